//! Putting a classification on record, and what was done about a prohibited practice.

use serde_json::{Map, Value, json};

use super::answer::{given, system};
use super::decide::follow;
use super::law::effective;
use super::register::CLASSIFICATIONS;
use crate::catalogue::say;
use crate::door::field;
use crate::door::{Reader, Writer};
use crate::fault::{Refusal, Result};
use crate::kernel::{change, stored};
use crate::plan::people::named;
use crate::plan::risks;

/// Fields of a system a classification rests on: when one changes, it is to be looked at again.
const BASIS: [(&str, &str); 7] = [
    ("purpose", "purpose"),
    ("baseModel", "baseModel"),
    ("modelVersion", "modelVersion"),
    ("dataSets", "dataSets"),
    ("countries", "countries"),
    ("actRoles", "actRoles"),
    ("origin", "origin"),
];

/// What a classification of this system rests on now.
pub(super) fn basis(reader: &Reader<'_>, system: &str) -> Result<Map<String, Value>> {
    let columns: Vec<&str> = BASIS.iter().map(|(_, column)| *column).collect();
    let sql = format!("SELECT {} FROM system WHERE id = ?1", columns.join(", "));
    let found = reader.maybe(&sql, [system], |row| {
        let mut fields = Map::new();
        for (at, (name, _)) in BASIS.iter().enumerate() {
            fields.insert((*name).to_owned(), json!(row.get::<_, String>(at)?));
        }
        Ok(fields)
    })?;
    Ok(found.unwrap_or_default())
}

pub(super) fn record(writer: &mut Writer<'_>, id: &str, reviewer: Option<String>, due: Option<String>) -> Result<()> {
    let system = system(&writer.reader(), id)?;
    let (law, as_of, digest) = effective(&writer.reader())?;
    let Some(draft) = given(&writer.reader(), &system, "draft")? else {
        return Err(Refusal::new("refuse-act-no-draft").row(system).into());
    };
    let path = follow(&law, &draft.answers, false);
    if let Some(open) = &path.open {
        return Err(Refusal::new("refuse-act-open")
            .with("question", open.as_str())
            .row(system)
            .field("question")
            .into());
    }
    // Whether a practice is prohibited is never answered without a word: who reads the record later sees why (Art. 5).
    let alone = &law.reference.named.read_alone;
    if path.answered.contains(alone) && draft.reasons.get(alone).is_none_or(|reason| reason.trim().is_empty()) {
        return Err(Refusal::new("refuse-act-unreasoned")
            .with("question", alone.as_str())
            .row(system)
            .field("question")
            .into());
    }
    let reviewer = named::owner(writer, "legalReviewer", reviewer.as_deref().unwrap_or_default())?;
    let due = field::day(writer, "legalDue", due.as_deref().unwrap_or_default());
    if !path.approvable {
        if reviewer.is_none() {
            writer.refuse(Refusal::new("refuse-act-reviewer").field("legalReviewer"));
        }
        if due.is_none() {
            writer.refuse(Refusal::new("refuse-act-due").field("legalDue"));
        }
    }
    // A stop does not go away by classifying again: first somebody says what was done (Art. 5).
    let sql = "SELECT 1 FROM classification WHERE system = ?1 AND state = 'recorded' AND outcome = 'prohibited' AND handling = ''";
    if writer.reader().maybe(sql, [&system], |_| Ok(()))?.is_some() {
        writer.refuse(Refusal::new("refuse-act-stop-first").row(system.as_str()));
    }
    let sql = "SELECT outcome FROM classification WHERE system = ?1 AND state = 'recorded'";
    let before: Option<String> = writer.reader().maybe(sql, [&system], |row| row.get(0))?;
    if let Some(old) = given(&writer.reader(), &system, "recorded")? {
        change(writer, &CLASSIFICATIONS, &old.id, stored([("state", "superseded".into())]))?;
    }
    let basis = serde_json::to_string(&basis(&writer.reader(), &system)?)?;
    let (by, on) = (writer.author().name.clone(), writer.moment().today.to_string());
    let articles: Vec<String> = path.articles.iter().map(|article| say(article, "en")).collect();
    let fields = stored([
        ("state", "recorded".into()),
        ("outcome", path.class().into()),
        ("collected", serde_json::to_string(&path.collected)?.into()),
        ("articles", serde_json::to_string(&articles)?.into()),
        ("lawAsOf", as_of.into()),
        ("lawRevision", i64::from(law.reference.revision).into()),
        ("lawDigest", digest.into()),
        ("basis", basis.into()),
        ("classifiedBy", by.into()),
        ("classifiedOn", on.into()),
        ("approvable", i64::from(path.approvable).into()),
        ("legalReviewer", reviewer.into()),
        ("legalDue", due.into()),
    ]);
    change(writer, &CLASSIFICATIONS, &draft.id, fields)?;
    risks::heard::classed(writer, &system, before.as_deref().unwrap_or_default(), &path.class())?;
    writer.created("classification", &draft.id, &path.class());
    Ok(())
}

pub(super) fn handle(writer: &mut Writer<'_>, id: &str, how: &str, on: &str, note: &str) -> Result<()> {
    let system = system(&writer.reader(), id)?;
    let sql = "SELECT id FROM classification WHERE system = ?1 AND state = 'recorded' AND outcome = 'prohibited'";
    let found: Option<String> = writer.reader().maybe(sql, [&system], |row| row.get(0))?;
    let Some(classification) = found else { return Err(Refusal::new("refuse-act-not-prohibited").row(system).into()) };
    field::code(writer, "how", how, &["stopped", "withdrawn", "redesigned"]);
    let note = field::words(writer, "note", note);
    field::reasoned(writer, "note", &note, "refuse-act-handling-note")?;
    let on = field::day(writer, "on", on);
    if on.as_ref().is_none_or(|day| *day > writer.moment().today.to_string()) {
        writer.refuse(Refusal::new("refuse-act-handled-on").field("on"));
    }
    let fields = stored([("handling", how.into()), ("handledOn", on.into()), ("handlingNote", note.into())]);
    change(writer, &CLASSIFICATIONS, &classification, fields)
}
