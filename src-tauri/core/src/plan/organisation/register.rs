//! The organisation as a register of one row.

use crate::fault::Result;
use crate::kernel::declare::*;
use crate::kernel::{Draft, Refusals};

/// Languages a document can be printed in.
pub const LANGUAGES: [&str; 2] = ["en", "es"];

codes! {
    /// Languages of the program.
    pub enum Language as "language" { En = "en", Es = "es" }
}

pub static NAME: Field<Line> = Field::new("name").required();
pub static LEGAL_FORM: Field<Line> = Field::new("legalForm");
pub static COUNTRY: Field<Line> = Field::new("country").required().most(2).not_searched();
pub static SECTOR: Field<Line> = Field::new("sector");
pub static SCOPE: Field<Words> = Field::new("scope");
pub static SCOPE_DOCUMENT: Field<Line> = Field::new("scopeDocument");
pub static CONTENT_LANGUAGE: Field<Code<Language>> = Field::new("contentLanguage").read_only();
pub static DOCUMENT_LANGUAGES: Field<CodeSet<Language>> = Field::new("documentLanguages");
pub static LOGO: Field<File> = Field::new("logo").read_only();
/// Edition of the catalogue, and how documents name it.
pub static EDITION: Field<Line> = Field::new("edition").kept();
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
        &NAME, &LEGAL_FORM, &COUNTRY, &SECTOR, &SCOPE, &SCOPE_DOCUMENT, &CONTENT_LANGUAGE, &DOCUMENT_LANGUAGES, &LOGO,
        &EDITION, &EDITION_LABEL, &CLASSIFICATION, &REVIEW_EVERY_MONTHS, &SAMPLE,
    ],
    grid: &[&NAME],
    rows: Rows::One,
    edits: Edits::Closed,
    rules: &[sound],
    retires: false,
    ..Register::PLAIN
};

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

/// An ISO 3166 alpha-2 code, as far as its form goes.
pub(super) fn is_country(code: &str) -> bool {
    code.len() == 2 && code.chars().all(|c| c.is_ascii_uppercase())
}
