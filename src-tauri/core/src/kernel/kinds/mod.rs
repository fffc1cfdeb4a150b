//! What a field can take. One file a kind; each owns everything about itself: its column, reading what a person or a cell says,
//! telling it, filtering and ordering by it, its type on the page.

mod anchor;
mod code;
mod day;
mod flag;
mod link;
mod number;
mod stamp;
mod test;
mod text;

use serde_json::Value;

use super::Refusals;
use super::declare::FieldDef;
use crate::door::{Lexicon, Reader};
use crate::fault::Result;
use crate::sheet::Cell;

pub use anchor::{ANCHOR, anchored};
pub use code::{CODE, CODE_SET, YES_NO};
pub use day::DAY;
pub use flag::FLAG;
pub use link::{FILE, LINK, LINKS, PERSON};
pub use number::{MONEY, NUMBER};
pub use stamp::{STAMP, Stamped, stamped};
pub(super) use test::Test;
pub use text::{INNER, LINE, PLACE, WORDS};

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
        Test::any_of(&Test::column(field), said)
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

/// Refuses what is not a text and gives it without space around it; null is nothing.
fn said(field: &FieldDef, given: &Value, refuse: &mut Refusals) -> String {
    match given {
        Value::Null => String::new(),
        Value::String(text) => text.trim().to_owned(),
        other => {
            refuse.named(field.name, "refuse-not-text").with("value", other.to_string());
            String::new()
        }
    }
}
