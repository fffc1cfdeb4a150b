//! Numbers of documents that the organisation's own words cite wherever a paper prints them, and the master list does not hold: what is relied on and
//! not recorded here. Which words are such a number: letters, letters and figures, each behind a hyphen (`KM-PRO-04`).

use std::collections::BTreeSet;

use crate::door::Reader;
use crate::fault::Result;

/// What was decided and written, each a text in which a document may be cited.
const SAID: [&str; 19] = [
    "SELECT implementation || ' ' || inclusionWords || ' ' || exclusionWords || ' ' || contractSource || ' ' || partySource || ' '
        || lawSource || ' ' || riskSource FROM control WHERE retired_on IS NULL",
    "SELECT body FROM paragraph WHERE retired_on IS NULL",
    "SELECT finding || ' ' || evidence || ' ' || recommendation FROM gapAnswer",
    "SELECT detail || ' ' || outcome FROM action WHERE retired_on IS NULL",
    "SELECT source FROM issue WHERE retired_on IS NULL",
    "SELECT source FROM party WHERE retired_on IS NULL",
    "SELECT terms FROM interface WHERE retired_on IS NULL",
    "SELECT means || ' ' || note FROM communication WHERE retired_on IS NULL",
    "SELECT contact || ' ' || reference FROM informationDuty WHERE retired_on IS NULL",
    "SELECT contract || ' ' || dataUse || ' ' || exitPlan FROM supplier WHERE retired_on IS NULL",
    "SELECT contract || ' ' || dataSets FROM system WHERE retired_on IS NULL",
    "SELECT place FROM evidence WHERE retired_on IS NULL",
    "SELECT dpiaWords || ' ' || opinion || ' ' || ofData FROM impact WHERE retired_on IS NULL",
    "SELECT words FROM impactAnswer",
    "SELECT measures || ' ' || whyNoRisk FROM impactEffect WHERE retired_on IS NULL",
    "SELECT basis FROM classification",
    "SELECT name FROM dataSet WHERE retired_on IS NULL",
    "SELECT words FROM evidenceAnswer",
    "SELECT note FROM text WHERE retired_on IS NULL",
];

/// These numbers in order, each once, without those that are `listed`.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn elsewhere(reader: &Reader<'_>, listed: &[&str]) -> Result<Vec<String>> {
    let mut found = BTreeSet::new();
    for sql in SAID {
        for text in reader.rows(sql, [], |row| row.get::<_, String>(0))? {
            found.extend(numbers(&text).map(str::to_owned));
        }
    }
    found.retain(|number| !listed.contains(&number.as_str()));
    Ok(found.into_iter().collect())
}

fn numbers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-').filter(|word| is_number(word))
}

fn is_number(word: &str) -> bool {
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

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn a_number_of_a_document_is_told_from_what_looks_like_one() {
        let said = "Role sheets KM-ROL-01 to 09, KM-PRO-04: see MR-2026-1, A.9.2, SYS-001, ISO-27001 and one-two-3.";
        assert_eq!(numbers(said).collect::<Vec<_>>(), ["KM-ROL-01", "KM-PRO-04"]);
    }
}
