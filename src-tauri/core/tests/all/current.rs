//! Kept current: what happens marks what it touches as out of date, by name and with one line on Home; somebody decides anew, or
//! says why it is not significant. Indicators and the effect of treatments belong to it (clauses 6.1.2, 6.1.4, 8.2, 8.3, 8.4).
#![allow(clippy::unwrap_used)]

use crate::common::desk::{Desk, pair};
use crate::risks::{accept, desk, rate, reduce, risk};
use chrono::TimeDelta;
use serde_json::{Value, json};

/// A risk of a system that is rated, treated and accepted.
fn accepted() -> Desk {
    let mut desk = desk();
    desk.add("risk", risk("r1"));
    desk.edit(rate("r1", 3, 3));
    desk.edit(reduce("r1", 2, 3, &[]));
    desk.edit(accept("r1", "p1"));
    desk
}

fn told(desk: &Desk) -> Vec<String> {
    let all = desk.ask("current", json!({"system": "s1"}));
    let triggers = all.as_array().unwrap().iter().flat_map(|one| one["triggers"].as_array().unwrap().clone());
    triggers.map(|one| one["args"]["trigger"].as_str().unwrap().to_owned()).collect()
}

fn home(desk: &Desk) -> Vec<Value> {
    let home = desk.ask("home", json!({}));
    home["next"].as_array().unwrap().iter().filter(|one| one["rule"] == "current").cloned().collect()
}

#[test]
fn each_field_of_weight_marks_the_risks_of_a_system_and_home_has_one_line_for_it() {
    let mut desk = accepted();
    assert!(told(&desk).is_empty() && home(&desk).is_empty());
    for (field, value) in [
        ("purpose", "Sorts and answers letters."),
        ("users", "Clerks and clients."),
        ("countries", "IE, ES"),
        ("autonomy", "Sends by itself."),
        ("modelVersion", "2"),
        ("baseModel", "Quill"),
        ("dataSets", "Letters of 2025"),
        ("supplier", "Nimbus"),
    ] {
        desk.edit(json!({"system": {"amend": {"id": "s1", "patch": {field: value}}}}));
        assert_eq!(told(&desk), [field], "by its name");
        assert_eq!((home(&desk).len(), desk.waiting("risk")), (1, Some(json!(1))));
        assert!(!desk.values("risk", "r1")["movedOn"].is_null());
        desk.edit(json!({"system": {"notSignificant": {"id": "s1", "why": "Looked at the last 50 letters."}}}));
        assert_eq!(told(&desk), [field], "whoever accepted says it for themselves");
        assert_eq!(desk.ask("current", json!({"system": "s1"}))[0]["accepted"][0][1], "R-001");
        let again = json!({"system": {"notSignificant": {"id": "s1", "why": "As before."}}});
        assert_eq!(desk.refused(again), [pair("refuse-current-by-others", "")]);
        desk.edit(accept("r1", "p1"));
        assert!(told(&desk).is_empty() && desk.values("risk", "r1")["movedOn"].is_null());
    }
    // Of no weight: what it is called and who pays.
    desk.edit(json!({"system": {"amend": {"id": "s1", "patch": {"name": "Inlet 2", "contract": "K-9"}}}}));
    assert!(told(&desk).is_empty());
    let nothing = json!({"system": {"notSignificant": {"id": "s1", "why": "Nothing moved."}}});
    assert_eq!(desk.refused(nothing), [pair("refuse-current-nothing", "")]);
    desk.edit(json!({"system": {"amend": {"id": "s1", "patch": {"modelVersion": "3"}}}}));
    let bare = json!({"system": {"notSignificant": {"id": "s1", "why": " "}}});
    assert_eq!(desk.refused(bare), [pair("refuse-current-why", "why")]);
}

#[test]
fn what_moved_under_a_risk_is_told_as_it_was_and_as_it_is() {
    let mut desk = accepted();
    desk.edit(json!({"system": {"amend": {"id": "s1", "patch": {"modelVersion": "2026-01"}}}}));
    desk.edit(json!({"system": {"notSignificant": {"id": "s1", "why": "Looked at the last 50 letters."}}}));
    desk.edit(accept("r1", "p1"));
    desk.edit(json!({"system": {"amend": {"id": "s1", "patch": {"modelVersion": "2026-11"}}}}));
    let stale = desk.one("risk", "r1")["stale"].clone();
    let part = &stale[0]["changed"][0]["parts"][0];
    assert_eq!(
        (&part["field"], &part["then"], &part["now"]),
        (&json!("modelVersion"), &json!("2026-01"), &json!("2026-11")),
        "{stale}"
    );
    let args = desk.ask("current", json!({"system": "s1"}))[0]["triggers"][0]["args"].clone();
    assert_eq!((&args["then"], &args["now"]), (&json!("2026-01"), &json!("2026-11")), "{args}");
    // What nobody says any more says nothing now.
    desk.edit(json!({"system": {"amend": {"id": "s1", "patch": {"modelVersion": ""}}}}));
    let part = desk.one("risk", "r1")["stale"][0]["changed"][0]["parts"][0].clone();
    assert_eq!((&part["then"], &part["now"]), (&json!("2026-01"), &json!("")));
}

