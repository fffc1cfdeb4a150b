//! Risks: rated under the criteria in force, treated, accepted by whom the criteria let, on the facts of that day.
#![allow(clippy::unwrap_used)]

use crate::common::desk::{Desk, pair};
use aims_core::Author;
use serde_json::{Value, json};

/// People, criteria in force, and a system inside the scope.
pub fn desk() -> Desk {
    let mut desk = Desk::new();
    for (id, name, top) in [("p1", "Ada", false), ("p2", "Bea", false), ("md", "Mara Voss", true)] {
        desk.add("person", json!({"id": id, "name": name, "topManagement": top}));
    }
    desk.add(
        "criteria",
        json!({"id": "c1", "title": "Criteria", "rules": "Likelihood times the highest consequence.",
        "worstHigh": "yes", "never": "A prohibited practice.", "appetite": "Little where people could be harmed."}),
    );
    desk.edit(json!({"criteria": {"approve": {"id": "c1", "by": "md"}}}));
    desk.add("system", json!({"id": "s1", "name": "Inlet", "purpose": "Sorts letters.", "businessOwner": "p1"}));
    desk.edit(json!({"system": {"setScope": {"id": "s1", "scope": "in"}}}));
    desk
}

/// A risk of the system.
pub fn risk(id: &str) -> Value {
    json!({"id": id, "name": format!("A letter is sorted wrongly ({id})"), "system": "s1", "cause": "A rare form.",
        "effect": "Help comes late.", "targets": ["individuals", "organisation"], "owner": "p1"})
}

pub fn rate(id: &str, likelihood: i64, people: i64) -> Value {
    json!({"risk": {"rate": {"id": id, "likelihood": likelihood, "individuals": people, "organisation": 1,
        "why": "Three of a hundred in the test."}}})
}

pub fn reduce(id: &str, likelihood: i64, people: i64, controls: &[&str]) -> Value {
    json!({"risk": {"treat": {"id": id, "treatment": "reduce", "how": "A second look at each letter.",
        "controls": controls, "likelihood": likelihood, "individuals": people, "organisation": 1, "due": "2027-03-31",
        "why": "The second look finds most."}}})
}

/// An edit in somebody else's name.
fn by(desk: &mut Desk, name: &str, edit: Value) {
    let author = Author { name: name.to_owned() };
    desk.workspace.edit(serde_json::from_value(edit).unwrap(), &author, &mut desk.world.hands()).unwrap();
}

pub fn accept(id: &str, by: &str) -> Value {
    json!({"risk": {"accept": {"id": id, "by": by, "why": "What remains is small beside the help."}}})
}

/// Top management accepts what stands at critical: a written exception.
fn exception(id: &str) -> Value {
    json!({"risk": {"accept": {"id": id, "by": "md", "why": "What remains is small beside the help.",
        "conditions": "Each letter is looked at twice until spring."}}})
}

#[test]
fn a_risk_counts_once_it_is_rated_and_its_level_is_computed() {
    let mut desk = desk();
    desk.add("risk", risk("r1"));
    assert_eq!(desk.values("risk", "r1")["level"], "");
    let silent = json!({"risk": {"rate": {"id": "r1", "why": "So."}}});
    let asked = ["likelihood", "individuals", "organisation"].map(|field| pair("refuse-empty", field));
    assert_eq!(desk.refused(silent), asked);
    assert_eq!(desk.refused(rate("r1", 6, 2)), [pair("refuse-risk-step", "likelihood")]);
    desk.edit(rate("r1", 3, 3));
    let said = desk.values("risk", "r1");
    assert_eq!((&said["level"], &said["state"], &said["kind"]), (&json!("medium"), &json!("rated"), &json!("risk")));
    // The worst for people is high, however unlikely; for the organisation it is not.
    desk.edit(rate("r1", 1, 5));
    assert_eq!(desk.values("risk", "r1")["level"], "high");
    let alone =
        json!({"risk": {"rate": {"id": "r1", "likelihood": 1, "individuals": 1, "organisation": 5, "why": "So."}}});
    desk.edit(alone);
    assert_eq!(desk.values("risk", "r1")["level"], "medium");
    // A rating has a name on every road.
    let typed = json!({"risk": {"amend": {"id": "r1", "patch": {"likelihood": 2}}}});
    assert_eq!(desk.refused(typed), [pair("refuse-risk-rate-act", "likelihood")]);
    desk.add(
        "risk",
        json!({"id": "o1", "name": "Letters are read the same day", "kind": "opportunity", "owner": "p1",
        "cause": "It sorts at night.", "effect": "Help comes sooner.", "targets": ["individuals"]}),
    );
    desk.edit(json!({"risk": {"rate": {"id": "o1", "why": "Measured in May."}}}));
    assert_eq!(desk.values("risk", "o1")["level"], "", "an opportunity has none and is set off against nothing");
}

#[test]
fn without_criteria_in_force_nothing_is_rated_and_older_ones_are_not_accepted_under() {
    let mut desk = Desk::new();
    desk.add("person", json!({"id": "p1", "name": "Ada"}));
    desk.add("system", json!({"id": "s1", "name": "Inlet"}));
    desk.add("risk", risk("r1"));
    assert_eq!(desk.refused(rate("r1", 3, 3)), [pair("refuse-risk-no-criteria", "state")]);
    let mut desk = self::desk();
    desk.add("risk", risk("r1"));
    desk.edit(rate("r1", 3, 3));
    desk.edit(reduce("r1", 1, 3, &[]));
    desk.add("criteria", json!({"id": "c2", "title": "Criteria again"}));
    desk.edit(json!({"criteria": {"approve": {"id": "c2", "by": "md", "note": "Read again."}}}));
    assert_eq!(desk.refused(accept("r1", "md")), [pair("refuse-risk-older-criteria", "state")]);
    let older = desk.ask("consistency", json!({}));
    assert!(older.as_array().unwrap().iter().any(|one| one["rule"] == "risk-older-criteria"), "{older}");
    desk.edit(rate("r1", 3, 3));
    assert_eq!(desk.values("risk", "r1")["state"], "rated");
}

