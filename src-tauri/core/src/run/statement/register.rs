//! Approved versions of the statement, declared.

use crate::kernel::declare::*;
pub use crate::plan::controls::{Applicability, CONTROLS, Exclusion, Inclusion, SOURCES};
use crate::plan::people::PEOPLE;

pub static APPROVER: Field<Person> = Field::new("approver").to(&PEOPLE).read_only();
pub static APPROVER_NAME: Field<Line> = Field::new("approverName").not_searched().read_only();
pub static APPROVER_ROLE: Field<Line> = Field::new("approverRole").not_searched().read_only();
pub static APPROVED_ON: Field<Day> = Field::new("approvedOn").read_only();
pub static NOTE: Field<Words> = Field::new("note").not_searched();
pub static MAJOR: Field<Number> = Field::new("major").read_only();
pub static MINOR: Field<Number> = Field::new("minor").read_only();
pub static DOCUMENT: Field<Link> = Field::new("document").to(&crate::plan::issuing::DOCUMENTS).read_only();
pub static PROVISIONAL: Field<Flag> = Field::new("provisional").read_only();
pub static FROZEN: Field<File> = Field::new("frozen").read_only();

pub static VERSIONS: Register = Register {
    noun: "statementVersion",
    group: Group::Plan,
    answers: &["6.1.3"],
    fields: &[
        &NOTE, &MAJOR, &MINOR, &APPROVER, &APPROVER_NAME, &APPROVER_ROLE, &APPROVED_ON, &DOCUMENT, &PROVISIONAL,
        &FROZEN,
    ],
    grid: &[&APPROVED_ON, &APPROVER_NAME, &NOTE],
    edits: Edits::Closed,
    retires: false,
    called: "record.number",
    ..Register::PLAIN
};
