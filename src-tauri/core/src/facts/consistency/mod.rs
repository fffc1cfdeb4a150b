//! What in the workspace contradicts itself: each finding names both places. Asked on its own screen, and before any document
//! is issued, which only those findings stop that stand against it. Derived anew at every question; nothing is stored.

mod answers;
mod cited;
mod conforms;
mod data;
mod days;
mod exclusions;
mod found;
mod impacts;
mod look;
mod moved;
mod people;
mod review;
mod risks;
mod scope;
mod stated;

use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

use crate::door::{Ask, Reader};
use crate::fault::{Message, Result};
use crate::kernel::read::index::called;
use crate::moment::Moment;
use found::{Found, REPORT};
use look::Look;

pub use found::{Contradiction, Spot};

/// `consistency`: everything, or what stands against one document.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Consistency {
    /// `statement`, `management-review`, `gap-report` or `treatment-plan`; absent: all findings.
    pub kind: Option<String>,
    /// Key of the record the document is about; absent: any.
    pub subject: Option<String>,
}

/// Rules in the order in which their findings are told.
const RULES: [fn(&Look<'_>) -> Result<Found>; 48] = [
    exclusions::rated,
    exclusions::proposed,
    exclusions::used,
    exclusions::prepared,
    exclusions::facts,
    people::decider,
    people::unknown,
    people::owner,
    people::able,
    people::everything,
    scope::texts,
    scope::shared,
    review::nothing,
    moved::stamped,
    moved::classified,
    days::overdue,
    days::out_of_order,
    cited::absent,
    cited::not_started,
    impacts::done,
    impacts::older,
    conforms::people,
    conforms::proposed,
    answers::paired,
    answers::first_use,
    answers::public,
    answers::generates,
    answers::older,
    risks::excluded,
    risks::unexplained,
    risks::accepted,
    risks::below_authority,
    risks::ruled_out,
    risks::ends_unjudged,
    risks::short_of_aim,
    risks::light_class,
    risks::prohibited,
    risks::before_control,
    risks::rated_apart,
    data::unproven,
    data::logs_short,
    stated::fit,
    stated::disclaimed,
    stated::headcount,
    stated::outside,
    stated::scope,
    stated::sites,
    stated::resources,
];

/// Everything that stands against a document, or everything at all.
fn all(reader: &Reader<'_>, at: &Moment, kind: Option<&str>, subject: Option<&str>) -> Result<Found> {
    let look = Look::take(reader, at, subject.filter(|_| kind == Some(REPORT)))?;
    let mut found = Vec::new();
    for rule in RULES {
        found.extend(rule(&look)?);
    }
    found.retain(|one| one.against(kind, subject));
    Ok(found)
}

/// The sentences that stand against issuing a document.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn against(reader: &Reader<'_>, at: &Moment, kind: &str, subject: &str) -> Result<Vec<Message>> {
    Ok(all(reader, at, Some(kind), Some(subject))?.into_iter().map(|one| one.message).collect())
}

impl Ask for Consistency {
    const NAME: &'static str = "consistency";
    type Answer = Vec<Contradiction>;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let mut found = all(reader, at, self.kind.as_deref(), self.subject.as_deref())?;
        // Whoever reads a finding knows its records by their names; a number alone is looked up first.
        for spot in found.iter_mut().flat_map(|one| &mut one.places) {
            let Some(id) = &spot.goal.id else { continue };
            let name = called(&spot.goal.noun, id, reader)?;
            if name.starts_with(spot.called.as_str()) {
                spot.called = name;
            }
        }
        Ok(found)
    }
}
