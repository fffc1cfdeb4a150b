//! The risk treatment plan, declared: approved as a whole by top management, a version at a time, with what it covered (clauses
//! 6.1.3 and 8.3). And what stands behind the Statement of Applicability because of it.
//!
//! Not here: what an approved plan prints and the act of approving (`treatment`).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::fields::*;
use super::level::remaining;
use super::register::RISKS;
use crate::door::Reader;
use crate::fault::Message;
use crate::kernel::declare::*;
use crate::kernel::kinds::{Stamped, stamped};
use crate::moment::Moment;
use crate::plan::criteria::{CRITERIA, Level, Measure, in_force};
use crate::plan::issuing::DOCUMENTS;
use crate::plan::people::PEOPLE;

/// What is new in this version.
pub static PLAN_NOTE: Field<Words> = Field::new("note").not_searched();
/// Counted from 1.
pub static PLAN_VERSION: Field<Number> = Field::new("version").read_only();
pub static PLAN_BY: Field<Person> = Field::new("approver").to(&PEOPLE).read_only();
pub static PLAN_BY_NAME: Field<Line> = Field::new("approverName").not_searched().read_only();
pub static PLAN_ON: Field<Day> = Field::new("approvedOn").read_only();
/// The criteria its risks were rated under.
pub static PLAN_UNDER: Field<Link> = Field::new("criteria").to(&CRITERIA).read_only();
/// Systems whose assessment was whole when it was approved, and the risks it listed.
pub static PLAN_COVERS: Field<Inner> = Field::new("covers").kept();
/// The impact assessments it used.
pub static PLAN_IMPACTS: Field<Inner> = Field::new("impacts").kept();
pub static PLAN_DOCUMENT: Field<Link> = Field::new("document").to(&DOCUMENTS).read_only();
pub static PLAN_REVIEW: Field<Day> = Field::new("reviewOn").due("due-treatment-plan").read_only();

pub static PLANS: Register = Register {
    noun: "treatmentPlan",
    group: Group::Plan,
    answers: &["6.1.3", "8.2", "8.3"],
    fields: &[
        &PLAN_NOTE, &PLAN_VERSION, &PLAN_BY, &PLAN_BY_NAME, &PLAN_ON, &PLAN_UNDER, &PLAN_COVERS, &PLAN_IMPACTS,
        &PLAN_DOCUMENT, &PLAN_REVIEW,
    ],
    grid: &[&PLAN_ON, &PLAN_BY_NAME, &PLAN_NOTE],
    edits: Edits::Closed,
    retires: false,
    called: "record.number",
    ..Register::PLAIN
};

/// What is read of a risk that is judged and that nobody has accepted.
static LOOKED_AT: [&dyn AnyField; 27] = [
    &NAME, &SYSTEM, &OWNER, &KIND, &TARGETS, &LIKELIHOOD, &INDIVIDUALS, &GROUPS, &SOCIETY, &ORGANISATION, &UNDER,
    &TREATMENT, &TREATED_BY, &DUE, &EXPECTED, &CHECK_ON, &WORKS, &LEFT_LIKELIHOOD, &LEFT_INDIVIDUALS, &LEFT_GROUPS,
    &LEFT_SOCIETY, &LEFT_ORGANISATION, &STATE, &UNTIL, &MOVED_ON, &RATED, &READ,
];

/// A risk as it is judged on a day.
#[derive(Clone)]
pub(crate) struct Judged {
    /// The risk: whole where it is accepted, since an acceptance rests on all of it; else what is [`LOOKED_AT`].
    pub(crate) risk: Record,
    /// Level before treatment; none while it is unrated.
    pub(crate) first: Option<Level>,
    /// Level of what remains.
    pub(crate) left: Option<Level>,
    /// Whether its acceptance counts on that day.
    pub(crate) accepted: bool,
    /// Accepted, and its last day has passed.
    pub(crate) expired: bool,
    /// Accepted, and what that was about has changed: names of the fields.
    pub(crate) moved: Vec<String>,
    /// Rated under criteria that hold no more.
    pub(crate) older: bool,
}

impl Judged {
    /// Rated or beyond, and no opportunity: it counts.
    #[must_use]
    pub(crate) fn counts(&self) -> bool {
        self.first.is_some()
    }

