//! When, where, over which period, and who was there.

use aims_core::paper::{PaperDecision, PaperInput, Participant, ReviewPaper};

use chrono::NaiveDate;

use super::{cited, inputs};
use crate::document::{Block, Cell, Column, Grid, Ink, List, Pair, Row, Run, Table};
use crate::form::Form;

/// What counts open actions, of all and of those that are listed, and those of them that were late.
const OPEN: [&str; 2] = ["count-open", "count-actions-open"];
const LATE: [&str; 1] = ["count-actions-overdue"];

/// The meeting in one sentence: when, over which period, with how much decided, and what is open.
/// What a reader must not pass over stands below it, a line each.
pub(super) fn lead(form: &Form<'_>, paper: &ReviewPaper, met: bool) -> Vec<Block> {
    let day = |day: &str| if day.is_empty() { form.say("review-no-day") } else { form.long_day(day) };
    // What was passed over is named on page one, not numbered only.
    let called = |(at, input): (usize, &PaperInput)| if met { format!("{at} {}", input.title) } else { at.to_string() };
    let bare = (1..).zip(&paper.inputs).filter(|(_, input)| !input.covered).map(called);
    let bare: Vec<String> = bare.collect();
    // An action of an earlier review that got another day here was not decided here.
    let targets = paper.actions.iter().filter(|action| action.control).count();
    let moved = paper.actions.iter().filter(|action| action.was_due.is_some()).count() - targets;
    let done = paper.actions.iter().filter(|action| !action.done.is_empty()).count();
    let args = [
        ("on", day(&paper.held_on).into()),
        ("from", day(&paper.period_from).into()),
        ("to", day(&paper.period_to).into()),
        ("decisions", paper.decisions.len().into()),
        ("actions", (paper.actions.len() - moved - targets - done).into()),
        ("moved", moved.into()),
        ("targets", targets.into()),
        ("done", done.into()),
        ("open", bare.len().into()),
        ("required", paper.inputs.iter().filter(|input| input.required && !input.covered).count().into()),
        ("inputs", paper.inputs.len().into()),
        ("list", bare.join(if met { "; " } else { ", " }).into()),
        ("next", day(&paper.next_review_on).into()),
    ];
    let id = match (paper.verdicts.is_empty(), met) {
        (true, true) => "review-lead-committee",
        (_, true) => "review-lead-minutes",
        (_, false) => "review-lead-preparation",
    };
    let mut runs = vec![Run::plain(form.with(id, args))];
    if id == "review-lead-committee" {
        runs.extend(still_open(form, paper).into_iter().flat_map(|told| [Run::plain(" "), told]));
    }
    let mut items = Vec::new();
    if met {
        // A statement says by which day it was to be confirmed.
        let called = |number: &String| match &paper.unconfirmed {
            Some([document, day, _]) if document == number => {
                let args = [("document", document.clone().into()), ("day", form.long_day(day).into())];
                form.with("review-lead-statement", args)
            }
            _ => number.clone(),
        };
        let late: Vec<String> = paper.late.iter().map(called).collect();
        let late = (!late.is_empty()).then(|| form.with("review-lead-late", [("what", late.join(", ").into())]));
        let told = [late, taken(form, paper), rests(form, paper), moved_day(form, paper), spent(form, paper)];
        let one = |told: String| vec![vec![Run::plain(told).ink(Ink::Warn)]];
        items.extend(told.into_iter().flatten().map(one));
        runs.extend(form.despite_link().into_iter().flat_map(|link| [Run::plain(" "), link]));
    }
    let list = (!items.is_empty()).then_some(Block::List(List { numbered: false, items }));
    std::iter::once(Block::body(runs)).chain(list).collect()
}

