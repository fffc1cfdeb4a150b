//! `home`: what to do next, at most five things, each with its reason and the record it is about; the records of the week; what is late
//! and what falls due within a week, the first of each by name; and where the work stands.

mod decisions;
mod first;
mod founding;
mod law;
mod next;
mod records;
mod rounds;
mod route;
mod urgent;

use first::first;

pub use law::Law;
pub use next::Next;
use next::next;

use chrono::NaiveDate;
use rusqlite::params;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::Reader;
use crate::facts::calendar::{Calendar, CalendarAnswer, DueDay};
use crate::facts::{Goal, roadmap};
use crate::fault::{Message, Result};
use crate::kernel::Shelf;
use crate::moment::Moment;
use crate::run::evidence::{EVIDENCE, World, figures};
use crate::{plan::gap, run::statement};

/// Days before the meeting from which a planned review is due.
const REVIEW_NEAR: u64 = 21;
/// Days after which a backup is old.
const BACKUP_OLD: u64 = 7;
/// Days ahead that are this week.
const WEEK: u64 = 6;
/// At most so many things.
const MOST: usize = 5;
/// Days that are named one by one. There may be thousands: what nobody reads is not built.
const NAMED: u32 = 4;

/// `home`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Home {
    /// Day of the last backup; the host knows it. Absent: there is none.
    pub last_backup_on: Option<String>,
    /// Language of the phases' names: `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// What home shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct HomeAnswer {
    /// Next things, the most pressing first.
    pub next: Vec<Next>,
    /// What waits behind those.
    pub behind: Vec<Next>,
    /// The records of the week, each with who it is with and in how many minutes it is done.
    pub records: Vec<Next>,
    /// What has passed its day.
    pub passed: Days,
    /// What falls due within a week.
    pub week: Days,
    /// Where the work stands; each figure opens the rows behind it.
    pub facts: Vec<Fact>,
    /// Duties of the EU AI Act that systems inside the scope have now or within 90 days.
    pub law: Vec<Law>,
    /// The roadmap ends after the day aimed at; none where it does not.
    pub late: Option<Message>,
    /// The six phases of the roadmap.
    pub phases: Vec<PhaseStep>,
}

/// What the calendar holds of some days: the first by name, and how much there is of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "HomeDays")]
pub struct Days {
    /// The first of it, at most four.
    pub days: Vec<DueDay>,
    /// How much, as the calendar counts it.
    pub all: usize,
}

impl From<CalendarAnswer> for Days {
    fn from(told: CalendarAnswer) -> Self {
        Self { all: told.days.len() + told.more, days: told.days }
    }
}

/// One phase of the roadmap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhaseStep {
    /// 1 to 6.
    pub number: u32,
    /// Title.
    pub title: String,
    /// `notStarted`, `inProgress`, `criteriaMet`, `late`, `closed`, `skipped`, as on the roadmap.
    pub status: String,
    /// Exit criteria met.
    pub met: u32,
    /// Exit criteria.
    pub of: u32,
}

/// One figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Fact {
    /// `controls-decided`, `controls-implemented`, `actions-open`, `actions-overdue`, `documents-issued`, `reviews-approved`.
    pub id: String,
    /// How many.
    pub value: u32,
    /// Out of how many, where that makes sense.
    pub of: Option<u32>,
    /// The rows behind it.
    pub goal: Goal,
}

