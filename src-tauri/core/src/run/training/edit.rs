//! Edits of trainings with code of their own: proposing the modules of the program, and holding a session, which makes the records of
//! all who were there in one act.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use ts_rs::TS;

use super::attendance::{self, ATTENDANCE};
use super::data::{ContentId, adds, content, contents, source, version};
use super::modules::{self, MODULES};
use super::sessions::{self, TRAININGS};
use crate::catalogue::say;
use crate::door::Writer;
use crate::fault::{Refusal, Result};
use crate::kernel::declare::Codes;
use crate::kernel::{Record, add_with, perform, propose};
use crate::plan::organisation::content_language;
use crate::plan::profile;

/// Edits of modules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum ModuleEdit {
    /// Proposes the modules of the program that nobody has taken yet. A proposal counts as nothing until it is confirmed.
    Offer {},
}

/// Somebody who was there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "TrainingPresent")]
pub struct Present {
    /// Key of the person.
    pub person: String,
    /// Right answers of five in every module that `scores` says nothing of; absent: the questions are still to be answered.
    #[serde(default)]
    #[ts(optional)]
    pub score: Option<i32>,
    /// Right answers of five by module, key or number: each module has questions of its own.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[ts(optional, as = "Option<BTreeMap<String, i32>>")]
    pub scores: BTreeMap<String, i32>,
}

/// Edits of training sessions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "TrainingEdit")]
pub enum Edit {
    /// Says that a session was held, and who was there: each gets a record for each module.
    Hold {
        /// Key or number.
        id: String,
        /// The day on which it was.
        day: String,
        /// Who was there.
        present: Vec<Present>,
    },
}

impl crate::door::Act for ModuleEdit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::Offer {} = self;
        let lang = content_language(&writer.reader())?;
        let source = source(&lang)?;
        // What the sector adds something to comes first.
        let sector = profile::row(&writer.reader())?.sector;
        let mut all = Vec::new();
        for one in contents()? {
            all.push((!adds(&one.id, &sector)?, one));
        }
        all.sort_by_key(|(later, _)| *later);
        for (_, one) in all {
            let taken = "SELECT 1 FROM module WHERE content = ?1 UNION ALL SELECT 1 FROM proposal
                WHERE noun = 'module' AND record IS NULL AND json_extract(patch, '$.content') = ?1 LIMIT 1";
            if writer.reader().maybe(taken, [&one.id], |_| Ok(()))?.is_some() {
                continue;
            }
            let mut aims = Vec::new();
            aims.extend(one.clauses.iter().any(|id| id == "7.3").then(|| modules::Aim::Awareness.code()));
            aims.extend(one.clauses.iter().any(|id| id == "7.2").then(|| modules::Aim::Competence.code()));
            let patch = [
                (modules::NAME.name(), Value::from(say(&one.title, &lang))),
                (modules::CONTENT.name(), one.id.as_str().into()),
                (modules::AIMS.name(), json!(aims)),
                (modules::AUDIENCE.name(), json!(one.audience)),
                (modules::MINUTES.name(), one.minutes.into()),
                (modules::MONTHS.name(), one.months.into()),
            ];
            let patch: Map<String, Value> = patch.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
            propose(writer, &MODULES, None, &patch, &source, &one.controls.join(", "))?;
        }
        Ok(())
    }
}

impl crate::door::Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::Hold { id, day, present } = self;
        let id = TRAININGS.key(&writer.reader(), &id)?;
        if present.is_empty() {
            writer.refuse(Refusal::new("refuse-training-nobody").field("present"));
        }
        let mut seen = std::collections::BTreeSet::new();
        for one in present.iter().filter(|one| !seen.insert(one.person.as_str())) {
            writer.refuse(Refusal::new("refuse-training-twice").with("value", one.person.as_str()).field("present"));
        }
        let args = [("id", Value::from(id.as_str())), ("day", day.as_str().into())];
        let args = args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        perform(writer, &TRAININGS, "hold", args)?;
        if writer.refused() {
            return Ok(());
        }
        let modules = Record::read(&writer.reader(), &TRAININGS, &id)?.get(&sessions::OF);
        let present = by_module(writer, &modules, present)?;
        if writer.refused() {
            return Ok(());
        }
        for module in modules {
            let of = Record::read(&writer.reader(), &MODULES, &module)?.get(&modules::CONTENT);
            for one in &present {
                attended(writer, &id, &module, of, &day, one)?;
            }
        }
        Ok(())
    }
}

/// The same people, their scores by the keys of the session's modules; a score of another module is refused.
fn by_module(writer: &mut Writer<'_>, modules: &[String], mut present: Vec<Present>) -> Result<Vec<Present>> {
    for one in &mut present {
        let mut scores = BTreeMap::new();
        for (module, score) in std::mem::take(&mut one.scores) {
            let key = MODULES.key(&writer.reader(), &module)?;
            if !modules.contains(&key) {
                writer.refuse(Refusal::new("refuse-training-score-module").with("value", module).field("present"));
            }
            scores.insert(key, score);
        }
        one.scores = scores;
    }
    Ok(present)
}

fn attended(
    writer: &mut Writer<'_>,
    training: &str,
    module: &str,
    of: Option<ContentId>,
    day: &str,
    one: &Present,
) -> Result<()> {
    let said = [
        (attendance::PERSON.name(), Value::from(one.person.as_str())),
        (attendance::TRAINING.name(), training.into()),
        (attendance::MODULE.name(), module.into()),
        (attendance::TAKEN_ON.name(), day.into()),
        (attendance::SCORE.name(), one.scores.get(module).copied().or(one.score).map_or(Value::Null, Into::into)),
    ];
    let said = said.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    // Without content of the program the module has no version but its day.
    let version = match of.map(content).transpose()?.flatten() {
        Some(_) => version()?,
        None => "",
    };
    let own = crate::kernel::stored([(attendance::VERSION.name(), version.into())]);
    add_with(writer, &ATTENDANCE, None, &said, own).map(|_| ())
}
