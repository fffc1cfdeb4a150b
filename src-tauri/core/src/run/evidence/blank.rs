//! The form that goes out with a mail: what a recipe asks, half filled with what the registers know, and the seal by which one that
//! came back as it went out is known. Whoever gets it has no AIMS Desk: it is plain text, which a host words.

use schemars::JsonSchema;
use serde::Serialize;
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::proposed;
use super::recipes::{Asked, Recipe, data};
use crate::catalogue::say;
use crate::door::Reader;
use crate::fault::Result;
use crate::moment::Moment;

/// Most bytes of a file that is looked at for a seal: no form is longer.
pub(super) const LONGEST: u64 = 200_000;

/// A question of the form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskedQuestion {
    /// Its label.
    pub label: String,
    /// It is asked for in every case.
    pub required: bool,
    /// The answers to choose from, in words; none: one's own words.
    pub options: Vec<String>,
    /// Columns of a table; none: one answer.
    pub columns: Vec<AskedColumn>,
    /// What the registers say: rows of cells, one row of one cell where it is no table. A day as `2026-11-24`.
    pub said: Vec<Vec<String>>,
}

/// A column of a table in the form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskedColumn {
    /// Its label.
    pub label: String,
    /// The answers to choose from, in words; none: one's own words.
    pub options: Vec<String>,
}

/// The questions of a recipe about a system or the AIMS, with what the registers say of them.
pub(super) fn form(
    reader: &Reader<'_>,
    recipe: &Recipe,
    system: Option<&str>,
    lang: &str,
    at: &Moment,
) -> Result<Vec<AskedQuestion>> {
    let known = proposed::of(reader, recipe, system, at.today)?;
    let column = |asked: &Asked| Ok(AskedColumn { label: say(&asked.label, lang), options: options(asked, lang)? });
    let mut all = Vec::new();
    for field in &recipe.fields {
        let columns: Vec<&Asked> = if field.columns.is_empty() { vec![field] } else { field.columns.iter().collect() };
        let mine: Vec<_> = known.iter().map(|one| &one.said).filter(|said| said.question == field.id).collect();
        let mut lines: Vec<i32> = mine.iter().map(|said| said.line).collect();
        lines.sort_unstable();
        lines.dedup();
        let mut rows = Vec::new();
        for line in lines {
            let cell = |column: &&Asked| {
                let of = mine.iter().find(|said| said.line == line && (said.cell.is_empty() || said.cell == column.id));
                of.map_or_else(|| Ok(String::new()), |said| worded(reader, column, &said.words, lang))
            };
            rows.push(columns.iter().map(cell).collect::<Result<Vec<_>>>()?);
        }
        all.push(AskedQuestion {
            label: say(&field.label, lang),
            required: field.required,
            options: options(field, lang)?,
            columns: field.columns.iter().map(column).collect::<Result<_>>()?,
            said: rows,
        });
    }
    Ok(all)
}

fn options(field: &Asked, lang: &str) -> Result<Vec<String>> {
    let data = data()?;
    let codes = if field.kind == "yesNo" { &["yes".to_owned(), "no".to_owned()] } else { field.options.as_slice() };
    Ok(codes.iter().map(|code| data.label(code, lang)).collect())
}

/// An answer as people read it: a person or system by name, a code by its word.
pub(super) fn worded(reader: &Reader<'_>, asked: &Asked, words: &str, lang: &str) -> Result<String> {
    let named = |noun: &str, key: &str| -> Result<String> {
        let sql = "SELECT name FROM person WHERE ?1 = 'person' AND id = ?2
            UNION ALL SELECT number || ' ' || name FROM system WHERE ?1 = 'system' AND id = ?2";
        Ok(reader.maybe(sql, [noun, key], |row| row.get(0))?.unwrap_or_else(|| key.to_owned()))
    };
    let joined = |all: Result<Vec<String>>| -> Result<String> { Ok(all?.join(", ")) };
    match asked.kind.as_str() {
        "person" | "system" => named(&asked.kind, words),
        "persons" => joined(words.split(['\n', ',']).map(|one| named("person", one.trim())).collect()),
        "codes" => joined(words.split([',', ' ']).map(|code| Ok(data()?.label(code, lang))).collect()),
        "code" | "yesNo" => Ok(data()?.label(words, lang)),
        _ => Ok(words.to_owned()),
    }
}

/// A form with its seal as the last line.
#[must_use]
pub fn sealed(form: &str) -> String {
    format!("{}\n\n[AIMS-{}]\n", form.trim_end(), seal(form))
}

/// Whether a file is such a form and nobody has written in it. Ends of lines and blanks are a mail program's to change.
pub(super) fn untouched(text: &str) -> bool {
    let said = text.trim_end().rsplit_once("[AIMS-");
    said.is_some_and(|(form, mark)| mark.strip_suffix(']') == Some(seal(form).as_str()))
}

fn seal(form: &str) -> String {
    let words: Vec<&str> = form.split_whitespace().collect();
    Sha256::digest(words.join(" ").as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{sealed, untouched};

    #[test]
    fn a_form_is_known_as_it_went_out_and_no_longer_once_somebody_wrote_in_it() {
        let form = sealed("Reading of Inlet\n\n1. Period from:\n2. to:\n");
        assert!(untouched(&form) && untouched(&form.replace('\n', "\r\n")) && untouched(form.trim_end()));
        assert!(!untouched(&form.replace("from:", "from: 1 July")) && !untouched("1. Period from:") && !untouched(""));
    }
}
