//! The rows that decide whether a control is shown to run: read once, as they stand or as they stood.

use std::collections::{BTreeMap, BTreeSet};
use std::iter::once;

use chrono::NaiveDate;
use serde_json::{Map, Value};

use super::answers::{ANSWERS, CELL, LINE_NO, OF, QUESTION, WORDS};
use super::fields::{self, State};
use super::register::EVIDENCE;
use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::Record;
use crate::kernel::declare::*;
use crate::paper::EvidenceMark;
use crate::plan::controlled::{self, CITATIONS, CONTROLLED};
use crate::plan::controls::{self, CONTROLS};
use crate::plan::people::PEOPLE;
use crate::plan::roles::{self, ROLES};
use crate::plan::systems::{self, SYSTEMS};
use crate::plan::texts::{self, PARAGRAPHS, TEXTS, ids};
use crate::run::suppliers::{self, SUPPLIERS};

/// A row of now or of an earlier moment, by column, with `id`, `number` and `retired_on`.
pub(crate) trait Row {
    /// A text; empty when there is none.
    fn text(&self, name: &str) -> &str;
    /// A whole number.
    fn whole(&self, name: &str) -> Option<i64>;
}

impl<R: Row> Row for &R {
    fn text(&self, name: &str) -> &str {
        (**self).text(name)
    }

    fn whole(&self, name: &str) -> Option<i64> {
        (**self).whole(name)
    }
}

impl Row for Record {
    fn text(&self, name: &str) -> &str {
        match name {
            "id" => &self.id,
            "number" => &self.number,
            "retired_on" => self.retired_on.as_deref().unwrap_or_default(),
            name => self.stored(name).as_str().unwrap_or_default(),
        }
    }

    fn whole(&self, name: &str) -> Option<i64> {
        self.stored(name).as_i64()
    }
}

impl Row for Map<String, Value> {
    fn text(&self, name: &str) -> &str {
        self.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    fn whole(&self, name: &str) -> Option<i64> {
        self.get(name).and_then(Value::as_i64)
    }
}

/// A control.
pub(super) struct Control {
    pub(super) id: String,
    pub(super) applicable: bool,
    /// Its owner is said and still here.
    pub(super) owned: bool,
    /// A day is said by which it is to run.
    pub(super) dated: bool,
    pub(super) typed: String,
}

/// A system.
pub(super) struct System {
    pub(super) id: String,
    pub(super) number: String,
    pub(super) name: String,
    stage: String,
    started_on: String,
    in_use_on: String,
    changed_on: String,
    flags: BTreeSet<&'static str>,
    outsiders: bool,
    pub(super) personal: bool,
}

impl System {
    /// The day on which it came to a stage, as far as somebody said.
    pub(super) fn began(&self, from: &str) -> Option<NaiveDate> {
        if from == "in-use" { &self.in_use_on } else { &self.started_on }.parse().ok()
    }
}

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
    /// Sub-clauses and duties of law that it is said to show.
    pub(super) shows: Vec<String>,
    /// Field, row, column and words.
    pub(super) answers: Vec<(String, i64, String, String)>,
}

impl Item {
    /// What a field of the form says.
    pub(super) fn said(&self, field: &str) -> &str {
        let found = self.answers.iter().find(|(question, row, ..)| question == field && *row == 0);
        found.map_or("", |(.., words)| words.as_str())
    }

    /// The rows of a table by column; what is empty is not there.
    pub(super) fn rows(&self, field: &str) -> Vec<BTreeMap<&str, &str>> {
        let mut rows: BTreeMap<i64, BTreeMap<&str, &str>> = BTreeMap::new();
        for (question, row, column, words) in &self.answers {
            if question == field && *row > 0 && !words.trim().is_empty() {
                rows.entry(*row).or_default().insert(column, words);
            }
        }
        rows.into_values().collect()
    }

    /// Whether it shows something on a day: the period it shows has begun and its validity has not ended.
    pub(super) fn in_force(&self, day: &str) -> bool {
        self.from.as_str() <= day && day <= self.valid_until.as_str()
    }
}

