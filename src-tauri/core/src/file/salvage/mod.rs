//! What is readable of a damaged file, written into a new one. The damaged file is read past SQLite and never written to.
//!
//! The new file has a history of its own. Its first entry says what it was made of and what is missing, and holds every entry of
//! the old history that could be read, word for word, so that a head printed on paper can still be sought in it.

mod gather;
mod report;
mod settle;

use std::path::{Path, PathBuf};

use rusqlite::types::ValueRef;
use rusqlite::{Connection, params};
use serde_json::{Value, json};

pub use report::{Kept, Salvaged};

use super::check::{State, follow};
use super::content::{hex, sha256};
use super::copy::new_id;
use super::hot::{self, Beside, bounded};
use super::known::schema;
use super::line::SHIPPED;
use super::pages::Pages;
use super::presence::{Identity, is_open_here};
use super::private::PrivateFolder;
use super::recover::{copied, roll_back};
use super::stranger::beside;
use crate::fault::{Fault, Refusal, Result, Unfit};
use crate::hands::{Author, Hands};
use crate::journal::{self, Entry, Head, Kind, watched};
use crate::moment::Moment;
use gather::gather;
use settle::{Bounds, Settled};

/// The edit of the entry that tells of a salvage.
pub(super) const SALVAGE: &str = "workspace.salvage";

/// Most bytes of old entries that stand in one text.
const CHUNK: usize = 1 << 20;

/// Founds in the new file what every workspace has one of and this one lost. Gives the table of each row it made.
pub type Supply<'a> = dyn Fn(&Connection, &mut Hands<'_>) -> Result<Vec<&'static str>> + 'a;

/// Writes what can be read of the damaged file at `from` into the empty, armed workspace behind `into`, as its first entry.
/// `bounds` says how long a text each column of a table takes; `supply` founds what every workspace has and this one lost.
///
/// # Errors
/// [`Fault::Refused`] for a file that is not damaged, and for one of which nothing can be read; [`Fault::Newer`] and
/// `Unfit::Trial`, which other programs read; [`Fault::InUse`] for one that is open here; what SQLite and the disk say.
pub fn salvage(
    from: &Path,
    into: &Connection,
    bounds: &Bounds<'_>,
    supply: &Supply<'_>,
    by: &Author,
    hands: &mut Hands<'_>,
) -> Result<Salvaged> {
    damaged(from)?;
    let folder = PrivateFolder::make()?;
    let source = rolled_back(from, &folder.path)?;
    let read = Connection::open(folder.path.join("read.db"))?;
    read.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;")?;
    read.execute_batch(schema())?;
    let begun = read.unchecked_transaction()?;
    let (met, listed) = gather(&Pages::of(source.as_deref().unwrap_or(from))?, &read)?;
    begun.commit()?;
    let entries = entries(&read)?;
    let spoilt = spoilt(&read)?;
    let (proved, made, holds) = prove(&read)?;
    let whole =
        listed && holds && ["journal", "image"].iter().all(|table| met.get(*table).is_some_and(|met| met.broken == 0));

    let change = into.unchecked_transaction()?;
    let settled = Settled { read: &read, made: &made, whole, bounds };
    let mut tables = Vec::new();
    for (table, columns) in watched(&read)? {
        if let Some(met) = met.get(&table) {
            tables.push(settled.table(&table, &columns, met, &change)?);
        }
    }
    if tables.iter().all(|kept| kept.rows == 0) {
        let name = from.file_name().unwrap_or_default().to_string_lossy().into_owned();
        return Err(Refusal::new("refuse-salvage-nothing").with("file", name).into());
    }
    identify(&change, hands)?;
    let kept = take_contents(&read, &change)?;
    empty_links(&change, &mut tables)?;
    for table in supply(&change, hands)? {
        if let Some(kept) = tables.iter_mut().find(|kept| kept.table == table) {
            (kept.rows, kept.founded) = (kept.rows + 1, kept.founded + 1);
        }
    }
    tables.retain(|kept| kept.rows + kept.lost + kept.aside > 0 || kept.more);
    let lost = met.get("content").map_or(0, |met| met.keys.len().saturating_sub(kept.len() + spoilt));
    let salvaged = Salvaged { proved, whole, tables, contents: spoilt + lost };
    let mut args = serde_json::to_value(&salvaged)?;
    args["entries"] = entries;
    // Each named as the text it may stand for, so that a redaction finds what it says.
    args["contents"] = kept.into_iter().map(|sha| json!({ "sha256": sha })).collect();
    let at = Moment::new(hands.at, "UTC").stamp();
    let entry = Entry { at: &at, author: &by.name, edit: SALVAGE, args: &args, kind: Kind::Barrier };
    journal::append(&change, &entry, hands.ids)?;
    change.commit()?;
    Ok(salvaged)
}

/// Refuses what is no damaged workspace of this program.
fn damaged(from: &Path) -> Result<()> {
    if Identity::at(from).is_ok_and(is_open_here) {
        return Err(Fault::InUse(None));
    }
    match super::check(from, None) {
        Ok(report) if report.ok => Err(Refusal::new("refuse-salvage-sound").into()),
        Err(Fault::Unfit { why, path, detail })
            if matches!(
                why,
                Unfit::Missing | Unfit::NotAFile | Unfit::NoPermission | Unfit::TooLarge | Unfit::Trial
            ) =>
        {
            Err(Fault::Unfit { why, path, detail })
        }
        Err(fault @ (Fault::Newer { .. } | Fault::Older { .. })) => Err(fault),
        _ => Ok(()),
    }
}

