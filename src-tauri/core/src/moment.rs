//! Points in time. Core owns no clock: every host hands the moment in, so that a test can replay any day.

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, SecondsFormat, Utc, Weekday};
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
        let on = self.today.checked_add_months(Months::new(months));
        let back = |on: NaiveDate| match on.weekday() {
            Weekday::Sat => 1,
            Weekday::Sun => 2,
            _ => 0,
        };
        on.and_then(|on| on.checked_sub_days(Days::new(back(on)))).map(|on| on.to_string()).unwrap_or_default()
    }

    /// The instant as the file stores it: `2026-11-24T08:16:07.120Z`.
    #[must_use]
    pub fn stamp(&self) -> String {
        self.instant.to_rfc3339_opts(SecondsFormat::Millis, true)
    }
}

/// Whether `zone` is an IANA time zone name this build knows.
#[must_use]
pub fn knows_zone(zone: &str) -> bool {
    zone.parse::<Tz>().is_ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_due_in_months_is_due_on_a_working_day() {
        let from = |at: &str| Moment::new(at.parse().unwrap(), "Europe/Dublin");
        assert_eq!(from("2026-11-24T09:00:00Z").in_months(12), "2027-11-24", "a Wednesday");
        assert_eq!(from("2026-11-28T09:00:00Z").in_months(3), "2027-02-26", "the last of February is a Sunday");
        assert_eq!(from("2026-11-27T09:00:00Z").in_months(12), "2027-11-26", "a Saturday");
    }
}
