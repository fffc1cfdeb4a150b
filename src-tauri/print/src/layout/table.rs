//! Tables: column widths, a head that is repeated, group rows, cells that span.

use super::build::{Builder, Place};
use super::glue;
use super::look::{self, Type};
use super::row::{Column, Row};
use super::tree::{NodeId, ROOT, Role};
use crate::document::{Cell, Column as Shape, Row as Record, Run, Table};
use crate::fault::PrintFault;

/// Room between a cell's edge and its words.
const PAD: f32 = 4.5;
/// A column is not widened for a word longer than this: about 26 letters.
const WIDEST_WORD: f32 = 112.0;
/// What rounding may take from a row of columns.
const HAIR: f32 = 0.5;
/// Part of a page below which a table stays whole.
const SHORT: f32 = 0.4;
/// Part of a page from which on a row does not need another beside it.
const TALL: f32 = 0.1;
/// Rows of a table that is long, how many of its last ones stay together, and the part of a page a short row takes at most.
const LONG: usize = 20;
const END: usize = 5;
const LINE: f32 = 0.06;
/// Part of a page below which what stands under a name within a table stays whole.
const FEW: f32 = 0.25;

/// Left edges and widths of the columns.
struct Lanes<'t> {
    table: &'t Table,
    edges: Vec<(f32, f32)>,
}

impl Lanes<'_> {
    /// The place of a cell that starts at a column and spans some.
    fn place(&self, column: usize, span: usize) -> Place {
        let (x, _) = self.edges[column];
        let width: f32 = self.edges[column..column + span].iter().map(|(_, w)| w).sum();
        Place { x: x + PAD, width: width - 2.0 * PAD, align: self.table.columns[column].align }
    }
}

