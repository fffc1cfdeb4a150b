//! Tables: columns, a repeated head, group rows and rows of cells.

use super::Run;

/// A table. Every row's spans add up to the number of columns; the layout refuses one whose rows do not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What the table shows, for people who hear it. Must not be empty.
    pub summary: String,
    /// Columns from left to right.
    pub columns: Vec<Column>,
    /// Head rows, repeated on every page the table reaches. Read once.
    pub head: Vec<Vec<Cell>>,
    /// Rows.
    pub rows: Vec<Row>,
    /// Index of the column whose cells name their row, if there is one.
    pub row_header: Option<usize>,
}

/// One column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column {
    /// Share of the width; shares need not add up to 1.
    pub share: f32,
    /// Never narrower than this, in points.
    pub min: f32,
    /// Where its text stands.
    pub align: Align,
}

impl Column {
    /// A column of left-aligned text.
    #[must_use]
    pub fn new(share: f32, min: f32) -> Self {
        Self { share, min, align: Align::Start }
    }

    /// A column of figures, right-aligned.
    #[must_use]
    pub fn figures(share: f32, min: f32) -> Self {
        Self { share, min, align: Align::End }
    }
}

/// Where text stands in its column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// Left.
    #[default]
    Start,
    /// Right.
    End,
}

/// One row of the body.
#[derive(Clone, Debug, PartialEq)]
pub enum Row {
    /// A tinted row over the whole width that names the rows below it. Kept with the row that follows.
    Group {
        /// Its words.
        runs: Vec<Run>,
        /// Unique id for internal links; empty for none.
        id: String,
        /// True if it becomes a bookmark under the heading above the table.
        bookmark: bool,
    },
    /// Cells.
    Cells {
        /// The cells.
        cells: Vec<Cell>,
        /// Unique id for internal links; empty for none.
        id: String,
    },
}

impl Row {
    /// A row of cells that nothing links to.
    #[must_use]
    pub fn cells(cells: Vec<Cell>) -> Self {
        Self::Cells { cells, id: String::new() }
    }

    /// What the record above says over the whole width of so many columns.
    #[must_use]
    pub fn below(paragraphs: Vec<Vec<Run>>, columns: usize) -> Self {
        Self::cells(vec![Cell::new(paragraphs).span(columns)])
    }
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Paragraphs of runs.
    pub paragraphs: Vec<Vec<Run>>,
    /// Columns it takes, at least 1.
    pub span: usize,
}

impl Cell {
    /// A cell of several paragraphs.
    #[must_use]
    pub fn new(paragraphs: Vec<Vec<Run>>) -> Self {
        Self { paragraphs, span: 1 }
    }

    /// A cell of one run.
    #[must_use]
    pub fn of(run: impl Into<Run>) -> Self {
        Self::new(vec![vec![run.into()]])
    }

    /// A cell without words.
    #[must_use]
    pub fn empty() -> Self {
        Self::new(Vec::new())
    }

    /// The same cell, or what stands in its place when it holds no words.
    #[must_use]
    pub fn or(mut self, run: Run) -> Self {
        if self.paragraphs.is_empty() {
            self.paragraphs.push(vec![run]);
        }
        self
    }

    /// The same cell over several columns.
    #[must_use]
    pub fn span(mut self, columns: usize) -> Self {
        self.span = columns;
        self
    }
}
