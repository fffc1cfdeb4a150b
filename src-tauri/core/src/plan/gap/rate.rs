//! Rating: one item or many. What a rating asks for is refused with its reason, and nothing typed is lost.

use std::collections::BTreeMap;

use rusqlite::types::Value as Sql;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answer::{Answer, answers};
use super::items::{Item, Kind, items};
use super::run::opened;
use super::run_row::GapRun;
use crate::door::Writer;
use crate::door::field;
use crate::fault::{Refusal, Result};
use crate::plan::people::named;

/// Shortest reason for an exclusion, in characters: a reason of one's own, not a word.
const REASON: usize = 20;

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

pub(crate) fn one(writer: &mut Writer<'_>, item: &str, patch: GapPatch) -> Result<()> {
    let run = opened(writer)?;
    let standing = answers(&writer.reader(), &run.id)?;
    apply(writer, &run, &items(&run.depth)?, &standing, item, patch)
}

pub(crate) fn many(writer: &mut Writer<'_>, rows: Vec<GapRowIn>) -> Result<()> {
    let run = opened(writer)?;
    let (standing, items) = (answers(&writer.reader(), &run.id)?, items(&run.depth)?);
    let mut seen = BTreeMap::new();
    for row in rows {
        let before = writer.take_refusals();
        if let Some(first) = seen.insert(row.item.clone(), row.row) {
            writer.refuse(Refusal::new("refuse-gap-twice").with("item", row.item.as_str()).with("first", first));
        } else {
            apply(writer, &run, &items, &standing, &row.item, row.patch)?;
        }
        let own = writer.take_refusals();
        for refusal in before.into_iter().chain(own.into_iter().map(|refusal| refusal.row(row.row.to_string()))) {
            writer.refuse(refusal);
        }
    }
    Ok(())
}

fn apply(
    writer: &mut Writer<'_>,
    run: &GapRun,
    items: &[Item],
    standing: &BTreeMap<String, Answer>,
    id: &str,
    patch: GapPatch,
) -> Result<()> {
    let Some(item) = items.iter().find(|item| item.id == id) else {
        let refusal = Refusal::new("refuse-gap-item").with("item", id).with("run", run.number.as_str());
        writer.refuse(refusal.field("item"));
        return Ok(());
    };
    let old = standing.get(id).cloned().unwrap_or_default();
    let new = patched(writer, &old, patch)?;
    judge(writer, item, &new);
    if writer.refused() || new == old {
        return Ok(());
    }
    store(writer, run, item, old, new)
}

fn patched(writer: &mut Writer<'_>, old: &Answer, patch: GapPatch) -> Result<Answer> {
    let mut new = old.clone();
    if let Some(rating) = patch.rating {
        new.rating = rating.unwrap_or_default();
    }
    if let Some(maturity) = patch.maturity {
        new.maturity = maturity;
    }
    let texts = [
        ("finding", patch.finding, &mut new.finding),
        ("evidence", patch.evidence, &mut new.evidence),
        ("recommendation", patch.recommendation, &mut new.recommendation),
        ("exclusionReason", patch.exclusion_reason, &mut new.exclusion_reason),
    ];
    for (name, given, place) in texts {
        if let Some(text) = given {
            *place = field::words(writer, name, &text);
        }
    }
    if let Some(effort) = patch.effort {
        new.effort = effort.unwrap_or_default();
    }
    if let Some(owner) = patch.owner {
        new.owner = named::owner(writer, "owner", owner.as_deref().unwrap_or_default())?;
    }
    Ok(new)
}

/// What a rating asks for.
fn judge(writer: &mut Writer<'_>, item: &Item, answer: &Answer) {
    let known: &[&str] =
        if item.kind == Kind::Control { &["conforms", "partly", "not", "na"] } else { &["conforms", "partly", "not"] };
    match answer.rating.as_str() {
        "" => {}
        "na" if item.kind != Kind::Control => {
            writer.refuse(Refusal::new("refuse-gap-clause-excluded").with("item", item.id.as_str()).field("rating"));
        }
        rating => field::code(writer, "rating", rating, known),
    }
    if answer.rating == "na" && item.kind == Kind::Control && answer.exclusion_reason.chars().count() < REASON {
        let refusal = Refusal::new("refuse-gap-exclusion-reason").with("item", item.id.as_str()).with("least", REASON);
        writer.refuse(refusal.field("exclusionReason"));
    }
    if answer.rating == "conforms" && answer.evidence.is_empty() {
        writer.refuse(Refusal::new("refuse-gap-evidence").with("item", item.id.as_str()).field("evidence"));
    }
    if answer.maturity.is_some_and(|level| level > 5) {
        writer.refuse(Refusal::new("refuse-gap-maturity").field("maturity"));
    }
    if !answer.effort.is_empty() {
        field::code(writer, "effort", &answer.effort, &["small", "medium", "large"]);
    }
}

fn store(writer: &mut Writer<'_>, run: &GapRun, item: &Item, old: Answer, new: Answer) -> Result<()> {
    let judged = (&old.rating, old.maturity) != (&new.rating, new.maturity);
    let (by, on) = match (judged, new.rating.as_str()) {
        (true, "") => (String::new(), None),
        (true, _) => (writer.author().name.clone(), Some(writer.moment().today.to_string())),
        (false, _) => (old.rated_by, old.rated_on),
    };
    let fields = [
        ("rating", new.rating.into()),
        ("maturity", new.maturity.map_or(Sql::Null, |level| Sql::Integer(level.into()))),
        ("finding", new.finding.into()),
        ("evidence", new.evidence.into()),
        ("recommendation", new.recommendation.into()),
        ("exclusionReason", new.exclusion_reason.into()),
        ("owner", new.owner.into()),
        ("effort", new.effort.into()),
        ("ratedBy", by.into()),
        ("ratedOn", on.into()),
    ];
    if !old.id.is_empty() {
        return writer.amend("gapAnswer", &old.id, &fields);
    }
    let id = writer.new_id();
    let place: [(&str, Sql); 2] = [("run", run.id.clone().into()), ("item", item.id.clone().into())];
    writer.insert("gapAnswer", &id, &[place.as_slice(), fields.as_slice()].concat())
}
