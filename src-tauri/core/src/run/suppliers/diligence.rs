//! What a supplier was asked, what it answered and what shows it (A.10.3): the questionnaire, a row a question.

use super::register::SUPPLIERS;
use crate::kernel::declare::*;

codes! {
    /// Whether an answer will do.
    pub enum Judged as "answerJudged" { Enough = "enough", Conditions = "conditions", NotEnough = "not-enough" }
}

/// In the language of the organisation's own words.
pub static QUESTION: Field<Words> = Field::new("question").required();
pub static OF: Field<Link> = Field::new("supplier").to(&SUPPLIERS).required();
pub static ANSWER: Field<Words> = Field::new("answer").wanted();
/// A paragraph of the contract, a certificate, a mail.
pub static PROOF: Field<Place> = Field::new("proof");
pub static JUDGED: Field<Code<Judged>> = Field::new("judged").wanted();
pub static ON: Field<Day> = Field::new("answeredOn").past();

pub static ANSWERS: Register = Register {
    noun: "supplierAnswer",
    prefix: "SQ",
    group: Group::Run,
    answers: &["A.10.3"],
    fields: &[&QUESTION, &OF, &ANSWER, &JUDGED, &PROOF, &ON],
    form: &[("what", &[&OF, &QUESTION, &ANSWER, &JUDGED, &PROOF, &ON])],
    grid: &[&QUESTION, &OF, &ANSWER, &JUDGED, &PROOF, &ON],
    below: &[&QUESTION, &ANSWER, &JUDGED],
    parent: Some(&OF),
    settle: Some(|it| {
        let today = it.moment.today.to_string();
        if it.changes(&ANSWER) && !it.silent(&ANSWER) && it.silent(&ON) {
            it.set(&ON, today);
        }
        Ok(())
    }),
    indexes: &[("by_supplier", "supplier")],
    ..Register::PLAIN
};
