//! How a cell of the matrix reads: one code for the screen, the paper and the table, whose words and signs follow from it.

/// What a cell is about.
pub struct Looks<'a> {
    /// Its state.
    pub state: &'a str,
    /// Day from which it applies; empty while it is dormant.
    pub date: &'a str,
    /// The law is read in two ways on that day.
    pub doubted: bool,
    /// It binds whoever it is, whatever the class.
    pub everybody: bool,
    /// It forbids a practice: nothing is to be shown of what nobody does.
    pub prohibits: bool,
}

/// The code of its word on a day: its state, or `later`, `disputed`, `everybody`, `forbids`.
#[must_use]
pub fn looks<'a>(of: &Looks<'a>, today: &str) -> &'a str {
    let ahead = of.date.is_empty() || of.date > today;
    match of.state {
        "missing" if of.prohibits => "forbids",
        "missing" if ahead && of.doubted => "disputed",
        "missing" if ahead => "later",
        // It binds whoever it is: what nobody assessed is whether the system does what it speaks of.
        "unclassified" if of.everybody => "everybody",
        state => state,
    }
}

#[cfg(test)]
mod tests {
    use super::{Looks, looks};

    #[test]
    fn a_cell_says_what_is_lacking_only_where_something_is() {
        let of = |state, date, doubted, everybody, prohibits| {
            looks(&Looks { state, date, doubted, everybody, prohibits }, "2026-11-30")
        };
        assert_eq!(of("missing", "2026-08-02", true, false, false), "missing", "the day has come");
        assert_eq!(of("missing", "2027-12-02", true, false, false), "disputed");
        assert_eq!(of("missing", "2027-12-02", false, false, false), "later");
        assert_eq!(of("missing", "", false, false, false), "later", "dormant");
        assert_eq!(of("missing", "2025-02-02", false, true, true), "forbids", "counted among no records");
        assert_eq!(of("unclassified", "", false, true, true), "everybody");
        assert_eq!(of("unclassified", "", false, false, false), "unclassified");
        assert_eq!(of("partly", "2027-12-02", true, false, false), "partly");
    }
}
