//! Approving the treatment plan as a whole: one act that freezes it, issues it and keeps what it covered (clause 6.1.3).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::against::against;
use super::paper::{Approval, NUMBER, next, paper};
use crate::door::{Writer, field};
use crate::fault::{Refusal, Result};
use crate::kernel::{Shelf, insert, stored};
use crate::paper::Paper;
use crate::plan::criteria::in_force;
use crate::plan::issuing::{self, Issue, Issued};
use crate::plan::organisation::LANGUAGES;
use crate::plan::people::named;
use crate::plan::risks::PLANS;
use crate::plan::risks::plan::{impacts, judged, whole_systems};

/// Months after which the plan is read again.
const READ_AGAIN: u32 = 12;

/// What a person does with the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "TreatmentPlanEdit")]
pub enum Edit {
    /// Approves the plan as it stands, freezes and issues it.
    Approve {
        /// Key of the approver: top management.
        approver: String,
        /// What is new, from the second version on.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        note: String,
        /// Why it is approved over what contradicts itself; it prints.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        despite: String,
        /// Its languages; none: those of the organisation.
        #[serde(default)]
        #[ts(optional, as = "Option<Vec<String>>")]
        languages: Vec<String>,
    },
}

impl Edit {
    /// Approves.
    ///
    /// # Errors
    /// When the file cannot be read, or a paper cannot be printed.
    pub(crate) fn run(self, shelf: &'static Shelf, writer: &mut Writer<'_>) -> Result<()> {
        let Self::Approve { approver, note, languages, despite } = self;
        let note = field::words(writer, "note", &note);
        let languages = issuing::languages(writer, languages)?;
        let person = if approver.trim().is_empty() {
            writer.refuse(Refusal::new("refuse-empty").field("approver"));
            None
        } else {
            named::person(writer, "approver", &approver)?
        };
        if let Some(person) = person.as_ref().filter(|person| !person.top_management) {
            let refusal = Refusal::new("refuse-not-top-management").with("name", person.name.as_str());
            writer.refuse(refusal.field("approver"));
        }
        let (reader, moment) = (writer.reader(), writer.moment());
        let (version, replaces) = next(&reader)?;
        if version > 1 && note.is_empty() {
            writer.refuse(Refusal::new("refuse-empty").field("note"));
        }
        let all = judged(&reader, &moment)?;
        for refusal in against(&reader, &all, in_force(&reader)?.is_none())? {
            writer.refuse(refusal);
        }
        let despite = issuing::consistent(writer, "treatment-plan", NUMBER, &despite)?;
        let (Some(person), false) = (person, writer.refused()) else { return Ok(()) };
        let approval = Approval { name: person.name.clone(), role: person.role.clone(), note: note.clone() };
        let mut papers = Vec::new();
        for lang in LANGUAGES {
            papers.push(Paper::Treatment(Box::new(paper(shelf, &reader, lang, &moment, &approval)?)));
        }
        let Issued { document, .. } = issuing::issue(
            writer,
            Issue {
                number: NUMBER.to_owned(),
                kind: "treatment-plan",
                version: format!("{version}.0"),
                subject: NUMBER.to_owned(),
                approver_name: person.name.clone(),
                approver_role: person.role,
                replaces,
                languages,
                papers,
                despite,
            },
        )?;
        let covered = whole_systems(&reader, &all)?;
        let listed = all.iter().filter(|one| one.counts()).map(|one| one.risk.id.as_str()).collect::<Vec<_>>();
        let review = moment.in_months(READ_AGAIN);
        let fields = stored([
            ("number", format!("{NUMBER} {version}.0").into()),
            ("note", note.into()),
            ("version", version.into()),
            ("approver", person.id.into()),
            ("approverName", person.name.into()),
            ("approvedOn", moment.today.to_string().into()),
            ("criteria", in_force(&reader)?.into()),
            ("covers", json!({ "whole": covered, "listed": listed }).to_string().into()),
            ("impacts", json!(impacts(&reader)?.into_iter().map(|(id, _)| id).collect::<Vec<_>>()).to_string().into()),
            ("document", document.into()),
            ("reviewOn", review.into()),
        ]);
        insert(writer, &PLANS, None, fields).map(|_| ())
    }
}
