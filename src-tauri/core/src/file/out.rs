//! What leaves the program as a file of its own: printed documents, spreadsheets. In one step, and never over a workspace.

use std::fs::{File, Metadata, OpenOptions, canonicalize, symlink_metadata};
use std::io::{ErrorKind, Read, Write};
use std::path::Path;

use super::create::resolve;
use super::fault::{from_io, unfit};
use super::known::APPLICATION_ID;
use super::place::write;
use super::presence::{Identity, is_open_here};
use crate::fault::{Refusal, Result, Unfit};

/// Writes `bytes` to `target`: beside it first, synced, then under its name. A link is followed, a device or pipe is written to as
/// it is. A file that is replaced keeps its rights; until the last step it is as it was.
///
/// # Errors
/// [`Fault::Refused`](crate::Fault::Refused) when `target` is a workspace, whatever it is called, or bears the name of a workspace's
/// journal; `Unfit::NoPlace`, `Unfit::NotAFile`, `Unfit::NoPermission`, [`Fault::DiskFull`](crate::Fault::DiskFull).
pub fn write_out(target: &Path, bytes: &[u8]) -> Result<()> {
    let target = match symlink_metadata(target) {
        Ok(_) => canonicalize(target).map_err(|e| from_io(target, e))?,
        Err(_) => resolve(target)?,
    };
    serves_none(&target)?;
    match symlink_metadata(&target) {
        Ok(found) if found.is_dir() => Err(unfit(&target, Unfit::NotAFile, "a folder")),
        Ok(found) if !found.is_file() => stream(&target, bytes),
        Ok(found) if found.permissions().readonly() => Err(unfit(&target, Unfit::NoPermission, "read-only")),
        Ok(found) if is_workspace(&target, &found)? => Err(refused(&target)),
        Err(error) if error.kind() != ErrorKind::NotFound => Err(from_io(&target, error)),
        _ => write(&target, bytes),
    }
}

/// The same, into a folder that is made where there is none.
///
/// # Errors
/// As [`write_out`], and when the folder cannot be made.
pub fn write_below(folder: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    std::fs::create_dir_all(folder).map_err(|e| from_io(folder, e))?;
    write_out(&folder.join(name), bytes)
}

fn stream(target: &Path, bytes: &[u8]) -> Result<()> {
    let file = OpenOptions::new().write(true).open(target);
    file.and_then(|mut file| file.write_all(bytes)).map_err(|e| from_io(target, e))
}

/// A file under the name of a workspace's journal would be taken for one, and the workspace refused.
fn serves_none(target: &Path) -> Result<()> {
    let name = target.file_name().unwrap_or_default().to_string_lossy().into_owned();
    for suffix in ["-journal", "-wal", "-shm"] {
        let Some(base) = name.strip_suffix(suffix).map(|base| target.with_file_name(base)) else { continue };
        if let Ok(found) = symlink_metadata(&base)
            && found.is_file()
            && is_workspace(&base, &found)?
        {
            return Err(refused(target));
        }
    }
    Ok(())
}

fn refused(target: &Path) -> crate::Fault {
    let name = target.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Refusal::new("refuse-out-workspace").with("file", name).into()
}

/// By what is in it, not by its name alone. One that is open here is not read past SQLite.
fn is_workspace(path: &Path, found: &Metadata) -> Result<bool> {
    if is_open_here(Identity::of(found)) || path.extension().is_some_and(|ending| ending == "aims") {
        return Ok(true);
    }
    let mut head = Vec::new();
    File::open(path).and_then(|file| file.take(72).read_to_end(&mut head)).map_err(|e| from_io(path, e))?;
    Ok(head.starts_with(b"SQLite format 3\0") && head.get(68..72) == Some(&APPLICATION_ID.to_be_bytes()[..]))
}
