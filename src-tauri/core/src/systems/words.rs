//! What people call the fields and codes of a system in a spreadsheet, in English and Spanish: read both, write one.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use crate::fault::{Fault, Result};

/// The words of one language. The first word of each list is the one written; the others are understood as well.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pack {
    /// Name of a sheet of systems.
    pub(super) sheet: String,
    fields: BTreeMap<String, Vec<String>>,
    codes: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

/// Both packs: English, then Spanish.
pub(super) struct Packs {
    all: [Pack; 2],
    heads: BTreeMap<String, String>,
    codes: BTreeMap<(String, String), String>,
}

/// The embedded packs.
///
/// # Errors
/// [`Fault::Catalogue`] when one does not parse: a build fault.
pub(super) fn packs() -> Result<&'static Packs> {
    static PACKS: OnceLock<std::result::Result<Packs, String>> = OnceLock::new();
    let read = || {
        let one = |text: &str| serde_json::from_str::<Pack>(text).map_err(|error| format!("systems: {error}"));
        Ok(Packs::new([one(include_str!("en.json"))?, one(include_str!("es.json"))?]))
    };
    PACKS.get_or_init(read).as_ref().map_err(|error| Fault::Catalogue(error.clone()))
}

impl Packs {
    fn new(all: [Pack; 2]) -> Self {
        let (mut heads, mut codes) = (BTreeMap::new(), BTreeMap::new());
        for pack in &all {
            for (field, names) in &pack.fields {
                heads.insert(folded(field), field.clone());
                for name in names {
                    heads.insert(folded(name), field.clone());
                }
            }
            for (group, known) in &pack.codes {
                for (code, names) in known {
                    codes.insert((group.clone(), folded(code)), code.clone());
                    for name in names {
                        codes.insert((group.clone(), folded(name)), code.clone());
                    }
                }
            }
        }
        Self { all, heads, codes }
    }

    /// The pack of a language; English for any other than Spanish.
    pub(super) fn of(&self, lang: &str) -> &Pack {
        let [en, es] = &self.all;
        if lang == "es" { es } else { en }
    }

    /// The field a column head names, in either language.
    pub(super) fn field(&self, head: &str) -> Option<&str> {
        self.heads.get(&folded(head)).map(String::as_str)
    }

    /// The code of `group` that a cell names, in either language.
    pub(super) fn code(&self, group: &str, text: &str) -> Option<&str> {
        self.codes.get(&(group.to_owned(), folded(text))).map(String::as_str)
    }

    /// The words of a group for a person who wrote another one: `In use / En uso, …`, in the order of `codes`.
    pub(super) fn known(&self, group: &str, codes: &[&str]) -> String {
        let [en, es] = &self.all;
        let both = codes.iter().map(|code| {
            let (one, other) = (en.word(group, code), es.word(group, code));
            if one == other { one.to_owned() } else { format!("{one} / {other}") }
        });
        both.collect::<Vec<_>>().join(", ")
    }
}

impl Pack {
    /// What is written over the column of a field; the field itself if it has no word.
    pub(super) fn head<'a>(&'a self, field: &'a str) -> &'a str {
        self.fields.get(field).and_then(|names| names.first()).map_or(field, String::as_str)
    }

    /// What is written for a code; the code itself if it has no word.
    pub(super) fn word<'a>(&'a self, group: &str, code: &'a str) -> &'a str {
        let names = self.codes.get(group).and_then(|known| known.get(code));
        names.and_then(|names| names.first()).map_or(code, String::as_str)
    }
}

/// A word without case, accents and punctuation, so that what people write is found.
fn folded(text: &str) -> String {
    let mut plain = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        let c = match c {
            'á' | 'à' | 'â' | 'ä' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'ì' | 'î' | 'ï' => 'i',
            'ó' | 'ò' | 'ô' | 'ö' => 'o',
            'ú' | 'ù' | 'û' | 'ü' => 'u',
            'ñ' => 'n',
            other if other.is_alphanumeric() => other,
            _ => ' ',
        };
        if c != ' ' || !(plain.is_empty() || plain.ends_with(' ')) {
            plain.push(c);
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn no_word_means_two_things_and_both_packs_name_the_same() {
        let packs = packs().unwrap();
        let [en, es] = &packs.all;
        assert!(en.fields.keys().eq(es.fields.keys()));
        for (group, known) in &en.codes {
            assert!(known.keys().eq(es.codes[group].keys()), "{group}");
        }
        for pack in &packs.all {
            for (field, names) in &pack.fields {
                for name in names {
                    assert_eq!(packs.field(name), Some(field.as_str()), "{name}");
                }
            }
            for (group, known) in &pack.codes {
                for (code, names) in known {
                    for name in names {
                        assert_eq!(packs.code(group, name), Some(code.as_str()), "{group} {name}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_people_write_is_found() {
        let packs = packs().unwrap();
        assert_eq!(packs.field(" FINALIDAD "), Some("purpose"));
        assert_eq!(packs.field("life_cycle status"), Some("stage"));
        assert_eq!(packs.code("yesNo", "sí"), Some("yes"));
        assert_eq!(packs.code("scope", "Si"), Some("in"));
        assert_eq!(packs.code("actRoles", "responsable del despliegue"), Some("deployer"));
        assert_eq!(packs.code("stage", "soon"), None);
        assert_eq!(packs.known("yesNo", &["yes", "no"]), "Yes / Sí, No");
    }
}
