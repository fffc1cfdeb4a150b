//! What a lead auditor and a director looked for: what is used ahead of a decision, figures behind a level, what records contradict, and
//! where an original is.

use super::*;
use aims_core::Message;
use aims_core::paper::ListCell;

/// Page one, white space as single spaces.
fn one(name: &str) -> String {
    let pages = case(name).layout().text();
    pages.split('\u{C}').next().unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_system_used_ahead_of_a_decision_stands_on_page_one_of_plan_and_gap_report() {
    for (lang, told) in [
        (
            "en",
            [
                "No impact assessment is approved or begun.",
                "IA-001 stands under conditions and does not cover what IA-002 is about",
                "Nobody is recorded to have decided to use it like this.",
                "Nobody has accepted ROL-006 Human oversight in Spain, which oversees it.",
            ],
        ),
        (
            "es",
            [
                "No hay evaluación del impacto aprobada ni empezada.",
                "IA-001 rige con condiciones y no cubre aquello de lo que trata IA-002",
                "No consta que nadie decidiera usarlo así.",
                "Nadie ha aceptado ROL-006 Human oversight in Spain, que lo supervisa.",
            ],
        ),
    ] {
        for paper in [format!("treatment-plan-{lang}"), format!("gap-report-{lang}-draft")] {
            let one = one(&paper);
            assert!(told.iter().all(|said| one.contains(said)), "{paper}: {one}");
        }
    }
    let late = one("gap-report-es-draft");
    assert!(late.contains("acciones han pasado su fecha") && late.contains("ACT-011"), "{late}");
}

#[test]
fn a_level_of_a_risk_says_the_steps_it_comes_from_and_what_is_done_names_its_actions() {
    for (lang, level, action) in [("en", "= 20 Critical", "ACT-024, "), ("es", "= 20 Crítico", "ACT-024, ")] {
        let layout = case(&format!("treatment-plan-{lang}")).layout();
        let text = said(layout);
        assert!(text.contains("5 × 4") && text.contains(level) && text.contains(action), "{lang}: {text}");
        assert!(layout.sheets.len() <= 11, "{} pages", layout.sheets.len());
        let register = said(case(&format!("list-risk0-{lang}")).layout());
        assert!(register.contains("5 × 4") && register.contains(level), "{lang}: {register}");
    }
    let Paper::Treatment(paper) = named("treatment-plan-en") else { panic!("no plan") };
    assert!(paper.top.is_empty(), "the list of fourteen is short enough");
    // Every acceptance of the sample names a person: no rule is explained that none rests on.
    assert!(!said(case("treatment-plan-en").layout()).contains("by the rule of CRT-"));
}

#[test]
fn ratings_that_the_records_contradict_are_named_in_the_gap_report() {
    for (lang, told, partly) in [
        (
            "en",
            "8.4-01 is rated as conforming in GAP-02, and IA-002, which a change of",
            "the oversight role for Spain (ROL-006) is offered",
        ),
        (
            "es",
            "8.4-01 está valorado como conforme en GAP-02, e IA-002, que un cambio de",
            "the oversight role for Spain (ROL-006) is offered",
        ),
    ] {
        let text = said(case(&format!("gap-report-{lang}-draft")).layout());
        assert!(text.contains(told), "{lang}: {text}");
        // What the registers say of a role and an objective nobody took on is in the rating itself.
        assert!(text.contains(partly) && text.contains("OBJ-004"), "{lang}: {text}");
        assert!(!text.contains("5.3-01 is rated") && !text.contains("5.3-01 está valorado"), "{lang}: {text}");
        assert!(!text.contains("6.2-01 is rated") && !text.contains("6.2-01 está valorado"), "{lang}: {text}");
    }
}

#[test]
fn who_needs_no_module_lacks_none_and_people_stand_by_name() {
    let Paper::Register(paper) = named("literacy-table-en") else { panic!("no table") };
    let mut names: Vec<&str> = Vec::new();
    for row in &paper.list.rows {
        if let Some(ListCell::Name { name }) = row.cells.first() {
            names.push(name);
        }
    }
    assert!(names.is_sorted() && names.len() == 12, "{names:?}");
    for (lang, free, version) in [
        ("en", "No module required; policy acknowledged", "Acknowledged means TXT-001 in version 1.0."),
        ("es", "Ningún módulo exigido; consta el acuse", "El acuse de lectura es el de TXT-001, versión 1.0."),
    ] {
        let text = said(case(&format!("literacy-table-{lang}")).layout());
        assert!(
            text.contains(free) || text.contains("consta el acuse") || text.contains("policy acknowledged"),
            "{text}"
        );
        assert!(text.contains(version), "{lang}: {text}");
    }
}

#[test]
fn who_is_asked_reads_how_much_and_what_to_send() {
    for (lang, total, send, old) in [
        (
            "en",
            "Henrik Falk: one record, about 5 minutes",
            "Every supplier of an in-scope system has a row",
            "No valid record.",
        ),
        (
            "es",
            "Henrik Falk: un registro, unos 5 minutos",
            "Cada proveedor de un sistema dentro del alcance",
            "Ningún registro vigente.",
        ),
    ] {
        let layout = case(&format!("asked-list-{lang}")).layout();
        let text = said(layout);
        assert!(text.contains(total) && text.contains(send) && !text.contains(old), "{lang}: {text}");
        // What holds of every row is said once, and so is a day they share.
        let once = if lang == "en" {
            ["Send the record in which", "All are asked for by"]
        } else {
            ["Se envía el registro", "Todos se piden para el"]
        };
        assert!(once.iter().all(|once| text.matches(once).count() == 1), "{lang}: {text}");
        assert!(layout.sheets.len() <= 3, "{lang}: {}", layout.sheets.len());
    }
}

#[test]
fn an_item_of_evidence_says_where_its_original_is_and_what_was_checked() {
    let Paper::Evidence(paper) = named("evidence-index-en") else { panic!("no index") };
    let list = &paper.lists[0];
    for row in &list.rows {
        let told = row.below.iter().flat_map(|below| below.rows.iter().flatten());
        let told: Vec<_> =
            told.filter_map(|cell| if let ListCell::Told { said } = cell { Some(said) } else { None }).collect();
        let said: Vec<_> = told.into_iter().flatten().collect();
        let of = |end: &str| said.iter().filter(|one| one.id.ends_with(end)).count();
        assert!(of("original") > 0, "{}: {said:?}", row.number);
        assert_eq!(of("original") + of("evidence-short"), said.len(), "{}: {said:?}", row.number);
    }
    for (lang, checked) in
        [("en", "genuine, with its period; template not met"), ("es", "autenticidad y periodo; no cumple su modelo")]
    {
        let text = said(case(&format!("evidence-index-{lang}")).layout());
        assert!(text.contains(checked), "{lang}: {text}");
    }
}

#[test]
fn what_a_founding_session_left_open_is_an_annex_without_registers() {
    for (lang, annex, stood) in [
        ("en", "Annex: parts that are not agreed", "This session neither agreed to it"),
        ("es", "Anexo: partes sin acordar", "Esta sesión ni lo acordó ni lo aprobó"),
    ] {
        let layout = case(&format!("founding-minutes-{lang}")).layout();
        let text = said(layout);
        let (at, told) = (text.find(annex).unwrap(), text.find("ROL-006").unwrap());
        assert!(at < told && text.matches(stood).count() == 1, "{lang}: {text}");
        assert!(layout.sheets.len() <= 6, "{lang}: {} pages", layout.sheets.len());
        // Who approved what stands before the parts.
        let (decided, first) = (text.find("Maeve Corrigan").unwrap(), text.find(" 1. ").unwrap());
        assert!(decided < first, "{lang}: {text}");
    }
}

#[test]
fn no_slide_has_a_blank() {
    for id in ["MOD-001", "MOD-003"] {
        for lang in ["en", "es"] {
            let text = said(case(&format!("module-slides-{id}-{lang}")).layout());
            assert!(!text.contains("………") && !text.contains("{{"), "{id} {lang}: {text}");
        }
    }
}

#[test]
fn a_likelihood_told_by_frequency_and_by_share_says_which_counts() {
    for (lang, said_so) in [("en", "the higher one counts."), ("es", "cuenta el más alto.")] {
        let text = said(case(&format!("risk-criteria-{lang}")).layout());
        assert_eq!(text.matches(said_so).count(), 1, "{lang}: {text}");
    }
}

#[test]
fn a_plan_says_which_treatments_rest_on_a_control_that_is_excluded() {
    for (lang, says) in [
        ("en", "A.7.2 is excluded, and the treatment of R-001, R-015 needs it: decide the control again"),
        ("es", "A.7.2 está excluido y el tratamiento de R-001, R-015 lo necesita: decida de nuevo el control"),
    ] {
        let Paper::Treatment(mut paper) = named(&format!("treatment-plan-{lang}")) else { panic!("no plan") };
        assert!(paper.excluded.is_empty() && !read(&Paper::Treatment(paper.clone())).contains("A.7.2 "));
        let told = Message::new("contradiction-excluded-risk").with("control", "A.7.2").with("count", 2);
        paper.excluded.push(told.with("risks", "R-001, R-015"));
        let text = read(&Paper::Treatment(paper));
        assert!(text.contains(says), "{text}");
    }
}
