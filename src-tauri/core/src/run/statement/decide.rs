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
    /// Which risk, if a code is `risk`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub risk_source: Option<String>,
    /// Which law and article, if a code is `law`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub law_source: Option<String>,
    /// Which contract, if a code is `contract`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub contract_source: Option<String>,
    /// Which interested party and what it asked for, if a code is `party`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub party_source: Option<String>,
    /// Why, in the organisation's words.
    #[serde(default)]
    pub inclusion_words: String,
    /// Ground of an exclusion: `not-necessary`, `not-required`.
    #[serde(default)]
    pub exclusion_ground: String,
    /// Why it is excluded, in the organisation's words; required for an exclusion.
    #[serde(default)]
    pub exclusion_words: String,
    /// What would reopen the exclusion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub reopens: Option<String>,
}

/// Working fields of a control. Absent fields stay; null empties owner and date.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct ControlPatch {
    /// Which risk, if a code is `risk`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_source: Option<String>,
    /// Which law and article, if a code is `law`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub law_source: Option<String>,
    /// Which contract, if a code is `contract`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_source: Option<String>,
    /// Which interested party and what it asked for, if a code is `party`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party_source: Option<String>,
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
    /// Why the target date moved back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_reason: Option<String>,
    /// What was considered from the guidance of Annex B for this control.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annex_b_note: Option<String>,
    /// What would reopen the exclusion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reopens: Option<String>,
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

/// Changes a control; *implemented* follows from evidence and is typed by nobody.
pub(super) fn put(writer: &mut Writer<'_>, id: &str, fields: &Map<String, Value>) -> Result<()> {
    if fields.get("status").and_then(Value::as_str) == Some("implemented") {
        writer.refuse(Refusal::new("refuse-implemented-needs-evidence").field("status").row(id));
        return Ok(());
    }
    patch(writer, &CONTROLS, id, fields)
}
