//! Issuing: the papers are frozen, the chosen languages are printed, and undo stops here.

use rusqlite::types::Value as Sql;

use crate::catalogue::{CURRENT_EDITION, catalogue};
use crate::door::Writer;
use crate::door::field;
use crate::fault::{Fault, Refusal, Result};
use crate::paper::{Despite, Paper};
use crate::plan::organisation::LANGUAGES;

/// A document to issue.
pub(crate) struct Issue {
    /// Number, e.g. `SoA` or `MR-2026-1`.
    pub(crate) number: String,
    /// `statement` or `management-review`.
    pub(crate) kind: &'static str,
    /// `1.0`.
    pub(crate) version: String,
    /// Key of the record it is about.
    pub(crate) subject: String,
    /// Approver's name.
    pub(crate) approver_name: String,
    /// Approver's role.
    pub(crate) approver_role: String,
    /// Number and version of what this replaces, or empty.
    pub(crate) replaces: String,
    /// Languages of the approved record.
    pub(crate) languages: Vec<String>,
    /// The paper in each of [`LANGUAGES`], so that a translation can be printed later from the same frozen data.
    pub(crate) papers: Vec<Paper>,
    /// What it is issued despite.
    pub(crate) despite: Option<Despite>,
}

/// What was issued.
pub(crate) struct Issued {
    /// Key of the document.
    pub(crate) document: String,
    /// SHA-256 of its frozen papers.
    pub(crate) frozen: String,
}

/// What contradicts itself about the document: refused, unless words say why it is issued all the same.
pub(crate) fn consistent(writer: &mut Writer<'_>, kind: &str, subject: &str, despite: &str) -> Result<Option<Despite>> {
    let found = writer.contradictions(kind, subject)?;
    let words = field::words(writer, "despite", despite);
    if found.is_empty() {
        return Ok(None);
    }
    if words.is_empty() {
        for message in found {
            writer.refuse(Refusal { message, field: Some("despite".to_owned()), row: None });
        }
        return Ok(None);
    }
    Ok(Some(Despite { found, words }))
}

/// The languages chosen, or those of the organisation when none is.
pub(crate) fn languages(writer: &mut Writer<'_>, chosen: Vec<String>) -> Result<Vec<String>> {
    if chosen.is_empty() {
        let sql = "SELECT documentLanguages FROM organisation";
        let text: Option<String> = writer.reader().maybe(sql, [], |row| row.get(0))?;
        return Ok(serde_json::from_str(&text.unwrap_or_else(|| "[\"en\"]".to_owned()))?);
    }
    for language in &chosen {
        field::code(writer, "languages", language, &LANGUAGES);
    }
    Ok(chosen)
}

/// Freezes and prints what an approval has just made, in the languages of the organisation: number, version and approver stand at
/// the head of its papers.
///
/// # Errors
/// As [`issue`].
pub(crate) fn freeze(writer: &mut Writer<'_>, kind: &'static str, subject: &str, papers: Vec<Paper>) -> Result<()> {
    freeze_despite(writer, kind, subject, papers, None)
}

/// The same of what contradicts itself, with the words that overrule it.
///
/// # Errors
/// As [`issue`].
pub(crate) fn freeze_despite(
    writer: &mut Writer<'_>,
    kind: &'static str,
    subject: &str,
    papers: Vec<Paper>,
    despite: Option<Despite>,
) -> Result<()> {
    let head = papers.first().map(|paper| paper.masthead().clone());
    let Some(head) = head.filter(|_| !writer.refused()) else { return Ok(()) };
    let languages = languages(writer, Vec::new())?;
    let new = Issue {
        number: head.number,
        kind,
        version: head.version,
        subject: subject.to_owned(),
        approver_name: head.approver,
        approver_role: head.approver_role,
        replaces: head.replaces,
        languages,
        papers,
        despite,
    };
    issue(writer, new).map(|_| ())
}

/// Freezes and prints.
///
/// # Errors
/// [`Fault::Press`] when a paper cannot be printed; nothing is issued then.
pub(crate) fn issue(writer: &mut Writer<'_>, mut issue: Issue) -> Result<Issued> {
    let prohibited = writer.prohibited()?;
    for paper in &mut issue.papers {
        paper.warn(&prohibited);
        paper.masthead_mut().despite.clone_from(&issue.despite);
    }
    let frozen = writer.keep(&serde_json::to_vec(&issue.papers)?)?;
    let head = issue.papers.first().map(|paper| paper.masthead().head.clone());
    let head = head.ok_or_else(|| Fault::Malformed("a document without a paper".to_owned()))?;
    let (id, today) = (writer.new_id(), writer.moment().today.to_string());
    writer.insert(
        "document",
        &id,
        &[
            ("number", issue.number.clone().into()),
            ("kind", issue.kind.to_owned().into()),
            ("version", issue.version.clone().into()),
            ("subject", issue.subject.into()),
            ("languages", serde_json::to_string(&issue.languages)?.into()),
            ("approverName", issue.approver_name.into()),
            ("approverRole", issue.approver_role.into()),
            ("issuedOn", today.into()),
            ("edition", CURRENT_EDITION.to_owned().into()),
            ("revision", i64::from(catalogue()?.structure.revision).into()),
            ("frozen", frozen.clone().into()),
            ("headSeq", i64::try_from(head.seq).unwrap_or(i64::MAX).into()),
            ("headHash", head.hash.into()),
            ("headAt", head.at.into()),
            ("replaces", issue.replaces.into()),
        ],
    )?;
    for paper in issue.papers.iter().filter(|paper| issue.languages.contains(&paper.masthead().lang)) {
        render(writer, &id, paper)?;
    }
    writer.seal();
    writer.created("document", &id, &format!("{} {}", issue.number, issue.version));
    Ok(Issued { document: id, frozen })
}

fn render(writer: &mut Writer<'_>, document: &str, paper: &Paper) -> Result<()> {
    // What is refused is not printed: printing is the slow part.
    if writer.refused() {
        return Ok(());
    }
    let pressed = writer.press(paper)?;
    let (pdf, id) = (writer.keep(&pressed.pdf)?, writer.new_id());
    writer.insert(
        "rendering",
        &id,
        &[
            ("document", document.to_owned().into()),
            ("language", paper.masthead().lang.clone().into()),
            ("approved", Sql::Integer(1)),
            ("pdf", pdf.into()),
            ("bytes", i64::try_from(pressed.pdf.len()).unwrap_or(i64::MAX).into()),
            ("pages", i64::from(pressed.pages).into()),
        ],
    )
}
