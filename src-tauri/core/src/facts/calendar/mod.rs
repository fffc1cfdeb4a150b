//! `calendar`: everything that falls due, in one list. A day is due because its register says so of a field; nothing here is
//! a list of its own. Words and the file for other programs are the host's ([`crate::ics`]).

mod due;
mod targets;

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::Reader;
use crate::facts::Goal;
use crate::facts::duty_days::{DutyDay, duty_days};
use crate::fault::{Fault, Message, Result};
use crate::ics;
use crate::kernel::declare::Codes;
use crate::kernel::read::index::called;
use crate::kernel::{Record, Shelf};
use crate::moment::Moment;
use crate::plan::people::PEOPLE;
use crate::run::incidents::{INCIDENTS, Kind, OWNER, State, running};
use due::{Due, Span, dues};
use targets::targets;

pub use due::DueDay;

/// Months ahead that are shown where nobody says until when.
const AHEAD: u32 = 12;

/// Asks for the calendar.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Calendar {
    /// First day; absent: whatever is late comes first.
    pub from: Option<String>,
    /// Last day; absent: a year ahead.
    pub until: Option<String>,
    /// Key of a person: what they answer for. Absent: everybody's.
    pub person: Option<String>,
    /// How many at most, the first ones; absent: all of them.
    pub most: Option<u32>,
}

/// What falls due, by day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarAnswer {
    /// Whose it is.
    pub organisation: String,
    /// Today, where the organisation is.
    pub today: String,
    /// The days, the first one first.
    pub days: Vec<DueDay>,
    /// How many more there are behind them, where no more were asked for.
    pub more: usize,
    /// How many of all have passed.
    pub late: usize,
}

impl Calendar {
    /// What has passed its day, and what falls due from today to a last day: all of it counted once, and the first of each by name.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn near(
        shelf: &'static Shelf,
        reader: &Reader<'_>,
        at: &Moment,
        last: &str,
        most: u32,
    ) -> Result<[CalendarAnswer; 2]> {
        let all = Self { until: Some(last.to_owned()), most: Some(most), ..Self::default() };
        let (mut passed, dues) = all.counted(shelf, reader, at)?;
        let ahead = passed.split(at.today);
        Ok([passed.told(&dues, reader, all.most)?, ahead.told(&dues, reader, all.most)?])
    }

    fn counted(&self, shelf: &'static Shelf, reader: &Reader<'_>, at: &Moment) -> Result<(Counted, Vec<Due>)> {
        let today = at.today.to_string();
        let day = |said: &Option<String>, or: NaiveDate| match said {
            None => Ok(or),
            Some(said) => said.parse().map_err(|_| Fault::Malformed(format!("calendar: {said}"))),
        };
        let from = day(&self.from, NaiveDate::MIN)?;
        let until = day(&self.until, at.today.checked_add_months(Months::new(AHEAD)).unwrap_or(at.today))?;
        let person = self.person.as_deref().map(|id| person(reader, id)).transpose()?;
        let span = Span { from: as_kept(from), until: as_kept(until), person };
        let mut days = clocks(reader, at, &span)?;
        days.extend(begins(reader, &today, &span)?);
        days.extend(targets(reader, &today, &span)?);
        days.retain(|one| span.person.as_ref().is_none_or(|person| one.who[0] == *person));
        let mut late = days.iter().filter(|one| one.late).count();
        let dues: Vec<Due> = dues(shelf).collect();
        // Thousands may be late: each is counted, and only what is asked for is read and told.
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for due in &dues {
            for (day, count) in due.counts(reader, &span)? {
                late += if day < today { count } else { 0 };
                *counts.entry(day).or_default() += count;
            }
        }
        days.iter().for_each(|one| *counts.entry(one.day.clone()).or_default() += 1);
        Ok((Counted { today, span, days, counts, late }, dues))
    }

    pub(crate) fn days(&self, shelf: &'static Shelf, reader: &Reader<'_>, at: &Moment) -> Result<CalendarAnswer> {
        let (counted, dues) = self.counted(shelf, reader, at)?;
        counted.told(&dues, reader, self.most)
    }
}

/// What a span holds, before the fields of registers are read day by day.
struct Counted {
    today: String,
    span: Span,
    /// What is told one by one: clocks, laws that begin, target dates.
    days: Vec<DueDay>,
    /// How many fall due on each day, of all.
    counts: BTreeMap<String, usize>,
    late: usize,
}

impl Counted {
    /// Keeps what lies before a day, and gives what comes from it on.
    fn split(&mut self, day: NaiveDate) -> Self {
        let from = day.to_string();
        let before = day.pred_opt().unwrap_or(day).to_string();
        let span =
            Span { until: std::mem::replace(&mut self.span.until, before), person: self.span.person.clone(), from };
        let counts = self.counts.split_off(&span.from);
        let (ahead, passed) = std::mem::take(&mut self.days).into_iter().partition(|one: &DueDay| one.day >= span.from);
        self.days = passed;
        Self { today: self.today.clone(), span, days: ahead, counts, late: self.late }
    }

