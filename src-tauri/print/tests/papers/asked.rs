//! What readers of the papers asked for a third time: where a thing stands, which day, which record, and what is left open.

use super::*;
use aims_core::paper::{ListCell, ReviewPaper};

/// Page one, white space as single spaces.
fn one(paper: &Paper) -> String {
    let pages = lay_out_paper(paper).unwrap().text();
    pages.split('\u{C}').next().unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same paper with a field changed in its JSON.
pub(super) fn changed(name: &str, change: impl FnOnce(&mut Value)) -> Paper {
    let mut value = serde_json::to_value(named(name)).unwrap();
    change(&mut value);
    serde_json::from_value(value).unwrap()
}

#[test]
fn page_one_of_the_gap_report_counts_contradictions_and_says_where_they_stand() {
    for (lang, told) in
        [("en", "contradictions are named before the annex."), ("es", "contradicciones figuran antes del anexo.")]
    {
        let one = one(&case(&format!("gap-report-{lang}-draft")).paper);
        assert!(one.contains(told), "{one}");
    }
}

#[test]
fn a_cell_of_the_matrix_names_the_records_that_registers_hold() {
    let Paper::Act(paper) = named("act-matrix-en") else { panic!("no matrix") };
    let cells = || paper.rows.iter().chain(&paper.outside).flat_map(|row| &row.cells);
    assert!(cells().any(|cell| cell.state == "missing" && !cell.held.is_empty()), "a register answers a bare cell");
    let text = said(case("act-matrix-en").layout());
    for number in cells().flat_map(|cell| cell.held.iter().take(6)) {
        assert!(text.contains(number.as_str()), "{number}");
    }
    assert!(text.contains("in registers, not entered as evidence: "), "{text}");
    assert!(case("act-matrix-en").layout().sheets.len() <= 8);
}

#[test]
fn an_answer_taken_from_a_register_says_so_and_which_log_is_kept_how_long() {
    for (lang, taken) in [
        ("en", "Taken as it stands from the entry of SYS-001 Inlet"),
        ("es", "Tomado tal cual de la ficha de SYS-001 Inlet"),
    ] {
        let case = case(&format!("impact-IA-001-{lang}"));
        let Paper::Impact(paper) = &case.paper else { panic!("no assessment") };
        let answers = || paper.sections.iter().flat_map(|section| &section.answers);
        let ids: Vec<&str> = answers().filter(|one| !one.taken.is_empty()).map(|one| one.id.as_str()).collect();
        for id in ["2.1", "5.1", "10.2"] {
            assert!(ids.contains(&id), "{id}: {ids:?}");
        }
        assert!(!ids.contains(&"1.1") && !ids.contains(&"11.1"), "somebody wrote it");
        let text = said(case.layout());
        assert!(text.contains(taken) && text.contains("the log is kept for 12 months today"), "{text}");
    }
}

#[test]
fn an_extract_says_beside_its_result_what_is_left_out_and_speaks_of_days_and_not_of_today() {
    for (lang, result, left, today) in [
        (
            "en",
            " Result ",
            "Not chosen for this extract, and given on request at the address at its end: 1 Basics",
            "today",
        ),
        (
            "es",
            " Resultado ",
            "No se eligieron para este extracto y se facilitan a quien las pida en la dirección del final: 1 ",
            " hoy ",
        ),
    ] {
        let text = said(case(&format!("impact-extract-IA-001-{lang}")).layout());
        let (at, out) = (text.find(result).unwrap(), text.find(left).unwrap());
        assert!(at < out && out - at < 40, "{text}");
        assert!(!text[..at].contains(today), "{text}");
        assert!(text.contains("Older patients and patients with little English") && !text.contains("IMP-0"), "{text}");
        let missing = if lang == "en" { "the postal address is missing" } else { "falta la dirección postal" };
        assert!(text.contains("Kestrelmoor Ltd, 3 Millrace Yard") && !text.contains(missing), "{text}");
        let lacking = said(case(&format!("impact-extract-lender-{lang}")).layout());
        assert!(lacking.contains(missing), "{lacking}");
        // Risks that came since the approval are told as that, with the day and by their names.
        let since = if lang == "en" {
            "2 more risks to people stand at high or critical that did not stand so when this was approved"
        } else {
            "otros 2 riesgos para las personas están en un nivel alto o crítico que no tenían al aprobarse esta"
        };
        assert!(text.contains(since) && text.contains("A wrong proposal is confirmed unread;"), "{text}");
    }
}

#[test]
fn a_scope_without_a_document_says_what_stands() {
    let paper = changed("founding-minutes-en", |value| {
        value["head"]["scope"] = json!("");
        value["head"]["scopeDocument"] = json!("");
        value["head"]["scopeVersion"] = json!("");
        value["head"]["scopeOn"] = json!("2026-11-20");
    });
    let one = one(&paper);
    assert!(one.contains("the words of 20 November 2026, not approved yet"), "{one}");
    assert!(!one.contains("without a document number"), "what the program keeps is no document that is missing");
    assert!(!one.contains("no scope document"), "{one}");
}

#[test]
fn no_place_of_a_template_reaches_paper() {
    for (name, shown) in
        [("statement-en-draft", "[open: top management: name]"), ("statement-es-draft", "[pendiente: ")]
    {
        let paper = changed(name, |value| {
            value["head"]["scope"] = json!("For {{top management: name}} and {{roles.aiLead}}, {{");
        });
        let text = read(&paper);
        assert!(text.contains(shown) && !text.contains("{{t") && !text.contains("roles.aiLead"), "{text}");
    }
}

#[test]
fn a_list_says_which_records_it_holds() {
    let has = |name: &str, words: &str| {
        let one = one(&case(name).paper);
        assert!(one.contains(words), "{name}: {words}: {one}");
    };
    has("list-risk0-en", "All 15 records of this register that are in use, as of 24 November 2026");
    has("list-risk1-en", "13 of 15 records of this register, as of 24 November 2026");
    has("list-action2-en", "records of this register, as of 24 November 2026: ");
    has("list-risk0-es", "Las 15 entradas en uso de este registro, a 24 de noviembre de 2026");
}

#[test]
fn places_are_announced_where_some_are_named() {
    for (lang, alone, both) in [
        ("en", "AI systems inside", "AI systems inside, and places"),
        ("es", "Sistemas de IA incluidos", "Sistemas de IA incluidos, y lugares"),
    ] {
        let name = format!("statement-{lang}-approved");
        let with = |sites: &str| one(&changed(&name, |value| value["sites"] = json!(sites)));
        assert!(with("").contains(alone) && !with("").contains(both));
        assert!(with("Galway").contains(both) && with("Galway").contains("Galway"));
    }
}

#[test]
fn minutes_say_that_criteria_were_approved_by_the_same_decision() {
    for (lang, same) in [("en", "CRT-001 was approved by the same decision"), ("es", "CRT-001 se aprobó en la misma")]
    {
        let one = one(&case(&format!("founding-minutes-{lang}")).paper);
        assert!(one.contains(same), "{one}");
    }
    let same = "CRT-001, FS-001, TXT-001–006: approved by one and the same decision.";
    assert!(said(case("master-list-en").layout()).contains(same));
}

#[test]
fn a_level_that_nobody_has_found_reached_is_expected() {
    let Paper::Register(paper) = named("list-risk0-en") else { panic!("no list") };
    let at = paper.list.columns.iter().position(|one| one == "risk-leftLevel").unwrap();
    let told = paper.list.rows.iter().filter(|row| matches!(row.cells[at], ListCell::Told { .. })).count();
    assert!(told > 8, "{told}");
    assert!(said(case("list-risk0-en").layout()).contains("(expected)"));
}

#[test]
fn a_meeting_much_shorter_than_planned_says_its_minutes() {
    let hours = |to: &str, planned: u32| {
        let paper = changed("management-review-en-approved", |value| {
            value["hours"] = json!(["09:00", to, "Europe/Dublin"]);
            value["plannedMinutes"] = json!(planned);
        });
        read(&paper)
    };
    assert!(hours("09:00", 90).contains("0 minutes spent, 90 planned"));
    assert!(hours("09:30", 90).contains("30 minutes spent, 90 planned"));
    assert!(!hours("10:00", 90).contains("minutes spent"));
}

#[test]
fn the_committee_says_on_page_one_how_many_actions_are_open_and_late() {
    let Paper::ManagementReview(review) = named("management-review-en-approved") else { panic!("no minutes") };
    let mut review: ReviewPaper = *review;
    // What the committee concludes is nothing; its first input counts the actions.
    review.verdicts.clear();
    // Those of all actions and those of a list of them are called otherwise.
    for open in ["count-actions-open", "count-open"] {
        let counts = [(open, 7), ("count-actions-overdue", 2)];
        let counts = counts.map(|(what, value)| json!({"what": what, "value": value, "of": null}));
        review.inputs[0].data.counts = serde_json::from_value(json!(counts)).unwrap();
        let one = one(&Paper::ManagementReview(Box::new(review.clone())));
        assert!(one.contains("7 actions were open, 2 of them late (item 1)."), "{open}: {one}");
    }
}

#[test]
fn the_map_of_processes_stands_on_page_one_below_what_it_comes_to() {
    for (lang, said) in [
        ("en", "There are records of 17 of 18 processes. No records here: Internal audit."),
        ("es", "Hay registros de 17 de 18 procesos. Sin registros aquí: Auditoría interna."),
    ] {
        let case = case(&format!("processes-{lang}"));
        let one = one(&case.paper);
        assert!(one.contains(said), "{one}");
        assert!(case.layout().sheets.len() <= 3);
    }
}

#[test]
fn controls_with_nothing_in_any_quarter_are_named_in_a_sentence() {
    let case = case("evidence-index-en");
    assert!(said(case.layout()).contains("have nothing in force in any of these quarters: A.2.2, "));
    assert!(case.layout().sheets.len() <= 4, "{}", case.layout().sheets.len());
}
