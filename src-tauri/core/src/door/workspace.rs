//! An open workspace: begin, compare the head, apply, append, commit.

use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::types::Value as Sql;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::aside::{Aside, Open, Turn};
use super::memory::Memory;
use super::redact::redact;
use super::{Ask, Changed, Created, Edit, FieldChange, Founding, House, Reader, Rehearsal, Writer};
use crate::fault::{Fault, Holder, Refusal, Result};
use crate::file::{self, Access, CheckReport, OpenFile};
use crate::hands::{Author, Hands};
use crate::journal::{self, Entry, Head, Kind, Secrets};
use crate::moment::Moment;
use crate::paper::{Copy, Wanted};
use crate::sheet::Table;

/// Edits of the history: the door's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum WorkspaceEdit {
    /// Takes back the last edit.
    Undo {},
    /// Repeats what was taken back last.
    Redo {},
    /// Clears what a field of a record says and ever said, here and throughout the history. It cannot be undone.
    Redact {
        /// Noun of the record.
        table: String,
        /// Key of the record.
        record: String,
        /// Field on the wire, e.g. `contact`.
        field: String,
        /// Why, and who asked for it.
        reason: String,
    },
}

/// An open workspace file.
pub struct Workspace {
    pub(super) house: &'static dyn House,
    pub(super) file: OpenFile,
    pub(super) seen: Head,
    memory: Memory,
    pub(super) turns: Open,
}

impl Workspace {
    /// Creates the file with the organisation and its 38 undecided controls, as entry 1.
    ///
    /// # Errors
    /// [`Fault::Refused`] for a founding that names nothing usable; the file is not left behind then.
    pub fn create(
        house: &'static dyn House,
        path: &Path,
        founding: Founding,
        by: &Author,
        who: &Holder,
        hands: &mut Hands<'_>,
    ) -> Result<Self> {
        Self::create_with(house, path, founding, by, who, hands, |_, _| Ok(()))
    }

    /// The same with what `then` adds, all of it under another name until it is finished: cut off anywhere, `path` is not there.
    ///
    /// # Errors
    /// As [`Workspace::create`], and those of `then`.
    pub fn create_with(
        house: &'static dyn House,
        path: &Path,
        founding: Founding,
        by: &Author,
        who: &Holder,
        hands: &mut Hands<'_>,
        then: impl FnOnce(&mut Self, &mut Hands<'_>) -> Result<()>,
    ) -> Result<Self> {
        house.check_founding(&founding)?;
        by.check()?;
        let (file, begun) = file::begin(path, who)?;
        let mut workspace = Self::over(house, file)?;
        workspace.found(&founding, by, hands)?;
        then(&mut workspace, hands)?;
        Self::placed(house, begun, workspace.file)
    }

    /// Gives a finished workspace its name and opens it there.
    pub(super) fn placed(house: &'static dyn House, begun: file::Begun, made: OpenFile) -> Result<Self> {
        let entry = journal::head(&made.conn)?.seq;
        let opened = begun.place(made)?;
        Self::over(house, opened).map_err(|fault| Fault::Made { entry, then: Box::new(fault) })
    }

    fn found(&mut self, founding: &Founding, by: &Author, hands: &mut Hands<'_>) -> Result<()> {
        let moment = Moment::new(hands.at, &founding.time_zone);
        let args = serde_json::to_value(founding)?;
        let house = self.house;
        let change = self.file.conn.unchecked_transaction()?;
        let mut writer = Writer::new(&change, (house.lexicon(), house), moment, by, hands);
        let (workspace, lineage) = (writer.new_id(), writer.new_id());
        let text = |value: &str| Sql::Text(value.to_owned());
        let row = [
            ("workspace_id", Sql::Text(workspace)),
            ("lineage_id", Sql::Text(lineage)),
            ("written_by", text(env!("CARGO_PKG_VERSION"))),
            ("created_at", Sql::Text(moment.stamp())),
            ("time_zone", text(&founding.time_zone)),
        ];
        writer.insert("workspace", "workspace", &row)?;
        house.found(&mut writer, founding)?;
        let entry =
            Entry { at: &moment.stamp(), author: &by.name, edit: "workspace.found", args: &args, kind: Kind::Barrier };
        self.house.follow(&change)?;
        let head = journal::append(&change, &entry, hands.ids)?;
        change.commit()?;
        self.seen = head;
        Ok(())
    }

    /// Opens a file that may be a stranger's.
    ///
    /// # Errors
    /// See [`file::open`].
    pub fn open(house: &'static dyn House, path: &Path, mode: Access, who: &Holder) -> Result<Self> {
        Self::open_along(house, &file::SHIPPED, path, mode, who)
    }

    /// The same for a program with other schema versions than the shipped one.
    ///
    /// # Errors
    /// See [`file::open`].
    pub fn open_along(
        house: &'static dyn House,
        line: &file::Line,
        path: &Path,
        mode: Access,
        who: &Holder,
    ) -> Result<Self> {
        Self::over(house, file::open_along(line, path, mode, who)?)
    }

    /// An open file with what follows its edits in TEMP.
    pub(super) fn over(house: &'static dyn House, file: OpenFile) -> Result<Self> {
        if file.access == Access::Write {
            journal::arm(&file.conn)?;
        }
        // One transaction: what stands in TEMP is pressed together once, not after every row.
        let along = file.conn.unchecked_transaction()?;
        house.index(&file.conn).map_err(|fault| file.damaged(fault))?;
        along.commit()?;
        Ok(Self { house, seen: journal::head(&file.conn)?, file, memory: Memory::default(), turns: Open::default() })
    }

    /// What this session may do, and who holds the file if it may only read.
    #[must_use]
    pub fn access(&self) -> (Access, Option<&Holder>) {
        (self.file.access, self.file.held_by.as_ref())
    }

    /// Has the file another name elsewhere? See [`OpenFile::has_another_name`].
    #[must_use]
    pub fn has_another_name(&self) -> bool {
        self.file.has_another_name()
    }

    /// The last entry this session has seen.
    #[must_use]
    pub fn head(&self) -> &Head {
        &self.seen
    }

    /// `instant` with the organisation's calendar day.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn moment(&self, instant: DateTime<Utc>) -> Result<Moment> {
        Ok(Moment::new(instant, &Reader::new(&self.file.conn, self.house.lexicon()).time_zone()?))
    }

