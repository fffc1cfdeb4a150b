//! Where the rows behind a figure or a thing to do are: a register, a record of it, a filter. Core names no screen.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::check::reviews::{DECISIONS, INPUT, INPUTS, SEATS};
use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::declare::Register;
use crate::kernel::read::index::called;
use crate::maps::ai_act::CLASSIFICATIONS;
use crate::plan::gap::ANSWERS;
use crate::plan::issuing::{RENDERINGS, SCANS};
use crate::plan::systems::STAGES;

/// Records of a register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Goal {
    /// Noun of the register.
    pub noun: String,
    /// Key or number of one record.
    pub id: Option<String>,
    /// Field → condition, as `register.rows` takes it.
    pub filter: BTreeMap<String, String>,
}

/// Parts that are opened in the record they are a part of.
static PARTS: [&Register; 6] = [&INPUTS, &SEATS, &DECISIONS, &STAGES, &RENDERINGS, &SCANS];

impl Goal {
    /// Where a record is opened: where it stands itself, or in what it is a part of.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn of(reader: &Reader<'_>, noun: &str, id: &str) -> Result<Self> {
        let named = |sql: &str| reader.maybe(sql, [id], |row| row.get::<_, String>(0));
        if let Some(part) = PARTS.iter().find(|part| part.noun == noun)
            && let Some(parent) = part.parent.map(|parent| parent.def())
        {
            let opens = parent.to.map_or(noun, |to| to.noun());
            let sql = format!("SELECT \"{}\" FROM \"{noun}\" WHERE id = ?1", parent.name);
            let mut goal = Self::to(opens).at(named(&sql)?);
            // An input of a review lies open there, and not whichever is still missing something.
            if noun == INPUTS.noun
                && let Some(input) = named("SELECT input FROM reviewInput WHERE id = ?1")?
            {
                goal.filter.insert(INPUT.name().to_owned(), input);
            }
            return Ok(goal);
        }
        if noun == CLASSIFICATIONS.noun {
            return Ok(Self::to(noun).at(named("SELECT system FROM classification WHERE id = ?1")?));
        }
        // An item of a gap analysis is opened by its run and number.
        let id = if noun == ANSWERS.noun { called(noun, id, reader)? } else { id.to_owned() };
        Ok(Self::to(noun).at(Some(id)))
    }

    /// Records that fit: `system`, `system?scope=in&missing=yes`.
    #[must_use]
    pub fn to(records: &str) -> Self {
        let (noun, filter) = records.split_once('?').unwrap_or((records, ""));
        let filter = filter.split('&').filter_map(|one| one.split_once('='));
        let filter = filter.map(|(field, said)| (field.to_owned(), said.to_owned())).collect();
        Self { noun: noun.to_owned(), id: None, filter }
    }

    /// One record among them.
    #[must_use]
    pub fn at(mut self, id: Option<String>) -> Self {
        self.id = id;
        self
    }
}
