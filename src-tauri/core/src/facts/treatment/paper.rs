//! The treatment plan as a paper: as it stands, or as it is approved.

use std::collections::BTreeMap;

use super::ask::{RiskLine, RiskMap, RiskMapAnswer, RiskShare};
use super::moves::moves;
use crate::door::{Ask, Reader};
use crate::facts::ahead::ahead;
use crate::facts::heat as map;
use crate::facts::lists;
use crate::fault::Result;
use crate::kernel::Shelf;
use crate::kernel::declare::Codes;
use crate::maps::ai_act::forbidden_systems;
use crate::moment::Moment;
use crate::paper::{
    CoverLine, LevelLine, ListCell, Listing, ShareLine, SignLine, Standing, TopLine, TreatmentPaper, Wanted,
};
use crate::plan::criteria::{CRITERIA, CriteriaMatrix, Level, Measure, in_force, level_line};
use crate::plan::impacts::stand;
use crate::plan::issuing::{self, Standard};
use crate::plan::risks::plan::{Judged, impacts, judged, latest, whole_systems};
use crate::plan::risks::reasons::{excluded, said};
use crate::plan::risks::{CHECK_ON, RISKS, STATE, SYSTEM, Standing as State, TARGETS, TREATED_BY, UNTIL};
use crate::plan::risks::{INDICATORS, PLAN_ON, PLAN_VERSION};
use crate::plan::signing;
use crate::run::statement::{Held, decided, held};

/// What the plan is called as a document.
pub(crate) const NUMBER: &str = "RTP-001";

/// How many of the worst stand apart, where there are more than a reader takes in from the list of all.
const TOP: usize = 10;
const MANY: usize = 15;

/// What approval adds.
#[derive(Clone, Debug, Default)]
pub(super) struct Approval {
    pub(super) name: String,
    pub(super) role: String,
    pub(super) note: String,
}

/// The plan as it stands, as a draft of the next version.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn draft_paper(
    shelf: &'static Shelf,
    reader: &Reader<'_>,
    lang: &str,
    at: &Moment,
) -> Result<TreatmentPaper> {
    paper(shelf, reader, lang, at, &Approval::default())
}

/// Number of the next version, from 1, and what it replaces.
pub(super) fn next(reader: &Reader<'_>) -> Result<(i64, String)> {
    let last = latest(reader)?.and_then(|plan| plan.get(&PLAN_VERSION)).unwrap_or_default();
    let replaces = if last > 0 { format!("{NUMBER} {last}.0") } else { String::new() };
    Ok((last + 1, replaces))
}

/// The plan in `lang`. Without an approver's name it is a draft.
pub(super) fn paper(
    shelf: &'static Shelf,
    reader: &Reader<'_>,
    lang: &str,
    at: &Moment,
    approval: &Approval,
) -> Result<TreatmentPaper> {
    let draft = approval.name.is_empty();
    let (version, replaces) = next(reader)?;
    let head = issuing::masthead(
        reader,
        Standard {
            lang: lang.to_owned(),
            number: NUMBER.to_owned(),
            replaces,
            version: format!("{version}.0"),
            approver: approval.name.clone(),
            approver_role: approval.role.clone(),
            owner: signing::signs(reader, signing::STATEMENT_OWNER)?,
            date: at.today.to_string(),
            standing: if draft { Standing::Draft } else { Standing::Approved },
        },
    )?
    .scope_named();
    let all = judged(reader, at)?;
    let lie = RiskMap::default().answer(reader, at)?;
    let since = latest(reader)?.and_then(|plan| plan.get(&PLAN_ON));
    let today = at.today.to_string();
    let moves = since.map(|since| moves(reader, &since, &today, None)).transpose()?;
    let held = held(reader)?;
    let measure = Measure::in_force(reader)?;
    let under = in_force(reader)?;
    let called = match &under {
        Some(under) => crate::kernel::Record::read(reader, &CRITERIA, under)?.called(),
        None => String::new(),
    };
    Ok(TreatmentPaper {
        note: approval.note.clone(),
        ahead: ahead(reader, at)?,
        criteria: called,
        levels: levels(reader, at, under, &all)?,
        floor: measure.as_ref().and_then(Measure::floor),
        first: map::before(measure.as_ref(), &all),
        left: map::after(measure.as_ref(), &all),
        moves: moves.map(|moves| moves.chart),
        top: top(&lie),
        by_system: lie
            .systems
            .iter()
            .map(|one| share(one, &one.name, &all, &|risk| of_system(risk, &one.id)))
            .collect(),
        by_target: lie.targets.iter().map(|one| share(one, &one.id, &all, &|risk| about(risk, &one.id))).collect(),
        accepted: [
            all.iter().filter(|one| one.counts()).count(),
            all.iter().filter(|one| one.counts() && one.accepted).count(),
        ]
        .map(|count| u32::try_from(count).unwrap_or(u32::MAX)),
        open: lie.risks.iter().filter(|one| !one.level.is_empty() && !one.accepted).map(named).collect(),
        heavy: lie
            .risks
            .iter()
            .filter(|one| matches!(one.left_level.as_str(), "high" | "critical"))
            .map(heavy)
            .collect(),
        stands: u32::try_from(all.iter().filter(|one| high(one)).count()).ok(),
        standing: all.iter().filter(|one| high(one)).map(|one| one.risk.number.clone()).collect(),
        early: all.iter().filter_map(early).collect(),
        unwatched: unwatched(reader, &all)?,
        since: since_applies(reader, &held, &all)?,
        excluded: excluded(reader)?.iter().map(|([_, control], risks)| said(control, risks)).collect(),
        statement: [held.called, held.on],
        systems: systems(reader, &all)?,
        impacts: impacts(reader)?.into_iter().map(|(_, called)| called).collect(),
        assessed: stand(reader)?,
        lists: listings(shelf, reader, at)?,
        prohibited: forbidden_systems(reader)?.into_iter().map(|[_, number, name]| [number, name]).collect(),
        signatures: vec![
            SignLine::of("sign-owner", &head.owner, "", ""),
            SignLine::of("sign-approved", &approval.name, &approval.role, if draft { "" } else { &head.date }),
        ],
        head,
    })
}