#[test]
fn who_accepts_follows_from_the_criteria_and_nobody_accepts_alone_what_they_rated() {
    let mut desk = desk();
    for id in ["r1", "r2", "r3"] {
        desk.add("risk", risk(id));
    }
    desk.edit(rate("r1", 3, 3));
    assert_eq!(desk.refused(accept("r1", "p1")), [pair("refuse-risk-not-treated", "treatment")]);
    desk.edit(reduce("r1", 2, 3, &[]));
    assert_eq!(desk.values("risk", "r1")["leftLevel"], "medium");
    assert_eq!(desk.refused(accept("r1", "p2")), [pair("refuse-risk-may-not", "by")], "she owns it not");
    let said = desk.reason(accept("r1", "p2"));
    assert_eq!((&said["number"], &said["who"]), (&json!("R-001"), &json!("Ada, Mara Voss")), "which risk, and who may");
    // Whatever its level: what the criteria rule out is nobody's to accept.
    desk.edit(json!({"risk": {"amend": {"id": "r1", "patch": {"ruledOut": "yes"}}}}));
    let against = [pair("refuse-risk-ruled-out", "state"), pair("refuse-risk-alone", "by")];
    assert_eq!(desk.refused(accept("r1", "md")), against, "she rated it as well");
    desk.edit(json!({"risk": {"amend": {"id": "r1", "patch": {"ruledOut": "no"}}}}));
    desk.edit(accept("r1", "p1"));
    let said = desk.values("risk", "r1");
    assert_eq!((&said["state"], &said["accepted"]["by"]), (&json!("accepted"), &json!("Mara Voss")));
    assert!(said["acceptedUntil"].as_str().unwrap() > said["accepted"]["on"].as_str().unwrap(), "{said}");
    // Longer than the criteria allow, by hand: neither.
    let longer = json!({"risk": {"amend": {"id": "r1", "patch": {"acceptedUntil": "2099-01-01"}}}});
    assert_eq!(desk.refused(longer), [pair("refuse-risk-accept-act", "acceptedUntil")]);
    let ages = json!({"risk": {"accept": {"id": "r1", "by": "p1", "why": "As before.", "until": "2099-01-01"}}});
    assert_eq!(desk.refused(ages), [pair("refuse-risk-until-late", "until")]);
    // It stands at high until its measures are judged, and so does who accepts it: what is hoped for is nobody's to accept in a list.
    desk.add("risk", risk("r4"));
    desk.edit(rate("r4", 4, 3));
    desk.edit(reduce("r4", 1, 3, &[]));
    assert_eq!(desk.values("risk", "r4")["leftLevel"], "low");
    assert_eq!(desk.refused(accept("r4", "p1")), [pair("refuse-risk-may-not", "by")], "its owner");
    let listed = json!({"risk": {"many": {"ids": ["r4"], "patch": {"state": "accepted", "acceptedBy": "md", "acceptedWhy": "All of them."}}}});
    assert_eq!(desk.refused(listed), [pair("refuse-risk-one-by-one", "state")]);
    let waits = |desk: &Desk| {
        let all = desk.ask("risk.map", json!({}))["risks"].as_array().unwrap().clone();
        all.iter().find(|one| one["id"] == "r4").unwrap()["waits"].clone()
    };
    assert_eq!(waits(&desk), "single");
    desk.edit(accept("r4", "md"));
    // What remains high is top management's, one by one; who rated it alone does not accept it.
    desk.edit(rate("r2", 4, 4));
    desk.edit(reduce("r2", 3, 4, &[]));
    let listed = json!({"risk": {"many": {"ids": ["r2"], "patch": {"state": "accepted", "acceptedBy": "md", "acceptedWhy": "All of them."}}}});
    let against = desk.refused(listed);
    assert!(against.contains(&pair("refuse-risk-one-by-one", "state")), "{against:?}");
    let unwritten = pair("refuse-risk-exception", "conditions");
    assert_eq!(desk.refused(accept("r2", "p1")), [pair("refuse-risk-may-not", "by"), unwritten.clone()]);
    assert_eq!(desk.refused(accept("r2", "md")), [unwritten, pair("refuse-risk-alone", "by")]);
    assert_eq!(desk.refused(exception("r2")), [pair("refuse-risk-alone", "by")]);
    let look = json!({"risk": {"secondLook": {"id": "r2"}}});
    assert_eq!(desk.refused(look.clone()), [pair("refuse-risk-same-hand", "read")]);
    by(&mut desk, "Bea", look);
    desk.edit(exception("r2"));
    // Low ones by the rule of the criteria, in one act; what is only expected to become low is not one of them.
    desk.edit(rate("r3", 3, 3));
    desk.edit(reduce("r3", 2, 2, &[]));
    assert_eq!(desk.values("risk", "r3")["leftLevel"], "low");
    assert_eq!(desk.refused(json!({"risk": {"acceptLow": {}}})), [pair("refuse-risk-none-low", "")]);
    let rule = json!({"risk": {"acceptByRule": {"id": "r3"}}});
    assert_eq!(desk.refused(rule), [pair("refuse-risk-no-rule", "state")]);
    desk.edit(rate("r3", 2, 2));
    let made = desk.edit(json!({"risk": {"acceptLow": {}}}));
    assert_eq!(made.edit, "risk.acceptLow");
    let said = desk.values("risk", "r3");
    assert_eq!((&said["state"], &said["acceptedBy"]), (&json!("accepted"), &Value::Null));
    // Nothing was done about it: what remains is what was there.
    desk.add("risk", risk("r9"));
    desk.edit(rate("r9", 1, 1));
    assert_eq!(desk.values("risk", "r9")["leftLevel"], "");
    desk.edit(json!({"risk": {"acceptLow": {}}}));
    let left = desk.values("risk", "r9");
    assert_eq!((&left["leftLikelihood"], &left["leftLevel"]), (&Value::Null, &json!("low")));
    // Controls that a template proposed for it, and no treatment decided, are no reason of the statement.
    desk.edit(json!({"risk": {"amend": {"id": "r9", "patch": {"controls": ["A.7.2"]}}}}));
    let grid = desk.ask("statement.grid", json!({}));
    let row = grid["rows"].as_array().unwrap().iter().find(|row| row["id"] == "A.7.2").unwrap().to_string();
    assert!(!row.contains("R-009"), "{row}");
    // On paper it remains as it was rated, and says which rule accepted it.
    let wanted = json!({"kind": "register", "register": "risk", "filter": {"state": "accepted"}, "columns": ["name", "leftLevel", "acceptedBy"]});
    let moment = desk.workspace.moment(desk.world.at).unwrap();
    let copy = desk.workspace.copy(&serde_json::from_value(wanted).unwrap(), &moment).unwrap();
    let paper = serde_json::to_string(&copy.paper).unwrap();
    assert!(paper.contains("risk-by-rule") && paper.contains("CRT-001"), "{paper}");
    assert!(paper.contains("\"likelihood\":1") && !paper.contains("\"product\":0"), "{paper}");
    assert_eq!(desk.refused(json!({"risk": {"acceptLow": {}}})), [pair("refuse-risk-none-low", "")]);
}

