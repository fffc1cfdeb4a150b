//! `gap.item`: one item at a time, with what helps to answer it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::act::actions;
use super::grid::{GapRow, row};
use crate::catalogue::{Field, List, catalogue};
use crate::door::{Ask, Reader};
use crate::fault::{Fault, Result};
use crate::moment::Moment;
use crate::plan::gap::answer::answers;
use crate::plan::gap::data::data;
use crate::plan::gap::items::{Kind, items};
use crate::plan::gap::run_row::{GapRun, resolve};

/// Asks for one item.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct GapItem {
    /// Key or number of the run; absent: the latest.
    pub run: Option<String>,
    /// Item; absent: the first that is not assessed, else the first.
    pub item: Option<String>,
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// One item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct GapItemAnswer {
    /// The run.
    pub run: GapRun,
    /// The item with its answer.
    pub row: GapRow,
    /// Title of the sub-clause or control.
    pub heading: String,
    /// What is asked, in our words; for a sub-clause its duties, one each.
    pub asks: Vec<String>,
    /// What the sub-clause permits and does not demand, in our words; never rated.
    pub permits: Vec<String>,
    /// What good evidence looks like.
    pub suggestions: Vec<String>,
    /// What must still be added to what ISO/IEC 27001 gives; empty for a control.
    pub still: String,
    /// Controls of ISO/IEC 27001 whose evidence can be reused; empty for a clause.
    pub iso27001: Vec<String>,
    /// Reasons for which such a control could honestly be excluded; to be made one's own.
    pub reasons: Vec<String>,
    /// Why it can hardly be excluded, where that is so.
    pub exclusion: String,
    /// Rating of the same item, or of its sub-clause in a first pass, in the run before; empty for none.
    pub before: String,
    /// Number of that run.
    pub before_run: String,
    /// Place in the run, from 1.
    pub position: u32,
    /// Item before.
    pub previous: Option<String>,
    /// Item after.
    pub next: Option<String>,
    /// Next item that is not assessed, going round.
    pub next_open: Option<String>,
}

impl Ask for GapItem {
    const NAME: &'static str = "gap.item";
    type Answer = GapItemAnswer;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let (catalogue, lang) = (catalogue()?, self.lang.as_deref().unwrap_or("en"));
        let run = resolve(reader, self.run.as_deref())?;
        let (all, mut given) = (items(&run.depth)?, answers(reader, &run.id)?);
        let open = |id: &String| given.get(id).is_none_or(|answer| answer.rating.is_empty());
        let at = match &self.item {
            Some(id) => all.iter().position(|item| item.id == *id),
            None => all.iter().position(|item| open(&item.id)).or(Some(0)),
        };
        let missing = || Fault::NotFound { kind: "gap item", id: self.item.clone().unwrap_or_default() };
        let at = at.ok_or_else(missing)?;
        let item = all.get(at).ok_or_else(missing)?;
        let id = |at: usize| all.get(at).map(|item| item.id.clone());
        let round = all.iter().skip(at + 1).chain(all.iter().take(at));
        let next_open = round.map(|item| &item.id).find(|id| open(id)).cloned();
        let (before, before_run) = before(reader, &run, &item.id, &item.of)?;
        let words = |list: List| -> Vec<String> {
            catalogue.list(&item.of, list, lang).into_iter().map(|worded| worded.text).collect()
        };
        let control = item.kind == Kind::Control;
        let subclause = data()?.subclause(&item.of);
        let structure = catalogue.structure.subclauses.iter().find(|one| one.id == item.of);
        let text = |id: &str| catalogue.text(id, Field::Text, lang).text;
        let asks = match item.kind {
            Kind::Subclause => structure.map(|one| one.duties().map(|duty| text(&duty.id)).collect()),
            Kind::Requirement | Kind::Control => Some(vec![text(&item.id)]),
        };
        let numbers = actions(reader, &run.id)?.remove(&item.id).unwrap_or_default();
        let answer = given.remove(&item.id).unwrap_or_default();
        Ok(GapItemAnswer {
            heading: catalogue.title(&item.of, lang).text,
            asks: asks.unwrap_or_default(),
            permits: structure.map(|one| one.permissions().map(|may| text(&may.id)).collect()).unwrap_or_default(),
            suggestions: if control {
                words(List::Evidence)
            } else {
                subclause.map(|one| one.evidence(lang)).unwrap_or_default()
            },
            still: subclause.map(|one| one.still(lang)).unwrap_or_default(),
            iso27001: catalogue.control(&item.of).map(|one| one.iso27001.clone()).unwrap_or_default(),
            reasons: if control { words(List::Reasons) } else { Vec::new() },
            exclusion: if control { catalogue.text(&item.of, Field::Exclusion, lang).text } else { String::new() },
            before,
            before_run,
            position: u32::try_from(at + 1).unwrap_or(u32::MAX),
            previous: at.checked_sub(1).and_then(id),
            next: id(at + 1),
            next_open,
            row: row(item, answer, numbers, lang)?,
            run,
        })
    }
}

/// The rating in the run before this one: a hint, never an answer.
fn before(reader: &Reader<'_>, run: &GapRun, item: &str, of: &str) -> Result<(String, String)> {
    let sql = "SELECT rating, gapRun.number FROM gapAnswer JOIN gapRun ON gapRun.id = run
        WHERE gapRun.number = (SELECT max(number) FROM gapRun WHERE number < ?1)
            AND item IN (?2, ?3) AND rating <> '' ORDER BY item = ?2 DESC LIMIT 1";
    let found = reader.maybe(sql, [run.number.as_str(), item, of], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.unwrap_or_default())
}
