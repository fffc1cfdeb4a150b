//! What is told about a review and stands against nothing, and what becomes in it of an action of an earlier one: on the sample.
#![allow(clippy::unwrap_used)]

use crate::common::{Counting, Stamp, author};
use crate::sample::sample_open;
use aims_core::door::Workspace;
use aims_core::{Hands, Moment};
use serde_json::{Value, json};

struct Held {
    _folder: tempfile::TempDir,
    workspace: Workspace,
    moment: Moment,
    ids: Counting,
}

impl Held {
    fn new() -> Self {
        let (folder, workspace, moment) = sample_open();
        Self { _folder: folder, workspace, moment, ids: Counting(9_000_000) }
    }

    fn edit(&mut self, edit: Value) {
        let mut hands = Hands { at: self.moment.instant, ids: &mut self.ids, press: &Stamp };
        self.workspace.edit(serde_json::from_value(edit).unwrap(), &author(), &mut hands).unwrap();
    }

    fn sheet(&self) -> Value {
        self.workspace.view_json("reviews.review", json!({"id": "MR-2026-2"}), &self.moment).unwrap()
    }

    /// What is told: id, and the input or the action it is about.
    fn told(&self) -> Vec<(String, String)> {
        let sheet = self.sheet();
        let one = |told: &Value| {
            let about = told["args"]["number"].as_str().or(told["row"].as_str()).unwrap();
            (told["id"].as_str().unwrap().to_owned(), about.to_owned())
        };
        sheet["told"].as_array().unwrap().iter().map(one).collect()
    }
}

fn told(of: &[(&str, &str)]) -> Vec<(String, String)> {
    of.iter().map(|(id, about)| ((*id).to_owned(), (*about).to_owned())).collect()
}

#[test]
fn before_a_meeting_it_is_told_what_there_is_nothing_to_see_or_to_say_of() {
    let mut held = Held::new();
    let before =
        [("against-input-bare", "MR-I4"), ("against-input-counted", "MR-I8"), ("against-input-silent", "MR-I7")];
    assert_eq!(held.told(), told(&before));
    let id = held.sheet()["id"].clone();
    let mut write = |input: &str, patch: Value| {
        held.edit(json!({"review": {"input": {"id": id, "input": input, "patch": patch}}}));
    };
    write("MR-I4", json!({"comment": "None was found."}));
    write("MR-I7", json!({"nothing": true}));
    write("MR-I8", json!({"nothing": false}));
    // What says *nothing* over open actions is told, and that no reason is given; the clause does not ask for the eighth.
    assert_eq!(held.told(), told(&[("against-input-counted", "MR-I7"), ("against-input-unsaid", "MR-I7")]));
}

/// Of an input of the sample's review.
fn of<'a>(sheet: &'a Value, input: &str, field: &str) -> &'a Value {
    let inputs = sheet["inputs"].as_array().unwrap();
    &inputs.iter().find(|one| one["input"] == input).unwrap()[field]
}

#[test]
fn an_input_is_marked_by_what_is_missing_there_and_has_its_minutes() {
    let mut held = Held::new();
    let sheet = held.sheet();
    let id = sheet["id"].clone();
    let stands = |sheet: &Value, inputs: &[&str]| -> Vec<String> {
        inputs.iter().map(|input| of(sheet, input, "standing").as_str().unwrap().to_owned()).collect()
    };
    // The first has words; the fourth has none and must; the eighth says *nothing* over a row; nobody asks for the ninth.
    assert_eq!(stands(&sheet, &["MR-I1", "MR-I4", "MR-I8", "MR-I9"]), ["done", "open", "open", "free"]);
    assert_eq!((of(&sheet, "MR-I1", "minutes"), of(&sheet, "MR-I4", "minutes")), (&json!(5), &json!(1)));
    held.edit(json!({"review": {"input": {"id": id, "input": "MR-I4", "patch": {"comment": "None.", "minutes": 12}}}}));
    let sheet = held.sheet();
    assert_eq!((of(&sheet, "MR-I4", "standing"), of(&sheet, "MR-I4", "minutes")), (&json!("done"), &json!(12)));
    // A late action of an earlier review is told at the first input, which is covered all the same.
    held.edit(json!({"review": {"hold": {"id": id}}}));
    assert_eq!(stands(&held.sheet(), &["MR-I1", "MR-I8"]), ["done", "done"]);
    held.edit(json!({"review": {"end": {"id": id}}}));
    assert_eq!(stands(&held.sheet(), &["MR-I7", "MR-I9"]), ["open", "free"], "recommended stays recommended");
}

