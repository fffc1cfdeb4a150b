//! Rows from a spreadsheet. Each row goes through the same rules as a decision made by hand; reasons name the pasted row.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::decide;
use super::line::{self, Keyed};
use crate::door::Writer;
use crate::fault::{Refusal, Result};
use crate::kernel::said;

/// One pasted row; fields that are absent stay as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct PastedRow {
    /// Number of the row as the person counts, from 1.
    #[ts(optional = false)]
    pub row: u32,
    /// Key or number of the control.
    #[ts(optional = false)]
    pub control: String,
    /// As [`super::Decision::applicability`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applicability: Option<String>,
    /// As [`super::Decision::inclusion_codes`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inclusion_codes: Option<Vec<String>>,
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
    /// As [`super::Decision::inclusion_words`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inclusion_words: Option<String>,
    /// As [`super::Decision::exclusion_ground`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclusion_ground: Option<String>,
    /// As [`super::Decision::exclusion_words`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclusion_words: Option<String>,
    /// As [`super::Decision::reopens`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reopens: Option<String>,
    /// As [`super::ControlPatch::implementation`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub implementation: Option<String>,
    /// As [`super::ControlPatch::status`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Key or exact name of a person; empty for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// As [`super::ControlPatch::target_date`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_date: Option<String>,
    /// Why the target date moved back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_reason: Option<String>,
}

pub(super) fn paste(writer: &mut Writer<'_>, rows: Vec<PastedRow>) -> Result<()> {
    let now = line::lines(&writer.reader(), "en", writer.moment().today)?;
    let mut refused = Vec::new();
    for row in rows {
        let number = row.row.to_string();
        let named = row.control.trim().to_owned();
        match now.iter().find(|keyed| keyed.id == named || keyed.line.number == named) {
            Some(keyed) => take(writer, keyed, row)?,
            None => {
                let refusal = Refusal::new("refuse-no-such-control").with("value", named.as_str());
                writer.refuse(refusal.field("control"));
            }
        }
        // Reasons are gathered row by row: the rules of the next row must not see those of this one.
        refused.extend(writer.take_refusals().into_iter().map(|refusal| refusal.row(number.as_str())));
    }
    refused.into_iter().for_each(|refusal| writer.refuse(refusal));
    // Whatever the rows decided: in the history it is a paste.
    writer.named("");
    Ok(())
}

fn take(writer: &mut Writer<'_>, keyed: &Keyed, mut row: PastedRow) -> Result<()> {
    row.owner = row.owner.map(|owner| key_of(writer, owner)).transpose()?;
    let mut fields = said(&row)?;
    fields.retain(|name, _| name != "row" && name != "control");
    decide::put(writer, &keyed.id, &fields)
}

/// The key of a person named by key or exact name; what is not found stays, and is refused by the rule for owners.
fn key_of(writer: &Writer<'_>, owner: String) -> Result<String> {
    let sql = "SELECT id FROM person WHERE id = ?1 OR name = ?1 ORDER BY id = ?1 DESC, retired_on IS NOT NULL LIMIT 1";
    Ok(writer.reader().maybe(sql, [owner.trim()], |row| row.get(0))?.unwrap_or(owner))
}