    /// Asks a question.
    ///
    /// # Errors
    /// As the question says.
    pub fn view<Q: Ask>(&self, question: Q, at: &Moment) -> Result<Q::Answer> {
        self.reading(|reader| question.answer(reader, at))
    }

    /// Asks a question by its name on the wire.
    ///
    /// # Errors
    /// [`Fault::NotFound`] for an unknown name, [`Fault::Malformed`] for arguments that do not fit.
    pub fn view_json(&self, name: &str, args: Value, at: &Moment) -> Result<Value> {
        self.reading(|reader| self.house.answer(name, args, reader, at))
    }

    /// The copy of a document that somebody wants: as issued, or as a paper to be printed.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such document, version, review or language.
    pub fn copy(&self, wanted: &Wanted, at: &Moment) -> Result<Copy> {
        self.reading(|reader| self.house.copy(wanted, reader, at))
    }

    /// A register as a table that leaves the program: typed cells, heads by message id, titles of the catalogue in `lang`.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such register, or nothing in it to export.
    pub fn table(&self, register: &str, lang: &str, at: &Moment) -> Result<Table> {
        self.reading(|reader| self.house.table(register, lang, reader, at))
    }

    /// Bytes kept under a SHA-256, e.g. a scan, held against it: opening does not read them.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when nothing is kept under it; `Unfit::Damaged` when they are not the ones that were kept.
    pub fn content(&self, sha256: &str) -> Result<Vec<u8>> {
        file::content(&self.file.conn, sha256).map_err(|fault| self.file.damaged(fault))
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.file.path
    }

