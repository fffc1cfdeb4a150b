//! What the registers say, counted once: exit criteria and tasks are computed from it and never typed.

use std::collections::BTreeMap;

use super::data::{Route, Task, data};
use super::risk_counts;
use crate::door::Reader;
use crate::facts::drafts::demanded;
use crate::fault::Result;
use crate::plan::profile::{self, ProfileRow, starting_point};
use crate::run::control_tests::{Tested, tested};
use crate::run::evidence::{Figures, Left, World, figures, standings};
use crate::run::training;

/// The counts.
pub(super) struct Facts {
    pub(super) profile: ProfileRow,
    verdict: String,
    /// The way of the roadmap that was made; without one, of the objective named now.
    pub(super) route: &'static Route,
    /// What evidence shows.
    pub(super) shown: Figures,
    /// Demands for a text that no approved one answers, of so many.
    pub(super) unwritten: Left,
    /// Controls shown to run that nobody but their owner found effective by a test.
    pub(super) untested: u32,
    /// Who has taken the modules they need.
    pub(super) literacy: training::Figures,
    counts: BTreeMap<&'static str, u32>,
}

/// Each count with its SQL.
const COUNTS: [(&str, &str); 61] = [
    (
        "full",
        "SELECT count(*) FROM gapAnswer JOIN gapRun ON gapRun.id = run WHERE rating <> '' AND depth = 'full'
        AND item GLOB '[0-9]*' AND gapRun.number = (SELECT max(number) FROM gapRun WHERE depth = 'full')",
    ),
    (
        "first",
        "SELECT count(*) FROM gapAnswer JOIN gapRun ON gapRun.id = run WHERE rating <> '' AND depth = 'first'
        AND item GLOB '[0-9]*' AND gapRun.number = (SELECT max(number) FROM gapRun WHERE depth = 'first')",
    ),
    (
        "controls",
        "SELECT count(*) FROM gapAnswer JOIN gapRun ON gapRun.id = run WHERE rating <> '' AND item GLOB 'A.*'
        AND gapRun.number = (SELECT max(number) FROM gapRun)",
    ),
    ("frozen", "SELECT count(*) FROM gapRun WHERE frozenOn IS NOT NULL"),
    (
        "unexplained",
        "SELECT count(*) FROM gapAnswer JOIN gapRun ON gapRun.id = run WHERE rating = 'na'
        AND length(exclusionReason) < 20 AND gapRun.number = (SELECT max(number) FROM gapRun)",
    ),
    ("inventory", "SELECT count(*) FROM system"),
    ("listed", "SELECT count(*) FROM system WHERE scope <> 'out'"),
    ("inside", "SELECT count(*) FROM system WHERE scope = 'in'"),
    ("undecidedScope", "SELECT count(*) FROM system WHERE scope = 'undecided'"),
    ("noPurposeOrRole", "SELECT count(*) FROM system WHERE scope = 'in' AND (purpose = '' OR aimsRoles IN ('', '[]'))"),
    (
        "noOwnerOrClass",
        "SELECT count(*) FROM system WHERE scope = 'in' AND (businessOwner IS NULL OR NOT EXISTS
        (SELECT 1 FROM classification WHERE system = system.id AND state = 'recorded'))",
    ),
    (
        "unclassified",
        "SELECT count(*) FROM system WHERE scope <> 'out' AND NOT EXISTS
        (SELECT 1 FROM classification WHERE system = system.id AND state = 'recorded')",
    ),
    (
        "incomplete",
        "SELECT count(*) FROM system WHERE scope <> 'out' AND (purpose = '' OR businessOwner IS NULL
        OR aimsRoles IN ('', '[]'))",
    ),
    (
        "prohibited",
        "SELECT count(*) FROM classification WHERE state = 'recorded' AND outcome = 'prohibited' AND handling = ''",
    ),
    ("reports", "SELECT count(*) FROM document WHERE kind = 'gap-report'"),
    ("undecided", "SELECT count(*) FROM control WHERE own = 0 AND applicability = 'undecided'"),
    ("statements", "SELECT count(*) FROM statementVersion"),
    (
        "approvedReviews",
        "SELECT count(*) FROM review WHERE kind <> 'committee' AND state IN ('minutes-approved', 'closed')",
    ),
    ("prepared", "SELECT count(*) FROM review WHERE kind <> 'committee' AND state <> 'planned' AND cutOff IS NOT NULL"),
    ("personal", "SELECT count(*) FROM system WHERE personalData = 'yes' AND scope <> 'out'"),
    ("phases", "SELECT count(*) FROM roadmapItem WHERE task = ''"),
    ("checked", "SELECT count(*) FROM system WHERE checkedOn IS NULL AND scope <> 'out'"),
    ("scope", "SELECT count(*) FROM organisation WHERE scope <> ''"),
    ("scopeApproved", "SELECT count(*) FROM organisation WHERE scope <> '' AND scopeApproved <> ''"),
    (
        "issueKinds",
        "SELECT count(DISTINCT kind) FROM issue WHERE retired_on IS NULL AND kind <> '' AND (kind <> 'climate' OR judged <> '')",
    ),
    ("parties", "SELECT count(*) FROM party WHERE retired_on IS NULL"),
    ("bound", "SELECT count(*) FROM party WHERE retired_on IS NULL AND basis IN ('law', 'contract') AND taken <> ''"),
    (
        "keyRoles",
        "SELECT count(DISTINCT kind) FROM role WHERE retired_on IS NULL AND state = 'accepted'
        AND kind IN ('topManagement', 'aiLead')",
    ),
    ("roles", "SELECT count(*) FROM role WHERE retired_on IS NULL AND state <> 'ended'"),
    ("proposedRoles", "SELECT count(*) FROM role WHERE retired_on IS NULL AND state IN ('proposed', 'assigned')"),
    ("openChannels", "SELECT count(*) FROM channel WHERE retired_on IS NULL AND state = 'open'"),
    (
        "objectives",
        "SELECT count(*) FROM objective WHERE retired_on IS NULL AND state IN ('approved', 'met', 'not-met')",
    ),
    ("communication", "SELECT count(*) FROM communication WHERE retired_on IS NULL"),
    ("told", "SELECT count(*) FROM communication WHERE retired_on IS NULL AND lastOn IS NOT NULL"),
    ("bridged", "SELECT count(*) FROM bridge WHERE level <> ''"),
    ("committees", "SELECT count(*) FROM review WHERE kind = 'committee' AND state IN ('minutes-approved', 'closed')"),
    ("policy", "SELECT count(*) FROM text WHERE kind = 'policy' AND version <> '' AND state <> 'withdrawn' AND retired_on IS NULL"),
    ("manual", "SELECT count(*) FROM text WHERE kind = 'manual' AND version <> '' AND state <> 'withdrawn' AND retired_on IS NULL"),
    (
        "charter",
        "SELECT count(DISTINCT text.id) FROM text JOIN paragraph ON paragraph.text = text.id AND paragraph.retired_on IS NULL
        WHERE kind IN ('manual', 'own') AND version <> '' AND state <> 'withdrawn' AND text.retired_on IS NULL
        AND answers LIKE '%5.3%'",
    ),
    (
        "related",
        "SELECT count(DISTINCT text.id) FROM text JOIN paragraph ON paragraph.text = text.id AND paragraph.retired_on IS NULL
        WHERE kind = 'policy' AND version <> '' AND state <> 'withdrawn' AND text.retired_on IS NULL
        AND answers LIKE '%A.2.3%'",
    ),
    (
        "documentRules",
        "SELECT count(DISTINCT text.id) FROM text JOIN paragraph ON paragraph.text = text.id AND paragraph.retired_on IS NULL
        WHERE version <> '' AND state <> 'withdrawn' AND text.retired_on IS NULL AND answers LIKE '%7.5%'",
    ),
    (
        "alignment",
        "SELECT count(*) FROM control WHERE number = 'A.2.3' AND (applicability = 'excluded' OR status = 'partly')",
    ),
    ("topRole", "SELECT count(*) FROM role WHERE retired_on IS NULL AND state = 'accepted' AND kind = 'topManagement'"),
    ("plannedReviews", "SELECT count(*) FROM review WHERE state IN ('planned', 'in-preparation')"),
    (
        "supervisors",
        "SELECT count(*) FROM party WHERE retired_on IS NULL AND kind = 'supervisor' AND taken <> '' AND contact <> ''",
    ),
    (
        "spokenTo",
        "SELECT count(*) FROM party WHERE retired_on IS NULL AND kind = 'supervisor' AND taken <> '' AND contact <> ''
        AND lastContact IS NOT NULL",
    ),
    (
        "impactRules",
        "SELECT count(DISTINCT text.id) FROM text JOIN paragraph ON paragraph.text = text.id AND paragraph.retired_on IS NULL
        WHERE version <> '' AND state <> 'withdrawn' AND text.retired_on IS NULL
        AND (answers LIKE '%6.1.4%' OR answers LIKE '%A.5.2%')",
    ),
    (
        "unscreened",
        "SELECT count(*) FROM system WHERE scope = 'in' AND stage <> 'retired' AND NOT EXISTS (SELECT 1 FROM impact
            WHERE impact.system = system.id AND impact.retired_on IS NULL AND (state <> 'draft' OR NOT EXISTS
                (SELECT 1 FROM impactAnswer WHERE impact = impact.id AND answer = '' AND words = '')))",
    ),
    (
        "unassessed",
        "SELECT count(*) FROM system WHERE scope = 'in' AND stage <> 'retired' AND NOT EXISTS (SELECT 1 FROM impact
            WHERE impact.system = system.id AND state = 'approved' AND impact.retired_on IS NULL)",
    ),
    (
        "unassessedInUse",
        "SELECT count(*) FROM system WHERE scope = 'in' AND stage IN ('in-use', 'changed') AND NOT EXISTS (SELECT 1 FROM impact
            WHERE impact.system = system.id AND state = 'approved' AND impact.retired_on IS NULL)",
    ),
    ("inUse", "SELECT count(*) FROM system WHERE scope = 'in' AND stage IN ('in-use', 'changed')"),
    ("active", "SELECT count(*) FROM system WHERE scope = 'in' AND stage <> 'retired'"),
    (
        "unsigned",
        "SELECT count(*) FROM system WHERE scope = 'in' AND stage <> 'retired' AND personalData = 'yes' AND NOT EXISTS
            (SELECT 1 FROM impact WHERE impact.system = system.id AND state = 'approved' AND signed <> '' AND impact.retired_on IS NULL)",
    ),
    ("personalInside", "SELECT count(*) FROM system WHERE scope = 'in' AND stage <> 'retired' AND personalData = 'yes'"),
    (
        "committeesSince",
        "SELECT count(*) FROM review WHERE kind = 'committee' AND state IN ('minutes-approved', 'closed')
        AND heldOn >= (SELECT min(approvedOn) FROM statementVersion)",
    ),
    ("changes", "SELECT count(*) FROM change WHERE retired_on IS NULL"),
    ("improvements", "SELECT count(*) FROM action"),
    ("decidedImprovements", "SELECT count(*) FROM action WHERE retired_on IS NULL AND origin = 'review' AND state <> 'dropped'"),
    (
        "matured",
        "SELECT count(*) FROM gapAnswer JOIN gapRun ON gapRun.id = run WHERE rating NOT IN ('', 'na') AND maturity IS NOT NULL
        AND gapRun.number = (SELECT max(number) FROM gapRun)",
    ),
    (
        "rated",
        "SELECT count(*) FROM gapAnswer JOIN gapRun ON gapRun.id = run WHERE rating NOT IN ('', 'na')
        AND gapRun.number = (SELECT max(number) FROM gapRun)",
    ),
    ("opportunities", "SELECT count(*) FROM aimsRisk WHERE retired_on IS NULL AND kind = 'opportunity'"),
];

