//! `evidence.coverage`: control × quarter, as of any day.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::catalogue;
use crate::chart::{Chart, CoverLine, Figure};
use crate::door::{Ask, Reader};
use crate::facts::Goal;
use crate::fault::{Message, Result};
use crate::moment::Moment;
use crate::plan::controls::CONTROLS;
use crate::plan::systems::SYSTEMS;
use crate::run::evidence::{Covered, EVIDENCE, Quarter, World, covered, quarters, standings};

/// Quarters shown where nobody says how many.
const QUARTERS: u32 = 5;
/// Most quarters that fit a page.
const MOST: u32 = 12;

/// Asks for the coverage.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(rename = "EvidenceCoverage", optional_fields)]
pub struct Coverage {
    /// The day of looking; absent: today.
    pub day: Option<String>,
    /// How many quarters, the last one that of the day; absent: five.
    pub quarters: Option<u32>,
    /// Key or number of a system: its evidence, and what is about no system.
    pub system: Option<String>,
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// The coverage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "EvidenceCoverageAnswer")]
pub struct CoverageAnswer {
    /// The picture.
    pub chart: Chart,
    /// Its quarters.
    pub quarters: Vec<String>,
    /// A line for each control that applies.
    pub lines: Vec<CoverageLine>,
    /// Controls shown to run on that day.
    pub implemented: usize,
    /// Controls that apply.
    pub applicable: usize,
}

/// A control.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "EvidenceCoverageLine")]
pub struct CoverageLine {
    /// Itself.
    pub goal: Goal,
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// How it stands on the day: `implemented`, `partly`, `planned`, `not-started`, or empty.
    pub status: String,
    /// Its quarters.
    pub cells: Vec<CoverageCell>,
}

/// A control in a quarter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "EvidenceCoverageCell")]
pub struct CoverageCell {
    /// `covered`, `overlap`, `since`, `validity`, `partly`, `short` or `gap`.
    pub state: String,
    /// How many items show something of the quarter, whether they count or not.
    pub items: usize,
    /// How many show an earlier period and are still valid in it.
    pub earlier: usize,
    /// All of these.
    pub goal: Goal,
}

impl Ask for Coverage {
    const NAME: &'static str = "evidence.coverage";
    type Answer = CoverageAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let lang = self.lang.as_deref().unwrap_or("en");
        let day: NaiveDate = self.day.as_deref().and_then(|day| day.parse().ok()).unwrap_or(at.today);
        let system = self.system.as_deref().map(|system| SYSTEMS.key(reader, system)).transpose()?;
        let quarters = quarters(day, self.quarters.unwrap_or(QUARTERS).clamp(1, MOST));
        // Past quarters are judged by what the forms of their items said: those are read as well.
        let first = quarters.first().map_or(day, |quarter| quarter.first).to_string();
        let day = day.to_string();
        let world = reader.once(&format!("coverage {day} {first}"), || World::since(reader, &day, &first))?;
        let standings = standings(&world, &day)?;
        let sql = "SELECT id, number, title FROM control WHERE applicability = 'applicable' ORDER BY position, id";
        let controls = reader.rows(sql, [], |row| {
            let control: [String; 3] = [row.get(0)?, row.get(1)?, row.get(2)?];
            Ok(control)
        })?;
        let catalogue = catalogue()?;
        let line = |[id, number, own]: [String; 3]| -> Result<CoverageLine> {
            let title = if own.is_empty() { catalogue.title(&id, lang).text } else { own };
            let cells = covered(&world, &id, system.as_deref(), &quarters)?.into_iter().zip(&quarters);
            let cell = |(one, quarter): (Covered, &Quarter)| {
                let about = system.as_ref().map(|system| format!("&ofSystems={system}")).unwrap_or_default();
                let rows = format!(
                    "{}?state=vouched&controls={id}&shownFrom=..{}&validUntil={}..{about}",
                    EVIDENCE.noun, quarter.last, quarter.first
                );
                let Covered { state, items, earlier } = one;
                CoverageCell { state: state.to_owned(), items, earlier, goal: Goal::to(&rows) }
            };
            let status = standings.get(&id).map(|one| one.status.to_owned()).unwrap_or_default();
            Ok(CoverageLine {
                goal: Goal::to(CONTROLS.noun).at(Some(id.clone())),
                number,
                title,
                status,
                cells: cells.map(cell).collect(),
            })
        };
        let lines: Vec<CoverageLine> = controls.into_iter().map(line).collect::<Result<_>>()?;
        let implemented = lines.iter().filter(|line| line.status == "implemented").count();
        let names: Vec<String> = quarters.iter().map(|one| one.name.clone()).collect();
        let applicable = lines.len();
        Ok(CoverageAnswer { chart: picture(&lines, &names, &day), quarters: names, lines, implemented, applicable })
    }
}

/// The same as a picture.
pub(super) fn picture(lines: &[CoverageLine], quarters: &[String], day: &str) -> Chart {
    let implemented = lines.iter().filter(|line| line.status == "implemented").count();
    let last = |line: &&CoverageLine| line.cells.last().is_some_and(|cell| cell.state == "gap");
    let sentence = Message::new("coverage-sentence").with("implemented", implemented).with("of", lines.len());
    let line = |line: &CoverageLine| CoverLine {
        label: line.number.clone(),
        title: line.title.clone(),
        cells: line.cells.iter().map(|cell| cell.state.clone()).collect(),
    };
    Chart {
        title: Message::new("coverage-title").with("on", day),
        sentence: sentence.with("gaps", lines.iter().filter(last).count()),
        figure: Figure::Coverage { quarters: quarters.to_vec(), lines: lines.iter().map(line).collect() },
    }
}
