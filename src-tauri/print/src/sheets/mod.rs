//! A sheet of a system as a document, A4 portrait: what is missing first, then its parts. One layout for all of them.

use aims_core::Message;
use aims_core::paper::{ListCell, SheetBlank, SheetPaper, SheetPart, SheetPoint};

use crate::document::{Block, Document, Grid, Heading, Ink, List, PageShape, Pair, Run};
use crate::fault::PrintFault;
use crate::form::Form;
use crate::lists;

/// Notes that say how it is, and warn of nothing.
const NEUTRAL: [&str; 32] = [
    "act-class-ground", "act-class-ground-minimal", "sheet-note-deployer", "sheet-note-provider", "sheet-note-both",
    "sheet-note-groups", "sheet-note-notice", "sheet-note-notice-none", "sheet-note-declaration",
    "sheet-note-declaration-none", "sheet-note-contact", "sheet-note-split", "sheet-note-privacy", "impact-stands",
    "sheet-note-not-high", "sheet-note-not-high-shown", "sheet-note-not-high-no", "sheet-note-takes-part",
    "sheet-note-turn-to", "sheet-note-rights", "sheet-note-address", "sheet-note-say", "sheet-note-able",
    "sheet-note-gaps", "sheet-note-energy", "sheet-note-kept", "sheet-note-fills", "sheet-note-least",
    "sheet-note-written", "sheet-note-conditions", "sheet-note-recipient", "sheet-note-staff-log",
];

/// What notes say is on no record is counted as missing, not as open.
const UNWATCHED: &str = "sheet-note-unwatched-";

/// The same of a postal address.
const UNADDRESSED: &str = "sheet-note-address-none";

/// A log is kept for less than is promised.
const DEVIATES: &str = "sheet-note-logs";

/// Parts for those the system affects.
const PEOPLE: &str = "people";

/// Facts that identify a document: number, version, status, day.
const IDENTITY: usize = 4;

/// Letters from which on what an entry says takes a line of its own on a paper for readers outside.
const SENTENCE: usize = 90;

/// As many columns as stand side by side on a page held upright.
const MOST_COLUMNS: usize = 7;

/// Builds the document a paper says.
///
/// # Errors
/// [`PrintFault::Property`] for an unknown language.
pub fn document(paper: &SheetPaper) -> Result<Document, PrintFault> {
    let form = Form::new(&paper.head)?;
    let title = form.say(&format!("ui-document-{}", paper.kind));
    let subject = format!("sheet-subject-{}", paper.kind);
    let listed = paper.signatures.is_empty();
    // Whoever is outside has no register to look a number up: records are called by their names. They read what it is for, its limits and
    // how it is stopped first; what identifies the document stands at its end.
    let outside = paper.kind == "user-information";
    let mut about = Vec::new();
    let mut blocks = if listed {
        let facts = vec![
            whose(&form, paper),
            Pair::new(form.say("list-as-of"), form.long_day(&paper.head.date)),
            Pair::new(
                form.say("print-classification"),
                form.own_or(&paper.head.classification, "print-not-classified"),
            ),
            Pair::new(form.say("sheet-status"), form.say("sheet-status-view")),
        ];
        let mut blocks = form.front_of(&title, &form.say(&subject), facts);
        let (first, counted) = (stoppers(&form, paper), Run::plain(lead(&form, paper)));
        blocks.push(Block::body(vec![if first.is_some() { counted } else { counted.strong() }]));
        if let Some(first) = first {
            blocks.insert(blocks.len() - 1, Block::body(vec![Run::plain(first).strong()]));
        }
        blocks
    } else {
        let mut facts = form.facts();
        if outside {
            about.push(form.heading("sheet-about"));
            about.push(Block::Grid(Grid { across: 4, pairs: facts.split_off(IDENTITY) }));
        }
        let mut blocks = form.front_of(&title, &form.say(&subject), facts);
        blocks.push(Block::body(vec![form.own(&paper.system).strong()]));
        blocks
    };
    if outside {
        about.extend(missing(&form, paper));
    } else {
        blocks.extend(missing(&form, paper));
    }
    let usual = usual(paper);
    blocks.extend(points_told(&form, paper, &usual));
    let mut whom = "";
    for part in &paper.parts {
        // Whoever is affected reads one page of their own; who uses the system begins on the next.
        if part.whom != whom {
            blocks.extend((!whom.is_empty()).then_some(Block::PageBreak));
            whom = &part.whom;
            blocks.push(form.heading(&format!("sheet-for-{whom}")));
        }
        blocks.extend(of_part(&form, part, (outside, &usual)));
    }
    blocks.extend(about);
    if !listed {
        blocks.extend(form.sign_off(&paper.signatures));
    }
    blocks.extend(form.back());
    // One page is all that somebody affected is asked to read.
    let page = if outside { PageShape::Close } else { PageShape::Portrait };
    let mut document = form.document(&title, &subject, page, blocks);
    document.title = format!("{title}: {}", paper.system);
    document.running.foot_start = form.foot(&document.title);
    document.marks = form.marks(false);
    Ok(document)
}

