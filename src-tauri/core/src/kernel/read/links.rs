//! What points at a record: an index of links in TEMP, made from the declarations and brought up to date with every edit.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::Shelf;
use crate::kernel::declare::{FieldDef, Register};

/// A record that points here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Pointing {
    /// Its register.
    pub noun: String,
    /// The field that points.
    pub field: String,
    /// Key.
    pub id: String,
    /// What it is called.
    pub name: String,
}

/// Records that point at one, in the order of the work.
///
/// # Errors
/// When the file cannot be read.
pub fn pointing_at(reader: &Reader<'_>, noun: &str, id: &str) -> Result<Vec<Pointing>> {
    let sql = "SELECT link.from_noun, link.field, link.from_id, coalesce(place.called, '') FROM temp.link
        LEFT JOIN temp.place ON place.noun = link.from_noun AND place.id = link.from_id
        WHERE link.to_noun = ?1 AND link.to_id = ?2 ORDER BY link.rowid";
    reader.rows(sql, [noun, id], |row| {
        Ok(Pointing { noun: row.get(0)?, field: row.get(1)?, id: row.get(2)?, name: row.get(3)? })
    })
}

/// Makes the index and fills it.
pub(super) fn build(shelf: &Shelf, conn: &Connection) -> Result<()> {
    conn.execute_batch(
        "CREATE TEMP TABLE link (from_noun TEXT NOT NULL, from_id TEXT NOT NULL, field TEXT NOT NULL,
            to_noun TEXT NOT NULL, to_id TEXT NOT NULL);",
    )?;
    for register in shelf.registers {
        for sql in fillings(register, "1") {
            conn.execute(&sql, [])?;
        }
    }
    conn.execute_batch(
        "CREATE INDEX temp.link_to ON link (to_noun, to_id); CREATE INDEX temp.link_from ON link (from_noun, from_id);",
    )?;
    Ok(())
}

/// Puts the links of one record right.
pub(super) fn follow(register: &'static Register, id: &str, conn: &Connection) -> Result<()> {
    let fillings = fillings(register, "record.id = ?1");
    if fillings.is_empty() {
        return Ok(());
    }
    conn.prepare_cached("DELETE FROM temp.link WHERE from_noun = ?1 AND from_id = ?2")?.execute([register.noun, id])?;
    for sql in fillings {
        conn.prepare_cached(&sql)?.execute([id])?;
    }
    Ok(())
}

/// One statement for each field that points.
fn fillings(register: &'static Register, fit: &str) -> Vec<String> {
    let fields = register.defs().filter(|def| def.kind.links()).map(|def| filling(register, def, fit));
    let points = register.points.iter().map(|(field, noun, id)| {
        format!(
            "INSERT INTO temp.link (from_noun, from_id, field, to_noun, to_id)
             SELECT '{0}', record.id, '{field}', {noun}, {id} FROM \"{0}\" record WHERE {id} <> '' AND {fit}",
            register.noun
        )
    });
    fields.chain(points).collect()
}

fn filling(register: &Register, def: &FieldDef, fit: &str) -> String {
    let (noun, name) = (register.noun, def.name);
    let into = "INSERT INTO temp.link (from_noun, from_id, field, to_noun, to_id)";
    let one = format!("{into} SELECT '{noun}', record.id, '{name}'");
    match (def.kind.name(), def.to.map(|to| to.noun).or(def.later)) {
        ("links", Some(to)) => {
            format!("{one}, '{to}', value FROM \"{noun}\" record, json_each(record.\"{name}\") WHERE {fit}")
        }
        (_, Some(to)) => format!(
            "{one}, '{to}', record.\"{name}\" FROM \"{noun}\" record WHERE record.\"{name}\" IS NOT NULL AND {fit}"
        ),
        (_, None) => format!(
            "{one}, substr(record.\"{name}\", 1, instr(record.\"{name}\", '/') - 1),
             substr(record.\"{name}\", instr(record.\"{name}\", '/') + 1) FROM \"{noun}\" record
             WHERE record.\"{name}\" <> '' AND {fit}"
        ),
    }
}
