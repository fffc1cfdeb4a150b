//! Writing inside an edit. Refusals are collected, so that a person sees all reasons at once.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};

use super::{Created, Lexicon, Reader};
use crate::fault::{Fault, Message, Refusal, Result};
use crate::hands::{Author, Hands, Ids, Press, Pressed};
use crate::journal;
use crate::moment::Moment;
use crate::paper::{Listing, Paper};

/// What an edit asks of the house while it is done: of what stands above its noun, which no noun knows.
pub trait Above: Send + Sync {
    /// What contradicts itself about a document that is to be issued: one sentence a finding, naming both places.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn contradictions(&self, kind: &str, subject: &str, reader: &Reader<'_>, at: &Moment) -> Result<Vec<Message>>;

    /// What speaks against a step of a record, or against its leaving (`remove`): a reason each.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn against(&self, verb: &str, noun: &str, id: &str, reader: &Reader<'_>, at: &Moment) -> Result<Vec<Refusal>>;

    /// What a register says in a live part of a text; none: there is no such part.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn live(&self, part: &str, reader: &Reader<'_>, at: &Moment) -> Result<Option<Listing>>;

    /// Systems whose practice is prohibited, or may be: number and name. What speaks of them says so.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn prohibited(&self, reader: &Reader<'_>) -> Result<Vec<[String; 2]>>;

    /// Fields of a record have changed: what rests on them hears of it.
    ///
    /// # Errors
    /// When SQLite refuses.
    fn heard(&self, writer: &mut Writer<'_>, noun: &str, id: &str, fields: &[&str]) -> Result<()>;
}

/// What was last read once for several drafts, and under which name.
pub type Once = Rc<RefCell<Option<(String, Rc<dyn Any>)>>>;

/// What an edit gets.
pub struct Writer<'a> {
    conn: &'a Connection,
    moment: Moment,
    author: &'a Author,
    ids: &'a mut dyn Ids,
    press: &'a dyn Press,
    lexicon: &'static dyn Lexicon,
    above: &'static dyn Above,
    name: String,
    pub(super) barrier: bool,
    pub(super) refusals: Vec<Refusal>,
    pub(super) created: Vec<Created>,
    pub(super) kept: Vec<Created>,
    pub(super) unread: Vec<Created>,
    once: (&'static str, Once),
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        conn: &'a Connection,
        (lexicon, above): (&'static dyn Lexicon, &'static dyn Above),
        moment: Moment,
        author: &'a Author,
        hands: &'a mut Hands<'_>,
    ) -> Self {
        let (press, ids) = (hands.press, &mut *hands.ids);
        let (name, refusals, created) = (String::new(), Vec::new(), Vec::new());
        Self {
            conn,
            moment,
            author,
            ids,
            press,
            lexicon,
            above,
            name,
            barrier: false,
            refusals,
            created,
            kept: Vec::new(),
            unread: Vec::new(),
            once: ("", Once::default()),
        }
    }

    /// What drafts of a register read once, shared while the edit writes to that register alone.
    pub(crate) fn once(&mut self, noun: &'static str) -> Once {
        if self.once.0 != noun {
            self.once = (noun, Once::default());
        }
        self.once.1.clone()
    }

    fn writes(&mut self, table: &str) {
        if self.once.0 != table {
            self.once.1.replace(None);
        }
    }

