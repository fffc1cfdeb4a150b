//! Inputs in the order of clause 9.3.2, each beside the review before: at the last review, in this period, what changed.

use aims_core::paper::{InputCompared, InputData, PaperInput, ReviewPaper, Standing};

use super::{cited, corrected};
use crate::document::{Block, Cell, Column, Grid, Heading, Ink, Pair, Row, Run, Table};
use crate::form::Form;
use crate::said;

pub(super) fn blocks(form: &Form<'_>, paper: &ReviewPaper) -> Vec<Block> {
    let mut blocks = vec![form.heading("review-inputs")];
    if !paper.cut_off.is_empty() {
        let mut told = vec![form.with("review-inputs-as-of", [("on", form.long_day(&paper.cut_off).into())])];
        // What a column would say in each of its rows is said once, here.
        let counts = || paper.inputs.iter().flat_map(|input| &input.compared);
        told.extend(counts().any(|one| one.change.id == FLOW).then(|| form.say("review-inputs-flow")));
        told.extend(paper.inputs.iter().any(|one| first_time(&one.compared)).then(|| form.say("review-inputs-first")));
        told.extend(added(form, paper));
        blocks.push(Block::body(vec![Run::plain(told.join(" ")).ink(Ink::Soft)]));
    }
    for (at, input) in paper.inputs.iter().enumerate() {
        blocks.extend(one(form, paper, at + 1, input));
    }
    blocks
}

/// Which inputs the organisation added to those of the clause, said once of all of them; nothing for a committee, whose are all its own.
fn added(form: &Form<'_>, paper: &ReviewPaper) -> Option<String> {
    let own = |(at, input): (usize, &PaperInput)| (!input.required).then(|| at.to_string());
    let own: Vec<String> = (1..).zip(&paper.inputs).filter_map(own).collect();
    let args = [("count", own.len().into()), ("inputs", own.join(", ").into())];
    (!own.is_empty() && !paper.verdicts.is_empty()).then(|| form.with("review-inputs-added", args))
}

/// How many times as long as another a text may be and still stand beside it.
const UNEVEN: usize = 4;

/// What is said of a count of a period, and of one that was never taken before.
const FLOW: &str = "count-change-flow";
const FIRST: &str = "count-change-first";

/// Whether nothing that is counted was counted before: there is nothing to compare.
fn first_time(compared: &[InputCompared]) -> bool {
    !compared.is_empty() && compared.iter().all(|one| one.change.id == FIRST)
}

/// Whether an input rests on its conclusion alone: no figure, no record, no report, and not the word that there is nothing either.
pub(super) fn alone(input: &PaperInput) -> bool {
    let bare =
        input.compared.is_empty() && input.data.counted() == 0 && input.comment.is_empty() && input.notes.is_empty();
    input.required && input.covered && !input.nothing && bare
}

