//! `statement.proposed`: what is drafted for each control beside what is decided, and drawing the proposals anew.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::decisions::{Draft, beware, data, drafts};
use super::grounds::{Grounds, Holds, defs};
use super::slots::Slots;
use crate::catalogue::say;
use crate::door::{Act, Ask, Reader, Writer};
use crate::fault::{Fault, Result};
use crate::kernel::declare::Codes as _;
use crate::kernel::{propose, withdraw};
use crate::moment::Moment;
use crate::plan::organisation::content_language;
use crate::run::statement::{Applicability, CONTROLS};

/// What is drafted from facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "DraftEdit")]
pub enum Edit {
    /// Proposes the decision of every control that nobody has decided and the facts speak for, in the language of the
    /// organisation's contents. What was proposed before from facts, and nobody answered, goes.
    Draft {},
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::Draft {} = self;
        let lang = content_language(&writer.reader())?;
        let data = data()?;
        let moment = writer.moment();
        let all = read(&writer.reader(), &moment, &lang)?;
        let decided = decided(&writer.reader())?;
        let sources: Vec<&String> = data.source.values().collect();
        for (draft, why) in all {
            withdraw(writer, &CONTROLS, &draft.control, |source| sources.iter().any(|one| *one == source))?;
            let open =
                decided.iter().any(|(id, state)| *id == draft.control && *state == Applicability::Undecided.code());
            if open && !draft.patch.is_empty() {
                propose(writer, &CONTROLS, Some(&draft.control), &draft.patch, &say(&data.source, &lang), &why)?;
            }
        }
        Ok(())
    }
}

/// Every draft with the facts it names, as a sentence.
fn read(reader: &Reader<'_>, at: &Moment, lang: &str) -> Result<Vec<(Draft, String)>> {
    let grounds = Grounds::read(reader)?;
    let all = drafts(reader, &grounds, &Slots::read(reader, at, lang)?, lang)?;
    all.into_iter().map(|draft| why(&draft, &grounds, lang).map(|why| (draft, why))).collect()
}

/// The facts that hold, each with the systems it holds for.
fn why(draft: &Draft, grounds: &Grounds, lang: &str) -> Result<String> {
    let defs = defs()?;
    let mut told = Vec::new();
    for key in &draft.rests {
        let fact = grounds.of(key);
        let Some(def) = defs.iter().find(|def| def.id == *key).filter(|_| fact.holds == Holds::Yes) else {
            continue;
        };
        let numbers: Vec<&str> = fact.systems.iter().map(|of| of.number.as_str()).collect();
        let label = say(&def.label, lang);
        told.push(if numbers.is_empty() { label } else { format!("{label} ({})", numbers.join(", ")) });
    }
    Ok(told.join("; "))
}

/// Key and decision of every control of the standard, in the order of Annex A.
fn decided(reader: &Reader<'_>) -> Result<Vec<(String, String)>> {
    let sql = "SELECT id, applicability FROM control WHERE own = 0 ORDER BY position";
    reader.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Asks what is drafted for each control.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct ProposedAsk {
    /// `en` (the default) or `es`: of facts and advice; the decisions themselves are in the language of the contents.
    pub lang: Option<String>,
}

/// A control with what is drafted for it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposedControl {
    /// Key of the control, and its number in the standard.
    pub id: String,
    /// `undecided`, `applicable` or `excluded`: what a person decided.
    pub applicability: String,
    /// Key of the proposal that waits; none: nothing is proposed.
    pub proposal: Option<String>,
    /// What is proposed, or else what would be.
    #[ts(type = "Record<string, unknown>")]
    pub patch: Map<String, Value>,
    /// The facts have changed since it was proposed.
    pub stale: bool,
    /// Facts it rests on.
    pub facts: Vec<ProposedFact>,
    /// What nobody has said yet, and would tell.
    pub missing: Vec<ProposedMissing>,
    /// Whether an exclusion can stand: `no`, `narrow` or `yes`.
    pub stands: String,
    /// Why none can, or what to look at before one stands.
    pub beware: String,
}

/// A fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposedFact {
    /// What it says.
    pub label: String,
    /// Whether it holds.
    pub holds: bool,
    /// Systems it holds for: key, number, name.
    pub systems: Vec<[String; 3]>,
}

/// What nobody has said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposedMissing {
    /// Register.
    pub noun: String,
    /// Key of the record; empty: there is none yet.
    pub record: String,
    /// Its number.
    pub number: String,
    /// Field; empty: the record itself.
    pub field: String,
}

impl Ask for ProposedAsk {
    const NAME: &'static str = "statement.proposed";
    type Answer = Vec<ProposedControl>;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Vec<ProposedControl>> {
        let lang = self.lang.as_deref().unwrap_or("en");
        let (grounds, content) = (Grounds::read(reader)?, content_language(reader)?);
        let all = drafts(reader, &grounds, &Slots::read(reader, at, &content)?, &content)?;
        let sql = "SELECT record, id, patch FROM proposal WHERE noun = 'control' AND record IS NOT NULL ORDER BY id";
        let waiting: Vec<(String, String, String)> =
            reader.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let mut found = Vec::new();
        for (id, applicability) in decided(reader)? {
            let draft = all
                .iter()
                .find(|one| one.control == id)
                .ok_or_else(|| Fault::NotFound { kind: "draft", id: id.clone() })?;
            let waits = waiting.iter().find(|(record, ..)| *record == id);
            let kept = waits.map(|(_, _, patch)| serde_json::from_str::<Map<String, Value>>(patch)).transpose()?;
            let stale = kept.as_ref().is_some_and(|kept| kept.get("applicability") != draft.patch.get("applicability"));
            found.push(ProposedControl {
                applicability,
                proposal: waits.map(|(_, key, _)| key.clone()),
                stale,
                patch: kept.unwrap_or_else(|| draft.patch.clone()),
                facts: facts(draft, &grounds, lang)?,
                missing: draft.missing.iter().map(missing).collect(),
                stands: draft.stands.clone(),
                beware: beware(&id, lang)?,
                id,
            });
        }
        Ok(found)
    }
}

fn facts(draft: &Draft, grounds: &Grounds, lang: &str) -> Result<Vec<ProposedFact>> {
    let defs = defs()?;
    let of = |key: &String| {
        let (def, fact) = (defs.iter().find(|def| def.id == *key)?, grounds.of(key));
        let systems = fact.systems.iter().map(|of| [of.id.clone(), of.number.clone(), of.name.clone()]).collect();
        Some(ProposedFact { label: say(&def.label, lang), holds: fact.holds == Holds::Yes, systems })
    };
    Ok(draft.rests.iter().filter_map(of).collect())
}

fn missing(one: &super::grounds::Missing) -> ProposedMissing {
    ProposedMissing {
        noun: one.noun.to_owned(),
        record: one.record.clone(),
        number: one.number.clone(),
        field: one.field.clone(),
    }
}
