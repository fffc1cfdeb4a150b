//! What came of the review: conclusions, decisions, actions (clauses 9.3.1 and 9.3.3).

use aims_core::paper::{PaperAction, PaperDecision, ReviewPaper, Verdict};

use super::{cited, corrected};
use crate::document::{Block, Cell, Column, Ink, Row, Run, Table};
use crate::form::Form;

pub(super) fn verdicts(form: &Form<'_>, paper: &ReviewPaper) -> Vec<Block> {
    let head = ["review-conclusion-question", "review-conclusion-answer", "review-conclusion-why"];
    let bare: Vec<String> = (1..)
        .zip(&paper.inputs)
        .filter(|(_, input)| !input.covered)
        .map(|(at, _): (usize, _)| at.to_string())
        .collect();
    // A plain yes over inputs that nobody spoke of says so itself.
    let open = |verdict: &Verdict| {
        let args = [("count", bare.len().into()), ("list", bare.join(", ").into())];
        (verdict.answer == "yes" && !bare.is_empty())
            .then(|| vec![Run::plain(form.with("review-verdict-while", args)).small().ink(Ink::Warn)])
    };
    let row = |verdict: &Verdict| {
        let (word, ink) = match verdict.answer.as_str() {
            "" => ("open", Ink::Warn),
            "yes" => ("yes", Ink::Ok),
            "no" => ("no", Ink::Bad),
            other => (other, Ink::Warn),
        };
        Row::cells(vec![
            Cell::of(Run::plain(form.code("review-question", &verdict.question)).strong()),
            Cell::of(Run::plain(form.code("review-answer", word)).strong().ink(ink)),
            Cell::new(cited::lines(form, paper, &verdict.why).into_iter().chain(open(verdict)).collect()),
        ])
    };
    let table = Table {
        summary: form.say("review-conclusion"),
        columns: vec![Column::new(2.2, 110.0), Column::new(1.1, 60.0), Column::new(5.4, 180.0)],
        head: vec![head.map(|id| Cell::of(form.say(id))).to_vec()],
        rows: paper.verdicts.iter().map(row).collect(),
        row_header: Some(0),
    };
    vec![form.heading("review-conclusion"), Block::Table(table)]
}

pub(super) fn decisions(form: &Form<'_>, paper: &ReviewPaper) -> Vec<Block> {
    if paper.decisions.is_empty() {
        return vec![form.heading("review-decisions"), Block::Paragraph(form.paragraph("review-decisions-none"))];
    }
    let head = ["review-decision-number", "review-decision-result", "review-decision", "review-decision-reason"];
    let row = |decision: &PaperDecision| {
        let mut words = form.own_lines(&decision.words);
        if decision.no_change {
            // Of what nothing changes is said in the same breath.
            let none = Run::plain(form.say("review-decision-no-change")).strong();
            match words.first_mut().filter(|_| !decision.words.is_empty()) {
                Some(first) => drop(first.splice(0..0, [none, Run::plain(" ")])),
                None => words.insert(0, vec![none]),
            }
        }
        if !decision.dissent.is_empty() {
            let label = Run::plain(format!("{}: ", form.say("review-decision-dissent"))).strong();
            words.push(std::iter::once(label).chain([form.own(&decision.dissent)]).collect());
        }
        let mut concerns = vec![vec![Run::plain(&decision.result_title)]];
        let named = cited::inputs_of(paper, decision);
        if !named.is_empty() {
            let links = named.iter().enumerate().flat_map(|(nth, number)| {
                let between = Run::plain(if nth > 0 { ", " } else { " " });
                [between, Run::plain(number.to_string()).to(format!("input-{number}"))]
            });
            let label = form.with("review-decision-inputs", [("count", named.len().into())]);
            concerns.push(std::iter::once(Run::plain(label)).chain(links).map(Run::small).collect());
        }
        let cells = vec![
            numbered(form, paper, &decision.number),
            Cell::new(concerns),
            Cell::new(words),
            Cell::new(form.own_lines(&decision.reason)).or(Run::plain(form.say("review-reason-none")).ink(Ink::Soft)),
        ];
        Row::Cells { cells, id: cited::row_id(&decision.number) }
    };
    let table = Table {
        summary: form.say("review-decisions"),
        columns: vec![
            Column::new(0.6, 42.0),
            Column::new(2.8, 110.0),
            Column::new(3.4, 130.0),
            Column::new(3.0, 120.0),
        ],
        head: vec![head.map(|id| Cell::of(form.say(id))).to_vec()],
        rows: paper.decisions.iter().map(row).collect(),
        row_header: Some(0),
    };
    vec![form.heading("review-decisions"), Block::Table(table)]
}

