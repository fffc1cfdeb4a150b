//! The chain: entries first to last, their commitments and hashes, and what their images make of the records.

use std::collections::HashSet;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, Rows};
use serde_json::Value;

use super::baseline::{BASELINE, rerun};
use super::finding::Finding;
use super::state::State;
use crate::fault::Result;
use crate::file::line::Line;
use crate::journal::{Fields, cleared, hash, image_mark};

/// The only edit that clears anything.
const REDACTION: &str = "workspace.redact";

/// What following the chain gave.
pub(in crate::file) struct Chain {
    /// Entries that hold.
    pub(in crate::file) entries: u64,
    /// The first place where it breaks.
    pub(in crate::file) broken: Option<Finding>,
    /// Records as the images make them.
    pub(in crate::file) state: State,
    /// Version that the latest migration led to.
    version: Option<i32>,
    /// Keys of content that some image or argument names.
    pub(super) named: HashSet<String>,
    /// Keys of content that stands for a long text in some image or argument: without it the text is lost.
    pub(super) needed: HashSet<String>,
    /// What is cleared: its place, and its entry.
    cleared: Vec<(String, u64)>,
    /// What some redaction lists as cleared.
    listed: HashSet<String>,
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
    cleared: Option<String>,
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
    fn of(text: Option<&str>, salt: Option<&[u8]>, mark: Option<&[u8]>) -> Self {
        match (salt, mark) {
            (Some(salt), None) if text.is_some() && salt.len() == 16 => Self::Open(hash::mark(salt, &[text])),
            (None, Some(mark)) if text.is_none() => mark.try_into().map_or(Self::Wrong, Self::Redacted),
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
pub(in crate::file) fn follow(line: &Line, conn: &Connection) -> Result<Chain> {
    let mut chain = Chain {
        entries: 0,
        broken: None,
        state: State::default(),
        version: None,
        named: HashSet::new(),
        needed: HashSet::new(),
        cleared: Vec::new(),
        listed: HashSet::new(),
    };
    let mut journal = conn.prepare(
        "SELECT seq, at, edit, kind, target, author, author_salt, author_mark, args, args_salt, args_mark, hash, cleared
         FROM journal ORDER BY seq",
    )?;
    let mut image = conn.prepare("SELECT seq, at, tab, row, before, after, salt FROM image ORDER BY seq, at")?;
    let mut images = Images { rows: image.query([])?, waiting: None };
    let mut previous = hash::ORIGIN;
    let mut entries = journal.query([])?;
    while let Some(row) = entries.next()? {
        let seq = chain.entries + 1;
        let Some(entry) = read(row) else { return chain.breaks("entry-form", seq) };
        if entry.seq != seq {
            return chain.breaks("entry-number", seq);
        }
        if entry.edit == BASELINE && !chain.migrate(line, conn, &entry)? {
            return chain.breaks("baseline", seq);
        }
        let marks = match chain.images(&mut images, seq)? {
            Ok(marks) => marks,
            Err(rule) => return chain.breaks(rule, seq),
        };
        let (Some(author), Some(args)) = (entry.author.mark(), entry.args.mark()) else {
            return chain.breaks("entry-form", seq);
        };
        for (what, sealed) in [("author", &entry.author), ("args", &entry.args)] {
            if matches!(sealed, Sealed::Redacted(_)) {
                chain.cleared.push((format!("{what} {seq}"), seq));
            }
        }
        let made = hash::entry(&hash::EntryMarks {
            previous: &previous,
            seq,
            at: &entry.at,
            edit: &entry.edit,
            kind: &entry.kind,
            target: entry.target,
            author,
            args,
            cleared: entry.cleared.as_deref(),
            images: &marks,
        });
        if entry.hash != made {
            return chain.breaks("entry-hash", seq);
        }
        if !chain.note(&entry) {
            return chain.breaks("entry-form", seq);
        }
        previous = made;
        chain.entries = seq;
    }
    if images.next()?.is_some() {
        let seq = chain.entries + 1;
        return chain.breaks("entry-number", seq);
    }
    // A migration leads to the version that the file bears.
    let version: i32 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if chain.version.is_none_or(|reached| reached == version) {
        chain.settle()
    } else {
        let seq = chain.entries;
        chain.breaks("baseline", seq)
    }
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
            let Found::Legible { at, tab, row, before, after, salt } = found else { return Ok(Err("entry-form")) };
            let mark = image_mark(before.as_ref(), after.as_ref(), &salt).filter(|_| at == marks.len());
            let Some(mark) = mark else { return Ok(Err("entry-form")) };
            for (side, fields) in [("before", &before), ("after", &after)] {
                for (column, value) in fields.iter().flat_map(|fields| &fields.0) {
                    if cleared(value).is_some() {
                        self.cleared.push((format!("{side} {seq}/{at} {column}"), seq));
                    }
                    self.name_content_in(value);
                }
            }
            if !self.state.forward(&tab, &row, before, after) {
                return Ok(Err("image"));
            }
            marks.push(hash::ImageMark { tab, row, mark });
        }
        Ok(Ok(marks))
    }

    /// Runs the shipped steps again on the records so far. False when no step leads from where they are.
    fn migrate(&mut self, line: &Line, conn: &Connection, entry: &Entry) -> Result<bool> {
        let args = entry.text.as_deref().and_then(|text| serde_json::from_str::<Value>(text).ok());
        let said = |name| args.as_ref()?.get(name)?.as_i64().and_then(|version| i32::try_from(version).ok());
        let (Some(from), Some(to)) = (said("from"), said("to")) else { return Ok(false) };
        if self.version.is_some_and(|version| version != from) || entry.kind != "barrier" {
            return Ok(false);
        }
        self.version = Some(to);
        let Some(state) = rerun(line, conn, &self.state, from, to)? else { return Ok(false) };
        self.state = state;
        Ok(true)
    }

    /// Notes what the arguments name and what the entry lists as cleared. False when it may list nothing, or lists it wrongly.
    fn note(&mut self, entry: &Entry) -> bool {
        if let Some(text) = entry.text.as_deref().filter(|text| text.len() > 64)
            && let Ok(args) = serde_json::from_str::<Value>(text)
        {
            self.name_content_in(&args);
        }
        match &entry.cleared {
            None => entry.edit != REDACTION,
            Some(text) if entry.edit == REDACTION && entry.kind == "barrier" => {
                let Ok(listed) = serde_json::from_str::<Vec<String>>(text) else { return false };
                self.listed.extend(listed);
                true
            }
            Some(_) => false,
        }
    }

    /// Everything that is cleared is listed by a redaction, and everything listed is cleared.
    fn settle(self) -> Result<Self> {
        let unlisted = self.cleared.iter().filter(|(place, _)| !self.listed.contains(place)).map(|(_, seq)| *seq).min();
        if let Some(seq) = unlisted {
            return self.breaks("unlisted", seq);
        }
        let gone: HashSet<&String> = self.cleared.iter().map(|(place, _)| place).collect();
        let there = self.listed.iter().filter(|place| !gone.contains(place)).filter_map(|place| entry_of(place)).min();
        match there {
            Some(seq) => self.breaks("uncleared", seq),
            None => Ok(self),
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

/// The entry that a place of something cleared is in.
fn entry_of(place: &str) -> Option<u64> {
    place.split(' ').nth(1)?.split('/').next()?.parse().ok()
}

/// An image as stored, or one that cannot be.
enum Found {
    Legible { at: usize, tab: String, row: String, before: Option<Fields>, after: Option<Fields>, salt: Vec<u8> },
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
        author: Sealed::of(author, blob(row, 6)?, blob(row, 7)?),
        args: Sealed::of(args, blob(row, 9)?, blob(row, 10)?),
        text: args.map(str::to_owned),
        hash: row.get(11).ok()?,
        cleared: row.get(12).ok()?,
    })
}

fn image(row: &Row<'_>) -> Option<Found> {
    let side = |at| match text(row, at)? {
        Some(text) => Fields::read(text).map(Some),
        None => Some(None),
    };
    Some(Found::Legible {
        at: row.get(1).ok()?,
        tab: row.get(2).ok()?,
        row: row.get(3).ok()?,
        before: side(4)?,
        after: side(5)?,
        salt: row.get(6).ok()?,
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
