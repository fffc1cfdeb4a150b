//! How often a figure is read, and by when it is read again (clause 9.1).

use crate::kernel::declare::{Codes, codes};

codes! {
    /// How often.
    pub enum Every as "everySo" { Month = "month", Quarter = "quarter", HalfYear = "half-year", Year = "year" }
}

impl Every {
    /// Months between two readings.
    #[must_use]
    pub const fn months(self) -> u32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::HalfYear => 6,
            Self::Year => 12,
        }
    }

    /// The same of a stored code; nothing said is once a year.
    #[must_use]
    pub fn months_of(code: &str) -> u32 {
        Self::of(code).unwrap_or(Self::Year).months()
    }
}

/// The day by which something is read again that was last read on a day, as SQL over `record.every`.
macro_rules! read_again {
    ($last:literal) => {
        concat!(
            "date(",
            $last,
            ", CASE record.every WHEN 'month' THEN '+1 month' WHEN 'quarter' THEN '+3 months' WHEN 'half-year' THEN '+6 months'
                ELSE '+12 months' END)"
        )
    };
}

pub(crate) use read_again;