impl Builder<'_> {
    /// A table.
    pub fn table(&mut self, table: &Table) -> Result<(), PrintFault> {
        check(table)?;
        self.keep_introduction();
        let node = self.tree.add(ROOT, Role::Table(table.summary.clone()));
        let least = self.least(table);
        let lanes = Lanes { table, edges: edges(table, &least, self.sheet.side, self.sheet.measure()) };
        let first = self.rows.len();
        let mut head = None;
        if !table.head.is_empty() {
            let group = self.tree.add(node, Role::TableHead);
            let rows: Vec<Row> = table.head.iter().map(|cells| self.head_row(cells, &lanes, group)).collect();
            let height: f32 = rows.iter().map(Row::height).sum();
            // A head that would fill the pages is shown once.
            if height < self.sheet.height / 4.0 {
                self.heads.push(rows.clone());
                head = Some(self.heads.len() - 1);
            }
            rows.into_iter().for_each(|row| self.push(row, 0.0, 0.0));
        }
        if !table.rows.is_empty() {
            let group = self.tree.add(node, Role::TableBody);
            for record in &table.rows {
                self.keep_on()?;
                let mut row = match record {
                    Record::Group { runs, id, bookmark } => self.group_row(runs, id, *bookmark, &lanes, group)?,
                    Record::Cells { cells, id } => self.cell_row(cells, id, &lanes, group)?,
                };
                row.head = head;
                // What a record says over the whole width stands with the record above it, and no rule parts them.
                let more = matches!(record, Record::Cells { cells, .. } if cells.len() == 1 && table.columns.len() > 1);
                if let Some(above) = self.rows[first..].last_mut().filter(|above| more && above.head.is_some()) {
                    (above.keep, above.rule, above.pad.1) = (true, None, 0.0);
                    row.pad.0 = 0.0;
                }
                self.push(row, 0.0, 0.0);
            }
        }
        if let Some(row) = self.rows.get_mut(first) {
            row.before = row.before.max(2.0);
        }
        self.keep_table(first);
        self.ask(12.0);
        Ok(())
    }

    /// A table that takes less than half a page is not split, and no page begins or ends with one row of another.
    fn keep_table(&mut self, first: usize) {
        let height: f32 = self.rows[first..].iter().map(Row::height).sum();
        let page = self.sheet.floor - self.sheet.top;
        let short = height < page * SHORT;
        let body = self.rows[first..].iter().position(|row| row.head.is_some()).map_or(first, |at| first + at);
        let count = self.rows.len();
        for (at, row) in self.rows.iter_mut().enumerate().skip(first) {
            let last = at + 1 == count;
            // A tall row fills the end of a page by itself; of a long table the last page has more than two short ones.
            let first = at == body && row.height() < page * TALL;
            let end = count - body > LONG && at + END >= count && row.height() < page * LINE;
            row.keep |= !last && (short || first || end || at + 2 == count);
        }
        self.keep_groups(body);
    }

    /// The rows under a name stay together where they are few: those on the next page would be nobody's.
    fn keep_groups(&mut self, body: usize) {
        let most = (self.sheet.floor - self.sheet.top) * FEW;
        let names = |row: &Row| row.ground == Some(look::GROUP);
        let starts: Vec<usize> = (body..self.rows.len()).filter(|at| names(&self.rows[*at])).collect();
        let ends = starts.iter().skip(1).copied().chain([self.rows.len()]);
        for (from, to) in starts.iter().copied().zip(ends) {
            let rows = &mut self.rows[from..to];
            if rows.iter().map(Row::height).sum::<f32>() < most {
                let last = rows.len() - 1;
                rows[..last].iter_mut().for_each(|row| row.keep = true);
            }
        }
    }

    /// What each column needs at least: its own least width, and room for its widest word or number, within reason.
    fn least(&mut self, table: &Table) -> Vec<f32> {
        let mut longest: Vec<Vec<(usize, Run, Type)>> = vec![Vec::new(); table.columns.len()];
        let body = table.rows.iter().filter_map(|row| match row {
            Record::Cells { cells, .. } => Some((cells, look::CELL)),
            Record::Group { .. } => None,
        });
        for (cells, look) in table.head.iter().map(|cells| (cells, look::CELL_HEAD)).chain(body) {
            let mut at = 0;
            for cell in cells {
                if cell.span == 1 {
                    let look = Type { strong: look.strong || table.row_header == Some(at), ..look };
                    cell.paragraphs.iter().for_each(|runs| note_longest(&mut longest[at], runs, look));
                }
                at += cell.span;
            }
        }
        let columns = table.columns.iter().zip(longest);
        let least = columns.map(|(column, longest)| {
            let widths = longest.iter().map(|(_, run, look)| self.narrowest(run, *look, column.align).min(WIDEST_WORD));
            // A word as wide as its column to the last fraction breaks by what rounding takes.
            widths.map(|wide| wide + 2.0 * PAD + HAIR / 2.0).fold(0.0, f32::max)
        });
        least.collect()
    }

    fn head_row(&mut self, cells: &[Cell], lanes: &Lanes<'_>, group: NodeId) -> Row {
        let node = self.tree.add(group, Role::TableRow);
        let mut columns = Vec::new();
        let mut at = 0;
        for cell in cells {
            let leaf = self.tree.add(node, Role::ColumnHead(cell.span));
            columns.push(self.cell(&cell.paragraphs, look::CELL_HEAD, lanes.place(at, cell.span), leaf));
            at += cell.span;
        }
        let mut row = self.row(columns);
        row.pad = (3.0, 4.0);
        row.rule = Some((1.0, look::HEAD));
        row.keep = true;
        row
    }

    fn group_row(
        &mut self,
        runs: &[Run],
        id: &str,
        bookmark: bool,
        lanes: &Lanes<'_>,
        group: NodeId,
    ) -> Result<Row, PrintFault> {
        self.claim(id)?;
        let all = lanes.edges.len();
        let node = self.tree.add(group, Role::TableRow);
        let leaf = self.tree.add(node, Role::RowHead(all));
        let slots = self.words(runs, look::GROUP_ROW, lanes.place(0, all), leaf, true);
        let mut row = self.row(vec![Column { slots }]);
        row.pad = (3.4, 3.4);
        row.ground = Some(look::GROUP);
        row.keep = true;
        row.id = id.to_owned();
        if bookmark {
            // What is set small beside a name is no part of it.
            let named = runs.iter().filter(|run| !run.small).map(|run| run.text.as_str());
            row.bookmark = Some((self.depth(), named.collect()));
        }
        Ok(row)
    }

    fn cell_row(&mut self, cells: &[Cell], id: &str, lanes: &Lanes<'_>, group: NodeId) -> Result<Row, PrintFault> {
        self.claim(id)?;
        let node = self.tree.add(group, Role::TableRow);
        let mut columns = Vec::new();
        let mut at = 0;
        for cell in cells {
            let names_row = lanes.table.row_header == Some(at) && cell.span < lanes.edges.len();
            let role = if names_row { Role::RowHead(cell.span) } else { Role::TableCell(cell.span) };
            let leaf = self.tree.add(node, role);
            let look = Type { strong: names_row, ..look::CELL };
            columns.push(self.cell(&cell.paragraphs, look, lanes.place(at, cell.span), leaf));
            at += cell.span;
        }
        let mut row = self.row(columns);
        row.pad = (2.6, 3.0);
        row.rule = Some((0.6, look::RULE));
        row.id = id.to_owned();
        Ok(row)
    }
}

/// Keeps the longest words and pieces of a column: of a few that have most letters one is the widest.
fn note_longest(longest: &mut Vec<(usize, Run, Type)>, runs: &[Run], look: Type) {
    const FEW: usize = 6;
    let text: String = runs.iter().map(|run| run.text.as_str()).collect();
    let strong = runs.iter().any(|run| run.strong);
    for word in glue::unbroken(&text) {
        let letters = word.chars().count();
        if longest.len() < FEW || longest.iter().any(|(other, ..)| *other < letters) {
            // Wider than any column is widened for is wide enough to be measured by its beginning.
            // Figures differ in width: a number with a narrow one may stand for all that have as many.
            let widest = word.chars().take(60).map(|c| if c.is_ascii_digit() { '4' } else { c });
            let run = Run { strong, ..Run::plain(widest.collect::<String>()) };
            longest.push((letters, run, look));
            longest.sort_by_key(|(letters, ..)| std::cmp::Reverse(*letters));
            longest.truncate(FEW);
        }
    }
}

