//! What the container of an office document really holds, counted before anything parses it: no bomb gets as far as a parser.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

/// Most bytes all parts may unpack to.
pub const MOST_UNPACKED: u64 = 60_000_000;
/// How many times its packed size a part of more than a megabyte may unpack to. Real sheets reach 30.
const MOST_RATIO: u64 = 150;
/// Most parts.
const MOST_PARTS: usize = 2_000;

/// Why a container is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It unpacks to too much, or has too many parts.
    Bomb,
    /// It wants a password.
    Password,
    /// It is another kind of document.
    Kind,
    /// It is no container, or cut short.
    Malformed,
}

/// Passes a container whose parts are few, small enough and really as large as they say, and among which one has this name.
///
/// # Errors
/// Why it is not read.
pub fn check(bytes: &[u8], wanted: &str) -> Result<(), Unread> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| wrong(&error))?;
    if archive.len() > MOST_PARTS {
        return Err(Unread::Bomb);
    }
    let said = |packed: u64, unpacked: u64| unpacked > 1_000_000 && unpacked / packed.max(1) > MOST_RATIO;
    // First what the directory says, which costs nothing, then what is really there: a directory can lie.
    let mut sum = 0_u64;
    for at in 0..archive.len() {
        let part = archive.by_index_raw(at).map_err(|error| wrong(&error))?;
        if part.encrypted() {
            return Err(Unread::Password);
        }
        sum = sum.saturating_add(part.size());
        if sum > MOST_UNPACKED || said(part.compressed_size(), part.size()) {
            return Err(Unread::Bomb);
        }
    }
    let mut left = MOST_UNPACKED;
    let mut found = false;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|error| wrong(&error))?;
        found |= part.name().is_ok_and(|name| name.eq_ignore_ascii_case(wanted));
        let packed = part.compressed_size();
        let counted = std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).map_err(|_| Unread::Malformed)?;
        if counted > left || said(packed, counted) {
            return Err(Unread::Bomb);
        }
        left -= counted;
    }
    // Another office document is a container as well.
    if found { Ok(()) } else { Err(Unread::Kind) }
}

/// The text of a part of a container that passed; none where there is no such part.
///
/// # Errors
/// Why it is not read.
pub fn part(bytes: &[u8], name: &str) -> Result<Option<String>, Unread> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| wrong(&error))?;
    let Ok(part) = archive.by_name(name) else { return Ok(None) };
    let mut text = String::new();
    part.take(MOST_UNPACKED).read_to_string(&mut text).map_err(|_| Unread::Malformed)?;
    Ok(Some(text))
}

fn wrong(error: &ZipError) -> Unread {
    let locked = matches!(error, ZipError::UnsupportedArchive(why) if *why == ZipError::PASSWORD_REQUIRED);
    if locked { Unread::Password } else { Unread::Malformed }
}
