//! One record on its way into the file: take what is said, settle, check, write what changed.

use std::collections::BTreeMap;

use rusqlite::types::Value as Sql;
use serde_json::{Map, Value};

use super::take::taken;
use crate::door::Writer;
use crate::fault::{Refusal, Result};
use crate::kernel::declare::{AnyField, FieldDef, Register, Rows, StepView};
use crate::kernel::kinds::Stamped;
use crate::kernel::record::sql;
use crate::kernel::{Draft, Record, Refusals};
use crate::reasons::{WORDLESS, wordless};

/// What is to happen to a record.
pub(super) struct Change<'a> {
    pub(super) register: &'static Register,
    /// What stands; none for a new record.
    pub(super) before: Option<Record>,
    /// Key of a new record.
    pub(super) id: String,
    /// Fields as the wire says them.
    pub(super) patch: &'a Map<String, Value>,
    /// Fields as the file keeps them: what code of its own sets, also the number of a new record.
    pub(super) own: Map<String, Value>,
    /// The step or act that is done under its name.
    pub(super) step: Option<StepView<'static>>,
}

/// Checks and writes. Reasons against it are noted with the writer; nothing is written then. Gives the key.
///
/// # Errors
/// [`Fault::Malformed`] for a field that is not there, and what SQLite refuses.
pub(super) fn put(writer: &mut Writer<'_>, change: Change<'_>) -> Result<String> {
    let Change { register, before, id, patch, mut own, step } = change;
    let id = before.as_ref().map_or(id, |before| before.id.clone());
    let now = before.clone().unwrap_or_else(|| Record::blank(register, &id));
    let mut refuse = Refusals::default();
    let taken = taken(writer, register, patch, &mut refuse)?;
    let moment = writer.moment();
    let author = writer.author().name.clone();
    let asked = step.is_some();
    let said: Vec<&str> = taken.iter().map(|(def, _)| def.name).collect();
    let step = step.or_else(|| implied(register, &now, &taken));
    let mut draft = Draft {
        reader: writer.reader(),
        moment,
        author: &author,
        act: step.as_ref().map_or("", |step| step.act.verb),
        before,
        now,
        strayed: std::cell::Cell::new(false),
        read: writer.once(register.noun),
    };
    for (def, value) in &taken {
        // What a person says as a reason has words; what the program writes there is not judged.
        let text = value.as_str().filter(|text| def.reason && !text.is_empty() && value != draft.now.stored(def.name));
        if let Some(text) = text
            && wordless(text)?
        {
            refuse.named(def.name, WORDLESS);
        }
    }
    for (def, value) in taken {
        let state = register.life.is_some_and(|life| std::ptr::eq(life.field(), def));
        // The state is set by the step that leads there, below.
        if !state || step.is_none() {
            draft.now.fields.insert(def.name, value);
        }
    }
    if let Some(Value::String(number)) = own.remove("number") {
        draft.now.number = number;
    }
    for def in register.defs() {
        if let Some(value) = own.remove(def.name) {
            draft.now.fields.insert(def.name, value);
        }
    }
    match &step {
        Some(step) => {
            take_step(register, &mut draft, step, &said, &mut refuse)?;
            if draft.before.is_some() {
                refuse.0.extend(writer.against(step.act.verb, register.noun, &id)?);
            }
        }
        // A state is reached by its steps alone: from here none leads there.
        None => {
            let life = register.life.map(|life| life.field());
            let moved =
                life.filter(|def| said.contains(&def.name) && stood(&draft, def) != *draft.now.stored(def.name));
            if let Some(def) = moved {
                refuse.named(def.name, "refuse-step-from").with("number", draft.now.number.as_str());
            }
        }
    }
    if let Some(settle) = register.settle {
        settle(&mut draft)?;
    }
    check(register, &draft, &mut refuse)?;
    let (before, now) = (draft.before, draft.now);
    if !refuse.none() {
        if let Some(step) = step.as_ref().filter(|_| asked) {
            // A reason stands at what the field is called where it came from.
            for reason in &mut refuse.0 {
                let take = step.act.takes.iter().find(|take| reason.field.as_deref() == Some(take.field.def().name));
                reason.field = take.map(|take| take.name.to_owned()).or(reason.field.take());
            }
        }
        let row = before.as_ref().map(|before| before.id.clone());
        refuse.0.into_iter().for_each(|refusal| writer.refuse(at_row(refusal, row.as_deref())));
        return Ok(id);
    }
    // A record that is added in a later state is still added.
    if let Some(step) = step.as_ref().filter(|_| before.is_some()) {
        writer.named(&format!("{}.{}", register.noun, step.act.verb));
    }
    write(writer, register, before.as_ref(), now)?;
    if before.is_some() {
        super::moot::sweep(writer, register, &id)?;
    }
    if let Some(then) = register.then {
        let after = Record::read(&writer.reader(), register, &id)?;
        then(writer, before.as_ref(), &after)?;
    }
    Ok(id)
}

