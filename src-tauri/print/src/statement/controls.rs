//! The table of all controls.

use aims_core::paper::{ControlLine, DomainCount, StatementPaper};

use super::anchor::{group_id, row_id};
use super::front::{domain_name, overdue};
use super::who::{nothing, who};
use crate::document::{Cell, Column, Ink, Row, Run, Table};
use crate::form::Form;

const HEAD: [&str; 5] = [
    "statement-control", "statement-decision-status", "statement-reason", "statement-implementation",
    "statement-owner-decided",
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
            let counts = paper.domains.iter().find(|count| count.domain == line.domain);
            let counts = counts.map(|count| Run::plain(format!(" · {}", counted(form, count))).small().ink(Ink::Soft));
            let runs = std::iter::once(Run::plain(name)).chain(counts).collect();
            rows.push(Row::Group { runs, id: group_id(&line.domain), bookmark: true });
        }
        rows.push(Row::Cells { cells: cells(form, paper, line), id: row_id(&line.number) });
    }
    Table {
        summary: form.say("statement-controls"),
        columns: vec![
            Column::new(1.8, 118.0),
            Column::new(1.3, 90.0),
            Column::new(3.9, 150.0),
            Column::new(3.1, 130.0),
            Column::new(1.45, 98.0),
        ],
        head: vec![HEAD.map(|id| Cell::of(form.say(id))).to_vec()],
        rows,
        row_header: Some(0),
    }
}

/// `3 of 5 applicable, 2 excluded`: what there is none of is left out.
fn counted(form: &Form<'_>, count: &DomainCount) -> String {
    let args = [
        ("applicable", count.applicable.into()),
        ("listed", count.listed.into()),
        ("excluded", count.excluded.into()),
        ("undecided", count.undecided.into()),
    ];
    form.with("statement-domain-counts", args)
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
        vec![vec![Run::plain(&line.number).strong()], vec![Run::plain(&line.title).in_lang(&line.title_lang).small()]];
    let mut decision = vec![vec![decision]];
    decision.extend(status(form, paper, line));
    let implementation = Cell::new(form.own_lines(&line.implementation)).or(none());
    let who = who(form, line);
    vec![Cell::new(control), Cell::new(decision), Cell::new(reason(form, line)), implementation, Cell::new(who)]
}

fn reason(form: &Form<'_>, line: &ControlLine) -> Vec<Vec<Run>> {
    let strong = |text: String| Run::plain(text).strong();
    let (codes, words) = match line.applicability.as_str() {
        // The reason stands in full on page one, with what reopens it.
        "excluded" => {
            let ground = strong(form.code("statement-ground", &line.exclusion_ground));
            let above = Run::plain(form.say("statement-exclusions")).to("statement-exclusions");
            return vec![vec![ground, Run::plain(" · "), above]];
        }
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

fn status(form: &Form<'_>, paper: &StatementPaper, line: &ControlLine) -> Vec<Vec<Run>> {
    if line.applicability != "applicable" {
        return Vec::new();
    }
    let mut paragraphs = Vec::new();
    if line.status.is_empty() {
        paragraphs.push(vec![Run::plain(form.say("statement-status-none")).ink(Ink::Warn)]);
    } else {
        let status = form.code("statement-status", &line.status);
        // What is only planned is told in the row as it will be, and says so.
        let to_come = matches!(line.status.as_str(), "planned" | "not-started") && !line.implementation.is_empty();
        let told = form.with("statement-status-to-come", [("status", status.clone().into())]);
        paragraphs.push(vec![Run::plain(if to_come { told } else { status })]);
    }
    for mark in &line.evidence {
        // A number is of no language; the days are those of the period it shows.
        let days = [("from", form.short_day(&mark.from).into()), ("until", form.short_day(&mark.until).into())];
        let shown = form.with("statement-shown", days);
        paragraphs.push(vec![Run::plain(format!("{} ", mark.number)).strong(), Run::plain(shown).ink(Ink::Soft)]);
    }
    if !line.target_date.is_empty() && line.status != "implemented" {
        let due = form.with("statement-due", [("date", form.short_day(&line.target_date).into())]);
        let mut runs = vec![Run::plain(due).ink(Ink::Soft)];
        if overdue(paper, line) {
            runs.push(Run::plain(format!(" {}", form.say("statement-overdue"))).strong().ink(Ink::Bad));
        }
        paragraphs.push(runs);
    }
    paragraphs
}
