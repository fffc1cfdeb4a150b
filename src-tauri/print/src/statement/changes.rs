//! What changed since the version replaced, in two levels: decisions with their why, then one row a control.

use aims_core::paper::{ChangeLine, StatementPaper, VersionLine};

use super::anchor::row_id;
use crate::document::{Block, Cell, Column, Heading, Ink, List, Paragraph, Row, Run, Table};
use crate::form::Form;

/// Fields whose change is a decision of its own.
const DECISIONS: [&str; 4] = ["applicability", "added", "removed", "exclusionGround"];

pub(super) fn blocks(form: &Form<'_>, paper: &StatementPaper) -> Vec<Block> {
    let mut blocks = vec![form.heading("statement-changes")];
    if paper.head.replaces.is_empty() {
        blocks.push(Block::Paragraph(form.paragraph("statement-changes-first")));
    } else if paper.changes.is_empty() && paper.scope_before.is_empty() {
        let text = form.with("statement-changes-none", [("version", paper.head.replaces.clone().into())]);
        blocks.push(Block::Paragraph(Paragraph::plain(text)));
    } else {
        let items = decisions(form, paper);
        blocks.push(Block::Heading(Heading::new(
            3,
            form.say("statement-changes-decisions"),
            "statement-changes-decisions",
        )));
        blocks.push(match items.is_empty() {
            true => Block::Paragraph(form.paragraph("statement-changes-decisions-none")),
            false => Block::List(List { numbered: false, items }),
        });
        let (table, rows) = (by_control(form, paper), "statement-changes-controls");
        if !table.rows.is_empty() {
            blocks.push(Block::Heading(Heading::new(3, form.say(rows), rows)));
            blocks.push(Block::Table(table));
        }
    }
    if !paper.versions.is_empty() {
        blocks.push(form.heading("print-versions"));
        blocks.push(Block::Table(versions(form, paper)));
    }
    blocks
}

/// Exclusions, controls of the organisation's own and the scope: what was decided, by whom and why.
fn decisions(form: &Form<'_>, paper: &StatementPaper) -> Vec<Vec<Vec<Run>>> {
    let both = |change: &ChangeLine| {
        change.field == "exclusionGround"
            && paper.changes.iter().any(|other| other.control == change.control && other.field == "applicability")
    };
    let decided = paper.changes.iter().filter(|change| DECISIONS.contains(&change.field.as_str()) && !both(change));
    let mut items: Vec<Vec<Vec<Run>>> = decided.map(|change| vec![decision(form, paper, change)]).collect();
    if !paper.scope_before.is_empty() {
        let said = Run::plain(format!("{}: ", form.say("statement-changes-scope"))).strong();
        items.push(vec![vec![said, form.own(&paper.scope_before)]]);
    }
    items
}

fn decision(form: &Form<'_>, paper: &StatementPaper, change: &ChangeLine) -> Vec<Run> {
    let line = paper.controls.iter().find(|line| line.number == change.control);
    let control = Run::plain(&change.control).strong();
    let control = if line.is_some() { control.to(row_id(&change.control)) } else { control };
    let mut runs = vec![control, Run::plain(format!(" {}: ", form.code("statement-field", &change.field)))];
    match change.field.as_str() {
        "added" => runs.push(form.own(&change.to)),
        "removed" => runs.push(form.own(&change.from)),
        _ => runs.extend(step(form, change)),
    }
    let why =
        line.map(|line| if line.applicability == "excluded" { &line.exclusion_words } else { &line.inclusion_words });
    if let Some(why) = why.filter(|why| !why.is_empty()) {
        runs.extend([Run::plain(" · "), form.own(why)]);
    }
    runs.push(Run::plain(format!(" · {} {}", form.short_day(&change.on), change.by)).ink(Ink::Soft));
    runs
}

/// `planned → partly`.
fn step(form: &Form<'_>, change: &ChangeLine) -> Vec<Run> {
    let of = |text: &str| value(form, &change.field, text);
    match (change.from.as_str(), change.to.as_str()) {
        ("", "") => vec![Run::plain(form.say("statement-changes-reworded"))],
        ("", to) => vec![Run::plain(form.say("statement-first-decision")).ink(Ink::Soft), Run::plain(" → "), of(to)],
        (from, to) => vec![of(from), Run::plain(" → "), of(to)],
    }
}

