//! A calendar day in the organisation's time zone, `2026-11-24`.

use chrono::NaiveDate;
use rusqlite::types::Value as Sql;
use serde_json::Value;

use super::test::Test;
use super::text::said;
use crate::fault::Result;
use crate::kernel::declare::{FieldDef, Kind, Taking};
use crate::sheet::{self, Cell};

/// A day.
pub struct DayKind;

/// A day or none.
pub static DAY: DayKind = DayKind;

impl Kind for DayKind {
    fn name(&self) -> &'static str {
        "day"
    }

    fn column(&self, _field: &FieldDef) -> String {
        "TEXT".to_owned()
    }

    fn nothing(&self) -> Value {
        Value::Null
    }

    fn take(&self, field: &FieldDef, given: &Value, desk: &mut Taking<'_>) -> Result<Value> {
        let text = said(field, given, desk.refuse);
        if text.is_empty() {
            return Ok(Value::Null);
        }
        if text.len() != 10 || text.parse::<NaiveDate>().is_err() {
            desk.refuse.named(field.name, "refuse-not-a-date").with("value", text.as_str());
        }
        Ok(Value::String(text))
    }

    fn hear(&self, _field: &FieldDef, cell: &str, _desk: &mut Taking<'_>) -> Result<Value> {
        Ok(Value::String(sheet::day(cell).map_or_else(|| cell.to_owned(), |day| day.iso)))
    }

    fn tell(&self, _field: &FieldDef, stored: &Value, _name: &str) -> Cell {
        stored.as_str().map_or(Cell::Empty, |day| Cell::Day(day.to_owned()))
    }

    fn order(&self, field: &FieldDef) -> String {
        format!("record.\"{}\"", field.name)
    }

    fn test(&self, field: &FieldDef, said: &str) -> Test {
        Test::range(&Test::column(field.name), said, |end| Sql::Text(end.to_owned()))
    }

    fn page_type(&self, _field: &FieldDef) -> String {
        "string | null".to_owned()
    }

    fn sample(&self, _field: &FieldDef, nth: usize) -> Option<Value> {
        Some(Value::String(
            ["2026-11-24", "2024-02-29", "2031-01-01"].get(nth % 3).copied().unwrap_or_default().to_owned(),
        ))
    }
}