    /// The level it stands at: what remains once its measures were judged to work, and until then the level before treatment.
    #[must_use]
    pub(crate) fn stands_at(&self) -> Option<Level> {
        if self.risk.get(&WORKS) == Some(Works::Effective) { self.left } else { self.first.max(self.left) }
    }

    /// The day from which the effect of what is done about it is judged; none where nothing is done, or nobody said when.
    #[must_use]
    pub(crate) fn checked_on(&self) -> Option<String> {
        let does = matches!(self.risk.get(&TREATMENT), Some(Treatment::Avoid | Treatment::Reduce | Treatment::Share));
        self.risk.get(&CHECK_ON).filter(|_| does)
    }

    /// More than medium remains, and nobody has accepted it.
    #[must_use]
    pub(crate) fn stops(&self) -> bool {
        self.left >= Some(Level::High) && !self.accepted
    }
}

/// Every risk and opportunity in use that is not closed, of systems that are not left out or retired, judged on a day; read once while none of
/// them changes.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn judged(reader: &Reader<'_>, at: &Moment) -> Result<Arc<Vec<Judged>>> {
    reader.once(&format!("risks judged {}", at.today), || judge(reader, at))
}

fn judge(reader: &Reader<'_>, at: &Moment) -> Result<Vec<Judged>> {
    let fit = "record.retired_on IS NULL AND record.state <> 'closed' AND (record.system IS NULL OR EXISTS (
        SELECT 1 FROM system WHERE system.id = record.system AND system.scope <> 'out' AND system.stage <> 'retired'))";
    let (today, holds) = (at.today.to_string(), in_force(reader)?);
    let mut measures = BTreeMap::new();
    let mut found = Vec::new();
    let of = |state: &str| format!("record.state {state} 'accepted' AND {fit}");
    let mut risks = Record::some(reader, &RISKS, &LOOKED_AT, &of("<>"), &[])?;
    risks.extend(Record::all(reader, &RISKS, &of("="), &[])?);
    risks.sort_by(|a, b| (a.number.len(), &a.number, &a.id).cmp(&(b.number.len(), &b.number, &b.id)));
    for risk in risks {
        let under = risk.get(&UNDER);
        if let Some(under) = under.as_ref().filter(|under| !measures.contains_key(*under)) {
            measures.insert(under.clone(), Measure::read(reader, under)?);
        }
        let measure = under.as_ref().and_then(|under| measures.get(under));
        let rated = risk.get(&KIND) == Some(Nature::Risk) && risk.get(&STATE) != Some(Standing::Unrated);
        let measure = measure.filter(|_| rated);
        let stands = risk.get(&STATE) == Some(Standing::Accepted);
        let expired = stands && risk.get(&UNTIL).is_none_or(|until| until < today);
        let moved = stamped(risk.stored(ACCEPTED.name())).filter(|_| stands).map(|stamp| {
            let moved = |(name, digest): &(String, String)| Stamped::digest(risk.stored(name)) != *digest;
            stamp.facts.into_iter().filter(moved).map(|(name, _)| name).collect()
        });
        found.push(Judged {
            first: measure.and_then(|measure| super::level::first(&risk).level(measure)),
            left: measure.and_then(|measure| remaining(&risk).level(measure)),
            accepted: stands && !expired,
            expired,
            moved: moved.unwrap_or_default(),
            older: rated && under != holds,
            risk,
        });
    }
    Ok(found)
}

/// Systems inside the scope whose risk assessment is whole on a day: something is rated under what holds, nothing waits
/// unrated, and nothing high remains that nobody accepted.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn whole_systems(reader: &Reader<'_>, judged: &[Judged]) -> Result<BTreeSet<String>> {
    let sql = "SELECT id FROM system WHERE scope = 'in' AND stage <> 'retired'";
    let all: Vec<String> = reader.rows(sql, [], |row| row.get(0))?;
    // For each system: whether something counts, and whether something stands against it.
    let mut told: BTreeMap<String, (bool, bool)> = BTreeMap::new();
    for one in judged {
        let Some(system) = one.risk.get(&SYSTEM) else { continue };
        let (counts, against) = told.entry(system).or_default();
        *counts |= one.counts();
        *against |= one.risk.get(&STATE) == Some(Standing::Unrated) || one.older || one.stops();
    }
    Ok(all.into_iter().filter(|system| told.get(system) == Some(&(true, false))).collect())
}

