//! The form of an item: begun from a recipe with what the registers know, and written answer by answer.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Months, NaiveDate};
use serde_json::{Value, json};

use super::answered::Answered;
use super::answers::{ANSWERS, CELL, FACTS, LINE_NO, OF, QUESTION, SAID_BY, WORDS};
use super::behind;
use super::fields::{CONTROLS, FROM, KIND, Kind, RECIPE, RecipeId, STATE, SYSTEMS, State, TITLE, UNTIL};
use super::recipes::{Level, Recipe, data, served};
use super::register::EVIDENCE;
use super::registers::{Known, known};
use super::world::World;
use crate::catalogue::say;
use crate::door::Writer;
use crate::fault::{Fault, Refusal, Result};
use crate::kernel::declare::Codes;
use crate::kernel::{Record, add_with, change, discard, insert, patch, stored};
use crate::plan::organisation::content_language;
use crate::plan::systems::SYSTEMS as AI_SYSTEMS;

/// What whoever vouches says by it: that they looked, and when.
pub(super) const LOOKED: [(&str, bool); 4] =
    [("checkedOn", true), ("checkedBy", false), ("reviewedOn", true), ("reviewedBy", false)];

/// Begins a record of a recipe as a draft.
pub(super) fn begin(writer: &mut Writer<'_>, id: Option<String>, recipe: &str, systems: &[String]) -> Result<()> {
    let lang = content_language(&writer.reader())?;
    let found = data()?.of(recipe).ok_or_else(|| Fault::NotFound { kind: "recipe", id: recipe.to_owned() })?;
    let systems: Vec<String> =
        systems.iter().map(|system| AI_SYSTEMS.key(&writer.reader(), system)).collect::<Result<_>>()?;
    let today = writer.moment().today.to_string();
    let one = match (found.level, systems.as_slice()) {
        (Level::System, [one]) => Some(Record::read(&writer.reader(), &AI_SYSTEMS, one)?),
        // Where no system has come so far, a dated rehearsal is the record.
        (Level::System, []) if World::read(&writer.reader(), &today)?.due_systems(&found.from).is_empty() => None,
        (Level::System, _) => {
            writer.refuse(Refusal::new("refuse-evidence-one-system").field(SYSTEMS.name()));
            return Ok(());
        }
        (Level::Organisation, _) => None,
    };
    let name = one.as_ref().map(|system| format!(": {}", system.get(&crate::plan::systems::NAME)));
    let title: String = format!("{}{}", say(&found.title, &lang), name.unwrap_or_default()).chars().take(200).collect();
    let served = served(&writer.reader(), &found.controls)?;
    let fields = stored([
        (TITLE.name(), title.into()),
        (KIND.name(), Kind::Record.code().into()),
        (RECIPE.name(), recipe.into()),
        (CONTROLS.name(), json!(served).to_string().into()),
        (SYSTEMS.name(), json!(systems).to_string().into()),
    ]);
    let id = add_with(writer, &EVIDENCE, id, &serde_json::Map::new(), fields)?;
    if let Some(recipe_id) = RecipeId::of(recipe).filter(|_| !writer.refused()) {
        let since = since(writer.moment().today, found.months);
        let known = known(&writer.reader(), recipe_id, one.as_ref(), [&since, &today])?;
        keep_known(writer, &id, found, &known)?;
    }
    Ok(())
}

/// The first day from which what happened counts in a record made on a day.
pub(super) fn since(today: NaiveDate, months: u32) -> String {
    today.checked_sub_months(Months::new(months)).unwrap_or(today).to_string()
}

/// Writes what the registers say into a form, beside the record that says it. What a person said there stands.
pub(super) fn keep_known(writer: &mut Writer<'_>, id: &str, recipe: &Recipe, known: &[Known]) -> Result<()> {
    let mut typed = BTreeSet::new();
    for one in Record::all(&writer.reader(), &ANSWERS, "record.evidence = ?1", &[id.to_owned().into()])? {
        if one.get(&SAID_BY).is_empty() {
            let line = i32::try_from(one.get(&LINE_NO).unwrap_or_default()).unwrap_or_default();
            typed.insert((one.get(&QUESTION), line, one.get(&CELL)));
        } else {
            // What a register said when the draft was begun is said anew.
            discard(writer, &ANSWERS, &one.id)?;
        }
    }
    if known.iter().any(|one| !one.record.is_empty()) {
        let item = Record::read(&writer.reader(), &EVIDENCE, id)?;
        let [from, to] = period(known, recipe, writer.moment().today);
        let days = [(&FROM, from), (&UNTIL, to)].into_iter().filter(|(field, _)| item.get(*field).is_none());
        change(writer, &EVIDENCE, id, stored(days.map(|(field, day)| (field.name(), Value::from(day)))))?;
    }
    let mut facts: BTreeMap<&str, String> = BTreeMap::new();
    for one in known {
        let Answered { question, line, cell, .. } = &one.said;
        if typed.contains(&(question.clone(), *line, cell.clone())) {
            continue;
        }
        if !facts.contains_key(one.record.as_str()) {
            facts.insert(&one.record, behind::facts(&writer.reader(), &one.record)?);
        }
        keep(writer, id, &one.said, [&one.record, &facts[one.record.as_str()]])?;
    }
    Ok(())
}

