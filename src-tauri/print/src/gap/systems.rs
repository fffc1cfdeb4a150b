//! The AI systems with their class under the EU AI Act.

use aims_core::paper::{GapPaper, SystemLine};

use crate::document::{Block, Cell, Column, Ink, Paragraph, Row, Run, Table};
use crate::form::Form;

pub(super) fn blocks(form: &Form<'_>, paper: &GapPaper) -> Vec<Block> {
    let mut blocks = vec![form.heading("gap-systems")];
    if paper.systems.is_empty() {
        blocks.push(Block::Paragraph(form.paragraph("gap-systems-none")));
        return blocks;
    }
    let count = |scope: &str| paper.systems.iter().filter(|system| system.scope == scope).count();
    let sentence = form.with(
        "gap-systems-sentence",
        [
            ("all", paper.systems.len().into()),
            ("in", count("in").into()),
            ("out", count("out").into()),
            ("undecided", count("undecided").into()),
        ],
    );
    blocks.push(Block::Paragraph(Paragraph::plain(sentence)));
    blocks.push(Block::Table(table(form, paper)));
    if !paper.law_as_of.is_empty() {
        blocks.push(Block::small(form.with("gap-law-as-of", [("on", paper.law_as_of.clone().into())])));
    }
    blocks.push(Block::small(form.say("gap-not-legal-advice")));
    blocks
}

fn table(form: &Form<'_>, paper: &GapPaper) -> Table {
    let heads = ["gap-column-number", "gap-column-system", "gap-column-role", "gap-column-scope", "gap-column-class"];
    let row = |system: &SystemLine| {
        let purpose = vec![form.own_or(&system.purpose, "gap-purpose-none").small()];
        let roles: Vec<String> = system.roles.iter().map(|role| form.code("gap-role", role)).collect();
        let stage = form.code("gap-stage", &system.stage);
        Row::cells(vec![
            Cell::of(Run::plain(&system.number)),
            Cell::new(vec![vec![form.own(&system.name).strong()], purpose]),
            Cell::new(vec![
                vec![Run::plain(roles.join(", "))],
                vec![Run::plain(stage).ink(Ink::Soft)],
                vec![form.own_or(&system.owner, "gap-owner-none").small()],
            ]),
            Cell::new(vec![
                vec![Run::plain(form.code("gap-scope", &system.scope))],
                vec![form.own(&system.scope_reason).small()],
            ]),
            class(form, system),
        ])
    };
    Table {
        summary: form.say("gap-systems"),
        columns: vec![
            Column::new(0.9, 44.0),
            Column::new(3.0, 130.0),
            Column::new(1.8, 82.0),
            Column::new(1.8, 80.0),
            Column::new(2.2, 96.0),
        ],
        head: vec![heads.iter().map(|id| Cell::of(form.say(id))).collect()],
        rows: paper.systems.iter().map(row).collect(),
        row_header: Some(0),
    }
}

fn class(form: &Form<'_>, system: &SystemLine) -> Cell {
    if system.class.is_empty() {
        return Cell::of(Run::plain(form.say("gap-class-none")).ink(Ink::Warn));
    }
    let ink = match system.class.as_str() {
        "prohibited" => Ink::Bad,
        "legalReview" => Ink::Warn,
        class if class.starts_with("highRisk") => Ink::Warn,
        _ => Ink::Body,
    };
    let who = [
        ("on", form.short_day(&system.class_on).into()),
        ("by", system.class_by.clone().into()),
        ("law", form.short_day(&system.law_as_of).into()),
    ];
    Cell::new(vec![
        vec![Run::plain(form.code("gap-class", &system.class)).ink(ink).strong()],
        vec![Run::plain(system.articles.join("; ")).small()],
        vec![Run::plain(form.with("gap-class-by", who)).small().ink(Ink::Soft)],
    ])
}
