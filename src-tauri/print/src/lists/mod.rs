//! A list of a register as a document, A4 landscape: which records, as of when, one row each with what hangs on it below.
//! More columns than a page has room for become one block a record: nothing is left out and nothing is cut.

mod said;
mod table;

pub(crate) use said::{long, paragraphs, under};

use aims_core::chart::Chart;
use aims_core::paper::{ListCell, ListRow, Listing, Narrowed, RegisterPaper};

use crate::document::{Block, Document, Grid, Heading, Ink, PageShape, Pair, Run};
use crate::fault::PrintFault;
use crate::form::Form;

/// Width of a map with its levels beside it.
const MAP: f32 = 330.0;

/// As many columns as can be read side by side.
const MOST_COLUMNS: usize = 10;

/// As many fields that say nothing as each tell it themselves.
const GAPS: usize = 2;

/// What the program has to say in sentences, and not in a word: how an assessment stands, who has not agreed to oversee.
const SAID_WHOLE: [&str; 2] = ["impact-stands", "sheet-note-offered"];

/// Letters from which on a fact is a sentence.
const SENTENCE: usize = 40;

/// Builds the document a paper says.
///
/// # Errors
/// [`PrintFault::Property`] for an unknown language.
pub fn document(paper: &RegisterPaper) -> Result<Document, PrintFault> {
    let form = Form::new(&paper.head)?;
    let (list, title) = (&paper.list, form.say(&paper.list.title));
    // What is read from several registers says so.
    let own = format!("{}-subject", list.title);
    let subject = if form.has(&own) { own.as_str() } else { "list-subject" };
    let under = if subject == "list-subject" { which(&form, paper) } else { form.say(subject) };
    let mut blocks = form.front_of(&title, &under, facts(&form, paper));
    blocks.extend(paper.said.iter().map(|said| Block::body(form.told(said))));
    if form.has(&list.note) {
        blocks.push(Block::small(form.say(&list.note)));
    }
    blocks.extend(rows(&form, list, &title, 2));
    blocks.extend(charts(&form, paper));
    blocks.extend(form.back());
    let mut document = form.document(&title, subject, PageShape::Landscape, blocks);
    document.title = form.with("list-title", [("title", title.into()), ("on", paper.head.date.clone().into())]);
    document.running.foot_start = form.foot(&document.title);
    document.marks = form.marks(false);
    Ok(document)
}

/// The pictures of a list, each with its heading and its sentence. A map writes its levels and counts into its cells, so that no
/// table has to say them again.
fn charts(form: &Form<'_>, paper: &RegisterPaper) -> Vec<Block> {
    let pen = form.pen();
    let one = |chart: &Chart| {
        let heading = Heading::new(2, form.message(&chart.title), chart.title.id.clone());
        let said = Block::body(vec![Run::plain(form.message(&chart.sentence))]);
        [Block::Heading(heading), said, Block::Drawing(pen.flat(chart, MAP))]
    };
    paper.charts.iter().flat_map(one).collect()
}

/// The records of a list: a table, or a block each under a heading of this level; or that there is none.
pub(crate) fn rows(form: &Form<'_>, list: &Listing, title: &str, level: u8) -> Vec<Block> {
    rows_within(form, list, title, (level, MOST_COLUMNS))
}

/// The same where fewer columns have room.
pub(crate) fn rows_within(form: &Form<'_>, list: &Listing, title: &str, (level, most): (u8, usize)) -> Vec<Block> {
    if list.rows.is_empty() {
        return vec![Block::body(vec![Run::plain(form.say("list-none")).ink(Ink::Soft)])];
    }
    if list.columns.len() > most {
        // A page that lies has room for two facts more in a line.
        let across = if most == MOST_COLUMNS { 6 } else { 4 };
        let rows = list.rows.iter().enumerate();
        return rows.flat_map(|(at, row)| record(form, list, (at, level, across), row)).collect();
    }
    vec![Block::Table(table::table(form, list, title))]
}

fn facts(form: &Form<'_>, paper: &RegisterPaper) -> Vec<Pair> {
    let (head, list) = (&paper.head, &paper.list);
    let counted = if list.total == list.all {
        list.total.to_string()
    } else {
        form.with("list-count", [("total", list.total.into()), ("all", list.all.into())])
    };
    let mut facts = vec![
        form.as_of(),
        Pair::new(form.say("list-records"), counted),
        Pair::new(form.say("print-classification"), form.own_or(&head.classification, "print-not-classified")),
    ];
    if !list.answers.is_empty() {
        facts.push(Pair::new(form.say("list-answers"), list.answers.join(" · ")));
    }
    if !list.only.is_empty() {
        let lines = list.only.iter().map(|only| vec![form.own(&narrowed(form, only))]).collect();
        facts.push(Pair { value: lines, ..Pair::new(form.say("list-only"), "") }.wide());
    }
    facts
}

