//! The matrix as a paper.

use std::collections::BTreeSet;

use super::ask::{ActCell, ActMatrix, ActMatrixRow, ActMatrixSystem, ActUnbound};
use super::frameworks::{Framework, FrameworkLine, FrameworkReference, Frameworks};
use crate::door::{Ask, Reader};
use crate::facts::lists;
use crate::fault::Result;
use crate::moment::Moment;
use crate::paper::{
    ActPaper, ActPaperBeside, ActPaperCategory, ActPaperCell, ActPaperFramework, ActPaperRow, ActPaperSystem,
};

/// The matrix of a day.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn draft_paper(reader: &Reader<'_>, lang: &str, at: &Moment) -> Result<ActPaper> {
    let matrix = ActMatrix { lang: Some(lang.to_owned()) }.answer(reader, at)?;
    let frameworks = Frameworks { lang: Some(lang.to_owned()) }.answer(reader, at)?;
    let system = |one: ActMatrixSystem| ActPaperSystem {
        number: one.number,
        name: one.name,
        class: one.class,
        roles: one.roles,
        open: one.open,
    };
    // An article of which another duty binds is none that binds nobody.
    let bound: BTreeSet<String> = matrix.rows.iter().chain(&matrix.outside).map(|row| row.article.clone()).collect();
    Ok(ActPaper {
        head: lists::scoped(reader, "act-matrix", lang, at)?,
        law: matrix.label,
        as_of: matrix.as_of,
        gap: matrix.gap,
        gap_open: matrix.gap_open,
        statement: matrix.statement,
        systems: matrix.systems.into_iter().map(system).collect(),
        rows: matrix.rows.into_iter().map(row).collect(),
        outside: matrix.outside.into_iter().map(row).collect(),
        unbound: matrix
            .unbound
            .into_iter()
            .filter(|one| !bound.contains(&one.article))
            .map(|ActUnbound { article, reason, date, .. }| [article, reason, date])
            .collect(),
        frameworks: frameworks.into_iter().map(framework).collect(),
    })
}

fn row(row: ActMatrixRow) -> ActPaperRow {
    let cell = |cell: &ActCell| ActPaperCell {
        state: cell.state.clone(),
        reason: cell.reason.clone(),
        date: cell.date.clone(),
        original: cell.original.clone(),
        items: cell.numbers(),
        lacking: cell.lacking(),
        beside: ActPaperBeside {
            not: cell.rated("not"),
            partly: cell.rated("partly"),
            bare_not: cell.bare("not"),
            bare_partly: cell.bare("partly"),
            unrated: cell.unrated(),
            since: cell.since(),
            excluded: cell.excluded("approved"),
            decided: cell.excluded("decided"),
        },
    };
    ActPaperRow {
        cells: row.cells.iter().map(cell).collect(),
        article: row.article,
        text: row.text,
        // A day that is certain needs no word; one that is read in two ways is for the lawyer.
        note: if row.certainty == "low" { row.note } else { String::new() },
        kind: row.kind,
        references: row.references,
    }
}

fn framework(one: Framework) -> ActPaperFramework {
    let line = |line: FrameworkLine| {
        let numbers = line.references.iter().flat_map(|one| &one.items).map(|item| item.number.clone());
        let ids = |fits: &dyn Fn(&&FrameworkReference) -> bool| -> Vec<String> {
            line.references.iter().filter(fits).map(|one| one.id.clone()).collect()
        };
        let excluded = |how: &str| ids(&|one| !one.shown && one.excluded == how);
        let rated = |how: &str| ids(&|one| one.shown && one.rating == how);
        let bare = |how: &str| ids(&|one| !one.shown && one.excluded.is_empty() && one.rating == how);
        let texts = line.references.iter().flat_map(|one| &one.told_by).cloned();
        ActPaperCategory {
            items: numbers.chain(texts).collect::<BTreeSet<_>>().into_iter().collect(),
            shown: ids(&|one| one.shown && one.rating.is_empty() && !one.unrated),
            lacking: ids(&|one| !one.shown && one.excluded.is_empty() && one.rating.is_empty()),
            beside: ActPaperBeside {
                not: rated("not"),
                partly: rated("partly"),
                bare_not: bare("not"),
                bare_partly: bare("partly"),
                unrated: ids(&|one| one.shown && one.unrated),
                since: ids(&|one| one.since),
                excluded: excluded("approved"),
                decided: excluded("decided"),
            },
            id: line.id,
            title: line.title,
            state: line.state,
        }
    };
    ActPaperFramework { id: one.id, lines: one.lines.into_iter().map(line).collect() }
}
