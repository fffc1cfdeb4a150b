//! Every change: when, who, what, from and to.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use super::Goal;
use crate::door::{Ask, GONE, Reader};
use crate::fault::Result;
use crate::journal::cleared;
use crate::kernel::Shelf;
use crate::kernel::declare::Register;
use crate::moment::Moment;
use crate::rich::Rich;

/// `history`: newest first.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct History {
    /// Only entries that touched this record, and of each only what it changed of the record and of its parts.
    pub record: Option<String>,
    /// Only edits of this noun, e.g. `review`.
    pub noun: Option<String>,
    /// Only by this author.
    pub author: Option<String>,
    /// Only entries that say this in a field, before or after, or of a record that is called so.
    pub text: Option<String>,
    /// Only entries since this instant, UTC, as `at` gives it; a day is one.
    pub since: Option<String>,
    /// Only entries before this instant, UTC, as `at` gives it.
    pub until: Option<String>,
    /// Only entries before this number.
    #[ts(type = "number", optional)]
    pub before: Option<u64>,
    /// Only what undo would take back, step after step, the next one first.
    pub undoable: Option<bool>,
    /// At most so many, 1 to 500; 50 if absent.
    pub limit: Option<u32>,
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryEntry {
    /// Number.
    #[ts(type = "number")]
    pub seq: u64,
    /// Instant, UTC.
    pub at: String,
    /// Author as the name setting said; null once redacted.
    pub author: Option<String>,
    /// `noun.verb`.
    pub edit: String,
    /// Rows it touched.
    pub images: Vec<HistoryImage>,
}

/// One touched row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryImage {
    /// Table.
    pub table: String,
    /// Key.
    pub id: String,
    /// Number or name of the record, as it stands or as it was when it was removed; empty if it has none.
    pub label: String,
    /// Where the record is opened: itself, or what it is a part of.
    pub opens: Goal,
    /// Changed columns before; null for a new row.
    #[ts(type = "Record<string, unknown> | null")]
    pub before: Value,
    /// Changed columns after; null for a removed row.
    #[ts(type = "Record<string, unknown> | null")]
    pub after: Value,
}

impl History {
    pub(crate) fn entries(self, shelf: &Shelf, reader: &Reader<'_>) -> Result<Vec<HistoryEntry>> {
        let [before, after] = ["before", "after"].map(|side| open(shelf, side));
        let limit = self.limit.unwrap_or(50).clamp(1, 500);
        let sql = format!(
            "SELECT seq, at, author, edit FROM journal WHERE (?1 IS NULL OR seq < ?1)
             AND (?2 IS NULL OR seq IN (SELECT seq FROM image WHERE row = ?2))
             AND (?4 IS NULL OR substr(edit, 1, length(?4) + 1) = ?4 || '.')
             AND (?5 IS NULL OR author = ?5) AND (?6 IS NULL OR at >= ?6) AND (?10 IS NULL OR at < ?10)
             AND (?7 IS NULL OR seq IN (SELECT seq FROM image LEFT JOIN temp.place ON noun = tab AND id = row
                 WHERE instr(lower(coalesce(called, '') || coalesce({before}, '') || coalesce({after}, '')), lower(?7))
                    OR instr(coalesce(called, '') || coalesce({before}, '') || coalesce({after}, ''), ?8)))
             AND (?9 IS NULL OR seq IN (SELECT value FROM json_each(?9)))
             ORDER BY seq DESC LIMIT ?3"
        );
        let text = self.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
        // SQLite lowers the letters of English alone; of others the one that begins a name is tried as well.
        let capital =
            |text: &str| text.chars().take(1).flat_map(char::to_uppercase).chain(text.chars().skip(1)).collect();
        let name: Option<String> = text.map(capital);
        let steps = if self.undoable == Some(true) { Some(json!(reader.undoable(limit as usize)?)) } else { None };
        let steps = steps.map(|steps| steps.to_string());
        let asked = rusqlite::params![
            self.before, self.record, limit, self.noun, self.author, self.since, text, name, steps, self.until
        ];
        let mut entries = reader.rows(&sql, asked, |row| {
            let (seq, at, author, edit) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            Ok(HistoryEntry { seq, at, author, edit, images: Vec::new() })
        })?;
        let sql = format!("SELECT tab, row, {before}, {after} FROM image WHERE seq = ?1 ORDER BY at");
        for entry in &mut entries {
            let images: Vec<HistoryImage> = reader.rows(&sql, [entry.seq], |row| {
                Ok(HistoryImage {
                    table: row.get(0)?,
                    id: row.get(1)?,
                    label: String::new(),
                    opens: Goal::default(),
                    before: fields(row.get(2)?),
                    after: fields(row.get(3)?),
                })
            })?;
            for mut image in images {
                // What one act did to other records is their history, and not this one's.
                if self.record.as_deref().is_some_and(|record| image.id != record)
                    && part_of(shelf, reader, &image)? != self.record
                {
                    continue;
                }
                image.label = label(reader, &image)?;
                image.opens = Goal::of(reader, &image.table, &image.id)?;
                entry.images.push(image);
            }
        }
        Ok(entries)
    }
}

