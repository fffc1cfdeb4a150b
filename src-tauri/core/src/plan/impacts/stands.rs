//! How the assessment of a system stands, in sentences: what was decided, whether under conditions, what remains, and a later round
//! that is open. Where a paper says that a system was assessed, these stand beside it: a date alone reads as assessed whole.

use rusqlite::Row;

use super::fields::State;
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::declare::Codes;

/// How the assessment that counts stands, and each later round of a system in use that is not approved. `outside`: for readers who
/// can look no number up. Empty for a system without either; a round of a system that is not in use yet is nobody's concern here.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn stands(reader: &Reader<'_>, system: &str, outside: bool) -> Result<Vec<Message>> {
    let mut all = counts(reader, system, outside)?;
    all.extend(open(reader, system, outside)?);
    Ok(all)
}

/// The same of several systems, each sentence after the number and name of its system.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn stand(reader: &Reader<'_>) -> Result<Vec<Message>> {
    let mut all = Vec::new();
    for [id, about] in inside(reader)? {
        all.extend(
            stands(reader, &id, false)?.into_iter().map(|one| one.with("named", 1).with("about", about.as_str())),
        );
    }
    Ok(all)
}

/// In one sentence a system, those whose assessment stands under conditions, or has a later round that is open.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn limited(reader: &Reader<'_>) -> Result<Vec<Message>> {
    let mut all = Vec::new();
    for [id, about] in inside(reader)? {
        let (counts, open) = (counts(reader, &id, false)?, open(reader, &id, false)?);
        let said = |told: &Message, name: &str| told.args.get(name).cloned().unwrap_or_default();
        let numbers: Vec<String> =
            open.iter().filter_map(|told| said(told, "number").as_str().map(str::to_owned)).collect();
        let told = counts.iter().filter(|told| said(told, "limited") == 1 || !open.is_empty()).map(|counts| {
            let told = Message::new("impact-stands-limited")
                .with("about", about.as_str())
                .with("number", said(counts, "number"));
            let told = told.with("level", said(counts, "level")).with("limited", said(counts, "limited"));
            told.with("count", numbers.len()).with("open", numbers.join(", "))
        });
        all.extend(told);
    }
    Ok(all)
}

/// Key, number and name of each system inside the scope that is not retired.
fn inside(reader: &Reader<'_>) -> Result<Vec<[String; 2]>> {
    let sql = "SELECT id, number || ' ' || name FROM system WHERE scope = 'in' AND stage <> 'retired' AND retired_on IS NULL ORDER BY number";
    reader.rows(sql, [], |row| Ok([row.get(0)?, row.get(1)?]))
}

/// The rounds that count, one of the whole system or one a part: the decision, what remains after the measures, and that it stands under
/// conditions. These are words of the assessment and stand in it: told again in every paper they would be read in none.
fn counts(reader: &Reader<'_>, system: &str, outside: bool) -> Result<Vec<Message>> {
    let sql = "SELECT number, coalesce(json_extract(nullif(approved, ''), '$.on'), ''), coalesce(decision, ''), coalesce(levelAfter, ''),
            coalesce(conditions, ''), coalesce(part, '')
        FROM impact WHERE system = ?1 AND state = ?2 AND retired_on IS NULL ORDER BY round DESC";
    let read = |row: &Row<'_>| -> rusqlite::Result<[String; 6]> {
        Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?])
    };
    let found = reader.rows(sql, [system, State::Approved.code()], read)?.into_iter();
    Ok(found
        .map(|[number, on, decision, level, conditions, part]| {
            let told = Message::new("impact-stands").with("number", number).with("on", on).with("decision", decision);
            let told = told.with("level", level).with("limited", i64::from(!conditions.trim().is_empty()));
            let told = told.with("outside", i64::from(outside)).with("named", 0);
            told.with("partly", i64::from(!part.is_empty())).with("part", part)
        })
        .collect())
}

/// Rounds of a system in use that are begun and not approved.
fn open(reader: &Reader<'_>, system: &str, outside: bool) -> Result<Vec<Message>> {
    let sql = "SELECT impact.number, coalesce(impact.whyNow, ''), coalesce(impact.occasion, '')
        FROM impact JOIN system ON system.id = impact.system
        WHERE impact.system = ?1 AND impact.state = ?2 AND impact.retired_on IS NULL AND system.stage IN ('in-use', 'changed')
        ORDER BY impact.round";
    let read = |row: &Row<'_>| -> rusqlite::Result<[String; 3]> { Ok([row.get(0)?, row.get(1)?, row.get(2)?]) };
    let told = |[number, why, occasion]: [String; 3]| {
        let told = Message::new("impact-stands-open").with("number", number).with("why", why);
        let told = told.with("told", i64::from(!occasion.trim().is_empty())).with("occasion", occasion.trim());
        told.with("outside", i64::from(outside)).with("named", 0)
    };
    Ok(reader.rows(sql, [system, State::Draft.code()], read)?.into_iter().map(told).collect())
}
