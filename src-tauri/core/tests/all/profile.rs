//! The starting point: fields, the fit questionnaire, the decision.
#![allow(clippy::unwrap_used)]

use crate::common::{World, undo};
use aims_core::door::Workspace;
use serde_json::{Value, json};

struct Desk {
    _folder: tempfile::TempDir,
    world: World,
    workspace: Workspace,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::new();
        let workspace = world.create(&folder.path().join("a.aims"));
        Self { _folder: folder, world, workspace }
    }

    fn edit(&mut self, edit: Value) {
        self.world.edit(&mut self.workspace, json!({"profile": edit}));
    }

    fn refused(&mut self, edit: Value) -> Vec<String> {
        let fault = self.world.try_edit(&mut self.workspace, json!({"profile": edit})).unwrap_err();
        fault.refusals().iter().map(|r| format!("{} {}", r.message.id, r.field.clone().unwrap_or_default())).collect()
    }

    fn answer_all(&mut self, yes: &[&str]) {
        for side in ["FS-1", "FS-2", "FS-3", "FS-4", "FS-5", "FS-6", "FS-7", "FW-1", "FW-2", "FW-3", "FW-4", "FW-5"] {
            self.edit(json!({"answerFit": {"question": side, "answer": yes.contains(&side)}}));
        }
    }

    fn view(&mut self) -> Value {
        self.world.view(&self.workspace, "profile")
    }
}

#[test]
fn a_verdict_needs_every_answer_and_the_decision_is_a_persons() {
    let mut desk = Desk::new();
    assert_eq!(desk.view()["row"]["onboarding"], "open");
    assert_eq!(desk.view()["fit"]["verdict"], "incomplete");
    assert_eq!(desk.refused(json!({"decideFit": {"decision": "certify"}})), ["refuse-fit-open decision"]);
    desk.answer_all(&["FS-1", "FS-2", "FS-3", "FS-4"]);
    let fit = desk.view()["fit"].clone();
    assert_eq!((&fit["verdict"], &fit["strong"], &fit["weak"]), (&json!("certify"), &json!(10), &json!(0)));
    assert_eq!(desk.refused(json!({"decideFit": {"decision": "align"}})), ["refuse-fit-reason reason"]);
    desk.edit(json!({"decideFit": {"decision": "align", "reason": "No budget before next year."}}));
    let row = desk.view()["row"].clone();
    assert_eq!(
        (&row["fitDecision"], &row["fitBy"], &row["fitOn"]),
        (&json!("align"), &json!("Mara Voss"), &json!("2026-11-24"))
    );
    desk.world.edit(&mut desk.workspace, undo());
    assert_eq!(desk.view()["row"]["fitDecision"], "");
}

#[test]
fn answers_that_contradict_each_other_are_refused_by_name() {
    let mut desk = Desk::new();
    desk.edit(json!({"answerFit": {"question": "FS-1", "answer": true}}));
    assert_eq!(desk.refused(json!({"answerFit": {"question": "FW-1", "answer": true}})), ["refuse-fit-apart answer"]);
    desk.edit(json!({"answerFit": {"question": "FS-1", "answer": null}}));
    desk.edit(json!({"answerFit": {"question": "FW-1", "answer": true}}));
    assert_eq!(
        desk.refused(json!({"answerFit": {"question": "FS-9", "answer": true}})),
        ["refuse-unknown-code question"]
    );
}

#[test]
fn the_starting_point_follows_from_what_was_said_and_suggestions_count_for_nothing() {
    let mut desk = Desk::new();
    assert_eq!(desk.view()["startingPoint"], "noIso27001");
    desk.edit(json!({"amend": {"patch": {"iso27001": "certified", "sector": "health", "people": 34}}}));
    let view = desk.view();
    assert_eq!(
        (&view["startingPoint"], &view["sector"]["domains"][0]),
        (&json!("iso27001_1to3systems"), &json!("A.5"))
    );
    assert_eq!(desk.world.view(&desk.workspace, "organisation")["sector"], "health");
    let asked = view["fit"]["questions"].as_array().unwrap().iter().find(|q| q["id"] == "FS-3").unwrap().clone();
    assert_eq!((&asked["suggested"], &asked["answer"]), (&json!(true), &Value::Null));
    assert_eq!(view["fit"]["strong"], 0);
    desk.edit(json!({"amend": {"patch": {"iso27001": "parallel"}}}));
    assert_eq!(desk.view()["startingPoint"], "combined27001");
    desk.edit(json!({"amend": {"patch": {"objective": "alignment"}}}));
    assert_eq!(desk.view()["startingPoint"], "alignmentOnly");
    let bad = json!({"amend": {"patch": {"iso27001": "maybe", "people": 2_000_000, "targetDate": "soon"}}});
    assert_eq!(
        desk.refused(bad),
        ["refuse-unknown-code iso27001", "refuse-people people", "refuse-not-a-date targetDate"]
    );
}
