//! What the sample's papers say on page one and where they are signed off.

use super::{case, said, usual};
use aims_core::paper::Paper;
use serde_json::{Value, json};

/// What a paper says and prints: one about a part of the scope names the document that holds it, and not its text.
pub fn printed(name: &str, paper: &Paper) -> Value {
    let mut value = serde_json::to_value(paper).unwrap();
    if ["impact", "processes", "act-matrix", "evidence"].iter().any(|kind| name.starts_with(kind)) {
        without_scope(&mut value);
    }
    value
}

fn without_scope(value: &mut Value) {
    let Some(fields) = value.as_object_mut() else { return };
    for (name, field) in fields {
        if name == "head" && field.get("scope").is_some() {
            field["scope"] = json!("");
        }
        without_scope(field);
    }
}

#[test]
fn page_one_of_the_statement_says_what_is_inside_and_what_reopens_an_exclusion() {
    for lang in ["en", "es"] {
        let pages = case(&format!("statement-{lang}-approved")).layout().text();
        let one = pages[..pages.find('\u{C}').unwrap()].split_whitespace().collect::<Vec<_>>().join(" ");
        for told in ["SoA-001", "SYS-001 Inlet", "KM-DOC-01", "A.7.6", "augmented for learning.", "Priya Raghunathan"] {
            assert!(one.contains(told), "{lang}: {told}: {one}");
        }
        // The classification stands in the foot, and whom to ask at the end.
        let text = said(case(&format!("statement-{lang}-approved")).layout());
        assert!(text.contains("Ingrid Solheim, AI manager, i.solheim@"), "{text}");
        assert!(one.contains("Internal; to clinics on request"), "{one}");
    }
}

#[test]
fn papers_say_what_a_reader_asked() {
    let text = |name: &str| said(case(name).layout());
    let has = |name: &str, words: &str| assert!(text(name).contains(words), "{name}: {words}: {}", text(name));
    has("founding-minutes-en", "3 parts were not agreed and are not approved: 6. Who answers;");
    has("founding-minutes-en", "This session neither agreed to it nor approved it");
    has("list-resource0-en", "4 200 EUR");
    has("processes-es", "Registros fuera de este programa");
    has("treatment-plan-es", "Nuestra IA en su conjunto");
    has("literacy-table-es", "está aún sin resultado si");
    has("gap-report-en-draft", "6.1.4-05 is missing here on purpose");
    has("gap-report-en-draft", "Excluded in the statement already");
    has("act-matrix-es", "Nada de esto se dice de SYS-006, que está sin clasificar.");
    has(
        "act-matrix-en",
        "A point for the lawyer: By another reading it has applied since 2 August 2026: only sections 1 to 3",
    );
    has("act-matrix-en", "Do not apply, whatever the class: by the answers on record none");
    assert!(!text("gap-report-en-draft").contains("Whether A.7.2"), "nothing is left to decide of it");
    assert!(!text("master-list-en").contains("3 Nov 2025 recorded by"), "nobody is nobody");
    for lang in ["en", "es"] {
        let pages = case(&format!("evidence-index-{lang}")).layout().text();
        assert!(pages[..pages.find('\u{C}').unwrap()].contains("EV-001"), "{lang}: page one has rows");
    }
}

#[test]
fn a_sign_off_has_something_of_what_was_approved_on_its_page() {
    for case in usual() {
        let heading =
            if case.paper.masthead().lang == "en" { "Approval Capacity" } else { "Aprobación En calidad de" };
        for page in case.layout().text().split('\u{C}') {
            let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
            let before = page.find(heading).map(|at| page[..at].split(' ').count());
            assert!(before.is_none_or(|words| words > 20), "{}: {page}", case.name);
        }
    }
}
