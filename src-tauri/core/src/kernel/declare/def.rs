//! What a field is, what a kind of field does, and what both know of the register around them: halves of one description,
//! so they stand in one file.

use serde_json::Value;

use super::CodeList;
use crate::door::{Lexicon, Reader};
use crate::fault::Result;
use crate::kernel::kinds::Test;
use crate::kernel::refusals::{Named, Refusals};
use crate::sheet::Cell;

/// What a field is, without its type.
pub struct FieldDef {
    /// Name on the wire and in the file, camelCase.
    pub name: &'static str,
    /// What it takes.
    pub kind: &'static dyn Kind,
    /// The codes it takes, if it takes codes.
    pub codes: Option<&'static CodeList>,
    /// The register a link goes to.
    pub to: Option<&'static dyn Shape>,
    /// The noun of a later register that a link goes to; code of its own sets it.
    pub later: Option<&'static str>,
    /// Refused at any edit while it says nothing: without it the record means nothing.
    pub required: bool,
    /// Shown as missing and counted while it says nothing; refused only by a guard that asks.
    pub wanted: bool,
    /// The same while a code of the record is one of these: its field, the codes.
    pub wanted_while: Option<(&'static str, &'static [&'static str])>,
    /// A reason, or what stands for one: a digit or the choice once more is refused.
    pub reason: bool,
    /// No two records say the same, whatever the case.
    pub unique: bool,
    /// Longest text, in characters; 0: as the kind has it.
    pub most: usize,
    /// The duty that falls due on this day.
    pub due: Option<&'static str>,
    /// The states of its life in which it does; empty: in all.
    pub due_in: &'static [&'static str],
    /// A field, own or derived, that says what came after: while it says something nothing is due.
    pub due_until: Option<&'static str>,
    /// A day that has come: no day that lies ahead.
    pub past: bool,
    /// Stands in a second language on paper.
    pub twin: bool,
    /// Says who somebody is: cleared, it goes out of every record that says it.
    pub identifies: bool,
    /// Left out of the search.
    pub unsearched: bool,
    /// Seen in the record alone: in no list, sheet, paper, search or history.
    pub sealed: bool,
    /// Whoever it names answers for the record in these states of its life (none: in all), and hands it over when they leave.
    pub held_in: Option<&'static [&'static str]>,
    /// Not people's own words, or not to be cleared: a mark of the program.
    pub kept: bool,
    /// The code that says that nothing is decided yet.
    pub until: Option<&'static str>,
    /// Not set by hand: a step, a stamp or code of its own writes it.
    pub read_only: bool,
    /// Holds digests of fields of the record that this link of the same record names.
    pub digests: Option<&'static str>,
}

impl FieldDef {
    /// What the file keeps while nobody has said anything.
    #[must_use]
    pub fn nothing(&self) -> Value {
        self.until.map_or_else(|| self.kind.nothing(), |code| Value::String(code.to_owned()))
    }

    /// Whether a record that says this under a name lacks something while the field says nothing.
    pub fn asked<'a>(&self, said: impl Fn(&str) -> Option<&'a Value>) -> bool {
        let here =
            |(code, is): (&str, &[&str])| said(code).and_then(Value::as_str).is_some_and(|now| is.contains(&now));
        self.wanted || self.required || self.wanted_while.is_some_and(here)
    }

    /// SQL that is true while a record lacks what this column would say; none for one that may stay empty.
    #[must_use]
    pub fn lacking(&self, column: &str) -> Option<String> {
        let silent = self.silent(column);
        match self.wanted_while {
            _ if self.wanted || self.required => Some(silent),
            Some((code, is)) => Some(format!("({silent} AND record.\"{code}\" IN ('{}'))", is.join("', '"))),
            None => None,
        }
    }

    /// SQL that is true while a column says nothing.
    #[must_use]
    pub fn silent(&self, column: &str) -> String {
        match self.until {
            Some(code) => format!("coalesce({column}, '') IN ('', '{code}')"),
            None => format!("coalesce({column}, '') IN ('', '[]')"),
        }
    }
}

/// A field without its type.
pub trait AnyField: Named + Sync {
    /// What it is.
    fn def(&self) -> &FieldDef;
}

