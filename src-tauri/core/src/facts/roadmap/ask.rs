//! `roadmap`: the six phases, where each stands, what slipped, and the plan as a chart.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::data::{Phase, data};
use super::facts::Facts;
use super::state;
use crate::catalogue::say;
use crate::chart::{Chart, Figure, Lane, Mark};
use crate::door::{Ask, Reader};
use crate::facts::Goal;
use crate::fault::{Message, Result};
use crate::maps::ai_act;
use crate::moment::Moment;
use crate::plan::profile::starting_point;
use crate::run::evidence::World;

/// Asks for the roadmap.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Roadmap {
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// The roadmap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoadmapAnswer {
    /// First day; none while no roadmap was made.
    pub starts_on: Option<String>,
    /// Starting point it was made from, or that would be taken now.
    pub starting_point: String,
    /// The starting point that follows from the profile now; differs where it changed since.
    pub suggested: String,
    /// AI systems it was made for.
    pub systems: u32,
    /// AI systems inside the scope or undecided now.
    pub systems_now: u32,
    /// The six phases.
    pub phases: Vec<RoadmapPhase>,
    /// The phases over time; none while no roadmap was made.
    pub gantt: Option<Chart>,
    /// The way through them and its end.
    pub route: RoadmapRoute,
    /// Days from which duties of the EU AI Act bind the systems on record, earliest first.
    pub law: Vec<LawDay>,
    /// The plan ends after the day aimed at; none where it does not.
    pub late: Option<Message>,
}

/// The way of the objective through the phases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoadmapRoute {
    /// `certification`, `alignment`, `literacyFirst` or `actFirst`.
    pub id: String,
    /// `programme` or `ours`: whose proposal it is.
    pub basis: String,
    /// Tasks on it that apply here.
    pub tasks: u32,
    /// Tasks of the whole programme.
    pub of: u32,
    /// What may be said at its end, and nothing more.
    pub end: String,
    /// What comes after it, or empty.
    pub then: String,
    /// Day on which the last of its phases was closed; none before.
    pub reached_on: Option<String>,
}

/// A day of the EU AI Act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct LawDay {
    /// The day, as it was corrected in the workspace.
    pub on: String,
    /// Articles that apply from it.
    pub articles: Vec<String>,
    /// Numbers of the systems they bind.
    pub systems: Vec<String>,
}

/// One phase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoadmapPhase {
    /// 1 to 6.
    pub number: u32,
    /// Title.
    pub title: String,
    /// `notStarted`, `inProgress`, `criteriaMet`, `late` (over its end, not closed and criteria open), `closed`,
    /// `skipped`.
    pub status: String,
    /// First day, or empty.
    pub starts_on: String,
    /// Last day, or empty.
    pub ends_on: String,
    /// Days it ends later than first planned; 0 if it does not.
    pub slipped: u32,
    /// Why it was moved.
    pub why: String,
    /// Exit criteria met.
    pub met: u32,
    /// Exit criteria.
    pub of: u32,
    /// Blockers that are not met, or not yet recorded.
    pub blockers: u32,
    /// Deliverables.
    pub deliverables: Vec<String>,
    /// What ISO/IEC 27001 gives here.
    pub reuse: String,
    /// When and by whom it was closed.
    pub closed_on: Option<String>,
    /// By whom.
    pub closed_by: String,
    /// Note at closing, or the reason for reopening.
    pub closed_note: String,
}

/// Where a phase stands, for home.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PhaseStanding {
    pub(crate) number: u32,
    pub(crate) title: String,
    pub(crate) status: String,
    pub(crate) met: u32,
    pub(crate) of: u32,
    /// Blockers that a register could meet now and does not: what it asks, whose demand it is, and the rows behind it.
    pub(crate) open: Vec<(String, String, Goal)>,
}

/// A dated item as stored.
#[derive(Clone, Debug, Default)]
pub(super) struct Dated {
    pub(super) starts_on: String,
    pub(super) ends_on: String,
    pub(super) first_starts_on: String,
    pub(super) first_ends_on: String,
    pub(super) owner: Option<String>,
    pub(super) owner_name: String,
    pub(super) why: String,
    closed_on: Option<String>,
    closed_by: String,
    closed_note: String,
}