#[test]
fn an_incident_and_another_way_of_a_supplier_are_told_to_their_systems() {
    let mut desk = accepted();
    desk.add(
        "supplier",
        json!({"id": "su1", "name": "Nimbus", "systems": ["s1"], "dependence": "low", "owner": "p1",
        "provides": ["model"], "dataUse": "None.", "split": "They host, we look."}),
    );
    desk.edit(json!({"supplier": {"amend": {"id": "su1", "patch": {"dataUse": "Kept for a day."}}}}));
    assert!(told(&desk).is_empty(), "nobody rests on a candidate");
    desk.edit(json!({"supplier": {"approve": {"id": "su1"}}}));
    desk.edit(json!({"supplier": {"amend": {"id": "su1", "patch": {"yearly": 1200}}}}));
    assert!(told(&desk).is_empty(), "a price is no fact of weight");
    desk.edit(json!({"supplier": {"amend": {"id": "su1", "patch": {"dataUse": "Trains on our letters."}}}}));
    assert_eq!(told(&desk), ["supplierChange"]);
    let by = desk.ask("current", json!({"system": "s1"}))[0]["triggers"][0]["args"]["by"].clone();
    assert_eq!(by, "SUP-001 Nimbus");
    desk.add(
        "incident",
        json!({"id": "i1", "name": "Letters of two clients mixed up", "kind": "incident", "harmGoesOn": "no",
        "serious": "rights", "personalData": "yes", "owner": "p1", "aiSystems": ["s1"]}),
    );
    assert_eq!(told(&desk), ["supplierChange"], "nobody has judged it yet");
    desk.edit(json!({"incident": {"triage": {"id": "i1"}}}));
    assert_eq!(told(&desk), ["incident", "supplierChange"]);
    assert_eq!(home(&desk).len(), 1, "one line a system, whatever happened");
    assert_eq!(home(&desk)[0]["reason"]["args"]["more"], 1);
    desk.edit(rate("r1", 4, 3));
    assert!(told(&desk).is_empty(), "rated anew on what is known now");
}

#[test]
fn a_day_that_passes_is_a_reason_of_its_own_and_a_rating_that_holds_is_read_again_later() {
    let mut desk = accepted();
    let due = desk.values("risk", "r1")["reviewOn"].clone();
    desk.world.at += TimeDelta::days(800);
    assert_eq!(told(&desk), ["riskDue"]);
    desk.edit(json!({"system": {"notSignificant": {"id": "s1", "why": "Read again with the owner."}}}));
    assert!(told(&desk).is_empty() && desk.values("risk", "r1")["reviewOn"].as_str() > due.as_str());
}

fn indicator() -> Value {
    json!({"id": "i1", "risk": "r1", "name": "Letters sorted wrongly", "unit": "of 1000", "crossedWhen": "above",
        "threshold": 30, "every": "month", "owner": "p1"})
}

fn read(desk: &mut Desk, day: &str, value: i64) {
    desk.add("riskReading", json!({"indicator": "i1", "day": day, "value": value}));
}