/// What a field or a record knows of its register: enough to read its rows and to call them by name.
pub trait Shape: Sync {
    /// Noun on the wire, and the table.
    fn noun(&self) -> &'static str;

    /// Letters of the number; empty: records have none.
    fn prefix(&self) -> &'static str;

    /// Every field; the first one names the record.
    fn fields(&self) -> &'static [&'static dyn AnyField];

    /// SQL that names a record, over `record`, where its number and first field do not.
    fn called(&self) -> &'static str;

    /// The field of its life and the state a record begins with.
    fn first(&self) -> Option<(&'static str, &'static str)>;

    /// SQL for what people call a record: its number and the field that names it.
    fn naming(&self, alias: &str) -> String {
        if !self.called().is_empty() {
            return self.called().replace("record.", &format!("{alias}."));
        }
        match self.fields().first() {
            Some(first) if self.prefix().is_empty() => format!("{alias}.\"{}\"", first.name()),
            Some(first) => format!("{alias}.number || ' ' || {alias}.\"{}\"", first.name()),
            None => format!("{alias}.id"),
        }
    }
}

impl dyn Shape {
    /// The fields' descriptions.
    pub fn defs(&self) -> impl Iterator<Item = &'static FieldDef> + use<> {
        self.fields().iter().map(|field| field.def())
    }
}

/// What a kind may ask while it reads what a person said.
pub struct Taking<'a> {
    /// The file.
    pub reader: Reader<'a>,
    /// What words mean.
    pub lexicon: &'a dyn Lexicon,
    /// Where reasons go.
    pub refuse: &'a mut Refusals,
}

/// A kind of field.
pub trait Kind: Sync {
    /// Name on the page.
    fn name(&self) -> &'static str;

    /// The column's type in the file, with what a link refers to.
    fn column(&self, field: &FieldDef) -> String;

    /// What the file keeps while nobody has said anything.
    fn nothing(&self) -> Value {
        Value::String(String::new())
    }

    /// Longest text it takes, in characters; none for what is no text.
    fn most(&self, _field: &FieldDef) -> Option<usize> {
        None
    }

    /// Checks what the wire says and gives it as the file keeps it; reasons against it are noted at the field.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn take(&self, field: &FieldDef, given: &Value, desk: &mut Taking<'_>) -> Result<Value>;

    /// What the file keeps, as the wire says it.
    fn give(&self, stored: &Value) -> Value {
        stored.clone()
    }

    /// What a cell of a sheet says, as the wire says it; reasons against it are noted at the field.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn hear(&self, _field: &FieldDef, cell: &str, _desk: &mut Taking<'_>) -> Result<Value> {
        Ok(Value::String(cell.to_owned()))
    }

    /// What the file keeps, as a cell of a sheet; `name` is what a link's record is called.
    fn tell(&self, _field: &FieldDef, stored: &Value, _name: &str) -> Cell {
        match stored.as_str() {
            Some(text) if !text.is_empty() => Cell::Text(text.to_owned()),
            _ => Cell::Empty,
        }
    }

    /// SQL for what the record of a link is called, over `record`; none for what speaks for itself.
    fn name_of(&self, _field: &FieldDef) -> Option<String> {
        None
    }

    /// SQL to order by.
    fn order(&self, field: &FieldDef) -> String {
        format!("record.\"{}\" COLLATE NOCASE", field.name)
    }

    /// A condition from what stands in the filter.
    fn test(&self, field: &FieldDef, said: &str) -> Test {
        Test::any_of(&Test::column(field.name), said)
    }

    /// SQL for the words the search reads, over `record`.
    fn searched(&self, field: &FieldDef) -> String {
        format!("record.\"{}\"", field.name)
    }

    /// People's own words: searched, and cleared on request.
    fn own_words(&self) -> bool {
        false
    }

    /// Whether it points at other records.
    fn links(&self) -> bool {
        false
    }

    /// TypeScript type of what the wire says.
    fn page_type(&self, _field: &FieldDef) -> String {
        "string".to_owned()
    }

    /// Something the wire may say, for the proof: the `nth` of several. None where there is nothing to choose from.
    fn sample(&self, field: &FieldDef, nth: usize) -> Option<Value>;
}
