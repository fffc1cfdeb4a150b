//! The rows that decide whether a control is shown to run: read once, as they stand or as they stood.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::iter::once;
use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;
use serde_json::Value;

use super::answers::{ANSWERS, OF};
use super::behind::Behind;
use super::fields::{self, State};
use super::item::{ASKED, item, said};
pub(super) use super::item::{Item, Said};
use super::judged::Judged;
use super::ran::Ran;
use super::register::EVIDENCE;
pub(super) use super::row::Row;
use super::row::{is, keys, row, text};
use super::standing::Standings;
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

    /// Whether it had come to a stage by a day; nobody said when: it had.
    pub(super) fn was(&self, from: &str, day: &str) -> bool {
        self.began(from).is_none_or(|began| began.to_string().as_str() <= day)
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
    /// Ids that approved texts and controlled documents answer, each with what these documents are called.
    pub(super) answered: BTreeMap<String, BTreeSet<String>>,
    policy_on: String,
    /// Key, name and systems.
    suppliers: Vec<(String, String, Vec<String>)>,
    /// What registers say beside the items; of rows of another moment nothing.
    pub(super) ran: Ran,
    /// How the controls stand, on the day that was asked for first.
    pub(super) standings: OnceLock<(String, Arc<Standings>)>,
    /// What its items lack, as far as it was asked for.
    pub(super) judged: Judged,
}

const STAGES: [&str; 6] = ["idea", "development", "test", "in-use", "changed", "retired"];

impl World {
    /// The rows as they stand, with what the forms say of items that are valid on a day.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn read(reader: &Reader<'_>, day: &str) -> Result<Self> {
        Self::since(reader, day, day)
    }

    /// The same, with the forms of what was still valid on an earlier day: past quarters are judged by what was said then.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn since(reader: &Reader<'_>, day: &str, first: &str) -> Result<Self> {
        let mut world = Self::of(|register| {
            // Thousands of items, of which a few fields are asked for.
            if register.noun == EVIDENCE.noun {
                let fit = "record.state = 'vouched' AND record.retired_on IS NULL";
                let rows = Record::some(reader, register, &ASKED, fit, &[])?;
                return Ok(rows.into_iter().map(row).collect());
            }
            let (fit, with): (&str, Vec<rusqlite::types::Value>) = match register.noun {
                noun if noun == ANSWERS.noun => (
                    "record.evidence IN (SELECT id FROM evidence WHERE state = 'vouched' AND validUntil >= ?1)",
                    vec![first.to_owned().into()],
                ),
                _ => ("1", Vec::new()),
            };
            let rows = Record::all(reader, register, fit, &with)?;
            Ok(rows.into_iter().map(row).collect())
        })?;
        world.ran = Ran::read(reader, day)?;
        Ok(world)
    }

    /// The same, read once while no row changes: every screen asks how the controls stand.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn standing(reader: &Reader<'_>, day: &str) -> Result<Arc<Self>> {
        reader.once(&format!("evidence {day}"), || Self::read(reader, day))
    }

    /// The same over rows of any moment.
    ///
    /// # Errors
    /// What `rows` says.
    pub(crate) fn of(mut rows: impl FnMut(&'static Register) -> Result<Vec<Row>>) -> Result<Self> {
        let here = |row: &Row| text(row, "retired_on").is_empty();
        let people: BTreeMap<String, bool> = rows(&PEOPLE)?
            .iter()
            .filter(|row| here(row))
            .map(|row| (text(row, "id"), row.get("topManagement").and_then(Value::as_i64) == Some(1)))
            .collect();
        let control = |row: &Row| Control {
            id: text(row, "id"),
            applicable: is(row, &controls::APPLICABILITY, "applicable"),
            owned: people.contains_key(&text(row, controls::OWNER.name())),
            dated: !text(row, controls::TARGET_DATE.name()).is_empty(),
            typed: text(row, controls::STATUS.name()),
        };
        let controls: Vec<Control> = rows(&CONTROLS)?.iter().map(control).collect();
        let inside = |row: &Row| here(row) && is(row, &systems::SCOPE, "in") && !is(row, &systems::STAGE, "retired");
        let systems = rows(&SYSTEMS)?.iter().filter(|row| inside(row)).map(system).collect();
        let held = |row: &&Row| here(row) && is(row, &roles::STATE, "accepted");
        let roles = rows(&ROLES)?.iter().filter(held).map(|row| (text(row, "kind"), text(row, "person"))).collect();
        let (answered, policy_on) = answered(&mut rows)?;
        let ended = |row: &&Row| here(row) && !is(row, &suppliers::STANDING, "ended");
        let supplier = |row: &Row| (text(row, "id"), text(row, "name"), keys(row, suppliers::SYSTEMS.name()));
        let suppliers = rows(&SUPPLIERS)?.iter().filter(ended).map(supplier).collect();
        let vouched = |row: &&Row| here(row) && is(row, &fields::STATE, State::Vouched.code());
        let mut items: BTreeMap<String, Item> =
            rows(&EVIDENCE)?.iter().filter(vouched).map(|row| (text(row, "id"), item(row))).collect();
        for row in rows(&ANSWERS)? {
            if let Some(item) = items.get_mut(&text(&row, OF.name())) {
                item.answers.push(said(&row));
            }
        }
        let behind = Behind::read(items.values(), &mut rows)?;
        items.values_mut().for_each(|item| behind.settle(item));
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
        Ok(Self {
            controls,
            items,
            made,
            shows,
            systems,
            people,
            roles,
            answered,
            policy_on,
            suppliers,
            ran: Ran::default(),
            standings: OnceLock::new(),
            judged: Judged::default(),
        })
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

    /// The day on which a system last changed, as far as a day knows; empty: never.
    pub(super) fn changed_on(&self, system: &str, day: &str) -> String {
        let of = self.systems.iter().find(|one| one.id == system).filter(|one| one.changed_on.as_str() <= day);
        of.map(|one| one.changed_on.clone()).unwrap_or_default()
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
        self.of_recipe(recipe, system).filter(move |item| item.in_force(day))
    }

    /// Items of a recipe, valid or not: about a system, or all of them.
    pub(super) fn of_recipe(&self, recipe: &str, system: Option<&str>) -> impl Iterator<Item = &Item> + use<'_> {
        self.at(self.made.get(recipe).and_then(|of| of.get(system.unwrap_or_default())))
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
        let keys: HashSet<&String> = keys.iter().collect();
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
        self.answered.contains_key(control)
    }
}

