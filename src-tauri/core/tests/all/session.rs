//! The founding session: drafted, changed, agreed part by part, approved as one act; left and taken up again.
#![allow(clippy::unwrap_used)]

use crate::common::desk::{Desk, pair};
use aims_core::paper::{Paper, Standing, Wanted};
use serde_json::{Value, json};

/// A company of thirty with one bought assistant, its lead and its managing director.
pub fn desk() -> Desk {
    let mut desk = Desk::new();
    desk.edit(json!({"profile": {"amend": {"patch": {"people": 30, "iso27001": "no", "sector": "saas"}}}}));
    desk.add("person", json!({"id": "md", "name": "Mara", "role": "Managing director", "topManagement": true}));
    desk.add("person", json!({"id": "lead", "name": "Ada", "role": "Quality"}));
    desk.add(
        "system",
        json!({"id": "s1", "name": "Quill", "origin": "bought", "supplier": "Nimbus", "aimsRoles": ["customer"],
            "actRoles": ["deployer"], "stage": "in-use", "scope": "in", "personalData": "yes"}),
    );
    desk.edit(json!({"founding": {"say": {"patch": {"present": "A guest"}}}}));
    desk
}

pub fn part(desk: &Desk, id: &str) -> Value {
    let session = desk.ask("founding", json!({}));
    session["parts"].as_array().unwrap().iter().find(|part| part["id"] == id).unwrap().clone()
}

pub fn proposals(desk: &Desk, id: &str) -> Vec<Value> {
    part(desk, id)["proposals"].as_array().unwrap().clone()
}

#[test]
fn what_the_facts_speak_for_is_proposed_once_and_counts_as_nothing() {
    let mut desk = desk();
    desk.edit(json!({"founding": {"draft": {}}}));
    let issues = proposals(&desk, "context");
    // Ten of everybody, two of the sector, and the line on climate change of those who develop nothing.
    assert_eq!(issues.len(), 13);
    let texts: Vec<&str> = issues.iter().filter_map(|one| one["patch"]["text"].as_str()).collect();
    assert!(texts.iter().any(|text| text.starts_with("30 people")), "{texts:?}");
    assert_eq!(desk.total("issue", json!({})), 0);
    assert!(proposals(&desk, "parties").len() >= 8);
    // The channel waits until somebody says which it is.
    let nouns = |desk: &Desk| proposals(desk, "voices").iter().filter(|one| one["noun"] == "channel").count();
    assert_eq!(nouns(&desk), 0);
    desk.edit(json!({"founding": {"say": {"patch": {"concernChannel": "concerns@example.org"}}}}));
    let first = issues[0]["id"].clone();
    desk.edit(json!({"proposal": {"dismiss": {"ids": [first]}}}));
    desk.edit(json!({"founding": {"draft": {}}}));
    assert_eq!(nouns(&desk), 1);
    // What was thrown away stays away.
    assert_eq!(proposals(&desk, "context").len(), 12);
}

#[test]
fn a_part_is_agreed_in_one_act_and_a_fault_in_one_record_names_it() {
    let mut desk = desk();
    desk.edit(json!({"founding": {"draft": {}}}));
    let made = desk.edit(json!({"founding": {"agree": {"part": "context"}}}));
    assert_eq!(made.edit, "founding.agree");
    assert_eq!((desk.total("issue", json!({})), proposals(&desk, "context").len()), (json!(13), 0));
    let context = part(&desk, "context");
    assert_eq!((&context["agreedBy"], &context["agreedOn"]), (&json!("Mara Voss"), &json!("2026-11-24")));
    // The scope names sites: it waits until somebody says them.
    assert_eq!(proposals(&desk, "scope").len(), 0);
    desk.edit(json!({"founding": {"say": {"patch": {"sites": "Kiel"}}}}));
    desk.edit(json!({"founding": {"draft": {}}}));
    desk.edit(json!({"founding": {"agree": {"part": "scope"}}}));
    let organisation = desk.ask("organisation", json!({}));
    assert!(organisation["scope"].as_str().unwrap().contains("Quill"), "{organisation}");
    desk.edit(json!({"founding": {"approve": {"by": "md"}}}));
    assert_eq!(desk.ask("organisation", json!({}))["scopeVersion"], 1, "agreed, the scope is approved with the rest");
    assert_eq!(desk.refused(json!({"founding": {"agree": {"part": "decide"}}}))[0].0, "refuse-founding-part");
    desk.edit(json!({"founding": {"reopen": {"part": "context"}}}));
    assert_eq!(part(&desk, "context")["agreedOn"], Value::Null);
    assert_eq!(desk.total("issue", json!({})), 13);
}

