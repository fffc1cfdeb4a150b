//! What has a clock of law or a day within a week: it stands before what is merely late or missing.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::{Next, next};
use crate::door::Reader;
use crate::facts::Goal;
use crate::fault::{Message, Result};
use crate::maps::ai_act::{CLASSIFICATIONS, owed};
use crate::run::incidents::INCIDENTS;

/// Days ahead in which a duty begins whose answer is open.
const AHEAD: u64 = 90;
/// Untriaged reports that are named one by one.
const NAMED: usize = 3;

/// Reports that nobody has triaged: which clocks of law run is not known before. An exercise runs none.
pub(super) fn untriaged(reader: &Reader<'_>) -> Result<Vec<Next>> {
    let sql =
        "SELECT id, number, name, coalesce(awareOn, '') FROM incident WHERE state = 'reported' AND kind <> 'exercise'
        AND retired_on IS NULL ORDER BY awareOn, length(number), number LIMIT ?1";
    reader.rows(sql, [NAMED], |row| {
        let said: [String; 4] = [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?];
        let [id, number, name, on] = said;
        let reason = Message::new("home-incident-reported").with("number", number).with("title", name).with("on", on);
        Ok(next("incident-reported", reason, Goal::to(INCIDENTS.noun).at(Some(id))))
    })
}

/// Articles by their day and the system: key, number, name.
type Articles = BTreeMap<(String, [String; 3]), Vec<String>>;

/// Duties of the EU AI Act of which it is open whether they bind, because one of two answers is wrong, and that have begun or begin
/// soon: those before a day, and the others.
pub(super) fn duties_open(reader: &Reader<'_>, today: NaiveDate, week: &str) -> Result<[Vec<Next>; 2]> {
    let until = today.checked_add_days(Days::new(AHEAD)).unwrap_or(today).to_string();
    let articles = |lang: &str| -> Result<Articles> {
        let mut all = Articles::new();
        for system in owed(reader, lang)? {
            for (_, duty) in system.open.iter().filter(|(_, duty)| !duty.date.is_empty() && duty.date <= until) {
                let of = all.entry((duty.date.clone(), system.system.clone())).or_default();
                if !of.contains(&duty.article) {
                    of.push(duty.article.clone());
                }
            }
        }
        Ok(all)
    };
    let (mut spanish, mut found) = (articles("es")?, [Vec::new(), Vec::new()]);
    for (place, english) in articles("en")? {
        let spanish = spanish.remove(&place).unwrap_or_default();
        let (on, [id, number, name]) = place;
        let reason = Message::new("home-duty-open").with("articles", english.join(", "));
        let reason = reason.with("articles-es", spanish.join("; ")).with("number", number).with("name", name);
        let reason = reason.with("begun", i64::from(on <= today.to_string())).with("on", on.as_str());
        let one = next("duty-open", reason, Goal::to(CLASSIFICATIONS.noun).at(Some(id)));
        found[usize::from(on.as_str() > week)].push(one);
    }
    Ok(found)
}