/// Whether it stands at high or critical today.
fn high(one: &Judged) -> bool {
    one.counts() && one.stands_at() >= Some(Level::High)
}

/// An acceptance that ends before its effect can be judged: whoever gave it would have to give it again without knowing more.
fn early(one: &Judged) -> Option<[String; 3]> {
    let (until, judged) = (one.risk.get(&UNTIL)?, one.risk.get(&CHECK_ON)?);
    (one.accepted && until < judged).then(|| [one.risk.number.clone(), until, judged])
}

/// Critical risks that no indicator watches.
fn unwatched(reader: &Reader<'_>, all: &[Judged]) -> Result<Vec<String>> {
    let sql = "SELECT risk FROM \"riskIndicator\" WHERE retired_on IS NULL AND risk IS NOT NULL";
    let watched: Vec<String> = reader.rows(sql, [], |row| row.get(0))?;
    let critical = |one: &&Judged| one.counts() && one.first.max(one.left) >= Some(Level::Critical);
    let bare = all.iter().filter(critical).filter(|one| !watched.contains(&one.risk.id));
    Ok(bare.map(|one| one.risk.called()).collect())
}

/// What is treated by a control that the statement in force still excludes: number of the risk, and the control.
fn since_applies(reader: &Reader<'_>, held: &Held, all: &[Judged]) -> Result<Vec<[String; 2]>> {
    let [applicable, _] = decided(reader)?;
    let rests = |one: &Judged| {
        let (number, by) = (one.risk.number.clone(), one.risk.get(&TREATED_BY));
        by.into_iter().map(move |control| [number.clone(), control]).collect::<Vec<_>>()
    };
    let since = |[_, control]: &[String; 2]| held.excluded.contains(control) && applicable.contains(control);
    Ok(all.iter().filter(|one| one.counts()).flat_map(rests).filter(since).collect())
}

fn levels(reader: &Reader<'_>, at: &Moment, under: Option<String>, all: &[Judged]) -> Result<Vec<LevelLine>> {
    let Some(under) = under else { return Ok(Vec::new()) };
    let matrix = CriteriaMatrix { id: under }.answer(reader, at)?;
    let count = |fits: &dyn Fn(&Judged) -> bool| {
        u32::try_from(all.iter().filter(|one| one.counts() && fits(one)).count()).unwrap_or(u32::MAX)
    };
    let line = |one: crate::plan::criteria::CriteriaLevel| {
        let is = |level: Option<crate::plan::criteria::Level>| level.is_some_and(|level| level.code() == one.level);
        LevelLine {
            first: count(&|risk| is(risk.first)),
            left: count(&|risk| is(risk.left)),
            accepted: count(&|risk| is(risk.left) && risk.accepted),
            standing: Some([count(&|risk| is(risk.stands_at())), count(&|risk| is(risk.stands_at()) && risk.accepted)]),
            ..level_line(one.clone())
        }
    };
    Ok(matrix.levels.into_iter().map(line).collect())
}

