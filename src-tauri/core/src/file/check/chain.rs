//! The chain: entries first to last, their commitments and hashes, and what their images make of the records.

use std::collections::HashSet;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, Rows};
use serde_json::Value;

use super::Finding;
use super::baseline::{BASELINE, Digests, agrees};
use super::image::Fields;
use super::state::{State, fields};
use crate::fault::Result;
use crate::journal::hash;

/// What following the chain gave.
pub(super) struct Chain {
    /// Entries that hold.
    pub(super) entries: u64,
    /// The first place where it breaks.
    pub(super) broken: Option<Finding>,
    /// Records as the images make them, unless a baseline starts them anew.
    pub(super) state: State,
    /// The latest baseline, if there is one: folding starts anew there.
    pub(super) baseline: Option<(u64, Digests)>,
    /// Keys of content that some image or argument names.
    pub(super) named: HashSet<String>,
    /// Keys of content that stands for a long text in some image or argument: without it the text is lost.
    pub(super) needed: HashSet<String>,
    /// Something was redacted.
    pub(super) redacted: bool,
}

/// One entry of the journal as stored.
struct Entry {
    seq: u64,
    at: String,
    edit: String,
    kind: String,
    target: Option<u64>,
    author: Sealed,
    args: Sealed,
    text: Option<String>,
    hash: Vec<u8>,
}

/// A text with its commitment, open or redacted.
enum Sealed {
    Open([u8; 32]),
    Redacted([u8; 32]),
    Wrong,
}

impl Sealed {
    /// Open: texts and salt are there, the commitment is not stored. Redacted: only the commitment is there.
    fn of(texts: &[Option<&str>], salt: Option<&[u8]>, mark: Option<&[u8]>) -> Self {
        let empty = texts.iter().all(Option::is_none);
        match (salt, mark) {
            (Some(salt), None) if !empty && salt.len() == 16 => Self::Open(hash::mark(salt, texts)),
            (None, Some(mark)) if empty => mark.try_into().map_or(Self::Wrong, Self::Redacted),
            _ => Self::Wrong,
        }
    }

    fn mark(&self) -> Option<[u8; 32]> {
        match self {
            Self::Open(mark) | Self::Redacted(mark) => Some(*mark),
            Self::Wrong => None,
        }
    }
}

/// Follows the whole journal.
pub(super) fn follow(conn: &Connection) -> Result<Chain> {
    let mut chain = Chain {
        entries: 0,
        broken: None,
        state: State::default(),
        baseline: None,
        named: HashSet::new(),
        needed: HashSet::new(),
        redacted: false,
    };
    let mut journal = conn.prepare(
        "SELECT seq, at, edit, kind, target, author, author_salt, author_mark, args, args_salt, args_mark, hash
         FROM journal ORDER BY seq",
    )?;
    let mut image = conn.prepare("SELECT seq, at, tab, row, before, after, salt, mark FROM image ORDER BY seq, at")?;
    let mut images = Images { rows: image.query([])?, waiting: None };
    let mut previous = hash::ORIGIN;
    let mut entries = journal.query([])?;
    while let Some(row) = entries.next()? {
        let seq = chain.entries + 1;
        let Some(entry) = read(row) else { return chain.breaks("entry-form", seq) };
        if entry.seq != seq {
            return chain.breaks("entry-number", seq);
        }
        let marks = match chain.images(&mut images, seq)? {
            Ok(marks) => marks,
            Err(rule) => return chain.breaks(rule, seq),
        };
        let (Some(author), Some(args)) = (entry.author.mark(), entry.args.mark()) else {
            return chain.breaks("entry-form", seq);
        };
        chain.redacted |= matches!(entry.author, Sealed::Redacted(_)) || matches!(entry.args, Sealed::Redacted(_));
        let made = hash::entry(&hash::EntryMarks {
            previous: &previous,
            seq,
            at: &entry.at,
            edit: &entry.edit,
            kind: &entry.kind,
            target: entry.target,
            author,
            args,
            images: &marks,
        });
        if entry.hash != made {
            return chain.breaks("entry-hash", seq);
        }
        if !chain.note(&entry) {
            return chain.breaks("baseline", seq);
        }
        previous = made;
        chain.entries = seq;
    }
    if images.next()?.is_some() {
        let seq = chain.entries + 1;
        return chain.breaks("entry-number", seq);
    }
    Ok(chain)
}

impl Chain {
    fn breaks(mut self, rule: &str, seq: u64) -> Result<Self> {
        self.broken = Some(Finding::new(rule, seq.to_string()));
        Ok(self)
    }

