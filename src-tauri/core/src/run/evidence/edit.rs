//! What a person does with an item besides what its register declares: begins one from a recipe, fills its form, hands over a
//! file.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use super::answered::{Answered, LONGEST, ROWS};
use super::asked::{Asked, note};
use super::ended::follow_up;
use super::fields::{CONTROLS, KIND, Kind, RECIPE, STATE, State, TITLE};
use super::file::{self, Said};
use super::form::{begin, follows, keep};
use super::proposed::{Taken, take};
use super::recipes::{Asked as Question, data};
use super::register::{EVIDENCE, again};
use super::replies;
use super::reply;
use super::returned::{Came, Returned, coded, in_turn, together};
use super::wanted::bare;
use crate::door::{Act, Writer, field};
use crate::fault::{Fault, Refusal, Result};
use crate::kernel::declare::Codes;
use crate::kernel::{Record, add_with, change, stored};
use crate::plan::controls::CONTROLS as ANNEX;
use crate::plan::systems::SYSTEMS as AI_SYSTEMS;

/// What a person does with an item of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "EvidenceEdit")]
pub enum Edit {
    /// Begins a record of a recipe as a draft, with what the registers know filled in. A draft counts as nothing.
    Begin {
        /// Key, if the caller wants to refer to it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        id: Option<String>,
        /// Id of the recipe.
        recipe: String,
        /// Systems it is about, by key or number; a recipe for a system takes one.
        #[serde(default)]
        #[ts(optional, as = "Option<Vec<String>>")]
        systems: Vec<String>,
    },
    /// Answers fields of the form; an empty text takes an answer back.
    Fill {
        /// Key or number.
        id: String,
        /// Answers.
        answers: Vec<Answered>,
    },
    /// Takes over what a form that came back says: each answer stands in the form as if it had been typed.
    TakeReplies {
        /// Key or number.
        id: String,
        /// Keys of what it says.
        replies: Vec<String>,
    },
    /// Sets aside what a form that came back says.
    SetAside {
        /// Key or number.
        id: String,
        /// Keys of what it says.
        replies: Vec<String>,
    },
    /// Says which file it is. With the bytes it is kept here; without them it stays where it is.
    TakeFile {
        /// Key or number of the item; absent: a new one, called like the file.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        id: Option<String>,
        /// Controls that a new item is about.
        #[serde(default)]
        #[ts(optional, as = "Option<Vec<String>>")]
        controls: Vec<String>,
        /// Name.
        name: String,
        /// Bytes.
        #[ts(type = "number")]
        size: u64,
        /// SHA-256, 64 hex digits.
        sha256: String,
        /// What it is by its content.
        media_type: String,
        /// The bytes of a small file.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        bytes_base64: Option<String>,
    },
    /// Notes that records were asked of people: folders for them were written today.
    Asked {
        /// Which of whom.
        records: Vec<Asked>,
    },
    /// Takes files that came back, each as the file of the record it answers: one that was begun, or a new draft.
    TakeReturned {
        /// The files.
        files: Vec<Returned>,
    },
    /// Makes the records that the registers hold already, each with what stands behind it. Those of which nothing is left to say are
    /// vouched for; the others are drafts to go on with.
    TakeRecords {
        /// Which of them.
        records: Vec<Taken>,
        /// Who vouches: the key of a person.
        by: String,
    },
    /// Opens an action for each item that has ended with nothing in its place, once.
    FollowUp {},
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        match self {
            Self::FollowUp {} => follow_up(writer),
            Self::TakeRecords { records, by } => take(writer, &records, &by),
            Self::TakeReturned { files } => take_returned(writer, files),
            Self::Begin { id, recipe, systems } => begin(writer, id, &recipe, &systems),
            Self::Asked { records } => note(writer, records),
            Self::Fill { id, answers } => fill(writer, &id, answers),
            Self::TakeReplies { id, replies } => {
                let id = EVIDENCE.key(&writer.reader(), &id)?;
                let said = replies::answered(writer, &id, &replies)?;
                fill(writer, &id, said)
            }
            Self::SetAside { id, replies } => {
                let id = EVIDENCE.key(&writer.reader(), &id)?;
                replies::answered(writer, &id, &replies).map(drop)
            }
            Self::TakeFile { id, controls, name, size, sha256, media_type, bytes_base64 } => {
                let id = match id {
                    Some(id) => id,
                    None => called_like(writer, &name, &controls)?,
                };
                if writer.refused() {
                    return Ok(());
                }
                file::take(writer, &id, Said { name, size, sha256, media: media_type, base64: bytes_base64 })
            }
        }
    }
}

