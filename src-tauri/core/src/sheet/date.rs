//! Days as people and spreadsheets write them.

use chrono::{Days, NaiveDate};

/// A day read from a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// As `2026-11-24`.
    pub iso: String,
    /// Day and month could be the other way round: `03/04/2026`.
    pub ambiguous: bool,
}

/// Reads `2026-11-24` (with a time after it or not), `24/11/2026` and a spreadsheet's day number. The day comes first, as
/// everywhere in Europe; `11/24/2026` is no date.
#[must_use]
pub fn day(text: &str) -> Option<Day> {
    let text = text.trim();
    let sure = |day: NaiveDate| Day { iso: day.to_string(), ambiguous: false };
    if let Some(day) = serial(text) {
        return Some(sure(day));
    }
    let plain = text.split(['T', ' ']).next().unwrap_or_default();
    let parts: Vec<&str> = plain.split(['/', '.', '-']).collect();
    let [one, two, three] = parts.as_slice() else { return None };
    let number = |text: &str, most: usize| {
        let digits = (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        if digits { text.parse::<u32>().ok() } else { None }
    };
    if one.len() == 4 {
        let year = i32::try_from(number(one, 4)?).ok()?;
        return NaiveDate::from_ymd_opt(year, number(two, 2)?, number(three, 2)?).map(sure);
    }
    if three.len() != 4 || plain != text {
        return None;
    }
    let (day, month, year) = (number(one, 2)?, number(two, 2)?, i32::try_from(number(three, 4)?).ok()?);
    let iso = NaiveDate::from_ymd_opt(year, month, day)?.to_string();
    Some(Day { iso, ambiguous: day <= 12 && day != month })
}

/// The day of a spreadsheet's day number since 1900, as Excel counts: 46350 is 24 November 2026. Only numbers that stand for
/// the years 1982 to 2119 are taken for days.
fn serial(text: &str) -> Option<NaiveDate> {
    let whole = text.split_once(['.', ',']).map_or(text, |(whole, _)| whole);
    if whole.len() != 5 || !whole.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let days: u64 = whole.parse().ok().filter(|days| (30_000..80_001).contains(days))?;
    // Excel counts a 29 February 1900 that never was, hence the day before the last of 1899.
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(days))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(String, bool)> {
        day(text).map(|day| (day.iso, day.ambiguous))
    }

    #[test]
    fn three_ways_to_write_a_day() {
        let day = Some(("2026-11-24".to_owned(), false));
        for text in ["2026-11-24", "24/11/2026", "24.11.2026", "46350", " 2026-11-24T00:00:00 ", "46350.5"] {
            assert_eq!(read(text), day, "{text}");
        }
        assert_eq!(read("03/04/2026"), Some(("2026-04-03".to_owned(), true)));
        assert_eq!(read("04/04/2026"), Some(("2026-04-04".to_owned(), false)));
        for text in ["11/24/2026", "soon", "2026", "24/11/26", "31/02/2026", "12", "99999", "", "--", "1/2/3/4"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
