//! `actions.list`: the register, filtered, sorted and paged in SQL.

use rusqlite::params;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ActionRow;
use super::row::{COLUMNS, TABLES, read};
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::moment::Moment;

/// Asks for actions.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(rename = "ActionsAsk")]
pub struct Actions {
    /// Which ones.
    #[ts(optional, as = "Option<ActionFilter>")]
    pub filter: ActionFilter,
    /// In which order.
    #[ts(optional, as = "Option<ActionSort>")]
    pub sort: ActionSort,
    /// How many to leave out at the start.
    #[ts(optional, as = "Option<u32>")]
    pub offset: u32,
    /// How many at most, 1 to 500; absent: 100.
    #[ts(optional)]
    pub limit: Option<u32>,
}

/// Which actions; what is absent does not filter.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ActionFilter {
    /// `open`, `done` or `dropped`.
    #[ts(optional)]
    pub state: Option<String>,
    /// `review`, `statement`, `document`, `gap` or `own`.
    #[ts(optional)]
    pub origin: Option<String>,
    /// Key of the record it comes from.
    #[ts(optional)]
    pub origin_id: Option<String>,
    /// Key of the owner; an empty text: nobody.
    #[ts(optional)]
    pub owner: Option<String>,
    /// Only those overdue (or only those not overdue).
    #[ts(optional)]
    pub overdue: Option<bool>,
    /// Words in number, title or detail.
    #[ts(optional)]
    pub text: Option<String>,
}

/// Order of the list. Ties go by number.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ActionSort {
    /// `number`, `title`, `owner`, `due`, `state` or `origin`; absent: open first, then by due date.
    #[ts(optional)]
    pub by: Option<String>,
    /// Last first.
    #[ts(optional, as = "Option<bool>")]
    pub descending: bool,
}

/// A page of the register.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActionList {
    /// The page.
    pub rows: Vec<ActionRow>,
    /// How many pass the filter.
    #[ts(type = "number")]
    pub total: u64,
    /// How many of those are overdue.
    #[ts(type = "number")]
    pub overdue: u64,
    /// How many of those are open.
    #[ts(type = "number")]
    pub open: u64,
}

const WHERE: &str = "(?2 IS NULL OR action.state = ?2) AND (?3 IS NULL OR action.origin = ?3)
    AND (?4 IS NULL OR action.originId = ?4) AND (?5 IS NULL OR coalesce(action.owner, '') = ?5)
    AND (?6 IS NULL OR (action.state = 'open' AND action.due IS NOT NULL AND action.due < ?1) = ?6)
    AND (?7 IS NULL OR instr(lower(action.number || ' ' || action.title || ' ' || action.detail), lower(?7)) > 0)";

impl Ask for Actions {
    const NAME: &'static str = "actions.list";
    type Answer = ActionList;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<ActionList> {
        let today = at.today.to_string();
        let f = &self.filter;
        let text = f.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
        let order = order(&self.sort);
        let limit = self.limit.unwrap_or(100).clamp(1, 500);
        let sql = format!("SELECT {COLUMNS} FROM {TABLES} WHERE {WHERE} ORDER BY {order} LIMIT ?8 OFFSET ?9");
        let page = params![today, f.state, f.origin, f.origin_id, f.owner, f.overdue, text, limit, self.offset];
        let rows = reader.rows(&sql, page, read)?;
        let sql = format!(
            "SELECT count(*), coalesce(sum(action.state = 'open' AND action.due < ?1), 0),
             coalesce(sum(action.state = 'open'), 0) FROM action WHERE {WHERE}"
        );
        let all = params![today, f.state, f.origin, f.origin_id, f.owner, f.overdue, text];
        let (total, overdue, open) =
            reader.maybe(&sql, all, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.unwrap_or((0, 0, 0));
        Ok(ActionList { rows, total, overdue, open })
    }
}

/// The ORDER BY of a sort: one of our own texts, never the caller's.
fn order(sort: &ActionSort) -> String {
    let way = if sort.descending { "DESC" } else { "ASC" };
    let column = match sort.by.as_deref() {
        Some("number") => return format!("action.number {way}, action.id"),
        Some("title") => "action.title COLLATE NOCASE",
        Some("owner") => "coalesce(person.name, '') COLLATE NOCASE",
        Some("due") => return format!("action.due IS NULL, action.due {way}, action.number"),
        Some("state") => "action.state",
        Some("origin") => "action.origin || action.originLabel",
        _ => return "action.state <> 'open', action.due IS NULL, action.due, action.number".to_owned(),
    };
    format!("{column} {way}, action.number")
}