#[test]
fn one_act_of_top_management_approves_what_was_agreed() {
    let mut desk = desk();
    desk.edit(json!({"founding": {"draft": {}}}));
    let approve = |by: &str| json!({"founding": {"approve": {"by": by}}});
    assert_eq!(desk.refused(approve("md"))[0].0, "refuse-founding-nothing");
    // Names go to the proposals, before they are agreed.
    for one in proposals(&desk, "who") {
        let kind = one["patch"]["kind"].as_str().unwrap();
        let person = match kind {
            "topManagement" => "md",
            "aiLead" | "systemOwner" => "lead",
            _ => continue,
        };
        desk.edit(json!({"proposal": {"amend": {"id": one["id"], "patch": {"person": person}}}}));
    }
    for one in proposals(&desk, "goals") {
        desk.edit(json!({"proposal": {"amend": {"id": one["id"], "patch": {"owner": "lead"}}}}));
    }
    desk.edit(json!({"founding": {"say": {"patch": {"present": "Mara (chair), ada"}}}}));
    for part in ["who", "goals"] {
        desk.edit(json!({"founding": {"agree": {"part": part}}}));
    }
    assert_eq!(desk.refused(approve("lead"))[0].0, "refuse-founding-top");
    let made = desk.edit(approve("md"));
    assert_eq!(made.edit, "founding.approve");
    assert_eq!(desk.total("role", json!({"state": "accepted"})), 3);
    assert_eq!(desk.total("role", json!({"state": "proposed"})), 2);
    assert_eq!(desk.total("objective", json!({"state": "proposed"})), 0);
    let session = desk.ask("founding", json!({}));
    assert_eq!((&session["approvedOn"], &session["approvedBy"]), (&json!("2026-11-24"), &json!("Mara")));
    // The minutes are issued with the act, which is why it cannot be taken back; what comes later does not move them.
    assert_eq!(desk.refused(json!({"workspace": {"undo": {}}})), [pair("refuse-nothing-to-undo", "")]);
    let minutes = |desk: &Desk| {
        let wanted = Wanted { kind: "founding-minutes".to_owned(), lang: Some("en".to_owned()), ..Wanted::default() };
        let moment = desk.workspace.moment(desk.world.at).unwrap();
        let copy = desk.workspace.copy(&wanted, &moment).unwrap();
        let Paper::Founding(paper) = copy.paper else { panic!() };
        (paper.head.standing, paper.head.version, paper.head.approver, paper.parts.len(), copy.pdf)
    };
    let issued = minutes(&desk);
    assert_eq!((issued.0, issued.1.as_str(), issued.2.as_str()), (Standing::Approved, "1.0", "Mara"));
    assert!(issued.4.is_some());
    desk.edit(json!({"founding": {"reopen": {"part": "who"}}}));
    assert_eq!(minutes(&desk), issued);
}

#[test]
fn a_text_with_an_open_place_stands_against_the_approval_by_its_number() {
    let mut desk = desk();
    desk.edit(json!({"founding": {"draft": {}}}));
    assert_eq!(
        (
            part(&desk, "policy")["texts"].as_array().unwrap().len(),
            part(&desk, "written")["texts"].as_array().unwrap().len()
        ),
        (1, 5)
    );
    desk.edit(json!({"founding": {"agree": {"part": "policy"}}}));
    let fault = desk.world.try_edit(&mut desk.workspace, json!({"founding": {"approve": {"by": "md"}}})).unwrap_err();
    // Its paragraph is named, so that one can go there.
    let named = |one: &aims_core::Refusal| {
        let paragraph = one.message.args.get("paragraph").and_then(Value::as_str);
        one.row.as_deref() == Some("TXT-001") && paragraph.is_some_and(|number| number.starts_with("PRG-"))
    };
    assert!(fault.refusals().iter().any(named), "{fault:?}");
}

/// Names who receives concerns.
pub fn receive(desk: &mut Desk) {
    for one in proposals(desk, "voices").into_iter().filter(|one| one["noun"] == "channel") {
        let patch = json!({"receiver": "lead", "second": "md"});
        desk.edit(json!({"proposal": {"amend": {"id": one["id"], "patch": patch}}}));
    }
}

/// Reasons with field and record.
pub fn reasons(desk: &mut Desk, edit: Value) -> Vec<(String, String, String)> {
    let fault = desk.world.try_edit(&mut desk.workspace, edit).unwrap_err();
    let told = |one: &aims_core::Refusal| {
        (one.message.id.clone(), one.field.clone().unwrap_or_default(), one.row.clone().unwrap_or_default())
    };
    fault.refusals().iter().map(told).collect()
}

#[test]
fn a_part_with_a_blank_that_the_approval_would_refuse_is_not_agreed_to() {
    let mut desk = desk();
    desk.edit(json!({"founding": {"say": {"patch": {"concernChannel": "concerns@example.org"}}}}));
    desk.edit(json!({"founding": {"draft": {}}}));
    let agree = |part: &str| json!({"founding": {"agree": {"part": part}}});
    let goals = proposals(&desk, "goals");
    // Each objective and each risk of the AIMS that lacks its owner is named by its proposal.
    let refused = reasons(&mut desk, agree("goals"));
    let wanted: Vec<(String, String, String)> = ["objective", "aimsRisk"]
        .into_iter()
        .flat_map(|noun| goals.iter().filter(move |one| one["noun"] == noun))
        .map(|one| ("refuse-founding-lacks".to_owned(), "owner".to_owned(), one["id"].as_str().unwrap().to_owned()))
        .collect();
    assert_eq!(refused, wanted);
    assert!(wanted.len() == goals.len() && goals.iter().any(|one| one["noun"] == "aimsRisk"), "{goals:?}");
    assert_eq!((&part(&desk, "goals")["agreedOn"], desk.total("objective", json!({}))), (&Value::Null, json!(0)));
    let fields: Vec<String> = reasons(&mut desk, agree("voices")).into_iter().map(|one| one.1).collect();
    for field in ["receiver", "second", "training", "certification"] {
        assert!(fields.iter().any(|one| one == field), "{field}: {fields:?}");
    }
    for one in &goals {
        desk.edit(json!({"proposal": {"amend": {"id": one["id"], "patch": {"owner": "lead"}}}}));
    }
    desk.edit(agree("goals"));
    assert_eq!(part(&desk, "goals")["against"], json!([]));
    // What is emptied after it was agreed to stands against the part at its record, and one without it is not agreed to again.
    let first = desk.ask("register.rows", json!({"noun": "objective"}))["rows"][0].clone();
    desk.edit(json!({"objective": {"amend": {"id": first["id"], "patch": {"owner": null}}}}));
    let against = part(&desk, "goals")["against"].clone();
    assert_eq!((&against[0]["row"], &against[0]["field"]), (&first["number"], &json!("owner")));
    desk.edit(json!({"founding": {"reopen": {"part": "goals"}}}));
    let number = first["number"].as_str().unwrap().to_owned();
    assert_eq!(reasons(&mut desk, agree("goals")), [("refuse-founding-lacks".to_owned(), "owner".to_owned(), number)]);
}

