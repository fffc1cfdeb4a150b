//! What is said of an impact that was identified: what happens to whom, how bad it is before and after the measures (A.5.4, A.5.5).
//!
//! Not here: risks. A risk points at the impact it comes from.

use serde_json::Value;

use super::rows;
use crate::kernel::declare::*;
use crate::plan::criteria::Level;

codes! {
    /// Whether it is good or bad for those it meets. One is never set off against the other.
    pub enum EffectKind as "effectKind" { Harm = "harm", Benefit = "benefit" }
    /// What it touches: sections 7 and 8 of the full form.
    pub enum Area as "effectArea" {
        Fairness = "fairness", Privacy = "privacy", Safety = "safety", Autonomy = "autonomy",
        Transparency = "transparency", Access = "access", Accessibility = "accessibility", Redress = "redress",
        Environment = "environment", Economy = "economy", Institutions = "institutions", Culture = "culture",
        Misuse = "misuse",
    }
    /// Whom it meets.
    pub enum Target as "effectTarget" { Individuals = "individuals", Groups = "groups", Society = "society" }
}

pub static WHAT: Field<Line> = Field::new("what").required();
pub static KIND: Field<Code<EffectKind>> = Field::new("kind").wanted();
pub static AREA: Field<Code<Area>> = Field::new("area").wanted();
pub static TARGET: Field<Code<Target>> = Field::new("target").wanted();
pub static WHO: Field<Line> = Field::new("who").wanted();
pub static DETAIL: Field<Words> = Field::new("detail");
/// On the scale of likelihood of the criteria.
pub static LIKELIHOOD: Field<Number> = Field::new("likelihood").wanted_while("kind", &["harm"]);
/// On the scale of consequences for its target.
pub static CONSEQUENCE: Field<Number> = Field::new("consequence").wanted_while("kind", &["harm"]);
/// Level before the measures, by the criteria.
pub static EFFECT_BEFORE: Field<Code<Level>> = Field::new("levelBefore").read_only();
pub static MEASURES: Field<Words> = Field::new("measures").reason();
pub static LIKELIHOOD_AFTER: Field<Number> = Field::new("likelihoodAfter").wanted_while("kind", &["harm"]);
pub static CONSEQUENCE_AFTER: Field<Number> = Field::new("consequenceAfter").wanted_while("kind", &["harm"]);
pub static EFFECT_AFTER: Field<Code<Level>> = Field::new("levelAfter").read_only();
/// Why no risk is made of it although its level would ask for one.
pub static WHY_NO_RISK: Field<Words> = Field::new("whyNoRisk").reason();
/// The same impact in the round before.
pub static EARLIER: Field<Link> = Field::new("earlier").later("impactEffect");
/// Taken over from the round before, and not yet looked at: it counts as nothing.
pub static CARRIED: Field<Flag> = Field::new("carried").read_only();
/// Why the judgement of the round before still holds.
pub static EFFECT_KEPT_WHY: Field<Words> = Field::new("keptWhy").reason();
pub static EFFECT_KEPT: Field<Stamp> = Field::new("kept").read_only();

/// What a new round takes over of an impact: everything but how it was judged.
pub(super) static TOLD: [&dyn AnyField; 7] = [&WHAT, &KIND, &AREA, &TARGET, &WHO, &DETAIL, &MEASURES];

/// How it was judged.
static JUDGED: [&Field<Number>; 4] = [&LIKELIHOOD, &CONSEQUENCE, &LIKELIHOOD_AFTER, &CONSEQUENCE_AFTER];

/// The judgement of the round before still holds.
pub(super) static KEEP: [Act; 1] = [Act::new("keep")
    .takes(&[Take { name: "why", field: &EFFECT_KEPT_WHY, needed: "refuse-impact-keep-why" }])
    .settle(as_before)
    .stamps(&EFFECT_KEPT)];

/// Judged as in the round before.
fn as_before(it: &mut Draft<'_>) -> Result<()> {
    let Some(last) = it.get(&EARLIER) else { return Ok(()) };
    let last = Record::read(&it.reader, it.record().register, &last)?;
    for field in JUDGED {
        it.set(field, last.stored(field.name()).clone());
    }
    it.set(&WHY_NO_RISK, last.get(&WHY_NO_RISK));
    Ok(())
}

/// Whether the edit says something of the impact.
pub(super) fn touched(it: &Draft<'_>) -> bool {
    TOLD.iter().copied().chain(JUDGED.map(|field| field as &dyn AnyField)).any(|field| it.changes(field))
}

/// The levels follow from the figures; what somebody touched has been looked at.
pub(super) fn finds_its_levels(it: &mut Draft<'_>, of: &Field<Link>) -> Result<()> {
    if !it.new_record() && (it.act == "keep" || touched(it)) {
        it.set(&CARRIED, 0);
    }
    // A consequence of which nobody says that the measures make it smaller stays as bad.
    if !it.silent(&LIKELIHOOD_AFTER) && it.silent(&CONSEQUENCE_AFTER) {
        let same = it.record().stored(CONSEQUENCE.name()).clone();
        it.set(&CONSEQUENCE_AFTER, same);
    }
    let Some(measure) = rows::measure(&it.reader, it.get(of))? else { return Ok(()) };
    let people = it.get(&TARGET) != Some(Target::Society);
    for (likelihood, consequence, level) in
        [(&LIKELIHOOD, &CONSEQUENCE, &EFFECT_BEFORE), (&LIKELIHOOD_AFTER, &CONSEQUENCE_AFTER, &EFFECT_AFTER)]
    {
        let found = match (it.get(likelihood), it.get(consequence)) {
            (Some(likelihood), Some(consequence)) => {
                measure.level(likelihood, consequence, if people { consequence } else { 0 })
            }
            _ => None,
        };
        it.set(level, found.map_or_else(|| level.def().nothing(), |found| Value::from(found.code())));
    }
    Ok(())
}

/// Figures lie on the scales, and no measure makes an impact worse.
pub(super) fn on_the_scale(it: &Draft<'_>, of: &Field<Link>, refuse: &mut Refusals) -> Result<()> {
    let steps = rows::steps(&it.reader, it.get(of))?;
    for field in JUDGED {
        if it.get(field).is_some_and(|said| !(1..=steps).contains(&said)) {
            refuse.at(field, "refuse-impact-scale").with("most", steps);
        }
    }
    if it.get(&EFFECT_AFTER) > it.get(&EFFECT_BEFORE) && !it.silent(&EFFECT_BEFORE) {
        refuse.at(&CONSEQUENCE_AFTER, "refuse-impact-after");
    }
    Ok(())
}