/// The system, and under it who owns it.
fn whose(form: &Form<'_>, paper: &SheetPaper) -> Pair {
    let owner = match paper.head.owner.as_str() {
        "" => form.say("print-not-named"),
        name => name.to_owned(),
    };
    let owner = form.with("sheet-owner", [("name", owner.into())]);
    let mut pair = Pair::new(form.say("system"), paper.system.clone());
    pair.value.push(vec![Run::plain(owner).small().ink(Ink::Soft)]);
    pair
}

/// What the sheet asks for and nobody has said, by name: of the system, and of each record on it.
fn missing(form: &Form<'_>, paper: &SheetPaper) -> Vec<Block> {
    if paper.missing.is_empty() && paper.blanks.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![form.heading("sheet-missing")];
    let names = |ids: &[String]| ids.iter().map(|id| form.say(id)).collect::<Vec<_>>().join(" · ");
    if !paper.missing.is_empty() {
        let said = form.with("sheet-missing-what", [("what", names(&paper.missing).into())]);
        blocks.push(Block::body(vec![Run::plain(said).ink(Ink::Warn)]));
    }
    let line = |one: &SheetBlank| {
        let args = [
            ("record", one.record.clone().into()),
            ("count", one.fields.len().into()),
            ("what", names(&one.fields).into()),
            ("draft", i64::from(one.draft).into()),
        ];
        vec![vec![Run::plain(form.with("sheet-missing-of", args)).ink(Ink::Warn)]]
    };
    if !paper.blanks.is_empty() {
        blocks.push(Block::List(List { numbered: false, items: paper.blanks.iter().map(line).collect() }));
    }
    blocks
}

/// What a sheet that is read from the registers comes to: how many records, what is not said, what stands open.
fn lead(form: &Form<'_>, paper: &SheetPaper) -> String {
    let records: u64 = paper.parts.iter().flat_map(|part| &part.lists).map(|list| list.total).sum();
    let notes = paper.parts.iter().flat_map(|part| &part.notes);
    let counted = |note: &&Message| note.id.starts_with(UNWATCHED) || note.id == UNADDRESSED;
    let open = notes.filter(|note| !NEUTRAL.contains(&note.id.as_str()) && !counted(note)).count();
    let blank: usize = paper.blanks.iter().map(|one| one.fields.len()).sum();
    let args = [
        ("records", records.into()),
        ("missing", (paper.missing.len() + blank).into()),
        ("unapproved", paper.blanks.iter().filter(|one| one.draft).count().into()),
        ("open", open.into()),
    ];
    form.with("sheet-lead", args)
}

