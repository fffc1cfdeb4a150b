//! A text of the AIMS as a document, A4 portrait: one head block for all, paragraphs to be read, each with a small line that
//! says what it answers. A policy fits on one page.

mod body;

use aims_core::paper::{Standing, TextPaper, TextPart};
use aims_core::rich::Block as Said;
use aims_core::word::Base;

use crate::document::{
    Block, Cell, Column, Document, Heading, Ink, PageShape, Pair, Paragraph, ParagraphStyle, Row, Run, Table,
};
use crate::fault::PrintFault;
use crate::form::Form;
use crate::paint::docx;

/// Builds the document a paper says.
///
/// # Errors
/// [`PrintFault::Property`] for an unknown language.
pub fn document(paper: &TextPaper) -> Result<Document, PrintFault> {
    laid(&Form::new(&paper.head)?, paper, policy(paper))
}

/// The same; a policy on one page runs its headings in, set close. For Word each stands over its paragraph: what comes back is
/// told apart by it.
fn laid(form: &Form<'_>, paper: &TextPaper, one_page: bool) -> Result<Document, PrintFault> {
    let under = form.say(&format!("textKind.{}", if paper.kind.is_empty() { "own" } else { &paper.kind }));
    // A text called as its kind is says it once.
    let under = if under == paper.title { String::new() } else { under };
    let mut blocks = form.front_of(&paper.title, &under, facts(form, paper));
    if !paper.same_why.is_empty() {
        let why = form.with("text-paper-same", [("why", paper.same_why.clone().into())]);
        blocks.push(Block::small(why));
    }
    for (at, part) in paper.parts.iter().enumerate() {
        blocks.extend(paragraph(form, paper, (at, one_page), part));
    }
    // A policy is read by everybody: what it answers is for the auditor, and stands once, at its end.
    if one_page {
        let all: Vec<String> = paper.parts.iter().flat_map(|part| part.answers.clone()).collect();
        blocks.extend(answered(form, &all));
    }
    if !paper.note.is_empty() && !paper.head.replaces.is_empty() {
        let new = form.with("text-paper-new", [("note", paper.note.clone().into())]);
        blocks.push(Block::small(new));
    }
    blocks.extend(form.despite());
    // Of the standard a policy names numbers alone, at its end: it needs no note on titles. What is published is read by people who
    // have no journal to look into.
    let public = one_page && paper.outside == "published" && paper.head.standing == Standing::Approved;
    if !public {
        blocks.extend(if one_page { form.back_short() } else { form.back() });
    }
    let page = if one_page { PageShape::Close } else { PageShape::Portrait };
    let mut document = form.document(&paper.title, "text-paper-subject", page, blocks);
    document.marks = form.marks(false);
    if public {
        document.running.foot_under = Vec::new();
    }
    Ok(document)
}

/// The same for a round of signatures, as a file for Word: with places to sign, which the record has no need of.
///
/// # Errors
/// As [`document`], and [`PrintFault::Word`].
pub fn word(paper: &TextPaper) -> Result<Vec<u8>, PrintFault> {
    let form = Form::new(&paper.head)?.typed();
    let mut document = laid(&form, paper, false)?;
    document.blocks.push(Block::Heading(Heading::new(2, form.say("text-word-signatures"), "signatures")));
    document.blocks.push(Block::Table(places(&form, paper)));
    document.blocks.push(Block::small(form.say("text-word-note")));
    let base = match paper.head.standing {
        Standing::Draft => Base::Entry(paper.head.head.seq, paper.head.head.hash.clone()),
        _ => Base::Version(paper.head.version.clone()),
    };
    docx(&document, &base.mark(&paper.head.number))
}

/// Lines to sign on: author, approver, and room for others.
fn places(form: &Form<'_>, paper: &TextPaper) -> Table {
    let line = |capacity: &str, name: &str| {
        let empty = || Cell::new(vec![vec![Run::plain(" ")], vec![Run::plain(" ")]]);
        Row::cells(vec![Cell::of(capacity), Cell::of(form.own(name)), empty(), empty()])
    };
    let head = ["print-sign-capacity", "print-sign-name", "print-date", "text-word-signature"];
    let lines = [
        line(&form.say("text-author"), &paper.head.owner),
        line(&form.say("text-approver"), &paper.head.approver),
        line("", ""),
        line("", ""),
    ];
    Table {
        summary: form.say("text-word-signatures"),
        columns: [1.6, 2.4, 1.4, 2.6].map(|share| Column::new(share, 40.0)).to_vec(),
        head: vec![head.map(|id| Cell::of(form.say(id))).to_vec()],
        rows: lines.to_vec(),
        row_header: None,
    }
}

