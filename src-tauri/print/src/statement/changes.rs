//! What changed since the version replaced, in columns: decisions with their why, then one row a control.

use aims_core::paper::{ChangeLine, StatementPaper, VersionLine};

use super::anchor::row_id;
use crate::document::{Block, Cell, Column, Ink, Paragraph, Row, Run, Table};
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
        if !paper.scope_before.is_empty() {
            let said = Run::plain(format!("{}: ", form.say("statement-changes-scope"))).strong();
            blocks.push(Block::body(vec![said, form.own(&paper.scope_before)]));
        }
        if !paper.changes.iter().any(decides) {
            blocks.push(Block::Paragraph(form.paragraph("statement-changes-decisions-none")));
        }
        if !paper.changes.is_empty() {
            blocks.push(Block::Table(table(form, paper)));
        }
    }
    if !paper.versions.is_empty() {
        blocks.push(form.heading("print-versions"));
        blocks.push(Block::Table(versions(form, paper)));
    }
    blocks
}

/// Whether a change is a decision of its own.
fn decides(change: &ChangeLine) -> bool {
    DECISIONS.contains(&change.field.as_str())
}

/// Decisions first, then a row a control: what was, what is, and why.
fn table(form: &Form<'_>, paper: &StatementPaper) -> Table {
    let heads = ["statement-control", "statement-change-from", "statement-change-to", "statement-change-why"];
    let both = |change: &ChangeLine| {
        change.field == "exclusionGround"
            && paper.changes.iter().any(|other| other.control == change.control && other.field == "applicability")
    };
    let decided: Vec<Row> = paper
        .changes
        .iter()
        .filter(|change| decides(change) && !both(change))
        .map(|change| decision(form, paper, change))
        .collect();
    let others = by_control(form, paper);
    let group = |id: &str| Row::Group { runs: vec![Run::plain(form.say(id))], id: id.to_owned(), bookmark: false };
    let mut rows = Vec::with_capacity(decided.len() + others.len() + 2);
    for (id, part) in [("statement-changes-decisions", decided), ("statement-changes-controls", others)] {
        rows.extend((!part.is_empty()).then(|| group(id)));
        rows.extend(part);
    }
    Table {
        summary: form.say("statement-changes"),
        columns: vec![
            Column::new(0.8, 48.0),
            Column::new(1.85, 96.0),
            Column::new(4.1, 140.0),
            Column::new(5.2, 180.0),
        ],
        head: vec![heads.map(|id| Cell::of(form.say(id))).to_vec()],
        rows,
        row_header: Some(0),
    }
}

/// An exclusion, an inclusion, a control of the organisation's own: with the reason that stands in its row.
fn decision(form: &Form<'_>, paper: &StatementPaper, change: &ChangeLine) -> Row {
    let line = paper.controls.iter().find(|line| line.number == change.control);
    let control = Run::plain(&change.control).strong();
    let control = if line.is_some() { control.to(row_id(&change.control)) } else { control };
    let [from, to] = match change.field.as_str() {
        "added" => [nothing(form), form.own(&change.to)],
        "removed" => [form.own(&change.from), Run::plain(form.code("statement-field", &change.field))],
        _ => step(form, change).map(|run| run.unwrap_or_else(|| nothing(form))),
    };
    let why =
        line.map(|line| if line.applicability == "excluded" { &line.exclusion_words } else { &line.inclusion_words });
    let mut said = Vec::new();
    if let Some(why) = why.filter(|why| !why.is_empty()) {
        said.extend([form.own(why), Run::plain(" · ").ink(Ink::Soft)]);
    }
    said.push(Run::plain(format!("{} {}", form.short_day(&change.on), change.by)).ink(Ink::Soft));
    Row::cells(vec![Cell::of(control), Cell::of(from), Cell::of(to), Cell::new(vec![said])])
}

/// What a field said and says; none where it said nothing. Wording that changed stands in the row of the control.
fn step(form: &Form<'_>, change: &ChangeLine) -> [Option<Run>; 2] {
    let of = |text: &str| value(form, &change.field, text);
    match (change.from.as_str(), change.to.as_str()) {
        ("", "") => [None, Some(Run::plain(form.say("statement-changes-reworded")))],
        ("", to) => [None, Some(of(to))],
        (from, to) => [Some(of(from)), Some(of(to))],
    }
}

/// That there was nothing before.
fn nothing(form: &Form<'_>) -> Run {
    Run::plain(form.say("statement-first-decision")).ink(Ink::Soft)
}

/// Whether a decision says it: the decision itself, and the reasons that came with it.
fn told_above(paper: &StatementPaper, change: &ChangeLine) -> bool {
    let decided = |other: &ChangeLine| other.control == change.control && other.field == "applicability";
    let reasons = [
        "inclusionCodes", "inclusionWords", "exclusionGround", "exclusionWords", "reopens", "riskSource", "lawSource",
        "contractSource", "partySource",
    ];
    decides(change) || reasons.contains(&change.field.as_str()) && paper.changes.iter().any(decided)
}

/// One row a control: everything about it that is not a decision told above.
fn by_control(form: &Form<'_>, paper: &StatementPaper) -> Vec<Row> {
    let mut grouped: Vec<(&str, Vec<&ChangeLine>)> = Vec::new();
    for change in paper.changes.iter().filter(|change| !told_above(paper, change)) {
        match grouped.last_mut().filter(|(control, _)| *control == change.control) {
            Some((_, changes)) => changes.push(change),
            None => grouped.push((&change.control, vec![change])),
        }
    }
    grouped.iter().map(|(control, changes)| changed(form, control, changes)).collect()
}

/// The changes of one control, one after the other; a status and a date say by themselves what they are.
fn changed(form: &Form<'_>, control: &str, changes: &[&ChangeLine]) -> Row {
    let (mut from, mut to, mut said) = (Vec::new(), Vec::new(), Vec::new());
    for change in changes {
        let [was, is] = step(form, change);
        for (runs, value) in [(&mut from, was), (&mut to, is)] {
            // That there was nothing before is said once, of the whole row.
            let Some(value) = value else { continue };
            if !runs.is_empty() {
                runs.push(Run::plain(" · ").ink(Ink::Soft));
            }
            if !matches!(change.field.as_str(), "status" | "targetDate") {
                let field = form.code("statement-field", &change.field);
                runs.push(Run::plain(format!("{field}: ")).ink(Ink::Soft));
            }
            runs.push(value);
        }
        if change.dated_later() {
            to.push(Run::plain(format!(", {}", form.with("statement-moved", [("count", change.moves.into())]))));
            if !change.why.is_empty() {
                said.extend([form.own(&change.why), Run::plain(" · ").ink(Ink::Soft)]);
            }
        }
    }
    if from.is_empty() {
        from.push(Run::plain("—").ink(Ink::Soft));
    }
    // Who made it what it is now; the steps before stand in the history of the control.
    if let Some(last) = changes.iter().max_by_key(|change| &change.on) {
        said.push(Run::plain(format!("{} {}", form.short_day(&last.on), last.by)).ink(Ink::Soft));
    }
    Row::cells(vec![
        Cell::of(Run::plain(control).strong()),
        Cell::new(vec![from]),
        Cell::new(vec![to]),
        Cell::new(vec![said]),
    ])
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