fn one(form: &Form<'_>, paper: &ReviewPaper, number: usize, input: &PaperInput) -> Vec<Block> {
    let args = [("number", number.to_string().into()), ("title", input.title.clone().into())];
    let mut heading = Heading::new(3, form.with("review-input-heading", args), format!("input-{number}"));
    if input.title_lang != form.head.lang {
        heading.runs = heading.runs.into_iter().map(|run| run.in_lang(&input.title_lang)).collect();
    }
    let kind = match (input.required, paper.verdicts.is_empty()) {
        (true, _) => Some("review-input-clause"),
        (false, true) => Some("review-input-committee"),
        // That it is added is said once, above them all.
        (false, false) => None,
    };
    if let Some(kind) = kind {
        let kind = form.with(kind, [("clause", input.reference.clone().into())]);
        heading.runs.push(Run::plain(format!(" · {kind}")).small().ink(Ink::Soft));
    }
    if let Some(mark) = corrected::mark(form, paper, &input.input) {
        heading.runs.extend([Run::plain(" · ").small(), mark]);
    }
    let mut blocks = vec![Block::Heading(heading)];
    // Nothing then and nothing now is said in one sentence; what no register counts is told in words alone.
    // What the clause asks for is compared in a table; of what is added the counts stand in a line, and so they do where there is
    // nothing to compare them with.
    let short = (!input.required && !paper.verdicts.is_empty()) || first_time(&input.compared);
    // Figures of a day on which nothing was there yet do not say what came after it.
    let since = input.data.sentence.args.get("since").is_some_and(|since| since.as_u64().unwrap_or_default() > 0);
    if since {
        blocks.push(Block::body(vec![Run::plain(form.message(&input.data.sentence))]));
    }
    if !input.compared.is_empty() && short {
        blocks.push(Block::body(vec![Run::plain(counted(form, input))]));
    } else if !input.compared.is_empty() {
        let (none, some) = zeros(&input.compared);
        if !some.is_empty() {
            blocks.push(Block::Table(compared(form, input, &some, paper.verdicts.is_empty())));
        }
        blocks.extend((!none.is_empty()).then(|| Block::body(vec![Run::plain(nothing(form, &none))])));
    } else if input.data.from != "none" && !since {
        blocks.push(Block::body(vec![Run::plain(form.message(&input.data.sentence))]));
    }
    if !input.data.rows.is_empty() {
        let told = form.with(&format!("review-rows-{}", input.input), [("count", input.data.rows.len().into())]);
        match lined(form, paper, &input.data).or_else(|| input.brief.then(|| briefly(form, &input.data))) {
            Some(line) => {
                blocks.push(Block::body([vec![Run::plain(told).strong(), Run::plain(" – ")], line].concat()));
            }
            None => {
                blocks.push(Block::body(vec![Run::plain(told).strong()]));
                blocks.push(Block::Table(table(form, paper, &input.title, &input.data.columns, &input.data.rows)));
            }
        }
    }
    if let Some(also) = &input.data.also {
        blocks.push(Block::body(vec![Run::plain(form.message(&also.sentence))]));
        blocks.push(Block::Table(table(form, paper, &input.title, &also.columns, &also.rows)));
    }
    if !paper.verdicts.is_empty() && !paper.snapshot_at.is_empty() && alone(input) {
        blocks.push(Block::body(vec![Run::plain(form.say("review-input-alone")).ink(Ink::Warn)]));
    }
    let pairs = told(form, paper, input);
    // A long text beside a short one would be half a page of half lines.
    let letters = |pair: &Pair| pair.value.iter().flatten().map(|run| run.text.chars().count()).sum::<usize>();
    let (most, least) = (pairs.iter().map(letters).max(), pairs.iter().map(letters).min());
    let uneven = most.zip(least).is_some_and(|(most, least)| most > UNEVEN * least);
    let across = if uneven { 1 } else { u8::try_from(pairs.len()).unwrap_or(3) };
    blocks.push(Block::Grid(Grid { across, pairs }));
    blocks.extend(decided(form, paper, number, input));
    blocks
}

/// Controls past their target date in one line after the other: who answers for each and since when says all that a table would.
fn lined(form: &Form<'_>, paper: &ReviewPaper, data: &InputData) -> Option<Vec<Run>> {
    let at = |name: &str| data.columns.iter().position(|column| column == name);
    let (control, owner, target) = (at("column-control")?, at("column-owner")?, at("column-target")?);
    let one = |(nth, row): (usize, &Vec<String>)| {
        let said = |at: usize| row.get(at).map(String::as_str).unwrap_or_default();
        let between = Run::plain(if nth > 0 { " · " } else { "" });
        let day = Run::plain(format!(", {}{}", form.short_day(said(target)), moved(form, paper, said(control))));
        [
            between,
            Run::plain(said(control)).strong(),
            Run::plain(" "),
            form.own_or(said(owner), "print-nobody-yet"),
            day,
        ]
    };
    Some(data.rows.iter().enumerate().flat_map(one).collect())
}

/// The day that an action or a control got in the meeting, behind the one it had; empty where it keeps it.
fn moved(form: &Form<'_>, paper: &ReviewPaper, number: &str) -> String {
    let to = paper.actions.iter().find(|one| one.number == number && one.was_due.is_some());
    to.map(|one| format!(" → {}", form.short_day(&one.due))).unwrap_or_default()
}

/// What an auditor is shown in a register of its own: each row with what it says, one after the other.
fn briefly(form: &Form<'_>, data: &InputData) -> Vec<Run> {
    let said = |(text, column): (&String, &String)| match text.strip_prefix("cell-") {
        Some(_) => form.say(text),
        None if said::is_day(text) => format!("{} {}", form.say(column), form.short_day(text)),
        None if text.parse::<u32>().is_ok() => format!("{} {text}", form.say(column)),
        None => text.clone(),
    };
    let one = |(nth, row): (usize, &Vec<String>)| {
        let cells = row.iter().zip(&data.columns).skip(2).filter(|(text, _)| !text.is_empty()).map(said);
        let cells: Vec<String> = cells.collect();
        let cell = |at: usize| row.get(at).map(String::as_str).unwrap_or_default();
        let between = Run::plain(if nth > 0 { " · " } else { "" });
        let mut runs = vec![between, Run::plain(cell(0)).strong(), Run::plain(" "), form.own(cell(1))];
        runs.extend((!cells.is_empty()).then(|| Run::plain(format!(" ({})", cells.join(", "))).ink(Ink::Soft)));
        runs
    };
    data.rows.iter().enumerate().flat_map(one).collect()
}

