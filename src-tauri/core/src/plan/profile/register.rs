//! The starting point as a register of one row.

use crate::kernel::declare::*;

codes! {
    /// What two management systems can share.
    pub enum Shared as "sharedWith27001" { Review = "review", Audit = "audit", Committee = "committee" }
}

/// `open`, `done` or `skipped`.
pub static ONBOARDING: Field<Line> = Field::new("onboarding").kept();
/// Key of the sector.
pub static SECTOR: Field<Line> = Field::new("sector").kept();
pub static PEOPLE: Field<Number> = Field::new("people");
pub static AVAILABILITY: Field<Line> = Field::new("availability").kept();
pub static ISO27001: Field<Line> = Field::new("iso27001").kept();
/// What the AIMS and the 27001 system share: one review, one audit programme, one committee.
pub static SHARED: Field<CodeSet<Shared>> = Field::new("shared");
pub static OBJECTIVE: Field<Line> = Field::new("objective").kept();
pub static TARGET_DATE: Field<Day> = Field::new("targetDate");
/// The certification body thought of.
pub static BODY: Field<Line> = Field::new("body").not_searched();
pub static FIT_ANSWERS: Field<Inner> = Field::new("fitAnswers").kept();
pub static FIT_VERDICT: Field<Line> = Field::new("fitVerdict").kept();
pub static FIT_DECISION: Field<Line> = Field::new("fitDecision").kept();
/// Why, in a person's words.
pub static FIT_REASON: Field<Words> = Field::new("fitReason").not_searched();
pub static FIT_BY: Field<Line> = Field::new("fitBy").not_searched().read_only();
pub static FIT_ON: Field<Day> = Field::new("fitOn").read_only();

pub static PROFILE: Register = Register {
    noun: "profile",
    group: Group::Plan,
    answers: &["4.1"],
    fields: &[
        &ONBOARDING, &SECTOR, &PEOPLE, &AVAILABILITY, &ISO27001, &SHARED, &OBJECTIVE, &TARGET_DATE, &BODY,
        &FIT_ANSWERS, &FIT_VERDICT, &FIT_DECISION, &FIT_REASON, &FIT_BY, &FIT_ON,
    ],
    rows: Rows::One,
    edits: Edits::Closed,
    retires: false,
    called: "record.id",
    ..Register::PLAIN
};
