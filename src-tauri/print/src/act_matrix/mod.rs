//! The matrix of the EU AI Act on paper: duties down, systems across, what lies outside the AIMS apart, and the same records by
//! other frameworks. No percentage.

use aims_core::paper::{
    ActPaper, ActPaperBeside, ActPaperCategory, ActPaperCell, ActPaperFramework, ActPaperRow, ActPaperSystem,
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
    blocks.push(Block::small(form.say("act-matrix-key")));
    if !paper.beyond.is_empty() {
        let args = [("count", paper.beyond.len().into()), ("systems", paper.beyond.join(", ").into())];
        blocks.push(Block::small(form.with("act-matrix-beyond", args)));
    }
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
            blocks.push(Block::small(form.say("act-matrix-marks")));
            blocks.push(Block::small(form.say("act-matrix-how")));
            blocks.extend(named_once(&form, paper));
            blocks.extend(paper.systems.iter().flat_map(|system| open(&form, system)));
        }
    }
    blocks.extend(unbound(&form, paper));
    for framework in &paper.frameworks {
        blocks.extend(seen(&form, framework));
    }
    if !paper.named.is_empty() {
        // The key stands whole, not begun at the end of a page.
        blocks.push(Block::PageBreak);
        blocks.push(form.heading("act-matrix-named"));
        let named: Vec<String> = paper.named.iter().map(|[id, title]| format!("{id} {title}")).collect();
        blocks.push(Block::small(named.join(" · ")));
    }
    blocks.push(Block::small(form.say("act-matrix-not-law")));
    blocks.extend(form.back());
    let mut document = form.document(&title, "act-matrix-subject", PageShape::Landscape, blocks);
    document.title = form.with("list-title", [("title", title.into()), ("on", paper.head.date.clone().into())]);
    document.running.foot_start = form.foot(&document.title);
    document.marks = form.marks(false);
    Ok(document)
}

/// How many duties bind a system, and what shows them, in one sentence.
fn counted(form: &Form<'_>, paper: &ActPaper) -> Option<Block> {
    let cells = || paper.rows.iter().chain(&paper.outside).flat_map(|row| &row.cells);
    let today = paper.head.date.as_str();
    // What binds today is counted apart from what begins later: nothing is lacking before its day.
    let of = |state: &str| cells().filter(|cell| cell.state == state && !later(cell, today)).count();
    let [linked, partly, missing, unassessed] = ["linked", "partly", "missing", "unclassified"].map(of);
    let begins = || cells().filter(|cell| bound(cell) && later(cell, today));
    let first = begins().map(|cell| cell.date.as_str()).filter(|day| !day.is_empty()).min().unwrap_or_default();
    let args = [
        ("all", (linked + partly + missing).into()),
        ("linked", linked.into()),
        ("partly", partly.into()),
        ("missing", missing.into()),
        ("later", begins().count().into()),
        ("dated", i64::from(!first.is_empty()).into()),
        ("first", form.long_day(first).into()),
        ("unassessed", unassessed.into()),
    ];
    let some = !paper.systems.is_empty() && cells().any(|cell| cell.state != "none");
    some.then(|| Block::body(vec![Run::plain(form.with("act-matrix-counted", args)).strong()]))
}

/// Whether a duty follows for the system of a cell.
fn bound(cell: &ActPaperCell) -> bool {
    ["linked", "partly", "missing"].contains(&cell.state.as_str())
}

