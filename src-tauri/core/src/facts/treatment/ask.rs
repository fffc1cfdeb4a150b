//! `risk.map`: the risks as they lie on a day: heat maps, the worst first, shares by system and by whom they are about, what
//! waits for acceptance, what counts no longer, and where the plan stands.

use std::collections::BTreeMap;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::against::against;
use crate::chart::Chart;
use crate::door::{Ask, Reader};
use crate::facts::heat as map;
use crate::facts::templates::{of_sector, starters};
use crate::fault::{Message, Refusal, Result};
use crate::kernel::declare::Codes;
use crate::moment::Moment;
use crate::plan::criteria::{Acceptor, Level, Measure};
use crate::plan::people::named::named;
use crate::plan::profile::sector_controls;
use crate::plan::risks::apart::UNSETTLED;
use crate::plan::risks::level::{first, remaining};
use crate::plan::risks::plan::{Judged, judged, lacks, latest};
use crate::plan::risks::{
    KIND, MOVED_ON, NAME, Nature, OWNER, PLAN_BY_NAME, PLAN_ON, STATE, SYSTEM, Standing, TARGETS, UNTIL, WATCHED,
    entitled, rated_alone,
};
use crate::plan::roles::Kind;
use crate::plan::signing::accepted;

/// Asks for the risks as they lie today.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(rename = "RiskMapAsk", optional_fields)]
pub struct RiskMap {
    /// Only those of a system, by key.
    pub system: Option<String>,
}

/// How they lie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RiskMapAnswer {
    /// Before treatment.
    pub first: Chart,
    /// After it.
    pub left: Chart,
    /// Every risk that counts, the worst first; then what is not rated yet.
    pub risks: Vec<RiskLine>,
    /// By system.
    pub systems: Vec<RiskShare>,
    /// By whom they are about; a risk about several counts at each.
    pub targets: Vec<RiskShare>,
    /// Starter risks that templates have ready.
    pub starters: Vec<RiskStarters>,
    /// Systems inside the scope that no approved assessment stands behind.
    pub without: Vec<RiskLacking>,
    /// What the latest approved plan is called; empty: none yet.
    pub plan: String,
    /// Who approved it.
    pub plan_by: String,
    /// When.
    pub plan_on: String,
    /// What stands against approving the plan now.
    pub against: Vec<Refusal>,
    /// Nothing does, and what it would say has changed since the last one.
    pub plan_waits: bool,
    /// Who may accept a level under the criteria in force, in the order of the levels.
    pub acceptors: Vec<RiskAcceptor>,
}

/// A risk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RiskLine {
    /// Key.
    pub id: String,
    /// Number.
    pub number: String,
    /// What can happen.
    pub name: String,
    /// Key of the system; none: the AI as a whole.
    pub system: Option<String>,
    /// State.
    pub state: String,
    /// Whom it is about.
    pub targets: Vec<String>,
    /// Likelihood and worst consequence before treatment; 0: not rated.
    #[ts(type = "[number, number]")]
    pub first: [i64; 2],
    /// Level before treatment; empty: none.
    pub level: String,
    /// Likelihood and worst consequence of what remains; 0: nothing decided yet.
    #[ts(type = "[number, number]")]
    pub left: [i64; 2],
    /// Level of what remains, or would remain today.
    pub left_level: String,
    /// Its acceptance counts today.
    pub accepted: bool,
    /// Its acceptance has ended.
    pub expired: bool,
    /// Until when it counts.
    pub until: Option<String>,
    /// Accepted on other facts: the fields that have changed.
    pub moved: Vec<String>,
    /// Rated under criteria that are not in force any more.
    pub older: bool,
    /// What its last readings say: `crossed`, `unread`, `within`; empty: it has no indicator.
    pub watched: String,
    /// Number of a second rating that is more than a step apart and not settled.
    pub apart: Option<String>,
    /// Since when a decision about it rests on other facts.
    pub moved_on: Option<String>,
    /// Level at which it stands until its measures are judged to work; empty: none.
    pub stands: String,
    /// Key of its owner.
    pub owner: Option<String>,
    /// How it waits for acceptance: by the `rule` of the criteria, in one `list`, `single`; empty: it does not.
    pub waits: String,
    /// The day on which an acceptance given today would end under the criteria; none where it waits for none.
    pub ends: Option<String>,
    /// The day from which the effect of its treatment is judged, where it waits for acceptance: one that ends before is given again unseen.
    pub check_on: Option<String>,
    /// Name of whoever rated it alone, and therefore does not accept it; empty: nobody, or it remains low.
    pub alone: String,
}

/// A system that no approved assessment of impact and risk stands behind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RiskLacking {
    /// Key, number and name of the system.
    pub system: [String; 3],
    /// What it lacks.
    pub lacks: Message,
}

