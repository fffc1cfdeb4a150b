//! Issued documents: what was approved, frozen as data and as PDF, and the signed scans that belong to it (clause 7.5).
//!
//! An issued document is never changed. Not here: what a document says (`statement`, `reviews`), how it looks (`print`).

mod issue;
mod list;
mod masthead;
mod register;
mod scan;
mod wanted;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) use issue::{Issue, Issued, consistent, freeze, freeze_despite, issue, languages};
pub use list::{DocumentRow, Documents, Rendering, Scan};
pub(crate) use masthead::{Standard, masthead};
pub use register::{DOCUMENTS, RENDERINGS, SCANS};
pub(crate) use wanted::{Printed, find, frozen};

use crate::door::{Act, Writer};
use crate::fault::Result;

/// What a person does with an issued document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum DocumentEdit {
    /// Keeps the scan of a copy signed by hand, with its SHA-256.
    AttachScan {
        /// Key of the document.
        document: String,
        /// File name.
        name: String,
        /// The file as base64: PDF, PNG or JPEG, at most 20 MB.
        bytes_base64: String,
        /// What a reader should know about it.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        note: String,
    },
}

impl Act for DocumentEdit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::AttachScan { document, name, bytes_base64, note } = self;
        scan::attach(writer, &document, &name, &bytes_base64, &note)
    }
}
