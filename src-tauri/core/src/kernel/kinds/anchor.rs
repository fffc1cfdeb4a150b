//! A record of any register: `noun/key` in the file, `{noun, id}` on the wire.

use serde_json::{Value, json};

use super::test::Test;
use crate::fault::Result;
use crate::kernel::declare::{FieldDef, Kind, Taking};
use crate::sheet::Cell;

/// A record of any register.
pub struct AnchorKind;

/// A record of any register, or none.
pub static ANCHOR: AnchorKind = AnchorKind;

/// Noun and key of what the file keeps.
#[must_use]
pub fn anchored(stored: &str) -> Option<(String, String)> {
    stored.split_once('/').map(|(noun, id)| (noun.to_owned(), id.to_owned()))
}

impl Kind for AnchorKind {
    fn name(&self) -> &'static str {
        "anchor"
    }

    fn column(&self, _field: &FieldDef) -> String {
        "TEXT NOT NULL".to_owned()
    }

    fn take(&self, field: &FieldDef, given: &Value, desk: &mut Taking<'_>) -> Result<Value> {
        if given.is_null() {
            return Ok(self.nothing());
        }
        let part = |name: &str| given.get(name).and_then(Value::as_str).unwrap_or_default();
        let (noun, id) = (part("noun"), part("id"));
        let table = "SELECT 1 FROM temp.place WHERE noun = ?1 AND id = ?2";
        if desk.reader.maybe(table, [noun, id], |_| Ok(()))?.is_none() {
            desk.refuse.named(field.name, "refuse-no-such-record").with("value", id);
        }
        Ok(Value::String(format!("{noun}/{id}")))
    }

    fn give(&self, stored: &Value) -> Value {
        stored.as_str().and_then(anchored).map_or(Value::Null, |(noun, id)| json!({ "noun": noun, "id": id }))
    }

    fn hear(&self, field: &FieldDef, _cell: &str, desk: &mut Taking<'_>) -> Result<Value> {
        desk.refuse.named(field.name, "refuse-read-only");
        Ok(Value::Null)
    }

    fn tell(&self, _field: &FieldDef, stored: &Value, name: &str) -> Cell {
        if stored.as_str().is_none_or(str::is_empty) { Cell::Empty } else { Cell::Text(name.to_owned()) }
    }

    fn name_of(&self, field: &FieldDef) -> Option<String> {
        // By both parts of its key: as one text it would be looked for among all records, of every row anew.
        let record = format!("record.\"{}\"", field.name);
        let (noun, id) = (format!("instr({record}, '/') - 1"), format!("instr({record}, '/') + 1"));
        Some(format!(
            "(SELECT called FROM temp.place WHERE noun = substr({record}, 1, {noun}) AND id = substr({record}, {id}))"
        ))
    }

    fn test(&self, field: &FieldDef, said: &str) -> Test {
        Test::any_of(&Test::column(field.name), said)
    }

    fn links(&self) -> bool {
        true
    }

    fn page_type(&self, _field: &FieldDef) -> String {
        "{ noun: string; id: string } | null".to_owned()
    }

    fn sample(&self, _field: &FieldDef, _nth: usize) -> Option<Value> {
        None
    }
}
