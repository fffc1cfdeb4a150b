//! The risk treatment plan as a document, A4 landscape: the levels and who accepts them, how the risks lie before and after, what
//! is done about each, who accepted what remains, and which systems it covers.

use aims_core::paper::{CoverLine, LevelLine, ShareLine, TopLine, TreatmentPaper};

use crate::chart::LYING;
use crate::document::{
    Align, Block, Cell, Column, Document, Heading, Ink, PageShape, Paragraph, ParagraphStyle, Row, Run, Table,
};
use crate::fault::PrintFault;
use crate::form::Form;
use crate::lists;

/// Width of the map of what moved.
const MAP: f32 = 400.0;

/// Builds the document a paper says.
///
/// # Errors
/// [`PrintFault::Property`] for an unknown language.
pub fn document(paper: &TreatmentPaper) -> Result<Document, PrintFault> {
    let form = Form::new(&paper.head)?;
    let (title, pen) = (form.say("treatmentPlan"), form.pen());
    let mut blocks = form.front(&title, &form.say("treatment-subject"));
    // Page one says it all: how the risks lay, and what remains.
    let told = [&paper.first, &paper.left].map(|chart| form.message(&chart.sentence)).join(" ");
    blocks.push(Block::Paragraph(Paragraph::plain(told).style(ParagraphStyle::Lead)));
    blocks.extend(paper.ahead.iter().map(|one| Block::body(form.ahead(one))));
    blocks.extend(open(&form, paper));
    let criteria = [("criteria", paper.criteria.clone().into())];
    blocks.push(Block::small(if paper.criteria.is_empty() {
        form.say("treatment-no-criteria")
    } else {
        form.with("treatment-criteria", criteria)
    }));
    blocks.extend(form.despite());
    for [number, name] in &paper.prohibited {
        let words =
            form.with("treatment-prohibited", [("number", number.clone().into()), ("name", name.clone().into())]);
        blocks.push(Block::body(vec![Run::plain(words).ink(Ink::Warn)]));
    }
    if !paper.note.is_empty() {
        blocks.push(Block::body(vec![form.own(&paper.note)]));
    }
    blocks.push(form.heading("treatment-systems"));
    blocks.push(if paper.systems.is_empty() {
        Block::body(vec![Run::plain(form.say("list-none")).ink(Ink::Soft)])
    } else {
        Block::Table(systems(&form, &paper.systems))
    });
    // That the risks of a system are assessed says nothing of its impact assessment: how far that goes stands beside it.
    blocks.extend(paper.assessed.iter().map(|told| {
        let warn = told.id != "impact-stands";
        let ink = |run: Run| if warn { run.ink(Ink::Warn) } else { run };
        Block::body(form.told(told).into_iter().map(ink).collect())
    }));
    blocks.push(form.heading("treatment-levels"));
    blocks.push(Block::Table(levels(&form, &paper.levels, true)));
    blocks.push(Block::small(form.say("treatment-levels-how")));
    if let Some(floor) = paper.floor {
        blocks.push(Block::small(form.with("treatment-floor", [("most", floor.into())])));
    }
    if paper.levels.iter().any(|one| one.standing.is_some()) {
        blocks.push(Block::small(form.say("treatment-standing-how")));
    }
    for (title, lines, words) in
        [("treatment-by-system", &paper.by_system, ""), ("treatment-by-target", &paper.by_target, "riskTarget")]
    {
        if !lines.is_empty() {
            blocks.push(form.heading(title));
            blocks.push(Block::Table(shares(&form, title, words, lines)));
        }
    }
    if paper.by_system.iter().chain(&paper.by_target).any(|one| one.before.is_some()) {
        blocks.push(Block::small(form.say("treatment-shares-how")));
    }
    if !paper.by_target.is_empty() {
        blocks.push(Block::small(form.say("treatment-targets-how")));
    }
    if !paper.top.is_empty() {
        blocks.push(form.heading("treatment-top"));
        blocks.push(Block::Table(top(&form, &paper.top)));
    }
    // Before and after are read against each other: one drawing holds both, and its description has what stands in each cell.
    blocks.push(form.heading("treatment-matrices"));
    blocks.push(Block::Drawing(pen.beside([&paper.first, &paper.left], LYING)));
    let people = paper.floor.map(|_| form.say("chart-people"));
    let how = std::iter::once(form.say("treatment-matrices-how")).chain(people).collect::<Vec<_>>().join(" ");
    blocks.push(Block::small(how));
    if let Some(moves) = &paper.moves {
        blocks.push(form.heading("treatment-moves"));
        blocks.push(Block::body(vec![Run::plain(form.message(&moves.sentence))]));
        let (drawing, table) = (Block::Drawing(pen.drawing(moves, MAP)), Block::Table(pen.table(moves)));
        let any = matches!(&moves.figure, aims_core::chart::Figure::Moves { moves, .. } if !moves.is_empty());
        blocks.extend(std::iter::once(drawing).chain(Some(table).filter(|_| any)));
    }
    for list in &paper.lists {
        let title = form.say(&list.title);
        blocks.push(Block::Heading(Heading::new(2, title.clone(), list.title.clone())));
        if form.has(&list.note) {
            blocks.push(Block::small(form.say(&list.note)));
        }
        blocks.extend(lists::rows(&form, list, &title, 3));
    }
    if !paper.impacts.is_empty() {
        let used = form.own(&paper.impacts.join("; "));
        blocks.push(Block::body(vec![Run::plain(format!("{}: ", form.say("treatment-impacts"))), used]));
    }
    blocks.extend(form.sign_off(&paper.signatures));
    blocks.extend(form.back());
    let mut document = form.document(&title, "treatment-subject", PageShape::Landscape, blocks);
    document.marks = form.marks(false);
    Ok(document)
}

