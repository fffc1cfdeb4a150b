//! Approving the minutes freezes and issues them; a correction is a new version with its own approval.

use serde_json::Value;

use super::paper::{Approval, next_version, paper};
use super::{COMMITTEE, REVIEWS, Record, State, step};
use crate::door::Writer;
use crate::door::field;
use crate::fault::{Refusal, Result};
use crate::kernel::{change, stored};
use crate::paper::Paper;
use crate::plan::issuing::{self, Issue, Issued};
use crate::plan::organisation::LANGUAGES;
use crate::plan::people::named;

/// Kind of the document that minutes of a management review are.
const REVIEW: &str = "management-review";

pub(super) fn approve(
    writer: &mut Writer<'_>,
    id: &str,
    approver: &str,
    languages: Vec<String>,
    despite: &str,
) -> Result<()> {
    if approver.trim().is_empty() {
        writer.refuse(Refusal::new("refuse-review-no-approver").field("approver"));
    }
    let person = if approver.trim().is_empty() { None } else { named::person(writer, "approver", approver)? };
    let languages = issuing::languages(writer, languages)?;
    let key = REVIEWS.key(&writer.reader(), id)?;
    let despite = issuing::consistent(writer, REVIEW, &key, despite)?;
    let (Some(record), Some(person)) = (step::enter(writer, id, State::MinutesApproved)?, person) else {
        return Ok(());
    };
    let moment = writer.moment();
    let today = moment.today.to_string();
    let (version, replaces) = next_version(&writer.reader(), &record)?;
    let fields = [("approver", person.id.into()), ("approvedOn", today.clone().into())];
    step::into(writer, &record.id, State::MinutesApproved, fields)?;
    let record = Record::find(&writer.reader(), &record.id, &today)?;
    let approval = Approval { name: person.name, role: person.role };
    let mut papers = Vec::new();
    for lang in LANGUAGES {
        let paper = paper(&writer.reader(), &record, lang, &moment, &approval)?;
        papers.push(Paper::ManagementReview(Box::new(paper)));
    }
    let Issued { document, .. } = issuing::issue(
        writer,
        Issue {
            number: record.number.clone(),
            kind: if record.committee() { COMMITTEE } else { REVIEW },
            version,
            subject: record.id.clone(),
            approver_name: approval.name,
            approver_role: approval.role,
            replaces,
            languages,
            papers,
            despite,
        },
    )?;
    change(writer, &REVIEWS, &record.id, stored([("document", document.into())]))
}

/// Back to the open minutes. What was copied when the meeting started stays copied; the issued version stays issued.
pub(super) fn correct(writer: &mut Writer<'_>, id: &str, reason: &str) -> Result<()> {
    let record = Record::find(&writer.reader(), id, &writer.moment().today.to_string())?;
    if record.state != State::MinutesApproved {
        let refusal = Refusal::new("refuse-review-correct-state").with("number", record.number.as_str());
        return Err(refusal.row(record.id).into());
    }
    let reason = field::words(writer, "reason", reason);
    field::needed(writer, "reason", &reason, "refuse-review-correct-reason");
    let fields = [("approver", Value::Null), ("approvedOn", Value::Null), ("note", reason.into())];
    step::into(writer, &record.id, State::Held, fields)
}
