//! What a meeting goes through: the inputs of clause 9.3.2 for a management review, a shorter list for the committee slot of a
//! quarter. The committee's is our recommendation, and data.

use serde::Deserialize;

use crate::catalogue::{Field, Shipped, Text, Worded, catalogue, parsed, say};
use crate::fault::{Fault, Result};

const TEXT: &str = include_str!("agenda.json");

/// The kind of a committee meeting. It is no management review, and counts as none (clause 9.3).
pub(crate) const COMMITTEE: &str = "committee";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    committee: Vec<Own>,
}

/// An item of an agenda that is not the standard's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Own {
    id: String,
    clause: String,
    /// Minutes proposed for it.
    minutes: u32,
    title: Text,
    shows: Text,
}

/// One item of an agenda.
pub(super) struct Item {
    /// `MR-I3` or `CM-I3`.
    pub(super) id: &'static str,
    /// Asked for by clause 9.3.2: the minutes are not approved without a word on it.
    pub(super) required: bool,
    /// Its rows stand in the minutes one after the other, not as a table.
    pub(super) brief: bool,
    /// Clause or reference.
    pub(super) clause: &'static str,
    /// Minutes proposed for it; none: as much as there is to show.
    pub(super) minutes: Option<u32>,
    /// The result a decision on it most often is.
    pub(super) concerns: Option<&'static str>,
    own: Option<&'static Own>,
}

impl Item {
    /// Short title.
    pub(super) fn title(&self, lang: &str) -> Result<Worded> {
        match self.own {
            Some(own) => Ok(Worded { text: say(&own.title, lang), lang: lang.to_owned() }),
            None => Ok(catalogue()?.title(self.id, lang)),
        }
    }

    /// What belongs there.
    pub(super) fn shows(&self, lang: &str) -> Result<Worded> {
        match self.own {
            Some(own) => Ok(Worded { text: say(&own.shows, lang), lang: lang.to_owned() }),
            None => Ok(catalogue()?.text(self.id, Field::Text, lang)),
        }
    }
}

fn data() -> Result<&'static Data> {
    static READ: Shipped<Data> = Shipped::new(|| parsed(TEXT));
    READ.get()
}

/// The agenda of a kind of meeting, in its order.
///
/// # Errors
/// When the embedded data are broken.
pub(super) fn agenda(kind: &str) -> Result<Vec<Item>> {
    if kind == COMMITTEE {
        let own = |own: &'static Own| Item {
            id: &own.id,
            required: false,
            brief: false,
            clause: &own.clause,
            minutes: Some(own.minutes),
            concerns: None,
            own: Some(own),
        };
        return Ok(data()?.committee.iter().map(own).collect());
    }
    let inputs = catalogue()?.structure.review_inputs.iter();
    let asked = inputs.map(|one| Item {
        id: &one.id,
        required: one.required,
        brief: one.brief,
        clause: &one.clause,
        minutes: None,
        concerns: one.concerns.as_deref(),
        own: None,
    });
    Ok(asked.collect())
}

/// Inputs a meeting of this kind cannot do without, in their order: those clause 9.3.2 asks a management review for.
///
/// # Errors
/// As [`agenda`].
pub(super) fn required(kind: &str) -> Result<Vec<String>> {
    Ok(agenda(kind)?.into_iter().filter(|item| item.required).map(|item| item.id.to_owned()).collect())
}

/// The place of an input on its agenda, from 1; none for an empty id.
///
/// # Errors
/// [`Fault::NotFound`] for an input there is not.
pub(crate) fn position(input: &str) -> Result<Option<usize>> {
    if input.is_empty() {
        return Ok(None);
    }
    for kind in ["", COMMITTEE] {
        if let Some(at) = agenda(kind)?.iter().position(|one| one.id == input) {
            return Ok(Some(at + 1));
        }
    }
    Err(Fault::NotFound { kind: "review input", id: input.to_owned() })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_committee_has_half_an_hour_and_asks_for_nothing_of_clause_9_3() {
        let all = agenda(COMMITTEE).unwrap();
        assert_eq!(all.iter().filter_map(|item| item.minutes).sum::<u32>(), 30);
        for lang in ["en", "es"] {
            assert!(all.iter().all(|item| {
                let (title, shows) = (item.title(lang).unwrap(), item.shows(lang).unwrap());
                !title.text.is_empty() && !shows.text.is_empty() && title.lang == lang
            }));
        }
        assert!(required(COMMITTEE).unwrap().is_empty());
        assert_eq!(required("planned").unwrap().len(), 7);
        assert_eq!(
            (position("MR-I3").unwrap(), position("CM-I2").unwrap(), position("").unwrap()),
            (Some(3), Some(2), None)
        );
        assert!(position("CM-I9").is_err());
    }
}
