//! `text.draft`: the six texts, written from what the registers know. A draft counts as nothing until it is approved, and drafting
//! again never writes over what a person changed: that is proposed beside it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::slots::{Filled, Slots};
use super::texts::{Drafted, Part, data};
use crate::catalogue::say;
use crate::door::{Act, Reader, Writer};
use crate::fault::{Refusal, Result};
use crate::kernel::declare::Codes;
use crate::kernel::{change, insert, propose, stored};
use crate::maps::bridge::{self, Full};
use crate::plan::organisation::content_language;
use crate::plan::texts::{PARAGRAPHS, State, TEXTS, digest, open};
use crate::rich::Rich;

/// Days of notice of a change, where nobody said another number.
const NOTICE: (&str, &str) = ("customers.changeNoticeDays", "30");

/// What a person lets the program write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum TextEdit {
    /// Drafts texts, or drafts them again.
    Draft {
        /// Which of the six; empty: all.
        #[serde(default)]
        #[ts(optional, as = "Option<Vec<String>>")]
        kinds: Vec<String>,
        /// What a person says for slots that no register knows.
        #[serde(default)]
        #[ts(optional, as = "Option<BTreeMap<String, String>>")]
        says: BTreeMap<String, String>,
    },
}

impl Act for TextEdit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::Draft { kinds, says } = self;
        let all = &data()?.texts;
        for kind in kinds.iter().filter(|kind| !all.iter().any(|one| one.kind == **kind)) {
            writer.refuse(Refusal::new("refuse-text-no-draft").with("value", kind.as_str()).field("kinds"));
        }
        if writer.refused() {
            return Ok(());
        }
        let lang = content_language(&writer.reader())?;
        for one in all.iter().filter(|one| kinds.is_empty() || kinds.contains(&one.kind)) {
            let there = standing(&writer.reader(), &one.kind)?;
            let lang = there.as_ref().map_or(&lang, |there| &there.lang);
            let mut slots = Slots::read(&writer.reader(), &writer.moment(), lang)?;
            if slots.get(NOTICE.0).is_none() {
                slots.know(NOTICE.0, NOTICE.1);
            }
            says.iter().for_each(|(slot, text)| slots.know(slot, text));
            draft(writer, one, there.as_ref(), lang, &slots)?;
        }
        Ok(())
    }
}

/// A text that is there.
struct There {
    id: String,
    state: Option<State>,
    lang: String,
}

fn standing(reader: &Reader<'_>, kind: &str) -> Result<Option<There>> {
    let sql = "SELECT id, state, language FROM text WHERE kind = ?1 AND state <> 'withdrawn' AND retired_on IS NULL";
    reader.maybe(sql, [kind], |row| {
        Ok(There { id: row.get(0)?, state: State::of(&row.get::<_, String>(1)?), lang: row.get(2)? })
    })
}

fn draft(writer: &mut Writer<'_>, one: &Drafted, there: Option<&There>, lang: &str, slots: &Slots) -> Result<()> {
    let title = say(&one.title, lang);
    let id = match there {
        Some(there) => there.id.clone(),
        None => begin(writer, one, &title, lang)?,
    };
    let full = bridge::full(&writer.reader(), &writer.moment().today.to_string())?;
    let in_work = there.is_none_or(|there| there.state == Some(State::Draft));
    for (at, part) in (1_i64..).zip(&one.paragraphs) {
        let mut filled = slots.write(&say(&part.text, lang))?;
        // As a file gives it back: what differs then was changed by somebody.
        filled.text = Rich::light(&filled.text).to_light();
        match paragraph(&writer.reader(), &id, &part.key)? {
            Some(standing) => again(writer, &standing, &filled, in_work, &title)?,
            // What is approved gets no new paragraph behind its readers' backs.
            None if in_work => write(writer, &id, part, at * 10, lang, &filled, &full)?,
            None => {}
        }
    }
    Ok(())
}

/// A new text with what is known of it.
fn begin(writer: &mut Writer<'_>, one: &Drafted, title: &str, lang: &str) -> Result<String> {
    let holder = |kind: &str| {
        let sql = "SELECT role.person FROM role JOIN person ON person.id = role.person
            WHERE role.kind = ?1 AND role.state <> 'ended' AND role.retired_on IS NULL AND person.retired_on IS NULL
            ORDER BY role.state = 'accepted' DESC, role.number LIMIT 1";
        writer.reader().maybe(sql, [kind], |row| row.get::<_, String>(0))
    };
    let alone = "SELECT min(id) FROM person WHERE topManagement = 1 AND retired_on IS NULL HAVING count(*) = 1";
    let (author, director) = (holder("aiLead")?, holder("topManagement")?);
    let director = match director {
        Some(director) => Some(director),
        None => writer.reader().maybe(alone, [], |row| row.get(0))?,
    };
    insert(
        writer,
        &TEXTS,
        None,
        stored([
            ("title", title.into()),
            ("kind", one.kind.clone().into()),
            ("language", lang.into()),
            ("author", author.into()),
            ("approver", director.into()),
            ("distribution", say(&one.distribution, lang).into()),
            ("reviewEvery", one.review_months.into()),
        ]),
    )
}