#[test]
fn a_figure_beyond_its_threshold_marks_its_risk_until_somebody_looks() {
    let mut desk = accepted();
    desk.add("riskIndicator", indicator());
    let state = |desk: &Desk| {
        let line = desk.ask("risk.map", json!({}))["risks"][0].clone();
        [desk.values("riskIndicator", "i1")["stands"].clone(), line["watched"].clone()]
    };
    assert_eq!(state(&desk), ["unread", "unread"]);
    let days: Vec<String> =
        (0..6).rev().map(|back| (desk.world.at - TimeDelta::days(back)).date_naive().to_string()).collect();
    read(&mut desk, &days[0], 12);
    read(&mut desk, &days[1], 30);
    assert_eq!(
        (state(&desk), told(&desk)),
        ([json!("within"), json!("within")], Vec::new()),
        "the threshold itself is within"
    );
    read(&mut desk, &days[2], 31);
    assert_eq!((state(&desk), told(&desk)), ([json!("crossed"), json!("crossed")], vec!["threshold".to_owned()]));
    assert_eq!((home(&desk).len(), desk.waiting("risk")), (1, Some(json!(1))));
    // That it came back is no look at the risk.
    read(&mut desk, &days[3], 5);
    assert_eq!((state(&desk)[0].clone(), told(&desk).len()), (json!("within"), 1));
    desk.edit(json!({"risk": {"reaffirm": {"id": "r1", "act": "rate", "why": "One bad batch of scans."}}}));
    desk.edit(accept("r1", "p1"));
    assert!(told(&desk).is_empty());
    read(&mut desk, &days[4], 40);
    assert_eq!(told(&desk), ["threshold"], "the next time is another");
    desk.edit(rate("r1", 4, 3));
    read(&mut desk, &days[5], 41);
    assert!(told(&desk).is_empty(), "still beyond it: known since the rating");
    // A day too late nobody watches it; without a reading in its interval it waits.
    assert_eq!(desk.waiting("riskIndicator"), None);
    desk.world.at += TimeDelta::days(40);
    assert_eq!(desk.waiting("riskIndicator"), Some(json!(1)));
    assert_eq!(told(&desk), ["unread"]);
    let by_words = json!({"system": {"notSignificant": {"id": "s1", "why": "Nobody was there."}}});
    assert_eq!(desk.refused(by_words), [pair("refuse-current-by-others", "")], "it is read, not explained away");
    let line = desk.ask("risk.map", json!({}))["risks"][0].clone();
    assert_eq!(line["watched"], "crossed");
}

#[test]
fn readings_come_as_a_sheet() {
    let mut desk = accepted();
    desk.add("riskIndicator", indicator());
    let day = (desk.world.at - TimeDelta::days(2)).date_naive().to_string();
    let rows = json!([{"row": 1, "cells": {"indicator": "RI-001", "day": day, "value": "55"}},
        {"row": 2, "cells": {"indicator": "RI-001", "day": day, "value": "many"}}]);
    let made = desk.edit(json!({"riskReading": {"import": {"rows": rows.as_array().unwrap()[..1]}}}));
    assert_eq!(made.created.len(), 1);
    assert_eq!(told(&desk), ["threshold"]);
    assert!(!desk.refused(json!({"riskReading": {"import": {"rows": rows.as_array().unwrap()[1..]}}})).is_empty());
}

#[test]
fn what_does_not_work_is_treated_again() {
    let mut desk = accepted();
    let judge = |works: &str, why: &str| json!({"risk": {"judge": {"id": "r1", "works": works, "why": why}}});
    let due = (desk.world.at + TimeDelta::days(30)).date_naive().to_string();
    desk.edit(json!({"risk": {"amend": {"id": "r1", "patch": {"due": due}}}}));
    let check = desk.values("risk", "r1")["checkOn"].as_str().unwrap().to_owned();
    assert!(check > due, "three months later, unless somebody says another day");
    assert_eq!(desk.refused(judge("effective", "Two of 400.")), [pair("refuse-risk-check-ahead", "checkOn")]);
    desk.edit(json!({"action": {"add": {"title": "Second look set up", "origin": {"kind": "risk", "id": "r1"}}}}));
    desk.world.at += TimeDelta::days(160);
    assert_eq!(desk.waiting("risk"), Some(json!(1)), "the check is due");
    let early = desk.refused(judge("effective", "Two of 400."));
    assert_eq!(early, [pair("refuse-risk-actions-open", "works")]);
    let action = desk.ask("register.rows", json!({"noun": "action"}))["rows"][0]["id"].clone();
    desk.edit(json!({"action": {"close": {"id": action, "outcome": "Runs since May."}}}));
    assert_eq!(desk.refused(judge("effective", "")), [pair("refuse-empty", "why")]);
    desk.edit(judge("effective", "Two of 400 were sorted wrongly."));
    let said = desk.values("risk", "r1");
    assert_eq!(
        (&said["state"], &said["works"], &said["checkOn"]),
        (&json!("accepted"), &json!("effective"), &Value::Null)
    );
    let map = |desk: &Desk| desk.ask("risk.map", json!({}))["risks"][0].clone();
    assert_eq!(map(&desk)["accepted"], true);
    desk.edit(judge("notEffective", "Nineteen of 400 in March."));
    let said = desk.values("risk", "r1");
    assert_eq!((&said["state"], &said["acceptedBy"]), (&json!("rated"), &Value::Null));
    assert_eq!((&map(&desk)["accepted"], &map(&desk)["leftLevel"]), (&json!(false), &json!("medium")));
    assert_eq!(desk.refused(judge("effective", "Again.")), [pair("refuse-risk-nothing-to-judge", "works")]);
}
