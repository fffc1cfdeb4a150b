//! The table of all controls.

use aims_core::paper::{ControlLine, StatementPaper};

use super::anchor::{group_id, row_id};
use super::front::{domain_name, overdue};
use crate::document::{Cell, Column, Ink, Row, Run, Table};
use crate::form::Form;

const HEAD: [&str; 7] = [
    "statement-control", "statement-decision", "statement-reason", "statement-implementation", "statement-status",
    "statement-owner", "statement-decided",
];

pub(super) fn table(form: &Form<'_>, paper: &StatementPaper) -> Table {
    let mut rows = Vec::new();
    let mut domain: Option<&str> = None;
    for line in &paper.controls {
        if domain != Some(line.domain.as_str()) {
            domain = Some(line.domain.as_str());
            let title =
                paper.domains.iter().find(|count| count.domain == line.domain).map(|count| count.title.as_str());
            let name = domain_name(form, &line.domain, title.unwrap_or_default());
            rows.push(Row::Group { runs: vec![Run::plain(name)], id: group_id(&line.domain), bookmark: true });
        }
        rows.push(Row::Cells { cells: cells(form, paper, line), id: row_id(&line.number) });
    }
    Table {
        summary: form.say("statement-controls"),
        columns: vec![
            Column::new(1.75, 92.0),
            Column::new(0.95, 56.0),
            Column::new(3.6, 150.0),
            Column::new(3.4, 130.0),
            Column::new(1.25, 76.0),
            Column::new(1.1, 58.0),
            Column::new(1.0, 60.0),
        ],
        head: vec![HEAD.map(|id| Cell::of(form.say(id))).to_vec()],
        rows,
        row_header: Some(0),
    }
}

fn cells(form: &Form<'_>, paper: &StatementPaper, line: &ControlLine) -> Vec<Cell> {
    let ink = match line.applicability.as_str() {
        "applicable" => Ink::Ok,
        "excluded" => Ink::Bad,
        _ => Ink::Warn,
    };
    let decision = Run::plain(form.code("statement-applicability", &line.applicability)).strong().ink(ink);
    let none = || Run::plain(form.say(nothing(line))).ink(Ink::Soft);
    let control =
        vec![vec![Run::plain(&line.number).strong()], vec![Run::plain(&line.title).in_lang(&line.title_lang)]];
    vec![
        Cell::new(control),
        Cell::of(decision),
        Cell::new(reason(form, line)),
        Cell::new(form.own_lines(&line.implementation)).or(none()),
        Cell::new(status(form, paper, line)).or(none()),
        Cell::new(form.own_lines(&line.owner)).or(none()),
        Cell::new(decided(form, line)).or(none()),
    ]
}

fn reason(form: &Form<'_>, line: &ControlLine) -> Vec<Vec<Run>> {
    let strong = |text: String| Run::plain(text).strong();
    let (codes, words) = match line.applicability.as_str() {
        "excluded" => (vec![strong(form.code("statement-ground", &line.exclusion_ground))], &line.exclusion_words),
        _ => (sourced(form, line), &line.inclusion_words),
    };
    if codes.is_empty() && words.is_empty() {
        return vec![vec![Run::plain(form.say("statement-no-reason")).ink(Ink::Soft)]];
    }
    let mut paragraphs = Vec::new();
    if !codes.is_empty() {
        paragraphs.push(codes);
    }
    paragraphs.extend(form.own_lines(words));
    paragraphs
}

/// `Law: GDPR Art. 33 · Good practice`.
fn sourced(form: &Form<'_>, line: &ControlLine) -> Vec<Run> {
    let mut runs = Vec::new();
    for code in &line.inclusion_codes {
        let between = if runs.is_empty() { "" } else { " · " };
        let word = form.code("statement-code", code);
        match line.sources.get(code) {
            // A law, a contract, a number: a name, and of no language.
            Some(source) => runs.extend([Run::plain(format!("{between}{word}: ")).strong(), Run::plain(source)]),
            None => runs.push(Run::plain(format!("{between}{word}")).strong()),
        }
    }
    runs
}

/// What an empty cell of a row says.
fn nothing(line: &ControlLine) -> &'static str {
    match line.applicability.as_str() {
        "excluded" => "statement-none-excluded",
        "applicable" => "statement-none-given",
        _ => "statement-none-undecided",
    }
}

fn status(form: &Form<'_>, paper: &StatementPaper, line: &ControlLine) -> Vec<Vec<Run>> {
    if line.applicability != "applicable" {
        return Vec::new();
    }
    let mut paragraphs = Vec::new();
    if line.status.is_empty() {
        paragraphs.push(vec![Run::plain(form.say("statement-status-none")).ink(Ink::Warn)]);
    } else {
        paragraphs.push(vec![Run::plain(form.code("statement-status", &line.status))]);
    }
    if !line.target_date.is_empty() {
        let due = form.with("statement-due", [("date", line.target_date.clone().into())]);
        let mut runs = vec![Run::plain(due).ink(Ink::Soft)];
        if overdue(paper, line) {
            runs.push(Run::plain(format!(" {}", form.say("statement-overdue"))).strong().ink(Ink::Bad));
        }
        paragraphs.push(runs);
    }
    paragraphs
}

fn decided(form: &Form<'_>, line: &ControlLine) -> Vec<Vec<Run>> {
    if line.decided_on.is_empty() {
        return Vec::new();
    }
    vec![vec![Run::plain(&line.decided_on)], vec![form.own(&line.decided_by).ink(Ink::Soft)]]
}
