//! Records and controls that words name by their numbers.

/// Whether words name a record by its number.
pub(super) fn names(said: &str, number: &str) -> bool {
    numbers(said).any(|one| one == number)
}

/// Numbers of records and controls in words.
pub(super) fn numbers(said: &str) -> impl Iterator<Item = &str> {
    let words = said.split(|sign: char| sign.is_whitespace() || ",;:()".contains(sign));
    words.filter(|word| record_like(word)).map(|word| word.trim_end_matches('.'))
}

/// A number of a record or of a control: `ACT-016`, `A.6.1.3`.
fn record_like(word: &str) -> bool {
    let head: String = word.chars().take_while(char::is_ascii_alphabetic).collect();
    let mut rest = word.chars().skip(head.len());
    (1..=4).contains(&head.len())
        && head.starts_with(|sign: char| sign.is_ascii_uppercase())
        && rest.next().is_some_and(|sign| sign == '-' || sign == '.')
        && rest.next().is_some_and(|sign| sign.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::record_like;

    #[test]
    fn numbers_of_records_and_controls_are_known_by_their_form() {
        for (word, is) in [
            ("ACT-016", true),
            ("A.6.1.3", true),
            ("SoA-001", true),
            ("D-7", true),
            ("A.", false),
            ("Friday", false),
            ("", false),
        ] {
            assert_eq!(record_like(word), is, "{word}");
        }
    }
}
