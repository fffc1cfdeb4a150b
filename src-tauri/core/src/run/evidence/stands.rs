//! `evidence.stands`: what an item comes to now: which of its controls are implemented, and what the others still lack. Whoever
//! vouches reads it at once. Not here: whether it counts (`counts`).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::counts::standings;
use super::fields::State;
use super::register::{EVIDENCE, FOLLOWED_BY};
use super::world::World;
use crate::door::{Ask, Reader};
use crate::fault::{Message, Result};
use crate::kernel::declare::Codes;
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
    /// `draft`, `withdrawn`, `over` past its validity, `followed` past it with another one in its place, `ahead` before its period,
    /// `counts` for each of its controls that apply, `partly` for some of them, `short` for none, `none` where none applies.
    pub how: String,
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
        let sql = format!(
            "SELECT number, state, coalesce(shownFrom, ''), coalesce(validUntil, ''), {} FROM evidence record WHERE id = ?1",
            FOLLOWED_BY.sql
        );
        let row = |row: &rusqlite::Row<'_>| -> rusqlite::Result<[String; 5]> {
            Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?])
        };
        let [number, state, from, until, followed] = reader.maybe(&sql, [&id], row)?.unwrap_or_default();
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
        told.how = match (told.implemented.is_empty(), told.open.is_empty()) {
            _ if state != State::Vouched.code() => state.as_str(),
            _ if until < day && !followed.is_empty() => "followed",
            _ if until < day => "over",
            _ if from > day => "ahead",
            (false, true) => "counts",
            (false, false) => "partly",
            (true, false) => "short",
            (true, true) => "none",
        }
        .to_owned();
        Ok(told)
    }
}
