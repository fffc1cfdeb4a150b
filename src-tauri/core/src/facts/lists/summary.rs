//! What a whole register comes to, in a sentence before its rows.

use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::moment::Moment;
use crate::plan::criteria::Level;
use crate::plan::risks::plan::{Judged, judged};
use crate::plan::risks::{ACCEPTED_BY, CONDITIONS, RISKS, UNTIL};
use crate::plan::systems::SYSTEMS;

/// The sentence of the systems and of the risks; of another register none.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn of(reader: &Reader<'_>, noun: &str, at: &Moment) -> Result<Vec<Message>> {
    Ok(match noun {
        noun if noun == SYSTEMS.noun => systems(reader)?.into_iter().collect(),
        noun if noun == RISKS.noun => {
            let all = judged(reader, at)?;
            std::iter::once(risks(&all)).chain(above(&all, reader)?).collect()
        }
        _ => Vec::new(),
    })
}

/// How many systems are inside the scope, outside of it and undecided; those that are retired are inside or outside of nothing.
fn systems(reader: &Reader<'_>) -> Result<Option<Message>> {
    let sql = "SELECT count(*), coalesce(sum(stage <> 'retired' AND scope = 'in'), 0),
        coalesce(sum(stage <> 'retired' AND scope = 'out'), 0), coalesce(sum(stage = 'retired'), 0)
        FROM system WHERE retired_on IS NULL";
    let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<[i64; 4]> {
        Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
    };
    let told = |[all, inside, outside, retired]: [i64; 4]| {
        let told = Message::new("list-summary-systems").with("all", all).with("in", inside).with("out", outside);
        told.with("open", all - inside - outside - retired).with("retired", retired)
    };
    Ok(reader.maybe(sql, [], read)?.map(told))
}

/// How many risks are rated, accepted and not, and how many stand high or critical today: at their level before treatment until their
/// measures were judged to work.
fn risks(all: &[Judged]) -> Message {
    let rated = || all.iter().filter(|one| one.counts());
    let (count, accepted) = (rated().count(), rated().filter(|one| one.accepted).count());
    let high = rated().filter(|one| one.stands_at() >= Some(Level::High)).count();
    let told = Message::new("list-summary-risks").with("rated", count).with("accepted", accepted);
    told.with("open", count - accepted).with("high", high)
}

/// Risks that are accepted although they stand at critical today: an exception, with who made it, until when and under which
/// conditions. The plan says it on page one, and the register must not say less.
fn above(all: &[Judged], reader: &Reader<'_>) -> Result<Vec<Message>> {
    let critical = |one: &&Judged| one.counts() && one.accepted && one.stands_at() >= Some(Level::Critical);
    let told = |one: &Judged| -> Result<Message> {
        let by = one.risk.get(&ACCEPTED_BY).unwrap_or_default();
        let by: Option<String> = reader.maybe("SELECT name FROM person WHERE id = ?1", [by], |row| row.get(0))?;
        let conditions = one.risk.get(&CONDITIONS);
        let conditions = conditions.trim().trim_end_matches('.');
        let told = Message::new("list-summary-exception").with("risk", one.risk.called());
        let told = told.with("by", by.unwrap_or_else(|| "none".to_owned()));
        let told = told.with("until", one.risk.get(&UNTIL).unwrap_or_else(|| "none".to_owned()));
        Ok(told.with("some", i64::from(!conditions.is_empty())).with("conditions", conditions))
    };
    all.iter().filter(critical).map(told).collect()
}
