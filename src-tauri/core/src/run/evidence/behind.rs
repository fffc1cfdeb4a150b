//! Records of the program that stand behind an item: which of them can, while they stand, and on which facts a person vouched. What
//! is withdrawn, reopened, corrected or over drops out of the item, and the rules of its recipe are asked of the rest.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::item::Item;
use super::row::{Row, row, text};
use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::Record;
use crate::kernel::declare::Register;
use crate::kernel::kinds::{Stamped, anchored};
use crate::plan::{acknowledgements, impacts, objectives, roles, systems, texts};
use crate::run::{
    channels, customers, datasets, deliveries, duties, incidents, measures, oversight, suppliers, system_changes,
    system_logs, system_tests, tool_looks, training,
};

/// A register whose records can show that a control runs.
struct Source {
    of: &'static Register,
    /// The states in which a record shows something; none: any, while it is not retired.
    states: &'static [&'static str],
    /// The field with the last day on which it does; empty: as long as it stands.
    until: &'static str,
    /// Fields on which it is vouched for, apart by spaces: with another word in one of them it is another record.
    facts: &'static str,
    /// Columns that say what the record says now: from the first of its fields that says something.
    live: &'static [(&'static str, &'static [&'static str])],
}

const fn source(of: &'static Register, states: &'static [&'static str], facts: &'static str) -> Source {
    Source { of, states, until: "", facts, live: &[] }
}

static SOURCES: [Source; 23] = [
    source(&texts::TEXTS, &["draft", "inReview", "approved"], "version"),
    source(&acknowledgements::ACKNOWLEDGEMENTS, &["given"], "person version"),
    source(&roles::ROLES, &["accepted"], "person kind authority"),
    source(&systems::SYSTEMS, &[], "businessOwner"),
    source(&objectives::OBJECTIVES, &["approved", "met", "not-met"], "measure target due"),
    source(&objectives::READINGS, &[], "day value"),
    source(&impacts::IMPACTS, &["approved"], "decision approvedBy"),
    source(&channels::CHANNELS, &["open"], "second"),
    source(&oversight::OVERSIGHT, &[], "system overseer stop wayBack competence"),
    Source { until: "validUntil", ..source(&training::ATTENDANCE, &[], "person module day score") },
    source(&system_tests::TESTS, &["judged"], "system version criteria heldOn result findings"),
    source(&system_changes::CHANGES, &["approved", "done"], "system effect matters"),
    source(&measures::READINGS, &[], "measure day value"),
    source(&system_logs::LOGS, &[], "system months reader"),
    source(&deliveries::DELIVERIES, &[], "system sheet version givenOn proof"),
    source(&datasets::DATA_SETS, &["draft", "approved"], "source licence personalData quality"),
    source(&incidents::INCIDENTS, &["handled", "closed"], "kind awareOn"),
    source(&incidents::ENTRIES, &[], "day what told"),
    Source {
        live: &[("when", &["nextOn", "trigger"]), ("last", &["lastOn"])],
        ..source(&duties::DUTIES, &["binding"], "name reference receiver")
    },
    source(&tool_looks::TOOL_LOOKS, &["done"], "day found"),
    Source {
        until: "ends",
        ..source(&suppliers::SUPPLIERS, &["approved", "suspended"], "standing dependence dataUse rating")
    },
    source(&suppliers::SPLITS, &[], "task system whose"),
    source(&customers::CUSTOMERS, &[], "intendedUse told"),
];

impl Source {
    fn named(noun: &str) -> Option<&'static Self> {
        SOURCES.iter().find(|one| one.of.noun == noun)
    }

    fn stands(&self, row: &Row) -> bool {
        let state = self.of.life.map(|life| text(row, life.field().name)).unwrap_or_default();
        text(row, "retired_on").is_empty() && (self.states.is_empty() || self.states.contains(&state.as_str()))
    }

    fn facts(&self, row: &Row) -> String {
        let said = |name: &str| row.get(name).cloned().unwrap_or(Value::Null);
        Stamped::digest(&Value::Array(self.facts.split(' ').map(said).collect()))
    }
}

/// What is kept of a record beside an answer that it gave: its facts and its last day.
///
/// # Errors
/// [`crate::Fault::NotFound`] when there is no such record.
pub(super) fn facts(reader: &Reader<'_>, anchor: &str) -> Result<String> {
    let Some((noun, id)) = anchored(anchor) else { return Ok(String::new()) };
    let Some(source) = Source::named(&noun) else { return Ok(String::new()) };
    Ok(source.facts(&row(Record::read(reader, source.of, &id)?)))
}