/// A copy with a journal beside it rolled back, where the last writer was cut off and SQLite can still do it.
fn rolled_back(from: &Path, folder: &Path) -> Result<Option<PathBuf>> {
    let journal = beside(from, "-journal");
    let plain = journal.symlink_metadata().is_ok_and(|found| found.is_file());
    if !plain || hot::beside(from, &journal)? != Beside::Hot || bounded(from, &journal).is_err() {
        return Ok(None);
    }
    let copied = copied(from, folder)?;
    Ok(roll_back(&copied).is_ok().then_some(copied))
}

/// Every entry and image that could be read, word for word, in texts of a bounded length: one JSON list a line.
fn entries(read: &Connection) -> Result<Value> {
    let mut texts = vec![String::new()];
    for table in ["journal", "image"] {
        let mut ask = read.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2"))?;
        let columns = ask.column_count();
        let mut rows = ask.query([])?;
        while let Some(row) = rows.next()? {
            let mut line = vec![Value::from(table)];
            for at in 0..columns {
                line.push(match row.get_ref(at)? {
                    ValueRef::Integer(number) => Value::from(number),
                    ValueRef::Text(text) => Value::from(String::from_utf8_lossy(text)),
                    ValueRef::Blob(bytes) => Value::from(hex(bytes)),
                    ValueRef::Null | ValueRef::Real(_) => Value::Null,
                });
            }
            if texts.last().is_none_or(|text| text.len() > CHUNK) {
                texts.push(String::new());
            }
            if let Some(text) = texts.last_mut() {
                text.push_str(&Value::from(line).to_string());
                text.push('\n');
            }
        }
    }
    Ok(Value::from(texts))
}

/// Removes contents that are not what their key says, and counts them.
fn spoilt(read: &Connection) -> Result<usize> {
    let mut ask = read.prepare("SELECT id, size, bytes FROM content")?;
    let mut rows = ask.query([])?;
    let mut wrong: Vec<String> = Vec::new();
    while let Some(row) = rows.next()? {
        let bytes = row.get_ref(2)?.as_blob().unwrap_or_default();
        let id: String = row.get(0)?;
        if row.get::<_, usize>(1).ok() != Some(bytes.len()) || sha256(bytes) != id {
            wrong.push(id);
        }
    }
    for id in &wrong {
        read.execute("DELETE FROM content WHERE id = ?1", [id])?;
    }
    Ok(wrong.len())
}

/// The head up to which the history holds, what it makes of the records, and whether that is all of it. What comes after a break
/// proves nothing and is taken away.
fn prove(read: &Connection) -> Result<(Head, State, bool)> {
    let all: u64 = read.query_row("SELECT count(*) FROM journal", [], |row| row.get(0))?;
    let mut chain = follow(&SHIPPED, read)?;
    let holds = chain.broken.is_none() && chain.entries == all;
    if chain.broken.is_some() {
        read.execute("DELETE FROM image WHERE seq > ?1", [chain.entries])?;
        read.execute("DELETE FROM journal WHERE seq NOT BETWEEN 1 AND ?1", [chain.entries])?;
        chain = follow(&SHIPPED, read)?;
    }
    Ok((journal::head(read)?, chain.state, holds))
}

/// The same organisation's workspace in a line of its own, so that no backup of the one is taken for one of the other.
fn identify(into: &Connection, hands: &mut Hands<'_>) -> Result<()> {
    let lineage = new_id(hands);
    if into.execute("UPDATE workspace SET lineage_id = ?1", [&lineage])? == 0 {
        let (id, at) = (new_id(hands), Moment::new(hands.at, "UTC").stamp());
        into.execute(
            "INSERT INTO workspace (id, workspace_id, lineage_id, written_by, created_at, time_zone)
             VALUES ('workspace', ?1, ?2, ?3, ?4, 'UTC')",
            params![id, lineage, env!("CARGO_PKG_VERSION"), at],
        )?;
    }
    Ok(())
}

/// Takes every sound content over, and gives their keys.
fn take_contents(read: &Connection, into: &Connection) -> Result<Vec<String>> {
    let mut ask = read.prepare("SELECT id, bytes FROM content ORDER BY id")?;
    let mut rows = ask.query([])?;
    let mut kept = Vec::new();
    while let Some(row) = rows.next()? {
        kept.push(journal::keep(into, row.get_ref(1)?.as_blob().unwrap_or_default())?);
    }
    Ok(kept)
}

/// Empties every link whose target is lost.
fn empty_links(into: &Connection, tables: &mut [Kept]) -> Result<()> {
    let lost: Vec<(String, i64, i64)> = into
        .prepare("PRAGMA foreign_key_check")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(3)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (table, rowid, link) in lost {
        let sql = "SELECT \"from\" FROM pragma_foreign_key_list(?1) WHERE id = ?2";
        let column: String = into.prepare_cached(sql)?.query_row(params![table, link], |row| row.get(0))?;
        into.execute(&format!("UPDATE \"{table}\" SET \"{column}\" = NULL WHERE rowid = ?1"), [rowid])?;
        if let Some(kept) = tables.iter_mut().find(|kept| kept.table == table) {
            kept.emptied += 1;
        }
    }
    Ok(())
}
