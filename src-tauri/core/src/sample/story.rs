//! Reading the story: its steps in order, the names it gives to records, its dates.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::Deserialize;
use serde_json::Value;

use crate::door::{Created, Founding};
use crate::fault::{Fault, Result};

const CHAPTERS: [&str; 19] = [
    include_str!("story/1-founding.json"),
    include_str!("story/2-first-statement.json"),
    include_str!("story/3-first-review.json"),
    include_str!("story/4-second-statement.json"),
    include_str!("story/5-autumn.json"),
    include_str!("story/6-act.json"),
    include_str!("story/6-gap.json"),
    include_str!("story/6-profile.json"),
    include_str!("story/6-systems.json"),
    include_str!("story/7-registers.json"),
    include_str!("story/8-governance.json"),
    include_str!("story/9-bridge.json"),
    include_str!("story/9-session.json"),
    include_str!("story/9-risks.json"),
    include_str!("story/9-documents.json"),
    include_str!("story/9-impacts.json"),
    include_str!("story/9-evidence.json"),
    include_str!("story/9-people.json"),
    include_str!("story/9-life.json"),
];
const FOUNDING: &str = include_str!("story/0-company.json");

/// How the company begins.
#[derive(Deserialize)]
pub(super) struct Beginning {
    pub(super) at: DateTime<Utc>,
    pub(super) by: String,
    pub(super) organisation: Founding,
}

/// One edit of the story.
#[derive(Deserialize)]
pub(super) struct Step {
    pub(super) at: DateTime<Utc>,
    pub(super) by: String,
    /// What later steps call the record this one makes.
    #[serde(rename = "as", default)]
    pub(super) name: Option<String>,
    /// As on the wire; `@name` stands for the key of a record named before, `@name/kind` for another one the same edit made.
    pub(super) edit: Value,
}

/// The whole story.
pub(super) fn read() -> Result<(Beginning, Vec<Step>)> {
    let mut steps = Vec::new();
    for chapter in CHAPTERS {
        steps.extend(serde_json::from_str::<Vec<Step>>(chapter)?);
    }
    // A chapter tells one part of the AIMS; what happened on a day happened in its order, whichever chapter tells it.
    steps.sort_by_key(|step| step.at);
    Ok((serde_json::from_str(FOUNDING)?, steps))
}

/// Keys by the names the story uses.
#[derive(Default)]
pub(super) struct Names(BTreeMap<String, String>);

impl Names {
    /// Takes note of what an edit made.
    pub(super) fn learn(&mut self, name: &str, created: &[Created]) {
        for (at, record) in created.iter().enumerate() {
            if at == 0 {
                self.0.insert(format!("@{name}"), record.id.clone());
            }
            self.0.insert(format!("@{name}/{}", record.kind), record.id.clone());
        }
    }

    /// The same value with keys in the place of names.
    pub(super) fn put_in(&self, value: Value) -> Result<Value> {
        Ok(match value {
            Value::String(text) if text.starts_with('@') => {
                let key = self.0.get(&text).ok_or_else(|| Fault::Malformed(format!("story: {text}")))?;
                Value::String(key.clone())
            }
            Value::Array(items) => {
                Value::Array(items.into_iter().map(|item| self.put_in(item)).collect::<Result<_>>()?)
            }
            Value::Object(fields) => {
                let fields = fields.into_iter().map(|(name, field)| Ok((name, self.put_in(field)?)));
                Value::Object(fields.collect::<Result<_>>()?)
            }
            other => other,
        })
    }
}

/// The same value with every date in it moved by `days`.
pub(super) fn moved(value: Value, days: i64) -> Value {
    match value {
        Value::String(text) if text.len() == 10 => {
            let by = Days::new(days.unsigned_abs());
            let there = text.parse::<NaiveDate>().ok().and_then(|day| match days {
                ..0 => day.checked_sub_days(by),
                _ => day.checked_add_days(by),
            });
            Value::String(there.map_or(text, |day| day.to_string()))
        }
        Value::Array(items) => Value::Array(items.into_iter().map(|item| moved(item, days)).collect()),
        Value::Object(fields) => fields.into_iter().map(|(name, field)| (name, moved(field, days))).collect(),
        other => other,
    }
}