/// Key of the record a row is a part of, as it stands or as it was when it came or went; none: it is a part of nothing.
fn part_of(shelf: &Shelf, reader: &Reader<'_>, image: &HistoryImage) -> Result<Option<String>> {
    let register = shelf.registers.iter().find(|register| register.noun == image.table);
    let Some((register, parent)) = register.and_then(|register| Some((register, register.parent?.def().name))) else {
        return Ok(None);
    };
    let told = [&image.after, &image.before].into_iter().find_map(|side| side.get(parent)?.as_str());
    if let Some(told) = told {
        return Ok(Some(told.to_owned()));
    }
    let sql = format!("SELECT \"{parent}\" FROM \"{}\" WHERE id = ?1", register.noun);
    Ok(reader.maybe(&sql, [&image.id], |row| row.get(0))?.flatten())
}

/// One side of an image as SQL, without what is sealed.
fn open(shelf: &Shelf, side: &str) -> String {
    let case = |register: &&Register| {
        let paths: String = register.defs().filter(|def| def.sealed).map(|def| format!(", '$.{}'", def.name)).collect();
        (!paths.is_empty()).then(|| format!(" WHEN '{}' THEN json_remove({side}{paths})", register.noun))
    };
    let cases: String = shelf.registers.iter().filter_map(case).collect();
    if cases.is_empty() { side.to_owned() } else { format!("CASE tab{cases} ELSE {side} END") }
}

/// `history.known`: who changed something, and of what something was changed.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Known {}

/// What a history can be asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[ts(rename = "HistoryKnown")]
pub struct KnownAnswer {
    /// Authors by name.
    pub authors: Vec<String>,
    /// Nouns of edits, `noun` of [`History`].
    pub nouns: Vec<String>,
}

impl Ask for Known {
    const NAME: &'static str = "history.known";
    type Answer = KnownAnswer;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let authors = "SELECT DISTINCT author FROM journal WHERE author IS NOT NULL ORDER BY author COLLATE NOCASE";
        let nouns = "SELECT DISTINCT substr(edit, 1, instr(edit, '.') - 1) FROM journal WHERE instr(edit, '.') > 1";
        Ok(KnownAnswer {
            authors: reader.rows(authors, [], |row| row.get(0))?,
            nouns: reader.rows(nouns, [], |row| row.get(0))?,
        })
    }
}

fn fields(text: Option<String>) -> Value {
    let mut read = text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or(Value::Null);
    for value in read.as_object_mut().into_iter().flat_map(serde_json::Map::values_mut) {
        if cleared(value).is_some() {
            *value = Value::from(GONE);
        } else if let Some(rich) = value.as_str().and_then(Rich::of_blocks) {
            // Blocks are told as people write them.
            *value = Value::from(rich.to_light());
        }
    }
    read
}

/// What a person calls the record of an image: as it stands, or as it was when it was removed.
fn label(reader: &Reader<'_>, image: &HistoryImage) -> Result<String> {
    let sql = "SELECT called FROM temp.place WHERE noun = ?1 AND id = ?2";
    let found: Option<String> = reader.maybe(sql, [&image.table, &image.id], |row| row.get(0))?;
    // The one record of a register is called like it: that says nothing.
    if let Some(found) = found.filter(|called| !called.is_empty() && *called != image.table) {
        return Ok(found);
    }
    let gone = [&image.before, &image.after].into_iter().flat_map(|side| ["number", "name"].map(|name| side.get(name)));
    Ok(gone.flatten().filter_map(Value::as_str).next().unwrap_or_default().to_owned())
}
