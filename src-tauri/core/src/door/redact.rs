//! Redaction at the door: which field, and what stands there afterwards.

use rusqlite::Connection;

use super::field;
use super::{Redactable, Writer};
use crate::fault::{Fault, Refusal, Result};
use crate::journal;

/// What stands where a text was.
const GONE: &str = "[…]";

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
    // The old images will say nothing any more: every record they were about tells itself anew, so that it stays provable.
    for (other, row) in journal::holders(conn, &secrets)? {
        if (other.as_str(), row.as_str()) != (*table, record) {
            journal::retell(conn, &other, &row, None)?;
        }
    }
    // A field that holds nothing now keeps holding nothing.
    let gap = if now.is_empty() { "" } else { GONE };
    journal::retell(conn, table, record, Some((column, gap)))?;
    writer.seal();
    Ok(secrets)
}

/// The reason stays in the history: it must not say again what is to be forgotten.
fn reason_holds(reason: &str, secrets: &[String]) -> bool {
    secrets.iter().any(|secret| secret.chars().count() >= 4 && reason.contains(secret.as_str()))
}
