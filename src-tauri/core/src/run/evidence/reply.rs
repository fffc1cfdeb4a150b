//! A form that came back, read: its numbered lines, in either language, with what a person wrote behind or below each. It is a
//! stranger's text: what is no question of the recipe is left alone, nothing in it is obeyed, and only so much of it is read.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;

use super::answered::{Answered, LONGEST as WORDS, ROWS, cell};
use super::blank::LONGEST;
use super::recipes::{Asked, Recipe, data};
use crate::catalogue::say;
use crate::door::{Lexicon, Reader};
use crate::fault::Result;
use crate::hands::steers;
use crate::sheet::{day, text_of};

/// Characters of an answer that cannot be read, as it is shown.
const SHOWN: usize = 200;

/// What a form says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Read {
    /// Answers as their kinds keep them; the rows of a table as they stand in the form.
    pub(super) said: Vec<Answered>,
    /// What was said that its kind cannot be, as it was written; of a table the cell alone, its row is read without it.
    pub(super) unread: Vec<Answered>,
}

/// The words of a file that may be such a form: a plain text of bounded size, in whatever encoding; none for anything else.
///
/// # Errors
/// When it cannot be read.
pub fn form_of(path: &Path) -> Result<Option<String>> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if !is_form(&name, std::fs::metadata(path)?.len()) {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(LONGEST + 1).read_to_end(&mut bytes)?;
    Ok(form(&name, &bytes))
}

/// The same of bytes.
pub(super) fn form(name: &str, bytes: &[u8]) -> Option<String> {
    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    is_form(name, size).then(|| text_of(bytes).ok()).flatten()
}

fn is_form(name: &str, size: u64) -> bool {
    name.to_lowercase().ends_with(".txt") && size <= LONGEST
}

/// Reads a form of a recipe.
///
/// # Errors
/// When the registers cannot be read.
pub(super) fn read(reader: &Reader<'_>, recipe: &Recipe, text: &str) -> Result<Read> {
    let mut read = Read::default();
    for (id, lines) in heard(recipe, text) {
        let Some(field) = recipe.fields.iter().find(|one| one.id == id) else { continue };
        if field.columns.is_empty() {
            one(reader, field, &lines, &mut read)?;
        } else {
            rows(reader, field, &lines, &mut read)?;
        }
    }
    Ok(read)
}

/// Whether a text is such a form: it asks something of what the recipe asks.
pub(super) fn is_of(recipe: &Recipe, text: &str) -> bool {
    !heard(recipe, text).is_empty()
}

impl Read {
    /// Notes what was said: as its kind keeps it, or as words that cannot be that.
    fn hear(&mut self, reader: &Reader<'_>, asked: &Asked, said: Answered) -> Result<()> {
        match meant(reader, asked, &said.words)? {
            Some(words) => self.said.push(Answered { words, ..said }),
            None => self.unread.push(Answered { words: short(&said.words), ..said }),
        }
        Ok(())
    }
}

/// The lines below each question, the first one being what stands behind its label.
fn heard<'a>(recipe: &'a Recipe, text: &'a str) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut all: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut now: Option<&str> = None;
    for line in text.lines() {
        let line = line.trim_start_matches(|c: char| c == '>' || c.is_whitespace()).trim_end();
        // The seal stands below the last question: a mail program's own words follow it.
        if line.starts_with("[AIMS-") {
            break;
        }
        if let Some((field, rest)) = asked(recipe, line) {
            let empty = all.get(field).is_none_or(|lines| lines.iter().all(|line| line.is_empty()));
            now = empty.then_some(field);
            if empty {
                all.insert(field, vec![rest]);
            }
        } else if let Some(lines) = now.and_then(|field| all.get_mut(field)) {
            lines.push(line);
        }
    }
    all
}

/// The question that a numbered line asks, and what stands behind it.
fn asked<'a>(recipe: &'a Recipe, line: &'a str) -> Option<(&'a str, &'a str)> {
    let digits = line.find(|c: char| !c.is_ascii_digit()).filter(|at| (1..=2).contains(at))?;
    let rest = line.get(digits..)?.trim_start().strip_prefix(['.', ')', '-', ':'])?;
    let mut fields = recipe.fields.iter();
    fields.find_map(|field| {
        let mut labels = field.label.values();
        labels.find_map(|label| behind(rest, label)).map(|said| (field.id.as_str(), said))
    })
}

