//! `systems.templates`, `systems.template`: which templates there are, and what the one a system was drafted from has ready
//! beside its fields: answers for the EU AI Act and questions to the supplier.
//!
//! Proposed answers are derived and nowhere kept: until a person gives one, the classification does not know it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::data::{Fact, Known, Proposed, Template as Shipped, data};
use super::model::{Model, model};
use crate::catalogue::say;
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::kernel::Record;
use crate::kernel::declare::Codes;
use crate::maps::ai_act::{chosen, read_alone};
use crate::moment::Moment;
use crate::plan::systems::{PURPOSE, STAGE, SYSTEMS, Stage, TEMPLATE};

/// Asks for the templates.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(rename = "TemplatesAsk", optional_fields)]
pub struct Templates {
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// A template: of the program, or another system of the organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "SystemTemplate")]
pub struct Template {
    /// Id of a template, or key of a system.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What such a system is for.
    pub purpose: String,
    /// A system of the organisation.
    pub own: bool,
}

impl Ask for Templates {
    const NAME: &'static str = "systems.templates";
    type Answer = Vec<Template>;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Vec<Template>> {
        let lang = self.lang.as_deref().unwrap_or("en");
        let shipped = data()?.templates.iter().map(|one| Template {
            id: one.id.clone(),
            title: say(&one.title, lang),
            purpose: one.says.get(PURPOSE.name()).map(|text| say(text, lang)).unwrap_or_default(),
            own: false,
        });
        let own = Record::all(reader, &SYSTEMS, "1", &[])?;
        let own = own.into_iter().map(|one| Template {
            title: one.called(),
            purpose: one.get(&PURPOSE),
            own: true,
            id: one.id,
        });
        Ok(shipped.chain(own).collect())
    }
}

/// Asks what the template of a system has ready.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "TemplateOfAsk")]
pub struct TemplateOf {
    /// Key or number of the system.
    pub id: String,
    /// `en` (the default) or `es`.
    #[serde(default)]
    #[ts(optional)]
    pub lang: Option<String>,
}

/// What it has ready.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct TemplateOfAnswer {
    /// What the template is called; empty: the system was drafted from none that there is.
    pub title: String,
    /// Answers for the EU AI Act.
    pub answers: Vec<TemplateAnswer>,
    /// What to ask the supplier.
    pub ask: Vec<String>,
}

/// An answer proposed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct TemplateAnswer {
    /// `Q01`.
    pub question: String,
    /// Values; in a group `name=yes`. Empty: left open, and why.
    pub chosen: Vec<String>,
    /// Why.
    pub why: String,
    /// What makes it wrong; empty if nothing does.
    pub unless: String,
    /// Not to be taken unread.
    pub read_first: bool,
    /// It follows from what the file says, not from the template.
    pub known: bool,
}

impl Ask for TemplateOf {
    const NAME: &'static str = "systems.template";
    type Answer = TemplateOfAnswer;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<TemplateOfAnswer> {
        let lang = self.lang.as_deref().unwrap_or("en");
        let id = SYSTEMS.key(reader, &self.id)?;
        let record = Record::read(reader, &SYSTEMS, &id)?;
        let kept = record.get(&TEMPLATE);
        let found = if kept.is_empty() { None } else { model(reader, &kept)? };
        let title = found.as_ref().map(|found| found.title(lang)).unwrap_or_default();
        let (mut answers, ask) = match found {
            Some(Model::Shipped(one)) => (shipped(reader, one, lang)?, questions(one, lang)?),
            Some(Model::Alike(system)) => (alike(reader, &system.id, lang)?, Vec::new()),
            None => (Vec::new(), Vec::new()),
        };
        for known in known(reader, &record, lang)? {
            match answers.iter_mut().find(|one| one.question == known.question) {
                Some(open) if open.chosen.is_empty() => *open = known,
                Some(_) => {}
                None => answers.push(known),
            }
        }
        Ok(TemplateOfAnswer { title, answers, ask })
    }
}

/// Answers that follow from what the file says of the organisation and of the system.
fn known(reader: &Reader<'_>, system: &Record, lang: &str) -> Result<Vec<TemplateAnswer>> {
    let (data, stage) = (data()?, system.stored(STAGE.name()).as_str().unwrap_or_default());
    let country = reader.maybe("SELECT country FROM organisation", [], |row| row.get::<_, String>(0))?;
    let holds = |fact: Fact| match fact {
        Fact::Union => country.as_ref().is_some_and(|country| data.union.contains(country)),
        Fact::InUse => [Stage::InUse.code(), Stage::Changed.code()].contains(&stage),
    };
    let told = |known: &Known| TemplateAnswer { known: true, ..proposed(&known.answer, lang) };
    Ok(data.known.iter().filter(|known| holds(known.holds)).map(told).collect())
}

fn proposed(one: &Proposed, lang: &str) -> TemplateAnswer {
    TemplateAnswer {
        question: one.question.clone(),
        chosen: chosen(Some(&one.value)),
        why: say(&one.why, lang),
        unless: say(&one.unless, lang),
        read_first: one.read_first,
        known: false,
    }
}

pub(super) fn questions(one: &Shipped, lang: &str) -> Result<Vec<String>> {
    let common = data()?.questions.iter().filter(|common| one.ask.common.contains(&common.id));
    Ok(common.map(|common| &common.text).chain(&one.ask.own).map(|text| say(text, lang)).collect())
}

fn shipped(reader: &Reader<'_>, one: &Shipped, lang: &str) -> Result<Vec<TemplateAnswer>> {
    let sector: Option<String> = reader.maybe("SELECT sector FROM profile", [], |row| row.get(0))?;
    let sector = sector.unwrap_or_default();
    let tell = |one: &Proposed| match one.not_in.as_ref().filter(|not| not.sectors.contains(&sector)) {
        Some(open) => {
            let question = one.question.clone();
            TemplateAnswer { question, why: say(&open.why, lang), ..TemplateAnswer::default() }
        }
        None => proposed(one, lang),
    };
    Ok(one.act.iter().map(tell).collect())
}

/// What was answered about another system, with the reasons given there; on record before under way.
fn alike(reader: &Reader<'_>, system: &str, lang: &str) -> Result<Vec<TemplateAnswer>> {
    let sql = "SELECT answers, reasons FROM classification WHERE system = ?1 AND state IN ('recorded', 'draft')
        ORDER BY state DESC LIMIT 1";
    let found = reader.maybe(sql, [system], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let Some((answers, reasons)) = found else { return Ok(Vec::new()) };
    let answers: BTreeMap<String, Value> = serde_json::from_str(&answers).unwrap_or_default();
    let reasons: BTreeMap<String, String> = serde_json::from_str(&reasons).unwrap_or_default();
    let usual = say(&data()?.why_alike, lang);
    let why = |question: &str| reasons.get(question).filter(|why| !why.is_empty()).unwrap_or(&usual).clone();
    let mut told = Vec::new();
    for (question, value) in &answers {
        if !read_alone(question)? {
            told.push(TemplateAnswer {
                question: question.clone(),
                chosen: chosen(Some(value)),
                why: why(question),
                ..TemplateAnswer::default()
            });
        }
    }
    Ok(told)
}
