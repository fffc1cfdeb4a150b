//! A file of a newer program: which version is needed to open it. It is read as if it lay on a read-only disc, so that not
//! even a lock or a side file appears.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::settings::distrust;

/// The program version the newer file names, or its schema version when it names none that is one.
pub(super) fn needed(path: &Path, version: i32) -> String {
    written_by(path).unwrap_or_else(|| format!("schema {version}"))
}

fn written_by(path: &Path) -> Option<String> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let conn = Connection::open_with_flags(uri(path)?, flags).ok()?;
    distrust(&conn).ok()?;
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
