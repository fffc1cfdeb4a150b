//! The gap report as a paper in one language: everything a reader needs, from all registers of the diagnostic.

use super::act::actions;
use super::grid;
use super::result::{self, GapResultAnswer, Part};
use crate::catalogue::catalogue;
use crate::door::Reader;
use crate::facts::roadmap;
use crate::fault::{Message, Result};
use crate::maps::ai_act::{articles_in, made_under};
use crate::moment::Moment;
use crate::paper::{AnswerLine, ExclusionLine, GapLine, GapPaper, ReuseLine, SignLine, Standing, SystemLine};
use crate::plan::gap::answer::answers;
use crate::plan::gap::items::items;
use crate::plan::gap::run_row::{GapRun, resolve};
use crate::plan::issuing::{self, Standard};
use crate::plan::profile;

/// Gaps named before the annex.
const TOP: usize = 15;

/// What approval adds.
#[derive(Clone, Debug, Default)]
pub(super) struct Approval {
    pub(super) name: String,
    pub(super) role: String,
    pub(super) version: String,
    pub(super) replaces: String,
    pub(super) note: String,
}

/// The report of a run as a draft.
///
/// # Errors
/// [`crate::Fault::NotFound`] when there is no such run.
pub(crate) fn draft_paper(reader: &Reader<'_>, run: &str, lang: &str, at: &Moment) -> Result<GapPaper> {
    let approval = Approval { version: "1.0".to_owned(), ..Approval::default() };
    paper(reader, &resolve(reader, Some(run))?, lang, at, &approval)
}

/// The report of a run. Without an approver's name it is a draft.
pub(super) fn paper(
    reader: &Reader<'_>,
    run: &GapRun,
    lang: &str,
    at: &Moment,
    approval: &Approval,
) -> Result<GapPaper> {
    let draft = approval.name.is_empty();
    let today = at.today.to_string();
    let head = issuing::masthead(
        reader,
        Standard {
            lang: lang.to_owned(),
            number: run.number.clone(),
            version: approval.version.clone(),
            standing: if draft { Standing::Draft } else { Standing::Approved },
            date: today.clone(),
            owner_duty: "statementOwner",
            approver: approval.name.clone(),
            approver_role: approval.role.clone(),
            replaces: approval.replaces.clone(),
        },
    )?;
    let result = result::result(reader, at, run.clone(), earlier(reader, run)?, lang)?;
    let (systems, law_as_of) = systems(reader, lang)?;
    let (start, fit) = profile::report(reader, lang)?;
    let plan = roadmap::report(reader, at, lang)?;
    let end = plan.as_ref().and_then(|plan| plan.phases.last()).map(|phase| phase.ends_on.clone());
    let reuse = if matches!(start.iso27001.as_str(), "certified" | "under-way" | "parallel") {
        result.reuse.iter().map(reuse_line).collect()
    } else {
        Vec::new()
    };
    let sign = |capacity: &str, name: &str, role: &str, on: &str| SignLine {
        capacity: capacity.to_owned(),
        name: name.to_owned(),
        role: role.to_owned(),
        on: on.to_owned(),
    };
    Ok(GapPaper {
        signatures: vec![
            sign("sign-owner", &head.owner, "", ""),
            sign("sign-approved", &approval.name, &approval.role, if draft { "" } else { &today }),
        ],
        head,
        sentences: sentences(&result, &fit.verdict, &systems, end)?,
        picture: picture(reader, run, lang)?,
        run: run.number.clone(),
        depth: run.depth.clone(),
        started_on: run.started_on.clone(),
        frozen_on: run.frozen_on.clone().unwrap_or_default(),
        answered: run.answered,
        of: run.of,
        against: result.against.clone(),
        rows: rows(reader, run, lang)?,
        gaps: result.gaps.iter().take(TOP).map(gap_line).collect(),
        gap_count: u32::try_from(result.gaps.len()).unwrap_or(u32::MAX),
        exclusions: exclusions(&result),
        clauses: result.clauses,
        clause_bars: result.clause_bars,
        domains: result.domains,
        domain_bars: result.domain_bars,
        start,
        fit,
        systems,
        law_as_of,
        reuse,
        plan,
        note: approval.note.clone(),
    })
}

/// The run before, if it was frozen: what a report compares with.
fn earlier(reader: &Reader<'_>, run: &GapRun) -> Result<Option<GapRun>> {
    let sql = "SELECT max(number) FROM gapRun WHERE number < ?1 AND depth = ?2 AND frozenOn IS NOT NULL";
    let number = reader.maybe(sql, [&run.number, &run.depth], |row| row.get::<_, Option<String>>(0))?.flatten();
    number.map(|number| resolve(reader, Some(&number))).transpose()
}

/// One picture of everything: all clauses and domains with their ratings counted.
fn picture(reader: &Reader<'_>, run: &GapRun, lang: &str) -> Result<crate::chart::Chart> {
    let (items, given) = (items(&run.depth)?, answers(reader, &run.id)?);
    let structure = &catalogue()?.structure;
    let clauses = structure.clauses.iter().map(|clause| clause.id.as_str());
    let parts: Vec<&str> = clauses.chain(structure.domains.iter().map(|domain| domain.id.as_str())).collect();
    Part { items: &items, given: &given, before: None, lang }.bars("gap-chart-all", &parts)
}

