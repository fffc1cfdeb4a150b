//! Interested parties: who, what they require, and whether the AIMS takes it on (clause 4.2).

use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;

codes! {
    /// Who it is.
    pub enum Kind as "partyKind" {
        Customer = "customer", User = "user", Affected = "affected", Employee = "employee", Authority = "authority",
        Supervisor = "supervisor", Supplier = "supplier", Owner = "owner", Insurer = "insurer", Community = "community", Other = "other",
    }
    /// What the requirement rests on.
    pub enum Basis as "basis" { Law = "law", Contract = "contract", Expectation = "expectation" }
    /// Whether the AIMS takes it on.
    pub enum Taken as "taken" { Yes = "yes", No = "no" }
}

pub static NAME: Field<Line> = Field::new("name").required();
pub static KIND: Field<Code<Kind>> = Field::new("kind").wanted();
pub static REQUIRES: Field<Words> = Field::new("requires").wanted();
pub static BASIS: Field<Code<Basis>> = Field::new("basis").wanted();
pub static TAKEN: Field<Code<Taken>> = Field::new("taken").wanted();
/// Why, or why not.
pub static WHY: Field<Words> = Field::new("why").reason();
pub static SINCE: Field<Day> = Field::new("since");
/// Where the requirement is written.
pub static SOURCE: Field<Place> = Field::new("source");
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE).held_in(&[]);
/// How they are reached: a desk, an address, a portal.
pub static CONTACT: Field<Line> = Field::new("contact");
/// The day of the last word between them and the organisation.
pub static LAST_CONTACT: Field<Day> = Field::new("lastContact");
pub static REVIEW_ON: Field<Day> = Field::new("reviewOn").due("due-party-review");

pub static PARTIES: Register = Register {
    noun: "party",
    prefix: "PAR",
    group: Group::Plan,
    answers: &["4.2"],
    fields: &[
        &NAME, &KIND, &REQUIRES, &BASIS, &TAKEN, &WHY, &SINCE, &SOURCE, &OWNER, &CONTACT, &LAST_CONTACT, &REVIEW_ON,
    ],
    form: &[
        ("who", &[&NAME, &KIND, &OWNER, &CONTACT, &LAST_CONTACT]),
        ("requirement", &[&REQUIRES, &BASIS, &SOURCE, &TAKEN, &WHY, &SINCE, &REVIEW_ON]),
    ],
    grid: &[&NAME, &REQUIRES, &TAKEN, &BASIS, &KIND, &OWNER, &REVIEW_ON],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[&NAME, &KIND, &REQUIRES, &BASIS, &TAKEN, &WHY, &OWNER, &REVIEW_ON],
        by: None,
    }],
    rules: &[not_taken_on_has_a_reason],
    ..Register::PLAIN
};

fn not_taken_on_has_a_reason(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&TAKEN) == Some(Taken::No) && it.get(&WHY).is_empty() {
        refuse.at(&WHY, "refuse-party-why");
    }
    Ok(())
}