/// What was not there, apart from what was: where nothing was counted before, a row of a zero says no more than its name does.
fn zeros(counts: &[InputCompared]) -> (Vec<&InputCompared>, Vec<&InputCompared>) {
    let none =
        |count: &&InputCompared| ["count-none", "count-none-now", "count-none-of"].contains(&count.now.id.as_str());
    if first_time(counts) { counts.iter().partition(none) } else { (Vec::new(), counts.iter().collect()) }
}

/// The names of what was not there, in one line.
fn nothing(form: &Form<'_>, counts: &[&InputCompared]) -> String {
    let what = counts.iter().map(|count| form.say(&count.what)).collect::<Vec<_>>().join("; ");
    form.with("review-count-nothing", [("what", what.into())])
}

/// The counts of an input: at the last review, in this period, what changed.
fn compared(form: &Form<'_>, input: &PaperInput, counts: &[&InputCompared], committee: bool) -> Table {
    let then = match &input.previous {
        Some(before) => {
            let id = if committee { "count-before-committee" } else { "count-before" };
            form.with(id, [("review", before.review.clone().into())])
        }
        // A committee compares with its own last meeting: there may have been a management review since.
        None if committee => form.say("count-before-none-committee"),
        None => form.say("count-before-none"),
    };
    // A column of dashes says nothing: it stands where there is something to compare with.
    let short = first_time(&input.compared);
    let heads = [form.say("count-what"), then, form.say("count-now"), form.say("count-change")];
    let heads: Vec<String> =
        heads.into_iter().enumerate().filter(|(at, _)| !short || at % 2 == 0).map(|(_, head)| head).collect();
    let row = |count: &&InputCompared| {
        let said = if short { vec![&count.now] } else { vec![&count.then, &count.now, &count.change] };
        let said = said.into_iter().map(|message| Cell::of(form.message(message)));
        Row::cells(std::iter::once(Cell::of(form.say(&count.what))).chain(said).collect())
    };
    let figures = std::iter::repeat_n(Column::new(1.8, 84.0), heads.len() - 1);
    Table {
        summary: input.title.clone(),
        columns: std::iter::once(Column::new(3.4, 150.0)).chain(figures).collect(),
        head: vec![heads.into_iter().map(Cell::of).collect()],
        rows: counts.iter().map(row).collect(),
        row_header: Some(0),
    }
}

/// The same in a line: what is counted, now, and at the last review.
fn counted(form: &Form<'_>, input: &PaperInput) -> String {
    let one = |count: &InputCompared| {
        let (what, now) = (form.say(&count.what), form.message(&count.now));
        match &input.previous {
            Some(before) => {
                let (review, then) = (before.review.clone(), form.message(&count.then));
                let args =
                    [("what", what.into()), ("now", now.into()), ("review", review.into()), ("then", then.into())];
                form.with("review-count-line", args)
            }
            None => form.with("review-count-first", [("what", what.into()), ("now", now.into())]),
        }
    };
    let (none, some) = zeros(&input.compared);
    let none = (!none.is_empty()).then(|| nothing(form, &none));
    some.into_iter().map(one).chain(none).collect::<Vec<_>>().join(" · ")
}

/// A text of more letters than this would make its row a tower: it stands below its record, over the whole width.
const LONG: usize = 72;

/// The records behind the counts.
fn table(form: &Form<'_>, paper: &ReviewPaper, title: &str, heads: &[String], rows: &[Vec<String>]) -> Table {
    let length = |text: &String| text.chars().count();
    // A column of long texts has none of the width; a long text in another one begins there and stands below in full.
    let long = |at: usize| {
        let told = rows.iter().filter_map(|row| row.get(at)).filter(|text| !text.is_empty());
        let (long, all) = told.fold((0, 0), |(long, all), text| (long + usize::from(length(text) > LONG), all + 1));
        at > 1 && long * 2 > all
    };
    let kept: Vec<usize> = (0..heads.len()).filter(|at| !long(*at)).collect();
    // Columns share the width by their longest texts, a short one less badly than by letters alone.
    let widest = |at: usize| {
        let lengths = rows.iter().filter_map(|row| row.get(at)).map(length).filter(|length| at < 2 || *length <= LONG);
        u8::try_from(lengths.max().unwrap_or_default().max(8)).unwrap_or(u8::MAX)
    };
    let columns = kept.iter().map(|at| Column::new(f32::from(widest(*at)).powf(0.6), 44.0)).collect();
    let record = |row: &Vec<String>| {
        let said: Vec<(usize, &String)> = row.iter().enumerate().collect();
        let dated = |at: &usize| {
            let (text, head) = (row.get(*at)?, heads.get(*at)?);
            let to = if head == "column-due" { moved(form, paper, row.first()?) } else { String::new() };
            Some(if to.is_empty() {
                cell(form, *at, text, head)
            } else {
                let was = if text.is_empty() { form.say("print-no-date-yet") } else { form.short_day(text) };
                Cell::of(Run::plain(format!("{was}{to}")))
            })
        };
        let cells = kept.iter().filter_map(dated).collect();
        let below = |(at, text): &(usize, &String)| {
            let long = *at > 1 && length(text) > LONG;
            let full = !text.is_empty() && (long || !kept.contains(at)) && **text != form.head.scope;
            let label = Run::plain(format!("{}: ", form.say(heads.get(*at)?))).small().ink(Ink::Soft);
            full.then(|| vec![label, form.own(text.as_str()).small()])
        };
        let below: Vec<Vec<Run>> = said.iter().filter_map(below).collect();
        let below = (!below.is_empty()).then(|| Row::below(below, kept.len()));
        std::iter::once(Row::cells(cells)).chain(below)
    };
    Table {
        summary: title.to_owned(),
        columns,
        head: vec![kept.iter().filter_map(|at| heads.get(*at)).map(|id| Cell::of(form.say(id))).collect()],
        rows: rows.iter().flat_map(record).collect(),
        row_header: Some(0),
    }
}