/// What was decided on the inputs that list what is late, though it names none of it: a reader of page one would take it for nothing.
fn taken(form: &Form<'_>, paper: &ReviewPaper) -> Option<String> {
    let lists = |input: &PaperInput| {
        let first = |row: &Vec<String>| row.first().is_some_and(|number| paper.late.contains(number));
        input.data.rows.iter().any(first)
    };
    let on = |at: usize| paper.decisions.iter().any(|one| cited::inputs_of(paper, one).contains(&at));
    let listing = (1..).zip(&paper.inputs).filter(|(at, input)| lists(input) && on(*at));
    let of: Vec<usize> = listing.map(|(at, _)| at).collect();
    let from = |decision: &&PaperDecision| cited::inputs_of(paper, decision).iter().any(|at| of.contains(at));
    let decisions: Vec<&str> = paper.decisions.iter().filter(from).map(|one| one.number.as_str()).collect();
    let inputs: Vec<String> = of.iter().map(usize::to_string).collect();
    let args =
        [("count", of.len().into()), ("inputs", inputs.join(", ").into()), ("decisions", decisions.join(", ").into())];
    (!decisions.is_empty()).then(|| form.with("review-lead-late-taken", args))
}

/// The inputs the standard requires that rest on a conclusion alone, by their place.
fn rests(form: &Form<'_>, paper: &ReviewPaper) -> Option<String> {
    let alone =
        (1..).zip(&paper.inputs).filter(|(_, input)| inputs::alone(input)).map(|(at, _): (usize, _)| at.to_string());
    let alone: Vec<String> = alone.collect();
    let args = [("count", alone.len().into()), ("list", alone.join(", ").into())];
    (!paper.verdicts.is_empty() && !alone.is_empty()).then(|| form.with("review-lead-alone", args))
}

/// That a planned review was held on another day than the review before had set, and by how much.
fn moved_day(form: &Form<'_>, paper: &ReviewPaper) -> Option<String> {
    let day = |day: &str| day.parse::<NaiveDate>().ok();
    let days = (day(&paper.held_on)? - day(&paper.planned_on)?).num_days();
    let side = if days < 0 { "before" } else { "after" };
    let args = [
        ("days", days.unsigned_abs().into()),
        ("side", side.into()),
        ("planned", form.long_day(&paper.planned_on).into()),
    ];
    (days != 0).then(|| form.with("review-lead-moved", args))
}

/// Of a meeting of the committee: how many actions stood open at the cut-off and how many of them were late. The rows themselves
/// stand pages off.
fn still_open(form: &Form<'_>, paper: &ReviewPaper) -> Option<Run> {
    let of = |input: &PaperInput, what: &[&str]| {
        input.data.counts.iter().find(|one| what.contains(&one.what.as_str())).map(|one| one.value)
    };
    let counted =
        |(at, input): (usize, &PaperInput)| Some((at, of(input, &OPEN)?, of(input, &LATE).unwrap_or_default()));
    let (item, open, late) = (1..).zip(&paper.inputs).find_map(counted)?;
    let args = [("open", open.into()), ("late", late.into()), ("item", item.to_string().into())];
    Some(Run::plain(form.with("review-lead-open", args)).ink(if late > 0 { Ink::Warn } else { Ink::Body }))
}

