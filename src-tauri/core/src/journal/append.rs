//! Writing an entry: images out of TEMP, commitments, hash, rows.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rusqlite::{Connection, params};
use serde_json::{Map, Value};

use super::redact::{self, Image, Secrets};
use super::{Head, hash, last};
use crate::fault::Result;
use crate::hands::Ids;

/// The argument that holds a file's bytes in Base64.
const BYTES: &str = "bytesBase64";

/// Longest text an image holds itself; longer ones stand in `content` and appear by their SHA-256.
pub(crate) const LONGEST: usize = 4096;

/// How an entry counts for undo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Can be undone.
    Edit,
    /// Undo stops here: issue, approval, import, restore, redaction.
    Barrier,
    /// Undo passes it by: what was found by looking, such as a restore drill, stays and stands in nobody's way.
    Aside,
    /// Puts back the images of the edit or redo named.
    Undo(u64),
    /// Puts back the images of the undo named.
    Redo(u64),
}

impl Kind {
    /// How it is stored.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::Barrier => "barrier",
            Self::Aside => "aside",
            Self::Undo(_) => "undo",
            Self::Redo(_) => "redo",
        }
    }

    fn target(self) -> Option<u64> {
        match self {
            Self::Undo(target) | Self::Redo(target) => Some(target),
            Self::Edit | Self::Barrier | Self::Aside => None,
        }
    }
}

/// What an entry says besides its images.
pub struct Entry<'a> {
    /// Instant, UTC with milliseconds.
    pub at: &'a str,
    /// Author as the name setting said.
    pub author: &'a str,
    /// `noun.verb`.
    pub edit: &'a str,
    /// Arguments as JSON.
    pub args: &'a Value,
    /// How it counts for undo.
    pub kind: Kind,
}

/// Appends an entry with everything in `touched`, and empties that.
///
/// # Errors
/// When SQLite refuses; the caller's transaction is then rolled back.
pub fn append(conn: &Connection, entry: &Entry<'_>, ids: &mut dyn Ids) -> Result<Head> {
    write(conn, entry, ids, None)
}

/// Appends a redaction: `secrets` are cleared wherever the history holds them, this entry included, and the entry lists, under
/// its hash, everything that was cleared.
///
/// # Errors
/// As [`append`].
pub fn append_clearing(conn: &Connection, entry: &Entry<'_>, ids: &mut dyn Ids, secrets: &Secrets) -> Result<Head> {
    let (listed, named) = redact::clear(conn, secrets)?;
    let head = write(conn, entry, ids, Some((secrets, listed)))?;
    redact::sweep(conn, &named)?;
    Ok(head)
}

