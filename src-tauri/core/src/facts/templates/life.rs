//! What a template has ready for the life of a system: tests, measures, oversight with its stop, logs, what users are told; and what is asked of a supplier.
//! All of it is proposed: a proposal counts as nothing. Questions are put as they are, and nobody has answered them.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::answers::questions;
use super::data::data;
use super::model::{Model, model};
use crate::catalogue::{Shipped, Text, parsed, say};
use crate::door::{Act, Writer};
use crate::fault::{Refusal, Result};
use crate::kernel::declare::*;
use crate::kernel::{add_with, propose, proposed};
use crate::plan::organisation::content_language;
use crate::plan::systems::{SYSTEMS, TEMPLATE, USER_POINTS};
use crate::run::measures::MEASURES;
use crate::run::oversight::OVERSIGHT;
use crate::run::suppliers::{ANSWERS, OF, QUESTION, SUPPLIERS, SYSTEMS as OF_SUPPLIER, named};
use crate::run::system_logs::LOGS;
use crate::run::system_tests::TESTS;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Life {
    tests: Vec<Test>,
    measures: Vec<Measure>,
    stop: Text,
    oversight: Text,
    logs: Logs,
    /// What users are told, point by point.
    told: Vec<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Test {
    kind: String,
    case: Text,
    expect: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Measure {
    measure: Text,
    threshold: Text,
    often: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Logs {
    what: Text,
    ground: Text,
    months: i64,
}

fn lives() -> Result<&'static BTreeMap<String, Life>> {
    static READ: Shipped<BTreeMap<String, Life>> = Shipped::new(|| parsed(include_str!("life.json")));
    READ.get()
}

/// What a person does with the life of a system that a template knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "SystemLifeEdit")]
pub enum LifeEdit {
    /// Proposes tests, measures, oversight, logs and what users are told of a system as its template has them.
    DraftLife {
        /// Key or number.
        id: String,
    },
}

/// What a person asks a supplier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "SupplierAskEdit")]
pub enum SupplierEdit {
    /// Puts the questions that the templates of its systems have ready, those that are not there yet; without a template, the usual ones.
    Ask {
        /// Key or number.
        id: String,
    },
    /// Proposes whom the inventory names as supplier and the register does not have.
    DraftNamed {},
}

impl Act for LifeEdit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::DraftLife { id } = self;
        let id = SYSTEMS.key(&writer.reader(), &id)?;
        let kept = Record::read(&writer.reader(), &SYSTEMS, &id)?.get(&TEMPLATE);
        let Some(life) = lives()?.get(&kept) else {
            return Err(Refusal::new("refuse-life-no-template").field("id").row(id).into());
        };
        let lang = content_language(&writer.reader())?;
        let (source, why) = match model(&writer.reader(), &kept)? {
            Some(model) => Model::source(&model, &lang)?,
            None => return Ok(()),
        };
        let mut new = 0;
        let told: Vec<String> = life.told.iter().map(|point| say(point, &lang)).collect();
        if Record::read(&writer.reader(), &SYSTEMS, &id)?.get(&USER_POINTS).is_empty()
            && !proposed(&writer.reader(), &SYSTEMS, &id)?.contains(USER_POINTS.name())
        {
            let patch = Map::from_iter([(USER_POINTS.name().to_owned(), Value::from(told.join("\n")))]);
            propose(writer, &SYSTEMS, Some(&id), &patch, &source, &why)?;
            new += 1;
        }
        for (register, patch) in proposals(life, &id, &lang) {
            if there(writer, register, &patch)? {
                continue;
            }
            propose(writer, register, None, &patch, &source, &why)?;
            new += 1;
        }
        if new == 0 {
            writer.refuse(Refusal::new("refuse-life-nothing").field("id").row(id));
        }
        Ok(())
    }
}