/// From the first to the last day of what stands behind it, no earlier than its recipe lets things count; where that has no day,
/// and where somebody has to look at it all, as of today.
pub(super) fn period(known: &[Known], recipe: &Recipe, today: NaiveDate) -> [String; 2] {
    let (first, now) = (since(today, recipe.months), today.to_string());
    let days = || known.iter().map(|one| one.day.as_str()).filter(|day| !day.is_empty() && *day <= now.as_str());
    let looked = LOOKED.iter().any(|(field, _)| recipe.asked(field, "").is_some());
    let to = days().max().filter(|_| !looked).unwrap_or(&now).max(&first).to_owned();
    let from = days().min().unwrap_or(&to).max(&first).to_owned();
    [from, to]
}

/// Moves the period of a draft to what a person said in its form: the period that the form asks for, or the days of what was done.
/// A period that lies before all of them was that of a register alone; one that ends before the last of them ends with it.
pub(super) fn follows(writer: &mut Writer<'_>, id: &str, recipe: &Recipe) -> Result<()> {
    let item = Record::read(&writer.reader(), &EVIDENCE, id)?;
    if item.get(&STATE) != Some(State::Draft) {
        return Ok(());
    }
    let today = writer.moment().today.to_string();
    let (mut days, mut span) = (Vec::new(), [None, None]);
    for one in
        Record::all(&writer.reader(), &ANSWERS, "record.evidence = ?1 AND record.line = 0", &[id.to_owned().into()])?
    {
        let (question, day) = (one.get(&QUESTION), one.get(&WORDS));
        let dated = recipe.asked(&question, "").is_some_and(|asked| asked.kind == "date") && day <= today;
        match question.as_str() {
            "from" if dated => span[0] = Some(day),
            "to" if dated => span[1] = Some(day),
            _ if dated && one.get(&SAID_BY).is_empty() => days.push(day),
            _ => {}
        }
    }
    let (from, until) = (item.get(&FROM).unwrap_or_default(), item.get(&UNTIL).unwrap_or_default());
    let period = match (span, days.iter().min().zip(days.iter().max())) {
        ([Some(first), Some(last)], _) if first <= last => [first, last],
        // The form asks for a period, and it is not whole yet.
        ([Some(_), _] | [_, Some(_)], _) | (_, None) => return Ok(()),
        (_, Some((first, last))) if until < *first || last < &from => [first.clone(), last.clone()],
        (_, Some((_, last))) => [from.clone(), until.clone().max(last.clone())],
    };
    if period != [from, until] {
        let days = [(FROM.name(), &period[0]), (UNTIL.name(), &period[1])];
        patch(
            writer,
            &EVIDENCE,
            id,
            &days.map(|(name, day)| (name.to_owned(), Value::from(day.as_str()))).into_iter().collect(),
        )?;
    }
    Ok(())
}

/// Writes one answer where it stands, with the record that says it and its facts, or takes it away. Gives whether something changed.
pub(super) fn keep(writer: &mut Writer<'_>, id: &str, answer: &Answered, [record, facts]: [&str; 2]) -> Result<bool> {
    let sql = "SELECT id, words, record || recordFacts FROM evidenceAnswer WHERE evidence = ?1 AND question = ?2 AND line = ?3 AND cell = ?4";
    let place = rusqlite::params![id, answer.question, answer.line, answer.cell];
    let there = writer
        .reader()
        .maybe(sql, place, |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?)))?;
    let said = [
        (WORDS.name(), Value::from(answer.words.as_str())),
        (SAID_BY.name(), record.into()),
        (FACTS.name(), facts.into()),
    ];
    match there {
        Some((_, words, from)) if words == answer.words && from == format!("{record}{facts}") => return Ok(false),
        Some((key, ..)) if answer.words.is_empty() => discard(writer, &ANSWERS, &key)?,
        Some((key, ..)) => change(writer, &ANSWERS, &key, stored(said))?,
        None if answer.words.is_empty() => return Ok(false),
        None => {
            let place = [
                (OF.name(), Value::from(id)),
                (QUESTION.name(), answer.question.as_str().into()),
                (LINE_NO.name(), answer.line.into()),
                (CELL.name(), answer.cell.as_str().into()),
            ];
            insert(writer, &ANSWERS, None, stored(place.into_iter().chain(said)))?;
        }
    }
    Ok(true)
}
