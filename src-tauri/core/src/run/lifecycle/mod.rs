//! The life of an AI system (A.6.2, A.9): tests against criteria set beforehand, measures in operation with their readings, changes,
//! who oversees and how it is stopped, logs, and what was handed to whom.
//!
//! Not here: the stages themselves (`systems`), what each stage needs (`gates`), the papers (`sheets`).

mod changes;
mod deliveries;
mod logs;
mod measures;
mod oversight;
mod tests;

pub use changes::CHANGES;
pub use deliveries::{DELIVERIES, Sheet};
pub use logs::LOGS;
pub use measures::{
    CROSSED_WHEN, DATA_SET, EVERY, GOOD, LIMIT, MEASURE, MEASURE_STANDS, MEASURES, NEXT_MEASURE_READING, READINGS,
    SYSTEM as MEASURED, UNIT,
};
pub use oversight::OVERSIGHT;
pub use tests::{CRITERIA, KIND as TEST_KIND, SYSTEM as TESTED, TESTS, TestKind, WHAT as TEST};