/// What stands behind a label and its colon; signs and blanks within the label, and what the form says of how to answer, may have
/// moved.
fn behind<'a>(line: &'a str, label: &str) -> Option<&'a str> {
    let mut wanted = plain(label).chars().collect::<Vec<_>>().into_iter().peekable();
    let mut end = 0;
    for (at, sign) in line.char_indices().filter(|(_, sign)| sign.is_alphanumeric()) {
        if wanted.peek().is_none() {
            break;
        }
        if !sign.to_lowercase().all(|lower| wanted.next() == Some(lower)) {
            return None;
        }
        end = at + sign.len_utf8();
    }
    let mut rest = line.get(end..).filter(|_| wanted.peek().is_none())?;
    loop {
        rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric() && !"[(:：".contains(c));
        let mut signs = rest.chars();
        let close = match signs.next() {
            None => return Some(""),
            Some(':' | '：') => return Some(signs.as_str().trim()),
            Some('[') => ']',
            Some('(') => ')',
            Some(_) => return None,
        };
        rest = rest.split_once(close)?.1;
    }
}

/// An answer that is no table.
fn one(reader: &Reader<'_>, field: &Asked, lines: &[&str], read: &mut Read) -> Result<()> {
    let told: Vec<&str> = if field.kind == "longText" || field.kind == "persons" {
        lines.to_vec()
    } else {
        // What comes after a blank line is no part of a short answer.
        lines.iter().copied().skip_while(|line| line.is_empty()).take_while(|line| !line.is_empty()).collect()
    };
    let words = clean(&told.join("\n"));
    if words.is_empty() { Ok(()) } else { read.hear(reader, field, cell(&field.id, 0, "", &words)) }
}

/// As much of it as says which words are meant.
fn short(words: &str) -> String {
    words.chars().take(SHOWN).collect()
}

/// The rows of a table: an entry begins with a dash and has a line for each column, `label: words`; or all of it in one line, with
/// `|` between the cells.
fn rows(reader: &Reader<'_>, field: &Asked, lines: &[&str], read: &mut Read) -> Result<()> {
    let head = |line: &str| {
        let said = plain(line);
        ["en", "es"]
            .iter()
            .any(|lang| said == field.columns.iter().map(|column| plain(&say(&column.label, lang))).collect::<String>())
    };
    let labelled = |line: &str| {
        let mut columns = field.columns.iter().enumerate();
        columns.find_map(|(at, column)| {
            let mut labels = column.label.values();
            labels.find_map(|label| behind(line, label)).map(|said| (at, said.to_owned()))
        })
    };
    // What a row says by column, and the column that a line without a label goes on with.
    let mut rows: Vec<BTreeMap<usize, String>> = Vec::new();
    let mut open = 0;
    for line in lines.iter().copied().filter(|line| !line.is_empty() && !head(line)) {
        let told = line.strip_prefix(['-', '–', '•', '*']).map(str::trim);
        let named = labelled(told.unwrap_or(line));
        match (named, told, rows.last_mut()) {
            (Some((at, said)), None, Some(row)) if !row.contains_key(&at) => {
                row.insert(at, said);
                open = at;
            }
            (Some((at, said)), ..) => {
                rows.push(BTreeMap::from([(at, said)]));
                open = at;
            }
            // A line that goes on.
            (None, None, Some(row)) if !line.contains('|') => {
                let said = row.entry(open).or_default();
                *said = format!("{said} {line}").trim().to_owned();
            }
            (None, ..) => {
                let cells = told.unwrap_or(line).split('|').map(|one| one.trim().to_owned());
                rows.push(cells.enumerate().collect());
                open = rows.last().map_or(0, |row| row.len().saturating_sub(1));
            }
        }
    }
    rows.retain(|row| row.values().any(|one| !clean(one).is_empty()));
    let whole = |row: &BTreeMap<usize, String>| short(&row.values().cloned().collect::<Vec<_>>().join(" | "));
    let wide = rows.iter().find(|row| row.len() > field.columns.len());
    if let Some(row) = wide.or_else(|| rows.get(usize::try_from(ROWS).unwrap_or_default())) {
        read.unread.push(cell(&field.id, 0, "", &whole(row)));
        return Ok(());
    }
    for (row, at) in rows.iter().zip(1..) {
        for (place, words) in row {
            let (Some(column), words) = (field.columns.get(*place), clean(words)) else { continue };
            if !words.is_empty() {
                read.hear(reader, column, cell(&field.id, at, &column.id, &words))?;
            }
        }
    }
    Ok(())
}

