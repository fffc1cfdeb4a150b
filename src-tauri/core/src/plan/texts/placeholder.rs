//! Placeholders in a text, `{{roles.aiLead}}`: what nobody has said yet. They block review and approval.

/// What opens a placeholder, and what closes it.
const OPENS: &str = "{{";
const CLOSES: &str = "}}";

/// What stands before the next placeholder, its name, and what stands after it.
pub(crate) fn next(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once(OPENS)?;
    let (slot, after) = rest.split_once(CLOSES)?;
    Some((before, slot.trim(), after))
}

/// A placeholder as it stands in a text.
pub(crate) fn placeholder(slot: &str) -> String {
    format!("{OPENS}{slot}{CLOSES}")
}

/// Names of the placeholders of a text, each once, in its order.
#[must_use]
pub fn open(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut rest = text;
    while let Some((_, slot, after)) = next(rest) {
        if !found.iter().any(|one| one == slot) {
            found.push(slot.to_owned());
        }
        rest = after;
    }
    found
}

/// What stands in a line of ids, apart by commas, semicolons or spaces: `5.2-01, A.2.2`.
#[must_use]
pub fn ids(line: &str) -> Vec<String> {
    line.split([',', ';', ' ', '\t']).filter(|id| !id.is_empty()).map(str::to_owned).collect()
}