impl Home {
    pub(crate) fn shown(self, shelf: &'static Shelf, reader: &Reader<'_>, at: &Moment) -> Result<HomeAnswer> {
        let today = at.today.to_string();
        let world = World::standing(reader, &today)?;
        let phases = route::phases(reader, &world, &today, self.lang.as_deref().unwrap_or("en"))?;
        let week = at.today.checked_add_days(chrono::Days::new(WEEK)).unwrap_or(at.today).to_string();
        let mut next = route::prohibited(reader)?;
        let (near, planned) = reviews(reader, at.today, &week)?;
        let [soon, later] = urgent::duties_open(reader, at.today, &week)?;
        next.extend(urgent::untriaged(reader)?);
        next.extend(soon);
        next.extend(near);
        let outdated = rounds::assessments(reader, at)?;
        let diagnostic = route::diagnostic(reader, &outdated)?;
        next.extend(outdated);
        next.extend(later);
        next.extend(founding::inventory(reader)?);
        next.extend(diagnostic);
        next.extend(gap_open(reader)?);
        next.extend(founding::session(reader)?);
        next.extend(founding::assigned(reader)?);
        next.extend(decisions::all(reader, at)?);
        next.extend(route::blockers(&phases));
        next.extend(undecided(reader)?);
        next.extend(behind(reader, at.today)?);
        next.extend(planned);
        next.extend(rounds::all(reader, at.today)?);
        next.extend(backup(self.last_backup_on.as_deref(), at.today));
        let behind = next.split_off(next.len().min(MOST));
        let steps = phases.into_iter().map(|phase| PhaseStep {
            number: phase.number,
            title: phase.title,
            status: phase.status,
            met: phase.met,
            of: phase.of,
        });
        let (law, late) = (law::law(reader, at.today)?, roadmap::late(reader)?);
        let [passed, due] = Calendar::near(shelf, reader, at, &week, NAMED)?.map(Days::from);
        Ok(HomeAnswer {
            next,
            behind,
            records: records::all(reader, &world, at)?,
            passed,
            week: due,
            facts: facts(reader, &world, at.today)?,
            law,
            late,
            phases: steps.collect(),
        })
    }
}

/// The rows of actions that are late.
fn late_actions(today: NaiveDate) -> String {
    format!("action?state=open&due=..{}", today.pred_opt().unwrap_or(today))
}

/// A gap analysis that is open: how far it is, and the item that comes next.
fn gap_open(reader: &Reader<'_>) -> Result<Option<Next>> {
    // None was begun although there is a system it would be about.
    let sql = "SELECT NOT EXISTS (SELECT 1 FROM gapRun)
        AND EXISTS (SELECT 1 FROM system WHERE coalesce(scope, '') <> 'out' AND retired_on IS NULL)";
    if reader.maybe(sql, [], |row| row.get(0))?.unwrap_or_default() {
        return Ok(Some(next("gap-begin", Message::new("home-gap-begin"), Goal::to(gap::RUNS.noun))));
    }
    Ok(gap::unfinished(reader)?.map(|(run, item)| {
        let reason = Message::new("home-gap-open").with("number", run.number.as_str());
        let reason = reason.with("answered", run.answered).with("of", run.of).with("item", item.as_str());
        next("gap-open", reason, Goal::to("gapAnswer").at(Some(format!("{}/{item}", run.number))))
    }))
}

fn undecided(reader: &Reader<'_>) -> Result<Option<Next>> {
    let sql = "SELECT count(*), min(position || '/' || id) FROM control WHERE applicability = 'undecided'";
    let found = reader.maybe(sql, [], |row| Ok((row.get::<_, u32>(0)?, first(row.get(1)?))))?;
    Ok(found.filter(|(count, _)| *count > 0).map(|(count, id)| {
        let reason = Message::new("home-undecided-controls").with("count", count);
        next("undecided-controls", reason, Goal::to("control?applicability=undecided").at(id))
    }))
}

fn behind(reader: &Reader<'_>, today: NaiveDate) -> Result<Option<Next>> {
    Ok(statement::behind(reader, today)?.filter(|(_, changes)| *changes > 0).map(|(version, changes)| {
        let reason = Message::new("home-statement-behind").with("version", version).with("count", changes);
        next("statement-behind", reason, Goal::to("control"))
    }))
}

