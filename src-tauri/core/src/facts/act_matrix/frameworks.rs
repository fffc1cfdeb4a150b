//! `frameworks`: the same records by category of the NIST AI RMF and by OECD principle.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::behind::{ActItem, Beside, control, items, shown_of};
use crate::catalogue::{Shipped, Text, parsed, say};
use crate::door::{Ask, Reader};
use crate::facts::Goal;
use crate::fault::Result;
use crate::moment::Moment;
use crate::run::evidence::{World, shows};

/// Asks for both.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Frameworks {
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// A framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Framework {
    /// `nist` or `oecd`.
    pub id: String,
    /// Its categories or principles.
    pub lines: Vec<FrameworkLine>,
}

/// A category or principle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct FrameworkLine {
    /// `GOVERN-1`, `1.4`.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// `linked`, `partly` or `missing`.
    pub state: String,
    /// Controls and sub-clauses that belong to it.
    pub references: Vec<FrameworkReference>,
}

/// A control or sub-clause of a category.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct FrameworkReference {
    /// `A.6.2.4`, `9.1`.
    pub id: String,
    /// The control; a sub-clause has no register.
    pub goal: Option<Goal>,
    /// The link is NIST's own; else it is ours.
    pub source: bool,
    /// Something shows it today.
    pub shown: bool,
    /// How the newest gap analysis judges it, where that is less than conforming: `partly`, `not`, or empty.
    pub rating: String,
    /// `approved`: the statement in force excludes it; `decided`: it was decided, and no approved version says so; else empty.
    pub excluded: String,
    /// Items in force that show it.
    pub items: Vec<ActItem>,
    /// What the approved texts and documents are called that answer a sub-clause.
    pub told_by: Vec<String>,
    /// There is a gap analysis, and it has not rated it.
    pub unrated: bool,
    /// The statement in force excludes it, and it was decided since that it applies.
    pub since: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Crosswalk {
    nist: Vec<Line>,
    oecd: Vec<Line>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    id: String,
    title: Text,
    references: Vec<Reference>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reference {
    id: String,
    source: bool,
}

fn crosswalk() -> Result<&'static Crosswalk> {
    static READ: Shipped<Crosswalk> = Shipped::new(|| parsed(include_str!("crosswalk.json")));
    READ.get()
}

impl Ask for Frameworks {
    const NAME: &'static str = "frameworks";
    type Answer = Vec<Framework>;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let (lang, day) = (self.lang.as_deref().unwrap_or("en"), at.today.to_string());
        let (world, beside) = (World::standing(reader, &day)?, Beside::read(reader)?);
        let reference = |one: &Reference| -> Result<FrameworkReference> {
            let (goal, items) = (control(&one.id), items(shows(&world, &one.id, None, &day)?));
            Ok(FrameworkReference {
                source: one.source,
                shown: !items.is_empty() || (goal.is_none() && world.told(&one.id)),
                rating: beside.gap.against(&one.id).to_owned(),
                excluded: beside.excluded(&one.id).to_owned(),
                told_by: if goal.is_none() { world.told_by(&one.id) } else { Vec::new() },
                unrated: beside.gap.unrated(&one.id),
                since: beside.since(&one.id),
                id: one.id.clone(),
                goal,
                items,
            })
        };
        let line = |one: &Line| -> Result<FrameworkLine> {
            let references: Vec<FrameworkReference> = one.references.iter().map(reference).collect::<Result<_>>()?;
            let each = references.iter().map(|one| (one.shown, one.rating.as_str(), one.excluded.as_str()));
            let state = shown_of(each).to_owned();
            Ok(FrameworkLine { id: one.id.clone(), title: say(&one.title, lang), state, references })
        };
        let framework = |id: &str, lines: &[Line]| -> Result<Framework> {
            Ok(Framework { id: id.to_owned(), lines: lines.iter().map(line).collect::<Result<_>>()? })
        };
        let known = crosswalk()?;
        Ok(vec![framework("nist", &known.nist)?, framework("oecd", &known.oecd)?])
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::catalogue::catalogue;

    #[test]
    fn every_control_has_its_place_in_both_and_nothing_else_is_named() {
        let (known, structure) = (crosswalk().unwrap(), &catalogue().unwrap().structure);
        for lines in [&known.nist, &known.oecd] {
            let named: Vec<&str> = lines.iter().flat_map(|line| &line.references).map(|one| one.id.as_str()).collect();
            assert!(structure.controls.iter().all(|one| named.contains(&one.id.as_str())));
            let there = |id: &&str| {
                structure.controls.iter().any(|one| one.id == **id)
                    || structure.subclauses.iter().any(|one| one.id == **id)
            };
            assert_eq!(named.iter().find(|id| !there(id)), None);
            assert!(lines.iter().all(|line| line.title.contains_key("en") && line.title.contains_key("es")));
        }
        assert_eq!((known.nist.len(), known.oecd.len()), (19, 5));
    }
}
