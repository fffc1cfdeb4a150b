//! An item of evidence with what its form says, and which record of the program says it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Value;

use super::answers::{CELL, FACTS, LINE_NO, QUESTION, SAID_BY, WORDS};
use super::fields;
use super::row::{Row, keys, stamped_on, text};
use crate::kernel::declare::AnyField;
use crate::plan::texts::ids;

/// An item that somebody vouched for.
#[derive(Clone, Debug, Default)]
pub(super) struct Item {
    pub(super) id: String,
    pub(super) number: String,
    pub(super) recipe: String,
    pub(super) controls: Vec<String>,
    pub(super) systems: Vec<String>,
    pub(super) from: String,
    pub(super) until: String,
    pub(super) valid_until: String,
    /// The day on which somebody vouched for it.
    pub(super) vouched_on: String,
    /// Sub-clauses and duties of law that it is said to show.
    pub(super) shows: Vec<String>,
    pub(super) answers: Vec<Said>,
    /// The record of the program that it is, as `noun/key`.
    pub(super) record: String,
    /// Numbers of records behind it that are withdrawn, or no longer say what somebody vouched for.
    pub(super) gone: Vec<String>,
    /// Nothing is left behind it.
    pub(super) over: bool,
}

/// An answer of its form.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    /// Id of the field.
    pub(super) question: String,
    /// Row of a table, from 1; 0 for a field that is none.
    pub(super) line: i64,
    /// Column of a table.
    pub(super) cell: String,
    pub(super) words: String,
    /// The record that says it, as `noun/key`; empty: a person said it.
    pub(super) record: String,
    /// Digest of the facts of that record as they were vouched for.
    pub(super) facts: String,
    /// The last day on which that record shows something; empty: as long as it stands.
    pub(super) until: String,
}

impl Item {
    /// What a field of the form says.
    pub(super) fn said(&self, field: &str) -> &str {
        let found = self.answers.iter().find(|said| said.question == field && said.line == 0);
        found.map_or("", |said| said.words.as_str())
    }

    /// The rows of a table by column; what is empty is not there.
    pub(super) fn rows(&self, field: &str) -> Vec<BTreeMap<&str, &str>> {
        let mut rows: BTreeMap<i64, BTreeMap<&str, &str>> = BTreeMap::new();
        for said in self.answers.iter().filter(|said| said.question == field && said.line > 0) {
            if !said.words.trim().is_empty() {
                rows.entry(said.line).or_default().insert(&said.cell, &said.words);
            }
        }
        rows.into_values().collect()
    }

    /// Whether it shows something on a day: the period it shows has begun, its validity has not ended, and what is behind it stands.
    pub(super) fn in_force(&self, day: &str) -> bool {
        self.from.as_str() <= day && day <= self.valid_until.as_str() && !self.over
    }

    /// As its form reads on a day: without what records say that are over by then.
    pub(super) fn on(&self, day: &str) -> Cow<'_, Self> {
        let over = |said: &Said| !said.until.is_empty() && said.until.as_str() < day;
        if !self.answers.iter().any(over) {
            return Cow::Borrowed(self);
        }
        let mut left = self.clone();
        left.answers.retain(|said| !over(said));
        Cow::Owned(left)
    }
}

/// What an item is read from, with its key, its number and whether it is in use.
pub(super) static ASKED: [&dyn AnyField; 10] = [
    &fields::STATE,
    &fields::RECIPE,
    &fields::CONTROLS,
    &fields::SYSTEMS,
    &fields::ANSWERS,
    &fields::FROM,
    &fields::UNTIL,
    &fields::VALID_UNTIL,
    &fields::VOUCHED,
    &fields::RECORD,
];

/// A row of the register as an item, without its form.
pub(super) fn item(row: &Row) -> Item {
    Item {
        id: text(row, "id"),
        number: text(row, "number"),
        recipe: text(row, fields::RECIPE.name()),
        controls: keys(row, fields::CONTROLS.name()),
        systems: keys(row, fields::SYSTEMS.name()),
        shows: ids(&text(row, fields::ANSWERS.name())),
        from: text(row, fields::FROM.name()),
        until: text(row, fields::UNTIL.name()),
        valid_until: text(row, fields::VALID_UNTIL.name()),
        vouched_on: stamped_on(row, fields::VOUCHED.name()),
        record: text(row, fields::RECORD.name()),
        ..Item::default()
    }
}

/// A row of the form.
pub(super) fn said(row: &Row) -> Said {
    Said {
        question: text(row, QUESTION.name()),
        line: row.get(LINE_NO.name()).and_then(Value::as_i64).unwrap_or_default(),
        cell: text(row, CELL.name()),
        words: text(row, WORDS.name()),
        record: text(row, SAID_BY.name()),
        facts: text(row, FACTS.name()),
        until: String::new(),
    }
}
