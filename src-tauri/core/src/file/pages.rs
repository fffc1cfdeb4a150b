//! The pages of a file, read one by one and past SQLite: it gives up at the first that is broken, and its own check reads
//! every page of what is kept.
//!
//! What cannot be a page, cell or record of SQLite's published file format is none. Nothing is guessed here.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use rusqlite::types::Value as Sql;

use crate::fault::Result;
use crate::file::fault::from_io;
use crate::file::known::PAGE;

/// Longest record that is put together, in bytes: as long as a value that SQLite is allowed here.
const LONGEST: usize = 32 * 1024 * 1024;

/// What kind of page it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    TableLeaf,
    TableBranch,
    IndexLeaf,
    IndexBranch,
}

/// A file as pages.
pub(super) struct Pages {
    file: RefCell<File>,
    /// Pages that are there, the last one perhaps in part.
    pub(super) count: u32,
    /// Pages that continue a record.
    pub(super) continued: RefCell<HashSet<u32>>,
}

/// One page of a tree.
pub(super) struct Page {
    /// Its kind.
    pub(super) kind: Kind,
    bytes: Vec<u8>,
    cells: Vec<usize>,
    right: u32,
}

/// Where a cell lies on its page and where it goes on, without what it says.
pub(super) struct Span {
    /// The page below, of a branch.
    pub(super) child: Option<u32>,
    /// First byte, and the one behind the last.
    pub(super) bytes: (usize, usize),
    /// The first page that continues it, and how many there are.
    pub(super) over: Option<(u32, u32)>,
}

/// One cell of it.
pub(super) struct Cell {
    /// The page below, of a branch.
    pub(super) child: Option<u32>,
    /// Row number, of a table.
    pub(super) rowid: i64,
    /// The record, of a leaf or an index.
    pub(super) record: Option<Vec<Sql>>,
    /// Whether there should be one that cannot be read.
    pub(super) broken: bool,
}

impl Pages {
    /// Opens it for reading.
    pub(super) fn of(path: &Path) -> Result<Self> {
        let file = File::open(path).map_err(|e| from_io(path, e))?;
        let length = file.metadata().map_err(|e| from_io(path, e))?.len();
        let count = u32::try_from(length.div_ceil(PAGE)).unwrap_or(u32::MAX);
        Ok(Self { file: RefCell::new(file), count, continued: RefCell::default() })
    }

    /// The bytes of a page, counted from 1; none where it is missing, cut or the disk does not give it.
    pub(super) fn bytes(&self, number: u32) -> Option<Vec<u8>> {
        let mut bytes = vec![0; usize::try_from(PAGE).ok()?];
        let mut file = self.file.borrow_mut();
        file.seek(SeekFrom::Start(u64::from(number.checked_sub(1)?) * PAGE)).ok()?;
        file.read_exact(&mut bytes).ok()?;
        Some(bytes)
    }

    /// A page of a tree, if it is one.
    pub(super) fn page(&self, number: u32) -> Option<Page> {
        let bytes = self.bytes(number)?;
        let at = if number == 1 { 100 } else { 0 };
        let kind = match bytes.get(at)? {
            13 => Kind::TableLeaf,
            5 => Kind::TableBranch,
            10 => Kind::IndexLeaf,
            2 => Kind::IndexBranch,
            _ => return None,
        };
        let branch = matches!(kind, Kind::TableBranch | Kind::IndexBranch);
        let head = at + if branch { 12 } else { 8 };
        let count = usize::from(short(&bytes, at + 3)?);
        let cells: Vec<usize> =
            (0..count).map(|nth| short(&bytes, head + 2 * nth).map(usize::from)).collect::<Option<_>>()?;
        if cells.iter().any(|cell| *cell < head + 2 * count) {
            return None;
        }
        let right = if branch { Some(long(&bytes, at + 8)?).filter(|right| *right > 0)? } else { 0 };
        Some(Page { kind, bytes, cells, right })
    }

    /// The cells of a page, and after those of a branch what lies to their right.
    pub(super) fn cells(&self, page: &Page) -> Vec<Cell> {
        let broken = || Cell { child: None, rowid: 0, record: None, broken: true };
        let mut cells: Vec<Cell> = page.cells.iter().map(|at| self.cell(page, *at).unwrap_or_else(broken)).collect();
        if page.right != 0 {
            cells.push(Cell { child: Some(page.right), rowid: 0, record: None, broken: false });
        }
        cells
    }

    fn cell(&self, page: &Page, mut at: usize) -> Option<Cell> {
        let bytes = &page.bytes;
        let child = if page.right == 0 { None } else { Some(long(bytes, at)?) };
        at += if child.is_some() { 4 } else { 0 };
        if page.kind == Kind::TableBranch {
            return Some(Cell { child, rowid: 0, record: None, broken: false });
        }
        let length = usize::try_from(varint(bytes, &mut at)?).ok().filter(|length| *length <= LONGEST)?;
        let table = page.kind == Kind::TableLeaf;
        let rowid = if table { varint(bytes, &mut at)? } else { 0 };
        let record = self.payload(bytes, at, length, table).and_then(|payload| record(&payload));
        Some(Cell { child, rowid, broken: record.is_none(), record })
    }

