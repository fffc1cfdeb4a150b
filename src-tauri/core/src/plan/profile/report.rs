//! Starting point and fit verdict as the gap report prints them.

use super::data::data;
use super::fit::verdict;
use super::row;
use crate::catalogue::say;
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::paper::{FitPart, StartPart};

/// Both parts in `lang`.
pub(crate) fn report(reader: &Reader<'_>, lang: &str) -> Result<(StartPart, FitPart)> {
    let row = row(reader)?;
    let found = verdict(data()?, &row.answers, lang);
    let sector = data()?.sectors.iter().find(|one| one.id == row.sector).map(|one| say(&one.title, lang));
    let start = StartPart {
        sector: sector.unwrap_or_default(),
        iso27001: row.iso27001,
        objective: row.objective,
        target_date: row.target_date.unwrap_or_default(),
        body: row.body,
    };
    let decision = match row.fit_decision.as_str() {
        "" => None,
        code => Some(Message::new(&format!("fit-decision-{code}"))),
    };
    let fit = FitPart {
        verdict: Message::new(&format!("fit-verdict-{}", found.code)).with("open", found.open),
        because: found.because,
        steps: found.steps,
        decision,
        reason: row.fit_reason,
        by: row.fit_by,
        on: row.fit_on.unwrap_or_default(),
    };
    Ok((start, fit))
}
