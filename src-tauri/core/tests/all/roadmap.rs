//! The roadmap's second phase, answered by the registers of clauses 4 to 7 and by nothing that is typed.
#![allow(clippy::unwrap_used)]

use crate::common::desk::Desk;
use serde_json::{Value, json};

fn desk() -> Desk {
    let mut desk = Desk::new();
    for (id, name, top) in [("p1", "Ada", false), ("p2", "Ben", false), ("md", "Mara", true)] {
        desk.add("person", json!({"id": id, "name": name, "topManagement": top}));
    }
    desk
}

/// A task or criterion: its state and what was counted.
fn stands(desk: &Desk, phase: u32, id: &str) -> (String, Value) {
    let phase = desk.ask("roadmap.phase", json!({"phase": phase}));
    let all = ["tasks", "criteria"].map(|part| phase[part].as_array().unwrap().clone());
    let one = all.iter().flatten().find(|one| one["id"] == id).unwrap();
    (one["state"].as_str().unwrap().to_owned(), one["counted"].clone())
}

fn state(desk: &Desk, id: &str) -> String {
    stands(desk, 2, id).0
}

#[test]
fn context_is_determined_when_both_sides_climate_and_a_party_are_on_record() {
    let mut desk = desk();
    assert_eq!(state(&desk, "P2-T01"), "notMet", "an empty register is an answer");
    desk.add("issue", json!({"text": "Law moves", "kind": "external"}));
    desk.add("issue", json!({"text": "Five people", "kind": "internal"}));
    desk.add("issue", json!({"id": "c", "text": "Climate change", "kind": "climate"}));
    desk.add("party", json!({"name": "Clinics", "basis": "contract"}));
    assert_eq!(stands(&desk, 2, "P2-T01").1["args"], json!({"value": 3, "needed": 4}), "asked is not answered");
    desk.edit(json!({"issue": {"judge": {"id": "c", "relevant": "no", "why": "We train nothing."}}}));
    assert_eq!(state(&desk, "P2-T01"), "met");
    // A duty counts when it was decided whether the AIMS takes it on.
    assert_eq!(state(&desk, "P2-T13"), "notMet");
    desk.add("party", json!({"name": "Authority", "basis": "law", "taken": "yes"}));
    assert_eq!(state(&desk, "P2-T13"), "met");
}

#[test]
fn roles_are_held_when_who_steers_accepted_and_none_waits() {
    let mut desk = desk();
    let role = |id: &str, kind: &str, person: &str| json!({"id": id, "name": id, "kind": kind, "person": person, "authority": "As written.", "needs": "Knows it."});
    let accept = |id: &str| json!({"role": {"accept": {"id": id}}});
    desk.add("role", role("owner", "systemOwner", "p2"));
    desk.edit(accept("owner"));
    let (code, counted) = stands(&desk, 2, "P2-E3");
    assert_eq!((code.as_str(), &counted["id"]), ("notMet", &json!("roadmap-roles-key")));
    for (id, kind, person) in [("lead", "aiLead", "p1"), ("top", "topManagement", "md")] {
        desk.add("role", role(id, kind, person));
        desk.edit(accept(id));
    }
    assert_eq!((state(&desk, "P2-E3").as_str(), state(&desk, "P2-T06").as_str()), ("met", "met"));
    desk.add("role", json!({"id": "overseer", "name": "Human oversight"}));
    let (code, counted) = stands(&desk, 2, "P2-T06");
    assert_eq!(code, "notMet");
    assert_eq!(counted, json!({"id": "roadmap-left-unaccepted", "args": {"left": 1, "of": 4}}));
    desk.edit(json!({"role": {"end": {"id": "overseer", "why": "The owner does it."}}}));
    assert_eq!(state(&desk, "P2-T06"), "met", "what ended waits for nobody");
}

