//! A file written anew, so that no page holds what was cleared.

use std::fs::{File, OpenOptions};
use std::io::Read;
use std::path::Path;

use super::OpenFile;
use super::known::PAGE;
use super::settings::durable;
use crate::fault::Result;

/// Writes the open file anew.
///
/// SQLite cuts a file shorter after the commit's last sync. So the journal stays beside it, blank, until the shorter length is on
/// the disk: a power cut in between leaves pages behind the last one, and beside a journal any length is looked at.
///
/// # Errors
/// When the disk refuses.
pub(crate) fn write_anew(file: &OpenFile) -> Result<()> {
    file.conn.execute_batch("PRAGMA secure_delete = ON; PRAGMA journal_mode = PERSIST; VACUUM")?;
    writable(&file.path)?.sync_all()?;
    durable(&file.conn)
}

/// Cuts off what stands behind the last page that the header names: a file that was being written anew as the power went. Of a file
/// whose header does not agree with itself nothing is cut.
///
/// # Errors
/// When the disk refuses.
pub(super) fn finish(path: &Path) -> Result<()> {
    let (mut file, mut head) = (writable(path)?, [0; 100]);
    file.read_exact(&mut head)?;
    let word = |at: usize| head.get(at..at + 4).and_then(|four| four.try_into().ok()).map_or(0, u32::from_be_bytes);
    let named = PAGE * u64::from(word(28));
    if word(24) == word(92) && named > 0 && named < file.metadata()?.len() {
        file.set_len(named)?;
        file.sync_all()?;
    }
    Ok(())
}

fn writable(path: &Path) -> Result<File> {
    Ok(OpenOptions::new().read(true).write(true).open(path)?)
}
