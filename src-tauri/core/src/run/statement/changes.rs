//! What changed from one version to another, or to the draft: control by control, with who decided.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::line::{self, Keyed};
use crate::door::{Ask, Reader};
use crate::fault::{Fault, Result};
use crate::moment::Moment;
use crate::paper::{ChangeLine, ControlLine};

/// Fields that are compared, as wire and file call them.
const FIELDS: [&str; 14] = [
    "applicability", "inclusionCodes", "riskSource", "lawSource", "contractSource", "partySource", "inclusionWords",
    "exclusionGround", "exclusionWords", "reopens", "implementation", "status", "owner", "targetDate",
];

fn values(line: &ControlLine) -> [String; 14] {
    let source = |code: &str| line.sources.get(code).cloned().unwrap_or_default();
    [
        line.applicability.clone(),
        line.inclusion_codes.join(", "),
        source("risk"),
        source("law"),
        source("contract"),
        source("party"),
        line.inclusion_words.clone(),
        line.exclusion_ground.clone(),
        line.exclusion_words.clone(),
        line.reopens.clone(),
        line.implementation.clone(),
        line.status.clone(),
        line.owner.clone(),
        line.target_date.clone(),
    ]
}

/// A change not yet signed: who and when come from the journal.
fn compare(before: &[ControlLine], after: &[ControlLine]) -> Vec<ChangeLine> {
    let earlier: BTreeMap<&str, &ControlLine> = before.iter().map(|line| (line.number.as_str(), line)).collect();
    let change = |control: &str, field: &str, from: String, to: String| ChangeLine {
        control: control.to_owned(),
        field: field.to_owned(),
        from,
        to,
        by: String::new(),
        on: String::new(),
        moves: 0,
        why: String::new(),
    };
    let mut changes = Vec::new();
    for line in after {
        let Some(before) = earlier.get(line.number.as_str()) else {
            changes.push(change(&line.number, "added", String::new(), line.title.clone()));
            continue;
        };
        let steps = FIELDS.iter().zip(values(before).into_iter().zip(values(line)));
        for (field, (from, to)) in steps.filter(|(_, (from, to))| from != to) {
            changes.push(change(&line.number, field, from, to));
        }
    }
    for line in before.iter().filter(|line| !after.iter().any(|other| other.number == line.number)) {
        changes.push(change(&line.number, "removed", line.title.clone(), String::new()));
    }
    changes
}

/// Changes of the draft since the latest approved version; none before the first.
pub(super) fn since_last(reader: &Reader<'_>, now: &[Keyed]) -> Result<Vec<ChangeLine>> {
    let Some(last) = line::frozen(reader, None)? else { return Ok(Vec::new()) };
    let lines: Vec<ControlLine> = now.iter().map(|keyed| keyed.line.clone()).collect();
    let mut changes = compare(&last.paper.controls, &lines);
    for change in &mut changes {
        let keyed = now.iter().find(|keyed| keyed.line.number == change.control);
        let id = keyed.map(|keyed| keyed.id.as_str());
        sign(reader, change, id, last.issued_at)?;
        // The words beside an inclusion or exclusion are those of its last decision, and so is the day.
        let decided = keyed.map(|keyed| &keyed.line).filter(|line| line.decided_on > change.on);
        if let Some(line) = decided.filter(|_| change.field == "applicability") {
            change.on.clone_from(&line.decided_on);
            change.by.clone_from(&line.decided_by);
        }
        if change.field == "targetDate" {
            change.moves = moves(reader, id)?;
            change.why = keyed.map(|keyed| keyed.date_reason.clone()).unwrap_or_default();
        }
    }
    Ok(changes)
}

/// How often a target date was moved after it was first set.
fn moves(reader: &Reader<'_>, id: Option<&str>) -> Result<u32> {
    let sql = "SELECT count(*) FROM image WHERE tab = 'control' AND row = ?1
        AND json_extract(before, '$.targetDate') <> json_extract(after, '$.targetDate')";
    Ok(reader.maybe(sql, [id], |row| row.get(0))?.unwrap_or_default())
}

/// Puts in who made the change last, from the images of the record's entries after `since`.
fn sign(reader: &Reader<'_>, change: &mut ChangeLine, id: Option<&str>, since: u64) -> Result<()> {
    let column = FIELDS.iter().find(|field| **field == change.field);
    let sql =
        "SELECT coalesce(j.author, ''), j.at, i.before, i.after, i.row FROM image i JOIN journal j ON j.seq = i.seq
        WHERE i.tab = 'control' AND (?1 IS NULL OR i.row = ?1) AND i.seq > ?2 ORDER BY i.seq DESC, i.at DESC";
    let entries = reader.rows(sql, rusqlite::params![id, since], |row| {
        let author: (String, String) = (row.get(0)?, row.get(1)?);
        Ok((author, row.get::<_, Option<String>>(2)?, row.get::<_, Option<String>>(3)?))
    })?;
    for ((author, at), before, after) in entries {
        let read = |text: Option<String>| text.and_then(|text| serde_json::from_str::<Value>(&text).ok());
        let (before, after) = (read(before), read(after));
        let fits = match (column, &before, &after) {
            (Some(column), _, Some(after)) => after.get(column).is_some(),
            (None, Some(gone), None) => gone.get("number").and_then(Value::as_str) == Some(&change.control),
            (None, None, Some(_)) => id.is_some(),
            _ => false,
        };
        if fits {
            change.by = author;
            change.on = at.chars().take(10).collect();
            return Ok(());
        }
    }
    Ok(())
}

/// `statement.changes`: from a version to the next one given, or to the draft.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ChangesAsk {
    /// Version such as `1.0`; absent: the latest.
    pub from: Option<String>,
    /// Version; absent: the draft.
    pub to: Option<String>,
}

/// One step of one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldStep {
    /// Number of the control.
    pub control: String,
    /// Field on the wire, or `added`, `removed`.
    pub field: String,
    /// Before.
    pub from: String,
    /// After.
    pub to: String,
    /// Who; empty where two approved versions are compared.
    pub by: String,
    /// When.
    pub on: String,
}

impl Ask for ChangesAsk {
    const NAME: &'static str = "statement.changes";
    type Answer = Vec<FieldStep>;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let missing = |version: &str| Fault::NotFound { kind: "version", id: version.to_owned() };
        let changes = match (self.from.as_deref(), self.to.as_deref()) {
            (None, None) => since_last(reader, &line::lines(reader, "en", at.today)?)?,
            (from, to) => {
                let old = line::frozen(reader, from)?.ok_or_else(|| missing(from.unwrap_or_default()))?;
                let new = match to {
                    Some(to) => line::frozen(reader, Some(to))?.ok_or_else(|| missing(to))?.paper.controls,
                    None => line::lines(reader, "en", at.today)?.into_iter().map(|keyed| keyed.line).collect(),
                };
                compare(&old.paper.controls, &new)
            }
        };
        let step = |line: ChangeLine| FieldStep {
            control: line.control,
            field: line.field,
            from: line.from,
            to: line.to,
            by: line.by,
            on: line.on,
        };
        Ok(changes.into_iter().map(step).collect())
    }
}