    /// The first of them by name, at most so many.
    fn told(self, dues: &[Due], reader: &Reader<'_>, most: Option<u32>) -> Result<CalendarAnswer> {
        let Self { today, mut span, mut days, counts, late } = self;
        let all: usize = counts.values().sum();
        let most = most.map_or(all, |most| usize::try_from(most).unwrap_or(usize::MAX));
        if let Some(last) = day_of(counts, most) {
            span.until = last;
        }
        days.retain(|one| one.day <= span.until);
        for due in dues {
            days.extend(due.days(reader, &today, &span)?);
        }
        days.sort_by(|one, other| (&one.day, &one.called, &one.uid).cmp(&(&other.day, &other.called, &other.uid)));
        days.truncate(most);
        let organisation = reader.maybe("SELECT name FROM organisation", [], |row| row.get(0))?.unwrap_or_default();
        Ok(CalendarAnswer { organisation, more: all - days.len(), late, today, days })
    }
}

/// The day on which so many have fallen due, by how many do on each; none where there are not as many.
fn day_of(counts: BTreeMap<String, usize>, most: usize) -> Option<String> {
    let mut so_far = 0;
    let reached = |(_, count): &(String, usize)| {
        so_far += count;
        so_far >= most
    };
    counts.into_iter().find(reached).map(|(day, _)| day)
}

/// Key of a person by key or name.
fn person(reader: &Reader<'_>, id: &str) -> Result<String> {
    let sql = "SELECT id FROM person WHERE id = ?1 OR name = ?1 ORDER BY id = ?1 DESC, retired_on IS NOT NULL LIMIT 1";
    let missing = || Fault::NotFound { kind: PEOPLE.noun, id: id.to_owned() };
    reader.maybe(sql, [id], |row| row.get(0))?.ok_or_else(missing)
}

/// Clocks of incidents that are not closed and that nobody has stopped; in an exercise none really runs.
fn clocks(reader: &Reader<'_>, at: &Moment, span: &Span) -> Result<Vec<DueDay>> {
    let open = format!(
        "record.retired_on IS NULL AND record.state <> '{}' AND record.kind <> '{}'",
        State::Closed.code(),
        Kind::Exercise.code()
    );
    let workspace = reader.workspace_id()?;
    let mut days = Vec::new();
    for record in Record::all(reader, &INCIDENTS, &open, &[])? {
        let owner = record.get(&OWNER);
        let name = "SELECT name FROM person WHERE id = ?1";
        let who = match &owner {
            Some(id) => reader.maybe(name, [id], |row| row.get(0))?.unwrap_or_default(),
            None => String::new(),
        };
        let both = running(reader, &record, "en", at)?.into_iter().zip(running(reader, &record, "es", at)?);
        for (en, es) in both.filter(|(one, _)| one.sent.is_empty() && span.holds(&one.day)) {
            let what = Message::new("due-incident-clock").with("what", en.what).with("what-es", es.what);
            days.push(DueDay {
                what: what.with("at", if en.at.is_empty() { "24:00".to_owned() } else { en.at }),
                called: called(INCIDENTS.noun, &record.id, reader)?,
                who: [owner.clone().unwrap_or_default(), who.clone()],
                late: en.late,
                goal: Goal::to(INCIDENTS.noun).at(Some(record.id.clone())),
                uid: ics::uid(&format!("{}-{}", INCIDENTS.noun, record.number), &en.id, &workspace),
                day: en.day,
            });
        }
    }
    Ok(days)
}

/// Days from which duties of the EU AI Act apply to systems, as the law on record has them: one for each system and day. What applies
/// already is no day to come.
fn begins(reader: &Reader<'_>, today: &str, span: &Span) -> Result<Vec<DueDay>> {
    let workspace = reader.workspace_id()?;
    let owner =
        "SELECT person.id, person.name FROM system JOIN person ON person.id = businessOwner WHERE system.id = ?1";
    let one = |one: DutyDay| {
        let who = reader.maybe(owner, [&one.system[0]], |row| Ok([row.get(0)?, row.get(1)?]))?.unwrap_or_default();
        let what = one.articles(Message::new("due-law-begins"));
        let [id, number, name] = one.system;
        Ok(DueDay {
            what,
            called: format!("{number} {name}"),
            who,
            late: false,
            goal: Goal::to("classification").at(Some(id)),
            uid: ics::uid(&format!("law-{number}"), &one.on, &workspace),
            day: one.on,
        })
    };
    let days = duty_days(reader, |duty| duty.on.as_str() >= today && span.holds(&duty.on))?;
    days.into_iter().map(one).collect()
}

/// As the file keeps days; before all of them where there is no first one.
fn as_kept(day: NaiveDate) -> String {
    if day == NaiveDate::MIN { String::new() } else { day.to_string() }
}
