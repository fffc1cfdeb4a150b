//! Every edit there is, nested by noun. A new noun adds a line to each list here.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::Writer;
use crate::documents::DocumentEdit;
use crate::fault::Result;
use crate::organisation::OrganisationEdit;
use crate::people::{DutyEdit, PersonEdit};
use crate::statement::{ControlEdit, StatementEdit};
use crate::{actions, ai_act, gap, profile, reviews, systems};

/// What a noun's edits are to the door.
pub(crate) trait Act {
    /// `noun.verb`, as the journal stores it.
    fn name(&self) -> &'static str;

    /// Applies it, or notes why not.
    ///
    /// # Errors
    /// [`crate::Fault::Refused`] where going on would make no sense, and what SQLite refuses.
    fn apply(self, writer: &mut Writer<'_>) -> Result<()>;
}

/// Something a person does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub enum Edit {
    /// The organisation.
    Organisation(OrganisationEdit),
    /// People.
    Person(PersonEdit),
    /// Duties that people hold.
    Duty(DutyEdit),
    /// Controls of the Statement of Applicability.
    Control(ControlEdit),
    /// The Statement of Applicability as a whole.
    Statement(StatementEdit),
    /// Management reviews.
    Review(reviews::Edit),
    /// Actions.
    Action(actions::Edit),
    /// AI systems.
    System(systems::Edit),
    /// Issued documents.
    Document(DocumentEdit),
    /// The starting point.
    Profile(profile::Edit),
    /// Classification under the EU AI Act.
    Classification(ai_act::Edit),
    /// The gap analysis.
    Gap(gap::Edit),
    /// The workspace itself.
    Workspace(WorkspaceEdit),
}

/// Edits of the history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum WorkspaceEdit {
    /// Takes back the last edit.
    Undo {},
    /// Repeats what was taken back last.
    Redo {},
    /// Clears what a field of a record says and ever said, here and throughout the history. It cannot be undone.
    Redact {
        /// `person`, `control`, `action`, `review`, `decision`, `ai_system` or `organisation`.
        table: String,
        /// Key of the record.
        record: String,
        /// Field on the wire, e.g. `contact`.
        field: String,
        /// Why, and who asked for it.
        reason: String,
    },
}

impl Edit {
    /// `noun.verb`, as the journal stores it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Organisation(edit) => edit.name(),
            Self::Person(edit) => edit.name(),
            Self::Duty(edit) => edit.name(),
            Self::Control(edit) => edit.name(),
            Self::Statement(edit) => edit.name(),
            Self::Review(edit) => edit.name(),
            Self::Action(edit) => edit.name(),
            Self::System(edit) => edit.name(),
            Self::Document(edit) => edit.name(),
            Self::Profile(edit) => edit.name(),
            Self::Classification(edit) => edit.name(),
            Self::Gap(edit) => edit.name(),
            Self::Workspace(WorkspaceEdit::Undo {}) => "workspace.undo",
            Self::Workspace(WorkspaceEdit::Redo {}) => "workspace.redo",
            Self::Workspace(WorkspaceEdit::Redact { .. }) => "workspace.redact",
        }
    }

    /// Applies it. Undo, redo and redaction are the door's own and do nothing here.
    pub(super) fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        match self {
            Self::Organisation(edit) => edit.apply(writer),
            Self::Person(edit) => edit.apply(writer),
            Self::Duty(edit) => edit.apply(writer),
            Self::Control(edit) => edit.apply(writer),
            Self::Statement(edit) => edit.apply(writer),
            Self::Review(edit) => edit.apply(writer),
            Self::Action(edit) => edit.apply(writer),
            Self::System(edit) => edit.apply(writer),
            Self::Document(edit) => edit.apply(writer),
            Self::Profile(edit) => edit.apply(writer),
            Self::Classification(edit) => edit.apply(writer),
            Self::Gap(edit) => edit.apply(writer),
            Self::Workspace(_) => Ok(()),
        }
    }
}

/// JSON Schema of an edit.
#[must_use]
pub fn edit_schema() -> Value {
    schemars::schema_for!(Edit).to_value()
}
