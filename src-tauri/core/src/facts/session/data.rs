//! The agenda of the founding session and what is drafted for it, as data in both languages.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::catalogue::{Shipped, Text, parsed};
use crate::facts::drafts::grounds::When;
use crate::fault::Result;

const TEXT: &str = include_str!("data.json");

/// The last part, which is no part to agree to.
pub(super) const DECIDE: &str = "decide";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Data {
    /// What a proposal names as its source.
    pub(super) source: Text,
    /// Why a text that is agreed to by whoever approves it has one hand. It prints.
    #[serde(rename = "sameHand")]
    pub(super) same_hand: Text,
    pub(super) parts: Vec<Part>,
    pub(super) items: Vec<Item>,
}

/// A part of the agenda.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Part {
    pub(super) id: String,
    pub(super) minutes: u32,
    pub(super) title: Text,
    /// What to do.
    pub(super) r#do: Text,
    /// Sub-clauses it is about.
    pub(super) clauses: Vec<String>,
    /// Registers it fills.
    pub(super) nouns: Vec<String>,
    /// Beginnings of the slots of texts that are filled with it.
    #[serde(default)]
    pub(super) fills: Vec<String>,
    /// Kinds of the texts it is about.
    #[serde(default)]
    pub(super) texts: Vec<String>,
    /// What its approval does.
    #[serde(default)]
    pub(super) approves: Vec<Approves>,
}

/// An act on all records that wait for it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Approves {
    pub(super) noun: String,
    /// States in which one waits.
    pub(super) state: Vec<String>,
    /// The field without which one does not wait yet; none: all do.
    pub(super) filled: Option<String>,
    /// Nobody agrees to the part while that field is empty of one that is proposed; else it is passed by and stays open.
    #[serde(default)]
    pub(super) held: bool,
    /// Kinds of which that is so; none: all.
    #[serde(default, rename = "heldOf")]
    pub(super) held_of: Vec<String>,
    /// Kinds it is about; none: any.
    #[serde(default)]
    pub(super) kinds: Vec<String>,
    pub(super) verb: String,
    /// The verb for a record whose `filled` names somebody who did not take part; none: the same.
    pub(super) away: Option<String>,
    /// It takes who decided.
    #[serde(default)]
    pub(super) by: bool,
}

/// A record to propose.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Item {
    pub(super) id: String,
    pub(super) noun: String,
    /// Facts it takes; none: always.
    pub(super) when: Option<When>,
    /// Sector it is for; none: any.
    pub(super) sector: Option<String>,
    pub(super) fields: BTreeMap<String, Said>,
    /// One for each person who owns a system, rather than one that names nobody.
    pub(super) each: Option<Each>,
    /// Days, in months from the day it is drafted.
    #[serde(default)]
    pub(super) days: BTreeMap<String, u32>,
}

/// Where a proposal for each owner of systems says whom and what it is about.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Each {
    /// The field that names the owner.
    pub(super) person: String,
    /// The field that names what they own.
    pub(super) systems: String,
}

/// What a field is to say: a text with slots, or a value as the wire has it.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Said {
    Text(Text),
    Value(Value),
}

/// The data.
///
/// # Errors
/// [`crate::Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub(super) fn data() -> Result<&'static Data> {
    static READ: Shipped<Data> = Shipped::new(|| parsed(TEXT));
    READ.get()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::catalogue::catalogue;
    use crate::desk::nouns;
    use crate::facts::drafts::grounds::defs;
    use crate::facts::session::against::WHOLE;

    #[test]
    fn the_agenda_has_eleven_parts_and_every_draft_has_its_place() {
        let (data, structure) = (data().unwrap(), &catalogue().unwrap().structure);
        assert_eq!(data.parts.len(), 11);
        assert!(data.parts.iter().flat_map(|part| &part.nouns).all(|noun| nouns().any(|one| one == noun)));
        let facts: Vec<&str> = defs().unwrap().iter().map(|def| def.id.as_str()).collect();
        let clauses = data.parts.iter().flat_map(|part| &part.clauses);
        assert!(clauses.clone().all(|id| structure.subclauses.iter().any(|one| one.id == *id)));
        assert!(data.parts.iter().all(|part| !part.clauses.is_empty()));
        for item in &data.items {
            let parts = data.parts.iter().filter(|part| part.nouns.contains(&item.noun));
            assert_eq!(parts.count(), 1, "{}", item.id);
            assert!(item.when.iter().flat_map(When::facts).all(|key| facts.contains(&key)), "{}", item.id);
            assert!(item.sector.iter().all(|sector| structure.sectors.contains(sector)), "{}", item.id);
            for said in item.fields.values() {
                let Said::Text(text) = said else { continue };
                assert!(text.contains_key("en") && text.contains_key("es") && text.len() == 2, "{}", item.id);
            }
            assert_eq!(data.items.iter().filter(|one| one.id == item.id).count(), 1, "{}", item.id);
        }
        // A place of a text is filled by one part, so that one knows where to go.
        for slot in crate::facts::drafts::slots::places().unwrap() {
            let filled = data.parts.iter().filter(|part| part.fills.iter().any(|start| slot.starts_with(start)));
            assert!(filled.count() <= 1, "{slot}");
        }
        // What the act takes whole is asked for before it is agreed to.
        for one in data.parts.iter().flat_map(|part| &part.approves).filter(|one| one.filled.is_none()) {
            assert!(one.noun == "text" || WHOLE.iter().any(|register| register.noun == one.noun), "{}", one.noun);
        }
        for sector in &structure.sectors {
            assert!(data.items.iter().any(|item| item.sector.as_ref() == Some(sector)), "{sector}");
        }
    }
}
