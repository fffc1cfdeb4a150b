//! Points in time. Core owns no clock: every host hands the moment in, so that a test can replay any day.

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, SecondsFormat, TimeZone, Utc, Weekday};
use chrono_tz::Tz;

/// One point in time as the organisation sees it: the instant (UTC, kept to the millisecond) and the calendar day
/// in the organisation's time zone. Duties (due, overdue) compare with `today`, never with the instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// UTC instant.
    pub instant: DateTime<Utc>,
    /// The organisation's calendar day at that instant.
    pub today: NaiveDate,
}

impl Moment {
    /// The moment `instant` in the zone named `zone` (IANA name); an unknown name counts as UTC.
    #[must_use]
    pub fn new(instant: DateTime<Utc>, zone: &str) -> Self {
        let zone: Tz = zone.parse().unwrap_or(Tz::UTC);
        Self { instant, today: instant.with_timezone(&zone).date_naive() }
    }

    /// The day by which something is done that is due so many months from today, `YYYY-MM-DD`: nobody works on it at a
    /// weekend, so it is the Friday before one. Empty beyond the calendar.
    #[must_use]
    pub fn in_months(&self, months: u32) -> String {
        months_on(self.today, months)
    }

    /// The instant as the file stores it: `2026-11-24T08:16:07.120Z`.
    #[must_use]
    pub fn stamp(&self) -> String {
        self.instant.to_rfc3339_opts(SecondsFormat::Millis, true)
    }
}

/// The same from another day.
#[must_use]
pub fn months_on(day: NaiveDate, months: u32) -> String {
    let back = |on: NaiveDate| match on.weekday() {
        Weekday::Sat => 1,
        Weekday::Sun => 2,
        _ => 0,
    };
    let on = day.checked_add_months(Months::new(months));
    on.and_then(|on| on.checked_sub_days(Days::new(back(on)))).map(|on| on.to_string()).unwrap_or_default()
}

/// The same in one line, with how far the wall is from UTC: `2026-11-30 00:08 +01:00`.
#[must_use]
pub fn wall(zone: &str, instant: DateTime<Utc>) -> String {
    let there = instant.with_timezone(&zone.parse::<Tz>().unwrap_or(Tz::UTC));
    there.format("%Y-%m-%d %H:%M %:z").to_string()
}

/// Day and time of an instant on the wall of a zone: `2026-11-24`, `14:05`.
#[must_use]
pub fn clock(zone: &str, instant: DateTime<Utc>) -> (String, String) {
    let there = instant.with_timezone(&zone.parse::<Tz>().unwrap_or(Tz::UTC));
    (there.date_naive().to_string(), there.format("%H:%M").to_string())
}

/// The instant at which a wall in a zone shows this; an hour later where the clocks skip it.
#[must_use]
pub fn instant_of(zone: &str, wall: chrono::NaiveDateTime) -> DateTime<Utc> {
    shown(wall, zone.parse::<Tz>().unwrap_or(Tz::UTC))
}

/// Whether `zone` is an IANA time zone name this build knows.
#[must_use]
pub fn knows_zone(zone: &str) -> bool {
    zone.parse::<Tz>().is_ok()
}

/// First instant of `day`, as the journal writes instants.
#[must_use]
pub fn start(day: &str, zone: Tz) -> String {
    let day: NaiveDate = day.parse().unwrap_or(NaiveDate::MIN);
    stamp(midnight(day, zone))
}

/// First instant after `day`.
#[must_use]
pub fn after(day: &str, zone: Tz) -> String {
    let day: NaiveDate = day.parse().unwrap_or(NaiveDate::MIN);
    stamp(midnight(day.succ_opt().unwrap_or(day), zone))
}

/// Midnight, or one hour later where the clocks skip it.
fn midnight(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    shown(day.and_time(chrono::NaiveTime::MIN), zone)
}

fn shown(wall: chrono::NaiveDateTime, zone: Tz) -> DateTime<Utc> {
    let there = zone.from_local_datetime(&wall).earliest();
    let there = there.or_else(|| zone.from_local_datetime(&(wall + chrono::TimeDelta::hours(1))).earliest());
    there.map_or_else(|| wall.and_utc(), |instant| instant.to_utc())
}

fn stamp(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::Millis, true)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_day_begins_where_the_organisation_is() {
        assert_eq!(start("2026-07-01", Tz::Europe__Dublin), "2026-06-30T23:00:00.000Z");
        assert_eq!(after("2026-01-31", Tz::Europe__Madrid), "2026-01-31T23:00:00.000Z");
        // In Havana the clocks skip midnight when summer time starts.
        assert_eq!(start("2026-03-08", Tz::America__Havana), "2026-03-08T05:00:00.000Z");
    }

    #[test]
    fn what_is_due_in_months_is_due_on_a_working_day() {
        let from = |at: &str| Moment::new(at.parse().unwrap(), "Europe/Dublin");
        assert_eq!(from("2026-11-24T09:00:00Z").in_months(12), "2027-11-24", "a Wednesday");
        assert_eq!(from("2026-11-28T09:00:00Z").in_months(3), "2027-02-26", "the last of February is a Sunday");
        assert_eq!(from("2026-11-27T09:00:00Z").in_months(12), "2027-11-26", "a Saturday");
    }
}
