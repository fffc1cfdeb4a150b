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
    let (_, unbound) = told.split_once("Do not apply, whatever the class").unwrap();
    let unbound = &unbound[..unbound.find("Follow from no class").unwrap()];
    assert!(!unbound.contains("Art. 50(2)"), "{unbound}");
    // What would call for a duty stands there, and not what would have to be done: nobody has to do it.
    assert!(unbound.contains("it interacts directly with people (chat, voice, agent) (Art. 50(1));"), "{unbound}");
    assert!(!unbound.contains("Tell people") && !unbound.contains("vendor"), "{unbound}");
    let report = text("gap-report-en-draft");
    assert!(
        report.contains("If it generates, the duty to mark binds from 2 December 2026."),
        "it is among what contradicts itself: {report}"
    );
}

#[test]
fn the_matrix_begins_with_what_binds_parts_provider_from_deployer_and_says_what_a_class_that_falls_brings() {
    let first = page("act-matrix-en", 0);
    assert!(first.contains("SYS-001 Inlet: Binds today: Art. 4 ▲, Art. 5 –."), "{first}");
    assert!(first.contains("Day disputed: Art. 49(2) ?.") && first.contains("Art. 50(2) ? (2 Dec 2026)"), "{first}");
    assert!(first.contains("The prohibitions of Art. 5 hold besides and are not counted."), "{first}");
    let text = text("act-matrix-en");
    // What stands open has a person and a day, or is said to have none, on page one.
    for told in [
        "Who settles it: the class: Aoife Danaher, by 31 December 2026;",
        "Art. 50(2): Priya Raghunathan, by 1 December 2026",
        "Art. 49(2): Aoife Danaher, by 31 December 2026",
    ] {
        assert!(first.contains(told), "{told}: {first}");
    }
    // Both answers stand where one of them is wrong, and a duty to a customer shows no article that it does not name.
    assert!(
        text.contains(
            "entry: “Generative language model behind fixed prompts and rules”; answer on Art. 50: makes no text"
        ),
        "{text}"
    );
    assert!(!text.contains("DTY-0"), "{text}");
    // A system of minimal risk documents no derogation: that it binds another role would be untrue.
    assert_eq!(
        text.matches("binds only who takes a use of Annex III out of high risk (Art. 6(3))").count(),
        2,
        "{text}"
    );
    assert_eq!(text.matches("it binds another role: provider").count(), 1, "Art. 50(2) alone: {text}");
    assert!(text.contains("(Art. 111(4), for a system on the market before 2 Aug 2026"), "{text}");
    assert!(text.contains("Settle whether Inlet generates text, Priya Raghunathan, until 1 December 2026"), "{text}");
    // What would follow stands in words: whose it would be, and from when; not as rows of numbers.
    let (_, falls) = text.split_once("What would follow if a class with a reservation fell").unwrap();
    let (own, deployers) = falls.split_once("Customers who use it under their own authority").unwrap();
    assert!(own.contains("If SYS-001 turned out to be “High-risk (Annex I)”"), "{own}");
    // By which procedure, and what is reported, is another for each class.
    for told in [
        "Art. 43 Under paragraph 3 carry out the conformity assessment of the product's own law",
        "Art. 43 Under paragraph 2 carry out the conformity assessment by internal control (Annex VI)",
        "Art. 73 Report serious incidents: of medical and in vitro devices only infringements of fundamental rights",
        "Art. 73 Report serious incidents: 15 days",
    ] {
        assert!(own.contains(told), "{told}: {own}");
    }
    assert!(own.contains("Art. 18 Keep the documentation for ten years") && !own.contains("Art. 27 "), "{own}");
    for told in ["Art. 26(1) Use the system", "Art. 27 Assess the impact", "Art. 49(3) Register", "Art. 86 On request"]
    {
        assert!(deployers.contains(told), "{told}: {deployers}");
    }
    assert_eq!(text.matches("Art. 111(2) from a significant").count(), 0, "no article wakes itself: {text}");
    let (_, classes) = text.split_once("Follow from no class on record: ").unwrap();
    assert!(classes.starts_with("provider (") && classes.contains("deployer ("), "{classes}");
    let (_, role) = text.split_once("Nobody here holds the role they bind: ").unwrap();
    assert!(
        role[..role.find("Do not apply").unwrap()].contains("Of SYS-001 this holds only while its class stands."),
        "{role}"
    );
    for code in ["LOOK-001 ", "OVS-001 ", "EV-008 Why Inlet"] {
        assert!(text[text.find("What the numbers stand for").unwrap()..].contains(code), "{code}: {text}");
    }
    // Other frameworks have a paper of their own, in which nothing stands as shown that is rated otherwise.
    assert!(!text.contains("NIST") && !text.contains("OECD"), "{text}");
    let seen = self::text("act-frameworks-en");
    assert!(seen.contains("Seen by the NIST AI RMF") && seen.contains("Seen by the OECD principles"), "{seen}");
    assert!(seen.contains("Shown, and rated otherwise by the gap analysis"), "{seen}");
    assert!(self::text("act-frameworks-es").contains("NIST"));
    assert!(case("act-matrix-en").layout().sheets.len() <= 6 && case("act-matrix-es").layout().sheets.len() <= 7);
}

