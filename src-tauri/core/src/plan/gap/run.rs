//! Runs: begun, frozen as a baseline, or thrown away while nothing was answered. And `gap.runs`.

use rusqlite::types::Value as Sql;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::items::items;
use super::register::{ANSWERS, ITEM, RUN, RUNS};
use super::run_row::{GapRun, open_run, resolve, runs};
use crate::door::field;
use crate::door::{Ask, Reader, Writer};
use crate::fault::{Refusal, Result};
use crate::kernel::{Record, change, discard, insert, stored};
use crate::moment::Moment;

/// `gap.runs`: all runs, the newest first.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct GapRuns {}

/// All runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct GapRunsAnswer {
    /// Runs, the newest first.
    pub runs: Vec<GapRun>,
    /// Key of the open one.
    pub open: Option<String>,
    /// Minutes a first pass takes, about.
    pub first_minutes: u32,
}

impl Ask for GapRuns {
    const NAME: &'static str = "gap.runs";
    type Answer = GapRunsAnswer;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let runs = runs(reader)?;
        let open = runs.iter().find(|run| run.frozen_on.is_none()).map(|run| run.id.clone());
        Ok(GapRunsAnswer { runs, open, first_minutes: 40 })
    }
}

pub(super) fn start(
    writer: &mut Writer<'_>,
    id: Option<String>,
    depth: &str,
    title: &str,
    from: Option<&str>,
) -> Result<()> {
    field::code(writer, "depth", depth, &["first", "full"]);
    let title = field::line(writer, "title", title);
    if let Some(open) = open_run(&writer.reader())? {
        return Err(Refusal::new("refuse-gap-open-run").with("number", open.number).into());
    }
    let number = format!("GAP-{:02}", writer.next_number("gap")?);
    let today = writer.moment().today.to_string();
    let place =
        [("number", number.into()), ("depth", depth.into()), ("title", title.into()), ("startedOn", today.into())];
    let id = insert(writer, &RUNS, id, stored(place))?;
    match from {
        Some(from) => copy(writer, &id, depth, from),
        None => Ok(()),
    }
}

/// Answers of an earlier run, as far as the new one has the same items. They keep who rated them and when.
fn copy(writer: &mut Writer<'_>, run: &str, depth: &str, from: &str) -> Result<()> {
    let from = resolve(&writer.reader(), Some(from))?;
    let old = Record::all(&writer.reader(), &ANSWERS, "record.run = ?1", &[Sql::Text(from.id)])?;
    for item in items(depth)? {
        let Some(answer) = old.iter().find(|answer| answer.get(&ITEM) == item.id) else { continue };
        let mut fields = answer.fields.clone();
        fields.insert(RUN.name(), run.into());
        insert(writer, &ANSWERS, None, stored(fields))?;
    }
    Ok(())
}

/// The open run.
pub(super) fn opened(writer: &Writer<'_>) -> Result<GapRun> {
    let open = open_run(&writer.reader())?;
    open.ok_or_else(|| Refusal::new("refuse-gap-no-open-run").into())
}

pub(super) fn freeze(writer: &mut Writer<'_>, note: &str) -> Result<()> {
    let run = opened(writer)?;
    let note = field::words(writer, "note", note);
    if run.answered == 0 {
        writer.refuse(Refusal::new("refuse-gap-nothing-answered").with("number", run.number).row(run.id.clone()));
    }
    let (today, by) = (writer.moment().today.to_string(), writer.author().name.clone());
    let fields = [("frozenOn", today.into()), ("frozenBy", by.into()), ("note", note.into())];
    change(writer, &RUNS, &run.id, stored(fields))?;
    writer.seal();
    Ok(())
}

pub(super) fn throw_away(writer: &mut Writer<'_>) -> Result<()> {
    let run = opened(writer)?;
    if run.answered > 0 {
        let refusal = Refusal::new("refuse-gap-answered").with("number", run.number).with("count", run.answered);
        return Err(refusal.row(run.id).into());
    }
    let sql = "SELECT id FROM gapAnswer WHERE run = ?1";
    let empty: Vec<String> = writer.reader().rows(sql, [&run.id], |row| row.get(0))?;
    for id in empty {
        discard(writer, &ANSWERS, &id)?;
    }
    discard(writer, &RUNS, &run.id)
}
