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

#[test]
fn an_overdue_action_of_an_earlier_review_gets_a_new_day_and_the_minutes_say_so() {
    let mut held = Held::new();
    let id = held.sheet()["id"].clone();
    held.edit(json!({"review": {"hold": {"id": id}}}));
    assert_eq!(held.told(), told(&[("against-action-late", "ACT-011")]));
    let sheet = held.sheet();
    let earlier = sheet["earlierActions"].as_array().unwrap();
    let late = earlier.iter().find(|one| one["number"] == "ACT-011").unwrap();
    assert!(earlier.len() > 1 && late["overdue"] == true, "open ones that are not overdue are there too");
    let was = late["due"].as_str().unwrap().to_owned();
    held.edit(json!({"action": {"amend": {"id": late["id"], "patch": {"due": "2027-01-15"}}}}));
    assert_eq!(held.told(), []);
    let wanted = json!({"kind": "management-review", "review": id, "draft": true});
    let copy = held.workspace.copy(&serde_json::from_value(wanted).unwrap(), &held.moment).unwrap();
    let paper = serde_json::to_value(copy.paper).unwrap();
    let moved: Vec<&Value> =
        paper["actions"].as_array().unwrap().iter().filter(|one| one["wasDue"] != Value::Null).collect();
    assert_eq!(moved.len(), 1, "no other action of an earlier review was moved");
    assert_eq!((&moved[0]["number"], &moved[0]["due"]), (&json!("ACT-011"), &json!("2027-01-15")));
    assert_eq!(moved[0]["wasDue"], json!(was));
}
