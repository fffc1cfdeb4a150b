//! The matrix of the EU AI Act on paper: duties down, systems across, what lies outside the AIMS apart, and the same records by
//! other frameworks. No percentage.

use aims_core::Message;
use aims_core::facts::act_matrix::{Looks, looks};
use aims_core::paper::{
    ActPaper, ActPaperBeside, ActPaperCategory, ActPaperCell, ActPaperFall, ActPaperFalling, ActPaperFramework,
    ActPaperRow, ActPaperSystem, ActPaperUnbound,
};

use crate::document::{Block, Cell, Column, Document, Heading, Ink, PageShape, Pair, Row, Run, Table};
use crate::fault::PrintFault;
use crate::form::Form;

/// Systems that stand side by side on a page.
const ACROSS: usize = 5;

/// Records of registers that a cell names; of what is beyond it says how many.
const HELD: usize = 6;

/// Builds the document a paper says.
///
/// # Errors
/// [`PrintFault::Property`] for an unknown language.
pub fn document(paper: &ActPaper) -> Result<Document, PrintFault> {
    let form = Form::new(&paper.head)?;
    if !paper.frameworks.is_empty() {
        return Ok(by_frameworks(&form, paper));
    }
    let title = form.say("act-matrix");
    let as_of = form.with("ui-act-law-as-of", [("on", form.long_day(&paper.as_of).into())]);
    let facts = vec![
        Pair::new(form.say("list-as-of"), form.long_day(&paper.head.date)),
        Pair::new(form.say("act-matrix-law"), format!("{} · {as_of}", paper.law)),
        Pair::new(form.say("print-classification"), form.own_or(&paper.head.classification, "print-not-classified")),
        form.scope_named(),
    ];
    let mut blocks = form.front_of(&title, &form.say("act-matrix-subject"), facts);
    blocks.extend(counted(&form, paper));
    blocks.extend(paper.systems.iter().enumerate().filter_map(|(at, system)| binding(&form, paper, (at, system))));
    blocks.push(Block::small(form.say("act-matrix-key")));
    if paper.systems.is_empty() {
        blocks.push(Block::Paragraph(form.paragraph("gap-systems-none")));
    }
    for (id, rows, none) in [
        ("act-matrix-inside", &paper.rows, "act-matrix-inside-none"),
        ("act-matrix-outside", &paper.outside, "act-matrix-outside-none"),
    ] {
        blocks.push(form.heading(id));
        if rows.is_empty() {
            blocks.push(Block::Paragraph(form.paragraph(none)));
        }
        let systems = paper.systems.len();
        for from in (0..systems).step_by(ACROSS).filter(|_| !rows.is_empty()) {
            blocks.push(Block::Table(matrix(&form, paper, rows, from, systems.min(from + ACROSS))));
        }
        // How to read it, and what stands open behind a class, is told below the first table: above it the table would leave the page.
        if id == "act-matrix-inside" {
            if !paper.beyond.is_empty() {
                let args = [("count", paper.beyond.len().into()), ("systems", paper.beyond.join(", ").into())];
                blocks.push(Block::small(form.with("act-matrix-beyond", args)));
            }
            let told = [form.say("act-matrix-marks"), form.say("act-matrix-how")];
            blocks.push(Block::small(told.join(" ")));
            blocks.extend(named_once(&form, paper));
            blocks.extend(paper.systems.iter().flat_map(|system| open(&form, system)));
        }
    }
    blocks.extend(fallen(&form, paper));
    blocks.extend(unbound(&form, paper));
    blocks.extend(numbers(&form, paper));
    blocks.push(Block::small(form.say("act-matrix-not-law")));
    blocks.extend(form.back());
    let mut document = form.document(&title, "act-matrix-subject", PageShape::Landscape, blocks);
    document.title = form.with("list-title", [("title", title.into()), ("on", paper.head.date.clone().into())]);
    document.running.foot_start = form.foot(&document.title);
    document.marks = form.marks(false);
    Ok(document)
}