#[test]
fn a_decision_concerns_what_its_input_is_about_and_counts_as_nothing_nobody_said() {
    let mut held = Held::new();
    let id = held.sheet()["id"].clone();
    held.edit(json!({"review": {"hold": {"id": id}}}));
    let concern = |held: &Held| {
        let sheet = held.sheet();
        let of = |input| of(&sheet, input, "concerns").as_str().unwrap().to_owned();
        ([of("MR-I1"), of("MR-I7"), of("MR-I9"), of("MR-I11")], sheet["undecided"].clone())
    };
    let usual = ["MR-R6", "MR-R1", "MR-R5", "MR-R2"].map(str::to_owned);
    assert_eq!(concern(&held), (usual.clone(), json!(["MR-R1", "MR-R2"])));
    let decide =
        json!({"review": {"decide": {"review": id, "result": "MR-R1", "words": "A second check.", "input": "MR-I1"}}});
    held.edit(decide);
    assert_eq!(concern(&held), (usual.clone(), json!(["MR-R2"])));
    held.edit(
        json!({"review": {"decide": {"review": id, "result": "MR-R6", "words": "Ask again.", "input": "MR-I1"}}}),
    );
    assert_eq!(concern(&held), (usual, json!(["MR-R2"])), "another decision is none on changes");
}

#[test]
fn what_the_review_before_concluded_stands_beside_the_questions() {
    let sheet = Held::new().sheet();
    assert_eq!((&sheet["previous"]["review"], &sheet["previous"]["suitable"]), (&json!("MR-2026-1"), &json!("yes")));
    assert!(sheet["previous"]["suitableWhy"].as_str().unwrap().contains("34 people"));
}

