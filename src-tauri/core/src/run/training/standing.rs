//! How people stand: who needs which module, what they hold, and until when. Computed from rows for a day.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};

use super::attendance::MARK;
use super::modules::{Aim, Audience};
use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::declare::Codes;
use crate::plan::people::Does;
use crate::plan::roles::Kind as Role;

/// Days in which somebody new may take their modules (ours).
const GRACE: u64 = 30;

/// A module that is held.
#[derive(Clone, Debug)]
pub(crate) struct Module {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) aims: Vec<String>,
    audience: Vec<String>,
    too: Vec<String>,
}

impl Module {
    /// Whether it serves an aim.
    pub(crate) fn serves(&self, aim: Aim) -> bool {
        self.aims.iter().any(|one| one == aim.code())
    }
}

/// A person and a module.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cell {
    /// `notNeeded`, `valid`, `expired`, `below` (too few right answers), `noResult` or `missing`.
    pub(crate) state: &'static str,
    /// The day on which it was taken last; empty: never.
    pub(crate) on: String,
    /// The last day on which it counts.
    pub(crate) until: String,
    /// Key of the session.
    pub(crate) training: String,
}

/// A person.
#[derive(Clone, Debug)]
pub(crate) struct Learner {
    pub(crate) id: String,
    pub(crate) name: String,
    /// Somebody said what they do with AI, or they hold a role.
    pub(crate) sorted: bool,
    /// Numbers and names of roles that were taken on.
    pub(crate) roles: Vec<String>,
    /// `complete`, `gap`, `unassigned`, `grace`, `away` or `notConcerned`.
    pub(crate) state: &'static str,
    /// Awareness (7.3): `aware`, `partly` or `missing`; what it lacks.
    pub(crate) aware: &'static str,
    /// Competence (7.2): `shown`, `gap` or `noRole`.
    pub(crate) competent: &'static str,
    /// One for each module.
    pub(crate) cells: Vec<Cell>,
}

/// KPI-5, and what is printed with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Figures {
    /// People concerned, without those in grace and away.
    pub(crate) concerned: u32,
    /// Of these, all modules taken and valid.
    pub(crate) complete: u32,
    /// Concerned, and no module is meant for them.
    pub(crate) unassigned: u32,
    /// A module that they need ran out.
    pub(crate) expired: u32,
    /// New, within their first thirty days.
    pub(crate) grace: u32,
    /// Nothing to do with AI.
    pub(crate) not_concerned: u32,
}

/// Everybody who is here, and the modules in use.
#[derive(Clone, Debug)]
pub(crate) struct Standing {
    pub(crate) modules: Vec<Module>,
    pub(crate) people: Vec<Learner>,
}

impl Standing {
    /// The figures.
    pub(crate) fn figures(&self) -> Figures {
        let of = |state: &str| count(self.people.iter().filter(|one| one.state == state));
        let expired = |one: &&Learner| one.cells.iter().any(|cell| cell.state == "expired");
        Figures {
            concerned: of("complete") + of("gap") + of("unassigned"),
            complete: of("complete"),
            unassigned: of("unassigned"),
            expired: count(self.people.iter().filter(|one| one.state == "gap").filter(expired)),
            grace: of("grace"),
            not_concerned: of("notConcerned"),
        }
    }
}

fn count(all: impl Iterator) -> u32 {
    u32::try_from(all.count()).unwrap_or(u32::MAX)
}