/// All dated items by id.
pub(super) fn dated(reader: &Reader<'_>) -> Result<BTreeMap<String, Dated>> {
    let sql = "SELECT roadmapItem.id, startsOn, endsOn, firstStartsOn, firstEndsOn, owner, coalesce(person.name, ''),
            why, closedOn, closedBy, closedNote
        FROM roadmapItem LEFT JOIN person ON person.id = owner";
    let rows = reader.rows(sql, [], |row| {
        let dated = Dated {
            starts_on: row.get(1)?,
            ends_on: row.get(2)?,
            first_starts_on: row.get(3)?,
            first_ends_on: row.get(4)?,
            owner: row.get(5)?,
            owner_name: row.get(6)?,
            why: row.get(7)?,
            closed_on: row.get(8)?,
            closed_by: row.get(9)?,
            closed_note: row.get(10)?,
        };
        Ok((row.get::<_, String>(0)?, dated))
    })?;
    Ok(rows.into_iter().collect())
}

/// Days from one day to a later one; 0 if it is not later.
pub(super) fn later(from: &str, to: &str) -> u32 {
    let parse = |day: &str| day.parse::<NaiveDate>().ok();
    match (parse(from), parse(to)) {
        (Some(from), Some(to)) => u32::try_from((to - from).num_days()).unwrap_or_default(),
        _ => 0,
    }
}

/// Where a phase stands: status, criteria met, criteria, blockers open.
fn measured(phase: &Phase, facts: &Facts, dates: Option<&Dated>, made: bool, today: &str) -> (String, u32, u32, u32) {
    let mine = phase.criteria.iter().filter(|one| facts.route.takes(&one.id));
    let states: Vec<_> = mine.map(|one| (one, state::criterion(one, facts))).collect();
    let met = states.iter().filter(|(_, state)| state.code == "met").count();
    let blockers = states.iter().filter(|(one, state)| one.effect == "blocker" && state.code != "met").count();
    let begun = phase.tasks.iter().any(|task| state::task(task, facts).code == "met");
    let status = match dates {
        Some(dates) if dates.closed_on.is_some() => "closed",
        None if made || !facts.route.enters(phase) => "skipped",
        _ if met == states.len() => "criteriaMet",
        Some(dates) if dates.ends_on.as_str() < today => "late",
        Some(dates) if dates.starts_on.as_str() <= today => "inProgress",
        _ if begun && met > 0 => "inProgress",
        _ => "notStarted",
    };
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    (status.to_owned(), count(met), count(states.len()), count(blockers))
}

/// Where the phases stand, for home.
pub(crate) fn standing(reader: &Reader<'_>, world: &World, today: &str, lang: &str) -> Result<Vec<PhaseStanding>> {
    let (facts, dates) = (Facts::over(reader, world, today)?, dated(reader)?);
    let made = !dates.is_empty();
    let one = |phase: &Phase| {
        let (status, met, of, _) = measured(phase, &facts, dates.get(&format!("P{}", phase.number)), made, today);
        let mine = phase.criteria.iter().filter(|one| facts.route.takes(&one.id));
        let open = mine.filter(|one| one.effect == "blocker").filter_map(|one| {
            let state = state::criterion(one, &facts);
            let goal = state.goal().filter(|_| state.code == "notMet")?;
            Some((say(&one.text, lang), one.basis.clone(), goal))
        });
        PhaseStanding { number: phase.number, title: say(&phase.title, lang), status, met, of, open: open.collect() }
    };
    Ok(data()?.phases.iter().map(one).collect())
}

impl Ask for Roadmap {
    const NAME: &'static str = "roadmap";
    type Answer = RoadmapAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let (facts, dates) = (Facts::read(reader, &at.today.to_string())?, dated(reader)?);
        answer(reader, &facts, &dates, at, self.lang.as_deref().unwrap_or("en"))
    }
}

