//! Redaction at the door: which field, and what stands there afterwards.

use rusqlite::Connection;
use rusqlite::types::Value as Sql;

use super::{Created, Redactable, Writer};
use crate::fault::{Fault, Refusal, Result};
use crate::hands::Hands;
use crate::journal::{Entry, Head, Secrets};
use crate::{field, journal};

/// What stands where a text was.
pub(crate) const GONE: &str = "[…]";

/// Writes the gap into the record and gives every value the field ever had; they are cleared once the entry is written.
pub(super) fn redact(
    conn: &Connection,
    writer: &mut Writer<'_>,
    fields: &[Redactable],
    table: &str,
    record: &str,
    named: &str,
    reason: &str,
) -> Result<Vec<String>> {
    field::text(writer, "reason", reason, field::TEXT, true);
    let Some((table, _, column)) = fields.iter().find(|(t, f, _)| *t == table && *f == named) else {
        let known: Vec<String> = fields.iter().map(|(table, field, _)| format!("{table}.{field}")).collect();
        let refusal = Refusal::new("refuse-redact-field").with("value", format!("{table}.{named}"));
        return Err(refusal.with("known", known.join(", ")).field("field").into());
    };
    let sql = format!("SELECT {column} FROM {table} WHERE id = ?1");
    let now: Option<String> = writer.reader().maybe(&sql, [record], |row| row.get(0))?;
    let now = now.ok_or_else(|| Fault::NotFound { kind: table, id: record.to_owned() })?;
    let mut secrets = journal::values(conn, table, record, column)?;
    // An earlier redaction may have cleared the image that told the value.
    secrets.push(now.clone());
    secrets.retain(|secret| secret != GONE && !secret.is_empty());
    if secrets.is_empty() {
        return Err(Refusal::new("refuse-redact-nothing").field("field").row(record).into());
    }
    if reason_holds(reason, &secrets) {
        writer.refuse(Refusal::new("refuse-redact-reason").field("reason"));
    }
    if writer.refused() {
        return Ok(Vec::new());
    }
    let columns: Vec<(&str, &str)> = fields.iter().map(|(table, _, column)| (*table, *column)).chain(DOORS).collect();
    let secrets = Secrets { texts: secrets, words: &columns };
    // A field that holds nothing now keeps holding nothing.
    let gap = if now.is_empty() { "" } else { GONE };
    writer.amend(table, record, &[(column, Sql::Text(gap.to_owned()))])?;
    secrets.replace(conn, GONE)?;
    writer.seal();
    writer.kept =
        secrets.kept(conn)?.into_iter().map(|(kind, id)| Created { kind, id, number: String::new() }).collect();
    Ok(secrets.texts)
}

/// Columns in which people write, besides those of the registers.
const DOORS: [(&str, &str); 5] = [
    ("proposal", "patch"),
    ("proposal", "source"),
    ("proposal", "why"),
    ("catalogue_override", "value"),
    ("catalogue_override", "source"),
];

/// Appends the entry of a redaction, which clears what it says.
pub(super) fn append(
    conn: &Connection,
    entry: &Entry<'_>,
    hands: &mut Hands<'_>,
    fields: &[Redactable],
    texts: Vec<String>,
) -> Result<Head> {
    let columns: Vec<(&str, &str)> = fields.iter().map(|(table, _, column)| (*table, *column)).chain(DOORS).collect();
    journal::append_clearing(conn, entry, hands.ids, &Secrets { texts, words: &columns })
}

/// The reason stays in the history: it must not say again what is to be forgotten.
fn reason_holds(reason: &str, secrets: &[String]) -> bool {
    secrets.iter().any(|secret| secret.chars().count() >= 4 && reason.contains(secret.as_str()))
}
