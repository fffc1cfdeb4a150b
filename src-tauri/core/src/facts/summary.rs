//! `workspace.summary`: what every screen needs to know about the open file.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Ask, Reader};
use crate::fault::{Fault, Result};
use crate::moment::Moment;

/// `workspace.summary`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Summary {}

/// The file in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct SummaryAnswer {
    /// Key of the workspace, the same in every copy of it.
    pub workspace: String,
    /// Organisation's name.
    pub name: String,
    /// The sample company.
    pub sample: bool,
    /// Language of the organisation's own words.
    pub content_language: String,
    /// Languages documents are issued in.
    pub document_languages: Vec<String>,
    /// Edition of the standard, as printed.
    pub edition_label: String,
    /// Time zone of the organisation, in which every time is shown.
    pub time_zone: String,
    /// Currency of the organisation's amounts, its three letters; empty until somebody said it.
    pub currency: String,
    /// Today in that zone.
    pub today: String,
    /// Entries in the journal.
    #[ts(type = "number")]
    pub entries: u64,
    /// Hash of the last entry, 64 hex digits.
    pub head: String,
}

impl Ask for Summary {
    const NAME: &'static str = "workspace.summary";
    type Answer = SummaryAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let sql = "SELECT workspace_id, name, sample, contentLanguage, documentLanguages, editionLabel, time_zone,
            (SELECT max(seq) FROM journal),
            (SELECT lower(hex(hash)) FROM journal ORDER BY seq DESC LIMIT 1), currency FROM organisation, workspace";
        let found = reader.maybe(sql, [], |row| {
            Ok(SummaryAnswer {
                workspace: row.get(0)?,
                name: row.get(1)?,
                sample: row.get(2)?,
                content_language: row.get(3)?,
                document_languages: serde_json::from_str(&row.get::<_, String>(4)?).unwrap_or_default(),
                edition_label: row.get(5)?,
                time_zone: row.get(6)?,
                currency: row.get(9)?,
                today: at.today.to_string(),
                entries: row.get(7)?,
                head: row.get(8)?,
            })
        })?;
        found.ok_or(Fault::NotFound { kind: "organisation", id: "org".to_owned() })
    }
}
