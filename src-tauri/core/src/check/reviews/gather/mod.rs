//! What the workspace itself can show under each input of a review, as of the data cut-off.
//!
//! An input whose register does not exist says so (`from: none`); nothing is invented for it. Not here: what people
//! write about an input.

mod changes;
mod earlier;
mod measures;
mod rollback;

use chrono::{DateTime, NaiveDate, SecondsFormat, TimeZone, Utc};
use chrono_tz::Tz;

use super::Record;
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::moment::Moment;
use crate::paper::{InputData, PreviousInput};

/// The point up to which data counts, and the period it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct AsOf {
    /// Last journal entry that counts.
    seq: u64,
    /// Day of the cut-off (today, as long as none is set or it lies ahead).
    day: String,
    /// First instant of the period, UTC.
    from: String,
    /// First instant after the period, UTC.
    until: String,
}

impl AsOf {
    /// As of the end of the cut-off day in the organisation's time zone, or of now.
    pub(super) fn of(reader: &Reader<'_>, record: &Record, moment: &Moment) -> Result<Self> {
        let zone = reader.maybe("SELECT time_zone FROM workspace", [], |row| row.get::<_, String>(0))?;
        let zone: Tz = zone.unwrap_or_default().parse().unwrap_or(Tz::UTC);
        let today = moment.today.to_string();
        let day = record.cut_off.clone().filter(|day| *day < today).unwrap_or(today);
        let end = after(&day, zone);
        let sql = "SELECT coalesce(max(seq), 0) FROM journal WHERE at < ?1";
        let seq = reader.maybe(sql, [&end], |row| row.get(0))?.unwrap_or_default();
        let from = record.period_from.as_deref().map_or_else(String::new, |day| start(day, zone));
        let until = record.period_to.as_deref().map_or(end.clone(), |day| after(day, zone));
        Ok(Self { seq, day, from, until: until.min(end) })
    }
}

/// First instant of `day`, as the journal writes instants.
fn start(day: &str, zone: Tz) -> String {
    let day: NaiveDate = day.parse().unwrap_or(NaiveDate::MIN);
    stamp(midnight(day, zone))
}

/// First instant after `day`.
fn after(day: &str, zone: Tz) -> String {
    let day: NaiveDate = day.parse().unwrap_or(NaiveDate::MIN);
    stamp(midnight(day.succ_opt().unwrap_or(day), zone))
}

/// Midnight, or one hour later where the clocks skip it.
fn midnight(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    let wall = day.and_time(chrono::NaiveTime::MIN);
    let there = zone.from_local_datetime(&wall).earliest();
    let there = there.or_else(|| zone.from_local_datetime(&(wall + chrono::TimeDelta::hours(1))).earliest());
    there.map_or_else(|| wall.and_utc(), |instant| instant.to_utc())
}

fn stamp(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// What the registers say about `input`.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn input(reader: &Reader<'_>, record: &Record, input: &str, as_of: &AsOf) -> Result<InputData> {
    match input {
        "MR-I1" => earlier::reviews(reader, record, as_of),
        "MR-I2" => changes::organisation(reader, as_of),
        "MR-I3" => changes::duties(reader, as_of),
        "MR-I5" => measures::all(reader, as_of),
        "MR-I7" => earlier::own_initiative(reader, as_of),
        "MR-I9" => measures::treatment(reader, as_of),
        "MR-I11" => changes::scope(reader, as_of),
        _ => Ok(none()),
    }
}

fn none() -> InputData {
    InputData { from: "none".to_owned(), sentence: Message::new("input-sentence-none"), ..InputData::default() }
}

fn table(sentence: Message, columns: &[&str], rows: Vec<Vec<String>>, figure: i64) -> InputData {
    let columns = columns.iter().map(|column| (*column).to_owned()).collect();
    InputData { from: "register".to_owned(), sentence, columns, rows, figure: Some(figure) }
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The last review whose meeting started before this one's.
pub(super) fn previous(reader: &Reader<'_>, record: &Record) -> Result<Option<String>> {
    let sql = "SELECT id FROM review WHERE startedAt IS NOT NULL AND id <> ?1 AND (?2 IS NULL OR startedAt < ?2)
        ORDER BY startedAt DESC LIMIT 1";
    reader.maybe(sql, rusqlite::params![record.id, record.started_at], |row| row.get(0))
}

/// The same input at the review before, from its copy.
pub(super) fn before(reader: &Reader<'_>, previous: Option<&str>, input: &str) -> Result<Option<PreviousInput>> {
    let sql = "SELECT review.number, reviewInput.snapshot,
        CASE WHEN nothingToReport THEN nothingReason ELSE conclusion END
        FROM reviewInput JOIN review ON review.id = reviewInput.review
        WHERE review.id = ?1 AND reviewInput.input = ?2";
    let found = reader.maybe(sql, rusqlite::params![previous, input], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?, row.get::<_, String>(2)?))
    })?;
    let Some((review, Some(snapshot), conclusion)) = found else { return Ok(None) };
    let data: InputData = serde_json::from_str(&snapshot)?;
    Ok(Some(PreviousInput { review, sentence: data.sentence, figure: data.figure, conclusion }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_where_the_organisation_is() {
        assert_eq!(start("2026-07-01", Tz::Europe__Dublin), "2026-06-30T23:00:00.000Z");
        assert_eq!(after("2026-01-31", Tz::Europe__Madrid), "2026-01-31T23:00:00.000Z");
        // In Havana the clocks skip midnight when summer time starts.
        assert_eq!(start("2026-03-08", Tz::America__Havana), "2026-03-08T05:00:00.000Z");
    }
}