/// The latest approved plan: its key and what it is called; none yet.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn latest(reader: &Reader<'_>) -> Result<Option<Record>> {
    let sql = "SELECT id FROM treatmentPlan ORDER BY version DESC LIMIT 1";
    let id: Option<String> = reader.maybe(sql, [], |row| row.get(0))?;
    id.map(|id| Record::read(reader, &PLANS, &id)).transpose()
}

/// Impact assessments that are approved and stand: key, and what each is called.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn impacts(reader: &Reader<'_>) -> Result<Vec<(String, String)>> {
    let sql = "SELECT id, number || ' ' || name || coalesce(' (' || round || ')', '') FROM impact
        WHERE state = 'approved' AND retired_on IS NULL ORDER BY number";
    reader.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Systems inside the scope that no approved assessment of impact and risk stands behind on a day: key, number, name. Without any system the
/// answer is the same as without a plan. Each with what it lacks in a sentence: the approved impact assessment, and of the risk assessment what is not rated, what
/// remains high and is not accepted, what older criteria rated, or that the approved plan does not cover it.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn lacks(reader: &Reader<'_>, judged: &[Judged]) -> Result<Vec<([String; 3], Message)>> {
    // Thousands of risks are gone through once, not once for each of hundreds of systems.
    let mut of: BTreeMap<String, Vec<&Judged>> = BTreeMap::new();
    for (system, one) in judged.iter().filter_map(|one| Some((one.risk.get(&SYSTEM)?, one))) {
        of.entry(system).or_default().push(one);
    }
    let told = |(system, what): ([String; 3], &'static str)| {
        let own = of.get(&system[0]).map(Vec::as_slice).unwrap_or_default();
        let count = |fits: fn(&Judged) -> bool| own.iter().filter(|one| fits(one)).count();
        let unrated =
            count(|one| one.risk.get(&KIND) == Some(Nature::Risk) && one.risk.get(&STATE) == Some(Standing::Unrated));
        let (stopping, older, counted) = (count(Judged::stops), count(|one| one.older), count(Judged::counts));
        let said = Message::new("risk-lacks").with("what", what).with("counted", counted).with("unrated", unrated);
        let said = said.with("stopping", stopping).with("older", older);
        let whole = counted > 0 && unrated + stopping + older == 0;
        (system, said.with("whole", i64::from(whole)))
    };
    Ok(lacking(reader, judged)?.into_iter().map(told).collect())
}

/// The same systems, each with what it lacks by a code: `impact`, `risks` or `both`.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn lacking(reader: &Reader<'_>, judged: &[Judged]) -> Result<Vec<([String; 3], &'static str)>> {
    let plan = latest(reader)?;
    let covers = plan.map(|plan| plan.get(&PLAN_COVERS)).unwrap_or_default();
    let covered = |id: &str| {
        let list = covers.get("whole").and_then(serde_json::Value::as_array);
        list.is_some_and(|list| list.iter().any(|one| one.as_str() == Some(id)))
    };
    let whole = whole_systems(reader, judged)?;
    let sql = "SELECT id, number, name, EXISTS (SELECT 1 FROM impact WHERE impact.system = system.id
        AND impact.state = 'approved' AND impact.retired_on IS NULL)
        FROM system WHERE scope = 'in' AND stage <> 'retired' ORDER BY number";
    let read = |row: &rusqlite::Row<'_>| Ok(([row.get(0)?, row.get(1)?, row.get(2)?], row.get(3)?));
    let all: Vec<([String; 3], bool)> = reader.rows(sql, [], read)?;
    let lacks = |one: &[String; 3], assessed: bool| match (assessed, covered(&one[0]) && whole.contains(&one[0])) {
        (true, true) => None,
        (false, true) => Some("impact"),
        (true, false) => Some("risks"),
        (false, false) => Some("both"),
    };
    Ok(all.into_iter().filter_map(|(one, assessed)| lacks(&one, assessed).map(|what| (one, what))).collect())
}