/// The same records by the categories of other frameworks, with what the numbers stand for.
fn by_frameworks(form: &Form<'_>, paper: &ActPaper) -> Document {
    let title = form.say("act-frameworks");
    let facts = vec![
        Pair::new(form.say("list-as-of"), form.long_day(&paper.head.date)),
        Pair::new(form.say("print-classification"), form.own_or(&paper.head.classification, "print-not-classified")),
        form.scope_named(),
    ];
    let mut blocks = form.front_of(&title, &form.say("act-frameworks-subject"), facts);
    blocks.extend(paper.frameworks.iter().flat_map(|framework| seen(form, framework)));
    blocks.push(Block::small(form.say("act-matrix-marks")));
    blocks.extend(named_once(form, paper));
    blocks.extend(numbers(form, paper));
    blocks.extend(form.back());
    let mut document = form.document(&title, "act-frameworks-subject", PageShape::Landscape, blocks);
    document.title = form.with("list-title", [("title", title.into()), ("on", paper.head.date.clone().into())]);
    document.running.foot_start = form.foot(&document.title);
    document.marks = form.marks(false);
    document
}

/// What each number in the cells stands for.
fn numbers(form: &Form<'_>, paper: &ActPaper) -> Vec<Block> {
    if paper.named.is_empty() {
        return Vec::new();
    }
    let named: Vec<String> = paper.named.iter().map(|[id, title]| format!("{id} {}", form.short_day(title))).collect();
    vec![form.heading("act-matrix-named"), Block::small(named.join(" · "))]
}

/// How many duties bind a system, and what shows them, in one sentence.
fn counted(form: &Form<'_>, paper: &ActPaper) -> Option<Block> {
    let today = paper.head.date.as_str();
    // What a prohibition forbids is no duty to be met: it is told beside the figures.
    let duties = || all(paper).filter(|row| !row.prohibits);
    let cells = || duties().flat_map(|row| row.cells.iter().map(move |cell| (row, cell)));
    // What binds today is counted apart from what begins later: nothing is lacking before its day. A day that is read in two ways is
    // neither.
    let of = |state: &str| cells().filter(|(_, cell)| cell.state == state && !later(cell, today)).count();
    let [linked, partly, missing, unassessed, open] = ["linked", "partly", "missing", "unclassified", "open"].map(of);
    let begins = || cells().filter(|(row, cell)| later(cell, today) && !disputed(row, cell, today));
    let first = begins().map(|(_, cell)| cell.date.as_str()).filter(|day| !day.is_empty()).min().unwrap_or_default();
    let args = [
        ("all", (linked + partly + missing).into()),
        ("linked", linked.into()),
        ("partly", partly.into()),
        ("missing", missing.into()),
        ("later", begins().count().into()),
        ("dated", i64::from(!first.is_empty()).into()),
        ("first", form.long_day(first).into()),
        ("disputed", cells().filter(|(row, cell)| disputed(row, cell, today)).count().into()),
        ("open", open.into()),
        ("unassessed", unassessed.into()),
        ("forbids", i64::from(all(paper).any(|row| row.prohibits)).into()),
    ];
    let some = !paper.systems.is_empty() && cells().any(|(_, cell)| cell.state != "none");
    some.then(|| Block::body(vec![Run::plain(form.with("act-matrix-counted", args)).strong()]))
}

/// Every row, of the AIMS and outside it.
fn all(paper: &ActPaper) -> impl Iterator<Item = &ActPaperRow> {
    paper.rows.iter().chain(&paper.outside)
}

