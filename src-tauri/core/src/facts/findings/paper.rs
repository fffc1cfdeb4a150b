//! The gap report as a paper in one language: everything a reader needs, from all registers of the diagnostic.

use std::collections::BTreeMap;

use super::act::actions;
use super::grid;
use super::readiness;
use super::result::{self, GapResultAnswer, Part};
use crate::catalogue::catalogue;
use crate::door::Reader;
use crate::facts::ahead::{ahead, late, waits};
use crate::facts::reserve::reserved;
use crate::facts::roadmap;
use crate::fault::{Message, Result};
use crate::maps::ai_act::{Binding, Duty, Told, made_under, mapping, told};
use crate::moment::Moment;
use crate::paper::{
    AnswerLine, DutyLine, ExclusionLine, FitPart, GapLine, GapPaper, MappingLine, ReuseLine, SignLine, Standing,
    SystemLine,
};
use crate::plan::gap::answer::{Answer, answers};
use crate::plan::gap::items::items;
use crate::plan::gap::run_row::{GapRun, resolve};
use crate::plan::impacts::limited;
use crate::plan::issuing::{self, Standard};
use crate::plan::profile;
use crate::plan::signing;

/// Gaps named before the annex.
const TOP: usize = 12;
/// Weights of gaps, the heaviest first; see [`GapLine::weight`].
const WEIGHTS: [&str; 5] = ["clause", "document", "law", "partly", "control"];

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
            owner: signing::signs(reader, signing::STATEMENT_OWNER)?,
            approver: approval.name.clone(),
            approver_role: approval.role.clone(),
            replaces: approval.replaces.clone(),
        },
    )?
    .scope_named();
    let result = result::result(reader, at, run.clone(), earlier(reader, run)?, lang)?;
    let (told, bindings) = told(reader, lang)?;
    let (systems, law_as_of) = systems(reader, told, lang, at)?;
    let (start, fit) = profile::report(reader, lang)?;
    let plan = roadmap::report(reader, at, lang)?;
    let gaps = by_weight(reader, &result)?;
    let reuse = if profile::has_isms(&start.iso27001) { reuse_lines(reader, run, &result)? } else { Vec::new() };
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
        readiness: Some(readiness::told(reader, at, &run.depth, &result, &start)?),
        assessed: limited(reader)?,
        ahead: ahead(reader, at)?,
        waits: waits(reader, at)?,
        late: late(reader, at)?,
        since: readiness::since(reader, run)?,
        sentences: sentences(&result, &fit, &systems, &gaps, &today),
        picture: picture(reader, run, lang)?,
        run: run.number.clone(),
        depth: run.depth.clone(),
        started_on: run.started_on.clone(),
        frozen_on: run.frozen_on.clone().unwrap_or_default(),
        answered: run.answered,
        of: run.of,
        against: result.against.clone(),
        rows: rows(reader, run, lang)?,
        gaps: gaps.into_iter().take(TOP).collect(),
        gap_count: u32::try_from(result.gaps.len()).unwrap_or(u32::MAX),
        exclusions: exclusions(reader, &result)?,
        permissions: permissions(&run.depth)?,
        clauses: result.clauses,
        clause_bars: result.clause_bars,
        domains: result.domains,
        domain_bars: result.domain_bars,
        start,
        fit,
        mapping: if law_as_of.is_empty() { Vec::new() } else { mapping_lines(lang, bindings)? },
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

/// The sentences of page one: what was looked at and what was not, what is worst, the AI systems, what to do first, and
/// our verdict on certifying while nobody has decided.
fn sentences(
    result: &GapResultAnswer,
    fit: &FitPart,
    systems: &[SystemLine],
    gaps: &[GapLine],
    today: &str,
) -> Vec<Message> {
    let counted = |id: &str, chart: &crate::chart::Chart| {
        let message = Message::new(id);
        chart.sentence.args.iter().fold(message, |message, (name, value)| message.with(name, value.clone()))
    };
    let run = &result.run;
    let state = Message::new("gap-sentence-state")
        .with("on", run.frozen_on.as_deref().unwrap_or(today))
        .with("answered", run.answered)
        .with("of", run.of)
        .with("open", run.of.saturating_sub(run.answered));
    let first = gaps.iter().take(3).map(|gap| gap.item.as_str()).collect::<Vec<_>>().join(", ");
    let about_gaps = match gaps.is_empty() {
        true => Message::new("gap-sentence-no-gaps"),
        false => Message::new("gap-sentence-gaps").with("count", gaps.len()).with("first", first),
    };
    [
        state,
        counted("gap-sentence-clauses", &result.clause_bars),
        counted("gap-sentence-controls", &result.domain_bars),
        about_systems(systems),
        about_gaps,
    ]
    .into_iter()
    // What was decided stands under its own heading; until then the verdict is one of the figures.
    .chain(fit.decision.is_none().then(|| fit.verdict.clone()))
    .collect()
}

