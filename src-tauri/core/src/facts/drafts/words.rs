//! The few words that join what registers say into a sentence, as data in both languages.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::catalogue::{Shipped, Text, Texts, parsed};
use crate::fault::Result;

const TEXT: &str = include_str!("words.json");

/// All of them.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Joining {
    /// Between the last two of a list.
    pub(super) and: Text,
    /// The same before a word that begins with the sound of an i.
    pub(super) and_before_i: Text,
    /// Between the thousands of an amount.
    pub(super) thousands: Text,
    /// What an authority is called by its kind, before its name.
    pub(super) authorities: BTreeMap<String, Text>,
    /// An amount that only quotes will tell, and the same where a part of it is known.
    pub(super) quotes: Text,
    pub(super) quotes_besides: Text,
    /// A day in each month, with slots for its number and the year.
    pub(super) months: Texts,
    /// What a code of a list is called inside a sentence.
    pub(super) codes: BTreeMap<String, Text>,
    /// What an organisation does with its systems.
    pub(super) activities: BTreeMap<String, Text>,
    /// What a slot is called in a text while nothing is known for it.
    pub(super) places: BTreeMap<String, Text>,
    /// The scope where nobody has worded it (4.3).
    pub(super) scope: Text,
    /// What it says of those on the other side, each where there are any.
    pub(super) interfaces: Texts,
    /// What it says of systems left out.
    pub(super) not_covered: Text,
}

/// The words.
///
/// # Errors
/// [`Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub(super) fn joining() -> Result<&'static Joining> {
    static READ: Shipped<Joining> = Shipped::new(|| parsed(TEXT));
    READ.get()
}
