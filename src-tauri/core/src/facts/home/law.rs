//! What the EU AI Act asks of the systems inside the scope, now or soon: one row a system and day.

use chrono::{Days, NaiveDate};
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::catalogue::say;
use crate::door::Reader;
use crate::facts::Goal;
use crate::fault::{Message, Result};
use crate::maps::ai_act;

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
    let mut rows: Vec<([String; 3], String, [Vec<String>; 2])> = Vec::new();
    for one in ai_act::standing(reader)? {
        if !one.inside || one.on > until {
            continue;
        }
        let at = rows.iter().position(|(system, on, _)| *system == one.system && *on == one.on);
        let at = at.unwrap_or_else(|| {
            rows.push((one.system, one.on, Default::default()));
            rows.len() - 1
        });
        let Some((_, _, [english, spanish])) = rows.get_mut(at) else { continue };
        let article = say(&one.article, "en");
        if !english.contains(&article) {
            english.push(article);
            spanish.push(say(&one.article, "es"));
        }
    }
    rows.sort_by(|(a, left, _), (b, right, _)| right.cmp(left).then_with(|| a[1].cmp(&b[1])));
    let told = |([id, number, name], on, [english, spanish]): ([String; 3], String, [Vec<String>; 2])| {
        let rule = if on > today { "home-law-begins" } else { "home-law-applies" };
        let reason = Message::new(rule).with("number", number).with("name", name).with("on", on);
        let reason = reason.with("articles", english.join(", ")).with("articles-es", spanish.join("; "));
        Law { reason, goal: Goal::to("classification").at(Some(id)) }
    };
    Ok(rows.into_iter().map(told).collect())
}
