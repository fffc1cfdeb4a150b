//! `gap.grid`: every item of a run with its answer.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::act::actions;
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::moment::Moment;
use crate::plan::gap::answer::{Answer, answers};
use crate::plan::gap::data::data;
use crate::plan::gap::items::{Item, items, title};
use crate::plan::gap::run_row::{GapRun, resolve};

/// Asks for the items of a run; what is absent does not filter.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct GapGrid {
    /// Key or number; absent: the latest.
    pub run: Option<String>,
    /// Language of titles: `en` (the default) or `es`.
    pub lang: Option<String>,
    /// Clause (`4`) or domain (`A.6`).
    pub part: Option<String>,
    /// A rating; `open` for what is not assessed.
    pub rating: Option<String>,
    /// Owner's key.
    pub owner: Option<String>,
    /// Words in id, title, finding or recommendation.
    pub text: Option<String>,
}

/// The items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct GapGridAnswer {
    /// The run.
    pub run: GapRun,
    /// Items that fit.
    pub rows: Vec<GapRow>,
}

/// One item with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct GapRow {
    /// Key of the answer, which the journal and a rehearsal name; empty while nothing was said about the item.
    pub id: String,
    /// Item.
    pub item: String,
    /// `subclause`, `requirement` or `control`.
    pub kind: String,
    /// Clause or domain.
    pub part: String,
    /// Title or duty, in our words.
    pub title: String,
    /// Rating; empty: not assessed.
    pub rating: String,
    /// 0 to 5.
    pub maturity: Option<u32>,
    /// What was found.
    pub finding: String,
    /// What was seen.
    pub evidence: String,
    /// What is recommended.
    pub recommendation: String,
    /// Why it is proposed for exclusion.
    pub exclusion_reason: String,
    /// Owner's key.
    pub owner: Option<String>,
    /// Owner's name.
    pub owner_name: String,
    /// `small`, `medium`, `large` or empty.
    pub effort: String,
    /// Reuse of ISO/IEC 27001: `full`, `partial`, `none`; empty for a control.
    pub reuse: String,
    /// Numbers of the actions made from it.
    pub actions: Vec<String>,
    /// Who rated it.
    pub rated_by: String,
    /// When.
    pub rated_on: Option<String>,
}

impl Ask for GapGrid {
    const NAME: &'static str = "gap.grid";
    type Answer = GapGridAnswer;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let run = resolve(reader, self.run.as_deref())?;
        let lang = self.lang.as_deref().unwrap_or("en");
        let mut rows = rows(reader, &run, lang)?;
        let text = self.text.as_deref().unwrap_or_default().to_lowercase();
        rows.retain(|row| {
            let rating = if row.rating.is_empty() { "open" } else { &row.rating };
            self.part.as_ref().is_none_or(|part| row.part == *part)
                && self.rating.as_ref().is_none_or(|wanted| rating == wanted)
                && self.owner.as_ref().is_none_or(|owner| row.owner.as_ref() == Some(owner))
                && (text.is_empty()
                    || [&row.item, &row.title, &row.finding, &row.recommendation]
                        .iter()
                        .any(|words| words.to_lowercase().contains(&text)))
        });
        Ok(GapGridAnswer { run, rows })
    }
}

/// All items of a run with their answers, in the standard's order.
pub(super) fn rows(reader: &Reader<'_>, run: &GapRun, lang: &str) -> Result<Vec<GapRow>> {
    let (mut answers, mut actions) = (answers(reader, &run.id)?, actions(reader, &run.id)?);
    items(&run.depth)?
        .into_iter()
        .map(|item| {
            let answer = answers.remove(&item.id).unwrap_or_default();
            row(&item, answer, actions.remove(&item.id).unwrap_or_default(), lang)
        })
        .collect()
}

pub(super) fn row(item: &Item, answer: Answer, actions: Vec<String>, lang: &str) -> Result<GapRow> {
    Ok(GapRow {
        id: answer.id,
        kind: item.kind.code().to_owned(),
        part: item.part.clone(),
        title: title(item, lang)?,
        reuse: data()?.subclause(&item.of).map(|one| one.reuse.clone()).unwrap_or_default(),
        item: item.id.clone(),
        rating: answer.rating,
        maturity: answer.maturity,
        finding: answer.finding,
        evidence: answer.evidence,
        recommendation: answer.recommendation,
        exclusion_reason: answer.exclusion_reason,
        owner: answer.owner,
        owner_name: answer.owner_name,
        effort: answer.effort,
        actions,
        rated_by: answer.rated_by,
        rated_on: answer.rated_on,
    })
}
