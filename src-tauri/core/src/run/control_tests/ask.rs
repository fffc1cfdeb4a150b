//! `controlTest.drawn`: the sample of a test, drawn again from what its record prints.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::draw::{DrawnItem, hex, population, sample, written};
use super::fields::{DIGEST, POPULATION, SAMPLE, SEED, SIZE};
use super::register::CONTROL_TESTS;
use crate::door::{Ask, Reader};
use crate::fault::{Fault, Result};
use crate::kernel::Record;
use crate::moment::Moment;

/// Asks for the sample of a test, drawn again from what the record prints.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DrawnAsk {
    /// Key or number of the test.
    pub test: String,
}

/// The sample.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "DrawnAnswer")]
pub struct Drawn {
    /// Its number, part of every ticket.
    pub number: String,
    /// The seed; empty while nothing is drawn.
    pub seed: String,
    /// How many items there are.
    pub of: u32,
    /// Places and items drawn, by place.
    pub items: Vec<DrawnItem>,
    /// What was drawn now is what the record says.
    pub same: bool,
}

impl Ask for DrawnAsk {
    const NAME: &'static str = "controlTest.drawn";
    type Answer = Drawn;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let id = CONTROL_TESTS.key(reader, &self.test)?;
        let test = Record::read(reader, &CONTROL_TESTS, &id)
            .map_err(|_| Fault::NotFound { kind: CONTROL_TESTS.noun, id: self.test })?;
        let (text, seed) = (test.get(&POPULATION), test.get(&SEED));
        let all = population(&text);
        let size = test.get(&SIZE).and_then(|size| u32::try_from(size).ok()).unwrap_or_default();
        let items = if seed.is_empty() { Vec::new() } else { sample(&seed, &test.number, &all, size) };
        Ok(Drawn {
            same: !seed.is_empty() && written(&items) == test.get(&SAMPLE) && hex(text.as_bytes()) == test.get(&DIGEST),
            of: u32::try_from(all.len()).unwrap_or(u32::MAX),
            number: test.number,
            seed,
            items,
        })
    }
}
