//! The rotation: many recent backups, then one a day, one a week, one a month.

use std::collections::BTreeSet;
use std::fs::{read_dir, remove_file, symlink_metadata};
use std::path::Path;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Datelike, Utc};

use super::Backup;
use super::shelf::{manifest_of, on_shelf};
use crate::fault::Result;
use crate::file::fault::from_io;
use crate::file::place::sweep_one;

/// How many are kept. A day, week or month counts only if there is a backup of it: a year's holiday clears out nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keep {
    /// Newest ones, whatever their day.
    pub recent: usize,
    /// Days of which the newest is kept.
    pub days: usize,
    /// ISO weeks of which the newest is kept.
    pub weeks: usize,
    /// Months of which the newest is kept.
    pub months: usize,
    /// Newest ones that did not pass the check.
    pub unsound: usize,
}

impl Default for Keep {
    fn default() -> Self {
        Self { recent: 10, days: 14, weeks: 8, months: 24, unsound: 3 }
    }
}

/// Positions of the backups that the rotation no longer keeps; `backups` is newest first.
#[must_use]
pub fn superfluous(backups: &[Backup], keep: &Keep) -> Vec<usize> {
    let mut kept = BTreeSet::new();
    let (mut days, mut weeks, mut months) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let (mut sound, mut unsound) = (0, 0);
    for (at, backup) in backups.iter().enumerate() {
        let Ok(time) = DateTime::parse_from_rfc3339(&backup.at) else {
            kept.insert(at);
            continue;
        };
        if !backup.ok {
            unsound += 1;
            if unsound <= keep.unsound {
                kept.insert(at);
            }
            continue;
        }
        sound += 1;
        let (day, week) = (time.date_naive(), time.iso_week());
        let first_of_day = days.len() < keep.days && days.insert(day);
        let first_of_week = weeks.len() < keep.weeks && weeks.insert((week.year(), week.week()));
        let first_of_month = months.len() < keep.months && months.insert((day.year(), day.month()));
        if sound <= keep.recent || first_of_day || first_of_week || first_of_month {
            kept.insert(at);
        }
    }
    (0..backups.len()).filter(|at| !kept.contains(at)).collect()
}

/// Removes what is superfluous: the manifest first, so that nothing counts that is half gone. What cannot be removed now, because
/// somebody has it open, is tried again next time; the backup just made counts all the same.
pub(super) fn prune(shelf: &Path, keep: &Keep, at: DateTime<Utc>) -> Result<()> {
    let found = on_shelf(shelf)?;
    for backup in superfluous(&found, keep).into_iter().filter_map(|at| found.get(at)) {
        if remove_file(manifest_of(&backup.path)).is_ok() {
            let _ = remove_file(&backup.path);
        }
    }
    sweep(shelf, at)
}

/// Removes what a cut-off program left: unfinished drafts, and backups that never got their manifest. Their maker's lock says
/// whether it still lives; where there are no locks, a day does.
fn sweep(shelf: &Path, at: DateTime<Utc>) -> Result<()> {
    let seconds = u64::try_from(at.timestamp()).unwrap_or_default().saturating_sub(24 * 60 * 60);
    let yesterday = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
    for entry in read_dir(shelf).map_err(|e| from_io(shelf, e))? {
        let path = entry.map_err(|e| from_io(shelf, e))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // A manifest that cannot be asked for is not one that is not there.
        let alone = || matches!(manifest_of(&path).try_exists(), Ok(false));
        let unfinished = name.starts_with('.') || (name.ends_with(".aims") && alone());
        let changed = symlink_metadata(&path).and_then(|found| found.modified());
        let old = cfg!(unix) || changed.is_ok_and(|changed| changed < yesterday);
        if unfinished && old {
            sweep_one(&path);
        }
    }
    Ok(())
}
