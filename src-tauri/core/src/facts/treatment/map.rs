//! Heat maps: how many risks lie at each likelihood and consequence, before treatment and after it.

use crate::chart::{Chart, Figure, MatrixCell};
use crate::fault::Message;
use crate::kernel::declare::Codes;
use crate::plan::criteria::{Level, Measure};
use crate::plan::risks::level::{Figures, first, remaining};
use crate::plan::risks::plan::Judged;
use crate::plan::risks::{STATE, Standing};

/// Whether something is decided about a risk, so that it has what remains.
pub(super) fn treated(one: &Judged) -> bool {
    matches!(one.risk.get(&STATE), Some(Standing::Treated | Standing::Accepted))
}

/// The map of what there was before treatment.
pub(super) fn before(measure: Option<&Measure>, all: &[Judged]) -> Chart {
    let counted: Vec<Figures> = all.iter().filter(|one| one.counts()).map(|one| first(&one.risk)).collect();
    chart("risk-map-first", measure, &counted, all)
}

/// The map of what remains. What is not treated yet is not on it.
pub(super) fn after(measure: Option<&Measure>, all: &[Judged]) -> Chart {
    let counted: Vec<Figures> =
        all.iter().filter(|one| one.counts() && treated(one)).map(|one| remaining(&one.risk)).collect();
    chart("risk-map-left", measure, &counted, all)
}

fn chart(id: &str, measure: Option<&Measure>, counted: &[Figures], all: &[Judged]) -> Chart {
    let high = counted.iter().filter(|one| measure.and_then(|measure| one.level(measure)) >= Some(Level::High)).count();
    let open = all.iter().filter(|one| one.counts()).count() - counted.len();
    let sentence = Message::new(&format!("{id}-sentence"));
    let sentence = sentence.with("count", counted.len()).with("high", high).with("open", open);
    Chart { title: Message::new(id), sentence, figure: Figure::Matrix { rows: rows(measure, counted) } }
}

/// The cells with how many of these lie in each.
pub(super) fn rows(measure: Option<&Measure>, counted: &[Figures]) -> Vec<Vec<MatrixCell>> {
    let steps = measure.map_or(0, |measure| measure.steps);
    let cell = |likelihood: i64, consequence: i64| {
        let here = |one: &&Figures| one.likelihood == likelihood && one.worst() == consequence;
        // The level of the product; a cell with the worst for people says so by the risks in it.
        let level = measure.and_then(|measure| measure.level(likelihood, consequence, 0));
        MatrixCell {
            likelihood: small(likelihood),
            consequence: small(consequence),
            level: level.map_or("", Codes::code).to_owned(),
            count: u32::try_from(counted.iter().filter(here).count()).unwrap_or(u32::MAX),
        }
    };
    (1..=steps).rev().map(|likelihood| (1..=steps).map(|worst| cell(likelihood, worst)).collect()).collect()
}

fn small(step: i64) -> u32 {
    u32::try_from(step).unwrap_or_default()
}