/// How everybody who is here stands on a day.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn read(reader: &Reader<'_>, day: NaiveDate) -> Result<Standing> {
    let list = |text: String| -> Vec<String> { serde_json::from_str(&text).unwrap_or_default() };
    let sql = "SELECT id, name, aims, audience, peopleToo FROM module WHERE state = 'inUse' AND retired_on IS NULL ORDER BY number";
    let modules = reader.rows(sql, [], |row| {
        Ok(Module {
            id: row.get(0)?,
            name: row.get(1)?,
            aims: list(row.get(2)?),
            audience: list(row.get(3)?),
            too: list(row.get(4)?),
        })
    })?;
    let (roles, taken, read_it) = (roles(reader)?, taken(reader)?, acknowledged(reader)?);
    let sql = "SELECT id, name, topManagement, doesWithAi, coalesce(startedOn, ''), away FROM person WHERE retired_on IS NULL ORDER BY name, id";
    let people = reader.rows(sql, [], |row| {
        let texts: [String; 4] = [row.get(0)?, row.get(1)?, row.get(3)?, row.get(4)?];
        Ok((texts, row.get::<_, bool>(2)?, row.get::<_, bool>(5)?))
    })?;
    let none = Held::default();
    let learner = |([id, name, does, since], top, away): ([String; 4], bool, bool)| {
        let held = roles.get(&id).unwrap_or(&none);
        let does = list(does);
        let nothing = does.iter().any(|one| one == Does::Nothing.code()) && held.kinds.is_empty() && !top;
        let is = audience(&does, held, top);
        let cell = |module: &Module| {
            let needed =
                module.too.contains(&id) || (!nothing && module.audience.iter().any(|code| is.contains(code.as_str())));
            let last = taken.get(&(id.clone(), module.id.clone()));
            cell(needed, last, &day.to_string())
        };
        let cells: Vec<Cell> = modules.iter().map(cell).collect();
        let needed = || cells.iter().filter(|cell| cell.state != "notNeeded");
        let complete = needed().next().is_some() && needed().all(|cell| cell.state == "valid");
        let began: Option<NaiveDate> = since.parse().ok();
        let new = began.and_then(|began| began.checked_add_days(Days::new(GRACE))).is_some_and(|last| day <= last);
        let state = match (nothing && needed().next().is_none(), away, complete, needed().next().is_none()) {
            (true, ..) => "notConcerned",
            (_, true, ..) => "away",
            (_, _, true, _) => "complete",
            _ if new => "grace",
            (.., true) => "unassigned",
            _ => "gap",
        };
        let aim = |aim: Aim| {
            modules.iter().zip(&cells).filter(move |(module, cell)| module.serves(aim) && cell.state != "notNeeded")
        };
        let aware = aim(Aim::Awareness).next().is_some() && aim(Aim::Awareness).all(|(_, cell)| cell.state == "valid");
        let aware = match (aware, read_it.contains(&id)) {
            (true, true) => "aware",
            (false, false) => "missing",
            _ => "partly",
        };
        let able = held.shown && aim(Aim::Competence).all(|(_, cell)| cell.state == "valid");
        let competent = if held.kinds.is_empty() {
            "noRole"
        } else if able {
            "shown"
        } else {
            "gap"
        };
        let sorted = !does.is_empty() || top || !held.kinds.is_empty();
        Learner { sorted, roles: held.called.clone(), id, name, state, aware, competent, cells }
    };
    let people = people.into_iter().map(learner).collect();
    Ok(Standing { modules, people })
}

/// What was taken last: day, right answers, last day, session.
type Taken = BTreeMap<(String, String), (String, Option<i64>, String, String)>;

fn taken(reader: &Reader<'_>) -> Result<Taken> {
    // What counts longest comes last, and stands.
    let sql = "SELECT person, module, day, score, coalesce(validUntil, ''), training FROM attendance
        WHERE retired_on IS NULL ORDER BY coalesce(validUntil, ''), day, number";
    let all = reader
        .rows(sql, [], |row| Ok(((row.get(0)?, row.get(1)?), (row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?))))?;
    Ok(all.into_iter().collect())
}

fn cell(needed: bool, last: Option<&(String, Option<i64>, String, String)>, day: &str) -> Cell {
    let state = match last {
        _ if !needed => "notNeeded",
        None => "missing",
        Some((_, None, ..)) => "noResult",
        Some((_, Some(score), ..)) if *score < MARK => "below",
        Some((_, _, until, _)) if until.as_str() < day => "expired",
        Some(_) => "valid",
    };
    let (on, _, until, training) = last.cloned().unwrap_or_default();
    Cell { state, on, until, training }
}