/// Which records these are: how many, as of when, and by which conditions where somebody narrowed them.
fn which(form: &Form<'_>, paper: &RegisterPaper) -> String {
    let list = &paper.list;
    let only: Vec<String> = list.only.iter().map(|only| narrowed(form, only)).collect();
    let id = match (only.is_empty(), list.total == list.all) {
        (false, _) => "list-under-narrowed",
        (true, true) => "list-under-all",
        (true, false) => "list-under-part",
    };
    let args = [
        ("total", list.total.into()),
        ("all", list.all.into()),
        ("on", form.long_day(&paper.head.date).into()),
        ("only", only.join("; ").into()),
    ];
    // What is in use of a register of systems is a stage of theirs: a noun may say it in words of its own.
    let own = format!("{}-{id}", list.noun);
    form.with(if form.has(&own) { &own } else { id }, args)
}

/// A condition in words, as the filter of the screen has it.
fn narrowed(form: &Form<'_>, only: &Narrowed) -> String {
    let field = if only.field.is_empty() { String::new() } else { form.say(&only.field) };
    let values: Vec<String> = only.values.iter().map(|cell| said::plain(form, cell)).collect();
    let at = |nth: usize| values.get(nth).cloned().unwrap_or_default();
    let args = [
        ("field", field.into()),
        ("values", values.join(", ").into()),
        ("count", values.len().into()),
        ("words", at(0).into()),
        ("from", at(0).into()),
        ("to", at(usize::from(values.len() > 1)).into()),
    ];
    form.with(&only.how, args)
}

/// Whether it holds sentences, which take a line of their own: what is open behind a class, under which conditions something stands.
fn sentences(cell: &ListCell) -> bool {
    match cell {
        ListCell::Reserved { .. } => true,
        ListCell::Told { said } => said.iter().any(|one| SAID_WHOLE.iter().any(|whole| one.id.starts_with(whole))),
        _ => false,
    }
}

/// A record with all it says, where a row would have too many cells.
fn record(form: &Form<'_>, list: &Listing, (at, level, across): (usize, u8, u8), row: &ListRow) -> Vec<Block> {
    let name = row.cells.first().map(|cell| said::plain(form, cell)).unwrap_or_default();
    let called = [row.number.as_str(), name.as_str()].into_iter().filter(|part| !part.is_empty());
    let heading = called.collect::<Vec<_>>().join(" ");
    let named = if heading.is_empty() { (at + 1).to_string() } else { heading };
    let heading = Heading { level, runs: vec![form.own(&named)], id: format!("{}-{}", table::anchor(list), at + 1) };
    let pair = |(column, cell): (&String, &ListCell)| {
        let value = said::under(form, column, cell);
        // A sentence has room for two, so that it is no column of single words; a page held upright has fewer to give.
        let least = if across > 4 { SENTENCE } else { 2 * SENTENCE };
        let wide = matches!(cell, ListCell::Text { .. } | ListCell::Word { .. })
            && said::plain(form, cell).chars().count() > least;
        let span = if wide { 2 } else { 1 };
        (!value.is_empty()).then(|| Pair { value, ..Pair::new(form.say(column), "") }.span(span))
    };
    // What is open behind a class is a sentence: it takes a line of its own, below what is short.
    let cells = || list.columns.iter().zip(&row.cells).skip(1);
    // What a record says nothing of is named once, where it is more than a gap or two.
    let gaps: Vec<String> =
        cells().filter(|(_, cell)| **cell == ListCell::Missing).map(|(column, _)| form.say(column)).collect();
    let gaps = if gaps.len() > GAPS { gaps } else { Vec::new() };
    let cells = cells().filter(|(_, cell)| gaps.is_empty() || **cell != ListCell::Missing);
    let (open, short): (Vec<_>, Vec<_>) = cells.partition(|(_, cell)| sentences(cell));
    let mut pairs: Vec<Pair> = short.into_iter().filter_map(pair).collect();
    pairs.extend(open.into_iter().filter_map(pair).map(Pair::wide));
    if !gaps.is_empty() {
        pairs.push(Pair::new(form.say("sheet-missing"), Run::plain(gaps.join(" · ")).ink(Ink::Warn)).wide());
    }
    pairs.extend(
        row.below
            .iter()
            .map(|below| Pair { value: table::parts(form, below), ..Pair::new(form.say(&below.title), "") }.wide()),
    );
    let grid = (!pairs.is_empty()).then_some(Block::Grid(Grid { across, pairs }));
    std::iter::once(Block::Heading(heading)).chain(grid).collect()
}