fn proposals(life: &Life, system: &str, lang: &str) -> Vec<(&'static Register, Map<String, Value>)> {
    let patch = |said: &[(&str, Value)]| -> Map<String, Value> {
        let own = said.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
        own.chain([("system".to_owned(), system.into())]).collect()
    };
    let mut all: Vec<(&'static Register, Map<String, Value>)> = Vec::new();
    for test in &life.tests {
        let (case, expect) = (say(&test.case, lang), say(&test.expect, lang));
        let said = [("name", case.into()), ("kind", test.kind.clone().into()), ("criteria", expect.into())];
        all.push((&TESTS, patch(&said)));
    }
    for measure in &life.measures {
        let said = [
            ("name", say(&measure.measure, lang).into()),
            ("goodEnough", say(&measure.threshold, lang).into()),
            ("every", measure.often.clone().into()),
        ];
        all.push((&MEASURES, patch(&said)));
    }
    let oversight: String = say(&life.oversight, lang);
    let name: String = oversight.split('.').next().unwrap_or_default().chars().take(190).collect();
    let said = [("name", name.into()), ("times", oversight.into()), ("stop", say(&life.stop, lang).into())];
    all.push((&OVERSIGHT, patch(&said)));
    let holds = say(&life.logs.what, lang);
    let name: String = holds.chars().take(190).collect();
    let mut said =
        vec![("name", name.into()), ("holds", holds.into()), ("ground", say(&life.logs.ground, lang).into())];
    said.push(("months", life.logs.months.into()));
    all.push((&LOGS, patch(&said)));
    all
}

/// Whether a record or a proposal of this name is there for the system.
fn there(writer: &Writer<'_>, register: &'static Register, patch: &Map<String, Value>) -> Result<bool> {
    let said = |name: &str| patch.get(name).and_then(Value::as_str).unwrap_or_default().to_lowercase();
    let sql = format!(
        "SELECT 1 FROM \"{0}\" WHERE lower(name) = ?1 AND lower(system) = ?2 UNION ALL
            SELECT 1 FROM proposal WHERE noun = '{0}' AND lower(json_extract(patch, '$.name')) = ?1
            AND lower(json_extract(patch, '$.system')) = ?2 LIMIT 1",
        register.noun
    );
    Ok(writer.reader().maybe(&sql, [said("name"), said("system")], |_| Ok(()))?.is_some())
}

impl Act for SupplierEdit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::Ask { id } = self else { return named(writer) };
        let id = SUPPLIERS.key(&writer.reader(), &id)?;
        let lang = content_language(&writer.reader())?;
        let mut all = Vec::new();
        for system in Record::read(&writer.reader(), &SUPPLIERS, &id)?.get(&OF_SUPPLIER) {
            let kept = Record::read(&writer.reader(), &SYSTEMS, &system)?.get(&TEMPLATE);
            if let Some(template) = data()?.template(&kept) {
                all.extend(questions(template, &lang)?);
            }
        }
        if all.is_empty() {
            all.extend(data()?.questions.iter().map(|common| say(&common.text, &lang)));
        }
        let sql = "SELECT lower(question) FROM supplierAnswer WHERE supplier = ?1";
        let mut there: BTreeSet<String> = writer.reader().rows(sql, [&id], |row| row.get(0))?.into_iter().collect();
        all.retain(|one| there.insert(one.to_lowercase()));
        if all.is_empty() {
            writer.refuse(Refusal::new("refuse-supplier-asked").field("id").row(id.as_str()));
        }
        for question in all {
            let said = Map::from_iter([
                (QUESTION.name().to_owned(), question.into()),
                (OF.name().to_owned(), id.clone().into()),
            ]);
            add_with(writer, &ANSWERS, None, &said, Map::new())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::plan::rhythm::Every;
    use crate::run::system_tests::TestKind;

    #[test]
    fn each_template_has_tests_measures_oversight_and_logs_in_both_languages() {
        for template in &data().unwrap().templates {
            let life = &lives().unwrap()[&template.id];
            assert!(life.tests.len() > 2 && life.measures.len() > 1 && life.logs.months > 0, "{}", template.id);
            assert!(life.tests.iter().all(|test| TestKind::of(&test.kind).is_some()), "{}", template.id);
            assert!(life.tests.iter().any(|test| test.kind == "attack"), "{}", template.id);
            assert!(life.measures.iter().all(|one| Every::of(&one.often).is_some()), "{}", template.id);
            let both = |text: &Text| text.len() == 2 && text.values().all(|words| !words.is_empty());
            assert!(!life.told.is_empty() && life.told.iter().all(both), "{}", template.id);
            let texts = life.tests.iter().flat_map(|test| [&test.case, &test.expect]);
            assert!(texts.chain([&life.stop, &life.oversight, &life.logs.what]).all(both), "{}", template.id);
        }
    }
}
