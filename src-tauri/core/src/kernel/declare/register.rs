//! A register: what it is called, its fields, its form and grid, and what is special about it.

use std::collections::BTreeMap;

use super::life::{Act, AnyLife, Rule, Settle, StepView};
use super::{AnyField, FieldDef, Shape};
use crate::door::{Reader, Writer};
use crate::fault::Result;
use crate::kernel::Record;

/// Where a register stands in the order of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Clauses 4 to 6.
    Plan,
    /// Clauses 7 and 8.
    Run,
    /// Clauses 9 and 10.
    Check,
    /// Laws and other standards.
    Maps,
}

impl Group {
    /// As the page names it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Run => "run",
            Self::Check => "check",
            Self::Maps => "maps",
        }
    }
}

/// Which rows there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// As many as people add.
    Many,
    /// Those of the catalogue; others only where code of its own adds them.
    Fixed,
    /// One, with a key of its own.
    One,
}

/// Who writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edits {
    /// The generic edits.
    Open,
    /// Code of its own alone; the generic reading still serves it.
    Closed,
}

/// What happens in other rows once a record is written: before (none if it is new) and after.
pub type Then = fn(&mut Writer<'_>, Option<&Record>, &Record) -> Result<()>;

/// Key → title in a language.
pub type Titles = fn(&str) -> Result<BTreeMap<String, String>>;

/// A list of a register on paper. What none says prints the columns of the grid under the name of the register.
pub struct List {
    /// With it `NOUN-list-NAME` is its title; empty: the register's own list.
    pub name: &'static str,
    /// The records it is of: field and condition, as a filter has them. Who asks for exactly these gets this list.
    pub filter: &'static [(&'static str, &'static str)],
    /// Its columns in their order.
    pub columns: &'static [&'static dyn AnyField],
    /// Records that say the same here stand together.
    pub by: Option<&'static dyn AnyField>,
}

/// A group of the form with its fields.
pub type FormGroup = (&'static str, &'static [&'static dyn AnyField]);

/// A declared register.
pub struct Register {
    /// Noun on the wire, and the table.
    pub noun: &'static str,
    /// Letters of the number, e.g. `SUP`; empty: records have no number.
    pub prefix: &'static str,
    /// Where it stands.
    pub group: Group,
    /// Controls and clauses it answers.
    pub answers: &'static [&'static str],
    /// Every field, in the order of a spreadsheet. The first one names the record.
    pub fields: &'static [&'static dyn AnyField],
    /// The form.
    pub form: &'static [FormGroup],
    /// Columns of the grid in the order in which they matter, own and derived ones.
    pub grid: &'static [&'static dyn AnyField],
    /// The order of the grid before anybody sorts it, as a sort has it; empty: by number.
    pub stands: &'static str,
    /// Lists on paper that the grid would not make good enough.
    pub lists: &'static [List],
    /// What its records say on paper below the record they are a part of; empty: nothing.
    pub below: &'static [&'static dyn AnyField],
    /// Which rows there are.
    pub rows: Rows,
    /// Who writes it.
    pub edits: Edits,
    /// The register of which each record is a part, and the field that says of which.
    pub parent: Option<&'static dyn AnyField>,
    /// What follows from a patch before the rules look at it.
    pub settle: Option<Settle>,
    /// Rules of every road.
    pub rules: &'static [Rule],
    /// What stands against taking a record out of use.
    pub leaves: &'static [Rule],
    /// The states of a record.
    pub life: Option<&'static dyn AnyLife>,
    /// Decisions without a state.
    pub acts: &'static [Act],
    /// What happens in other rows afterwards.
    pub then: Option<Then>,
    /// Whether records can be taken out of use and brought back.
    pub retires: bool,
    /// SQL that names a record where its number and first field do not, over `record`; empty: they do.
    pub called: &'static str,
    /// What the catalogue calls its fixed records in a language: key and title. None: a record says its name itself.
    pub titles: Option<Titles>,
    /// Links that no field of their own kind holds: name, and SQL of noun and key over `record`.
    pub points: &'static [(&'static str, &'static str, &'static str)],
    /// Indexes of the table: name after the table's, and columns. A name that begins with `unique` makes it one.
    pub indexes: &'static [(&'static str, &'static str)],
}

impl Register {
    /// What most registers have.
    pub const PLAIN: Self = Self {
        noun: "",
        prefix: "",
        group: Group::Run,
        answers: &[],
        fields: &[],
        form: &[],
        grid: &[],
        stands: "",
        lists: &[],
        below: &[],
        rows: Rows::Many,
        edits: Edits::Open,
        parent: None,
        settle: None,
        rules: &[],
        leaves: &[],
        life: None,
        acts: &[],
        then: None,
        retires: true,
        called: "",
        titles: None,
        points: &[],
        indexes: &[],
    };

    /// The fields' descriptions.
    pub fn defs(&self) -> impl Iterator<Item = &'static FieldDef> {
        self.fields.iter().map(|field| field.def())
    }

    /// A field by its name.
    #[must_use]
    pub fn def(&self, name: &str) -> Option<&'static FieldDef> {
        self.defs().find(|def| def.name == name)
    }

    /// Whether its records have numbers.
    #[must_use]
    pub fn numbered(&self) -> bool {
        !self.prefix.is_empty() || self.called.starts_with("record.number")
    }

    /// The record with this key or number.
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] when there is none.
    pub fn key(&self, reader: &Reader<'_>, id: &str) -> Result<String> {
        let sql =
            format!("SELECT id FROM \"{}\" WHERE id = ?1 OR number = ?1 ORDER BY id = ?1 DESC LIMIT 1", self.noun);
        let found = reader.maybe(&sql, [id], |row| row.get(0))?;
        found.ok_or_else(|| crate::Fault::NotFound { kind: self.noun, id: id.to_owned() })
    }

    /// Whether it has no record, in use or not.
    ///
    /// # Errors
    /// When SQLite cannot read.
    pub fn none(&self, reader: &Reader<'_>) -> Result<bool> {
        Ok(reader.maybe(&format!("SELECT 1 FROM \"{}\" LIMIT 1", self.noun), [], |_| Ok(()))?.is_none())
    }

    /// Every act there is on a record: steps of its life, and acts without a state.
    #[must_use]
    pub fn all_acts(&self) -> Vec<StepView<'_>> {
        let steps = self.life.map(AnyLife::steps).unwrap_or_default();
        let acts = self.acts.iter().map(|act| StepView { act, from: Vec::new(), to: "" });
        steps.into_iter().chain(acts).collect()
    }
}

impl Shape for Register {
    fn noun(&self) -> &'static str {
        self.noun
    }

    fn prefix(&self) -> &'static str {
        self.prefix
    }

    fn fields(&self) -> &'static [&'static dyn AnyField] {
        self.fields
    }

    fn called(&self) -> &'static str {
        self.called
    }

    fn first(&self) -> Option<(&'static str, &'static str)> {
        self.life.map(|life| (life.field().name, life.first()))
    }
}
