//! The processes of the AIMS and how they hang together, drawn from what is in use (clause 4.4): nothing of it is typed.
//!
//! Not here: the drawing (`print/src/chart`), the registers behind a process (its data names them).

mod data;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::say;
use crate::chart::{Chart, Figure, ProcessBand, ProcessBox, Records};
use crate::door::Reader;
use crate::facts::{Goal, lists};
use crate::fault::{Message, Result};
use crate::kernel::Shelf;
use crate::kernel::read::{RowsAsk, rows};
use crate::moment::Moment;
use crate::paper::ProcessPaper;
use crate::plan::issuing::DOCUMENTS;

use data::{Process, data};

/// The field of a review that says of which kind it is, and the kind of a meeting of the committee.
const KIND: &str = "kind";
const COMMITTEE: &str = "committee";

/// Asks for the process map.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Processes {
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// The process map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProcessesAnswer {
    /// The map, to be drawn.
    pub chart: Chart,
    /// The processes, in its order.
    pub processes: Vec<ProcessRow>,
}

/// A process with the rows behind what the map counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProcessRow {
    /// Its band.
    pub band: String,
    /// What the map shows of it.
    pub process: ProcessBox,
    /// Where the records behind each of its counts are.
    pub goals: Vec<Goal>,
}

impl Processes {
    /// The map in a language.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn map(&self, shelf: &'static Shelf, reader: &Reader<'_>, at: &Moment) -> Result<ProcessesAnswer> {
        let lang = self.lang.as_deref().unwrap_or("en");
        let mut processes = Vec::new();
        for band in &data()?.bands {
            for process in &band.processes {
                processes.push(row(shelf, reader, at, (&say(&band.title, lang), process, lang))?);
            }
        }
        Ok(ProcessesAnswer { chart: chart(&processes, lang)?, processes })
    }
}

fn row(
    shelf: &'static Shelf,
    reader: &Reader<'_>,
    at: &Moment,
    (band, process, lang): (&str, &Process, &str),
) -> Result<ProcessRow> {
    let (mut records, mut goals) = (Vec::new(), Vec::new());
    for which in &process.records {
        let goal = Goal::to(which);
        let ask =
            RowsAsk { noun: goal.noun.clone(), filter: goal.filter.clone(), limit: Some(1), ..RowsAsk::default() };
        // Documents are counted as the master list has them: a version that was replaced, and a text, are no further ones.
        let count = match goal.noun.as_str() {
            noun if noun == DOCUMENTS.noun => lists::issued(reader, at)?,
            _ => rows(shelf, &ask, reader, at)?.total,
        };
        // Meetings of the committee are no management reviews, and are counted under their own name.
        let committee = goal.filter.get(KIND).is_some_and(|kind| kind == COMMITTEE);
        let noun = if committee { "committeeMeeting".to_owned() } else { goal.noun.clone() };
        records.push(Records { noun, count });
        goals.push(goal);
    }
    let sql = "SELECT group_concat(name, ', ') FROM (SELECT DISTINCT person.name FROM role
        JOIN person ON person.id = role.person WHERE role.kind = ?1 AND role.state = 'accepted'
        AND role.retired_on IS NULL ORDER BY person.name)";
    let who: Option<String> = reader.maybe(sql, [&process.owner], |row| row.get::<_, Option<String>>(0))?.flatten();
    let (owners, assessed) = owners(reader, process)?;
    let process = ProcessBox {
        title: say(&process.title, lang),
        clauses: process.clauses.clone(),
        role: process.owner.clone(),
        who: who.unwrap_or_default(),
        owners,
        assessed,
        takes: say(&process.takes, lang),
        gives: say(&process.gives, lang),
        records,
    };
    Ok(ProcessRow { band: band.to_owned(), process, goals })
}

/// Who owns a process by what is on record: its controls that apply, or, where no register shows it, the newest gap analysis that
/// has evidence of its sub-clauses; with the number of that analysis.
fn owners(reader: &Reader<'_>, process: &Process) -> Result<(Vec<String>, String)> {
    let clauses = serde_json::to_string(&process.clauses).unwrap_or_default();
    let sql = "SELECT person.name, control.number FROM control JOIN person ON person.id = control.owner
        WHERE control.applicability = 'applicable' AND control.number IN (SELECT value FROM json_each(?1))
        ORDER BY control.position";
    let mut owned: Vec<(String, Vec<String>)> = Vec::new();
    for (name, number) in reader.rows(sql, [&clauses], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))? {
        match owned.iter_mut().find(|(known, _)| *known == name) {
            Some((_, numbers)) => numbers.push(number),
            None => owned.push((name, vec![number])),
        }
    }
    let called = |(name, numbers): (String, Vec<String>)| format!("{name} ({})", numbers.join(", "));
    let owned: Vec<String> = owned.into_iter().map(called).collect();
    if !owned.is_empty() || !process.records.is_empty() {
        return Ok((owned, String::new()));
    }
    let sql = "SELECT DISTINCT gapRun.number, coalesce(person.name, '') FROM gapAnswer JOIN gapRun ON gapRun.id = gapAnswer.run
        LEFT JOIN person ON person.id = gapAnswer.owner WHERE gapRun.retired_on IS NULL AND gapAnswer.evidence <> ''
        AND EXISTS (SELECT 1 FROM json_each(?1) WHERE gapAnswer.item LIKE value || '-%')
        ORDER BY gapRun.startedOn DESC, gapRun.number DESC, person.name";
    let found: Vec<(String, String)> = reader.rows(sql, [&clauses], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let run = found.first().map(|(run, _)| run.clone()).unwrap_or_default();
    let named = found.iter().filter(|(of, name)| *of == run && !name.is_empty());
    Ok((named.map(|(run, name)| format!("{name} ({run})")).collect(), run))
}

fn chart(processes: &[ProcessRow], lang: &str) -> Result<Chart> {
    let mut all = processes.iter();
    let mut bands = Vec::new();
    for band in &data()?.bands {
        let boxes = all.by_ref().take(band.processes.len()).map(|one| one.process.clone());
        bands.push(ProcessBand {
            title: say(&band.title, lang),
            flow: band.flow,
            gives: say(&band.gives, lang),
            boxes: boxes.collect(),
        });
    }
    let used = processes.iter().filter(|one| one.process.records.iter().any(|records| records.count > 0)).count();
    Ok(Chart {
        title: Message::new("processes-title"),
        sentence: Message::new("processes-sentence").with("used", used).with("of", processes.len()),
        figure: Figure::Processes { bands },
    })
}

/// The map as a paper. Nobody approves it: it is what the registers say on its day.
///
/// # Errors
/// When the file cannot be read.
pub fn draft_paper(shelf: &'static Shelf, reader: &Reader<'_>, lang: &str, at: &Moment) -> Result<ProcessPaper> {
    let map = Processes { lang: Some(lang.to_owned()) }.map(shelf, reader, at)?;
    let head = lists::scoped(reader, "processes", lang, at)?;
    Ok(ProcessPaper { head, chart: map.chart })
}
