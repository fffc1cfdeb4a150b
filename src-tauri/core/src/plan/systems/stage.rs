//! Where a system stands in its life cycle, and where it stood before (A.6.2).

use serde_json::Value;

use super::fields::*;
use super::scope;
use crate::door::Reader;
use crate::kernel::declare::*;

/// The latest stage and its day.
pub(super) fn last(reader: &Reader<'_>, id: &str) -> Result<Option<(String, String)>> {
    let sql = "SELECT stage, onDay FROM systemStage WHERE system = ?1 ORDER BY onDay DESC, id DESC LIMIT 1";
    reader.maybe(sql, [id], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// The dates that belong to a stage. The first day counts: a system that goes back to test was not started anew.
pub(super) fn days(now: &Record, stage: &str, on: &str) -> Vec<(String, Value)> {
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

/// The field that holds the day on which a stage began.
pub(super) fn began(stage: Stage) -> &'static Field<Day> {
    match stage {
        Stage::InUse => &IN_USE_ON,
        Stage::Changed => &CHANGED_ON,
        Stage::Retired => &RETIRED_ON,
        Stage::Idea | Stage::Development | Stage::Test => &STARTED_ON,
    }
}

/// The day on which a stage set by a patch began: what the sheet or hand says beside it, else today.
fn day_of(it: &Draft<'_>, stage: Stage) -> String {
    let field = began(stage);
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