#[test]
fn what_stands_against_the_approval_is_told_before_anybody_of_top_management_is_named() {
    let mut desk = desk();
    desk.edit(json!({"founding": {"draft": {}}}));
    for one in proposals(&desk, "goals") {
        desk.edit(json!({"proposal": {"amend": {"id": one["id"], "patch": {"owner": "lead"}}}}));
    }
    desk.edit(json!({"founding": {"agree": {"part": "goals"}}}));
    let rows = desk.ask("register.rows", json!({"noun": "objective"}))["rows"].as_array().unwrap().clone();
    desk.edit(json!({"objective": {"amend": {"id": rows[0]["id"], "patch": {"owner": null}}}}));
    // Asked in the name of the lead, it says who may decide once, and what is missing by its record.
    let refused = reasons(&mut desk, json!({"founding": {"approve": {"by": "lead"}}}));
    let number = rows[0]["number"].as_str().unwrap().to_owned();
    let top = ("refuse-founding-top".to_owned(), "by".to_owned(), String::new());
    assert_eq!(refused, [top, ("refuse-empty".to_owned(), "owner".to_owned(), number)]);
}

#[test]
fn the_minutes_print_the_scope_that_was_approved_and_nothing_reads_otherwise() {
    let mut desk = desk();
    desk.edit(json!({"founding": {"draft": {}}}));
    desk.edit(json!({"founding": {"say": {"patch": {"activity": "grinds lenses", "aiPurpose": "to find scratches", "sites": "Kiel"}}}}));
    desk.edit(json!({"founding": {"agree": {"part": "scope"}}}));
    desk.edit(json!({"founding": {"approve": {"by": "md"}}}));
    let places = desk.ask("scope.places", json!({}));
    let minutes = |places: &Value| {
        places.as_array().unwrap().iter().filter(|one| one["kind"] == "founding-minutes").cloned().collect::<Vec<_>>()
    };
    let (now, scope) = (minutes(&places), desk.ask("organisation", json!({}))["scope"].clone());
    assert!(scope.as_str().unwrap().contains("Kiel"), "{scope}");
    assert_eq!((now.len(), &now[0]["before"], &now[0]["after"]), (1, &json!([]), &json!([])));
}

#[test]
fn what_was_agreed_on_resources_fills_the_manual_and_is_typed_once() {
    let mut desk = desk();
    desk.edit(json!({"founding": {"draft": {}}}));
    let open = |desk: &Desk| {
        let written = part(desk, "written")["texts"].clone();
        let manual =
            written.as_array().unwrap().iter().find(|one| one["title"] == "AIMS manual").unwrap()["id"].clone();
        let page = desk.ask("text.page", json!({"id": manual}));
        let about =
            page["paragraphs"].as_array().unwrap().iter().find(|one| one["heading"] == "Leadership and resources");
        about.unwrap()["blocks"].to_string()
    };
    assert!(open(&desk).contains("{{"), "{}", open(&desk));
    let year = proposals(&desk, "voices").into_iter().find(|one| one["noun"] == "resource").unwrap();
    let money = json!({"leadHours": 9, "training": 2000, "tests": 1000, "audit": 500, "certification": 0});
    desk.edit(json!({"proposal": {"amend": {"id": year["id"], "patch": money}}}));
    receive(&mut desk);
    desk.edit(json!({"founding": {"agree": {"part": "voices"}}}));
    let said = open(&desk);
    assert!(!said.contains("{{aims") && said.contains('9') && said.contains("3,500"), "{said}");
}

#[test]
fn who_is_named_as_top_management_is_proposed_where_nobody_is_marked() {
    let mut desk = desk();
    desk.edit(json!({"person": {"amend": {"id": "md", "patch": {"topManagement": false}}}}));
    desk.edit(json!({"founding": {"draft": {}}}));
    assert_eq!(desk.ask("founding", json!({}))["named"], json!([]));
    desk.add("role", json!({"name": "Top management", "kind": "topManagement", "person": "md"}));
    assert_eq!(desk.ask("founding", json!({}))["named"], json!([{"id": "md", "name": "Mara"}]));
    desk.edit(json!({"person": {"amend": {"id": "md", "patch": {"topManagement": true}}}}));
    assert_eq!(desk.ask("founding", json!({}))["named"], json!([]));
}

#[test]
fn the_session_says_what_became_of_what_was_drafted_and_what_the_standard_asks() {
    let mut desk = desk();
    desk.edit(json!({"founding": {"draft": {}}}));
    let tally = |desk: &Desk| part(desk, "context")["tally"].clone();
    let all = proposals(&desk, "context");
    assert_eq!(tally(&desk), json!({"drafted": 13, "confirmed": 0, "changed": 0, "dropped": 0}));
    desk.edit(json!({"proposal": {"dismiss": {"ids": [all[0]["id"]]}}}));
    desk.edit(
        json!({"proposal": {"amend": {"id": all[1]["id"], "patch": {"text": "Our customers ask more each year."}}}}),
    );
    assert_eq!(proposals(&desk, "context")[0]["changed"], true);
    assert_eq!(tally(&desk), json!({"drafted": 13, "confirmed": 0, "changed": 0, "dropped": 1}));
    let agree = json!({"founding": {"agree": {"part": "context"}}});
    desk.edit(agree.clone());
    let said = json!({"drafted": 13, "confirmed": 12, "changed": 1, "dropped": 1});
    assert_eq!(tally(&desk), said);
    // Opened and agreed to again, what was confirmed still was.
    desk.edit(json!({"founding": {"reopen": {"part": "context"}}}));
    assert_eq!((tally(&desk), &part(&desk, "context")["agreedOn"]), (said.clone(), &Value::Null));
    desk.edit(agree);
    assert_eq!(tally(&desk), said);
    let asks = part(&desk, "scope")["clauses"].clone();
    assert_eq!((&asks[0]["id"], asks[0]["asks"].as_array().unwrap().is_empty()), (&json!("4.3"), false));
}