/// Roles somebody took on or was given.
#[derive(Default)]
struct Held {
    kinds: Vec<String>,
    called: Vec<String>,
    /// For each of them it is said what it needs and where it is seen that its holder has it.
    shown: bool,
}

fn roles(reader: &Reader<'_>) -> Result<BTreeMap<String, Held>> {
    let sql = "SELECT person, kind, number || ' ' || name, needs <> '' AND holds <> '' FROM role
        WHERE state IN ('assigned', 'accepted') AND retired_on IS NULL AND person IS NOT NULL ORDER BY number";
    let mut held: BTreeMap<String, Held> = BTreeMap::new();
    let all =
        reader.rows(sql, [], |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?, row.get::<_, bool>(3)?)))?;
    for (person, kind, called, shown) in all {
        let one = held.entry(person).or_insert_with(|| Held { shown: true, ..Held::default() });
        one.kinds.push(kind);
        one.called.push(called);
        one.shown &= shown;
    }
    // Who is named at a system owns it, whether a role was written for it or not.
    let sql = "SELECT businessOwner, 'systemOwner', number || ' ' || name FROM system WHERE scope <> 'out' AND stage <> 'retired' AND retired_on IS NULL
        AND businessOwner IS NOT NULL UNION SELECT technicalOwner, 'technicalOwner', number || ' ' || name FROM system WHERE scope <> 'out'
        AND stage <> 'retired' AND retired_on IS NULL AND technicalOwner IS NOT NULL";
    let owners = reader.rows(sql, [], |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?)))?;
    for (person, kind, called) in owners {
        let one = held.entry(person).or_insert_with(|| Held { shown: true, ..Held::default() });
        // Also beside another role: what is needed for the system would stand there with nobody to see why.
        let written = kind == Role::SystemOwner.code() && one.kinds.contains(&kind);
        if !written && !one.called.contains(&called) {
            one.called.push(called);
        }
        one.kinds.push(kind);
    }
    Ok(held)
}

/// Who has acknowledged the policy in the version that holds.
fn acknowledged(reader: &Reader<'_>) -> Result<BTreeSet<String>> {
    let sql = "SELECT person FROM acknowledgement JOIN text ON text.id = acknowledgement.text WHERE kind = 'policy'
        AND acknowledgement.state = 'given' AND acknowledgement.version = text.version AND acknowledgement.retired_on IS NULL
        AND text.retired_on IS NULL AND text.state <> 'withdrawn'";
    Ok(reader.rows(sql, [], |row| row.get(0))?.into_iter().collect())
}

/// The groups somebody belongs to, as modules name them.
fn audience(does: &[String], held: &Held, top: bool) -> BTreeSet<&'static str> {
    let mut is = BTreeSet::from([Audience::AllStaff.code()]);
    for one in does.iter().filter_map(|code| Does::of(code)) {
        is.extend(match one {
            Does::Uses | Does::Operates => Some(Audience::Users.code()),
            Does::Oversees => Some(Audience::HumanOverseer.code()),
            Does::Develops => Some(Audience::Developer.code()),
            Does::Checks => Some(Audience::Reviewer.code()),
            Does::Nothing => None,
        });
    }
    for kind in &held.kinds {
        is.extend(match (Role::of(kind), kind.as_str()) {
            (Some(Role::TopManagement), _) => Some(Audience::TopManagement.code()),
            (Some(Role::AiLead), _) => Some(Audience::AiLead.code()),
            (Some(Role::SystemOwner), _) => Some(Audience::SystemOwner.code()),
            (Some(Role::HumanOverseer), _) => Some(Audience::HumanOverseer.code()),
            (Some(Role::InternalAuditor), _) => Some(Audience::InternalAuditor.code()),
            (_, "technicalOwner") => Some(Audience::TechnicalOwner.code()),
            _ => None,
        });
    }
    is.extend(top.then(|| Audience::TopManagement.code()));
    is
}
