//! What changed since the version replaced, and the versions so far.

use aims_core::paper::{ChangeLine, StatementPaper};

use super::anchor::row_id;
use crate::document::{Block, Cell, Column, Ink, Paragraph, Row, Run, Table};
use crate::form::Form;

const HEAD: [&str; 6] = [
    "statement-control", "statement-change-field", "statement-change-from", "statement-change-to",
    "statement-change-by", "statement-change-on",
];

pub(super) fn blocks(form: &Form<'_>, paper: &StatementPaper) -> Vec<Block> {
    let mut blocks = vec![form.heading("statement-changes")];
    if paper.head.replaces.is_empty() {
        blocks.push(Block::Paragraph(form.paragraph("statement-changes-first")));
    } else if paper.changes.is_empty() {
        let text = form.with("statement-changes-none", [("version", paper.head.replaces.clone().into())]);
        blocks.push(Block::Paragraph(Paragraph::plain(text)));
    } else {
        blocks.push(Block::Table(changes(form, paper)));
    }
    if !paper.versions.is_empty() {
        blocks.push(form.heading("print-versions"));
        blocks.push(Block::Table(versions(form, paper)));
    }
    blocks
}

fn changes(form: &Form<'_>, paper: &StatementPaper) -> Table {
    let row = |change: &ChangeLine| {
        let listed = paper.controls.iter().any(|line| line.number == change.control);
        let control = Run::plain(&change.control).strong();
        let control = if listed { control.to(row_id(&change.control)) } else { control };
        Row::cells(vec![
            Cell::of(control),
            Cell::of(form.code("statement-field", &change.field)),
            Cell::of(value(form, &change.field, &change.from)),
            Cell::of(value(form, &change.field, &change.to)),
            Cell::of(form.own(&change.by)),
            Cell::of(Run::plain(&change.on)),
        ])
    };
    Table {
        summary: form.say("statement-changes"),
        columns: vec![
            Column::new(0.8, 48.0),
            Column::new(1.4, 84.0),
            Column::new(3.6, 130.0),
            Column::new(3.6, 130.0),
            Column::new(1.2, 70.0),
            Column::new(0.9, 58.0),
        ],
        head: vec![HEAD.map(|id| Cell::of(form.say(id))).to_vec()],
        rows: paper.changes.iter().map(row).collect(),
        row_header: Some(0),
    }
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
        _ => return form.own(value),
    };
    let codes: Vec<String> = value.split(", ").map(|code| form.code(prefix, code)).collect();
    Run::plain(codes.join(" · "))
}

fn versions(form: &Form<'_>, paper: &StatementPaper) -> Table {
    let head = ["print-version", "print-version-approved", "print-version-by", "print-version-note"];
    let row = |line: &aims_core::paper::VersionLine| {
        Row::cells(vec![
            Cell::of(Run::plain(&line.version).strong()),
            Cell::of(Run::plain(&line.on)),
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
