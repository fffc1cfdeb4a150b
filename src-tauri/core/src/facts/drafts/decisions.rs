//! Proposed decisions of the Statement of Applicability (clause 6.1.3): for each control what makes it necessary and why, or
//! the ground on which an exclusion could stand and the facts it would rest on.
//!
//! Nothing here decides. What takes a fact nobody has said stays open and names it; a reason with an open slot is not given.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Map, Value};

use super::grounds::{Grounds, Holds, Missing, Of, When, defs};
use super::slots::Slots;
use crate::catalogue::{Shipped, Text, parsed, say};
use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::declare::{Codes as _, Register};
use crate::maps::ai_act;
use crate::plan::founding::FOUNDING;
use crate::plan::parties::PARTIES;
use crate::plan::risks::PLAN_ON;
use crate::plan::risks::plan::latest;
use crate::plan::risks::reasons::{numbers, reasons};
use crate::plan::systems::SYSTEMS;
use crate::run::statement::Applicability;

const TEXT: &str = include_str!("decisions.json");

/// The longest source of a reason, in characters.
const SOURCE: usize = crate::door::field::LINE;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Data {
    /// What a proposal names as its source.
    pub(super) source: Text,
    /// What would reopen an exclusion, as a sentence.
    reopened: Text,
    pub(super) controls: Vec<Control>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Control {
    pub(super) control: String,
    pub(super) necessary: When,
    reasons: Vec<Reason>,
    how: Text,
    pub(super) exclusion: Exclusion,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reason {
    /// `risk`, `law`, `contract`, `party` or `practice`.
    code: String,
    when: When,
    text: Text,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Exclusion {
    /// `no`, `narrow` or `yes`.
    pub(super) stands: String,
    /// Why none can stand.
    why: Option<Text>,
    ground: Option<String>,
    pub(super) rests_on: Option<When>,
    text: Option<Text>,
    reopened_by: Option<Text>,
    what_stays: Option<Text>,
}

/// What is drafted for a control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Draft {
    /// Control.
    pub(crate) control: String,
    /// Fields of the decision; none while it is open.
    pub(crate) patch: Map<String, Value>,
    /// Keys of the facts it names.
    pub(crate) rests: Vec<String>,
    /// What nobody has said.
    pub(crate) missing: Vec<Missing>,
    /// Whether an exclusion can stand: `no`, `narrow` or `yes`.
    pub(crate) stands: String,
}

/// The data.
///
/// # Errors
/// [`crate::Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub(super) fn data() -> Result<&'static Data> {
    static READ: Shipped<Data> = Shipped::new(|| parsed(TEXT));
    READ.get()
}

/// Drafts the decision of every control of the standard, in the order of Annex A.
///
/// # Errors
/// Those of the file.
pub(super) fn drafts(reader: &Reader<'_>, grounds: &Grounds, slots: &Slots, lang: &str) -> Result<Vec<Draft>> {
    let mut slots = slots.clone();
    fill(reader, grounds, &mut slots, lang)?;
    let data = data()?;
    let needed = reasons(reader)?;
    let one = |control: &Control| {
        let mut slots = slots.clone();
        // Which risks need the control; a reason that names risks waits until there are some.
        if let Some(risks) = needed.get(&control.control) {
            slots.know("risks.linked", &numbers(risks));
        }
        draft(data, control, grounds, &slots, lang)
    };
    Ok(data.controls.iter().map(one).collect())
}

/// Facts that hold although an exclusion of a control would rest on their absence: label, and where that is said: the first system,
/// the interested party, or the founding session.
///
/// # Errors
/// [`crate::Fault::Catalogue`] for data that do not parse: a build fault.
pub(crate) fn against(control: &str, grounds: &Grounds) -> Result<Vec<(&'static Text, &'static Register, Of)>> {
    let rests =
        data()?.controls.iter().find(|one| one.control == control).and_then(|one| one.exclusion.rests_on.as_ref());
    let Some(rests) = rests.filter(|when| when.holds(grounds) == Holds::No) else { return Ok(Vec::new()) };
    let held = rests.facts().into_iter().filter(|key| grounds.of(key).holds == Holds::Yes);
    let defs = defs()?;
    let told = |key: &str| {
        let (label, fact) = (&defs.iter().find(|def| def.id == key)?.label, grounds.of(key));
        // What neither a system nor a party says was answered in the founding session, which is one row.
        let asked = || Of { id: String::new(), number: String::new(), name: String::new() };
        let place = match (fact.systems.first(), &fact.party) {
            (Some(system), _) => (&SYSTEMS, system.clone()),
            (None, Some(party)) => (&PARTIES, party.clone()),
            (None, None) => (&FOUNDING, asked()),
        };
        Some((label, place.0, place.1))
    };
    Ok(held.filter_map(told).collect())
}

/// Why no exclusion of a control can stand, or what to look at before one does.
///
/// # Errors
/// [`crate::Fault::Catalogue`] for data that do not parse: a build fault.
pub(super) fn beware(control: &str, lang: &str) -> Result<String> {
    let exclusion = data()?.controls.iter().find(|one| one.control == control).map(|one| &one.exclusion);
    let text = exclusion.and_then(|one| one.why.as_ref().or(one.what_stays.as_ref()));
    Ok(text.map(|text| say(text, lang)).unwrap_or_default())
}

fn draft(data: &Data, control: &Control, grounds: &Grounds, slots: &Slots, lang: &str) -> Draft {
    let necessary = control.necessary.holds(grounds);
    let exclusion = &control.exclusion;
    let stands = exclusion.rests_on.as_ref().map_or(Holds::No, |when| when.holds(grounds));
    let mut drafted = Draft {
        control: control.control.clone(),
        patch: Map::new(),
        rests: Vec::new(),
        missing: Vec::new(),
        stands: exclusion.stands.clone(),
    };
    match (necessary, stands) {
        (Holds::Yes, _) => {
            drafted.patch = included(control, grounds, slots, lang);
            drafted.rests = rests(&control.necessary, grounds);
            if drafted.patch.is_empty() {
                drafted.missing.clone_from(&grounds.of("any-system-in-scope").missing);
            }
        }
        (Holds::No, Holds::Yes) => {
            drafted.patch = excluded(data, exclusion, slots, lang);
            drafted.rests = exclusion.rests_on.as_ref().map(|when| rests(when, grounds)).unwrap_or_default();
        }
        _ => {
            let whole = [Some(&control.necessary), exclusion.rests_on.as_ref()];
            let missing: BTreeSet<Missing> =
                whole.into_iter().flatten().flat_map(|when| grounds.missing(when)).collect();
            drafted.missing = missing.into_iter().collect();
        }
    }
    drafted
}

/// The facts a condition names, each once: those that hold, and those it needs not to.
fn rests(when: &When, grounds: &Grounds) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for key in when.facts() {
        if grounds.of(key).holds != Holds::Open && !found.iter().any(|one| one == key) {
            found.push(key.to_owned());
        }
    }
    found
}

