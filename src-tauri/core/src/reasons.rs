//! What is no reason: a text without a word, or one that only repeats the choice, wherever a reason is asked for; and for the decision on a
//! control also what is shorter than a sentence (6.1.3). The words that carry none are data, in both languages.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::catalogue::{Shipped, parsed};
use crate::fault::Result;

const TEXT: &str = include_str!("reasons.json");

/// Why a text without a word of its own is refused.
pub(crate) const WORDLESS: &str = "refuse-reason-wordless";

/// Words of a sentence, at least.
const SENTENCE: usize = 4;
/// So many words of its own a reason has, at least: one names a thing, two say something of it.
const OWN: usize = 2;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    /// Language → words that say only what was decided, or bind others together; as [`plain`] makes them.
    hollow: BTreeMap<String, String>,
    /// Language → words that say only what was chosen: an option, a level, yes.
    choice: BTreeMap<String, String>,
}

/// The same, to look words up in.
struct Empty {
    hollow: BTreeSet<String>,
    choice: BTreeSet<String>,
}

/// Why a text is no reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weak {
    /// It is shorter than a sentence.
    Short,
    /// It says only what was decided.
    Repeats,
}

/// What stands against a reason; none: it says something of its own.
///
/// # Errors
/// [`crate::Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub(crate) fn weak(reason: &str) -> Result<Option<Weak>> {
    let words = plain(reason);
    let hollow = &empty()?.hollow;
    let own: BTreeSet<&String> =
        words.iter().filter(|word| word.chars().count() > 1 && !hollow.contains(word.as_str())).collect();
    if foreign(reason) {
        return Ok(None);
    }
    Ok(match own.len() {
        count if count < OWN && words.len() >= SENTENCE => Some(Weak::Repeats),
        _ if words.len() < SENTENCE => Some(Weak::Short),
        _ => None,
    })
}

/// Whether a text is no reason at all: a digit, a sign, or the choice once more (*2*, *Accepted*, *It is low*).
///
/// # Errors
/// As [`weak`].
pub(crate) fn wordless(reason: &str) -> Result<bool> {
    if foreign(reason) {
        return Ok(false);
    }
    let words: Vec<String> = plain(reason).into_iter().filter(|word| word.chars().count() > 1).collect();
    let Empty { hollow, choice } = empty()?;
    let chosen = words.iter().any(|word| choice.contains(word));
    Ok(words.is_empty() || chosen && words.iter().all(|word| choice.contains(word) || hollow.contains(word)))
}

/// Other scripts than ours are not cut into words by spaces, and are not judged.
fn foreign(text: &str) -> bool {
    text.chars().any(|c| c.is_alphabetic() && c > '\u{24f}')
}

/// The words that carry no reason, in both languages: people write in either.
fn empty() -> Result<&'static Empty> {
    static READ: Shipped<Empty> = Shipped::new(|| {
        let Data { hollow, choice } = parsed(TEXT)?;
        let set = |lines: BTreeMap<String, String>| {
            lines.values().flat_map(|line| line.split(' ').map(str::to_owned).collect::<Vec<_>>()).collect()
        };
        Ok(Empty { hollow: set(hollow), choice: set(choice) })
    });
    READ.get()
}

/// The words of a text in small letters, without accents, signs and figures.
pub(crate) fn plain(text: &str) -> Vec<String> {
    let letter = |c: char| match c {
        'á' | 'à' | 'â' => 'a',
        'é' | 'è' | 'ê' => 'e',
        'í' | 'ì' => 'i',
        'ó' | 'ò' | 'ô' => 'o',
        'ú' | 'ù' | 'ü' => 'u',
        'ñ' => 'n',
        other => other,
    };
    let folded: String = text.to_lowercase().chars().map(letter).collect();
    let words = folded.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty() && !word.chars().all(|c| c.is_ascii_digit())).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_only_repeats_the_decision_is_no_reason() {
        let hollow = [
            "Excluded because it is not applicable.",
            "This control does not apply to our organisation.",
            "We exclude it, since it is not necessary for us.",
            "It is out of scope and therefore not relevant.",
            "Not applicable: the activity is not carried out.",
            "The control applies because it is applicable.",
            "Se excluye porque no es aplicable.",
            "Este control no se aplica a nuestra organización.",
            "No procede, ya que no es necesario.",
            "Aplica porque la norma lo exige y es aplicable.",
            "We exclude A.10.4 because A.10.4 is not required.",
        ];
        for text in hollow {
            assert_eq!(weak(text).unwrap(), Some(Weak::Repeats), "{text}");
        }
        for text in ["n/a", "Not applicable", "No se aplica", "We do.", "", "…"] {
            assert_eq!(weak(text).unwrap(), Some(Weak::Short), "{text}");
        }
    }

    #[test]
    fn what_says_something_of_its_own_is_one() {
        let good = [
            "We have no customers outside our own group.",
            "We buy no data for any of our systems.",
            "Named in our assessment.",
            "No desarrollamos modelos; los dos sistemas se compran hechos.",
            "Clínicas y hospitales lo piden por contrato.",
        ];
        for text in good {
            assert_eq!(weak(text).unwrap(), None, "{text}");
        }
        assert_eq!(weak("理由は契約です。").unwrap(), None);
    }

    #[test]
    fn a_digit_or_the_choice_once_more_is_no_word() {
        for text in ["2", "-", " … ", "x", "Accepted.", "OK", "It is low", "Se acepta; es bajo.", "Sí", "3/5", "Alto"]
        {
            assert!(wordless(text).unwrap(), "{text}");
        }
        for text in ["As before.", "So.", "Seen twice.", "Low: two texts a day.", "Usual.", "Nadie vive cerca.", "理由"]
        {
            assert!(!wordless(text).unwrap(), "{text}");
        }
    }
}