#[test]
fn objectives_count_from_their_approval_on() {
    let mut desk = desk();
    for id in ["o1", "o2", "o3"] {
        desk.add(
            "objective",
            json!({"id": id, "name": id, "kind": "use", "measure": "Sample", "baseline": "none", "target": "all",
                "due": "2027-06-30", "owner": "p1", "plan": "Checklist", "means": "Two hours", "judged": "By the sample",
                "every": "quarter"}),
        );
    }
    assert_eq!((state(&desk, "P2-T09").as_str(), state(&desk, "P2-E4").as_str()), ("notMet", "notMet"));
    let approve = |id: &str| json!({"objective": {"approve": {"id": id, "by": "md"}}});
    desk.edit(approve("o1"));
    assert_eq!((state(&desk, "P2-T09").as_str(), state(&desk, "P2-E6").as_str()), ("met", "notMet"));
    desk.edit(approve("o2"));
    desk.edit(approve("o3"));
    assert_eq!(state(&desk, "P2-E6"), "met");
    desk.edit(json!({"objective": {"miss": {"id": "o3", "result": "Too few samples."}}}));
    assert_eq!(state(&desk, "P2-E6"), "met", "a missed objective was one");
    desk.edit(json!({"objective": {"withdraw": {"id": "o2", "result": "Not ours."}}}));
    assert_eq!(state(&desk, "P2-E6"), "notMet");
}

#[test]
fn a_table_nobody_used_and_a_channel_nobody_opened_are_not_done() {
    let mut desk = desk();
    assert_eq!(stands(&desk, 2, "P2-T12").1["id"], "roadmap-none-recorded");
    desk.add("communication", json!({"id": "m", "about": "Policy"}));
    assert_eq!(stands(&desk, 2, "P2-T12").1["args"], json!({"told": 0, "of": 1}));
    desk.edit(json!({"communication": {"amend": {"id": "m", "patch": {"lastOn": "2026-11-20"}}}}));
    assert_eq!(state(&desk, "P2-T12"), "met");
    desk.add(
        "channel",
        json!({"id": "c", "name": "concerns@example.org", "how": "Everybody may write.", "receiver": "p1",
        "second": "md", "anonymous": "yes", "answerDays": 30}),
    );
    assert_eq!(state(&desk, "P2-T07"), "notMet");
    desk.edit(json!({"channel": {"open": {"id": "c"}}}));
    assert_eq!(state(&desk, "P2-T07"), "met");
    desk.edit(json!({"channel": {"close": {"id": "c", "why": "Moved."}}}));
    assert_eq!(state(&desk, "P2-T07"), "notMet");
}

#[test]
fn a_scope_is_a_text_and_its_approval_as_it_stands() {
    let mut desk = desk();
    let amend = |text: &str| json!({"organisation": {"amend": {"patch": {"scope": text}}}});
    let approve = |by: &str| json!({"organisation": {"approveScope": {"by": by}}});
    assert_eq!(desk.refused(approve("md"))[0], ("refuse-empty".to_owned(), "scope".to_owned()));
    desk.edit(amend("Everything we build."));
    assert_eq!(stands(&desk, 2, "P2-T02").1["args"], json!({"value": 1, "needed": 2}));
    assert_eq!(desk.refused(approve("p1"))[0].0, "refuse-not-top-management");
    let made = desk.edit(approve("md"));
    assert_eq!(made.edit, "organisation.approveScope");
    assert_eq!(state(&desk, "P2-T02"), "met");
    assert_eq!(desk.refused(approve("md"))[0].0, "refuse-scope-approved");
    // Another text of an approved scope is a planned change of the AIMS, and a new version that nobody has approved.
    let other = amend("Everything we build and buy.");
    assert_eq!(desk.refused(other.clone()), [("refuse-scope-change".to_owned(), "scope".to_owned())]);
    let change = json!({"id": "g", "title": "Bought tools come in", "touches": ["scope"], "purpose": "We use them.",
        "consequences": "Two systems", "integrity": "The old scope holds till then", "means": "A day", "owner": "p1", "due": "2027-01-15"});
    desk.add("change", change);
    assert_eq!(desk.refused(other.clone()).len(), 1, "a proposed change is not approved");
    desk.edit(json!({"change": {"approve": {"id": "g", "by": "md"}}}));
    desk.edit(other);
    let row = desk.ask("organisation", json!({}));
    assert_eq!((&row["scopeVersion"], &row["scopeApprovedOn"]), (&json!(1), &Value::Null));
    assert_eq!(state(&desk, "P2-T02"), "notMet");
    desk.edit(approve("md"));
    let row = desk.ask("organisation", json!({}));
    assert_eq!((&row["scopeVersion"], &row["scopeApprovedBy"]), (&json!(2), &json!("Mara")));
    desk.add("aimsRisk", json!({"name": "One audit for two systems", "kind": "opportunity"}));
    assert_eq!(stands(&desk, 3, "P3-T10").0, "met");
}

