//! Which file a path means, whether it still does, and which files this process has open.

use std::fs::{Metadata, metadata, symlink_metadata};
use std::io::ErrorKind;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use super::fault::from_io;
use crate::fault::{Fault, Result};

/// A file by what the operating system knows it by, not by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Identity(u64, u64);

impl Identity {
    /// Device and inode.
    #[cfg(unix)]
    pub(super) fn of(found: &Metadata) -> Self {
        use std::os::unix::fs::MetadataExt;
        Self(found.dev(), found.ino())
    }

    /// Creation time: Windows lets nobody move or replace a file that SQLite has open, so this only has to notice other disks.
    #[cfg(windows)]
    pub(super) fn of(found: &Metadata) -> Self {
        use std::os::windows::fs::MetadataExt;
        Self(found.creation_time(), 0)
    }

    /// The file at `path`, which is not a link.
    pub(super) fn at(path: &Path) -> Result<Self> {
        symlink_metadata(path).map(|found| Self::of(&found)).map_err(|e| from_io(path, e))
    }
}

/// See [`super::OpenFile::still_there`].
pub(super) fn still_there(path: &Path, identity: Identity) -> Result<()> {
    match symlink_metadata(path) {
        Ok(found) if !found.is_file() || Identity::of(&found) != identity => Err(Fault::Displaced),
        Ok(found) if found.permissions().readonly() => Err(Fault::ReadOnly),
        Ok(_) => Ok(()),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Err(Fault::Displaced),
        Err(error) => Err(from_io(path, error)),
    }
}

/// Files with a connection in this process. POSIX drops a process's locks on a file when *any* of its descriptors is closed,
/// so the raw bytes of a file that SQLite has open here must not be read past SQLite.
static HERE: Mutex<Vec<Identity>> = Mutex::new(Vec::new());

/// Marks a file as open in this process, until dropped.
#[derive(Debug)]
pub(super) struct Here(Identity);

impl Here {
    /// Marks it.
    pub(super) fn mark(identity: Identity) -> Self {
        HERE.lock().unwrap_or_else(PoisonError::into_inner).push(identity);
        Self(identity)
    }
}

impl Drop for Here {
    fn drop(&mut self) {
        let mut here = HERE.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = here.iter().position(|one| *one == self.0) {
            here.swap_remove(at);
        }
    }
}

/// Does a connection of this process have the file open?
pub(super) fn is_open_here(identity: Identity) -> bool {
    HERE.lock().unwrap_or_else(PoisonError::into_inner).contains(&identity)
}

/// How many names a file has; 1 where the system does not say.
pub(super) fn names(path: &Path) -> u64 {
    #[cfg(unix)]
    return symlink_metadata(path).map_or(1, |found| std::os::unix::fs::MetadataExt::nlink(&found));
    #[cfg(not(unix))]
    return u64::from(path.exists()).max(1);
}

/// Did its owner mark the file read-only?
pub(super) fn is_marked_read_only(path: &Path) -> Result<bool> {
    metadata(path).map(|found| found.permissions().readonly()).map_err(|e| from_io(path, e))
}
