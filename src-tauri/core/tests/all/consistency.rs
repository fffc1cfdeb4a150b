//! What contradicts itself: each rule with a case that trips it and the mended one that does not, and the gate before issuing.
#![allow(clippy::unwrap_used)]

use crate::common::World;
use aims_core::door::{Changed, Workspace};
use aims_core::paper::Wanted;
use serde_json::{Value, json};

struct Desk {
    folder: tempfile::TempDir,
    world: World,
    workspace: Workspace,
}

impl Desk {
    /// A director, an engineer, 38 applicable controls that are planned by the engineer, and a scope.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::new();
        let workspace = world.create(&folder.path().join("a.aims"));
        let mut desk = Self { folder, world, workspace };
        for (id, name) in [("dir", "Dora Director"), ("eng", "Eva Engineer")] {
            desk.edit(json!({"person": {"add": {"id": id, "name": name, "topManagement": true}}}));
        }
        let grid = desk.view("statement.grid", json!({}));
        let rows = grid["rows"].as_array().unwrap().iter().enumerate().map(|(at, row)| {
            json!({"row": at + 1, "control": row["id"], "applicability": "applicable", "inclusionCodes": ["practice"],
                "inclusionWords": "Named in our assessment.", "status": "planned", "owner": "Eva Engineer"})
        });
        let rows: Vec<Value> = rows.collect();
        desk.edit(json!({"control": {"paste": {"rows": rows}}}));
        desk.edit(json!({"organisation": {"amend": {"patch": {"scope": "Triage of letters."}}}}));
        desk
    }

    fn edit(&mut self, edit: Value) -> Changed {
        self.world.edit(&mut self.workspace, edit)
    }

    fn view(&mut self, name: &str, args: Value) -> Value {
        let moment = self.workspace.moment(self.world.at).unwrap();
        self.workspace.view_json(name, args, &moment).unwrap()
    }

    /// Rules that find something, with the places of each finding by noun.
    fn found(&mut self) -> Vec<(String, Vec<String>)> {
        let all = self.view("consistency", json!({}));
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let places = |one: &Value| {
            one["places"].as_array().unwrap().iter().map(|place| text(&place["goal"]["noun"])).collect::<Vec<_>>()
        };
        all.as_array().unwrap().iter().map(|one| (text(&one["rule"]), places(one))).collect()
    }

    /// The rule finds nothing, then after `trip` exactly this, then after `mend` nothing again.
    fn proves(&mut self, rule: &str, trip: &[Value], places: &[&str], mend: &[Value]) {
        let of = |found: Vec<(String, Vec<String>)>| found.into_iter().filter(|one| one.0 == rule).collect::<Vec<_>>();
        assert_eq!(of(self.found()), [], "{rule} before");
        trip.iter().for_each(|edit| drop(self.edit(edit.clone())));
        let places = places.iter().map(|place| (*place).to_owned()).collect();
        assert_eq!(of(self.found()), [(rule.to_owned(), places)], "{rule}");
        mend.iter().for_each(|edit| drop(self.edit(edit.clone())));
        assert_eq!(of(self.found()), [], "{rule} mended");
    }

    fn approve(&mut self, despite: &str) -> aims_core::Result<Changed> {
        let approve = json!({"approver": "dir", "version": "minor", "languages": ["en"], "despite": despite});
        self.world.try_edit(&mut self.workspace, json!({"statement": {"approve": approve}}))
    }
}

pub(crate) fn exclude(control: &str) -> Value {
    json!({"control": {"decide": {"control": control, "applicability": "excluded", "exclusionGround": "not-necessary",
        "exclusionWords": "Nothing of this kind is done here at all.", "reopens": "Once it is done here."}}})
}

pub(crate) fn include(control: &str) -> Value {
    json!({"control": {"decide": {"control": control, "applicability": "applicable", "inclusionCodes": ["practice"],
        "inclusionWords": "Two clinics ask for it after all."}}})
}

