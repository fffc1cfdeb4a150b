//! `systems.list`: the inventory, filtered, sorted, paged and counted in SQL.

use rusqlite::params;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SystemRow;
use super::row::{COLUMNS, MISSING, TABLES, read};
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::moment::Moment;

/// Asks for systems.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(rename = "SystemsAsk")]
pub struct Systems {
    /// Which ones.
    #[ts(optional, as = "Option<SystemFilter>")]
    pub filter: SystemFilter,
    /// In which order.
    #[ts(optional, as = "Option<SystemSort>")]
    pub sort: SystemSort,
    /// How many to leave out at the start.
    #[ts(optional, as = "Option<u32>")]
    pub offset: u32,
    /// How many at most, 1 to 500; absent: 100.
    #[ts(optional)]
    pub limit: Option<u32>,
}

/// Which systems; what is absent does not filter.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct SystemFilter {
    /// See [`super::SCOPES`].
    pub scope: Option<String>,
    /// See [`super::STAGES`]; an empty text: not said.
    pub stage: Option<String>,
    /// Words in number, name, purpose, description, supplier, base model or data.
    pub text: Option<String>,
    /// Key of a business or technical owner; an empty text: no business owner.
    pub owner: Option<String>,
    /// Class of the latest recorded classification; an empty text: not classified.
    pub class: Option<String>,
    /// Only those with (or without) a missing field that the diagnostic needs.
    pub missing: Option<bool>,
    /// Only those to be looked at again (or not).
    pub look_again: Option<bool>,
}

/// Order of the list. Ties go by number.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct SystemSort {
    /// `number`, `name`, `owner`, `stage`, `scope`, `class`, `supplier`, `model`, `nextReview` or `checked`; absent: number.
    #[ts(optional)]
    pub by: Option<String>,
    /// Last first.
    #[ts(optional, as = "Option<bool>")]
    pub descending: bool,
}

/// A page of the inventory.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct SystemList {
    /// The page.
    pub rows: Vec<SystemRow>,
    /// How many pass the filter.
    #[ts(type = "number")]
    pub total: u64,
    /// The whole inventory in numbers.
    pub totals: SystemTotals,
}

/// The whole inventory in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct SystemTotals {
    /// All.
    pub all: u32,
    /// Inside the scope.
    pub inside: u32,
    /// Out of the scope.
    pub outside: u32,
    /// Not decided.
    pub undecided: u32,
    /// To be looked at again.
    pub look_again: u32,
    /// With a missing field that the diagnostic needs.
    pub missing: u32,
}

fn conditions() -> String {
    format!(
        "(?1 IS NULL OR system.scope = ?1) AND (?2 IS NULL OR system.stage = ?2)
        AND (?3 IS NULL OR instr(lower(system.number || ' ' || system.name || ' ' || system.purpose || ' '
            || system.description || ' ' || system.supplier || ' ' || system.baseModel || ' '
            || system.dataSets), lower(?3)) > 0)
        AND (?4 IS NULL OR coalesce(system.businessOwner, '') = ?4 OR (?4 <> '' AND system.technicalOwner = ?4))
        AND (?5 IS NULL OR coalesce(class.outcome, '') = ?5)
        AND (?6 IS NULL OR {MISSING} = ?6) AND (?7 IS NULL OR (system.lookAgain IS NOT NULL) = ?7)"
    )
}

impl Ask for Systems {
    const NAME: &'static str = "systems.list";
    type Answer = SystemList;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<SystemList> {
        let f = &self.filter;
        let text = f.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let (order, conditions) = (order(&self.sort), conditions());
        let limit = self.limit.unwrap_or(100).clamp(1, 500);
        let sql = format!("SELECT {COLUMNS} FROM {TABLES} WHERE {conditions} ORDER BY {order} LIMIT ?8 OFFSET ?9");
        let page = params![f.scope, f.stage, text, f.owner, f.class, f.missing, f.look_again, limit, self.offset];
        let rows = reader.rows(&sql, page, read)?;
        let sql = format!("SELECT count(*) FROM {TABLES} WHERE {conditions}");
        let all = params![f.scope, f.stage, text, f.owner, f.class, f.missing, f.look_again];
        let total = reader.maybe(&sql, all, |row| row.get(0))?.unwrap_or_default();
        Ok(SystemList { rows, total, totals: totals(reader)? })
    }
}

fn totals(reader: &Reader<'_>) -> Result<SystemTotals> {
    let sql = format!(
        "SELECT count(*), coalesce(sum(scope = 'in'), 0), coalesce(sum(scope = 'out'), 0),
        coalesce(sum(scope = 'undecided'), 0), coalesce(sum(lookAgain IS NOT NULL), 0), coalesce(sum({MISSING}), 0)
        FROM {TABLES}"
    );
    let found = reader.maybe(&sql, [], |row| {
        Ok(SystemTotals {
            all: row.get(0)?,
            inside: row.get(1)?,
            outside: row.get(2)?,
            undecided: row.get(3)?,
            look_again: row.get(4)?,
            missing: row.get(5)?,
        })
    })?;
    Ok(found.unwrap_or_default())
}

/// Numbers in their order, also beyond 999.
pub(super) const BY_NUMBER: &str = "length(system.number), system.number";

/// The ORDER BY of a sort: one of our own texts, never the caller's.
fn order(sort: &SystemSort) -> String {
    let way = if sort.descending { "DESC" } else { "ASC" };
    let column = match sort.by.as_deref() {
        Some("name") => "system.name COLLATE NOCASE",
        Some("owner") => "coalesce(business.name, '') COLLATE NOCASE",
        Some("stage") => {
            "CASE system.stage WHEN '' THEN 9 ELSE instr('idea,development,test,in-use,changed,retired', system.stage) END"
        }
        Some("scope") => "CASE system.scope WHEN 'in' THEN 0 WHEN 'undecided' THEN 1 ELSE 2 END",
        Some("class") => "coalesce(class.outcome, '')",
        Some("supplier") => "system.supplier COLLATE NOCASE",
        Some("model") => "(system.baseModel || ' ' || system.modelVersion) COLLATE NOCASE",
        Some("nextReview") => {
            return format!("system.nextReviewOn IS NULL, system.nextReviewOn {way}, {BY_NUMBER}");
        }
        Some("checked") => return format!("system.checkedOn IS NULL, system.checkedOn {way}, {BY_NUMBER}"),
        _ => return format!("length(system.number) {way}, system.number {way}"),
    };
    format!("{column} {way}, {BY_NUMBER}")
}
