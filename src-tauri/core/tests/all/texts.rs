//! The texts of the AIMS: drafted from the registers, kept where a person changed them, approved as versions, read again.
#![allow(clippy::unwrap_used)]

use crate::common::desk::{Desk, pair};
use aims_core::paper::{Paper, Wanted};
use serde_json::{Value, json};

/// An organisation whose registers know who leads, and nothing else.
fn desk() -> Desk {
    let mut desk = Desk::new();
    for (id, name, role, top) in [("p1", "Ada", "AI lead", false), ("md", "Mara", "Director", true)] {
        desk.add("person", json!({"id": id, "name": name, "role": role, "topManagement": top}));
    }
    desk.add("role", json!({"id": "lead", "name": "AI lead", "kind": "aiLead", "person": "p1"}));
    desk
}

fn texts(desk: &Desk) -> Vec<Value> {
    desk.ask("register.rows", json!({"noun": "text"}))["rows"].as_array().unwrap().clone()
}

fn policy(desk: &Desk) -> Value {
    desk.ask("text.page", json!({"id": "TXT-001"}))
}

fn paragraph<'a>(page: &'a Value, heading: &str) -> &'a Value {
    page["paragraphs"].as_array().unwrap().iter().find(|one| one["heading"] == heading).unwrap()
}

/// What a person says for the places that no register knows.
fn said() -> Value {
    json!({
        "organisation.activity": "sorts letters for clinics", "organisation.aiPurpose": "to propose the right desk",
        "policy.related": "the security policy", "policy.outside": "on the website", "concern.channel": "concerns@example.org"
    })
}

#[test]
fn six_texts_are_drafted_from_what_the_registers_know() {
    let mut desk = desk();
    desk.edit(json!({"text": {"draft": {}}}));
    let all = texts(&desk);
    assert_eq!(all.len(), 6);
    assert!(all.iter().all(|one| one["values"]["state"] == "draft" && one["values"]["version"] == ""));
    let page = policy(&desk);
    assert_eq!((&page["title"], page["paragraphs"].as_array().unwrap().len()), (&json!("AI policy"), 8));
    let who = paragraph(&page, "Who answers, and speaking up");
    assert!(who["body"].as_str().unwrap().starts_with("Mara (Director) answers for this policy; Ada (AI lead) runs"));
    // What is missing stands there in people's words.
    assert_eq!(who["open"], json!(["channel for concerns"]));
    assert_eq!(who["drafted"], true);
    // Each demand of 5.2 stands beside the paragraph that answers it.
    let demands = page["demands"].as_array().unwrap();
    assert!(demands.len() == 6 && demands.iter().all(|one| !one["by"].as_array().unwrap().is_empty()));
    let row = desk.values("text", "TXT-001");
    assert_eq!((&row["author"], &row["approver"], &row["language"]), (&json!("p1"), &json!("md"), &json!("en")));
    assert_eq!(desk.refused(json!({"text": {"draft": {"kinds": ["poem"]}}})), [pair("refuse-text-no-draft", "kinds")]);
}

#[test]
fn the_scope_says_of_each_system_what_is_done_with_it() {
    let mut desk = desk();
    let add = |name: &str, more: Value| {
        let mut fields = json!({"id": name, "name": name, "scope": "in", "stage": "in-use"});
        fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        fields
    };
    let said = |desk: &mut Desk| {
        desk.edit(json!({"text": {"draft": {}}}));
        let page = desk.ask("text.page", json!({"id": "TXT-002"}));
        let all = page["paragraphs"].as_array().unwrap().iter();
        all.map(|one| one["body"].as_str().unwrap()).find(|body| body.contains("covers")).unwrap().to_owned()
    };
    desk.add("system", add("Sorter", json!({"origin": "own", "aimsRoles": ["producer", "provider"]})));
    // While nobody has said of one where it comes from, no sentence is made up about it.
    desk.add("system", add("Helper", json!({})));
    assert!(!said(&mut desk).contains("provision and operation of Sorter"));
    desk.edit(json!({"system": {"amend": {"id": "Helper", "patch": {"origin": "bought", "aimsRoles": ["customer"]}}}}));
    desk.add("system", add("Writer", json!({"origin": "bought", "aimsRoles": ["customer"]})));
    let text = said(&mut desk);
    assert!(
        text.contains(
            "covers the development, provision and operation of Sorter; the use of Helper and Writer (3 in all)."
        ),
        "{text}"
    );
}