pub(crate) fn rate(item: &str, patch: Value) -> Value {
    json!({"gap": {"rate": {"item": item, "patch": patch}}})
}

fn amend(control: &str, patch: Value) -> Value {
    json!({"control": {"amend": {"control": control, "patch": patch}}})
}

#[test]
fn who_decided_and_is_nobody_here_is_named_and_stops_nothing() {
    let mut desk = Desk::new();
    let told = |desk: &mut Desk| {
        let all = desk.view("consistency", json!({}));
        all.as_array().unwrap().iter().find(|one| one["rule"] == "decider-unknown").cloned()
    };
    let one = told(&mut desk).unwrap();
    let args = json!({"name": "Mara Voss", "count": 38, "control": "A.2.2"});
    assert_eq!(
        (&one["message"]["args"], &one["kinds"], &one["places"][1]["goal"]["noun"]),
        (&args, &json!([]), &json!("person"))
    );
    let state = desk.view("statement.state", json!({}));
    assert_eq!((&state["proposed"], &state["thin"]), (&json!("minor"), &json!(38)));
    desk.approve("").unwrap();
    desk.edit(amend("A.2.2", json!({"implementation": "Signed and posted.", "targetDate": "2027-01-31"})));
    let state = desk.view("statement.state", json!({}));
    assert_eq!((&state["proposed"], &state["thin"]), (&json!("minor"), &json!(37)));
    let grid = desk.view("statement.grid", json!({}));
    assert_eq!(grid["rows"].as_array().unwrap().iter().filter(|row| row["thin"] == true).count(), 37);
    // An exclusion added, and one withdrawn later, is no small change.
    desk.edit(exclude("A.7.3"));
    assert_eq!(desk.view("statement.state", json!({}))["proposed"], "major");
    desk.approve("").unwrap();
    desk.edit(include("A.7.3"));
    assert_eq!(desk.view("statement.state", json!({}))["proposed"], "major");
    desk.edit(json!({"person": {"add": {"name": "Mara Voss"}}}));
    assert_eq!(told(&mut desk), None);
}

#[test]
fn a_clause_is_not_met_before_the_control_that_meets_it() {
    let mut desk = Desk::new();
    desk.edit(json!({"gap": {"start": {"depth": "first"}}}));
    let conforms = rate("5.2", json!({"rating": "conforms", "evidence": "Policy of March"}));
    let partly = rate("5.2", json!({"rating": "partly"}));
    desk.proves("clause-ahead", std::slice::from_ref(&conforms), &["gapAnswer", "control"], &[partly]);
    let done = amend("A.2.2", json!({"status": "partly"}));
    desk.proves("clause-ahead", &[conforms], &["gapAnswer", "control"], &[done]);
}

#[test]
fn the_answers_on_the_act_agree_with_the_inventory_and_with_each_other() {
    let mut desk = Desk::new();
    desk.edit(json!({"system": {"add": {"id": "s", "name": "Inlet", "stage": "in-use", "inUseOn": "2024-03-01"}}}));
    let conn = rusqlite::Connection::open(desk.folder.path().join("a.aims")).unwrap();
    let record = |answers: Value| {
        conn.execute("DELETE FROM classification", []).unwrap();
        conn.execute(
            "INSERT INTO classification (id, system, state, answers, reasons, outcome, collected, articles, lawAsOf,
             lawDigest, basis, classifiedBy, classifiedOn, approvable, handling, handlingNote)
             VALUES ('c', 's', 'recorded', ?1, '{}', 'highRiskAnnexIII', '[]', '[]', '', '', '', '', '2026-11-20', 1, '', '')",
            [answers.to_string()],
        )
        .unwrap();
    };
    let rules = |desk: &mut Desk| {
        let found: Vec<String> = desk.found().into_iter().map(|one| one.0).collect();
        ["first-use", "public-use"].map(|rule| found.iter().any(|one| one == rule))
    };
    for (answers, told) in [
        (json!({"Q16": "pre2025-08-02"}), [false, false]),
        (json!({"Q16": "pre2026-08-02"}), [true, false]),
        (json!({"Q16": "later"}), [true, false]),
        (json!({"Q20": "no", "Q14": ["onbehalf"]}), [false, true]),
        (json!({"Q20": "no", "Q14": ["credit"]}), [false, false]),
        (json!({"Q20": "yes", "Q14": ["public"]}), [false, false]),
    ] {
        record(answers.clone());
        assert_eq!(rules(&mut desk), told, "{answers}");
    }
}

