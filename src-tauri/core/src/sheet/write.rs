//! A table that leaves the program: the rows, and the same as CSV.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

/// A table with one head a column. Every row has as many cells as there are heads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sheet {
    /// Name of the sheet.
    pub name: String,
    /// Heads.
    pub heads: Vec<String>,
    /// Cells, row by row.
    pub rows: Vec<Vec<String>>,
}

impl Sheet {
    /// The table as CSV, no cell a live formula.
    #[must_use]
    pub fn csv(&self, lang: &str) -> Vec<u8> {
        let rows = std::iter::once(&self.heads).chain(&self.rows);
        csv(lang, rows.map(|row| row.iter().map(|cell| guarded(cell)).collect()))
    }
}

/// Rows as CSV: UTF-8 with a byte order mark, `;` between cells in Spanish and `,` in English, because that is what
/// spreadsheets there open. Cells with people's words must be [`guarded`].
#[must_use]
pub fn csv(lang: &str, rows: impl IntoIterator<Item = Vec<String>>) -> Vec<u8> {
    let between = if lang == "es" { ';' } else { ',' };
    let mut text = String::from("\u{feff}");
    for row in rows {
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                text.push(between);
            }
            put(&mut text, cell);
        }
        text.push_str("\r\n");
    }
    text.into_bytes()
}

/// A cell that a spreadsheet would take for a formula begins with an apostrophe; any other is as it was.
#[must_use]
pub fn guarded(cell: &str) -> String {
    format!("{}{cell}", if live(cell) { "'" } else { "" })
}

fn put(text: &mut String, cell: &str) {
    if cell.contains([';', ',', '"', '\n', '\r', '\t']) || cell.trim() != cell {
        text.push('"');
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(cell);
    }
}

/// Whether a spreadsheet would run the cell as a formula. Apostrophes before it count, so that taking one away gives back
/// what was there.
pub(super) fn live(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn no_live_formula_leaves() {
        let cells = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "plain", "a;b", "say \"so\""];
        let sheet = Sheet {
            name: "x".to_owned(),
            heads: vec!["One".to_owned()],
            rows: cells.iter().map(|cell| vec![(*cell).to_owned()]).collect(),
        };
        let text = String::from_utf8(sheet.csv("es")).unwrap();
        assert!(
            text.starts_with("\u{feff}One\r\n'=1+1\r\n'+1\r\n'-1\r\n'@SUM(A1)\r\n\"'\t=1\"\r\n\"'\r=1\"\r\n''=1\r\n")
        );
        assert!(text.ends_with("plain\r\n\"a;b\"\r\n\"say \"\"so\"\"\"\r\n"));
    }
}