/// How many of each level.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RiskShare {
    /// Key of the system, or code of the target; empty: the AI as a whole.
    pub id: String,
    /// What it is called; empty for a target, whose word is `riskTarget`.
    pub name: String,
    /// Of what remains: low, medium, high, critical.
    pub levels: [u32; 4],
    /// Not rated yet.
    pub unrated: u32,
}

/// Who may accept risks that stand at a level, whoever owns them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RiskAcceptor {
    /// Code of the level.
    pub level: String,
    /// Whether the owner of a risk may.
    pub owner: bool,
    /// Keys of the people who may by their post.
    pub people: Vec<String>,
}

/// Starter risks of a system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RiskStarters {
    /// Key of the system.
    pub system: String,
    /// What it is called.
    pub name: String,
    /// How many are ready.
    pub count: u32,
    /// How many of them are of the organisation's sector: those come first.
    pub sector: u32,
}

impl Ask for RiskMap {
    const NAME: &'static str = "risk.map";
    type Answer = RiskMapAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let mut all = judged(reader, at)?;
        let measure = Measure::in_force(reader)?;
        let against = against(reader, &all, measure.is_none())?;
        let plan_waits = super::against::waits(reader, &all)?;
        let without = lacks(reader, &all)?.into_iter().map(|(system, lacks)| RiskLacking { system, lacks }).collect();
        if let Some(system) = &self.system {
            let own = all.iter().filter(|one| one.risk.get(&SYSTEM).as_ref() == Some(system));
            all = Arc::new(own.cloned().collect());
        }
        let rule = by_rule(measure.as_ref());
        let sql =
            "SELECT id, number || ' ' || name, scope, template FROM system WHERE stage <> 'retired' ORDER BY number";
        let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<(String, String, String, String)> {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        };
        let known = reader.rows(sql, [], read)?;
        let (mut ready, first) = (Vec::new(), sector_controls(reader)?);
        for (id, name, _, template) in
            known.iter().filter(|(id, _, scope, _)| scope != "out" && self.system.as_ref().is_none_or(|one| one == id))
        {
            let waiting = starters(reader, id, template)?;
            let of = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
            let sector = of(waiting.iter().filter(|one| of_sector(one, first)).count());
            let count = of(waiting.len());
            if count > 0 {
                ready.push(RiskStarters { system: id.clone(), name: name.clone(), count, sector });
            }
        }
        let plan = latest(reader)?;
        let mut risks: Vec<RiskLine> = all
            .iter()
            .filter(|one| one.risk.get(&KIND) == Some(Nature::Risk))
            .map(|one| line(one, rule, measure.as_ref(), at))
            .collect();
        let (watched, apart) = (watched(reader)?, apart(reader)?);
        for line in &mut risks {
            line.watched = watched.get(&line.id).cloned().unwrap_or_default();
            line.apart = apart.get(&line.id).cloned();
        }
        let product = |pair: [i64; 2]| pair[0] * pair[1];
        let rank = |line: &RiskLine| {
            (Level::of(&line.left_level), product(line.left).max(product(line.first)), product(line.first))
        };
        risks.sort_by_cached_key(|line| std::cmp::Reverse(rank(line)));
        let names: BTreeMap<&str, &str> = known.iter().map(|(id, name, ..)| (id.as_str(), name.as_str())).collect();
        Ok(RiskMapAnswer {
            first: map::before(measure.as_ref(), &all),
            left: map::after(measure.as_ref(), &all),
            systems: shares(&risks, |line| vec![line.system.clone().unwrap_or_default()], &names),
            targets: shares(&risks, |line| line.targets.clone(), &BTreeMap::new()),
            starters: ready,
            without,
            plan_by: plan.as_ref().map(|plan| plan.get(&PLAN_BY_NAME)).unwrap_or_default(),
            plan_on: plan.as_ref().and_then(|plan| plan.get(&PLAN_ON)).unwrap_or_default(),
            plan: plan.map(|plan| plan.number).unwrap_or_default(),
            against,
            plan_waits,
            acceptors: measure.as_ref().map(|measure| acceptors(reader, measure)).transpose()?.unwrap_or_default(),
            risks,
        })
    }
}

/// Who may accept each level, as the roles stand today.
fn acceptors(reader: &Reader<'_>, measure: &Measure) -> Result<Vec<RiskAcceptor>> {
    let sql = "SELECT id FROM person WHERE topManagement = 1 AND retired_on IS NULL ORDER BY name";
    let mut posts: Vec<String> = reader.rows(sql, [], |row| row.get(0))?;
    posts.extend(accepted(reader, Kind::AiLead)?);
    let of = |level: Level| -> Result<RiskAcceptor> {
        let owner = matches!(measure.acceptor(level), Some(Acceptor::Rule | Acceptor::RiskOwner));
        let mut found = RiskAcceptor { level: level.code().to_owned(), owner, people: Vec::new() };
        for id in &posts {
            let may = named(reader, id)?.map(|one| entitled(reader, (measure, level), &one, None)).transpose()?;
            if may == Some(true) && !found.people.contains(id) {
                found.people.push(id.clone());
            }
        }
        Ok(found)
    };
    [Level::Low, Level::Medium, Level::High, Level::Critical].into_iter().map(of).collect()
}

