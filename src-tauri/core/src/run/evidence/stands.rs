//! `evidence.stands`: what an item comes to now: which of its controls are implemented, and what the others still lack. Whoever
//! vouches reads it at once. Not here: whether it counts (`counts`).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::counts::standings;
use super::register::EVIDENCE;
use super::world::World;
use crate::door::{Ask, Reader};
use crate::fault::{Message, Result};
use crate::moment::Moment;

/// Asks what an item comes to.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(rename = "EvidenceStandsAsk", optional_fields)]
pub struct StandsAsk {
    /// Key or number of the item.
    pub evidence: Option<String>,
}

/// What it comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "EvidenceStands")]
pub struct Stands {
    /// Numbers of its controls that apply and are implemented, with it among what is valid today.
    pub implemented: Vec<String>,
    /// Numbers of its controls that apply and are not.
    pub open: Vec<String>,
    /// What these lack, each once; without what is said of other items.
    pub missing: Vec<Message>,
}

impl Ask for StandsAsk {
    const NAME: &'static str = "evidence.stands";
    type Answer = Stands;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let Some(item) = &self.evidence else { return Ok(Stands::default()) };
        let (id, day) = (EVIDENCE.key(reader, item)?, at.today.to_string());
        let sql = "SELECT control.id, coalesce(control.number, control.id) FROM evidence, json_each(nullif(controls, '')) JOIN control
            ON control.id = json_each.value WHERE evidence.id = ?1 AND control.applicability = 'applicable' ORDER BY json_each.key";
        let about: Vec<[String; 2]> = reader.rows(sql, [&id], |row| Ok([row.get(0)?, row.get(1)?]))?;
        let number: String =
            reader.maybe("SELECT number FROM evidence WHERE id = ?1", [&id], |row| row.get(0))?.unwrap_or_default();
        let world = World::standing(reader, &day)?;
        let all = standings(&world, &day)?;
        let mut told = Stands::default();
        for [key, control] in about {
            let Some(standing) = all.get(&key) else { continue };
            if standing.status == "implemented" && standing.items.contains(&id) {
                told.implemented.push(control);
                continue;
            }
            told.open.push(control);
            for one in &standing.missing {
                let other = one.args.get("number").and_then(Value::as_str).is_some_and(|said| said != number);
                if !other && !told.missing.contains(one) {
                    told.missing.push(one.clone());
                }
            }
        }
        Ok(told)
    }
}
