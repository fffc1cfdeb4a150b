//! Issuing the gap report: frozen like every issued document, and superseded by the next report of the same run.

use super::paper::{Approval, paper};
use crate::door::Writer;
use crate::door::field;
use crate::fault::{Refusal, Result};
use crate::paper::Paper;
use crate::plan::gap::run_row::{resolve, runs};
use crate::plan::issuing::{self, Issue};
use crate::plan::organisation::LANGUAGES;
use crate::plan::people::named;

pub(super) fn issue(
    writer: &mut Writer<'_>,
    run: Option<&str>,
    approver: &str,
    note: &str,
    languages: Vec<String>,
    despite: &str,
) -> Result<()> {
    let run = match run {
        Some(key) => resolve(&writer.reader(), Some(key))?,
        None => match runs(&writer.reader())?.into_iter().find(|run| run.frozen_on.is_some()) {
            Some(run) => run,
            None => return Err(Refusal::new("refuse-gap-not-frozen").field("run").into()),
        },
    };
    if run.frozen_on.is_none() {
        writer.refuse(Refusal::new("refuse-gap-not-frozen").field("run"));
    }
    let note = field::words(writer, "note", note);
    let languages = issuing::languages(writer, languages)?;
    let person = if approver.trim().is_empty() {
        writer.refuse(Refusal::new("refuse-statement-no-approver").field("approver"));
        None
    } else {
        named::person(writer, "approver", approver)?
    };
    let despite = issuing::consistent(writer, "gap-report", &run.id, despite)?;
    let (Some(person), false) = (person, writer.refused()) else { return Ok(()) };
    let sql = "SELECT count(*) FROM document WHERE kind = 'gap-report' AND subject = ?1";
    let before: u32 = writer.reader().maybe(sql, [&run.id], |row| row.get(0))?.unwrap_or_default();
    let version = format!("1.{before}");
    let replaces = before.checked_sub(1).map(|last| format!("{} 1.{last}", run.number)).unwrap_or_default();
    let approval = Approval { name: person.name, role: person.role, version, replaces, note };
    let moment = writer.moment();
    let mut papers = Vec::new();
    for lang in LANGUAGES {
        papers.push(Paper::GapReport(Box::new(paper(&writer.reader(), &run, lang, &moment, &approval)?)));
    }
    issuing::issue(
        writer,
        Issue {
            number: run.number,
            kind: "gap-report",
            version: approval.version,
            subject: run.id,
            approver_name: approval.name,
            approver_role: approval.role,
            replaces: approval.replaces,
            languages,
            papers,
            despite,
        },
    )?;
    Ok(())
}
