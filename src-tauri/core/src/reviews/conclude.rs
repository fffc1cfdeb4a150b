//! The conclusion of clause 9.3.1: suitable, adequate, effective, each apart and each with its reason.

use super::acceptance::QUESTIONS;
use super::amend::in_meeting;
use super::edit::Conclusion;
use super::plan;
use crate::actions::field;
use crate::door::Writer;
use crate::fault::Result;

const ANSWERS: [&str; 3] = ["yes", "partly", "no"];
const COLUMNS: [(&str, &str); 3] =
    [("suitable", "suitable_why"), ("adequate", "adequate_why"), ("effective", "effective_why")];

pub(super) fn conclude(writer: &mut Writer<'_>, given: Conclusion) -> Result<()> {
    let record = in_meeting(writer, &given.id)?;
    let answers = [
        (given.suitable, given.suitable_why),
        (given.adequate, given.adequate_why),
        (given.effective, given.effective_why),
    ];
    let mut fields = Vec::new();
    for ((question, columns), (answer, why)) in QUESTIONS.iter().zip(COLUMNS).zip(answers) {
        if let Some(answer) = answer {
            // Empty is "not yet", which may come back as long as the minutes are open.
            if !answer.is_empty() {
                crate::field::code(writer, question, &answer, &ANSWERS);
            }
            fields.push((columns.0, answer.into()));
        }
        if let Some(why) = why {
            fields.push((columns.1, field::words(writer, &format!("{question}Why"), &why).into()));
        }
    }
    if let Some(day) = given.next_review_on {
        fields.push(("next_review_on", field::day(writer, "nextReviewOn", &day).into()));
    }
    writer.amend("review", &record.id, &fields)?;
    plan::check_dates(writer, &record.id)
}
