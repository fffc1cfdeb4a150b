//! What stands against approving an assessment, each reason at its field; and what approval settles.

use super::answers::Reply;
use super::data::{Part, data};
use super::demand::demands;
use super::fields::*;
use super::rows::{self, Found};
use crate::kernel::declare::*;
use crate::kernel::read::links::pointing_at;
use crate::plan::criteria::{self, Level};
use crate::plan::systems::{self, SYSTEMS};

/// What the system says, and where an assessment keeps it.
pub(super) static FACTS: [(&dyn AnyField, &dyn AnyField); 9] = [
    (&systems::PURPOSE, &OF_PURPOSE),
    (&systems::USERS, &OF_USERS),
    (&systems::COUNTRIES, &OF_COUNTRIES),
    (&systems::AUTONOMY, &OF_AUTONOMY),
    (&systems::SUPPLIER, &OF_SUPPLIER),
    (&systems::BASE_MODEL, &OF_MODEL),
    (&systems::MODEL_VERSION, &OF_MODEL_VERSION),
    (&systems::DATA_SETS, &OF_DATA),
    (&systems::HAPPENED, &OF_HAPPENED),
];

/// The field of the system behind a fact an approval rests on.
#[must_use]
pub(crate) fn fact_of(fact: &str) -> Option<&'static str> {
    FACTS.iter().find(|(_, kept)| kept.name() == fact).map(|(of, _)| of.name())
}

/// Impacts that count: those of the round in use, looked at.
fn counted(it: &Draft<'_>) -> Result<Vec<Found>> {
    let mut all = rows::effects(&it.reader, &it.record().id)?;
    all.retain(|one| !one.carried);
    Ok(all)
}

/// The highest levels of its harms, before and after their measures.
fn worst(effects: &[Found]) -> [Option<Level>; 2] {
    let harms = || effects.iter().filter(|one| one.harm);
    [harms().filter_map(|one| one.before).max(), harms().filter_map(|one| one.after).max()]
}

/// The facts it rests on; levels where nobody said any: the highest of its impacts, low where none was found.
pub(super) fn settles(it: &mut Draft<'_>) -> Result<()> {
    let effects = counted(it)?;
    for (said, least) in [&BEFORE, &AFTER].into_iter().zip(worst(&effects)) {
        if it.silent(said) {
            it.set(said, least.unwrap_or(Level::Low).code());
        }
    }
    if it.silent(&CRITERIA_USED)
        && let Some(holds) = criteria::in_force(&it.reader)?
    {
        it.set(&CRITERIA_USED, holds);
    }
    let Some(system) = it.get(&SYSTEM) else { return Ok(()) };
    let system = Record::read(&it.reader, &SYSTEMS, &system)?;
    for (from, to) in FACTS {
        it.set(to, system.stored(from.def().name).clone());
    }
    Ok(())
}

/// Every question of its form has an answer of this round; yes and not sure say why.
pub(super) fn every_question_is_answered(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let answers = rows::answers(&it.reader, &it.record().id)?;
    let effects = counted(it)?;
    let full = it.get(&FORM) == Some(Form::Full);
    let (mut open, mut bare) = (Vec::new(), Vec::new());
    for question in &data()?.questions {
        let asked = match question.part {
            Part::Screening => !full,
            Part::Full => full,
            // Whether the law binds is known further up.
            Part::Fria => false,
        };
        if !asked {
            continue;
        }
        let row = answers.iter().find(|row| row.question == question.id);
        let worded = row.is_some_and(|row| row.worded);
        let reply = row.and_then(|row| row.reply);
        let named = !question.area.is_empty() && effects.iter().any(|one| one.area == question.area);
        match question.part {
            Part::Screening if reply.is_none() => open.push(question.id.as_str()),
            // What a *no* would spare the full form for, a sentence says as well.
            Part::Screening if !worded && (question.deep || reply != Some(Reply::No)) => {
                bare.push(question.id.as_str())
            }
            Part::Full if !worded && !named => open.push(question.id.as_str()),
            _ => {}
        }
    }
    for (ids, reason) in [(open, "refuse-impact-unanswered"), (bare, "refuse-impact-bare")] {
        if !ids.is_empty() {
            refuse.at(&STATE, reason).with("count", ids.len()).with("questions", ids.join(", "));
        }
    }
    Ok(())
}