#[test]
fn an_overdue_action_of_an_earlier_review_gets_a_new_day_and_the_minutes_say_so() {
    let mut held = Held::new();
    let id = held.sheet()["id"].clone();
    held.edit(json!({"review": {"hold": {"id": id}}}));
    let late = |held: &Held| held.told().into_iter().filter(|(id, _)| id == "against-action-late").collect::<Vec<_>>();
    // That of an earlier review, and what the input on findings lists: both get their day here.
    assert_eq!(late(&held), told(&[("against-action-late", "ACT-011"), ("against-action-late", "ACT-016")]));
    let sheet = held.sheet();
    let earlier = sheet["earlierActions"].as_array().unwrap();
    let of = |number: &str| earlier.iter().find(|one| one["number"] == number).unwrap().clone();
    let (late_one, listed) = (of("ACT-011"), of("ACT-016"));
    assert!(
        earlier.len() > 2 && late_one["overdue"] == true && listed["review"] == "",
        "open ones that are not overdue are there too"
    );
    let was = late_one["due"].as_str().unwrap().to_owned();
    held.edit(json!({"action": {"amend": {"id": late_one["id"], "patch": {"due": "2027-01-15"}}}}));
    assert_eq!(late(&held), told(&[("against-action-late", "ACT-016")]));
    // Words alone give it no day.
    held.edit(json!({"review": {"decide": {"review": id, "result": "MR-R6", "words": "ACT-016 is done by Friday.", "reason": "It waits."}}}));
    assert_eq!(late(&held), told(&[("against-action-late", "ACT-016")]));
    held.edit(json!({"action": {"amend": {"id": listed["id"], "patch": {"due": "2027-01-08"}}}}));
    assert_eq!(late(&held), []);
    // One that had no day gets its first one.
    let bare = of("ACT-018");
    assert_eq!(bare["due"], Value::Null);
    held.edit(json!({"action": {"amend": {"id": bare["id"], "patch": {"due": "2027-03-31"}}}}));
    let sheet = held.sheet();
    let was_due = |number: &str| {
        sheet["earlierActions"].as_array().unwrap().iter().find(|one| one["number"] == number).unwrap()["wasDue"]
            .clone()
    };
    assert_eq!((was_due("ACT-011"), was_due("ACT-010")), (json!(was), Value::Null), "the screen says both days too");
    let wanted = json!({"kind": "management-review", "review": id, "draft": true});
    let copy = held.workspace.copy(&serde_json::from_value(wanted).unwrap(), &held.moment).unwrap();
    let paper = serde_json::to_value(copy.paper).unwrap();
    let moved: Vec<&Value> =
        paper["actions"].as_array().unwrap().iter().filter(|one| one["wasDue"] != Value::Null).collect();
    let moved: Vec<[&Value; 4]> =
        moved.iter().map(|one| [&one["number"], &one["wasDue"], &one["due"], &one["input"]]).collect();
    let listed_by = sheet["inputs"]
        .as_array()
        .unwrap()
        .iter()
        .position(|one| one["data"]["rows"].to_string().contains("\"ACT-016\""))
        .unwrap()
        + 1;
    let (first, second, third) = (
        json!(["ACT-011", was, "2027-01-15", "1"]),
        json!(["ACT-016", listed["due"], "2027-01-08", listed_by.to_string()]),
        json!(["ACT-018", "", "2027-03-31", listed_by.to_string()]),
    );
    assert_eq!(
        json!(moved),
        json!([first, second, third]),
        "no other was moved, and each stands with the input that lists it"
    );
}

#[test]
fn what_is_late_and_gets_nothing_is_told_in_the_meeting_as_the_minutes_will_say_it() {
    let mut held = Held::new();
    let id = held.sheet()["id"].clone();
    held.edit(json!({"review": {"hold": {"id": id}}}));
    let rest = |held: &Held| -> Vec<String> {
        held.told().into_iter().filter(|(id, _)| id.ends_with("-late")).map(|(_, number)| number).collect()
    };
    let paper = |held: &Held| -> Vec<String> {
        let wanted = json!({"kind": "management-review", "review": id, "draft": true});
        let copy = held.workspace.copy(&serde_json::from_value(wanted).unwrap(), &held.moment).unwrap();
        serde_json::from_value(serde_json::to_value(copy.paper).unwrap()["late"].clone()).unwrap_or_default()
    };
    let before = rest(&held);
    assert!(before.contains(&"A.6.1.3".to_owned()) && before.contains(&"SoA-001 1.1".to_owned()), "{before:?}");
    assert_eq!(paper(&held), before, "the same stands on page one");
    // What is decided settles what it names; a decision that names nothing settles nothing, an action on its input has a day and somebody.
    let sheet = held.sheet();
    let input =
        sheet["told"].as_array().unwrap().iter().find(|one| one["args"]["number"] == "A.6.1.3").unwrap()["row"].clone();
    held.edit(json!({"review": {"decide": {"review": id, "result": "MR-R6", "words": "More hours for the logs.", "reason": "They wait.", "input": input}}}));
    assert_eq!(rest(&held), before);
    held.edit(json!({"review": {"decide": {"review": id, "result": "MR-R6", "words": "A new day for A.6.1.3 by Friday.", "reason": "They wait.", "input": input}}}));
    assert_eq!(rest(&held), before, "named, and left its day that is past");
    let decision = held.sheet()["decisions"][1]["number"].clone();
    held.edit(
        json!({"review": {"retarget": {"id": id, "control": "A.6.1.3", "on": "2027-01-31", "decision": decision}}}),
    );
    let after = rest(&held);
    assert_eq!(after, before.iter().filter(|one| *one != "A.6.1.3").cloned().collect::<Vec<_>>());
    assert!(after.contains(&"SoA-001 1.1".to_owned()), "it was not named: {after:?}");
    assert_eq!(paper(&held), after);
    held.edit(json!({"review": {"decide": {"review": id, "result": "MR-R6", "words": "SoA-001 is confirmed by June.", "reason": "They wait.", "input": input}}}));
    assert!(!rest(&held).contains(&"SoA-001 1.1".to_owned()));
}

