//! Approving freezes all 38 decisions and issues them as a version.

use super::paper::{Approval, paper};
use super::register::VERSIONS;
use super::{NUMBER, SUBJECT, line, state};
use crate::door::Writer;
use crate::door::field;
use crate::fault::{Refusal, Result};
use crate::kernel::{insert, stored};
use crate::paper::Paper;
use crate::plan::issuing::{self, Issue, Issued};
use crate::plan::organisation::LANGUAGES;
use crate::plan::people::named;

pub(super) fn approve(
    writer: &mut Writer<'_>,
    approver: &str,
    step: &str,
    note: &str,
    languages: Vec<String>,
    confirm_by: &str,
    despite: &str,
) -> Result<()> {
    field::code(writer, "version", step, &["major", "minor"]);
    field::text(writer, "note", note, field::TEXT, false);
    if !confirm_by.is_empty() {
        field::date(writer, "confirmBy", confirm_by);
    }
    let languages = issuing::languages(writer, languages)?;
    let person = if approver.trim().is_empty() {
        writer.refuse(Refusal::new("refuse-statement-no-approver").field("approver"));
        None
    } else {
        named::person(writer, "approver", approver)?
    };
    let now = line::lines(&writer.reader(), "en", writer.moment().today)?;
    for refusal in state::blockers(&writer.reader(), &now)? {
        writer.refuse(refusal);
    }
    let despite = issuing::consistent(writer, "statement", SUBJECT, despite)?;
    let (Some(person), false) = (person, writer.refused()) else { return Ok(()) };
    let (moment, version) = (writer.moment(), state::next_version(&writer.reader(), step)?);
    let (note, confirm_by) = (note.trim().to_owned(), confirm_by.to_owned());
    let approval = Approval { name: person.name, role: person.role, version, note, confirm_by };
    let mut papers = Vec::new();
    for lang in LANGUAGES {
        papers.push(Paper::Statement(Box::new(paper(&writer.reader(), lang, &moment, &approval)?)));
    }
    let replaces = papers.first().map(|paper| paper.masthead().replaces.clone()).unwrap_or_default();
    let Issued { document, frozen } = issuing::issue(
        writer,
        Issue {
            number: NUMBER.to_owned(),
            kind: "statement",
            version: approval.version.clone(),
            subject: SUBJECT.to_owned(),
            approver_name: approval.name.clone(),
            approver_role: approval.role.clone(),
            replaces,
            languages,
            papers,
            despite,
        },
    )?;
    let provisional = state::provisional(&writer.reader(), &moment)?;
    let (major, minor) = approval.version.split_once('.').unwrap_or(("1", "0"));
    let whole = |text: &str| text.parse::<i64>().unwrap_or_default();
    let made = insert(
        writer,
        &VERSIONS,
        None,
        stored([
            ("number", format!("{NUMBER} {}", approval.version).into()),
            ("major", whole(major).into()),
            ("minor", whole(minor).into()),
            ("approver", person.id.into()),
            ("approverName", approval.name.into()),
            ("approverRole", approval.role.into()),
            ("approvedOn", moment.today.to_string().into()),
            ("note", approval.note.into()),
            ("document", document.into()),
            ("provisional", i64::from(provisional).into()),
            ("frozen", frozen.into()),
        ]),
    );
    made.map(|_| ())
}
