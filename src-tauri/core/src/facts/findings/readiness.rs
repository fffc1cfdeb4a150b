//! What page one says before anything else: whether stage 1 could begin, and how this run stands beside the one before.

use super::result::GapResultAnswer;
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::moment::Moment;
use crate::paper::StartPart;
use crate::plan::gap::answer::answers;
use crate::plan::gap::run_row::{GapRun, resolve};
use crate::run::statement;

/// Whether stage 1 could begin, as far as this analysis can see: what speaks against it, counted, in sub-clauses
/// or in requirements as the run's depth is. No percentage.
pub(super) fn told(
    reader: &Reader<'_>,
    at: &Moment,
    depth: &str,
    result: &GapResultAnswer,
    start: &StartPart,
) -> Result<Message> {
    let counted = |name: &str| result.clause_bars.sentence.args.get(name).and_then(serde_json::Value::as_u64);
    let [failing, partly, open] = ["not", "partly", "open"].map(|name| counted(name).unwrap_or_default());
    let approved = statement::scope_approved(reader)?.is_some();
    let certifies = start.objective.is_empty() || start.objective == "certification";
    let id = if certifies { "gap-readiness" } else { "gap-readiness-aligned" };
    // What a body is needed for is not asked of an organisation that only aligns.
    let body = u32::from(!certifies || !start.body.is_empty());
    let statement = match (approved, approved && statement::provisional(reader, at)?) {
        (false, _) => "missing",
        (true, true) => "provisional",
        (true, false) => "approved",
    };
    let against = failing + partly + open + u64::from(body == 0) + u64::from(statement != "approved");
    let told = Message::new(id).with("against", against).with("failing", failing).with("partly", partly);
    let told = told.with("depth", depth);
    // Which system lacks what: a plan that covers all risks is not named where an impact assessment is missing.
    let lacking = if statement == "provisional" { statement::unassessed(reader, at)? } else { Vec::new() };
    let of = |what: &str| {
        let named = lacking.iter().filter(|[_, lacks]| lacks == what || lacks == "both").map(|[name, _]| name.as_str());
        named.collect::<Vec<_>>().join(", ")
    };
    let (impact, risks) = (of("impact"), of("risks"));
    let lacks = match (impact.is_empty(), risks.is_empty()) {
        (true, true) => "plan",
        (false, true) => "impact",
        (true, false) => "risks",
        (false, false) => "both",
    };
    // Why it was provisional on its day and why it would be today are two things, each under its own date.
    let held = statement::held(reader)?;
    let then = if held.unassessed { "some" } else { "plan" };
    let told = told.with("then", then).with("on", held.on).with("today", at.today.to_string());
    let confirm = held.confirm_by;
    let lapsed = statement == "provisional" && !confirm.is_empty() && confirm < at.today.to_string();
    let told = told.with("lacks", lacks).with("impact", impact).with("risks", risks);
    let told = told.with("lapsed", u32::from(lapsed)).with("confirm", confirm);
    Ok(told.with("open", open).with("body", body).with("statement", statement))
}

/// The controls of this run beside those of the run before, whatever its depth: controls are rated one by one in both.
pub(super) fn since(reader: &Reader<'_>, run: &GapRun) -> Result<Option<Message>> {
    let sql = "SELECT max(number) FROM gapRun WHERE number < ?1 AND frozenOn IS NOT NULL";
    let number = reader.maybe(sql, [&run.number], |row| row.get::<_, Option<String>>(0))?.flatten();
    let Some(before) = number.map(|number| resolve(reader, Some(&number))).transpose()? else { return Ok(None) };
    let mut told = Message::new("gap-since").with("run", before.number.as_str());
    told = told.with("on", before.frozen_on.clone().unwrap_or_default());
    // The master list has the day of the approval.
    let sql = "SELECT min(issuedOn) FROM document WHERE kind = 'gap-report' AND subject = ?1";
    let approved = reader.maybe(sql, [&before.id], |row| row.get::<_, Option<String>>(0))?.flatten();
    told = told.with("approved", approved.unwrap_or_else(|| "none".to_owned()));
    told = told.with("same", u32::from(before.depth == run.depth));
    for (name, run) in [("then", &before), ("now", run)] {
        let given = answers(reader, &run.id)?;
        for rating in ["conforms", "partly", "not"] {
            let count = given.iter().filter(|(item, answer)| item.starts_with("A.") && answer.rating == rating).count();
            told = told.with(&format!("{name}-{rating}"), count);
        }
    }
    Ok(Some(told))
}
