//! The roadmap: six phases with tasks and exit criteria, dated by the organisation and measured by its registers.

use crate::door::Reader;
use crate::fault::Result;
use crate::moment::Moment;
use crate::paper::PlanPart;

/// The plan as the gap report prints it; none while no roadmap was made.
pub(crate) fn report(_reader: &Reader<'_>, _at: &Moment, _lang: &str) -> Result<Option<PlanPart>> {
    Ok(None)
}