#[test]
fn an_exclusion_speaks_against_ratings_inventory_and_people() {
    let mut desk = Desk::new();
    desk.edit(json!({"gap": {"start": {"depth": "first"}}}));
    let not = rate("A.7.3", json!({"rating": "not", "finding": "The first set comes in January."}));
    let na = rate("A.7.3", json!({"rating": "na", "exclusionReason": "Nothing of this kind is done here."}));
    desk.proves("excluded-rated", &[exclude("A.7.3"), not], &["control", "gapAnswer"], &[na]);
    desk.proves("applies-proposed-out", &[include("A.7.3")], &["control", "gapAnswer"], &[exclude("A.7.3")]);
    let conforms = rate("A.5.2", json!({"rating": "conforms", "evidence": "KM-PRO-04"}));
    let partly = rate("A.5.2", json!({"rating": "partly"}));
    desk.proves("conforms-unfinished", &[conforms], &["control", "gapAnswer"], &[partly]);

    let system = json!({"id": "s", "name": "Inlet", "origin": "own", "dataSets": "letters", "aimsRoles": ["provider", "customer"]});
    desk.edit(json!({"system": {"add": system}}));
    let inside = json!({"system": {"setScope": {"id": "s", "scope": "in"}}});
    let outside = json!({"system": {"setScope": {"id": "s", "scope": "out", "reason": "Sold to another company."}}});
    desk.proves("excluded-data", std::slice::from_ref(&inside), &["control", "system"], std::slice::from_ref(&outside));
    for (control, rule) in [("A.10.4", "excluded-provided"), ("A.9.2", "excluded-operated")] {
        desk.proves(
            rule,
            &[exclude(control), inside.clone()],
            &["control", "system"],
            &[include(control), outside.clone()],
        );
    }
    let bought = json!({"system": {"amend": {"id": "s", "patch": {"origin": "bought"}}}});
    desk.proves(
        "excluded-supplied",
        &[exclude("A.10.3"), bought, inside],
        &["control", "system"],
        &[include("A.10.3")],
    );

    // The author of the tests decided; no person of the register has that name, so nobody left.
    desk.edit(json!({"person": {"add": {"id": "mara", "name": "Mara Voss"}}}));
    let leave = json!({"person": {"retire": {"id": "mara"}}});
    desk.proves("decider-left", &[leave], &["control", "person"], &[include("A.7.3")]);
}

#[test]
fn work_does_not_belong_to_somebody_who_left() {
    let mut desk = Desk::new();
    desk.edit(json!({"person": {"add": {"id": "gone", "name": "Gus Gone"}}}));
    desk.edit(json!({"action": {"add": {"id": "a", "title": "Write it", "owner": "gone", "due": "2027-01-15"}}}));
    let leave = json!({"person": {"retire": {"id": "gone"}}});
    let hand_over = json!({"action": {"amend": {"id": "a", "patch": {"owner": "eng"}}}});
    desk.proves("owner-left", &[leave], &["action", "person"], &[hand_over]);
    let own = |owner: &str| amend("A.2.2", json!({"owner": owner}));
    desk.edit(json!({"person": {"reinstate": {"id": "gone"}}}));
    let leave = json!({"person": {"retire": {"id": "gone"}}});
    desk.proves("owner-left", &[own("gone"), leave], &["control", "person"], &[own("eng")]);
}