/// Of one system the articles that bind it today, with their signs, then what comes later, whose day is disputed, what is open: a
/// reader who goes no further has read what binds.
fn binding(form: &Form<'_>, paper: &ActPaper, (at, system): (usize, &ActPaperSystem)) -> Option<Block> {
    let today = paper.head.date.as_str();
    let cells = || all(paper).filter_map(|row| Some((row, row.cells.get(at)?)));
    let signed = |row: &ActPaperRow, cell: &ActPaperCell| format!("{} {}", row.article, sign(look(row, cell, today)).0);
    let dated = |row: &ActPaperRow, cell: &ActPaperCell| match cell.date.as_str() {
        "" => format!("{} ({})", signed(row, cell), form.say("act-matrix-dormant")),
        day => format!("{} ({})", signed(row, cell), form.short_day(day)),
    };
    let parts = [
        (
            "now",
            cells().filter(|(_, one)| bound(one) && !later(one, today)).map(|(row, one)| signed(row, one)).collect(),
        ),
        (
            "later",
            cells()
                .filter(|(row, one)| later(one, today) && !disputed(row, one, today))
                .map(|(row, one)| dated(row, one))
                .collect(),
        ),
        (
            "disputed",
            cells().filter(|(row, one)| disputed(row, one, today)).map(|(row, one)| signed(row, one)).collect(),
        ),
        ("open", cells().filter(|(_, one)| one.state == "open").map(|(row, one)| dated(row, one)).collect::<Vec<_>>()),
    ];
    let told: Vec<String> = parts
        .into_iter()
        .filter(|(_, articles)| !articles.is_empty())
        .map(|(which, articles)| {
            form.with("act-matrix-binding", [("which", which.into()), ("articles", articles.join(", ").into())])
        })
        .collect();
    let named = vec![Run::plain(format!("{} ", system.number)).strong(), form.own(&system.name).strong()];
    let runs = named.into_iter().chain([Run::plain(format!(": {}", told.join(" ")))]);
    let settles = settled_by(form, paper, (at, system));
    let settles = (!settles.is_empty()).then(|| {
        Run::plain(format!(" {}", form.with("act-matrix-settled-by", [("who", settles.join("; ").into())])))
            .ink(Ink::Warn)
    });
    (!told.is_empty()).then(|| Block::body(runs.chain(settles).collect()))
}

/// Who settles what stands open of a system, and by when: its class, each duty of which it is open whether it binds, each disputed day.
fn settled_by(form: &Form<'_>, paper: &ActPaper, (at, system): (usize, &ActPaperSystem)) -> Vec<String> {
    // Who and when: which action it is stands in the row.
    let one = |what: String, [_, person, due]: [String; 3]| {
        let args = [
            ("named", i64::from(!person.is_empty()).into()),
            ("what", what.into()),
            ("whom", person.into()),
            ("due", due.into()),
        ];
        form.with("act-matrix-settler", args)
    };
    let said =
        |told: &Message, name: &str| told.args.get(name).and_then(|one| one.as_str()).unwrap_or_default().to_owned();
    let class = system.open.iter().filter(|told| told.id == "act-class-open");
    let class = class.map(|told| {
        one(form.say("act-matrix-settle-class"), [String::new(), said(told, "reviewer"), said(told, "due")])
    });
    let open = all(paper).filter_map(|row| Some((row, row.cells.get(at)?)));
    let open = open.filter(|(row, cell)| cell.state == "open" || disputed(row, cell, &paper.head.date));
    class.chain(open.map(|(row, _)| one(row.article.clone(), row.settles.clone()))).collect()
}

/// Whether a duty follows for the system of a cell.
fn bound(cell: &ActPaperCell) -> bool {
    ["linked", "partly", "missing"].contains(&cell.state.as_str())
}

/// Whether what a cell is about binds only from a day to come, or is dormant.
fn later(cell: &ActPaperCell, today: &str) -> bool {
    bound(cell) && (cell.date.is_empty() || cell.date.as_str() > today)
}

/// Whether the law is read in two ways on whether it binds already: the day of the cell is the later one.
fn disputed(row: &ActPaperRow, cell: &ActPaperCell, today: &str) -> bool {
    !row.note.is_empty() && later(cell, today)
}

