//! What each sheet consists of.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::catalogue::{Shipped, Text, parsed};
use crate::fault::{Fault, Result};

/// A sheet.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sheet {
    pub(super) kind: String,
    /// What its number begins with once it is issued; empty: nobody approves it.
    #[serde(default)]
    pub(super) prefix: String,
    /// For whom it is made, where that is nobody of the organisation: its classification then says so.
    #[serde(default)]
    pub(super) readers: Option<Text>,
    pub(super) parts: Vec<Part>,
}

/// A part of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Part {
    pub(super) id: String,
    /// For whom it is where a sheet speaks to several: `people` it affects, who come first, or its `users`.
    #[serde(default)]
    pub(super) whom: String,
    /// Fields of the system's entry.
    #[serde(default)]
    pub(super) fields: Vec<String>,
    /// What the program says of itself, by the names of `notes`.
    #[serde(default)]
    pub(super) notes: Vec<String>,
    #[serde(default)]
    pub(super) lists: Vec<Records>,
    /// Points of Annex IV that stand under it.
    #[serde(default)]
    pub(super) points: Vec<Point>,
}

/// A point of Annex IV of Regulation (EU) 2024/1689, and what answers it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Point {
    /// `2h`; what stands behind a hyphen tells points of one number apart.
    pub(super) id: String,
    /// Messages that name where it would stand.
    pub(super) held: Vec<String>,
    /// Fields of the system's entry that answer it, all of them.
    #[serde(default)]
    pub(super) fields: Vec<String>,
    /// Records of the system that answer it, one of each kind.
    #[serde(default)]
    pub(super) by: Vec<Records>,
    /// The sheet that answers it once it is issued, or handed over.
    #[serde(default)]
    pub(super) issued: String,
    /// It is about the declaration of conformity, which not every class asks for.
    #[serde(default)]
    pub(super) declared: bool,
}

/// Records of a register that are about the system.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Records {
    pub(super) noun: String,
    /// None: those of the register's own list.
    #[serde(default)]
    pub(super) columns: Vec<String>,
    #[serde(default)]
    pub(super) filter: BTreeMap<String, String>,
    /// Without one the sheet says that it is missing.
    #[serde(default)]
    pub(super) needed: bool,
    /// What stands where there is none of them, if that says more than that there is no record.
    #[serde(default)]
    pub(super) none: String,
    /// The message over it, where that is not what the register is called.
    #[serde(default)]
    pub(super) title: String,
    /// Without what hangs below each: another part of the sheet says it.
    #[serde(default)]
    pub(super) bare: bool,
    /// What a cell says in which nothing stands, by field, where silence would read as an answer; another field then says
    /// that nothing is on record. Absent: cells may be empty.
    #[serde(default)]
    pub(super) blank: Option<BTreeMap<String, String>>,
    /// Fields that say so where nothing stands in them, each with the field that has to say yes for it to be asked; empty: always.
    #[serde(default)]
    pub(super) asked: BTreeMap<String, String>,
    /// What it is about: empty the system, `dataSet` its data sets, `assessed` its impact assessment that counts,
    /// `all` the organisation.
    #[serde(default)]
    pub(super) of: String,
}

pub(super) fn sheets() -> Result<&'static [Sheet]> {
    static READ: Shipped<Vec<Sheet>> = Shipped::new(|| parsed(include_str!("data.json")));
    READ.get().map(Vec::as_slice)
}

pub(super) fn sheet(kind: &str) -> Result<&'static Sheet> {
    let found = sheets()?.iter().find(|sheet| sheet.kind == kind);
    found.ok_or_else(|| Fault::NotFound { kind: "document", id: kind.to_owned() })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::sheets;
    use crate::facts::lists::SHEET_NUMBERS;

    #[test]
    fn the_master_list_knows_every_sheet_that_is_issued() {
        let issued = sheets().unwrap().iter().filter(|sheet| !sheet.prefix.is_empty());
        let issued: Vec<[&str; 2]> = issued.map(|sheet| [sheet.kind.as_str(), sheet.prefix.as_str()]).collect();
        assert_eq!(issued, SHEET_NUMBERS);
    }
}
