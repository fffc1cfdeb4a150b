//! Steps and acts by their names, and saying again what was decided on other facts.

use serde_json::{Map, Value};

use super::amend::amend;
use super::put::facts_of;
use crate::door::Writer;
use crate::fault::{Fault, Refusal, Result};
use crate::kernel::Record;
use crate::kernel::declare::{Register, StepView};
use crate::kernel::kinds::{Stamped, stamped};
use crate::reasons::{WORDLESS, wordless};

/// Does a step or act: `{id, what it takes…}`.
pub(super) fn act(
    writer: &mut Writer<'_>,
    register: &'static Register,
    step: StepView<'static>,
    args: Map<String, Value>,
) -> Result<()> {
    let malformed = |what: &str| Fault::Malformed(format!("{}.{}: {what}", register.noun, step.act.verb));
    let (mut id, mut patch) = (None, Map::new());
    for (name, value) in args {
        match step.act.takes.iter().find(|take| take.name == name) {
            _ if name == "id" => id = value.as_str().map(str::to_owned),
            Some(take) => {
                patch.insert(take.field.def().name.to_owned(), value);
            }
            None => return Err(malformed(&name)),
        }
    }
    let id = id.ok_or_else(|| malformed("id"))?;
    amend(writer, register, &id, &patch, Some(step))
}

/// Does a step or act from code of its own, as a person said it: `{id, what it takes…}`.
///
/// # Errors
/// [`Fault::Malformed`] when the register has no such act, [`Fault::NotFound`] when there is no such record.
pub fn perform(
    writer: &mut Writer<'_>,
    register: &'static Register,
    verb: &str,
    args: Map<String, Value>,
) -> Result<()> {
    let step = register.all_acts().into_iter().find(|step| step.act.verb == verb);
    let step = step.ok_or_else(|| Fault::Malformed(format!("{}.{verb}", register.noun)))?;
    act(writer, register, step, args)
}

/// Stamps anew that a decision still holds, with the reason.
///
/// # Errors
/// [`Fault::Malformed`] when the register has no such decision, [`Fault::NotFound`] when there is no such record.
pub fn reaffirm(writer: &mut Writer<'_>, register: &'static Register, id: &str, verb: &str, why: &str) -> Result<()> {
    let id = register.key(&writer.reader(), id)?;
    let record = Record::read(&writer.reader(), register, &id)?;
    let acts = register.all_acts();
    let act = acts.iter().find(|step| step.act.verb == verb).map(|step| step.act);
    let Some((act, stamp)) = act.and_then(|act| Some((act, act.stamps?))) else {
        return Err(Fault::Malformed(format!("{}.reaffirm: {verb}", register.noun)));
    };
    if stamped(record.stored(stamp.def().name)).is_none() {
        writer.refuse(Refusal::new("refuse-reaffirm-nothing").with("number", record.called()).row(id.as_str()));
    }
    if why.trim().is_empty() {
        writer.refuse(Refusal::new("refuse-reaffirm-why").field("why").row(id.as_str()));
    } else if wordless(why)? {
        writer.refuse(Refusal::new(WORDLESS).field("why").row(id.as_str()));
    }
    if writer.refused() {
        return Ok(());
    }
    let made = Stamped {
        by: writer.author().name.clone(),
        on: writer.moment().today.to_string(),
        facts: facts_of(&record, act.rests_on),
        why: why.trim().to_owned(),
    };
    let text = rusqlite::types::Value::Text(serde_json::to_string(&made)?);
    writer.amend(register.noun, &id, &[(stamp.def().name, text)])?;
    writer.moved(register.noun, &id, &[stamp.def().name])
}
