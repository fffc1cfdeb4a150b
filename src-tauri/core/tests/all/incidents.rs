//! Incidents: reported in a line, clocks in the organisation's time, told to whom it must be told; who reported leaves with nothing
//! (A.3.3, A.8.3, A.8.4, A.8.5; clause 10.2).
#![allow(clippy::unwrap_used)]

use crate::common::desk::{Desk, pair};
use serde_json::{Value, json};

fn desk() -> Desk {
    let mut desk = Desk::new();
    desk.add("person", json!({"id": "p1", "name": "Ada"}));
    desk.add("system", json!({"id": "s1", "name": "Inlet"}));
    desk
}

fn clocks(desk: &Desk, id: &str) -> Vec<[String; 3]> {
    let answer = desk.ask("incident.clocks", json!({"id": id}));
    let text = |one: &Value| one.as_str().unwrap().to_owned();
    answer["clocks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| [text(&one["id"]), text(&one["day"]), text(&one["at"])])
        .collect()
}

fn clock(id: &str, day: &str, at: &str) -> [String; 3] {
    [id.to_owned(), day.to_owned(), at.to_owned()]
}

fn triaged(desk: &mut Desk, id: &str, serious: &str) {
    let said = json!({"kind": "incident", "harmGoesOn": "no", "serious": serious, "personalData": "yes", "owner": "p1",
        "aiSystems": ["s1"], "awareOn": "2026-11-20", "awareAt": "10:30"});
    desk.edit(json!({"incident": {"amend": {"id": id, "patch": said}}}));
    desk.edit(json!({"incident": {"triage": {"id": id}}}));
}

#[test]
fn one_line_is_a_report_and_the_program_notes_since_when_it_is_known() {
    let mut desk = desk();
    desk.add("incident", json!({"id": "i1", "name": "The bot told a patient to stop a medicine"}));
    let values = desk.one("incident", "i1")["row"]["values"].clone();
    assert_eq!((values["state"].as_str(), values["awareOn"].as_str()), (Some("reported"), Some("2026-11-24")));
    assert_eq!(values["awareAt"], "09:00", "the wall of Madrid");
    assert_eq!(desk.ask("incident.clocks", json!({"id": "i1"}))["undecided"], true);
    let reasons = desk.refused(json!({"incident": {"triage": {"id": "i1"}}}));
    assert_eq!(reasons.len(), 5, "{reasons:?}");
    let named = json!({"incident": {"amend": {"id": "i1", "patch": {"cameFrom": "anonymous", "reporter": "Eve"}}}});
    assert_eq!(desk.refused(named), [pair("refuse-incident-anonymous", "reporter")]);
}

#[test]
fn clocks_of_laws_and_contracts_run_from_awareness_and_stop_when_it_was_sent() {
    let mut desk = desk();
    desk.add(
        "informationDuty",
        json!({"id": "d1", "name": "Incident notice", "ground": "contract", "reference": "12.3", "receiver": "Clinic",
        "trigger": "onIncident", "hours": 24, "owner": "p1", "aiSystems": ["s1"]}),
    );
    desk.add("incident", json!({"id": "i1", "name": "Wrong"}));
    triaged(&mut desk, "i1", "rights");
    let all = [
        clock("DTY-001", "2026-11-21", "10:30"),
        clock("gdpr", "2026-11-23", "10:30"),
        clock("aiAct", "2026-12-05", ""),
    ];
    assert_eq!(clocks(&desk, "i1"), all);
    desk.edit(json!({"incident": {"amend": {"id": "i1", "patch": {"serious": "death"}}}}));
    assert_eq!(clocks(&desk, "i1")[2], clock("aiAct", "2026-11-30", ""));
    desk.edit(
        json!({"incident": {"amend": {"id": "i1", "patch": {"serious": "infrastructure", "furtherLaws": ["nis2"]}}}}),
    );
    assert_eq!(clocks(&desk, "i1").len(), 5);
    let due = |desk: &Desk| {
        let days = desk.ask("calendar", json!({}))["days"].as_array().unwrap().clone();
        days.iter().filter(|one| one["what"]["id"] == "due-incident-clock").count()
    };
    assert_eq!(due(&desk), 5, "they stand in the one calendar");
    let nobody = json!({"what": "Sent", "incident": "i1", "day": "2026-11-22", "stops": ["gdpr"]});
    assert_eq!(desk.refused(json!({"incidentEntry": {"add": nobody}})), [pair("refuse-incident-whom", "told")]);
    desk.add("incidentEntry", json!({"what": "Told the authority", "incident": "i1", "day": "2026-11-22", "told": ["authority"], "stops": ["gdpr"]}));
    desk.add(
        "incidentEntry",
        json!({"what": "Told the clinic", "incident": "i1", "day": "2026-11-21", "told": ["customers"], "duty": "d1"}),
    );
    assert_eq!(due(&desk), 3);
    let answer = desk.ask("incident.clocks", json!({"id": "i1"}));
    let late: Vec<&Value> = answer["clocks"].as_array().unwrap().iter().filter(|one| one["late"] == true).collect();
    assert_eq!(late.len(), 3, "two days, a warning and a notice of NIS2: {late:?}");
    // Sent after its day it no longer waits, and was late all the same.
    desk.add(
        "incidentEntry",
        json!({"what": "Warned", "incident": "i1", "day": "2026-11-24", "told": ["authority"], "stops": ["aiAct"]}),
    );
    let answer = desk.ask("incident.clocks", json!({"id": "i1"}));
    let act = answer["clocks"].as_array().unwrap().iter().find(|one| one["id"] == "aiAct").unwrap();
    assert_eq!((&act["late"], &act["sent"]), (&json!(true), &json!("2026-11-24")));
}

#[test]
fn later_reports_are_clocks_that_begin_when_the_first_was_sent() {
    let mut desk = desk();
    desk.add("incident", json!({"id": "i1", "name": "Wrong"}));
    triaged(&mut desk, "i1", "no");
    desk.edit(
        json!({"incident": {"amend": {"id": "i1", "patch": {"personalData": "no", "furtherLaws": ["nis2", "dora"]}}}}),
    );
    let ids = |desk: &Desk| -> Vec<String> {
        let all = desk.ask("incident.clocks", json!({"id": "i1"}));
        all["clocks"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids(&desk), ["doraFirst", "nis2Warning", "nis2Notice"], "none runs before the one it follows");
    let mut sent = |stops: &str, at: &str| {
        desk.add("incidentEntry", json!({"what": "Sent", "incident": "i1", "day": "2026-11-22", "at": at, "told": ["authority"], "stops": [stops]}));
    };
    sent("nis2Notice", "09:00");
    sent("doraFirst", "10:00");
    let of = |desk: &Desk, id: &str| {
        let all = desk.ask("incident.clocks", json!({"id": "i1"}))["clocks"].as_array().unwrap().clone();
        all.into_iter().find(|one| one["id"] == id).map(|one| (one["day"].clone(), one["at"].clone()))
    };
    assert_eq!(of(&desk, "nis2Final"), Some((json!("2026-12-22"), json!(""))));
    assert_eq!(of(&desk, "doraNext"), Some((json!("2026-11-25"), json!("10:00"))));
    assert_eq!(of(&desk, "doraFinal"), None);
    let next =
        json!({"what": "Sent", "incident": "i1", "day": "2026-11-24", "told": ["authority"], "stops": ["doraNext"]});
    desk.add("incidentEntry", next);
    assert_eq!(of(&desk, "doraFinal"), Some((json!("2026-12-24"), json!(""))));
}

#[test]
fn a_serious_incident_makes_what_rests_on_its_systems_out_of_date_and_an_exercise_does_not() {
    let mut desk = desk();
    let happened = |desk: &Desk| desk.one("system", "s1").to_string().contains("incident/");
    desk.add("incident", json!({"id": "i1", "name": "Played through"}));
    desk.edit(
        json!({"incident": {"amend": {"id": "i1", "patch": {"kind": "exercise", "harmGoesOn": "no", "serious": "death",
        "personalData": "no", "owner": "p1", "aiSystems": ["s1"]}}}}),
    );
    desk.edit(json!({"incident": {"triage": {"id": "i1"}}}));
    assert!(!happened(&desk));
    desk.add("incident", json!({"id": "i2", "name": "Real"}));
    triaged(&mut desk, "i2", "health");
    assert!(happened(&desk));
}

#[test]
fn it_is_closed_once_it_is_contained_told_and_learned_from_and_becomes_an_action() {
    let mut desk = desk();
    desk.add("incident", json!({"id": "i1", "name": "Wrong"}));
    triaged(&mut desk, "i1", "health");
    assert_eq!(desk.refused(json!({"incident": {"contain": {"id": "i1"}}})), [pair("refuse-empty", "stopped")]);
    desk.edit(json!({"incident": {"amend": {"id": "i1", "patch": {"stopped": "Off after 20 minutes.", "harmGoesOn": "yes"}}}}));
    assert_eq!(
        desk.refused(json!({"incident": {"contain": {"id": "i1"}}})),
        [pair("refuse-incident-harm", "harmGoesOn")]
    );
    desk.edit(json!({"incident": {"amend": {"id": "i1", "patch": {"harmGoesOn": "no"}}}}));
    desk.edit(json!({"incident": {"contain": {"id": "i1"}}}));
    desk.edit(json!({"incident": {"amend": {"id": "i1", "patch": {"cause": "A rule.", "lessons": "A right."}}}}));
    // The clocks run on until their messages are sent, or somebody says why none had to be.
    let unsent = pair("refuse-incident-unsent", "unsent");
    let close = json!({"incident": {"close": {"id": "i1"}}});
    assert_eq!(desk.refused(close.clone()), [pair("refuse-incident-told", "serious"), unsent.clone(), unsent.clone()]);
    desk.add("incidentEntry", json!({"what": "Told", "incident": "i1", "day": "2026-11-21", "told": ["users"]}));
    assert_eq!(desk.refused(close), [unsent.clone(), unsent]);
    desk.edit(
        json!({"incident": {"amend": {"id": "i1", "patch": {"unsent": "The authority was told by the provider."}}}}),
    );
    desk.edit(json!({"incident": {"close": {"id": "i1"}}}));
    desk.edit(
        json!({"incident": {"act": {"id": "INC-001", "title": "Give the right", "owner": "p1", "due": "2026-12-31"}}}),
    );
    let action = desk.ask("register.rows", json!({"noun": "action"}))["rows"][0]["values"].clone();
    assert_eq!((action["origin"].as_str(), action["originLabel"].as_str()), (Some("incident"), Some("INC-001")));
    assert_eq!(desk.one("incident", "i1")["links"][0]["noun"], "incidentEntry");
}

#[test]
fn who_reported_is_in_the_record_alone() {
    let mut desk = desk();
    let secret = "Zwerenz-Quill";
    desk.add("incident", json!({"id": "i1", "name": "A concern", "kind": "concern", "reporter": secret}));
    desk.edit(json!({"incident": {"amend": {"id": "i1", "patch": {"reporter": format!("{secret} of support")}}}}));
    assert!(desk.one("incident", "i1").to_string().contains(secret), "whoever opens the record sees it");
    let asked = [
        ("register.rows", json!({"noun": "incident"})),
        ("register.rows", json!({"noun": "incident", "text": secret})),
        ("search", json!({"text": secret})),
        ("history", json!({})),
        ("history", json!({"record": "i1"})),
        ("history", json!({"text": secret})),
        ("calendar", json!({})),
        ("home", json!({})),
        ("workspace.summary", json!({})),
        ("incident.clocks", json!({"id": "i1"})),
    ];
    for (name, args) in asked {
        assert!(!desk.ask(name, args.clone()).to_string().contains(secret), "{name} {args}");
    }
    assert_eq!(
        desk.ask("history", json!({"text": secret})).as_array().unwrap().len(),
        0,
        "no search tells that it is there"
    );
    assert!(desk.ask("history", json!({})).to_string().contains("A concern"));
    for kind in
        [json!({"kind": "register", "register": "incident"}), json!({"kind": "incident-record", "register": "i1"})]
    {
        let paper = desk.paper(kind.clone()).to_string();
        assert!(paper.contains("A concern") && !paper.contains(secret), "{kind}");
    }
    let table = desk.workspace.table("incident", "en", &desk.workspace.moment(desk.world.at).unwrap()).unwrap();
    assert!(!format!("{:?}", table.rows).contains(secret) && format!("{:?}", table.rows).contains("A concern"));
}
