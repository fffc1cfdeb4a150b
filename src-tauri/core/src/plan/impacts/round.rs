//! A round: how it begins, and that it is of one system.

use serde_json::Value;

use super::fields::*;
use crate::door::Reader;
use crate::kernel::declare::*;
use crate::plan::criteria;
use crate::plan::systems::{self, SYSTEMS, Stage};

/// A new round is called like its system, screened until somebody says otherwise, and knows the round before it.
pub(super) fn begins(it: &mut Draft<'_>) -> Result<()> {
    let (true, Some(system)) = (it.new_record(), it.get(&SYSTEM)) else { return Ok(()) };
    let of = Record::read(&it.reader, &SYSTEMS, &system)?;
    if it.silent(&NAME) {
        it.set(&NAME, of.get(&systems::NAME));
    }
    if it.silent(&FORM) {
        it.set(&FORM, Form::Screened.code());
    }
    let last = approved(&it.reader, &system)?;
    let sql = "SELECT coalesce(max(round), 0) + 1 FROM impact WHERE system = ?1";
    let round: i64 = it.reader.maybe(sql, [&system], |row| row.get(0))?.unwrap_or(1);
    it.set(&ROUND, round);
    if it.silent(&WHY_NOW) && last.is_none() {
        // What is used already was not assessed before its first use, and its assessment does not say so.
        let used = matches!(of.get(&systems::STAGE), Some(Stage::InUse | Stage::Changed));
        it.set(&WHY_NOW, if used { WhyNow::InUse } else { WhyNow::FirstRelease }.code());
    }
    it.set(&PREVIOUS, last.map_or(Value::Null, Value::String));
    it.set(&CRITERIA_USED, criteria::in_force(&it.reader)?.map_or(Value::Null, Value::String));
    Ok(())
}

/// The round of a system that counts, by key.
pub(super) fn approved(reader: &Reader<'_>, system: &str) -> Result<Option<String>> {
    let sql = "SELECT id FROM impact WHERE state = 'approved' AND system = ?1 AND retired_on IS NULL
        ORDER BY round DESC LIMIT 1";
    reader.maybe(sql, [system], |row| row.get(0))
}

/// A round is of one system for good.
pub(super) fn of_one_system(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if !it.new_record() && it.changes(&SYSTEM) {
        refuse.at(&SYSTEM, "refuse-impact-system");
    }
    Ok(())
}