fn cell(form: &Form<'_>, at: usize, text: &str, column: &str) -> Cell {
    match (text.strip_prefix("cell-"), column) {
        (Some(_), _) => Cell::of(form.say(text)),
        (None, "column-owner") if text.is_empty() => Cell::of(form.own_or("", "print-nobody-yet")),
        (None, "column-due" | "column-target") if text.is_empty() => Cell::of(form.own_or("", "print-no-date-yet")),
        (None, _) if text.is_empty() => Cell::of(Run::plain("—").ink(Ink::Soft)),
        // The scope as it reads now stands in the head.
        (None, "column-to") if *text == form.head.scope => Cell::of(form.own_or("", "review-scope-above")),
        // A day is of no language.
        (None, _) if said::is_day(text) => Cell::of(form.day(text)),
        (None, _) if at > 1 && text.chars().count() > LONG => {
            let begins: Vec<&str> = text.split_whitespace().take(4).collect();
            Cell::of(form.own(&format!("{} …", begins.join(" "))))
        }
        (None, _) => Cell::of(form.own(text)),
    }
}

/// What was concluded at the last review, what was reported in this one, and what follows: side by side.
fn told(form: &Form<'_>, paper: &ReviewPaper, input: &PaperInput) -> Vec<Pair> {
    let pair = |label: String, text: &str| Pair { label, value: cited::lines(form, paper, text), span: 1 };
    let mut pairs = Vec::new();
    if let Some(previous) = input.previous.as_ref().filter(|previous| !previous.conclusion.is_empty()) {
        let id = match (previous.nothing, paper.verdicts.is_empty()) {
            (true, _) => "review-input-before-nothing",
            (false, true) => "review-input-before-committee",
            (false, false) => "review-input-before",
        };
        let label = form.with(id, [("review", previous.review.clone().into())]);
        pairs.push(pair(label, &previous.conclusion));
    }
    if !input.comment.is_empty() {
        pairs.push(pair(form.say("review-input-reported"), &input.comment));
    }
    if !input.notes.is_empty() {
        pairs.push(pair(form.say("review-input-noted"), &input.notes.join("\n")));
    }
    if input.nothing {
        pairs.push(pair(form.say("review-input-nothing"), &input.nothing_reason));
    } else if !input.conclusion.is_empty() {
        pairs.push(pair(form.say("review-input-conclusion"), &input.conclusion));
    }
    if !input.covered {
        let told = if paper.head.standing == Standing::Draft { "review-input-open" } else { "review-input-left" };
        let open = Run::plain(form.say(told)).ink(Ink::Warn);
        pairs.push(Pair::new(form.say("review-input-conclusion"), open));
    }
    pairs
}

/// Decisions and actions that were taken on an input, each with its row.
fn decided(form: &Form<'_>, paper: &ReviewPaper, number: usize, input: &PaperInput) -> Option<Block> {
    let place = number.to_string();
    let decisions = paper.decisions.iter().filter(|one| one.input == input.input).map(|one| &one.number);
    let actions = paper.actions.iter().filter(|one| one.input == place).map(|one| &one.number);
    let links = decisions.chain(actions).enumerate().flat_map(|(nth, taken)| {
        [Run::plain(if nth > 0 { ", " } else { " " }), Run::plain(taken).to(cited::row_id(taken))]
    });
    let links: Vec<Run> = links.collect();
    let label = || Run::plain(form.say("review-input-decided")).strong();
    (!links.is_empty()).then(|| Block::body([vec![label()], links].concat()))
}
