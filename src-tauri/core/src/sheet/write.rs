//! Rows that leave the program as CSV, no cell a live formula.

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
        let rows = std::iter::once("One").chain(cells).map(|cell| vec![guarded(cell)]);
        let text = String::from_utf8(csv("es", rows)).unwrap();
        assert!(
            text.starts_with("\u{feff}One\r\n'=1+1\r\n'+1\r\n'-1\r\n'@SUM(A1)\r\n\"'\t=1\"\r\n\"'\r=1\"\r\n''=1\r\n")
        );
        assert!(text.ends_with("plain\r\n\"a;b\"\r\n\"say \"\"so\"\"\"\r\n"));
    }
}
