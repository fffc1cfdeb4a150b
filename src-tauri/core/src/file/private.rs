//! A folder only we can read, for copies of strangers' files; gone when dropped.

use std::fs::{DirBuilder, create_dir_all, remove_dir_all};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::id;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::fault::{Fault, Result};

/// A folder in the system's temporary place, mode 0700 on Unix.
#[derive(Debug)]
pub(super) struct PrivateFolder {
    /// Where it is.
    pub(super) path: PathBuf,
}

impl PrivateFolder {
    /// Makes one. A name that is taken, perhaps planted, is passed over, never used.
    pub(super) fn make() -> Result<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let place = std::fs::canonicalize(std::env::temp_dir())?;
        for _ in 0..1000 {
            let path = place.join(format!("aims-desk-{}-{}", id(), NEXT.fetch_add(1, Ordering::Relaxed)));
            match builder().create(&path) {
                Ok(()) => return Ok(Self { path }),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(super::fault::from_io(&path, error)),
            }
        }
        Err(Fault::Io(ErrorKind::AlreadyExists.into()))
    }
}

/// Makes `folder` where it is not there, and keeps it to its owner. Folders above it are as the system makes them.
pub(super) fn private_folder(folder: &Path) -> Result<()> {
    let wrong = |error| super::fault::from_io(folder, error);
    if let Some(above) = folder.parent() {
        create_dir_all(above).map_err(wrong)?;
    }
    match builder().create(folder) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists || !folder.is_dir() => return Err(wrong(error)),
        _ => {}
    }
    #[cfg(unix)]
    std::fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700)).map_err(wrong)?;
    Ok(())
}

fn builder() -> DirBuilder {
    #[cfg_attr(not(unix), allow(unused_mut))]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

impl Drop for PrivateFolder {
    fn drop(&mut self) {
        let _ = remove_dir_all(&self.path);
    }
}
