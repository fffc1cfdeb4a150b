//! The table of a list: widths by what the columns hold, groups, and below each record what is a part of it.

use aims_core::paper::{Below, ListCell, ListRow, Listing};

use super::said;
use crate::document::{Cell, Column, Ink, Row, Run, Table};
use crate::form::Form;

pub(super) fn table(form: &Form<'_>, list: &Listing, title: &str) -> Table {
    let (list, rare) = &apart(list);
    let heads: Vec<String> = list.columns.iter().map(|column| form.say(column)).collect();
    let mut rows = Vec::new();
    let mut group: Option<&ListCell> = None;
    for (at, row) in list.rows.iter().enumerate() {
        if row.group.is_some() && row.group.as_ref() != group {
            group = row.group.as_ref();
            let name = group.map(|group| said::plain(form, group)).unwrap_or_default();
            let own = format!("{}-group-none", list.noun);
            let none = if form.has(&own) { own.as_str() } else { "register-nothing" };
            let name = if name.is_empty() { form.say(none) } else { name };
            rows.push(Row::Group {
                runs: vec![form.own(&name)],
                id: format!("{}-group-{at}", anchor(list)),
                bookmark: true,
            });
        }
        rows.push(line(form, list, row));
        let said = rare.iter().filter_map(|(column, cells)| Some((column, cells.get(at)?)));
        let said: Vec<Vec<Run>> = said.filter_map(|(column, cell)| rarely(form, column, cell)).collect();
        if !said.is_empty() {
            rows.push(Row::below(said, heads.len()));
        }
        for below in &row.below {
            // What says by itself what it is has no title.
            let title = (!below.title.is_empty()).then(|| vec![Run::plain(form.say(&below.title)).small().strong()]);
            let told = title.into_iter().chain(parts(form, below)).collect();
            rows.push(Row::below(told, heads.len()));
        }
    }
    let columns = (0..heads.len()).map(|at| column(form, list, at, heads.get(at).map_or("", String::as_str)));
    Table {
        summary: title.to_owned(),
        columns: columns.collect(),
        head: vec![heads.iter().map(|head| Cell::of(head.as_str())).collect()],
        rows,
        row_header: Some(0),
    }
}

/// A column that hardly any record fills, with what each record says under it.
type Rare = (String, Vec<ListCell>);

/// The list without the columns that at most a quarter of its records fill, and these columns: what they say stands below its
/// record, and takes the others no room.
fn apart(list: &Listing) -> (Listing, Vec<Rare>) {
    let says = |row: &&ListRow, at: usize| row.cells.get(at).is_some_and(|cell| *cell != ListCell::Empty);
    let filled = |at: usize| list.rows.iter().filter(|row| says(row, at)).count();
    let kept = |at: &usize| *at == 0 || filled(*at) * 4 > list.rows.len();
    let (kept, rare): (Vec<usize>, Vec<usize>) = (0..list.columns.len()).partition(kept);
    let under = |at: usize| list.rows.iter().map(move |row| row.cells.get(at).cloned().unwrap_or(ListCell::Empty));
    let rare = rare.iter().map(|at| (list.columns[*at].clone(), under(*at).collect())).collect();
    let row = |row: &ListRow| {
        let cells = kept.iter().filter_map(|at| row.cells.get(*at).cloned()).collect();
        ListRow { cells, ..row.clone() }
    };
    let columns = kept.iter().map(|at| list.columns[*at].clone()).collect();
    (Listing { columns, rows: list.rows.iter().map(row).collect(), ..list.clone() }, rare)
}

/// What a record says under such a column: the column's name, and behind it the words.
fn rarely(form: &Form<'_>, column: &str, cell: &ListCell) -> Option<Vec<Run>> {
    let said = said::under(form, column, cell).into_iter().reduce(|mut all, more| {
        all.push(Run::plain(" "));
        all.extend(more);
        all
    })?;
    let name = Run::plain(format!("{}: ", form.say(column))).strong();
    Some(std::iter::once(name).chain(said).map(Run::small).collect())
}

/// What each record that is a part of another says, a line each.
pub(super) fn parts(form: &Form<'_>, below: &Below) -> Vec<Vec<Run>> {
    let line = |cells: &Vec<ListCell>| {
        let said = cells.iter().map(|cell| said::plain(form, cell)).filter(|text| !text.is_empty());
        vec![form.own(&said.collect::<Vec<_>>().join(" · ")).small()]
    };
    below.rows.iter().map(line).collect()
}

fn line(form: &Form<'_>, list: &Listing, row: &ListRow) -> Row {
    // Who is named in a cell of their own is not named again beside the day.
    let named = |by: &String| row.cells.iter().any(|cell| matches!(cell, ListCell::Name { name } if name == by));
    let said = list.columns.iter().zip(&row.cells).map(|(column, cell)| match cell {
        ListCell::Stamp { on, by } if named(by) => {
            said::under(form, column, &ListCell::Stamp { on: on.clone(), by: String::new() })
        }
        // A cell has days as cells write them, in what the program says of them as well.
        ListCell::Told { said } => said.iter().map(|one| form.told(&form.with_short_days(one))).collect(),
        cell => said::under(form, column, cell),
    });
    let mut cells: Vec<Cell> = said.map(Cell::new).collect();
    if let Some(first) = cells.first_mut() {
        if !row.number.is_empty() {
            first.paragraphs.insert(0, vec![Run::plain(&row.number).small().ink(Ink::Soft)]);
        }
        if !row.retired_on.is_empty() {
            let text = form.with("register-retired-on", [("on", row.retired_on.clone().into())]);
            first.paragraphs.push(vec![Run::plain(text).small().ink(Ink::Warn)]);
        }
    }
    Row::cells(cells)
}

/// As wide as what it holds asks for: much text gets more room, but not all of it.
fn column(form: &Form<'_>, list: &Listing, at: usize, head: &str) -> Column {
    let cells = || list.rows.iter().filter_map(|row| row.cells.get(at)).filter(|cell| **cell != ListCell::Empty);
    let (mut letters, mut count) = (head.chars().count(), 1_usize);
    for cell in cells() {
        letters += said::plain(form, cell).chars().count();
        count += 1;
    }
    let average = u16::try_from(letters / count).unwrap_or(u16::MAX);
    let share = f32::from(average).sqrt().clamp(3.0, 14.0);
    let figures = cells().next().is_some() && cells().all(said::figure);
    let least = if at == 0 { 96.0 } else { 52.0 };
    if figures { Column::figures(share, least) } else { Column::new(share, least) }
}

/// What ids of a list begin with: several of one register stand in a document, each with a title of its own.
pub(super) fn anchor(list: &Listing) -> String {
    let own = format!("{}.many", list.noun);
    if list.title == own { list.noun.clone() } else { list.title.replace('.', "-") }
}