#[test]
fn home_names_what_waits_to_be_accepted_and_a_plan_that_is_approved_nowhere() {
    let mut desk = desk();
    let waits = |desk: &Desk| {
        let home = desk.ask("home", json!({}));
        let all = [&home["next"], &home["behind"]].into_iter().flat_map(|list| list.as_array().unwrap().clone());
        let told = |one: Value| (one["rule"].as_str().unwrap().to_owned(), one["reason"]["args"].clone());
        all.map(told).filter(|(rule, _)| rule == "risks-accept" || rule == "plan-approve").collect::<Vec<_>>()
    };
    for id in ["r1", "r2", "r3", "r4"] {
        desk.add("risk", risk(id));
    }
    assert!(waits(&desk).is_empty(), "unrated counts as nothing");
    // Low, medium, and one that stands at high until its measures are judged; the last waits for its treatment.
    desk.edit(rate("r1", 2, 2));
    for (id, likelihood) in [("r2", 3), ("r3", 4)] {
        desk.edit(rate(id, likelihood, 3));
        desk.edit(reduce(id, 2, 3, &["A.6.2.4"]));
    }
    desk.edit(rate("r4", 3, 3));
    let counted = json!({"count": 3, "rule": 1, "list": 1, "single": 1});
    assert_eq!(waits(&desk), [("risks-accept".to_owned(), counted)]);
    let map = desk.ask("risk.map", json!({}));
    assert_eq!((&map["planWaits"], map["against"].as_array().unwrap().is_empty()), (&json!(false), false));
    let of = |level: usize| (map["acceptors"][level]["owner"].clone(), map["acceptors"][level]["people"].clone());
    assert_eq!([of(1), of(2)], [(json!(true), json!(["md"])), (json!(false), json!(["md"]))]);
    desk.edit(reduce("r4", 2, 3, &[]));
    desk.edit(json!({"risk": {"many": {"ids": ["r2", "r3", "r4"], "patch": {"due": "2027-01-29"}}}}));
    desk.edit(json!({"risk": {"acceptLow": {}}}));
    let rules = |desk: &Desk| waits(desk).into_iter().map(|(rule, _)| rule).collect::<Vec<_>>();
    assert_eq!(rules(&desk), ["risks-accept", "plan-approve"]);
    desk.edit(json!({"treatmentPlan": {"approve": {"approver": "md"}}}));
    assert_eq!(rules(&desk), ["risks-accept"], "what was approved is what it says");
    desk.world.at += chrono::TimeDelta::days(1);
    desk.edit(accept("r2", "p1"));
    assert_eq!(rules(&desk), ["risks-accept", "plan-approve"], "an acceptance it does not know");
}

#[test]
fn a_control_names_the_risks_that_its_decision_did_not_know() {
    let mut desk = desk();
    desk.edit(json!({"control": {"decide": {"control": "A.6.2.4", "applicability": "applicable", "inclusionCodes": ["risk"], "riskSource": "The risks of May"}}}));
    let since = |desk: &Desk| {
        let grid = desk.ask("statement.grid", json!({}));
        grid["rows"].as_array().unwrap().iter().find(|one| one["id"] == "A.6.2.4").unwrap()["risksOpen"].clone()
    };
    desk.world.at += chrono::TimeDelta::days(1);
    desk.add("risk", risk("r1"));
    desk.edit(rate("r1", 3, 3));
    assert_eq!(since(&desk), json!([]));
    desk.edit(reduce("r1", 2, 3, &["A.6.2.4"]));
    assert_eq!(since(&desk), json!(["R-001"]));
    desk.edit(json!({"risk": {"treat": {"id": "r1", "treatment": "accept", "controls": ["A.6.2.4"]}}}));
    assert_eq!(since(&desk), json!([]), "what is accepted as it is needs no control");
}

