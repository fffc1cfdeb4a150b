//! Approval freezes a text: its paper is issued like every document, whatever road set the state.

use super::fields::*;
use super::paper::paper;
use crate::door::Writer;
use crate::fault::{Refusal, Result};
use crate::kernel::Record;
use crate::paper::{Paper, Standing};
use crate::plan::issuing::{self, Issue};
use crate::plan::organisation::LANGUAGES;

/// Issues what has just been approved, in the language it is written in.
pub(super) fn approved(writer: &mut Writer<'_>, before: Option<&Record>, now: &Record) -> Result<()> {
    let was = before.and_then(|before| before.get(&STATE));
    if now.get(&STATE) != Some(State::Approved) || was == Some(State::Approved) {
        return Ok(());
    }
    for message in writer.contradictions("text", &now.id)? {
        writer.refuse(Refusal { message, field: Some("state".to_owned()), row: Some(now.id.clone()) });
    }
    let last = before.map(|before| before.get(&VERSION)).unwrap_or_default();
    let replaces = if last.is_empty() { String::new() } else { format!("{} {last}", now.number) };
    let moment = writer.moment();
    let mut papers = Vec::new();
    for lang in LANGUAGES {
        let mut paper = paper(&writer.reader(), now, (lang, &moment), Standing::Approved, &|part| writer.live(part))?;
        paper.head.replaces.clone_from(&replaces);
        papers.push(Paper::Text(Box::new(paper)));
    }
    let head = papers.first().map(|paper| paper.masthead().clone());
    let Some(head) = head.filter(|_| !writer.refused()) else { return Ok(()) };
    let written = now.get(&LANGUAGE).map_or(head.content_lang.clone(), |lang| {
        use crate::kernel::declare::Codes;
        lang.code().to_owned()
    });
    issuing::issue(
        writer,
        Issue {
            number: now.number.clone(),
            kind: "text",
            version: now.get(&VERSION),
            subject: now.id.clone(),
            approver_name: head.approver,
            approver_role: head.approver_role,
            replaces,
            languages: vec![written],
            papers,
            despite: None,
        },
    )
    .map(|_| ())
}