/// What is open, and what stays heavy: what a director looks for first.
fn open(form: &Form<'_>, paper: &TreatmentPaper) -> Vec<Block> {
    let [of, accepted] = paper.accepted;
    let mut told = vec![Block::body(vec![
        Run::plain(form.with("treatment-accepted-of", [("accepted", accepted.into()), ("of", of.into())])).strong(),
    ])];
    let line = |id: &str, names: Vec<String>| {
        Block::body(vec![Run::plain(form.with(id, [("risks", names.join("; ").into())])).ink(Ink::Warn)])
    };
    if !paper.open.is_empty() {
        told.push(line(
            "treatment-not-accepted",
            paper.open.iter().map(|[number, name]| format!("{number} {name}")).collect(),
        ));
    }
    if !paper.heavy.is_empty() {
        let called =
            |[number, name, level]: &[String; 3]| format!("{number} {name} ({})", form.word("riskLevelCode", level));
        told.push(line("treatment-heavy", paper.heavy.iter().map(called).collect()));
    }
    if let Some(stands) = paper.stands {
        // A plan frozen before they were named says how many.
        let named = match (stands, paper.standing.is_empty()) {
            (0, _) => "none",
            (_, true) => "bare",
            (_, false) => "named",
        };
        let args = [("count", stands.into()), ("named", named.into()), ("risks", paper.standing.join(", ").into())];
        let words = form.with("treatment-stands", args);
        told.push(Block::body(vec![Run::plain(words).ink(if stands > 0 { Ink::Warn } else { Ink::Soft })]));
    }
    if !paper.early.is_empty() {
        let one = |[number, until, judged]: &[String; 3]| {
            let days = [("until", form.long_day(until).into()), ("judged", form.long_day(judged).into())];
            format!("{number} ({})", form.with("treatment-early-days", days))
        };
        told.push(line("treatment-early", paper.early.iter().map(one).collect()));
    }
    if !paper.unwatched.is_empty() {
        told.push(line("treatment-unwatched", paper.unwatched.clone()));
    }
    told.push(Block::small(form.say("treatment-today")));
    let [statement, on] = &paper.statement;
    told.extend(paper.since.iter().map(|[number, control]| {
        let args = [
            ("number", number.clone().into()),
            ("what", control.clone().into()),
            ("by", statement.clone().into()),
            ("on", on.clone().into()),
        ];
        Block::body(vec![Run::plain(form.with("treatment-since", args)).ink(Ink::Warn)])
    }));
    let warned = |one| Block::body(form.told(one).into_iter().map(|run: Run| run.ink(Ink::Warn)).collect());
    told.extend(paper.excluded.iter().map(warned));
    told
}

fn systems(form: &Form<'_>, systems: &[CoverLine]) -> Table {
    let head = [
        "register-number", "treatment-system", "treatment-counts", "treatment-unrated", "treatment-stops",
        "treatment-whole",
    ];
    let row = |one: &CoverLine| {
        let whole = form.say(if one.whole { "treatment-is-whole" } else { "treatment-not-whole" });
        let name = match one.name.as_str() {
            "" => Run::plain(form.say("ui-risks-whole")),
            name => form.own(name),
        };
        let number = if one.number.is_empty() { "–" } else { &one.number };
        let mut cells = vec![Cell::of(Run::plain(number)), Cell::of(name)];
        cells.extend(one.counts.iter().map(|count| Cell::of(Run::plain(count.to_string()))));
        cells.push(Cell::of(if one.whole { Run::plain(whole) } else { Run::plain(whole).ink(Ink::Warn) }));
        Row::cells(cells)
    };
    let end = |share: f32| Column { align: Align::End, ..Column::new(share, 60.0) };
    Table {
        summary: form.say("treatment-systems"),
        columns: vec![
            Column::new(0.8, 60.0),
            Column::new(3.4, 140.0),
            end(1.0),
            end(1.0),
            end(1.2),
            Column::new(2.0, 110.0),
        ],
        head: vec![head.map(|id| Cell::of(form.say(id))).to_vec()],
        rows: systems.iter().map(row).collect(),
        row_header: Some(1),
    }
}