/// Whether the list of decisions says it: the decision itself, and the reasons that came with it.
fn told_above(paper: &StatementPaper, change: &ChangeLine) -> bool {
    let decided = |other: &ChangeLine| other.control == change.control && other.field == "applicability";
    let reasons = [
        "inclusionCodes", "inclusionWords", "exclusionGround", "exclusionWords", "riskSource", "lawSource",
        "contractSource", "partySource",
    ];
    DECISIONS.contains(&change.field.as_str())
        || reasons.contains(&change.field.as_str()) && paper.changes.iter().any(decided)
}

/// One row a control: everything about it that is not a decision told above.
fn by_control(form: &Form<'_>, paper: &StatementPaper) -> Table {
    let mut grouped: Vec<(&str, Vec<&ChangeLine>)> = Vec::new();
    for change in paper.changes.iter().filter(|change| !told_above(paper, change)) {
        match grouped.last_mut().filter(|(control, _)| *control == change.control) {
            Some((_, changes)) => changes.push(change),
            None => grouped.push((&change.control, vec![change])),
        }
    }
    let rows = grouped.iter().map(|(control, changes)| {
        let mut who: Vec<String> =
            changes.iter().map(|change| format!("{} {}", form.short_day(&change.on), change.by)).collect();
        who.dedup();
        let mut said = told(form, changes);
        said.push(Run::plain(format!(" · {}", who.join("; "))).ink(Ink::Soft));
        Row::cells(vec![Cell::of(Run::plain(*control).strong()), Cell::new(vec![said])])
    });
    Table {
        summary: form.say("statement-changes"),
        columns: vec![Column::new(0.8, 48.0), Column::new(12.0, 320.0)],
        head: vec![["statement-control", "statement-changes-what"].map(|id| Cell::of(form.say(id))).to_vec()],
        rows: rows.collect(),
        row_header: Some(0),
    }
}

/// The changes of one control in one line.
fn told(form: &Form<'_>, changes: &[&ChangeLine]) -> Vec<Run> {
    let mut runs = Vec::new();
    for change in changes {
        if !runs.is_empty() {
            runs.push(Run::plain(" · "));
        }
        runs.push(Run::plain(format!("{}: ", form.code("statement-field", &change.field))).ink(Ink::Soft));
        runs.extend(step(form, change));
        if change.dated_later() {
            let moved = form.with("statement-moved", [("count", change.moves.into())]);
            runs.push(Run::plain(format!(", {moved}")));
            if !change.why.is_empty() {
                runs.extend([Run::plain(": "), form.own(&change.why)]);
            }
        }
    }
    runs
}

/// A code in words, the organisation's words as they are, nothing said as nothing.
fn value(form: &Form<'_>, field: &str, value: &str) -> Run {
    if value.is_empty() {
        return Run::plain(form.say("statement-nothing")).ink(Ink::Soft);
    }
    let prefix = match field {
        "applicability" => "statement-applicability",
        "inclusionCodes" => "statement-code",
        "exclusionGround" => "statement-ground",
        "status" => "statement-status",
        "targetDate" => return form.day(value),
        _ => return form.own(value),
    };
    let codes: Vec<String> = value.split(", ").map(|code| form.code(prefix, code)).collect();
    Run::plain(codes.join(" · "))
}

fn versions(form: &Form<'_>, paper: &StatementPaper) -> Table {
    let head = ["print-version", "print-version-approved", "print-version-by", "print-version-note"];
    let row = |line: &VersionLine| {
        Row::cells(vec![
            Cell::of(Run::plain(&line.version).strong()),
            Cell::of(form.day(&line.on)),
            Cell::of(form.own(&line.approver)),
            Cell::new(form.own_lines(&line.note)),
        ])
    };
    Table {
        summary: form.say("print-versions"),
        columns: vec![Column::new(0.8, 46.0), Column::new(1.0, 66.0), Column::new(2.4, 110.0), Column::new(5.8, 160.0)],
        head: vec![head.map(|id| Cell::of(form.say(id))).to_vec()],
        rows: paper.versions.iter().map(row).collect(),
        row_header: Some(0),
    }
}