#[test]
fn two_ratings_more_than_a_step_apart_are_settled_in_words_before_anybody_accepts() {
    let mut desk = desk();
    desk.add("risk", risk("r1"));
    let second = |by: &str, value: i64| json!({"id": "s1", "risk": "r1", "by": by, "likelihood": value, "individuals": 3, "why": "Seen in support."});
    desk.add("secondRating", second("p2", 1));
    assert_eq!(desk.values("secondRating", "s1")["apart"], Value::Null, "nothing to differ from yet");
    desk.edit(rate("r1", 3, 3));
    desk.edit(reduce("r1", 2, 3, &[]));
    assert_eq!(desk.values("secondRating", "s1")["apart"], 2);
    assert_eq!(desk.refused(accept("r1", "p1")), [pair("refuse-risk-apart", "state")]);
    let line = |desk: &Desk| desk.ask("risk.map", json!({}))["risks"][0]["apart"].clone();
    assert_eq!(line(&desk), "SR-001");
    let settled = "Both looked at the figures of August; four stands.";
    desk.edit(json!({"secondRating": {"amend": {"id": "s1", "patch": {"settled": settled}}}}));
    assert_eq!(line(&desk), Value::Null);
    desk.edit(accept("r1", "p1"));
    // A step apart is one opinion, and nobody is their own second person.
    let own = json!({"secondRating": {"add": {"id": "s2", "risk": "r1", "by": "p1", "likelihood": 3}}});
    let author = desk.values("risk", "r1")["rated"]["by"].clone();
    desk.edit(json!({"person": {"amend": {"id": "p1", "patch": {"name": author}}}}));
    assert_eq!(desk.refused(own), [pair("refuse-risk-same-hand", "by")]);
    desk.add("secondRating", json!({"id": "s3", "risk": "r1", "by": "p2", "likelihood": 2, "individuals": 3}));
    assert_eq!((&desk.values("secondRating", "s3")["apart"], line(&desk)), (&json!(1), Value::Null));
}

