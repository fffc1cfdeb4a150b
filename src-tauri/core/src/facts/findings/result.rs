//! `gap.result`: scores, charts, the gaps that come first, proposals, reuse, and the comparison with another run.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::act::actions;
use super::priority::{self, World};
use crate::catalogue::catalogue;
use crate::chart::{Chart, Figure};
use crate::door::{Ask, Reader};
use crate::fault::{Message, Result};
use crate::moment::Moment;
use crate::plan::gap::answer::{Answer, answers};
use crate::plan::gap::data::data;
use crate::plan::gap::items::{Item, items, title};
use crate::plan::gap::run_row::{GapRun, resolve};
use crate::plan::gap::score::{PARTS, Tally, worth};

/// Asks for the result of a run.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct GapResult {
    /// Key or number; absent: the latest.
    pub run: Option<String>,
    /// Run to compare with, key or number.
    pub against: Option<String>,
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// The result of a run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct GapResultAnswer {
    /// The run. A result of depth `first` is to be marked as a first pass wherever it is shown.
    pub run: GapRun,
    /// Scores of clauses 4 to 10.
    pub clauses: Chart,
    /// Ratings of clauses 4 to 10.
    pub clause_bars: Chart,
    /// Scores of the nine domains.
    pub domains: Chart,
    /// Ratings of the nine domains.
    pub domain_bars: Chart,
    /// Gaps, the most points first; equal points by phase, then in the standard's order.
    pub gaps: Vec<RankedGap>,
    /// What the formula could not take into account.
    pub unknown: Vec<Message>,
    /// Controls proposed for exclusion.
    pub exclusions: Vec<RankedGap>,
    /// What ISO/IEC 27001 gives, by sub-clause.
    pub reuse: Vec<ReuseRow>,
    /// Items of both runs whose rating differs from the run compared with; of a first pass and a full run only controls.
    pub compared: Vec<Compared>,
    /// Number of that run, or empty.
    pub against: String,
}

/// A gap, or a control proposed for exclusion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RankedGap {
    /// Item.
    pub item: String,
    /// Title or duty.
    pub title: String,
    /// Rating.
    pub rating: String,
    /// Points; 0 for a proposed exclusion.
    pub points: i32,
    /// What the points are made of.
    pub because: Vec<Message>,
    /// Finding, or the reason proposed.
    pub finding: String,
    /// Recommendation.
    pub recommendation: String,
    /// Owner's name.
    pub owner: String,
    /// Effort.
    pub effort: String,
    /// Actions made from it.
    pub actions: Vec<String>,
    /// Who rated it.
    pub by: String,
    /// When.
    pub on: String,
}

/// What ISO/IEC 27001 gives for one sub-clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReuseRow {
    /// Sub-clause.
    pub subclause: String,
    /// Title.
    pub title: String,
    /// `full`, `partial` or `none`.
    pub level: String,
    /// What must still be added.
    pub still: String,
}

/// One item whose rating changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Compared {
    /// Item.
    pub item: String,
    /// Title or duty.
    pub title: String,
    /// Rating then; empty: not assessed.
    pub from: String,
    /// Rating now.
    pub to: String,
    /// `better`, `worse` or `other`.
    pub way: String,
}

impl Ask for GapResult {
    const NAME: &'static str = "gap.result";
    type Answer = GapResultAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let run = resolve(reader, self.run.as_deref())?;
        let against = self.against.as_deref().map(|key| resolve(reader, Some(key))).transpose()?;
        result(reader, at, run, against, self.lang.as_deref().unwrap_or("en"))
    }
}

/// The result of a run, beside that of another.
pub(super) fn result(
    reader: &Reader<'_>,
    at: &Moment,
    run: GapRun,
    against: Option<GapRun>,
    lang: &str,
) -> Result<GapResultAnswer> {
    let (all, given) = (items(&run.depth)?, answers(reader, &run.id)?);
    let before = match &against {
        Some(other) => Some((items(&other.depth)?, answers(reader, &other.id)?)),
        None => None,
    };
    let structure = &catalogue()?.structure;
    let clauses: Vec<&str> = structure.clauses.iter().map(|clause| clause.id.as_str()).collect();
    let domains: Vec<&str> = structure.domains.iter().map(|domain| domain.id.as_str()).collect();
    let here = Part { items: &all, given: &given, before: before.as_ref(), lang };
    let world = World::of(reader, at, lang)?;
    let (gaps, exclusions) = gaps(reader, &world, &run, &all, &given, lang)?;
    let unknown = [(!world.treated).then_some("gap-unknown-risk"), Some("gap-unknown-documents")];
    Ok(GapResultAnswer {
        clauses: here.radar("gap-chart-clauses", &clauses)?,
        clause_bars: here.bars("gap-chart-clause-bars", &clauses)?,
        domains: here.radar("gap-chart-domains", &domains)?,
        domain_bars: here.bars("gap-chart-domain-bars", &domains)?,
        gaps,
        unknown: unknown.into_iter().flatten().map(Message::new).collect(),
        exclusions,
        reuse: reuse(lang)?,
        compared: here.compared()?,
        against: against.map(|other| other.number).unwrap_or_default(),
        run,
    })
}

/// Items and answers that charts are made of.
pub(super) struct Part<'a> {
    pub(super) items: &'a [Item],
    pub(super) given: &'a BTreeMap<String, Answer>,
    pub(super) before: Option<&'a (Vec<Item>, BTreeMap<String, Answer>)>,
    pub(super) lang: &'a str,
}