/// What words mean, as their kind keeps it; none: they cannot be that.
fn meant(reader: &Reader<'_>, asked: &Asked, words: &str) -> Result<Option<String>> {
    let words = dated(reader.lexicon(), words);
    if words.chars().count() > WORDS {
        return Ok(None);
    }
    // Of two of a name it is neither.
    let keyed = |sql: &str| -> Result<Option<String>> {
        let found: Vec<String> = reader.rows(sql, [&words], |row| row.get(0))?;
        Ok(<[String; 1]>::try_from(found).ok().map(|[key]| key))
    };
    Ok(match asked.kind.as_str() {
        "date" => day(words.trim_end_matches('.')).map(|day| day.iso),
        "number" => words.parse::<i64>().ok().map(|number| number.to_string()),
        "yesNo" => reader.lexicon().code("yesNo", &words).filter(|code| code == "yes" || code == "no"),
        "code" => code(asked, &words)?,
        "codes" => {
            let all = words.split([',', ';', '\n']).map(|one| code(asked, one)).collect::<Result<Option<Vec<_>>>>()?;
            all.map(|all| all.join(","))
        }
        "person" => keyed("SELECT id FROM person WHERE name = ?1 COLLATE NOCASE AND retired_on IS NULL")?,
        "system" => keyed(
            "SELECT id FROM system WHERE retired_on IS NULL
                AND (number = ?1 COLLATE NOCASE OR name = ?1 COLLATE NOCASE OR number || ' ' || name = ?1 COLLATE NOCASE)",
        )?,
        "persons" => {
            let all = words.split([',', ';', '\n']).map(str::trim).filter(|one| !one.is_empty());
            Some(all.collect::<Vec<_>>().join("\n"))
        }
        _ => Some(words),
    })
}

/// The code of a field that a word means, in either language.
fn code(asked: &Asked, words: &str) -> Result<Option<String>> {
    let (data, said) = (data()?, plain(words));
    let means =
        |code: &&String| said == plain(code) || ["en", "es"].iter().any(|lang| said == plain(&data.label(code, lang)));
    Ok(asked.options.iter().find(means).cloned())
}

