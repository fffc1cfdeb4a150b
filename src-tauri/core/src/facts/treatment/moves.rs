//! `risk.moves`: which risks lay where on one day and where they lie on another, from the history of their ratings.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::chart::{Chart, Figure, MatrixMove};
use crate::door::{Ask, Reader};
use crate::fault::{Message, Result};
use crate::kernel::declare::Codes;
use crate::kernel::read::past;
use crate::moment::Moment;
use crate::plan::criteria::Measure;
use crate::plan::risks::level::{Figures, cells};
use crate::plan::risks::past::{Lay, lay};
use crate::plan::risks::{NAME, SYSTEM};

/// Months back from the second day where no first one is said.
const BACK: u32 = 12;

/// Asks where the risks went between two days.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(rename = "RiskMovesAsk", optional_fields)]
pub struct RiskMoves {
    /// The first day; absent: a year before the second.
    pub from: Option<String>,
    /// The second day; absent: today.
    pub to: Option<String>,
    /// Only those of a system, by key.
    pub system: Option<String>,
}

/// Where they went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RiskMovesAnswer {
    /// The first day.
    pub from: String,
    /// The second day.
    pub to: String,
    /// The picture.
    pub chart: Chart,
    /// Every risk that lies elsewhere, is new or gone, in the order of its number.
    pub moves: Vec<RiskMove>,
}

/// Where a risk went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RiskMove {
    /// Key.
    pub id: String,
    /// Number.
    pub number: String,
    /// What can happen.
    pub name: String,
    /// Likelihood and worst consequence of what remained on the first day; 0: it did not count yet.
    #[ts(type = "[number, number]")]
    pub from: [i64; 2],
    /// Level on that day; empty: none.
    pub from_level: String,
    /// The same on the second day; 0: it counts no more.
    #[ts(type = "[number, number]")]
    pub to: [i64; 2],
    /// Level on that day; empty: none.
    pub to_level: String,
}

impl Ask for RiskMoves {
    const NAME: &'static str = "risk.moves";
    type Answer = RiskMovesAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let to = self.to.unwrap_or_else(|| at.today.to_string());
        let back = to.parse::<NaiveDate>().ok().and_then(|to| to.checked_sub_months(Months::new(BACK)));
        let from = self.from.unwrap_or_else(|| back.unwrap_or(at.today).to_string());
        moves(reader, &from, &to, self.system.as_deref())
    }
}

/// Where the risks went between two days.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn moves(reader: &Reader<'_>, from: &str, to: &str, system: Option<&str>) -> Result<RiskMovesAnswer> {
    let (before, after) = (places(reader, from, system)?, places(reader, to, system)?);
    let measure = Measure::in_force(reader)?;
    let mut moved = Vec::new();
    let keys = after.keys().chain(before.keys().filter(|id| !after.contains_key(*id)));
    for id in keys {
        let (was, is) = (before.get(id), after.get(id));
        if was.map(|one| cell(one.figures)) == is.map(|one| cell(one.figures)) {
            continue;
        }
        let Some(named) = is.or(was) else { continue };
        let pair = |one: Option<&Lay>| one.map(|one| cell(one.figures)).unwrap_or_default();
        let level = |one: Option<&Lay>| one.and_then(|one| one.level).map_or("", Codes::code).to_owned();
        moved.push(RiskMove {
            id: id.clone(),
            number: named.row.text("number").to_owned(),
            name: named.row.text(NAME.name()).to_owned(),
            from: pair(was),
            from_level: level(was),
            to: pair(is),
            to_level: level(is),
        });
    }
    moved.sort_by(|a, b| (a.number.len(), &a.number).cmp(&(b.number.len(), &b.number)));
    let figures: Vec<Figures> = after.values().map(|one| one.figures).collect();
    let lower = |one: &RiskMove| product(one.to) < product(one.from) && product(one.to) > 0;
    let higher = |one: &RiskMove| product(one.to) > product(one.from) && product(one.from) > 0;
    let count = |fits: &dyn Fn(&RiskMove) -> bool| moved.iter().filter(|one| fits(one)).count();
    let sentence = Message::new("risk-moves-sentence").with("from", from).with("to", to);
    let sentence = sentence.with("lower", count(&lower)).with("higher", count(&higher));
    let sentence = sentence.with("new", count(&|one| product(one.from) == 0));
    let sentence = sentence.with("gone", count(&|one| product(one.to) == 0));
    let chart = Chart {
        title: Message::new("risk-moves"),
        sentence,
        figure: Figure::Moves { rows: cells(measure.as_ref(), &figures), moves: together(&moved) },
    };
    Ok(RiskMovesAnswer { from: from.to_owned(), to: to.to_owned(), chart, moves: moved })
}

fn cell(figures: Figures) -> [i64; 2] {
    [figures.likelihood, figures.worst()]
}

fn product(pair: [i64; 2]) -> i64 {
    pair[0] * pair[1]
}

/// Those that went the same way, together.
fn together(moved: &[RiskMove]) -> Vec<MatrixMove> {
    let end = |pair: [i64; 2], level: &str| {
        let step = |step: i64| u32::try_from(step).unwrap_or_default();
        (product(pair) > 0).then(|| (step(pair[0]), step(pair[1]), level.to_owned()))
    };
    let mut found: Vec<MatrixMove> = Vec::new();
    for one in moved {
        let (from, to) = (end(one.from, &one.from_level), end(one.to, &one.to_level));
        match found.iter_mut().find(|other| other.from == from && other.to == to) {
            Some(other) => other.what.push(one.number.clone()),
            None => found.push(MatrixMove { from, to, what: vec![one.number.clone()] }),
        }
    }
    found
}

/// Where what remained of each risk that counted lay at the end of a day.
fn places(reader: &Reader<'_>, day: &str, system: Option<&str>) -> Result<BTreeMap<String, Lay>> {
    let mut found = lay(reader, past::entry(reader, day)?, &[SYSTEM.name()])?;
    found.retain(|_, one| system.is_none_or(|system| one.row.text(SYSTEM.name()) == system));
    Ok(found)
}