/// How a cell reads, by the code of its word.
fn look<'a>(row: &ActPaperRow, cell: &'a ActPaperCell, today: &str) -> &'a str {
    let (state, date, doubted) = (cell.state.as_str(), cell.date.as_str(), !row.note.is_empty());
    looks(&Looks { state, date, doubted, everybody: cell.everybody, prohibits: row.prohibits }, today)
}

/// Whose duties of a class that fell are meant.
type Of = fn(&ActPaperFall) -> &Vec<ActPaperFalling>;

/// What would follow if a class with a reservation fell: a table a system, its duties in words, a column for each class it would have.
/// Who uses it as its deployer is told apart, for their duties are none of the organisation's.
fn fallen(form: &Form<'_>, paper: &ActPaper) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut systems: Vec<&str> = paper.falls.iter().map(|fall| fall.system.as_str()).collect();
    systems.dedup();
    for system in systems {
        let falls: Vec<&ActPaperFall> = paper.falls.iter().filter(|fall| fall.system == system).collect();
        let mut heads = vec![Cell::of(form.say("ui-act-duty"))];
        heads.extend(falls.iter().map(|fall| {
            let class = form.word("actClass", &fall.class);
            let head = form.with("act-matrix-fall", [("system", system.to_owned().into()), ("class", class.into())]);
            Cell::of(Run::plain(head))
        }));
        let parties: [(&str, Of); 2] =
            [("act-matrix-fall-own", |fall| &fall.groups), ("act-matrix-fall-deployers", |fall| &fall.deployers)];
        // The day that most duties share is told once, and not at the head of every page.
        let mut day = vec![Cell::of(Run::plain(form.say("ui-act-from")).strong().small())];
        day.extend(falls.iter().map(|fall| match fall.groups.first() {
            Some(group) => Cell::of(Run::plain(falling(form, group)).small()),
            None => Cell::of(Run::plain("–").ink(Ink::Soft)),
        }));
        let mut rows = vec![Row::cells(day)];
        for (id, of) in parties {
            let mut duties: Vec<&[String; 2]> = Vec::new();
            for duty in falls.iter().flat_map(|fall| of(fall)).flat_map(|group| &group.duties) {
                if !duties.contains(&duty) {
                    // What an article comes to for the other class stands beside it.
                    let beside = duties.iter().rposition(|one| one[0] == duty[0]);
                    duties.insert(beside.map_or(duties.len(), |at| at + 1), duty);
                }
            }
            if duties.is_empty() {
                continue;
            }
            let runs = vec![Run::plain(form.say(id))];
            rows.push(Row::Group { runs, id: format!("{id}-{system}"), bookmark: false });
            rows.extend(duties.into_iter().map(|duty| {
                let told = vec![Run::plain(format!("{} ", duty[0])).strong().small(), Run::plain(&duty[1]).small()];
                let cells = falls.iter().map(|fall| {
                    let group = of(fall).iter().find(|group| group.duties.contains(duty));
                    let day = |group: &ActPaperFalling| Some(falling(form, group));
                    let main = fall.groups.first().and_then(day);
                    Cell::of(
                        Run::plain(match group.and_then(day) {
                            None => "–".to_owned(),
                            same if same == main => form.say("act-matrix-fall-then"),
                            Some(other) => other,
                        })
                        .small(),
                    )
                });
                Row::cells(std::iter::once(Cell::new(vec![told])).chain(cells).collect())
            }));
        }
        let mut columns = vec![Column::new(4.0, 200.0)];
        columns.extend(falls.iter().map(|_| Column::new(1.6, 110.0)));
        let summary = form.say("act-matrix-falls");
        blocks.push(Block::Table(Table { summary, columns, head: vec![heads], rows, row_header: Some(0) }));
    }
    let heading = (!blocks.is_empty())
        .then(|| [form.heading("act-matrix-falls"), Block::small(form.say("act-matrix-falls-note"))]);
    heading.into_iter().flatten().chain(blocks).collect()
}

