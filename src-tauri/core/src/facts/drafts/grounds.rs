//! Facts that drafts rest on: what the inventory, the classifications and the profile say, and what nobody has said yet.
//!
//! A fact nobody can know stays open and names what is missing; an open fact never counts as *no*.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value;

use crate::catalogue::{Shipped, Text, parsed};
use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::Record;
use crate::maps::ai_act::CLASS;
use crate::plan::founding::{FOUNDING, KEY, OWN_TOOLING};
use crate::plan::profile;
use crate::plan::systems::SYSTEMS;

const TEXT: &str = include_str!("facts.json");

/// Whether something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holds {
    /// It does not.
    No,
    /// Nobody has said what it takes to know.
    Open,
    /// It does.
    Yes,
}

impl Holds {
    const fn of(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }

    const fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Open => Self::Open,
            Self::Yes => Self::No,
        }
    }
}

/// A condition over facts.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum When {
    /// A fact holds.
    Fact {
        /// Its key.
        fact: String,
    },
    /// Something does not.
    Not {
        /// What.
        not: Box<When>,
    },
    /// One of these holds.
    Any {
        /// Which.
        any: Vec<When>,
    },
    /// Each of these holds.
    All {
        /// Which.
        all: Vec<When>,
    },
}

impl When {
    /// Whether it holds on these grounds.
    #[must_use]
    pub fn holds(&self, grounds: &Grounds) -> Holds {
        match self {
            Self::Fact { fact } => grounds.of(fact).holds,
            Self::Not { not } => not.holds(grounds).not(),
            Self::Any { any } => any.iter().map(|one| one.holds(grounds)).max().unwrap_or(Holds::No),
            Self::All { all } => all.iter().map(|one| one.holds(grounds)).min().unwrap_or(Holds::Yes),
        }
    }

    /// Keys of the facts it names.
    #[must_use]
    pub fn facts(&self) -> Vec<&str> {
        match self {
            Self::Fact { fact } => vec![fact],
            Self::Not { not } => not.facts(),
            Self::Any { any: parts } | Self::All { all: parts } => parts.iter().flat_map(Self::facts).collect(),
        }
    }
}

/// A fact as the data has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactDef {
    /// Key.
    pub id: String,
    /// What it says.
    pub label: Text,
    /// How it is known.
    rule: Rule,
    /// What a person is asked where nothing else tells.
    pub question: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
enum Rule {
    /// What is known without a rule of its own.
    Known(Given),
    /// Of the systems inside the scope that are not retired.
    Systems(SystemRule),
    /// Answers of recorded classifications of these.
    Answers(AnswerRule),
    /// One of other facts.
    Any(Vec<String>),
    /// A field of the founding session says yes.
    Asked(String),
    /// So many people work here.
    People(u32),
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Given {
    /// A given.
    Always,
    /// A customer's requirement rests on a contract.
    Contract,
    /// There is a system after ISO/IEC 27001.
    Iso27001,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SystemRule {
    #[serde(default)]
    stage: Vec<String>,
    #[serde(default)]
    any: Vec<Test>,
    #[serde(default)]
    all: Vec<Test>,
    /// The field that asks a person.
    asked: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Test {
    field: String,
    /// Codes of which it holds one; none: it says anything at all.
    r#in: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerRule {
    question: String,
    #[serde(default)]
    choices: Vec<String>,
    #[serde(default)]
    pairs: Vec<[String; 2]>,
    and: Option<String>,
}

/// A record that a fact holds for: a system, or an interested party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Of {
    /// Key.
    pub id: String,
    /// Number.
    pub number: String,
    /// Name.
    pub name: String,
}

/// What nobody has said: a field of a record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Missing {
    /// Register.
    pub noun: &'static str,
    /// Key of the record; empty: there is none.
    pub record: String,
    /// Its number.
    pub number: String,
    /// Field; empty: the record itself.
    pub field: String,
}

/// A fact as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Whether it holds.
    pub holds: Holds,
    /// Systems it holds for.
    pub systems: Vec<Of>,
    /// The interested party by whose contract it holds, where no system is what it holds for.
    pub party: Option<Of>,
    /// What keeps it open.
    pub missing: Vec<Missing>,
}

