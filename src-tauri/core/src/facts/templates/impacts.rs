//! Impacts that are usual for systems of a template, as data in both languages. They are ours, and unrated: a person rates.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::catalogue::{Shipped, Text, parsed};
use crate::fault::Result;

const TEXT: &str = include_str!("impacts.json");

/// An impact.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::facts) struct Starter {
    pub(in crate::facts) kind: String,
    pub(in crate::facts) target: String,
    pub(in crate::facts) area: String,
    pub(in crate::facts) who: Text,
    pub(in crate::facts) what: Text,
    pub(in crate::facts) measure: Text,
    /// Says that there is hardly any.
    pub(in crate::facts) slight: bool,
}

/// Those of a template; none for a system that was drafted from no template of the program.
///
/// # Errors
/// [`crate::Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub(in crate::facts) fn usual_impacts(template: &str) -> Result<&'static [Starter]> {
    static READ: Shipped<BTreeMap<String, Vec<Starter>>> = Shipped::new(|| parsed(TEXT));
    Ok(READ.get()?.get(template).map_or(&[], Vec::as_slice))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::data::data;
    use super::*;
    use crate::kernel::declare::Codes;
    use crate::plan::impacts::{Area, EffectKind, Target};

    #[test]
    fn each_template_has_impacts_for_better_and_for_worse_in_both_languages() {
        for template in &data().unwrap().templates {
            let all = usual_impacts(&template.id).unwrap();
            let of = |kind: EffectKind| all.iter().filter(|one| one.kind == kind.code()).count();
            assert!(of(EffectKind::Benefit) > 0 && of(EffectKind::Harm) > 1, "{}", template.id);
            for one in all {
                assert!(Target::of(&one.target).is_some() && Area::of(&one.area).is_some(), "{one:?}");
                let both = |text: &Text| text.len() == 2 && text.values().all(|words| !words.is_empty());
                assert!([&one.who, &one.what, &one.measure].into_iter().all(both), "{one:?}");
            }
        }
        assert!(usual_impacts("of-another").unwrap().is_empty());
    }
}
