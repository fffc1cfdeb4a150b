//! `text.live`: what a register says in a live part of a text. The same rows as its list on paper, without what hangs below them and
//! with fewer columns: a text is read in portrait.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

use super::listing;
use crate::door::Reader;
use crate::fault::{Fault, Result};
use crate::kernel::Shelf;
use crate::kernel::declare::{AnyField, Codes, Register};
use crate::moment::Moment;
use crate::paper::{ListCell, Listing, Wanted};
use crate::plan::texts::LivePart;
use crate::plan::{objectives, parties, roles, systems};
use crate::run::{channels, communication, suppliers, use_requests};

/// Asks what a live part says now.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct TextLive {
    /// Code of the part: `roles`.
    pub part: String,
}

impl TextLive {
    /// Its rows.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such part.
    pub(crate) fn listing(&self, shelf: &Shelf, reader: &Reader<'_>, at: &Moment) -> Result<Listing> {
        let found = live(shelf, &self.part, reader, at)?;
        found.ok_or_else(|| Fault::NotFound { kind: "part", id: self.part.clone() })
    }
}

/// A register, what narrows it, and the columns of a part.
type Shown = (&'static Register, &'static [(&'static str, &'static str)], &'static [&'static dyn AnyField]);

const ROLES: Shown =
    (&roles::ROLES, &[("state", "!ended")], &[&roles::NAME, &roles::PERSON, &roles::AUTHORITY, &roles::STATE]);

const IN_SCOPE: Shown = (
    &systems::SYSTEMS,
    &[("scope", "in")],
    &[&systems::NAME, &systems::PURPOSE, &systems::BUSINESS_OWNER, &systems::STAGE],
);

const OBJECTIVES: Shown = (
    &objectives::OBJECTIVES,
    &[("state", "!withdrawn")],
    &[&objectives::NAME, &objectives::MEASURE, &objectives::TARGET, &objectives::DUE, &objectives::OWNER],
);

const PARTIES: Shown = (&parties::PARTIES, &[("taken", "!no")], &[&parties::NAME, &parties::REQUIRES, &parties::BASIS]);

const SUPPLIERS: Shown = (
    &suppliers::SUPPLIERS,
    &[("standing", "!ended")],
    &[&suppliers::NAME, &suppliers::PROVIDES, &suppliers::DEPENDENCE, &suppliers::OWNER],
);

const TOOLS: Shown = (
    &use_requests::USE_REQUESTS,
    &[("state", "approved")],
    &[&use_requests::TOOL, &use_requests::PURPOSE, &use_requests::DATA, &use_requests::CONDITIONS],
);

const COMMUNICATION: Shown = (
    &communication::COMMUNICATION,
    &[],
    &[
        &communication::ABOUT,
        &communication::TIMING,
        &communication::AUDIENCE,
        &communication::MEANS,
        &communication::BY,
    ],
);

const CHANNELS: Shown = (
    &channels::CHANNELS,
    &[("state", "open")],
    &[&channels::NAME, &channels::HOW, &channels::RECEIVER, &channels::SECOND],
);

fn shown(part: LivePart) -> Shown {
    match part {
        LivePart::Roles => ROLES,
        LivePart::InScope => IN_SCOPE,
        LivePart::Objectives => OBJECTIVES,
        LivePart::Parties => PARTIES,
        LivePart::Suppliers => SUPPLIERS,
        LivePart::Tools => TOOLS,
        LivePart::Communication => COMMUNICATION,
        LivePart::Channels => CHANNELS,
    }
}

/// Said over a part of which the founding session agreed nothing.
const NOT_AGREED: &str = "text-part-not-agreed";

/// The part of the founding session that agrees what a live part shows; none where no part does.
fn agreed_in(part: LivePart) -> Option<&'static str> {
    match part {
        LivePart::Roles => Some("who"),
        LivePart::Objectives => Some("goals"),
        LivePart::Parties => Some("parties"),
        LivePart::Communication | LivePart::Channels => Some("voices"),
        LivePart::InScope | LivePart::Suppliers | LivePart::Tools => None,
    }
}

/// Whether the founding session was approved without the part that agrees it: what stands there was approved, if at all, somewhere
/// else, and a text that shows it is not read as its approval.
fn left_open(reader: &Reader<'_>, part: LivePart) -> Result<bool> {
    let Some(part) = agreed_in(part) else { return Ok(false) };
    let sql = "SELECT nullif(json_extract(agreed, '$.' || ?1 || '.on'), '') IS NULL FROM founding WHERE \"approvedBy\" IS NOT NULL";
    Ok(reader.maybe(sql, [part], |row| row.get(0))?.unwrap_or_default())
}

/// What a live part says now; none for a code that is no part.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn live(shelf: &Shelf, part: &str, reader: &Reader<'_>, at: &Moment) -> Result<Option<Listing>> {
    let Some(part) = LivePart::of(part) else { return Ok(None) };
    let (register, filter, columns) = shown(part);
    let filter = filter.iter().map(|(field, said)| ((*field).to_owned(), (*said).to_owned()));
    let wanted = Wanted {
        kind: "register".to_owned(),
        register: Some(register.noun.to_owned()),
        filter: filter.collect::<BTreeMap<_, _>>(),
        columns: columns.iter().map(|field| field.def().name.to_owned()).collect(),
        ..Wanted::default()
    };
    let mut listing = listing(shelf, reader, &wanted, register.noun, at)?;
    listing.title = format!("{}.{}", LivePart::LIST.name, part.code());
    listing.note = if left_open(reader, part)? { NOT_AGREED.to_owned() } else { String::new() };
    listing.only.clear();
    for row in &mut listing.rows {
        row.below.clear();
        // A version says what holds, not what was late on the day it was drawn.
        for cell in &mut row.cells {
            if let ListCell::Day { late, .. } = cell {
                *late = false;
            }
        }
    }
    Ok(Some(listing))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::SHELF;

    #[test]
    fn every_part_names_fields_and_codes_there_are() {
        for code in LivePart::LIST.codes {
            let Some((register, filter, columns)) = LivePart::of(code).map(shown) else { panic!("{code}") };
            assert!(SHELF.registers.iter().any(|one| std::ptr::eq(*one, register)), "{code}");
            assert!(columns.iter().all(|field| register.def(field.def().name).is_some()), "{code}");
            for (field, said) in filter {
                let list = register.def(field).and_then(|def| def.codes);
                assert!(list.is_some_and(|list| list.codes.contains(&said.trim_start_matches('!'))), "{code}: {said}");
            }
        }
    }
}