fn write(
    writer: &mut Writer<'_>,
    text: &str,
    part: &Part,
    at: i64,
    lang: &str,
    filled: &Filled,
    full: &[Full],
) -> Result<()> {
    let refers = referred(part, full);
    // A text that is in the 27001 system already is referred to; what is written is only what is added for AI.
    let body = Rich::light(refers.as_ref().map_or(&filled.text, |(_, added)| added));
    let fields = stored([
        ("heading", say(&part.heading, lang).into()),
        ("text", text.into()),
        ("position", at.into()),
        ("drafted", digest(&body.to_light()).into()),
        ("body", body.stored().into()),
        ("answers", part.answers.join(", ").into()),
        ("refers", refers.map(|(document, _)| document).into()),
        ("key", part.key.clone().into()),
    ]);
    insert(writer, &PARAGRAPHS, None, fields).map(|_| ())
}

/// The 27001 document that says what a paragraph would say, and what must be added: where every sub-clause it answers is
/// answered in full by that document. A control of Annex A has no such document.
fn referred(part: &Part, full: &[Full]) -> Option<(String, String)> {
    let mut subclauses: Vec<&str> = part.answers.iter().map(|id| id.split('-').next().unwrap_or(id)).collect();
    subclauses.dedup();
    let found: Vec<&Full> =
        subclauses.iter().map(|id| full.iter().find(|one| one.subclause == *id)).collect::<Option<_>>()?;
    let document = found.first()?.documents.first()?;
    let all = found.iter().all(|one| one.documents.contains(document));
    let mut added: Vec<&str> = Vec::new();
    for one in found.iter().map(|one| one.to_add.as_str()).filter(|one| !one.is_empty()) {
        // What is added to several sub-clauses is said once.
        if !added.contains(&one) {
            added.push(one);
        }
    }
    all.then(|| (document.clone(), added.join("\n\n")))
}

/// A paragraph that is there.
struct Standing {
    id: String,
    body: String,
    drafted: String,
    retired: bool,
    refers: bool,
}

fn paragraph(reader: &Reader<'_>, text: &str, key: &str) -> Result<Option<Standing>> {
    let sql = "SELECT id, body, drafted, retired_on IS NOT NULL, refers IS NOT NULL FROM paragraph WHERE text = ?1 AND \"key\" = ?2
        ORDER BY retired_on IS NOT NULL LIMIT 1";
    reader.maybe(sql, [text, key], |row| {
        Ok(Standing {
            id: row.get(0)?,
            body: Rich::kept(&row.get::<_, String>(1)?).to_light(),
            drafted: row.get(2)?,
            retired: row.get(3)?,
            refers: row.get(4)?,
        })
    })
}

/// Draws a paragraph anew that nobody changed, and proposes the new draft beside one that somebody did.
fn again(writer: &mut Writer<'_>, there: &Standing, filled: &Filled, in_work: bool, source: &str) -> Result<()> {
    let (drawn, stands) = (digest(&filled.text), digest(&there.body));
    // What was taken away stays away, what a 27001 document says is not drafted, what somebody filled by hand is not opened again, and a draft that says what the last
    // one said has nothing to add.
    let known = there.drafted == drawn && stands != there.drafted;
    if there.retired || there.refers || known || filled.open.len() > open(&there.body).len() {
        return Ok(());
    }
    let body = (there.body != filled.text).then(|| ("body", Value::from(Rich::light(&filled.text).stored())));
    if body.is_none() || (in_work && stands == there.drafted) {
        let drafted = (there.drafted != drawn).then(|| ("drafted", Value::from(drawn)));
        let fields = stored(body.into_iter().chain(drafted));
        return if fields.is_empty() { Ok(()) } else { change(writer, &PARAGRAPHS, &there.id, fields) };
    }
    let patch = Map::from_iter([("body".to_owned(), Value::from(filled.text.clone()))]);
    let sql = "SELECT 1 FROM proposal WHERE noun = ?1 AND record = ?2 AND patch = ?3";
    let args = [PARAGRAPHS.noun.to_owned(), there.id.clone(), serde_json::to_string(&patch)?];
    if writer.reader().maybe(sql, args, |_| Ok(()))?.is_some() {
        return Ok(());
    }
    propose(writer, &PARAGRAPHS, Some(&there.id), &patch, source, "")
}
