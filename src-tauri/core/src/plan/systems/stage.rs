//! Where a system stands in its life cycle, and where it stood before (A.6.2).

use serde_json::Value;

use super::fields::*;
use super::scope;
use crate::door::Reader;
use crate::kernel::declare::*;

/// The stage entered last.
pub(super) struct Last {
    pub(super) id: String,
    pub(super) stage: String,
    /// The day it began; none where nobody said.
    pub(super) since: Option<String>,
}

/// The latest stage. Keys follow the time of entry, and no stage is entered before the one before it.
pub(super) fn last(reader: &Reader<'_>, id: &str) -> Result<Option<Last>> {
    let sql = "SELECT id, stage, onDay FROM systemStage WHERE system = ?1 ORDER BY id DESC LIMIT 1";
    reader.maybe(sql, [id], |row| Ok(Last { id: row.get(0)?, stage: row.get(1)?, since: row.get(2)? }))
}

/// The latest day on which a stage began.
pub(super) fn since(reader: &Reader<'_>, id: &str) -> Result<Option<String>> {
    let sql = "SELECT max(onDay) FROM systemStage WHERE system = ?1";
    Ok(reader.maybe(sql, [id], |row| row.get(0))?.flatten())
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

/// The day on which a stage set by a patch began: what the patch says beside it, or what stood there and can be of this
/// stage. A day that nobody gave stays empty: it decides what law binds (Article 111).
pub(super) fn day_of(stage: Stage, before: Option<&Record>, now: &Record, since: Option<&str>) -> Option<String> {
    let field = began(stage);
    let said = now.get(field)?;
    let of_this_patch = before.is_none_or(|before| before.get(field).as_ref() != Some(&said));
    (of_this_patch || since.is_none_or(|since| said.as_str() >= since)).then_some(said)
}

/// What is used again is not retired; a decision on scope brings its reason.
pub(super) fn settle(it: &mut Draft<'_>) -> Result<()> {
    scope::settle(it);
    if it.changes(&STAGE) && it.get(&STAGE) != Some(Stage::Retired) && !it.changes(&RETIRED_ON) {
        it.set(&RETIRED_ON, Value::Null);
    }
    Ok(())
}

/// No stage lies in the future or before the one before it.
pub(super) fn in_order(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let (true, Some(stage)) = (it.changes(&STAGE), it.get(&STAGE)) else { return Ok(()) };
    if last(&it.reader, &it.record().id)?.is_some_and(|last| last.stage == stage.code()) {
        // Entered already, with its own day and note.
        return Ok(());
    }
    let field = began(stage);
    let Some(on) = it.get(field).filter(|_| it.changes(field)) else { return Ok(()) };
    if on > it.moment.today.to_string() {
        refuse.at(&STAGE, "refuse-system-stage-future").with("on", on.as_str());
    }
    if let Some(since) = since(&it.reader, &it.record().id)?.filter(|since| on < *since) {
        refuse.at(&STAGE, "refuse-system-stage-order").with("on", since);
    }
    Ok(())
}
