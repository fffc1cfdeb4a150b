//! The point up to which data counts, the review before, and the shape of what is gathered.

use std::collections::BTreeSet;

use chrono_tz::Tz;

use super::super::{COMMITTEE, Record};
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::read::past;
use crate::moment::{Moment, after, start};
use crate::paper::{InputCount, InputData};

/// The point up to which data counts, and the period it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::check::reviews) struct AsOf {
    /// Last journal entry that counts.
    pub(super) seq: u64,
    /// Day of the cut-off (today, as long as none is set or it lies ahead).
    pub(super) day: String,
    /// First instant of the period, UTC.
    pub(super) from: String,
    /// First instant after the period, UTC.
    pub(super) until: String,
}

impl AsOf {
    /// The first day of the period; empty: from the beginning.
    pub(super) fn since(&self) -> String {
        self.from.get(..10).unwrap_or_default().to_owned()
    }

    /// As of the end of the cut-off day in the organisation's time zone, or of now.
    pub(in crate::check::reviews) fn of(reader: &Reader<'_>, record: &Record, moment: &Moment) -> Result<Self> {
        let zone = reader.maybe("SELECT time_zone FROM workspace", [], |row| row.get::<_, String>(0))?;
        let zone: Tz = zone.unwrap_or_default().parse().unwrap_or(Tz::UTC);
        let today = moment.today.to_string();
        let day = record.cut_off.clone().filter(|day| *day < today).unwrap_or(today);
        let end = after(&day, zone);
        let seq = past::entry(reader, &day)?;
        let from = record.period_from.as_deref().map_or_else(String::new, |day| start(day, zone));
        let until = record.period_to.as_deref().map_or(end.clone(), |day| after(day, zone));
        Ok(Self { seq, day, from, until: until.min(end) })
    }
}

pub(super) fn table(sentence: Message, columns: &[&str], rows: Vec<Vec<String>>, counts: Vec<InputCount>) -> InputData {
    let columns = columns.iter().map(|column| (*column).to_owned()).collect();
    InputData { from: "register".to_owned(), sentence, columns, rows, counts, chart: None, also: None }
}

/// An input whose register does not exist, or holds nothing yet.
pub(super) fn none() -> InputData {
    InputData { from: "none".to_owned(), sentence: Message::new("input-sentence-none"), ..InputData::default() }
}

/// A count that is compared with the review before.
pub(super) fn count(what: &str, value: usize) -> InputCount {
    InputCount { what: format!("count-{what}"), value: whole(value), of: None }
}

/// The same of a part, with what it is a part of.
pub(super) fn part(what: &str, value: usize, of: usize) -> InputCount {
    InputCount { of: Some(whole(of)), ..count(what, value) }
}

fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Keys of those who are still here.
pub(super) fn here(reader: &Reader<'_>) -> Result<BTreeSet<String>> {
    let sql = "SELECT id FROM person WHERE retired_on IS NULL";
    Ok(reader.rows(sql, [], |row| row.get(0))?.into_iter().collect())
}

/// The last meeting of its kind that started before this one: a committee meeting is no management review.
pub(in crate::check::reviews) fn previous(reader: &Reader<'_>, record: &Record) -> Result<Option<String>> {
    let sql = "SELECT id FROM review WHERE startedAt IS NOT NULL AND id <> ?1 AND (?2 IS NULL OR startedAt < ?2)
        AND (kind = ?3) = (?4 = ?3) ORDER BY startedAt DESC LIMIT 1";
    reader.maybe(sql, rusqlite::params![record.id, record.started_at, COMMITTEE, record.kind], |row| row.get(0))
}
