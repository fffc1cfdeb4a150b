//! What a lawyer for the EU AI Act and a director could not tell from the papers on single systems: what binds, whom, from when, and what
//! is for whom.

use super::*;

fn text(name: &str) -> String {
    said(case(name).layout())
}

/// A page, white space as single spaces.
fn page(name: &str, nth: usize) -> String {
    let pages = case(name).layout().text();
    pages.split('\u{C}').nth(nth).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn where_article_27_binds_all_six_elements_stand_and_the_authority_is_named_or_said_to_be_nobody() {
    for (lang, none) in [
        ("en", "Authority told of the results (Art. 27(3)) Not named"),
        ("es", "Autoridad a la que se notifica (art. 27, ap. 3) Sin designar"),
    ] {
        let text = text(&format!("impact-fria-IA-001-{lang}"));
        for element in ["FRIA-a", "FRIA-b", "FRIA-c", "FRIA-d", "FRIA-e", "FRIA-f"] {
            assert!(text.contains(element), "{lang}: {element}: {text}");
        }
        assert!(text.contains(none), "{lang}: {text}");
    }
    // A system that profiles is high-risk without any condition of Art. 6(3) to rely on.
    assert!(!text("impact-fria-IA-001-en").contains("which condition of Art. 6(3)"));
}

#[test]
fn a_duty_that_hangs_on_two_answers_of_which_one_is_wrong_is_open_on_every_paper() {
    for (lang, matrix, gap, decide) in [
        (
            "en",
            "? open: one of two answers is wrong",
            "open; if it binds: 2 Dec 2026",
            "Which of two answers on SYS-001 Inlet is wrong",
        ),
        (
            "es",
            "? abierto: una de dos respuestas es errónea",
            "abierto; si obliga: 2 dic 2026",
            "Cuál de dos respuestas sobre SYS-001 Inlet es errónea",
        ),
    ] {
        let told = text(&format!("act-matrix-{lang}"));
        assert!(told.contains(matrix), "{lang}: {told}");
        let report = text(&format!("gap-report-{lang}-draft"));
        assert!(report.contains(gap) && report.contains(decide), "{lang}: {report}");
    }
    // Nowhere is it said that none of the systems does it.
    let told = text("act-matrix-en");
    let (_, unbound) = told.split_once("Bind whoever does what they speak of").unwrap();
    assert!(!unbound[..unbound.find("Follow from no class").unwrap()].contains("Art. 50(2)"), "{unbound}");
    let report = text("gap-report-en-draft");
    assert!(
        report.contains("If it generates, the duty to mark binds from 2 December 2026."),
        "it is among what contradicts itself: {report}"
    );
}

#[test]
fn the_matrix_begins_with_what_binds_parts_provider_from_deployer_and_says_what_a_class_that_falls_brings() {
    let first = page("act-matrix-en", 0);
    assert!(first.contains("SYS-001 Inlet: Binds today: Art. 4 ▲, Art. 5 ○."), "{first}");
    assert!(first.contains("Day disputed: Art. 49(2) ?.") && first.contains("Art. 50(2) ? (2 Dec 2026)"), "{first}");
    let text = text("act-matrix-en");
    let (_, classes) = text.split_once("Follow from no class on record: ").unwrap();
    let (provider, deployer) = classes.split_once("; deployer: ").unwrap();
    assert!(
        provider.starts_with("provider: ") && provider.contains("Art. 16") && !provider.contains("Art. 27"),
        "{provider}"
    );
    for article in ["Art. 26(1)", "Art. 27", "Art. 49(3)", "Art. 86"] {
        assert!(deployer.contains(article), "{article}: {deployer}");
    }
    let (_, role) = text.split_once("Bind a role that nobody holds here: ").unwrap();
    assert!(
        role[..role.find("Bind whoever").unwrap()].contains("Of SYS-001 this holds only while its class stands."),
        "{role}"
    );
    for fallen in ["If SYS-001 turned out to be “High-risk (Annex I)”", "(Art. 111(2))"] {
        assert!(text.contains(fallen), "{fallen}: {text}");
    }
    let annex = text.find("Seen by the NIST AI RMF").unwrap();
    assert!(text.find("What the numbers stand for").unwrap() < annex, "what explains the Act stands with it");
}

#[test]
fn the_technical_file_says_why_a_system_of_annex_iii_is_not_high_risk_and_what_documents_it() {
    let text = text("technical-file-SYS-001-en");
    assert!(text.contains("It prepares a clerk’s work (d); the clerk confirms each letter"), "{text}");
    assert!(text.contains("That assessment is documented in EV-008 Why Inlet is not high-risk"), "{text}");
    assert_eq!(
        text.matches("Controlled documents").count(),
        2,
        "once for all, and where another place is named beside: {text}"
    );
    assert!(text.contains("No declaration and no technical file was handed over."), "{text}");
    assert!(text.contains("no reading in use shows yet how it works as it is now"), "{text}");
}

#[test]
fn an_extract_speaks_to_parties_without_names_of_the_staff_or_homework_of_the_program() {
    for (lang, homework, form) in
        [("en", "nobody wrote words", "Form Full"), ("es", "nadie lo ha redactado", "Formulario Completo")]
    {
        let name = format!("impact-extract-IA-001-{lang}");
        let text = text(&name);
        assert!(!text.contains(homework) && !text.contains(form), "{text}");
        assert!(!page(&name, 0).contains("Priya Raghunathan, Product owner"), "{text}");
        assert!(!text.contains("Marta") && !text.contains("Aoife") && !text.contains("Corrigan"), "{text}");
        assert!(text.contains("Propose desk and urgency of incoming letters"), "what it is for: {text}");
        assert!(text.contains("Reporting address on the web site"), "where a party turns to: {text}");
        let once = if lang == "en" { "This class stands with a reservation" } else { "Esta clase consta con reserva" };
        assert!(
            text.matches(once).count() <= 2 && !text.contains("12 Result") && !text.contains("12 Resultado"),
            "{text}"
        );
    }
    assert!(text("impact-extract-IA-001-en").contains("wait longer: high after its measures, which stand above."));
}

#[test]
fn user_information_is_for_a_clerk_first_and_what_identifies_it_stands_last() {
    for (lang, stop, about, most) in
        [("en", "How it is stopped", "About this document", 6), ("es", "Cómo se detiene", "Sobre este documento", 7)]
    {
        let name = format!("user-information-SYS-001-{lang}");
        let first = page(&name, 0);
        for told in ["Propose desk and urgency", "you decide, and a letter is filed", "Switch “proposals”", stop] {
            assert!(first.contains(told), "{lang}: {told}: {first}");
        }
        let text = text(&name);
        assert!(text.find(about).unwrap() > text.len() / 2, "{lang}: what identifies it stands at its end");
        assert!(text.find("The AI management system covers").is_none_or(|at| at > text.len() / 2), "{lang}");
        let pages = case(&name).layout().sheets.len();
        assert!(pages <= most, "{lang}: {pages}");
    }
    let text = text("user-information-SYS-001-en");
    let ask = text.find("Whom to ask and to tell").unwrap();
    let (from, to) = (&text[ask..], "What was decided on it");
    let asked = &from[..from.find(to).unwrap()];
    for contact in ["p.raghunathan@", "a.danaher@", "Reporting address"] {
        assert!(asked.contains(contact), "all on one place: {contact}: {asked}");
    }
}

#[test]
fn the_split_names_who_is_meant_and_asks_for_the_protection_of_personal_data() {
    for (lang, whose, data) in [
        ("en", "Brightfold Compute (supplier)", "no task of this list is about their protection"),
        ("es", "Brightfold Compute (empresa proveedora)", "ninguna tarea de esta lista se refiere a su protección"),
    ] {
        let text = text(&format!("supplier-split-SYS-001-{lang}"));
        assert!(text.contains("Kestrelmoor") && text.contains(whose) && text.contains(data), "{lang}: {text}");
        assert!(!text.contains("Nosotros") && !text.contains("no words on record"), "{lang}: {text}");
    }
}

#[test]
fn entries_of_an_incident_and_logs_of_a_system_have_numbers_of_their_own() {
    let record = text("incident-record-INC-001-en");
    assert!(record.contains("ENT-001") && !record.contains("LOG-001"), "{record}");
    assert!(text("oversight-sheet-SYS-001-en").contains("INC-001"), "a concern about the system stands on its sheet");
    assert!(text("data-sheet-SYS-001-en").contains("Public task (Art. 6(1)(e))"));
}
