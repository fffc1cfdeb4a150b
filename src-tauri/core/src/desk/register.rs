//! The questions that every register answers.

use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

use super::against::against;
use super::shelf::SHELF;
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::kernel::out::describe::{Sketch, describe};
use crate::kernel::read::{OneAnswer, Proposal, RowsAnswer, RowsAsk, heads, offered, one, rows};
use crate::moment::Moment;

/// `registers`: every register described.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Registers {}

impl Ask for Registers {
    const NAME: &'static str = "registers";
    type Answer = Vec<Sketch>;

    fn answer(self, _reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        describe(&SHELF)
    }
}

impl Ask for RowsAsk {
    const NAME: &'static str = "register.rows";
    type Answer = RowsAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        rows(&SHELF, &self, reader, at)
    }
}

/// `register.one`: a record with everything that hangs on it.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "OneAsk")]
pub struct One {
    /// Which register.
    pub noun: String,
    /// Key or number.
    pub id: String,
}

impl Ask for One {
    const NAME: &'static str = "register.one";
    type Answer = OneAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let mut answer = one(&SHELF, &self.noun, &self.id, reader, at)?;
        // What stands against a step further up is told before anybody takes it.
        for step in &mut answer.steps {
            let against = against(&step.verb, &self.noun, &answer.row.id, reader, at)?;
            step.possible &= against.is_empty();
            step.reasons.extend(against);
        }
        Ok(answer)
    }
}

/// `register.offered`: what is proposed as a new record of a register.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "OfferedAsk")]
pub struct Offered {
    /// Which register.
    pub noun: String,
}

impl Ask for Offered {
    const NAME: &'static str = "register.offered";
    type Answer = Vec<Proposal>;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        offered(reader, SHELF.of(&self.noun)?.noun)
    }
}

/// `register.heads`: the fields that the heads of a sheet name.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "HeadsAsk")]
pub struct Heads {
    /// Which register.
    pub noun: String,
    /// The heads.
    pub heads: Vec<String>,
}

impl Ask for Heads {
    const NAME: &'static str = "register.heads";
    type Answer = Vec<String>;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        heads(&SHELF, &self.noun, &self.heads, reader.lexicon())
    }
}
