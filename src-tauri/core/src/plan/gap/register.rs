//! Runs of the gap analysis and their answers, declared.

use serde_json::Value;

use crate::catalogue::catalogue;
use crate::fault::Result;
use crate::kernel::declare::*;
use crate::kernel::{Draft, Refusals};
use crate::plan::people::PEOPLE;
use crate::reasons::weak;

codes! {
    /// How far an item is met; nothing said: not assessed.
    pub enum Rating as "gapRating" { Conforms = "conforms", Partly = "partly", Not = "not", Excluded = "na" }
    /// How much work closing a gap is.
    pub enum Effort as "gapEffort" { Small = "small", Medium = "medium", Large = "large" }
}

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
pub static RATING: Field<Code<Rating>> = Field::new("rating");
pub static MATURITY: Field<Number> = Field::new("maturity");
pub static EVIDENCE: Field<Words> = Field::new("evidence");
pub static RECOMMENDATION: Field<Words> = Field::new("recommendation");
pub static EXCLUSION_REASON: Field<Words> = Field::new("exclusionReason");
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE);
pub static EFFORT: Field<Code<Effort>> = Field::new("effort");
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
    rules: &[judged],
    acts: &[RATE],
    retires: false,
    called: "(SELECT gapRun.number FROM gapRun WHERE gapRun.id = record.run) || '/' || record.item",
    indexes: &[("unique_by_run", "run, item")],
    ..Register::PLAIN
};

static RATED: [Take; 2] = [Take::new("rating", &RATING), Take::new("maturity", &MATURITY)];
const RATE: Act = Act::new("rate").takes(&RATED).settle(rated);

/// Shortest reason for an exclusion, in characters: a reason of one's own, not a word.
const REASON: usize = 20;

/// Who judged the item and when; taken back, nobody did.
fn rated(it: &mut Draft<'_>) -> Result<()> {
    if it.changes(&RATING) || it.changes(&MATURITY) {
        let (name, today) = (it.author.to_owned(), it.moment.today.to_string());
        let open = it.silent(&RATING);
        it.set(&RATED_BY, if open { String::new() } else { name });
        it.set(&RATED_ON, if open { Value::Null } else { Value::String(today) });
    }
    Ok(())
}

/// What a rating asks for.
fn judged(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    // What is copied from an earlier run was judged there; a reason that was cleared since is not asked for again.
    let copied = it.new_record() && it.act.is_empty();
    let given = !copied && (it.changes(&RATING) || it.changes(&EXCLUSION_REASON));
    let (item, rating) = (it.get(&ITEM), it.get(&RATING));
    if rating == Some(Rating::Excluded) {
        if catalogue()?.control(&item).is_none() {
            refuse.at(&RATING, "refuse-gap-clause-excluded").with("item", item.as_str());
        } else if given && it.get(&EXCLUSION_REASON).chars().count() < REASON {
            refuse
                .at(&EXCLUSION_REASON, "refuse-gap-exclusion-reason")
                .with("item", item.as_str())
                .with("least", REASON);
        } else if given && weak(&it.get(&EXCLUSION_REASON))?.is_some() {
            refuse.at(&EXCLUSION_REASON, "refuse-reason-repeats");
        }
    }
    if rating == Some(Rating::Conforms) && it.silent(&EVIDENCE) {
        refuse.at(&EVIDENCE, "refuse-gap-evidence").with("item", item);
    }
    if it.get(&MATURITY).is_some_and(|level| !(0..=5).contains(&level)) {
        refuse.at(&MATURITY, "refuse-gap-maturity");
    }
    Ok(())
}
