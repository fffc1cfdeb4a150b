//! Where a system stands in its life cycle, and where it stood before (A.6.2).

use serde_json::{Map, Value};

use super::register::{
    CAME_TO, CHANGED_ON, IN_USE_ON, NOTE, OF, ON_DAY, RETIRED_ON, STAGE, STAGES, STARTED_ON, SYSTEMS, Stage,
};
use super::scope;
use crate::door::{Reader, Writer};
use crate::fault::Refusal;
use crate::field;
use crate::kernel::declare::*;
use crate::kernel::{change, insert};

/// Records that a system came to a stage on a day; absent: today.
pub(super) fn set(writer: &mut Writer<'_>, id: &str, stage: &str, on: Option<&str>, note: &str) -> Result<()> {
    let id = SYSTEMS.key(&writer.reader(), id)?;
    let today = writer.moment().today.to_string();
    field::code(writer, "stage", stage, Stage::LIST.codes);
    let on = on.map(str::trim).filter(|on| !on.is_empty()).unwrap_or(&today).to_owned();
    field::date(writer, "on", &on);
    if on > today {
        writer.refuse(Refusal::new("refuse-system-stage-future").with("on", on.as_str()).field("on"));
    }
    let note = field::words(writer, "note", note);
    if let Some((now, since)) = last(&writer.reader(), &id)? {
        if now == stage && Stage::of(stage) != Some(Stage::Changed) {
            writer.refuse(Refusal::new("refuse-system-stage-same").with("on", since.as_str()).field("stage"));
        }
        if on < since {
            writer.refuse(Refusal::new("refuse-system-stage-order").with("on", since).field("on"));
        }
    }
    if writer.refused() {
        return Ok(());
    }
    enter(writer, &id, stage, &on, &note)?;
    let before = Record::read(&writer.reader(), &SYSTEMS, &id)?;
    let mut fields = Map::from_iter([(STAGE.name().to_owned(), Value::String(stage.to_owned()))]);
    fields.extend(days(&before, stage, &on));
    change(writer, &SYSTEMS, &id, fields)
}

/// The latest stage and its day.
fn last(reader: &Reader<'_>, id: &str) -> Result<Option<(String, String)>> {
    let sql = "SELECT stage, onDay FROM systemStage WHERE system = ?1 ORDER BY onDay DESC, id DESC LIMIT 1";
    reader.maybe(sql, [id], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn enter(writer: &mut Writer<'_>, id: &str, stage: &str, on: &str, note: &str) -> Result<()> {
    let text = |field: &'static dyn AnyField, text: &str| (field.def().name.to_owned(), Value::String(text.to_owned()));
    let row = [text(&OF, id), text(&CAME_TO, stage), text(&ON_DAY, on), text(&NOTE, note)];
    insert(writer, &STAGES, None, Map::from_iter(row)).map(|_| ())
}

/// The dates that belong to a stage. The first day counts: a system that goes back to test was not started anew.
fn days(now: &Record, stage: &str, on: &str) -> Vec<(String, Value)> {
    let day = |field: &Field<Day>| (field.name().to_owned(), Value::String(on.to_owned()));
    let mut set = Vec::new();
    match Stage::of(stage) {
        Some(Stage::Development | Stage::Test) if now.get(&STARTED_ON).is_none() => set.push(day(&STARTED_ON)),
        Some(Stage::InUse) if now.get(&IN_USE_ON).is_none() => set.push(day(&IN_USE_ON)),
        Some(Stage::Changed) => set.push(day(&CHANGED_ON)),
        Some(Stage::Retired) => set.push(day(&RETIRED_ON)),
        _ => {}
    }
    if Stage::of(stage) != Some(Stage::Retired) && now.get(&RETIRED_ON).is_some() {
        set.push((RETIRED_ON.name().to_owned(), Value::Null));
    }
    set
}

/// The day on which a stage set by a patch began: what the sheet or hand says beside it, else today.
fn day_of(it: &Draft<'_>, stage: Stage) -> String {
    let field = match stage {
        Stage::InUse => &IN_USE_ON,
        Stage::Changed => &CHANGED_ON,
        Stage::Retired => &RETIRED_ON,
        Stage::Idea | Stage::Development | Stage::Test => &STARTED_ON,
    };
    let said = if it.changes(field) { it.get(field) } else { None };
    said.unwrap_or_else(|| it.moment.today.to_string())
}

/// A stage brings its dates; a decision on scope its reason.
pub(super) fn settle(it: &mut Draft<'_>) -> Result<()> {
    scope::settle(it);
    if let (true, Some(stage)) = (it.changes(&STAGE), it.get(&STAGE)) {
        let on = day_of(it, stage);
        for (name, value) in days(it.record(), stage.code(), &on) {
            let fields: [&Field<Day>; 4] = [&STARTED_ON, &IN_USE_ON, &CHANGED_ON, &RETIRED_ON];
            // A sheet's own dates stand, also where the stage would set another.
            if let Some(field) = fields.into_iter().find(|field| field.name() == name && !it.changes(*field)) {
                it.set(field, value);
            }
        }
    }
    Ok(())
}

/// No stage lies in the future or before the one before it.
pub(super) fn in_order(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let (true, Some(stage)) = (it.changes(&STAGE), it.get(&STAGE)) else { return Ok(()) };
    let last = last(&it.reader, &it.record().id)?;
    if last.as_ref().is_some_and(|(now, _)| now == stage.code()) {
        // Entered already, with its own day and note.
        return Ok(());
    }
    let on = day_of(it, stage);
    if on > it.moment.today.to_string() {
        refuse.at(&STAGE, "refuse-system-stage-future").with("on", on.as_str());
    }
    if let Some((_, since)) = last.filter(|(_, since)| on < *since) {
        refuse.at(&STAGE, "refuse-system-stage-order").with("on", since);
    }
    Ok(())
}

/// Enters a stage that a patch set into the history of stages.
pub(super) fn entered(writer: &mut Writer<'_>, before: Option<&Record>, now: &Record) -> Result<()> {
    let (was, stage) = (before.and_then(|before| before.get(&STAGE)), now.get(&STAGE));
    let Some(stage) = stage.filter(|stage| Some(*stage) != was) else { return Ok(()) };
    if last(&writer.reader(), &now.id)?.is_some_and(|(last, _)| last == stage.code()) {
        return Ok(());
    }
    let today = writer.moment().today.to_string();
    let field = match stage {
        Stage::InUse => &IN_USE_ON,
        Stage::Changed => &CHANGED_ON,
        Stage::Retired => &RETIRED_ON,
        Stage::Idea | Stage::Development | Stage::Test => &STARTED_ON,
    };
    let said = now.get(field).filter(|_| before.is_none_or(|before| before.get(field) != now.get(field)));
    enter(writer, &now.id, stage.code(), &said.unwrap_or(today), "")
}
