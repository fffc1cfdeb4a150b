//! The catalogue is what it says: counts, references, titles in both languages.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use aims_core::catalogue::{CURRENT_EDITION, Field, List, catalogue};
use aims_core::run::statement::CONTROLS;
use sha2::{Digest, Sha256};

/// The twelve terms of the programme, and the eight beside them that people mistake for one another.
const TERMS: [&str; 20] = [
    "aims", "annex-sl", "statement", "ukas-enac", "iaf-mla", "stage-1", "stage-2", "surveillance", "recertification",
    "major-nonconformity", "minor-nonconformity", "iso-23894", "provider", "act-provider", "act-deployer", "high-risk",
    "fria", "dpia", "substantial-modification", "serious-incident",
];

#[test]
fn counts_are_the_standards() {
    let structure = &catalogue().unwrap().structure;
    assert_eq!(structure.domains.len(), 9);
    assert_eq!(structure.objectives.len(), 10);
    assert_eq!(structure.controls.len(), 38);
    assert_eq!(structure.clauses.len(), 7);
    assert_eq!(structure.subclauses.len(), 32);
    assert_eq!(structure.subclauses.iter().map(|s| s.requirements.len()).sum::<usize>(), 134);
    assert_eq!(structure.subclauses.iter().map(|s| s.duties().count()).sum::<usize>(), 133);
    let permitted: Vec<&str> =
        structure.subclauses.iter().flat_map(|s| s.permissions()).map(|r| r.id.as_str()).collect();
    assert_eq!(permitted, ["6.1.4-05"], "the result of an impact assessment can be shown; nobody has to");
    let of = |domain: &str| structure.controls.iter().filter(|c| c.domain == domain).count();
    let by_domain: Vec<usize> = structure.domains.iter().map(|d| of(&d.id)).collect();
    assert_eq!(by_domain, [3, 2, 5, 4, 9, 5, 4, 3, 3]);
    assert_eq!(structure.review_inputs.iter().filter(|i| i.required).count(), 7);
    assert_eq!(structure.review_inputs.len(), 14);
    assert_eq!(structure.edition, CURRENT_EDITION);
}

#[test]
fn no_control_has_the_number_of_an_objective() {
    let structure = &catalogue().unwrap().structure;
    assert!(structure.controls.iter().all(|c| !c.id.ends_with(".1")));
}

fn unique(ids: Vec<&String>) -> BTreeSet<String> {
    let set: BTreeSet<String> = ids.iter().map(|id| (*id).clone()).collect();
    assert_eq!(set.len(), ids.len(), "an id stands twice");
    set
}

#[test]
fn ids_are_unique_and_references_resolve() {
    let structure = &catalogue().unwrap().structure;
    let domains = unique(structure.domains.iter().map(|d| &d.id).collect());
    let objectives = unique(structure.objectives.iter().map(|o| &o.id).collect());
    let subclauses = unique(structure.subclauses.iter().map(|s| &s.id).collect());
    let clauses = unique(structure.clauses.iter().map(|c| &c.id).collect());
    unique(structure.controls.iter().map(|c| &c.id).collect());
    unique(structure.subclauses.iter().flat_map(|s| &s.requirements).map(|r| &r.id).collect());
    for control in &structure.controls {
        assert!(domains.contains(&control.domain), "{}", control.id);
        assert!(objectives.contains(&control.objective), "{}", control.id);
        for clause in &control.related_clauses {
            let group = format!("{clause}.");
            let resolves = subclauses.contains(clause) || subclauses.iter().any(|id| id.starts_with(&group));
            assert!(resolves, "{} refers to {clause}", control.id);
        }
        assert!(control.evidence_kinds.iter().all(|kind| kind == "design" || kind == "operating"));
        let examples = catalogue().unwrap().list(&control.id, List::Evidence, "en");
        assert_eq!(examples.len(), control.evidence_kinds.len(), "{}", control.id);
        assert!(["organisation", "system"].contains(&control.evidence_level.as_str()));
        assert!(["explicit", "implied"].contains(&control.documented.as_str()));
        let reasons = catalogue().unwrap().list(&control.id, List::Reasons, "en");
        assert_eq!(reasons.is_empty(), control.excludable == "rarely-excludable", "{}", control.id);
    }
    assert!(structure.domains.iter().flat_map(|d| &d.objectives).all(|o| objectives.contains(o)));
    assert!(structure.objectives.iter().all(|o| domains.contains(&o.domain)));
    assert!(structure.subclauses.iter().all(|s| clauses.contains(&s.clause)));
    assert_eq!(unique(structure.clauses.iter().flat_map(|c| &c.subclauses).collect()), subclauses);
    assert!(
        structure.review_inputs.iter().chain(&structure.review_results).all(|i| i
            .clause
            .split(' ')
            .next()
            .is_some_and(|clause| subclauses.contains(clause)))
    );
    for group in &structure.groups {
        assert!(clauses.contains(&group.clause));
        assert!(group.subclauses.iter().all(|s| subclauses.contains(s) && s.starts_with(&group.id)), "{}", group.id);
    }
    let items: Vec<&String> = structure.review_inputs.iter().chain(&structure.review_results).map(|i| &i.id).collect();
    assert_eq!(unique(structure.agenda.iter().collect()), unique(items));
    unique(structure.sectors.iter().collect());
    unique(structure.glossary.iter().collect());
}