/// All of it.
pub(crate) struct World {
    pub(super) controls: Vec<Control>,
    pub(super) items: Vec<Item>,
    /// Places of items by recipe and system; the empty system has all of a recipe.
    made: BTreeMap<String, BTreeMap<String, Vec<usize>>>,
    /// Places of items by control.
    shows: BTreeMap<String, Vec<usize>>,
    systems: Vec<System>,
    people: BTreeMap<String, bool>,
    /// Kind of role and who holds it.
    roles: Vec<(String, String)>,
    /// Ids that approved texts and controlled documents answer.
    pub(super) answered: BTreeSet<String>,
    policy_on: String,
    /// Key, name and systems.
    suppliers: Vec<(String, String, Vec<String>)>,
}

const STAGES: [&str; 6] = ["idea", "development", "test", "in-use", "changed", "retired"];

impl World {
    /// The rows as they stand, with what the forms say of items that are valid on a day.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn read(reader: &Reader<'_>, day: &str) -> Result<Self> {
        Self::of(|register| {
            let (fit, with): (&str, Vec<rusqlite::types::Value>) = match register.noun {
                noun if noun == EVIDENCE.noun => ("record.state = 'vouched' AND record.retired_on IS NULL", Vec::new()),
                noun if noun == ANSWERS.noun => (
                    "record.evidence IN (SELECT id FROM evidence WHERE state = 'vouched' AND validUntil >= ?1)",
                    vec![day.to_owned().into()],
                ),
                _ => ("1", Vec::new()),
            };
            Record::all(reader, register, fit, &with)
        })
    }

    /// The same over rows of any moment.
    ///
    /// # Errors
    /// What `rows` says.
    pub(crate) fn of<R: Row>(mut rows: impl FnMut(&'static Register) -> Result<Vec<R>>) -> Result<Self> {
        let here = |row: &R| row.text("retired_on").is_empty();
        let people: BTreeMap<String, bool> = rows(&PEOPLE)?
            .iter()
            .filter(|row| here(row))
            .map(|row| (text(row, "id"), row.whole("topManagement") == Some(1)))
            .collect();
        let control = |row: &R| Control {
            id: text(row, "id"),
            applicable: is(row, &controls::APPLICABILITY, "applicable"),
            owned: people.contains_key(&text(row, controls::OWNER.name())),
            dated: !text(row, controls::TARGET_DATE.name()).is_empty(),
            typed: text(row, controls::STATUS.name()),
        };
        let controls: Vec<Control> = rows(&CONTROLS)?.iter().map(control).collect();
        let inside = |row: &R| here(row) && is(row, &systems::SCOPE, "in") && !is(row, &systems::STAGE, "retired");
        let systems = rows(&SYSTEMS)?.iter().filter(|row| inside(row)).map(system).collect();
        let held = |row: &&R| here(row) && is(row, &roles::STATE, "accepted");
        let roles = rows(&ROLES)?.iter().filter(held).map(|row| (text(row, "kind"), text(row, "person"))).collect();
        let (answered, policy_on) = answered(&mut rows)?;
        let ended = |row: &&R| here(row) && !is(row, &suppliers::STANDING, "ended");
        let supplier = |row: &R| (text(row, "id"), text(row, "name"), keys(row, suppliers::SYSTEMS.name()));
        let suppliers = rows(&SUPPLIERS)?.iter().filter(ended).map(supplier).collect();
        let vouched = |row: &&R| here(row) && is(row, &fields::STATE, State::Vouched.code());
        let mut items: BTreeMap<String, Item> =
            rows(&EVIDENCE)?.iter().filter(vouched).map(|row| (text(row, "id"), item(row))).collect();
        for row in rows(&ANSWERS)? {
            if let Some(item) = items.get_mut(row.text(OF.name())) {
                let line = row.whole(LINE_NO.name()).unwrap_or_default();
                let (question, cell) = (text(&row, QUESTION.name()), text(&row, CELL.name()));
                item.answers.push((question, line, cell, text(&row, WORDS.name())));
            }
        }
        let mut items: Vec<Item> = items.into_values().collect();
        items.sort_by(|a, b| (a.number.len(), &a.number).cmp(&(b.number.len(), &b.number)));
        let (mut made, mut shows) = (BTreeMap::<_, BTreeMap<_, Vec<_>>>::new(), BTreeMap::<_, Vec<_>>::new());
        for (at, item) in items.iter().enumerate() {
            let of = made.entry(item.recipe.clone()).or_default();
            for system in BTreeSet::from_iter(once(&String::new()).chain(&item.systems)) {
                of.entry(system.clone()).or_default().push(at);
            }
            for control in BTreeSet::from_iter(&item.controls) {
                shows.entry(control.clone()).or_default().push(at);
            }
        }
        Ok(Self { controls, items, made, shows, systems, people, roles, answered, policy_on, suppliers })
    }

    /// Whether a control applies.
    pub(super) fn applies(&self, control: &str) -> bool {
        self.controls.iter().any(|one| one.applicable && one.id == control)
    }

    /// Systems inside the scope that have come to a stage; empty: all of them.
    pub(super) fn due_systems(&self, from: &str) -> Vec<&System> {
        let at = |stage: &str| STAGES.iter().position(|one| *one == stage).unwrap_or_default();
        self.systems.iter().filter(|system| from.is_empty() || at(&system.stage) >= at(from)).collect()
    }

    /// The day on which a system last changed; empty: never.
    pub(super) fn changed_on(&self, system: &str) -> String {
        self.systems.iter().find(|one| one.id == system).map(|one| one.changed_on.clone()).unwrap_or_default()
    }

    /// Whether something holds of the systems inside the scope. What nobody can know asks for more, not for less.
    pub(super) fn fact(&self, fact: &str) -> bool {
        let known = ["develops", "configures", "customers-receive", "employees-use-ai"].contains(&fact);
        !known || self.systems.iter().any(|system| system.flags.contains(fact))
    }

    /// Keys and names of what a column has to name.
    pub(super) fn source(&self, source: &str) -> Vec<[String; 2]> {
        match source {
            "holders" => self.roles.iter().map(|(_, person)| [person.clone(), person.clone()]).collect(),
            "outside" => {
                let outside = self.systems.iter().filter(|system| system.outsiders);
                outside.map(|system| [system.id.clone(), system.number.clone()]).collect()
            }
            "suppliersInside" => {
                let inside = |id: &String| self.systems.iter().any(|system| system.id == *id);
                let used = self.suppliers.iter().filter(|(_, _, systems)| systems.iter().any(inside));
                used.map(|(id, name, _)| [id.clone(), name.clone()]).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Who holds a role and is here.
    pub(super) fn holders(&self, role: &str) -> Vec<&str> {
        let held = self.roles.iter().filter(|(held, _)| held == role).map(|(_, person)| person);
        let top = self.people.iter().filter(|(_, top)| **top && role == "topManagement").map(|(person, _)| person);
        held.filter(|person| self.people.contains_key(*person)).chain(top).map(String::as_str).collect()
    }

    /// Everybody who is here.
    pub(super) fn people(&self) -> impl Iterator<Item = &str> {
        self.people.keys().map(String::as_str)
    }

    /// The day from which the policy holds; empty: none is approved.
    pub(super) fn policy_on(&self) -> String {
        self.policy_on.clone()
    }

    /// Whether a record of a recipe is valid on a day.
    pub(super) fn in_force(&self, recipe: &str, day: &str) -> bool {
        self.records(recipe, None, day).next().is_some()
    }

    /// Items of a recipe that are valid on a day: about a system, or all of them.
    pub(super) fn records<'a>(
        &'a self,
        recipe: &str,
        system: Option<&str>,
        day: &'a str,
    ) -> impl Iterator<Item = &'a Item> + use<'a> {
        let found = self.made.get(recipe).and_then(|of| of.get(system.unwrap_or_default()));
        self.at(found).filter(move |item| item.in_force(day))
    }

    /// Items that show a control, on whatever day.
    pub(super) fn showing(&self, control: &str) -> impl Iterator<Item = &Item> + use<'_> {
        self.at(self.shows.get(control))
    }

    fn at<'a>(&'a self, found: Option<&'a Vec<usize>>) -> impl Iterator<Item = &'a Item> + use<'a> {
        found.into_iter().flatten().filter_map(|at| self.items.get(*at))
    }

    /// Items as a paper names them.
    pub(crate) fn shown(&self, keys: &[String]) -> Vec<EvidenceMark> {
        let named = self.items.iter().filter(|item| keys.contains(&item.id));
        let mark = |item: &Item| EvidenceMark {
            number: item.number.clone(),
            from: item.from.clone(),
            until: item.until.clone(),
            valid_until: item.valid_until.clone(),
        };
        named.map(mark).collect()
    }

    /// Whether an approved text or controlled document answers a control.
    pub(super) fn written(&self, control: &str) -> bool {
        self.answered.contains(control)
    }
}

