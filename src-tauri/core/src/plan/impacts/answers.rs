//! What is said in answer to a question: its fields, and what keeping the answer of the round before means.

use super::data::{Part, data};
use crate::kernel::declare::*;

codes! {
    /// An answer of a screening.
    pub enum Reply as "impactReply" { Yes = "yes", No = "no", NotSure = "notSure" }
}

pub static WORDS: Field<Words> = Field::new("words").reason();
/// Id of the question.
pub static QUESTION: Field<Line> = Field::new("question").kept();
/// In a screening.
pub static ANSWER: Field<Code<Reply>> = Field::new("answer");
/// What the round before said.
pub static LAST_ANSWER: Field<Code<Reply>> = Field::new("lastAnswer").read_only();
pub static LAST_WORDS: Field<Words> = Field::new("lastWords").read_only().not_searched();
/// Why it still holds, where it was kept.
pub static KEPT_WHY: Field<Words> = Field::new("keptWhy").reason();
pub static KEPT: Field<Stamp> = Field::new("kept").read_only();

/// What makes an answer one of this round.
pub(super) static ANSWERED: [&dyn AnyField; 3] = [&WORDS, &ANSWER, &KEPT_WHY];

/// What the round before said still holds.
pub(super) static KEEP: [Act; 1] = [Act::new("keep")
    .takes(&[Take { name: "why", field: &KEPT_WHY, needed: "refuse-impact-keep-why" }])
    .guards(&[there_is_something_to_keep])
    .settle(as_before)
    .stamps(&KEPT)];

fn as_before(it: &mut Draft<'_>) -> Result<()> {
    let (answer, words) = (it.record().stored(LAST_ANSWER.name()).clone(), it.get(&LAST_WORDS));
    it.set(&ANSWER, answer);
    it.set(&WORDS, words);
    Ok(())
}

fn there_is_something_to_keep(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.silent(&LAST_ANSWER) && it.silent(&LAST_WORDS) {
        refuse.at(&LAST_WORDS, "refuse-impact-keep-nothing");
    }
    Ok(())
}

pub(super) fn a_code_only_where_one_is_asked(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let part = data()?.question(&it.get(&QUESTION)).map(|one| one.part);
    if it.changes(&ANSWER) && !it.silent(&ANSWER) && part != Some(Part::Screening) {
        refuse.at(&ANSWER, "refuse-impact-code");
    }
    Ok(())
}
