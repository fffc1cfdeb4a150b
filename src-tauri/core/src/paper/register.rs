//! What a list of a register prints: which records, in which columns, and what hangs below each. Data; no word of any language.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Masthead;
use crate::chart::Chart;
use crate::fault::Message;

/// A list, as its register stood at a moment. Nobody approves it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RegisterPaper {
    /// Head block. Number and version name no document: they are the noun and the day.
    pub head: Masthead,
    /// What it comes to, in a sentence each, before its rows.
    pub said: Vec<Message>,
    /// Pictures of the same records, below the rows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub charts: Vec<Chart>,
    /// What is listed.
    #[serde(flatten)]
    pub list: Listing,
}

/// Records of a register, as a paper lists them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Listing {
    /// What ids within the document begin with: the noun.
    pub noun: String,
    /// The message that is its title: `role.many`, `useRequest-list-approved`.
    pub title: String,
    /// The message that says how to read it; empty: none.
    pub note: String,
    /// Sub-clauses and controls that it answers.
    pub answers: Vec<String>,
    /// Which records of the register these are; empty: all of them that are in use.
    pub only: Vec<Narrowed>,
    /// How many stand here.
    #[ts(type = "number")]
    pub total: u64,
    /// How many the register has.
    #[ts(type = "number")]
    pub all: u64,
    /// The messages over its columns, each once. The first cell of a row names the record.
    pub columns: Vec<String>,
    /// Its rows in their order.
    pub rows: Vec<ListRow>,
}

/// A condition on the records of a list, as the filter of the screen says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Narrowed {
    /// The message that says it: `filter-any`, `filter-from`, `list-search`.
    pub how: String,
    /// The message that is the field; empty: none.
    pub field: String,
    /// What it is held against: one value, both ends of a span, or several to choose from.
    pub values: Vec<ListCell>,
}

/// A record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ListRow {
    /// What it has in common with the rows around it, where the list is grouped.
    pub group: Option<ListCell>,
    /// Number; empty: its register has none.
    pub number: String,
    /// Out of use since; empty: in use.
    pub retired_on: String,
    /// One cell a column.
    pub cells: Vec<ListCell>,
    /// Records that are a part of it, by register.
    pub below: Vec<Below>,
}

/// Records that are a part of a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Below {
    /// The message that says what they are: `reading.many`.
    pub title: String,
    /// What each says.
    pub rows: Vec<Vec<ListCell>>,
}

/// What a field says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum ListCell {
    /// Nothing, and it may.
    Empty,
    /// Nothing, and it should.
    Missing,
    /// The organisation's own words.
    Text { text: String },
    /// A record by number and title, or a person.
    Name { name: String },
    /// Several of them.
    Names { names: Vec<String> },
    /// A whole number.
    Number {
        #[ts(type = "number")]
        value: i64,
    },
    /// An amount, in hundredths.
    Money {
        #[ts(type = "number")]
        hundredths: i64,
    },
    /// A message: what the program calls something.
    Word { id: String },
    /// A day, and whether it has passed with something still due.
    Day { day: String, late: bool },
    /// A word of a list of codes.
    Code { list: String, code: String },
    /// A class that stands with a reservation: what is open behind it, a message each.
    Reserved { list: String, code: String, open: Vec<Message> },
    /// What the program has to say of it, a message each.
    Told { said: Vec<Message> },
    /// Several of them.
    Codes { list: String, codes: Vec<String> },
    /// Who decided, and on which day.
    Stamp { on: String, by: String },
}