    /// The bytes of a record: those on its page, and those on the pages that continue it.
    fn payload(&self, bytes: &[u8], at: usize, length: usize, table: bool) -> Option<Vec<u8>> {
        let (usable, here) = (usize::try_from(PAGE).ok()?, local(length, table)?);
        if here == length {
            return bytes.get(at..at + length).map(<[u8]>::to_vec);
        }
        let mut payload = bytes.get(at..at + here)?.to_vec();
        let mut next = long(bytes, at + here)?;
        while payload.len() < length {
            let page = self.bytes(next)?;
            self.continued.borrow_mut().insert(next);
            let more = (length - payload.len()).min(usable - 4);
            payload.extend(page.get(4..4 + more)?);
            next = long(&page, 0)?;
        }
        Some(payload)
    }
}

impl Page {
    /// Its cells in order, and after those of a branch what lies to their right, which is no bytes of its own. None when they
    /// overlap, lie outside, or leave other room between them than the page says.
    pub(super) fn spans(&self, number: u32) -> Option<Vec<Span>> {
        let at = if number == 1 { 100 } else { 0 };
        let mut spans = self.cells.iter().map(|at| self.span(*at)).collect::<Option<Vec<_>>>()?;
        let mut taken: Vec<(usize, usize)> = spans.iter().map(|span| span.bytes).collect();
        let mut free = usize::from(short(&self.bytes, at + 1)?);
        while free != 0 {
            let (next, long) = (usize::from(short(&self.bytes, free)?), usize::from(short(&self.bytes, free + 2)?));
            taken.push((free, free + long));
            // They stand in order: a list that goes back would not end.
            if long < 4 || next != 0 && next < free + long {
                return None;
            }
            free = next;
        }
        taken.sort_unstable();
        let (mut reached, mut lost) = (usize::from(short(&self.bytes, at + 5)?), 0);
        if reached < at + if self.right == 0 { 8 } else { 12 } + 2 * self.cells.len() {
            return None;
        }
        for (from, to) in taken {
            lost += from.checked_sub(reached)?;
            reached = to;
        }
        lost += self.bytes.len().checked_sub(reached)?;
        if lost != usize::from(*self.bytes.get(at + 7)?) {
            return None;
        }
        if self.right != 0 {
            spans.push(Span { child: Some(self.right), bytes: (0, 0), over: None });
        }
        Some(spans)
    }

    fn span(&self, from: usize) -> Option<Span> {
        let (bytes, mut at) = (&self.bytes, from);
        let child = if self.right == 0 { None } else { Some(long(bytes, at)?) };
        at += if child.is_some() { 4 } else { 0 };
        if self.kind == Kind::TableBranch {
            varint(bytes, &mut at)?;
            return Some(Span { child, bytes: (from, at), over: None });
        }
        let length = usize::try_from(varint(bytes, &mut at)?).ok().filter(|length| *length <= LONGEST)?;
        let table = self.kind == Kind::TableLeaf;
        if table {
            varint(bytes, &mut at)?;
        }
        let here = local(length, table)?;
        at += here;
        // No cell is shorter than what a freed one needs.
        let mut span = Span { child, bytes: (from, at.max(from + 4)), over: None };
        if here < length {
            let more = (length - here).div_ceil(bytes.len() - 4);
            span.over = Some((long(bytes, at)?, u32::try_from(more).ok()?));
            span.bytes.1 = at + 4;
        }
        Some(span)
    }
}

/// How many bytes of a record of `length` stand on its own page.
fn local(length: usize, table: bool) -> Option<usize> {
    let usable = usize::try_from(PAGE).ok()?;
    let (most, least) =
        (if table { usable - 35 } else { (usable - 12) * 64 / 255 - 23 }, (usable - 12) * 32 / 255 - 23);
    if length <= most {
        return Some(length);
    }
    let fitting = least + (length - least) % (usable - 4);
    Some(if fitting <= most { fitting } else { least })
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

/// Four bytes, big end first.
pub(super) fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn varint(bytes: &[u8], at: &mut usize) -> Option<i64> {
    let mut value = 0_u64;
    for nth in 0..9 {
        let byte = *bytes.get(*at)?;
        *at += 1;
        if nth == 8 {
            return Some((value << 8 | u64::from(byte)).cast_signed());
        }
        value = value << 7 | u64::from(byte & 0x7f);
        if byte < 0x80 {
            break;
        }
    }
    Some(value.cast_signed())
}

/// The values of a record; none when it is not one, or a text in it is no text.
fn record(payload: &[u8]) -> Option<Vec<Sql>> {
    let mut at = 0;
    let head = usize::try_from(varint(payload, &mut at)?).ok()?;
    let (mut body, mut values) = (head, Vec::new());
    while at < head {
        let kind = varint(payload, &mut at)?;
        let length = match kind {
            0 | 8 | 9 => 0,
            1..=4 => usize::try_from(kind).ok()?,
            5 => 6,
            6 | 7 => 8,
            kind if kind >= 12 => usize::try_from((kind - 12) / 2).ok()?,
            _ => return None,
        };
        let bytes = payload.get(body..body.checked_add(length)?)?;
        body += length;
        values.push(match kind {
            0 => Sql::Null,
            8 | 9 => Sql::Integer(kind - 8),
            7 => Sql::Real(f64::from_be_bytes(bytes.try_into().ok()?)),
            1..=6 => {
                let below = if bytes.first()? & 0x80 == 0 { 0 } else { -1 };
                Sql::Integer(bytes.iter().fold(below, |sum, byte| sum << 8 | i64::from(*byte)))
            }
            kind if kind % 2 == 0 => Sql::Blob(bytes.to_vec()),
            _ => Sql::Text(String::from_utf8(bytes.to_vec()).ok()?),
        });
    }
    if at == head && body == payload.len() { Some(values) } else { None }
}
