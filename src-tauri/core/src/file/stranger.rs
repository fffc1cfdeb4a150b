//! The first look at a stranger's file: what it is and what its first hundred bytes claim, before SQLite sees it.

use std::cmp::Ordering;
use std::fs::{File, canonicalize, symlink_metadata};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use super::fault::{from_io, unfit};
use super::hot::{self, Beside};
use super::known::{APPLICATION_ID, PAGE};
use super::line::Line;
use super::newer::beyond;
use super::presence::{Identity, is_open_here};
use crate::fault::{Fault, Result, Unfit};

/// Largest workspace opened, in bytes.
pub(super) const LARGEST: u64 = 4 * 1024 * 1024 * 1024;

const HEADER: usize = 100;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// A file that is worth showing to SQLite.
#[derive(Debug)]
pub(super) struct Stranger {
    /// Where it is, links resolved: side files lie beside the real file, and one file has one lock.
    pub(super) path: PathBuf,
    /// Which file it is.
    pub(super) identity: Identity,
    /// A rollback journal with something in it lies beside: the last writer was cut off, or writes right now.
    pub(super) journal: bool,
}

/// The path of a side file: the whole name and `suffix`.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Looks at `path` without blocking on a FIFO or device and without writing anything.
pub(super) fn look(line: &Line, path: &Path) -> Result<Stranger> {
    let path = canonicalize(path).map_err(|e| from_io(path, e))?;
    let found = symlink_metadata(&path).map_err(|e| from_io(&path, e))?;
    if !found.is_file() {
        return Err(unfit(&path, Unfit::NotAFile, format!("{:?}", found.file_type())));
    }
    if found.len() > LARGEST {
        return Err(unfit(&path, Unfit::TooLarge, format!("{} bytes", found.len())));
    }
    let identity = Identity::of(&found);
    let journal = side_length(&path, "-journal")?.is_some_and(|length| length > 0);
    if journal && hot::beside(&path, &beside(&path, "-journal"))? == Beside::Foreign {
        return Err(unfit(&path, Unfit::ForeignJournal, "not a journal"));
    }
    if !is_open_here(identity) {
        quiet(line, &path, found.len(), journal)?;
    }
    if side_length(&path, "-wal")?.is_some() || side_length(&path, "-shm")?.is_some() {
        return Err(unfit(&path, Unfit::ForeignMode, "a write-ahead log lies beside it"));
    }
    Ok(Stranger { path, identity, journal })
}

/// Length of a side file, if there is one. A side file that is no plain file is a trap.
fn side_length(path: &Path, suffix: &str) -> Result<Option<u64>> {
    let side = beside(path, suffix);
    match symlink_metadata(&side) {
        Ok(found) if found.is_file() => Ok(Some(found.len())),
        Ok(_) => Err(unfit(path, Unfit::ForeignJournal, format!("{suffix} is not a file"))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(from_io(&side, error)),
    }
}

/// Judges the header, once more if its length does not fit: somebody may have been writing just now.
fn quiet(line: &Line, path: &Path, length: u64, journal: bool) -> Result<()> {
    let fits = header(line, path, length, journal);
    if !matches!(fits, Err(Fault::Unfit { why: Unfit::Truncated | Unfit::Trailing, .. })) {
        return fits;
    }
    sleep(Duration::from_millis(20));
    let length = symlink_metadata(path).map_err(|e| from_io(path, e))?.len();
    header(line, path, length, side_length(path, "-journal")?.is_some_and(|length| length > 0))
}

/// Judges the header. With a journal beside it the length may be anything, because a transaction was under way.
fn header(line: &Line, path: &Path, length: u64, journal: bool) -> Result<()> {
    let mut head = Vec::with_capacity(HEADER);
    let file = File::open(path).map_err(|e| from_io(path, e))?;
    file.take(HEADER as u64).read_to_end(&mut head).map_err(|e| from_io(path, e))?;
    let magic = MAGIC.get(..head.len().min(MAGIC.len())).unwrap_or(MAGIC);
    if !head.starts_with(magic) {
        return Err(unfit(path, Unfit::NotAWorkspace, "no SQLite header"));
    }
    if head.len() < HEADER {
        return Err(unfit(path, Unfit::Truncated, format!("{} bytes", head.len())));
    }
    let application = number(&head, 68);
    if application != APPLICATION_ID {
        return Err(unfit(path, Unfit::NotAWorkspace, format!("application id {application:#x}")));
    }
    let version = number(&head, 60);
    if version > line.version {
        return Err(beyond(line, path, version));
    }
    if head[18] != 1 || head[19] != 1 {
        return Err(unfit(path, Unfit::ForeignMode, format!("file format {}/{}", head[18], head[19])));
    }
    let page = u64::from(u16::from_be_bytes([head[16], head[17]]));
    if page != PAGE {
        return Err(unfit(path, Unfit::Damaged, format!("pages of {page} bytes")));
    }
    // Bytes kept free at the end of a page, how full pages are, the form of the schema: SQLite writes them so and no other way.
    if head[20..24] != [0, 64, 32, 32] || number(&head, 44) != 4 {
        return Err(unfit(path, Unfit::Damaged, "the header names a form that no workspace has"));
    }
    if journal {
        return Ok(());
    }
    if number(&head, 24) != number(&head, 92) {
        return Err(unfit(path, Unfit::Damaged, "the header counts its changes in two ways"));
    }
    let named = PAGE * u64::from(number(&head, 28).cast_unsigned());
    match length.cmp(&named) {
        Ordering::Equal => Ok(()),
        Ordering::Less => Err(unfit(path, Unfit::Truncated, format!("{length} bytes of {named}"))),
        Ordering::Greater => Err(unfit(path, Unfit::Trailing, format!("{} bytes after the last page", length - named))),
    }
}

/// Four bytes of the header, big-endian.
fn number(head: &[u8], at: usize) -> i32 {
    i32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]])
}