impl Facts {
    /// Counts everything, as it stands on a day: what has ended by then counts no more.
    pub(super) fn read(reader: &Reader<'_>, today: &str) -> Result<Self> {
        Self::over(reader, &*World::standing(reader, today)?, today)
    }

    /// The same where the rows behind evidence are read already.
    pub(super) fn over(reader: &Reader<'_>, world: &World, today: &str) -> Result<Self> {
        let all = || COUNTS.iter().chain(&risk_counts::COUNTS);
        let columns: Vec<String> = all().map(|(_, sql)| format!("({sql})")).collect();
        let sql = format!(
            "SELECT {}, (SELECT fitVerdict FROM profile), (SELECT startingPoint FROM roadmap)",
            columns.join(", ")
        );
        let found = reader.maybe(&sql, [today], |row| {
            let mut counts = BTreeMap::new();
            for (at, (name, _)) in all().enumerate() {
                counts.insert(*name, row.get(at)?);
            }
            let verdict = row.get::<_, Option<String>>(columns.len())?.unwrap_or_default();
            Ok((counts, verdict, row.get::<_, Option<String>>(columns.len() + 1)?))
        })?;
        let (mut counts, verdict, point) = found.unwrap_or_default();
        let columns = risk_counts::OF_RISKS.map(|(_, fits)| format!("count(*) FILTER (WHERE {fits})"));
        let sql = format!("SELECT {} {}", columns.join(", "), risk_counts::COUNTED);
        let told = reader.maybe(&sql, [today], |row| (0..columns.len()).map(|at| row.get(at)).collect())?;
        let told: Vec<u32> = told.unwrap_or_default();
        counts.extend(risk_counts::OF_RISKS.iter().map(|(name, _)| *name).zip(told));
        let profile = profile::row(reader)?;
        let route = data()?.route(point.as_deref().unwrap_or_else(|| starting_point(&profile)))?;
        let (shown, tested) = (figures(world, today)?, tested(reader)?);
        let open = demanded()?.into_iter().map(|id| u32::from(!world.told(id)));
        let (left, of) = open.fold(shown.unwritten, |(left, of), one| (left + one, of + 1));
        let verified = |one: &&Tested| one.effective && one.by_another;
        let standings = standings(world, today)?;
        let running = standings.iter().filter(|(_, standing)| standing.status == "implemented");
        let untested = running.filter(|(id, _)| tested.get(*id).filter(verified).is_none()).count();
        let untested = u32::try_from(untested).unwrap_or(u32::MAX);
        let literacy = training::read(reader, today.parse().unwrap_or_default())?.figures();
        Ok(Self { profile, verdict, route, shown, literacy, unwritten: (left, of), untested, counts })
    }

    /// One count.
    pub(super) fn of(&self, name: &str) -> u32 {
        self.counts.get(name).copied().unwrap_or_default()
    }

    /// Why a task is not to be done here: the condition that does not hold, or `route`; empty where it is to be done.
    pub(super) fn spares<'a>(&self, task: &'a Task) -> &'a str {
        match (self.route.takes(&task.id), self.applies(&task.condition)) {
            (false, _) => "route",
            (true, false) => &task.condition,
            (true, true) => "",
        }
    }

    /// Whether a condition of a task holds.
    pub(super) fn applies(&self, condition: &str) -> bool {
        match condition {
            "iso27001" => profile::has_isms(&self.profile.iso27001),
            "supervisor" => !matches!(self.profile.sector.as_str(), "" | "other"),
            "personalData" => self.of("personal") > 0,
            _ => true,
        }
    }

    /// The fit questionnaire has an answer to every question.
    pub(super) fn fit_complete(&self) -> bool {
        !matches!(self.verdict.as_str(), "" | "incomplete")
    }

    /// The fit verdict or decision says alignment.
    pub(super) fn aligns(&self) -> bool {
        self.verdict == "align" || self.profile.fit_decision == "align" || self.profile.objective == "alignment"
    }
}
