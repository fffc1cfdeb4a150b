//! Who tells whom what, when and how, inside and outside (clause 7.4).

use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;
use crate::plan::roles::Kind as Role;

codes! {
    /// Whether it stays in the house.
    pub enum Side as "side" { Inside = "inside", Outside = "outside", Both = "both" }
}

/// On what.
pub static ABOUT: Field<Line> = Field::new("about").required();
pub static SIDE: Field<Code<Side>> = Field::new("side").wanted();
/// When, in words: an event or a rhythm.
pub static TIMING: Field<Line> = Field::new("timing").wanted();
pub static AUDIENCE: Field<Line> = Field::new("audience").wanted();
/// How.
pub static MEANS: Field<Line> = Field::new("means").wanted();
/// The role that sees to it.
pub static BY: Field<Code<Role>> = Field::new("by").wanted();
/// Who does it, where the role has several holders.
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE).held_in(&[]);
pub static LAST_ON: Field<Day> = Field::new("lastOn").past();
pub static NEXT_ON: Field<Day> = Field::new("nextOn").due("due-communication");
/// What was sent, and where it is seen.
pub static NOTE: Field<Words> = Field::new("note");

pub static COMMUNICATION: Register = Register {
    noun: "communication",
    prefix: "COM",
    group: Group::Run,
    answers: &["7.4", "A.8.5"],
    fields: &[&ABOUT, &SIDE, &TIMING, &AUDIENCE, &MEANS, &BY, &OWNER, &LAST_ON, &NEXT_ON, &NOTE],
    form: &[
        ("what", &[&ABOUT, &AUDIENCE, &SIDE, &TIMING, &MEANS]),
        ("who", &[&BY, &OWNER]),
        ("done", &[&LAST_ON, &NEXT_ON, &NOTE]),
    ],
    grid: &[&ABOUT, &TIMING, &AUDIENCE, &MEANS, &BY, &LAST_ON, &NEXT_ON],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[&ABOUT, &TIMING, &AUDIENCE, &MEANS, &BY, &OWNER, &LAST_ON, &NEXT_ON],
        by: Some(&SIDE),
    }],
    ..Register::PLAIN
};
