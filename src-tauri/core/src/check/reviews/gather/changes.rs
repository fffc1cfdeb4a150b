//! What changed within the period, from the journal: from the value at its start to the value at its end.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::earlier::names;
use super::{AsOf, count, table};
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::read::past::{Fields, long};
use crate::paper::InputData;

/// The net change of one field, or of a whole record (`field` empty).
struct Change {
    key: String,
    field: String,
    from: Value,
    to: Value,
    on: String,
    by: String,
}

/// Net changes of `fields` in `tab` within the period, in the order in which they were last made. A record that was
/// added counts as one change without a field, and carries the new row.
fn within(reader: &Reader<'_>, as_of: &AsOf, tab: &str, fields: &[&str]) -> Result<Vec<Change>> {
    let sql = "SELECT image.row, image.before, image.after, journal.at, coalesce(journal.author, '')
        FROM image JOIN journal ON journal.seq = image.seq
        WHERE image.tab = ?1 AND journal.at >= ?2 AND journal.at < ?3 AND journal.seq <= ?4
        ORDER BY image.seq, image.at";
    let images = reader.rows(sql, rusqlite::params![tab, as_of.from, as_of.until, as_of.seq], |row| {
        let image = (row.get::<_, Option<String>>(1)?, row.get::<_, Option<String>>(2)?);
        Ok((row.get::<_, String>(0)?, image, row.get::<_, String>(3)?, row.get::<_, String>(4)?))
    })?;
    let mut changes: BTreeMap<(String, String), (usize, Change)> = BTreeMap::new();
    for (at, (key, (before, after), instant, by)) in images.into_iter().enumerate() {
        let parse = |text: Option<String>| text.map(|text| serde_json::from_str::<Fields>(&text)).transpose();
        let (before, after) = (parse(before)?, parse(after)?);
        let on = instant.get(..10).unwrap_or_default().to_owned();
        let mut note = |field: &str, from: Value, to: Value| {
            let change = Change { key: key.clone(), field: field.to_owned(), from, to, on: on.clone(), by: by.clone() };
            match changes.entry((key.clone(), field.to_owned())) {
                std::collections::btree_map::Entry::Vacant(place) => {
                    place.insert((at, change));
                }
                std::collections::btree_map::Entry::Occupied(mut place) => {
                    let from = std::mem::take(&mut place.get_mut().1.from);
                    place.insert((at, Change { from, ..change }));
                }
            }
        };
        match (before, after) {
            (Some(before), Some(mut after)) => {
                for (field, from) in before.into_iter().filter(|(field, _)| fields.contains(&field.as_str())) {
                    let to = after.remove(&field).unwrap_or_default();
                    note(&field, long(reader, from)?, long(reader, to)?);
                }
            }
            (None, Some(row)) => note("", Value::Null, Value::Object(row)),
            (Some(row), None) => note("", Value::Object(row), Value::Null),
            (None, None) => {}
        }
    }
    let mut changes: Vec<(usize, Change)> = changes.into_values().filter(|(_, c)| c.from != c.to).collect();
    changes.sort_by_key(|(at, _)| *at);
    Ok(changes.into_iter().map(|(_, change)| change).collect())
}

const ORGANISATION: [&str; 8] =
    ["name", "legalForm", "address", "country", "sector", "editionLabel", "classification", "reviewEveryMonths"];
/// Kinds of reason that are needs and expectations of others.
const NEEDS: [&str; 3] = ["law", "contract", "party"];
const COLUMNS: [&str; 6] = ["column-on", "column-subject", "column-field", "column-from", "column-to", "column-by"];

/// Input 2: the organisation, its people and who answers for what. Its scope is input 11, and told once.
pub(super) fn organisation(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    let names = names(reader)?;
    let named = |id: &str| names.get(id).cloned().unwrap_or_default();
    let mut rows = Vec::new();
    // The founding itself is no change.
    for change in within(reader, as_of, "organisation", &ORGANISATION)?.into_iter().filter(|c| !c.field.is_empty()) {
        rows.push(line(&change, "cell-subject-organisation".to_owned(), shown));
    }
    for change in within(reader, as_of, "person", &["name", "role", "topManagement", "retired_on"])? {
        let subject = named(&change.key);
        let role = |value: &Value| value.get("role").map_or_else(String::new, shown);
        rows.push(match change.field.as_str() {
            "" => line(&change, subject, role),
            "topManagement" => {
                line(&change, subject, |value| format!("cell-{}", if value == 1 { "yes" } else { "no" }))
            }
            // Who left is no longer active; who is back is.
            "retired_on" => {
                let change = Change { field: "active".to_owned(), ..change };
                line(&change, subject, |value| format!("cell-{}", if value.is_null() { "here" } else { "left" }))
            }
            _ => line(&change, subject, shown),
        });
    }
    for change in within(reader, as_of, "duty", &["person"])? {
        let subject = format!("cell-duty-{}", change.key);
        // Where nobody is named, whoever accepted the role signs: that is no gap.
        let who = |value: &Value| match value.get("person").unwrap_or(value).as_str().unwrap_or_default() {
            "" => "cell-role-signs".to_owned(),
            id => named(id),
        };
        let moved = Change { field: "person".to_owned(), ..change };
        rows.push(line(&moved, subject, who));
    }
    // They were read register by register; they are told in the order of their days.
    rows.sort_by(|one, other| one.first().cmp(&other.first()));
    let sentence = Message::new("input-sentence-organisation").with("count", rows.len());
    let counts = vec![count("changes", rows.len())];
    Ok(table(sentence, &COLUMNS, rows, counts))
}