#[test]
fn the_scope_is_one_text_and_decisions_rest_on_facts_that_still_hold() {
    let mut desk = Desk::new();
    desk.approve("").unwrap();
    let scope = |text: &str| json!({"organisation": {"amend": {"patch": {"scope": text}}}});
    let places = ["organisation", "statementVersion"];
    desk.proves("scope-differs", &[scope("Triage of letters and faxes.")], &places, &[scope("Triage of letters.")]);

    // Each place that prints it: as it stands, or both side by side.
    let same = desk.view("scope.places", json!({}));
    assert_eq!((&same[0]["kind"], &same[0]["version"]), (&json!("statement"), &json!("1.0")));
    assert_eq!((same.as_array().unwrap().len(), &same[0]["after"]), (1, &json!([])));
    desk.edit(scope("Triage of letters and faxes."));
    let said = |text: &str, mark: &str| json!({"text": text, "mark": mark});
    let other = desk.view("scope.places", json!({}));
    assert_eq!(other[0]["before"], json!([said("Triage of letters.", "same")]));
    assert_eq!(other[0]["after"][1], said(" and faxes", "new"));
    desk.edit(scope("Triage of letters."));
    // A text that states it and is being written is a place too, in words of its own beside what it says around the scope.
    desk.edit(json!({"text": {"draft": {"kinds": ["manual"], "says": {}}}}));
    let drafted = |desk: &mut Desk| desk.view("scope.places", json!({}))[1].clone();
    assert_eq!((&drafted(&mut desk)["noun"], &drafted(&mut desk)["after"]), (&json!("text"), &json!([])));
    desk.edit(scope("Triage of letters and faxes."));
    assert_eq!((&drafted(&mut desk)["version"], &drafted(&mut desk)["heading"]), (&json!(""), &json!("Scope")));
    assert_eq!(drafted(&mut desk)["before"], json!([said("Triage of letters.", "same")]));
    assert_eq!(drafted(&mut desk)["after"][1], said(" and faxes", "new"));
    desk.edit(scope("Triage of letters."));

    let supplier = json!({"id": "p", "name": "Host", "provides": ["model"], "dependence": "low", "owner": "eng",
        "reviewOn": "2027-03-01", "split": "Written in the contract.", "dataUse": "none"});
    desk.edit(json!({"supplier": {"add": supplier}}));
    desk.edit(json!({"supplier": {"approve": {"id": "p"}}}));
    let split = |text: &str| json!({"supplier": {"amend": {"id": "p", "patch": {"split": text}}}});
    let back = split("Written in the contract.");
    desk.proves("facts-changed", &[split("Not written any more.")], &["supplier"], &[back]);
}

#[test]
fn days_stand_in_order_and_what_is_cited_is_there() {
    let mut desk = Desk::new();
    let target = |day: &str| amend("A.2.2", json!({"targetDate": day}));
    desk.proves("target-past", &[target("2026-11-23")], &["control"], &[target("2026-11-24")]);
    desk.proves("target-before-decision", &[target("2026-11-20")], &["control"], &[target("2027-01-15")]);
    let words = |text: &str| amend("A.2.2", json!({"implementation": text}));
    desk.proves("cited-absent", &[words("Follows ACT-007.")], &["control"], &[words("Follows KM-POL-03.")]);
    desk.edit(json!({"gap": {"start": {"depth": "first"}}}));
    desk.edit(rate("A.6.2.4", json!({"rating": "conforms", "evidence": "KM-DES-01, seen on 5 November"})));
    let start = |status: &str| amend("A.6.2.3", json!({"status": status, "implementation": "Design file KM-DES-01."}));
    desk.proves("evidence-planned", &[start("not-started")], &["gapAnswer", "control"], &[start("partly")]);
}

