//! One writer: a locked sidecar stops the second window, and a holder file beside it says who the first is.
//!
//! Both only inform, because byte-range locks are unreliable on shares; what decides is SQLite's own lock and the head check
//! in every edit. The holder file is apart from the locked one because Windows lets nobody read a locked file.

use std::ffi::OsString;
use std::fs::{File, OpenOptions, TryLockError, remove_file, symlink_metadata};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use super::presence::Identity;
use crate::fault::Holder;

/// The sidecar lock, held until dropped.
#[derive(Debug)]
pub(super) struct Lock {
    file: Option<File>,
    lock_path: PathBuf,
    holder_path: PathBuf,
}

/// What became of trying to be the writer.
#[derive(Debug)]
pub(super) enum Taken {
    /// We are the writer.
    Mine(Lock),
    /// Somebody else is; the holder file says who, if it is legible.
    Theirs(Option<Holder>),
    /// No sidecar can be made there: a read-only medium or folder.
    Impossible,
}

/// Longest holder file read, in bytes: it may be a stranger's too.
const LONGEST_HOLDER: u64 = 4096;

/// The side files of `path`: hidden on Unix, and named so that a person finds out what they belong to.
fn side(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(suffix);
    path.with_file_name(name)
}

/// Tries to become the writer of `path`, without waiting.
pub(super) fn take(path: &Path, who: &Holder) -> Taken {
    let (lock_path, holder_path) = (side(path, ".lock"), side(path, ".holder"));
    // A lock file may vanish between opening and locking, when its owner closes: then the next round finds the new one.
    for _ in 0..100 {
        let found = symlink_metadata(&lock_path);
        let plain = found.as_ref().map_or(true, std::fs::Metadata::is_file);
        let opened = OpenOptions::new().create(true).truncate(false).write(true).open(&lock_path);
        let Some(file) = opened.or_else(|_| File::open(&lock_path)).ok().filter(|_| plain) else {
            // Something stands in the way that is no sidecar, or is not ours to open. It stops nobody from writing.
            let lock = Lock { file: None, lock_path, holder_path };
            return if found.is_ok() && lock.name_holder(who) { Taken::Mine(lock) } else { Taken::Impossible };
        };
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Taken::Theirs(read_holder_patiently(&holder_path)),
            // A file system without locks: SQLite's lock and the head check still decide.
            Err(TryLockError::Error(_)) => {}
        }
        if is_still(&file, &lock_path) {
            let lock = Lock { file: Some(file), lock_path, holder_path };
            // A sidecar that somebody left in a folder where nothing can be written makes no writer.
            return if lock.name_holder(who) || found.is_err() { Taken::Mine(lock) } else { Taken::Impossible };
        }
    }
    Taken::Theirs(read_holder(&holder_path))
}

/// Is the locked file the one that now bears the name?
pub(super) fn is_still(file: &File, path: &Path) -> bool {
    match (file.metadata(), symlink_metadata(path)) {
        (Ok(held), Ok(named)) => Identity::of(&held) == Identity::of(&named),
        _ => false,
    }
}

/// The winner of a race names itself only after it has the lock, so the loser waits a moment for the name.
fn read_holder_patiently(path: &Path) -> Option<Holder> {
    for _ in 0..20 {
        if let Some(holder) = read_holder(path) {
            return Some(holder);
        }
        sleep(Duration::from_millis(5));
    }
    None
}

fn read_holder(path: &Path) -> Option<Holder> {
    if !symlink_metadata(path).ok()?.is_file() {
        return None;
    }
    let mut text = String::new();
    File::open(path).ok()?.take(LONGEST_HOLDER).read_to_string(&mut text).ok()?;
    let holder: Holder = serde_json::from_str(&text).ok()?;
    Some(Holder { user: legible(&holder.user), host: legible(&holder.host), since: legible(&holder.since) })
}

/// The name of a stranger, cut to what a sentence can hold.
fn legible(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(100).collect()
}

impl Lock {
    /// Writes the holder file; false where nothing can be made. It only informs, so failing to fill it is no fault. Made anew each
    /// time: a link planted under that name must not be followed.
    fn name_holder(&self, who: &Holder) -> bool {
        let _ = remove_file(&self.holder_path);
        let text = serde_json::to_string(who).unwrap_or_default();
        let made = OpenOptions::new().create_new(true).write(true).open(&self.holder_path);
        made.map(|mut file| file.write_all(text.as_bytes())).is_ok()
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = remove_file(&self.holder_path);
        // On Unix the name goes first and the lock after, so that whoever waited on the old file notices ([`is_still`]). On
        // Windows an open file keeps its name until closed, so the empty sidecar stays: it does no harm there.
        if cfg!(unix) && self.file.is_some() {
            let _ = remove_file(&self.lock_path);
        }
        drop(self.file.take());
    }
}
