//! Registers of clauses 4 to 7: what each refuses and why, and what a step stamps.
#![allow(clippy::unwrap_used)]

use crate::common::desk::{Desk, pair};
use serde_json::{Value, json};

/// People to name: two, and one of top management.
fn desk() -> Desk {
    let mut desk = Desk::new();
    for (id, name, top) in [("p1", "Ada", false), ("p2", "Ben", false), ("md", "Mara", true)] {
        desk.add("person", json!({"id": id, "name": name, "topManagement": top}));
    }
    desk
}

#[test]
fn climate_change_is_one_question_answered_by_name_with_a_reason() {
    let mut desk = desk();
    desk.add("issue", json!({"id": "i1", "text": "Climate change", "kind": "climate"}));
    assert_eq!(desk.total("issue", json!({"missing": "relevant"})), 1);
    assert_eq!(
        desk.refused(json!({"issue": {"judge": {"id": "i1", "relevant": "no"}}})),
        [pair("refuse-empty", "why")]
    );
    // Set in a cell it is the same act, under its name.
    let patch = json!({"relevant": "yes", "why": "We train our own models."});
    let made = desk.edit(json!({"issue": {"amend": {"id": "i1", "patch": patch}}}));
    assert_eq!(made.edit, "issue.judge");
    assert_eq!(desk.values("issue", "i1")["judged"]["by"], "Mara Voss");
    let second = json!({"issue": {"add": {"text": "Heat", "kind": "climate"}}});
    assert_eq!(desk.refused(second.clone()), [pair("refuse-issue-climate", "kind")]);
    desk.edit(json!({"issue": {"retire": {"id": "i1", "why": "Asked anew."}}}));
    desk.edit(second);
    // Nor does the old answer come back beside the new one.
    assert_eq!(desk.refused(json!({"issue": {"reinstate": {"id": "i1"}}})), [pair("refuse-issue-climate", "kind")]);
}

fn role(id: &str, kind: &str, person: &str) -> Value {
    json!({"id": id, "name": id, "kind": kind, "person": person, "authority": "As the sheet says.", "needs": "Knows it."})
}

#[test]
fn a_role_is_accepted_whole_and_nobody_audits_their_own_work() {
    let mut desk = desk();
    desk.add("role", json!({"id": "lead", "name": "AI lead"}));
    let accept = |id: &str| json!({"role": {"accept": {"id": id}}});
    let missing = ["kind", "person", "authority", "needs"].map(|field| pair("refuse-empty", field));
    assert_eq!(desk.refused(accept("lead")), missing);
    let mut whole = role("lead", "aiLead", "p1");
    whole.as_object_mut().unwrap().remove("id");
    desk.edit(json!({"role": {"amend": {"id": "lead", "patch": whole}}}));
    desk.edit(accept("lead"));
    assert_eq!(desk.values("role", "lead")["accepted"]["on"], "2026-11-24");
    // Beside their name stands what they hold; what is only given to them does not.
    desk.add("role", role("spare", "humanOverseer", "p2"));
    assert_eq!(desk.values("person", "p1")["aimsRoles"], "lead");
    assert_eq!(desk.values("person", "p2")["aimsRoles"], "");
    desk.add("role", role("audit", "internalAuditor", "p1"));
    assert_eq!(desk.refused(accept("audit")), [pair("refuse-role-auditor-lead", "person")]);
    desk.edit(json!({"role": {"amend": {"id": "audit", "patch": {"person": "p2"}}}}));
    desk.edit(accept("audit"));
    // From the other side as well, and the other roles with words.
    desk.add("role", role("owner", "systemOwner", "p2"));
    assert_eq!(desk.refused(accept("owner")), [pair("refuse-role-apart", "apart")]);
    desk.edit(json!({"role": {"amend": {"id": "owner", "patch": {"apart": "An outside auditor looks at Inlet."}}}}));
    desk.edit(accept("owner"));
    desk.add("role", role("lead2", "aiLead", "p2"));
    assert_eq!(desk.refused(accept("lead2")), [pair("refuse-role-auditor-lead", "person")]);
    // What was accepted stays so: neither another role nor lost words lead past it.
    let apart = json!({"role": {"amend": {"id": "owner", "patch": {"apart": ""}}}});
    assert_eq!(desk.refused(apart), [pair("refuse-role-apart", "apart")]);
    let kind = json!({"role": {"amend": {"id": "owner", "patch": {"kind": "aiLead"}}}});
    assert_eq!(desk.refused(kind), [pair("refuse-role-auditor-lead", "person")]);
    // A new holder has accepted nothing.
    desk.edit(json!({"role": {"amend": {"id": "lead", "patch": {"person": "md"}}}}));
    let now = desk.values("role", "lead");
    assert_eq!((&now["state"], &now["accepted"]), (&json!("proposed"), &Value::Null));
    assert_eq!(desk.refused(json!({"role": {"end": {"id": "lead"}}})), [pair("refuse-empty", "why")]);
}

