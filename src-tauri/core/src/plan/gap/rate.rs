//! Rating: one item or many. What a rating asks for is refused with its reason, and nothing typed is lost.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::answer::{Answer, answers};
use super::items::items;
use super::register::ANSWERS;
use super::run::opened;
use super::run_row::GapRun;
use crate::door::Writer;
use crate::door::field;
use crate::fault::{Refusal, Result};
use crate::kernel::{add_with, patch, said, stored};

/// What is said about an item; an absent field stays, null clears.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct GapPatch {
    /// `conforms`, `partly`, `not`, `na` (controls only); null: not assessed.
    #[serde(deserialize_with = "field::present", skip_serializing_if = "Option::is_none")]
    #[ts(as = "Option<Option<String>>")]
    pub rating: Option<Option<String>>,
    /// 0 to 5.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[ts(as = "Option<Option<u32>>")]
    pub maturity: Option<Option<u32>>,
    /// What was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finding: Option<String>,
    /// What was seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
    /// What is recommended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recommendation: Option<String>,
    /// Why the control is proposed for exclusion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclusion_reason: Option<String>,
    /// Owner's key.
    #[serde(deserialize_with = "field::present", skip_serializing_if = "Option::is_none")]
    #[ts(as = "Option<Option<String>>")]
    pub owner: Option<Option<String>>,
    /// `small`, `medium`, `large`; null: not estimated.
    #[serde(deserialize_with = "field::present", skip_serializing_if = "Option::is_none")]
    #[ts(as = "Option<Option<String>>")]
    pub effort: Option<Option<String>>,
}

fn present<'de, D: serde::Deserializer<'de>>(input: D) -> std::result::Result<Option<Option<u32>>, D::Error> {
    Option::deserialize(input).map(Some)
}

/// One row of many.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GapRowIn {
    /// Row as the person sees it, from 1.
    pub row: u32,
    /// Item.
    pub item: String,
    /// What is said about it.
    pub patch: GapPatch,
}

pub(crate) fn one(writer: &mut Writer<'_>, item: &str, patch: &GapPatch) -> Result<()> {
    let run = opened(writer)?;
    let standing = answers(&writer.reader(), &run.id)?;
    let known = items(&run.depth)?.iter().any(|known| known.id == item);
    put(writer, &run, known, &standing, item, patch)
}

pub(crate) fn many(writer: &mut Writer<'_>, rows: Vec<GapRowIn>) -> Result<()> {
    let run = opened(writer)?;
    let (standing, items) = (answers(&writer.reader(), &run.id)?, items(&run.depth)?);
    let (mut seen, mut refused) = (BTreeMap::new(), Vec::new());
    for row in rows {
        if let Some(first) = seen.insert(row.item.clone(), row.row) {
            writer.refuse(Refusal::new("refuse-gap-twice").with("item", row.item.as_str()).with("first", first));
        } else {
            let known = items.iter().any(|known| known.id == row.item);
            put(writer, &run, known, &standing, &row.item, &row.patch)?;
        }
        // Reasons are gathered row by row: the rules of the next row must not see those of this one.
        refused.extend(writer.take_refusals().into_iter().map(|refusal| refusal.row(row.row.to_string())));
    }
    refused.into_iter().for_each(|refusal| writer.refuse(refusal));
    Ok(())
}

fn put(
    writer: &mut Writer<'_>,
    run: &GapRun,
    known: bool,
    standing: &BTreeMap<String, Answer>,
    item: &str,
    fields: &GapPatch,
) -> Result<()> {
    if !known {
        let refusal = Refusal::new("refuse-gap-item").with("item", item).with("run", run.number.as_str());
        writer.refuse(refusal.field("item"));
        return Ok(());
    }
    let fields = said(fields)?;
    let silent = |value: &Value| value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty());
    match standing.get(item) {
        Some(old) => patch(writer, &ANSWERS, &old.id, &fields)?,
        // Nothing said about an item nobody spoke of makes no row.
        None if fields.values().all(silent) => {}
        None => {
            let place = stored([("run", run.id.as_str().into()), ("item", item.into())]);
            add_with(writer, &ANSWERS, None, &fields, place)?;
        }
    }
    // In the history it is an edit of the run, not of its answer.
    writer.named("");
    Ok(())
}
