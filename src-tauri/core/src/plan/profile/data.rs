//! Sectors, the fit questionnaire and what there is to read, as data in both languages. Weights and rules are the
//! programme's; regulations, supervisors and adaptations of a sector are our additions.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::catalogue::{Shipped, Text, Texts, parsed};
use crate::fault::Result;

const TEXT: &str = include_str!("data.json");

/// Everything.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Data {
    pub(super) sizes: Vec<Size>,
    pub(super) questions: Vec<Question>,
    pub(super) sectors: Vec<Sector>,
    pub(super) reading: Reading,
}

/// What the size of an organisation changes about a law of a sector. The first that fits is said.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Size {
    /// What the name of a regulation begins with.
    pub(super) law: String,
    /// People from whom on it is no longer so.
    pub(super) below: u32,
    pub(super) note: Text,
}

/// One question of the fit questionnaire.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    /// `FS-1` to `FS-7`, `FW-1` to `FW-5`.
    pub(super) id: String,
    /// `strong` or `weaker`.
    pub(super) side: String,
    pub(super) weight: u32,
    pub(super) text: Text,
    /// What it means, with examples, where a word of law would stop whoever reads it.
    #[serde(default)]
    pub(super) help: Option<Text>,
    /// First step if a weaker criterion holds.
    pub(super) step: Option<Text>,
    /// The same beside the whole programme, where that starts now; none where the criterion forbids it.
    #[serde(default)]
    pub(super) beside: Option<Text>,
}

/// One sector.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sector {
    pub(super) id: String,
    pub(super) title: Text,
    pub(super) domains: Vec<String>,
    /// Controls of Annex A to look at first. Ours.
    pub(super) controls: Vec<String>,
    pub(super) themes: Texts,
    pub(super) regulations: Texts,
    /// Kinds of authorities; who they are is the country's.
    pub(super) supervisors: Vec<String>,
    /// Those that only some of it answer to, and which.
    #[serde(default, rename = "supervisorsWhere")]
    pub(super) supervisors_where: BTreeMap<String, Text>,
    pub(super) adaptations: Texts,
}

/// What there is to read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reading {
    pub(super) benefits: Vec<Benefit>,
    pub(super) objections: Vec<Titled>,
    pub(super) comparison: Vec<Compared>,
    pub(super) questions: Vec<Titled>,
    pub(super) standards: Vec<Standard>,
}

/// A benefit.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Benefit {
    pub(super) title: Text,
    pub(super) text: Text,
    /// `programme` (a programme statement, not verified) or `judgement`.
    pub(super) status: String,
}

/// A question with its answer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Titled {
    pub(super) title: Text,
    pub(super) text: Text,
}

/// One line of the comparison with ISO/IEC 27001.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Compared {
    pub(super) element: Text,
    pub(super) iso27001: Text,
    pub(super) iso42001: Text,
}

/// A related standard.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Standard {
    pub(super) id: String,
    pub(super) text: Text,
}

/// The data.
///
/// # Errors
/// [`Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub(super) fn data() -> Result<&'static Data> {
    static READ: Shipped<Data> = Shipped::new(|| parsed(TEXT));
    READ.get()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::catalogue::catalogue;

    #[test]
    fn the_data_is_whole_in_both_languages_and_names_the_catalogues_sectors_and_domains() {
        let (data, structure) = (data().unwrap(), &catalogue().unwrap().structure);
        let weight =
            |side: &str| data.questions.iter().filter(|one| one.side == side).map(|one| one.weight).sum::<u32>();
        assert_eq!((weight("strong"), weight("weaker"), data.questions.len()), (17, 14, 12));
        let sectors: Vec<&str> = data.sectors.iter().map(|sector| sector.id.as_str()).collect();
        assert_eq!(sectors, structure.sectors.iter().filter(|id| *id != "other").collect::<Vec<_>>());
        for sector in &data.sectors {
            assert!(sector.domains.iter().all(|id| structure.domains.iter().any(|domain| domain.id == *id)));
            assert!(!sector.controls.is_empty(), "{}", sector.id);
            assert!(sector.controls.iter().all(|id| structure.controls.iter().any(|control| control.id == *id)));
            for texts in [&sector.themes, &sector.regulations, &sector.adaptations] {
                assert_eq!(texts["en"].len(), texts["es"].len(), "{}", sector.id);
            }
        }
        // Each law is one of some sector; its rows go from the smallest size on.
        for size in &data.sizes {
            let named = |sector: &Sector| sector.regulations["en"].iter().any(|one| one.starts_with(&size.law));
            assert!(data.sectors.iter().any(named), "{}", size.law);
        }
        assert!(data.sizes.windows(2).all(|pair| pair[0].law != pair[1].law || pair[0].below < pair[1].below));
        let reading = &data.reading;
        assert_eq!((reading.questions.len(), reading.comparison.len(), reading.standards.len()), (10, 11, 16));
        for lang in ["en", "es"] {
            let bodies =
                reading.questions.iter().map(|one| &one.text[lang]).find(|text| text.contains("AENOR")).unwrap();
            assert!(bodies.contains("TÜV Rheinland") && bodies.contains("TÜV SÜD"), "two bodies, not one: {bodies}");
        }
        let raw: serde_json::Value = serde_json::from_str(TEXT).unwrap();
        whole(&raw);
    }

    fn whole(value: &serde_json::Value) {
        match value {
            serde_json::Value::Object(fields) if fields.contains_key("en") => {
                assert!(fields.contains_key("es") && fields.len() == 2, "{fields:?}");
            }
            serde_json::Value::Object(fields) => fields.values().for_each(whole),
            serde_json::Value::Array(items) => items.iter().for_each(whole),
            _ => {}
        }
    }
}