fn objective() -> Value {
    json!({"id": "o1", "name": "Nothing goes live untested", "kind": "development", "measure": "Releases with criteria",
        "baseline": "not measured", "target": "at least 90 %", "direction": "at-least", "targetValue": 90, "unit": "%",
        "due": "2027-06-30", "owner": "p1", "plan": "Checklist", "means": "Two hours", "judged": "By the sample",
        "every": "quarter"})
}

#[test]
fn an_objective_is_approved_by_top_management_and_met_by_a_reading() {
    let mut desk = desk();
    desk.add("objective", json!({"id": "o0", "name": "Empty"}));
    let approve = |id: &str, by: &str| json!({"objective": {"approve": {"id": id, "by": by}}});
    assert_eq!(desk.refused(approve("o0", "md")).len(), 10);
    desk.add("objective", objective());
    assert_eq!(desk.refused(approve("o1", "p1")), [pair("refuse-not-top-management", "by")]);
    assert_eq!(desk.values("objective", "o1")["nextReading"], Value::Null);
    desk.edit(approve("o1", "md"));
    assert_eq!(desk.values("objective", "o1")["nextReading"], "2027-02-24", "a quarter after it was approved");
    let by_hand = json!({"objective": {"amend": {"id": "o1", "patch": {"approvedBy": "p1"}}}});
    assert_eq!(desk.refused(by_hand), [pair("refuse-not-top-management", "approvedBy")]);
    // Another target is another aim, which nobody has approved; who works on it is no part of it.
    let amend = |patch: Value| json!({"objective": {"amend": {"id": "o1", "patch": patch}}});
    desk.edit(amend(json!({"plan": "Ask at every release."})));
    assert_eq!(desk.values("objective", "o1")["state"], "approved");
    desk.edit(amend(json!({"due": "2027-09-30"})));
    let row = desk.values("objective", "o1");
    assert_eq!((&row["state"], &row["approved"], &row["approvedBy"]), (&json!("proposed"), &Value::Null, &Value::Null));
    desk.edit(approve("o1", "md"));
    let meet = json!({"objective": {"meet": {"id": "o1", "result": "Every release had its criteria."}}});
    assert_eq!(desk.refused(meet.clone()), [pair("refuse-objective-no-reading", "state")]);
    let read = |day: &str, value: i64| json!({"reading": {"add": {"objective": "o1", "day": day, "value": value}}});
    assert_eq!(desk.refused(read("2026-11-25", 95)), [pair("refuse-day-ahead", "day")]);
    desk.edit(read("2026-07-01", 95));
    // Nobody read it within a quarter: it waits, and is what the filter opens.
    assert_eq!(desk.values("objective", "o1")["nextReading"], "2026-10-01");
    assert_eq!(desk.waiting("objective"), Some(json!(1)));
    desk.edit(read("2026-11-20", 80));
    assert_eq!(desk.waiting("objective"), None);
    assert_eq!(desk.refused(meet.clone()), [pair("refuse-objective-not-reached", "state")]);
    desk.edit(read("2026-11-24", 90));
    desk.edit(meet);
    assert_eq!(desk.values("objective", "o1")["nextReading"], Value::Null);
}

#[test]
fn a_risk_of_the_aims_is_planned_and_then_judged() {
    let mut desk = desk();
    desk.add("aimsRisk", json!({"id": "r1", "name": "The AI lead leaves", "kind": "risk"}));
    assert_eq!(desk.refused(json!({"aimsRisk": {"plan": {"id": "r1"}}})).len(), 6);
    let rest = json!({"cause": "One person", "effect": "Nobody runs it", "plan": "A deputy", "owner": "md",
        "due": "2026-11-01", "judge": "The deputy ran a quarter"});
    desk.edit(json!({"aimsRisk": {"amend": {"id": "r1", "patch": rest}}}));
    desk.edit(json!({"aimsRisk": {"plan": {"id": "r1"}}}));
    // What waits is what the list calls late.
    assert_eq!((desk.waiting("aimsRisk"), desk.late("aimsRisk", "r1")), (Some(json!(1)), json!(["due"])));
    let judge = |works: &str| json!({"aimsRisk": {"judge": {"id": "r1", "works": works, "result": "She ran it."}}});
    assert_eq!(desk.refused(judge("")), [pair("refuse-empty", "works")]);
    desk.edit(judge("yes"));
    assert_eq!((desk.waiting("aimsRisk"), desk.late("aimsRisk", "r1")), (None, json!([])));
}

