//! What a class is printed with: what the law's questions leave open behind it, and the risks to people that speak against a light one.

use std::collections::BTreeMap;

use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::declare::Codes;
use crate::maps::ai_act;
use crate::moment::Moment;
use crate::plan::criteria::Level;
use crate::plan::risks::plan::{Judged, judged};
use crate::plan::risks::{SYSTEM, TARGETS, Target};

/// Systems whose class rests on posing no significant risk of harm (Art. 6(3)): key, number and name.
const LIGHT: &str = "SELECT system.id, system.number, system.name FROM system
    JOIN classification ON classification.system = system.id AND classification.state = 'recorded'
    WHERE classification.outcome LIKE 'annexIIINotHighRisk%' ORDER BY system.number";

/// The message that says which risks speak against a light class.
const LIGHT_TOLD: &str = "act-class-light";

/// A system of a light class, and the risks to people that stand at high or critical today.
pub(super) struct Light<'a> {
    /// Key, number and name.
    pub(super) system: [String; 3],
    pub(super) risks: Vec<(&'a Judged, Level)>,
}

/// Those of `risks` that speak against the class of their system; a system without any is not among them.
pub(super) fn light<'a>(reader: &Reader<'_>, risks: &'a [Judged]) -> Result<Vec<Light<'a>>> {
    let systems: Vec<[String; 3]> = reader.rows(LIGHT, [], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?;
    let against = |system: [String; 3]| {
        let of = |one: &&Judged| one.risk.get(&SYSTEM).as_ref() == Some(&system[0]);
        let people = |one: &&Judged| one.risk.get(&TARGETS).iter().any(|target| *target != Target::Organisation);
        let high = |one: &'a Judged| one.stands_at().filter(|level| *level >= Level::High).map(|level| (one, level));
        let risks = risks.iter().filter(of).filter(people).filter_map(high).collect();
        Light { system, risks }
    };
    Ok(systems.into_iter().map(against).filter(|one| !one.risks.is_empty()).collect())
}

/// The message that says what a class rests on: no reservation, and none that came since.
pub(super) const GROUND: &str = "act-class-ground";

/// What is minimal is so because nothing else holds.
const MINIMAL: &str = "minimal";

/// Classes that rest on no article of their own and say why by themselves.
const GROUNDLESS: [&str; 2] = ["outOfScope", "legalReview"];

/// By key of the system, the ground of its recorded class: its articles, and the condition of Art. 6(3) it relies on.
///
/// # Errors
/// Those of the file.
pub(super) fn grounds(reader: &Reader<'_>, lang: &str) -> Result<BTreeMap<String, Message>> {
    let sql = "SELECT system, coalesce(outcome, '') FROM classification WHERE state = 'recorded'";
    let classes: BTreeMap<String, String> =
        reader.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect();
    let (told, _) = ai_act::told(reader, lang)?;
    let mut all = BTreeMap::new();
    for (id, one) in told {
        let class = classes.get(&id).map_or("", String::as_str);
        if class == MINIMAL {
            all.insert(id, Message::new("act-class-ground-minimal"));
            continue;
        }
        if one.articles.is_empty() || GROUNDLESS.contains(&class) {
            continue;
        }
        let (relies, unnamed) = match &one.relies {
            Some(named) => (named.iter().map(|[article, words]| format!("{article} ({words})")).collect(), false),
            None => (Vec::new(), true),
        };
        let ground = Message::new(GROUND).with("articles", one.articles.join("; "));
        let ground = ground.with("count", relies.len()).with("relies", relies.join("; "));
        all.insert(id, ground.with("unnamed", u32::from(unnamed)));
    }
    Ok(all)
}

/// By key of the system, what its recorded class is printed with; a system whose class is settled is not among them.
///
/// # Errors
/// Those of the file.
pub(super) fn reserved(reader: &Reader<'_>, lang: &str, at: &Moment) -> Result<BTreeMap<String, Vec<Message>>> {
    let mut all = ai_act::reserved(reader, lang)?;
    // Risks are judged only where a class rests on there being none.
    if reader.maybe(LIGHT, [], |_| Ok(()))?.is_none() {
        return Ok(all);
    }
    let risks = judged(reader, at)?;
    for Light { system: [id, ..], risks } in light(reader, &risks)? {
        let numbers: Vec<&str> = risks.iter().map(|(one, _)| one.risk.number.as_str()).collect();
        let worst = risks.iter().map(|(_, level)| *level).max().map_or("", Codes::code);
        let told = Message::new(LIGHT_TOLD).with("risks", numbers.join(", ")).with("count", numbers.len());
        all.entry(id).or_default().push(told.with("level", worst));
    }
    Ok(all)
}

/// The same for papers that are not about the class: that it stands with a reservation and until when. The questions in full stand with
/// the duties by system and in the technical file.
pub(super) fn short(mut told: Message) -> Message {
    if told.id.starts_with("act-class-open") {
        "act-class-open-short".clone_into(&mut told.id);
        told.args.retain(|name, _| name == "due");
    }
    // Readers outside are told that there are such risks, not a list of them: that is read where they were assessed.
    if told.id == format!("{LIGHT_TOLD}-named") {
        told.id = format!("{LIGHT_TOLD}-short");
        told.args.retain(|name, _| name == "count");
    }
    told
}

/// What came to stand behind a class since it was approved, for readers outside: of the risks that speak against it those that did not
/// `then`, by their names; none where none came.
///
/// # Errors
/// Those of the file.
pub(super) fn since(reader: &Reader<'_>, told: Message, then: &[Message]) -> Result<Option<Message>> {
    if told.id != LIGHT_TOLD {
        return Ok(Some(short(told)));
    }
    let had: Vec<String> = then.iter().filter(|one| one.id == LIGHT_TOLD).flat_map(numbers).collect();
    let came: Vec<String> = numbers(&told).into_iter().filter(|number| !had.contains(number)).collect();
    let titles = called(reader, &came)?;
    let since = Message::new("act-class-light-since").with("count", came.len()).with("titles", titles);
    Ok((!came.is_empty()).then_some(since))
}

/// Numbers of the risks that a message names.
fn numbers(told: &Message) -> Vec<String> {
    let said = told.args.get("risks").and_then(|said| said.as_str()).unwrap_or_default();
    said.split(", ").filter(|number| !number.is_empty()).map(str::to_owned).collect()
}

/// Their names.
fn called(reader: &Reader<'_>, numbers: &[String]) -> Result<String> {
    let sql = "SELECT name FROM risk WHERE number = ?1 AND retired_on IS NULL";
    let names = numbers.iter().map(|number| reader.maybe(sql, [number], |row| row.get::<_, String>(0)));
    Ok(names.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect::<Vec<_>>().join("; "))
}

/// The same for readers outside: a risk by its name, for they can look no number up, and of nobody who has the question.
///
/// # Errors
/// Those of the file.
pub(super) fn outside(reader: &Reader<'_>, told: Message) -> Result<Message> {
    match told.id.as_str() {
        LIGHT_TOLD => {
            let titles = called(reader, &numbers(&told))?;
            Ok(Message { id: format!("{LIGHT_TOLD}-named"), args: told.args }.with("titles", titles))
        }
        "act-class-open" => {
            let mut told = told;
            "act-class-open-outside".clone_into(&mut told.id);
            told.args.remove("reviewer");
            Ok(told)
        }
        _ => Ok(told),
    }
}
