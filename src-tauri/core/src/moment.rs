//! Points in time. Core owns no clock: every host hands the moment in, so that a test can replay any day.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
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
