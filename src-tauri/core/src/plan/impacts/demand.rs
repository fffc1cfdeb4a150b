//! What asks for the full form, as far as the assessment and the system's entry say it. The class under the EU AI Act is
//! known further up, and adds its own.

use super::answers::Reply;
use super::data::{Part, data};
use super::fields::{BEFORE, FORM, SYSTEM};
use super::rows;
use crate::door::Reader;
use crate::fault::Refusal;
use crate::kernel::declare::*;
use crate::plan::criteria::Level;
use crate::plan::systems::{SYSTEMS, VULNERABLE};

/// The reasons as they stand against a screened assessment, in the order in which they weigh.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn demands(reader: &Reader<'_>, round: &Record) -> Result<Vec<Refusal>> {
    let mut found = Vec::new();
    let mut add = |reason: Refusal| found.push(reason.field(FORM.name()));
    if let Some(system) = round.get(&SYSTEM) {
        let of = Record::read(reader, &SYSTEMS, &system)?;
        if of.get(&VULNERABLE) == Some(true) {
            add(Refusal::new("refuse-impact-full-vulnerable").with("system", of.called()));
        }
    }
    let data = data()?;
    for row in rows::answers(reader, &round.id)? {
        let deep = data.question(&row.question).is_some_and(|one| one.part == Part::Screening && one.deep);
        if deep && matches!(row.reply, Some(Reply::Yes | Reply::NotSure)) {
            add(Refusal::new("refuse-impact-full-answer").with("question", row.question));
        }
    }
    let mut high = rows::effects(reader, &round.id)?;
    high.retain(|one| one.harm && !one.carried && one.before >= Some(Level::High));
    if high.is_empty() && round.get(&BEFORE) >= Some(Level::High) {
        add(Refusal::new("refuse-impact-full-overall"));
    }
    for effect in high {
        add(Refusal::new("refuse-impact-full-level").with("effect", effect.called));
    }
    Ok(found)
}
