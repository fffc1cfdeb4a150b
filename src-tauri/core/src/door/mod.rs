//! The two doors: `view` asks, `edit` changes, `rehearse` is `edit` stopped before the commit.
//!
//! Not here: what a noun's edits mean (its own folder), files (file), how entries are hashed (journal).

mod aside;
mod backups;
mod edit;
pub(crate) mod field;
mod founding;
mod house;
mod inside;
mod lexicon;
mod memory;
mod question;
mod reader;
mod redact;
mod salvage;
mod types;
mod workspace;
mod writer;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

pub use aside::Aside;
pub use edit::{Act, Deed, Edit};
pub use founding::Founding;
pub use house::{House, Redactable, Words};
pub use lexicon::Lexicon;
pub use question::{Ask, Question, Special, ViewSketch, question, special};
pub use reader::Reader;
pub(crate) use redact::GONE;
pub use types::Collected;
pub use workspace::{Workspace, WorkspaceEdit};
pub use writer::{Above, Once, Writer};

use crate::fault::{Message, Refusal};

/// What an edit did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Changed {
    /// Number of the journal entry.
    #[ts(type = "number")]
    pub entry: u64,
    /// `noun.verb`.
    pub edit: String,
    /// Nouns of the records it touched.
    pub nouns: Vec<String>,
    /// Records made.
    pub created: Vec<Created>,
    /// After a redaction: records that hold the text still, because they were issued or because it is their key.
    pub kept: Vec<Created>,
    /// After a redaction: records that keep a file nobody had read for the search. It is not read any more, and may hold the text.
    pub unread: Vec<Created>,
    /// What undo would take back now (`noun.verb`), if anything.
    pub undo: Option<String>,
    /// What redo would repeat now.
    pub redo: Option<String>,
}

/// A record an edit made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Created {
    /// Noun.
    pub kind: String,
    /// Key.
    pub id: String,
    /// Number a person reads, e.g. `ACT-007`; empty if it has none.
    pub number: String,
}

/// What an edit would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rehearsal {
    /// Fields that would change.
    pub changed: Vec<FieldChange>,
    /// Every reason against it.
    pub refusals: Vec<Refusal>,
    /// Whether it would be committed.
    pub would_commit: bool,
}

/// One field of one record, before and after. A long text appears as it is named in the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldChange {
    /// Table.
    pub table: String,
    /// Key.
    pub id: String,
    /// Column.
    pub field: String,
    /// Before; null for a new record.
    #[ts(type = "string | number | null")]
    pub from: serde_json::Value,
    /// After; null for a removed record.
    #[ts(type = "string | number | null")]
    pub to: serde_json::Value,
}

/// The sentence that names an edit in history, undo and menus.
#[must_use]
pub fn label(edit: &str) -> Message {
    Message::new(&format!("edit-{}", edit.replace('.', "-")))
}
