//! `statement.control`: one control with what the catalogue says about it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::grid::{ControlRow, Grid};
use crate::catalogue::{PublicControl, catalogue};
use crate::door::{Ask, Reader};
use crate::fault::{Fault, Result};
use crate::moment::Moment;
use crate::plan::gap;

/// One control.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ControlAsk {
    /// Key.
    #[ts(optional = false)]
    pub id: String,
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// A control and its guidance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ControlSheet {
    /// What was decided.
    pub row: ControlRow,
    /// What the catalogue says, in our words; none for a control of the organisation's own.
    pub guidance: Option<PublicControl>,
    /// What the gap analysis proposes. A proposal; the row above says what was decided.
    pub proposal: Option<gap::Proposal>,
}

impl Ask for ControlAsk {
    const NAME: &'static str = "statement.control";
    type Answer = ControlSheet;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let lang = self.lang.clone().unwrap_or_else(|| "en".to_owned());
        let grid = Grid { lang: Some(lang.clone()) }.answer(reader, at)?;
        let row = grid.rows.into_iter().find(|row| row.id == self.id);
        let row = row.ok_or(Fault::NotFound { kind: "control", id: self.id.clone() })?;
        let guidance = catalogue()?.public(&lang).controls.into_iter().find(|control| control.id == self.id);
        Ok(ControlSheet { row, guidance, proposal: gap::of_control(reader, &self.id)? })
    }
}
