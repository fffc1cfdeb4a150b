//! Rating and treating: figures that the criteria know, each whom it is about rated, and what remains after treatment.

use super::fields::*;
use super::lapse::{lapse, unseen};
use super::level::{Figures, left, measure, said};
use crate::kernel::declare::*;
use crate::kernel::kinds::stamped;
use crate::plan::criteria::{Measure, in_force};

/// Highest step where no criteria say another.
const MOST: i64 = 5;

/// The highest step of the scales.
pub(super) fn highest(measure: Option<&Measure>) -> i64 {
    measure.map_or(MOST, |measure| measure.steps.max(1))
}

/// Figures are steps of the scales. While a risk is unrated, what is typed is a note.
pub(super) fn fits_the_scales(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let most = highest(measure(it)?.as_deref());
    for field in if it.act == "rate" { FIRST } else { LEFT } {
        if it.get(field).is_some_and(|value| !(1..=most).contains(&value)) {
            refuse.at(field, "refuse-risk-step").with("most", most);
        }
    }
    Ok(())
}

/// What was decided under a name is changed under a name.
pub(super) fn by_its_act(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let state = it.was(&STATE);
    if it.new_record() || !it.act.is_empty() {
        return Ok(());
    }
    let mut held = |fields: &[&dyn AnyField], id: &str| {
        for field in fields.iter().filter(|field| it.changes(**field)) {
            refuse.named(field.name(), id);
        }
    };
    if !matches!(state, Some(Standing::Unrated | Standing::Closed)) {
        held(&[&KIND, &LIKELIHOOD, &INDIVIDUALS, &GROUPS, &SOCIETY, &ORGANISATION, &WHY], "refuse-risk-rate-act");
    }
    if matches!(state, Some(Standing::Treated | Standing::Accepted)) {
        let left: [&dyn AnyField; 7] = [
            &TREATMENT, &LEFT_LIKELIHOOD, &LEFT_INDIVIDUALS, &LEFT_GROUPS, &LEFT_SOCIETY, &LEFT_ORGANISATION, &LEFT_WHY,
        ];
        held(&left, "refuse-risk-treat-act");
    }
    if state == Some(Standing::Accepted) {
        held(&[&ACCEPTED_BY, &ACCEPTED_WHY, &UNTIL], "refuse-risk-accept-act");
    }
    Ok(())
}

/// It is rated under the criteria in force; what was accepted was accepted as it stood before.
pub(super) fn under_what_holds(it: &mut Draft<'_>) -> Result<()> {
    let under = in_force(&it.reader)?;
    it.set(&UNDER, under);
    lapse(it);
    unseen(it);
    let level = said(it)?;
    let on = measure(it)?.zip(level).and_then(|(measure, level)| measure.until(level, it.moment.today));
    if let Some(on) = on {
        it.set(&REVIEW_ON, on.to_string());
    }
    Ok(())
}

/// There are criteria, and each whom it is about has a consequence. An opportunity has no level and is set off against nothing.
pub(super) fn rated(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.silent(&UNDER) {
        refuse.at(&STATE, "refuse-risk-no-criteria");
    }
    if it.get(&KIND) != Some(Nature::Risk) {
        return Ok(());
    }
    asked(it, &FIRST, refuse);
    if said(it)?.is_none() && !it.silent(&UNDER) && complete(it, &FIRST) {
        refuse.at(&LIKELIHOOD, "refuse-risk-no-level");
    }
    Ok(())
}

/// Likelihood, and the consequence for each whom it is about.
fn asked(it: &Draft<'_>, fields: &'static [&'static Field<Number>; 5], refuse: &mut Refusals) {
    for field in wanted(it, fields).filter(|field| it.silent(*field)) {
        refuse.at(field, "refuse-empty");
    }
}

fn complete(it: &Draft<'_>, fields: &'static [&'static Field<Number>; 5]) -> bool {
    wanted(it, fields).all(|field| !it.silent(field))
}

fn wanted(
    it: &Draft<'_>,
    fields: &'static [&'static Field<Number>; 5],
) -> impl Iterator<Item = &'static Field<Number>> + use<> {
    let targets = it.get(&TARGETS);
    let about = [Target::Individuals, Target::Groups, Target::Society, Target::Organisation];
    let of = about.into_iter().zip(&fields[1..]).filter(move |(target, _)| targets.contains(target));
    std::iter::once(fields[0]).chain(of.map(|(_, field)| *field))
}

