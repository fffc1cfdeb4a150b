//! Adding an action. Its origin is copied with the number it had, so that it can be read years later.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::field;
use crate::door::{Reader, Writer};
use crate::fault::{Refusal, Result};

/// The record an action comes from. Actions of a review are added there (`review.act`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "ActionOrigin")]
pub enum Origin {
    /// The organisation's own initiative.
    Own {},
    /// A control of the Statement of Applicability.
    Statement {
        /// Key of the control.
        id: String,
    },
    /// An issued document.
    Document {
        /// Key of the document.
        id: String,
    },
}

/// What a new action is made of, not yet checked.
pub(crate) struct NewAction {
    pub(crate) id: Option<String>,
    pub(crate) title: String,
    pub(crate) detail: String,
    pub(crate) owner: Option<String>,
    pub(crate) due: Option<String>,
    pub(crate) decision: Option<String>,
}

pub(super) fn add(writer: &mut Writer<'_>, new: NewAction, origin: Option<Origin>) -> Result<()> {
    let (kind, id) = match origin.unwrap_or(Origin::Own {}) {
        Origin::Own {} => return insert(writer, new, "own", "", ""),
        Origin::Statement { id } => ("statement", id),
        Origin::Document { id } => ("document", id),
    };
    match label(&writer.reader(), kind, &id)? {
        Some(label) => insert(writer, new, kind, &id, &label),
        None => Err(Refusal::new("refuse-action-origin").with("id", id).field("origin").into()),
    }
}

fn label(reader: &Reader<'_>, kind: &str, id: &str) -> Result<Option<String>> {
    let sql = match kind {
        "statement" => "SELECT number FROM control WHERE id = ?1",
        _ => "SELECT number || ' ' || version FROM issued_document WHERE id = ?1",
    };
    reader.maybe(sql, [id], |row| row.get(0))
}

/// Checks and inserts an action with its origin.
pub(crate) fn insert(
    writer: &mut Writer<'_>,
    new: NewAction,
    origin: &str,
    origin_id: &str,
    origin_label: &str,
) -> Result<()> {
    let id = field::key(writer, "action", new.id)?;
    let title = field::line(writer, "title", &new.title);
    field::needed(writer, "title", &title, "refuse-action-title");
    let detail = field::words(writer, "detail", &new.detail);
    let owner = field::owner(writer, "owner", new.owner.as_deref().unwrap_or_default())?;
    let due = field::day(writer, "due", new.due.as_deref().unwrap_or_default());
    let number = format!("ACT-{:03}", writer.next_number("action")?);
    writer.insert(
        "action",
        &id,
        &[
            ("number", number.clone().into()),
            ("title", title.into()),
            ("detail", detail.into()),
            ("owner", owner.into()),
            ("due", due.into()),
            ("state", "open".to_owned().into()),
            ("origin", origin.to_owned().into()),
            ("origin_id", origin_id.to_owned().into()),
            ("origin_label", origin_label.to_owned().into()),
            ("decision", new.decision.into()),
            ("outcome", String::new().into()),
            ("closed_on", rusqlite::types::Value::Null),
            ("carried_to", rusqlite::types::Value::Null),
            ("carried_why", String::new().into()),
        ],
    )?;
    writer.created("action", &id, &number);
    Ok(())
}
