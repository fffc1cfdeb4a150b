//! Starter risks of a system: those its template knows, or those of the system it was copied from. They arrive unrated and
//! count as nothing until somebody rates them.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::Value as Sql;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::model::{Model, model};
use crate::catalogue::{Shipped, Text, parsed, say};
use crate::door::{Act, Reader, Writer};
use crate::fault::{Refusal, Result};
use crate::kernel::add_with;
use crate::kernel::declare::*;
use crate::plan::organisation::content_language;
use crate::plan::risks::{self, RISKS};
use crate::plan::systems::{BUSINESS_OWNER, SYSTEMS, TEMPLATE};

const TEXT: &str = include_str!("risks.json");

/// A starter risk of the program.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Starter {
    name: Text,
    cause: Text,
    effect: Text,
    targets: Vec<String>,
    controls: Vec<String>,
    /// What is measured, and how much of it is enough.
    measure: Text,
    threshold: Text,
}

/// What a person does with starter risks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "StarterEdit")]
pub enum RiskEdit {
    /// Takes the starter risks of a system in, unrated. Those that are there by name stay as they are.
    TakeStarters {
        /// Key or number of the system.
        system: String,
    },
}

fn data() -> Result<&'static BTreeMap<String, Vec<Starter>>> {
    static READ: Shipped<BTreeMap<String, Vec<Starter>>> = Shipped::new(|| parsed(TEXT));
    READ.get()
}

/// What a system's template, or the system it was copied from, has ready and the register does not have yet.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn starters(reader: &Reader<'_>, system: &str, template: &str) -> Result<Vec<Map<String, Value>>> {
    let all = match if template.is_empty() { None } else { model(reader, template)? } {
        None => return Ok(Vec::new()),
        Some(Model::Shipped(template)) => shipped(&template.id, &content_language(reader)?)?,
        Some(Model::Alike(other)) => alike(reader, &other.id)?,
    };
    let sql = "SELECT lower(name) FROM risk WHERE system = ?1";
    let there: BTreeSet<String> = reader.rows(sql, [system], |row| row.get(0))?.into_iter().collect();
    let name = |one: &Map<String, Value>| one[risks::NAME.name()].as_str().unwrap_or_default().to_lowercase();
    Ok(all.into_iter().filter(|one| !there.contains(&name(one))).collect())
}

fn shipped(template: &str, lang: &str) -> Result<Vec<Map<String, Value>>> {
    let one = |one: &Starter| {
        let works = format!("{}: {}", say(&one.measure, lang), say(&one.threshold, lang));
        Map::from_iter([
            (risks::NAME.name().to_owned(), say(&one.name, lang).into()),
            (risks::CAUSE.name().to_owned(), say(&one.cause, lang).into()),
            (risks::EFFECT.name().to_owned(), say(&one.effect, lang).into()),
            (risks::TARGETS.name().to_owned(), one.targets.clone().into()),
            (risks::TREATED_BY.name().to_owned(), one.controls.clone().into()),
            (risks::WORKS_WHEN.name().to_owned(), works.into()),
        ])
    };
    Ok(data()?.get(template).into_iter().flatten().map(one).collect())
}

/// What was found about the other system, without what was decided there.
fn alike(reader: &Reader<'_>, system: &str) -> Result<Vec<Map<String, Value>>> {
    let copied: [&dyn AnyField; 9] = [
        &risks::NAME,
        &risks::KIND,
        &risks::CAUSE,
        &risks::EFFECT,
        &risks::TARGETS,
        &risks::MISUSE,
        &risks::VULNERABLE,
        &risks::TREATED_BY,
        &risks::WORKS_WHEN,
    ];
    let fit = "record.system = ?1 AND record.retired_on IS NULL AND record.state <> 'closed'";
    let all = Record::all(reader, &RISKS, fit, &[Sql::Text(system.to_owned())])?;
    let one = |risk: &Record| {
        let said = copied.iter().map(|field| field.def()).filter(|def| !risk.silent(def));
        said.map(|def| (def.name.to_owned(), def.kind.give(risk.stored(def.name)))).collect()
    };
    Ok(all.iter().map(one).collect())
}

impl Act for RiskEdit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::TakeStarters { system } = self;
        let reader = writer.reader();
        let id = SYSTEMS.key(&reader, &system)?;
        let record = Record::read(&reader, &SYSTEMS, &id)?;
        let owner = record.get(&BUSINESS_OWNER);
        let all = starters(&reader, &id, &record.get(&TEMPLATE))?;
        if all.is_empty() {
            return Err(Refusal::new("refuse-risk-no-starters").field("system").row(id).into());
        }
        for mut said in all {
            said.insert(risks::SYSTEM.name().to_owned(), id.clone().into());
            said.insert(risks::FOUND.name().to_owned(), risks::Found::Template.code().into());
            if let Some(owner) = &owner {
                said.insert(risks::OWNER.name().to_owned(), owner.clone().into());
            }
            add_with(writer, &RISKS, None, &said, Map::new())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::catalogue::catalogue;

    #[test]
    fn starters_are_whole_in_both_languages_and_name_what_there_is() {
        let (all, structure) = (data().unwrap(), &catalogue().unwrap().structure);
        let shipped: BTreeSet<&String> =
            super::super::data::data().unwrap().templates.iter().map(|one| &one.id).collect();
        assert_eq!(all.keys().collect::<BTreeSet<_>>(), shipped);
        for one in all.values().flatten() {
            for text in [&one.name, &one.cause, &one.effect, &one.measure, &one.threshold] {
                assert!(["en", "es"].iter().all(|lang| !text[*lang].is_empty()), "{text:?}");
            }
            assert!(!one.targets.is_empty() && one.targets.iter().all(|code| risks::Target::of(code).is_some()));
            let known = |id: &String| structure.controls.iter().any(|control| control.id == *id);
            assert!(!one.controls.is_empty() && one.controls.iter().all(known), "{one:?}");
        }
        assert!(all.values().all(|risks| risks.len() > 3));
    }
}
