//! The gap report: its order, its page one, and a roadmap that is over.

use super::*;

#[test]
fn a_roadmap_that_ended_before_the_report_is_said_as_such() {
    let paper = |date: &str| {
        let Paper::GapReport(mut gap) = named("gap-report-en-draft") else { panic!("not a gap report") };
        let end = gap.plan.as_mut().unwrap().phases.last_mut().unwrap();
        "2026-11-20".clone_into(&mut end.ends_on);
        date.clone_into(&mut gap.head.date);
        lay_out_paper(&Paper::GapReport(gap)).unwrap().text()
    };
    let said = "The roadmap ended on 20 November 2026, before the date of this report, while";
    let told = paper("2026-11-24");
    assert_eq!(told.matches(said).count(), 1, "said once, on page one");
    assert!(told.find(said) < told.find('\u{C}'), "on page one");
    assert!(!told.contains("The roadmap ends on"));
    let still = paper("2026-11-20");
    assert!(!still.contains("The roadmap ended on") && still.contains("The roadmap ends on 20 November 2026, "));
    // With the day aimed at, in one sentence; the sample aims at 18 June 2027.
    let aimed = still.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(aimed.contains("210 days before the target date of 18 June 2027."), "{aimed}");
}

#[test]
fn a_gap_report_lists_gaps_by_weight_and_tells_the_same_answer_once() {
    let Paper::GapReport(mut gap) = named("gap-report-en-draft") else { panic!("not a gap report") };
    let order = ["clause", "document", "law", "partly", "control"];
    let weights: Vec<usize> =
        gap.gaps.iter().map(|line| order.iter().position(|weight| *weight == line.weight).unwrap()).collect();
    assert!(weights.is_sorted() && weights.len() > 3, "{weights:?}");
    let part = gap.rows[0].part.clone();
    gap.rows.retain(|line| line.part == part);
    for (nth, line) in gap.rows.iter_mut().enumerate() {
        line.rating = if nth == 0 { String::new() } else { "conforms".to_owned() };
        "The one finding of them all.".clone_into(&mut line.finding);
        (line.evidence, line.recommendation, line.owner, line.maturity) = <_>::default();
    }
    let items: Vec<String> = gap.rows.iter().map(|line| line.item.clone()).collect();
    assert!(items.len() > 3);
    let text = lay_out_paper(&Paper::GapReport(gap)).unwrap().read_text();
    assert_eq!(text.matches("The one finding of them all.").count(), 1);
    assert!(items.iter().all(|item| text.contains(item.as_str())), "no item is lost");
    assert!(text.contains(&format!("Not assessed: {}", items[0])));
}

#[test]
fn the_gap_report_says_where_it_stands_on_page_one_and_what_the_act_asks_of_whom() {
    let Case { paper, .. } = case("gap-report-en-draft");
    let layout = case("gap-report-en-draft").layout();
    let pages = layout.text();
    let one = pages[..pages.find('\u{C}').unwrap()].split_whitespace().collect::<Vec<_>>().join(" ");
    let Paper::GapReport(gap) = paper else { panic!("not a gap report") };
    let failing = gap.rows.iter().filter(|row| row.item.contains('-') && row.rating == "not").count();
    assert!(
        one.contains(&format!("Not ready for stage 1: {failing} requirements of clauses 4 to 10 do not conform;")),
        "{one}"
    );
    assert!(one.contains("the Statement of Applicability is provisional") && !one.contains('%'), "{one}");
    assert!(one.contains("Since GAP-01 of 26 September 2025, of the controls of Annex A"), "{one}");
    // Systems in use ahead of a decision come first, then the gaps.
    let ahead: Vec<&str> = gap.ahead.iter().map(|line| line.system.as_str()).collect();
    assert_eq!(ahead, ["SYS-001 Inlet", "SYS-002 Drafting assistant"]);
    let first = gap.gaps.iter().take(3).map(|line| line.item.as_str());
    // What is to be decided follows, and names the systems again.
    let table = &one[..one.find("To decide").unwrap_or(one.len())];
    let places: Vec<Option<usize>> = ahead.iter().copied().chain(first).map(|said| table.rfind(said)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}: {one}");
    assert!(one.contains("a major one stops the certificate"), "{one}");
    // A document that was missing says when it was, and what was approved since.
    let mut turned = gap.clone();
    turned.gaps.retain(|line| line.weight == "document");
    let turned = lay_out_paper(&Paper::GapReport(turned)).unwrap().text();
    let turned = turned.split('\u{C}').next().unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(turned.contains("The audit begins with the documents. Missing on 16 Nov 2026; approved on "), "{turned}");
    let text = said(layout);
    assert!(text.contains("Decided by Maeve Corrigan on 26 September 2025: to start the full programme"), "{text}");
    assert_eq!(text.matches("EU AI Act (Regulation (EU) 2024/1689)").count(), 1, "named in full, once");
    assert!(text.contains("3 defined (written, approved"), "levels of maturity have names");
    assert!(text.contains("late, not closed") && !text.contains("in progress"), "over its end is not in progress");
    assert!(
        text.contains("relies on Art. 6(3)(d): a preparatory task; answered besides: no profiling"),
        "the condition relied on"
    );
    assert!(
        text.contains("SYS-001 Inlet · provider: Annex III use, not high-risk"),
        "the role in the words of the Act"
    );
    assert!(text.contains("Art. 6(4) ") && text.contains("Art. 49(2) "), "documentation and registration");
    let Some(inlet) = gap.systems.iter().find(|system| system.name == "Inlet") else { panic!("no Inlet") };
    assert_eq!(inlet.articles, ["Art. 6(3)-(4)", "Annex III point 5(d)"]);
    // Who, class and day stand in the mapping where a system on record is bound.
    let literacy = gap.mapping.iter().find(|row| row.article == "Art. 4").unwrap();
    assert_eq!(literacy.roles, ["provider", "deployer"]);
    assert!(literacy.systems.iter().any(|[number, class, on]| {
        number == &inlet.number && class == "annexIIINotHighRisk" && on == "2025-02-02"
    }));
    // An article that binds none of them is read on the screen, and so is the programme's own reference.
    assert!(gap.mapping.iter().all(|row| !row.systems.is_empty()));
}