    fn reading<T>(&self, ask: impl FnOnce(&Reader<'_>) -> Result<T>) -> Result<T> {
        // One look at the file: what a question of many statements costs is mostly the locks around each of them.
        let look = self.file.conn.unchecked_transaction()?;
        let answer = ask(&Reader::remembering(&look, self.house.lexicon(), self.memory.of(&look)?));
        look.finish()?;
        answer
    }

    /// Makes an edit and its entry durable, or changes nothing.
    ///
    /// # Errors
    /// [`Fault::Refused`] with every reason; [`Fault::ChangedElsewhere`], [`Fault::ReadOnly`], [`Fault::Displaced`].
    pub fn edit(&mut self, edit: Edit, by: &Author, hands: &mut Hands<'_>) -> Result<Changed> {
        let edit = edit.with_line_feeds();
        let (house, seen) = (self.house, self.seen.clone());
        let (name, args) = (edit.name(), serde_json::to_value(&edit)?);
        let done = self.make(name, &args, by, hands, |change, writer| perform(house, change, &seen, edit, writer));
        done.map_err(|fault| self.meant(fault))
    }

    /// What SQLite refuses after all rules were asked is a fault of ours, or of a file that does not hold what it should: then that is said.
    fn meant(&self, fault: Fault) -> Fault {
        if !matches!(fault, Fault::Sqlite(_)) {
            return fault;
        }
        match self.check(None) {
            Ok(report) if !report.ok => {
                let found = report.findings.first().map(|one| format!("{} at {}", one.rule, one.place));
                Fault::Damaged(format!("{fault}; {}", found.unwrap_or_default()))
            }
            _ => fault,
        }
    }

    /// Does what `deed` does under the name of an edit, as one entry.
    pub(super) fn make(
        &mut self,
        name: String,
        args: &Value,
        by: &Author,
        hands: &mut Hands<'_>,
        deed: impl FnOnce(&rusqlite::Connection, &mut Writer<'_>) -> Result<(Kind, Option<Secrets>)>,
    ) -> Result<Changed> {
        by.check()?;
        let (house, turn) = (self.house, Turn::take(&self.turns));
        let change = self.begin()?;
        let moment = self.moment(hands.at)?;
        let mut writer = Writer::new(&change, (house.lexicon(), house), moment, by, hands);
        let (kind, secrets) = deed(&change, &mut writer)?;
        let name = writer.name_or(name);
        let (refusals, created, mut kept, mut unread) = (writer.refusals, writer.created, writer.kept, writer.unread);
        if !refusals.is_empty() {
            return Err(Fault::Refused(refusals));
        }
        let entry = Entry { at: &moment.stamp(), author: &by.name, edit: &name, args, kind };
        self.house.follow(&change)?;
        let touched = "SELECT DISTINCT tab FROM temp.touched WHERE tab <> 'counter'";
        let nouns = Reader::new(&change, house.lexicon()).rows(touched, [], |row| row.get(0))?;
        for one in kept.iter_mut().chain(&mut unread) {
            one.number = house.called(&one.kind, &one.id, &Reader::new(&change, house.lexicon()))?;
        }
        let head = match &secrets {
            Some(secrets) => journal::append_clearing(&change, &entry, hands.ids, secrets)?,
            None => journal::append(&change, &entry, hands.ids)?,
        };
        // Asked before the commit: what a question costs is mostly the locks around it.
        let (undo, redo) = (self.undo_after(head.seq)?, self.redo_after(head.seq)?);
        turn.again();
        if let Err(error) = change.commit() {
            return Err(self.uncommitted(error.into(), head));
        }
        self.seen = head;
        let entry = self.seen.seq;
        if secrets.is_some() {
            // Cleared pages still hold old bytes until the file is written anew.
            file::write_anew(&self.file).map_err(|fault| Fault::Made { entry, then: Box::new(fault) })?;
        }
        Ok(Changed { entry, edit: name, nouns, created, kept, unread, undo, redo })
    }

    /// What a commit that failed left: the file is asked, and the truth told.
    fn uncommitted(&mut self, fault: Fault, made: Head) -> Fault {
        match journal::head(&self.file.conn) {
            Ok(head) if head == self.seen => fault,
            Ok(head) if head == made => {
                self.seen = made;
                Fault::Made { entry: self.seen.seq, then: Box::new(fault) }
            }
            _ => Fault::Unknown(Box::new(fault)),
        }
    }

    /// The same, rolled back: what would change, and every reason against it.
    ///
    /// # Errors
    /// Faults other than refusals.
    pub fn rehearse(&mut self, edit: Edit, by: &Author, hands: &mut Hands<'_>) -> Result<Rehearsal> {
        self.rehearsed(edit, by, hands).map_err(|fault| self.meant(fault))
    }

    fn rehearsed(&self, edit: Edit, by: &Author, hands: &mut Hands<'_>) -> Result<Rehearsal> {
        by.check()?;
        let edit = edit.with_line_feeds();
        let (house, moment) = (self.house, self.moment(hands.at)?);
        let change = self.begin()?;
        let mut writer = Writer::new(&change, (house.lexicon(), house), moment, by, hands);
        let refusals = match perform(house, &change, &self.seen, edit, &mut writer) {
            Ok(_) => writer.refusals,
            Err(Fault::Refused(reasons)) => reasons,
            Err(fault) => return Err(fault),
        };
        let changed = touched(&Reader::new(&change, house.lexicon()))?;
        change.rollback()?;
        Ok(Rehearsal { changed, would_commit: refusals.is_empty(), refusals })
    }

    pub(super) fn begin(&self) -> Result<rusqlite::Transaction<'_>> {
        if self.file.access == Access::Read {
            return Err(Fault::ReadOnly);
        }
        self.file.still_there()?;
        let change = rusqlite::Transaction::new_unchecked(&self.file.conn, rusqlite::TransactionBehavior::Immediate)?;
        if journal::head(&change)? != self.seen {
            return Err(Fault::ChangedElsewhere);
        }
        Ok(change)
    }

    /// `noun.verb` of what undo would take back.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn undo_name(&self) -> Result<Option<String>> {
        self.undo_after(self.seen.seq)
    }

