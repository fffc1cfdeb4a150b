//! A file whose version this program does not reach: which version is needed to open it, or that a trial version wrote it. It
//! is read as if it lay on a read-only disc, so that not even a lock or a side file appears.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::fault::unfit;
use super::known::objects;
use super::line::Line;
use super::settings::distrust;
use crate::fault::{Fault, Unfit};

/// Why the file of a version above the line's is not opened. A newer one names the program version it needs, or its schema
/// version when it names none that is one.
pub(super) fn beyond(line: &Line, path: &Path, version: i32) -> Fault {
    let conn = connect(path);
    let found = conn.as_ref().and_then(|conn| objects(conn).ok()).unwrap_or_default();
    if let Some(trial) = line.trial(version, &found) {
        return unfit(path, Unfit::Trial, trial);
    }
    let needed = conn.as_ref().and_then(written_by);
    Fault::Newer { needed: needed.unwrap_or_else(|| format!("schema {version}")) }
}

fn connect(path: &Path) -> Option<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let conn = Connection::open_with_flags(uri(path)?, flags).ok()?;
    distrust(&conn).ok()?;
    Some(conn)
}

fn written_by(conn: &Connection) -> Option<String> {
    let plain: bool = conn
        .query_row(
            "SELECT count(*) FROM main.sqlite_schema WHERE name = 'workspace' AND type = 'table' AND rootpage > 0",
            [],
            |row| row.get(0),
        )
        .ok()?;
    if !plain {
        return None;
    }
    let found: String = conn.query_row("SELECT written_by FROM main.workspace LIMIT 1", [], |row| row.get(0)).ok()?;
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+');
    (!found.is_empty() && found.len() <= 40 && found.chars().all(fits)).then_some(found)
}

/// `file:` URI of an absolute path, every byte that could mean something escaped.
fn uri(path: &Path) -> Option<String> {
    let text = path.to_str()?;
    let text = if cfg!(windows) {
        format!("/{}", text.strip_prefix(r"\\?\").unwrap_or(text).replace('\\', "/"))
    } else {
        text.to_owned()
    };
    let mut uri = String::from("file://");
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~:".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri.push_str("?immutable=1");
    Some(uri)
}