/// Whoever reads a rating again is not who made it.
pub(super) fn another_hand(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    match stamped(it.record().stored(RATED.name())) {
        None => {
            refuse.at(&RATED, "refuse-risk-not-rated");
        }
        Some(rated) if rated.by == it.author => {
            refuse.at(&READ, "refuse-risk-same-hand").with("name", rated.by);
        }
        Some(_) => {}
    }
    Ok(())
}

/// What an acceptance is about of what a treatment says: all but the reason, the sign, the day and the cost.
static ACCEPTED_OF_IT: [&dyn AnyField; 8] = [
    &TREATMENT, &HOW, &TREATED_BY, &LEFT_LIKELIHOOD, &LEFT_INDIVIDUALS, &LEFT_GROUPS, &LEFT_SOCIETY, &LEFT_ORGANISATION,
];

/// What is accepted as it is remains as it is; a consequence of which nobody says that it is smaller stays as bad; and what is
/// treated in another way is accepted anew. Another day for the same treatment leaves what remains as it was accepted.
pub(super) fn what_remains(it: &mut Draft<'_>) -> Result<()> {
    let treatment = it.get(&TREATMENT);
    let as_it_is = treatment == Some(Treatment::Accept);
    let lessened = matches!(treatment, Some(Treatment::Reduce | Treatment::Share));
    for (at, (first, left)) in FIRST.iter().zip(&LEFT).enumerate() {
        // How likely it is afterwards is what a treatment is judged by: that is always said.
        if as_it_is || lessened && at > 0 && it.silent(*left) {
            let same = it.record().stored(first.name()).clone();
            it.set(*left, same);
        }
    }
    if as_it_is && it.silent(&LEFT_WHY) {
        let why = it.get(&WHY);
        it.set(&LEFT_WHY, why);
    }
    if ACCEPTED_OF_IT.iter().any(|field| it.changes(*field)) {
        lapse(it);
        unseen(it);
    } else if it.was(&STATE) == Some(Standing::Accepted) {
        it.set(&STATE, Standing::Accepted.code());
    }
    Ok(())
}

/// It says what is done, and how much remains of what is not avoided.
pub(super) fn treated(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let (treatment, risk) = (it.get(&TREATMENT), it.get(&KIND) == Some(Nature::Risk));
    if treatment == Some(Treatment::Pursue) && risk || treatment.is_some_and(|one| one != Treatment::Pursue) && !risk {
        refuse.at(&TREATMENT, "refuse-risk-pursue");
    }
    let does = matches!(treatment, Some(Treatment::Avoid | Treatment::Reduce | Treatment::Share | Treatment::Pursue));
    if does && it.silent(&HOW) {
        refuse.at(&HOW, "refuse-empty");
    }
    // Without it the plan is not approved: asked while whoever decides is here.
    if risk && does && it.silent(&DUE) {
        refuse.at(&DUE, "refuse-risk-due");
    }
    if risk && matches!(treatment, Some(Treatment::Reduce | Treatment::Share)) {
        asked(it, &LEFT, refuse);
        if it.silent(&LEFT_WHY) {
            refuse.at(&LEFT_WHY, "refuse-empty");
        }
        let product = |fields| Figures::of(it.record(), fields).product();
        if complete(it, &LEFT) && product(&LEFT) > product(&FIRST) {
            refuse.at(&LEFT_LIKELIHOOD, "refuse-risk-left-higher");
        }
        if complete(it, &LEFT) && left(it)?.is_none() {
            refuse.at(&LEFT_LIKELIHOOD, "refuse-risk-no-level");
        }
    }
    Ok(())
}
