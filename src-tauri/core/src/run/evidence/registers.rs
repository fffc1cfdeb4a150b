//! What the registers know already of a record that a recipe asks for, and which record of theirs says it. It counts only once a
//! person vouches for it.

use super::answered::{Answered, cell};
use super::fields::RecipeId;
use super::told::TOLD;
use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::Record;
use crate::plan::systems::{DATA_SETS, TOOLS};

/// Longest answer taken over, in characters.
const LONGEST: usize = 5_000;
/// Most entries that words of a system's entry are split into.
const ENTRIES: usize = 50;

/// An answer that a register gives.
pub(super) struct Known {
    pub(super) said: Answered,
    /// The record that says it, as `noun/key`; empty: words of a person about something else.
    pub(super) record: String,
    /// The day of that record, or empty.
    pub(super) day: String,
}

/// Answers to begin with, about a system or the AIMS; what happened counts from a day on, as far as today.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn known(
    reader: &Reader<'_>,
    recipe: RecipeId,
    system: Option<&Record>,
    [since, today]: [&str; 2],
) -> Result<Vec<Known>> {
    let mut all: Vec<Known> = Vec::new();
    for told in TOLD.iter().filter(|told| told.recipe == recipe) {
        let names: Vec<&str> = told.names.split(' ').collect();
        let asked = rusqlite::params![system.map_or("", |system| system.id.as_str()), today, since];
        let sql = format!("WITH asked (system, today, since) AS (SELECT ?1, ?2, ?3) {}", told.sql);
        let rows = reader.rows(&sql, asked, |row| {
            let text = |at: usize| row.get::<_, Option<String>>(at).map(Option::unwrap_or_default);
            let said = (0..names.len()).map(|at| text(at + 2)).collect::<rusqlite::Result<Vec<_>>>()?;
            Ok((text(0)?, text(1)?, said))
        })?;
        // Several parts of a form fill one table.
        let before = all.iter().filter(|one| one.said.question == told.field).map(|one| one.said.line).max();
        let before = usize::try_from(before.unwrap_or_default()).unwrap_or_default();
        let table = !told.field.is_empty();
        for (at, (record, day, said)) in rows.into_iter().take(if table { usize::MAX } else { 1 }).enumerate() {
            for (name, words) in names.iter().zip(said) {
                let words: String = words.chars().take(LONGEST).collect();
                // Of two registers that answer one field the first does.
                if !table && all.iter().any(|one| one.said.question == *name && !one.said.words.is_empty()) {
                    continue;
                }
                let said =
                    if table { cell(told.field, before + at + 1, name, &words) } else { cell(name, 0, "", &words) };
                all.push(Known { said, record: record.clone(), day: day.clone() });
            }
        }
    }
    if let Some(system) = system {
        entries(&mut all, recipe, system);
    }
    all.retain(|one| !one.said.words.trim().is_empty());
    Ok(all)
}

/// What the entry of a system says in one field stands in rows, where no register has them.
fn entries(all: &mut Vec<Known>, recipe: RecipeId, system: &Record) {
    let parts: &[(&str, &str, String)] = match recipe {
        RecipeId::ResourceSheet => &[("data", "set", system.get(&DATA_SETS)), ("tools", "tool", system.get(&TOOLS))],
        RecipeId::DataSheet => &[("sets", "name", system.get(&DATA_SETS))],
        _ => &[],
    };
    for (field, column, words) in parts {
        // What its own entry says elsewhere, such as its model, is a row beside these.
        if all.iter().any(|one| one.said.question == *field && !one.record.starts_with("system/")) {
            continue;
        }
        let above = all.iter().filter(|one| one.said.question == *field).map(|one| one.said.line).max();
        let above = usize::try_from(above.unwrap_or_default()).unwrap_or_default();
        let own = |said: Answered| Known { said, record: String::new(), day: String::new() };
        for (at, words) in rows(words).into_iter().take(ENTRIES).enumerate() {
            let line = above + at + 1;
            // What stands behind the name of a tool in figures is its version.
            let (name, version) = if *column == "tool" { versioned(words) } else { (words.to_owned(), "") };
            all.push(own(cell(field, line, column, &name)));
            all.push(own(cell(field, line, "version", version)));
        }
    }
}

/// The entries of a list in one field: its lines, each of which may say more behind a comma; in one line what semicolons and commas part.
/// Where commas part them, a sentence behind a semicolon is said of those before it and is no entry: it has no version as they have.
fn rows(words: &str) -> Vec<&str> {
    let filled = |part: &&str| !part.is_empty();
    if words.trim().contains('\n') {
        return words.lines().map(str::trim).filter(filled).collect();
    }
    let (list, _) = words.split_once(';').unwrap_or((words, ""));
    let dated = |one: &str| !versioned(one.trim()).1.is_empty();
    let remark = |part: &str| list.contains(',') && dated(list) && !dated(part) && part.split_whitespace().count() > 3;
    let parts = words.split(';').filter(|part| !remark(part)).flat_map(|part| part.split(','));
    parts.map(str::trim).filter(filled).collect()
}

/// A tool without its version, and the version: figures at the end of its name.
fn versioned(words: &str) -> (String, &str) {
    let (head, more) = words.split_at(words.find(',').unwrap_or(words.len()));
    let figures = |word: &str| word.trim_start_matches('v').starts_with(|first: char| first.is_ascii_digit());
    let (name, version) = head.rsplit_once(' ').filter(|(_, last)| figures(last)).unwrap_or((head, ""));
    (format!("{name}{more}"), version)
}

#[cfg(test)]
mod tests {
    use super::{rows, versioned};

    #[test]
    fn a_list_of_tools_has_a_row_a_tool_with_its_version_and_none_for_what_is_said_of_them() {
        let said = "Scan reader 5.3, prompt library v2.1; versions read on 30 September 2026 by Ada Byron";
        assert_eq!(rows(said), ["Scan reader 5.3", "prompt library v2.1"]);
        assert_eq!(rows("Python 3.12; LangChain; Postgres 16"), ["Python 3.12", "LangChain", "Postgres 16"]);
        assert_eq!(rows("Scan reader 5.3, bought\nGrafana"), ["Scan reader 5.3, bought", "Grafana"]);
        assert_eq!(
            rows("letters of the clinics; desk lists, evaluation set"),
            ["letters of the clinics", "desk lists", "evaluation set"]
        );
        let said = ["Scan reader 5.3", "Scan reader 5.3, bought", "LangChain", "K 8 s"].map(versioned);
        let (name, bought) = ("Scan reader".to_owned(), "Scan reader, bought".to_owned());
        assert_eq!(said, [(name, "5.3"), (bought, "5.3"), ("LangChain".to_owned(), ""), ("K 8 s".to_owned(), "")]);
    }
}
