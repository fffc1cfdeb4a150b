//! A migration in the history: proved by running the shipped steps again on the records as the history made them.

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use serde_json::Value;

use super::state::{State, read};
use crate::fault::{Fault, Result};
use crate::file::line::Line;
use crate::file::rebuild::rebuild;
use crate::journal::cleared;

/// The edit name of a migration.
pub(in crate::file) const BASELINE: &str = "workspace.migrate";

/// What stands for a cleared value while the steps run; with its commitment after it.
const CLEARED: &str = "\u{1}cleared:";

/// The records after the steps from version `from` to version `to`; none when the line has no such steps, or the records do not
/// fit them.
pub(super) fn rerun(line: &Line, conn: &Connection, state: &State, from: i32, to: i32) -> Result<Option<State>> {
    let known = to > from && line.schema_of(to).is_some();
    let Some(step) = line.steps.iter().find(|step| step.from == from && known) else { return Ok(None) };
    let old = Connection::open_in_memory()?;
    old.pragma_update(None, "foreign_keys", false)?;
    old.execute_batch(step.schema)?;
    if fill(&old, conn, state).is_err() {
        return Ok(None);
    }
    for (step, next) in line.steps_from(from).filter(|(step, _)| step.from < to) {
        rebuild(&old, step, next)?;
    }
    let mut made = read(&old)?;
    for value in made.tables.values_mut().flat_map(|table| table.rows.values_mut()).flat_map(|row| &mut row.0).flatten()
    {
        if let Some(mark) = value.as_str().and_then(|text| text.strip_prefix(CLEARED)) {
            *value = serde_json::json!({ "cleared": mark });
        }
    }
    Ok(Some(made))
}

fn fill(old: &Connection, conn: &Connection, state: &State) -> Result<()> {
    for (name, table) in &state.tables {
        for row in table.rows.values() {
            let (mut columns, mut values) = (Vec::new(), Vec::new());
            for (column, value) in table.columns.iter().zip(&row.0) {
                let Some(value) = value else { continue };
                columns.push(format!("\"{column}\""));
                values.push(sql_of(conn, value)?);
            }
            let places = vec!["?"; columns.len()].join(", ");
            let sql = format!("INSERT INTO \"{name}\" ({}) VALUES ({places})", columns.join(", "));
            old.execute(&sql, params_from_iter(values))?;
        }
    }
    Ok(())
}

/// The stored value that a value of an image stands for.
pub(in crate::file) fn sql_of(conn: &Connection, value: &Value) -> Result<Sql> {
    Ok(match value {
        Value::Null => Sql::Null,
        Value::Number(number) => Sql::Integer(number.as_i64().unwrap_or_default()),
        Value::String(text) => Sql::Text(text.clone()),
        other => match (cleared(other), other.get("sha256").and_then(Value::as_str)) {
            (Some(mark), _) => Sql::Text(format!("{CLEARED}{mark}")),
            (None, Some(sha)) => {
                let sql = "SELECT CAST(bytes AS TEXT) FROM content WHERE id = ?1";
                Sql::Text(conn.query_row(sql, [sha], |row| row.get(0))?)
            }
            _ => return Err(Fault::Malformed("an image".into())),
        },
    })
}
