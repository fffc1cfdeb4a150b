//! A row of any register, as it stands or stood: what the rules of evidence read.

use serde_json::{Map, Value};

use crate::kernel::Record;
use crate::kernel::declare::AnyField;

/// A row by column, with `id`, `number` and `retired_on`.
pub(super) type Row = Map<String, Value>;

/// A record as a row.
pub(super) fn row(record: Record) -> Row {
    let mut row: Row = record.fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    row.insert("id".to_owned(), record.id.into());
    row.insert("number".to_owned(), record.number.into());
    row.insert("retired_on".to_owned(), record.retired_on.map_or(Value::Null, Value::String));
    row
}

pub(super) fn text(row: &Row, name: &str) -> String {
    row.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

pub(super) fn is(row: &Row, field: &dyn AnyField, code: &str) -> bool {
    row.get(field.def().name).and_then(Value::as_str) == Some(code)
}

pub(super) fn keys(row: &Row, name: &str) -> Vec<String> {
    row.get(name).and_then(Value::as_str).and_then(|list| serde_json::from_str(list).ok()).unwrap_or_default()
}
