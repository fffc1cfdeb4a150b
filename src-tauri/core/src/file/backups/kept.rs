//! One backup as its manifest says, and why it was made.

use std::path::PathBuf;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
    /// Whether it holds nothing but what was salvaged of a damaged file: then older sound backups of that file hold more.
    #[serde(default)]
    pub salvaged: bool,
    /// Whether the full check held. A backup of a tampered file is kept, but never pushes out a sound one.
    pub ok: bool,
}