/// A screening is no answer to what asks for the full form. What the law says is asked of what stands, so form and decision
/// are not changed by the act that approves them.
pub(super) fn the_form_is_enough(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    for field in [&FORM as &dyn AnyField, &DECISION].into_iter().filter(|field| it.changes(*field)) {
        refuse.named(field.def().name, "refuse-impact-apart");
    }
    if it.get(&FORM) == Some(Form::Full) {
        return Ok(());
    }
    for demand in demands(&it.reader, it.record())? {
        refuse.note(demand);
    }
    Ok(())
}

/// Impacts are rated by criteria in force, none is left from the round before, and what is medium or more has measures and a
/// risk, or words why not.
pub(super) fn impacts_are_judged(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let (carried, effects): (Vec<Found>, Vec<Found>) =
        rows::effects(&it.reader, &it.record().id)?.into_iter().partition(|one| one.carried);
    if !carried.is_empty() {
        refuse.at(&STATE, "refuse-impact-carried").with("count", carried.len());
    }
    if it.silent(&CRITERIA_USED) {
        refuse.at(&CRITERIA_USED, "refuse-impact-criteria");
        return Ok(());
    }
    for one in &effects {
        if !one.whole {
            refuse.at(&STATE, "refuse-impact-unrated").with("effect", one.called.as_str());
        } else if one.weighs() {
            if !one.measured {
                refuse.at(&STATE, "refuse-impact-measures").with("effect", one.called.as_str());
            }
            if !one.excused && !linked(it, &one.id)? {
                refuse.at(&STATE, "refuse-impact-no-risk").with("effect", one.called.as_str());
            }
        }
    }
    for (said, least) in [&BEFORE, &AFTER].into_iter().zip(worst(&effects)) {
        if let Some(least) = least.filter(|least| it.get(said) < Some(*least)) {
            refuse.at(said, "refuse-impact-level").with("level", least.code());
        }
    }
    Ok(())
}

/// Whether a later register points at an impact, or at the same one in an earlier round.
fn linked(it: &Draft<'_>, effect: &str) -> Result<bool> {
    for id in rows::line(&it.reader, effect)? {
        if pointing_at(&it.reader, "impactEffect", &id)?.iter().any(|from| from.noun != "impactEffect") {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Where there are personal data, it is said where data protection is assessed, and its officer has said what they think.
pub(super) fn data_protection_was_asked(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let Some(system) = it.get(&SYSTEM) else { return Ok(()) };
    if Record::read(&it.reader, &SYSTEMS, &system)?.get(&systems::PERSONAL_DATA) != Some(true) {
        return Ok(());
    }
    if it.silent(&DPIA) {
        refuse.at(&DPIA, "refuse-impact-dpia");
    }
    // What is still to be made is a condition, and nothing goes on without it as if it were there.
    if it.get(&DPIA) == Some(Dpia::Open) && it.get(&DECISION) == Some(Decision::Proceed) {
        refuse.at(&DECISION, "refuse-impact-dpia-open");
    }
    if it.get(&SIGNED).is_none() || it.silent(&VIEW) {
        refuse.at(&OFFICER, "refuse-impact-officer");
    }
    if it.get(&VIEW) == Some(Opinion::Objects) && it.silent(&DESPITE) {
        refuse.at(&DESPITE, "refuse-impact-objection");
    }
    Ok(())
}

/// Conditions and objections have words; who agrees may leave it at that.
pub(super) fn who_does_not_simply_agree_says_why(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.silent(&OPINION) && it.get(&VIEW).is_some_and(|view| view != Opinion::Agrees) {
        refuse.at(&OPINION, "refuse-empty");
    }
    Ok(())
}

/// Whoever assessed it does not approve it, or says why nobody else could; the paper prints it.
pub(super) fn another_approves(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let assessor = it.get(&ASSESSOR);
    if assessor.is_some() && assessor == it.get(&APPROVED_BY) && it.silent(&OWN_WHY) {
        refuse.at(&OWN_WHY, "refuse-impact-own");
    }
    Ok(())
}
