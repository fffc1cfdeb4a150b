//! The minutes of the founding session as a document, A4 landscape: what was said, part by part what was agreed and by whom, what
//! became of the drafts, and the records that came of it.

use aims_core::Message;
use aims_core::paper::{FoundingPaper, FoundingPaperPart, ListCell, Standing};

use crate::document::{Block, Cell, Column, Document, Grid, Heading, Ink, PageShape, Pair, Row, Run, Table};
use crate::fault::PrintFault;
use crate::form::Form;
use crate::lists;

/// Builds the document a paper says.
///
/// # Errors
/// [`PrintFault::Property`] for an unknown language.
pub fn document(paper: &FoundingPaper) -> Result<Document, PrintFault> {
    let form = Form::new(&paper.head)?;
    let title = form.say("founding-minutes");
    let mut blocks = form.front_of(&title, &form.say("founding-minutes-subject"), facts(&form, paper));
    // What was decided comes first: whoever reads minutes looks for it.
    blocks.push(Block::Heading(Heading::new(2, paper.decided.clone(), "decided".to_owned())));
    blocks.push(Block::body(vec![approval(&form, paper)]));
    blocks.extend(approved(&form, paper));
    if paper.parts.iter().any(|part| part.agreed_on.is_empty()) {
        blocks.push(Block::body(vec![Run::plain(form.say("founding-minutes-next"))]));
    }
    let alike = agreed_alike(paper);
    if let Some([by, on]) = alike {
        let args = [("by", by.into()), ("on", on.into())];
        blocks.push(Block::body(vec![Run::plain(form.with("founding-minutes-agreed-all", args))]));
    }
    let agreed = |part: &&FoundingPaperPart| !part.agreed_on.is_empty();
    let parts = || paper.parts.iter().enumerate();
    // What the organisation said of itself stands in the part that holds nothing else; where none is, before them all.
    let bare = |part: &&FoundingPaperPart| agreed(part) && holds_nothing(part);
    let told = sentences(&form, paper);
    if !paper.parts.iter().any(|part| bare(&part)) && !told.is_empty() {
        blocks.extend([form.heading("founding-minutes-said"), Block::body(told.clone())]);
    }
    let mut told = Some(told);
    for (at, part) in parts().filter(|(_, part)| agreed(part)) {
        let said = if holds_nothing(part) { told.take().unwrap_or_default() } else { Vec::new() };
        blocks.extend(one(&form, at, part, alike.is_none(), said));
    }
    let open: Vec<(usize, &FoundingPaperPart)> = parts().filter(|(_, part)| !agreed(part)).collect();
    if !open.is_empty() {
        blocks.push(form.heading("founding-minutes-annex"));
        blocks.push(Block::small(form.say("founding-minutes-stood")));
        blocks.push(Block::Table(left_open(&form, &open)));
    }
    if !paper.signatures.is_empty() {
        blocks.extend(form.sign_off(&paper.signatures));
    }
    blocks.extend(form.back());
    let mut document = form.document(&title, "founding-minutes-subject", PageShape::Landscape, blocks);
    if paper.head.standing == Standing::Listed {
        document.title = form.with("list-title", [("title", title.into()), ("on", paper.head.version.clone().into())]);
        document.running.foot_start = form.foot(&document.title);
    }
    document.marks = form.marks(false);
    Ok(document)
}

/// Whether a part has no record, text or words of its own.
fn holds_nothing(part: &FoundingPaperPart) -> bool {
    part.lists.is_empty() && part.texts.is_empty() && part.says.is_empty()
}

/// What was asked of the organisation and answered, in sentences that run on: its answers are parts of sentences.
fn sentences(form: &Form<'_>, paper: &FoundingPaper) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (field, said) in &paper.says {
        let id = field.replacen("founding-", "founding-told-", 1);
        let words = match said {
            ListCell::Code { code, .. } => code.clone(),
            ListCell::Number { value } => value.to_string(),
            ListCell::Text { text } | ListCell::Name { name: text } => text.trim_end_matches('.').to_owned(),
            _ => continue,
        };
        let own = !matches!(said, ListCell::Code { .. } | ListCell::Number { .. });
        let told = Message::new(&id).with("organisation", paper.head.organisation.as_str());
        let told = told.with(if own { "words" } else { "value" }, words);
        runs.extend((!runs.is_empty()).then(|| Run::plain(" ")));
        runs.extend(form.told(&told));
    }
    runs
}

