//! Heat maps: how many risks lie at each likelihood and consequence, before treatment and after it.

use crate::chart::{Chart, Figure};
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::moment::Moment;
use crate::plan::criteria::{Level, Measure};
use crate::plan::risks::level::{Figures, cells, first, remaining};
use crate::plan::risks::plan::{Judged, judged};
use crate::plan::risks::{STATE, Standing};

/// Whether something is decided about a risk, so that it has what remains.
pub(crate) fn treated(one: &Judged) -> bool {
    matches!(one.risk.get(&STATE), Some(Standing::Treated | Standing::Accepted))
}

/// The map of what there was before treatment.
pub(crate) fn before(measure: Option<&Measure>, all: &[Judged]) -> Chart {
    let counted: Vec<Figures> = all.iter().filter(|one| one.counts()).map(|one| first(&one.risk)).collect();
    chart("risk-map-first", measure, &counted, all)
}

/// The map of what remains. What is not treated yet is not on it.
pub(crate) fn after(measure: Option<&Measure>, all: &[Judged]) -> Chart {
    let counted: Vec<Figures> =
        all.iter().filter(|one| one.counts() && treated(one)).map(|one| remaining(&one.risk)).collect();
    chart("risk-map-left", measure, &counted, all)
}

/// Both maps of the risks as they stand, where criteria are in force.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn maps(reader: &Reader<'_>, at: &Moment) -> Result<Vec<Chart>> {
    let Some(measure) = Measure::in_force(reader)? else { return Ok(Vec::new()) };
    let all = judged(reader, at)?;
    Ok(vec![before(Some(&measure), &all), after(Some(&measure), &all)])
}

fn chart(id: &str, measure: Option<&Measure>, counted: &[Figures], all: &[Judged]) -> Chart {
    let high = counted.iter().filter(|one| measure.and_then(|measure| one.level(measure)) >= Some(Level::High)).count();
    let open = all.iter().filter(|one| one.counts()).count() - counted.len();
    let sentence = Message::new(&format!("{id}-sentence"));
    let sentence = sentence.with("count", counted.len()).with("high", high).with("open", open);
    Chart { title: Message::new(id), sentence, figure: Figure::Matrix { rows: cells(measure, counted) } }
}