#[test]
fn a_control_gets_the_target_date_of_a_decision_and_the_minutes_trace_it() {
    let mut held = Held::new();
    let id = held.sheet()["id"].clone();
    let decide = |words: &str| json!({"review": {"decide": {"review": id, "result": "MR-R6", "words": words, "reason": "Two clinics came first.", "input": "MR-I5"}}});
    let retarget = |decision: &str| json!({"review": {"retarget": {"id": id, "control": "A.6.1.3", "on": "2027-01-31", "decision": decision}}});
    held.edit(json!({"review": {"hold": {"id": id}}}));
    held.edit(decide("A.6.1.3 has until the end of January."));
    assert_eq!(held.sheet()["movedTargets"], json!([]), "words alone move no control");
    let decision = held.sheet()["decisions"][0]["number"].as_str().unwrap().to_owned();
    // A decision of another review is the reason of nothing here.
    let mut hands = Hands { at: held.moment.instant, ids: &mut held.ids, press: &Stamp };
    let elsewhere = serde_json::from_value(retarget("D-001")).unwrap();
    let refused = held.workspace.edit(elsewhere, &author(), &mut hands).unwrap_err();
    assert!(format!("{refused:?}").contains("refuse-review-decision-elsewhere"), "{refused:?}");
    held.edit(retarget(&decision));
    let sheet = held.sheet();
    let [moved] = sheet["movedTargets"].as_array().unwrap().as_slice() else { panic!("{}", sheet["movedTargets"]) };
    assert_eq!((&moved["control"], &moved["due"]), (&json!("A.6.1.3"), &json!("2027-01-31")));
    assert_eq!(moved["decisionNumber"], decision);
    let listed = sheet["inputs"].as_array().unwrap().iter().flat_map(|one| one["data"]["rows"].as_array().unwrap());
    let row = listed.into_iter().find(|row| row[0] == "A.6.1.3").unwrap();
    assert!(row.as_array().unwrap().contains(&moved["was"]), "the day it had at the cut-off: {row}");
    let wanted = json!({"kind": "management-review", "review": id, "draft": true});
    let copy = held.workspace.copy(&serde_json::from_value(wanted).unwrap(), &held.moment).unwrap();
    let paper = serde_json::to_value(copy.paper).unwrap();
    let printed = paper["actions"].as_array().unwrap().iter().find(|one| one["number"] == "A.6.1.3").unwrap();
    assert_eq!((&printed["wasDue"], &printed["due"]), (&moved["was"], &moved["due"]));
    assert_eq!((printed["decision"].as_str(), &printed["control"]), (Some(decision.as_str()), &json!(true)));
    let grid = held.workspace.view_json("statement.grid", json!({}), &held.moment).unwrap();
    let rows = grid["rows"].as_array().unwrap();
    let why = &rows.iter().find(|one| one["number"] == "A.6.1.3").unwrap()["dateReason"];
    assert_eq!(*why, format!("{decision}: Two clinics came first."));
}