/// Ids that approved texts and documents answer, and the day from which the policy holds.
fn answered<R: Row>(rows: &mut impl FnMut(&'static Register) -> Result<Vec<R>>) -> Result<(BTreeSet<String>, String)> {
    let here = |row: &R| row.text("retired_on").is_empty();
    let holds = |row: &&R| here(row) && !is(row, &texts::STATE, "withdrawn") && !text(row, "version").is_empty();
    let (all, mut said, mut policy_on) = (rows(&TEXTS)?, BTreeSet::new(), String::new());
    let approved: BTreeSet<String> = all.iter().filter(holds).map(|row| text(row, "id")).collect();
    for policy in all.iter().filter(holds).filter(|row| is(row, &texts::KIND, "policy")) {
        policy_on = policy_on.max(text(policy, "effectiveOn"));
    }
    let of = |row: &&R| here(row) && approved.contains(&text(row, texts::TEXT.name()));
    let spoken = |row: &&R| !text(row, "body").trim().is_empty() || !text(row, "refers").is_empty();
    for row in rows(&PARAGRAPHS)?.iter().filter(of).filter(spoken) {
        said.extend(ids(&text(row, texts::ANSWERS.name())));
    }
    let kept = |row: &&R| here(row) && is(row, &controlled::STATE, "approved");
    let kept: BTreeSet<String> = rows(&CONTROLLED)?.iter().filter(kept).map(|row| text(row, "id")).collect();
    let cited = |row: &&R| here(row) && kept.contains(&text(row, controlled::DOCUMENT.name()));
    for row in rows(&CITATIONS)?.iter().filter(cited) {
        said.extend(ids(&text(row, controlled::ANSWERS.name())));
    }
    Ok((said, policy_on))
}

fn system(row: &impl Row) -> System {
    let says = |field: &str, value: &str| row.text(field) == value;
    let flags = [
        ("develops", says("origin", "own")),
        ("configures", says("configured", "yes")),
        ("customers-receive", says("customersReceive", "yes")),
        ("employees-use-ai", says("stage", "in-use") || says("stage", "changed")),
    ];
    System {
        id: text(row, "id"),
        number: text(row, "number"),
        name: text(row, "name"),
        stage: text(row, "stage"),
        started_on: text(row, "startedOn"),
        in_use_on: text(row, "inUseOn"),
        changed_on: text(row, "changedOn"),
        flags: flags.into_iter().filter(|(_, holds)| *holds).map(|(flag, _)| flag).collect(),
        outsiders: says("outsiders", "yes"),
        personal: says("personalData", "yes"),
    }
}

fn item(row: &impl Row) -> Item {
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
        answers: Vec::new(),
    }
}

/// An item with what its form says, vouched for or not.
///
/// # Errors
/// [`crate::Fault::NotFound`] when there is none.
pub(super) fn one(reader: &Reader<'_>, id: &str) -> Result<Item> {
    let mut found = item(&Record::read(reader, &EVIDENCE, id)?);
    for answer in Record::all(reader, &ANSWERS, "record.evidence = ?1", &[id.to_owned().into()])? {
        let line = answer.get(&LINE_NO).unwrap_or_default();
        found.answers.push((answer.get(&QUESTION), line, answer.get(&CELL), answer.get(&WORDS)));
    }
    Ok(found)
}

fn text(row: &impl Row, name: &str) -> String {
    row.text(name).to_owned()
}

fn is(row: &impl Row, field: &dyn AnyField, code: &str) -> bool {
    row.text(field.def().name) == code
}

fn keys(row: &impl Row, name: &str) -> Vec<String> {
    serde_json::from_str(row.text(name)).unwrap_or_default()
}