#[test]
fn the_resources_of_a_year_are_said_whole_once_and_decided_by_top_management() {
    let mut desk = desk();
    desk.add(
        "resource",
        json!({"id": "y1", "year": 2027, "leadHours": 8, "ownerHours": 10, "training": 900,
        "tests": 0, "audit": 1500, "refused": "A second tester"}),
    );
    assert_eq!(desk.refused(json!({"resource": {"add": {"year": 2027}}})), [pair("refuse-taken", "year")]);
    desk.edit(json!({"resource": {"retire": {"id": "y1"}}}));
    desk.add("resource", json!({"id": "y2", "year": 2027}));
    assert_eq!(desk.refused(json!({"resource": {"reinstate": {"id": "y1"}}})), [pair("refuse-taken", "year")]);
    desk.edit(json!({"resource": {"remove": {"id": "y2"}}}));
    desk.edit(json!({"resource": {"reinstate": {"id": "y1"}}}));
    let decide = |by: &str| json!({"resource": {"decide": {"id": "y1", "by": by}}});
    let against = [
        pair("refuse-empty", "certification"),
        pair("refuse-resource-why", "refusedWhy"),
        pair("refuse-not-top-management", "by"),
    ];
    assert_eq!(desk.refused(decide("p1")), against);
    let rest = json!({"certification": 7200, "refusedWhy": "Later."});
    desk.edit(json!({"resource": {"amend": {"id": "y1", "patch": rest}}}));
    desk.edit(decide("md"));
    assert_eq!(desk.values("resource", "y1")["state"], "decided");
    // What was decided stays as it was decided until somebody reopens it.
    let more = json!({"resource": {"amend": {"id": "y1", "patch": {"year": 2028, "certification": 9000}}}});
    let held = [pair("refuse-resource-decided", "year"), pair("refuse-resource-decided", "certification")];
    assert_eq!(desk.refused(more.clone()), held);
    // It is opened again for a reason, and not by one key.
    assert_eq!(desk.refused(json!({"resource": {"reopen": {"id": "y1"}}})), [pair("refuse-empty", "why")]);
    desk.edit(json!({"resource": {"reopen": {"id": "y1", "why": "The supplier wants more."}}}));
    desk.edit(more);
    desk.edit(decide("md"));
}

#[test]
fn a_tool_is_approved_when_data_class_and_supplier_were_looked_at() {
    let mut desk = desk();
    desk.add(
        "useRequest",
        json!({"id": "u1", "tool": "Scribe, free plan", "purpose": "Minutes", "asks": "p1",
        "data": ["internal"]}),
    );
    let approve = json!({"useRequest": {"approve": {"id": "u1"}}});
    let against = ["dataFits", "supplierFits", "actUse"].map(|field| pair("refuse-empty", field));
    assert_eq!(desk.refused(approve.clone()), against);
    let mut patch = |patch: Value| desk.edit(json!({"useRequest": {"amend": {"id": "u1", "patch": patch}}}));
    patch(json!({"dataFits": "no", "supplierFits": "yes", "actUse": "prohibited"}));
    let against = [pair("refuse-use-unfit", "dataFits"), pair("refuse-use-prohibited", "actUse")];
    assert_eq!(desk.refused(approve.clone()), against);
    let mut patch = |patch: Value| desk.edit(json!({"useRequest": {"amend": {"id": "u1", "patch": patch}}}));
    patch(json!({"dataFits": "yes", "actUse": "highRisk"}));
    assert_eq!(desk.refused(approve.clone()), [pair("refuse-use-inventory", "system")]);
    desk.edit(json!({"useRequest": {"amend": {"id": "u1", "patch": {"actUse": "minimal"}}}}));
    desk.edit(approve);
    assert_eq!(desk.total("useRequest", json!({"state": "approved"})), 1);
    assert_eq!(desk.values("useRequest", "u1")["answered"]["by"], "Mara Voss");
}