pub(super) fn actions(form: &Form<'_>, paper: &ReviewPaper) -> Vec<Block> {
    if paper.actions.is_empty() {
        let none = [form.heading("review-actions"), Block::Paragraph(form.paragraph("review-actions-none"))];
        return none.into_iter().chain(without(form, paper)).collect();
    }
    let head = [
        "review-decision-number", "review-action", "review-action-owner", "review-action-due", "review-action-follows",
    ];
    let row = |action: &PaperAction| {
        let known = paper.decisions.iter().any(|decision| decision.number == action.decision);
        let follows = match (action.decision.as_str(), action.input.as_str()) {
            ("", "") => Run::plain("—").ink(Ink::Soft),
            ("", place) => {
                let label = form.with("review-corrected-input", [("number", place.into())]);
                Run::plain(label).to(format!("input-{place}"))
            }
            (number, _) if known => Run::plain(number).to(cited::row_id(number)),
            (number, _) => Run::plain(number),
        };
        let cells = vec![
            numbered(form, paper, &action.number),
            what(form, action),
            Cell::of(form.own_or(&action.owner, "print-nobody-yet")),
            if !action.done.is_empty() {
                let of = Run::plain(&action.done).small().ink(Ink::Soft);
                Cell::new(vec![vec![Run::plain(form.say("review-action-done")).ink(Ink::Ok)], vec![of]])
            } else if let Some(was) = action.was_due.as_ref().filter(|was| !was.is_empty()) {
                let was = form.with("review-action-was-due", [("on", form.short_day(was).into())]);
                Cell::new(vec![vec![due(form, &action.due)], vec![Run::plain(was).small().ink(Ink::Soft)]])
            } else {
                Cell::of(due(form, &action.due))
            },
            Cell::of(follows),
        ];
        Row::Cells { cells, id: cited::row_id(&action.number) }
    };
    let table = Table {
        summary: form.say("review-actions"),
        columns: vec![
            Column::new(0.9, 52.0),
            Column::new(4.4, 150.0),
            Column::new(1.7, 80.0),
            Column::new(1.0, 62.0),
            Column::new(0.9, 52.0),
        ],
        head: vec![head.map(|id| Cell::of(form.say(id))).to_vec()],
        rows: paper.actions.iter().map(row).collect(),
        row_header: Some(0),
    };
    let mut blocks = vec![form.heading("review-actions"), Block::Table(table)];
    blocks.extend(without(form, paper));
    blocks
}

/// The decisions that no action carries: who does it, and when, is said by the decision alone.
fn without(form: &Form<'_>, paper: &ReviewPaper) -> Option<Block> {
    let args = [("count", paper.bare.len().into()), ("numbers", paper.bare.join(", ").into())];
    let told = || Run::plain(form.with("review-actions-bare", args)).ink(Ink::Warn);
    (!paper.bare.is_empty()).then(|| Block::body(vec![told()]))
}

/// What is to be done; of a control that got another target date its title.
fn what(form: &Form<'_>, action: &PaperAction) -> Cell {
    if action.control {
        return Cell::of(form.with("review-action-control", [("title", action.title.clone().into())]));
    }
    Cell::of(form.own(&action.title))
}

/// A number, and below it whether its row was corrected since the meeting.
fn numbered(form: &Form<'_>, paper: &ReviewPaper, number: &str) -> Cell {
    let mark = corrected::mark(form, paper, number).map(|mark| vec![mark]);
    Cell::new(std::iter::once(vec![Run::plain(number).strong()]).chain(mark).collect())
}

/// A day, or that there is none yet.
fn due(form: &Form<'_>, day: &str) -> Run {
    if day.is_empty() { form.own_or("", "print-no-date-yet") } else { form.day(day) }
}