fn at_row(refusal: Refusal, row: Option<&str>) -> Refusal {
    match row {
        Some(row) if refusal.row.is_none() => refusal.row(row),
        _ => refusal,
    }
}

/// The step that leads to the state a patch sets, or the one act whose field it sets: a decision keeps its name on every road.
fn implied(
    register: &'static Register,
    now: &Record,
    taken: &[(&'static FieldDef, Value)],
) -> Option<StepView<'static>> {
    let sets =
        |def: &FieldDef| taken.iter().find(|(other, value)| std::ptr::eq(*other, def) && value != now.stored(def.name));
    let acts = register.all_acts();
    if let Some(life) = register.life
        && let Some((_, to)) = sets(life.field())
    {
        let here = now.stored(life.field().name).as_str().unwrap_or_default();
        let fits = |step: &StepView<'_>| Some(step.to) == to.as_str() && step.from.contains(&here);
        return acts.into_iter().find(fits);
    }
    acts.into_iter().find(|act| act.to.is_empty() && act.act.takes.iter().any(|take| sets(take.field.def()).is_some()))
}

/// What stood in a field before, or what a new record says.
fn stood(draft: &Draft<'_>, def: &FieldDef) -> Value {
    let blank = || Record::blank(draft.now.register, &draft.now.id).stored(def.name).clone();
    draft.before.as_ref().map_or_else(blank, |before| before.stored(def.name).clone())
}

/// Does a step: state, what it needs, its guards, its stamp.
fn take_step(
    register: &Register,
    draft: &mut Draft<'_>,
    step: &StepView<'_>,
    said: &[&str],
    refuse: &mut Refusals,
) -> Result<()> {
    if let Some(life) = register.life.filter(|_| !step.to.is_empty()) {
        let state = life.field().name;
        let here = draft.now.stored(state).as_str().unwrap_or_default().to_owned();
        if !step.from.contains(&here.as_str()) {
            refuse.note(Refusal::new(step.act.elsewhere).with("number", draft.now.number.as_str()));
        }
        draft.now.fields.insert(state, Value::String(step.to.to_owned()));
    }
    for take in step.act.takes.iter().filter(|take| !take.needed.is_empty()) {
        // To say that nothing is decided yet is an answer, where it is said.
        let def = take.field.def();
        let answered = def.until.is_some() && said.contains(&def.name);
        if draft.now.silent(def) && !answered {
            refuse.named(take.name, take.needed);
        }
    }
    if let Some(settle) = step.act.settle {
        settle(draft)?;
    }
    for guard in step.act.guards {
        guard(draft, refuse)?;
    }
    if let Some(stamp) = step.act.stamps {
        let facts = facts_of(&draft.now, step.act.rests_on);
        let made =
            Stamped { by: draft.author.to_owned(), on: draft.moment.today.to_string(), facts, why: String::new() };
        draft.now.fields.insert(stamp.def().name, Value::String(serde_json::to_string(&made)?));
    }
    Ok(())
}

/// The facts a decision rests on, as they stand in a record: field → digest.
pub(super) fn facts_of(record: &Record, fields: &[&dyn AnyField]) -> BTreeMap<String, String> {
    fields.iter().map(|field| (field.name().to_owned(), Stamped::digest(record.stored(field.name())))).collect()
}

/// What every road checks: what a record cannot do without, what no two may share, the register's own rules.
pub(super) fn check(register: &Register, draft: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    for def in register.defs().filter(|def| def.required && draft.now.silent(def)) {
        let told = |reason: &Refusal| reason.field.as_deref() == Some(def.name);
        if !refuse.0.iter().any(told) {
            refuse.named(def.name, "refuse-empty");
        }
    }
    for def in register.defs().filter(|def| def.unique && !draft.now.silent(def)) {
        // Lower case of SQLite is that of ASCII; what people write is compared in Rust.
        let said = draft.now.stored(def.name).as_str().unwrap_or_default().to_lowercase();
        let sql = format!("SELECT coalesce(number, ''), \"{0}\" FROM \"{1}\" WHERE id <> ?1", def.name, register.noun);
        let others =
            draft.reader.rows(&sql, [&draft.now.id], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        if let Some((number, value)) = others.into_iter().find(|(_, other)| other.to_lowercase() == said) {
            refuse.named(def.name, "refuse-taken").with("value", value).with("number", number);
        }
    }
    let today = draft.moment.today.to_string();
    for def in register.defs().filter(|def| def.past) {
        let now = draft.now.stored(def.name);
        if let Some(day) = now.as_str().filter(|day| *day > today.as_str() && *now != stood(draft, def)) {
            refuse.named(def.name, "refuse-day-ahead").with("on", day);
        }
    }
    for rule in register.rules {
        rule(draft, refuse)?;
    }
    Ok(())
}

/// Writes a new row, or the columns that changed.
fn write(writer: &mut Writer<'_>, register: &Register, before: Option<&Record>, mut now: Record) -> Result<()> {
    let Some(before) = before else {
        if !register.prefix.is_empty() && now.number.is_empty() {
            now.number = format!("{}-{:03}", register.prefix, writer.next_number(register.noun)?);
        }
        let number = if now.number.is_empty() { Sql::Null } else { Sql::Text(now.number.clone()) };
        let mut row = vec![("number", number)];
        row.extend(register.defs().map(|def| (def.name, sql(now.stored(def.name)))));
        writer.insert(register.noun, &now.id, &row)?;
        if register.rows == Rows::Many {
            writer.created(register.noun, &now.id, &now.number);
        }
        return Ok(());
    };
    let changed: Vec<(&str, Sql)> = register
        .defs()
        .filter(|def| before.stored(def.name) != now.stored(def.name))
        .map(|def| (def.name, sql(now.stored(def.name))))
        .collect();
    writer.amend(register.noun, &now.id, &changed)?;
    let moved: Vec<&str> = changed.iter().map(|(name, _)| *name).collect();
    writer.moved(register.noun, &now.id, &moved)
}

/// The key a caller gave, or a new one. Keys are printable, without spaces, at most 64 characters, and not taken.
///
/// # Errors
/// [`Fault::Refused`] for a key that cannot be.
pub(super) fn key(writer: &mut Writer<'_>, register: &Register, given: Option<String>) -> Result<String> {
    let Some(id) = given else { return Ok(writer.new_id()) };
    if !((1..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_graphic())) {
        return Err(Refusal::new("refuse-key").field("id").into());
    }
    let sql = format!("SELECT 1 FROM \"{}\" WHERE id = ?1", register.noun);
    if writer.reader().maybe(&sql, [&id], |_| Ok(()))?.is_some() {
        return Err(Refusal::new("refuse-id-taken").with("value", id).field("id").into());
    }
    Ok(id)
}

/// Fields as the file keeps them, by name, for [`change`] and [`insert`].
pub fn stored(fields: impl IntoIterator<Item = (&'static str, Value)>) -> Map<String, Value> {
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Changes a record from code of its own, with all rules: fields as the file keeps them.
///
/// # Errors
/// [`Fault::NotFound`] when there is no such record, and what SQLite refuses.
pub fn change(
    writer: &mut Writer<'_>,
    register: &'static Register,
    id: &str,
    stored: Map<String, Value>,
) -> Result<()> {
    let before = Record::read(&writer.reader(), register, id)?;
    let change =
        Change { register, before: Some(before), id: String::new(), patch: &Map::new(), own: stored, step: None };
    put(writer, change).map(|_| ())
}

/// Adds a record from code of its own, with all rules: fields as the file keeps them. Gives the key.
///
/// # Errors
/// As [`change`].
pub fn insert(
    writer: &mut Writer<'_>,
    register: &'static Register,
    id: Option<String>,
    stored: Map<String, Value>,
) -> Result<String> {
    add_with(writer, register, id, &Map::new(), stored)
}

/// The same with fields that a person said, as the wire has them: they are checked like any.
///
/// # Errors
/// As [`change`].
pub fn add_with(
    writer: &mut Writer<'_>,
    register: &'static Register,
    id: Option<String>,
    said: &Map<String, Value>,
    stored: Map<String, Value>,
) -> Result<String> {
    let id = key(writer, register, id)?;
    put(writer, Change { register, before: None, id, patch: said, own: stored, step: None })
}
