//! `incident.clocks`: what runs once an incident is known.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::clocks::{Clock, as_of, running};
use super::fields::{SERIOUS, Serious};
use super::register::INCIDENTS;
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::kernel::Record;
use crate::moment::Moment;

/// Asks for the clocks of an incident.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "IncidentClocks", optional_fields)]
pub struct Clocks {
    /// Key or number.
    #[ts(optional = false)]
    pub id: String,
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// What runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "IncidentClocksAnswer")]
pub struct ClocksAnswer {
    /// The clocks, the first to end first.
    pub clocks: Vec<Clock>,
    /// The day of the law behind them.
    pub as_of: String,
    /// Whether it is serious is not decided; as long as that is so no clock of the AI Act is shown, and it runs all the same.
    pub undecided: bool,
}

impl Ask for Clocks {
    const NAME: &'static str = "incident.clocks";
    type Answer = ClocksAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let id = INCIDENTS.key(reader, &self.id)?;
        let record = Record::read(reader, &INCIDENTS, &id)?;
        Ok(ClocksAnswer {
            clocks: running(reader, &record, self.lang.as_deref().unwrap_or("en"), at)?,
            as_of: as_of()?,
            undecided: record.get(&SERIOUS).is_none_or(|serious| serious == Serious::Undecided),
        })
    }
}
