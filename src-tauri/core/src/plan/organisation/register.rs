//! The organisation as a register of one row.

use serde_json::Value;

use crate::door::Writer;
use crate::kernel::declare::*;
use crate::plan::people::{PEOPLE, decider, decides};

/// Languages a document can be printed in.
pub const LANGUAGES: [&str; 2] = ["en", "es"];

codes! {
    /// Languages of the program.
    pub enum Language as "language" { En = "en", Es = "es" }
}

pub static NAME: Field<Line> = Field::new("name").required();
pub static LEGAL_FORM: Field<Line> = Field::new("legalForm");
/// Where post reaches it: whoever is outside is told (EU AI Act, Art. 13(3)(a) and 16(b)).
pub static ADDRESS: Field<Line> = Field::new("address");
pub static COUNTRY: Field<Line> = Field::new("country").required().most(2).not_searched();
/// What amounts of money are in, as ISO 4217 has it: `EUR`.
pub static CURRENCY: Field<Line> = Field::new("currency").most(3).not_searched();
pub static SECTOR: Field<Line> = Field::new("sector");
/// The scope of the AIMS (clause 4.3): one text, printed wherever it appears.
pub static SCOPE: Field<Words> = Field::new("scope");
/// Its number as a document.
pub static SCOPE_DOCUMENT: Field<Line> = Field::new("scopeDocument");
/// Counted from 1, at approval.
pub static SCOPE_VERSION: Field<Number> = Field::new("scopeVersion").kept();
pub static SCOPE_BY: Field<Person> = Field::new("scopeBy").to(&PEOPLE);
/// Empty while the text as it stands is not approved.
pub static SCOPE_APPROVED: Field<Stamp> = Field::new("scopeApproved").read_only();
pub static CONTENT_LANGUAGE: Field<Code<Language>> = Field::new("contentLanguage").read_only();
pub static DOCUMENT_LANGUAGES: Field<CodeSet<Language>> = Field::new("documentLanguages");
pub static LOGO: Field<File> = Field::new("logo").read_only();
/// Edition of the catalogue, and how documents name it.
pub static EDITION: Field<Line> = Field::new("edition").kept();
/// Each is the same text; a country that adopted it under a number of its own may name it so.
pub static EDITION_LABEL: Field<Line> = Field::new("editionLabel").required().not_searched();
/// Confidentiality printed on documents.
pub static CLASSIFICATION: Field<Line> = Field::new("classification").not_searched();
pub static REVIEW_EVERY_MONTHS: Field<Number> = Field::new("reviewEveryMonths");
pub static SAMPLE: Field<Flag> = Field::new("sample").read_only();

pub static ORGANISATION: Register = Register {
    noun: "organisation",
    group: Group::Plan,
    answers: &["4.1", "4.3"],
    fields: &[
        &NAME, &LEGAL_FORM, &ADDRESS, &COUNTRY, &CURRENCY, &SECTOR, &SCOPE, &SCOPE_DOCUMENT, &SCOPE_VERSION, &SCOPE_BY,
        &SCOPE_APPROVED, &CONTENT_LANGUAGE, &DOCUMENT_LANGUAGES, &LOGO, &EDITION, &EDITION_LABEL, &CLASSIFICATION,
        &REVIEW_EVERY_MONTHS, &SAMPLE,
    ],
    grid: &[&NAME],
    rows: Rows::One,
    edits: Edits::Closed,
    settle: Some(another_text_is_not_approved),
    rules: &[sound, |it, refuse| decider(it, &SCOPE_BY, refuse)],
    acts: &[APPROVE_SCOPE],
    then: Some(what_was_approved_changes_as_planned),
    retires: false,
    ..Register::PLAIN
};

/// Top management approves the scope as it stands: a version of it.
const APPROVE_SCOPE: Act = Act::new("approveScope")
    .takes(BY)
    .guards(&[written_and_new, |it, refuse| decides(it, &SCOPE_BY, refuse)])
    .settle(|it| {
        let version = it.was(&SCOPE_VERSION).unwrap_or_default() + 1;
        it.set(&SCOPE_VERSION, version);
        Ok(())
    })
    .stamps(&SCOPE_APPROVED)
    .rests_on(SCOPE_FACTS);

const BY: &[Take] = &[Take { name: "by", field: &SCOPE_BY, needed: "refuse-empty" }];
const SCOPE_FACTS: &[&dyn AnyField] = &[&SCOPE_BY, &SCOPE];

fn written_and_new(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.silent(&SCOPE) {
        refuse.at(&SCOPE, "refuse-empty");
    } else if it.was(&SCOPE_APPROVED).is_some() {
        refuse.at(&SCOPE, "refuse-scope-approved");
    }
    Ok(())
}

/// Another text is another version, which nobody has approved yet.
fn another_text_is_not_approved(it: &mut Draft<'_>) -> Result<()> {
    if it.act.is_empty() && it.changes(&SCOPE) {
        it.set(&SCOPE_APPROVED, "");
        it.set(&SCOPE_BY, Value::Null);
    }
    Ok(())
}

/// An approved scope is changed as a planned change of the AIMS (6.3): the house knows whether there is one.
fn what_was_approved_changes_as_planned(writer: &mut Writer<'_>, before: Option<&Record>, now: &Record) -> Result<()> {
    let Some(before) = before.filter(|before| before.get(&SCOPE_APPROVED).is_some()) else { return Ok(()) };
    if before.get(&SCOPE) != now.get(&SCOPE) {
        for refusal in writer.against("scope", ORGANISATION.noun, &now.id)? {
            writer.refuse(refusal);
        }
    }
    Ok(())
}

/// What an organisation must be (clauses 4.3 and 9.3).
fn sound(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let country = it.get(&COUNTRY);
    if !is_country(&country) {
        refuse.at(&COUNTRY, "refuse-not-a-country").with("value", country);
    }
    if it.silent(&DOCUMENT_LANGUAGES) {
        refuse.at(&DOCUMENT_LANGUAGES, "refuse-nothing-chosen");
    }
    let months = it.get(&REVIEW_EVERY_MONTHS).unwrap_or_default();
    if !(1..=24).contains(&months) {
        refuse.at(&REVIEW_EVERY_MONTHS, "refuse-months").with("value", months);
    }
    Ok(())
}

/// The names of the edition that are offered to an organisation of a country, its own adoption first.
#[must_use]
pub fn editions(country: &str) -> [&'static str; 3] {
    const ISO: &str = "ISO/IEC 42001:2023";
    const EN: &str = "EN ISO/IEC 42001:2026";
    const UNE: &str = "UNE-ISO/IEC 42001:2025";
    if country == "ES" { [UNE, EN, ISO] } else { [ISO, EN, UNE] }
}

/// An ISO 3166 alpha-2 code, as far as its form goes.
pub(super) fn is_country(code: &str) -> bool {
    code.len() == 2 && code.chars().all(|c| c.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::editions;

    #[test]
    fn a_spanish_organisation_is_offered_the_spanish_adoption_first() {
        assert_eq!(editions("ES")[0], "UNE-ISO/IEC 42001:2025");
        assert_eq!(editions("IE"), ["ISO/IEC 42001:2023", "EN ISO/IEC 42001:2026", "UNE-ISO/IEC 42001:2025"]);
    }
}
