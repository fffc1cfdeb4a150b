//! The minutes: each input beside the last review, and what page one of a draft asks for.

use super::*;

#[test]
fn the_minutes_compare_each_input_with_the_last_review_and_say_what_is_decided_where() {
    let second = said(case("management-review-en-draft").layout());
    for said in ["At the last review (MR-2026-1)", "In this period", "What changed", "more", "fewer", "none of"] {
        assert!(second.contains(said), "{said}");
    }
    let first = case("management-review-en-approved");
    let layout = first.layout();
    let text = said(layout);
    assert!(text.contains("first period measured"), "where there is no earlier one");
    assert!(text.contains("None: Controls undecided;") && !text.contains(" 0 of "), "zero is a word, said once");
    assert!(layout.sheets.len() <= 7, "{} pages", layout.sheets.len());
    let spanish = case("management-review-es-approved").layout();
    assert!(spanish.sheets.len() <= 7, "{} pages in Spanish", spanish.sheets.len());
    // What is late and named by no decision is not told as if nothing had been decided about it.
    assert!(text.contains("Decided on inputs 5, 10, which list some of it: D-001, D-003, D-009."), "{text}");
    // A decision says which inputs it comes from, and they name it.
    let Paper::ManagementReview(review) = &first.paper else { panic!("not a review") };
    let naming = review.inputs.iter().filter(|input| input.conclusion.contains("D-003")).count();
    assert_eq!(naming, 2);
    assert!(text.contains("from inputs 10, 11"));
    assert!(
        layout.sheets.iter().flat_map(|sheet| &sheet.links).filter(|link| link.text.trim() == "D-003").count() >= 4
    );
}

#[test]
fn an_input_on_which_something_was_decided_is_covered_in_the_minutes() {
    let Paper::ManagementReview(mut review) = named("management-review-en-approved") else { panic!("not a review") };
    let read = |review: &aims_core::paper::ReviewPaper| read(&Paper::ManagementReview(Box::new(review.clone())));
    for text in ["comment", "conclusion", "nothingReason"] {
        let mut value = serde_json::to_value(&*review).unwrap();
        value["inputs"][3][text] = json!("");
        value["inputs"][3]["nothing"] = json!(false);
        value["inputs"][3]["covered"] = json!(false);
        *review = serde_json::from_value(value).unwrap();
    }
    assert!(read(&review).contains("Not covered"));
    let input = review.inputs[3].input.clone();
    let links = |review: &aims_core::paper::ReviewPaper, number: &str| {
        let layout = lay_out_paper(&Paper::ManagementReview(Box::new(review.clone()))).unwrap();
        layout.sheets.iter().flat_map(|sheet| &sheet.links).filter(|link| link.text.trim() == number).count()
    };
    let number = review.decisions[0].number.clone();
    let before = links(&review, &number);
    review.decisions[0].input = input;
    review.inputs[3].covered = true;
    assert!(!read(&review).contains("Not covered"));
    assert_eq!(links(&review, &number), before + 1, "the input leads to its decision");
}

#[test]
fn a_draft_review_says_on_page_one_what_to_decide_what_is_late_and_who() {
    let layout = case("management-review-en-draft").layout();
    let pages = layout.text();
    let one = pages[..pages.find('\u{C}').unwrap()].split_whitespace().collect::<Vec<_>>().join(" ");
    let agenda = &one[one.find("To decide, late, who").unwrap()..];
    assert!(agenda.contains("do it, give it a new date or drop it since 30 Oct 2026 Niamh Tiernan"), "{agenda}");
    assert!(agenda.contains("who does it, and by when no date yet nobody yet"), "{agenda}");
    assert!(
        agenda.contains("A.6.1.3: a new target date, with its reason since 13 Nov 2026 Declan Oyelaran"),
        "{agenda}"
    );
    assert!(agenda.contains("What is concluded from inputs 4, 7, 9, 10, 12, 14 —"), "{agenda}");
    let text = said(layout);
    assert!(text.contains("First due Due"), "{text}");
    let below = "15 Jan 2027 Open Outcome or reason: The first contract in Spain was signed only in September.";
    assert!(text.contains(&format!("15 Oct 2026 {below}")), "{text}");
    let past = "Controls past their target date: 2 – A.6.1.3 Declan Oyelaran, 13 Nov 2026 · A.6.2.8 Declan Oyelaran, 6 Nov 2026";
    assert!(text.contains(past), "{text}");
    assert_eq!(text.matches("for clinics in Ireland and Spain").count(), 1);
    assert_eq!(text.matches("for clinics in Ireland, and the use").count(), 1);
    assert!(
        !said(case("management-review-en-approved").layout()).contains("To decide, late, who"),
        "approved: nothing to decide"
    );
}

#[test]
fn what_got_another_day_in_the_meeting_says_both_wherever_it_is_listed() {
    let Paper::ManagementReview(review) = named("management-review-en-draft") else { panic!("not a review") };
    let mut value = serde_json::to_value(&*review).unwrap();
    let moved = |number: &str, was: &str, control: bool| json!({"number": number, "title": "Processes for responsible AI system design", "owner": "Declan Oyelaran", "due": "2027-01-31", "decision": "D-001", "input": "5", "wasDue": was, "control": control});
    value["actions"] = json!([moved("A.6.1.3", "2026-11-13", true), moved("ACT-011", "2026-10-30", false)]);
    (value["state"], value["snapshotAt"]) = (json!("held"), json!("2026-11-24T09:00:00Z"));
    let text = read(&Paper::ManagementReview(serde_json::from_value(value).unwrap()));
    assert!(text.contains("A.6.1.3 Declan Oyelaran, 13 Nov 2026 → 31 Jan 2027"), "{text}");
    assert!(text.contains("30 Oct 2026 → 31 Jan 2027"), "{text}");
    assert!(text.contains("Control: Processes for responsible AI system design"), "{text}");
    assert!(text.contains("To decide, late, who"), "{text}");
    // Neither is asked for another day on page one.
    assert!(!text.contains("A.6.1.3: a new target date") && !text.contains("since 30 Oct 2026"), "{text}");
}

#[test]
fn what_was_not_reported_last_time_and_the_meeting_before_are_called_what_they_are() {
    let review = said(case("management-review-en-draft").layout());
    assert!(review.contains("Nothing to report last time (MR-2026-1) This is the first review"), "{review}");
    assert!(review.contains("Concluded at the last review (MR-2026-1) Inlet stays outside"), "{review}");
    let index = said(case("evidence-index-en").layout());
    assert!(index.contains("EV-003 is valid and shows A.4.6, but is not this record: Skills and literacy sheet."));
    let list = said(case("list-risk0-en").layout());
    assert!(list.contains("Our AI as a whole") && !list.contains("Nothing said"), "one word for one thing: {list}");
}
