//! A stamp: who decided, when, and on which facts. An act sets it, never a hand.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::Digest;

use super::test::Test;
use crate::fault::Result;
use crate::journal::hash::hex;
use crate::kernel::declare::{FieldDef, Kind, Taking};
use crate::sheet::Cell;

/// What a stamp says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamped {
    /// Who.
    pub by: String,
    /// Which day.
    pub on: String,
    /// Field → digest of what it said, for each fact the decision rests on.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: BTreeMap<String, String>,
    /// Why it still holds, where it was reaffirmed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
}

/// Reads what the file keeps.
#[must_use]
pub fn stamped(stored: &Value) -> Option<Stamped> {
    stored.as_str().and_then(|text| serde_json::from_str(text).ok())
}

impl Stamped {
    /// Sixteen hex digits of the SHA-256 of a value: enough to see that it changed, and it tells nothing.
    #[must_use]
    pub fn digest(stored: &Value) -> String {
        let sum = sha2::Sha256::digest(stored.to_string().as_bytes());
        hex(&sum[..8])
    }
}

/// Who, when, on which facts.
pub struct StampKind;

/// Who, when, on which facts.
pub static STAMP: StampKind = StampKind;

impl Kind for StampKind {
    fn name(&self) -> &'static str {
        "stamp"
    }

    fn column(&self, _field: &FieldDef) -> String {
        "TEXT NOT NULL".to_owned()
    }

    fn take(&self, field: &FieldDef, _given: &Value, desk: &mut Taking<'_>) -> Result<Value> {
        desk.refuse.named(field.name, "refuse-read-only");
        Ok(self.nothing())
    }

    fn give(&self, stored: &Value) -> Value {
        stamped(stored).map_or(Value::Null, |stamp| json!({ "by": stamp.by, "on": stamp.on }))
    }

    fn tell(&self, _field: &FieldDef, stored: &Value, _name: &str) -> Cell {
        stamped(stored).map_or(Cell::Empty, |stamp| Cell::Text(format!("{}, {}", stamp.on, stamp.by)))
    }

    fn order(&self, field: &FieldDef) -> String {
        format!("json_extract(nullif(record.\"{}\", ''), '$.on')", field.name)
    }

    fn test(&self, field: &FieldDef, said: &str) -> Test {
        let on = self.order(field);
        Test::range(&on, said, |end| rusqlite::types::Value::Text(end.to_owned()))
    }

    fn page_type(&self, _field: &FieldDef) -> String {
        "{ by: string; on: string } | null".to_owned()
    }

    fn sample(&self, _field: &FieldDef, _nth: usize) -> Option<Value> {
        None
    }
}
