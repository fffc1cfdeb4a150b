//! Redaction: a value is cleared wherever the history holds it, and the hashes stay what they were.
//!
//! Text and salt of an image, of arguments or of an author go; the commitment they were covered by takes their place. Copies,
//! backups and issued PDFs outside this file still hold the value: whoever redacts is told so.

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, params, params_from_iter};
use serde_json::{Map, Value};

use super::append::long;
use super::hash;
use crate::fault::Result;

/// Shortest value that is looked for inside longer texts; a shorter one is cleared only where it stands alone.
const INSIDE: usize = 4;

/// Entry, place in it, before, after and salt of an image.
type Image = (u64, u64, Option<String>, Option<String>, Vec<u8>);
/// Entry, author and arguments, each with its salt.
type Told = (u64, Option<String>, Option<Vec<u8>>, Option<String>, Option<Vec<u8>>);

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

/// Records of which some image holds one of `secrets`.
///
/// # Errors
/// When SQLite cannot read.
pub fn holders(conn: &Connection, secrets: &[String]) -> Result<Vec<(String, String)>> {
    let images: Vec<(String, String, Option<String>, Option<String>)> = conn
        .prepare("SELECT tab, row, before, after FROM image WHERE salt IS NOT NULL")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let mut found = Vec::new();
    for (table, row, before, after) in images {
        let told = holds(conn, before.as_deref(), secrets)? || holds(conn, after.as_deref(), secrets)?;
        if told && !found.contains(&(table.clone(), row.clone())) {
            found.push((table, row));
        }
    }
    Ok(found)
}

/// Takes a row out and puts it back, with `changed` columns: its images then tell the whole row anew.
///
/// # Errors
/// When SQLite refuses.
pub fn retell(conn: &Connection, table: &str, id: &str, changed: Option<(&str, &str)>) -> Result<()> {
    let mut ask = conn.prepare(&format!("SELECT * FROM {table} WHERE id = ?1"))?;
    let names: Vec<String> = ask.column_names().map(str::to_owned).collect();
    let found: Option<Vec<Sql>> =
        ask.query_row([id], |row| (0..names.len()).map(|at| row.get(at)).collect()).optional()?;
    let Some(mut values) = found else { return Ok(()) };
    if let Some((column, text)) = changed
        && let Some(value) = names.iter().position(|name| name == column).and_then(|at| values.get_mut(at))
    {
        *value = Sql::Text(text.to_owned());
    }
    let places: Vec<String> = (1..=names.len()).map(|at| format!("?{at}")).collect();
    conn.execute(&format!("DELETE FROM {table} WHERE id = ?1"), [id])?;
    let sql = format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), places.join(", "));
    conn.execute(&sql, params_from_iter(values))?;
    Ok(())
}

/// Clears `secrets` from every image, argument and author.
///
/// # Errors
/// When SQLite refuses; the caller's transaction is then rolled back.
pub fn clear(conn: &Connection, secrets: &[String]) -> Result<()> {
    let images: Vec<Image> = conn
        .prepare("SELECT seq, at, before, after, salt FROM image WHERE salt IS NOT NULL")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (seq, at, before, after, salt) in images {
        if holds(conn, before.as_deref(), secrets)? || holds(conn, after.as_deref(), secrets)? {
            let mark = hash::mark(&salt, &[before.as_deref(), after.as_deref()]);
            conn.prepare_cached(
                "UPDATE image SET before = NULL, after = NULL, salt = NULL, mark = ?3 WHERE seq = ?1 AND at = ?2",
            )?
            .execute(params![seq, at, mark])?;
        }
    }
    let entries: Vec<Told> = conn
        .prepare("SELECT seq, author, author_salt, args, args_salt FROM journal")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (seq, author, author_salt, args, args_salt) in entries {
        if let (Some(author), Some(salt)) = (&author, author_salt)
            && secrets.contains(author)
        {
            let mark = hash::mark(&salt, &[Some(author)]);
            conn.prepare_cached(
                "UPDATE journal SET author = NULL, author_salt = NULL, author_mark = ?2 WHERE seq = ?1",
            )?
            .execute(params![seq, mark])?;
        }
        if let Some(salt) = args_salt
            && holds(conn, args.as_deref(), secrets)?
        {
            let mark = hash::mark(&salt, &[args.as_deref()]);
            conn.prepare_cached("UPDATE journal SET args = NULL, args_salt = NULL, args_mark = ?2 WHERE seq = ?1")?
                .execute(params![seq, mark])?;
        }
    }
    for secret in secrets {
        forget_content(conn, secret)?;
    }
    Ok(())
}

/// A long text stands in `content`; it goes unless a record still refers to it.
fn forget_content(conn: &Connection, secret: &str) -> Result<()> {
    use sha2::Digest;
    let sha = hash::hex(&sha2::Sha256::digest(secret.as_bytes()));
    conn.prepare_cached("DELETE FROM content WHERE id = ?1")?.execute([sha])?;
    Ok(())
}

fn holds(conn: &Connection, text: Option<&str>, secrets: &[String]) -> Result<bool> {
    let Some(text) = text else { return Ok(false) };
    within(conn, &serde_json::from_str(text)?, secrets)
}

fn within(conn: &Connection, value: &Value, secrets: &[String]) -> Result<bool> {
    Ok(match value {
        Value::String(text) => secrets.iter().any(|secret| matches(text, secret)),
        Value::Array(items) => {
            for item in items {
                if within(conn, item, secrets)? {
                    return Ok(true);
                }
            }
            false
        }
        Value::Object(fields) if fields.len() == 1 && fields.contains_key("sha256") => match long(conn, value) {
            Ok(Value::String(text)) => secrets.iter().any(|secret| matches(&text, secret)),
            // What an earlier redaction took away holds nothing.
            _ => false,
        },
        Value::Object(fields) => {
            for field in fields.values() {
                if within(conn, field, secrets)? {
                    return Ok(true);
                }
            }
            false
        }
        _ => false,
    })
}

fn matches(text: &str, secret: &str) -> bool {
    text == secret || secret.chars().count() >= INSIDE && text.contains(secret)
}
