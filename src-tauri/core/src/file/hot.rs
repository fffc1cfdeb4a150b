//! The first look at a journal beside a file: whose it is, and what rolling it back would make of the file, before SQLite sees it.
//!
//! SQLite believes a journal: it cuts or stretches the file to the length the journal names, and deletes the journal afterwards. So a
//! file that only bears the name is never shown to it, and neither is one that would make more of the file than the two hold together.

use std::fs::{File, metadata};
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use super::fault::{from_io, unfit};
use super::known::PAGE;
use crate::fault::{Result, Unfit};

/// First and last eight bytes by which SQLite knows a journal and a super-journal record.
const MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

/// Bytes of a journal's header that say anything: magic, records, nonce, pages, sector, page.
const HEADER: usize = 28;

/// Bytes that reach a disk together or not at all; and of a record in a journal: number, page, sum.
const SECTOR: usize = 512;
const RECORD: usize = 4 + PAGE as usize + 4;

/// Longest journal without a header that is looked at, in bytes: SQLite syncs, and so heads, a longer one as its cache spills.
const UNSYNCED: u64 = 4 * 1024 * 1024;

/// What lies under the journal's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    /// A journal that was never synced: the file under it is untouched, and SQLite passes it over.
    Cold,
    /// One of which the header never came to the disk: the file under it is untouched, and SQLite would ask to roll it back.
    Torn,
    /// A journal that SQLite would roll back.
    Hot,
    /// Some other file.
    Foreign,
}

/// Says what the file `journal` beside `path` is. Nothing is written.
pub(super) fn beside(path: &Path, journal: &Path) -> Result<Beside> {
    let head = head(journal)?;
    let word = |at: usize| head.get(at..at + 4).map_or(0, be);
    let blank = head.iter().all(|byte| *byte == 0);
    Ok(if head.starts_with(&MAGIC) {
        Beside::Hot
    } else if blank || (head.iter().take(12).all(|byte| *byte == 0) && word(24) == PAGE) {
        Beside::Cold
    } else if torn(path, journal)? {
        Beside::Torn
    } else {
        Beside::Foreign
    })
}

/// A journal whose header never reached the disk: where it says anything, it says what stands in the file. Pages are kept in a
/// journal before they are changed, and they are not changed before it was synced.
fn torn(path: &Path, journal: &Path) -> Result<bool> {
    let mut bytes = Vec::new();
    if metadata(journal).map_err(|e| from_io(journal, e))?.len() > UNSYNCED {
        return Ok(false);
    }
    File::open(journal)
        .and_then(|file| file.take(UNSYNCED).read_to_end(&mut bytes))
        .map_err(|e| from_io(journal, e))?;
    // What each sector holds of pages, and where on the page that stands.
    let (mut said, page_end) = (Vec::new(), RECORD - 4);
    let mut at = SECTOR;
    while at < bytes.len() {
        let within = (at - SECTOR) % RECORD;
        let sector_end = (at / SECTOR + 1) * SECTOR;
        // A write may be torn at its own sectors, too: it begins four bytes into one.
        let own_end = at + SECTOR - within.saturating_sub(4) % SECTOR;
        let end = (at + page_end.saturating_sub(within)).min(sector_end).min(own_end).min(bytes.len());
        match within {
            0..4 => at += 4 - within,
            _ if within >= page_end => at += RECORD - within,
            _ => {
                let piece = bytes.get(at..end).unwrap_or_default();
                if mixed(piece) {
                    said.push((within - 4, piece));
                }
                at = end;
            }
        }
    }
    if mixed(bytes.get(..SECTOR.min(bytes.len())).unwrap_or_default()) {
        return Ok(false);
    }
    if said.is_empty() {
        // Nothing of any page came: then only its length speaks, which is that of writes of a journal.
        let rest = bytes.len().checked_sub(SECTOR).map(|rest| rest % RECORD);
        return Ok(rest.is_some_and(|rest| rest == 0 || rest >= 4 && (rest - 4) % SECTOR == 0));
    }
    let mut file = BufReader::new(File::open(path).map_err(|e| from_io(path, e))?);
    let mut page = vec![0; PAGE as usize];
    while !said.is_empty() && file.read_exact(&mut page).is_ok() {
        said.retain(|(at, piece)| page.get(*at..*at + piece.len()) != Some(*piece));
    }
    Ok(said.is_empty())
}

/// Whether bytes say anything: a stretched file holds the same byte over and over where nothing came.
fn mixed(bytes: &[u8]) -> bool {
    bytes.windows(2).any(|pair| pair[0] != pair[1])
}

/// Removes a torn journal, as a finished transaction does.
pub(super) fn remove(journal: &Path) -> Result<()> {
    std::fs::remove_file(journal).map_err(|e| from_io(journal, e))
}

/// Refuses a journal that names another one, is longer than a journal of the file it speaks of can be, or would stretch the file
/// beyond what file and journal hold.
///
/// # Errors
/// `Unfit::ForeignJournal` with the bound it broke.
pub(super) fn bounded(path: &Path, journal: &Path) -> Result<()> {
    let refused = |why: &str| Err(unfit(path, Unfit::ForeignJournal, why));
    let length = metadata(journal).map_err(|e| from_io(journal, e))?.len();
    let pages = metadata(path).map_err(|e| from_io(path, e))?.len() / PAGE;
    if names_super_journal(journal, length)? {
        return refused("the journal names another journal");
    }
    let head = head(journal)?;
    if head.len() < HEADER || !head.starts_with(&MAGIC) {
        return refused("no journal header");
    }
    let word = |at: usize| head.get(at..at + 4).map_or(0, be);
    let (named, sector) = (word(16), word(20));
    if word(24) != PAGE || !(32..=65_536).contains(&sector) || !sector.is_power_of_two() {
        return refused("the journal is of another page size");
    }
    if length > (named + 1) * (PAGE + 8 + sector) {
        return refused("the journal is longer than the file it speaks of");
    }
    if named > pages + length / (PAGE + 8) {
        return refused("the journal makes the file longer than both hold");
    }
    Ok(())
}

fn head(journal: &Path) -> Result<Vec<u8>> {
    let mut head = Vec::with_capacity(HEADER);
    let file = File::open(journal).map_err(|e| from_io(journal, e))?;
    file.take(HEADER as u64).read_to_end(&mut head).map_err(|e| from_io(journal, e))?;
    Ok(head)
}

fn be(four: &[u8]) -> u64 {
    four.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

/// A journal of a transaction over several files names a super-journal, and SQLite deletes a super-journal it is done with.
/// Our transactions never span files: such a journal is a trap that would have us delete a file of somebody's choosing.
fn names_super_journal(journal: &Path, length: u64) -> Result<bool> {
    if length < 16 {
        return Ok(false);
    }
    let mut file = File::open(journal).map_err(|e| from_io(journal, e))?;
    let mut last = [0; 8];
    file.seek(SeekFrom::End(-8))?;
    file.read_exact(&mut last)?;
    Ok(last == MAGIC)
}
