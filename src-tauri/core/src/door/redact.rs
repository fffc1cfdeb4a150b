//! Redaction at the door: which field, and what stands there afterwards.

use rusqlite::Connection;
use rusqlite::types::Value as Sql;

use super::{Created, Redactable, Writer, field};
use crate::fault::{Fault, Refusal, Result};
use crate::journal::{self, Secrets};
use crate::rich::Rich;

/// What stands where a text was.
pub(crate) const GONE: &str = "[…]";

/// Writes the gap into the record and gives every value the field ever had; they are cleared once the entry is written. What says
/// who somebody is goes out of every record; any other text is cleared in this record alone, for others say it of something else.
pub(super) fn redact(
    conn: &Connection,
    writer: &mut Writer<'_>,
    fields: &[Redactable],
    table: &str,
    record: &str,
    named: &str,
    reason: &str,
) -> Result<Secrets> {
    field::text(writer, "reason", reason, field::TEXT, true);
    let Some(Redactable { table, field: column, identifies }) =
        fields.iter().find(|field| field.table == table && field.field == named)
    else {
        let known: Vec<String> = fields.iter().map(|known| format!("{}.{}", known.table, known.field)).collect();
        let refusal = Refusal::new("refuse-redact-field").with("value", format!("{table}.{named}"));
        return Err(refusal.with("known", known.join(", ")).field("field").into());
    };
    let sql = format!("SELECT {column} FROM {table} WHERE id = ?1");
    let now: Option<String> = writer.reader().maybe(&sql, [record], |row| row.get(0))?;
    let now = now.ok_or_else(|| Fault::NotFound { kind: table, id: record.to_owned() })?;
    let mut texts = journal::values(conn, table, record, column)?;
    // An earlier redaction may have cleared the image that told the value.
    texts.push(now.clone());
    texts.retain(|secret| secret != GONE && !secret.is_empty());
    if texts.is_empty() {
        return Err(Refusal::new("refuse-redact-nothing").field("field").row(record).into());
    }
    if reason_holds(reason, &texts) {
        writer.refuse(Refusal::new("refuse-redact-reason").field("reason"));
    }
    texts = told(texts);
    let words = fields.iter().map(|field| (field.table, field.field)).chain(DOORS);
    let secrets = if *identifies {
        Secrets { texts, words: words.collect(), only: None }
    } else {
        Secrets { texts, words: vec![(*table, *column)], only: Some((*table, record.to_owned())) }
    };
    if writer.refused() {
        return Ok(secrets);
    }
    // The file itself stays; that its words are searched ends, and no reader begins again.
    for content in secrets.read_in(conn)? {
        crate::file::clear_words(conn, &content)?;
    }
    // A field that holds nothing now keeps holding nothing.
    let gap = if now.is_empty() { "" } else { GONE };
    writer.amend(table, record, &[(column, Sql::Text(gap.to_owned()))])?;
    writer.seal();
    if *identifies {
        secrets.replace(conn, GONE)?;
        let kept = secrets.kept(conn)?.into_iter();
        writer.kept = kept.map(|(kind, id)| Created { kind, id, number: String::new() }).collect();
    }
    Ok(secrets)
}

/// Columns in which people write, besides those of the registers.
const DOORS: [(&str, &str); 5] = [
    ("proposal", "patch"),
    ("proposal", "source"),
    ("proposal", "why"),
    ("catalogue_override", "value"),
    ("catalogue_override", "source"),
];

/// The same texts as the history may hold them: rich text was typed as light text or as blocks, and in JSON some signs are spelt
/// otherwise.
fn told(texts: Vec<String>) -> Vec<String> {
    let mut all = texts.clone();
    for text in texts {
        if let Some(rich) = Rich::of_blocks(&text) {
            all.push(rich.to_light());
            all.extend(rich.words().lines().map(str::to_owned));
        }
        let spelt = serde_json::Value::from(text.as_str()).to_string();
        all.extend(spelt.get(1..spelt.len() - 1).map(str::to_owned));
    }
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|text| !text.is_empty() && seen.insert(text.clone()));
    all
}

/// The reason stays in the history: it must not say again what is to be forgotten.
fn reason_holds(reason: &str, secrets: &[String]) -> bool {
    let says = |text: &str, least: usize| text.chars().count() >= least && reason.contains(text);
    // One cell of a table may be any word; what is longer is what is to be forgotten.
    let rich =
        |secret: &str| Rich::of_blocks(secret).is_some_and(|rich| rich.words().lines().any(|line| says(line, 8)));
    secrets.iter().any(|secret| says(secret, 4) || rich(secret))
}
