//! `systems.system`: one system in full, what it went through, and what it shares with systems inside the scope.

use rusqlite::Row;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::row::{COLUMNS, TABLES, list, read};
use super::shares::{SystemShare, shares};
use super::{SystemRow, write};
use crate::door::{Ask, Reader};
use crate::fault::{Fault, Result};
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
    /// All its fields.
    pub fields: SystemFields,
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

/// What the fields of a system hold, each as a patch would set it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct SystemFields {
    /// Name, up to 200 characters, no two systems the same.
    pub name: String,
    /// Version of the system.
    pub version: String,
    /// What it is.
    pub description: String,
    /// Purpose and intended use (A.9.4).
    pub purpose: String,
    /// Uses that are prohibited or not intended.
    pub prohibited_uses: String,
    /// Key of the business owner.
    pub business_owner: Option<String>,
    /// Key of the technical owner.
    pub technical_owner: Option<String>,
    /// See [`super::AIMS_ROLES`].
    pub aims_roles: Vec<String>,
    /// See [`super::ACT_ROLES`].
    pub act_roles: Vec<String>,
    /// See [`super::ORIGINS`].
    pub origin: String,
    /// Supplier (A.10.3).
    pub supplier: String,
    /// Contract with the supplier.
    pub contract: String,
    /// Model it rests on.
    pub base_model: String,
    /// Version of that model.
    pub model_version: String,
    /// Machine learning, generative, rules with learning, agent, in the organisation's words.
    pub technique: String,
    /// Degree of autonomy.
    pub autonomy: String,
    /// Human oversight.
    pub oversight: String,
    /// Users and how many.
    pub users: String,
    /// Affected people and groups.
    pub affected: String,
    /// Vulnerable groups or minors: `yes`, `no` or empty.
    pub vulnerable: String,
    /// Countries where it is used or its output is.
    pub countries: String,
    /// Data used, entries apart by `;` or `,` (A.4.3).
    pub data_sets: String,
    /// Personal data: `yes`, `no` or empty.
    pub personal_data: String,
    /// Hosting and region (A.4.5).
    pub hosting: String,
    /// Tools and libraries (A.4.4).
    pub tools: String,
    /// Date of the start.
    pub started_on: Option<String>,
    /// Date since when it is in use.
    pub in_use_on: Option<String>,
    /// Date of the last change.
    pub changed_on: Option<String>,
    /// Date of the retirement.
    pub retired_on: Option<String>,
    /// See [`super::CRITICALITIES`].
    pub criticality: String,
    /// Monitoring plan (A.6.2.6).
    pub monitoring: String,
    /// Logs and how long they are kept (A.6.2.8).
    pub logs: String,
    /// Date of the next review.
    pub next_review_on: Option<String>,
}

/// Columns [`fields`] expects.
const FIELDS: &str = "name, version, description, purpose, prohibited_uses, business_owner, technical_owner, aims_roles, act_roles, origin, supplier, contract, base_model, model_version, technique, autonomy, oversight, users, affected, vulnerable, countries, data_sets, personal_data, hosting, tools, started_on, in_use_on, changed_on, retired_on, criticality, monitoring, logs, next_review_on";

fn fields(row: &Row<'_>) -> rusqlite::Result<SystemFields> {
    Ok(SystemFields {
        name: row.get(0)?,
        version: row.get(1)?,
        description: row.get(2)?,
        purpose: row.get(3)?,
        prohibited_uses: row.get(4)?,
        business_owner: row.get(5)?,
        technical_owner: row.get(6)?,
        aims_roles: list(&row.get::<_, String>(7)?),
        act_roles: list(&row.get::<_, String>(8)?),
        origin: row.get(9)?,
        supplier: row.get(10)?,
        contract: row.get(11)?,
        base_model: row.get(12)?,
        model_version: row.get(13)?,
        technique: row.get(14)?,
        autonomy: row.get(15)?,
        oversight: row.get(16)?,
        users: row.get(17)?,
        affected: row.get(18)?,
        vulnerable: row.get(19)?,
        countries: row.get(20)?,
        data_sets: row.get(21)?,
        personal_data: row.get(22)?,
        hosting: row.get(23)?,
        tools: row.get(24)?,
        started_on: row.get(25)?,
        in_use_on: row.get(26)?,
        changed_on: row.get(27)?,
        retired_on: row.get(28)?,
        criticality: row.get(29)?,
        monitoring: row.get(30)?,
        logs: row.get(31)?,
        next_review_on: row.get(32)?,
    })
}

impl Ask for SystemAsk {
    const NAME: &'static str = "systems.system";
    type Answer = SystemSheet;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<SystemSheet> {
        let id = write::key(reader, &self.id)?;
        let gone = || Fault::NotFound { kind: "system", id: self.id.clone() };
        let sql = format!("SELECT {COLUMNS} FROM {TABLES} WHERE ai_system.id = ?1");
        let system = reader.maybe(&sql, [&id], read)?.ok_or_else(gone)?;
        let sql = format!("SELECT {FIELDS} FROM ai_system WHERE id = ?1");
        let all = reader.maybe(&sql, [&id], fields)?.ok_or_else(gone)?;
        let sql = "SELECT id, stage, on_day, note FROM ai_system_stage WHERE system = ?1 ORDER BY on_day DESC, id DESC";
        let stages = reader.rows(sql, [&id], |row| {
            Ok(StageEntry { id: row.get(0)?, stage: row.get(1)?, on: row.get(2)?, note: row.get(3)? })
        })?;
        let sql = "SELECT count(*) FROM action WHERE origin_id = ?1 AND state = 'open'";
        let actions = reader.maybe(sql, [&id], |row| row.get(0))?.unwrap_or_default();
        let sql = "SELECT journal.at, coalesce(journal.author, '') FROM image JOIN journal ON journal.seq = image.seq
            WHERE image.tab = 'ai_system' AND image.row = ?1 ORDER BY image.seq LIMIT 1";
        let (added_at, added_by) = reader.maybe(sql, [&id], |row| Ok((row.get(0)?, row.get(1)?)))?.unwrap_or_default();
        let shares = shares(reader, &system, &all.data_sets)?;
        Ok(SystemSheet { system, fields: all, stages, shares, actions, added_at, added_by })
    }
}