/// Says that the plan ends after the day aimed at, with both days.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn late(reader: &Reader<'_>) -> Result<Option<Message>> {
    let sql =
        "SELECT targetDate, last FROM profile, (SELECT max(endsOn) AS last FROM roadmapItem) WHERE targetDate < last";
    reader.maybe(sql, [], |row| {
        let (target, last): (String, String) = (row.get(0)?, row.get(1)?);
        Ok(Message::new("roadmap-late").with("target", target).with("last", last))
    })
}

fn law_days(reader: &Reader<'_>, lang: &str) -> Result<Vec<LawDay>> {
    let mut days: Vec<LawDay> = Vec::new();
    for duty in ai_act::standing(reader)? {
        if days.last().is_none_or(|day| day.on != duty.on) {
            days.push(LawDay { on: duty.on, articles: Vec::new(), systems: Vec::new() });
        }
        let Some(day) = days.last_mut() else { continue };
        let [_, number, _] = duty.system;
        for (list, one) in [(&mut day.articles, say(&duty.article, lang)), (&mut day.systems, number)] {
            if !list.contains(&one) {
                list.push(one);
            }
        }
    }
    days.iter_mut().for_each(|day| day.systems.sort());
    Ok(days)
}

/// Articles named beside a mark; how many more there are is said.
const NAMED: usize = 3;

/// Days of the law as marks of a plan.
pub(super) fn marks(law: &[LawDay]) -> Vec<Mark> {
    let one = |day: &LawDay| {
        let named = day.articles.get(..day.articles.len().min(NAMED)).unwrap_or_default();
        let label = Message::new("roadmap-law-mark").with("more", day.articles.len() - named.len());
        Mark { on: day.on.clone(), label: label.with("articles", named.join("; ")) }
    };
    law.iter().map(one).collect()
}