/// Input 3: controls whose reason came to name a law, a contract or an interested party; one row a kind of reason.
pub(super) fn duties(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    let in_order = "SELECT id, number FROM control ORDER BY position";
    let controls = reader.rows(in_order, [], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let mut found: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for change in within(reader, as_of, "control", &["inclusionCodes"])?.into_iter().filter(|c| !c.field.is_empty()) {
        let (before, after) = (codes(&change.from), codes(&change.to));
        for need in NEEDS.into_iter().filter(|need| after.iter().any(|code| code == need)) {
            if !before.iter().any(|code| code == need) {
                found.entry(need).or_default().insert(change.key.clone());
            }
        }
    }
    let all: BTreeSet<&String> = found.values().flatten().collect();
    let sentence = Message::new("input-sentence-duties").with("count", all.len());
    let mut counts = Vec::new();
    let mut rows = Vec::new();
    for need in NEEDS {
        let rests = |key: &String| found.get(need).is_some_and(|keys| keys.contains(key));
        let named: Vec<&str> =
            controls.iter().filter(|(key, _)| rests(key)).map(|(_, number)| number.as_str()).collect();
        counts.push(count(&format!("rests-{need}"), named.len()));
        if !named.is_empty() {
            rows.push(vec![format!("cell-code-{need}"), named.join(", ")]);
        }
    }
    Ok(table(sentence, &["column-reason", "column-controls"], rows, counts))
}

/// Input 11: the scope, and decisions on controls that were taken for the first time or changed.
pub(super) fn scope(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    let numbers = numbers(reader)?;
    let mut rows = Vec::new();
    let mut first = 0_usize;
    let scope = within(reader, as_of, "organisation", &["scope", "scopeDocument"])?;
    for change in scope.into_iter().filter(|change| !change.field.is_empty()) {
        rows.push(line(&change, "cell-subject-organisation".to_owned(), shown));
    }
    let mut controls = within(reader, as_of, "control", &["applicability", "decidedOn"])?;
    // The day of a decision is that of its last word, as the statement and the sheet of the control have it.
    let decided: BTreeMap<String, (String, String)> = controls
        .extract_if(.., |change| change.field == "decidedOn")
        .map(|change| (change.key, (shown(&change.to), change.by)))
        .collect();
    let own = |row: &Value| row.get("own").and_then(Value::as_i64) == Some(1);
    let added: BTreeSet<String> =
        controls.iter().filter(|one| one.field.is_empty() && own(&one.to)).map(|one| one.key.clone()).collect();
    for mut change in controls {
        if let Some((on, by)) =
            decided.get(&change.key).filter(|(on, _)| change.field == "applicability" && *on > change.on)
        {
            (change.on, change.by) = (on.clone(), by.clone());
        }
        let number = numbers.get(&change.key).cloned();
        let whole_row = if change.to.is_null() { &change.from } else { &change.to };
        if change.field.is_empty() {
            if own(whole_row) {
                let number = number.or_else(|| whole_row.get("number").map(shown)).unwrap_or_default();
                rows.push(line(&change, number, |row| row.get("title").map_or_else(String::new, shown)));
            }
        } else if change.from == "undecided" {
            // A control of one's own that was added in the period stands in its row already.
            first += usize::from(!added.contains(&change.key));
        } else {
            let number = number.unwrap_or_default();
            rows.push(line(&change, number, |value| format!("cell-applicability-{}", shown(value))));
        }
    }
    rows.sort_by(|one, other| one.first().cmp(&other.first()));
    let sentence = Message::new("input-sentence-scope").with("first", first).with("count", rows.len());
    let counts = vec![count("decided-first", first), count("scope-changes", rows.len())];
    Ok(table(sentence, &COLUMNS, rows, counts))
}

fn line(change: &Change, subject: String, words: impl Fn(&Value) -> String) -> Vec<String> {
    let field = match (change.field.as_str(), change.to.is_null()) {
        ("", true) => "cell-field-removed".to_owned(),
        ("", false) => "cell-field-added".to_owned(),
        (field, _) => format!("cell-field-{}", kebab(field)),
    };
    vec![change.on.clone(), subject, field, words(&change.from), words(&change.to), change.by.clone()]
}

/// A field's name as the ids of words have it: `scopeDocument` and `retired_on` as `scope-document` and `retired-on`.
fn kebab(field: &str) -> String {
    let dashed = field.chars().flat_map(|c| match c {
        '_' => vec!['-'],
        c if c.is_ascii_uppercase() => vec!['-', c.to_ascii_lowercase()],
        c => vec![c],
    });
    dashed.collect()
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn codes(value: &Value) -> Vec<String> {
    value.as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

fn numbers(reader: &Reader<'_>) -> Result<BTreeMap<String, String>> {
    Ok(reader.rows("SELECT id, number FROM control", [], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}
