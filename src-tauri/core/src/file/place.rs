//! Putting a finished file where it belongs: complete and on disk first, then under its name in one step.

use std::fs::{File, OpenOptions, remove_file, rename, symlink_metadata};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::id;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::sleep;
use std::time::Duration;

use super::fault::from_io;
use super::stranger::beside;
use crate::fault::{Fault, Result};

/// A file under construction beside its final place. Dropped unfinished, it is removed.
#[derive(Debug)]
pub(super) struct Draft {
    /// Where it is built.
    pub(super) path: PathBuf,
    placed: bool,
}

impl Draft {
    /// A free name in the folder of `target`. Nothing is made yet.
    pub(super) fn beside(target: &Path) -> Result<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = target.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for _ in 0..1000 {
            let path = target.with_file_name(format!(".{name}.{}-{}", id(), NEXT.fetch_add(1, Ordering::Relaxed)));
            match symlink_metadata(&path) {
                Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Self { path, placed: false }),
                Err(error) => return Err(from_io(&path, error)),
                Ok(_) => {}
            }
        }
        Err(Fault::Io(ErrorKind::AlreadyExists.into()))
    }

    /// Syncs the finished file and gives it the name `target`, replacing what is there.
    pub(super) fn place(mut self, target: &Path) -> Result<()> {
        sync(&self.path)?;
        rename_patiently(&self.path, target)?;
        self.placed = true;
        if let Some(folder) = target.parent() {
            sync_folder(folder);
        }
        Ok(())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.placed {
            let _ = remove_file(&self.path);
            let _ = remove_file(beside(&self.path, "-journal"));
        }
    }
}

/// Writes a small text file in one step.
pub(super) fn write_text(target: &Path, text: &str) -> Result<()> {
    let draft = Draft::beside(target)?;
    let mut file =
        OpenOptions::new().create_new(true).write(true).open(&draft.path).map_err(|e| from_io(&draft.path, e))?;
    file.write_all(text.as_bytes()).map_err(|e| from_io(&draft.path, e))?;
    drop(file);
    draft.place(target)
}

fn sync(path: &Path) -> Result<()> {
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
