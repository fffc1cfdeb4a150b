//! `text.live`: what a register says in a live part of a text. The same rows as its list on paper, without what hangs below them and
//! with fewer columns: a text is read in portrait.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

use crate::door::Reader;
use crate::facts::lists::listing;
use crate::fault::{Fault, Result};
use crate::kernel::Shelf;
use crate::kernel::declare::Codes;
use crate::moment::Moment;
use crate::paper::{ListCell, Listing, Wanted};
use crate::plan::texts::LivePart;

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

/// Noun, what narrows it, and the columns of a part.
type Shown = (&'static str, &'static [(&'static str, &'static str)], &'static [&'static str]);

fn shown(part: LivePart) -> Shown {
    match part {
        LivePart::Roles => ("role", &[("state", "!ended")], &["name", "person", "authority", "state"]),
        LivePart::Systems => ("system", &[("scope", "in")], &["name", "purpose", "businessOwner", "stage"]),
        LivePart::Objectives => {
            ("objective", &[("state", "!withdrawn")], &["name", "measure", "target", "due", "owner"])
        }
        LivePart::Parties => ("party", &[("taken", "!no")], &["name", "requires", "basis"]),
        LivePart::Suppliers => ("supplier", &[("standing", "!ended")], &["name", "provides", "dependence", "owner"]),
        LivePart::Tools => ("useRequest", &[("state", "approved")], &["tool", "purpose", "data", "conditions"]),
        LivePart::Communication => ("communication", &[], &["about", "timing", "audience", "means", "by"]),
        LivePart::Channels => ("channel", &[("state", "open")], &["name", "how", "receiver", "second"]),
    }
}

/// What a live part says now; none for a code that is no part.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn live(shelf: &Shelf, part: &str, reader: &Reader<'_>, at: &Moment) -> Result<Option<Listing>> {
    let Some(part) = LivePart::of(part) else { return Ok(None) };
    let (noun, filter, columns) = shown(part);
    let filter = filter.iter().map(|(field, said)| ((*field).to_owned(), (*said).to_owned()));
    let wanted = Wanted {
        kind: "register".to_owned(),
        register: Some(noun.to_owned()),
        filter: filter.collect::<BTreeMap<_, _>>(),
        columns: columns.iter().map(|name| (*name).to_owned()).collect(),
        ..Wanted::default()
    };
    let mut listing = listing(shelf, reader, &wanted, noun, at)?;
    listing.title = format!("{}.{}", LivePart::LIST.name, part.code());
    listing.note.clear();
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
    fn every_part_names_a_register_its_fields_and_codes_there_are() {
        for code in LivePart::LIST.codes {
            let Some((noun, filter, columns)) = LivePart::of(code).map(shown) else { panic!("{code}") };
            let Ok(register) = SHELF.of(noun) else { panic!("{noun}") };
            assert!(columns.iter().all(|name| register.def(name).is_some()), "{code}");
            for (field, said) in filter {
                let list = register.def(field).and_then(|def| def.codes);
                assert!(list.is_some_and(|list| list.codes.contains(&said.trim_start_matches('!'))), "{code}: {said}");
            }
        }
    }
}
