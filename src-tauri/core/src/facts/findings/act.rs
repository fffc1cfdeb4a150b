//! From a gap to an action in one step.

use crate::plan::gap::answer::answers;
use crate::plan::gap::items::{items, title};
use crate::plan::gap::run_row::latest;
use std::collections::BTreeMap;

use crate::door::{Reader, Writer};
use crate::fault::{Refusal, Result};
use crate::plan::organisation::content_language;
use crate::run::actions::{self, NewAction};

pub(super) fn act(
    writer: &mut Writer<'_>,
    item: &str,
    wording: Option<String>,
    owner: Option<String>,
    due: Option<String>,
) -> Result<()> {
    let Some(run) = latest(&writer.reader())? else { return Err(Refusal::new("refuse-gap-no-run").into()) };
    let Some(found) = items(&run.depth)?.into_iter().find(|one| one.id == item) else {
        let refusal = Refusal::new("refuse-gap-item").with("item", item).with("run", run.number);
        return Err(refusal.field("item").into());
    };
    let answer = answers(&writer.reader(), &run.id)?.remove(item).unwrap_or_default();
    if !matches!(answer.rating.as_str(), "partly" | "not") {
        return Err(Refusal::new("refuse-gap-no-gap").with("item", item).field("item").into());
    }
    let name = title(&found, &content_language(&writer.reader())?)?;
    let fallback =
        if answer.recommendation.is_empty() { format!("{item}: {name}") } else { answer.recommendation.clone() };
    let cut: String = wording.unwrap_or(fallback).chars().take(crate::door::field::LINE).collect();
    let new = NewAction {
        id: None,
        title: cut.lines().next().unwrap_or_default().to_owned(),
        detail: answer.finding,
        owner: owner.or(answer.owner),
        due,
        decision: None,
    };
    actions::insert(writer, new, "gap", &format!("{}/{item}", run.id), &format!("{} {item}", run.number))
}

/// Numbers of the actions made from items of a run.
pub(super) fn actions(reader: &Reader<'_>, run: &str) -> Result<BTreeMap<String, Vec<String>>> {
    let sql = "SELECT substr(originId, instr(originId, '/') + 1), number FROM action
        WHERE origin = 'gap' AND originId >= ?1 || '/' AND originId < ?1 || '0' ORDER BY number";
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (item, number) in reader.rows(sql, [run], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))? {
        found.entry(item).or_default().push(number);
    }
    Ok(found)
}