#[test]
fn the_technical_file_says_why_a_system_of_annex_iii_is_not_high_risk_and_what_documents_it() {
    let text = text("technical-file-SYS-001-en");
    assert!(text.contains("It prepares a clerk’s work (d): the clerk confirms each letter"), "{text}");
    assert!(text.contains("That assessment is documented in EV-008 Why Inlet is not high-risk"), "{text}");
    assert!(text.contains("EV-008 is of 25 August 2026, before the class was recorded on 23 November 2026"), "{text}");
    assert!(text.contains("or materially influence the outcome of decision making"), "the rest of the filter: {text}");
    assert!(
        text.contains("kept for ten years") && text.contains("Nobody is named who fills in what is missing"),
        "{text}"
    );
    assert!(text.contains("Its limits: handwriting, faint scans"), "point 3 is in the assessment: {text}");
    assert!(text.contains("Kestrelmoor Ltd, 3 Millrace Yard, Galway, Ireland"), "{text}");
    let lacking = self::text("technical-file-lender-en");
    assert!(lacking.contains(". Postal address: missing."), "{lacking}");
    assert!(
        text.contains("R-003 Faint, handwritten or second-language letters wait longer was accepted with conditions")
    );
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
        for name in ["Marta", "Aoife", "Corrigan", "Raghunathan", "Adeyemi"] {
            assert!(!text.contains(name), "{name}: {text}");
        }
        assert!(text.contains("Propose desk and urgency of incoming letters"), "what it is for: {text}");
        assert!(text.contains("Reporting address on the web site"), "where a party turns to: {text}");
        let once = if lang == "en" { "This class stands with a reservation" } else { "Esta clase consta con reserva" };
        assert!(
            text.matches(once).count() <= 2 && text.matches("12 Result").count() == 1,
            "what is left out is named whole: {text}"
        );
    }
    assert!(text("impact-extract-IA-001-en").contains("wait longer: high after its measures, which stand above."));
}