#[test]
fn what_a_person_changed_is_not_drawn_again_but_proposed() {
    let mut desk = desk();
    desk.edit(json!({"text": {"draft": {"kinds": ["policy"]}}}));
    let page = policy(&desk);
    let (who, goals) = (&paragraph(&page, "Who answers, and speaking up")["id"], &paragraph(&page, "Goals")["id"]);
    let related = &paragraph(&page, "Other policies")["id"];
    let amend = |id: &Value, body: &str| json!({"paragraph": {"amend": {"id": id, "patch": {"body": body}}}});
    desk.edit(amend(goals, "We set goals."));
    desk.edit(amend(related, "Read with the security policy."));
    desk.edit(amend(who, "Mara answers for it."));
    // The AI lead changes: what nobody touched says so, what somebody wrote stays.
    desk.edit(json!({"text": {"draft": {"kinds": ["policy"], "says": said()}}}));
    let page = policy(&desk);
    assert!(paragraph(&page, "Why and for whom")["body"].as_str().unwrap().contains("sorts letters for clinics"));
    assert_eq!(paragraph(&page, "Goals")["body"], "We set goals.");
    // The draft of this paragraph says what it said before: nothing to propose.
    assert_eq!(paragraph(&page, "Goals")["proposal"], "");
    let held = paragraph(&page, "Who answers, and speaking up");
    assert_eq!(held["body"], "Mara answers for it.");
    assert!(held["proposed"].as_str().unwrap().contains("concerns@example.org"));
    // Drafted again, it is proposed once.
    desk.edit(json!({"text": {"draft": {"kinds": ["policy"], "says": said()}}}));
    let proposals = desk.one("paragraph", who.as_str().unwrap())["proposals"].as_array().unwrap().len();
    assert_eq!(proposals, 1);
    desk.edit(json!({"proposal": {"confirm": {"ids": [held["proposal"]]}}}));
    assert!(paragraph(&policy(&desk), "Who answers, and speaking up")["body"].as_str().unwrap().contains("concerns@"));
    // What somebody filled by hand is not opened again, and what was taken away stays away.
    desk.edit(json!({"paragraph": {"retire": {"id": goals, "why": "Elsewhere."}}}));
    desk.edit(json!({"text": {"draft": {"kinds": ["policy"]}}}));
    let page = policy(&desk);
    assert_eq!(page["paragraphs"].as_array().unwrap().len(), 7);
    assert!(paragraph(&page, "Why and for whom")["open"].as_array().unwrap().is_empty());
}

#[test]
fn an_open_place_an_unanswered_demand_and_one_hand_block_approval() {
    let mut desk = desk();
    desk.edit(json!({"text": {"draft": {"kinds": ["policy"]}}}));
    let approve = json!({"text": {"approve": {"id": "TXT-001"}}});
    let refused = desk.refused(approve.clone());
    assert!(refused.iter().all(|one| *one == pair("refuse-text-open", "state")), "{refused:?}");
    assert_eq!(refused.len(), 4);
    desk.edit(json!({"text": {"draft": {"kinds": ["policy"], "says": said()}}}));
    // The steps say the same before anybody tries.
    let step = |desk: &Desk, verb: &str| {
        let one = desk.one("text", "TXT-001");
        one["steps"].as_array().unwrap().iter().find(|step| step["verb"] == verb).unwrap()["possible"].clone()
    };
    assert_eq!(step(&desk, "approve"), true);
    let goals = paragraph(&policy(&desk), "Goals")["id"].clone();
    let answers = |line: &str| json!({"paragraph": {"amend": {"id": goals, "patch": {"answers": line}}}});
    desk.edit(answers("6.2, Z.9"));
    assert_eq!(
        desk.refused(approve.clone()),
        [pair("refuse-text-answers", "state"), pair("refuse-text-demand", "state")]
    );
    assert_eq!(step(&desk, "approve"), false);
    desk.edit(answers("5.2-02; 6.2"));
    desk.edit(json!({"text": {"amend": {"id": "TXT-001", "patch": {"approver": "p1"}}}}));
    assert_eq!(
        desk.refused(approve.clone()),
        [pair("refuse-not-top-management", "approver"), pair("refuse-text-same", "sameWhy")]
    );
    desk.edit(json!({"text": {"amend": {"id": "TXT-001", "patch": {"approver": "md"}}}}));
    let made = desk.edit(approve);
    assert!(made.created.iter().any(|one| one.kind == "document" && one.number == "TXT-001 1.0"), "{made:?}");
}

