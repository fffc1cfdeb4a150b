//! What was salvaged and what was not, in words and for machines.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::fault::Message;
use crate::file::known::FRAME;
use crate::journal::Head;

/// What came of one table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Kept {
    /// The table: a register's noun, or one of the frame.
    pub table: String,
    /// Rows in the new file.
    pub rows: usize,
    /// Of these, rows that could not be read and were made again from the history.
    pub rebuilt: usize,
    /// Of these, rows as they stood, which no entry of the history proves any more.
    pub unproved: usize,
    /// Rows that are known to have been there and could not be read.
    pub lost: usize,
    /// Whether more rows may have been lost than anything still names.
    pub more: bool,
    /// Rows left out because a whole history knows nothing of them.
    pub aside: usize,
    /// Of these, rows made anew and empty, because a workspace does not go without them.
    pub founded: usize,
    /// Links emptied because what they pointed at is lost.
    pub emptied: usize,
}

/// What was salvaged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Salvaged {
    /// The last entry that the old history still proves; number 0 if it proves nothing.
    pub proved: Head,
    /// Whether the old history could be read and holds from its first entry to its last.
    pub whole: bool,
    /// Table by table.
    pub tables: Vec<Kept>,
    /// Contents (documents, scans, long texts) that could not be read, or are not what they were.
    pub contents: usize,
}

impl Salvaged {
    /// What a person is told, the history first. `noun` is the id of the words for a table.
    #[must_use]
    pub fn told(&self) -> Vec<Message> {
        let history = match (self.whole, self.proved.seq) {
            (true, _) => Message::new("salvage-history-whole"),
            (false, 0) => Message::new("salvage-history-none"),
            (false, _) => Message::new("salvage-history-until").with("at", self.proved.at.as_str()),
        };
        let mut told = vec![history.with("seq", self.proved.seq.to_string())];
        for one in &self.tables {
            let noun = match FRAME.iter().find(|table| **table == one.table) {
                Some(table) => format!("salvage-table.{}", table.replace('_', "-")),
                None => format!("{}.many", one.table),
            };
            let mut tell = |id: &str, count: usize| {
                if count > 0 {
                    told.push(Message::new(id).with("noun", noun.as_str()).with("count", count));
                }
            };
            tell("salvage-rebuilt", one.rebuilt);
            tell("salvage-unproved", one.unproved);
            tell("salvage-lost", one.lost);
            tell("salvage-more", usize::from(one.more));
            tell("salvage-aside", one.aside);
            tell("salvage-founded", one.founded);
            tell("salvage-emptied", one.emptied);
        }
        if self.contents > 0 {
            told.push(Message::new("salvage-contents").with("count", self.contents));
        }
        told
    }
}
