//! The plan as the gap report prints it.

use super::ask::{answer, dated};
use super::facts::Facts;
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::moment::Moment;
use crate::paper::{PhaseLine, PlanPart};

/// The plan; none while no roadmap was made.
pub(crate) fn report(reader: &Reader<'_>, at: &Moment, lang: &str) -> Result<Option<PlanPart>> {
    let facts = Facts::read(reader, &at.today.to_string())?;
    let plan = answer(reader, &facts, &dated(reader)?, at, lang)?;
    let (Some(starts_on), Some(gantt)) = (plan.starts_on, plan.gantt) else { return Ok(None) };
    let phases = plan.phases.into_iter().filter(|phase| !phase.ends_on.is_empty()).map(|phase| PhaseLine {
        number: phase.number,
        name: phase.title,
        starts_on: phase.starts_on,
        ends_on: phase.ends_on,
        status: phase.status,
        deliverables: phase.deliverables,
    });
    let starting_point = Message::new(&format!("starting-point-{}", plan.starting_point));
    Ok(Some(PlanPart { starts_on, starting_point, gantt, phases: phases.collect() }))
}
