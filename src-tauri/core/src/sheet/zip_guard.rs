//! What a workbook's container really holds, counted before anything parses it: no bomb gets as far as the parser.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::fault::{Fault, Refusal, Result};

/// Most bytes all parts may unpack to.
const MOST_UNPACKED: u64 = 60_000_000;
/// How many times its packed size a part of more than a megabyte may unpack to. Real sheets reach 30.
const MOST_RATIO: u64 = 150;
/// Most parts.
const MOST_PARTS: usize = 2_000;

/// Passes a container whose parts are few, small enough and really as large as they say.
///
/// # Errors
/// `refuse-sheet-bomb`, `refuse-sheet-password`, `refuse-sheet-kind` and `refuse-sheet-malformed`.
pub(super) fn check(bytes: &[u8]) -> Result<()> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| wrong(&error))?;
    let bomb = || Fault::from(Refusal::new("refuse-sheet-bomb").with("most", MOST_UNPACKED / 1_000_000));
    if archive.len() > MOST_PARTS {
        return Err(bomb());
    }
    let said = |packed: u64, unpacked: u64| unpacked > 1_000_000 && unpacked / packed.max(1) > MOST_RATIO;
    // First what the directory says, which costs nothing, then what is really there: a directory can lie.
    let mut sum = 0_u64;
    for at in 0..archive.len() {
        let part = archive.by_index_raw(at).map_err(|error| wrong(&error))?;
        if part.encrypted() {
            return Err(Refusal::new("refuse-sheet-password").into());
        }
        sum = sum.saturating_add(part.size());
        if sum > MOST_UNPACKED || said(part.compressed_size(), part.size()) {
            return Err(bomb());
        }
    }
    let mut left = MOST_UNPACKED;
    let mut workbook = false;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| wrong(&error))?;
        workbook |= part.name().is_ok_and(|name| name.eq_ignore_ascii_case("xl/workbook.xml"));
        let packed = part.compressed_size();
        let counted = std::io::copy(&mut part.take(left + 1), &mut std::io::sink());
        let counted = counted.map_err(|_| Refusal::new("refuse-sheet-malformed"))?;
        if counted > left || said(packed, counted) {
            return Err(bomb());
        }
        left -= counted;
    }
    // Another office document is a container as well.
    if workbook { Ok(()) } else { Err(Refusal::new("refuse-sheet-kind").into()) }
}

fn wrong(error: &ZipError) -> Fault {
    let locked = matches!(error, ZipError::UnsupportedArchive(why) if *why == ZipError::PASSWORD_REQUIRED);
    Refusal::new(if locked { "refuse-sheet-password" } else { "refuse-sheet-malformed" }).into()
}
