//! Who supervises a sector, by country: authorities by their own names where we know them, else in general words. Ours,
//! not the programme's. Not here: which of them an organisation really answers to; that is for its own register.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::catalogue::{Shipped, Text, parsed, say};
use crate::fault::{Fault, Result};

const TEXT: &str = include_str!("authorities.json");

/// Authorities of one kind.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Authority {
    /// What such an authority is called anywhere.
    generic: Text,
    /// Names by country (ISO 3166-1).
    named: BTreeMap<String, Vec<String>>,
}

static READ: Shipped<BTreeMap<String, Authority>> = Shipped::new(|| parsed(TEXT));

/// The authorities of a kind in a country by their own names; none where we know none.
///
/// # Errors
/// [`Fault::Catalogue`] when the embedded file does not parse.
pub(crate) fn authorities_named(kind: &str, country: &str) -> Result<Vec<String>> {
    Ok(READ.get()?.get(kind).and_then(|one| one.named.get(country)).cloned().unwrap_or_default())
}

/// The authorities of these kinds in a country.
///
/// # Errors
/// [`Fault::Catalogue`] when the embedded file does not parse or lacks a kind: a build fault that a test finds.
pub(super) fn authorities(kinds: &[String], country: &str, lang: &str) -> Result<Vec<String>> {
    let all = READ.get()?;
    let mut found = Vec::new();
    for kind in kinds {
        let one = all.get(kind).ok_or_else(|| Fault::Catalogue(format!("no authority {kind}")))?;
        match one.named.get(country) {
            Some(names) => found.extend(names.iter().cloned()),
            None => found.push(say(&one.generic, lang)),
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::data::data;
    use super::*;

    fn of(sector: &str, country: &str, lang: &str) -> Vec<String> {
        let sector = data().unwrap().sectors.iter().find(|one| one.id == sector).unwrap();
        authorities(&sector.supervisors, country, lang).unwrap()
    }

    #[test]
    fn a_lender_sees_the_supervisor_of_its_country_and_no_other() {
        assert_eq!(of("finance", "IE", "en")[..2], ["Central Bank of Ireland", "Data Protection Commission"]);
        let spain = of("finance", "ES", "es");
        assert!(["Banco de España", "AESIA"].iter().all(|name| spain.iter().any(|one| one == name)), "{spain:?}");
        assert!(spain.iter().any(|one| one.contains("AEPD")));
        assert_eq!(of("finance", "DE", "en")[0], "BaFin");
        assert!(
            !of("finance", "IE", "en").iter().any(|one| ["BaFin", "FCA", "Banco de España"].contains(&one.as_str()))
        );
    }

    #[test]
    fn where_no_name_is_known_general_words_stand_in_the_readers_language() {
        for country in ["", "JP"] {
            assert_eq!(of("finance", country, "en")[0], "Supervisor of banks, insurers and markets");
            assert_eq!(of("finance", country, "es")[0], "Supervisor de banca, seguros y mercados");
        }
        for sector in &data().unwrap().sectors {
            for lang in ["en", "es"] {
                assert_eq!(of(&sector.id, "", lang).len(), sector.supervisors.len(), "{}", sector.id);
            }
        }
    }
}