    /// Reads and folds the images of one entry. The inner error is the rule that is broken.
    fn images(
        &mut self,
        images: &mut Images<'_>,
        seq: u64,
    ) -> Result<std::result::Result<Vec<hash::ImageMark>, &'static str>> {
        let mut marks = Vec::new();
        while let Some(found) = images.of(seq)? {
            let Found::Legible { at, tab, row, before, after, sealed } = found else { return Ok(Err("entry-form")) };
            if at != marks.len() {
                return Ok(Err("entry-form"));
            }
            let follows = match sealed {
                Sealed::Wrong => return Ok(Err("entry-form")),
                Sealed::Redacted(_) => {
                    self.redacted = true;
                    self.state.cloud(&tab, &row);
                    true
                }
                Sealed::Open(_) => match (fields(before.as_deref()), fields(after.as_deref())) {
                    (Ok(before), Ok(after)) => {
                        self.name_content(before.as_ref());
                        self.name_content(after.as_ref());
                        self.baseline.is_some() || self.state.forward(&tab, &row, before, after)
                    }
                    _ => false,
                },
            };
            let Some(mark) = sealed.mark() else { return Ok(Err("entry-form")) };
            if !follows {
                return Ok(Err("image"));
            }
            marks.push(hash::ImageMark { tab, row, mark });
        }
        Ok(Ok(marks))
    }

    /// Notes what the arguments name; at a baseline compares the records so far. False when they disagree.
    fn note(&mut self, entry: &Entry) -> bool {
        let Some(text) = &entry.text else { return entry.edit != BASELINE };
        if entry.edit != BASELINE {
            if text.len() > 64
                && let Ok(args) = serde_json::from_str::<Value>(text)
            {
                self.name_content_in(&args);
            }
            return true;
        }
        let Some((before, after)) = Digests::of_entry(text) else { return false };
        let stood = self.baseline.is_some() || agrees(&self.state, &before);
        self.baseline = Some((entry.seq, after));
        stood
    }

    fn name_content(&mut self, fields: Option<&Fields>) {
        for (_, value) in fields.iter().flat_map(|fields| &fields.0) {
            self.name_content_in(value);
        }
    }

    /// Notes every text that has the shape of a content key.
    fn name_content_in(&mut self, value: &Value) {
        match value {
            Value::String(text) if text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit()) => {
                self.named.insert(text.clone());
            }
            Value::Array(items) => items.iter().for_each(|item| self.name_content_in(item)),
            Value::Object(fields) => {
                if let (1, Some(Value::String(key))) = (fields.len(), fields.get("sha256")) {
                    self.needed.insert(key.clone());
                }
                fields.values().for_each(|field| self.name_content_in(field));
            }
            _ => {}
        }
    }
}

/// An image as stored, or one that cannot be.
enum Found {
    Legible { at: usize, tab: String, row: String, before: Option<String>, after: Option<String>, sealed: Sealed },
    Illegible,
}

/// The images of all entries, read once from first to last.
struct Images<'a> {
    rows: Rows<'a>,
    waiting: Option<(u64, Found)>,
}

impl Images<'_> {
    fn next(&mut self) -> Result<Option<(u64, Found)>> {
        if self.waiting.is_some() {
            return Ok(self.waiting.take());
        }
        Ok(self.rows.next()?.map(|row| (row.get(0).unwrap_or_default(), image(row).unwrap_or(Found::Illegible))))
    }

    /// The next image of entry `seq`. An image of an entry that is not there comes as illegible.
    fn of(&mut self, seq: u64) -> Result<Option<Found>> {
        match self.next()? {
            Some((of, found)) if of == seq => Ok(Some(found)),
            Some((of, _)) if of < seq => Ok(Some(Found::Illegible)),
            later => {
                self.waiting = later;
                Ok(None)
            }
        }
    }
}

fn read(row: &Row<'_>) -> Option<Entry> {
    let (author, args) = (text(row, 5)?, text(row, 8)?);
    Some(Entry {
        seq: row.get(0).ok()?,
        at: row.get(1).ok()?,
        edit: row.get(2).ok()?,
        kind: row.get(3).ok()?,
        target: row.get(4).ok()?,
        author: Sealed::of(&[author], blob(row, 6)?, blob(row, 7)?),
        args: Sealed::of(&[args], blob(row, 9)?, blob(row, 10)?),
        text: args.map(str::to_owned),
        hash: row.get(11).ok()?,
    })
}

fn image(row: &Row<'_>) -> Option<Found> {
    let (before, after) = (text(row, 4)?, text(row, 5)?);
    Some(Found::Legible {
        at: row.get(1).ok()?,
        tab: row.get(2).ok()?,
        row: row.get(3).ok()?,
        before: before.map(str::to_owned),
        after: after.map(str::to_owned),
        sealed: Sealed::of(&[before, after], blob(row, 6)?, blob(row, 7)?),
    })
}

/// A text or null; the outer none is neither.
fn text<'a>(row: &'a Row<'_>, at: usize) -> Option<Option<&'a str>> {
    match row.get_ref(at).ok()? {
        ValueRef::Null => Some(None),
        value => value.as_str().ok().map(Some),
    }
}

/// Bytes or null; the outer none is neither.
fn blob<'a>(row: &'a Row<'_>, at: usize) -> Option<Option<&'a [u8]>> {
    match row.get_ref(at).ok()? {
        ValueRef::Null => Some(None),
        value => value.as_blob().ok().map(Some),
    }
}