/// From when a duty of a class that fell would bind.
fn falling(form: &Form<'_>, one: &ActPaperFalling) -> String {
    let day = |day: &str| if day.is_empty() { String::new() } else { form.short_day(day) };
    let none = |said: &str| if said.is_empty() { "none".to_owned() } else { day(said) };
    let when = match (one.by.is_empty(), one.on.is_empty()) {
        (true, true) => "own",
        (false, true) => "design",
        _ => "day",
    };
    let args = [
        ("when", when.into()),
        ("on", day(&one.on).into()),
        ("after", none(&one.after).into()),
        ("public", none(&one.public).into()),
        ("by", one.by.clone().into()),
    ];
    form.with("act-matrix-fall-day", args)
}

/// What stands open behind the class of a system.
fn open(form: &Form<'_>, system: &ActPaperSystem) -> Vec<Block> {
    let said = |told| Run::plain(format!("{}: {}", system.number, form.message(told)));
    let ground = system.ground.iter().map(|told| vec![said(told)]);
    ground.chain(system.open.iter().map(|told| vec![said(told).ink(Ink::Warn)])).map(Block::body).collect()
}

/// What the gap analysis and the statement say of the same controls and sub-clauses, each in a line; the run and the statement are
/// named once, below the first table.
fn beside(form: &Form<'_>, told: &ActPaperBeside) -> Vec<Vec<Run>> {
    let all = [
        ("act-matrix-rated-not", &told.not, Ink::Bad),
        ("act-matrix-rated-partly", &told.partly, Ink::Warn),
        ("act-matrix-excluded", &told.excluded, Ink::Soft),
        ("act-matrix-bare-not", &told.bare_not, Ink::Bad),
        ("act-matrix-bare-partly", &told.bare_partly, Ink::Warn),
        ("act-matrix-unrated", &told.unrated, Ink::Soft),
        ("act-matrix-excluded-since", &told.decided, Ink::Soft),
        ("act-matrix-applies-since", &told.since, Ink::Warn),
    ];
    let line = |(id, what, ink): (&str, &Vec<String>, Ink)| {
        vec![Run::plain(form.with(id, [("what", what.join(", ").into())])).small().ink(ink)]
    };
    all.into_iter().filter(|(_, what, _)| !what.is_empty()).map(line).collect()
}

/// Which run and which statement the lines in the cells are of.
fn named_once(form: &Form<'_>, paper: &ActPaper) -> Vec<Block> {
    let ([run, on], [statement, since]) = (&paper.gap, &paper.statement);
    let told = [("act-matrix-gap-of", run, on), ("act-matrix-statement-of", statement, since)];
    let line = |(id, by, on): (&str, &String, &String)| {
        let open = (paper.gap_open && by == run).to_string();
        Block::small(form.with(id, [("by", by.clone().into()), ("on", on.clone().into()), ("open", open.into())]))
    };
    told.into_iter().filter(|(_, by, _)| !by.is_empty()).map(line).collect()
}

