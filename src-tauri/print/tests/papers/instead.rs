//! What readers of whole papers missed: slides one can hold a course with, decisions nobody took, names beside numbers, a person's row
//! in one piece, and one line about the program instead of a page.

use super::*;
use aims_core::paper::ListCell;

/// Pages as their readers see them, white space as single spaces.
fn pages(layout: &Layout) -> Vec<String> {
    layout.text().split('\u{C}').map(|page| page.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn slides_hold_what_belongs_together_the_own_systems_and_one_way_to_raise_a_concern() {
    for (lang, errs, happened, received, rests) in [
        ("en", "Where it errs or is misused", "It happened here:", " receives it", "Rests on A.9.2 "),
        ("es", "En qué falla o se usa mal", "Ocurrió aquí:", "La recibe ", "Se apoya en A.9.2 "),
    ] {
        for id in ["MOD-001", "MOD-003"] {
            let layout = case(&format!("module-slides-{id}-{lang}")).layout();
            let (pages, text) = (pages(layout), said(layout));
            assert!(pages.len() <= 10, "{id} {lang}: {} pages", pages.len());
            for system in ["SYS-001 Inlet", "SYS-002 "] {
                let slide = pages.iter().find(|page| page.contains(system) && page.contains(errs));
                assert!(slide.is_some(), "{id} {lang}: {system}: {text}");
            }
            assert!(text.contains(happened), "{id} {lang}: {text}");
            // What to do when it errs, the stop by country as the sheet of oversight has it, and nobody as deputy who has not accepted.
            let (errs, waits, deputy, free) = match lang {
                "en" => (
                    "what I do when it errs", "do not count on them yet", "Marta Quiroga as deputy",
                    "without asking anybody",
                ),
                _ => (
                    "qué hago si se equivoca",
                    "no cuente todavía con esa persona",
                    "con Marta Quiroga como suplente",
                    "sin pedir permiso",
                ),
            };
            let slide = pages.iter().find(|page| page.contains(&format!("SYS-001 Inlet: {errs}")));
            let slide = slide.unwrap_or_else(|| panic!("{id} {lang}: {text}"));
            for told in [waits, "the deputy for those in Spain", "+353 20 913 0142"] {
                assert!(slide.contains(told), "{id} {lang}: {told}: {slide}");
            }
            assert!(!text.contains(deputy) && !text.contains(free), "{id} {lang}: {text}");
            // No heading is left behind by its lines.
            let head = |page: &String| page.trim_end().rsplit_once("SYS-00").map_or(usize::MAX, |(_, end)| end.len());
            assert!(pages.iter().all(|page| head(page) > 120), "{id} {lang}: {text}");
            assert_eq!(text.matches(received).count(), 1, "{id} {lang}: one way for whoever works here: {text}");
            let hash = &case(&format!("module-slides-{id}-{lang}")).paper.masthead().head.hash;
            assert_eq!(
                layout.text().matches(hash.as_str()).count(),
                1,
                "{id} {lang}: the entry stands at the end alone"
            );
        }
        assert!(said(case(&format!("module-slides-MOD-001-{lang}")).layout()).contains(rests), "{lang}");
    }
}

#[test]
fn a_gap_report_begins_with_what_nobody_decided_and_prints_no_points() {
    for (lang, todo, decide, late, ahead, points) in [
        (
            "en",
            "To do: ",
            "To decide",
            "action that is late: ACT-",
            "Days of the EU AI Act ahead, or disputed: ",
            "effort: −",
        ),
        (
            "es",
            "Qué hacer: ",
            "Por decidir",
            "acción vencida: ACT-",
            "Fechas del Reglamento de IA por venir",
            "esfuerzo: −",
        ),
    ] {
        let layout = case(&format!("gap-report-{lang}-draft")).layout();
        let (pages, text) = (pages(layout), said(layout));
        assert!(pages[0].contains(todo), "{lang}: {}", pages[0]);
        let from = text.find(decide).map(|at| &text[at..]).unwrap_or_default();
        assert!(from.find("SYS-001 Inlet: ").is_some_and(|at| at < 120), "{lang}: {}", &from[..400]);
        assert!(from.contains(late) && from.contains("LOG-001"), "{lang}: {}", &from[..1500]);
        assert!(text.contains(ahead), "{lang}: {text}");
        assert!(!text.contains(points), "{lang}: {text}");
    }
    let Paper::GapReport(gap) = named("gap-report-en-draft") else { panic!("not a gap report") };
    let (done, left): (Vec<_>, Vec<_>) = gap.reuse.iter().partition(|line| line.still.is_empty());
    assert!(!done.is_empty() && left.iter().any(|line| !line.seen.is_empty()));
    assert!(gap.reuse.iter().flat_map(|line| &line.seen).all(|seen| !seen.ends_with('.')));
}

#[test]
fn what_was_decided_on_certifying_stands_once() {
    for (lang, said_so) in [
        ("en", "Decided by Maeve Corrigan on 26 September 2025"),
        ("es", "Decidido por Maeve Corrigan el 26 de septiembre"),
    ] {
        let text = said(case(&format!("gap-report-{lang}-draft")).layout());
        assert_eq!(text.matches(said_so).count(), 1, "{lang}: {text}");
    }
}

#[test]
fn minutes_of_the_session_say_sentences_and_name_what_is_not_agreed() {
    for (lang, sentence, next) in [
        ("en", "It uses AI to propose a desk", "Next: the parts in the annex are taken up"),
        ("es", "Usa la IA to propose a desk", "Siguiente paso: "),
    ] {
        let layout = case(&format!("founding-minutes-{lang}")).layout();
        let text = said(layout);
        // Whoever was not there reads on page one what was approved, part by part with what it holds.
        let held = match lang {
            "en" => {
                "3. Who has a stake (Interested parties: 14); 4. What is inside (Scope of the AIMS); 5. What we stand for (TXT-001); 8. How much risk we accept (CRT-001);"
            }
            _ => {
                "3. Partes interesadas (14); 4. Alcance (Alcance del SGIA); 5. Nuestros principios (TXT-001); 8. Cuánto riesgo aceptamos (CRT-001);"
            }
        };
        assert!(pages(layout)[0].contains(held), "{lang}: {text}");
        assert!(text.contains(sentence) && text.contains(next), "{lang}: {text}");
        // A heading at the foot of a page would have its part on the next one.
        for page in pages(layout) {
            let foot = page.find("FS-001 ·").or_else(|| page.find("Journal")).unwrap_or(page.len());
            assert!(!page[..foot].trim_end().ends_with("management system"), "{lang}: {page}");
        }
    }
    let Paper::Founding(paper) = named("founding-minutes-en") else { panic!("no minutes") };
    let open = paper.parts.iter().filter(|part| part.agreed_on.is_empty()).flat_map(|part| &part.lists);
    let bare = open.flat_map(|list| &list.rows).filter(|row| row.cells.is_empty()).count();
    assert_eq!(bare, 0, "each number has its name");
}

#[test]
fn a_person_has_one_row_with_their_modules_and_the_next_course() {
    let Paper::Register(paper) = named("literacy-table-en") else { panic!("no table") };
    let names: Vec<&str> = paper
        .list
        .rows
        .iter()
        .filter_map(|row| match row.cells.first() {
            Some(ListCell::Name { name }) => Some(name.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(names.len() as u64, paper.list.total);
    for (lang, valid, missing) in [("en", ": valid, ", ": missing; "), ("es", ": vigente, del ", ": falta; ")] {
        let layout = case(&format!("literacy-table-{lang}")).layout();
        let text = said(layout);
        assert!(text.contains(valid) && text.contains(missing), "{lang}: {text}");
        assert!(layout.sheets.len() <= 2, "{lang}: {} pages", layout.sheets.len());
    }
}

#[test]
fn a_plan_says_on_page_one_which_acceptances_end_too_early_and_what_nothing_watches() {
    for (lang, early, watched, above) in [
        (
            "en",
            "Accepted until a day before its effect is judged: R-003",
            "no indicator watches it: R-003",
            "above what the plan",
        ),
        (
            "es",
            "Aceptado hasta una fecha anterior a la de juzgar su efecto: R-003",
            "sin indicador que lo vigile: R-003",
            "por encima de lo que",
        ),
    ] {
        let mut paper = named(&format!("treatment-plan-{lang}"));
        let Paper::Treatment(plan) = &mut paper else { panic!("no plan") };
        // The company of the sample put both right.
        assert!(plan.early.is_empty() && plan.unwatched.is_empty(), "{lang}");
        plan.early = vec![["R-003", "2027-02-23", "2027-05-21"].map(str::to_owned)];
        plan.unwatched = vec!["R-003 Letters".to_owned()];
        let one = &pages(&lay_out_paper(&paper).unwrap())[0];
        assert!(one.contains(early) && one.contains(watched) && one.contains(above), "{lang}: {one}");
    }
}

#[test]
fn the_program_speaks_of_itself_in_one_line() {
    for case in usual() {
        let text = said(case.layout());
        assert!(!text.contains("catalogue revision") && !text.contains("del catálogo"), "{}", case.name);
    }
}

#[test]
fn a_name_of_a_file_ends_its_line_behind_a_mark() {
    let Paper::Evidence(mut paper) = named("evidence-index-en") else { panic!("no index") };
    let name = "literacy-attendance-2026-05-12.txt";
    // Below its item it has a line to itself.
    let text = said(case("evidence-index-en").layout());
    assert!(text.contains(&format!("File kept: {name} · Original: ")), "{text}");
    // Where it has a cell, it goes on behind a mark.
    paper.lists[0].rows[2].cells[0] = ListCell::Text { text: name.to_owned() };
    paper.lists[0].rows[2].below.clear();
    let text = lay_out_paper(&Paper::Evidence(paper)).unwrap().text();
    let parts: Vec<&str> = text.split_whitespace().collect();
    let at = parts.iter().position(|part| *part == "literacy-").expect("a name of a file over several lines");
    assert_eq!(parts[at..].concat().split("txt").next(), Some("literacy-attendance-2026-05-12."), "{text}");
    let whole = ["literacy-", "attendance-2026-05-12.", "attendance-2026-05-12.txt", "txt"];
    assert!(parts[at..].iter().take_while(|part| !part.starts_with("txt")).all(|part| whole.contains(part)), "{text}");
}

#[test]
fn how_far_a_document_may_go_is_said_of_those_it_was_set_for() {
    for (lang, usual) in [("en", "what is usual here holds for them: "), ("es", "vale lo habitual aquí: ")] {
        let text = said(case(&format!("master-list-{lang}")).layout());
        assert_eq!(text.matches(usual).count(), 1, "{lang}: {text}");
    }
}
