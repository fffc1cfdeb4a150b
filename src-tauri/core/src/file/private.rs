//! A folder only we can read, for copies of strangers' files; gone when dropped, or swept by the next one when its maker died.

use std::fs::{DirBuilder, File, remove_dir_all};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::id;
use std::sync::atomic::{AtomicU32, Ordering};

use super::place::sync_folder;
use crate::fault::{Fault, Result};

/// A folder in the system's temporary place, mode 0700 on Unix.
#[derive(Debug)]
pub(super) struct PrivateFolder {
    /// Where it is.
    pub(super) path: PathBuf,
    /// Locked while its maker lives.
    own: Option<File>,
}

/// The file in it that its maker holds locked.
const LOCK: &str = ".lock";

impl PrivateFolder {
    /// Makes one. A name that is taken, perhaps planted, is passed over, never used.
    pub(super) fn make() -> Result<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let place = std::fs::canonicalize(std::env::temp_dir())?;
        for _ in 0..1000 {
            let path = place.join(format!("aims-desk-{}-{}", id(), NEXT.fetch_add(1, Ordering::Relaxed)));
            match builder().create(&path) {
                Ok(()) => {
                    let own = File::create_new(path.join(LOCK)).ok().filter(|own| own.try_lock().is_ok());
                    sweep(&place, &path);
                    return Ok(Self { path, own });
                }
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
    made(folder, &builder()).map_err(wrong)?;
    #[cfg(unix)]
    std::fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700)).map_err(wrong)?;
    Ok(())
}

/// Makes a folder and those above it that are missing. What is put into one is lost with its name, so each name is synced.
fn made(folder: &Path, by: &DirBuilder) -> std::io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let above = folder.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
    made(above, &DirBuilder::new())?;
    match by.create(folder) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists || !folder.is_dir() => return Err(error),
        _ => sync_folder(above),
    }
    Ok(())
}

/// Removes what dead programs of the same person left in `place`: nobody holds its lock. Others' folders are not looked into.
#[cfg(unix)]
fn sweep(place: &Path, mine: &Path) {
    use std::os::unix::fs::MetadataExt;
    let owner = |path: &Path| path.symlink_metadata().ok().filter(std::fs::Metadata::is_dir).map(|found| found.uid());
    for entry in std::fs::read_dir(place).into_iter().flatten().flatten() {
        let path = entry.path();
        if !entry.file_name().to_string_lossy().starts_with("aims-desk-") || owner(&path) != owner(mine) {
            continue;
        }
        let lock = path.join(LOCK);
        let plain = lock.symlink_metadata().is_ok_and(|found| found.is_file());
        if plain && File::open(&lock).is_ok_and(|lock| lock.try_lock().is_ok()) {
            let _ = remove_dir_all(&path);
        }
    }
}

#[cfg(not(unix))]
fn sweep(_: &Path, _: &Path) {}

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
        drop(self.own.take());
    }
}