/// By id, what the approved texts and documents are called that answer it.
type Told = BTreeMap<String, BTreeSet<String>>;

/// Ids that approved texts and documents answer, and the day from which the policy holds.
fn answered(rows: &mut impl FnMut(&'static Register) -> Result<Vec<Row>>) -> Result<(Told, String)> {
    let here = |row: &Row| text(row, "retired_on").is_empty();
    let holds = |row: &&Row| here(row) && !is(row, &texts::STATE, "withdrawn") && !text(row, "version").is_empty();
    let (all, mut said, mut policy_on) = (rows(&TEXTS)?, Told::new(), String::new());
    let mut say = |answers: String, called: &String| {
        for id in ids(&answers) {
            said.entry(id).or_default().insert(called.clone());
        }
    };
    let named = |row: &Row| (text(row, "id"), text(row, "number"));
    let approved: BTreeMap<String, String> = all.iter().filter(holds).map(named).collect();
    for policy in all.iter().filter(holds).filter(|row| is(row, &texts::KIND, "policy")) {
        policy_on = policy_on.max(text(policy, "effectiveOn"));
    }
    let spoken = |row: &&Row| !text(row, "body").trim().is_empty() || !text(row, "refers").is_empty();
    for row in rows(&PARAGRAPHS)?.iter().filter(|row| here(row)).filter(spoken) {
        if let Some(called) = approved.get(&text(row, texts::TEXT.name())) {
            say(text(row, texts::ANSWERS.name()), called);
        }
    }
    let kept = |row: &&Row| here(row) && is(row, &controlled::STATE, "approved");
    // A document bears the reference that the organisation gave it, if it gave one.
    let called = |row: &Row| {
        let own = text(row, controlled::REFERENCE.name());
        (text(row, "id"), if own.is_empty() { text(row, "number") } else { own })
    };
    let kept: BTreeMap<String, String> = rows(&CONTROLLED)?.iter().filter(kept).map(called).collect();
    for row in rows(&CITATIONS)?.iter().filter(|row| here(row)) {
        if let Some(called) = kept.get(&text(row, controlled::DOCUMENT.name())) {
            say(text(row, controlled::ANSWERS.name()), called);
        }
    }
    Ok((said, policy_on))
}

fn system(row: &Row) -> System {
    let says = |field: &str, value: &str| text(row, field) == value;
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

/// An item with what its form says, vouched for or not, whatever became of the records behind it.
///
/// # Errors
/// [`crate::Fault::NotFound`] when there is none.
pub(super) fn one(reader: &Reader<'_>, id: &str) -> Result<Item> {
    let mut found = item(&row(Record::read(reader, &EVIDENCE, id)?));
    let answers = Record::all(reader, &ANSWERS, "record.evidence = ?1", &[id.to_owned().into()])?;
    found.answers = answers.into_iter().map(|answer| said(&row(answer))).collect();
    Ok(found)
}

/// The same with what still stands behind it.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn settled(reader: &Reader<'_>, mut item: Item) -> Result<Item> {
    let mut rows =
        |register: &'static Register| Ok(Record::all(reader, register, "1", &[])?.into_iter().map(row).collect());
    Behind::read(std::iter::once(&item), &mut rows)?.settle(&mut item);
    Ok(item)
}