fn top(form: &Form<'_>, lines: &[TopLine]) -> Table {
    let head = [
        "register-number", "risk-name", "treatment-system", "treatment-before", "treatment-after", "treatment-accepted",
    ];
    let level = |code: &str| if code.is_empty() { String::new() } else { form.word("riskLevelCode", code) };
    let row = |one: &TopLine| {
        let system = if one.system.is_empty() { form.say("ui-risks-whole") } else { one.system.clone() };
        Row::cells(vec![
            Cell::of(Run::plain(one.number.clone())),
            Cell::of(form.own(&one.name)),
            Cell::of(form.own(&system)),
            Cell::of(Run::plain(level(&one.levels[0]))),
            Cell::of(Run::plain(level(&one.levels[1]))),
            Cell::of(Run::plain(form.word("yesNo", if one.accepted { "yes" } else { "no" }))),
        ])
    };
    Table {
        summary: form.say("treatment-top"),
        columns: vec![
            Column::new(0.8, 54.0),
            Column::new(4.0, 160.0),
            Column::new(2.6, 110.0),
            Column::new(1.0, 60.0),
            Column::new(1.0, 60.0),
            Column::new(1.0, 60.0),
        ],
        head: vec![head.map(|id| Cell::of(form.say(id))).to_vec()],
        rows: lines.iter().map(row).collect(),
        row_header: Some(1),
    }
}

/// `codes` is the list whose words name the lines; empty: they are names.
fn shares(form: &Form<'_>, title: &str, codes: &str, lines: &[ShareLine]) -> Table {
    let title = form.say(title);
    let levels = ["low", "medium", "high", "critical"].map(|code| form.word("riskLevelCode", code));
    let words = std::iter::once(title.clone()).chain(levels).chain([form.word("riskState", "unrated")]);
    let row = |one: &ShareLine| {
        let name = match one.id.as_str() {
            "" => form.say("ui-risks-whole"),
            name if codes.is_empty() => name.to_owned(),
            code => form.word(codes, code),
        };
        let figure = |(at, left): (usize, &u32)| match one.before {
            Some(before) => format!("{} → {left}", before[at]),
            None => left.to_string(),
        };
        let counts = one.counts.iter().enumerate().map(|one| Cell::of(Run::plain(figure(one))));
        Row::cells(std::iter::once(Cell::of(form.own(&name))).chain(counts).collect())
    };
    let end = Column { align: Align::End, ..Column::new(1.0, 54.0) };
    Table {
        summary: title,
        columns: std::iter::once(Column::new(4.0, 160.0)).chain(std::iter::repeat_n(end, 5)).collect(),
        head: vec![words.map(Cell::of).collect()],
        rows: lines.iter().map(row).collect(),
        row_header: Some(0),
    }
}

/// The levels with who accepts them; `counted` with how many there are of each.
pub(crate) fn levels(form: &Form<'_>, levels: &[LevelLine], counted: bool) -> Table {
    let heads = [
        "riskLevel-level", "treatment-figures", "riskLevel-treat", "riskLevel-acceptor", "riskLevel-accept",
        "treatment-months", "treatment-before", "treatment-after", "treatment-accepted",
    ];
    // A plan frozen before it was counted says how many are accepted of what remains; since then, of what stands at the level.
    let standing = counted && levels.iter().any(|one| one.standing.is_some());
    let heads = if standing {
        let [first @ .., _] = heads;
        first.into_iter().chain(["treatment-standing", "treatment-standing-accepted"]).collect::<Vec<_>>()
    } else {
        heads.to_vec()
    };
    let shown = if counted { heads.len() } else { heads.len() - 3 };
    let row = |one: &LevelLine| {
        let figure = |value: u32| Cell::of(Run::plain(value.to_string()));
        let cells = vec![
            Cell::of(Run::plain(form.word("riskLevelCode", &one.level))),
            Cell::of(Run::plain(format!("{}–{}", one.span[0], one.span[1]))),
            Cell::of(form.own(&one.treat)),
            Cell::of(Run::plain(form.word("acceptor", &one.acceptor))),
            Cell::of(form.own(&one.accept)),
            Cell::of(Run::plain(form.with("treatment-months-of", [("count", one.months.into())]))),
            figure(one.first),
            figure(one.left),
        ];
        let rest = match one.standing {
            Some([stands, accepted]) if standing => vec![figure(stands), figure(accepted)],
            _ => vec![figure(one.accepted)],
        };
        let cells: Vec<Cell> = cells.into_iter().chain(rest).collect();
        Row::cells(cells.into_iter().take(shown).collect())
    };
    let end = |share: f32| Column { align: Align::End, ..Column::new(share, 44.0) };
    let columns = [
        Column::new(1.0, 54.0),
        Column::new(0.8, 44.0),
        Column::new(3.0, 130.0),
        Column::new(1.6, 84.0),
        Column::new(3.0, 130.0),
        Column::new(1.2, 64.0),
        end(0.8),
        end(0.8),
        end(0.9),
        end(0.9),
    ];
    Table {
        summary: form.say("treatment-levels"),
        columns: columns.into_iter().take(shown).collect(),
        head: vec![heads.iter().take(shown).map(|id| Cell::of(form.say(id))).collect()],
        rows: levels.iter().map(row).collect(),
        row_header: Some(0),
    }
}