fn matrix(form: &Form<'_>, paper: &ActPaper, rows: &[ActPaperRow], from: usize, until: usize) -> Table {
    let mut head = vec![Cell::of(form.say("ui-act-duty")), Cell::of(form.say("ui-act-references"))];
    head.extend(paper.systems[from..until].iter().map(|system| named(form, system)));
    let mut columns = vec![Column::new(2.6, 150.0), Column::new(1.2, 76.0)];
    columns.extend((from..until).map(|_| Column::new(1.5, 84.0)));
    let row = |row: &ActPaperRow| {
        let mut duty = vec![vec![Run::plain(&row.article).strong()], vec![Run::plain(&row.text).small()]];
        if !row.note.is_empty() {
            let open = form.with("act-matrix-open", [("note", row.note.clone().into())]);
            duty.push(vec![Run::plain(open).small().ink(Ink::Warn)]);
        }
        let [action, person, due] = row.settles.clone();
        let named = i64::from(!action.is_empty());
        if named > 0 || row.cells.iter().any(|cell| cell.state == "open") {
            let args = [("named", named.into()), ("what", action.into()), ("whom", person.into()), ("due", due.into())];
            duty.push(vec![Run::plain(form.with("act-matrix-settles", args)).small().ink(Ink::Warn)]);
        }
        if row.kind == "check" {
            duty.push(vec![Run::plain(form.say("ui-act-kind-check")).small().ink(Ink::Soft)]);
        }
        // The programme's own reference is read on the screen: an auditor gets the standard's alone.
        let references = vec![vec![Run::plain(row.references.join(", ")).small()]];
        let mut cells = vec![Cell::new(duty), Cell::new(references).or(Run::plain("–").ink(Ink::Soft))];
        cells.extend(row.cells[from..until].iter().map(|cell| shown(form, (row, cell), &paper.head.date)));
        Row::cells(cells)
    };
    let rows = rows.iter().map(row).collect();
    Table { summary: form.say("act-matrix"), columns, head: vec![head], rows, row_header: Some(0) }
}

fn named(form: &Form<'_>, system: &ActPaperSystem) -> Cell {
    let class = match system.class.as_str() {
        "" => form.word("actState", "unclassified"),
        class => form.word("actClass", class),
    };
    let roles: Vec<String> = system.roles.iter().map(|role| form.word("actParty", role)).collect();
    let mut said =
        vec![vec![Run::plain(format!("{} ", system.number)), form.own(&system.name)], vec![Run::plain(class).small()]];
    if !system.open.is_empty() {
        said.push(vec![Run::plain(form.say("act-class-reserved")).small().ink(Ink::Warn)]);
    }
    if !roles.is_empty() {
        said.push(vec![Run::plain(roles.join(", ")).small()]);
    }
    Cell::new(said)
}

fn shown(form: &Form<'_>, (row, cell): (&ActPaperRow, &ActPaperCell), today: &str) -> Cell {
    let state = state(form, look(row, cell, today));
    if cell.state == "none" {
        return Cell::new(vec![vec![state], vec![Run::plain(why(form, row, &cell.reason)).small().ink(Ink::Soft)]]);
    }
    if cell.state == "unclassified" {
        return Cell::new(vec![vec![state]]);
    }
    let mut day = match cell.date.as_str() {
        "" => form.say("act-matrix-dormant"),
        date => form.with("act-matrix-from", [("on", form.short_day(date).into())]),
    };
    if !cell.original.is_empty() {
        let was = form.with("ui-act-originally", [("on", form.short_day(&cell.original).into())]);
        day = format!("{day} ({was})");
    }
    if cell.state == "open" {
        let general = if row.general == cell.date { String::new() } else { row.general.clone() };
        let args = [
            ("day", day.into()),
            ("by", cell.by.clone().into()),
            ("otherwise", i64::from(!general.is_empty()).into()),
            ("general", form.short_day(&general).into()),
        ];
        day = form.with("act-matrix-if", args);
    }
    if disputed(row, cell, today) {
        day = form.with("act-matrix-disputed", [("day", day.into())]);
    }
    let mut said = vec![vec![state], vec![Run::plain(day).small()]];
    if !cell.technique.is_empty() {
        let both = form.with("act-matrix-both", [("technique", cell.technique.clone().into())]);
        said.push(vec![form.own(&both).small().ink(Ink::Warn)]);
    }
    if !cell.items.is_empty() {
        said.push(vec![Run::plain(cell.items.join(", ")).small()]);
    }
    if !cell.held.is_empty() {
        let more = cell.held.len().saturating_sub(HELD);
        let numbers = cell.held.iter().take(HELD).cloned().collect::<Vec<_>>().join(", ");
        let held = form.with("act-matrix-held", [("numbers", numbers.into()), ("more", more.into())]);
        said.push(vec![Run::plain(held).small().ink(Ink::Soft)]);
    }
    if !cell.lacking.is_empty() && cell.state != "linked" {
        let lacks = form.with("act-matrix-lacks", [("what", cell.lacking.join(", ").into())]);
        said.push(vec![Run::plain(lacks).small().ink(Ink::Soft)]);
    }
    if !cell.older.is_empty() {
        said.extend(cell.older.iter().map(|[item, until]| {
            let days = [("until", form.short_day(until).into()), ("on", form.short_day(&cell.class_on).into())];
            let [until, on] = days;
            vec![
                Run::plain(form.with("act-matrix-older", [("item", item.clone().into()), until, on]))
                    .small()
                    .ink(Ink::Warn),
            ]
        }));
    }
    said.extend(beside(form, &cell.beside));
    Cell::new(said)
}

