//! Redaction: a value is cleared wherever the history holds it, and the hashes stay what they were.
//!
//! Each value of an image has a commitment of its own: the value and its salt go, the commitment takes their place, and what
//! stands beside it stays proved. Arguments and authors go whole. The redaction's entry lists, under its hash, everything that
//! was cleared. Copies, backups and issued PDFs still hold the value: whoever redacts is told so.

use rusqlite::{Connection, params};
use serde_json::{Map, Value};

use super::image::{self, Fields, long};
use super::{hash, watched};
use crate::fault::{Fault, Result};

/// Shortest value that is looked for inside longer texts; a shorter one is cleared only where it stands alone.
const INSIDE: usize = 4;
/// From this length on a value is found inside longer words, too: nobody is called so by chance.
const WITHIN: usize = 8;

/// Table, key and number or name of a record.
pub(crate) type Kept = (String, String);

/// Texts to be cleared, and where.
pub struct Secrets {
    /// The texts.
    pub texts: Vec<String>,
    /// The columns in which they are looked for: table and column.
    pub words: Vec<(&'static str, &'static str)>,
    /// The one record that loses them, by table and key; none: every record, argument and author.
    pub only: Option<(&'static str, String)>,
}

impl Secrets {
    /// Does the text hold one of them?
    #[must_use]
    pub fn hold(&self, text: &str) -> bool {
        self.texts.iter().any(|secret| text == secret || !places(text, secret).is_empty())
    }

    /// Does the author go as well?
    pub(super) fn hide(&self, author: &str) -> bool {
        self.only.is_none() && self.hold(author)
    }

    fn about(&self, table: &str, row: &str) -> bool {
        let only = self.only.as_ref().is_none_or(|(of, key)| *of == table && key == row);
        only && self.words.iter().any(|(of, _)| *of == table)
    }

    fn wrote(&self, table: &str, column: &str) -> bool {
        self.words.contains(&(table, column))
    }

    /// Puts `gap` in their place in every record as it stands; afterwards no column in which people write holds one.
    ///
    /// # Errors
    /// When SQLite refuses; the caller's transaction is then rolled back.
    pub fn replace(&self, conn: &Connection, gap: &str) -> Result<()> {
        for (table, column) in &self.words {
            let sql = format!("SELECT id, \"{column}\" FROM \"{table}\" WHERE \"{column}\" <> ''");
            let held: Vec<(String, String)> = conn
                .prepare(&sql)?
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<_>>()?;
            for (id, text) in held.into_iter().filter(|(_, text)| self.hold(text)) {
                let mut left = text;
                for secret in &self.texts {
                    if left == *secret {
                        gap.clone_into(&mut left);
                    }
                    for at in places(&left, secret).into_iter().rev() {
                        left.replace_range(at..at + secret.len(), gap);
                    }
                }
                conn.execute(&format!("UPDATE \"{table}\" SET \"{column}\" = ?2 WHERE id = ?1"), [id, left])?;
            }
        }
        Ok(())
    }

    /// Contents whose words hold one of them, and those that the record which loses them names.
    ///
    /// # Errors
    /// When SQLite cannot read.
    pub(crate) fn read_in(&self, conn: &Connection) -> Result<Vec<String>> {
        let mut found = Vec::new();
        if let Some((table, record)) = &self.only {
            let mut ask = conn.prepare(&format!("SELECT * FROM \"{table}\" WHERE id = ?1"))?;
            let columns = ask.column_count();
            let mut rows = ask.query([record])?;
            while let Some(row) = rows.next()? {
                let texts = (0..columns).filter_map(|at| row.get_ref(at).ok()?.as_str().ok().map(str::to_owned));
                found.extend(texts.filter(|text| text.len() == 64));
            }
            return Ok(found);
        }
        let mut ask = conn.prepare("SELECT id, words FROM kept_words WHERE state = 'read'")?;
        let mut rows = ask.query([])?;
        while let Some(row) = rows.next()? {
            if self.hold(row.get_ref(1)?.as_str().unwrap_or_default()) {
                found.push(row.get(0)?);
            }
        }
        Ok(found)
    }

