//! Words of records as readers outside get them: without numbers of records that they cannot look up, and with posts for the names of staff.

use crate::door::Reader;
use crate::fault::Result;

/// The words without what stands in brackets and is nothing but numbers of records, `(R-003)`, `(IMP-001, OBJ-002)`, or a place in a document
/// of the organisation, `(KM-CON-11, section 6)`.
pub(super) fn without_numbers(words: &str) -> String {
    let (mut kept, mut rest) = (String::new(), words);
    while let Some((before, after)) = rest.split_once('(') {
        match after.split_once(')') {
            Some((inside, behind)) if is_reference(inside) => {
                kept.push_str(before.trim_end());
                rest = behind;
            }
            _ => {
                kept.push_str(before);
                kept.push('(');
                rest = after;
            }
        }
    }
    kept.push_str(rest);
    kept
}

/// Whether a bracket holds numbers of records alone, or begins with that of a document.
fn is_reference(inside: &str) -> bool {
    let mut parts = inside.split([',', ';']).map(str::trim);
    inside.split([',', ';']).all(|part| is_number(part.trim())) || parts.next().is_some_and(is_document)
}

/// The number of a document of the organisation: letters, letters and figures, each behind a hyphen (`KM-PRO-04`).
pub(super) fn is_document(word: &str) -> bool {
    let parts: Vec<&str> = word.split('-').collect();
    let capitals = |part: &&str| part.len() > 1 && part.bytes().all(|sign| sign.is_ascii_uppercase());
    match parts.as_slice() {
        [whose, kind, figures] => {
            [whose, kind].into_iter().all(capitals)
                && !figures.is_empty()
                && figures.bytes().all(|sign| sign.is_ascii_digit())
        }
        _ => false,
    }
}

/// Whether a record is called by its number first: `LOG-001 Confirmations`.
pub(super) fn numbered(called: &str) -> bool {
    called.split_once(' ').is_some_and(|(number, _)| is_number(number))
}

/// Capitals, a hyphen and figures.
fn is_number(word: &str) -> bool {
    let Some((letters, figures)) = word.split_once('-') else { return false };
    let all = |part: &str, fits: fn(&u8) -> bool| !part.is_empty() && part.bytes().all(|sign| fits(&sign));
    all(letters, u8::is_ascii_uppercase) && all(figures, u8::is_ascii_digit)
}

/// Everybody on record by name, with their post; the longest name first, so that none is cut by a shorter one.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn posts(reader: &Reader<'_>) -> Result<Vec<[String; 2]>> {
    let sql =
        "SELECT name, coalesce(role, '') FROM person WHERE trim(name) LIKE '% %' ORDER BY length(name) DESC, name";
    reader.rows(sql, [], |row| Ok([row.get(0)?, row.get(1)?]))
}

/// The words with the post of each person in the place of their name; whoever has no post is left as an ellipsis.
pub(super) fn without_names(words: &str, posts: &[[String; 2]]) -> String {
    let mut said = words.to_owned();
    for [name, post] in posts.iter().filter(|[name, _]| words.contains(name.as_str())) {
        said = said.replace(name.as_str(), if post.trim().is_empty() { "…" } else { post });
    }
    said
}

#[cfg(test)]
mod tests {
    use super::{without_names, without_numbers};

    #[test]
    fn numbers_of_records_go_and_other_brackets_stay() {
        let said = without_numbers(
            "No letter is lost (OBJ-001), as agreed (KM-CON-11, section 6); two (of us) look (R-1, IMP-002).",
        );
        assert_eq!(said, "No letter is lost, as agreed; two (of us) look.");
        assert_eq!(without_numbers("an open ( bracket"), "an open ( bracket");
    }

    #[test]
    fn a_name_gives_way_to_a_post() {
        let posts = [["Ada Lind Roe", ""], ["Ada Lind", "Lead"]].map(|one| one.map(str::to_owned));
        assert_eq!(without_names("Done (Ada Lind, 3 May) by Ada Lind Roe.", &posts), "Done (Lead, 3 May) by ….");
    }
}
