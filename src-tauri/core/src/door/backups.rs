//! Backups, copies and restore of an open workspace. Where they are kept, the host says.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde_json::json;

use super::Workspace;
use crate::fault::{Fault, Result};
use crate::file::{self, Backup, Drilled, Restored, Why};
use crate::hands::{Author, Hands};
use crate::journal::{Head, Kind};

impl Workspace {
    /// Makes a checked backup on this workspace's shelf in `folder`. Reading is enough for it.
    ///
    /// # Errors
    /// See [`file::backup`].
    pub fn backup(&self, folder: &Path, at: DateTime<Utc>, why: Why) -> Result<Backup> {
        file::backup(&self.file, folder, at, why)
    }

    /// Makes one if the newest is a day old. Hosts call it after opening for writing.
    ///
    /// # Errors
    /// See [`file::backup`].
    pub fn backup_if_due(&self, folder: &Path, at: DateTime<Utc>) -> Result<Option<Backup>> {
        file::backup_if_due(&self.file, folder, at)
    }

    /// The backups of this workspace in `folder`, newest first.
    ///
    /// # Errors
    /// When the folder is there and cannot be read.
    pub fn backups(&self, folder: &Path) -> Result<Vec<Backup>> {
        file::backups_of(&self.file.conn, folder)
    }

    /// Tries the newest backup on this workspace's shelf in `folder` and keeps what came of it as a record of today, `drill.run`.
    /// Undo passes it by: what was found was found, and trying a backup costs nobody what they could still take back.
    ///
    /// # Errors
    /// See [`file::drill`]; [`Fault::ReadOnly`] and others of an edit. Without the record there was no drill.
    pub fn drill(&mut self, folder: &Path, by: &Author, hands: &mut Hands<'_>) -> Result<Drilled> {
        by.check()?;
        let drilled = file::drill(&self.file, folder)?;
        let house = self.house;
        // No folder of this computer goes into the file.
        let backup = drilled.backup.as_ref().map(|one| json!({ "at": one.at, "head": one.head, "sha256": one.sha256 }));
        let args = json!({ "verdict": drilled.verdict, "backup": backup, "since": drilled.since, "why": drilled.why });
        self.make("drill.run".to_owned(), &args, by, hands, |_, writer| {
            house.drilled(writer, &drilled).map(|()| (Kind::Aside, None))
        })?;
        Ok(drilled)
    }

    /// Writes a copy with a lineage of its own to `to`; see [`file::save_copy`].
    ///
    /// # Errors
    /// See [`file::save_copy`].
    pub fn save_copy(&self, to: &Path, by: &Author, hands: &mut Hands<'_>) -> Result<(Head, PathBuf)> {
        file::save_copy(&self.file, to, by, hands)
    }

    /// Puts the backup at `from` in the place of this file, which is backed up in `folder` first. The lock is held throughout.
    ///
    /// # Errors
    /// See [`file::restore`]. The file is unchanged then, and closed: open it again.
    pub fn restore(
        self,
        from: &Path,
        folder: &Path,
        by: &Author,
        hands: &mut Hands<'_>,
    ) -> Result<(Restored, Workspace)> {
        self.turns.end();
        let (restored, file) = file::restore_open(self.file, from, folder, by, hands)?;
        let entry = restored.head.seq;
        let opened = Self::over(self.house, file).map_err(|fault| Fault::Made { entry, then: Box::new(fault) })?;
        Ok((restored, opened))
    }
}