fn included(control: &Control, grounds: &Grounds, slots: &Slots, lang: &str) -> Map<String, Value> {
    let (mut codes, mut words): (Vec<&str>, Vec<String>) = (Vec::new(), Vec::new());
    let mut sources: Map<String, Value> = Map::new();
    for reason in control.reasons.iter().filter(|reason| reason.when.holds(grounds) == Holds::Yes) {
        let filled = slots.fill(&say(&reason.text, lang));
        // A reason without its source is none.
        if !filled.open.is_empty() {
            continue;
        }
        if !codes.contains(&reason.code.as_str()) {
            codes.push(&reason.code);
        }
        if reason.code == "practice" {
            words.push(filled.text);
            continue;
        }
        let source = sources.entry(format!("{}Source", reason.code)).or_insert_with(|| "".into());
        let said = source.as_str().unwrap_or_default();
        let text = filled.text.trim_end_matches('.');
        let joined = if said.is_empty() { text.to_owned() } else { format!("{said}; {text}") };
        if joined.chars().count() <= SOURCE {
            *source = joined.into();
        } else {
            words.push(filled.text);
        }
    }
    // A source too long for its line stands whole in the words; a coded reason is never without one.
    sources.retain(|_, source| source.as_str() != Some(""));
    codes.retain(|code| *code == "practice" || sources.contains_key(&format!("{code}Source")));
    let mut patch = Map::new();
    if codes.is_empty() {
        return patch;
    }
    patch.insert("applicability".into(), Applicability::Applicable.code().into());
    patch.insert("inclusionCodes".into(), codes.into());
    patch.extend(sources);
    patch.insert("inclusionWords".into(), words.join(" ").into());
    patch.insert("implementation".into(), slots.fill(&say(&control.how, lang)).text.into());
    // A plan: what is implemented follows from records alone.
    patch.insert("status".into(), "planned".into());
    patch
}

