//! The workspace file: everything that touches the disk.
//!
//! One organisation is one `*.aims` file: an SQLite database of STRICT tables and indexes, nothing else. This module opens
//! it as a stranger's ([`open`]), makes it ([`create`]), and guards it while it is open ([`OpenFile`]). No other module of
//! core opens a file.

mod backups;
mod check;
mod content;
mod copy;
mod create;
mod fault;
mod hot;
mod known;
mod line;
mod lock;
mod migrate;
mod newer;
mod open;
mod out;
mod pages;
mod place;
mod presence;
mod private;
mod rebuild;
mod recover;
mod salvage;
mod screen;
mod settings;
mod shrink;
mod sound;
mod stranger;

use std::path::PathBuf;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use backups::{
    Backup, Count, Drilled, Keep, Restored, Verdict, Why, backup, backup_along, backup_if_due, backups, backups_of,
    drill, newest_sound, restore, restore_open, superfluous, verify,
};
pub use check::{CheckReport, Finding, check, check_along, check_file, check_open};
pub(crate) use check::{Proved, check_rest, prove};
pub use content::{MOST_WORDS, content, digest_of, keep};
pub(crate) use content::{clear_words, keep_words};
pub use copy::save_copy;
pub use create::{Begun, begin, create};
pub use known::{APPLICATION_ID, SCHEMA_VERSION, schema};
pub use line::{Line, SHIPPED, Step, Trial};
pub use migrate::{Migrated, migrate, migrate_along};
pub use open::{open, open_along};
pub use out::{write_below, write_out};
pub use salvage::{Kept, Salvaged, salvage};
pub(crate) use shrink::write_anew;

use crate::fault::{Fault, Holder, Result, Unfit};

/// What may be done with an open file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub enum Access {
    /// Questions only.
    Read,
    /// Questions and edits; at most one at a time holds this.
    Write,
}

/// A screened, open workspace file. Dropping it closes the database so that at rest it is one file, then frees the lock.
#[derive(Debug)]
pub struct OpenFile {
    /// The one connection. Its schema is the known one, and the house's settings are on.
    pub conn: Connection,
    /// Where the file is, links resolved.
    pub path: PathBuf,
    /// What was got, which may be less than was asked for.
    pub access: Access,
    /// Who writes to the file now, when that is why `access` is [`Access::Read`].
    pub held_by: Option<Holder>,
    version: i32,
    line: Line,
    identity: presence::Identity,
    // Declared after `conn`: fields drop in this order, and the lock must outlive the connection.
    _here: presence::Here,
    _lock: Option<lock::Lock>,
    _copy: Option<private::PrivateFolder>,
}

impl OpenFile {
    /// Is the file at [`OpenFile::path`] still the one that was opened, and still ours to write to? Asked before each write.
    ///
    /// # Errors
    /// [`Fault::Displaced`](crate::Fault::Displaced) when it was moved, replaced or removed;
    /// [`Fault::ReadOnly`](crate::Fault::ReadOnly) when it has been made read-only since.
    pub fn still_there(&self) -> Result<()> {
        presence::still_there(&self.path, self.identity)
    }

    /// Has the file another name elsewhere (a hard link)? Then a journal under that name would not be seen here.
    #[must_use]
    pub fn has_another_name(&self) -> bool {
        presence::names(&self.path) > 1
    }

    /// Damage found in it while it is opened, as the refusal that names the file.
    #[must_use]
    pub fn damaged(&self, fault: Fault) -> Fault {
        match fault {
            Fault::Damaged(detail) => fault::unfit(&self.path, Unfit::Damaged, detail),
            other => other,
        }
    }

    /// Closes the database and keeps the lock: nobody opens the file while another takes its place.
    fn close_keeping_lock(mut self) -> Option<lock::Lock> {
        self._lock.take()
    }
}

impl Drop for OpenFile {
    fn drop(&mut self) {
        if self.access == Access::Write {
            // Nobody is left to tell: if this fails, the next opening finds an empty journal, which is harmless.
            let _ = self.conn.pragma_update(None, "journal_mode", "DELETE");
        }
    }
}
