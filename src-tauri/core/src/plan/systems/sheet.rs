//! `systems.system`: one system in full, what it went through, and what it shares with systems inside the scope.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::SystemRow;
use super::fields::DATA_SETS;
use super::register::SYSTEMS;
use super::row::{COLUMNS, TABLES, read};
use super::shares::{SystemShare, shares};
use crate::door::{Ask, Reader};
use crate::fault::{Fault, Result};
use crate::kernel::Record;
use crate::moment::Moment;

/// Asks for one system.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SystemAsk {
    /// Key or number.
    pub id: String,
}

/// One system in full.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct SystemSheet {
    /// As the register shows it.
    pub system: SystemRow,
    /// Field → what it says, each as a patch would set it.
    #[ts(type = "Record<string, unknown>")]
    pub fields: Map<String, Value>,
    /// Stages it came to, the latest first.
    pub stages: Vec<StageEntry>,
    /// Systems inside the scope that it shares something with.
    pub shares: Vec<SystemShare>,
    /// Open actions that come from it.
    pub actions: u32,
    /// When it was added, UTC instant.
    pub added_at: String,
    /// Who added it.
    pub added_by: String,
}

/// A stage a system came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct StageEntry {
    /// Key.
    pub id: String,
    /// See [`super::STAGES`].
    pub stage: String,
    /// Since when.
    pub on: String,
    /// What happened.
    pub note: String,
}

impl Ask for SystemAsk {
    const NAME: &'static str = "systems.system";
    type Answer = SystemSheet;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<SystemSheet> {
        let id = SYSTEMS.key(reader, &self.id)?;
        let gone = || Fault::NotFound { kind: "system", id: self.id.clone() };
        let sql = format!("SELECT {COLUMNS} FROM {TABLES} WHERE system.id = ?1");
        let system = reader.maybe(&sql, [&id], read)?.ok_or_else(gone)?;
        let record = Record::read(reader, &SYSTEMS, &id)?;
        let given = SYSTEMS.defs().map(|def| (def.name.to_owned(), def.kind.give(record.stored(def.name))));
        let fields: Map<String, Value> = given.collect();
        let sql = "SELECT id, stage, onDay, note FROM systemStage WHERE system = ?1 ORDER BY onDay DESC, id DESC";
        let stages = reader.rows(sql, [&id], |row| {
            Ok(StageEntry { id: row.get(0)?, stage: row.get(1)?, on: row.get(2)?, note: row.get(3)? })
        })?;
        let sql = "SELECT count(*) FROM action WHERE originId = ?1 AND state = 'open'";
        let actions = reader.maybe(sql, [&id], |row| row.get(0))?.unwrap_or_default();
        let sql = "SELECT journal.at, coalesce(journal.author, '') FROM image JOIN journal ON journal.seq = image.seq
            WHERE image.tab = 'system' AND image.row = ?1 ORDER BY image.seq LIMIT 1";
        let (added_at, added_by) = reader.maybe(sql, [&id], |row| Ok((row.get(0)?, row.get(1)?)))?.unwrap_or_default();
        let shares = shares(reader, &system, &record.get(&DATA_SETS))?;
        Ok(SystemSheet { system, fields, stages, shares, actions, added_at, added_by })
    }
}