impl Part<'_> {
    fn radar(&self, id: &str, parts: &[&str]) -> Result<Chart> {
        let (catalogue, mut spokes, mut low) = (catalogue()?, Vec::new(), None::<(u32, Vec<&str>)>);
        for part in parts {
            let tally = Tally::of(self.items, self.given, part);
            let before = self.before.and_then(|(items, given)| Tally::of(items, given, part).score());
            // What is as low is named, too.
            if let Some(score) = tally.score() {
                match &mut low {
                    Some((lowest, all)) if score == *lowest => all.push(part),
                    Some((lowest, _)) if score > *lowest => {}
                    _ => low = Some((score, vec![part])),
                }
            }
            spokes.push(tally.spoke(part, catalogue.title(part, self.lang).text, before));
        }
        let complete = spokes.iter().filter(|spoke| spoke.score.is_some()).count();
        let sentence = match low {
            Some((score, lowest)) => Message::new("gap-radar-sentence")
                .with("complete", complete)
                .with("of", parts.len())
                .with("part", lowest.join(", "))
                .with("score", score),
            None => Message::new("gap-radar-empty").with("of", parts.len()),
        };
        Ok(Chart { title: Message::new(id), sentence, figure: Figure::Radar { spokes } })
    }

    pub(super) fn bars(&self, id: &str, parts: &[&str]) -> Result<Chart> {
        let catalogue = catalogue()?;
        let mut sum = Tally::default();
        let mut bars = Vec::new();
        for part in parts {
            let tally = Tally::of(self.items, self.given, part);
            for (total, count) in sum.counts.iter_mut().zip(tally.counts) {
                *total += count;
            }
            bars.push(tally.bar(part, catalogue.title(part, self.lang).text));
        }
        let [conforms, partly, not, na, open] = sum.counts;
        let sentence = Message::new("gap-bars-sentence")
            .with("conforms", conforms)
            .with("partly", partly)
            .with("not", not)
            .with("na", na)
            .with("open", open);
        let codes = PARTS.map(str::to_owned).to_vec();
        Ok(Chart { title: Message::new(id), sentence, figure: Figure::Bars { codes, bars } })
    }

    fn compared(&self) -> Result<Vec<Compared>> {
        let Some((there, old)) = self.before else { return Ok(Vec::new()) };
        let rating = |answers: &BTreeMap<String, Answer>, id: &str| {
            answers.get(id).map(|answer| answer.rating.clone()).unwrap_or_default()
        };
        let known: BTreeSet<&str> = there.iter().map(|item| item.id.as_str()).collect();
        let mut changed = Vec::new();
        // A first pass and a full run share the controls only: what the other never asked did not change.
        for item in self.items.iter().filter(|item| known.contains(item.id.as_str())) {
            let (from, to) = (rating(old, &item.id), rating(self.given, &item.id));
            if from == to {
                continue;
            }
            let way = match (worth(&from), worth(&to)) {
                (Some(from), Some(to)) if to > from => "better",
                (Some(from), Some(to)) if to < from => "worse",
                _ => "other",
            };
            let title = title(item, self.lang)?;
            changed.push(Compared { item: item.id.clone(), title, from, to, way: way.to_owned() });
        }
        Ok(changed)
    }
}

fn gaps(
    reader: &Reader<'_>,
    world: &World,
    run: &GapRun,
    all: &[Item],
    given: &BTreeMap<String, Answer>,
    lang: &str,
) -> Result<(Vec<RankedGap>, Vec<RankedGap>)> {
    let mut actions = actions(reader, &run.id)?;
    let (mut gaps, mut exclusions) = (Vec::new(), Vec::new());
    for item in all {
        let Some(answer) = given.get(&item.id) else { continue };
        let gap = |points: i32, because: Vec<Message>, finding: &str, actions: Vec<String>| -> Result<RankedGap> {
            Ok(RankedGap {
                item: item.id.clone(),
                title: title(item, lang)?,
                rating: answer.rating.clone(),
                points,
                because,
                finding: finding.to_owned(),
                recommendation: answer.recommendation.clone(),
                owner: answer.owner_name.clone(),
                effort: answer.effort.clone(),
                actions,
                by: answer.rated_by.clone(),
                on: answer.rated_on.clone().unwrap_or_default(),
            })
        };
        match answer.rating.as_str() {
            "partly" | "not" => {
                let priority = priority::of(item, answer, world)?;
                let numbers = actions.remove(&item.id).unwrap_or_default();
                gaps.push((priority.phase, gap(priority.points, priority.because, &answer.finding, numbers)?));
            }
            "na" => exclusions.push(gap(0, Vec::new(), &answer.exclusion_reason, Vec::new())?),
            _ => {}
        }
    }
    gaps.sort_by_key(|(phase, gap)| (-gap.points, *phase));
    Ok((gaps.into_iter().map(|(_, gap)| gap).collect(), exclusions))
}

pub(super) fn reuse(lang: &str) -> Result<Vec<ReuseRow>> {
    let (catalogue, data) = (catalogue()?, data()?);
    let row = |id: &String| {
        let one = data.subclause(id);
        ReuseRow {
            subclause: id.clone(),
            title: catalogue.title(id, lang).text,
            level: one.map(|one| one.reuse.clone()).unwrap_or_default(),
            still: one.map(|one| one.still(lang)).unwrap_or_default(),
        }
    };
    Ok(catalogue.structure.subclauses.iter().map(|subclause| row(&subclause.id)).collect())
}
