//! The minutes of the session as a paper: what was agreed part by part, and the records that came of it.

use super::ask::FoundingAsk;
use crate::door::{Ask, Reader, Writer};
use crate::facts::lists;
use crate::fault::Result;
use crate::kernel::declare::{AnyField, Rows};
use crate::kernel::{Record, Shelf};
use crate::moment::Moment;
use crate::paper::{FoundingPaper, FoundingPaperPart, ListCell, ListRow, Masthead, Paper, SignLine, Standing, Wanted};
use crate::plan::founding::{FOUNDING, PRESENT};
use crate::plan::issuing::{self, Issue};
use crate::plan::organisation::{LANGUAGES, ORGANISATION, SCOPE};

/// The kind of the document.
const KIND: &str = "founding-minutes";
/// Its number.
const NUMBER: &str = "FS-001";

/// The minutes as the session stands now.
///
/// # Errors
/// When the file cannot be read.
pub fn draft_paper(shelf: &'static Shelf, reader: &Reader<'_>, lang: &str, at: &Moment) -> Result<FoundingPaper> {
    let session = FoundingAsk { lang: Some(lang.to_owned()) }.answer(reader, at)?;
    let mut head = lists::scoped(reader, "founding", lang, at)?;
    head.approver.clone_from(&session.approved_by);
    let present = session.says.get(PRESENT.name()).and_then(|said| said.as_str()).unwrap_or_default().to_owned();
    let mut held: Vec<String> = session.parts.iter().filter_map(|part| part.agreed_on.clone()).collect();
    held.sort();
    held.dedup();
    let said = FOUNDING
        .defs()
        .filter(|def| def.name != PRESENT.name())
        .filter_map(|def| Some((def, session.says.get(def.name)?)));
    let said = said.map(|(def, value)| (format!("founding-{}", def.name), lists::said(def, value, "", false)));
    let says = said.filter(|(_, cell)| *cell != ListCell::Empty).collect();
    let mut parts = Vec::new();
    let decided =
        session.parts.iter().find(|part| part.id == "decide").map(|part| part.title.clone()).unwrap_or_default();
    for part in session.parts.into_iter().filter(|part| part.id != "decide") {
        let mut listed = Vec::new();
        for records in part.records.iter().filter(|records| records.count > 0) {
            // What a record is made of is read in a document of its own.
            let register = shelf.of(&records.goal.noun)?;
            if register.rows != Rows::Many || register.parent.is_some() {
                continue;
            }
            let mut list = lists::listing(shelf, reader, &Wanted::default(), &records.goal.noun, at)?;
            // Of what nobody agreed the minutes say which records there were and what they are called, and nothing else of them.
            if part.agreed_on.is_none() {
                list.columns.truncate(1);
                for row in &mut list.rows {
                    let called = row.cells.first().cloned().into_iter().collect();
                    *row = ListRow { group: None, cells: called, below: Vec::new(), ..row.clone() };
                }
            }
            listed.push(list);
        }
        let texts = part.texts.iter().map(|text| {
            let sql = "SELECT number, version FROM text WHERE id = ?1";
            let found =
                reader.maybe(sql, [&text.id], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
            let (number, version) = found.unwrap_or_default();
            Ok([number, text.title.clone(), version, text.state.clone()])
        });
        let says = if part.id == "scope" { scope(reader)? } else { Vec::new() };
        parts.push(FoundingPaperPart {
            says,
            title: part.title,
            clauses: part.clauses.iter().map(|clause| format!("{} {}", clause.id, clause.title)).collect(),
            agreed_by: part.agreed_by,
            agreed_on: part.agreed_on.unwrap_or_default(),
            tally: [part.tally.drafted, part.tally.changed, part.tally.dropped],
            open: u32::try_from(part.proposals.len()).unwrap_or(u32::MAX),
            lists: listed,
            texts: texts.collect::<Result<_>>()?,
        });
    }
    // Who agreed the parts led the session; top management approved what they were agreed to.
    let mut led: Vec<String> = parts.iter().map(|part| part.agreed_by.clone()).filter(|by| !by.is_empty()).collect();
    led.dedup();
    let signatures = match session.approved_on.as_deref() {
        Some(on) => {
            let mut lines: Vec<SignLine> = led.iter().map(|by| SignLine::of("sign-agreed", by, "", "")).collect();
            lines.push(SignLine::of("sign-approved", &session.approved_by, "", on));
            lines
        }
        None => Vec::new(),
    };
    Ok(FoundingPaper {
        signatures,
        head,
        approved_by: session.approved_by,
        approved_on: session.approved_on.unwrap_or_default(),
        says,
        parts,
        held,
        present,
        decided,
    })
}

/// Issues the minutes as the session stands: what top management has just approved is a record that changes no more.
pub(super) fn issue(shelf: &'static Shelf, writer: &mut Writer<'_>) -> Result<()> {
    if writer.refused() {
        return Ok(());
    }
    let (reader, moment) = (writer.reader(), writer.moment());
    let sql = "SELECT count(*), coalesce(max(version), '') FROM document WHERE kind = ?1";
    let before = reader.maybe(sql, [KIND], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
    let (count, last) = before.unwrap_or_default();
    let version = format!("{}.0", count + 1);
    let replaces = if count == 0 { String::new() } else { format!("{NUMBER} {last}") };
    let sql = "SELECT name, role FROM person WHERE id = (SELECT approvedBy FROM founding)";
    let (name, role): (String, String) =
        reader.maybe(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?.unwrap_or_default();
    let mut papers = Vec::new();
    for lang in LANGUAGES {
        let mut paper = draft_paper(shelf, &reader, lang, &moment)?;
        paper.head = Masthead {
            number: NUMBER.to_owned(),
            version: version.clone(),
            standing: Standing::Approved,
            approver: name.clone(),
            approver_role: role.clone(),
            replaces: replaces.clone(),
            ..paper.head
        };
        papers.push(Paper::Founding(Box::new(paper)));
    }
    let issue = Issue {
        number: NUMBER.to_owned(),
        kind: KIND,
        version,
        subject: String::new(),
        approver_name: name,
        approver_role: role,
        replaces,
        languages: issuing::languages(writer, Vec::new())?,
        papers,
        despite: None,
    };
    issuing::issue(writer, issue).map(|_| ())
}

/// The scope as it stands: one text, wherever it appears (clause 4.3).
fn scope(reader: &Reader<'_>) -> Result<Vec<(String, ListCell)>> {
    let organisation = Record::read(reader, &ORGANISATION, "org")?;
    let cell = lists::said(SCOPE.def(), organisation.stored(SCOPE.name()), "", false);
    Ok(if cell == ListCell::Empty { Vec::new() } else { vec![("organisation-scope".to_owned(), cell)] })
}
