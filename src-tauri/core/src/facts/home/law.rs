//! What the EU AI Act asks of the systems inside the scope, now or soon: one row a system and day.

use chrono::{Days, NaiveDate};
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::door::Reader;
use crate::facts::Goal;
use crate::facts::duty_days::{DutyDay, duty_days};
use crate::fault::{Message, Result};

/// Days ahead in which a duty that begins is told.
const AHEAD: u64 = 90;

/// Duties of one system from one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "HomeLaw")]
pub struct Law {
    /// Articles, system and day in a sentence.
    pub reason: Message,
    /// The duties of the system.
    pub goal: Goal,
}

/// Duties of recorded systems inside the scope that apply already or begin within [`AHEAD`] days, the newest first: what
/// begins next stands above what has applied for years.
pub(super) fn law(reader: &Reader<'_>, today: NaiveDate) -> Result<Vec<Law>> {
    let until = today.checked_add_days(Days::new(AHEAD)).unwrap_or(today).to_string();
    let today = today.to_string();
    let mut days = duty_days(reader, |one| one.inside && one.on <= until)?;
    days.sort_by(|a, b| b.on.cmp(&a.on).then_with(|| a.system[1].cmp(&b.system[1])));
    let told = |one: DutyDay| {
        let rule = if one.on > today { "home-law-begins" } else { "home-law-applies" };
        let reason = one.articles(Message::new(rule));
        let [id, number, name] = one.system;
        let reason = reason.with("number", number).with("name", name).with("on", one.on);
        Law { reason, goal: Goal::to("classification").at(Some(id)) }
    };
    Ok(days.into_iter().map(told).collect())
}