/// The systems inside the scope, each counted once under its class.
fn about_systems(systems: &[SystemLine]) -> Message {
    let inside: Vec<&SystemLine> = systems.iter().filter(|system| system.scope == "in").collect();
    let mut counts = SYSTEM_CLASSES.map(|name| (name, 0_usize));
    for system in &inside {
        let class = match system.class.as_str() {
            "prohibited" => "prohibited",
            class if class.starts_with("highRisk") => "high",
            "annexIIINotHighRisk" => "listed",
            "transparency" => "transparency",
            class if class.starts_with("gpai") => "general",
            "minimal" => "minimal",
            "outOfScope" => "outside",
            _ => "open",
        };
        for (_, count) in counts.iter_mut().filter(|(name, _)| *name == class) {
            *count += 1;
        }
    }
    let message = Message::new("gap-sentence-systems").with("inside", inside.len());
    counts.into_iter().fold(message, |message, (name, count)| message.with(name, count))
}

/// What a system inside the scope is counted as.
const SYSTEM_CLASSES: [&str; 8] =
    ["prohibited", "high", "listed", "transparency", "general", "minimal", "outside", "open"];

/// All gaps as lines of the report, the heaviest first; of one weight in the order of their points.
fn by_weight(reader: &Reader<'_>, result: &GapResultAnswer) -> Result<Vec<GapLine>> {
    // An action of another origin may close a gap too: then the recommendation names it.
    let sql = "SELECT number, due FROM action WHERE due IS NOT NULL";
    let dues = reader.rows(sql, [], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let due = |gap: &result::RankedGap| {
        let own = dues.iter().filter(|(number, _)| gap.actions.contains(number) || gap.recommendation.contains(number));
        own.map(|(_, due)| due.clone()).min().unwrap_or_default()
    };
    let sql = "SELECT id, targetDate FROM control WHERE applicability = 'applicable' AND targetDate IS NOT NULL";
    let targets = reader.rows(sql, [], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let target = |gap: &result::RankedGap| {
        targets.iter().find(|(control, _)| *control == gap.item).map(|(_, on)| on.clone()).unwrap_or_default()
    };
    let line = |gap: &result::RankedGap| gap_line(gap, due(gap), target(gap));
    let mut lines: Vec<GapLine> = result.gaps.iter().map(line).collect();
    lines.sort_by_key(|line| WEIGHTS.iter().position(|weight| *weight == line.weight));
    Ok(lines)
}

fn weight(gap: &result::RankedGap) -> &'static str {
    let because = |id: &str| gap.because.iter().any(|part| part.id == id);
    let control = gap.item.starts_with("A.");
    match gap.rating.as_str() {
        "not" if !control => "clause",
        _ if because("gap-because-document") => "document",
        _ if because("gap-because-duty") => "law",
        _ if !control => "partly",
        _ => "control",
    }
}

fn gap_line(gap: &result::RankedGap, due: String, target: String) -> GapLine {
    GapLine {
        item: gap.item.clone(),
        title: gap.title.clone(),
        rating: gap.rating.clone(),
        weight: weight(gap).to_owned(),
        priority: gap.points,
        because: gap.because.clone(),
        finding: gap.finding.clone(),
        recommendation: gap.recommendation.clone(),
        owner: gap.owner.clone(),
        effort: gap.effort.clone(),
        actions: gap.actions.clone(),
        due,
        target,
    }
}

/// Requirements that are none: a full run asks one by one, and these are not asked.
fn permissions(depth: &str) -> Result<Vec<String>> {
    if depth == "first" {
        return Ok(Vec::new());
    }
    let all = catalogue()?.structure.subclauses.iter().flat_map(|one| one.permissions());
    Ok(all.map(|one| one.id.clone()).collect())
}

fn exclusions(reader: &Reader<'_>, result: &GapResultAnswer) -> Result<Vec<ExclusionLine>> {
    let sql = "SELECT id FROM control WHERE applicability = 'excluded'";
    let decided = reader.rows(sql, [], |row| row.get::<_, String>(0))?;
    let line = |one: &result::RankedGap| ExclusionLine {
        control: one.item.clone(),
        title: one.title.clone(),
        reason: one.finding.clone(),
        by: one.by.clone(),
        on: one.on.clone(),
        decided: decided.contains(&one.item),
    };
    Ok(result.exclusions.iter().map(line).collect())
}

/// Sub-clauses that a register answers with records of its own, and which of them stand: what was judged weeks ago does not know them.
const HELD: [(&[&str], &str); 7] = [
    (&["6.1.3", "8.2", "8.3"], "SELECT number FROM document WHERE kind = 'treatment-plan' AND retired_on IS NULL"),
    (&["6.1.4", "8.4"], "SELECT number FROM impact WHERE state = 'approved' AND retired_on IS NULL"),
    (&["6.3"], "SELECT number FROM change WHERE retired_on IS NULL"),
    (&["7.1"], "SELECT number FROM resource WHERE retired_on IS NULL"),
    (&["7.2", "7.3"], "SELECT number FROM training WHERE state = 'held' AND retired_on IS NULL"),
    (&["7.4"], "SELECT number FROM communication WHERE retired_on IS NULL"),
    (
        &["9.3.2", "9.3.3"],
        "SELECT number FROM review WHERE \"approvedOn\" IS NOT NULL AND kind <> 'committee' AND retired_on IS NULL",
    ),
];
/// Records that are named one by one.
const NAMED: usize = 3;

/// Numbers of the records that a register holds on a sub-clause; of many the first and the last.
fn held(reader: &Reader<'_>, subclause: &str) -> Result<String> {
    let Some((_, sql)) = HELD.iter().find(|(of, _)| of.contains(&subclause)) else { return Ok(String::new()) };
    let mut numbers: Vec<String> = reader.rows(sql, [], |row| row.get(0))?;
    numbers.sort();
    numbers.dedup();
    Ok(match numbers.as_slice() {
        [first, .., last] if numbers.len() > NAMED => format!("{first} – {last}"),
        few => few.join(", "),
    })
}

/// What ISO/IEC 27001 gives: what ISO/IEC 42001 asks beyond it, beside what was seen of the items that conform by now or, where none
/// does, in part, and what the registers hold. Where all of them conform, nothing is left.
fn reuse_lines(reader: &Reader<'_>, run: &GapRun, result: &GapResultAnswer) -> Result<Vec<ReuseLine>> {
    let (items, given) = (items(&run.depth)?, answers(reader, &run.id)?);
    let line = |row: &result::ReuseRow| {
        let mine: Vec<_> =
            items.iter().filter(|item| item.of == row.subclause).map(|item| given.get(&item.id)).collect();
        let rated = |one: &Option<&Answer>, code: &str| one.is_some_and(|answer| answer.rating == code);
        let seen = |code: &str| {
            let mut seen: Vec<String> = Vec::new();
            for answer in mine.iter().filter(|one| rated(one, code)).flatten() {
                let evidence = answer.evidence.trim().trim_end_matches('.');
                if !evidence.is_empty() && !seen.iter().any(|one| one == evidence) {
                    seen.push(evidence.to_owned());
                }
            }
            seen
        };
        let (conforming, partial) = (seen("conforms"), seen("partly"));
        let whole = !conforming.is_empty() && mine.iter().all(|one| rated(one, "conforms"));
        let partly = conforming.is_empty() && !partial.is_empty();
        Ok(ReuseLine {
            subclause: row.subclause.clone(),
            title: row.title.clone(),
            level: row.level.clone(),
            still: if whole { String::new() } else { row.still.clone() },
            // What was seen of the others stands in the annex.
            seen: match (whole, partly) {
                (true, _) => Vec::new(),
                (false, true) => partial,
                (false, false) => conforming,
            },
            partly,
            held: if whole { String::new() } else { held(reader, &row.subclause)? },
        })
    };
    result.reuse.iter().map(line).collect()
}

fn mapping_lines(lang: &str, bindings: Vec<Binding>) -> Result<Vec<MappingLine>> {
    let line = |(row, binding): (crate::maps::ai_act::ActMapping, Binding)| MappingLine {
        article: row.article,
        evidence: row.evidence,
        auditor: row.auditor,
        coverage: row.coverage,
        roles: binding.roles,
        systems: binding.systems,
    };
    Ok(mapping(lang)?.into_iter().zip(bindings).filter(|(_, binding)| !binding.systems.is_empty()).map(line).collect())
}

fn duty_line(duty: Duty, open: bool) -> DutyLine {
    let disputed = duty.certainty == "low";
    let Duty { article, text, date: on, after, note, .. } = duty;
    DutyLine { article, text, on, after, note, disputed, open }
}

/// All systems with their recorded class and what the law makes of it, and the newest law date among them.
fn systems(
    reader: &Reader<'_>,
    mut told: BTreeMap<String, Told>,
    lang: &str,
    at: &Moment,
) -> Result<(Vec<SystemLine>, String)> {
    let mut open = reserved(reader, lang, at)?;
    let sql =
        "SELECT system.number, system.name, purpose, coalesce(person.name, ''), aimsRoles, stage, scope, scopeReason,
            coalesce(outcome, ''), coalesce(classifiedOn, ''), coalesce(classifiedBy, ''), coalesce(lawAsOf, ''),
            system.id, actRoles
        FROM system LEFT JOIN person ON person.id = businessOwner
        LEFT JOIN classification ON classification.system = system.id AND classification.state = 'recorded'
        ORDER BY system.number";
    let list = |text: String| -> Vec<String> { serde_json::from_str(&text).unwrap_or_default() };
    let systems = reader.rows(sql, [], |row| {
        let told = told.remove(&row.get::<_, String>(12)?).unwrap_or_default();
        let (relies, relies_unnamed) = match told.relies {
            Some(named) => (named, false),
            None => (Vec::new(), row.get::<_, Option<String>>(9)?.is_some_and(|on| !on.is_empty())),
        };
        Ok(SystemLine {
            number: row.get(0)?,
            name: row.get(1)?,
            purpose: row.get(2)?,
            owner: row.get(3)?,
            roles: list(row.get(4)?),
            act_roles: list(row.get(13)?),
            stage: row.get(5)?,
            scope: row.get(6)?,
            scope_reason: row.get(7)?,
            class: row.get(8)?,
            class_open: open.remove(&row.get::<_, String>(12)?).unwrap_or_default(),
            class_on: row.get(9)?,
            class_by: row.get(10)?,
            articles: told.articles,
            relies,
            relies_unnamed,
            duties: told
                .duties
                .into_iter()
                .map(|duty| duty_line(duty, false))
                .chain(told.open.into_iter().map(|duty| duty_line(duty, true)))
                .collect(),
            law_as_of: made_under(row.get(11)?, &row.get::<_, String>(9)?),
        })
    })?;
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
        let bare = row.rating.is_empty() || row.rating == "conforms" && row.item.contains('-');
        let sub = row.item.split_once('-').map(|(sub, _)| sub).filter(|_| bare);
        AnswerLine {
            under: sub.map(|sub| catalogue.title(sub, lang).text).unwrap_or_default(),
            part: format!("{} {part}", row.part),
            title: if bare { String::new() } else { row.title },
            item: row.item,
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

#[cfg(test)]
mod tests {
    use super::{SYSTEM_CLASSES, SystemLine, about_systems};

    #[test]
    fn every_system_inside_the_scope_is_counted_once() {
        let system = |scope: &str, class: &str| SystemLine {
            number: String::new(),
            name: String::new(),
            purpose: String::new(),
            owner: String::new(),
            roles: Vec::new(),
            act_roles: Vec::new(),
            stage: String::new(),
            scope: scope.to_owned(),
            scope_reason: String::new(),
            class: class.to_owned(),
            class_open: Vec::new(),
            class_on: String::new(),
            class_by: String::new(),
            articles: Vec::new(),
            relies: Vec::new(),
            relies_unnamed: false,
            duties: Vec::new(),
            law_as_of: String::new(),
        };
        let classes = [
            "prohibited", "highRiskAnnexI", "highRiskAnnexI-sectionB", "highRiskAnnexIII", "annexIIINotHighRisk",
            "transparency", "gpai", "gpaiSystemic", "minimal", "legalReview", "outOfScope", "", "a class of tomorrow",
        ];
        let mut systems: Vec<SystemLine> = classes.iter().map(|class| system("in", class)).collect();
        systems.push(system("out", "minimal"));
        let message = about_systems(&systems);
        let count = |name: &str| message.args.get(name).and_then(serde_json::Value::as_u64);
        assert_eq!(count("inside"), Some(classes.len() as u64));
        assert_eq!(SYSTEM_CLASSES.iter().filter_map(|name| count(name)).sum::<u64>(), classes.len() as u64);
        assert_eq!((count("listed"), count("high"), count("open")), (Some(1), Some(3), Some(3)));
    }
}
