//! ISO/IEC 42001 as data: structure, short titles and our own words about it, in language packs.
//!
//! Keyed by (edition, id). Not here: the text of the standard, and anything an organisation decided.

mod public;
mod shape;
mod shipped;
mod worded;

use std::collections::BTreeMap;

use serde::Deserialize;

pub use public::{
    PublicAttendee, PublicCatalogue, PublicClause, PublicControl, PublicDomain, PublicEvidence, PublicGroup,
    PublicObjective, PublicRequirement, PublicReviewItem, PublicSector, PublicSubclause, PublicTerm,
};
pub use shape::{
    Attendee, Clause, Control, Domain, Group, Objective, Requirement, ReviewItem, Structure, Subclause, Vocabulary,
};

pub(crate) use shipped::{Shipped, Text, Texts, parsed, say};
pub use worded::Worded;

use crate::fault::Result;

/// The edition every new workspace is pinned to.
pub const CURRENT_EDITION: &str = "iso42001-2023";

const STRUCTURE: &str = include_str!("iso42001-2023/structure.json");
const ENGLISH: &str = include_str!("iso42001-2023/en.json");
const SPANISH: &str = include_str!("iso42001-2023/es.json");

/// What a language pack says about one id. A field that is absent falls back to English, visibly.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    title: Option<String>,
    text: Option<String>,
    #[serde(default)]
    evidence: Vec<String>,
    exclusion: Option<String>,
    #[serde(default)]
    reasons: Vec<String>,
    owner: Option<String>,
    provider: Option<String>,
    deployer: Option<String>,
    decides: Option<String>,
    programme: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pack {
    texts: BTreeMap<String, Entry>,
    glossary: BTreeMap<String, Entry>,
}

/// One edition with all its language packs.
#[derive(Debug)]
pub struct Catalogue {
    /// Ids, order and relations.
    pub structure: Structure,
    en: Pack,
    es: Pack,
}

/// Which text of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Short title.
    Title,
    /// What it asks for, in our words.
    Text,
    /// Why it can, or rarely can, be excluded.
    Exclusion,
    /// Who usually owns it.
    Owner,
    /// What it comes to for those who build or sell AI.
    Provider,
    /// What it comes to for those who use AI.
    Deployer,
    /// What a management review usually decides on it.
    Decides,
    /// What the source programme says a domain holds.
    Programme,
}

/// Which list of texts of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Examples of evidence, in the order of the control's kinds of evidence.
    Evidence,
    /// Honest reasons for an exclusion.
    Reasons,
}

/// The current edition.
///
/// # Errors
/// [`Fault::Catalogue`] when the embedded files do not parse: a build fault that a test finds.
pub fn catalogue() -> Result<&'static Catalogue> {
    static READ: Shipped<Catalogue> =
        Shipped::new(|| Ok(Catalogue { structure: parsed(STRUCTURE)?, en: parsed(ENGLISH)?, es: parsed(SPANISH)? }));
    READ.get()
}

impl Catalogue {
    /// The control `id` (e.g. `A.6.2.4`), or none.
    #[must_use]
    pub fn control(&self, id: &str) -> Option<&Control> {
        self.structure.controls.iter().find(|control| control.id == id)
    }

    /// Short title of any id in `lang` (`en` or `es`).
    #[must_use]
    pub fn title(&self, id: &str, lang: &str) -> Worded {
        self.text(id, Field::Title, lang)
    }

    /// One text of any id. Falls back to English and says so in [`Worded::lang`]; an id without that text gives an
    /// empty English text.
    #[must_use]
    pub fn text(&self, id: &str, field: Field, lang: &str) -> Worded {
        let pick = |pack: &Pack| {
            let entry = pack.texts.get(id).or_else(|| pack.glossary.get(id))?;
            match field {
                Field::Title => entry.title.clone(),
                Field::Text => entry.text.clone(),
                Field::Exclusion => entry.exclusion.clone(),
                Field::Owner => entry.owner.clone(),
                Field::Provider => entry.provider.clone(),
                Field::Deployer => entry.deployer.clone(),
                Field::Decides => entry.decides.clone(),
                Field::Programme => entry.programme.clone(),
            }
        };
        let own = if lang == "es" { pick(&self.es) } else { None };
        match own {
            Some(text) => Worded { text, lang: "es".to_owned() },
            None => Worded { text: pick(&self.en).unwrap_or_default(), lang: "en".to_owned() },
        }
    }

    /// A list of texts of any id, with the language each is really in.
    #[must_use]
    pub fn list(&self, id: &str, list: List, lang: &str) -> Vec<Worded> {
        let pick = |pack: &Pack, lang: &str| -> Vec<Worded> {
            let entry = pack.texts.get(id);
            let texts = entry.map(|entry| match list {
                List::Evidence => entry.evidence.as_slice(),
                List::Reasons => entry.reasons.as_slice(),
            });
            let texts = texts.unwrap_or_default().iter();
            texts.map(|text| Worded { text: text.clone(), lang: lang.to_owned() }).collect()
        };
        let own = if lang == "es" { pick(&self.es, "es") } else { Vec::new() };
        if own.is_empty() { pick(&self.en, "en") } else { own }
    }
}
