//! A row of any register, as it stands or stood: what the rules of evidence read.

use serde_json::Value;

use crate::kernel::Record;
use crate::kernel::declare::{AnyField, Register};
use crate::kernel::read::past::Columns as Stored;

/// A row by column, with [`BESIDE`]. There are thousands of them: no name is copied.
pub(super) type Row = Stored;

/// What a row has beside its fields.
const BESIDE: [&str; 3] = ["id", "number", "retired_on"];

/// Every name of a row of a register.
pub(crate) fn names(register: &'static Register) -> Vec<&'static str> {
    BESIDE.into_iter().chain(register.defs().map(|def| def.name)).collect()
}

/// A record as a row.
pub(super) fn row(record: Record) -> Row {
    let [id, number, retired_on] = BESIDE;
    let beside = [
        (id, record.id.into()),
        (number, record.number.into()),
        (retired_on, record.retired_on.map_or(Value::Null, Value::String)),
    ];
    Stored::of(beside.into_iter().chain(record.fields).collect())
}

pub(super) fn text(row: &Row, name: &str) -> String {
    row.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// The day of a stamp; empty: nobody did.
pub(super) fn stamped_on(row: &Row, name: &str) -> String {
    let stamp = row.get(name).and_then(Value::as_str).and_then(|stamp| serde_json::from_str::<Value>(stamp).ok());
    stamp.and_then(|stamp| Some(stamp.get("on")?.as_str()?.to_owned())).unwrap_or_default()
}

pub(super) fn is(row: &Row, field: &dyn AnyField, code: &str) -> bool {
    row.get(field.def().name).and_then(Value::as_str) == Some(code)
}

pub(super) fn keys(row: &Row, name: &str) -> Vec<String> {
    row.get(name).and_then(Value::as_str).and_then(|list| serde_json::from_str(list).ok()).unwrap_or_default()
}