/// Who of top management approved what was agreed, and when.
fn approval(form: &Form<'_>, paper: &FoundingPaper) -> Run {
    match (paper.approved_by.as_str(), paper.approved_on.as_str()) {
        (_, "") => Run::plain(form.say("founding-minutes-not-approved")).ink(Ink::Warn),
        (by, on) => {
            let parts = paper.parts.iter().enumerate().filter(|(_, part)| part.agreed_on.is_empty());
            let open: Vec<String> = parts.map(|(at, part)| format!("{}. {}", at + 1, part.title)).collect();
            let said = form.with("ui-founding-approved", [("by", by.into()), ("on", on.into()), ("open", 0.into())]);
            let left = [("count", open.len().into()), ("parts", open.join("; ").into())];
            let mut told = vec![said];
            told.extend((!open.is_empty()).then(|| form.with("founding-minutes-parts-open", left)));
            let same = same_act(paper);
            let number = [("count", same.len().into()), ("numbers", same.join(", ").into())];
            told.extend((!same.is_empty()).then(|| form.with("founding-minutes-same-act", number)));
            Run::plain(told.join(" "))
        }
    }
}

/// What that act approved, part by part with what stands in each: whoever was not there reads it before the parts.
fn approved(form: &Form<'_>, paper: &FoundingPaper) -> Option<Block> {
    let parts = paper.parts.iter().enumerate().filter(|(_, part)| !part.agreed_on.is_empty());
    let called = |(at, part): (usize, &FoundingPaperPart)| {
        // One record is called by its number; what is called as its part is only counted.
        let lists = part.lists.iter().map(|list| match list.rows.as_slice() {
            [one] => one.number.clone(),
            _ if form.say(&list.title) == part.title => list.total.to_string(),
            _ => format!("{}: {}", form.say(&list.title), list.total),
        });
        let texts = part.texts.iter().map(|[number, ..]| number.clone());
        let holds: Vec<String> = lists.chain(texts).chain(part.says.iter().map(|(field, _)| form.say(field))).collect();
        let holds = if holds.is_empty() { String::new() } else { format!(" ({})", holds.join(", ")) };
        format!("{}. {}{holds}", at + 1, part.title)
    };
    let parts: Vec<String> = parts.map(called).collect();
    let args = [("count", parts.len().into()), ("of", paper.parts.len().into()), ("parts", parts.join("; ").into())];
    (!paper.approved_on.is_empty() && !parts.is_empty())
        .then(|| Block::body(vec![Run::plain(form.with("founding-minutes-approved", args))]))
}

/// Numbers of records and documents that the same person approved on the same day in a part that was agreed: one decision that has
/// two numbers.
fn same_act(paper: &FoundingPaper) -> Vec<&str> {
    let same = |cell: &ListCell| matches!(cell, ListCell::Stamp { on, by } if *on == paper.approved_on && *by == paper.approved_by);
    let agreed = paper.parts.iter().filter(|part| !part.agreed_on.is_empty());
    let rows = agreed.flat_map(|part| &part.lists).flat_map(|list| &list.rows);
    rows.filter(|row| !row.number.is_empty() && row.cells.iter().any(same)).map(|row| row.number.as_str()).collect()
}

fn facts(form: &Form<'_>, paper: &FoundingPaper) -> Vec<Pair> {
    let held: Vec<String> = paper.held.iter().map(|day| form.long_day(day)).collect();
    let held = match held.is_empty() {
        true => Run::plain(form.say("founding-minutes-not-held")).ink(Ink::Warn),
        false => Run::plain(held.join("; ")),
    };
    // Before the approval they are a list as of a day; then a document with a number and a version.
    let mut pairs = match paper.head.standing {
        Standing::Listed => vec![Pair::new(form.say("list-as-of"), form.long_day(&paper.head.version))],
        _ => form.identity(),
    };
    // What is approved while parts are open is approved in part.
    let open = paper.parts.iter().any(|part| part.agreed_on.is_empty());
    if let Some(status) = pairs.get_mut(2).filter(|_| open && paper.head.standing == Standing::Approved) {
        let said = Run::plain(form.say("founding-minutes-in-part")).ink(Ink::Warn).strong();
        *status = Pair::new(form.say("print-status"), said);
    }
    pairs.extend([
        Pair::new(form.say("founding-minutes-held"), held),
        Pair::new(form.say("founding-present"), form.own_or(&paper.present, "founding-minutes-nobody")),
        Pair::new(form.say("print-classification"), form.own_or(&paper.head.classification, "print-not-classified")),
        if paper.head.scope.trim().is_empty() { form.scope_named() } else { form.scope_told() },
    ]);
    pairs
}

/// Who agreed and on which day, where that is the same of every part that was agreed: said once then.
fn agreed_alike(paper: &FoundingPaper) -> Option<[&str; 2]> {
    let mut all = paper.parts.iter().filter(|part| !part.agreed_on.is_empty());
    let first = all.next()?;
    let same = |part: &FoundingPaperPart| part.agreed_by == first.agreed_by && part.agreed_on == first.agreed_on;
    all.all(same).then_some([first.agreed_by.as_str(), first.agreed_on.as_str()])
}

