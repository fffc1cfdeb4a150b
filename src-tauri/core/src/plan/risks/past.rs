//! The risks as they lay at an entry of the journal: those that counted, each at the level that the criteria it was rated under
//! give what remained.

use std::collections::BTreeMap;

use serde_json::Value;

use super::fields::*;
use super::level::{Figures, remained};
use super::register::RISKS;
use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::declare::Codes;
use crate::kernel::read::past::{Columns, columns};
use crate::plan::criteria::{Level, Measure};

/// A risk that counted.
pub(crate) struct Lay {
    /// What it said, as far as it was asked for.
    pub(crate) row: Columns,
    /// Rated, treated or accepted.
    pub(crate) state: Standing,
    /// What remained.
    pub(crate) figures: Figures,
    /// Its level; none where the criteria know none.
    pub(crate) level: Option<Level>,
}

/// The risks that counted at an entry, by key; `more` names what else each is to say.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn lay(reader: &Reader<'_>, seq: u64, more: &[&'static str]) -> Result<BTreeMap<String, Lay>> {
    let own = ["number", "retired_on", KIND.name(), STATE.name(), UNDER.name(), NAME.name()];
    let asked: Vec<&'static str> = own
        .into_iter()
        .chain(FIRST.iter().chain(&LEFT).map(|field| field.name()))
        .chain(more.iter().copied())
        .collect();
    let mut measures: BTreeMap<String, Measure> = BTreeMap::new();
    let mut found = BTreeMap::new();
    for (id, row) in columns(reader, RISKS.noun, &asked, seq)? {
        let here = row.text("retired_on").is_empty() && row.text(KIND.name()) == Nature::Risk.code();
        let state = Standing::of(row.text(STATE.name())).filter(|_| here);
        let Some(state @ (Standing::Rated | Standing::Treated | Standing::Accepted)) = state else { continue };
        let under = row.text(UNDER.name());
        if !measures.contains_key(under) && !under.is_empty() {
            measures.insert(under.to_owned(), Measure::read(reader, under)?);
        }
        let figures = remained(|name| row.get(name).unwrap_or(&Value::Null));
        let level = measures.get(under).and_then(|measure| figures.level(measure));
        found.insert(id, Lay { row, state, figures, level });
    }
    Ok(found)
}
