//! Every change: when, who, what, from and to.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::moment::Moment;

/// `history`: newest first.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct History {
    /// Only entries that touched this record.
    pub record: Option<String>,
    /// Only entries before this number.
    #[ts(type = "number", optional)]
    pub before: Option<u64>,
    /// At most so many, 1 to 500; 50 if absent.
    pub limit: Option<u32>,
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryEntry {
    /// Number.
    #[ts(type = "number")]
    pub seq: u64,
    /// Instant, UTC.
    pub at: String,
    /// Author as the name setting said; null once redacted.
    pub author: Option<String>,
    /// `noun.verb`.
    pub edit: String,
    /// Rows it touched.
    pub images: Vec<HistoryImage>,
}

/// One touched row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryImage {
    /// Table.
    pub table: String,
    /// Key.
    pub id: String,
    /// Changed columns before; null for a new row.
    #[ts(type = "Record<string, unknown> | null")]
    pub before: Value,
    /// Changed columns after; null for a removed row.
    #[ts(type = "Record<string, unknown> | null")]
    pub after: Value,
}

impl Ask for History {
    const NAME: &'static str = "history";
    type Answer = Vec<HistoryEntry>;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let limit = self.limit.unwrap_or(50).clamp(1, 500);
        let sql = "SELECT seq, at, author, edit FROM journal WHERE (?1 IS NULL OR seq < ?1)
             AND (?2 IS NULL OR seq IN (SELECT seq FROM image WHERE row = ?2)) ORDER BY seq DESC LIMIT ?3";
        let mut entries = reader.rows(sql, rusqlite::params![self.before, self.record, limit], |row| {
            let (seq, at, author, edit) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            Ok(HistoryEntry { seq, at, author, edit, images: Vec::new() })
        })?;
        for entry in &mut entries {
            let sql = "SELECT tab, row, before, after FROM image WHERE seq = ?1 ORDER BY at";
            entry.images = reader.rows(sql, [entry.seq], |row| {
                Ok(HistoryImage {
                    table: row.get(0)?,
                    id: row.get(1)?,
                    before: fields(row.get(2)?),
                    after: fields(row.get(3)?),
                })
            })?;
        }
        Ok(entries)
    }
}

fn fields(text: Option<String>) -> Value {
    text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or(Value::Null)
}