impl Fact {
    const fn plain(holds: Holds) -> Self {
        Self { holds, systems: Vec::new(), party: None, missing: Vec::new() }
    }

    fn open(noun: &'static str, record: &str, field: &str) -> Self {
        let missing = Missing { noun, record: record.to_owned(), number: String::new(), field: field.to_owned() };
        Self { missing: vec![missing], ..Self::plain(Holds::Open) }
    }
}

/// All facts of an organisation.
#[derive(Clone, Debug)]
pub struct Grounds {
    facts: BTreeMap<String, Fact>,
}

/// The facts there are.
///
/// # Errors
/// [`crate::Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub fn defs() -> Result<&'static Vec<FactDef>> {
    static READ: Shipped<Vec<FactDef>> = Shipped::new(|| parsed(TEXT));
    READ.get()
}

/// A system with its class and its recorded answers.
struct Known {
    record: Record,
    class: String,
    answers: BTreeMap<String, Value>,
}

impl Known {
    fn of(&self) -> Of {
        let name = self.record.stored("name").as_str().unwrap_or_default().to_owned();
        Of { id: self.record.id.clone(), number: self.record.number.clone(), name }
    }

    /// The codes a field holds; none where it says nothing.
    fn codes(&self, field: &str) -> Vec<String> {
        if field == "actClass" {
            return Some(self.class.clone()).filter(|class| !class.is_empty()).into_iter().collect();
        }
        let stored = self.record.stored(field).as_str().unwrap_or_default();
        match serde_json::from_str::<Vec<String>>(stored) {
            Ok(many) => many,
            Err(_) => Some(stored.to_owned()).filter(|code| !code.is_empty()).into_iter().collect(),
        }
    }