#[test]
fn a_channel_is_open_when_two_people_receive() {
    let mut desk = desk();
    let promised = "Everybody may write.";
    desk.add(
        "channel",
        json!({"id": "c1", "name": "concerns@example.org", "how": promised, "receiver": "p1",
        "second": "p1", "anonymous": "yes", "answerDays": 90}),
    );
    let open = json!({"channel": {"open": {"id": "c1"}}});
    assert_eq!(desk.refused(open.clone()), [pair("refuse-channel-second", "second")]);
    desk.edit(json!({"channel": {"amend": {"id": "c1", "patch": {"second": "md"}}}}));
    desk.edit(open);
    assert_eq!(desk.values("channel", "c1")["state"], "open");
    let again = json!({"channel": {"amend": {"id": "c1", "patch": {"receiver": "md"}}}});
    assert_eq!(desk.refused(again), [pair("refuse-channel-second", "second")]);
}

#[test]
fn a_change_of_the_aims_is_decided_on_five_answers() {
    let mut desk = desk();
    desk.add("change", json!({"id": "g1", "title": "Spain comes into the scope", "touches": ["scope"]}));
    let approve = |by: &str| json!({"change": {"approve": {"id": "g1", "by": by}}});
    assert_eq!(desk.refused(approve("md")).len(), 6);
    let rest = json!({"purpose": "Sold there", "consequences": "Two systems", "integrity": "The old scope holds till then",
        "means": "Four days", "owner": "p1", "due": "2027-01-15"});
    desk.edit(json!({"change": {"amend": {"id": "g1", "patch": rest}}}));
    assert_eq!(desk.refused(approve("p2")), [pair("refuse-not-top-management", "by")]);
    let refuse = json!({"change": {"refuse": {"id": "g1", "by": "md"}}});
    assert_eq!(desk.refused(refuse), [pair("refuse-empty", "why")]);
    desk.edit(approve("md"));
    assert_eq!(desk.refused(json!({"change": {"finish": {"id": "g1"}}})), [pair("refuse-empty", "result")]);
}

#[test]
fn what_was_told_lies_behind() {
    let mut desk = desk();
    let told = |on: &str| json!({"communication": {"add": {"about": "Policy", "lastOn": on, "nextOn": "2026-11-20"}}});
    assert_eq!(desk.refused(told("2026-11-25")), [pair("refuse-day-ahead", "lastOn")]);
    desk.edit(told("2026-11-24"));
    assert_eq!(desk.waiting("communication"), Some(json!(1)));
    desk.add("interface", json!({"id": "f1", "name": "Hosting", "kind": "supplier", "reviewOn": "2026-11-01"}));
    assert_eq!((desk.waiting("interface"), desk.late("interface", "f1")), (Some(json!(1)), json!(["reviewOn"])));
}

#[test]
fn who_accepted_the_role_signs_unless_somebody_else_is_named() {
    let mut desk = desk();
    let signs = |desk: &Desk, duty: &str| {
        let all = desk.ask("signing", json!({}));
        let one = all.as_array().unwrap().iter().find(|one| one["duty"] == duty).unwrap().clone();
        (one["signs"].clone(), one["named"].clone())
    };
    desk.add("role", role("lead", "aiLead", "p1"));
    desk.add("role", role("top", "topManagement", "md"));
    assert_eq!(signs(&desk, "statementOwner"), (Value::Null, Value::Null), "proposed is not accepted");
    desk.edit(json!({"role": {"accept": {"id": "lead"}}}));
    desk.edit(json!({"role": {"accept": {"id": "top"}}}));
    assert_eq!(signs(&desk, "statementOwner"), (json!("p1"), Value::Null));
    assert_eq!(desk.ask("statement.state", json!({}))["approver"], "md");
    assert_eq!(desk.ask("reviews.proposal", json!({}))["participants"], json!(["md", "p1"]), "the AI lead is asked in");
    let assign = |person: Value| json!({"duty": {"assign": {"duty": "statementOwner", "person": person}}});
    desk.edit(assign(json!("p2")));
    assert_eq!(signs(&desk, "statementOwner"), (json!("p2"), json!("p2")));
    assert_eq!(signs(&desk, "reviewChair"), (json!("md"), Value::Null));
    desk.edit(assign(Value::Null));
    assert_eq!(signs(&desk, "statementOwner").0, "p1");
    let gone = json!({"duty": {"assign": {"duty": "aimsManager", "person": "p1"}}});
    assert_eq!(desk.refused(gone), [pair("refuse-unknown-code", "duty")]);
}
