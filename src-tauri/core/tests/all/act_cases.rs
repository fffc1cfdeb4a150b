//! Cases under the EU AI Act: those of the first revision, worked ones, generated ones beside a reference, and our own.
#![allow(clippy::unwrap_used)]

use aims_core::maps::ai_act::{Cases, Classified, Follows, classify};
use serde_json::{Value, json};

fn came_out(cases: &Value) -> Vec<Classified> {
    classify(&serde_json::from_value::<Cases>(cases.clone()).unwrap(), "en").unwrap()
}

/// Whether an article a case names is this one, a part of it, or within its paragraphs: `Art. 50(3)-(4)` covers both.
fn covers(want: &str, got: &str) -> bool {
    match want.split_once(")-(") {
        None => got == want || got.starts_with(&format!("{want}(")) || got.starts_with(&format!("{want} ")),
        Some((head, last)) => {
            let (base, first) = head.rsplit_once('(').unwrap();
            let inside = got.strip_prefix(&format!("{base}(")).and_then(|rest| rest.split(')').next());
            got == want || inside.is_some_and(|part| first <= part && part <= last.trim_end_matches(')'))
        }
    }
}

fn is(wanted: &Value, got: &Follows) -> bool {
    let says = |name: &str, value: &str| wanted[name].as_str().is_none_or(|text| text == value);
    let kind = wanted["kind"].as_str().unwrap_or("duty");
    covers(wanted["article"].as_str().unwrap(), &got.article)
        && got.kind == kind
        && says("date", &got.date)
        && says("event", &got.event)
        && says("after", &got.after)
}

/// What does not come out as a case says.
fn wrong(case: &Value, got: &Classified) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut same = |what: &str, wanted: &Value, got: Value| {
        if !wanted.is_null() && *wanted != got {
            wrong.push(format!("{} {what}: {got} and not {wanted}", case["id"]));
        }
    };
    let expect = &case["expect"];
    same("open", &expect.get("open").cloned().unwrap_or(json!("")), json!(got.open.clone().unwrap_or_default()));
    same("final", &expect["final"], json!(got.outcome));
    same("variant", &expect["variant"], json!(got.variant));
    same("collected", &expect["collected"], json!(got.collected));
    same("approvable", &expect["approvable"], json!(got.approvable));
    same("first article", &expect["article"], json!(got.articles.first()));
    let duties = case.get("duties").unwrap_or(&expect["duties"]);
    for one in duties["must"].as_array().into_iter().flatten() {
        if !got.duties.iter().any(|duty| is(one, duty)) {
            wrong.push(format!("{} misses {one}", case["id"]));
        }
    }
    for one in duties["mustNot"].as_array().into_iter().flatten() {
        if got.duties.iter().any(|duty| is(one, duty)) {
            wrong.push(format!("{} must not have {one}", case["id"]));
        }
    }
    wrong
}

fn all_right(file: &str) -> (Vec<Value>, Vec<Classified>) {
    let file: Value = serde_json::from_str(file).unwrap();
    let got = came_out(&file);
    let cases = file.get("cases").unwrap_or(&file).as_array().unwrap().clone();
    let wrong: Vec<String> = cases.iter().zip(&got).flat_map(|(case, got)| wrong(case, got)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    (cases, got)
}

#[test]
fn cases_of_the_first_revision_still_come_out() {
    assert_eq!(all_right(include_str!("act/first.json")).0.len(), 10);
}

#[test]
fn the_worked_cases_come_out() {
    assert_eq!(all_right(include_str!("act/worked.json")).0.len(), 12);
}

#[test]
fn our_own_cases_come_out_each_for_its_reason() {
    let (cases, got) = all_right(include_str!("act/own.json"));
    assert!(cases.len() >= 100, "{}", cases.len());
    for case in &cases {
        assert!(
            case["why"].as_str().unwrap().contains("Art.") || case["why"].as_str().unwrap().contains("Point 5"),
            "{case}"
        );
    }
    let mut met: Vec<&str> = got.iter().flat_map(|one| &one.collected).map(String::as_str).collect();
    met.sort_unstable();
    met.dedup();
    assert_eq!(met.len(), 9, "every class but the one that holds where none is met: {met:?}");
    let days: std::collections::BTreeSet<&str> =
        got.iter().flat_map(|one| &one.duties).map(|duty| duty.date.as_str()).collect();
    assert_eq!(days.len(), 10, "every day of the law, and none for what is dormant: {days:?}");
}

#[test]
fn generated_answers_come_out_as_the_reference_says() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("act/generated.json")).unwrap();
    assert!(cases.len() >= 280);
    let mut seen = std::collections::BTreeSet::new();
    for case in &cases {
        let revision = if case["old"] == true { 1 } else { 2 };
        let got = came_out(&json!({"revision": revision, "cases": [case]})).remove(0);
        let told = |duty: &Follows| {
            let parts = [&duty.id, &duty.date, &duty.event, &duty.after];
            parts.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ")
        };
        seen.extend(got.duties.iter().map(|duty| duty.id.clone()));
        let found = json!({
            "final": got.outcome, "variant": got.variant, "collected": got.collected, "articles": got.articles,
            "duties": got.duties.iter().map(told).collect::<Vec<_>>(), "open": got.open, "asked": got.asked,
        });
        assert_eq!(found, case["expect"], "{}", case["id"]);
    }
    assert_eq!(seen.len(), 71, "every duty of the law comes up");
}