#[test]
fn an_approved_text_is_a_version_and_a_change_begins_the_next_one() {
    let mut desk = desk();
    desk.edit(json!({"text": {"draft": {"kinds": ["policy"], "says": said()}}}));
    // Set in a cell, it is the same act, and it is issued all the same.
    let made = desk.edit(json!({"text": {"amend": {"id": "TXT-001", "patch": {"state": "approved"}}}}));
    assert_eq!(made.edit, "text.approve");
    let row = desk.values("text", "TXT-001");
    assert_eq!((&row["version"], &row["effectiveOn"]), (&json!("1.0"), &json!("2026-11-24")));
    assert_eq!((&row["reviewOn"], &row["approved"]["by"]), (&json!("2027-11-24"), &json!("Mara Voss")));
    // Confirmed without change it has a new day and no new version.
    desk.world.at += chrono::Duration::days(31);
    desk.edit(json!({"text": {"confirm": {"id": "TXT-001"}}}));
    let row = desk.values("text", "TXT-001");
    assert_eq!((&row["version"], &row["reviewOn"]), (&json!("1.0"), &json!("2027-12-24")));
    // A paragraph that says something else makes it a draft of the next version; the approved one stands as it was issued.
    let add = json!({"paragraph": {"add": {"heading": "More", "text": policy(&desk)["id"], "body": "More."}}});
    assert_eq!(desk.refused(add), [pair("refuse-text-approved", "text")]);
    let goals = paragraph(&policy(&desk), "Goals")["id"].clone();
    desk.edit(json!({"paragraph": {"amend": {"id": goals, "patch": {"body": "We set goals."}}}}));
    assert_eq!(policy(&desk)["state"], "draft");
    let moment = desk.workspace.moment(desk.world.at).unwrap();
    let wanted = |draft: bool| Wanted { kind: "text".to_owned(), draft, ..Wanted::default() };
    let Paper::Text(issued) = desk.workspace.copy(&wanted(false), &moment).unwrap().paper else { panic!() };
    assert!(issued.head.version == "1.0" && issued.parts.iter().all(|part| part.body.words() != "We set goals."));
    let Paper::Text(draft) = desk.workspace.copy(&wanted(true), &moment).unwrap().paper else { panic!() };
    assert!(draft.head.version == "1.1" && draft.parts.iter().any(|part| part.body.words() == "We set goals."));
    // The next one says how much it changes, and what.
    let approve =
        |change: &str| json!({"text": {"approve": {"id": "TXT-001", "change": change, "note": "Goals are shorter."}}});
    assert_eq!(
        desk.refused(json!({"text": {"approve": {"id": "TXT-001"}}})),
        [pair("refuse-empty", "change"), pair("refuse-empty", "note")]
    );
    desk.edit(approve("major"));
    assert_eq!(desk.values("text", "TXT-001")["version"], "2.0");
    assert_eq!(
        desk.refused(json!({"text": {"add": {"title": "Another", "kind": "policy"}}})),
        [pair("refuse-text-kind", "kind")]
    );
    assert!(desk.workspace.check(None).unwrap().ok);
}

