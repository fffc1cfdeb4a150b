//! One step from a schema to the next. A migration makes it in the file, a check makes it again in memory.

use rusqlite::Connection;

use super::known::{Object, expected, objects};
use super::line::Step;
use crate::fault::{Fault, Result};

/// Changed and dropped tables are set aside, the next schema's tables and indexes made, and filled.
///
/// # Errors
/// When SQLite refuses, or the step does not say how to fill a table.
pub(super) fn rebuild(conn: &Connection, step: &Step, next: &str) -> Result<()> {
    let (now, then) = (objects(conn)?, expected(next)?);
    let stays = |object: &Object| now.contains(object) && then.contains(object);
    let tables = |list: &[Object]| -> Vec<Object> {
        list.iter().filter(|object| object.0 == "table" && !stays(object)).cloned().collect()
    };
    let (going, coming) = (tables(&now), tables(&then));
    for (_, name, ..) in &going {
        conn.execute_batch(&format!(
            "CREATE TEMP TABLE old_{name} AS SELECT * FROM main.{name}; DROP TABLE main.{name};"
        ))?;
    }
    for (_, name, _, _) in
        objects(conn)?.iter().filter(|object| object.0 == "index" && object.3.is_some() && !stays(object))
    {
        conn.execute_batch(&format!("DROP INDEX main.{name}"))?;
    }
    for (_, name, _, sql) in &coming {
        conn.execute_batch(sql.as_deref().unwrap_or_default())?;
        if let Some((_, select)) = step.fill.iter().find(|(table, _)| table == name) {
            conn.execute_batch(&format!("INSERT INTO main.{name} {select}"))?;
        } else if going.iter().any(|(_, old, ..)| old == name) {
            return Err(Fault::Malformed(format!("step {} does not say how to fill {name}", step.from)));
        }
    }
    let standing = objects(conn)?;
    for (_, _, _, sql) in then.iter().filter(|object| object.0 == "index" && !standing.contains(object)) {
        conn.execute_batch(sql.as_deref().unwrap_or_default())?;
    }
    for (_, name, ..) in &going {
        conn.execute_batch(&format!("DROP TABLE temp.old_{name}"))?;
    }
    Ok(())
}