#[test]
fn a_contradiction_refuses_issue_until_words_overrule_it_and_they_print() {
    let mut desk = Desk::new();
    desk.edit(amend("A.2.2", json!({"targetDate": "2026-11-20"})));
    let fault = desk.approve("").unwrap_err();
    let refused: Vec<(&str, Option<&str>)> =
        fault.refusals().iter().map(|one| (one.message.id.as_str(), one.field.as_deref())).collect();
    let despite = Some("despite");
    assert_eq!(refused, [("contradiction-target-past", despite), ("contradiction-target-before-decision", despite)]);
    let entry = desk.approve("The new date is set at the review of December.").unwrap().entry;
    let wanted = Wanted { kind: "statement".to_owned(), ..Wanted::default() };
    let moment = desk.workspace.moment(desk.world.at).unwrap();
    let paper = desk.workspace.copy(&wanted, &moment).unwrap().paper;
    let printed = paper.masthead().despite.clone().unwrap();
    assert_eq!((printed.found.len(), printed.words.as_str()), (2, "The new date is set at the review of December."));
    let file = rusqlite::Connection::open(desk.folder.path().join("a.aims")).unwrap();
    let args: String = file.query_row("SELECT args FROM journal WHERE seq = ?1", [entry], |row| row.get(0)).unwrap();
    assert!(args.contains("The new date is set at the review of December."), "{args}");
}

/// A review of today, held: its inputs are copied, and two facts can be said about them.
fn held(desk: &mut Desk) {
    let plan = json!({"id": "r1", "heldOn": "2026-11-24", "periodFrom": "2026-01-01", "periodTo": "2026-11-24", "chair": "dir"});
    for (verb, body) in [
        ("plan", plan),
        ("amend", json!({"id": "r1", "patch": {"cutOff": "2026-11-24"}})),
        ("prepare", json!({"id": "r1"})),
        ("hold", json!({"id": "r1"})),
    ] {
        desk.edit(json!({"review": {verb: body}}));
    }
}

#[test]
fn what_is_due_follows_its_decision_and_nothing_is_said_over_rows_that_were_counted() {
    let mut desk = Desk::new();
    held(&mut desk);
    let decide = json!({"id": "d1", "review": "r1", "result": "MR-R1", "words": "Do better.", "reason": "It helps."});
    desk.edit(json!({"review": {"decide": decide}}));
    let act =
        json!({"id": "a1", "review": "r1", "title": "Do it", "owner": "eng", "due": "2026-12-20", "decision": "d1"});
    desk.edit(json!({"review": {"act": act}}));
    let due = |day: &str| json!({"action": {"amend": {"id": "a1", "patch": {"due": day}}}});
    desk.proves("due-before-cause", &[due("2026-11-20")], &["action", "review"], &[due("2026-12-20")]);

    let sheet = desk.view("reviews.review", json!({"id": "r1"}));
    let rows = |one: &&Value| one["data"]["rows"].as_array().is_some_and(|rows| !rows.is_empty());
    let input = sheet["inputs"].as_array().unwrap().iter().find(rows).unwrap()["input"].clone();
    let say = |patch: Value| json!({"review": {"input": {"id": "r1", "input": input, "patch": patch}}});
    let nothing = say(json!({"nothing": true, "nothingReason": "Nothing came in."}));
    desk.proves("nothing-counted", &[nothing], &["review"], &[say(json!({"nothing": false, "comment": "Looked at."}))]);
}

#[test]
fn a_class_is_not_older_than_what_it_rests_on() {
    let mut desk = Desk::new();
    desk.edit(json!({"system": {"add": {"id": "s1", "name": "Inlet", "purpose": "Sort letters."}}}));
    desk.edit(json!({"system": {"setScope": {"id": "s1", "scope": "in"}}}));
    let none =
        json!({"system": "s1", "question": "Q01", "answer": "no", "reason": "Rules written by hand, nothing learned."});
    desk.edit(json!({"classification": {"answer": none}}));
    desk.edit(json!({"classification": {"record": {"system": "s1"}}}));
    desk.world.at += chrono::TimeDelta::days(1);
    let purpose = |text: &str| json!({"system": {"amend": {"id": "s1", "patch": {"purpose": text}}}});
    let again = ["restart", "record"].map(|verb| json!({"classification": {verb: {"system": "s1"}}}));
    desk.proves("class-older", &[purpose("Rank applicants.")], &["system", "classification"], &again);
}
