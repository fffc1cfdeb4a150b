//! The AI systems with their class under the EU AI Act.

use aims_core::paper::{GapPaper, MappingLine, SystemLine};

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

/// The articles of the Act beside the standard, with the evidence the programme expects; after the annex.
pub(super) fn mapping(form: &Form<'_>, paper: &GapPaper) -> Vec<Block> {
    if paper.mapping.is_empty() {
        return Vec::new();
    }
    let heads =
        ["ui-act-article", "ui-act-programme", "ui-act-programme-evidence", "ui-act-auditor", "ui-act-coverage"];
    let row = |line: &MappingLine| {
        let coverage = form.say(&format!("ui-act-coverage-{}", line.coverage));
        let auditor = line.auditor.join(", ");
        Row::cells(
            [&line.article, &line.programme, &line.evidence, &auditor, &coverage]
                .map(|text| Cell::of(text.as_str()))
                .to_vec(),
        )
    };
    let table = Table {
        summary: form.say("ui-act-mapping"),
        columns: vec![
            Column::new(1.6, 80.0),
            Column::new(1.2, 64.0),
            Column::new(2.4, 120.0),
            Column::new(1.8, 90.0),
            Column::new(0.9, 56.0),
        ],
        head: vec![heads.iter().map(|id| Cell::of(form.say(id))).collect()],
        rows: paper.mapping.iter().map(row).collect(),
        row_header: Some(0),
    };
    vec![form.heading("ui-act-mapping"), Block::small(form.say("gap-mapping-hint")), Block::Table(table)]
}

fn table(form: &Form<'_>, paper: &GapPaper) -> Table {
    let heads = ["gap-column-number", "gap-column-system", "gap-column-role", "gap-column-scope", "gap-column-class"];
    let row = |system: &SystemLine| {
        let purpose = vec![form.own_or(&system.purpose, "gap-purpose-none").small()];
        let roles: Vec<String> = system.roles.iter().map(|role| form.code("gap-role", role)).collect();
        let stage = form.code("gap-stage", &system.stage);
        // A name is of no language.
        let owner = match system.owner.as_str() {
            "" => form.own_or("", "gap-owner-none"),
            name => Run::plain(name),
        };
        Row::cells(vec![
            Cell::of(Run::plain(&system.number)),
            Cell::new(vec![vec![form.own(&system.name).strong()], purpose]),
            Cell::new(vec![
                vec![Run::plain(roles.join(", "))],
                vec![Run::plain(stage).ink(Ink::Soft)],
                vec![owner.small()],
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
            Column::new(0.8, 44.0),
            Column::new(2.8, 130.0),
            Column::new(1.5, 80.0),
            Column::new(2.4, 100.0),
            Column::new(2.0, 96.0),
        ],
        head: vec![heads.iter().map(|id| Cell::of(form.say(id))).collect()],
        rows: paper.systems.iter().map(row).collect(),
        row_header: Some(0),
    }
}

fn class(form: &Form<'_>, system: &SystemLine) -> Cell {
    let needless = match (system.scope.as_str(), system.stage.as_str()) {
        (_, "retired") => Some("gap-not-needed-retired"),
        ("out", _) => Some("gap-not-needed"),
        _ => None,
    };
    if let Some(why) = needless.filter(|_| system.class.is_empty()) {
        return Cell::of(Run::plain(form.say(why)).ink(Ink::Soft));
    }
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