/// Rows of the records behind items, by `noun/key`.
pub(super) struct Behind(BTreeMap<String, Row>);

impl Behind {
    /// The rows behind items.
    ///
    /// # Errors
    /// What `rows` says.
    pub(super) fn read<'a>(
        items: impl Iterator<Item = &'a Item>,
        rows: &mut impl FnMut(&'static Register) -> Result<Vec<Row>>,
    ) -> Result<Self> {
        let mut nouns = BTreeSet::new();
        for item in items {
            let anchors = item.answers.iter().map(|said| &said.record).chain([&item.record]);
            nouns.extend(anchors.filter_map(|anchor| Some(anchored(anchor)?.0)));
        }
        let mut found = BTreeMap::new();
        for source in nouns.iter().filter_map(|noun| Source::named(noun)) {
            for row in rows(source.of)? {
                found.insert(format!("{}/{}", source.of.noun, text(&row, "id")), row);
            }
        }
        Ok(Self(found))
    }

    /// The row of a record that still says what was vouched for; none where it is withdrawn, gone or another one.
    fn standing(&self, anchor: &str, facts: Option<&str>) -> Option<(&'static Source, &Row)> {
        let source = Source::named(&anchored(anchor)?.0)?;
        let row = self.0.get(anchor).filter(|row| source.stands(row))?;
        facts.is_none_or(|facts| facts == source.facts(row)).then_some((source, row))
    }

    /// How a record is called where it is named.
    fn called(&self, anchor: &str) -> String {
        self.0.get(anchor).map(|row| text(row, "number")).unwrap_or_default()
    }

    /// Leaves in an item what still stands behind it.
    pub(super) fn settle(&self, item: &mut Item) {
        let (mut rested, mut rests, mut gone) = (false, false, BTreeSet::new());
        // A record of a register that is no source stands while nobody withdraws the item.
        let alone = anchored(&item.record).is_none_or(|(noun, _)| Source::named(&noun).is_none());
        if !alone && self.standing(&item.record, None).is_none() {
            gone.insert(self.called(&item.record));
        }
        let over = !gone.is_empty();
        item.answers.retain_mut(|said| {
            if said.record.is_empty() {
                return true;
            }
            rested = true;
            let Some((source, row)) = self.standing(&said.record, Some(&said.facts)) else {
                gone.insert(self.called(&said.record));
                return false;
            };
            rests = true;
            said.until = if source.until.is_empty() { String::new() } else { text(row, source.until) };
            for (_, fields) in source.live.iter().filter(|(cell, _)| *cell == said.cell) {
                said.words =
                    fields.iter().map(|field| text(row, field)).find(|one| !one.is_empty()).unwrap_or_default();
            }
            true
        });
        item.gone = gone.into_iter().filter(|number| !number.is_empty()).collect();
        item.over = over || (rested && !rests);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::run::evidence::told::TOLD;

    #[test]
    fn every_source_rests_on_fields_that_there_are() {
        for one in &SOURCES {
            let there = |name: &str| one.of.defs().any(|def| def.name == name);
            let live = one.live.iter().flat_map(|(_, fields)| *fields);
            for name in one.facts.split(' ').chain(live.copied()).chain([one.until]).filter(|name| !name.is_empty()) {
                assert!(there(name), "{} {name}", one.of.noun);
            }
            let states = one.of.life.map(|life| life.field().codes.unwrap().codes).unwrap_or_default();
            assert!(one.states.iter().all(|state| states.contains(state)), "{}", one.of.noun);
        }
    }

    #[test]
    fn every_part_of_a_form_names_a_source_and_fields_of_its_recipe() {
        use crate::kernel::declare::Codes;
        let data = super::super::recipes::data().unwrap();
        for told in TOLD {
            let recipe = data.of(told.recipe.code()).unwrap();
            for name in told.names.split(' ') {
                let (field, column) = if told.field.is_empty() { (name, "") } else { (told.field, name) };
                assert!(recipe.asked(field, column).is_some(), "{} {field} {column}", recipe.id);
            }
            let anchor = told.sql.split("SELECT '").nth(1).and_then(|rest| rest.split('/').next()).unwrap_or_default();
            assert!(told.sql.starts_with("SELECT '', ") || Source::named(anchor).is_some(), "{}", told.sql);
        }
    }
}
