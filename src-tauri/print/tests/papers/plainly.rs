//! What an auditor and a director could not tell from a paper alone: what proves what, which day, who, and what is missing.

use super::*;
use aims_core::paper::ReviewPaper;

/// Page one, white space as single spaces.
fn one(paper: &Paper) -> String {
    let pages = lay_out_paper(paper).unwrap().text();
    pages.split('\u{C}').next().unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn minutes(change: impl FnOnce(&mut ReviewPaper)) -> Paper {
    let Paper::ManagementReview(mut review) = named("management-review-en-approved") else { panic!("no minutes") };
    change(&mut review);
    Paper::ManagementReview(review)
}

#[test]
fn records_of_a_process_prove_that_there_are_records() {
    for (lang, not) in [("en", "in use"), ("es", "en uso")] {
        let one = one(&case(&format!("processes-{lang}")).paper);
        assert!(!one.contains(not), "{lang}: {one}");
    }
    let text = said(case("processes-en").layout());
    assert!(text.contains("it has records, no proof that it works"), "{text}");
}

#[test]
fn what_is_in_force_is_told_from_what_meets_its_template_in_the_same_words() {
    for (lang, apart, lacks, cell, old) in [
        (
            "en",
            "does not meet its template",
            "EV-006 does not meet its template yet.",
            "Meets it in part (days or systems)",
            "covered",
        ),
        (
            "es",
            "no cumple su modelo",
            "EV-006 todavía no cumple su modelo.",
            "Lo cumple en parte (días o sistemas)",
            "Cubierto",
        ),
    ] {
        let text = said(case(&format!("evidence-index-{lang}")).layout());
        assert!(text.contains(apart) && text.contains(lacks) && text.contains(cell), "{lang}: {text}");
        assert!(
            !text.contains(&format!("Partly {old}")) && !text.contains(&format!("{old} en parte")),
            "{lang}: {text}"
        );
    }
}

#[test]
fn minutes_name_the_statement_that_was_not_confirmed_by_its_day() {
    let paper = minutes(|review| {
        review.unconfirmed = Some(["SoA-001 1.1", "2026-11-13", "Ingrid Solheim, AI manager"].map(str::to_owned));
        review.late.push("SoA-001 1.1".to_owned());
    });
    let said = one(&paper);
    assert!(said.contains("SoA-001 1.1 (to be confirmed by 13 November 2026)"), "{said}");
    let draft = one(&case("management-review-en-draft").paper);
    assert!(draft.contains("SoA-001 1.1: confirm it or change it since 13 Nov 2026 Ingrid Solheim"), "{draft}");
    for (lang, words) in [
        ("en", "SoA-001 1.1 was to be confirmed by 13 November 2026, and that day has passed."),
        ("es", "SoA-001 1.1 debía confirmarse antes del 13 de noviembre de 2026, y esa fecha ha pasado."),
    ] {
        let list = one(&case(&format!("master-list-{lang}")).paper);
        assert!(list.contains(words), "{lang}: {list}");
    }
}

#[test]
fn minutes_say_on_page_one_what_a_conclusion_rests_on_and_on_which_day_they_were_held() {
    let paper = minutes(|review| {
        let four = &mut review.inputs[3];
        (four.compared, four.data.rows, four.data.also) = (Vec::new(), Vec::new(), None);
        (four.comment, four.notes, four.nothing) = (String::new(), Vec::new(), false);
        "All is closed.".clone_into(&mut four.conclusion);
        let last = review.inputs.last_mut().unwrap();
        last.covered = false;
        "2026-05-25".clone_into(&mut review.planned_on);
    });
    let page = one(&paper);
    assert!(page.contains("Input 4 rests on its conclusion alone"), "{page}");
    assert!(page.contains("Held 4 days before the planned day (25 May 2026)."), "{page}");
    assert!(page.contains("and the standard does not require it."), "{page}");
    assert!(page.contains("Said while input 14 is not covered."), "{page}");
    assert!(read(&paper).contains("No figure, record or report stands under this input"));
}

#[test]
fn what_was_never_measured_before_has_no_column_of_dashes() {
    for (lang, first, before) in [
        ("en", "first period measured", "At the last review"),
        ("es", "primer periodo medido", "En la última revisión"),
    ] {
        let text = said(case(&format!("management-review-{lang}-approved")).layout());
        assert_eq!(text.matches(first).count(), 1, "{lang}");
        assert!(!text.contains(before), "{lang}");
    }
}

#[test]
fn changes_stand_in_the_order_of_their_days() {
    let Paper::ManagementReview(review) = named("management-review-en-draft") else { panic!("no minutes") };
    for input in ["MR-I2", "MR-I11"] {
        let input = review.inputs.iter().find(|one| one.input == input).unwrap();
        let days: Vec<&String> = input.data.rows.iter().map(|row| &row[0]).collect();
        assert!(days.len() > 1 && days.is_sorted(), "{days:?}");
    }
}

#[test]
fn the_master_list_names_what_is_cited_and_not_on_it_and_says_what_is_missing() {
    for (lang, cited, none) in
        [("en", "are not on this list: ", "none set"), ("es", "no están en esta lista: ", "sin fijar")]
    {
        // Who mends it, and by when, stands behind them.
        let mends = if lang == "en" { "It is settled by ACT-046 " } else { "Lo resuelve ACT-046 " };
        assert!(said(case(&format!("master-list-{lang}")).layout()).contains(mends), "{lang}");
        let text = said(case(&format!("master-list-{lang}")).layout());
        assert!(text.contains(cited) && text.contains("KM-PRO-04") && text.contains(none), "{lang}: {text}");
    }
    let text = said(case("master-list-en").layout());
    assert!(!text.contains("under control"), "what is not recorded here is not spoken of: {text}");
    assert!(text.contains("last entry: 23 November 2026"), "{text}");
}

#[test]
fn the_table_of_literacy_says_how_many_are_not_in_it_and_what_is_missing() {
    for (lang, all, partly, none) in [
        ("en", "12 of the 34 people", "Partly: policy not acknowledged", "none on record"),
        ("es", "12 de las 34 personas", "En parte: falta el acuse", "no consta ninguno"),
    ] {
        let case = case(&format!("literacy-table-{lang}"));
        assert!(one(&case.paper).contains(all), "{lang}: {}", one(&case.paper));
        let text = said(case.layout());
        assert!(text.contains(partly) && text.contains(none), "{lang}: {text}");
    }
}

#[test]
fn whoever_is_asked_reads_where_answers_go() {
    for (lang, to) in [("en", "Answers go to Ingrid Solheim"), ("es", "Las respuestas se envían a Ingrid Solheim")] {
        let one = one(&case(&format!("asked-list-{lang}")).paper);
        assert!(one.contains(to), "{lang}: {one}");
        // A round of a system in use that nobody approved is asked for, by the day of the action that ends it; the round that holds is not.
        let text = said(case(&format!("asked-list-{lang}")).layout());
        let (own, instead) = match lang {
            "en" => ("Asked for by 15 Jan 2027.", "Aoife Danaher receives what comes over this channel"),
            _ => ("Se pide para el 15 ene 2027.", "Aoife Danaher recibe lo que llega por este canal"),
        };
        assert!(text.contains("IA-002") && text.contains(own) && !text.contains("IA-001"), "{lang}: {text}");
        assert!(text.contains(instead), "{lang}: {text}");
    }
}

#[test]
fn what_was_not_agreed_is_listed_once() {
    for (lang, part) in [("en", "6. Who answers;"), ("es", "6. ")] {
        let text = said(case(&format!("founding-minutes-{lang}")).layout());
        let list = text.matches("; 9. ").count();
        assert_eq!(list, 1, "{lang}: {part}");
    }
}

#[test]
fn every_gap_on_page_one_says_why_it_matters_and_what_all_share_stands_once() {
    for (lang, again, reason) in [
        ("en", "As above.", "a major one stops the certificate."),
        ("es", "Como arriba.", "si es mayor, detiene el certificado."),
    ] {
        let one = one(&case(&format!("gap-report-{lang}-draft")).paper);
        assert!(!one.contains(again) && one.matches(reason).count() == 1, "{lang}: {one}");
        let Paper::GapReport(gap) = named(&format!("gap-report-{lang}-draft")) else { panic!("not a gap report") };
        let failing = gap.gaps.iter().take(3).filter(|gap| gap.weight == "clause");
        assert!(failing.clone().count() > 0 && failing.clone().all(|gap| one.contains(&gap.finding)), "{lang}: {one}");
    }
    let text = said(case("gap-report-en-draft").layout());
    assert!(text.contains("GAP-01 was approved on 13 October 2025."), "{text}");
}

#[test]
fn the_statement_says_on_page_one_how_far_its_controls_are_and_whose_they_are() {
    for (lang, front, split) in [
        (
            "en",
            "none implemented",
            "Of Annex A 35 of 38 apply; of the organisation's own controls, after Annex A, 1 of 1.",
        ),
        (
            "es",
            "ninguno implementado",
            "Del anexo A se aplican 35 de 38; de los controles propios de la organización, ",
        ),
    ] {
        let case = case(&format!("statement-{lang}-approved"));
        assert!(one(&case.paper).contains(front), "{lang}: {}", one(&case.paper));
        assert!(said(case.layout()).contains(split), "{lang}");
    }
    let text = read(&statement());
    assert!(text.contains("shares an owner with SYS-002 inside: Sorcha Breathnach"), "{text}");
}

#[test]
fn a_short_list_of_contradictions_stands_on_the_page_of_its_reason() {
    for lang in ["en", "es"] {
        let pages = case(&format!("statement-{lang}-approved")).layout().text();
        let reason = if lang == "en" { "Why it was issued all the same" } else { "Por qué se emitió" };
        let page = pages.split('\u{C}').find(|page| page.contains(reason));
        assert!(page.is_some_and(|page| page.contains("•")), "{lang}: {page:?}");
    }
}