fn write(
    conn: &Connection,
    entry: &Entry<'_>,
    ids: &mut dyn Ids,
    mut clearing: Option<(&Secrets, Vec<String>)>,
) -> Result<Head> {
    let (last, previous, _) = last(conn)?;
    let seq = last + 1;
    let (author_salt, args_salt) = (ids.bytes(), ids.bytes());
    let args = short(conn, entry.args)?.to_string();
    let mut marks = Vec::new();
    let mut images = Vec::new();
    {
        let mut ask = conn.prepare_cached("SELECT tab, row, before, after FROM temp.touched ORDER BY at")?;
        let mut rows = ask.query([])?;
        while let Some(row) = rows.next()? {
            let (tab, key): (String, String) = (row.get(0)?, row.get(1)?);
            let mut image = Image {
                before: shortened(conn, row.get(2)?)?,
                after: shortened(conn, row.get(3)?)?,
                salt: ids.bytes().to_vec(),
            };
            let mark = image.mark()?;
            if let Some((secrets, listed)) = &mut clearing {
                let place = format!("{seq}/{}", images.len());
                if let Some((less, gone, _)) = image.without(conn, secrets, (&tab, &key), &place)? {
                    image = less;
                    listed.extend(gone);
                }
            }
            marks.push(hash::ImageMark { tab: tab.clone(), row: key.clone(), mark });
            images.push((tab, key, image));
        }
    }
    let (author_mark, args_mark) =
        (hash::mark(&author_salt, &[Some(entry.author)]), hash::mark(&args_salt, &[Some(&args)]));
    let hides = clearing.as_ref().is_some_and(|(secrets, _)| secrets.hide(entry.author));
    if let Some((_, listed)) = clearing.as_mut().filter(|_| hides) {
        listed.push(format!("author {seq}"));
    }
    let cleared = clearing.map(|(_, listed)| serde_json::to_string(&listed)).transpose()?;
    let made = hash::entry(&hash::EntryMarks {
        previous: &previous,
        seq,
        at: entry.at,
        edit: entry.edit,
        kind: entry.kind.code(),
        target: entry.kind.target(),
        author: author_mark,
        args: args_mark,
        cleared: cleared.as_deref(),
        images: &marks,
    });
    let open = |text| if hides { None } else { Some(text) };
    conn.prepare_cached(
        "INSERT INTO journal (seq, at, author, author_salt, author_mark, edit, kind, target, args, args_salt, cleared, hash)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute(params![
        seq,
        entry.at,
        open(entry.author),
        if hides { None } else { Some(author_salt) },
        if hides { Some(author_mark) } else { None },
        entry.edit,
        entry.kind.code(),
        entry.kind.target(),
        args,
        args_salt,
        cleared,
        made
    ])?;
    let mut put = conn.prepare_cached(
        "INSERT INTO image (seq, at, tab, row, before, after, salt) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for (at, (tab, key, image)) in images.iter().enumerate() {
        put.execute(params![seq, at, tab, key, image.before, image.after, image.salt])?;
    }
    conn.prepare_cached("DELETE FROM temp.touched")?.execute([])?;
    Ok(Head { seq, hash: hash::hex(&made), at: entry.at.to_owned() })
}

fn shortened(conn: &Connection, image: Option<String>) -> Result<Option<String>> {
    match image {
        Some(text) if text.len() > LONGEST => Ok(Some(short(conn, &serde_json::from_str(&text)?)?.to_string())),
        other => Ok(other),
    }
}

/// The same value with long texts kept as content and named by hash.
fn short(conn: &Connection, value: &Value) -> Result<Value> {
    Ok(match value {
        Value::String(text) if text.len() > LONGEST => {
            let sha = keep(conn, text.as_bytes())?;
            Value::Object(Map::from_iter([("sha256".to_owned(), Value::String(sha))]))
        }
        Value::Array(items) => Value::Array(items.iter().map(|item| short(conn, item)).collect::<Result<_>>()?),
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, field)| {
                let bytes = if name == BYTES { kept(conn, field)? } else { None };
                Ok((name.clone(), bytes.map_or_else(|| short(conn, field), Ok)?))
            });
            Value::Object(fields.collect::<Result<_>>()?)
        }
        other => other.clone(),
    })
}

/// What stands for bytes that the edit itself has kept: a file is in the workspace once, not as text of the history as well.
fn kept(conn: &Connection, field: &Value) -> Result<Option<Value>> {
    use sha2::Digest;
    let long = field.as_str().filter(|text| text.len() > LONGEST);
    let Some(bytes) = long.and_then(|text| STANDARD.decode(text).ok()) else { return Ok(None) };
    let sha = hash::hex(&sha2::Sha256::digest(bytes));
    let there = conn.prepare_cached("SELECT 1 FROM content WHERE id = ?1")?.exists([&sha])?;
    Ok(there.then(|| Value::Object(Map::from_iter([("kept".to_owned(), Value::String(sha))]))))
}

/// Keeps bytes under their SHA-256 and returns it, 64 hex digits. Keeping the same bytes twice stores them once.
///
/// # Errors
/// When SQLite refuses.
pub fn keep(conn: &Connection, bytes: &[u8]) -> Result<String> {
    use sha2::Digest;
    let sha = hash::hex(&sha2::Sha256::digest(bytes));
    conn.prepare_cached("INSERT INTO content (id, size, bytes) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO NOTHING")?
        .execute(params![sha, bytes.len(), bytes])?;
    Ok(sha)
}