fn paragraph(form: &Form<'_>, paper: &TextPaper, (at, run_in): (usize, bool), part: &TextPart) -> Vec<Block> {
    // What was frozen before keys were kept has the places it had.
    let id = if part.id.is_empty() { format!("part-{}", at + 1) } else { format!("p-{}", part.id) };
    let heading = Heading { level: 2, runs: vec![form.own(&part.heading)], id: id.clone() };
    let mut blocks = if run_in { Vec::new() } else { vec![Block::Heading(heading)] };
    if !part.reference.is_empty() {
        let said = [("document", part.reference.clone().into()), ("place", part.kept.clone().into())];
        let id = if part.kept.is_empty() { "text-paper-refers" } else { "text-paper-refers-kept" };
        let runs = vec![form.own(&form.with(id, said))];
        blocks.push(Block::Paragraph(Paragraph { runs, style: ParagraphStyle::Aside }));
    }
    let place = body::Place { nth: at + 1, heading: &part.heading, id: &id };
    let mut body = body::blocks(form, &part.body, &paper.live, &place);
    if run_in {
        let lead = form.own(&format!("{}. ", part.heading)).strong();
        match body.first_mut() {
            Some(Block::Paragraph(first)) => first.runs.insert(0, lead),
            _ => body.insert(0, Block::body(vec![lead])),
        }
    }
    blocks.extend(body);
    // What a paragraph answers stays with it: at the head of a page it would be of nothing.
    blocks.extend(answered(form, &part.answers).filter(|_| !run_in).into_iter().flat_map(|line| [Block::Stay, line]));
    blocks
}

/// The policy is one page that everybody reads. One that has headings of its own inside its paragraphs is laid out as any text.
fn policy(paper: &TextPaper) -> bool {
    let headed = |said: &Said| matches!(said, Said::Heading { .. } | Said::Live { .. });
    paper.kind == "policy" && !paper.parts.iter().any(|part| part.body.0.iter().any(headed))
}

/// What words answer, where they answer something.
fn answered(form: &Form<'_>, answers: &[String]) -> Option<Block> {
    let answers = whole(answers);
    (!answers.is_empty()).then(|| Block::small(form.with("text-paper-answers", [("ids", answers.join(" · ").into())])))
}

/// Sub-clauses and controls, each once: the numbers of single requirements are the program's own and no reader's.
fn whole(answers: &[String]) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for id in answers {
        let id = id.split_once('-').map_or(id.as_str(), |(sub, _)| sub);
        if !found.contains(&id) {
            found.push(id);
        }
    }
    found
}

fn facts(form: &Form<'_>, paper: &TextPaper) -> Vec<Pair> {
    let head = &paper.head;
    let approved = if head.standing == Standing::Draft { String::new() } else { form.long_day(&head.date) };
    let day = |label: &str, day: &str, none: &str| {
        let run =
            if day.is_empty() { Run::plain(form.say(none)).ink(Ink::Soft) } else { Run::plain(form.long_day(day)) };
        Pair::new(form.say(label), run)
    };
    let outside = match (paper.outside.as_str(), paper.place.as_str()) {
        ("", "") => Run::plain(form.say("print-not-named")).ink(Ink::Soft),
        ("", place) => form.own(place),
        (code, "") => Run::plain(form.say(&format!("textOutside.{code}"))),
        (code, place) => form.own(&format!("{}: {place}", form.say(&format!("textOutside.{code}")))),
    };
    let mut pairs = form.identity();
    pairs.push(Pair::new(form.say("print-approver"), form.approver()));
    if !approved.is_empty() {
        pairs.push(Pair::new(form.say("text-paper-approved-on"), approved));
    }
    // A text that holds from the day of its approval needs no second day.
    if head.standing == Standing::Draft || paper.effective_on != head.date {
        pairs.push(day("text-effectiveOn", &paper.effective_on, "text-paper-with-approval"));
    }
    pairs.push(day("text-reviewOn", &paper.review_on, "text-paper-with-approval"));
    pairs.push(Pair::new(form.say("text-author"), form.own_or(&head.owner, "print-not-named")));
    pairs.push(Pair::new(form.say("print-classification"), form.own_or(&head.classification, "print-not-classified")));
    if !paper.distribution.is_empty() {
        pairs.push(Pair::new(form.say("text-distribution"), form.own(&paper.distribution)));
    }
    if !paper.keep_until.is_empty() {
        pairs.push(Pair::new(form.say("text-keepUntil"), Run::plain(form.long_day(&paper.keep_until))));
    }
    pairs.push(Pair::new(form.say("text-outside"), outside));
    // Of a first version the note says what it takes the place of: no record of the program could.
    let before = if head.replaces.is_empty() { &paper.note } else { &head.replaces };
    pairs.push(Pair::new(form.say("print-replaces"), form.own_or(before, "print-replaces-nothing")));
    pairs
}
