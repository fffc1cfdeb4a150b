//! Which controls a risk needs, and so which reasons the Statement of Applicability has: read from the risks, both ways the same.

use std::collections::BTreeMap;

use super::register::RISKS;
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::declare::Codes;
use crate::plan::controls::Applicability;

/// A risk whose treatment needs a control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Needs {
    /// Key of the risk.
    pub(crate) id: String,
    /// Its number.
    pub(crate) number: String,
    /// What can happen.
    pub(crate) name: String,
    /// The day on which its treatment was decided.
    pub(crate) on: String,
}

/// Risks by the control they need: what was decided about risks that count. What is unrated, proposed, accepted as it is, or
/// of a system that is left out or retired needs none.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn reasons(reader: &Reader<'_>) -> Result<BTreeMap<String, Vec<Needs>>> {
    let sql = format!(
        "SELECT json_each.value, risk.id, risk.number, risk.name,
            coalesce(json_extract(nullif(risk.treated, ''), '$.on'), '') FROM \"{}\" risk, json_each(risk.controls)
        LEFT JOIN system ON system.id = risk.system
        WHERE risk.kind = 'risk' AND risk.state IN ('treated', 'accepted') AND risk.treatment <> 'accept'
            AND coalesce(risk.treated, '') <> ''
            AND risk.retired_on IS NULL AND (system.id IS NULL OR (system.scope <> 'out' AND system.stage <> 'retired'))
        ORDER BY length(risk.number), risk.number",
        RISKS.noun
    );
    let read = |row: &rusqlite::Row<'_>| {
        Ok((
            row.get::<_, String>(0)?,
            Needs { id: row.get(1)?, number: row.get(2)?, name: row.get(3)?, on: row.get(4)? },
        ))
    };
    let mut all: BTreeMap<String, Vec<Needs>> = BTreeMap::new();
    for (control, risk) in reader.rows(&sql, [], read)? {
        all.entry(control).or_default().push(risk);
    }
    Ok(all)
}

/// Controls that the statement excludes and that the treatment of risks needs: key and number of each, with the risks.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn excluded(reader: &Reader<'_>) -> Result<Vec<([String; 2], Vec<Needs>)>> {
    let mut needed = reasons(reader)?;
    let sql = "SELECT id, number FROM control WHERE applicability = ?1 ORDER BY position, id";
    let all = reader.rows(sql, [Applicability::Excluded.code()], |row| Ok([row.get::<_, String>(0)?, row.get(1)?]))?;
    Ok(all.into_iter().filter_map(|control| needed.remove(&control[0]).map(|risks| (control, risks))).collect())
}

/// That the treatment of risks needs a control that is excluded, in a sentence.
#[must_use]
pub(crate) fn said(control: &str, risks: &[Needs]) -> Message {
    let told = Message::new("contradiction-excluded-risk").with("control", control);
    told.with("count", risks.len()).with("risks", numbers(risks))
}

/// Numbers as a sentence lists them.
#[must_use]
pub(crate) fn numbers(risks: &[Needs]) -> String {
    risks.iter().map(|risk| risk.number.as_str()).collect::<Vec<_>>().join(", ")
}

/// The source of the reason *risk*: the risks of the register first, then what somebody wrote beside them.
#[must_use]
pub(crate) fn source(risks: &[Needs], written: &str) -> String {
    let said = |number: &str| written.split(|c: char| !(c.is_alphanumeric() || c == '-')).any(|word| word == number);
    let missing: Vec<&str> = risks.iter().map(|risk| risk.number.as_str()).filter(|number| !said(number)).collect();
    match (missing.is_empty(), written.trim().is_empty()) {
        (true, _) => written.trim().to_owned(),
        (false, true) => missing.join(", "),
        (false, false) => format!("{}; {}", missing.join(", "), written.trim()),
    }
}