/// Rules of the consistency check that find something.
fn rules(desk: &Desk) -> Vec<String> {
    let all = desk.ask("consistency", json!({}));
    all.as_array().unwrap().iter().map(|one| one["rule"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_treatment_is_not_due_before_a_control_it_rests_on() {
    let mut desk = desk();
    desk.add("risk", risk("r1"));
    desk.edit(rate("r1", 4, 3));
    desk.edit(reduce("r1", 2, 3, &["A.6.2.6"]));
    let due = |day: &str| json!({"risk": {"amend": {"id": "r1", "patch": {"due": day}}}});
    let rule = "treatment-before-control".to_owned();
    desk.edit(due("2026-12-18"));
    assert!(!rules(&desk).contains(&rule), "the control has no day yet");
    desk.edit(json!({"control": {"amend": {"control": "A.6.2.6", "patch": {"targetDate": "2027-01-29"}}}}));
    assert!(rules(&desk).contains(&rule));
    desk.edit(due("2027-01-29"));
    assert!(!rules(&desk).contains(&rule));
}

#[test]
fn an_impact_and_the_risk_made_of_it_rate_the_same_harm_alike() {
    let mut desk = desk();
    desk.add("impact", json!({"id": "i1", "system": "s1"}));
    let harm = json!({"id": "e1", "impact": "i1", "what": "A letter waits", "kind": "harm", "target": "individuals",
        "likelihood": 4, "consequence": 3});
    desk.add("impactEffect", harm);
    desk.edit(json!({"risk": {"fromImpact": {"effect": "e1"}}}));
    let id = desk.ask("register.rows", json!({"noun": "risk"}))["rows"][0]["id"].as_str().unwrap().to_owned();
    desk.edit(json!({"risk": {"amend": {"id": id, "patch": {"cause": "A rare form.", "effect": "Help comes late."}}}}));
    let figures = |likelihood: i64| json!({"risk": {"rate": {"id": id, "likelihood": likelihood, "individuals": 3, "why": "Seen twice."}}});
    let rule = "impact-risk-apart".to_owned();
    assert!(!rules(&desk).contains(&rule), "unrated says nothing");
    desk.edit(figures(2));
    assert!(rules(&desk).contains(&rule));
    desk.edit(figures(4));
    assert!(!rules(&desk).contains(&rule));
}

#[test]
fn a_finding_that_was_written_before_the_record_was_approved_is_looked_at_again() {
    let mut desk = desk();
    let rule = "finding-older".to_owned();
    desk.edit(json!({"gap": {"start": {"depth": "first"}}}));
    let partly =
        |desk: &mut Desk| desk.edit(json!({"gap": {"rate": {"item": "6.1.2", "patch": {"rating": "partly"}}}}));
    partly(&mut desk);
    assert!(!rules(&desk).contains(&rule), "rated on the day of the approval");
    desk.world.at += chrono::TimeDelta::days(2);
    desk.add(
        "criteria",
        json!({"id": "c2", "title": "Criteria", "rules": "Likelihood times the highest consequence.",
        "worstHigh": "yes", "never": "A prohibited practice.", "appetite": "Little where people could be harmed."}),
    );
    desk.edit(json!({"criteria": {"approve": {"id": "c2", "by": "md", "note": "Read again."}}}));
    assert!(rules(&desk).contains(&rule));
    desk.edit(json!({"gap": {"rate": {"item": "6.1.2", "patch": {"rating": "not"}}}}));
    assert!(!rules(&desk).contains(&rule), "looked at again");
}

#[test]
fn a_gap_whose_control_treats_a_high_risk_comes_before_one_that_treats_none() {
    let mut desk = desk();
    desk.edit(json!({"gap": {"start": {"depth": "first"}}}));
    for item in ["A.6.2.4", "A.6.2.6"] {
        desk.edit(json!({"gap": {"rate": {"item": item, "patch": {"rating": "partly", "effort": "small"}}}}));
    }
    let told = |desk: &Desk| {
        let result = desk.ask("gap.result", json!({}));
        let of = |gap: &Value| (gap["item"].as_str().unwrap().to_owned(), gap["points"].as_i64().unwrap());
        let gaps: Vec<_> = result["gaps"].as_array().unwrap().iter().map(of).collect();
        (gaps, result["unknown"][0]["id"].clone())
    };
    let points = |desk: &Desk, item: &str| told(desk).0.into_iter().find(|gap| gap.0 == item).unwrap().1;
    let before = points(&desk, "A.6.2.6");
    assert_eq!(told(&desk).1, "gap-unknown-risk", "no risk names a control yet");
    desk.add("risk", risk("r1"));
    desk.edit(rate("r1", 3, 3));
    desk.edit(reduce("r1", 2, 3, &["A.6.2.6"]));
    assert_eq!((points(&desk, "A.6.2.6"), told(&desk).1), (before, json!("gap-unknown-documents")), "medium");
    desk.edit(rate("r1", 4, 4));
    desk.edit(reduce("r1", 2, 3, &["A.6.2.6"]));
    assert_eq!(told(&desk).0[0], ("A.6.2.6".to_owned(), before + 3));
    let because = desk.ask("gap.result", json!({}))["gaps"][0]["because"].clone();
    assert_eq!(because[0], json!({"id": "gap-because-risk", "args": {"risks": "R-001"}}));
}

#[test]
fn medium_risks_are_accepted_in_one_list_as_one_decision() {
    let mut desk = desk();
    for id in ["r1", "r2"] {
        desk.add("risk", risk(id));
        desk.edit(rate(id, 3, 3));
        desk.edit(reduce(id, 2, 3, &[]));
    }
    let patch = json!({"state": "accepted", "acceptedBy": "p1", "acceptedWhy": "Read together on Monday."});
    let made = desk.edit(json!({"risk": {"many": {"ids": ["r1", "r2"], "patch": patch}}}));
    assert_eq!(made.edit, "risk.acceptListed");
    assert_eq!(desk.values("risk", "r2")["state"], "accepted");
}

#[test]
fn an_acceptance_that_would_end_before_its_effect_is_judged_is_told_before_it_is_given() {
    let mut desk = desk();
    desk.add("risk", risk("r1"));
    desk.edit(rate("r1", 3, 3));
    let line = |desk: &Desk| {
        let one = desk.ask("risk.map", json!({}))["risks"][0].clone();
        (one["waits"].clone(), one["ends"].clone(), one["checkOn"].clone())
    };
    assert_eq!(line(&desk).0, "");
    assert_eq!(line(&desk).1, Value::Null, "nothing waits, nothing ends");
    desk.edit(reduce("r1", 2, 3, &[]));
    let (waits, ends, check) = line(&desk);
    assert_eq!((&waits, &check), (&json!("list"), &json!("2027-06-30")));
    assert!(ends.as_str() > check.as_str(), "{ends} {check}");
    desk.edit(json!({"risk": {"amend": {"id": "r1", "patch": {"checkOn": "2028-06-30"}}}}));
    let (_, ends, check) = line(&desk);
    assert!(ends.as_str() < check.as_str(), "{ends} {check}");
    // What was told comes true: the same two days are found once it is accepted, and then nothing waits.
    desk.edit(accept("r1", "p1"));
    let found = desk.ask("consistency", json!({"kind": "treatment-plan"}));
    let found = found.as_array().unwrap().iter().find(|one| one["rule"] == "acceptance-unjudged").unwrap().clone();
    assert_eq!((&found["message"]["args"]["until"], &found["message"]["args"]["check"]), (&ends, &check));
    let called = found["places"][0]["called"].as_str().unwrap();
    assert!(called.starts_with("R-001 A letter is sorted wrongly"), "a finding calls its record by name: {called}");
    assert_eq!(line(&desk), (json!(""), Value::Null, Value::Null));
}

#[test]
fn an_acceptance_shows_when_the_risk_or_its_system_is_another_now() {
    let mut desk = desk();
    desk.add("risk", risk("r1"));
    desk.edit(rate("r1", 3, 3));
    desk.edit(reduce("r1", 2, 3, &[]));
    desk.edit(accept("r1", "p1"));
    let stale = |desk: &Desk| {
        let all = desk.one("risk", "r1")["stale"].as_array().unwrap().clone();
        all.into_iter().find(|one| one["act"].as_str().unwrap().starts_with("accept"))
    };
    assert_eq!(stale(&desk), None);
    // Of no weight: who pays, and by when.
    desk.edit(json!({"risk": {"amend": {"id": "r1", "patch": {"cost": 12, "due": "2027-01-01"}}}}));
    desk.edit(json!({"system": {"amend": {"id": "s1", "patch": {"contract": "K-7", "criticality": "high"}}}}));
    assert_eq!(stale(&desk), None);
    desk.edit(json!({"system": {"amend": {"id": "s1", "patch": {"modelVersion": "2"}}}}));
    assert_eq!(stale(&desk).unwrap()["changed"][0]["field"], "systemFacts");
    desk.edit(json!({"system": {"amend": {"id": "s1", "patch": {"modelVersion": ""}}}}));
    assert_eq!(stale(&desk), None, "the same facts again");
    desk.edit(json!({"risk": {"amend": {"id": "r1", "patch": {"effect": "Help does not come."}}}}));
    assert_eq!(stale(&desk).unwrap()["changed"][0]["field"], "effect");
    let told = desk.ask("consistency", json!({"kind": "statement"}));
    assert!(told.as_array().unwrap().iter().any(|one| one["rule"] == "risk-other-facts"), "{told}");
    // Rated on other facts as well: it is not accepted again before somebody has rated or reaffirmed.
    assert_eq!(desk.refused(accept("r1", "p1")), [pair("refuse-risk-other-facts", "state")]);
    desk.edit(json!({"risk": {"reaffirm": {"id": "r1", "act": "rate", "why": "The same figures hold."}}}));
    desk.edit(accept("r1", "p1"));
    assert_eq!(stale(&desk), None);
}

#[test]
fn a_control_takes_its_risks_as_reasons_and_excluding_one_that_is_needed_is_a_conflict() {
    let mut desk = desk();
    desk.add("risk", risk("r1"));
    desk.edit(json!({"control": {"decide": {"control": "A.6.2.4", "applicability": "applicable",
        "inclusionCodes": ["practice"], "inclusionWords": "We test before each release."}}}));
    let row = |desk: &Desk| {
        let grid = desk.ask("statement.grid", json!({}));
        grid["rows"].as_array().unwrap().iter().find(|row| row["id"] == "A.6.2.4").unwrap().clone()
    };
    assert_eq!(row(&desk)["riskSource"], "");
    desk.edit(rate("r1", 3, 3));
    desk.edit(reduce("r1", 2, 3, &["A.6.2.4"]));
    assert_eq!((&row(&desk)["riskSource"], &row(&desk)["inclusionCodes"][0]), (&json!("R-001"), &json!("risk")));
    assert!(desk.one("control", "A.6.2.4")["links"].to_string().contains("R-001"), "and back");
    desk.edit(json!({"control": {"decide": {"control": "A.6.2.4", "applicability": "excluded",
        "exclusionGround": "not-necessary", "exclusionWords": "No risk of ours asks for any test."}}}));
    let told = desk.ask("consistency", json!({"kind": "statement"}));
    let one = told.as_array().unwrap().iter().find(|one| one["rule"] == "excluded-risk").unwrap().clone();
    let called = &json!("R-001 A letter is sorted wrongly (r1)");
    assert_eq!((&one["message"]["args"]["risks"], &one["places"][1]["called"]), (&json!("R-001"), called));
    assert_eq!(
        row(&desk)["risksOpen"],
        json!(["R-001"]),
        "the control itself says so on the spot, on the day of the treatment"
    );
}

#[test]
fn a_treatment_by_an_excluded_control_stands_against_the_plan_and_is_said_in_it() {
    let mut desk = desk();
    for id in ["r1", "r2"] {
        desk.add("risk", risk(id));
        desk.edit(rate(id, 3, 3));
    }
    desk.edit(json!({"control": {"decide": {"control": "A.7.2", "applicability": "excluded",
        "exclusionGround": "not-necessary", "exclusionWords": "No risk of ours asks for any data of our own."}}}));
    // First excluded, then needed: as a new owner does it.
    desk.edit(reduce("r1", 2, 3, &["A.7.2"]));
    desk.edit(reduce("r2", 2, 3, &["A.6.2.4"]));
    for id in ["r1", "r2"] {
        desk.edit(accept(id, "p1"));
    }
    let against = desk.ask("consistency", json!({"kind": "treatment-plan"}));
    let rules: Vec<&Value> = against.as_array().unwrap().iter().map(|one| &one["rule"]).collect();
    assert_eq!(rules, ["excluded-risk"]);
    let paper = desk.paper(json!({"kind": "treatment-plan", "lang": "en", "draft": true}));
    let said = paper["excluded"].as_array().unwrap();
    let args = &said[0]["args"];
    assert_eq!((said.len(), &args["control"], &args["risks"]), (1, &json!("A.7.2"), &json!("R-001")), "{paper}");
    let approve = |despite: &str| json!({"treatmentPlan": {"approve": {"approver": "md", "despite": despite}}});
    assert_eq!(desk.refused(approve("")), [pair("contradiction-excluded-risk", "despite")]);
    desk.edit(reduce("r1", 2, 3, &["A.6.2.4"]));
    desk.edit(accept("r1", "p1"));
    assert_eq!(desk.paper(json!({"kind": "treatment-plan", "lang": "en", "draft": true}))["excluded"], json!([]));
    desk.edit(approve(""));
}

#[test]
fn another_day_leaves_the_acceptance_and_another_treatment_takes_it() {
    let mut desk = desk();
    desk.add("risk", risk("r1"));
    desk.edit(rate("r1", 3, 3));
    let mut bare = reduce("r1", 2, 3, &["A.6.2.4"]);
    bare["risk"]["treat"].as_object_mut().unwrap().remove("due");
    assert_eq!(desk.refused(bare), [pair("refuse-risk-due", "due")], "the plan asks for it, so the decision does");
    let mut as_it_is = json!({"risk": {"treat": {"id": "r1", "treatment": "accept"}}});
    desk.edit(as_it_is.clone());
    desk.edit(reduce("r1", 2, 3, &["A.6.2.4"]));
    desk.edit(accept("r1", "p1"));
    let before = desk.values("risk", "r1");
    let mut later = reduce("r1", 2, 3, &["A.6.2.4"]);
    later["risk"]["treat"]["due"] = json!("2027-05-31");
    later["risk"]["treat"]["cost"] = json!(400);
    desk.edit(later);
    let now = desk.values("risk", "r1");
    assert_eq!((&now["state"], &now["due"]), (&json!("accepted"), &json!("2027-05-31")));
    for kept in ["accepted", "acceptedBy", "acceptedWhy", "acceptedUntil"] {
        assert_eq!(now[kept], before[kept], "{kept}");
    }
    desk.edit(reduce("r1", 2, 2, &["A.6.2.4"]));
    let now = desk.values("risk", "r1");
    assert_eq!((&now["state"], &now["acceptedBy"]), (&json!("treated"), &Value::Null), "less remains: accepted anew");
    as_it_is["risk"]["treat"]["why"] = json!("As it is.");
    desk.edit(as_it_is);
    assert_eq!(desk.values("risk", "r1")["state"], "treated");
}

#[test]
fn starters_arrive_unrated_and_a_copy_of_a_system_brings_its_risks_unrated() {
    let mut desk = desk();
    desk.edit(json!({"system": {"draft": {"id": "s1", "template": "document-triage"}}}));
    desk.edit(json!({"risk": {"takeStarters": {"system": "s1"}}}));
    let rows = |desk: &Desk, system: &str| {
        let asked = json!({"noun": "risk", "filter": {"system": system}, "limit": 100});
        desk.ask("register.rows", asked)["rows"].as_array().unwrap().clone()
    };
    let all = rows(&desk, "s1");
    assert_eq!(all.len(), 6);
    assert!(all.iter().all(|row| row["values"]["state"] == "unrated" && row["values"]["level"] == ""));
    assert_eq!((&all[0]["values"]["owner"], &all[0]["values"]["foundBy"]), (&json!("p1"), &json!("template")));
    let again = json!({"risk": {"takeStarters": {"system": "s1"}}});
    assert_eq!(desk.refused(again), [pair("refuse-risk-no-starters", "system")]);
    let first = all[0]["id"].as_str().unwrap();
    desk.edit(rate(first, 4, 4));
    desk.edit(json!({"system": {"addFrom": {"name": "Outlet", "template": "s1"}}}));
    let outlet = desk.ask("register.rows", json!({"noun": "system"}))["rows"][1]["id"].clone();
    desk.edit(json!({"risk": {"takeStarters": {"system": outlet}}}));
    let copied = rows(&desk, outlet.as_str().unwrap());
    assert_eq!(copied.len(), 6);
    assert!(copied.iter().all(|row| row["values"]["state"] == "unrated" && row["values"]["likelihood"].is_null()));
}

#[test]
fn nobody_accepts_a_prohibited_practice_and_it_does_not_go_into_use() {
    let mut desk = desk();
    desk.add("risk", risk("r1"));
    desk.edit(rate("r1", 2, 2));
    let told = [
        ("Q01", json!("yes")),
        ("Q02", json!("yes")),
        ("Q03", json!(["none"])),
        ("Q04", json!(["provider", "deployer"])),
        ("Q05", json!("no")),
        ("Q06", json!(["5f"])),
    ];
    for (question, answer) in told {
        let answer = json!({"system": "s1", "question": question, "answer": answer, "reason": "As we build it."});
        desk.edit(json!({"classification": {"answer": answer}}));
    }
    desk.edit(json!({"classification": {"record": {"system": "s1"}}}));
    assert!(desk.refused(accept("r1", "md")).contains(&pair("refuse-risk-prohibited", "state")));
    let used = json!({"system": {"setStage": {"id": "s1", "stage": "in-use"}}});
    assert_eq!(desk.refused(used), [pair("refuse-system-prohibited", "stage")]);
    let forbidden = desk.ask("act.forbidden", json!({}));
    assert_eq!((forbidden.as_array().unwrap().len(), &forbidden[0][1]), (1, &json!("SYS-001")));
    let typed = json!({"system": {"amend": {"id": "s1", "patch": {"stage": "in-use"}}}});
    assert_eq!(desk.refused(typed), [pair("refuse-system-prohibited", "stage")]);
}

#[test]
fn the_treatment_plan_is_approved_as_a_whole_and_the_statement_is_provisional_until_then() {
    let mut desk = desk();
    let provisional = |desk: &Desk| desk.ask("statement.state", json!({}))["provisional"].clone();
    let approve = json!({"treatmentPlan": {"approve": {"approver": "md"}}});
    assert_eq!(desk.refused(approve.clone()), [pair("refuse-plan-nothing", "")]);
    desk.add("risk", risk("r1"));
    desk.add("risk", risk("r2"));
    desk.edit(rate("r1", 4, 4));
    assert_eq!(
        desk.refused(approve.clone()),
        [
            pair("refuse-plan-nothing", ""),
            pair("refuse-plan-untreated", "treatment"),
            pair("contradiction-risk-unaccepted", "despite")
        ]
    );
    desk.edit(reduce("r1", 3, 4, &["A.6.2.4"]));
    desk.edit(json!({"risk": {"amend": {"id": "r1", "patch": {"due": null}}}}));
    let by_owner = json!({"treatmentPlan": {"approve": {"approver": "p1"}}});
    let against = desk.refused(by_owner);
    assert_eq!(
        against,
        [
            pair("refuse-not-top-management", "approver"),
            pair("refuse-plan-due", "due"),
            pair("contradiction-risk-unaccepted", "despite")
        ]
    );
    desk.edit(json!({"risk": {"amend": {"id": "r1", "patch": {"due": "2027-01-29", "checkOn": "2027-04-30"}}}}));
    by(&mut desk, "Bea", json!({"risk": {"secondLook": {"id": "r1"}}}));
    desk.edit(exception("r1"));
    desk.edit(approve.clone());
    assert_eq!(provisional(&desk), true, "r2 waits unrated: the assessment of the system is not whole");
    assert_eq!(desk.refused(approve), [pair("refuse-empty", "note")], "the second version says what is new");
    desk.edit(rate("r2", 1, 1));
    desk.edit(json!({"risk": {"acceptLow": {}}}));
    desk.edit(json!({"treatmentPlan": {"approve": {"approver": "md", "note": "The second risk is rated."}}}));
    let told = desk.ask("risk.map", json!({}));
    assert_eq!((&told["plan"], &told["against"]), (&json!("RTP-001 2.0"), &json!([])));
    // The other half is an approved impact assessment of the system.
    let lacks = |told: &Value| {
        let one = told["without"][0].clone();
        let args = &one["lacks"]["args"];
        (one["system"][1].clone(), args["what"].clone(), args["unrated"].clone(), args["whole"].clone())
    };
    assert_eq!(lacks(&told), (json!("SYS-001"), json!("impact"), json!(0), json!(1)));
    desk.add("risk", risk("r3"));
    let open = desk.ask("risk.map", json!({}));
    assert_eq!(lacks(&open), (json!("SYS-001"), json!("both"), json!(1), json!(0)), "and what is not rated, by count");
    let documents = desk.ask("documents.list", json!({}));
    assert_eq!(documents[0]["kind"], "treatment-plan");
}

#[test]
fn the_map_counts_what_counts_and_names_what_waits() {
    let mut desk = desk();
    for id in ["r1", "r2", "r3"] {
        desk.add("risk", risk(id));
    }
    desk.edit(rate("r1", 4, 4));
    desk.edit(reduce("r1", 2, 4, &[]));
    desk.edit(rate("r2", 2, 2));
    let told = desk.ask("risk.map", json!({}));
    let count = |map: &str| {
        let rows = told[map]["figure"]["rows"].as_array().unwrap().clone();
        rows.iter().flat_map(|row| row.as_array().unwrap()).map(|cell| cell["count"].as_u64().unwrap()).sum::<u64>()
    };
    assert_eq!(
        (count("first"), count("left")),
        (2, 1),
        "what is unrated is on neither, what is untreated not on the second"
    );
    let ruled = told["risks"].as_array().unwrap().iter().filter(|one| one["waits"] == "rule");
    assert_eq!(ruled.map(|one| one["id"].clone()).collect::<Vec<_>>(), [json!("r2")]);
    let waits = |told: &Value, id: &str| {
        told["risks"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap()["waits"].clone()
    };
    assert_eq!(
        (waits(&told, "r1"), waits(&told, "r3")),
        (json!("single"), json!("")),
        "what stands at critical by itself, unrated not at all"
    );
    assert_eq!(told["systems"][0]["levels"], json!([1, 1, 0, 0]));
    assert_eq!(told["systems"][0]["unrated"], 1);
    let order: Vec<&str> = told["risks"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(order, ["r1", "r2", "r3"], "the worst first");
}

#[test]
fn a_management_review_sees_the_highest_risks_first_and_where_what_remains_lies() {
    let mut desk = desk();
    for (id, likelihood, people) in [("r1", 1, 1), ("r2", 4, 4), ("r3", 3, 3)] {
        desk.add("risk", risk(id));
        desk.edit(rate(id, likelihood, people));
    }
    desk.add("risk", risk("r4"));
    desk.edit(reduce("r3", 2, 2, &["A.6.2.4"]));
    desk.edit(json!({"risk": {"amend": {"id": "r3", "patch": {"due": "2026-02-01"}}}}));
    desk.edit(json!({"review": {"plan": {"id": "m1", "heldOn": "2027-06-10", "periodFrom": "2026-01-01",
        "periodTo": "2027-06-09", "cutOff": "2027-06-09", "chair": "md"}}}));
    let sheet = desk.ask("reviews.review", json!({"id": "m1"}));
    let told = sheet["inputs"].as_array().unwrap().iter().find(|one| one["input"] == "MR-I9").unwrap().clone();
    let args = &told["data"]["sentence"]["args"];
    assert_eq!((&args["total"], &args["high"]), (&json!(3), &json!(1)), "an unrated risk counts as nothing: {told}");
    let rows = told["data"]["rows"].as_array().unwrap();
    assert_eq!(
        (rows.len(), &rows[0][2], &rows[0][3]),
        (3, &json!("cell-risk-level-critical"), &json!("cell-risk-rated"))
    );
    let cells: u64 = told["picture"]["figure"]["rows"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|row| row.as_array().unwrap())
        .map(|cell| cell["count"].as_u64().unwrap())
        .sum();
    assert_eq!(cells, 3, "each lies in one place of the map");
}
