//! Whole numbers, and amounts in hundredths of the organisation's currency.

use rusqlite::types::Value as Sql;
use serde_json::Value;

use super::test::Test;
use crate::fault::Result;
use crate::kernel::declare::{FieldDef, Kind, Taking};
use crate::sheet::Cell;

/// A number in units of `1 / parts`.
pub struct NumberKind {
    name: &'static str,
    parts: i64,
}

/// A whole number.
pub static NUMBER: NumberKind = NumberKind { name: "number", parts: 1 };
/// An amount: hundredths in the file, a decimal number everywhere else.
pub static MONEY: NumberKind = NumberKind { name: "money", parts: 100 };

impl Kind for NumberKind {
    fn name(&self) -> &'static str {
        self.name
    }

    fn column(&self, _field: &FieldDef) -> String {
        "INTEGER".to_owned()
    }

    fn nothing(&self) -> Value {
        Value::Null
    }

    fn take(&self, field: &FieldDef, given: &Value, desk: &mut Taking<'_>) -> Result<Value> {
        match given {
            Value::Null => Ok(Value::Null),
            Value::String(text) if text.is_empty() => Ok(Value::Null),
            // Beyond 53 bits the page could not hold it.
            Value::Number(number) if self.parts == 1 && number.as_i64().is_some_and(|n| n.abs() < 1 << 53) => {
                Ok(given.clone())
            }
            Value::Number(number) if self.parts > 1 && number.as_f64().is_some_and(|n| n.abs() < 1e13) => {
                Ok(hundredths(number.as_f64().unwrap_or_default()).into())
            }
            other => {
                desk.refuse.named(field.name, "refuse-not-a-number").with("value", other.to_string());
                Ok(Value::Null)
            }
        }
    }

    fn hear(&self, field: &FieldDef, cell: &str, desk: &mut Taking<'_>) -> Result<Value> {
        let plain: String = cell.chars().filter(|c| !c.is_whitespace()).collect();
        // Without thousands to group, a separator in a whole number is a decimal one: half a thing is not ten of them.
        let grouped = |at: usize| plain.len() - at == 4 && !plain.starts_with(['0', '.', ',']);
        if self.parts == 1 && plain.rfind(['.', ',']).is_some_and(|at| !grouped(at)) {
            desk.refuse.named(field.name, "refuse-not-a-number").with("value", cell);
            return Ok(Value::Null);
        }
        // The last separator is the decimal one where two or fewer digits follow it; others group thousands.
        let decimal = plain.rfind(['.', ',']).filter(|at| self.parts > 1 && plain.len() - at <= 3);
        let (whole, rest) = decimal.map_or((plain.as_str(), ""), |at| (&plain[..at], &plain[at + 1..]));
        let digits: String = whole.chars().filter(|c| *c != '.' && *c != ',').collect();
        let rest: String = format!("{rest}00").chars().take(if self.parts > 1 { 2 } else { 0 }).collect();
        match format!("{digits}{rest}").parse::<i64>() {
            #[allow(clippy::cast_precision_loss)]
            Ok(number) if self.parts > 1 => Ok((number as f64 / self.parts as f64).into()),
            Ok(number) => Ok(number.into()),
            Err(_) => {
                desk.refuse.named(field.name, "refuse-not-a-number").with("value", cell);
                Ok(Value::Null)
            }
        }
    }

    fn give(&self, stored: &Value) -> Value {
        #[allow(clippy::cast_precision_loss)]
        match stored.as_i64() {
            Some(number) if self.parts > 1 => (number as f64 / self.parts as f64).into(),
            _ => stored.clone(),
        }
    }

    fn tell(&self, _field: &FieldDef, stored: &Value, _name: &str) -> Cell {
        #[allow(clippy::cast_precision_loss)]
        stored.as_i64().map_or(Cell::Empty, |number| Cell::Number(number as f64 / self.parts as f64))
    }

    fn order(&self, field: &FieldDef) -> String {
        format!("record.\"{}\"", field.name)
    }

    fn test(&self, field: &FieldDef, said: &str) -> Test {
        Test::range(&Test::column(field.name), said, |end| end.parse().map_or(Sql::Null, Sql::Integer))
    }

    fn page_type(&self, _field: &FieldDef) -> String {
        "number | null".to_owned()
    }

    fn sample(&self, _field: &FieldDef, nth: usize) -> Option<Value> {
        Some([12_345, 0, -7].get(nth % 3).copied().unwrap_or_default().into())
    }
}

/// An amount in hundredths, rounded.
#[allow(clippy::cast_possible_truncation)]
fn hundredths(amount: f64) -> i64 {
    (amount * 100.0).round() as i64
}