/// On a sheet of oversight, what its reader wants to know first: who can stop the system and has agreed to, and who has not yet.
fn stoppers(form: &Form<'_>, paper: &SheetPaper) -> Option<String> {
    let list = paper.parts.iter().flat_map(|part| &part.lists).find(|list| list.title == "sheet-part-stoppers")?;
    let at = |field: &str| list.columns.iter().position(|one| *one == format!("role-{field}"));
    let (person, covers, state) = (at("person")?, at("covers")?, at("state")?);
    let said =
        |cell: &ListCell| lists::paragraphs(form, cell).into_iter().flatten().map(|run| run.text).collect::<String>();
    let of = |agreed: bool| {
        let rows = list
            .rows
            .iter()
            .filter(|row| matches!(&row.cells[state], ListCell::Code { code, .. } if (code == "accepted") == agreed));
        rows.map(|row| format!("{} ({})", said(&row.cells[person]), said(&row.cells[covers])))
            .collect::<Vec<_>>()
            .join("; ")
    };
    let (who, whom) = (of(true), of(false));
    let args = [
        ("agreed", i64::from(!who.is_empty()).into()),
        ("who", who.into()),
        ("waits", i64::from(!whom.is_empty()).into()),
        ("whom", whom.into()),
    ];
    Some(form.with("sheet-stoppers", args))
}

/// On page one: how many points of Annex IV nothing on record answers, and which.
fn points_told(form: &Form<'_>, paper: &SheetPaper, usual: &[String]) -> Option<Block> {
    let points = || paper.parts.iter().flat_map(|part| &part.points);
    let all: Vec<&SheetPoint> = points().filter(|point| !point.needless).collect();
    let needless: Vec<&SheetPoint> = points().filter(|point| point.needless).collect();
    let absent: Vec<&SheetPoint> = all.iter().copied().filter(|point| !point.there).collect();
    if all.is_empty() {
        return None;
    }
    // Counted is what is printed: several parts of a point are one.
    let args = [
        ("all", numbered(&all).len().into()),
        ("count", numbered(&absent).len().into()),
        ("points", numbers(&absent).into()),
        ("placed", i64::from(!usual.is_empty()).into()),
        ("held", places(form, usual).into()),
    ];
    let told = Run::plain(form.with("sheet-points-told", args));
    let mut runs = vec![if absent.is_empty() { told } else { told.ink(Ink::Warn) }];
    if !needless.is_empty() {
        let args = [("count", numbered(&needless).len().into()), ("points", numbers(&needless).into())];
        runs.push(Run::plain(format!(" {}", form.with("sheet-points-needless", args))));
    }
    Some(Block::body(runs))
}

/// The place where most of what is not on record would stand: it is named once, and not at each point.
fn usual(paper: &SheetPaper) -> Vec<String> {
    let absent = || paper.parts.iter().flat_map(|part| &part.points).filter(|point| !point.there && !point.needless);
    let as_often = |held: &[String]| absent().filter(|point| point.held == held).count();
    let most = absent().max_by_key(|point| as_often(&point.held));
    most.filter(|point| as_often(&point.held) > 1).map(|point| point.held.clone()).unwrap_or_default()
}

/// `2h` as the law has it, 2(h); several under one number are said once.
fn number(point: &SheetPoint) -> String {
    let id = point.id.split('-').next().unwrap_or_default();
    let (figure, letter) = id.split_at(id.find(|c: char| c.is_alphabetic()).unwrap_or(id.len()));
    if letter.is_empty() { figure.to_owned() } else { format!("{figure}({letter})") }
}

fn numbers(points: &[&SheetPoint]) -> String {
    numbered(points).join(", ")
}

fn numbered(points: &[&SheetPoint]) -> Vec<String> {
    let mut all: Vec<String> = points.iter().map(|point| number(point)).collect();
    all.dedup();
    all
}

/// Under a heading of Annex IV: what is on record for its points, and for each that is not, where it would stand.
fn points(form: &Form<'_>, part: &SheetPart, usual: &[String]) -> Vec<Block> {
    let counted = part.points.iter().filter(|point| !point.needless);
    let (there, absent): (Vec<&SheetPoint>, Vec<&SheetPoint>) = counted.partition(|point| point.there);
    let mut blocks = Vec::new();
    // Where all of it is there, the heading says it.
    if !there.is_empty() && !absent.is_empty() {
        let args = [("count", there.len().into()), ("points", numbers(&there).into())];
        blocks.push(Block::small(form.with("sheet-points-there", args)));
    }
    for point in part.points.iter().filter(|point| !point.cited.is_empty()) {
        let cited: Vec<String> = point.cited.iter().map(|one| form.message(one)).collect();
        let args = [("number", number(point).into()), ("cited", cited.join(" ").into())];
        blocks.push(Block::small(form.with("sheet-point-cited", args)));
    }
    if !absent.is_empty() {
        let line = |point: &&SheetPoint| {
            let what = form.say(&format!("sheet-point-{}", point.id));
            let args = [
                ("number", number(point).into()),
                ("what", what.into()),
                ("placed", i64::from(point.held != usual).into()),
                ("held", places(form, &point.held).into()),
            ];
            vec![vec![Run::plain(form.with("sheet-point-absent", args)).ink(Ink::Warn)]]
        };
        blocks.push(Block::List(List { numbered: false, items: absent.iter().map(line).collect() }));
    }
    blocks
}

