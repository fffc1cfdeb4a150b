//! `documents.list`: every issued document with its renderings and scans, newest first.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Printed;
use crate::door::Reader;
use crate::fault::Result;

/// All issued documents.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Documents {}

/// An issued document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentRow {
    /// Key.
    pub id: String,
    /// Number.
    pub number: String,
    /// `statement`, `management-review` or `gap-report`.
    pub kind: String,
    /// `1.0`.
    pub version: String,
    /// Register of the record it is about.
    pub about: String,
    /// Key of that record; none: it is about the register as a whole.
    pub record: Option<String>,
    /// Day of issue, in the organisation's time zone.
    pub issued_on: String,
    /// Approver.
    pub approver_name: String,
    /// Approver's role then.
    pub approver_role: String,
    /// What it replaced, or empty.
    pub replaces: String,
    /// A newer version exists.
    pub superseded: bool,
    /// Journal entry before the one that issued it.
    #[ts(type = "number")]
    pub head_seq: u64,
    /// First 32 hex digits of that entry's hash.
    pub head_hash: String,
    /// PDFs.
    pub renderings: Vec<Rendering>,
    /// Scans of signed copies.
    pub scans: Vec<Scan>,
}

/// A PDF as issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rendering {
    /// Language.
    pub language: String,
    /// SHA-256, 64 hex digits.
    pub sha256: String,
    /// Size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Pages.
    pub pages: u32,
}

/// A scan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Scan {
    /// Key.
    pub id: String,
    /// File name.
    pub name: String,
    /// Media type by its first bytes.
    pub media_type: String,
    /// SHA-256, 64 hex digits.
    pub sha256: String,
    /// Size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Note.
    pub note: String,
}

impl Documents {
    /// The documents; `printed` says what each kind is about.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn listed(self, reader: &Reader<'_>, printed: &[Printed]) -> Result<Vec<DocumentRow>> {
        let sql = "SELECT id, number, kind, version, subject, issuedOn, approverName, approverRole, replaces,
            EXISTS (SELECT 1 FROM document later WHERE later.kind = document.kind
                AND later.number = document.number AND later.headSeq > document.headSeq),
            headSeq, headHash FROM document ORDER BY headSeq DESC";
        let mut rows = reader.rows(sql, [], |row| {
            Ok(DocumentRow {
                id: row.get(0)?,
                number: row.get(1)?,
                kind: row.get(2)?,
                version: row.get(3)?,
                about: String::new(),
                record: row.get(4)?,
                issued_on: row.get(5)?,
                approver_name: row.get(6)?,
                approver_role: row.get(7)?,
                replaces: row.get(8)?,
                superseded: row.get(9)?,
                head_seq: row.get(10)?,
                head_hash: row.get(11)?,
                renderings: Vec::new(),
                scans: Vec::new(),
            })
        })?;
        for document in &mut rows {
            let about = printed.iter().find(|one| one.kind == document.kind).map(|one| one.about);
            about.map_or("", |register| register.noun).clone_into(&mut document.about);
            document.record =
                about.zip(document.record.take()).and_then(|(register, id)| register.key(reader, &id).ok());
            let sql = "SELECT language, pdf, bytes, pages FROM rendering WHERE document = ?1 ORDER BY language";
            document.renderings = reader.rows(sql, [&document.id], |row| {
                Ok(Rendering { language: row.get(0)?, sha256: row.get(1)?, bytes: row.get(2)?, pages: row.get(3)? })
            })?;
            let sql = "SELECT id, name, mediaType, content, bytes, note FROM scan WHERE document = ?1 ORDER BY id";
            document.scans = reader.rows(sql, [&document.id], |row| {
                Ok(Scan {
                    id: row.get(0)?,
                    name: row.get(1)?,
                    media_type: row.get(2)?,
                    sha256: row.get(3)?,
                    bytes: row.get(4)?,
                    note: row.get(5)?,
                })
            })?;
        }
        Ok(rows)
    }
}
