//! The founding session: an agenda on which what the program drafted is read, changed and agreed, part by part, and approved
//! as one act of top management (clauses 4 to 7). It can be left and taken up again: everything is in the file at once.
//!
//! Not here: what the session asks of the organisation (`plan::founding`), what the texts say (`drafts`).

mod against;
mod approve;
mod ask;
mod data;
mod draft;
mod minutes;
mod stamp;
mod standing;
mod waiting;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

pub use ask::{
    FoundingAnswer, FoundingAsk, FoundingBrought, FoundingClause, FoundingNamed, FoundingPart, FoundingProposal,
    FoundingRecords, FoundingTally, FoundingText,
};

pub use minutes::draft_paper;
pub(crate) use standing::{Standing, standing};

use crate::door::Writer;
use crate::fault::Result;
use crate::kernel::{Shelf, patch};
use crate::plan::founding::{FOUNDING, KEY};

/// What is done in the founding session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "FoundingEdit")]
pub enum Edit {
    /// Says what drafts cannot know.
    Say {
        /// Fields of the session.
        #[ts(type = "Record<string, unknown>")]
        patch: Map<String, Value>,
    },
    /// Proposes what the facts speak for and was not proposed before; drafts the texts.
    Draft {},
    /// Agrees to a part: what is proposed for it is confirmed.
    Agree {
        /// Key of the part.
        part: String,
    },
    /// Takes agreement to a part back. Records stay.
    Reopen {
        /// Key of the part.
        part: String,
    },
    /// Approves what was agreed, in the name of a member of top management.
    Approve {
        /// A person's key.
        by: String,
    },
}

impl Edit {
    /// Does it; the shelf says which registers there are.
    ///
    /// # Errors
    /// What SQLite refuses, and [`crate::Fault::NotFound`] for a person that is not there.
    pub fn run(self, shelf: &'static Shelf, writer: &mut Writer<'_>) -> Result<()> {
        match self {
            Self::Say { patch: said } => {
                patch(writer, &FOUNDING, KEY, &said)?;
                again(shelf, writer)
            }
            Self::Draft {} => draft::draft(shelf, writer),
            Self::Agree { part } => {
                approve::agree(shelf, writer, &part)?;
                again(shelf, writer)
            }
            Self::Reopen { part } => approve::reopen(writer, &part),
            Self::Approve { by } => {
                approve::approve(shelf, writer, &by)?;
                minutes::issue(shelf, writer)
            }
        }
    }
}

/// What waited for what was just said or agreed is drafted with it, once drafting has begun.
fn again(shelf: &'static Shelf, writer: &mut Writer<'_>) -> Result<()> {
    let begun = !draft::drafted(&writer.reader())?.is_empty();
    if begun && !writer.refused() { draft::draft(shelf, writer) } else { Ok(()) }
}