fn excluded(data: &Data, exclusion: &Exclusion, slots: &Slots, lang: &str) -> Map<String, Value> {
    let mut patch = Map::new();
    let (Some(ground), Some(text)) = (&exclusion.ground, &exclusion.text) else { return patch };
    let filled = slots.fill(&say(text, lang));
    if !filled.open.is_empty() {
        return patch;
    }
    patch.insert("applicability".into(), Applicability::Excluded.code().into());
    patch.insert("exclusionGround".into(), ground.clone().into());
    patch.insert("exclusionWords".into(), filled.text.into());
    if let Some(text) = &exclusion.reopened_by {
        let mut when = Slots::default();
        when.know("when", &say(text, lang));
        patch.insert("reopens".into(), when.fill(&say(&data.reopened, lang)).text.into());
    }
    patch
}

/// Slots that only decisions have: systems by fact, duties by article, suppliers, contracts, the day of the risk
/// assessment that was approved last.
fn fill(reader: &Reader<'_>, grounds: &Grounds, slots: &mut Slots, lang: &str) -> Result<()> {
    let by_fact: [(&str, &[&str]); 8] = [
        ("systems.developed", &["develops", "configures"]),
        ("systems.provided", &["customers-receive"]),
        ("systems.used", &["employees-use-ai"]),
        ("systems.outside", &["outside-people-affected"]),
        ("systems.highRisk", &["high-risk"]),
        ("systems.personalData", &["personal-data"]),
        ("systems.vulnerable", &["vulnerable"]),
        ("systems.ownData", &["own-data-for-ai"]),
    ];
    for (slot, facts) in by_fact {
        let systems = facts.iter().flat_map(|key| &grounds.of(key).systems);
        let names: BTreeMap<&str, &str> = systems.map(|of| (of.number.as_str(), of.name.as_str())).collect();
        let names: Vec<String> = names.into_values().map(str::to_owned).collect();
        slots.list(slot, &names, lang)?;
    }
    if let Some(on) = latest(reader)?.and_then(|plan| plan.get(&PLAN_ON)) {
        slots.day("riskAssessment.date", &on, lang)?;
    }
    let affected = "SELECT DISTINCT affected FROM system WHERE scope = 'in' AND stage <> 'retired' AND affected <> ''";
    slots.list("systems.affected", &lowered(reader.rows(affected, [], |row| row.get(0))?), lang)?;
    let standing: Vec<_> = ai_act::standing(reader)?.into_iter().filter(|duty| duty.inside).collect();
    let high: BTreeSet<&str> = grounds.of("high-risk").systems.iter().map(|of| of.id.as_str()).collect();
    // The day by which all duties of a high-risk system have begun.
    let last = standing.iter().filter(|duty| high.contains(duty.system[0].as_str())).map(|duty| &duty.on).max();
    if let Some(on) = last {
        slots.day("law.highRiskDate", on, lang)?;
    }
    let (mut articles, mut transparency): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    for duty in &standing {
        let article = say(&duty.article, lang);
        if articles.contains(&article) {
            continue;
        }
        transparency.extend(duty.transparency.then(|| article.clone()));
        articles.push(article);
    }
    slots.list("duties.art50", &transparency, lang)?;
    slots.list("duties.list", &articles, lang)?;
    slots.list(
        "suppliers.list",
        &reader.rows(
            "SELECT name FROM supplier WHERE standing <> 'ended' AND retired_on IS NULL ORDER BY number",
            [],
            |row| row.get(0),
        )?,
        lang,
    )?;
    slots.list("suppliers.processors", &reader.rows(
        "SELECT name FROM supplier WHERE personalData = 'yes' AND standing <> 'ended' AND retired_on IS NULL ORDER BY number",
        [], |row| row.get(0))?, lang)?;
    let customers = "FROM party WHERE kind = 'customer' AND retired_on IS NULL";
    let expect: Vec<String> = reader.rows(
        &format!("SELECT requires {customers} AND taken = 'yes' AND requires <> '' ORDER BY number"),
        [],
        |row| row.get(0),
    )?;
    slots.list("customers.expectations", &lowered(expect), lang)?;
    let contracts = format!("SELECT number || ' ' || name {customers} AND basis = 'contract' ORDER BY number");
    slots.list("contracts.refs", &reader.rows(&contracts, [], |row| row.get(0))?, lang)
}