pub(super) fn blocks(form: &Form<'_>, paper: &ReviewPaper) -> Vec<Block> {
    let met = !paper.snapshot_at.is_empty();
    let or = |text: &str, id: &str| {
        if text.is_empty() { Run::plain(form.say(id)).ink(Ink::Soft) } else { Run::plain(form.long_day(text)) }
    };
    let own = |text: &str| if text.is_empty() { or("", "print-not-named") } else { form.own(text) };
    let period = [("from", paper.period_from.clone().into()), ("to", paper.period_to.clone().into())];
    // They are copied as the meeting starts: its hours say when.
    let copied = paper.snapshot_at.get(..10).map(|day| form.long_day(day)).unwrap_or_default();
    let pair = |label: &str, value: Run| Pair::new(form.say(label), value);
    let mut pairs = vec![
        pair(if met { "review-held-on" } else { "review-planned-for" }, or(&paper.held_on, "print-not-set")),
        pair("review-kind", Run::plain(form.code("review-kind", &paper.kind))),
        pair("review-state", Run::plain(form.code("review-state", &paper.state)).strong()),
        pair("review-chair", own(&paper.chair)),
        pair("review-period", Run::plain(form.with("review-period-value", period))),
        pair("review-cut-off", or(&paper.cut_off, "print-not-set")),
        pair("review-snapshot", or(&copied, "review-snapshot-none")),
    ];
    if met || !paper.secretary.is_empty() {
        pairs.insert(4, pair("review-secretary", own(&paper.secretary)));
    }
    let [from, to, zone] = &paper.hours;
    if !to.is_empty() {
        let args = [("from", from.clone().into()), ("to", to.clone().into()), ("zone", zone.replace('_', " ").into())];
        let hours = form.with("review-hours-value", args);
        pairs.insert(1, pair("review-hours", Run::plain(hours)));
    }
    // The committee meets each quarter: no day has to be named.
    if !paper.verdicts.is_empty() || !paper.next_review_on.is_empty() {
        pairs.push(pair("review-next", or(&paper.next_review_on, "print-not-set")));
    }
    // The place has what the last line leaves, or a line of its own.
    let place = pair("review-place", own(&paper.place));
    pairs.push(match pairs.len() % 4 {
        1 => place.span(3),
        2 => place.span(2),
        _ => place.wide(),
    });
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

/// Minutes of a day.
const DAY: u32 = 24 * 60;

/// How long the meeting took against what was planned, where that is nothing or less than half of it: the figures, and no judgement.
fn spent(form: &Form<'_>, paper: &ReviewPaper) -> Option<String> {
    let minute = |clock: &str| {
        let (hour, minute) = clock.split_once(':')?;
        Some(hour.parse::<u32>().ok()? * 60 + minute.parse::<u32>().ok()?)
    };
    let [from, to, _] = &paper.hours;
    // A meeting over midnight ends on the next day.
    let spent = (minute(to)? + DAY).saturating_sub(minute(from)?) % DAY;
    let planned = paper.planned_minutes;
    let args = [("spent", spent.into()), ("planned", planned.into())];
    (spent == 0 || spent * 2 < planned).then(|| format!("{}.", form.with("review-hours-spent", args)))
}

/// Who came and how: one row a way, top management first.
fn participants(form: &Form<'_>, paper: &ReviewPaper) -> Table {
    let mut ways: Vec<&str> = Vec::new();
    for seat in &paper.participants {
        if !ways.contains(&seat.attendance.as_str()) {
            ways.push(&seat.attendance);
        }
    }
    let named = |seats: Vec<&Participant>| -> Vec<Run> {
        let one = |(nth, seat): (usize, &&Participant)| {
            let between = Run::plain(if nth > 0 { "; " } else { "" });
            let role = if seat.role.is_empty() { vec![] } else { vec![Run::plain(", "), form.own(&seat.role)] };
            [vec![between, form.own(&seat.name).strong()], role].concat()
        };
        seats.iter().enumerate().flat_map(one).collect()
    };
    let row = |way: &&str| {
        let here = |top: bool| -> Vec<&Participant> {
            paper.participants.iter().filter(|seat| seat.attendance == *way && seat.top_management == top).collect()
        };
        let ink = if aims_core::check::reviews::came(way) { Ink::Ok } else { Ink::Body };
        let none = || vec![Run::plain("—").ink(Ink::Soft)];
        let or = |seats: Vec<&Participant>| if seats.is_empty() { none() } else { named(seats) };
        Row::cells(vec![
            Cell::of(Run::plain(form.code("review-attendance", way)).strong().ink(ink)),
            Cell::new(vec![or(here(true))]),
            Cell::new(vec![or(here(false))]),
        ])
    };
    let head = ["review-attendance", "review-top-management", "review-others"];
    Table {
        summary: form.say("review-participants"),
        columns: vec![Column::new(1.2, 70.0), Column::new(2.4, 120.0), Column::new(4.6, 180.0)],
        head: vec![head.map(|id| Cell::of(form.say(id))).to_vec()],
        rows: ways.iter().map(row).collect(),
        row_header: Some(0),
    }
}