/// The parts that nobody agreed: what they are about, and which records the registers held that day. What these say is no result of
/// the session, and stands in the registers.
fn left_open(form: &Form<'_>, parts: &[(usize, &FoundingPaperPart)]) -> Table {
    let head = ["founding-minutes-part", "founding-minutes-clauses", "founding-minutes-held-then"];
    let held = |part: &FoundingPaperPart| {
        let records = part.lists.iter().map(|list| {
            let mut runs = vec![Run::plain(format!("{}: ", form.say(&list.title))).strong()];
            for (nth, row) in list.rows.iter().enumerate() {
                let called = row.cells.iter().flat_map(|cell| lists::paragraphs(form, cell)).flatten();
                runs.push(Run::plain(format!("{}{} ", if nth > 0 { "; " } else { "" }, row.number)));
                runs.extend(called);
            }
            runs
        });
        let texts =
            part.texts.iter().map(|[number, title, ..]| vec![Run::plain(format!("{number} ")), form.own(title)]);
        let told: Vec<Vec<Run>> = records.chain(texts).collect();
        if told.is_empty() { Cell::of(Run::plain("–").ink(Ink::Soft)) } else { Cell::new(told) }
    };
    let row = |(at, part): &(usize, &FoundingPaperPart)| {
        let named = vec![Run::plain(format!("{}. {}", at + 1, part.title)).strong()];
        let open = vec![Run::plain(form.say("founding-minutes-open")).ink(Ink::Warn)];
        let proposed = (part.open > 0)
            .then(|| vec![Run::plain(form.with("founding-minutes-proposed", [("count", part.open.into())])).small()]);
        let clauses = part.clauses.iter().map(|one| vec![Run::plain(one)]).collect();
        Row::cells(vec![Cell::new([named, open].into_iter().chain(proposed).collect()), Cell::new(clauses), held(part)])
    };
    Table {
        summary: form.say("founding-minutes-annex"),
        columns: vec![Column::new(2.4, 140.0), Column::new(2.6, 140.0), Column::new(4.0, 200.0)],
        head: vec![head.map(|id| Cell::of(form.say(id))).to_vec()],
        rows: parts.iter().map(row).collect(),
        row_header: Some(0),
    }
}

/// A part that was agreed: its clauses, what became of the drafts, its records and texts; and who agreed, where that was not the same
/// person on the same day for all of them. `told`: what the organisation said of itself, in the part that holds nothing else.
fn one(form: &Form<'_>, at: usize, part: &FoundingPaperPart, named: bool, told: Vec<Run>) -> Vec<Block> {
    let id = format!("part-{}", at + 1);
    let mut blocks = vec![Block::Heading(Heading::new(2, format!("{}. {}", at + 1, part.title), id))];
    if named {
        let args = [("by", part.agreed_by.clone().into()), ("on", part.agreed_on.clone().into())];
        blocks.push(Block::body(vec![Run::plain(form.with("founding-minutes-agreed", args))]));
    }
    blocks.extend([Block::small(part.clauses.join(" · ")), Block::Stay]);
    // That all was taken as it was drafted says nothing; what was changed or left out shows that somebody read it.
    let [drafted, changed, dropped] = part.tally;
    if changed + dropped > 0 {
        let args = [("drafted", drafted.into()), ("changed", changed.into()), ("dropped", dropped.into())];
        blocks.push(Block::small(form.with("ui-founding-tally", args)));
    }
    if part.open > 0 {
        blocks.push(Block::small(form.with("founding-minutes-proposed", [("count", part.open.into())])));
    }
    if holds_nothing(part) {
        blocks.push(if told.is_empty() { Block::small(form.say("founding-minutes-bare")) } else { Block::body(told) });
    }
    for (field, said) in &part.says {
        let pair = Pair { value: lists::paragraphs(form, said), ..Pair::new(form.say(field), "") };
        blocks.push(Block::Grid(Grid { across: 1, pairs: vec![pair] }));
    }
    for list in &part.lists {
        let title = form.say(&list.title);
        blocks.push(Block::Heading(Heading::new(3, title.clone(), format!("part-{}-{}", at + 1, list.noun))));
        blocks.extend(lists::rows(form, list, &title, 3));
    }
    if !part.texts.is_empty() {
        blocks.push(Block::body(texts(form, part)));
    }
    blocks
}

/// The texts of a part, one after the other: number, title, version, and how it stands.
fn texts(form: &Form<'_>, part: &FoundingPaperPart) -> Vec<Run> {
    let one = |(nth, [number, title, version, state]): (usize, &[String; 4])| {
        let version = if version.is_empty() { form.say("register-nothing") } else { version.clone() };
        let args = [("version", version.into()), ("state", form.word("textState", state).to_lowercase().into())];
        let told = form.with("founding-minutes-text", args);
        let between = if nth > 0 { "; " } else { "" };
        [Run::plain(format!("{between}{number} ")), form.own(title).strong(), Run::plain(format!(", {told}"))]
    };
    let runs = part.texts.iter().enumerate().flat_map(one);
    runs.chain([Run::plain(".")]).collect()
}