#[test]
fn what_answers_an_item_follows_from_the_registers_and_counts_what_stands() {
    let mut desk = desk();
    let answering = |desk: &Desk, item: &str| -> Vec<(String, Value, Value)> {
        let all = desk.ask("register.answering", json!({"item": item}));
        let one = |one: &Value| {
            let noun = one["goal"]["noun"].as_str().unwrap().to_owned();
            let rows = desk.ask("register.rows", json!({"noun": noun, "filter": one["goal"]["filter"]}));
            assert_eq!(rows["total"], one["count"], "the figure is the rows it opens");
            (noun, one["count"].clone(), one["of"].clone())
        };
        all["records"].as_array().unwrap().iter().map(one).collect()
    };
    let of = |desk: &Desk, item: &str, noun: &str| answering(desk, item).into_iter().find(|one| one.0 == noun).unwrap();
    desk.add(
        "role",
        json!({"id": "r", "name": "Lead", "kind": "aiLead", "person": "p1", "authority": "All.", "needs": "Much."}),
    );
    assert_eq!(of(&desk, "A.3.2", "role"), ("role".to_owned(), json!(0), json!(1)), "nobody accepted it");
    desk.edit(json!({"role": {"accept": {"id": "r"}}}));
    assert_eq!(of(&desk, "A.3.2", "role").1, json!(1));
    assert_eq!(of(&desk, "5.3-01", "role").1, json!(1), "a requirement is answered by what answers its sub-clause");
    assert_eq!(of(&desk, "7.5.3", "document").1, json!(0), "and a sub-clause by what answers its clause");
    desk.edit(json!({"text": {"draft": {"kinds": ["policy", "manual"]}}}));
    let texts = |desk: &Desk, item: &str| desk.ask("register.answering", json!({"item": item}))["texts"].clone();
    let first = &texts(&desk, "5.2")[0];
    assert_eq!(
        (&first["number"], &first["version"]),
        (&json!("TXT-001"), &json!("")),
        "drafted, and nobody approved it"
    );
    let improved = texts(&desk, "5.2-04");
    let headings: Vec<&str> = improved.as_array().unwrap().iter().filter_map(|one| one["heading"].as_str()).collect();
    assert_eq!(
        headings,
        ["Where it stands and how long it holds", "Policy: alignment and review"],
        "the requirement, or all of 5.2"
    );
    assert!(answering(&desk, "4.10").is_empty(), "no clause is a part of another by its digits");
    assert!(answering(&desk, "A.10.20").is_empty() && answering(&desk, "10.1").is_empty());
}

