//! A table that leaves core as typed cells: days stay days and codes stay codes until the writer puts words on them.
//!
//! Not here: the words, and the writing of files (`print`). What comes in from a spreadsheet is text (`SheetRead`).

/// A table. Every row has as many cells as there are heads.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Message id of the sheet's name: `supplier.many`.
    pub name: String,
    /// Message ids of the heads: `supplier-exitPlan`, `register-number`.
    pub heads: Vec<String>,
    /// Cells, row by row.
    pub rows: Vec<Vec<Cell>>,
    /// For each column the list and the codes it takes, if it takes codes.
    pub choices: Vec<Option<(String, Vec<String>)>>,
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing said.
    Empty,
    /// People's own words, a number of a record, names.
    Text(String),
    /// A number.
    Number(f64),
    /// A day: `2026-11-24`.
    Day(String),
    /// A code of a list.
    Code {
        /// Name of the list: the message whose attributes are the words.
        list: String,
        /// The code.
        code: String,
    },
    /// Several codes of a list.
    Codes {
        /// Name of the list.
        list: String,
        /// The codes.
        codes: Vec<String>,
    },
}

impl Cell {
    /// A text; one that says nothing is an empty cell.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// A code of a list; none is an empty cell.
    #[must_use]
    pub fn code(list: &str, code: &str) -> Self {
        match code {
            "" => Self::Empty,
            code => Self::Code { list: list.to_owned(), code: code.to_owned() },
        }
    }

    /// A day; none is an empty cell.
    #[must_use]
    pub fn day(day: &str) -> Self {
        if day.is_empty() { Self::Empty } else { Self::Day(day.to_owned()) }
    }
}
