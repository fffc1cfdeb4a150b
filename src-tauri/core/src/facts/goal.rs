//! Where the rows behind a figure or a thing to do are: a register, a record of it, a filter. Core names no screen.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

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

impl Goal {
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
