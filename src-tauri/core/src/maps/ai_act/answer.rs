//! Answering: one draft classification a system, with every answer's reasoning.

use std::collections::BTreeMap;

use serde_json::Value;

use super::decide::{follow, needs_reason, unfit};
use super::law::effective;
use super::register::CLASSIFICATIONS;
use super::rule::{Answers, texts};
use crate::catalogue::say;
use crate::door::field;
use crate::door::{Reader, Writer};
use crate::fault::{Fault, Refusal, Result};
use crate::kernel::{change, discard, insert, stored};

/// Answers and reasons of a classification.
#[derive(Clone, Debug, Default)]
pub(super) struct Given {
    pub(super) id: String,
    pub(super) answers: Answers,
    pub(super) reasons: BTreeMap<String, String>,
    /// Revision of the law's data the answers were given under.
    pub(super) revision: u32,
}

/// The classification of a system in a state, if there is one.
pub(super) fn given(reader: &Reader<'_>, system: &str, state: &str) -> Result<Option<Given>> {
    let sql = "SELECT id, answers, reasons, lawRevision FROM classification WHERE system = ?1 AND state = ?2";
    reader.maybe(sql, [system, state], |row| {
        Ok(Given {
            id: row.get(0)?,
            answers: serde_json::from_str(&row.get::<_, String>(1)?).unwrap_or_default(),
            reasons: serde_json::from_str(&row.get::<_, String>(2)?).unwrap_or_default(),
            revision: row.get::<_, Option<u32>>(3)?.unwrap_or_default(),
        })
    })
}

/// The values that were chosen on record to a question; none: it was not asked, or nothing is recorded.
///
/// # Errors
/// Those of the file.
pub(super) fn answered(reader: &Reader<'_>, system: &str, question: &str) -> Result<Vec<String>> {
    let Some(record) = given(reader, system, "recorded")? else { return Ok(Vec::new()) };
    Ok(texts(record.answers.get(question)).into_iter().map(str::to_owned).collect())
}

/// The key of a system by key or number.
pub(super) fn system(reader: &Reader<'_>, id: &str) -> Result<String> {
    let found = reader.maybe("SELECT id FROM system WHERE id = ?1 OR number = ?1", [id], |row| row.get(0))?;
    found.ok_or_else(|| Fault::NotFound { kind: "AI system", id: id.to_owned() })
}

pub(super) fn answer(writer: &mut Writer<'_>, id: &str, question: &str, answer: Value, reason: &str) -> Result<()> {
    let system = system(&writer.reader(), id)?;
    let (law, as_of, _) = effective(&writer.reader())?;
    let reason = field::words(writer, "reason", reason);
    let Some(asked) = law.question(question) else {
        let known: Vec<&str> = law.questions.iter().map(|one| one.id.as_str()).collect();
        field::code(writer, "question", question, &known);
        return Ok(());
    };
    if !answer.is_null() && unfit(asked, &answer) {
        let known =
            |lang: &str| asked.answers.iter().map(|choice| say(&choice.label, lang)).collect::<Vec<_>>().join("; ");
        let refusal = Refusal::new("refuse-act-answer").with("question", question);
        let refusal = refusal.with("known", known("en")).with("known-es", known("es"));
        writer.refuse(refusal.field("answer").row(question));
        return Ok(());
    }
    if needs_reason(asked, &answer) {
        field::reasoned(writer, "reason", &reason, "refuse-act-reason")?;
    }
    let mut draft = match given(&writer.reader(), &system, "draft")? {
        Some(draft) => draft,
        None => start(writer, &system, (&as_of, law.reference.revision), Given::default())?,
    };
    if answer.is_null() {
        draft.answers.remove(question);
        draft.reasons.remove(question);
    } else {
        draft.answers.insert(question.to_owned(), answer);
        draft.reasons.insert(question.to_owned(), reason);
    }
    // What is no longer on the way is dropped: a record shows only answers that led to it.
    let path = follow(&law, &draft.answers, false);
    let stays = |id: &String| path.answered.contains(id) || path.open.as_ref() == Some(id);
    draft.answers.retain(|id, _| stays(id));
    draft.reasons.retain(|id, _| stays(id));
    let fields = stored([
        ("answers", serde_json::to_string(&draft.answers)?.into()),
        ("reasons", serde_json::to_string(&draft.reasons)?.into()),
        ("lawAsOf", as_of.into()),
        ("lawRevision", law.reference.revision.into()),
    ]);
    change(writer, &CLASSIFICATIONS, &draft.id, fields)
}

/// A new draft.
fn start(writer: &mut Writer<'_>, system: &str, (as_of, revision): (&str, u32), from: Given) -> Result<Given> {
    let fields = stored([
        ("system", system.into()),
        ("state", "draft".into()),
        ("answers", serde_json::to_string(&from.answers)?.into()),
        ("reasons", serde_json::to_string(&from.reasons)?.into()),
        ("collected", "[]".into()),
        ("articles", "[]".into()),
        ("lawAsOf", as_of.into()),
        ("lawRevision", revision.into()),
        ("basis", "{}".into()),
    ]);
    let id = insert(writer, &CLASSIFICATIONS, None, fields)?;
    Ok(Given { id, ..from })
}

pub(super) fn restart(writer: &mut Writer<'_>, id: &str) -> Result<()> {
    let system = system(&writer.reader(), id)?;
    if let Some(draft) = given(&writer.reader(), &system, "draft")? {
        discard(writer, &CLASSIFICATIONS, &draft.id)?;
    }
    let (law, as_of, _) = effective(&writer.reader())?;
    let from = given(&writer.reader(), &system, "recorded")?.unwrap_or_default();
    start(writer, &system, (&as_of, law.reference.revision), from)?;
    Ok(())
}