    fn undo_after(&self, seq: u64) -> Result<Option<String>> {
        self.name_of(journal::undo_target(&self.file.conn, seq)?)
    }

    /// `noun.verb` of what redo would repeat.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn redo_name(&self) -> Result<Option<String>> {
        self.redo_after(self.seen.seq)
    }

    fn redo_after(&self, seq: u64) -> Result<Option<String>> {
        self.name_of(journal::redo_target(&self.file.conn, seq)?)
    }

    fn name_of(&self, target: Option<journal::Target>) -> Result<Option<String>> {
        let Some(target) = target else { return Ok(None) };
        let reader = Reader::new(&self.file.conn, self.house.lexicon());
        reader.maybe("SELECT edit FROM journal WHERE seq = ?1", [target.edit], |row| row.get(0))
    }

    /// Another look at the file for what takes long; none where what is open is not the file itself.
    ///
    /// # Errors
    /// [`Fault::Displaced`] when the file is there no more, [`Fault::Unfit`] when it does not pass screening now.
    pub fn aside(&self) -> Result<Option<Aside>> {
        Ok(self.file.again()?.map(|file| Aside::over(file, &self.turns)))
    }

    /// Checks the whole file; see [`file::check`].
    ///
    /// # Errors
    /// When the file cannot be read at all.
    pub fn check(&self, printed: Option<(u64, &str)>) -> Result<CheckReport> {
        let printed = printed.map(|(seq, digits)| Head { seq, hash: digits.to_owned(), at: String::new() });
        file::check_file(&self.file, printed.as_ref())
    }
}

/// Applies an edit; says how it counts for undo, and which texts are to be cleared from the history.
fn perform(
    house: &dyn House,
    conn: &rusqlite::Connection,
    seen: &Head,
    edit: Edit,
    writer: &mut Writer<'_>,
) -> Result<(Kind, Option<Secrets>)> {
    if edit.noun != "workspace" {
        house.act(&edit)?(writer)?;
        return Ok((if writer.barrier { Kind::Barrier } else { Kind::Edit }, None));
    }
    let refused = |id: &str| Fault::from(Refusal::new(id));
    let (verb, args) = (edit.verb, edit.args);
    let own = serde_json::from_value(Value::Object(Map::from_iter([(verb, args)])));
    match own.map_err(|error| Fault::Malformed(format!("workspace: {error}")))? {
        WorkspaceEdit::Undo {} => {
            let target = journal::undo_target(conn, seen.seq)?.ok_or_else(|| refused("refuse-nothing-to-undo"))?;
            journal::put_back(conn, target.images)?;
            Ok((Kind::Undo(target.images), None))
        }
        WorkspaceEdit::Redo {} => {
            let target = journal::redo_target(conn, seen.seq)?.ok_or_else(|| refused("refuse-nothing-to-redo"))?;
            journal::put_back(conn, target.images)?;
            Ok((Kind::Redo(target.images), None))
        }
        WorkspaceEdit::Redact { table, record, field, reason } => {
            let secrets = redact(conn, writer, &house.redactable(), &table, &record, &field, &reason)?;
            let unread = house.unread_items(&writer.reader())?.into_iter();
            writer.unread =
                unread.map(|(kind, id)| Created { kind: kind.to_owned(), id, number: String::new() }).collect();
            Ok((Kind::Barrier, Some(secrets)))
        }
    }
}

fn touched(reader: &Reader<'_>) -> Result<Vec<FieldChange>> {
    let rows = reader.rows("SELECT tab, row, before, after FROM temp.touched ORDER BY at", [], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, Option<String>>(2)?, row.get(3)?))
    })?;
    let read = |text: Option<String>| -> Result<Map<String, Value>> {
        text.map_or(Ok(Map::new()), |text| Ok(serde_json::from_str(&text)?))
    };
    let mut changes = Vec::new();
    for (table, id, before, after) in rows {
        let (before, after) = (read(before)?, read(after)?);
        let names = if after.is_empty() { before.keys() } else { after.keys() };
        for field in names {
            let side = |fields: &Map<String, Value>| fields.get(field).cloned().unwrap_or(Value::Null);
            let (table, id, field) = (table.clone(), id.clone(), field.clone());
            changes.push(FieldChange { from: side(&before), to: side(&after), table, id, field });
        }
    }
    Ok(changes)
}
