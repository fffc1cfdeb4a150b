//! What is done to all risks at once: the rule of the criteria accepts what is low.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Map;
use ts_rs::TS;

use super::fields::{EFFECT, EXISTING, FOUND, Found, HOW, LIKELIHOOD, NAME, OWNER, SYSTEM, TARGETS, Target, UNDER};
use super::level;
use super::register::RISKS;
use crate::door::{Act, Writer};
use crate::fault::{Refusal, Result};
use crate::kernel::declare::{Codes, Record};
use crate::kernel::{add_with, perform};
use crate::plan::criteria::{Acceptor, Level, Measure, in_force};
use crate::plan::impacts::{EFFECTS, IMPACTS, said};
use crate::plan::systems::{BUSINESS_OWNER, SYSTEMS};

/// What a person does with all risks besides what can be done with each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "RiskEdit")]
pub enum Edit {
    /// Accepts by rule what is low, where the criteria in force say so: one act about all of them.
    AcceptLow {},
    /// Makes a risk of an impact: what it says is taken over as a note, unrated.
    FromImpact {
        /// Key or number of the impact.
        effect: String,
    },
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        match self {
            Self::AcceptLow {} => accept_low(writer),
            Self::FromImpact { effect } => from_impact(writer, &effect),
        }
    }
}

/// A risk that says what the impact says, with its figures as notes until somebody rates it.
fn from_impact(writer: &mut Writer<'_>, effect: &str) -> Result<()> {
    let reader = writer.reader();
    let effect = Record::read(&reader, &EFFECTS, &EFFECTS.key(&reader, effect)?)?;
    let Some(round) = effect.get(&said::EFFECT_OF) else { return Ok(()) };
    let system = Record::read(&reader, &IMPACTS, &round)?.get(&said::SYSTEM);
    let target = effect.get(&said::TARGET).map_or("", Codes::code);
    // What follows is what the impact says, and whom it hits; its measures are those there are, and what is done about the risk begins with them.
    let what = Some(effect.get(&said::DETAIL)).filter(|detail| !detail.is_empty());
    let what = what.unwrap_or_else(|| effect.get(&said::WHAT));
    // A sentence that ends does not go on after its stop.
    let hits = [what.trim_end_matches(['.', ' ']).to_owned(), effect.get(&said::WHO)];
    let hits: Vec<String> = hits.into_iter().filter(|one| !one.is_empty()).collect();
    let mut fields = Map::from_iter([
        (NAME.name().to_owned(), effect.get(&said::WHAT).into()),
        (EFFECT.name().to_owned(), hits.join(": ").into()),
        (EXISTING.name().to_owned(), effect.get(&said::MEASURES).into()),
        (HOW.name().to_owned(), effect.get(&said::MEASURES).into()),
        (TARGETS.name().to_owned(), Target::of(target).map(|target| vec![target.code()]).unwrap_or_default().into()),
        (FOUND.name().to_owned(), Found::Impact.code().into()),
        (SYSTEM.name().to_owned(), system.clone().into()),
        (super::fields::IMPACTS.name().to_owned(), vec![effect.id.clone()].into()),
        (LIKELIHOOD.name().to_owned(), effect.get(&said::LIKELIHOOD).into()),
    ]);
    if let Some(system) = &system {
        let owner = Record::read(&reader, &SYSTEMS, system)?.get(&BUSINESS_OWNER);
        fields.extend(owner.map(|owner| (OWNER.name().to_owned(), owner.into())));
    }
    if let Some(target) = Target::of(target) {
        fields.insert(target.code().to_owned(), effect.get(&said::CONSEQUENCE).into());
    }
    add_with(writer, &RISKS, None, &fields, Map::new()).map(|_| ())
}

/// Accepts by rule what is low and has no reason against it.
fn accept_low(writer: &mut Writer<'_>) -> Result<()> {
    let reader = writer.reader();
    let under = in_force(&reader)?;
    let rule = Measure::in_force(&reader)?.filter(|measure| measure.acceptor(Level::Low) == Some(Acceptor::Rule));
    let Some(measure) = rule else {
        return Err(Refusal::new("refuse-risk-no-rule").with("level", "low").into());
    };
    let fit = "record.state IN ('rated', 'treated') AND record.kind = 'risk' AND record.retired_on IS NULL";
    let low: Vec<Record> = Record::all(&reader, &RISKS, fit, &[])?
        .into_iter()
        .filter(|risk| {
            risk.get(&UNDER) == under && level::stands(|name| risk.stored(name), &measure) == Some(Level::Low)
        })
        .collect();
    if low.is_empty() {
        return Err(Refusal::new("refuse-risk-none-low").into());
    }
    let (mut refused, mut accepted) = (Vec::new(), 0);
    for risk in low {
        perform(writer, &RISKS, "acceptByRule", Map::from_iter([("id".to_owned(), risk.id.into())]))?;
        let against = writer.take_refusals();
        accepted += usize::from(against.is_empty());
        refused.extend(against);
    }
    writer.named("risk.acceptLow");
    // What has a reason against it stays as it is and is seen as not accepted; the rule goes on with the rest.
    if accepted == 0 {
        refused.into_iter().for_each(|refusal| writer.refuse(refusal));
    }
    Ok(())
}
