//! What a test of a control says.

use crate::kernel::declare::*;
use crate::plan::controls::CONTROLS;
use crate::plan::people::PEOPLE;
use crate::plan::rhythm::Every;

codes! {
    /// How far a test is, and what came of it.
    pub enum State as "controlTestState" {
        Planned = "planned", Drawn = "drawn", Effective = "effective", NotEffective = "not-effective",
    }
}

pub static CONTROL: Field<Link> = Field::new("control").to(&CONTROLS).wanted();
/// What is tested, and when it passes.
pub static WHAT: Field<Words> = Field::new("what").wanted();
pub static EVERY: Field<Code<Every>> = Field::new("every").wanted();
pub static PLANNED_ON: Field<Day> =
    Field::new("plannedOn").wanted().due("due-control-test").only_in(&["planned", "drawn"]);
/// All there is to choose from, one a line; frozen once a sample is drawn.
pub static POPULATION: Field<Words> = Field::new("population").most(20_000);
pub static SIZE: Field<Number> = Field::new("size");
/// The head of the journal when the sample was drawn.
pub static SEED: Field<Line> = Field::new("seed").read_only();
/// SHA-256 of the population as it was frozen.
pub static DIGEST: Field<Line> = Field::new("digest").read_only();
/// Place and item, one a line.
pub static SAMPLE: Field<Words> = Field::new("sample").most(20_000).read_only();
pub static DRAWN: Field<Stamp> = Field::new("drawn").read_only();
pub static TESTED_ON: Field<Day> = Field::new("testedOn").past();
pub static BY: Field<Person> = Field::new("by").to(&PEOPLE).held_in(&["planned", "drawn"]);
/// Why the owner of the control tested it, where nobody else could.
pub static OWN_WHY: Field<Words> = Field::new("ownWhy").reason();
pub static FOUND: Field<Words> = Field::new("found");
pub static STATE: Field<Code<State>> = Field::new("state");
pub static DONE: Field<Stamp> = Field::new("done").read_only();
