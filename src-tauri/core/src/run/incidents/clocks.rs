//! The clocks that run once the organisation knows of an incident: of laws, as data, and of contracts, as the register of duties has
//! them. They are told in the organisation's time.

use chrono::{Days, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fields::{self, Kind, time};
use crate::catalogue::{Shipped, Text, parsed, say};
use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::Record;
use crate::kernel::declare::Codes;
use crate::moment::{Moment, clock, instant_of};
use crate::plan::profile::authorities_named;

const TEXT: &str = include_str!("deadlines.json");

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Data {
    as_of: String,
    deadlines: Vec<Deadline>,
}

/// A deadline of a law, and when it runs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Deadline {
    id: String,
    #[serde(default)]
    serious: Vec<String>,
    #[serde(default)]
    personal: bool,
    #[serde(default)]
    law: String,
    #[serde(default)]
    days: u64,
    #[serde(default)]
    hours: i64,
    #[serde(default)]
    months: u32,
    /// The deadline whose message starts this one; empty: it runs from the day the organisation came to know.
    #[serde(default)]
    after: String,
    /// Kind of the authority, by which a country names its own; empty: as `receiver` has it.
    #[serde(default)]
    authority: String,
    article: Text,
    receiver: Text,
    what: Text,
    note: Text,
}

static READ: Shipped<Data> = Shipped::new(|| parsed(TEXT));

/// A clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "IncidentClock")]
pub struct Clock {
    /// Id of the law's deadline, or the number of a duty.
    pub id: String,
    /// What is to be sent.
    pub what: String,
    /// By which article or clause.
    pub article: String,
    /// To whom.
    pub receiver: String,
    /// Whom it binds, and what else holds.
    pub note: String,
    /// The last day.
    pub day: String,
    /// The time on that day; empty: its end.
    pub at: String,
    /// It has passed and nothing was sent, or only on a later day.
    pub late: bool,
    /// The day on which it was sent; empty: not yet.
    pub sent: String,
}

/// The day of the law behind them.
///
/// # Errors
/// [`crate::Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub(super) fn as_of() -> Result<String> {
    Ok(READ.get()?.as_of.clone())
}

/// The clocks of an incident. In an exercise they run as they would.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn running(reader: &Reader<'_>, record: &Record, lang: &str, at: &Moment) -> Result<Vec<Clock>> {
    let Some(aware) = record.get(&fields::AWARE_ON).and_then(|day| day.parse::<NaiveDate>().ok()) else {
        return Ok(Vec::new());
    };
    let zone = reader.time_zone()?;
    // Where nobody said when on that day, it was as early as it can have been.
    let from = aware.and_time(time(&record.get(&fields::AWARE_AT)).unwrap_or(NaiveTime::MIN));
    let serious = record.get(&fields::SERIOUS).map(Codes::code).unwrap_or_default();
    let laws: Vec<&str> = record.get(&fields::LAWS).into_iter().map(Codes::code).collect();
    let personal = record.get(&fields::PERSONAL) == Some(true);
    let runs = |one: &&Deadline| {
        one.serious.iter().any(|code| code == serious) || (one.personal && personal) || laws.contains(&one.law.as_str())
    };
    let mut all = Vec::new();
    for one in READ.get()?.deadlines.iter().filter(runs) {
        let Some(began) = began(reader, one, &record.id, from)? else { continue };
        let (day, time) = ends(&zone, began, one);
        all.push(Clock {
            id: one.id.clone(),
            what: say(&one.what, lang),
            article: say(&one.article, lang),
            receiver: receiver(reader, one, lang)?,
            note: say(&one.note, lang),
            day,
            at: time,
            late: false,
            sent: sent(reader, &record.id, &one.id)?.map(|[day, _]| day).unwrap_or_default(),
        });
    }
    all.extend(promised(reader, record, &zone, from)?);
    let (now, played) = (clock(&zone, at.instant), record.get(&fields::KIND) == Some(Kind::Exercise));
    for one in &mut all {
        let passed = (one.day.as_str(), end(one)) < (now.0.as_str(), now.1.as_str());
        one.late = !played && if one.sent.is_empty() { passed } else { one.sent > one.day };
    }
    all.sort_by(|one, other| (&one.day, end(one), &one.id).cmp(&(&other.day, end(other), &other.id)));
    Ok(all)
}

/// Ids of all deadlines of laws.
#[cfg(test)]
pub(super) fn ids() -> Vec<String> {
    READ.get().map(|data| data.deadlines.iter().map(|one| one.id.clone()).collect()).unwrap_or_default()
}

/// Day and time of the message that stopped a clock.
fn sent(reader: &Reader<'_>, incident: &str, clock: &str) -> Result<Option<[String; 2]>> {
    let sql = "SELECT day, at FROM incidentEntry WHERE incident = ?1 AND retired_on IS NULL
        AND EXISTS (SELECT 1 FROM json_each(stops) WHERE value = ?2) ORDER BY day, at LIMIT 1";
    reader.maybe(sql, [incident, clock], |row| Ok([row.get(0)?, row.get(1)?]))
}

