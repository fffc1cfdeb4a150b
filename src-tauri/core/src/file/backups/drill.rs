//! The restore drill: the newest backup is opened aside as a restore would open it, checked whole and compared with the file.
//!
//! Nothing is put back, and neither the backup nor the file is written to; what came of it, the door keeps as a record.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::Backup;
use super::shelf::{ids, measure, newest_promised, shelf};
use crate::fault::{Fault, Holder, Message, Result, Unfit};
use crate::file::check::{Finding, check_along, stands};
use crate::file::known::FRAME;
use crate::file::open::open_as_is;
use crate::file::private::PrivateFolder;
use crate::file::recover::copied_alone;
use crate::file::{Access, OpenFile};
use crate::journal::{self, watched};

/// What a drill came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// The backup opens, is whole, and the file's history goes on from it.
    Whole,
    /// There is no backup of this workspace.
    None,
    /// Its bytes are gone, or not the ones that were backed up.
    Changed,
    /// It does not open.
    Unreadable,
    /// It opens, and does not pass the check.
    Unsound,
    /// It is whole, and its last entry is not in the history of the file.
    Foreign,
}

/// How many records of a register there are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Count {
    /// The register's noun.
    pub noun: String,
    /// In the backup.
    #[ts(type = "number")]
    pub backup: u64,
    /// In the file now.
    #[ts(type = "number")]
    pub file: u64,
}

/// What a drill found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Drilled {
    /// What it came to.
    pub verdict: Verdict,
    /// The backup that was tried.
    pub backup: Option<Backup>,
    /// Entries the file has made since that backup.
    #[ts(type = "number")]
    pub since: u64,
    /// Records, register by register; empty where the backup does not open.
    pub counts: Vec<Count>,
    /// What is wrong with it, first bad place first.
    pub why: Option<Message>,
}

impl Drilled {
    /// Records of all registers in the backup, and in the file now.
    #[must_use]
    pub fn records(&self) -> (u64, u64) {
        self.counts.iter().fold((0, 0), |(backup, file), one| (backup + one.backup, file + one.file))
    }

    /// One sentence: what was tried, what came of it and, where it failed, what to do.
    #[must_use]
    pub fn told(&self) -> Message {
        let id = match self.verdict {
            Verdict::Whole => "drill-told-whole",
            Verdict::None => "drill-told-none",
            Verdict::Changed => "drill-told-changed",
            Verdict::Unreadable => "drill-told-unreadable",
            Verdict::Unsound => "drill-told-unsound",
            Verdict::Foreign => "drill-told-foreign",
        };
        let (backup, file) = self.records();
        let at = self.backup.as_ref().map_or("", |backup| backup.at.as_str());
        let seq = self.backup.as_ref().map_or(0, |backup| backup.head.seq);
        let told = Message::new(id).with("at", at).with("seq", seq.to_string()).with("since", self.since);
        told.with("backup", backup).with("file", file)
    }
}

/// Tries the newest backup of `file` on its shelf in `folder`.
///
/// # Errors
/// Those of the disk and of the file itself. What is wrong with the backup is what the drill found, not a fault.
pub fn drill(file: &OpenFile, folder: &Path) -> Result<Drilled> {
    let mut drilled = Drilled { verdict: Verdict::None, backup: None, since: 0, counts: Vec::new(), why: None };
    let (workspace, lineage) = ids(&file.conn)?;
    let Some(backup) = newest_promised(&shelf(folder, &workspace, &lineage))? else { return Ok(drilled) };
    drilled.since = journal::head(&file.conn)?.seq.saturating_sub(backup.head.seq);
    // What the file itself does not tell is no fault of its backup.
    let (here, stood) = (rows(&file.conn)?, stands(&file.conn, &backup.head)?);
    let tried = attempt(file, &backup, here, stood, &mut drilled);
    drilled.backup = Some(backup);
    match tried {
        Ok(verdict) => drilled.verdict = verdict,
        // Room for the copy is the disk's business, everything else the backup's.
        Err(fault @ (Fault::DiskFull | Fault::Io(_))) => return Err(fault),
        Err(fault) => (drilled.verdict, drilled.why) = (Verdict::Unreadable, Some(fault.message())),
    }
    Ok(drilled)
}

fn attempt(
    file: &OpenFile,
    backup: &Backup,
    here: Vec<(String, u64)>,
    stood: Option<Finding>,
    drilled: &mut Drilled,
) -> Result<Verdict> {
    match measure(&backup.path) {
        Ok((bytes, sum)) if bytes == backup.bytes && sum == backup.sha256 => {}
        Ok(_) | Err(Fault::Unfit { why: Unfit::Missing, .. }) => return Ok(Verdict::Changed),
        Err(fault) => return Err(fault),
    }
    let folder = PrivateFolder::make()?;
    let aside = copied_alone(&backup.path, &folder.path)?;
    let report = check_along(&file.line, &aside, (backup.head.seq > 0).then_some(&backup.head))?;
    if let Some(Finding { message, .. }) = report.findings.into_iter().next() {
        drilled.why = Some(message);
        return Ok(Verdict::Unsound);
    }
    let nobody = Holder { user: String::new(), host: String::new(), since: String::new() };
    let opened = open_as_is(&file.line, &aside, Access::Write, &nobody)?;
    let there: BTreeMap<String, u64> = rows(&opened.conn)?.into_iter().collect();
    let both = |(noun, file)| Count { backup: there.get(&noun).copied().unwrap_or_default(), file, noun };
    drilled.counts = here.into_iter().map(both).collect();
    match stood {
        None => Ok(Verdict::Whole),
        Some(finding) => {
            drilled.why = Some(finding.message);
            Ok(Verdict::Foreign)
        }
    }
}

/// Records of every register of a workspace.
fn rows(conn: &Connection) -> Result<Vec<(String, u64)>> {
    let tables = watched(conn)?.into_iter().map(|(table, _)| table).filter(|table| !FRAME.contains(&table.as_str()));
    let counted = |table: String| {
        let sql = format!("SELECT count(*) FROM \"{table}\"");
        Ok((table, conn.query_row(&sql, [], |row| row.get(0))?))
    };
    tables.map(counted).collect()
}