#[test]
fn two_versions_stand_side_by_side_by_paragraph_and_word() {
    let mut desk = desk();
    desk.edit(json!({"text": {"draft": {"kinds": ["policy"], "says": said()}}}));
    let compare = |desk: &Desk, args: Value| {
        let mut asked = json!({"id": "TXT-001"});
        asked.as_object_mut().unwrap().extend(args.as_object().unwrap().clone());
        desk.ask("text.compare", asked)
    };
    // Before the first approval there is nothing to hold it against.
    let alone = compare(&desk, json!({}));
    assert_eq!((&alone["from"], alone["versions"].as_array().unwrap().len()), (&json!(""), 1));
    desk.edit(json!({"text": {"approve": {"id": "TXT-001"}}}));
    let id = |desk: &Desk, heading: &str| paragraph(&policy(desk), heading)["id"].clone();
    let (goals, related) = (id(&desk, "Goals"), id(&desk, "Before and during use"));
    let was = paragraph(&policy(&desk), "Goals")["body"].as_str().unwrap().to_owned();
    let now = was.replace("three to five", "at most four");
    desk.edit(json!({"paragraph": {"amend": {"id": goals, "patch": {"body": now}}}}));
    desk.edit(json!({"paragraph": {"retire": {"id": related, "why": "Elsewhere."}}}));
    desk.edit(json!({"paragraph": {"add": {"heading": "Tools", "text": policy(&desk)["id"], "position": 1,
        "body": "| Tool | For |\n| Writer | letters |\n\n- one\n- two"}}}));
    let found = compare(&desk, json!({}));
    assert_eq!((&found["from"], &found["to"]), (&json!("1.0"), &json!("draft")));
    assert_eq!(found["versions"][0]["called"], "1.1");
    let marks = |found: &Value| -> Vec<String> {
        found["parts"].as_array().unwrap().iter().map(|one| one["mark"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(marks(&found).iter().filter(|mark| *mark != "same").collect::<Vec<_>>(), ["new", "changed", "gone"]);
    let changed = found["parts"].as_array().unwrap().iter().find(|one| one["mark"] == "changed").unwrap();
    let words = |side: &str, mark: &str| -> Vec<String> {
        let line = &changed["lines"].as_array().unwrap().iter().find(|one| one["mark"] == "changed").unwrap()[side];
        let all = line["cells"][0].as_array().unwrap().iter().filter(|one| one["mark"] == mark);
        all.map(|one| one["text"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(
        (words("before", "gone"), words("after", "new")),
        (vec!["three to five".to_owned()], vec!["at most four".to_owned()])
    );
    let lines = found["parts"][0]["lines"].as_array().unwrap();
    let kinds: Vec<&str> = lines.iter().map(|one| one["after"]["is"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["head", "row", "item", "item"]);
    // Approved, the older one is superseded, and both are compared as they were frozen.
    desk.edit(json!({"text": {"approve": {"id": "TXT-001", "change": "minor", "note": "Tools."}}}));
    let found = compare(&desk, json!({"from": "1.0", "to": "1.1"}));
    assert_eq!(marks(&found).iter().filter(|mark| *mark != "same").count(), 3);
    assert_eq!(
        (&found["versions"][0]["state"], &found["versions"][1]["state"]),
        (&json!("approved"), &json!("superseded"))
    );
    assert!(marks(&compare(&desk, json!({"from": "1.1", "to": "1.1"}))).iter().all(|mark| mark == "same"));
    let back = compare(&desk, json!({"from": "1.1", "to": "1.0"}));
    assert_eq!(marks(&back).iter().filter(|mark| *mark == "new").count(), 1);
}

#[test]
fn a_live_part_follows_its_register_in_drafts_and_is_frozen_with_a_version() {
    let mut desk = desk();
    desk.edit(json!({"text": {"draft": {"kinds": ["policy"], "says": said()}}}));
    let who = paragraph(&policy(&desk), "Who answers, and speaking up").clone();
    let body = format!("{}\n\n[[roles]]", who["body"].as_str().unwrap());
    let amend = |body: &str| json!({"paragraph": {"amend": {"id": who["id"], "patch": {"body": body}}}});
    assert_eq!(desk.refused(amend("[[moods]]")), [pair("refuse-text-part", "body")]);
    desk.edit(amend(&body));
    let page = policy(&desk);
    let blocks = paragraph(&page, "Who answers, and speaking up")["blocks"].as_array().unwrap().clone();
    assert_eq!(blocks.last().unwrap(), &json!({"is": "live", "part": "roles"}));
    desk.edit(json!({"text": {"approve": {"id": "TXT-001"}}}));
    desk.add("role", json!({"id": "aud", "name": "Internal auditor", "kind": "internalAuditor"}));
    let rows = |paper: Paper| {
        let Paper::Text(text) = paper else { panic!() };
        text.live["roles"].rows.len()
    };
    let moment = desk.workspace.moment(desk.world.at).unwrap();
    let wanted = |draft: bool| Wanted { kind: "text".to_owned(), draft, ..Wanted::default() };
    assert_eq!(rows(desk.workspace.copy(&wanted(false), &moment).unwrap().paper), 1);
    assert_eq!(rows(desk.workspace.copy(&wanted(true), &moment).unwrap().paper), 2);
    assert_eq!(desk.ask("text.live", json!({"part": "roles"}))["rows"].as_array().unwrap().len(), 2);
    // A new version shows the row that came.
    desk.edit(json!({"text": {"revise": {"id": "TXT-001"}}}));
    let found = desk.ask("text.compare", json!({"id": "TXT-001"}));
    let changed: Vec<&Value> =
        found["parts"].as_array().unwrap().iter().filter(|one| one["mark"] == "changed").collect();
    let new = changed[0]["lines"].as_array().unwrap().iter().filter(|one| one["mark"] == "new").collect::<Vec<_>>();
    assert_eq!((changed.len(), new.len(), &new[0]["after"]["cells"][0][0]["text"]), (1, 1, &json!("Internal auditor")));
}

#[test]
fn each_demand_for_documented_information_stands_beside_what_answers_it() {
    let mut desk = desk();
    let standing = |desk: &Desk| -> Vec<(String, String)> {
        let all = desk.ask("texts.coverage", json!({"lang": "es"}));
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        all.as_array().unwrap().iter().map(|one| (text(&one["subclause"]), text(&one["standing"]))).collect()
    };
    assert!(standing(&desk).iter().all(|(_, state)| state == "missing"));
    desk.edit(json!({"text": {"draft": {"says": said()}}}));
    let of = |desk: &Desk, sub: &str| standing(desk).into_iter().find(|(one, _)| one == sub).unwrap().1;
    assert_eq!((of(&desk, "5.2"), of(&desk, "6.2")), ("draft".to_owned(), "records".to_owned()));
    desk.edit(json!({"text": {"approve": {"id": "TXT-001"}}}));
    assert_eq!(of(&desk, "5.2"), "answered");
    desk.add("objective", json!({"name": "Nothing goes live untested"}));
    assert_eq!(of(&desk, "6.2"), "draft");
}

#[test]
fn an_overdue_review_shows_on_the_row_its_controls_and_home_the_same_day() {
    let mut desk = desk();
    desk.edit(json!({"text": {"draft": {"kinds": ["policy"], "says": said()}}}));
    desk.edit(json!({"text": {"approve": {"id": "TXT-001"}}}));
    let late = |desk: &Desk| {
        let row = desk.ask("register.rows", json!({"noun": "text"}))["rows"][0]["late"] == json!(["reviewOn"]);
        let control = desk.ask("register.answering", json!({"item": "A.2.2"}))["texts"][0]["late"] == true;
        let all = desk.ask("texts.late", json!({}));
        let controls = all[0]["controls"]
            .as_array()
            .is_some_and(|ids| ids.contains(&json!("A.2.2")) && ids.contains(&json!("A.9.2")));
        let waits = desk.ask("waiting", json!({}));
        let home = waits.as_array().unwrap().iter().any(|one| one["goal"]["noun"] == "text" && one["count"] == 1);
        let master = desk.ask("documents.master", json!({}))[0]["late"] == true;
        [row, control, controls, home, master]
    };
    // On the day itself it is due, the day after it is late: everywhere at once.
    desk.world.at += chrono::Duration::days(365);
    assert_eq!(desk.values("text", "TXT-001")["reviewOn"], "2027-11-24");
    assert_eq!(late(&desk), [false; 5]);
    desk.world.at += chrono::Duration::days(1);
    assert_eq!(late(&desk), [true; 5]);
    // Read again and left as it is, it is late nowhere.
    desk.edit(json!({"text": {"confirm": {"id": "TXT-001"}}}));
    assert_eq!(late(&desk), [false; 5]);
}

#[test]
fn what_must_be_kept_does_not_leave_before_its_day_has_passed() {
    let mut desk = desk();
    desk.add(
        "text",
        json!({"id": "t", "title": "Rules", "kind": "own", "keepUntil": "2026-11-30", "keepWhy": "Contract"}),
    );
    let retire = json!({"text": {"retire": {"id": "t", "why": "Old."}}});
    assert_eq!(desk.refused(retire.clone()), [pair("refuse-text-kept", "keepUntil")]);
    assert_eq!(desk.refused(json!({"text": {"remove": {"id": "t"}}})), [pair("refuse-text-kept", "keepUntil")]);
    assert_eq!(desk.ask("documents.master", json!({}))[0]["keepUntil"], "2026-11-30");
    desk.world.at += chrono::Duration::days(7);
    desk.edit(retire);
}
