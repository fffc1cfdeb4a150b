//! The house's settings of an SQLite connection: what a stranger's file may cost us, and how our own writes become durable.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use super::fault::from_sqlite;
use crate::fault::Result;

/// Longest value a file may hold, in bytes: the 25 MB an evidence file may have, and room for its row.
const LONGEST_VALUE: i32 = 32 * 1024 * 1024;

/// Statements kept ready on a connection: those of an edit, its triggers, index and undo, and those of the questions after it.
const READY: usize = 256;

/// Most that SQLite keeps of the file's pages, 48 MiB, negative because it is in KiB: what the questions of a screen go over
/// again and again. It looks at the file's change counter before it believes any of them.
const KEPT: i32 = -48 * 1024;

/// How long a reader waits while a writer commits, or the other way round.
const PATIENCE: Duration = Duration::from_secs(3);

/// Opens `path` for reading, trusting nothing in it.
pub(super) fn connect_read(path: &Path) -> Result<Connection> {
    connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
}

/// Opens `path` for writing, trusting nothing in it. The file must exist.
pub(super) fn connect_write(path: &Path) -> Result<Connection> {
    connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)
}

fn connect(path: &Path, access: OpenFlags) -> Result<Connection> {
    let flags =
        access | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let conn = Connection::open_with_flags(path, flags).map_err(|e| from_sqlite(path, e))?;
    distrust(&conn).map_err(|e| from_sqlite(path, e))?;
    Ok(conn)
}

/// Settings under which hostile content stays inert. None of them reads the file.
pub(super) fn distrust(conn: &Connection) -> rusqlite::Result<()> {
    conn.busy_timeout(PATIENCE)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    // The file's own triggers never fire, even if planted while it is open; the journal's are TEMP, which this does not touch.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    // A plan does not depend on what is bound: no file holds statistics, and a plan that did would be made anew at each binding.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_ATTACH_WRITE, false)?;
    conn.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST_VALUE)?;
    conn.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, 1_000_000)?;
    conn.set_limit(Limit::SQLITE_LIMIT_COLUMN, 200)?;
    conn.set_limit(Limit::SQLITE_LIMIT_EXPR_DEPTH, 100)?;
    conn.set_limit(Limit::SQLITE_LIMIT_COMPOUND_SELECT, 100)?;
    // One, because VACUUM attaches a database of its own.
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
    conn.set_limit(Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 10)?;
    conn.set_limit(Limit::SQLITE_LIMIT_WORKER_THREADS, 0)?;
    conn.execute_batch("PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;")
}

/// Settings of a screened file that will be worked in.
pub(super) fn at_work(conn: &Connection) -> Result<()> {
    conn.set_prepared_statement_cache_capacity(READY);
    conn.pragma_update(None, "cache_size", KEPT)?;
    conn.execute_batch("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA secure_delete = ON;")?;
    Ok(())
}

/// Settings under which what was acknowledged stays: a rollback journal, synced with the disk's own cache at every commit.
pub(super) fn durable(conn: &Connection) -> Result<()> {
    conn.execute_batch(
        "PRAGMA journal_mode = TRUNCATE; PRAGMA locking_mode = NORMAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON;",
    )?;
    Ok(())
}
