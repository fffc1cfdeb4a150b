//! The matrix as a table that leaves the program: a row for each duty of each system, those that do not apply with their reason.

use super::ask::{ActCell, ActMatrix, ActMatrixAnswer, ActMatrixRow, ActMatrixSystem};
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::moment::Moment;
use crate::sheet::{Cell, Table};

/// What the table is called where tables are asked for.
pub(crate) const TABLE: &str = "act-matrix";

/// Heads, by message id.
const HEADS: [&str; 20] = [
    "act-matrix-number", "act-matrix-system", "ui-act-class", "act-matrix-roles", "ui-act-article", "ui-act-duty",
    "act-matrix-where", "ui-act-role", "ui-act-from", "ui-act-original", "act-matrix-state", "act-matrix-why",
    "act-matrix-items", "act-matrix-lacking", "ui-act-auditor", "ui-act-programme", "act-matrix-expected",
    "act-matrix-gap-not", "act-matrix-gap-partly", "act-matrix-out",
];

/// The table.
///
/// # Errors
/// Those of the file.
pub(crate) fn table(reader: &Reader<'_>, lang: &str, at: &Moment) -> Result<Table> {
    let matrix = ActMatrix { lang: Some(lang.to_owned()) }.answer(reader, at)?;
    let mut rows = Vec::new();
    for (place, part) in [("inside", &matrix.rows), ("outside", &matrix.outside)] {
        rows.extend(part.iter().flat_map(|row| lines(&matrix, row, place)));
    }
    for duty in &matrix.unbound {
        let mut cells = vec![Cell::Empty; HEADS.len()];
        cells[4] = Cell::text(&duty.article);
        cells[5] = Cell::text(&duty.text);
        cells[7] = roles(&duty.roles);
        cells[8] = Cell::day(&duty.date);
        cells[10] = Cell::code("actState", "none");
        cells[11] = Cell::code("actWhyAll", &duty.reason);
        rows.push(cells);
    }
    Ok(Table { name: TABLE.to_owned(), heads: HEADS.map(str::to_owned).into(), rows, choices: vec![None; HEADS.len()] })
}

fn lines(matrix: &ActMatrixAnswer, row: &ActMatrixRow, place: &str) -> Vec<Vec<Cell>> {
    let one = |(system, cell): (&ActMatrixSystem, &ActCell)| {
        vec![
            Cell::text(&system.number),
            Cell::text(&system.name),
            Cell::code("actClass", &system.class),
            roles(&system.roles),
            Cell::text(&row.article),
            Cell::text(&row.text),
            Cell::code("actPlace", place),
            roles(&row.roles),
            Cell::day(&cell.date),
            Cell::day(&cell.original),
            Cell::code("actState", &cell.look),
            Cell::code("actWhy", &cell.reason),
            Cell::text(cell.numbers().join(", ")),
            Cell::text([cell.lacking(), cell.bare("partly"), cell.bare("not")].concat().join(", ")),
            Cell::text(row.references.join(", ")),
            Cell::text(&row.programme),
            Cell::text(&row.evidence),
            Cell::text([cell.rated("not"), cell.bare("not")].concat().join(", ")),
            Cell::text([cell.rated("partly"), cell.bare("partly")].concat().join(", ")),
            Cell::text([cell.excluded("approved"), cell.excluded("decided")].concat().join(", ")),
        ]
    };
    matrix.systems.iter().zip(&row.cells).map(one).collect()
}

fn roles(roles: &[String]) -> Cell {
    if roles.is_empty() { Cell::Empty } else { Cell::Codes { list: "actParty".to_owned(), codes: roles.to_vec() } }
}
