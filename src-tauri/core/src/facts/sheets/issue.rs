//! Approving a sheet of a system: it is frozen and issued with the next version.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::draft::{Approved, paper};
use crate::door::Writer;
use crate::fault::{Refusal, Result};
use crate::kernel::Shelf;
use crate::paper::Paper;
use crate::plan::issuing;
use crate::plan::organisation::LANGUAGES;
use crate::plan::people::PEOPLE;
use crate::plan::people::named::named;
use crate::plan::systems::SYSTEMS;

/// What a person does with the sheets of a system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "SheetEdit")]
pub enum Edit {
    /// Approves the technical file or the user information as the registers stand, and issues it.
    IssueSheet {
        /// Key or number of the system.
        id: String,
        /// `technical-file` or `user-information`.
        kind: String,
        /// Key or number of the person who approves.
        by: String,
        /// Why it is issued although something contradicts itself.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        despite: String,
    },
}

impl Edit {
    /// Freezes and prints it in the languages of the organisation.
    ///
    /// # Errors
    /// When the file cannot be read or SQLite refuses.
    pub(crate) fn run(self, shelf: &'static Shelf, writer: &mut Writer<'_>) -> Result<()> {
        let Self::IssueSheet { id, kind, by, despite } = self;
        let system = SYSTEMS.key(&writer.reader(), &id)?;
        let kind = match kind.as_str() {
            super::TECHNICAL_FILE => super::TECHNICAL_FILE,
            super::USER_INFORMATION => super::USER_INFORMATION,
            _ => return Err(Refusal::new("refuse-system-sheet-kind").field("kind").into()),
        };
        if by.trim().is_empty() {
            return Err(Refusal::new("refuse-empty").field("by").into());
        }
        let by = PEOPLE.key(&writer.reader(), &by)?;
        let who = named(&writer.reader(), &by)?;
        let approved = who.map(|who| Approved { by: who.name, role: who.role }).unwrap_or_default();
        let at = writer.moment();
        let mut papers = Vec::new();
        let mut missing = Vec::new();
        for lang in LANGUAGES {
            let made = paper(shelf, &writer.reader(), (kind, &system), lang, (Some(&approved), &at))?;
            missing.clone_from(&made.missing);
            papers.push(Paper::Sheet(Box::new(made)));
        }
        // What says nothing of how it was tested or is overseen is no technical file.
        let records = missing.iter().filter(|one| one.ends_with(".many")).count();
        if records > 0 {
            writer.refuse(Refusal::new("refuse-system-sheet-missing").with("count", records).field("kind"));
        }
        let despite = issuing::consistent(writer, kind, &system, &despite)?;
        issuing::freeze_despite(writer, kind, &system, papers, despite)
    }
}