/// Why a duty does not apply; of one that binds another role, which.
fn why(form: &Form<'_>, row: &ActPaperRow, reason: &str) -> String {
    let said = form.word("actWhy", reason);
    if reason != "role" || row.roles.is_empty() {
        return said;
    }
    let whom: Vec<String> = row.roles.iter().map(|role| form.word("actParty", role)).collect();
    form.with("act-matrix-whose", [("why", said.into()), ("whom", whom.join(", ").into())])
}

fn state(form: &Form<'_>, state: &str) -> Run {
    let (sign, ink) = sign(state);
    Run::plain(format!("{sign} {}", form.word("actState", state))).ink(ink)
}

/// The sign of a state and its colour.
fn sign(state: &str) -> (&'static str, Ink) {
    match state {
        "linked" => ("■", Ink::Ok),
        "partly" => ("▲", Ink::Warn),
        "missing" => ("○", Ink::Warn),
        "later" => ("◇", Ink::Soft),
        "unclassified" | "everybody" | "open" | "disputed" => ("?", Ink::Warn),
        _ => ("–", Ink::Soft),
    }
}

/// Duties that bind none of the systems, by reason.
fn unbound(form: &Form<'_>, paper: &ActPaper) -> Vec<Block> {
    let mut blocks = vec![form.heading("act-matrix-unbound")];
    let open: Vec<&str> =
        paper.systems.iter().filter(|one| one.class.is_empty()).map(|one| one.number.as_str()).collect();
    if !open.is_empty() {
        let args = [("count", open.len().into()), ("systems", open.join(", ").into())];
        blocks.push(Block::body(vec![Run::plain(form.with("act-matrix-unbound-open", args)).ink(Ink::Warn)]));
    }
    let reserved: Vec<&str> =
        paper.systems.iter().filter(|one| !one.open.is_empty()).map(|one| one.number.as_str()).collect();
    for reason in ["prohibition", "role", "trigger", "class"] {
        let of: Vec<&ActPaperUnbound> = paper.unbound.iter().filter(|one| one.reason == reason).collect();
        if of.is_empty() {
            continue;
        }
        let mut said = vec![Run::plain(format!("{}: ", form.word("actWhyAll", reason))).strong()];
        said.push(Run::plain(match reason {
            // What nobody here can have is told by whose it would be, not by sixty numbers.
            "role" | "class" => by_party(form, &of),
            _ => in_words(form, &of, reason),
        }));
        if reason == "class" {
            said.push(Run::plain(format!(" {}", form.say("act-matrix-class-where"))));
        }
        if reason == "prohibition" && !open.is_empty() {
            let unassessed = form.with("act-matrix-unassessed", [("systems", open.join(", ").into())]);
            said.push(Run::plain(format!(" {unassessed}")).ink(Ink::Warn));
        }
        // A role may follow from the class too: whoever puts a product on the market with the system in it (Art. 25(3)).
        if ["role", "class"].contains(&reason) && !reserved.is_empty() {
            let while_it = form.with("act-matrix-unbound-reserved", [("systems", reserved.join(", ").into())]);
            said.push(Run::plain(format!(" {while_it}")).ink(Ink::Warn));
        }
        blocks.push(Block::body(said));
    }
    blocks
}