fn systems(reader: &Reader<'_>, all: &[Judged]) -> Result<Vec<CoverLine>> {
    let whole = whole_systems(reader, all)?;
    let sql = "SELECT id, number, name FROM system WHERE scope = 'in' AND stage <> 'retired' ORDER BY number";
    let found: Vec<[String; 3]> = reader.rows(sql, [], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?;
    let mut counts: BTreeMap<String, [u32; 3]> = BTreeMap::new();
    for one in all {
        // A risk of no system is of our AI as a whole: without it the rows would not add up.
        let told = counts.entry(one.risk.get(&SYSTEM).unwrap_or_default()).or_default();
        told[0] += u32::from(one.counts());
        told[1] += u32::from(one.risk.get(&STATE) == Some(State::Unrated));
        told[2] += u32::from(one.stops());
    }
    let line = |[id, number, name]: [String; 3]| CoverLine {
        counts: counts.get(&id).copied().unwrap_or_default(),
        whole: whole.contains(&id),
        number,
        name,
    };
    let ours = counts.get("").filter(|told| told[0] + told[1] > 0).map(|told| CoverLine {
        counts: *told,
        whole: told[1] == 0,
        number: String::new(),
        name: String::new(),
    });
    Ok(found.into_iter().map(line).chain(ours).collect())
}

fn named(one: &RiskLine) -> [String; 2] {
    [one.number.clone(), one.name.clone()]
}

fn heavy(one: &RiskLine) -> [String; 3] {
    [one.number.clone(), one.name.clone(), one.left_level.clone()]
}

/// The worst of those that count; nothing where the list of all is short.
fn top(lie: &RiskMapAnswer) -> Vec<TopLine> {
    let named = |id: &Option<String>| {
        let system = lie.systems.iter().find(|one| Some(&one.id) == id.as_ref());
        system.map(|one| one.name.clone()).unwrap_or_default()
    };
    let line = |one: &RiskLine| TopLine {
        number: one.number.clone(),
        name: one.name.clone(),
        system: named(&one.system),
        levels: [one.level.clone(), one.left_level.clone()],
        accepted: one.accepted,
    };
    let counted: Vec<&RiskLine> = lie.risks.iter().filter(|one| !one.level.is_empty()).collect();
    if counted.len() > MANY { counted.into_iter().take(TOP).map(line).collect() } else { Vec::new() }
}

fn of_system(risk: &Judged, id: &str) -> bool {
    risk.risk.get(&SYSTEM).unwrap_or_default() == id
}

fn about(risk: &Judged, target: &str) -> bool {
    risk.risk.get(&TARGETS).iter().any(|one| one.code() == target)
}

/// What remains somewhere, and beside it how the same risks stand before treatment.
fn share(one: &RiskShare, id: &str, all: &[Judged], mine: &dyn Fn(&Judged) -> bool) -> ShareLine {
    let [low, medium, high, critical] = one.levels;
    let count = |level: Level| {
        let found = all.iter().filter(|risk| risk.counts() && risk.first == Some(level) && mine(risk)).count();
        u32::try_from(found).unwrap_or(u32::MAX)
    };
    let [l, m, h, c] = [Level::Low, Level::Medium, Level::High, Level::Critical].map(count);
    let counts = [low, medium, high, critical, one.unrated];
    ShareLine { id: id.to_owned(), counts, before: Some([l, m, h, c, one.unrated]) }
}

/// The lists of the plan, those that say something: declared with the register; and its indicators.
/// A list of the plan without what stands elsewhere in it: the level aimed at where it is the one expected of every risk, and the
/// system of a risk beside its acceptance, since the list of what is done names it.
fn once(mut list: Listing, name: &str) -> Listing {
    let at = |column: &str| list.columns.iter().position(|one| one == column);
    let aimed = at("risk-expected").zip(at("risk-leftLevel"));
    let level = |cell: &ListCell| match cell {
        ListCell::Code { code, .. } => Some(code.clone()),
        ListCell::Told { said } => said.iter().find_map(|one| Some(one.args.get("level")?.as_str()?.to_owned())),
        _ => None,
    };
    let alike = |[aim, left]: [usize; 2]| {
        list.rows.iter().all(|row| level(&row.cells[aim]).is_some_and(|aim| Some(aim) == level(&row.cells[left])))
    };
    let gone = match name {
        "accepted" => at("risk-system"),
        _ => aimed.filter(|(aim, left)| alike([*aim, *left])).map(|(aim, _)| aim),
    };
    if let Some(at) = gone {
        list.columns.remove(at);
        for row in &mut list.rows {
            row.cells.remove(at);
        }
    }
    list
}

fn listings(shelf: &'static Shelf, reader: &Reader<'_>, at: &Moment) -> Result<Vec<Listing>> {
    let mut found = Vec::new();
    for list in RISKS.lists.iter().filter(|list| !list.name.is_empty()) {
        let filter: BTreeMap<String, String> =
            list.filter.iter().map(|(field, said)| ((*field).to_owned(), (*said).to_owned())).collect();
        let listing = lists::listing(shelf, reader, &Wanted { filter, ..Wanted::default() }, RISKS.noun, at)?;
        if !listing.rows.is_empty() {
            found.push(once(listing, list.name));
        }
    }
    let watched = lists::listing(shelf, reader, &Wanted::default(), INDICATORS.noun, at)?;
    found.extend(Some(watched).filter(|watched| !watched.rows.is_empty()));
    Ok(found)
}
