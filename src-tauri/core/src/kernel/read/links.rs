//! What points at a record: an index of links in TEMP, made from the declarations and brought up to date with every edit.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::Shelf;
use crate::kernel::declare::{FieldDef, Register, Shape};

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

/// The same, asked of the registers themselves: what decides whether something may go does not rest on an index.
///
/// # Errors
/// When the file cannot be read.
pub fn holding(shelf: &Shelf, reader: &Reader<'_>, noun: &str, id: &str) -> Result<Vec<Pointing>> {
    let mut held = Vec::new();
    for register in shelf.registers {
        for (field, to, key, from) in points(register) {
            let sql = format!(
                "SELECT record.id, coalesce({}, '') FROM {from} WHERE {to} = ?1 AND {key} = ?2",
                register.naming("record")
            );
            held.extend(reader.rows(&sql, [noun, id], |row| {
                let (noun, field) = (register.noun.to_owned(), field.to_owned());
                Ok(Pointing { noun, field, id: row.get(0)?, name: row.get(1)? })
            })?);
        }
    }
    Ok(held)
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
    let one = |(field, to, key, from): (&str, String, String, String)| {
        format!(
            "INSERT INTO temp.link (from_noun, from_id, field, to_noun, to_id)
             SELECT '{}', record.id, '{field}', {to}, {key} FROM {from} WHERE {key} <> '' AND {fit}",
            register.noun
        )
    };
    points(register).into_iter().map(one).collect()
}

/// For each field that points: its name, SQL of the noun and of the key it points at, and the tables behind them.
fn points(register: &'static Register) -> Vec<(&'static str, String, String, String)> {
    let from = format!("\"{}\" record", register.noun);
    let one = |def: &'static FieldDef| {
        let column = format!("record.\"{}\"", def.name);
        let to = def.to.map(|to| to.noun()).or(def.later).map(|noun| format!("'{noun}'"));
        match (def.kind.name(), to) {
            ("links", Some(to)) => (def.name, to, "json_each.value".to_owned(), format!("{from}, json_each({column})")),
            (_, Some(to)) => (def.name, to, column, from.clone()),
            (_, None) => {
                let cut = format!("instr({column}, '/')");
                (
                    def.name,
                    format!("substr({column}, 1, {cut} - 1)"),
                    format!("substr({column}, {cut} + 1)"),
                    from.clone(),
                )
            }
        }
    };
    let fields = register.defs().filter(|def| def.kind.links()).map(one);
    let own =
        register.points.iter().map(|(field, to, key)| (*field, (*to).to_owned(), (*key).to_owned(), from.clone()));
    fields.chain(own).collect()
}
