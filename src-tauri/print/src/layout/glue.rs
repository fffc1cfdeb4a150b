//! What is never broken over two lines: numbers of records and controls, days, figures with their unit, articles.
//!
//! Only the line breaker learns of it: the text stays as it was written, with plain spaces, so that what is copied or
//! searched is found. Not here: what to do with a piece that is wider than its column (`shape`).

use std::ops::Range;

/// A longer word, an address for example, may be broken.
const MOST: usize = 24;

/// Months as they are written in the languages of the documents, in full and cut.
const MONTHS: [&str; 40] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "enero",
    "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    "ene", "abr", "ago", "dic",
];

/// What a figure is counted in.
const UNITS: [&str; 40] = [
    "%", "€", "eur", "usd", "kb", "mb", "gb", "h", "min", "day", "days", "week", "weeks", "month", "months", "year",
    "years", "hour", "hours", "minutes", "points", "pages", "people", "día", "días", "semana", "semanas", "mes",
    "meses", "año", "años", "hora", "horas", "minutos", "puntos", "páginas", "personas", "utc", "controls",
    "controles",
];

/// What stands before the number it belongs to.
const BEFORE: [&str; 24] = [
    "art.", "arts.", "article", "articles", "artículo", "artículos", "§", "no.", "n.º", "p.", "pt.", "point", "punto",
    "apdo.", "clause", "cláusula", "annex", "anexo", "phase", "fase", "version", "versión", "€", "eur",
];

/// A word and where it stands.
struct Word<'a> {
    at: Range<usize>,
    text: &'a str,
}

impl Word<'_> {
    /// Without the marks around it.
    fn core(&self) -> &str {
        self.text.trim_matches(|c: char| "()[]«»“”‘’\"',;:.".contains(c))
    }

    /// True if nothing but opening marks stand before it and nothing ends in it.
    fn runs_on(&self) -> bool {
        !self.text.ends_with([',', ';', ':', ')', ']', '»', '”'])
    }

    fn is(&self, list: &[&str]) -> bool {
        let core = self.core().to_lowercase();
        list.contains(&core.as_str())
    }

    /// A day of a month: one or two figures.
    fn is_day(&self) -> bool {
        let core = self.core();
        self.runs_on() && (1..=2).contains(&core.len()) && core.bytes().all(|b| b.is_ascii_digit())
    }

    fn is_year(&self) -> bool {
        let core = self.core();
        core.len() == 4 && core.bytes().all(|b| b.is_ascii_digit())
    }

    /// Begins with a figure, or is a Roman number.
    fn is_number(&self) -> bool {
        let core = self.core();
        let roman = !core.is_empty() && core.chars().all(|c| "IVX".contains(c));
        roman || core.starts_with(|c: char| c.is_ascii_digit())
    }

    /// A number and nothing else, as `12`, `1.5` or `1,200`.
    fn is_figure(&self) -> bool {
        let core = self.core();
        self.runs_on() && self.is_number() && core.chars().all(|c| c.is_ascii_digit() || ".,".contains(c))
    }

    fn stands_before(&self) -> bool {
        let word = self.text.trim_start_matches(['(', '[', '«', '“']).to_lowercase();
        BEFORE.contains(&word.as_str())
    }

    /// Whole: a number of a record, a day in figures, a paragraph of a law.
    fn is_whole(&self) -> bool {
        self.text.chars().count() <= MOST && self.text.bytes().any(|b| b.is_ascii_digit())
    }
}

/// Byte ranges of `text` that stay on one line, in order and apart from each other.
pub fn pieces(text: &str) -> Vec<Range<usize>> {
    let mut pieces: Vec<Range<usize>> = Vec::new();
    // A line feed is where the writer broke the line.
    for line in lines(text) {
        let words = words(text, line);
        let mut at = 0;
        while at < words.len() {
            let count = together(&words[at..]);
            if count > 1 || words[at].is_whole() {
                pieces.push(words[at].at.start..words[at + count - 1].at.end);
            } else if words[at].text.chars().count() > MOST {
                pieces.extend(parts(&words[at]));
            }
            at += count;
        }
    }
    pieces
}