#[test]
fn user_information_is_one_page_for_those_affected_and_then_instructions() {
    for (lang, whose, then, stop, about) in [
        (
            "en",
            "For the people it affects",
            "Instructions for those who use it",
            "How it is stopped",
            "About this document",
        ),
        (
            "es",
            "Para las personas a las que afecta",
            "Instrucciones para quien lo utiliza",
            "Cómo se detiene",
            "Sobre este documento",
        ),
    ] {
        let name = format!("user-information-SYS-001-{lang}");
        let (first, second) = (page(&name, 0), page(&name, 1));
        let people = [
            whose,
            "Propose desk and urgency",
            "No diagnosis",
            "The clerk confirms",
            "Patients whose letters are sorted",
            "Kestrelmoor is its processor",
            "Data Protection Commission",
            "AEPD",
            if lang == "en" {
                "Brightfold Compute has these data in hand"
            } else {
                "También trata estos datos Brightfold Compute"
            },
            if lang == "en" {
                "(external) of Kestrelmoor Ltd, a.danaher@"
            } else {
                "(external) de Kestrelmoor Ltd, a.danaher@"
            },
            "p.raghunathan@",
            "Millrace Yard",
        ];
        for told in people {
            assert!(first.contains(told), "{lang}: {told}: {first}");
        }
        assert!(!first.contains(stop) && !first.contains(about), "{lang}: {first}");
        let (controller, officer) = match lang {
            "en" => (
                "organisation you deal with (for example, your clinic), which uses Inlet, is the controller of your \
                 data, unless it says otherwise below: turn to it first",
                "data protection officer",
            ),
            _ => (
                "organización con la que trata (por ejemplo, su clínica) y que utiliza Inlet es la responsable del \
                 tratamiento de sus datos",
                "delegado de protección de datos",
            ),
        };
        assert!(first.contains(controller) && first.contains(officer), "{lang}: whom to ask first: {first}");
        for told in [then, "you decide, and a letter is filed", "Switch “proposals”", stop] {
            assert!(second.contains(told), "{lang}: {told}: {second}");
        }
        let text = text(&name);
        assert!(text.find(about).unwrap() > text.len() / 2, "{lang}: what identifies it stands at its end");
        assert!(text.find("The AI management system covers").is_none_or(|at| at > text.len() / 2), "{lang}");
        assert!(
            !text.contains("3 × 4") && !text.contains("OBJ-0") && !text.contains("five working days"),
            "{lang}: {text}"
        );
        let pages = case(&name).layout().sheets.len();
        assert!(pages <= 5, "{lang}: {pages}");
    }
    let text = text("user-information-SYS-001-en");
    assert!(
        text.contains("may be told: “Inlet is an artificial intelligence. What it is for: Propose desk and urgency"),
        "{text}"
    );
    assert!(text.contains("Clinic support, day and night: +353 20 913 0142"), "{text}");
    // Of a company without an address, and of a system without anybody to be reached for its stop, that is said.
    let lacking = self::text("user-information-lender-en");
    assert!(lacking.contains("Postal address: missing") && !text.contains("Postal address: missing"), "{lacking}");
    let blank = "Each score: not said: ";
    let (_, blank) = lacking.split_once(blank).unwrap();
    assert!(blank.starts_with("Reached at, to have it stopped") && !text.contains("not said: Reached"), "{blank}");
}

#[test]
fn the_split_names_who_is_meant_and_asks_for_the_protection_of_personal_data() {
    for (lang, whose, data) in [
        ("en", "Brightfold Compute (supplier)", "no task of this list is about their protection"),
        ("es", "Brightfold Compute (empresa proveedora)", "ninguna tarea de esta lista se refiere a su protección"),
    ] {
        let name = format!("supplier-split-SYS-001-{lang}");
        // The sample has a task about personal data and words in each cell: without them the sheet says so.
        let bare = asked::changed(&name, |value| {
            let part = value["parts"].as_array_mut().unwrap().iter_mut().find(|part| part["id"] == "split").unwrap();
            part["notes"].as_array_mut().unwrap().push(json!({"id": "sheet-note-split-protection", "args": {}}));
        });
        assert!(read(&bare).split_whitespace().collect::<Vec<_>>().join(" ").contains(data), "{lang}");
        let text = text(&format!("supplier-split-SYS-001-{lang}"));
        assert!(text.contains("Kestrelmoor") && text.contains(whose) && !text.contains(data), "{lang}: {text}");
        assert!(!text.contains("Nosotros") && !text.contains("see where it is written"), "{lang}: {text}");
        let kept =
            if lang == "en" { "it is kept for 12 months; the contract" } else { "se conserva 12 meses; el contrato" };
        let (log, asks) = (text.find(kept), text.find("24 months of logs"));
        assert!(log.is_some() && log < asks, "{lang}: what is kept comes before what the contract asks for: {text}");
        assert_eq!(text.matches("annex B").count(), 1, "{lang}: where all is written stands once: {text}");
        assert!(text.contains("RSP-012") && !text.contains("missing") && !text.contains("falta"), "{lang}: {text}");
        assert!(
            !text.contains("Proveedores") && case(&format!("supplier-split-SYS-001-{lang}")).layout().sheets.len() <= 3
        );
    }
}

