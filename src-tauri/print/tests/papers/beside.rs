//! What stands beside a sentence because the sentence alone says too much: an assessment with its conditions, an oversight that nobody
//! agreed to, a log that is kept for less, a sheet with what it leaves blank.

use super::*;
use aims_core::paper::ActPaperCell;

/// Page one, white space as single spaces.
fn one(name: &str) -> String {
    let pages = case(name).layout().text();
    pages.split('\u{C}').next().unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn text(name: &str) -> String {
    said(case(name).layout())
}

#[test]
fn every_answer_that_says_how_long_a_log_is_kept_says_what_its_register_keeps() {
    for (lang, says, but) in [
        ("en", "confirmations for 24 months", "it is kept for 12 months"),
        ("es", "confirmations for 24 months", "se conserva 12 meses"),
    ] {
        let whole = text(&format!("impact-IA-001-{lang}"));
        assert!(whole.matches(says).count() > 0, "{lang}");
        assert_eq!(whole.matches(says).count(), whole.matches(but).count(), "{lang}: {whole}");
        // Whoever is outside is told one time for which it is kept: the one that holds.
        let today = if lang == "en" { "kept for 12 months today" } else { "hoy se conserva 12 meses" };
        for name in [format!("impact-extract-IA-001-{lang}"), format!("impact-extract-{lang}-7")] {
            let text = text(&name);
            // In the words of the organisation, or in those that the program puts in the place of the entry.
            let told = text.contains(today) || text.contains("the log is kept for 12 months today");
            assert!(!text.contains(says) && told, "{name}: {text}");
        }
    }
}

#[test]
fn a_draft_names_what_nobody_has_looked_at_and_does_not_repeat_it() {
    for (lang, left) in [("en", "Not looked at in this round"), ("es", "Sin revisar en esta ronda")] {
        let text = text(&format!("impact-IA-002-{lang}"));
        assert!(text.contains(left) && text.contains("10.1, 10.2"), "{lang}: {text}");
        assert!(!text.contains("confirmations for 24 months"), "what the round before says stands there: {text}");
        assert!(text.contains("About 30 clerks in four clinics in Spain"), "what this round says stands in it: {text}");
        assert!(case(&format!("impact-IA-002-{lang}")).layout().sheets.len() <= 4, "{lang}");
        assert_eq!(text.matches(left).count(), 1, "{lang}: in one line: {text}");
        // What it lacks comes first, and of a conclusion that nobody drew there is no block.
        let (lacks, none, harms) = match lang {
            "en" => ("What is missing before it can be approved", "Result ", "after their measures: 5 of 5"),
            _ => ("Qué falta para poder aprobarla", "Resultado ", "tras las medidas: 5 de 5"),
        };
        let first = one(&format!("impact-IA-002-{lang}"));
        assert!(first.contains(lacks) && first.contains(harms), "{lang}: {first}");
        assert!(!first.contains(none), "{lang}: {first}");
        assert!(said(case(&format!("impact-IA-001-{lang}")).layout()).contains(none), "an approved one has its result");
    }
}

#[test]
fn oversight_is_printed_with_the_role_that_nobody_accepted() {
    for (lang, open) in [("en", "nobody has agreed to oversee in"), ("es", "nadie ha aceptado supervisar con")] {
        for name in ["user-information-SYS-001", "technical-file-SYS-001", "oversight-sheet-SYS-001", "list-system0"] {
            let text = text(&format!("{name}-{lang}"));
            assert!(text.contains(open), "{name}-{lang}: {text}");
        }
    }
    assert!(!text("user-information-SYS-001-en").contains("Marta"), "whoever is outside is told of no person");
}

#[test]
fn an_assessment_is_printed_with_its_conditions_and_the_round_that_is_open() {
    let whole =
        ["list-system0", "treatment-plan", "technical-file-SYS-001", "user-information-SYS-001", "data-sheet-SYS-001"];
    for (lang, open, level, takes, there) in [
        (
            "en",
            "is open while the system is in use",
            "impact after measures: high",
            "This round is about the four clinics in Spain and nothing else. Once approved it stands beside IA-001, which goes on for the clinics in Ireland",
            "Its conditions stand in it",
        ),
        (
            "es",
            "abierta mientras el sistema está en uso",
            "impacto tras las medidas: alto",
            "Esta ronda trata solo de the four clinics in Spain. Al aprobarse no sustituye a IA-001, que sigue rigiendo para the clinics in Ireland",
            "Sus condiciones figuran en",
        ),
    ] {
        for name in whole.into_iter().chain(["evidence-index"]) {
            let text = text(&format!("{name}-{lang}"));
            for words in [open, level, there] {
                assert!(text.contains(words), "{name}-{lang}: {words}: {text}");
            }
            assert!(!text.contains("until the figures of February"), "{name}-{lang}: once, where they were approved");
        }
        for name in ["impact-IA-001", "impact-extract-IA-001"] {
            let text = text(&format!("{name}-{lang}"));
            assert_eq!(text.matches("until the figures of February").count(), 1, "{name}-{lang}: {text}");
        }
        let text = one(&format!("impact-IA-002-{lang}"));
        assert!(text.contains(takes) && text.contains(there), "{text}");
    }
    // Of a part alone, wherever it is told that the system was assessed; and whose the assessment of data protection is.
    for (lang, part, whose, risks) in [
        ("en", "of the clinics in Ireland alone", "Owed by the customer as controller", "What follows"),
        (
            "es",
            "solo para the clinics in Ireland",
            "La debe el cliente como responsable del tratamiento",
            "Qué se deriva",
        ),
    ] {
        for name in whole {
            assert!(text(&format!("{name}-{lang}")).contains(part), "{name}-{lang}");
        }
        let (full, extract) = (text(&format!("impact-IA-001-{lang}")), text(&format!("impact-extract-IA-001-{lang}")));
        assert!(full.contains(whose) && extract.contains(whose), "{extract}");
        assert!(
            full.contains(risks) && !extract.contains(risks),
            "an extract promises nothing of the register of risks: {extract}"
        );
    }
    for (lang, told) in [("en", "IA-001 stands under conditions"), ("es", "IA-001 rige con condiciones")] {
        let text = one(&format!("gap-report-{lang}-draft"));
        assert!(text.contains(told) && text.contains("IA-002"), "{text}");
    }
}

#[test]
fn user_information_begins_with_the_purpose_and_says_what_binds_whom() {
    for (lang, first, then, told) in [
        (
            "en",
            "What it is for, and its limits",
            "Whose system it is",
            ["Special categories", "Kestrelmoor is its processor", "Questions on personal data: Aoife Danaher"],
        ),
        (
            "es",
            "Para qué es y cuáles son sus límites",
            "De quién es el sistema",
            [
                "Categorías especiales",
                "Kestrelmoor is its processor",
                "Preguntas sobre datos personales: Aoife Danaher",
            ],
        ),
    ] {
        let text = text(&format!("user-information-SYS-001-{lang}"));
        let (at, class) = (text.find(first).unwrap(), text.find(then).unwrap());
        assert!(at < class, "{text}");
        for words in told {
            assert!(text.contains(words), "{words}: {text}");
        }
    }
    // What the program has to settle with itself stands against issuing, and is no reading for clerks; what may bind is.
    let told = text("user-information-SYS-001-en");
    assert!(!told.contains("generative model.") && !told.contains("Answered “no”"), "{told}");
    assert!(
        told.contains("Do not count on this for now: ")
            && told.contains("(Art. 50(2), from 2 December 2026 under Art. 111(4)) is not decided"),
        "{told}"
    );
}

#[test]
fn a_sheet_counts_and_names_what_it_leaves_blank() {
    for (name, told) in [
        ("oversight-sheet-SYS-001-en", vec!["Complaints · Misuse"]),
        (
            "data-sheet-SYS-001-en",
            vec![
                "2 things that it asks for",
                "DS-003 Letters that arrive at clinics: not said: ",
                "approved by nobody yet",
            ],
        ),
        ("oversight-sheet-SYS-001-es", vec!["Quejas · Usos indebidos"]),
        ("data-sheet-SYS-001-es", vec!["sin aprobar todavía"]),
    ] {
        let one = one(name);
        assert!(!one.contains("Nothing that this sheet asks for") && !one.contains("No falta nada"), "{name}: {one}");
        for words in told {
            assert!(one.contains(words), "{name}: {words}: {one}");
        }
    }
}

#[test]
fn answers_that_only_point_at_impacts_are_counted_apart_and_say_at_which() {
    for (lang, counted, whole, points, before) in [
        (
            "en",
            "Whoever assessed has answered 30 of 35 questions.",
            "Whoever assessed has answered 35 of 35 questions.",
            "Impacts: IMP-002 Handwritten letters",
            "kept from the round before",
        ),
        (
            "es",
            "Quien evaluó ha respondido a 30 de 35 preguntas.",
            "Quien evaluó ha respondido a 35 de 35 preguntas.",
            "IMP-002 Handwritten letters",
            "mantuvo de la ronda anterior",
        ),
    ] {
        let issued = format!("impact-IA-001-{lang}");
        assert!(text(&issued).contains(whole), "with words on each question all are answered");
        // The same assessment before anybody wrote words beside the impacts that were named.
        let Paper::Impact(mut paper) = named(&issued) else { panic!("no assessment") };
        let answers = paper.sections.iter_mut().flat_map(|section| &mut section.answers);
        for answer in answers.filter(|one| ["7.1", "7.2", "7.3", "7.4", "7.8"].contains(&one.id.as_str())) {
            answer.words.clear();
        }
        let text = read(&Paper::Impact(paper));
        assert!(text.contains(counted) && text.contains(points) && !text.contains(before), "{text}");
        assert!(one(&format!("impact-IA-002-{lang}")).contains(before), "a later round says it");
    }
}

#[test]
fn the_matrix_of_the_act_tells_what_binds_today_from_what_begins_later() {
    let Paper::Act(paper) = named("act-matrix-en") else { panic!("no matrix") };
    let duties = || paper.rows.iter().chain(&paper.outside).filter(|row| !row.prohibits);
    assert!(duties().count() < paper.rows.len() + paper.outside.len(), "Art. 5 is among the rows");
    let cells = || duties().flat_map(|row| &row.cells);
    let bound = |one: &&ActPaperCell| ["linked", "partly", "missing"].contains(&one.state.as_str());
    let today = cells().filter(bound).filter(|one| !one.date.is_empty() && one.date <= paper.head.date).count();
    // What a prohibition forbids is no duty to be counted; a day that is read in two ways is counted as neither.
    let noted = paper.rows.iter().chain(&paper.outside).filter(|row| !row.note.is_empty());
    let after = |one: &&ActPaperCell| bound(one) && (one.date.is_empty() || one.date > paper.head.date);
    let disputed = noted.flat_map(|row| &row.cells).filter(after).count();
    let later = cells().filter(after).count() - disputed;
    assert!(today > 0 && (later, disputed) == (1, 1), "{today} {later} {disputed}");
    let first = one("act-matrix-en");
    assert!(first.contains(&format!("counted for each system: {today};")), "{first}");
    assert!(first.contains("One more begins later, on 2 December 2027. Of one the day is disputed."), "{first}");
    let text = text("act-matrix-en");
    assert!(text.contains("? day disputed, no record") && text.contains("? binds everybody"), "{text}");
    assert!(
        cells().any(|one| one.older.iter().any(|[item, _]| item == "EV-008"))
            && text.contains("EV-008 is of 25 Aug 2026, before the class was recorded on 23 Nov 2026: to be renewed"),
        "{text}"
    );
    assert!(
        one("act-matrix-es").contains("Otra empieza más tarde, el 2 de diciembre de 2027. De una se discute la fecha.")
    );
}

#[test]
fn the_worst_consequence_for_people_shows_its_level_wherever_the_matrix_is_drawn() {
    for (lang, cell, floor) in [
        ("en", "Medium · 5 / High for people", "makes the level at least high"),
        ("es", "Medio · 5 / Alto para personas", "da al menos nivel alto"),
    ] {
        assert!(text(&format!("risk-criteria-{lang}")).contains(cell));
        let plan = text(&format!("treatment-plan-{lang}"));
        assert!(plan.contains(floor) && plan.contains("M/"), "{plan}");
        assert!(text(&format!("list-risk0-{lang}")).contains("M/"));
    }
}

#[test]
fn the_plan_counts_acceptances_at_the_level_that_says_who_accepts() {
    let Paper::Treatment(paper) = named("treatment-plan-en") else { panic!("no plan") };
    let [of, accepted] = paper.accepted;
    let total = |at: usize| paper.levels.iter().filter_map(|one| one.standing).map(|two| two[at]).sum::<u32>();
    assert_eq!([total(0), total(1)], [of, accepted], "{:?}", paper.levels);
    let critical = paper.levels.iter().find(|one| one.level == "critical").unwrap();
    assert_eq!(critical.standing, Some([1, 1]));
    let text = text("treatment-plan-en");
    assert!(text.contains("Within its threshold") && text.contains(", read on "), "{text}");
    let spanish = self::text("treatment-plan-es");
    assert!(!spanish.contains("Nivel previsto"), "one word has one meaning: {spanish}");
}

#[test]
fn systems_are_counted_by_one_rule_and_a_register_claims_no_compliance() {
    let list = one("list-system0-en");
    assert!(
        list.contains("All 6 AI systems of this register, at every stage") && list.contains("Belongs to"),
        "{list}"
    );
    let Paper::Register(paper) = named("list-system0-en") else { panic!("no list") };
    let args = &paper.said.iter().find(|one| one.id == "list-summary-systems").unwrap().args;
    let gap = text("gap-report-en-draft");
    let told = format!(
        "{} inside the scope of the AIMS, {} outside, {} undecided, {} retired.",
        args["in"], args["out"], args["open"], args["retired"]
    );
    assert!(gap.contains(&told), "{told}: {gap}");
}

#[test]
fn points_that_are_not_counted_are_named_and_what_answers_the_instructions_is_cited() {
    for (lang, needless, draft) in [
        (
            "en",
            "Point 8 is not counted",
            "UI-SYS-001, the document that the program makes of the registers, is a draft",
        ),
        ("es", "El punto 8 no se cuenta", "UI-SYS-001, el documento que el programa compone"),
    ] {
        let name = format!("technical-file-SYS-001-{lang}");
        assert!(one(&name).contains(needless), "{}", one(&name));
        assert!(text(&name).contains(draft), "{}", text(&name));
    }
}

#[test]
fn a_heading_stays_with_the_first_row_of_a_table_that_fills_a_page() {
    for (lang, heading, row) in [
        ("en", "Annex: parts that are not agreed", "6. Who answers"),
        ("es", "Anexo: partes sin acordar", "6. Quién responde"),
    ] {
        let pages = case(&format!("founding-minutes-{lang}")).layout().text();
        let page = pages.split('\u{C}').find(|page| page.contains(heading));
        assert!(page.is_some_and(|page| page.contains(row)), "{lang}: {page:?}");
    }
}

#[test]
fn decisions_that_no_action_carries_are_named_in_the_minutes() {
    for (lang, told) in [("en", "No action yet: D-009, D-010."), ("es", "Aún sin acción: D-009, D-010.")] {
        assert!(text(&format!("management-review-{lang}-approved")).contains(told), "{lang}");
    }
}

#[test]
fn why_an_assessment_is_approved_with_its_class_open_stands_in_its_report() {
    for (lang, label) in
        [("en", "Why it is approved with its class open"), ("es", "Por qué se aprueba con la clase abierta")]
    {
        let Paper::Impact(mut paper) = named(&format!("impact-IA-001-{lang}")) else { panic!("no assessment") };
        assert!(!read(&Paper::Impact(paper.clone())).contains(label), "{lang}: its class is on record");
        paper.class_why = "Ada settles it by 1 June.".to_owned();
        let text = read(&Paper::Impact(paper));
        assert!(text.contains(&format!("{label} Ada settles it by 1 June.")), "{lang}: {text}");
    }
}
