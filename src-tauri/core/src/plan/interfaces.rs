//! What passes between the AIMS and what lies outside it, and who answers for it (clause 4.3).
//!
//! Not here: what a supplier must do (`suppliers`).

use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;
use crate::plan::systems::SYSTEMS as AI_SYSTEMS;

codes! {
    /// What stands on the other side.
    pub enum Kind as "interfaceKind" {
        Supplier = "supplier", Customer = "customer", Department = "department", System = "system",
        Authority = "authority", Other = "other",
    }
    /// Which way it passes, seen from the AIMS.
    pub enum Direction as "flowDirection" { In = "in", Out = "out", Both = "both" }
}

/// Who or what stands on the other side.
pub static NAME: Field<Line> = Field::new("name").required();
pub static KIND: Field<Code<Kind>> = Field::new("kind").wanted();
pub static DIRECTION: Field<Code<Direction>> = Field::new("direction").wanted();
/// Data, models, results, decisions, people's time.
pub static FLOWS: Field<Words> = Field::new("flows").wanted();
/// What the AIMS cannot do without them.
pub static DEPENDS: Field<Words> = Field::new("depends");
pub static SYSTEMS: Field<Links> = Field::new("aiSystems").to(&AI_SYSTEMS);
/// Who answers for it on our side.
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE).wanted().held_in(&[]);
pub static TERMS: Field<Place> = Field::new("terms");
pub static REVIEW_ON: Field<Day> = Field::new("reviewOn").due("due-interface-review");

pub static INTERFACES: Register = Register {
    noun: "interface",
    prefix: "IFC",
    group: Group::Plan,
    answers: &["4.3"],
    fields: &[&NAME, &KIND, &DIRECTION, &FLOWS, &DEPENDS, &SYSTEMS, &OWNER, &TERMS, &REVIEW_ON],
    form: &[
        ("what", &[&NAME, &KIND, &DIRECTION, &FLOWS, &SYSTEMS]),
        ("terms", &[&DEPENDS, &OWNER, &TERMS, &REVIEW_ON]),
    ],
    grid: &[&NAME, &FLOWS, &DIRECTION, &KIND, &OWNER, &SYSTEMS, &REVIEW_ON],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[&NAME, &KIND, &DIRECTION, &FLOWS, &DEPENDS, &SYSTEMS, &OWNER, &TERMS, &REVIEW_ON],
        by: None,
    }],
    ..Register::PLAIN
};