#[test]
fn what_was_prepared_puts_an_action_before_the_meeting_until_a_decision_names_it() {
    let mut held = Held::new();
    let id = held.sheet()["id"].clone();
    held.edit(json!({"review": {"hold": {"id": id}}}));
    let posed = |held: &Held| -> Vec<Value> {
        held.sheet()["inputs"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|one| one["posed"].as_array().unwrap().clone())
            .collect()
    };
    let put = |decided: bool| json!({"number": "ACT-033", "title": "Decide on Spain: go on, restrict or stop", "decided": decided});
    assert_eq!(posed(&held), [put(false)], "named in what was prepared, and due within a week");
    held.edit(json!({"review": {"decide": {"review": id, "result": "MR-R6", "words": "Spain goes on.", "reason": "It fits.", "input": "MR-I11"}}}));
    assert_eq!(posed(&held), [put(false)], "a decision that does not name it settles it not");
    held.edit(json!({"review": {"decide": {"review": id, "result": "MR-R6", "words": "ACT-033: Spain goes on.", "reason": "It fits.", "input": "MR-I11"}}}));
    assert_eq!(posed(&held), [put(true)]);
    // Done in the meeting, it stays in sight there, and the minutes say so.
    let earlier = |held: &Held| {
        held.sheet()["earlierActions"].as_array().unwrap().iter().find(|one| one["number"] == "ACT-033").cloned()
    };
    let action = earlier(&held).unwrap();
    held.edit(json!({"action": {"close": {"id": action["id"], "outcome": "D-013"}}}));
    let done = earlier(&held).unwrap();
    assert_eq!((&done["state"], &done["outcome"]), (&json!("done"), &json!("D-013")));
    assert_eq!(posed(&held), [put(true)]);
    // Done is decided, also where the words that said so are put otherwise afterwards.
    let naming = held.sheet()["decisions"].as_array().unwrap().last().unwrap()["id"].clone();
    held.edit(json!({"review": {"amendDecision": {"id": naming, "patch": {"words": "Spain goes on."}}}}));
    assert_eq!(posed(&held), [put(true)]);
    let wanted = json!({"kind": "management-review", "review": id, "draft": true});
    let copy = held.workspace.copy(&serde_json::from_value(wanted).unwrap(), &held.moment).unwrap();
    let paper = serde_json::to_value(copy.paper).unwrap();
    let printed = paper["actions"].as_array().unwrap().iter().find(|one| one["number"] == "ACT-033").unwrap();
    assert_eq!((&printed["done"], &printed["wasDue"]), (&json!("D-013"), &Value::Null));
    // What is done days after the meeting was not done in it.
    let late =
        held.sheet()["earlierActions"].as_array().unwrap().iter().find(|one| one["number"] == "ACT-011").cloned();
    held.edit(json!({"review": {"attendAll": {"id": id}}}));
    held.edit(json!({"review": {"end": {"id": id}}}));
    held.moment = held.workspace.moment(held.moment.instant + chrono::TimeDelta::days(3)).unwrap();
    held.edit(json!({"action": {"close": {"id": late.unwrap()["id"], "outcome": "Two people hold it."}}}));
    let sheet = held.sheet();
    let told = |number: &str| sheet["earlierActions"].as_array().unwrap().iter().any(|one| one["number"] == number);
    assert_eq!((told("ACT-033"), told("ACT-011")), (true, false));
}

#[test]
fn a_decision_without_a_reason_and_no_change_beside_a_change_are_told() {
    let mut held = Held::new();
    let id = held.sheet()["id"].clone();
    held.edit(json!({"review": {"hold": {"id": id}}}));
    let decide = |result: &str, words: &str, reason: &str, none: bool| json!({"review": {"decide": {"review": id, "result": result, "words": words, "reason": reason, "noChange": none, "input": "MR-I2"}}});
    let said = |held: &Held| -> Vec<(String, String)> {
        held.told().into_iter().filter(|(id, _)| id.starts_with("against-decision")).collect()
    };
    held.edit(decide("MR-R2", "", "It fits.", true));
    assert_eq!(said(&held), []);
    held.edit(decide("MR-R2", "Take the clinics in Spain in", "", false));
    let numbers: Vec<Value> =
        held.sheet()["decisions"].as_array().unwrap().iter().map(|one| one["number"].clone()).collect();
    let [none, change] = [numbers[0].as_str().unwrap(), numbers[1].as_str().unwrap()];
    assert_eq!(said(&held), told(&[("against-decision-why", change), ("against-decision-denied", none)]));
}
