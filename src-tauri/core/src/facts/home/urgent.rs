//! What has a clock of law or a day within a week: it stands before what is merely late or missing.

use chrono::{Days, NaiveDate};

use super::{Next, next};
use crate::door::Reader;
use crate::facts::Goal;
use crate::facts::duty_days::grouped;
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

/// Duties of the EU AI Act of which it is open whether they bind, because one of two answers is wrong, and that have begun or begin
/// soon: those before a day, and the others.
pub(super) fn duties_open(reader: &Reader<'_>, today: NaiveDate, week: &str) -> Result<[Vec<Next>; 2]> {
    let until = today.checked_add_days(Days::new(AHEAD)).unwrap_or(today).to_string();
    let both = owed(reader, "en")?.into_iter().zip(owed(reader, "es")?);
    let open = both.flat_map(|(english, spanish)| {
        let duties = english.open.into_iter().zip(spanish.open);
        duties.map(move |((_, one), (_, other))| (english.system.clone(), one.date, [one.article, other.article]))
    });
    let mut days = grouped(open.filter(|(_, on, _)| !on.is_empty() && *on <= until));
    days.sort_by(|one, other| (&one.on, &one.system).cmp(&(&other.on, &other.system)));
    let mut found = [Vec::new(), Vec::new()];
    for one in days {
        let [id, number, name] = &one.system;
        let reason = one.articles(Message::new("home-duty-open")).with("number", number.as_str());
        let reason = reason.with("name", name.as_str()).with("on", one.on.as_str());
        let reason = reason.with("begun", i64::from(one.on <= today.to_string()));
        let goal = Goal::to(CLASSIFICATIONS.noun).at(Some(id.clone()));
        found[usize::from(one.on.as_str() > week)].push(next("duty-open", reason, goal));
    }
    Ok(found)
}
