//! What happens around a system and is no field of its entry: a serious incident, another way of its supplier, a measure
//! beyond its threshold, a change of it. It stands at the
//! system, so that whatever rests on the system hears of it as it hears of its fields (clauses 6.1.2, 6.1.4, 8.2, 8.4).

use std::collections::BTreeMap;

use super::fields::HAPPENED;
use super::register::SYSTEMS;
use crate::door::Writer;
use crate::fault::Result;
use crate::kernel::declare::{Codes, codes};
use crate::kernel::{Record, change, stored};

codes! {
    /// What happened.
    pub enum Cause as "happened" {
        Incident = "incident", Supplier = "supplierChange", Measure = "measure", Change = "ownChange",
    }
}

/// A record that tells what happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Told {
    /// Noun of the record.
    pub(crate) noun: String,
    /// Its key.
    pub(crate) id: String,
    /// The day on which it came to be known.
    pub(crate) on: String,
}

/// By cause, `noun/key@day` with spaces between: a text a cause, so that what differs between two states shows by cause.
type Kept = BTreeMap<String, String>;

fn kept(stored: &serde_json::Value) -> Kept {
    serde_json::from_value(stored.clone()).unwrap_or_default()
}

/// What happened for a cause, the latest last.
#[must_use]
pub(crate) fn told(stored: &serde_json::Value, cause: &str) -> Vec<Told> {
    let all = kept(stored);
    let one = |text: &str| {
        let (record, on) = text.split_once('@')?;
        let (noun, id) = record.split_once('/')?;
        Some(Told { noun: noun.to_owned(), id: id.to_owned(), on: on.to_owned() })
    };
    all.get(cause).map(|said| said.split(' ').filter_map(one).collect()).unwrap_or_default()
}

/// Puts at a system that something happened, told by a record; what rests on the system hears of it. The same record tells the
/// same cause once a day.
///
/// # Errors
/// When the file cannot be read or SQLite refuses.
pub(crate) fn happened(writer: &mut Writer<'_>, system: &str, cause: Cause, noun: &str, id: &str) -> Result<()> {
    let record = Record::read(&writer.reader(), &SYSTEMS, system)?;
    let mut all = kept(&record.get(&HAPPENED));
    let new = format!("{noun}/{id}@{}", writer.moment().today);
    let said = all.entry(cause.code().to_owned()).or_default();
    if said.split(' ').any(|one| one == new) {
        return Ok(());
    }
    *said = format!("{said} {new}").trim().to_owned();
    change(writer, &SYSTEMS, system, stored([(HAPPENED.name(), serde_json::to_string(&all)?.into())]))
}
