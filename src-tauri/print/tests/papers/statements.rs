//! The statement of the sample, copies of it, and screenings of one page.

use super::*;

#[test]
fn a_control_first_decided_on_had_no_state_before_and_a_planned_one_is_told_as_it_will_be() {
    let Paper::Statement(mut paper) = named("statement-en-approved") else { panic!("not a statement") };
    paper.changes.retain(|change| change.control == "A.8.5");
    let fields: Vec<&str> = paper.changes.iter().map(|change| change.field.as_str()).collect();
    assert!(fields.contains(&"applicability") && fields.contains(&"status"), "{fields:?}");
    let text = read(&Paper::Statement(paper));
    let changes = &text[text.find("Changes since the last version").unwrap()..];
    assert!(changes.contains("Control Before Now Why; last changed"), "{changes}");
    assert!(
        changes.contains("A.8.5 Excluded Applicable The contract offered"),
        "the decision, with its why: {changes}"
    );
    let row = &changes[changes.find("Changes by control").unwrap()..];
    let row = &row[..row.find("Versions").unwrap()];
    assert!(row.contains("A.8.5 —") && !row.contains("(excluded)") && !row.contains("first decision"), "{row}");
    assert!(text.contains("Planned; to come as described") && text.contains("How it is, or will be, implemented"));
}

#[test]
fn a_copy_says_that_it_is_unsigned_and_has_no_box_to_sign_in() {
    for case @ Case { name, paper, .. } in usual().filter(|case| case.name.contains("-en-")) {
        let text = said(case.layout());
        assert!(!text.contains("to be signed") && !text.contains("Signature"), "{name}");
        match paper.masthead().standing {
            Standing::Approved => {
                let on = text.find("approved on ").map(|at| &text[at..]).unwrap_or_default();
                assert!(on.contains("This copy is unsigned; the record needs no signature."), "{name}");
            }
            // A list is approved by nobody, and says as of when it is one.
            Standing::Listed => assert!(text.contains("As of"), "{name}"),
            // The preparation of a review is nobody's to approve.
            _ if name.starts_with("management-review") => {}
            _ => assert!(text.contains("nobody has approved it, and this copy is unsigned"), "{name}"),
        }
    }
}

#[test]
fn what_contradicts_itself_and_what_is_late_are_counted_apart() {
    let Paper::Statement(paper) = named("statement-en-approved") else { panic!("not a statement") };
    let despite = paper.head.despite.clone().unwrap();
    let (found, late) = despite.apart();
    assert!(found.len() > 1 && late.len() > 1 && found.len() + late.len() == despite.found.len());
    let text = read(&Paper::Statement(paper.clone()));
    let both = format!("Issued despite {} contradictions and {} target dates that had passed", found.len(), late.len());
    assert_eq!(text.matches(&both).count(), 2, "page one and the list");
    let list = &text[text.rfind("Target dates that had passed").unwrap()..];
    let list = &list[..list.find("Why it was issued").unwrap()];
    assert_eq!(list.matches(" 2026)").count(), late.len());
    // Nobody talks like that: `GAP-01/A.7.3 rates it`.
    assert!(text.contains("and the gap analysis GAP-01 found that it does not conform"));
    assert!(!text.contains("GAP-01/"), "no key of a record");
    let mut only = paper;
    only.head.despite.as_mut().unwrap().found.retain(|one| one.id == aims_core::paper::LATE);
    let text = read(&Paper::Statement(only));
    assert!(text.contains("Issued with ") && !text.contains("despite"), "late is no contradiction");
}

/// Bytes and pages a certification body gets by mail: the sample's statement with all its reasons, sources and changes.
#[test]
fn the_statement_of_the_sample_is_small_enough_to_mail() {
    for (lang, most) in [("en", 12), ("es", 12)] {
        let paper = &case(&format!("statement-{lang}-approved")).paper;
        let Paper::Statement(statement) = paper else { panic!("not a statement") };
        assert!(statement.controls.iter().filter(|line| !line.sources.is_empty()).count() > 20, "reasons with sources");
        assert!(statement.changes.len() > 20, "and changes");
        let pressed = Printer.press(paper).unwrap();
        assert!(pressed.pdf.len() <= 60_000 && pressed.pages <= most, "{lang}: {} bytes", pressed.pdf.len());
    }
}

#[test]
fn a_screening_is_one_page_and_says_that_it_is_one() {
    let mut seen = 0;
    for case in usual().filter(|case| case.name.starts_with("impact-") && case.name.ends_with("-screened")) {
        let name = &case.name;
        let title =
            if name.contains("-en-") { "Impact assessment, screened" } else { "Evaluación del impacto, preliminar" };
        assert!(said(case.layout()).contains(title), "{name}");
        assert_eq!(case.layout().sheets.len(), 1, "{name}");
        seen += 1;
    }
    assert_eq!(seen, 2);
}
