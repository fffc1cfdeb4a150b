//! What the door asks of whoever stands above it. The door knows no noun; it is handed its house at opening, like the press.

use rusqlite::Connection;
use serde_json::Value;

use super::{Above, Deed, Edit, Founding, Lexicon, Reader, Writer};
use crate::fault::Result;
use crate::file::Drilled;
use crate::moment::Moment;
use crate::paper::{Copy, Wanted};
use crate::sheet::Table;

/// A text of people's own words.
pub struct Redactable {
    /// Its table.
    pub table: &'static str,
    /// Its name on the wire, and the column.
    pub field: &'static str,
    /// Says who somebody is: cleared, it goes out of every record that says it.
    pub identifies: bool,
}

/// The words of a file, or the code of why there are none.
pub type Words<'a> = std::result::Result<&'a str, &'a str>;

/// The nouns and what can be asked of them.
pub trait House: Above {
    /// What words mean.
    fn lexicon(&self) -> &'static dyn Lexicon;

    /// Refuses a founding before any file is made.
    ///
    /// # Errors
    /// [`crate::Fault::Refused`] with every reason.
    fn check_founding(&self, founding: &Founding) -> Result<()>;

    /// Writes what a new workspace holds besides its identity.
    ///
    /// # Errors
    /// When SQLite refuses.
    fn found(&self, writer: &mut Writer<'_>, founding: &Founding) -> Result<()>;

    /// Founds, in a workspace that was salvaged, what every one has and this one lost; the organisation is called `name` then.
    /// Gives the table of each row it made.
    ///
    /// # Errors
    /// When SQLite refuses.
    fn supply(&self, writer: &mut Writer<'_>, name: &str) -> Result<Vec<&'static str>>;

    /// What an edit does.
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] for an unknown noun, [`crate::Fault::Malformed`] for a verb or arguments that do not fit.
    fn act(&self, edit: &Edit) -> Result<Deed>;

    /// Keeps what a restore drill found, as a record of that day.
    ///
    /// # Errors
    /// When SQLite refuses.
    fn drilled(&self, writer: &mut Writer<'_>, drilled: &Drilled) -> Result<()>;

    /// Answers a question by its name on the wire.
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] for an unknown name, [`crate::Fault::Malformed`] for arguments that do not fit.
    fn answer(&self, name: &str, args: Value, reader: &Reader<'_>, at: &Moment) -> Result<Value>;

    /// The copy of a document that somebody wants.
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] when there is no such document, version or language.
    fn copy(&self, wanted: &Wanted, reader: &Reader<'_>, at: &Moment) -> Result<Copy>;

    /// A register as a table that leaves the program: typed cells, heads by message id, titles of the catalogue in `lang`.
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] when there is no such register, or nothing in it to export.
    fn table(&self, register: &str, lang: &str, reader: &Reader<'_>, at: &Moment) -> Result<Table>;

    /// What people call a record; an empty text for what has no name.
    ///
    /// # Errors
    /// When SQLite cannot read.
    fn called(&self, noun: &str, id: &str, reader: &Reader<'_>) -> Result<String>;

    /// Builds in TEMP what follows the records: the search index.
    ///
    /// # Errors
    /// When SQLite refuses.
    fn index(&self, conn: &Connection) -> Result<()>;

    /// Brings that up to date with the rows an edit touched, before the edit's images are taken away.
    ///
    /// # Errors
    /// When SQLite refuses.
    fn follow(&self, conn: &Connection) -> Result<()>;

    /// The next content whose words nobody has read yet, if there is one whose words may be searched.
    ///
    /// # Errors
    /// When SQLite cannot read.
    fn unread(&self, conn: &Connection, reader: &Reader<'_>) -> Result<Option<String>>;

    /// Keeps the words of a content, or the code of why there are none, unless it is not to be searched any more.
    ///
    /// # Errors
    /// When SQLite refuses.
    fn keep_words(&self, conn: &Connection, reader: &Reader<'_>, content: &str, words: Words<'_>) -> Result<()>;

    /// Records that keep a file nobody has read, by table and key.
    ///
    /// # Errors
    /// When SQLite cannot read.
    fn unread_items(&self, reader: &Reader<'_>) -> Result<Vec<(&'static str, String)>>;

    /// Puts some more of the words that were kept into the index in TEMP; whether there are more.
    ///
    /// # Errors
    /// When SQLite refuses.
    fn index_words(&self, conn: &Connection) -> Result<bool>;

    /// Longest text that each column of a table takes, in characters.
    fn bounds(&self, table: &str) -> Vec<(&'static str, usize)>;

    /// Every text that can be cleared from the history.
    fn redactable(&self) -> Vec<Redactable>;
}