#[test]
fn the_vocabulary_is_the_one_the_records_use() {
    let words = &catalogue().unwrap().structure.vocabulary;
    let codes = |field: &str| CONTROLS.def(field).and_then(|def| def.codes).unwrap().codes;
    let statuses = codes("status");
    assert_eq!(words.inclusion_codes, codes("inclusionCodes"));
    assert_eq!(words.exclusion_grounds, codes("exclusionGround"));
    // "implemented" is a word of the standard's practice that nothing can be given before there is an evidence register.
    assert_eq!(words.statuses[..statuses.len()], *statuses);
    assert_eq!(words.statuses.last().map(String::as_str), Some("implemented"));
}

#[test]
fn titles_are_there_in_both_languages() {
    let catalogue = catalogue().unwrap();
    let structure = &catalogue.structure;
    let titled = structure.controls.iter().map(|c| &c.id).chain(structure.domains.iter().map(|d| &d.id));
    let titled =
        titled.chain(structure.clauses.iter().map(|c| &c.id)).chain(structure.subclauses.iter().map(|s| &s.id));
    let titled = titled.chain(structure.review_inputs.iter().chain(&structure.review_results).map(|i| &i.id));
    let prefixed = structure.sectors.iter().map(|key| format!("sector-{key}"));
    let prefixed = prefixed.chain(structure.attendees.iter().map(|attendee| format!("attendee-{}", attendee.id)));
    let prefixed: Vec<String> = prefixed.collect();
    let titled = titled.chain(structure.groups.iter().map(|group| &group.id)).chain(&prefixed);
    for id in titled.chain(&structure.glossary) {
        for lang in ["en", "es"] {
            let title = catalogue.title(id, lang);
            assert!(!title.text.is_empty(), "{id} in {lang}");
            assert_eq!(title.lang, lang, "{id}");
        }
    }
    let spanish = catalogue.public("es");
    assert!(spanish.controls.iter().all(|c| !c.asks.text.is_empty() && c.asks.lang == "es"));
    let requirements = || spanish.subclauses.iter().flat_map(|s| &s.requirements);
    assert!(requirements().all(|r| !r.text.text.is_empty() && r.text.lang == "es"));
    assert!(spanish.objectives.iter().all(|o| !o.text.text.is_empty() && o.text.lang == "es"));
    assert!(spanish.review_inputs.iter().all(|i| i.shows.lang == "es" && i.decides.lang == "es"));
    assert_eq!(structure.glossary.len(), 61);
    for key in TERMS {
        for lang in ["en", "es"] {
            assert_eq!(catalogue.text(key, Field::Text, lang).lang, lang, "{key}");
        }
    }
    for lang in ["en", "es"] {
        let domains = catalogue.public(lang).domains;
        assert!(domains.iter().all(|one| one.programme.lang == lang && one.programme.text.len() > 40), "{lang}");
    }
    for lang in ["en", "es"] {
        assert!(catalogue.public(lang).glossary.iter().all(|t| !t.meaning.is_empty()), "{lang}");
    }
}

#[test]
fn both_languages_say_everything() {
    for lang in ["en", "es"] {
        let public = catalogue().unwrap().public(lang);
        for control in &public.controls {
            let texts = [&control.asks, &control.usual_owner, &control.provider, &control.deployer];
            assert!(texts.iter().all(|text| !text.text.is_empty() && text.lang == lang), "{lang} {}", control.id);
            assert!(control.exclusion.text.is_empty() || control.exclusion.lang == lang, "{lang} {}", control.id);
            assert!(control.reasons.iter().all(|reason| reason.lang == lang), "{lang} {}", control.id);
            assert!(!control.exclusion.text.is_empty() || !control.reasons.is_empty(), "{lang} {}", control.id);
            let there = control.evidence.iter().all(|one| !one.text.text.is_empty() && one.text.lang == lang);
            assert!(there, "{lang} {}", control.id);
        }
        assert!(public.review_inputs.iter().all(|i| !i.shows.text.is_empty() && !i.decides.text.is_empty()));
        assert!(public.objectives.iter().all(|o| !o.text.text.is_empty()));
    }
}

#[test]
fn ids_and_titles_are_pinned() {
    let mut digest = Sha256::new();
    for lang in ["en", "es"] {
        let public = catalogue().unwrap().public(lang);
        let rows = public.domains.iter().map(|d| (&d.id, &d.title));
        let rows = rows.chain(public.controls.iter().map(|c| (&c.id, &c.title)));
        let rows = rows.chain(public.clauses.iter().map(|c| (&c.id, &c.title)));
        for (id, title) in rows.chain(public.subclauses.iter().map(|s| (&s.id, &s.title))) {
            digest.update(format!("{lang}\t{id}\t{title}\n"));
        }
    }
    let hex: String = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(
        hex, "4775ef911e86674a9fc06caa301fb6d4b0be16f53336681a9e06d5c4b71be278",
        "a title or id changed: raise the revision and pin the new hash"
    );
}
