//! Summary, exclusions, and how the controls were determined.

use aims_core::paper::{ControlLine, StatementPaper};

use super::anchor::{group_id, row_id};
use crate::document::{Block, Cell, Column, Ink, List, Paragraph, ParagraphStyle, Row, Run, Table};
use crate::form::Form;

pub(super) fn summary(form: &Form<'_>, paper: &StatementPaper) -> Vec<Block> {
    let count = |fits: &dyn Fn(&&ControlLine) -> bool| paper.controls.iter().filter(|line| fits(line)).count();
    let decided = |state: &'static str| count(&move |line| line.applicability == state);
    let status = |status: &'static str| count(&move |line| line.applicability == "applicable" && line.status == status);
    let sentence = form.with(
        "statement-summary-sentence",
        [
            ("listed", paper.controls.len().into()),
            ("applicable", decided("applicable").into()),
            ("excluded", decided("excluded").into()),
            ("undecided", decided("undecided").into()),
        ],
    );
    let states = form.with(
        "statement-summary-status",
        [
            ("partly", status("partly").into()),
            ("planned", status("planned").into()),
            ("notstarted", status("not-started").into()),
            ("nostatus", status("").into()),
        ],
    );
    let mut blocks = vec![
        form.heading("statement-summary"),
        Block::Paragraph(Paragraph::plain(sentence).style(ParagraphStyle::Lead)),
        Block::Paragraph(Paragraph::plain(states)),
    ];
    let own = count(&|line| line.domain.is_empty());
    if own > 0 {
        let sentence = form.with("statement-summary-own", [("own", own.into())]);
        blocks.push(Block::Paragraph(Paragraph::plain(sentence)));
    }
    if paper.provisional {
        blocks.push(Block::Paragraph(form.paragraph("statement-provisional-text").style(ParagraphStyle::Callout)));
    }
    if !paper.note.is_empty() {
        blocks.push(Block::body(vec![form.own(&paper.note)]));
    }
    blocks
}

/// Counts by domain, each name leading to its rows.
pub(super) fn by_domain(form: &Form<'_>, paper: &StatementPaper) -> Vec<Block> {
    vec![form.heading("statement-domains"), Block::Table(domains(form, paper))]
}

fn domains(form: &Form<'_>, paper: &StatementPaper) -> Table {
    let head = [
        "statement-domain-head", "statement-listed", "statement-applicable", "statement-excluded",
        "statement-undecided",
    ];
    let figures = |figures: [u32; 4], strong: bool| {
        figures.map(|figure| {
            let run = Run::plain(figure.to_string());
            Cell::of(if strong { run.strong() } else { run })
        })
    };
    let mut rows: Vec<Row> = Vec::new();
    let mut total = [0; 4];
    for domain in &paper.domains {
        let counts = [domain.listed, domain.applicable, domain.excluded, domain.undecided];
        for (sum, count) in total.iter_mut().zip(counts) {
            *sum += count;
        }
        let name = Run::plain(domain_name(form, &domain.domain, &domain.title));
        // A domain without rows, in a paper of another edition, has nothing to lead to.
        let name = if domain.listed > 0 { name.to(group_id(&domain.domain)) } else { name };
        rows.push(Row::cells([Cell::of(name)].into_iter().chain(figures(counts, false)).collect()));
    }
    let name = Cell::of(Run::plain(form.say("statement-total")).strong());
    rows.push(Row::cells([name].into_iter().chain(figures(total, true)).collect()));
    Table {
        summary: form.say("statement-domains"),
        columns: vec![
            Column::new(5.0, 180.0),
            Column::figures(1.0, 56.0),
            Column::figures(1.0, 56.0),
            Column::figures(1.0, 56.0),
            Column::figures(1.0, 56.0),
        ],
        head: vec![head.map(|id| Cell::of(form.say(id))).to_vec()],
        rows,
        row_header: Some(0),
    }
}

pub(super) fn domain_name(form: &Form<'_>, domain: &str, title: &str) -> String {
    if domain.is_empty() {
        return form.say("statement-own-controls");
    }
    form.with("statement-domain", [("domain", domain.into()), ("title", title.into())])
}

/// Excluded controls first, on their own: an auditor reads these before anything else.
pub(super) fn exclusions(form: &Form<'_>, paper: &StatementPaper) -> Vec<Block> {
    let mut items = Vec::new();
    for line in paper.controls.iter().filter(|line| line.applicability == "excluded") {
        let named = vec![
            Run::plain(&line.number).strong().to(row_id(&line.number)),
            Run::plain(" "),
            Run::plain(&line.title).in_lang(&line.title_lang),
            Run::plain(format!(" · {}", form.code("statement-ground", &line.exclusion_ground))).ink(Ink::Soft),
        ];
        items.push([vec![named], form.own_lines(&line.exclusion_words)].concat());
    }
    let list = if items.is_empty() {
        Block::Paragraph(form.paragraph("statement-exclusions-none"))
    } else {
        Block::List(List { numbered: false, items })
    };
    vec![form.heading("statement-exclusions"), list]
}

pub(super) fn method(form: &Form<'_>, paper: &StatementPaper) -> Vec<Block> {
    let mut blocks = vec![form.heading("statement-method"), Block::Paragraph(form.paragraph("statement-method-text"))];
    blocks.push(form.heading("statement-approval-proves"));
    blocks.push(Block::Paragraph(form.paragraph("statement-approval-text")));
    if paper.head.approver.is_empty() {
        blocks.push(Block::Paragraph(form.paragraph("print-not-yet-approved").style(ParagraphStyle::Small)));
    }
    blocks
}