/// When a clock began to run: with awareness, or with the message before it; none while that was not sent.
fn began(reader: &Reader<'_>, one: &Deadline, incident: &str, aware: NaiveDateTime) -> Result<Option<NaiveDateTime>> {
    if one.after.is_empty() {
        return Ok(Some(aware));
    }
    let before = sent(reader, incident, &one.after)?;
    Ok(before.and_then(|[day, at]| Some(day.parse::<NaiveDate>().ok()?.and_time(time(&at).unwrap_or(NaiveTime::MIN)))))
}

/// When on its day a clock ends.
fn end(clock: &Clock) -> &str {
    if clock.at.is_empty() { "24:00" } else { &clock.at }
}

/// Who receives it: the authority of the organisation's country by its own name where we know it.
fn receiver(reader: &Reader<'_>, one: &Deadline, lang: &str) -> Result<String> {
    let general = say(&one.receiver, lang);
    if one.authority.is_empty() {
        return Ok(general);
    }
    let country: String = reader.maybe("SELECT country FROM organisation", [], |row| row.get(0))?.unwrap_or_default();
    let named = authorities_named(&one.authority, &country)?;
    Ok(if named.is_empty() { general } else { format!("{general}: {}", named.join(", ")) })
}

/// Duties by contract or promise that an incident of its systems sets off.
fn promised(reader: &Reader<'_>, record: &Record, zone: &str, from: NaiveDateTime) -> Result<Vec<Clock>> {
    // What somebody fears has not happened to a customer yet, unless a message says that it met the duty.
    let feared = record.get(&fields::KIND) == Some(Kind::Concern);
    let sql = "SELECT number, name, reference, receiver, note, hours, coalesce((SELECT min(day) FROM incidentEntry
            WHERE incident = ?1 AND duty = informationDuty.id AND retired_on IS NULL), ''), aiSystems
        FROM informationDuty WHERE state = 'binding' AND \"trigger\" = 'onIncident' AND hours IS NOT NULL AND retired_on IS NULL
        ORDER BY number";
    let found = reader.rows(sql, [&record.id], |row| {
        let said: [String; 5] = [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?];
        Ok((said, row.get::<_, i64>(5)?, row.get::<_, String>(6)?, row.get::<_, String>(7)?))
    })?;
    let mine = record.get(&fields::SYSTEMS);
    let about = |systems: &str| -> bool {
        let of: Vec<String> = serde_json::from_str(systems).unwrap_or_default();
        of.is_empty() || of.iter().any(|one| mine.contains(one))
    };
    let one = |([number, what, article, receiver, note], hours, sent, _): ([String; 5], i64, String, String)| {
        let (day, at) = clock(zone, instant_of(zone, from) + TimeDelta::hours(hours));
        Clock { id: number, what, article, receiver, note, day, at, late: false, sent }
    };
    Ok(found
        .into_iter()
        .filter(|(_, _, sent, systems)| about(systems) && !(feared && sent.is_empty()))
        .map(one)
        .collect())
}

/// The end of a clock where the organisation is: days end with the last of them, hours to the minute.
fn ends(zone: &str, from: NaiveDateTime, one: &Deadline) -> (String, String) {
    if one.hours > 0 {
        return clock(zone, instant_of(zone, from) + TimeDelta::hours(one.hours));
    }
    let last = from.date().checked_add_months(Months::new(one.months));
    let last = last.and_then(|last| last.checked_add_days(Days::new(one.days))).unwrap_or(from.date());
    (last.to_string(), String::new())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::fields::Serious;
    use super::*;

    #[test]
    fn hours_are_hours_where_the_clocks_change_and_days_end_with_the_day() {
        let from: NaiveDateTime = "2026-10-23T15:00:00".parse().unwrap();
        // In the night to 25 October an hour comes twice.
        let all = &READ.get().unwrap().deadlines;
        let one = |fits: fn(&Deadline) -> bool| all.iter().find(|one| fits(one)).unwrap();
        assert_eq!(
            ends("Europe/Dublin", from, one(|one| one.hours == 72)),
            ("2026-10-26".to_owned(), "14:00".to_owned())
        );
        assert_eq!(ends("Europe/Dublin", from, one(|one| one.days == 15)), ("2026-11-07".to_owned(), String::new()));
        assert_eq!(ends("Europe/Dublin", from, one(|one| one.months == 1)), ("2026-11-23".to_owned(), String::new()));
    }

    #[test]
    fn every_deadline_is_whole_in_both_languages() {
        let all = &READ.get().unwrap().deadlines;
        assert_eq!(all.len(), 10);
        for one in all {
            assert_eq!(
                [one.days > 0, one.hours > 0, one.months > 0].iter().filter(|said| **said).count(),
                1,
                "{one:?}"
            );
            assert!(one.after.is_empty() || all.iter().any(|before| before.id == one.after), "{one:?}");
            for text in [&one.article, &one.receiver, &one.what, &one.note] {
                assert!(text.contains_key("en") && text.contains_key("es"), "{one:?}");
            }
            assert!(one.serious.iter().all(|code| Serious::of(code).is_some_and(Serious::is)), "{one:?}");
        }
    }
}