/// The parts of a long word that stay whole, as a name of a file or an address: a line may end behind a mark between them, and a
/// date in figures is one part.
fn parts(word: &Word<'_>) -> Vec<Range<usize>> {
    let signs: Vec<(usize, char)> = word.text.char_indices().collect();
    let digit = |at: usize| signs.get(at).is_some_and(|(_, sign)| sign.is_ascii_digit());
    let (mut parts, mut from) = (Vec::new(), 0);
    for (nth, (_, sign)) in signs.iter().enumerate() {
        let Some((next, after)) = signs.get(nth + 1) else { break };
        let mark = "-./_=&?".contains(*sign) && !"-./_=&?".contains(*after);
        // A hyphen before a figure belongs to it, as in a date.
        let figure = digit(nth + 1) && (*sign == '-' || nth > 0 && digit(nth - 1));
        if mark && !figure {
            parts.push(word.at.start + from..word.at.start + next);
            from = *next;
        }
    }
    parts.push(word.at.start + from..word.at.end);
    if parts.len() > 1 { parts } else { Vec::new() }
}

/// What a column should hold on one line: the pieces, and the words between them up to their hyphens.
pub fn unbroken(text: &str) -> Vec<&str> {
    let pieces = pieces(text);
    let mut found = Vec::new();
    let mut at = 0;
    for piece in pieces.iter().cloned().chain(std::iter::once(text.len()..text.len())) {
        found.extend(text[at..piece.start].split_whitespace().flat_map(|word| word.split_inclusive('-')));
        found.extend((!piece.is_empty()).then(|| &text[piece.clone()]));
        at = piece.end;
    }
    found
}

/// How many of the first words stay together: at least one.
fn together(words: &[Word<'_>]) -> usize {
    let mut count = 1;
    while let Some(next) = words.get(count) {
        let last = &words[count - 1];
        let after = words.get(count + 1);
        let linked = next.text == "de" || next.text == "of";
        count += match after {
            // 26 de noviembre de 2026, and 27 of 30.
            Some(after) if linked && last.is_day() && after.is(&MONTHS) => 2,
            Some(after) if linked && last.is(&MONTHS) && last.runs_on() && after.is_year() => 2,
            Some(after) if linked && last.is_figure() && after.is_number() => 2,
            _ if last.is_day() && next.is(&MONTHS) => 1,
            _ if last.is(&MONTHS) && last.runs_on() && next.is_year() => 1,
            _ if last.is_figure() && next.is(&UNITS) => 1,
            _ if last.stands_before() && next.is_number() => 1,
            _ => return count,
        };
    }
    count
}

fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    text.split('\n').map(move |line| {
        let at = from..from + line.len();
        from = at.end + 1;
        at
    })
}

/// Words between spaces.
fn words(text: &str, line: Range<usize>) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut from = line.start;
    for word in text[line].split(' ') {
        if !word.is_empty() {
            words.push(Word { at: from..from + word.len(), text: word });
        }
        from += word.len() + 1;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{pieces, unbroken};

    fn glued(text: &str) -> Vec<&str> {
        pieces(text).into_iter().map(|piece| &text[piece]).collect()
    }

    #[test]
    fn numbers_days_and_figures_are_found() {
        assert_eq!(glued("see A.6.2.4, SYS-002 and D-3"), ["A.6.2.4,", "SYS-002", "D-3"]);
        assert_eq!(glued("on 26 November 2026."), ["26 November 2026."]);
        assert_eq!(glued("el 26 de noviembre de 2026, y"), ["26 de noviembre de 2026,"]);
        assert_eq!(glued("by 1 Mar 2027"), ["1 Mar 2027"]);
        assert_eq!(glued("after 12 months; 27 of 30 controls"), ["12 months;", "27 of 30 controls"]);
        assert_eq!(glued("tras 12 meses: 27 de 30"), ["12 meses:", "27 de 30"]);
        assert_eq!(glued("under Art. 50(2) and anexo III"), ["Art. 50(2)", "anexo III"]);
        assert_eq!(glued("in May 2026\n7 days"), ["May 2026", "7 days"]);
    }

    #[test]
    fn a_column_holds_words_and_pieces() {
        let found = unbroken("A risk-based check of SYS-002 on 26 November 2026");
        assert_eq!(found, ["A", "risk-", "based", "check", "of", "SYS-002", "on", "26 November 2026"]);
    }

    #[test]
    fn what_only_stands_beside_each_other_is_not_glued() {
        assert_eq!(glued("they may decide; of all, de todo"), Vec::<&str>::new());
        assert_eq!(glued("until 5, days later"), ["5,"]);
        // A long address may end its line behind a mark, and nowhere else.
        let address = ["https://", "example.", "org/", "a-", "very-", "long-", "path/", "2026"];
        assert_eq!(glued("https://example.org/a-very-long-path/2026"), address);
    }
}
