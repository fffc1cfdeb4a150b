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

/// A cell that a spreadsheet would take for a formula begins with an apostrophe, and so does what follows a separator in it:
/// a reader that goes by another separator would cut the cell there. Any other is as it was.
#[must_use]
pub fn guarded(cell: &str) -> String {
    let guard = |(at, piece): (usize, &str)| format!("{}{piece}", if runs(at, piece) { "'" } else { "" });
    pieces(cell).map(guard).collect()
}

/// Takes away again what [`guarded`] put in.
pub(super) fn unguarded(cell: &str) -> String {
    let plain = |(at, piece)| match str::strip_prefix(piece, '\'') {
        Some(rest) if runs(at, rest) => rest,
        _ => piece,
    };
    pieces(cell).map(plain).collect()
}

/// What stands between separators, each with the one that ends it, counted from 0.
fn pieces(cell: &str) -> impl Iterator<Item = (usize, &str)> {
    cell.split_inclusive([';', ',', '\t', '|']).enumerate()
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

/// Whether a spreadsheet would run a piece as a formula. Apostrophes before it count, so that taking one away gives back what
/// was there. Signs of full width are signs to a spreadsheet of East Asia.
fn runs(at: usize, piece: &str) -> bool {
    let plain = piece.trim_start_matches('\'');
    plain.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) || at == 0 && plain.starts_with(['\t', '\r', '\n'])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_sign_is_guarded_wherever_a_reader_may_cut_and_comes_back_as_it_was() {
        for (cell, safe) in [
            ("＝1+1", "'＝1+1"),
            ("＋1", "'＋1"),
            ("－1", "'－1"),
            ("＠a", "'＠a"),
            ("\n=1", "'\n=1"),
            ("a,=1+1", "a,'=1+1"),
            ("a;-1;b", "a;'-1;b"),
            ("a\t@b", "a\t'@b"),
            ("a|＝1", "a|'＝1"),
            ("a,'=1", "a,''=1"),
            ("do:\n- one, - two; b-c", "do:\n- one, - two; b-c"),
        ] {
            assert_eq!(guarded(cell), safe);
            assert_eq!(unguarded(safe), cell);
        }
    }

    #[test]
    fn no_live_formula_leaves() {
        let cells = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "plain", "a;b", "say \"so\""];
        let rows = std::iter::once("One").chain(cells).map(|cell| vec![guarded(cell)]);
        let text = String::from_utf8(csv("es", rows)).unwrap();
        assert!(
            text.starts_with("\u{feff}One\r\n'=1+1\r\n'+1\r\n'-1\r\n'@SUM(A1)\r\n\"'\t'=1\"\r\n\"'\r=1\"\r\n''=1\r\n")
        );
        assert!(text.ends_with("plain\r\n\"a;b\"\r\n\"say \"\"so\"\"\"\r\n"));
    }
}
