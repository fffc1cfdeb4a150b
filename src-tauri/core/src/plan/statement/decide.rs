//! Deciding a control and keeping it up to date.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::register::CONTROLS;
use crate::door::Writer;
use crate::fault::{Refusal, Result};
use crate::kernel::{patch, perform, said};

/// A decision on applicability.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Decision {
    /// Which control.
    pub control: String,
    /// `undecided`, `applicable` or `excluded`.
    pub applicability: String,
    /// Why it is included: `risk`, `law`, `contract`, `party`, `practice`.
    #[serde(default)]
    pub inclusion_codes: Vec<String>,
    /// Why, in the organisation's words.
    #[serde(default)]
    pub inclusion_words: String,
    /// Ground of an exclusion: `not-necessary`, `not-required`, `not-carried-out`.
    #[serde(default)]
    pub exclusion_ground: String,
    /// Why it is excluded, in the organisation's words; required for an exclusion.
    #[serde(default)]
    pub exclusion_words: String,
}

/// Fields of an applicable control. Absent fields stay; null empties owner and date.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct ControlPatch {
    /// How it is implemented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub implementation: Option<String>,
    /// `not-started`, `planned` or `partly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// A person's key; empty for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Date; empty for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_date: Option<String>,
    /// What was considered from the guidance of Annex B for this control.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annex_b_note: Option<String>,
}

/// Decides.
pub fn decide(writer: &mut Writer<'_>, decision: &Decision) -> Result<()> {
    let mut args = said(decision)?;
    if let Some(control) = args.remove("control") {
        args.insert("id".to_owned(), control);
    }
    perform(writer, &CONTROLS, "decide", args)
}

/// Changes the working fields.
pub fn amend(writer: &mut Writer<'_>, id: &str, fields: &ControlPatch) -> Result<()> {
    put(writer, id, &said(fields)?)
}

/// Changes a control; no register of evidence stands behind *implemented* yet.
pub(super) fn put(writer: &mut Writer<'_>, id: &str, fields: &Map<String, Value>) -> Result<()> {
    if fields.get("status").and_then(Value::as_str) == Some("implemented") {
        writer.refuse(Refusal::new("refuse-implemented-needs-evidence").field("status").row(id));
        return Ok(());
    }
    patch(writer, &CONTROLS, id, fields)
}