/// Texts as they stand within a sentence: no capital at the beginning, unless the word is all capitals, and no full stop.
fn lowered(texts: Vec<String>) -> Vec<String> {
    let lower = |text: String| {
        let text = text.trim().trim_end_matches('.').to_owned();
        let mut chars = text.chars();
        match (chars.next(), chars.next()) {
            (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => {
                first.to_lowercase().chain(std::iter::once(second)).chain(chars).collect()
            }
            _ => text,
        }
    };
    texts.into_iter().map(lower).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::grounds;
    use super::*;
    use crate::catalogue::catalogue;
    use crate::reasons::weak;
    use crate::run::statement::{Exclusion as Ground, Inclusion};

    #[test]
    fn there_is_a_draft_for_every_control_and_it_names_what_is_there() {
        let (data, structure) = (data().unwrap(), &catalogue().unwrap().structure);
        let ids: Vec<&str> = data.controls.iter().map(|one| one.control.as_str()).collect();
        assert_eq!(ids, structure.controls.iter().map(|one| one.id.as_str()).collect::<Vec<_>>());
        let facts: Vec<&str> = grounds::defs().unwrap().iter().map(|def| def.id.as_str()).collect();
        for control in &data.controls {
            let exclusion = &control.exclusion;
            let whens =
                control.reasons.iter().map(|one| &one.when).chain([&control.necessary]).chain(&exclusion.rests_on);
            assert!(whens.flat_map(When::facts).all(|key| facts.contains(&key)), "{}", control.control);
            assert!(control.reasons.iter().all(|one| Inclusion::of(&one.code).is_some()), "{}", control.control);
            let whole = [&exclusion.text.is_some(), &exclusion.reopened_by.is_some(), &exclusion.rests_on.is_some()];
            assert!(whole.iter().all(|one| **one == exclusion.ground.is_some()), "{}", control.control);
            assert!(exclusion.ground.iter().all(|code| Ground::of(code).is_some()), "{}", control.control);
            assert_eq!(exclusion.stands == "no", exclusion.ground.is_none(), "{}", control.control);
            // What is proposed as a reason is one; of a law or a contract, the place alone may stand there.
            let own = control.reasons.iter().filter(|one| one.code == Inclusion::Practice.code());
            for said in own.map(|one| &one.text).chain(&exclusion.text).flat_map(|text| text.values()) {
                assert_eq!(weak(said).unwrap(), None, "{}: {said}", control.control);
            }
            let texts = control.reasons.iter().map(|one| &one.text).chain([&control.how]).chain(&exclusion.text);
            assert!(texts.into_iter().all(|text| text.contains_key("en") && text.contains_key("es")));
        }
    }

    #[test]
    fn a_text_goes_into_a_sentence_without_its_capital() {
        let lowered = lowered(vec!["Applicants.".into(), "GDPR rights".into(), "A person".into()]);
        assert_eq!(lowered, ["applicants", "GDPR rights", "a person"]);
    }
}
