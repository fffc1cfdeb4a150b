//! What an auditor reads of evidence: only what is good looks good, what has ended says so, and a gap names who closes it.

use aims_core::chart::Figure;

use super::*;

fn page(name: &str) -> String {
    let pages = case(name).layout().text();
    pages.split('\u{C}').next().unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn only_what_meets_its_template_is_drawn_as_covered() {
    let Paper::Evidence(paper) = named("evidence-index-en") else { panic!("no index") };
    let Figure::Coverage { lines, .. } = &paper.chart.figure else { panic!("no coverage") };
    let last = |control: &str| {
        let line = lines.iter().find(|line| line.label == control).unwrap();
        line.cells.last().unwrap().as_str()
    };
    assert_eq!(last("A.4.6"), "short", "a list of those present is no sheet of skills");
    assert_eq!(last("A.9.3"), "short", "no objective for use");
    assert_eq!(last("A.2.3"), "since", "it began in the quarter");
    let good = |line: &&aims_core::chart::CoverLine| !["short", "gap"].contains(&line.cells.last().unwrap().as_str());
    let good: Vec<&str> = lines.iter().filter(good).map(|line| line.label.as_str()).collect();
    assert_eq!(good, ["A.2.3", "A.6.2.6", "A.6.2.8", "X.1"]);
    for (lang, words) in [("en", "In force, does not meet it"), ("es", "En vigor, no cumple su modelo")] {
        let text = said(case(&format!("evidence-index-{lang}")).layout());
        assert!(text.contains(words), "{lang}: {text}");
    }
}

#[test]
fn an_item_that_ended_says_so_although_another_follows() {
    for (lang, ended) in [("en", "30 Oct 2026 expired"), ("es", "30 oct 2026 caducada")] {
        let layout = case(&format!("evidence-index-{lang}")).layout();
        let text = said(layout);
        assert!(text.contains(ended) && text.contains("EV-002"), "{lang}: {text}");
        assert!(layout.sheets.len() <= 3, "{lang}: {}", layout.sheets.len());
    }
}

#[test]
fn the_sheet_of_a_control_begins_with_whether_it_runs_what_is_missing_and_who_closes_it() {
    for (lang, runs, asked, log) in [
        (
            "en",
            "It runs in part: ",
            "Asked of Sorcha Breathnach by",
            "ACT-016 (Declan Oyelaran) mends it, overdue since 6 November 2026.",
        ),
        (
            "es",
            "Funciona en parte: ",
            "Se pide a Sorcha Breathnach para el",
            "Lo remedia ACT-016, de Declan Oyelaran, fuera de plazo desde el 6 de noviembre de 2026.",
        ),
    ] {
        let one = page(&format!("control-sheet-A.6.2.8-{lang}"));
        let decision = one.find(if lang == "en" { " Decision " } else { " Decisión " }).unwrap();
        for words in [runs, asked, log] {
            assert!(one.find(words).is_some_and(|at| at < decision), "{lang}: {words}: {one}");
        }
        assert!(said(case(&format!("control-sheet-A.6.2.8-{lang}")).layout()).contains("LOG-001"));
    }
}

#[test]
fn what_was_decided_of_a_system_in_use_is_not_called_undecided() {
    for (lang, bound, planned) in [
        (
            "en",
            "R-015, accepted by Maeve Corrigan until 29 January 2027 on this condition: ",
            "Maeve Corrigan decides it by 3 December 2026 (ACT-033).",
        ),
        (
            "es",
            "R-015, aceptado por Maeve Corrigan hasta el 29 de enero de 2027 con esta condición: ",
            "Lo decide Maeve Corrigan a más tardar el 3 de diciembre de 2026 (ACT-033).",
        ),
    ] {
        let one = page(&format!("gap-report-{lang}-draft"));
        assert!(one.contains(bound) && one.contains(planned), "{lang}: {one}");
        let log = if lang == "en" { "ACT-016 (Declan Oyelaran) mends it" } else { "Lo remedia ACT-016" };
        assert!(said(case(&format!("gap-report-{lang}-draft")).layout()).contains(log), "{lang}");
    }
}

#[test]
fn beside_what_is_asked_beyond_27001_stand_the_records_there_are() {
    let Paper::GapReport(gap) = named("gap-report-en-draft") else { panic!("no report") };
    let held = |of: &str| gap.reuse.iter().find(|line| line.subclause == of).unwrap().held.clone();
    assert_eq!((held("6.1.4").as_str(), held("8.4").as_str()), ("IA-001", "IA-001"));
    assert!(held("7.4").starts_with("COM-001 – "), "{}", held("7.4"));
    assert!(held("8.3").contains("RTP-001"), "{}", held("8.3"));
}

#[test]
fn the_register_of_risks_names_the_exception_the_plan_names() {
    for (lang, told) in [("en", "stands at critical today"), ("es", "está hoy en crítico")] {
        let one = page(&format!("list-risk0-{lang}"));
        let at = one.find(told).unwrap_or_else(|| panic!("{lang}: {one}"));
        assert!(one[..at].contains("R-003") && one[at..].contains("Maeve Corrigan"), "{lang}: {one}");
    }
}
