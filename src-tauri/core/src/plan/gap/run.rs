//! Runs: begun, frozen as a baseline, or thrown away while nothing was answered. And `gap.runs`.

use rusqlite::types::Value as Sql;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answer::answers;
use super::items::items;
use super::run_row::{GapRun, open_run, resolve, runs};
use crate::door::field;
use crate::door::{Ask, Reader, Writer};
use crate::fault::{Refusal, Result};
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
    let id = field::key(writer, "gapRun", id)?;
    let number = format!("GAP-{:02}", writer.next_number("gap")?);
    let today = writer.moment().today.to_string();
    writer.insert(
        "gapRun",
        &id,
        &[
            ("number", number.clone().into()),
            ("depth", depth.to_owned().into()),
            ("title", title.into()),
            ("startedOn", today.into()),
            ("frozenOn", Sql::Null),
            ("frozenBy", String::new().into()),
            ("note", String::new().into()),
        ],
    )?;
    writer.created("gap run", &id, &number);
    match from {
        Some(from) => copy(writer, &id, depth, from),
        None => Ok(()),
    }
}

/// Answers of an earlier run, as far as the new one has the same items. They keep who rated them and when.
fn copy(writer: &mut Writer<'_>, run: &str, depth: &str, from: &str) -> Result<()> {
    let from = resolve(&writer.reader(), Some(from))?;
    let old = answers(&writer.reader(), &from.id)?;
    for item in items(depth)? {
        let Some(answer) = old.get(&item.id) else { continue };
        let id = writer.new_id();
        writer.insert(
            "gapAnswer",
            &id,
            &[
                ("run", run.to_owned().into()),
                ("item", item.id.into()),
                ("rating", answer.rating.clone().into()),
                ("maturity", answer.maturity.map_or(Sql::Null, |level| Sql::Integer(level.into()))),
                ("finding", answer.finding.clone().into()),
                ("evidence", answer.evidence.clone().into()),
                ("recommendation", answer.recommendation.clone().into()),
                ("exclusionReason", answer.exclusion_reason.clone().into()),
                ("owner", answer.owner.clone().into()),
                ("effort", answer.effort.clone().into()),
                ("ratedBy", answer.rated_by.clone().into()),
                ("ratedOn", answer.rated_on.clone().into()),
            ],
        )?;
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
    writer.amend("gapRun", &run.id, &[("frozenOn", today.into()), ("frozenBy", by.into()), ("note", note.into())])?;
    writer.seal();
    Ok(())
}

pub(super) fn discard(writer: &mut Writer<'_>) -> Result<()> {
    let run = opened(writer)?;
    if run.answered > 0 {
        let refusal = Refusal::new("refuse-gap-answered").with("number", run.number).with("count", run.answered);
        return Err(refusal.row(run.id).into());
    }
    let sql = "SELECT id FROM gapAnswer WHERE run = ?1";
    let empty: Vec<String> = writer.reader().rows(sql, [&run.id], |row| row.get(0))?;
    for id in empty {
        writer.remove("gapAnswer", &id)?;
    }
    writer.remove("gapRun", &run.id)
}
