//! Where the rows behind a figure or a thing to do are: a register, a record of it, a filter. Core names no screen.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::door::Reader;
use crate::fault::Result;

/// Records of a register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Goal {
    /// Noun of the register.
    pub noun: String,
    /// Key or number of one record.
    pub id: Option<String>,
    /// Field → condition, as `register.rows` takes it.
    pub filter: BTreeMap<String, String>,
}

/// Parts that are opened in what they are a part of: their noun, the noun that opens, and its key by theirs.
const PARTS: [(&str, &str, &str); 8] = [
    (
        "gapAnswer",
        "gapAnswer",
        "SELECT gapRun.number || '/' || item FROM gapAnswer JOIN gapRun ON gapRun.id = run WHERE gapAnswer.id = ?1",
    ),
    ("reviewInput", "review", "SELECT review FROM reviewInput WHERE id = ?1"),
    ("reviewParticipant", "review", "SELECT review FROM reviewParticipant WHERE id = ?1"),
    ("decision", "review", "SELECT review FROM decision WHERE id = ?1"),
    ("systemStage", "system", "SELECT system FROM systemStage WHERE id = ?1"),
    ("rendering", "document", "SELECT document FROM rendering WHERE id = ?1"),
    ("scan", "document", "SELECT document FROM scan WHERE id = ?1"),
    ("classification", "classification", "SELECT system FROM classification WHERE id = ?1"),
];

impl Goal {
    /// Where a record is opened: where it stands itself, or in what it is a part of.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn of(reader: &Reader<'_>, noun: &str, id: &str) -> Result<Self> {
        let Some((_, opens, sql)) = PARTS.iter().find(|(part, ..)| *part == noun) else {
            return Ok(Self::to(noun).at(Some(id.to_owned())));
        };
        Ok(Self::to(opens).at(reader.maybe(sql, [id], |row| row.get(0))?))
    }

    /// Records that fit: `system`, `system?scope=in&missing=yes`.
    #[must_use]
    pub fn to(records: &str) -> Self {
        let (noun, filter) = records.split_once('?').unwrap_or((records, ""));
        let filter = filter.split('&').filter_map(|one| one.split_once('='));
        let filter = filter.map(|(field, said)| (field.to_owned(), said.to_owned())).collect();
        Self { noun: noun.to_owned(), id: None, filter }
    }

    /// One record among them.
    #[must_use]
    pub fn at(mut self, id: Option<String>) -> Self {
        self.id = id;
        self
    }
}
