//! Putting a finished file where it belongs: complete and on disk first, then under its name in one step.
//!
//! Whatever is cut off on the way leaves the file that was there, and beside it a draft that the next one sweeps away.

use std::fs::{File, OpenOptions, metadata, read_dir, remove_file, rename, set_permissions, symlink_metadata};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::id;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::sleep;
use std::time::Duration;

use super::fault::from_io;
use super::lock::is_still;
use super::stranger::beside;
use crate::fault::{Fault, Result};

/// Longest part of a name that a draft bears, in characters: file systems end names at 255 bytes.
const LONGEST: usize = 50;

/// A file under construction beside its final place, its owner's alone. Dropped unfinished, it is removed.
#[derive(Debug)]
pub(super) struct Draft {
    /// Where it is built.
    pub(super) path: PathBuf,
    /// Locked while its maker lives, so that nobody takes it for one that was left.
    own: Option<File>,
    placed: bool,
}

impl Draft {
    /// An empty file in the folder of `target`, after drafts of the same target that dead programs left are swept.
    pub(super) fn beside(target: &Path) -> Result<Self> {
        Self::made(target, &private())
    }

    fn made(target: &Path, anew: &OpenOptions) -> Result<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        sweep(target);
        for _ in 0..1000 {
            let name = format!("{}{}-{}", stem(target), id(), NEXT.fetch_add(1, Ordering::Relaxed));
            let path = target.with_file_name(name);
            match anew.open(&path) {
                Ok(own) if !cfg!(unix) => drop(own),
                // Somebody sweeping took it for one that was left: the next name, then.
                Ok(own) if own.try_lock().is_err_and(|e| matches!(e, std::fs::TryLockError::WouldBlock)) => continue,
                Ok(own) if !is_still(&own, &path) => continue,
                Ok(own) => return Ok(Self { path, own: Some(own), placed: false }),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
                Err(error) => return Err(from_io(&path, error)),
            }
            return Ok(Self { path, own: None, placed: false });
        }
        Err(Fault::Io(ErrorKind::AlreadyExists.into()))
    }

    /// A finished one with these bytes.
    fn of(target: &Path, bytes: &[u8], anew: &OpenOptions) -> Result<Self> {
        let draft = Self::made(target, anew)?;
        let file = OpenOptions::new().write(true).open(&draft.path);
        file.and_then(|mut file| file.write_all(bytes)).map_err(|e| from_io(&draft.path, e))?;
        Ok(draft)
    }

    /// Syncs the finished file and gives it the name `target`, with the rights of what is there, which it replaces. What it gives
    /// keeps the maker's lock: as long as it is held, nobody takes the file for one that was left.
    pub(super) fn place(mut self, target: &Path) -> Result<Option<File>> {
        sync(&self.path)?;
        if let Ok(there) = metadata(target) {
            set_permissions(&self.path, there.permissions()).map_err(|e| from_io(&self.path, e))?;
        }
        rename_patiently(&self.path, target)?;
        self.placed = true;
        if let Some(folder) = target.parent() {
            sync_folder(folder);
        }
        Ok(self.own.take())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.placed {
            let _ = remove_file(&self.path);
            let _ = remove_file(beside(&self.path, "-journal"));
        }
        drop(self.own.take());
    }
}

/// How the drafts of a target begin.
fn stem(target: &Path) -> String {
    let name = target.file_name().unwrap_or_default().to_string_lossy().into_owned();
    format!(".{}.", name.chars().take(LONGEST).collect::<String>())
}

/// Removes drafts of `target` whose makers are dead: nobody holds their lock. Not where the file system knows no locks.
pub(super) fn sweep(target: &Path) {
    let (Some(folder), stem) = (target.parent(), stem(target)) else { return };
    for entry in read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        // A disk may have kept the journal of a draft and lost the draft.
        let draft = name.strip_suffix("-journal").unwrap_or(&name);
        let maker = draft.strip_prefix(&stem).and_then(|rest| rest.split_once('-'));
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !maker.is_some_and(|(process, nth)| digits(process) && digits(nth)) {
            continue;
        }
        let draft = folder.join(draft);
        if draft.symlink_metadata().is_ok() {
            sweep_one(&draft);
        } else {
            let _ = remove_file(beside(&draft, "-journal"));
        }
    }
}

/// Removes one draft, unless its maker lives.
pub(super) fn sweep_one(draft: &Path) {
    if !symlink_metadata(draft).is_ok_and(|found| found.is_file()) {
        return;
    }
    let Ok(held) = OpenOptions::new().write(true).open(draft) else { return };
    if cfg!(unix) && held.try_lock().is_err() {
        return;
    }
    let _ = remove_file(beside(draft, "-journal"));
    let _ = remove_file(draft);
}

/// Writes a small file of the program's own in one step.
pub(super) fn write_text(target: &Path, text: &str) -> Result<()> {
    Draft::of(target, text.as_bytes(), &private())?.place(target).map(drop)
}

/// Writes a file for whoever the person's system lets read new files.
pub(super) fn write(target: &Path, bytes: &[u8]) -> Result<()> {
    Draft::of(target, bytes, OpenOptions::new().create_new(true).write(true))?.place(target).map(drop)
}

/// Opening anew, for the owner alone.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.create_new(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Waits until the bytes of a file are on the disk.
pub(super) fn sync(path: &Path) -> Result<()> {
    // Windows syncs only what is open for writing.
    OpenOptions::new().read(true).write(true).open(path).and_then(|f| f.sync_all()).map_err(|e| from_io(path, e))
}

/// Makes the new name durable. Not every system can open a folder; then the file system's own order has to do.
pub(super) fn sync_folder(folder: &Path) {
    if cfg!(unix)
        && let Ok(folder) = File::open(folder)
    {
        let _ = folder.sync_all();
    }
}

/// A virus scanner or a synchroniser may hold a file for a moment (Windows); a second later it does not.
fn rename_patiently(from: &Path, to: &Path) -> Result<()> {
    let mut pause = Duration::from_millis(10);
    loop {
        match rename(from, to) {
            Ok(()) => return Ok(()),
            Err(error) if cfg!(windows) && error.kind() == ErrorKind::PermissionDenied && pause.as_millis() < 1000 => {
                sleep(pause);
                pause *= 2;
            }
            Err(error) => return Err(from_io(to, error)),
        }
    }
}
