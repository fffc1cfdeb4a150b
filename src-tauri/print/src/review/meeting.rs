//! When, where, over which period, and who was there.

use aims_core::paper::{Participant, ReviewPaper};

use crate::document::{Block, Cell, Column, Grid, Ink, Pair, Paragraph, Row, Run, Table};
use crate::form::Form;

/// The meeting in one sentence: when, over which period, with how much decided, and what is open.
pub(super) fn lead(form: &Form<'_>, paper: &ReviewPaper, met: bool) -> Block {
    let day = |day: &str| if day.is_empty() { form.say("review-no-day") } else { form.long_day(day) };
    let bare = (1..).zip(&paper.inputs).filter(|(_, input)| !input.covered).map(|(at, _)| at.to_string());
    let bare: Vec<String> = bare.collect();
    let args = [
        ("on", day(&paper.held_on).into()),
        ("from", day(&paper.period_from).into()),
        ("to", day(&paper.period_to).into()),
        ("decisions", paper.decisions.len().into()),
        ("actions", paper.actions.len().into()),
        ("open", bare.len().into()),
        ("inputs", paper.inputs.len().into()),
        ("list", bare.join(", ").into()),
        ("next", day(&paper.next_review_on).into()),
    ];
    let id = match (paper.verdicts.is_empty(), met) {
        (true, true) => "review-lead-committee",
        (_, true) => "review-lead-minutes",
        (_, false) => "review-lead-preparation",
    };
    Block::Paragraph(Paragraph::plain(form.with(id, args)))
}

pub(super) fn blocks(form: &Form<'_>, paper: &ReviewPaper) -> Vec<Block> {
    let met = !paper.snapshot_at.is_empty();
    let or = |text: &str, id: &str| {
        if text.is_empty() { Run::plain(form.say(id)).ink(Ink::Soft) } else { Run::plain(form.long_day(text)) }
    };
    let own = |text: &str| if text.is_empty() { or("", "print-not-named") } else { form.own(text) };
    let period = [("from", paper.period_from.clone().into()), ("to", paper.period_to.clone().into())];
    let copied = paper.snapshot_at.get(..10).zip(paper.snapshot_at.get(11..16));
    let copied = copied.map(|(day, time)| format!("{}, {time} UTC", form.long_day(day))).unwrap_or_default();
    let pair = |label: &str, value: Run| Pair::new(form.say(label), value);
    let mut pairs = vec![
        pair(if met { "review-held-on" } else { "review-planned-for" }, or(&paper.held_on, "print-not-set")),
        pair("review-kind", Run::plain(form.code("review-kind", &paper.kind))),
        pair("review-state", Run::plain(form.code("review-state", &paper.state)).strong()),
        pair("review-chair", own(&paper.chair)),
        pair("review-period", Run::plain(form.with("review-period-value", period))),
        pair("review-cut-off", or(&paper.cut_off, "print-not-set")),
        pair("review-snapshot", or(&copied, "review-snapshot-none")),
        pair("review-place", own(&paper.place)).wide(),
    ];
    if !paper.secretary.is_empty() {
        pairs.insert(4, pair("review-secretary", form.own(&paper.secretary)));
    }
    let [from, to] = &paper.hours;
    if !to.is_empty() {
        let hours = form.with("review-hours-value", [("from", from.clone().into()), ("to", to.clone().into())]);
        pairs.insert(1, pair("review-hours", Run::plain(hours)));
    }
    // The committee meets each quarter: no day has to be named.
    if !paper.verdicts.is_empty() || !paper.next_review_on.is_empty() {
        pairs.insert(pairs.len() - 1, pair("review-next", or(&paper.next_review_on, "print-not-set")));
    }
    let people = if paper.participants.is_empty() {
        Block::Paragraph(form.paragraph("review-participants-none"))
    } else {
        Block::Table(participants(form, paper))
    };
    vec![
        form.heading("review-meeting"),
        Block::Grid(Grid { across: 4, pairs }),
        form.heading("review-participants"),
        people,
    ]
}

fn participants(form: &Form<'_>, paper: &ReviewPaper) -> Table {
    let head = ["review-name", "review-role", "review-top-management", "review-attendance"];
    let row = |seat: &Participant| {
        let ink = if aims_core::check::reviews::came(&seat.attendance) { Ink::Ok } else { Ink::Body };
        Row::cells(vec![
            Cell::of(form.own(&seat.name).strong()),
            Cell::of(form.own(&seat.role)),
            Cell::of(form.say(if seat.top_management { "review-yes" } else { "review-no" })),
            Cell::of(Run::plain(form.code("review-attendance", &seat.attendance)).ink(ink)),
        ])
    };
    Table {
        summary: form.say("review-participants"),
        columns: vec![Column::new(2.3, 100.0), Column::new(3.2, 120.0), Column::new(1.2, 66.0), Column::new(1.7, 84.0)],
        head: vec![head.map(|id| Cell::of(form.say(id))).to_vec()],
        rows: paper.participants.iter().map(row).collect(),
        row_header: Some(0),
    }
}
