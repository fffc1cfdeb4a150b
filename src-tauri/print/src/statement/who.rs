//! Who owns a control and who decided it; what an empty cell of it says.

use aims_core::paper::ControlLine;

use crate::document::{Ink, Run};
use crate::form::Form;

/// Who owns it, and who decided when. Names are of no language.
pub(super) fn who(form: &Form<'_>, line: &ControlLine) -> Vec<Vec<Run>> {
    let none = || Run::plain(form.say(nothing(line))).ink(Ink::Soft);
    let mut who = vec![vec![if line.owner.is_empty() { none() } else { Run::plain(&line.owner) }]];
    who.extend(decided(form, line));
    who
}

/// What an empty cell of a row says.
pub(super) fn nothing(line: &ControlLine) -> &'static str {
    match line.applicability.as_str() {
        "excluded" => "statement-none-excluded",
        "applicable" => "statement-none-given",
        _ => "statement-none-undecided",
    }
}

/// When it was decided, and by whom where that is not the owner.
fn decided(form: &Form<'_>, line: &ControlLine) -> Option<Vec<Run>> {
    let decided = form.with("statement-decided-on", [("on", form.short_day(&line.decided_on).into())]);
    let mut runs = vec![Run::plain(decided).ink(Ink::Soft)];
    if line.decided_by != line.owner {
        runs.push(Run::plain(format!(", {}", line.decided_by)).ink(Ink::Soft));
    }
    (!line.decided_on.is_empty()).then_some(runs)
}