    /// The reading side.
    #[must_use]
    pub fn reader(&self) -> Reader<'a> {
        Reader::new(self.conn, self.lexicon)
    }

    /// The moment of the edit.
    #[must_use]
    pub fn moment(&self) -> Moment {
        self.moment
    }

    /// What words mean.
    #[must_use]
    pub fn lexicon(&self) -> &'static dyn Lexicon {
        self.lexicon
    }

    /// What contradicts itself about a document that is to be issued.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn contradictions(&self, kind: &str, subject: &str) -> Result<Vec<Message>> {
        self.above.contradictions(kind, subject, &self.reader(), &self.moment)
    }

    /// What a register says in a live part of a text.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn live(&self, part: &str) -> Result<Option<Listing>> {
        self.above.live(part, &self.reader(), &self.moment)
    }

    /// What stands above says against a step of a record, or against its leaving (`remove`).
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn against(&self, verb: &str, noun: &str, id: &str) -> Result<Vec<Refusal>> {
        self.above.against(verb, noun, id, &self.reader(), &self.moment)
    }

    /// Systems whose practice is prohibited, or may be: number and name.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn prohibited(&self) -> Result<Vec<[String; 2]>> {
        self.above.prohibited(&self.reader())
    }

    /// Fields of a record have changed: what rests on them hears of it.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn moved(&mut self, noun: &str, id: &str, fields: &[&str]) -> Result<()> {
        self.above.heard(self, noun, id, fields)
    }

    /// The edit turned out to be this one: a decision keeps its name whatever road set the field.
    pub fn named(&mut self, name: &str) {
        name.clone_into(&mut self.name);
    }

    /// The name it turned out to have, or the one it came with.
    pub(crate) fn name_or(&self, name: String) -> String {
        if self.name.is_empty() { name } else { self.name.clone() }
    }

    /// Who edits.
    #[must_use]
    pub fn author(&self) -> &Author {
        self.author
    }

    /// A new key: UUIDv7 of the edit's instant.
    pub fn new_id(&mut self) -> String {
        let random = self.ids.bytes();
        let millis = u64::try_from(self.moment.instant.timestamp_millis()).unwrap_or_default();
        let mut tail = [0; 10];
        tail.copy_from_slice(random.get(..10).unwrap_or(&[0; 10]));
        uuid::Builder::from_unix_timestamp_millis(millis, &tail).into_uuid().to_string()
    }

    /// Notes a reason against the edit; it is not committed then.
    pub fn refuse(&mut self, refusal: Refusal) {
        self.refusals.push(refusal);
    }

    /// Whether a reason against the edit was noted.
    #[must_use]
    pub fn refused(&self) -> bool {
        !self.refusals.is_empty()
    }

    /// Takes the reasons noted so far out, so that the caller can say where they come from and note them again.
    pub fn take_refusals(&mut self) -> Vec<Refusal> {
        std::mem::take(&mut self.refusals)
    }

    /// Names a record the edit made: its noun, key and the number a person reads (empty if it has none).
    pub fn created(&mut self, kind: &str, id: &str, number: &str) {
        let (kind, id, number) = (kind.to_owned(), id.to_owned(), number.to_owned());
        self.created.push(Created { kind, id, number });
    }

    /// Undo stops at this edit: it issues a document or approves a record.
    pub fn seal(&mut self) {
        self.barrier = true;
    }

    /// The next number of a counter, from 1. A number given out once is never given out again.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn next_number(&mut self, counter: &str) -> Result<u64> {
        let sql = "INSERT INTO counter (id, value) VALUES (?1, 1) ON CONFLICT (id) DO UPDATE SET value = value + 1
                   RETURNING value";
        Ok(self.conn.prepare_cached(sql)?.query_row([counter], |row| row.get(0))?)
    }

    /// Keeps bytes in the content table and returns their SHA-256, 64 hex digits.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn keep(&mut self, bytes: &[u8]) -> Result<String> {
        journal::keep(self.conn, bytes)
    }

    /// Prints a paper.
    ///
    /// # Errors
    /// [`Fault::Press`] when it cannot be printed.
    pub fn press(&self, paper: &Paper) -> Result<Pressed> {
        Ok(self.press.press(paper)?)
    }

    /// Whether a picture can be printed.
    #[must_use]
    pub fn draws(&self, picture: &[u8]) -> bool {
        self.press.draws(picture).is_ok()
    }

    /// Inserts a row with the key `id`.
    ///
    /// # Errors
    /// When SQLite refuses, e.g. a key that is taken.
    pub fn insert(&mut self, table: &str, id: &str, fields: &[(&str, Sql)]) -> Result<()> {
        self.writes(table);
        let names: Vec<&str> = std::iter::once("id").chain(fields.iter().map(|(name, _)| *name)).collect();
        let places: Vec<String> = (1..=names.len()).map(|at| format!("?{at}")).collect();
        let sql = format!("INSERT INTO \"{table}\" ({}) VALUES ({})", quoted(&names).join(", "), places.join(", "));
        let key = Sql::Text(id.to_owned());
        let values = std::iter::once(&key).chain(fields.iter().map(|(_, value)| value));
        self.conn.prepare_cached(&sql)?.execute(params_from_iter(values))?;
        Ok(())
    }

    /// Removes a row.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such row.
    pub fn remove(&mut self, table: &'static str, id: &str) -> Result<()> {
        self.writes(table);
        match self.conn.prepare_cached(&format!("DELETE FROM \"{table}\" WHERE id = ?1"))?.execute([id])? {
            0 => Err(Fault::NotFound { kind: table, id: id.to_owned() }),
            _ => Ok(()),
        }
    }

    /// Changes fields of a row.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such row.
    pub fn amend(&mut self, table: &'static str, id: &str, fields: &[(&str, Sql)]) -> Result<()> {
        if fields.is_empty() {
            return Ok(());
        }
        self.writes(table);
        let sets: Vec<String> =
            fields.iter().enumerate().map(|(at, (name, _))| format!("\"{name}\" = ?{}", at + 2)).collect();
        let sql = format!("UPDATE \"{table}\" SET {} WHERE id = ?1", sets.join(", "));
        let key = Sql::Text(id.to_owned());
        let values = std::iter::once(&key).chain(fields.iter().map(|(_, value)| value));
        match self.conn.prepare_cached(&sql)?.execute(params_from_iter(values))? {
            0 => Err(Fault::NotFound { kind: table, id: id.to_owned() }),
            _ => Ok(()),
        }
    }
}

fn quoted(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| format!("\"{name}\"")).collect()
}
