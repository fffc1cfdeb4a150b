//! `gap.sheet`: the rows of a run as a spreadsheet.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::data::data;
use super::grid::{GapRow, rows};
use super::run_row::resolve;
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::moment::Moment;
use crate::sheet::Sheet;

/// Asks for the rows of a run as a table.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct GapTableAsk {
    /// Key or number; absent: the latest.
    pub run: Option<String>,
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// The table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct GapTable {
    /// Heads and rows.
    pub sheet: Sheet,
}

impl Ask for GapTableAsk {
    const NAME: &'static str = "gap.sheet";
    type Answer = GapTable;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let lang = self.lang.as_deref().unwrap_or("en");
        let run = resolve(reader, self.run.as_deref())?;
        let words = data()?.sheet(lang);
        let word = |code: &str| {
            let word = words.and_then(|words| words.words.get(code)).cloned();
            word.unwrap_or_else(|| code.to_owned())
        };
        let line = |row: GapRow| {
            vec![
                run.number.clone(),
                row.item,
                row.part,
                row.title,
                word(&row.rating),
                row.maturity.map(|level| level.to_string()).unwrap_or_default(),
                row.finding,
                row.evidence,
                row.recommendation,
                row.exclusion_reason,
                row.owner_name,
                if row.effort.is_empty() { String::new() } else { word(&row.effort) },
                if row.reuse.is_empty() { String::new() } else { word(&row.reuse) },
                row.actions.join(", "),
                row.rated_by,
                row.rated_on.unwrap_or_default(),
            ]
        };
        let rows = rows(reader, &run, lang)?.into_iter().map(line).collect();
        let (name, heads) = words.map(|words| (words.name.clone(), words.heads.clone())).unwrap_or_default();
        Ok(GapTable { sheet: Sheet { name, heads, rows } })
    }
}