#[test]
fn what_waited_for_a_word_is_drafted_with_it() {
    let mut desk = desk();
    // Before drafting has begun, a word drafts nothing.
    desk.edit(json!({"founding": {"say": {"patch": {"concernChannel": "concerns@example.org"}}}}));
    assert_eq!(proposals(&desk, "context").len(), 0);
    desk.edit(json!({"founding": {"draft": {}}}));
    assert_eq!(proposals(&desk, "scope").len(), 0);
    let said = desk.edit(json!({"founding": {"say": {"patch": {"sites": "Kiel"}}}}));
    assert_eq!((said.edit.as_str(), proposals(&desk, "scope").len()), ("founding.say", 1));
}

#[test]
fn criteria_agreed_in_the_session_are_a_draft_with_its_levels_until_they_are_approved() {
    let mut desk = desk();
    desk.edit(json!({"founding": {"draft": {}}}));
    assert_eq!(proposals(&desk, "criteria").len(), 1);
    assert_eq!(desk.total("scaleLevel", json!({})), 0, "what is proposed brings nothing");
    // It is read before it is agreed to: who accepts which level, and every step of the scales.
    let brings = part(&desk, "criteria")["brings"].clone();
    let rows = |at: usize| brings[at]["rows"].as_array().unwrap().clone();
    assert_eq!((&brings[0]["noun"], &brings[1]["noun"]), (&json!("riskLevel"), &json!("scaleLevel")));
    assert_eq!((rows(0).len(), rows(1).len(), &brings[0]["proposed"]), (4, 25, &json!(true)));
    assert!(rows(0).iter().all(|row| row["acceptor"].as_str().is_some_and(|code| !code.is_empty())), "{brings}");
    assert_eq!(part(&desk, "goals")["brings"], json!([]));
    desk.edit(json!({"founding": {"agree": {"part": "criteria"}}}));
    assert_eq!(
        (desk.total("criteria", json!({"state": "draft"})), desk.total("scaleLevel", json!({}))),
        (json!(1), json!(25))
    );
    // What stands in the file is shown from then on, as somebody changed it.
    desk.edit(json!({"riskLevel": {"amend": {"id": "RLV-001", "patch": {"months": 7}}}}));
    let levels = part(&desk, "criteria")["brings"][0].clone();
    assert_eq!(levels["proposed"], false);
    assert!(levels["rows"].as_array().unwrap().iter().any(|row| row["months"] == 7), "{levels}");
    desk.edit(json!({"founding": {"approve": {"by": "md"}}}));
    let now = desk.values("criteria", "CRT-001");
    assert_eq!((&now["state"], &now["approvedBy"]), (&json!("inForce"), &json!("md")));
}

#[test]
fn an_approval_proposes_nothing_new() {
    let mut desk = desk();
    // Somebody who never had anything drafted agrees to what stands there.
    desk.add(
        "role",
        json!({"id": "r1", "name": "AI lead", "kind": "aiLead", "person": "lead", "authority": "Stops a release.",
        "needs": "Knows the standard."}),
    );
    desk.edit(json!({"founding": {"agree": {"part": "who"}}}));
    desk.edit(json!({"founding": {"approve": {"by": "md"}}}));
    // Nobody says that the lead was there: the role is given, and nobody has accepted it.
    assert_eq!(
        (desk.total("role", json!({"state": "assigned"})), desk.total("role", json!({"state": "accepted"}))),
        (json!(1), json!(0))
    );
    let session = desk.ask("founding", json!({}));
    let open = session["parts"].as_array().unwrap().iter().map(|part| part["proposals"].as_array().unwrap().len());
    assert_eq!(open.sum::<usize>(), 0);
}

#[test]
fn home_asks_for_the_session_until_it_is_agreed_and_approved() {
    let mut desk = desk();
    let told = |desk: &Desk| {
        let home = desk.ask("home", json!({"lastBackupOn": "2099-01-01"}));
        let all: Vec<Value> =
            ["next", "behind"].iter().flat_map(|list| home[list].as_array().unwrap().clone()).collect();
        let one = all.into_iter().find(|one| one["rule"].as_str().unwrap().starts_with("founding"));
        one.map(|one| (one["rule"].as_str().unwrap().to_owned(), one["reason"]["args"]["open"].clone()))
    };
    assert_eq!(told(&desk), Some(("founding-begin".to_owned(), json!(10))));
    desk.edit(json!({"founding": {"draft": {}}}));
    assert_eq!(told(&desk), Some(("founding-open".to_owned(), json!(10))));
    desk.edit(json!({"founding": {"agree": {"part": "context"}}}));
    assert_eq!(told(&desk), Some(("founding-open".to_owned(), json!(9))));
    desk.edit(json!({"founding": {"reopen": {"part": "context"}}}));
    assert_eq!(told(&desk), Some(("founding-open".to_owned(), json!(10))));
    // Roles that nobody holds are passed by, and the part says so.
    name(&mut desk, &[("topManagement", json!({"person": "md"}))]);
    desk.edit(json!({"founding": {"agree": {"part": "who"}}}));
    assert_eq!((&part(&desk, "who")["waits"], &part(&desk, "who")["unnamed"]), (&json!(1), &json!(4)));
    let rows = desk.ask("register.rows", json!({"noun": "role", "filter": {"kind": "aiLead"}}))["rows"].clone();
    desk.edit(json!({"role": {"amend": {"id": rows[0]["id"], "patch": {"person": "lead"}}}}));
    assert_eq!((&part(&desk, "who")["waits"], &part(&desk, "who")["unnamed"]), (&json!(2), &json!(3)));
}