fn check(table: &Table) -> Result<(), PrintFault> {
    let fault = |what: &str| Err(PrintFault::Table(format!("{what} ({})", table.summary)));
    if table.summary.trim().is_empty() {
        return fault("no summary");
    }
    if table.columns.is_empty() {
        return fault("no columns");
    }
    let rows = table.rows.iter().filter_map(|row| match row {
        Record::Cells { cells, .. } => Some(cells),
        Record::Group { .. } => None,
    });
    for cells in table.head.iter().chain(rows) {
        let spans: usize = cells.iter().map(|cell| cell.span).sum();
        if spans != table.columns.len() || cells.iter().any(|cell| cell.span == 0) {
            return fault("a row does not fill the columns");
        }
    }
    Ok(())
}

/// What each column gets at least: room for its widest word, and its own least width. Where both do not find room, columns first
/// give up what is beyond their words; where not even all words do, the widest give way, down to one width. No word is broken
/// while another column has room that it needs for no word of its own.
fn give_way(columns: &[Shape], words: &[f32], measure: f32) -> Vec<f32> {
    let wished: Vec<f32> = columns.iter().zip(words).map(|(column, word)| word.max(column.min)).collect();
    let (all, needed): (f32, f32) = (wished.iter().sum(), words.iter().sum());
    if all <= measure {
        return wished;
    }
    // A hair is kept back: widths that fill the page to its last fraction are scaled down by it, and a word breaks for that.
    let room = measure - HAIR;
    if needed <= room {
        let part = if all > needed { (room - needed) / (all - needed) } else { 0.0 };
        return words.iter().zip(&wished).map(|(word, wish)| word + (wish - word) * part).collect();
    }
    let most = |cap: f32| words.iter().map(move |word| word.min(cap));
    let (mut low, mut high) = (0.0_f32, measure);
    // Halved often enough for a hundredth of a point.
    for _ in 0..20 {
        let middle = f32::midpoint(low, high);
        if most(middle).sum::<f32>() > measure { high = middle } else { low = middle }
    }
    most(low).collect()
}

/// Shares the width out; a column that would be narrower than it bears takes its least width, the others the rest.
fn edges(table: &Table, least: &[f32], left: f32, measure: f32) -> Vec<(f32, f32)> {
    let columns = &table.columns;
    let least = give_way(columns, least, measure);
    let mut widths = vec![0.0_f32; columns.len()];
    let mut fixed = vec![false; columns.len()];
    loop {
        let taken: f32 = widths.iter().zip(&fixed).filter(|(_, f)| **f).map(|(w, _)| w).sum();
        let shares: f32 = columns.iter().zip(&fixed).filter(|(_, f)| !**f).map(|(c, _)| c.share.max(0.01)).sum();
        let mut again = false;
        for (i, column) in columns.iter().enumerate().filter(|(i, _)| !fixed[*i]).collect::<Vec<_>>() {
            widths[i] = (measure - taken).max(0.0) * column.share.max(0.01) / shares;
            if widths[i] < least[i] {
                widths[i] = least[i];
                fixed[i] = true;
                again = true;
                break;
            }
        }
        if !again {
            break;
        }
    }
    // Least widths that do not fit together are scaled down: nothing leaves the page.
    let sum: f32 = widths.iter().sum();
    let scale = if sum > measure { measure / sum } else { 1.0 };
    let mut x = left;
    widths
        .into_iter()
        .map(|width| {
            let edge = (x, width * scale);
            x += width * scale;
            edge
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Shape, give_way};

    #[test]
    fn the_widest_wishes_give_way_first_and_a_name_keeps_its_room() {
        let columns = [Shape::new(1.0, 50.0), Shape::new(1.0, 50.0), Shape::new(1.0, 50.0)];
        let given = give_way(&columns, &[70.0, 200.0, 90.0], 300.0);
        assert!((given[0], given[2]) == (70.0, 90.0) && (given[1] - 140.0).abs() < 0.1, "{given:?}");
        // Where all fit, all get what they wish.
        assert_eq!(give_way(&columns, &[70.0, 80.0, 90.0], 300.0), [70.0, 80.0, 90.0]);
        assert_eq!(give_way(&columns, &[20.0, 80.0, 90.0], 300.0), [50.0, 80.0, 90.0]);
        // A column that is wider than its words gives up what they do not need before a word of another is broken.
        let given = give_way(&columns, &[20.0, 80.0, 60.0], 175.5);
        assert!((given[0] - 35.0).abs() < 0.1 && given[1] >= 80.0 && given[2] >= 60.0, "{given:?}");
        assert!(given.iter().sum::<f32>() < 175.5, "{given:?}");
    }
}