    fn test(&self, test: &Test) -> Holds {
        let codes = self.codes(&test.field);
        match (codes.is_empty(), test.r#in.is_empty()) {
            (true, false) => Holds::Open,
            (filled, true) => Holds::of(!filled),
            (false, false) => Holds::of(codes.iter().any(|code| test.r#in.contains(code))),
        }
    }

    fn chosen(&self, question: &str) -> Option<Vec<&str>> {
        let answer = self.answers.get(question)?;
        Some(answer.as_array().map_or_else(
            || answer.as_str().into_iter().collect(),
            |all| all.iter().filter_map(Value::as_str).collect(),
        ))
    }
}

impl Grounds {
    /// Reads what is known.
    ///
    /// # Errors
    /// Those of the file.
    pub fn read(reader: &Reader<'_>) -> Result<Self> {
        let systems = known(reader)?;
        let profile = profile::row(reader)?;
        let founding = Record::read(reader, &FOUNDING, KEY)?;
        let contract =
            "SELECT id, number, name FROM party WHERE kind = 'customer' AND basis = 'contract' AND retired_on IS NULL
            ORDER BY number LIMIT 1";
        let of = |row: &rusqlite::Row<'_>| Ok(Of { id: row.get(0)?, number: row.get(1)?, name: row.get(2)? });
        let customer: Option<Of> = reader.maybe(contract, [], of)?;
        let mut grounds = Self { facts: BTreeMap::new() };
        for def in defs()? {
            let fact = match &def.rule {
                Rule::Known(Given::Always) => Fact::plain(Holds::Yes),
                Rule::Systems(rule) => of_systems(rule, &systems),
                Rule::Answers(rule) => of_answers(rule, &systems, &grounds),
                Rule::Any(keys) => {
                    let parts: Vec<&Fact> = keys.iter().map(|key| grounds.of(key)).collect();
                    let holds = parts.iter().map(|fact| fact.holds).max().unwrap_or(Holds::No);
                    let mut seen = BTreeSet::new();
                    let all = parts.iter().flat_map(|fact| &fact.systems);
                    let systems = all.filter(|one| seen.insert(&one.id)).cloned().collect();
                    let missing = parts.iter().flat_map(|fact| fact.missing.clone());
                    let missing = if holds == Holds::Open { missing.collect() } else { Vec::new() };
                    let party = parts.iter().find_map(|fact| fact.party.clone());
                    Fact { holds, systems, party, missing }
                }
                Rule::Asked(field) => match founding.stored(field).as_str().unwrap_or_default() {
                    "yes" => Fact::plain(Holds::Yes),
                    "no" => Fact::plain(Holds::No),
                    _ => Fact::open(FOUNDING.noun, KEY, OWN_TOOLING.name()),
                },
                Rule::People(least) => match profile.people {
                    Some(people) => Fact::plain(Holds::of(people >= *least)),
                    None => Fact::open("profile", "profile", "people"),
                },
                Rule::Known(Given::Contract) => {
                    Fact { party: customer.clone(), ..Fact::plain(Holds::of(customer.is_some())) }
                }
                Rule::Known(Given::Iso27001) => match profile.iso27001.as_str() {
                    "" => Fact::open("profile", "profile", "iso27001"),
                    said => Fact::plain(Holds::of(said != "no")),
                },
            };
            grounds.facts.insert(def.id.clone(), fact);
        }
        Ok(grounds)
    }

    /// One fact. What the data do not know does not hold: a test reads that every key is known.
    #[must_use]
    pub fn of(&self, key: &str) -> &Fact {
        static NONE: Fact = Fact::plain(Holds::No);
        self.facts.get(key).unwrap_or(&NONE)
    }

    /// What keeps a condition open, without repeating itself.
    #[must_use]
    pub fn missing(&self, when: &When) -> Vec<Missing> {
        let all: BTreeSet<&Missing> = when.facts().into_iter().flat_map(|key| &self.of(key).missing).collect();
        all.into_iter().cloned().collect()
    }
}

/// Systems that count or may: inside the scope or not decided yet, and not retired.
fn known(reader: &Reader<'_>) -> Result<Vec<Known>> {
    let counts = "record.scope <> 'out' AND record.stage <> 'retired'";
    let sql = format!(
        "SELECT record.id, {}, (SELECT answers FROM classification WHERE system = record.id AND state = 'recorded')
        FROM system record WHERE {counts}",
        CLASS.sql
    );
    let read = |row: &rusqlite::Row<'_>| {
        Ok((row.get::<_, String>(0)?, (row.get::<_, String>(1)?, row.get::<_, Option<String>>(2)?)))
    };
    let mut classes: BTreeMap<String, (String, Option<String>)> = reader.rows(&sql, [], read)?.into_iter().collect();
    let mut records = Record::all(reader, &SYSTEMS, counts, &[])?;
    records.sort_by(|a, b| a.number.cmp(&b.number));
    let known = |record: Record| {
        let (class, answers) = classes.remove(&record.id).unwrap_or_default();
        let answers = serde_json::from_str(answers.as_deref().unwrap_or_default()).unwrap_or_default();
        Known { record, class, answers }
    };
    Ok(records.into_iter().map(known).collect())
}

/// Whether a system is inside the scope; open where nobody decided.
fn inside(system: &Known) -> Holds {
    if system.record.stored("scope").as_str() == Some("in") { Holds::Yes } else { Holds::Open }
}

/// Over all systems: it holds where it holds for one; it is open where nobody said enough, and where there is no system yet.
fn over<'a>(systems: &'a [Known], held: impl Fn(&'a Known) -> (Holds, Vec<String>)) -> Fact {
    let mut fact = Fact::plain(Holds::No);
    let mut missing = Vec::new();
    for system in systems {
        let (holds, fields) = held(system);
        let scoped = holds.min(inside(system));
        match scoped {
            Holds::Yes => fact.systems.push(system.of()),
            Holds::Open => {
                let fields = if holds == Holds::Yes { vec!["scope".to_owned()] } else { fields };
                let of = system.of();
                missing.extend(fields.into_iter().map(|field| Missing {
                    noun: SYSTEMS.noun,
                    record: of.id.clone(),
                    number: of.number.clone(),
                    field,
                }));
            }
            Holds::No => {}
        }
        fact.holds = fact.holds.max(scoped);
    }
    if systems.is_empty() {
        return Fact::open(SYSTEMS.noun, "", "");
    }
    if fact.holds == Holds::Open {
        fact.missing = missing;
    }
    fact
}

fn of_systems(rule: &SystemRule, systems: &[Known]) -> Fact {
    over(systems, |system| {
        let stage = system.record.stored("stage").as_str().unwrap_or_default();
        let staged = match (rule.stage.is_empty(), stage.is_empty()) {
            (true, _) => Holds::Yes,
            (false, true) => Holds::Open,
            (false, false) => Holds::of(rule.stage.iter().any(|one| one == stage)),
        };
        let any = rule.any.iter().map(|test| system.test(test)).max().unwrap_or(Holds::Yes);
        let all = rule.all.iter().map(|test| system.test(test)).min().unwrap_or(Holds::Yes);
        let silent = rule.any.iter().chain(&rule.all).filter(|test| system.test(test) == Holds::Open);
        // Where a person is asked, their answer is what is missing; what the other fields would say comes with it.
        let mut fields: Vec<String> = match &rule.asked {
            Some(asked) => vec![asked.clone()],
            None => silent.map(|test| test.field.clone()).collect(),
        };
        if staged == Holds::Open {
            fields.push("stage".to_owned());
        }
        (staged.min(any).min(all), fields)
    })
}

fn of_answers(rule: &AnswerRule, systems: &[Known], grounds: &Grounds) -> Fact {
    let narrowed = rule.and.as_deref().map(|key| grounds.of(key));
    let within: BTreeSet<&str> = narrowed.iter().flat_map(|fact| &fact.systems).map(|one| one.id.as_str()).collect();
    over(systems, |system| {
        let wider = narrowed.map_or(Holds::Yes, |fact| match fact.holds {
            Holds::Yes => Holds::of(within.contains(system.record.id.as_str())),
            other => other,
        });
        let asked = match system.chosen(&rule.question) {
            // A question that the way did not lead past binds nobody; without a recorded answer at all nobody knows.
            None => {
                if system.class.is_empty() {
                    Holds::Open
                } else {
                    Holds::No
                }
            }
            Some(chosen) => {
                let roles = system.codes("actRoles");
                let paired =
                    rule.pairs.iter().any(|[trigger, role]| chosen.contains(&trigger.as_str()) && roles.contains(role));
                Holds::of(paired || rule.choices.iter().any(|one| chosen.contains(&one.as_str())))
            }
        };
        (wider.min(asked), vec!["actClass".to_owned()])
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn facts_are_whole_in_both_languages_and_name_what_is_there() {
        let defs = defs().unwrap();
        assert_eq!(defs.len(), 28);
        for (at, def) in defs.iter().enumerate() {
            assert!(["en", "es"].iter().all(|lang| !def.label[*lang].is_empty()), "{}", def.id);
            let known = |key: &String| defs[..at].iter().any(|one| one.id == *key);
            match &def.rule {
                Rule::Systems(rule) => {
                    let fields = rule.any.iter().chain(&rule.all).map(|test| &test.field).chain(&rule.asked);
                    for field in fields.filter(|field| *field != "actClass") {
                        let def = SYSTEMS.def(field).unwrap();
                        let tests = rule.any.iter().chain(&rule.all).filter(|test| test.field == *field);
                        for code in tests.flat_map(|test| &test.r#in) {
                            let codes = def.codes.map_or(&["yes", "no"][..], |list| list.codes);
                            assert!(codes.contains(&code.as_str()), "{field} {code}");
                        }
                    }
                }
                // What a fact rests on is read before it.
                Rule::Any(keys) => assert!(keys.iter().all(known), "{}", def.id),
                Rule::Answers(rule) => assert!(rule.and.iter().all(known), "{}", def.id),
                Rule::Asked(field) => assert!(FOUNDING.def(field).is_some(), "{field}"),
                _ => {}
            }
        }
    }

    #[test]
    fn an_open_fact_is_never_a_no() {
        let grounds = Grounds { facts: BTreeMap::from([("a".to_owned(), Fact::plain(Holds::Open))]) };
        let not: When = serde_json::from_str(r#"{"all": [{"not": {"fact": "a"}}]}"#).unwrap();
        assert_eq!(not.holds(&grounds), Holds::Open);
        let known: When = serde_json::from_str(r#"{"any": [{"fact": "a"}, {"not": {"fact": "b"}}]}"#).unwrap();
        assert_eq!(known.holds(&grounds), Holds::Yes);
        assert_eq!(known.facts(), ["a", "b"]);
    }
}
