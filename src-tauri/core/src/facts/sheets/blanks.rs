//! What the records on a sheet leave blank: a cell without words, and a record that nobody has approved. A sheet that says nothing is
//! missing while a cell on it is empty says what is untrue.

use std::collections::BTreeMap;

use crate::fault::Message;
use crate::paper::{ListCell, ListRow, Listing, SheetBlank};

/// What a blank cell says where nobody wrote anything. That no supplier has a part in a task is an answer.
const BLANK: [&str; 2] = ["sheet-blank-record", "sheet-blank-agreed"];

/// States in which nobody stands behind a record yet.
const UNAPPROVED: [&str; 2] = ["draft", "proposed"];

/// What a note says is on no record: corrections, complaints and misuse that no measure watches.
const UNWATCHED: &str = "sheet-note-unwatched-";

/// Marks as missing the cells a sheet asks for and that say nothing. `asked` has the field, and the field that has to say yes for it
/// to be asked; empty: it always is.
pub(super) fn ask(list: &mut Listing, asked: &BTreeMap<String, String>) {
    let at = |field: &str| list.columns.iter().position(|column| *column == format!("{}-{field}", list.noun));
    let asked: Vec<(usize, Option<usize>)> = asked
        .iter()
        .filter_map(|(field, only)| match only.as_str() {
            "" => at(field).map(|found| (found, None)),
            only => Some((at(field)?, Some(at(only)?))),
        })
        .collect();
    for row in &mut list.rows {
        for (column, only) in &asked {
            let so = only.is_none_or(|only| says_yes(&row.cells[only]));
            if so && row.cells[*column] == ListCell::Empty {
                row.cells[*column] = ListCell::Missing;
            }
        }
    }
}

fn says_yes(cell: &ListCell) -> bool {
    matches!(cell, ListCell::Code { code, .. } if code == "yes")
}

/// The records of a list that leave something blank or that nobody has approved. `outside`: told by their names alone.
pub(super) fn of(list: &Listing, outside: bool) -> Vec<SheetBlank> {
    let one = |row: &ListRow| {
        let silent = |cell: &ListCell| match cell {
            ListCell::Missing => true,
            ListCell::Word { id } => BLANK.contains(&id.as_str()),
            _ => false,
        };
        let blank =
            list.columns.iter().zip(&row.cells).filter(|(_, cell)| silent(cell)).map(|(column, _)| column.clone());
        let draft = row.cells.iter().any(
            |cell| matches!(cell, ListCell::Code { list, code } if list.ends_with("State") && UNAPPROVED.contains(&code.as_str())),
        );
        let name = match row.cells.first() {
            Some(ListCell::Text { text }) => text.as_str(),
            Some(ListCell::Name { name }) => name.as_str(),
            _ => "",
        };
        let number = if outside { "" } else { row.number.as_str() };
        let record = [number, name].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let found = SheetBlank { record, fields: blank.collect(), draft };
        (found.draft || !found.fields.is_empty()).then_some(found)
    };
    list.rows.iter().filter_map(one).collect()
}

/// What notes say is on no record, by the messages that name it.
pub(super) fn of_notes(notes: &[Message]) -> impl Iterator<Item = String> + '_ {
    notes.iter().filter_map(|note| match (note.id.strip_prefix(UNWATCHED), note.id.as_str()) {
        (Some(kind), _) => Some(format!("sheet-missing-{kind}")),
        (None, "sheet-note-address-none") => Some("organisation-address".to_owned()),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(cells: [ListCell; 3]) -> Listing {
        Listing {
            noun: "dataSet".to_owned(),
            title: String::new(),
            note: String::new(),
            answers: Vec::new(),
            only: Vec::new(),
            total: 1,
            all: 1,
            columns: ["dataSet-name", "dataSet-personalData", "dataSet-signed"].map(str::to_owned).to_vec(),
            rows: vec![ListRow {
                group: None,
                number: "DS-001".to_owned(),
                retired_on: String::new(),
                cells: cells.to_vec(),
                below: Vec::new(),
            }],
        }
    }

    #[test]
    fn what_is_asked_only_of_some_is_missing_only_there() {
        let asked = BTreeMap::from([("signed".to_owned(), "personalData".to_owned())]);
        let name = || ListCell::Text { text: "Letters".to_owned() };
        let said = |code: &str| ListCell::Code { list: "yesNo".to_owned(), code: code.to_owned() };
        for (code, missing) in [("yes", 1), ("no", 0)] {
            let mut list = list([name(), said(code), ListCell::Empty]);
            ask(&mut list, &asked);
            let found = of(&list, false);
            assert_eq!(found.iter().map(|one| one.fields.len()).sum::<usize>(), missing, "{code}");
        }
        let draft = ListCell::Code { list: "dataSetState".to_owned(), code: "draft".to_owned() };
        let found = of(&list([name(), draft, ListCell::Empty]), true);
        assert_eq!(found, [SheetBlank { record: "Letters".to_owned(), fields: Vec::new(), draft: true }]);
    }
}
