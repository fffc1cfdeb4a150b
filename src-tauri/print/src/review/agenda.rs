//! Page one of a review that is not approved: what is to be decided, what is late, and who answers for it.

use aims_core::paper::{InputData, ReviewPaper};

use crate::document::{Block, Cell, Column, Ink, Row, Run, Table};
use crate::form::Form;

pub(super) fn blocks(form: &Form<'_>, paper: &ReviewPaper) -> Vec<Block> {
    let mut rows = Vec::new();
    for input in paper.inputs.iter().filter(|input| ["MR-I1", "MR-I7", "CM-I1"].contains(&input.input.as_str())) {
        rows.extend((0..input.data.rows.len()).filter_map(|at| action(form, paper, &input.data, at)));
    }
    for input in paper.inputs.iter().filter(|input| input.input == "MR-I5") {
        rows.extend((0..input.data.rows.len()).filter_map(|at| control(form, paper, &input.data, at)));
    }
    if let Some([document, day, owner]) = &paper.unconfirmed {
        let what = Cell::of(form.with("review-agenda-statement", [("document", document.clone().into())]));
        rows.push(Row::cells(vec![what, since(form, day, true), Cell::of(form.own_or(owner, "print-nobody-yet"))]));
    }
    let chair = || Cell::of(form.own_or(&paper.chair, "print-nobody-yet"));
    let on_time = || Cell::of(Run::plain("—").ink(Ink::Soft));
    let open: Vec<String> =
        paper.inputs.iter().zip(1_u32..).filter(|(input, _)| !input.covered).map(|(_, at)| at.to_string()).collect();
    if !open.is_empty() {
        let what =
            form.with("review-agenda-inputs", [("count", open.len().into()), ("inputs", open.join(", ").into())]);
        rows.push(Row::cells(vec![Cell::of(what), on_time(), chair()]));
    }
    if (paper.decisions.is_empty() && !paper.verdicts.is_empty())
        || paper.verdicts.iter().any(|verdict| verdict.answer.is_empty())
    {
        rows.push(Row::cells(vec![Cell::of(form.say("review-agenda-results")), on_time(), chair()]));
    }
    if rows.is_empty() {
        return Vec::new();
    }
    let heads = ["review-agenda-decide", "review-agenda-late", "review-agenda-who"];
    let table = Table {
        summary: form.say("review-agenda"),
        columns: vec![Column::new(5.2, 200.0), Column::new(1.5, 84.0), Column::new(1.8, 90.0)],
        head: vec![heads.map(|id| Cell::of(form.say(id))).to_vec()],
        rows,
        row_header: Some(0),
    };
    vec![form.heading("review-agenda"), Block::Table(table)]
}

/// A cell by the id of its column.
fn cell<'d>(data: &'d InputData, row: usize, column: &str) -> &'d str {
    let at = data.columns.iter().position(|one| one == column);
    at.and_then(|at| data.rows.get(row)?.get(at)).map_or("", String::as_str)
}

/// Whether an action or a control got another day in the meeting.
fn moved(paper: &ReviewPaper, number: &str) -> bool {
    paper.actions.iter().any(|one| one.was_due.is_some() && one.number == number)
}

/// An open action that is late, or that nobody does, or that has no day.
fn action(form: &Form<'_>, paper: &ReviewPaper, data: &InputData, row: usize) -> Option<Row> {
    let of = |column: &str| cell(data, row, column);
    // It got its new day in the meeting.
    if moved(paper, of("column-number")) {
        return None;
    }
    let (owner, due, late) = (of("column-owner"), of("column-due"), of("column-state") == "cell-action-overdue");
    let open = late || of("column-state") == "cell-action-open";
    let id = match (late, owner.is_empty() || due.is_empty()) {
        (true, _) => "review-agenda-action-late",
        (false, true) if open => "review-agenda-action-nobody",
        _ => return None,
    };
    let what = vec![
        Run::plain(of("column-number")).strong(),
        Run::plain(" "),
        form.own(of("column-action")),
        Run::plain(format!(": {}", form.say(id))),
    ];
    Some(Row::cells(vec![
        Cell::new(vec![what]),
        since(form, due, late),
        Cell::of(form.own_or(owner, "print-nobody-yet")),
    ]))
}

/// A control that is past its target date.
fn control(form: &Form<'_>, paper: &ReviewPaper, data: &InputData, row: usize) -> Option<Row> {
    // It got its new day in the meeting.
    if moved(paper, cell(data, row, "column-control")) {
        return None;
    }
    let target = cell(data, row, "column-target");
    let day = if paper.cut_off.is_empty() { &paper.head.date } else { &paper.cut_off };
    let what = vec![
        Run::plain(cell(data, row, "column-control")).strong(),
        Run::plain(format!(": {}", form.say("review-agenda-control-late"))),
    ];
    let who = Cell::of(form.own_or(cell(data, row, "column-owner"), "print-nobody-yet"));
    let late = !target.is_empty() && target < day.as_str();
    late.then(|| Row::cells(vec![Cell::new(vec![what]), since(form, target, true), who]))
}

fn since(form: &Form<'_>, day: &str, late: bool) -> Cell {
    match (late, day.is_empty()) {
        (true, _) => {
            Cell::of(Run::plain(form.with("review-agenda-since", [("on", form.short_day(day).into())])).ink(Ink::Bad))
        }
        (false, true) => Cell::of(form.own_or("", "print-no-date-yet")),
        (false, false) => Cell::of(form.day(day)),
    }
}
