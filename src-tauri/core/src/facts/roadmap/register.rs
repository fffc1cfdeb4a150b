//! The roadmap and its phases and tasks, declared.

use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;

pub static STARTING_POINT: Field<Line> = Field::new("startingPoint").kept();
pub static STARTS_ON: Field<Day> = Field::new("startsOn").read_only();
pub static SYSTEMS: Field<Number> = Field::new("systems").read_only();
pub static MADE_ON: Field<Day> = Field::new("madeOn").read_only();
pub static MADE_BY: Field<Line> = Field::new("madeBy").not_searched().read_only();

pub static ROADMAP: Register = Register {
    noun: "roadmap",
    group: Group::Plan,
    fields: &[&STARTING_POINT, &STARTS_ON, &SYSTEMS, &MADE_ON, &MADE_BY],
    rows: Rows::One,
    edits: Edits::Closed,
    retires: false,
    called: "record.id",
    ..Register::PLAIN
};

/// Why the dates were moved.
pub static WHY: Field<Words> = Field::new("why").not_searched();
pub static PHASE: Field<Number> = Field::new("phase").read_only();
/// Id of the task; empty for a phase.
pub static TASK: Field<Line> = Field::new("task").kept();
pub static ITEM_STARTS_ON: Field<Day> = Field::new("startsOn").read_only();
pub static ENDS_ON: Field<Day> = Field::new("endsOn").read_only();
pub static FIRST_STARTS_ON: Field<Day> = Field::new("firstStartsOn").read_only();
pub static FIRST_ENDS_ON: Field<Day> = Field::new("firstEndsOn").read_only();
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE).read_only().held_in(&[]);
pub static CLOSED_ON: Field<Day> = Field::new("closedOn").read_only();
pub static CLOSED_BY: Field<Line> = Field::new("closedBy").not_searched().read_only();
pub static CLOSED_NOTE: Field<Words> = Field::new("closedNote").not_searched().read_only();

pub static ITEMS: Register = Register {
    noun: "roadmapItem",
    group: Group::Plan,
    fields: &[
        &WHY, &PHASE, &TASK, &ITEM_STARTS_ON, &ENDS_ON, &FIRST_STARTS_ON, &FIRST_ENDS_ON, &OWNER, &CLOSED_ON,
        &CLOSED_BY, &CLOSED_NOTE,
    ],
    rows: Rows::Fixed,
    edits: Edits::Closed,
    retires: false,
    called: "record.id",
    ..Register::PLAIN
};
