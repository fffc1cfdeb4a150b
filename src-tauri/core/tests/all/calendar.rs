//! One calendar for everything that falls due: what a register says is due is in it, with who answers for it, and keeps its id.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use crate::common::desk::Desk;
use crate::consistency::{exclude, include};
use serde_json::{Value, json};

fn desk() -> Desk {
    let mut desk = Desk::new();
    desk.add("person", json!({"id": "p1", "name": "Ada"}));
    desk.add("person", json!({"id": "p2", "name": "Bo"}));
    desk.add("action", json!({"id": "a1", "title": "Write it", "owner": "p1", "due": "2026-11-20"}));
    desk.add("action", json!({"id": "a2", "title": "Later", "due": "2027-03-01"}));
    desk.add(
        "supplier",
        json!({"id": "u1", "name": "Modelhaus", "owner": "p2", "reviewOn": "2026-12-24", "ends": "2028-12-31"}),
    );
    desk
}

fn days(desk: &Desk, ask: Value) -> Vec<Value> {
    desk.ask("calendar", ask)["days"].as_array().unwrap().clone()
}

fn said(days: &[Value]) -> Vec<[String; 3]> {
    let text = |one: &Value| one.as_str().unwrap().to_owned();
    days.iter().map(|one| [text(&one["day"]), text(&one["what"]["id"]), text(&one["who"][1])]).collect()
}

#[test]
fn what_falls_due_stands_in_one_list_by_day_with_who_answers_for_it() {
    let mut desk = desk();
    let all = days(&desk, json!({}));
    let all = said(&all);
    let row = |day: &str, what: &str, who: &str| [day.to_owned(), what.to_owned(), who.to_owned()];
    let wanted = [
        row("2026-11-20", "due-action", "Ada"),
        row("2026-12-24", "due-supplier-review", "Bo"),
        row("2027-03-01", "due-action", ""),
    ];
    assert_eq!(all, wanted, "a contract that ends in two years is beyond the year ahead");
    assert_eq!(desk.ask("calendar", json!({}))["late"], 1);
    assert_eq!(said(&days(&desk, json!({"until": "2029-01-01"}))).len(), 4);
    assert_eq!(said(&days(&desk, json!({"from": "2026-12-01", "until": "2026-12-31"}))), wanted[1..2]);
    assert_eq!(said(&days(&desk, json!({"person": "Ada"}))), wanted[..1]);
    // What is done is not due any more.
    desk.edit(json!({"action": {"close": {"id": "a1", "outcome": "Written."}}}));
    assert_eq!(said(&days(&desk, json!({}))), wanted[1..]);
}

#[test]
fn a_control_is_due_on_its_target_date_while_it_applies_and_is_not_implemented() {
    let mut desk = desk();
    let due = |desk: &Desk| -> Vec<[String; 3]> {
        said(&days(desk, json!({}))).into_iter().filter(|[_, what, _]| what == "due-control").collect()
    };
    let patch = json!({"status": "planned", "owner": "p1", "targetDate": "2026-11-20"});
    desk.edit(json!({"control": {"amend": {"control": "A.2.2", "patch": patch}}}));
    assert_eq!(due(&desk), Vec::<[String; 3]>::new(), "nobody decided on it");
    desk.edit(include("A.2.2"));
    assert_eq!(due(&desk), [["2026-11-20", "due-control", "Ada"].map(str::to_owned)]);
    let all = desk.ask("calendar", json!({"person": "Ada"}));
    let control = &all["days"][0];
    assert_eq!(
        (all["late"].as_u64(), &control["goal"]["noun"], &control["late"]),
        (Some(2), &json!("control"), &json!(true))
    );
    assert_eq!((&control["called"], &control["what"]["args"]["what"]), (&json!("A.2.2"), &json!("AI policy")), "{all}");
    assert_eq!(days(&desk, json!({"person": "Bo"})).len(), 1);
    desk.edit(exclude("A.2.2"));
    assert_eq!(due(&desk), Vec::<[String; 3]>::new(), "it does not apply");
}

#[test]
fn the_first_ones_are_told_and_how_many_more_there_are() {
    let mut desk = desk();
    for at in 0..30 {
        let due = format!("2026-11-{:02}", 1 + at % 20);
        desk.add("action", json!({"title": format!("Work {at}"), "owner": "p1", "due": due}));
    }
    let ask = |desk: &Desk, ask: Value| desk.ask("calendar", ask);
    for asked in [json!({}), json!({"person": "Ada"}), json!({"from": "2026-11-05", "until": "2026-12-31"})] {
        let whole = ask(&desk, asked.clone());
        let all = whole["days"].as_array().unwrap();
        assert_eq!(whole["more"], 0);
        assert_eq!(whole["late"], all.iter().filter(|one| one["late"] == true).count());
        for most in [0, 1, 2, 7, all.len() - 1, all.len(), all.len() + 5] {
            let mut asked = asked.clone();
            asked["most"] = json!(most);
            let part = ask(&desk, asked);
            let count = most.min(all.len());
            assert_eq!(part["days"].as_array().unwrap()[..], all[..count], "the first {most}");
            assert_eq!((&part["more"], &part["late"]), (&json!(all.len() - count), &whole["late"]));
        }
    }
}

#[test]
fn an_entry_keeps_its_id_when_its_day_and_its_owner_move_and_no_two_share_one() {
    let mut desk = desk();
    let uid = |desk: &Desk| days(desk, json!({"person": "Bo"}))[0]["uid"].as_str().unwrap().to_owned();
    let before = uid(&desk);
    assert!(before.starts_with("supplier-SUP-001-reviewOn@") && before.ends_with(".aims-desk"), "{before}");
    desk.edit(json!({"supplier": {"amend": {"id": "u1", "patch": {"reviewOn": "2027-02-02", "name": "Another"}}}}));
    assert_eq!(uid(&desk), before);
    let all = days(&desk, json!({"until": "2030-01-01"}));
    let ids: BTreeSet<&str> = all.iter().map(|one| one["uid"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), all.len());
}

#[test]
fn days_from_which_the_ai_act_applies_stand_in_the_one_calendar_with_the_systems_they_concern() {
    let (_folder, workspace, moment) = crate::sample::sample_open();
    let ask = json!({"from": "2026-11-24", "until": "2031-12-31"});
    let all = workspace.view_json("calendar", ask, &moment).unwrap()["days"].as_array().unwrap().clone();
    let law: Vec<&Value> = all.iter().filter(|one| one["what"]["id"] == "due-law-begins").collect();
    let today = moment.today.to_string();
    assert!(!law.is_empty() && law.iter().all(|one| one["day"].as_str().unwrap() >= today.as_str()), "{law:?}");
    let one = law[0];
    assert!(one["called"].as_str().unwrap().starts_with("SYS-") && one["goal"]["noun"] == "classification", "{one}");
    let args = &one["what"]["args"];
    assert!(
        args["articles"].as_str().unwrap().starts_with("Art. ")
            && args["articles-es"].as_str().unwrap().starts_with("art. "),
        "{one}"
    );
    let once: BTreeSet<&str> = law.iter().map(|one| one["uid"].as_str().unwrap()).collect();
    assert_eq!(once.len(), law.len(), "each day of a system once");
}