    /// Records that hold one of them still: in a column of another kind, or in what was issued and is kept as it was.
    ///
    /// # Errors
    /// When SQLite cannot read.
    pub(crate) fn kept(&self, conn: &Connection) -> Result<Vec<Kept>> {
        let mut telling = Vec::new();
        let mut ask = conn.prepare("SELECT id, bytes FROM content")?;
        let mut rows = ask.query([])?;
        while let Some(row) = rows.next()? {
            let text = String::from_utf8_lossy(row.get_ref(1)?.as_blob().unwrap_or_default());
            if self.texts.iter().any(|secret| !places(&text, secret).is_empty()) {
                telling.push(row.get::<_, String>(0)?);
            }
        }
        let mut kept = Vec::new();
        for (table, columns) in watched(conn)? {
            let list: Vec<String> = columns.iter().map(|column| format!("\"{column}\"")).collect();
            let mut ask = conn.prepare(&format!("SELECT id, {} FROM \"{table}\"", list.join(", ")))?;
            let mut rows = ask.query([])?;
            while let Some(row) = rows.next()? {
                let tells = (1..=columns.len()).any(|at| {
                    let text = row.get_ref(at).ok().and_then(|value| value.as_str().ok());
                    text.is_some_and(|text| self.hold(text) || telling.iter().any(|sha| sha == text))
                });
                if tells {
                    kept.push((table.clone(), row.get(0)?));
                }
            }
        }
        Ok(kept)
    }
}

/// Every value a column of a record ever had, from its images. Empty ones are left out.
///
/// # Errors
/// When SQLite cannot read.
pub fn values(conn: &Connection, table: &str, row: &str, column: &str) -> Result<Vec<String>> {
    let mut ask = conn.prepare_cached("SELECT before, after FROM image WHERE tab = ?1 AND row = ?2")?;
    let images: Vec<(Option<String>, Option<String>)> =
        ask.query_map([table, row], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    let mut found = Vec::new();
    for text in images.into_iter().flat_map(|(before, after)| [before, after]).flatten() {
        let fields: Map<String, Value> = serde_json::from_str(&text)?;
        let Some(value) = fields.get(column) else { continue };
        if let Value::String(text) = long(conn, value)?
            && !text.is_empty()
            && !found.contains(&text)
        {
            found.push(text);
        }
    }
    Ok(found)
}

/// An image as it is stored.
pub(super) struct Image {
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
    pub(super) salt: Vec<u8>,
}

/// An image without some values, their places, and the long texts that went with them.
type Less = (Image, Vec<String>, Vec<String>);

impl Image {
    fn sides(&self) -> Result<[Option<Fields>; 2]> {
        let read = |text: &Option<String>| match text {
            Some(text) => Fields::read(text).map(Some).ok_or_else(|| Fault::Malformed("an image".into())),
            None => Ok(None),
        };
        Ok([read(&self.before)?, read(&self.after)?])
    }

    /// The commitment to it.
    pub(super) fn mark(&self) -> Result<[u8; 32]> {
        let [before, after] = self.sides()?;
        image::image_mark(before.as_ref(), after.as_ref(), &self.salt)
            .ok_or_else(|| Fault::Malformed("an image".into()))
    }

    /// The same image with every value cleared that holds a secret; none if none does.
    pub(super) fn without(
        &self,
        conn: &Connection,
        secrets: &Secrets,
        (table, row): (&str, &str),
        place: &str,
    ) -> Result<Option<Less>> {
        if !secrets.about(table, row) {
            return Ok(None);
        }
        let mut sides = self.sides()?;
        let [before, after] = &sides;
        let made = image::values(before.as_ref(), after.as_ref(), &self.salt)
            .ok_or_else(|| Fault::Malformed("an image".into()))?;
        let (mut made, mut salt) = (made.into_iter(), Vec::new());
        let (mut gone, mut named) = (Vec::new(), Vec::new());
        for (side, fields) in ["before", "after"].into_iter().zip(&mut sides) {
            for (column, value) in fields.iter_mut().flat_map(|fields| &mut fields.0) {
                let Some((own, mark)) = made.next() else { continue };
                if own.is_some() && secrets.wrote(table, column) && within(conn, value, secrets)? {
                    contents(value, &mut named);
                    *value = image::gap(&mark);
                    gone.push(format!("{side} {place} {column}"));
                } else {
                    salt.extend(own.into_iter().flatten());
                }
            }
        }
        if gone.is_empty() {
            return Ok(None);
        }
        let [before, after] = sides.map(|side| side.map(Fields::text));
        Ok(Some((Self { before, after, salt }, gone, named)))
    }
}

/// Entry, author and arguments, each with its salt.
type Told = (u64, Option<String>, Option<Vec<u8>>, Option<String>, Option<Vec<u8>>);

/// Clears secrets from every image, argument and author. Gives the places, and what may have lost its last mention with them.
pub(super) fn clear(conn: &Connection, secrets: &Secrets) -> Result<(Vec<String>, Vec<String>)> {
    let (mut listed, mut named) = (Vec::new(), Vec::new());
    let images: Vec<(u64, u64, String, String, Image)> = conn
        .prepare("SELECT seq, at, tab, row, before, after, salt FROM image ORDER BY seq, at")?
        .query_map([], |row| {
            let image = Image { before: row.get(4)?, after: row.get(5)?, salt: row.get(6)? };
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, image))
        })?
        .collect::<rusqlite::Result<_>>()?;
    for (seq, at, table, row, image) in images {
        if let Some((less, gone, lost)) = image.without(conn, secrets, (&table, &row), &format!("{seq}/{at}"))? {
            conn.prepare_cached("UPDATE image SET before = ?3, after = ?4, salt = ?5 WHERE seq = ?1 AND at = ?2")?
                .execute(params![seq, at, less.before, less.after, less.salt])?;
            listed.extend(gone);
            named.extend(lost);
        }
    }
    let (table, key) = secrets.only.as_ref().map(|(table, key)| (*table, key.as_str())).unzip();
    let entries: Vec<Told> = conn
        .prepare(
            "SELECT seq, author, author_salt, args, args_salt FROM journal
             WHERE ?2 IS NULL OR seq IN (SELECT seq FROM image WHERE tab = ?1 AND row = ?2) ORDER BY seq",
        )?
        .query_map([table, key], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (seq, author, author_salt, args, args_salt) in entries {
        if let (Some(author), Some(salt)) = (&author, author_salt)
            && secrets.hide(author)
        {
            let mark = hash::mark(&salt, &[Some(author)]);
            let sql = "UPDATE journal SET author = NULL, author_salt = NULL, author_mark = ?2 WHERE seq = ?1";
            conn.prepare_cached(sql)?.execute(params![seq, mark])?;
            listed.push(format!("author {seq}"));
        }
        if let (Some(args), Some(salt)) = (&args, args_salt) {
            let read = serde_json::from_str(args)?;
            if within(conn, &read, secrets)? {
                let mark = hash::mark(&salt, &[Some(args)]);
                let sql = "UPDATE journal SET args = NULL, args_salt = NULL, args_mark = ?2 WHERE seq = ?1";
                conn.prepare_cached(sql)?.execute(params![seq, mark])?;
                listed.push(format!("args {seq}"));
                contents(&read, &mut named);
            }
        }
    }
    Ok((listed, named))
}

/// Content whose last mention was cleared goes as well.
pub(super) fn sweep(conn: &Connection, named: &[String]) -> Result<()> {
    let sql = "DELETE FROM content WHERE id = ?1
        AND NOT EXISTS (SELECT 1 FROM image WHERE instr(before, ?1) OR instr(after, ?1))
        AND NOT EXISTS (SELECT 1 FROM journal WHERE instr(args, ?1))";
    for sha in named {
        if conn.prepare_cached(sql)?.execute([sha])? > 0 {
            conn.prepare_cached("DELETE FROM kept_words WHERE id = ?1")?.execute([sha])?;
        }
    }
    Ok(())
}

/// Every text that has the shape of a content key.
fn contents(value: &Value, named: &mut Vec<String>) {
    match value {
        Value::String(text) if text.len() == 64 => named.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| contents(item, named)),
        Value::Object(fields) => fields.values().for_each(|field| contents(field, named)),
        _ => {}
    }
}

fn within(conn: &Connection, value: &Value, secrets: &Secrets) -> Result<bool> {
    let any = |items: &mut dyn Iterator<Item = &Value>| -> Result<bool> {
        for item in items {
            if within(conn, item, secrets)? {
                return Ok(true);
            }
        }
        Ok(false)
    };
    match value {
        Value::String(text) => Ok(secrets.hold(text)),
        Value::Array(items) => any(&mut items.iter()),
        Value::Object(fields) if fields.len() == 1 && fields.contains_key("sha256") => match long(conn, value) {
            Ok(Value::String(text)) => Ok(secrets.hold(&text)),
            _ => Ok(false),
        },
        Value::Object(fields) => any(&mut fields.values()),
        _ => Ok(false),
    }
}

/// Where a text holds the secret, as byte offsets.
fn places(text: &str, secret: &str) -> Vec<usize> {
    let length = secret.chars().count();
    if length < INSIDE {
        return Vec::new();
    }
    let apart = |at: &usize| {
        let (before, after) = (&text[..*at], &text[at + secret.len()..]);
        length >= WITHIN || !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
    };
    text.match_indices(secret).map(|(at, _)| at).filter(apart).collect()
}