#[test]
fn what_needs_an_approved_text_is_met_by_its_version_and_stays_so_while_the_next_is_written() {
    let mut desk = desk();
    for (id, kind, person) in [("lead", "aiLead", "p1"), ("top", "topManagement", "md")] {
        desk.add("role", json!({"id": id, "name": id, "kind": kind, "person": person, "authority": "As written.", "needs": "Knows it."}));
        desk.edit(json!({"role": {"accept": {"id": id}}}));
    }
    desk.add("resource", json!({"id": "y", "year": 2026, "leadHours": 8, "ownerHours": 6, "training": 0, "tests": 0, "audit": 0, "certification": 0}));
    desk.edit(json!({"resource": {"decide": {"id": "y", "by": "md"}}}));
    desk.edit(json!({"organisation": {"amend": {"patch": {"scope": "Everything we build."}}}}));
    let says = json!({"organisation.activity": "sorts letters", "organisation.aiPurpose": "to propose a desk",
        "policy.related": "the security policy", "policy.outside": "on request", "concern.channel": "concerns@example.org"});
    desk.edit(json!({"text": {"draft": {"kinds": ["policy", "manual"], "says": says}}}));
    let texts = ["P2-E1", "P2-E7", "P2-T03", "P2-T05", "P2-T11"];
    for id in texts {
        assert_eq!(state(&desk, id), "notMet", "{id}: drafted is not approved");
    }
    desk.edit(json!({"text": {"approve": {"id": "TXT-001"}}}));
    assert_eq!(stands(&desk, 2, "P2-E1").1["args"], json!({"value": 1, "needed": 2}));
    desk.edit(json!({"text": {"approve": {"id": "TXT-002"}}}));
    desk.edit(json!({"organisation": {"approveScope": {"by": "md"}}}));
    for id in texts {
        assert_eq!(state(&desk, id), "met", "{id}");
    }
    desk.edit(json!({"text": {"revise": {"id": "TXT-002"}}}));
    assert_eq!(state(&desk, "P2-E7"), "met", "the approved version holds while the next is written");
    // The policy names the others; the control that aligns them is not begun.
    assert_eq!(stands(&desk, 2, "P2-T04").1["args"], json!({"value": 1, "needed": 2}));
    desk.edit(json!({"text": {"withdraw": {"id": "TXT-002", "why": "Replaced."}}}));
    assert_eq!(state(&desk, "P2-E7"), "notMet");
}

#[test]
fn joining_a_calendar_a_supervisor_and_first_entries_are_read_from_their_registers() {
    let mut desk = desk();
    assert_eq!(state(&desk, "P2-T10"), "notMet", "nobody said whether there is another management system");
    desk.edit(json!({"profile": {"amend": {"patch": {"iso27001": "no", "sector": "health"}}}}));
    assert_eq!(state(&desk, "P2-T10"), "met", "there is nothing to join");
    desk.edit(json!({"profile": {"amend": {"patch": {"iso27001": "certified"}}}}));
    assert_eq!(state(&desk, "P2-T10"), "notMet");
    desk.add("party", json!({"name": "Authority for devices", "kind": "authority", "basis": "law", "taken": "yes"}));
    assert_eq!(state(&desk, "P2-T15"), "notMet", "an authority is not yet the sector's supervisor");
    let supervisor = json!({"name": "Authority for devices", "kind": "supervisor", "basis": "law", "taken": "yes"});
    let row = desk.add("party", supervisor).created[0].id.clone();
    assert_eq!(state(&desk, "P2-T15"), "notMet", "nobody knows how it is reached");
    desk.edit(json!({"party": {"amend": {"id": row, "patch": {"contact": "Desk for devices"}}}}));
    assert_eq!((state(&desk, "P2-T15"), stands(&desk, 6, "P6-T13").0), ("met".to_owned(), "notMet".to_owned()));
    desk.edit(json!({"party": {"amend": {"id": row, "patch": {"lastContact": "2026-05-04"}}}}));
    assert_eq!(stands(&desk, 6, "P6-T13").0, "met");
    desk.add("change", json!({"title": "A second site"}));
    assert_eq!(stands(&desk, 2, "P2-T16").1["args"], json!({"value": 1, "needed": 2}));
    desk.add("action", json!({"title": "Ask support for one improvement a quarter"}));
    assert_eq!(state(&desk, "P2-T16"), "met");
    desk.edit(json!({"review": {"plan": {"heldOn": "2026-12-03", "periodFrom": "2026-05-01", "periodTo": "2026-11-15", "chair": "md", "kind": "planned"}}}));
    assert_eq!(stands(&desk, 2, "P2-T14").1["args"], json!({"value": 1, "needed": 2}));
    assert_eq!(state(&desk, "P2-E5"), "notMet", "a planned meeting was not held");
}
