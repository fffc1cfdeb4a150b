//! Restore drills: that a backup can be put back was tried on a day, and what came of it (clauses 7.5.3 and 9.1).
//!
//! The file tries, and the door alone keeps what it found: nobody types that a drill went well. Not here: backups themselves (`file`).

use serde_json::{Map, Value};

use crate::door::Writer;
use crate::fault::Result;
use crate::file::{Drilled, Verdict};
use crate::kernel::declare::*;
use crate::kernel::{insert, stored};

codes! {
    /// What a drill came to.
    pub enum Outcome as "drillOutcome" {
        Whole = "whole", Missing = "missing", Changed = "changed", Unreadable = "unreadable", Unsound = "unsound",
        Foreign = "foreign",
    }
}

pub static DAY: Field<Day> = Field::new("day").read_only();
pub static OUTCOME: Field<Code<Outcome>> = Field::new("outcome").read_only();
/// Instant at which the backup was made, UTC.
pub static BACKUP_AT: Field<Line> = Field::new("backupAt").kept();
/// Its last entry, which the file's history goes on from.
pub static ENTRY: Field<Number> = Field::new("entry").read_only();
/// Entries the file had made since.
pub static SINCE: Field<Number> = Field::new("since").read_only();
/// Records in the backup, all registers together; register by register in `COUNTS`.
pub static RECORDS: Field<Number> = Field::new("records").read_only();
/// Records in the file on that day.
pub static RECORDS_NOW: Field<Number> = Field::new("recordsNow").read_only();
/// SHA-256 of the backup.
pub static SHA256: Field<Line> = Field::new("sha256").kept();
/// JSON: `[{"noun": "person", "backup": 3, "file": 4}, …]`.
pub static COUNTS: Field<Inner> = Field::new("counts").kept();

pub static DRILLS: Register = Register {
    noun: "drill",
    prefix: "DR",
    group: Group::Check,
    answers: &["7.5.3", "9.1"],
    fields: &[&DAY, &OUTCOME, &BACKUP_AT, &ENTRY, &SINCE, &RECORDS, &RECORDS_NOW, &SHA256, &COUNTS],
    grid: &[&DAY, &OUTCOME, &BACKUP_AT, &SINCE, &RECORDS],
    edits: Edits::Closed,
    retires: false,
    called: "record.number",
    ..Register::PLAIN
};

/// Keeps what a drill found, on the day of the edit.
pub(crate) fn keep(writer: &mut Writer<'_>, drilled: &Drilled) -> Result<()> {
    let outcome = match drilled.verdict {
        Verdict::Whole => Outcome::Whole,
        Verdict::None => Outcome::Missing,
        Verdict::Changed => Outcome::Changed,
        Verdict::Unreadable => Outcome::Unreadable,
        Verdict::Unsound => Outcome::Unsound,
        Verdict::Foreign => Outcome::Foreign,
    };
    let mut fields: Map<String, Value> = stored([
        ("day", writer.moment().today.to_string().into()),
        ("outcome", outcome.code().into()),
        ("since", drilled.since.into()),
        ("counts", serde_json::to_string(&drilled.counts)?.into()),
    ]);
    if let Some(backup) = &drilled.backup {
        fields.extend(stored([
            ("backupAt", backup.at.as_str().into()),
            ("entry", backup.head.seq.into()),
            ("sha256", backup.sha256.as_str().into()),
        ]));
    }
    if !drilled.counts.is_empty() {
        let (backup, file) = drilled.records();
        fields.extend(stored([("records", backup.into()), ("recordsNow", file.into())]));
    }
    insert(writer, &DRILLS, None, fields).map(|_| ())
}
