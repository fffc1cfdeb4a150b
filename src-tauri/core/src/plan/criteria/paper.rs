//! The criteria as a paper: as they are approved, which freezes them, or the draft of the next version.

use super::fields::*;
use super::matrix::{CriteriaMatrix, CriteriaMatrixAnswer};
use super::measure::CriteriaLevel;
use super::register::CRITERIA;
use crate::chart::{Chart, Figure, MatrixCell};
use crate::door::{Ask, Reader, Writer};
use crate::fault::{Fault, Message};
use crate::kernel::declare::*;
use crate::kernel::kinds::stamped;
use crate::moment::Moment;
use crate::paper::{CriteriaPaper, LevelLine, Paper, ScalePart, SignLine, Standing as Stands};
use crate::plan::issuing::{self, Standard};
use crate::plan::organisation::LANGUAGES;
use crate::plan::people::named::named;

/// What they are called as a document.
pub(crate) const NUMBER: &str = "CRT-001";
/// The kind of document that approval freezes.
pub(crate) const KIND: &str = "risk-criteria";

/// The draft of the next version; without one what is in force.
///
/// # Errors
/// [`Fault::NotFound`] when there are no criteria.
pub(crate) fn draft_paper(reader: &Reader<'_>, lang: &str, at: &Moment) -> Result<CriteriaPaper> {
    let sql = "SELECT id FROM criteria WHERE retired_on IS NULL AND state IN ('draft', 'inForce')
        ORDER BY state = 'draft' DESC, id DESC LIMIT 1";
    let id: Option<String> = reader.maybe(sql, [], |row| row.get(0))?;
    let id = id.ok_or_else(|| Fault::NotFound { kind: CRITERIA.noun, id: String::new() })?;
    paper(reader, &Record::read(reader, &CRITERIA, &id)?, lang, at)
}

/// Fields of a version have changed: one that has just been approved is frozen and issued, in the languages of the organisation.
///
/// # Errors
/// When the file cannot be read or SQLite refuses.
pub(crate) fn heard(writer: &mut Writer<'_>, id: &str, fields: &[&str]) -> Result<()> {
    let criteria = Record::read(&writer.reader(), &CRITERIA, id)?;
    if !fields.contains(&STATE.name()) || criteria.get(&STATE) != Some(Standing::InForce) {
        return Ok(());
    }
    let moment = writer.moment();
    let mut papers = Vec::new();
    for lang in LANGUAGES {
        papers.push(Paper::Criteria(Box::new(paper(&writer.reader(), &criteria, lang, &moment)?)));
    }
    issuing::freeze(writer, KIND, NUMBER, papers)
}

fn paper(reader: &Reader<'_>, criteria: &Record, lang: &str, at: &Moment) -> Result<CriteriaPaper> {
    let standing = match criteria.get(&STATE) {
        Some(Standing::InForce) => Stands::Approved,
        Some(Standing::Replaced) => Stands::Superseded,
        _ => Stands::Draft,
    };
    let approved = stamped(criteria.stored(APPROVED.name()));
    let approver = criteria.get(&APPROVED_BY).map(|key| named(reader, &key)).transpose()?.flatten();
    let approver = approver.filter(|_| standing != Stands::Draft);
    let sql = "SELECT coalesce(max(version), 0) FROM criteria WHERE state <> 'draft'";
    let last: i64 = reader.maybe(sql, [], |row| row.get(0))?.unwrap_or_default();
    let version = criteria.get(&VERSION).unwrap_or(last + 1);
    let who = |of: &crate::plan::people::named::Named| (of.name.clone(), of.role.clone());
    let (name, role) = approver.as_ref().map(who).unwrap_or_default();
    let on = approved.map_or_else(|| at.today.to_string(), |stamp| stamp.on);
    let head = issuing::masthead(
        reader,
        Standard {
            lang: lang.to_owned(),
            number: NUMBER.to_owned(),
            version: format!("{version}.0"),
            standing,
            date: on.clone(),
            owner: crate::plan::signing::signs(reader, crate::plan::signing::STATEMENT_OWNER)?,
            approver: name.clone(),
            approver_role: role.clone(),
            replaces: if version > 1 { format!("{NUMBER} {}.0", version - 1) } else { String::new() },
        },
    )?
    .scope_named();
    let read = CriteriaMatrix { id: criteria.id.clone() }.answer(reader, at)?;
    let said: [&Field<Words>; 4] = [&RULES, &APPETITE, &NEVER, &OPPORTUNITIES];
    Ok(CriteriaPaper {
        title: criteria.get(&TITLE),
        note: criteria.get(&NOTE),
        said: said.iter().map(|field| (field.name().to_owned(), criteria.get(field))).collect(),
        worst_high: criteria.get(&WORST_HIGH) == Some(true),
        matrix: matrix(&read),
        scales: read
            .scales
            .into_iter()
            .map(|scale| {
                let steps = scale.steps.into_iter().map(|step| (step.value, [step.name, step.meaning, step.example]));
                ScalePart { scale: scale.scale, steps: steps.collect() }
            })
            .collect(),
        levels: read.levels.into_iter().map(level_line).collect(),
        review_on: criteria.get(&REVIEW_ON).unwrap_or_default(),
        signatures: vec![
            SignLine::of("sign-owner", &head.owner, "", ""),
            SignLine::of("sign-approved", &name, &role, if standing == Stands::Draft { "" } else { &on }),
        ],
        head,
    })
}

/// The level of every pair; nothing lies there yet.
fn matrix(read: &CriteriaMatrixAnswer) -> Chart {
    let small = |step: i64| u32::try_from(step).unwrap_or_default();
    let cell = |one: &super::matrix::CriteriaCell| MatrixCell {
        likelihood: small(one.likelihood),
        consequence: small(one.consequence),
        level: one.level.clone(),
        for_people: if one.for_people == one.level { String::new() } else { one.for_people.clone() },
        count: 0,
    };
    Chart {
        title: Message::new("criteria-matrix"),
        sentence: Message::new("criteria-matrix-sentence"),
        figure: Figure::Matrix { rows: read.cells.iter().map(|row| row.iter().map(cell).collect()).collect() },
    }
}

/// A level as a paper has it; nothing is counted.
#[must_use]
pub(crate) fn level_line(one: CriteriaLevel) -> LevelLine {
    LevelLine {
        span: [one.from, one.up_to],
        treat: one.treat,
        acceptor: one.acceptor,
        accept: one.accept,
        months: one.months.unwrap_or_default(),
        level: one.level,
        first: 0,
        left: 0,
        accepted: 0,
        standing: None,
    }
}