/// Whether what a cell is about binds only from a day to come, or is dormant.
fn later(cell: &ActPaperCell, today: &str) -> bool {
    bound(cell) && (cell.date.is_empty() || cell.date.as_str() > today)
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
        if row.kind == "check" {
            duty.push(vec![Run::plain(form.say("ui-act-kind-check")).small().ink(Ink::Soft)]);
        }
        // The programme's own reference is read on the screen: an auditor gets the standard's alone.
        let references = vec![vec![Run::plain(row.references.join(", ")).small()]];
        let mut cells = vec![Cell::new(duty), Cell::new(references).or(Run::plain("–").ink(Ink::Soft))];
        cells.extend(row.cells[from..until].iter().map(|cell| shown(form, cell, &paper.head.date)));
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

fn shown(form: &Form<'_>, cell: &ActPaperCell, today: &str) -> Cell {
    let state = match cell.state.as_str() {
        "missing" if later(cell, today) => state(form, "later"),
        // A prohibition binds whoever it is: what nobody assessed is whether the system does what it forbids.
        "unclassified" if cell.everybody => state(form, "everybody"),
        code => state(form, code),
    };
    if cell.state == "none" {
        return Cell::new(vec![
            vec![state],
            vec![Run::plain(form.word("actWhy", &cell.reason)).small().ink(Ink::Soft)],
        ]);
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
    let mut said = vec![vec![state], vec![Run::plain(day).small()]];
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
        let args = [("items", cell.older.join(", ").into()), ("on", form.short_day(&cell.class_on).into())];
        said.push(vec![Run::plain(form.with("act-matrix-older", args)).small().ink(Ink::Warn)]);
    }
    said.extend(beside(form, &cell.beside));
    Cell::new(said)
}

fn state(form: &Form<'_>, state: &str) -> Run {
    let (sign, ink) = match state {
        "linked" => ("■", Ink::Ok),
        "partly" => ("▲", Ink::Warn),
        "missing" => ("○", Ink::Warn),
        "later" => ("◇", Ink::Soft),
        "unclassified" | "everybody" => ("?", Ink::Warn),
        _ => ("–", Ink::Soft),
    };
    Run::plain(format!("{sign} {}", form.word("actState", state))).ink(ink)
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
        // Two duties of one article are told once.
        let mut articles: Vec<String> = Vec::new();
        for [article, why, date] in &paper.unbound {
            // A prohibition holds whoever does it: what matters is since when.
            let told = match date.as_str() {
                date if reason == "prohibition" && !date.is_empty() => {
                    format!("{article} ({})", form.with("act-matrix-from", [("on", form.short_day(date).into())]))
                }
                _ => article.clone(),
            };
            if why == reason && !articles.contains(&told) {
                articles.push(told);
            }
        }
        if !articles.is_empty() {
            let why = Run::plain(format!("{}: ", form.word("actWhyAll", reason))).strong();
            let mut said = vec![why, Run::plain(articles.join(", "))];
            if reason == "prohibition" && !open.is_empty() {
                let unassessed = form.with("act-matrix-unassessed", [("systems", open.join(", ").into())]);
                said.push(Run::plain(format!(". {unassessed}")).ink(Ink::Warn));
            }
            if reason == "class" && !reserved.is_empty() {
                let while_it = form.with("act-matrix-unbound-reserved", [("systems", reserved.join(", ").into())]);
                said.push(Run::plain(format!(". {while_it}")).ink(Ink::Warn));
            }
            blocks.push(Block::body(said));
        }
    }
    blocks
}

/// The records by the categories of a framework.
fn seen(form: &Form<'_>, framework: &ActPaperFramework) -> Vec<Block> {
    let id = format!("framework-{}", framework.id);
    let row = |line: &ActPaperCategory| {
        let said =
            |ids: &[String]| vec![Run::plain(if ids.is_empty() { "–".to_owned() } else { ids.join(", ") }).small()];
        let list = |ids: &[String]| Cell::new(vec![said(ids)]);
        // What a record shows and the gap analysis rates otherwise stands with neither column's claim.
        let mut shown = vec![said(&line.shown)];
        let mut lacking = vec![said(&line.lacking)];
        let (mut rated, mut out) = (line.beside.clone(), line.beside.clone());
        for none in [&mut out.not, &mut out.partly, &mut out.unrated, &mut rated.bare_not, &mut rated.bare_partly] {
            none.clear();
        }
        for none in [&mut rated.excluded, &mut rated.decided, &mut rated.since] {
            none.clear();
        }
        shown.extend(beside(form, &rated));
        lacking.extend(beside(form, &out));
        Row::cells(vec![
            Cell::new(vec![vec![Run::plain(&line.id).strong()], vec![Run::plain(&line.title).small()]]),
            Cell::of(state(form, &line.state)),
            Cell::new(shown),
            Cell::new(lacking),
            list(&line.items),
        ])
    };
    let heads = ["framework-category", "act-matrix-state", "framework-shown", "framework-lacking", "act-matrix-items"];
    let table = Table {
        summary: form.say(&id),
        columns: vec![
            Column::new(2.0, 120.0),
            Column::new(1.0, 70.0),
            Column::new(2.4, 110.0),
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
