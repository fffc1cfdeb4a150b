//! What a workspace file of this program looks like: its marks and its whole schema text.

use rusqlite::Connection;

use crate::fault::Result;

/// The SQL that makes an empty workspace file.
pub const SCHEMA: &str = include_str!("schema.sql");

/// The schema of version 1: no profile, AI systems, gap analysis or roadmap.
pub(super) const SCHEMA_1: &str = include_str!("schema-1.sql");

/// Version of [`SCHEMA`], kept in the header as `user_version`.
pub const SCHEMA_VERSION: i32 = 2;

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