/// The whole answer.
pub(super) fn answer(
    reader: &Reader<'_>,
    facts: &Facts,
    dates: &BTreeMap<String, Dated>,
    at: &Moment,
    lang: &str,
) -> Result<RoadmapAnswer> {
    let today = at.today.to_string();
    let sql = "SELECT startsOn, startingPoint, systems FROM roadmap";
    let made: Option<(String, String, u32)> =
        reader.maybe(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let suggested = starting_point(&facts.profile).to_owned();
    let phases: Vec<RoadmapPhase> = data()?
        .phases
        .iter()
        .map(|phase| {
            let mine = dates.get(&format!("P{}", phase.number));
            let (status, met, of, blockers) = measured(phase, facts, mine, made.is_some(), &today);
            let mine = mine.cloned().unwrap_or_default();
            RoadmapPhase {
                number: phase.number,
                title: say(&phase.title, lang),
                slipped: later(&mine.first_ends_on, &mine.ends_on),
                status,
                met,
                of,
                blockers,
                deliverables: phase
                    .deliverables
                    .get(lang)
                    .or_else(|| phase.deliverables.get("en"))
                    .cloned()
                    .unwrap_or_default(),
                reuse: if facts.applies("iso27001") { say(&phase.reuse, lang) } else { String::new() },
                starts_on: mine.starts_on,
                ends_on: mine.ends_on,
                why: mine.why,
                closed_on: mine.closed_on,
                closed_by: mine.closed_by,
                closed_note: mine.closed_note,
            }
        })
        .collect();
    let systems_now = facts.of("inside") + facts.of("undecidedScope");
    let (law, route) = (law_days(reader, lang)?, route(facts, &phases, lang)?);
    let gantt = made.as_ref().map(|_| gantt(&phases, dates, &today, marks(&law)));
    let (starts_on, starting_point, systems) = match made {
        Some((starts_on, point, systems)) => (Some(starts_on), point, systems),
        None => (None, suggested.clone(), systems_now),
    };
    Ok(RoadmapAnswer {
        starts_on,
        starting_point,
        suggested,
        systems,
        systems_now,
        phases,
        gantt,
        route,
        law,
        late: late(reader)?,
    })
}

/// The way, and whether its end is reached: each of its phases was closed by a person.
fn route(facts: &Facts, phases: &[RoadmapPhase], lang: &str) -> Result<RoadmapRoute> {
    let (route, data) = (facts.route, data()?);
    let all: Vec<_> = data.phases.iter().flat_map(|phase| &phase.tasks).collect();
    let tasks = all.iter().filter(|task| facts.spares(task).is_empty()).count();
    let mine = data.phases.iter().zip(phases).filter(|(phase, _)| route.enters(phase)).map(|(_, now)| now);
    let closed: Option<Vec<&String>> = mine.map(|phase| phase.closed_on.as_ref()).collect();
    Ok(RoadmapRoute {
        id: route.id.clone(),
        basis: route.basis.clone(),
        tasks: u32::try_from(tasks).unwrap_or(u32::MAX),
        of: u32::try_from(all.len()).unwrap_or(u32::MAX),
        end: say(&route.end, lang),
        then: say(&route.then, lang),
        reached_on: closed.and_then(|days| days.into_iter().max().cloned()),
    })
}

/// The phases over time. They follow one another, so that every one of them is on the longest chain.
fn gantt(phases: &[RoadmapPhase], dates: &BTreeMap<String, Dated>, today: &str, law: Vec<Mark>) -> Chart {
    let lanes: Vec<Lane> = phases
        .iter()
        .filter_map(|phase| {
            let mine = dates.get(&format!("P{}", phase.number))?;
            Some(Lane {
                label: phase.number.to_string(),
                title: phase.title.clone(),
                phase: true,
                starts_on: mine.starts_on.clone(),
                ends_on: mine.ends_on.clone(),
                first_starts_on: mine.first_starts_on.clone(),
                first_ends_on: mine.first_ends_on.clone(),
                critical: true,
                late: phase.status == "late",
                met: phase.met,
                of: phase.of,
            })
        })
        .collect();
    let slipped = phases.iter().filter(|phase| phase.slipped > 0 || phase.status == "late").count();
    chart("roadmap-chart", Plan { lanes, slipped, law, room: AHEAD }, today)
}

/// Days behind its end for which a plan leaves room, to show the day of the law that comes next.
const AHEAD: u64 = 548;

/// What is drawn over time.
pub(super) struct Plan {
    pub(super) lanes: Vec<Lane>,
    /// How many of them are later than first planned, or late.
    pub(super) slipped: usize,
    /// Days of the law; those outside what is shown are left out.
    pub(super) law: Vec<Mark>,
    /// Days behind the end that a day of the law may take.
    pub(super) room: u64,
}

/// A plan over time with its sentence.
pub(super) fn chart(title: &str, plan: Plan, today: &str) -> Chart {
    let Plan { lanes, slipped, mut law, room } = plan;
    let first =
        lanes.iter().flat_map(|lane| [&lane.starts_on, &lane.first_starts_on]).min().cloned().unwrap_or_default();
    let last = lanes.iter().flat_map(|lane| [&lane.ends_on, &lane.first_ends_on]).max().cloned().unwrap_or_default();
    let end = lanes.iter().map(|lane| lane.ends_on.clone()).max().unwrap_or_default();
    // A plan that ended lately is shown up to today: how late it is, is seen.
    let near = today <= after(&last, 184).as_str();
    let last = if near && today > last.as_str() { today.to_owned() } else { last };
    // The next day of the law is seen too, if it is not too far.
    let next = law.iter().map(|mark| &mark.on).filter(|on| **on > last && **on <= after(&last, room)).min();
    let last = next.cloned().unwrap_or(last);
    law.retain(|mark| mark.on >= first && mark.on <= last);
    let within = law.iter().filter(|mark| mark.on <= end).count();
    let sentence = Message::new("roadmap-sentence").with("from", first.as_str()).with("to", end);
    let sentence = sentence.with("slipped", slipped).with("law", within);
    let figure = Figure::Gantt { from: first, to: last, today: today.to_owned(), lanes, marks: law };
    Chart { title: Message::new(title), sentence, figure }
}

/// The day so many days after another; empty where that cannot be read.
fn after(day: &str, days: u64) -> String {
    let day = day.parse::<NaiveDate>().ok().and_then(|day| day.checked_add_days(Days::new(days)));
    day.map(|day| day.to_string()).unwrap_or_default()
}
