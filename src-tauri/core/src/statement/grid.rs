//! `statement.grid`: every control with its decision, and the counts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::catalogue;
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::moment::Moment;

/// All controls in the standard's order.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Grid {
    /// Language of titles: `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// The grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct GridAnswer {
    /// One row per control.
    pub rows: Vec<ControlRow>,
    /// Counts over all rows.
    pub totals: Totals,
}

/// A control and what was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ControlRow {
    /// Key.
    pub id: String,
    /// Official number.
    pub number: String,
    /// Domain id.
    pub domain: String,
    /// Short title.
    pub title: String,
    /// `undecided`, `applicable`, `excluded`.
    pub applicability: String,
    /// Inclusion codes.
    pub inclusion_codes: Vec<String>,
    /// Why it is included.
    pub inclusion_words: String,
    /// Ground of exclusion.
    pub exclusion_ground: String,
    /// Why it is excluded.
    pub exclusion_words: String,
    /// How it is implemented.
    pub implementation: String,
    /// Status, empty if none.
    pub status: String,
    /// Owner's key.
    pub owner: Option<String>,
    /// Owner's name, empty if none.
    pub owner_name: String,
    /// Target date.
    pub target_date: Option<String>,
    /// Who decided, empty while undecided.
    pub decided_by: String,
    /// When.
    pub decided_on: Option<String>,
}

/// Counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Totals {
    /// All controls listed.
    pub listed: usize,
    /// Applicable.
    pub applicable: usize,
    /// Excluded.
    pub excluded: usize,
    /// Undecided.
    pub undecided: usize,
}

impl Ask for Grid {
    const NAME: &'static str = "statement.grid";
    type Answer = GridAnswer;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let lang = self.lang.as_deref().unwrap_or("en");
        let catalogue = catalogue()?;
        let sql = "SELECT c.id, c.number, c.applicability, c.inclusion_codes, c.inclusion_words, c.exclusion_ground,
                   c.exclusion_words, c.implementation, c.status, c.owner, coalesce(p.name, ''), c.target_date,
                   c.decided_by, c.decided_on
                   FROM control c LEFT JOIN person p ON p.id = c.owner ORDER BY c.position";
        let rows = reader.rows(sql, [], |row| {
            let id: String = row.get(0)?;
            let codes: String = row.get(3)?;
            Ok(ControlRow {
                number: row.get(1)?,
                domain: catalogue.control(&id).map(|control| control.domain.clone()).unwrap_or_default(),
                title: catalogue.title(&id, lang).text,
                applicability: row.get(2)?,
                inclusion_codes: serde_json::from_str(&codes).unwrap_or_default(),
                inclusion_words: row.get(4)?,
                exclusion_ground: row.get(5)?,
                exclusion_words: row.get(6)?,
                implementation: row.get(7)?,
                status: row.get(8)?,
                owner: row.get(9)?,
                owner_name: row.get(10)?,
                target_date: row.get(11)?,
                decided_by: row.get(12)?,
                decided_on: row.get(13)?,
                id,
            })
        })?;
        let count = |state: &str| rows.iter().filter(|row| row.applicability == state).count();
        let totals = Totals {
            listed: rows.len(),
            applicable: count("applicable"),
            excluded: count("excluded"),
            undecided: count("undecided"),
        };
        Ok(GridAnswer { rows, totals })
    }
}
