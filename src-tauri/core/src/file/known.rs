//! What a workspace file of this program looks like: its marks and its whole schema text.

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::content::hex;
use crate::fault::Result;

/// The SQL that makes an empty workspace file: the frame, then the nouns.
#[must_use]
pub fn schema() -> &'static str {
    concat!(include_str!("frame.sql"), "\n", include_str!("nouns.sql"))
}

/// Version of [`schema`], kept in the header as `user_version`.
pub const SCHEMA_VERSION: i32 = 1;

/// Bytes of a page. No workspace was ever made with another size.
pub(super) const PAGE: u64 = 4096;

/// Tables that hold records and are no register.
pub(super) const FRAME: [&str; 4] = ["workspace", "counter", "catalogue_override", "proposal"];

/// "AIMS" in ASCII, kept in the header as `application_id`.
pub const APPLICATION_ID: i32 = 0x4149_4D53;

/// One row of `sqlite_schema`: type, name, table, SQL (none for automatic indexes). The page a table starts on is not part
/// of it: it differs with the order of creation and says nothing.
pub(super) type Object = (String, String, String, Option<String>);

/// The schema of an open database, sorted by type and name.
pub(super) fn objects(conn: &Connection) -> rusqlite::Result<Vec<Object>> {
    let mut found = conn
        .prepare("SELECT type, name, tbl_name, sql FROM main.sqlite_schema")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
        .collect::<rusqlite::Result<Vec<Object>>>()?;
    found.sort();
    Ok(found)
}

/// What [`objects`] gives for a file freshly made with `schema`.
pub(super) fn expected(schema: &str) -> Result<Vec<Object>> {
    let fresh = Connection::open_in_memory()?;
    fresh.execute_batch(schema)?;
    Ok(objects(&fresh)?)
}

/// SHA-256 of a schema, 64 hex digits: each part of each object is preceded by its length.
pub(super) fn digest(objects: &[Object]) -> String {
    let mut sum = Sha256::new();
    for (kind, name, table, sql) in objects {
        for part in [kind, name, table, sql.as_ref().unwrap_or(&String::new())] {
            sum.update((part.len() as u64).to_be_bytes());
            sum.update(part);
        }
    }
    hex(&sum.finalize())
}
