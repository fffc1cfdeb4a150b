//! Backups: whole workspace files in the application's own folder, each opened again and checked before it counts.
//!
//! Every workspace has a shelf of its own there. Beside each backup lies a manifest that says when, why and at which head it
//! was made; the manifest is written last, so that a backup without one never counted.

mod list;
mod make;
mod prune;
mod restore;

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use list::{backups, backups_of, newest_sound, verify};
pub use make::{backup, backup_along, backup_if_due};
pub use prune::{Keep, superfluous};
pub use restore::{Restored, restore, restore_open};

use crate::journal::Head;

/// Why a backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub enum Why {
    /// By itself, in the course of work.
    Routine,
    /// A person asked for it.
    Asked,
    /// Before a migration.
    Migration,
    /// Before an import.
    Import,
    /// Before a restore.
    Restore,
}

/// One backup, as its manifest says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Backup {
    /// Where the backup is. Not part of the manifest: folders move.
    #[serde(skip)]
    #[ts(skip)]
    #[schemars(skip)]
    pub path: PathBuf,
    /// Instant it was made, UTC.
    pub at: String,
    /// Why.
    pub why: Why,
    /// Name of the file it was made of.
    pub source: String,
    /// Folder of that file at the time.
    pub folder: String,
    /// Workspace id of the file.
    pub workspace: String,
    /// Lineage id of the file.
    pub lineage: String,
    /// Head of the journal in it.
    pub head: Head,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Its SHA-256, 64 hex digits.
    pub sha256: String,
    /// Whether the full check held. A backup of a tampered file is kept, but never pushes out a sound one.
    pub ok: bool,
}