/// Reviews to be held within a week or being held, and those that come later or are not planned.
fn reviews(reader: &Reader<'_>, today: NaiveDate, week: &str) -> Result<(Vec<Next>, Vec<Next>)> {
    let near = today.checked_add_days(chrono::Days::new(REVIEW_NEAR)).unwrap_or(today).to_string();
    let sql = "SELECT id, number, state, heldOn FROM review
        WHERE state IN ('in-meeting', 'held') OR (state IN ('planned', 'in-preparation') AND heldOn <= ?1) ORDER BY heldOn, number";
    let all = reader.rows(sql, [near], |row| {
        let (number, state): (String, String) = (row.get(1)?, row.get(2)?);
        let on: Option<String> = row.get(3)?;
        let (rule, id) = match state.as_str() {
            "in-meeting" => ("minutes-open", "home-review-meeting"),
            "held" => ("minutes-open", "home-minutes-open"),
            _ => ("review-due", "home-review-due"),
        };
        let soon = rule == "review-due" && on.as_deref().is_some_and(|on| on <= week);
        let reason = Message::new(id).with("number", number).with("on", on.unwrap_or_default());
        Ok((soon, next(rule, reason, Goal::to("review").at(Some(row.get(0)?)))))
    })?;
    let (soon, others): (Vec<_>, Vec<_>) = all.into_iter().partition(|(soon, _)| *soon);
    let [soon, mut things] = [soon, others].map(|part| part.into_iter().map(|(_, one)| one).collect::<Vec<_>>());
    // Nothing is planned although the last review said when the next one is due, or none was ever held.
    let sql = "SELECT (SELECT max(nextReviewOn) FROM review WHERE kind <> 'committee'),
        (SELECT count(*) FROM review WHERE kind <> 'committee'),
        (SELECT count(*) FROM review WHERE kind <> 'committee' AND state IN ('planned', 'in-preparation', 'in-meeting', 'held'))";
    let found = reader.maybe(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let (due, all, ahead): (Option<String>, u32, u32) = found.unwrap_or_default();
    if ahead == 0 && all == 0 {
        things.push(next("review-unplanned", Message::new("home-review-none"), Goal::to("review")));
    } else if ahead == 0
        && let Some(due) = due
    {
        things.push(next(
            "review-unplanned",
            Message::new("home-review-unplanned").with("on", due),
            Goal::to("review"),
        ));
    }
    Ok((soon, things))
}

fn backup(last: Option<&str>, today: NaiveDate) -> Option<Next> {
    let old = today.checked_sub_days(chrono::Days::new(BACKUP_OLD)).unwrap_or(today);
    let reason = match last.and_then(|last| last.parse::<NaiveDate>().ok()) {
        None => Message::new("home-backup-none"),
        Some(last) if last < old => Message::new("home-backup-old").with("on", last.to_string()),
        Some(_) => return None,
    };
    Some(next("backup-old", reason, Goal::to("backup")))
}

fn facts(reader: &Reader<'_>, world: &World, today: NaiveDate) -> Result<Vec<Fact>> {
    let sql = "SELECT
        (SELECT count(*) FROM control WHERE applicability <> 'undecided'), (SELECT count(*) FROM control),
        (SELECT count(*) FROM action WHERE state = 'open'),
        (SELECT count(*) FROM action WHERE state = 'open' AND due < ?1),
        (SELECT count(*) FROM document),
        (SELECT count(*) FROM review WHERE kind <> 'committee' AND state IN ('minutes-approved', 'closed'))";
    let counts = reader.maybe(sql, params![today.to_string()], |row| {
        (0..6).map(|at| row.get(at)).collect::<rusqlite::Result<Vec<u32>>>()
    })?;
    let counts = counts.unwrap_or_default();
    let day = today.to_string();
    let shown = figures(world, &day)?;
    let count = |at: usize| counts.get(at).copied().unwrap_or_default();
    let fact =
        |id: &str, value: u32, of: Option<u32>, rows: &str| Fact { id: id.to_owned(), value, of, goal: Goal::to(rows) };
    Ok(vec![
        fact("controls-decided", count(0), Some(count(1)), "control?applicability=!undecided"),
        Fact {
            id: "controls-implemented".to_owned(),
            value: shown.implemented,
            of: Some(shown.applicable),
            goal: Goal::to(EVIDENCE.noun).at(Some("coverage".to_owned())),
        },
        fact("actions-open", count(2), None, "action?state=open"),
        fact("actions-overdue", count(3), Some(count(2)), &late_actions(today)),
        fact("documents-issued", count(4), None, "document"),
        fact("reviews-approved", count(5), None, "review?kind=!committee&state=minutes-approved,closed"),
    ])
}
