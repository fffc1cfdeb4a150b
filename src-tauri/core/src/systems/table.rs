//! `systems.sheet` and `systems.heads`: the inventory as a spreadsheet, and what the heads of one mean.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::fields::{FIELDS, Kind};
use super::list::BY_NUMBER;
use super::row::{TABLES, list};
use super::words::{Pack, packs};
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::moment::Moment;
use crate::sheet::Sheet;

/// Columns of an export in their order: code, and how a cell is put into words. Those after `checkedBy` are to be read only.
pub(super) fn columns() -> Vec<(&'static str, Kind)> {
    let mut all = vec![("number", Kind::Line)];
    for field in &FIELDS {
        match field.code {
            "startedOn" => all.push(("stage", Kind::Code("stage", &super::STAGES))),
            "criticality" => {
                all.push(("scope", Kind::Code("scope", &super::SCOPES)));
                all.push(("scopeReason", Kind::Words));
            }
            _ => {}
        }
        all.push((field.code, field.kind));
    }
    all.extend([("checkedOn", Kind::Day), ("checkedBy", Kind::Line)]);
    all.extend(READ_ONLY.map(|code| (code, if code == "actClass" { Kind::Code("actClass", &[]) } else { Kind::Day })));
    all
}

/// Columns that belong to another register: exported, and passed over by an import.
pub(super) const READ_ONLY: [&str; 2] = ["actClass", "actClassOn"];

/// Asks for the inventory as a table.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields, rename = "SystemTableAsk")]
pub struct SystemTableAsk {
    /// Language of heads and codes: `en` or `es`; absent: the codes themselves.
    pub lang: Option<String>,
}

/// The inventory as a table, by number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct SystemTable {
    /// Code of each column.
    pub columns: Vec<String>,
    /// Name, heads and rows in the language asked for.
    pub sheet: Sheet,
}

impl Ask for SystemTableAsk {
    const NAME: &'static str = "systems.sheet";
    type Answer = SystemTable;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<SystemTable> {
        let pack = self.lang.as_deref().map(|lang| packs().map(|packs| packs.of(lang))).transpose()?;
        let columns = columns();
        let named: Vec<String> = columns.iter().map(|(code, _)| column(code)).collect();
        let sql = format!("SELECT {} FROM {TABLES} ORDER BY {BY_NUMBER}", named.join(", "));
        let rows = reader.rows(&sql, [], |row| {
            let cells = columns.iter().enumerate();
            cells.map(|(at, (_, kind))| Ok(worded(*kind, row.get(at)?, pack))).collect::<rusqlite::Result<_>>()
        })?;
        let codes = || columns.iter().map(|(code, _)| *code);
        let sheet = Sheet {
            name: pack.map_or("systems", |pack| pack.sheet.as_str()).to_owned(),
            heads: codes().map(|code| pack.map_or(code, |pack| pack.head(code)).to_owned()).collect(),
            rows,
        };
        Ok(SystemTable { columns: codes().map(str::to_owned).collect(), sheet })
    }
}

/// The SQL of a column, always one text.
fn column(code: &str) -> String {
    let plain = match code {
        "businessOwner" => return "coalesce(business.name, '')".to_owned(),
        "technicalOwner" => return "coalesce(technical.name, '')".to_owned(),
        "actClass" => return "coalesce(class.outcome, '')".to_owned(),
        "actClassOn" => return "coalesce(class.classified_on, '')".to_owned(),
        "scopeReason" => "scope_reason",
        "checkedOn" => "checked_on",
        "checkedBy" => "checked_by",
        other => FIELDS.iter().find(|field| field.code == other).map_or(other, |field| field.column),
    };
    format!("coalesce(ai_system.{plain}, '')")
}

fn worded(kind: Kind, text: String, pack: Option<&Pack>) -> String {
    let word = |group: &str, code: &str| pack.map_or(code, |pack| pack.word(group, code)).to_owned();
    match kind {
        _ if text.is_empty() => text,
        Kind::Code(group, _) => word(group, &text),
        Kind::Codes(group, _) => list(&text).iter().map(|code| word(group, code)).collect::<Vec<_>>().join("; "),
        Kind::Line | Kind::Words | Kind::Person | Kind::Day => text,
    }
}

/// Asks what the heads of a spreadsheet mean.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(rename = "SystemHeadsAsk")]
pub struct SystemHeads {
    /// The heads.
    pub heads: Vec<String>,
}

impl Ask for SystemHeads {
    const NAME: &'static str = "systems.heads";
    type Answer = Vec<String>;

    fn answer(self, _reader: &Reader<'_>, _at: &Moment) -> Result<Vec<String>> {
        guessed(&self.heads)
    }
}

/// For each head the field it names in English or Spanish; an empty text where none is known or an earlier column has it.
///
/// # Errors
/// When the embedded words are broken: a build fault.
pub fn guessed(heads: &[String]) -> Result<Vec<String>> {
    let packs = packs()?;
    let mut found: Vec<String> = Vec::with_capacity(heads.len());
    for head in heads {
        let field = packs.field(head).unwrap_or_default();
        let taken = found.iter().any(|other| other == field);
        found.push(if taken { String::new() } else { field.to_owned() });
    }
    Ok(found)
}

/// What a text in a column of this kind stands for, as the wire has it; `None` when it cannot be read.
pub(super) fn understood(kind: Kind, text: &str) -> Result<std::result::Result<Value, String>> {
    let packs = packs()?;
    let text = text.trim();
    let read = |group: &str, known: &[&str], part: &str| {
        packs.code(group, part).map(str::to_owned).ok_or_else(|| packs.known(group, known))
    };
    Ok(match kind {
        Kind::Code(group, known) => read(group, known, text).map(Value::String),
        Kind::Codes(group, known) => {
            let parts = text.split([';', ',', '|', '\n']).map(str::trim).filter(|part| !part.is_empty());
            let codes: std::result::Result<Vec<Value>, String> =
                parts.map(|part| read(group, known, part).map(Value::String)).collect();
            codes.map(Value::Array)
        }
        Kind::Day => {
            let day = crate::sheet::day(text);
            Ok(Value::String(day.map_or_else(|| text.to_owned(), |day| day.iso)))
        }
        Kind::Line | Kind::Words | Kind::Person => Ok(Value::String(text.to_owned())),
    })
}