fn take_returned(writer: &mut Writer<'_>, files: Vec<Returned>) -> Result<()> {
    let form = |one: &Returned| {
        let bytes = STANDARD.decode(one.bytes_base64.as_ref()?).ok()?;
        let of = data().ok()?.of(&one.recipe)?;
        reply::form(&one.name, &bytes).filter(|text| reply::is_of(of, text))
    };
    let (mut came, mut taken) = (Vec::new(), BTreeMap::new());
    for (at, one) in files.into_iter().enumerate() {
        let key = one.system.as_ref().map(|system| AI_SYSTEMS.key(&writer.reader(), system)).transpose()?;
        let (text, of) = (form(&one), data()?.of(&one.recipe));
        let coded = of.is_some_and(|recipe| coded(recipe, &one.name));
        came.push(Some(Came { record: (one.recipe.clone(), key.clone()), form: text.is_some(), coded }));
        taken.insert(at, (text, key, one));
    }
    // A form comes after what was sent with it: together they are one record, with the file.
    let with = together(&came);
    let mut made: BTreeMap<usize, String> = BTreeMap::new();
    for at in in_turn(&came, &with) {
        let Some((form, key, one)) = taken.remove(&at) else { continue };
        let file = file::plain(&one.name);
        if let (Some(text), Some(id)) = (&form, with.get(&at).and_then(|file| made.get(file))) {
            replies::keep(writer, id, &file, text)?;
            continue;
        }
        // A file that came back takes the place of no other one.
        let id = match bare(&writer.reader(), &one.recipe, key.as_deref())? {
            Some([id, _]) => id,
            None => {
                let (id, systems) = (writer.new_id(), key.into_iter().collect::<Vec<_>>());
                begin(writer, Some(id.clone()), &one.recipe, &systems)?;
                id
            }
        };
        if writer.refused() {
            return Ok(());
        }
        let Returned { name, size, sha256, media_type: media, bytes_base64: base64, .. } = one;
        file::take(writer, &id, Said { name, size, sha256, media, base64 })?;
        if let Some(text) = form.filter(|_| !writer.refused()) {
            replies::keep(writer, &id, &file, &text)?;
        }
        made.insert(at, id);
    }
    Ok(())
}

/// A new item, called like the file it is to be.
fn called_like(writer: &mut Writer<'_>, name: &str, controls: &[String]) -> Result<String> {
    let keys: Vec<String> =
        controls.iter().map(|control| ANNEX.key(&writer.reader(), control)).collect::<Result<_>>()?;
    let fields = stored([
        (TITLE.name(), file::plain(name).into()),
        (KIND.name(), Kind::File.code().into()),
        (CONTROLS.name(), json!(keys).to_string().into()),
    ]);
    add_with(writer, &EVIDENCE, None, &serde_json::Map::new(), fields)
}

fn fill(writer: &mut Writer<'_>, id: &str, answers: Vec<Answered>) -> Result<()> {
    let id = EVIDENCE.key(&writer.reader(), id)?;
    let record = Record::read(&writer.reader(), &EVIDENCE, &id)?;
    let recipe = record.get(&RECIPE).and_then(|recipe| data().ok()?.of(recipe.code()));
    let Some(recipe) = recipe else {
        writer.refuse(Refusal::new("refuse-evidence-no-recipe").field(RECIPE.name()));
        return Ok(());
    };
    let mut moved = false;
    for answer in answers {
        let Some(asked) = recipe.asked(&answer.question, &answer.cell) else {
            return Err(Fault::NotFound { kind: "field", id: format!("{} {}", answer.question, answer.cell) });
        };
        if (answer.cell.is_empty()) != (answer.line == 0) || i64::from(answer.line) > ROWS || answer.line < 0 {
            writer.refuse(Refusal::new("refuse-evidence-row").with("most", ROWS).field(&answer.question));
            continue;
        }
        let words = understood(writer, asked, answer.words.trim())?;
        replies::forget(writer, &id, &answer)?;
        moved |= keep(writer, &id, &Answered { words, ..answer }, ["", ""])?;
    }
    if writer.refused() {
        return Ok(());
    }
    if moved {
        follows(writer, &id, recipe)?;
    }
    // Whatever was said anew, somebody has to look at it before it counts.
    if moved && record.get(&STATE) == Some(State::Vouched) {
        change(writer, &EVIDENCE, &id, stored(again()))?;
    }
    Ok(())
}

/// What was said, as its kind keeps it. What it cannot be is refused.
fn understood(writer: &mut Writer<'_>, asked: &Question, words: &str) -> Result<String> {
    let name = asked.id.as_str();
    field::text(writer, name, words, LONGEST, false);
    if words.is_empty() {
        return Ok(String::new());
    }
    let keyed = |sql: &str| writer.reader().maybe(sql, [words], |row| row.get::<_, String>(0));
    match asked.kind.as_str() {
        "date" => field::date(writer, name, words),
        "yesNo" => field::code(writer, name, words, &["yes", "no"]),
        "number" if words.parse::<i64>().is_err() => {
            writer.refuse(Refusal::new("refuse-not-a-number").with("value", words).field(name))
        }
        "code" => {
            let known: Vec<&str> = asked.options.iter().map(String::as_str).collect();
            field::code(writer, name, words, &known);
        }
        "person" => {
            match keyed("SELECT id FROM person WHERE id = ?1 OR name = ?1 ORDER BY retired_on IS NOT NULL LIMIT 1")? {
                Some(key) => return Ok(key),
                None => writer.refuse(Refusal::new("refuse-no-such-person").with("value", words).field(name)),
            }
        }
        "system" => match keyed("SELECT id FROM system WHERE id = ?1 OR number = ?1 OR name = ?1 LIMIT 1")? {
            Some(key) => return Ok(key),
            None => writer.refuse(Refusal::new("refuse-no-such-record").with("value", words).field(name)),
        },
        _ => {}
    }
    Ok(words.to_owned())
}