/// How a risk waits for acceptance: a rule takes only what stands at low today, a list nothing that stands above medium. What has ended is
/// accepted anew by itself, whatever its level.
fn waits(one: &Judged, rule: bool) -> &'static str {
    let Some((left, stands)) = one.left.zip(one.stands_at()) else { return "" };
    match one.risk.get(&STATE) {
        Some(Standing::Accepted) if one.expired || !one.moved.is_empty() => "single",
        Some(Standing::Rated) if left > Level::Low => "",
        Some(Standing::Rated | Standing::Treated) if stands > Level::Medium => "single",
        Some(Standing::Rated | Standing::Treated) if rule && !one.older && stands == Level::Low => "rule",
        Some(Standing::Rated | Standing::Treated) => "list",
        _ => "",
    }
}

/// How many risks wait for acceptance: by the rule of the criteria, in one list, one by one.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn waiting(reader: &Reader<'_>, all: &[Judged]) -> Result<[usize; 3]> {
    let rule = by_rule(Measure::in_force(reader)?.as_ref());
    let told: Vec<&str> = all.iter().map(|one| waits(one, rule)).collect();
    Ok(["rule", "list", "single"].map(|how| told.iter().filter(|one| **one == how).count()))
}

/// Whether the criteria let a rule accept what is low.
fn by_rule(measure: Option<&Measure>) -> bool {
    measure.and_then(|measure| measure.acceptor(Level::Low)) == Some(Acceptor::Rule)
}

fn line(one: &Judged, rule: bool, measure: Option<&Measure>, at: &Moment) -> RiskLine {
    let waits = waits(one, rule);
    let ends = one.left.zip(measure).and_then(|(left, measure)| measure.until(left, at.today));
    let pair = |figures: crate::plan::risks::level::Figures| [figures.likelihood, figures.worst()];
    let counts = one.counts();
    RiskLine {
        id: one.risk.id.clone(),
        number: one.risk.number.clone(),
        name: one.risk.get(&NAME),
        system: one.risk.get(&SYSTEM),
        state: one.risk.get(&STATE).map_or("", Codes::code).to_owned(),
        targets: one.risk.get(&TARGETS).into_iter().map(|target| target.code().to_owned()).collect(),
        first: if counts { pair(first(&one.risk)) } else { [0, 0] },
        level: one.first.map_or("", Codes::code).to_owned(),
        left: if counts && map::treated(one) { pair(remaining(&one.risk)) } else { [0, 0] },
        left_level: one.left.map_or("", Codes::code).to_owned(),
        accepted: one.accepted,
        expired: one.expired,
        until: one.risk.get(&UNTIL),
        moved: one.moved.clone(),
        older: one.older,
        watched: String::new(),
        apart: None,
        moved_on: one.risk.get(&MOVED_ON),
        stands: one.stands_at().map_or("", Codes::code).to_owned(),
        owner: one.risk.get(&OWNER),
        waits: waits.to_owned(),
        ends: ends.filter(|_| !waits.is_empty()).map(|day| day.to_string()),
        check_on: one.checked_on().filter(|_| !waits.is_empty()),
        alone: rated_alone(&one.risk).filter(|_| one.left > Some(Level::Low)).unwrap_or_default(),
    }
}

/// What the last readings of risks with indicators say, by key.
fn apart(reader: &Reader<'_>) -> Result<BTreeMap<String, String>> {
    Ok(reader.rows(UNSETTLED, [], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}

fn watched(reader: &Reader<'_>) -> Result<BTreeMap<String, String>> {
    let sql = format!(
        "SELECT record.id, {} FROM risk record WHERE record.id IN (SELECT risk FROM riskIndicator WHERE retired_on IS NULL)",
        WATCHED
    );
    Ok(reader.rows(&sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}

/// Counts of what remains, by what a risk belongs to, in the order of first use.
fn shares(risks: &[RiskLine], of: impl Fn(&RiskLine) -> Vec<String>, names: &BTreeMap<&str, &str>) -> Vec<RiskShare> {
    let mut found: BTreeMap<String, RiskShare> = BTreeMap::new();
    for line in risks {
        for id in of(line) {
            let name = names.get(id.as_str()).copied().unwrap_or_default().to_owned();
            let share = found.entry(id.clone()).or_insert_with(|| RiskShare { id, name, ..RiskShare::default() });
            match Level::LIST.codes.iter().position(|code| *code == line.left_level) {
                Some(at) => share.levels[at] += 1,
                None => share.unrated += 1,
            }
        }
    }
    found.into_values().collect()
}
