//! Set or not: true or false on the wire, 1 or 0 in the file.

use serde_json::Value;

use super::test::Test;
use crate::fault::Result;
use crate::kernel::declare::{FieldDef, Kind, Taking};
use crate::sheet::Cell;

/// Set or not.
pub struct FlagKind;

/// Set or not; not set is what is there while nobody has said anything.
pub static FLAG: FlagKind = FlagKind;

impl Kind for FlagKind {
    fn name(&self) -> &'static str {
        "flag"
    }

    fn column(&self, _field: &FieldDef) -> String {
        "INTEGER NOT NULL".to_owned()
    }

    fn nothing(&self) -> Value {
        0.into()
    }

    fn take(&self, field: &FieldDef, given: &Value, desk: &mut Taking<'_>) -> Result<Value> {
        match given {
            Value::Bool(set) => Ok(i64::from(*set).into()),
            Value::Null => Ok(0.into()),
            other => {
                desk.refuse.named(field.name, "refuse-unknown-code").with("value", other.to_string()).with("known", "");
                Ok(0.into())
            }
        }
    }

    fn give(&self, stored: &Value) -> Value {
        Value::Bool(stored.as_i64() == Some(1))
    }

    fn hear(&self, field: &FieldDef, cell: &str, desk: &mut Taking<'_>) -> Result<Value> {
        match desk.lexicon.code("yesNo", cell).as_deref() {
            Some(code) => Ok(Value::Bool(code == "yes")),
            None => {
                let refusal = desk.refuse.named(field.name, "refuse-sheet-word").with("value", cell);
                refusal.known(desk.lexicon, "yesNo", &["yes", "no"]);
                Ok(Value::Null)
            }
        }
    }

    fn tell(&self, _field: &FieldDef, stored: &Value, _name: &str) -> Cell {
        let code = if stored.as_i64() == Some(1) { "yes" } else { "no" };
        Cell::Code { list: "yesNo".to_owned(), code: code.to_owned() }
    }

    fn order(&self, field: &FieldDef) -> String {
        format!("record.\"{}\"", field.name)
    }

    fn test(&self, field: &FieldDef, said: &str) -> Test {
        Test::any_of(&format!("iif(record.\"{}\", 'yes', 'no')", field.name), said)
    }

    fn page_type(&self, _field: &FieldDef) -> String {
        "boolean".to_owned()
    }

    fn sample(&self, _field: &FieldDef, nth: usize) -> Option<Value> {
        Some(Value::Bool(nth.is_multiple_of(2)))
    }
}