/// How many duties each party would have.
fn by_party(form: &Form<'_>, of: &[&ActPaperUnbound]) -> String {
    let mut parties: Vec<(&[String], usize)> = Vec::new();
    for one in of {
        match parties.iter_mut().find(|(roles, _)| *roles == one.roles.as_slice()) {
            Some((_, count)) => *count += 1,
            None => parties.push((&one.roles, 1)),
        }
    }
    let told = parties.into_iter().map(|(roles, count)| {
        let whom: Vec<String> = roles.iter().map(|role| form.word("actParty", role)).collect();
        form.with("act-matrix-party", [("whom", whom.join(", ").into()), ("count", count.into())])
    });
    format!("{}.", told.collect::<Vec<_>>().join("; "))
}

/// What would call for each of them, with its article; of a prohibition, which holds whoever does it, since when.
fn in_words(form: &Form<'_>, of: &[&ActPaperUnbound], reason: &str) -> String {
    let mut told: Vec<String> = of
        .iter()
        .map(|one| match one.date.as_str() {
            date if reason == "prohibition" && !date.is_empty() => {
                format!("{} ({})", one.article, form.with("act-matrix-from", [("on", form.short_day(date).into())]))
            }
            _ if one.text.is_empty() => one.article.clone(),
            _ => format!("{} ({})", one.text, one.article),
        })
        .collect();
    told.dedup();
    format!("{}.", told.join("; "))
}

/// The records by the categories of a framework.
fn seen(form: &Form<'_>, framework: &ActPaperFramework) -> Vec<Block> {
    let id = format!("framework-{}", framework.id);
    let row = |line: &ActPaperCategory| {
        let said =
            |ids: &[String]| vec![Run::plain(if ids.is_empty() { "–".to_owned() } else { ids.join(", ") }).small()];
        let list = |ids: &[String]| Cell::new(vec![said(ids)]);
        // What a record shows and the gap analysis rates otherwise is not shown: it has a column of its own.
        let mut lacking = vec![said(&line.lacking)];
        let (mut rated, mut out) = (line.beside.clone(), line.beside.clone());
        for none in [&mut out.not, &mut out.partly, &mut out.unrated, &mut rated.bare_not, &mut rated.bare_partly] {
            none.clear();
        }
        for none in [&mut rated.excluded, &mut rated.decided, &mut rated.since] {
            none.clear();
        }
        lacking.extend(beside(form, &out));
        Row::cells(vec![
            Cell::new(vec![vec![Run::plain(&line.id).strong()], vec![Run::plain(&line.title).small()]]),
            Cell::of(state(form, &line.state)),
            list(&line.shown),
            Cell::new(beside(form, &rated)).or(Run::plain("–").small()),
            Cell::new(lacking),
            list(&line.items),
        ])
    };
    let heads = [
        "framework-category", "act-matrix-state", "framework-shown", "framework-rated", "framework-lacking",
        "act-matrix-items",
    ];
    let table = Table {
        summary: form.say(&id),
        columns: vec![
            Column::new(2.0, 120.0),
            Column::new(1.0, 70.0),
            Column::new(1.4, 80.0),
            Column::new(2.2, 100.0),
            Column::new(2.4, 110.0),
            Column::new(1.4, 80.0),
        ],
        head: vec![heads.iter().map(|id| Cell::of(form.say(id))).collect()],
        rows: framework.lines.iter().map(row).collect(),
        row_header: Some(0),
    };
    let heading = Block::Heading(Heading::new(2, form.say(&id), id.clone()));
    vec![heading, Block::small(form.say(&format!("{id}-hint"))), Block::Table(table)]
}
