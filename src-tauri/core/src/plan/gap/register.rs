//! Runs of the gap analysis and their answers, declared.

use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;

pub static TITLE: Field<Line> = Field::new("title");
/// `first` or `full`.
pub static DEPTH: Field<Line> = Field::new("depth").kept();
pub static STARTED_ON: Field<Day> = Field::new("startedOn").read_only();
pub static FROZEN_ON: Field<Day> = Field::new("frozenOn").read_only();
pub static FROZEN_BY: Field<Line> = Field::new("frozenBy").not_searched().read_only();
pub static NOTE: Field<Words> = Field::new("note");

pub static RUNS: Register = Register {
    noun: "gapRun",
    prefix: "GAP",
    group: Group::Plan,
    answers: &["9.2"],
    fields: &[&TITLE, &DEPTH, &STARTED_ON, &FROZEN_ON, &FROZEN_BY, &NOTE],
    grid: &[&TITLE, &DEPTH, &STARTED_ON, &FROZEN_ON],
    edits: Edits::Closed,
    retires: false,
    called: "record.number",
    ..Register::PLAIN
};

/// What was found.
pub static FINDING: Field<Words> = Field::new("finding");
pub static RUN: Field<Link> = Field::new("run").to(&RUNS).read_only();
/// Id of the requirement, sub-clause or control.
pub static ITEM: Field<Line> = Field::new("item").kept();
pub static RATING: Field<Line> = Field::new("rating").kept();
pub static MATURITY: Field<Number> = Field::new("maturity");
pub static EVIDENCE: Field<Words> = Field::new("evidence");
pub static RECOMMENDATION: Field<Words> = Field::new("recommendation");
pub static EXCLUSION_REASON: Field<Words> = Field::new("exclusionReason");
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE);
pub static EFFORT: Field<Line> = Field::new("effort").kept();
pub static RATED_BY: Field<Line> = Field::new("ratedBy").not_searched().read_only();
pub static RATED_ON: Field<Day> = Field::new("ratedOn").read_only();

pub static ANSWERS: Register = Register {
    noun: "gapAnswer",
    group: Group::Plan,
    answers: &["9.2"],
    fields: &[
        &FINDING, &RUN, &ITEM, &RATING, &MATURITY, &EVIDENCE, &RECOMMENDATION, &EXCLUSION_REASON, &OWNER, &EFFORT,
        &RATED_BY, &RATED_ON,
    ],
    grid: &[&ITEM, &RATING, &FINDING],
    rows: Rows::Fixed,
    edits: Edits::Closed,
    parent: Some(&RUN),
    retires: false,
    called: "(SELECT gapRun.number FROM gapRun WHERE gapRun.id = record.run) || '/' || record.item",
    indexes: &[("unique_by_run", "run, item")],
    ..Register::PLAIN
};