/// Words with the days in them as they are kept: `24 November 2026` and `24 de noviembre de 2026` are `2026-11-24`.
fn dated(lexicon: &dyn Lexicon, words: &str) -> String {
    let lines = words.lines().map(|line| {
        let all: Vec<&str> = line.split_whitespace().collect();
        let (mut told, mut at) = (Vec::new(), 0);
        while let Some(word) = all.get(at) {
            match written(lexicon, &all, at) {
                Some((day, long)) => {
                    told.push(day);
                    at += long;
                }
                None => {
                    told.push((*word).to_owned());
                    at += 1;
                }
            }
        }
        told.join(" ")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A day that is written out from a word on, with the signs behind it, and how many words it takes.
fn written(lexicon: &dyn Lexicon, all: &[&str], at: usize) -> Option<(String, usize)> {
    let number = all.get(at)?.trim_end_matches(['.', 'º']);
    if !(1..=2).contains(&number.len()) || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // What stands between them in Spanish, `de`, is one short word that is no month.
    let mut next = at + 1;
    let month = |at: usize| lexicon.code("writtenMonth", all.get(at)?.trim_end_matches([',', '.']));
    let month = month(next).or_else(|| {
        next += 1;
        all.get(next - 1).filter(|word| word.len() == 2).and_then(|_| month(next))
    })?;
    let year = |at: usize| {
        all.get(at).filter(|word| word.get(..4).is_some_and(|four| four.bytes().all(|b| b.is_ascii_digit())))
    };
    next += 1;
    let year = year(next).or_else(|| {
        next += 1;
        all.get(next - 1).filter(|word| word.len() <= 3).and_then(|_| year(next))
    })?;
    let (four, signs) = year.split_at(4);
    let day = chrono::NaiveDate::from_ymd_opt(
        four.parse().ok()?,
        month.strip_prefix('m')?.parse().ok()?,
        number.parse().ok()?,
    )?;
    (!signs.starts_with(char::is_alphanumeric)).then(|| (format!("{day}{signs}"), next + 1 - at))
}

/// Without what steers a screen.
fn clean(words: &str) -> String {
    let kept = |c: &char| *c == '\n' || !(steers(*c) || c.is_control());
    words.chars().filter(kept).collect::<String>().trim().to_owned()
}

fn plain(words: &str) -> String {
    words.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What of it is new beside what the form of an item says: an answer as it went out is nobody's. A row of a table that was filled up or
/// changed is that row; any other stands below those there are.
pub(super) fn news(there: &[Answered], said: Vec<Answered>) -> Vec<Answered> {
    let same = |one: &str, other: &str| one.split_whitespace().eq(other.split_whitespace());
    let (rows, plain): (Vec<Answered>, Vec<Answered>) = said.into_iter().partition(|one| one.line > 0);
    let known = |one: &Answered| {
        there.iter().any(|it| it.question == one.question && it.line == 0 && same(&it.words, &one.words))
    };
    let mut news: Vec<Answered> = plain.into_iter().filter(|one| !known(one)).collect();
    let mut tables: BTreeMap<String, BTreeMap<i32, Vec<Answered>>> = BTreeMap::new();
    for one in rows {
        tables.entry(one.question.clone()).or_default().entry(one.line).or_default().push(one);
    }
    for (question, rows) in tables {
        let mut lines: Vec<i32> =
            there.iter().filter(|it| it.question == question && it.line > 0).map(|it| it.line).collect();
        lines.sort_unstable();
        lines.dedup();
        let at = |line: i32, column: &str| {
            there.iter().find(|it| it.question == question && it.line == line && it.cell == column).map(|it| &it.words)
        };
        let mut last = lines.last().copied().unwrap_or_default();
        for (line, row) in rows {
            let fits = |line: &i32| row.iter().all(|one| at(*line, &one.cell).is_some_and(|it| same(it, &one.words)));
            if lines.iter().any(fits) {
                continue;
            }
            let place = usize::try_from(line - 1).ok().and_then(|place| lines.get(place)).copied();
            let begins =
                |line: &i32| row.first().is_some_and(|one| at(*line, &one.cell).is_some_and(|it| same(it, &one.words)));
            let place = place.filter(begins).unwrap_or_else(|| {
                last += 1;
                last
            });
            let fresh = row.into_iter().filter(|one| at(place, &one.cell).is_none_or(|it| !same(it, &one.words)));
            news.extend(fresh.map(|one| Answered { line: place, ..one }));
        }
    }
    news
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn lines(text: &str) -> Vec<(String, String)> {
        let recipe = data().unwrap().of("concernChannelTest").unwrap();
        let joined = |lines: Vec<&str>| lines.join("/").trim_matches('/').to_owned();
        heard(recipe, text).into_iter().map(|(id, lines)| (id.to_owned(), joined(lines))).collect()
    }

    #[test]
    fn a_numbered_question_is_known_in_both_languages_however_its_blanks_moved() {
        let said = |text: &str| lines(text).into_iter().collect::<BTreeMap<_, _>>();
        let english = "3. Test sent by: Ana\n\n> 4 ) Sent  on :3.11.2026\n6. Can it be used without giving a name? [Yes / No]: Yes";
        assert_eq!(said(english)["sentBy"], "Ana");
        assert_eq!(said(english)["sentOn"], "3.11.2026");
        assert_eq!(said(english)["anonymous"], "Yes");
        // An answer below its line, over several; a list of one's own within it is no question; after the seal nothing is read.
        let below =
            "7. Who saw the sender's identity:\nNobody.\n1. It was sent\n2. by post\n[AIMS-00]\n3. Test sent by: Eve";
        assert_eq!(lines(below), [("identityKnownTo".to_owned(), "Nobody./1. It was sent/2. by post".to_owned())]);
        // Words that begin like a label are none, and neither is a label without a number.
        assert!(lines("4. Sent on the way: x\nSent on: 3 May\n").is_empty());
        // Quoted again below an answer, the empty form takes nothing back.
        assert_eq!(lines("3. Test sent by: Ana\n\n> 3. Test sent by:\n"), [("sentBy".to_owned(), "Ana".to_owned())]);
    }

    #[test]
    fn a_row_is_filled_up_where_it_stands_and_a_new_one_stands_below() {
        let there = [cell("t", 1, "a", "x"), cell("t", 3, "a", "y"), cell("", 0, "", "")];
        let said =
            vec![cell("t", 1, "a", "x"), cell("t", 2, "a", "y"), cell("t", 2, "b", "new"), cell("t", 3, "a", "z")];
        assert_eq!(news(&there, said), [cell("t", 3, "b", "new"), cell("t", 4, "a", "z")]);
        assert!(news(&[cell("q", 0, "", "a  b")], vec![cell("q", 0, "", "a b")]).is_empty());
    }

    #[test]
    fn only_a_small_text_is_a_form_whatever_wrote_it() {
        let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain("1. Ú:".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(form("A.TXT", &wide).as_deref(), Some("1. Ú:"));
        assert_eq!(form("a.txt", b"1. \xda:").as_deref(), Some("1. Ú:"));
        assert_eq!(form("a.txt", &vec![b'x'; 200_001]), None);
        assert_eq!((form("a.pdf", b"1. x"), form("a.txt", b"1.\0x")), (None, None));
    }
}