/// The five sentences of page one.
fn sentences(
    result: &GapResultAnswer,
    verdict: &Message,
    systems: &[SystemLine],
    end: Option<String>,
) -> Result<Vec<Message>> {
    let inside: Vec<&SystemLine> = systems.iter().filter(|system| system.scope == "in").collect();
    let class = |fits: &dyn Fn(&str) -> bool| inside.iter().filter(|system| fits(&system.class)).count();
    let about_systems = Message::new("gap-sentence-systems")
        .with("inside", inside.len())
        .with("high", class(&|class| class.starts_with("highRisk") || class == "prohibited"))
        .with("transparency", class(&|class| class == "transparency"))
        .with("open", class(&|class| class.is_empty() || class == "legalReview"));
    let counted = |id: &str, chart: &crate::chart::Chart| {
        let message = Message::new(id);
        chart.sentence.args.iter().fold(message, |message, (name, value)| message.with(name, value.clone()))
    };
    let first = result.gaps.iter().take(3).map(|gap| gap.item.as_str()).collect::<Vec<_>>().join(", ");
    let about_gaps = match (first.is_empty(), end) {
        (true, None) => Message::new("gap-sentence-no-gaps"),
        (true, Some(end)) => Message::new("gap-sentence-no-gaps-plan").with("end", end),
        (false, None) => Message::new("gap-sentence-gaps").with("count", result.gaps.len()).with("first", first),
        (false, Some(end)) => {
            let counted = Message::new("gap-sentence-gaps-plan").with("count", result.gaps.len());
            counted.with("first", first).with("end", end)
        }
    };
    Ok(vec![
        verdict.clone(),
        about_systems,
        counted("gap-sentence-clauses", &result.clause_bars),
        counted("gap-sentence-controls", &result.domain_bars),
        about_gaps,
    ])
}

fn gap_line(gap: &result::RankedGap) -> GapLine {
    GapLine {
        item: gap.item.clone(),
        title: gap.title.clone(),
        rating: gap.rating.clone(),
        priority: gap.points,
        because: gap.because.clone(),
        finding: gap.finding.clone(),
        recommendation: gap.recommendation.clone(),
        owner: gap.owner.clone(),
        effort: gap.effort.clone(),
        actions: gap.actions.clone(),
    }
}

fn exclusions(result: &GapResultAnswer) -> Vec<ExclusionLine> {
    let line = |one: &result::RankedGap| ExclusionLine {
        control: one.item.clone(),
        title: one.title.clone(),
        reason: one.finding.clone(),
        by: one.by.clone(),
        on: one.on.clone(),
    };
    result.exclusions.iter().map(line).collect()
}

fn reuse_line(row: &result::ReuseRow) -> ReuseLine {
    ReuseLine {
        subclause: row.subclause.clone(),
        title: row.title.clone(),
        level: row.level.clone(),
        still: row.still.clone(),
    }
}

/// All systems with their recorded class, and the newest law date among them.
fn systems(reader: &Reader<'_>, lang: &str) -> Result<(Vec<SystemLine>, String)> {
    let sql =
        "SELECT system.number, system.name, purpose, coalesce(person.name, ''), aimsRoles, stage, scope, scopeReason,
            coalesce(outcome, ''), coalesce(classifiedOn, ''), coalesce(classifiedBy, ''), coalesce(articles, '[]'),
            coalesce(lawAsOf, '')
        FROM system LEFT JOIN person ON person.id = businessOwner
        LEFT JOIN classification ON classification.system = system.id AND classification.state = 'recorded'
        ORDER BY system.number";
    let list = |text: String| -> Vec<String> { serde_json::from_str(&text).unwrap_or_default() };
    let mut systems = reader.rows(sql, [], |row| {
        Ok(SystemLine {
            number: row.get(0)?,
            name: row.get(1)?,
            purpose: row.get(2)?,
            owner: row.get(3)?,
            roles: list(row.get(4)?),
            stage: row.get(5)?,
            scope: row.get(6)?,
            scope_reason: row.get(7)?,
            class: row.get(8)?,
            class_on: row.get(9)?,
            class_by: row.get(10)?,
            articles: list(row.get(11)?),
            law_as_of: made_under(row.get(12)?, &row.get::<_, String>(9)?),
        })
    })?;
    for system in &mut systems {
        system.articles = articles_in(&system.articles, lang)?;
    }
    let newest = systems.iter().map(|system| system.law_as_of.clone()).max().unwrap_or_default();
    Ok((systems, newest))
}

fn rows(reader: &Reader<'_>, run: &GapRun, lang: &str) -> Result<Vec<AnswerLine>> {
    let catalogue = catalogue()?;
    let made = actions(reader, &run.id)?;
    let line = |row: grid::GapRow| {
        let part = catalogue.title(&row.part, lang).text;
        let mut recommendation = row.recommendation;
        if let Some(numbers) = made.get(&row.item) {
            recommendation = format!("{recommendation} ({})", numbers.join(", ")).trim().to_owned();
        }
        let finding = if row.rating == "na" { row.exclusion_reason } else { row.finding };
        AnswerLine {
            part: format!("{} {part}", row.part),
            item: row.item,
            title: row.title,
            rating: row.rating,
            maturity: row.maturity,
            finding,
            evidence: row.evidence,
            recommendation,
            owner: row.owner_name,
        }
    };
    Ok(grid::rows(reader, run, lang)?.into_iter().map(line).collect())
}
