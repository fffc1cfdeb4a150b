//! A record on its way into the file: what stood, what is to stand, and what a rule may ask.

use std::any::Any;
use std::cell::Cell;
use std::rc::Rc;

use rusqlite::types::Value as Sql;
use serde_json::Value;

use super::declare::{AnyField, Field, Links, Typed};
use super::{Record, Refusals};
use crate::door::{Once, Reader};
use crate::fault::Result;
use crate::moment::Moment;

/// What rules, guards and settling see.
pub struct Draft<'a> {
    /// The file.
    pub reader: Reader<'a>,
    /// The moment of the edit.
    pub moment: Moment,
    /// Who edits.
    pub author: &'a str,
    /// Verb of the act that is done; empty for any other edit.
    pub act: &'static str,
    pub(super) before: Option<Record>,
    pub(super) now: Record,
    /// A rule asked for a field that is not of this register.
    pub(super) strayed: Cell<bool>,
    /// What was last read [`once`](Draft::once), shared with the drafts of the same register before it, as long as nothing else was written.
    pub(super) read: Once,
}

impl Draft<'_> {
    /// What a field is to say.
    pub fn get<K: Typed>(&self, field: &Field<K>) -> K::Value {
        self.own(field);
        self.now.get(field)
    }

    /// What it said; nothing for a new record.
    pub fn was<K: Typed>(&self, field: &Field<K>) -> K::Value {
        self.own(field);
        match &self.before {
            Some(before) => before.get(field),
            None => field.read(&field.def().nothing()),
        }
    }

    /// Whether the edit changes it.
    pub fn changes(&self, field: &dyn AnyField) -> bool {
        self.own(field);
        let name = field.def().name;
        let nothing = field.def().nothing();
        self.before.as_ref().map_or(&nothing, |before| before.stored(name)) != self.now.stored(name)
    }

    /// Whether it is to say nothing.
    pub fn silent(&self, field: &dyn AnyField) -> bool {
        self.own(field);
        self.now.silent(field.def())
    }

    /// Whether the record is new.
    #[must_use]
    pub fn new_record(&self) -> bool {
        self.before.is_none()
    }

    /// The record as it is to stand.
    #[must_use]
    pub fn record(&self) -> &Record {
        &self.now
    }

    /// Lets a field say what the file is to keep.
    pub fn set(&mut self, field: &dyn AnyField, stored: impl Into<Value>) {
        self.own(field);
        self.now.fields.insert(field.def().name, stored.into());
    }

    /// Lets a field say nothing again, unless the edit itself says something there.
    pub fn clear(&mut self, field: &dyn AnyField) {
        if !self.changes(field) {
            self.set(field, field.def().nothing());
        }
    }

    /// The records links go to.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn linked(&self, field: &Field<Links>) -> Result<Vec<Record>> {
        let Some(register) = field.def().to else { return Ok(Vec::new()) };
        let ids = Sql::Text(self.now.stored(field.name()).as_str().unwrap_or("[]").to_owned());
        Record::all(&self.reader, register, "record.id IN (SELECT value FROM json_each(?1))", &[ids])
    }

    /// What several rules ask for by a name, read once: also for thousands of drafts of one edit, as long as it writes to this register
    /// alone. So it must not depend on rows of the register itself.
    ///
    /// # Errors
    /// Those of `read`.
    pub fn once<T: Any>(&self, name: &str, read: impl FnOnce(&Reader<'_>) -> Result<T>) -> Result<Rc<T>> {
        let kept = self.read.borrow().as_ref().filter(|(own, _)| own == name).map(|(_, kept)| Rc::clone(kept));
        if let Some(kept) = kept.and_then(|kept| kept.downcast::<T>().ok()) {
            return Ok(kept);
        }
        let made = Rc::new(read(&self.reader)?);
        let kept: Rc<dyn Any> = made.clone();
        self.read.replace(Some((name.to_owned(), kept)));
        Ok(made)
    }

    fn own(&self, field: &dyn AnyField) {
        if !self.now.register.fields().iter().any(|own| std::ptr::eq(own.def(), field.def())) {
            self.strayed.set(true);
        }
    }
}

impl Refusals {
    /// Refuses every wanted field that says nothing.
    pub fn while_missing(&mut self, draft: &Draft<'_>) {
        for name in draft.now.missing() {
            self.named(name, "refuse-empty");
        }
    }
}

/// A guard of acts: nothing that is wanted says nothing.
///
/// # Errors
/// None of its own.
pub fn whole(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    refuse.while_missing(it);
    Ok(())
}