#[test]
fn entries_of_an_incident_and_logs_of_a_system_have_numbers_of_their_own() {
    let record = text("incident-record-INC-001-en");
    assert!(record.contains("ENT-001") && !record.contains("LOG-001"), "{record}");
    assert!(text("oversight-sheet-SYS-001-en").contains("INC-001"), "a concern about the system stands on its sheet");
    assert!(text("data-sheet-SYS-001-en").contains("Public task (Art. 6(1)(e))"));
    // Closed is told with what is still open of it, first of all and on the sheet of the system too.
    let open = "INC-001 is closed, and an action of it is still open: ACT-036 Have clinic support read every change";
    assert!(page("incident-record-INC-001-en", 0).contains(open), "{record}");
    assert!(text("oversight-sheet-SYS-001-en").contains(open));
    // What came late has an action of its own.
    let late = "Of INC-001 stands open besides: ACT-043 Find why the notice of INC-001 came late";
    assert!(page("incident-record-INC-001-en", 0).contains(late), "{record}");
    assert!(text("incident-record-INC-001-es").contains("INC-001 consta como cerrado y sigue abierta una acción suya"));
    assert!(!text("incident-record-INC-002-en").contains("is still open: "), "an exercise that is not closed");
    // A notice that came after its hours is told as late, before all else.
    for (lang, late) in [
        (
            "en",
            "Late: Notice of an incident that touches a clinic (KM-CON-04, section 9) was due by 16 September 2026, 10:20; it was sent on 18 September 2026.",
        ),
        (
            "es",
            "Fuera de plazo: Notice of an incident that touches a clinic (KM-CON-04, section 9) vencía el 16 de septiembre de 2026 a las 10:20; se envió el 18 de septiembre de 2026.",
        ),
    ] {
        let first = page(&format!("incident-record-INC-001-{lang}"), 0);
        let (at, open) = (first.find(late), first.find("ACT-036"));
        assert!(at.is_some() && at < open, "{first}");
    }
    // What nobody said is named in a line, and no dash reads as an answer.
    assert!(record.contains("Why it is serious, or not") && !record.contains(" – "), "{record}");
}

#[test]
fn sheets_say_first_what_was_not_looked_at_who_may_stop_it_and_what_is_late() {
    for (lang, unseen, own) in [
        ("en", "which holds data of special categories", "recorded by their own owner"),
        ("es", "que contiene datos de categorías especiales", "propia persona responsable"),
    ] {
        let first = page(&format!("data-sheet-SYS-001-{lang}"), 0);
        assert!(first.contains(unseen) && first.contains(own), "{lang}: {first}");
        assert!(first.contains("DS-003") && first.contains("none in Valencian"), "{lang}: {first}");
    }
    let first = page("oversight-sheet-SYS-001-en", 0);
    for told in ["Who can stop it, and has agreed to", "Inlet in clinics in Spain", "Inlet in clinics in Ireland"] {
        assert!(first.contains(told), "{told}: {first}");
    }
    // What its reader wants to know is its first sentence.
    let begins = "Who can stop it, and has agreed to: Declan Oyelaran (Inlet in clinics in Ireland). Not agreed yet: Marta Quiroga (Inlet in clinics in Spain).";
    let (at, counts) = (first.find(begins), first.find("records of other registers"));
    assert!(at.is_some() && at < counts, "{first}");
    assert!(page("oversight-sheet-SYS-001-es", 0).contains("Aún sin aceptar: Marta Quiroga"), "in Spanish too");
    let whole = text("oversight-sheet-SYS-001-en");
    assert!(whole.contains("ACT-011, which is named here, is open past its day"), "{whole}");
    assert!(case("oversight-sheet-SYS-001-en").layout().sheets.len() <= 3);
}
