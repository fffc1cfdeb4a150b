//! Adding an action. Its origin is copied with the number it had, so that it can be read years later.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::ACTIONS;
use crate::door::{Reader, Writer};
use crate::fault::{Refusal, Result};
use crate::kernel::add_with;

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
    /// A risk it treats.
    Risk {
        /// Key of the risk.
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
        Origin::Risk { id } => ("risk", id),
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
        "risk" => "SELECT number FROM risk WHERE id = ?1",
        _ => "SELECT number || ' ' || version FROM document WHERE id = ?1",
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
    let NewAction { id, title, detail, owner, due, decision } = new;
    let said = [("title", Some(title)), ("detail", Some(detail)), ("owner", owner), ("due", due)];
    let said = said.into_iter().filter_map(|(name, text)| Some((name.to_owned(), Value::String(text?))));
    let text = |text: &str| Value::String(text.to_owned());
    let own = [
        ("origin", text(origin)),
        ("originId", text(origin_id)),
        ("originLabel", text(origin_label)),
        ("decision", decision.map_or(Value::Null, Value::String)),
    ];
    let own = own.into_iter().map(|(name, value)| (name.to_owned(), value));
    add_with(writer, &ACTIONS, id, &said.collect(), own.collect()).map(|_| ())
}