/// Where a point would stand: a register, a document, or a field of the system's entry.
fn place(form: &Form<'_>, id: &str) -> String {
    if id.starts_with("system-") {
        return form.with("sheet-held-entry", [("field", form.say(id).into())]);
    }
    form.say(id)
}

fn places(form: &Form<'_>, held: &[String]) -> String {
    held.iter().map(|id| place(form, id)).collect::<Vec<_>>().join(" · ")
}

fn of_part(form: &Form<'_>, part: &SheetPart, (outside, usual): (bool, &[String])) -> Vec<Block> {
    let id = format!("sheet-part-{}", part.id);
    // A part stands under the heading of those it is for.
    let level = if part.whom.is_empty() { 2 } else { 3 };
    let mut blocks = vec![Block::Heading(Heading::new(level, form.say(&id), id.clone()))];
    let note = format!("{id}-note");
    if form.has(&note) {
        blocks.push(Block::small(form.say(&note)));
    }
    let pair = |(field, cell): &(String, ListCell)| {
        let value = lists::paragraphs(form, cell);
        let value = if value.is_empty() { vec![vec![Run::plain("–").ink(Ink::Soft)]] } else { value };
        let long =
            value.len() > 1 || value.iter().flatten().map(|run| run.text.chars().count()).sum::<usize>() > SENTENCE;
        // Those affected read words of their own, and not what a field is called.
        let plainly = format!("sheet-people-{field}");
        let label = form.say(if part.whom == PEOPLE && form.has(&plainly) { &plainly } else { field });
        let pair = Pair { value, ..Pair::new(label, "") };
        if part.whom == PEOPLE || (outside && long) { pair.wide() } else { pair }
    };
    let grid = || Block::Grid(Grid { across: 2, pairs: part.said.iter().map(pair).collect() });
    let entry: Vec<Block> = (!part.said.is_empty()).then(grid).into_iter().collect();
    let said = |note: &Message| {
        let warn = !NEUTRAL.contains(&note.id.as_str());
        let ink = |run: Run| if warn { run.ink(Ink::Warn) } else { run };
        Block::body(form.told(note).into_iter().map(ink).collect())
    };
    // That an AI takes part comes before what it does, and that a log is kept for less than its entry says before that entry.
    let leads = |note: &&Message| part.whom == PEOPLE || note.id == DEVIATES;
    let (first, then): (Vec<&Message>, Vec<&Message>) = part.notes.iter().partition(leads);
    blocks.extend(first.into_iter().map(said));
    blocks.extend(entry.into_iter().chain(then.into_iter().map(said)));
    for list in &part.lists {
        let title = form.say(&list.title);
        // A list that is called as its part needs no second heading.
        let named = title == form.say(&id);
        if !named {
            blocks.push(Block::Heading(Heading::new(level + 1, title.clone(), format!("{}-{}", part.id, list.noun))));
        }
        let mut list = list.clone();
        if outside {
            list.rows.iter_mut().for_each(|row| row.number.clear());
        }
        if list.rows.is_empty() && form.has(&list.note) {
            blocks.push(Block::body(vec![Run::plain(form.say(&list.note))]));
            continue;
        }
        // Where a heading stands twice, what hangs below it is told apart.
        list.noun = format!("{}-{}", part.id, list.noun);
        blocks.extend(lists::rows_within(form, &list, &title, (if named { level + 1 } else { 4 }, MOST_COLUMNS)));
    }
    blocks.extend(points(form, part, usual));
    blocks
}