#[test]
fn home_names_the_first_tasks_on_the_day_the_systems_are_named() {
    let mut desk = Desk::new();
    let told = |desk: &Desk| -> Vec<String> {
        let home = desk.ask("home", json!({"lastBackupOn": "2099-01-01"}));
        home["next"].as_array().unwrap().iter().map(|one| one["rule"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(told(&desk)[0], "inventory-none");
    desk.add("system", json!({"id": "s1", "name": "Lens camera"}));
    let first = told(&desk);
    assert_eq!(first[..5], ["inventory", "fit-open", "unclassified", "gap-begin", "founding-begin"]);
    let home = desk.ask("home", json!({"lastBackupOn": "2099-01-01"}));
    assert_eq!(
        (&home["next"][0]["goal"]["noun"], &home["next"][0]["reason"]["args"]["count"]),
        (&json!("system"), &json!(1))
    );
    desk.add("person", json!({"id": "eng", "name": "Ada"}));
    let patch = json!({"purpose": "Finds scratches.", "businessOwner": "eng", "aimsRoles": ["customer"]});
    desk.edit(json!({"system": {"amend": {"id": "s1", "patch": patch}}}));
    desk.edit(json!({"system": {"setScope": {"id": "s1", "scope": "in"}}}));
    assert!(!told(&desk).iter().any(|rule| rule.starts_with("inventory")), "{:?}", told(&desk));
}

#[test]
fn what_an_approval_left_out_stays_on_home() {
    let mut desk = desk();
    desk.edit(json!({"founding": {"draft": {}}}));
    let told = |desk: &Desk| {
        let home = desk.ask("home", json!({"lastBackupOn": "2099-01-01"}));
        let mut all = ["next", "behind"].into_iter().flat_map(|list| home[list].as_array().unwrap().clone());
        let one = all.find(|one| one["rule"].as_str().unwrap().starts_with("founding"));
        one.map(|one| (one["rule"].as_str().unwrap().to_owned(), one["reason"]["args"]["left"].clone()))
    };
    name(&mut desk, &[("topManagement", json!({"person": "md"}))]);
    desk.edit(json!({"founding": {"agree": {"part": "who"}}}));
    desk.edit(json!({"founding": {"approve": {"by": "md"}}}));
    // Parts nobody agreed to come before roles that name nobody.
    assert_eq!(told(&desk).unwrap().0, "founding-open");
    assert_eq!(told(&desk).unwrap().1, json!(4));
}

#[test]
fn home_asks_for_a_first_pass_until_one_is_begun() {
    let mut desk = desk();
    let rules = |desk: &Desk| -> Vec<String> {
        let home = desk.ask("home", json!({"lastBackupOn": "2099-01-01"}));
        let all = ["next", "behind"].iter().flat_map(|list| home[list].as_array().unwrap().clone());
        all.map(|one| one["rule"].as_str().unwrap().to_owned()).collect()
    };
    assert!(rules(&desk).contains(&"gap-begin".to_owned()), "{:?}", rules(&desk));
    assert!(rules(&desk).contains(&"review-unplanned".to_owned()));
    desk.edit(json!({"gap": {"start": {"depth": "first"}}}));
    assert!(!rules(&desk).contains(&"gap-begin".to_owned()) && rules(&desk).contains(&"gap-open".to_owned()));
}

/// Rules that Home tells, and what each says of itself.
fn home(desk: &Desk) -> Vec<(String, Value)> {
    let home = desk.ask("home", json!({"lastBackupOn": "2099-01-01"}));
    let all = ["next", "behind"].into_iter().flat_map(|list| home[list].as_array().unwrap().clone());
    all.map(|one| (one["rule"].as_str().unwrap().to_owned(), one["reason"]["args"].clone())).collect()
}

#[test]
fn who_was_not_there_is_given_a_role_and_accepts_it_afterwards() {
    let mut desk = desk();
    desk.add("person", json!({"id": "out", "name": "Ines Falk"}));
    desk.edit(json!({"founding": {"draft": {}}}));
    name(
        &mut desk,
        &[
            ("topManagement", json!({"person": "md"})),
            ("aiLead", json!({"person": "lead"})),
            ("internalAuditor", json!({"person": "out"})),
        ],
    );
    // A name within another is nobody's.
    desk.edit(json!({"founding": {"say": {"patch": {"present": "Mara and Ada; Ines"}}}}));
    desk.edit(json!({"founding": {"agree": {"part": "who"}}}));
    assert_eq!(part(&desk, "who")["away"], json!(["Ines Falk"]));
    desk.edit(json!({"founding": {"approve": {"by": "md"}}}));
    let state = |desk: &Desk, kind: &str| {
        let rows = desk.ask("register.rows", json!({"noun": "role", "filter": {"kind": kind}}))["rows"].clone();
        (rows[0]["id"].clone(), rows[0]["values"].clone())
    };
    assert_eq!(
        [state(&desk, "topManagement").1["state"].clone(), state(&desk, "aiLead").1["state"].clone()],
        ["accepted"; 2]
    );
    let (id, auditor) = state(&desk, "internalAuditor");
    assert_eq!(
        (&auditor["state"], &auditor["assigned"]["on"], &auditor["accepted"]),
        (&json!("assigned"), &json!("2026-11-24"), &Value::Null)
    );
    let told = home(&desk).into_iter().find(|(rule, _)| rule == "roles-assigned").unwrap().1;
    assert_eq!((&told["who"], &told["more"]), (&json!("Ines Falk"), &json!(0)));
    desk.edit(json!({"role": {"accept": {"id": id}}}));
    assert_eq!(state(&desk, "internalAuditor").1["state"], "accepted");
    assert!(home(&desk).iter().all(|(rule, _)| rule != "roles-assigned"));
    // Given to somebody else, neither stands.
    desk.edit(json!({"role": {"amend": {"id": id, "patch": {"person": "lead", "kind": "dataProtection"}}}}));
    let now = state(&desk, "dataProtection").1;
    assert_eq!((&now["state"], &now["assigned"], &now["accepted"]), (&json!("proposed"), &Value::Null, &Value::Null));
}

#[test]
fn what_comes_after_an_approval_leaves_it_approved() {
    let mut desk = desk();
    desk.edit(json!({"founding": {"say": {"patch": {"concernChannel": "concerns@example.org"}}}}));
    desk.edit(json!({"founding": {"draft": {}}}));
    let year = proposals(&desk, "voices").into_iter().find(|one| one["noun"] == "resource").unwrap();
    let money = json!({"training": 2000, "tests": 1000, "audit": 500, "certification": 0});
    desk.edit(json!({"proposal": {"amend": {"id": year["id"], "patch": money}}}));
    receive(&mut desk);
    name(&mut desk, &[("topManagement", json!({"person": "md"}))]);
    for part in ["voices", "who"] {
        desk.edit(json!({"founding": {"agree": {"part": part}}}));
    }
    desk.edit(json!({"founding": {"approve": {"by": "md"}}}));
    let stands = |desk: &Desk, id: &str| {
        let part = part(desk, id);
        (part["waits"].clone(), part["unnamed"].clone(), part["against"].clone())
    };
    assert_eq!(stands(&desk, "voices"), (json!(0), json!(0), json!([])));
    // Roles that named nobody are what the session itself left; they wait for it once they name somebody.
    let left = stands(&desk, "who").1.as_u64().unwrap();
    assert!(left >= 3, "{left}");
    // Another year, a channel and a role made later are decided in their registers.
    desk.add("resource", json!({"year": 2028}));
    desk.add("channel", json!({"name": "letterbox", "receiver": "lead"}));
    desk.add("role", json!({"name": "Data protection", "kind": "dataProtection", "person": "lead"}));
    assert_eq!(stands(&desk, "voices"), (json!(0), json!(0), json!([])));
    assert_eq!(stands(&desk, "who"), (json!(0), json!(left), json!([])));
    let open =
        desk.ask("register.rows", json!({"noun": "role", "filter": {"kind": "aiLead"}}))["rows"][0]["id"].clone();
    desk.edit(json!({"role": {"amend": {"id": open, "patch": {"person": "lead"}}}}));
    assert_eq!((stands(&desk, "who").0, stands(&desk, "who").1), (json!(1), json!(left - 1)));
    desk.edit(json!({"founding": {"approve": {"by": "md"}}}));
    assert_eq!(desk.values("role", open.as_str().unwrap())["state"], "assigned");
    assert_eq!(desk.values("resource", "RES-002")["state"], "proposed");
    // Agreed to again, the part takes what is in its registers by then.
    desk.edit(json!({"founding": {"reopen": {"part": "who"}}}));
    desk.edit(json!({"founding": {"agree": {"part": "who"}}}));
    assert_eq!(stands(&desk, "who").0, 1);
}

#[test]
fn each_owner_of_systems_is_proposed_as_one_with_what_they_own() {
    let mut desk = desk();
    desk.edit(json!({"founding": {"draft": {}}}));
    let owners = |desk: &Desk| -> Vec<(Value, Value)> {
        let all = proposals(desk, "who").into_iter().filter(|one| one["patch"]["kind"] == "systemOwner");
        all.map(|one| (one["patch"]["person"].clone(), one["patch"]["covers"].clone())).collect()
    };
    assert_eq!(owners(&desk), [(Value::Null, Value::Null)], "nobody owns a system yet");
    let tally = part(&desk, "who")["tally"].clone();
    let own = |id: &str, name: &str, owner: &str| json!({"id": id, "name": name, "businessOwner": owner, "stage": "in-use", "scope": "in"});
    desk.edit(json!({"system": {"amend": {"id": "s1", "patch": {"businessOwner": "lead"}}}}));
    desk.add("system", own("s2", "Lens camera", "md"));
    desk.add("system", own("s3", "Chat", "lead"));
    desk.edit(json!({"founding": {"draft": {}}}));
    let told = [(json!("lead"), json!("Quill and Chat")), (json!("md"), json!("Lens camera"))];
    assert_eq!(owners(&desk), told);
    assert_eq!(part(&desk, "who")["tally"]["drafted"], tally["drafted"].as_u64().unwrap() + 1);
    assert_eq!(part(&desk, "who")["tally"]["dropped"], 0);
    // Drafted once: who is thrown away stays away.
    let first = proposals(&desk, "who").into_iter().find(|one| one["patch"]["person"] == "md").unwrap();
    desk.edit(json!({"proposal": {"dismiss": {"ids": [first["id"]]}}}));
    desk.edit(json!({"founding": {"draft": {}}}));
    assert_eq!(owners(&desk), told[..1]);
}

#[test]
fn one_owner_for_everything_beside_others_in_the_inventory_is_found() {
    let mut desk = desk();
    desk.edit(json!({"system": {"amend": {"id": "s1", "patch": {"businessOwner": "md"}}}}));
    let found = |desk: &Desk| -> Vec<Value> {
        let all = desk.ask("consistency", json!({})).as_array().unwrap().clone();
        all.into_iter().filter(|one| one["rule"] == "role-everything").collect()
    };
    let role = json!({"id": "own", "name": "System owner", "kind": "systemOwner", "person": "lead"});
    desk.add("role", role);
    let told = found(&desk);
    assert_eq!((told.len(), &told[0]["message"]["args"]["name"], &told[0]["kinds"]), (1, &json!("Ada"), &json!([])));
    assert_eq!(told[0]["places"].as_array().unwrap().len(), 2, "the role and the system");
    desk.edit(json!({"role": {"amend": {"id": "own", "patch": {"covers": "Chat"}}}}));
    assert_eq!(found(&desk), [] as [Value; 0]);
    desk.edit(json!({"role": {"amend": {"id": "own", "patch": {"covers": null, "person": "md"}}}}));
    assert_eq!(found(&desk), [] as [Value; 0], "who owns all of them covers all of them");
}

#[test]
fn an_amount_that_only_a_quote_tells_is_said_so_and_is_no_nought() {
    let mut desk = desk();
    desk.edit(json!({"founding": {"draft": {}}}));
    receive(&mut desk);
    let year = proposals(&desk, "voices").into_iter().find(|one| one["noun"] == "resource").unwrap();
    let agree = json!({"founding": {"agree": {"part": "voices"}}});
    let patch = json!({"amounts": "quotes", "training": 2000, "tests": 0});
    desk.edit(json!({"proposal": {"amend": {"id": year["id"], "patch": patch}}}));
    // Without a day for the quotes nothing is decided.
    let fields: Vec<String> = reasons(&mut desk, agree.clone()).into_iter().map(|one| one.1).collect();
    assert_eq!(fields, ["quoteBy"]);
    desk.edit(json!({"proposal": {"amend": {"id": year["id"], "patch": {"quoteBy": "2027-03-01"}}}}));
    desk.edit(agree);
    desk.edit(json!({"founding": {"approve": {"by": "md"}}}));
    let decided = desk.values("resource", "RES-001");
    assert_eq!(
        (&decided["state"], &decided["audit"], &decided["total"]),
        (&json!("decided"), &Value::Null, &Value::Null)
    );
    let texts = desk.ask("register.rows", json!({"noun": "paragraph", "text": "quotes by"}))["total"].clone();
    assert_eq!(texts, 1, "the manual says what is known and by when the rest is");
    // All four known, the year has its total and nobody waits for a quote; the year after begins with these figures as proposals.
    let waits = |desk: &Desk| desk.ask("calendar", json!({}))["days"].to_string().contains("2027-03-01");
    assert!(waits(&desk));
    desk.edit(json!({"resource": {"reopen": {"id": "RES-001", "why": "The supplier wants more."}}}));
    desk.edit(json!({"resource": {"amend": {"id": "RES-001", "patch": {"audit": 500, "certification": 0}}}}));
    let known = desk.values("resource", "RES-001");
    assert_eq!((&known["amounts"], &known["quoteBy"]), (&json!("known"), &Value::Null));
    assert_eq!((&known["total"], waits(&desk)), (&json!(2500.0), false));
    desk.add("resource", json!({"id": "next", "year": 2028, "leadHours": 10}));
    let next = desk.ask("register.one", json!({"noun": "resource", "id": "next"}));
    let proposed = next["proposals"].as_array().unwrap().clone();
    assert_eq!((proposed.len(), &proposed[0]["source"]), (1, &json!("RES-001")));
    assert_eq!((&proposed[0]["patch"]["training"], &proposed[0]["patch"]["leadHours"]), (&json!(2000.0), &Value::Null));
    assert_eq!(next["row"]["values"]["training"], Value::Null, "it counts as nothing until somebody takes it");
}

#[test]
fn a_maker_of_lenses_in_spain_answers_to_the_authority_on_devices_and_no_party_stands_twice() {
    let mut desk = desk();
    desk.edit(json!({"organisation": {"amend": {"patch": {"country": "ES"}}}}));
    desk.edit(json!({"profile": {"amend": {"patch": {"people": 41, "sector": "industry"}}}}));
    desk.edit(json!({"founding": {"draft": {}}}));
    let names: Vec<String> =
        proposals(&desk, "parties").iter().map(|one| one["patch"]["name"].as_str().unwrap().to_owned()).collect();
    let of = |name: &str| names.iter().filter(|one| one.contains(name)).count();
    assert_eq!(
        [of("AEMPS (where what you make is a medical device)"), of("AESIA"), of("AEPD")],
        [1, 1, 1],
        "{names:?}"
    );
    let issues = proposals(&desk, "context");
    assert!(
        issues.iter().any(|one| one["patch"]["text"].as_str().is_some_and(|text| text.contains("2017/745"))),
        "{issues:?}"
    );
}

#[test]
fn home_asks_for_the_decision_on_the_first_step_until_it_is_made() {
    let mut desk = desk();
    let asked = |desk: &Desk| home(desk).iter().any(|(rule, _)| rule == "fit-decide");
    assert!(!asked(&desk), "the questions come first");
    let questions = desk.ask("profile", json!({}))["fit"]["questions"].as_array().unwrap().clone();
    for one in &questions {
        let answer = one["id"] == "FS-1" || one["id"] == "FS-5";
        desk.edit(json!({"profile": {"answerFit": {"question": one["id"], "answer": answer}}}));
    }
    assert!(asked(&desk));
    let decision = desk.ask("profile", json!({}))["fit"]["verdict"].clone();
    desk.edit(json!({"profile": {"decideFit": {"decision": decision, "reason": "As it says."}}}));
    assert!(!asked(&desk));
}

/// Names somebody in the proposals of roles, by kind.
pub fn name(desk: &mut Desk, kinds: &[(&str, Value)]) {
    for one in proposals(desk, "who") {
        if let Some((_, patch)) = kinds.iter().find(|(kind, _)| one["patch"]["kind"] == *kind) {
            desk.edit(json!({"proposal": {"amend": {"id": one["id"], "patch": patch}}}));
        }
    }
}

#[test]
fn who_would_audit_their_own_work_is_told_as_soon_as_it_is_named() {
    let mut desk = desk();
    desk.edit(json!({"founding": {"draft": {}}}));
    assert_eq!(part(&desk, "who")["against"], json!([]));
    name(
        &mut desk,
        &[
            ("topManagement", json!({"person": "md"})),
            ("aiLead", json!({"person": "lead"})),
            ("systemOwner", json!({"person": "lead"})),
            ("internalAuditor", json!({"person": "lead"})),
        ],
    );
    let told = |desk: &Desk| -> Vec<(String, String)> {
        let against = part(desk, "who")["against"].clone();
        let of = |one: &Value, key: &str| one[key].as_str().unwrap().to_owned();
        against.as_array().unwrap().iter().map(|one| (of(one, "id"), of(one, "field"))).collect()
    };
    let both = [("refuse-role-auditor-lead", "person"), ("refuse-role-apart", "apart")]
        .map(|(id, field)| (id.to_owned(), field.to_owned()));
    assert_eq!(told(&desk), both);
    // Filling blanks changes nothing that was proposed.
    assert!(proposals(&desk, "who").iter().all(|one| one["changed"] == false));
    // Agreed all the same, it stands at the record, and the approval refuses the same.
    desk.edit(json!({"founding": {"agree": {"part": "who"}}}));
    assert_eq!(told(&desk), both);
    let row = part(&desk, "who")["against"][0]["row"].clone();
    let refused = desk.world.try_edit(&mut desk.workspace, json!({"founding": {"approve": {"by": "md"}}})).unwrap_err();
    let refused: Vec<(String, Option<String>)> =
        refused.refusals().iter().map(|one| (one.message.id.clone(), one.row.clone())).collect();
    assert!(refused.contains(&("refuse-role-auditor-lead".to_owned(), row.as_str().map(str::to_owned))), "{refused:?}");
    desk.add("person", json!({"id": "out", "name": "Ines"}));
    desk.edit(json!({"role": {"amend": {"id": row, "patch": {"person": "out"}}}}));
    assert_eq!(told(&desk), []);
}

#[test]
fn what_we_do_is_said_before_it_is_agreed_to_and_a_place_names_the_part_that_fills_it() {
    let mut desk = desk();
    let agree = json!({"founding": {"agree": {"part": "about"}}});
    let missing = desk.ask("founding", json!({}))["missing"].as_array().unwrap().len();
    let refused = desk.refused(agree.clone());
    assert_eq!(refused.len(), missing);
    assert!(refused.contains(&pair("refuse-founding-unsaid", "activity")), "{refused:?}");
    desk.edit(json!({"founding": {"say": {"patch": {"activity": "makes lenses", "aiPurpose": "to find scratches",
        "sites": "Jena", "policyPlace": "on request", "otherPolicies": "none", "concernChannel": "c@example.org",
        "reportsChannel": "r@example.org", "incidentContact": "Ada", "ownTooling": "no"}}}}));
    desk.edit(agree);
    desk.edit(json!({"founding": {"draft": {}}}));
    let filled = |desk: &Desk| part(desk, "policy")["texts"][0]["filledBy"].clone();
    let names = filled(&desk);
    assert!(names.as_array().unwrap().iter().any(|one| one[0] == "who" && one[1] == json!(2)), "{names}");
    // Nothing that was agreed to is still to come.
    assert!(names.as_array().unwrap().iter().all(|one| one[0] != "about"), "{names}");
}

#[test]
fn from_october_on_the_year_that_comes_is_proposed_and_amounts_are_in_the_money_of_the_country() {
    let mut desk = desk();
    desk.edit(json!({"founding": {"draft": {}}}));
    let year = proposals(&desk, "voices").into_iter().find(|one| one["noun"] == "resource").unwrap();
    assert_eq!(year["patch"]["year"], 2027, "it is November 2026");
    assert_eq!(desk.ask("organisation", json!({}))["currency"], "EUR");
}

#[test]
fn a_session_at_which_nobody_was_is_not_approved_and_the_field_is_named() {
    let mut desk = desk();
    desk.edit(json!({"founding": {"draft": {}}}));
    desk.edit(json!({"founding": {"agree": {"part": "context"}}}));
    desk.edit(json!({"founding": {"say": {"patch": {"present": null}}}}));
    let approve = json!({"founding": {"approve": {"by": "md"}}});
    assert_eq!(desk.refused(approve.clone()), [pair("refuse-founding-present", "present")]);
    desk.edit(json!({"founding": {"say": {"patch": {"present": "Mara and Ada"}}}}));
    desk.edit(approve);
}
