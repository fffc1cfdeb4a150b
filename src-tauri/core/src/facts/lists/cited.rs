//! Numbers of documents that the organisation's own words cite wherever a paper prints them, and the master list does not hold: what is relied on and
//! not recorded here.

use std::collections::BTreeSet;

use crate::door::Reader;
use crate::facts::outside::is_document;
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
            found.extend(numbers(&text));
        }
    }
    found.retain(|number| !listed.contains(&number.as_str()));
    Ok(found.into_iter().collect())
}

/// The numbers that a text cites; of a range each one (`KM-ROL-01 to 06`).
fn numbers(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-').collect();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate().filter(|(_, word)| is_document(word)) {
        found.push((*word).to_owned());
        let Some((family, first)) = word.rsplit_once('-') else { continue };
        let until = match words.get(at + 1..at + 3) {
            Some(["to" | "a", last]) if last.len() == first.len() => last.parse::<u32>().ok(),
            _ => None,
        };
        if let (Some(until), Ok(first_of)) = (until, first.parse::<u32>()) {
            let width = first.len();
            found.extend((first_of + 1..=until).map(|nth| format!("{family}-{nth:0width$}")));
        }
    }
    found
}

/// The numbers in one line, those that follow one another as a range: `KM-REG-00–03, KM-REG-05`.
///
/// Numbers are sorted, each once.
pub(super) fn in_line(numbers: &[String]) -> String {
    let of = |number: &str| {
        let (family, figures) = number.rsplit_once('-')?;
        Some((family.to_owned(), figures.to_owned(), figures.parse::<u32>().ok()?))
    };
    let mut told: Vec<(String, String)> = Vec::new();
    let mut last: Option<(String, u32)> = None;
    for number in numbers {
        let Some((family, figures, nth)) = of(number) else { continue };
        match (&last, told.last_mut()) {
            (Some((before, at)), Some((_, until))) if *before == family && at + 1 == nth => *until = figures,
            _ => told.push((number.clone(), String::new())),
        }
        last = Some((family, nth));
    }
    let one = |(first, until): (String, String)| if until.is_empty() { first } else { format!("{first}–{until}") };
    told.into_iter().map(one).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::{in_line, numbers};

    #[test]
    fn a_number_of_a_document_is_told_from_what_looks_like_one() {
        let said = "Role sheets KM-ROL-08 to 11, KM-PRO-04: see MR-2026-1, A.9.2, SYS-001, ISO-27001 and one-two-3.";
        let found = numbers(said);
        assert_eq!(found, ["KM-ROL-08", "KM-ROL-09", "KM-ROL-10", "KM-ROL-11", "KM-PRO-04"]);
        assert_eq!(numbers("Fichas KM-ROL-01 a 02; KM-SYS-01 a mano"), ["KM-ROL-01", "KM-ROL-02", "KM-SYS-01"]);
        assert_eq!(in_line(&found), "KM-ROL-08–11, KM-PRO-04");
    }
}
