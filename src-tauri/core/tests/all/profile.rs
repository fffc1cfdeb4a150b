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
    assert_eq!(desk.refused(json!({"decideFit": {"decision": "certify", "reason": "  "}})), ["refuse-empty reason"]);
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
fn only_what_is_recorded_is_suggested() {
    let mut desk = Desk::new();
    let suggested = |desk: &mut Desk| {
        let fit = desk.view()["fit"].clone();
        let asked = fit["questions"].as_array().unwrap().iter().find(|one| one["id"] == "FS-1").unwrap().clone();
        asked["suggested"].clone()
    };
    assert_eq!(suggested(&mut desk), Value::Null);
    let system = |desk: &mut Desk, edit: Value| drop(desk.world.edit(&mut desk.workspace, json!({"system": edit})));
    system(&mut desk, json!({"add": {"id": "a", "name": "Inlet"}}));
    assert_eq!(suggested(&mut desk), Value::Null, "nobody said how far it is");
    system(&mut desk, json!({"amend": {"id": "a", "patch": {"stage": "idea"}}}));
    assert_eq!(suggested(&mut desk), false);
    system(&mut desk, json!({"add": {"id": "b", "name": "Chat"}}));
    assert_eq!(suggested(&mut desk), Value::Null);
    system(&mut desk, json!({"amend": {"id": "b", "patch": {"stage": "in-use"}}}));
    assert_eq!(suggested(&mut desk), true);
}

#[test]
fn a_plan_that_ends_after_the_day_aimed_at_says_both_days_and_criteria_say_what_is_open() {
    let mut desk = Desk::new();
    desk.edit(json!({"amend": {"patch": {"targetDate": "2027-01-31"}}}));
    let late = |desk: &mut Desk, view: &str| desk.world.view(&desk.workspace, view)["late"].clone();
    assert_eq!(late(&mut desk, "home"), Value::Null);
    let make = json!({"roadmap": {"make": {"startsOn": "2026-12-01"}}});
    desk.world.edit(&mut desk.workspace, make);
    let home = late(&mut desk, "home");
    assert_eq!((&home["id"], &home["args"]["target"]), (&json!("roadmap-late"), &json!("2027-01-31")));
    assert!(home["args"]["last"].as_str().unwrap() > "2027-01-31");
    assert_eq!(late(&mut desk, "roadmap"), home);
    let phase = |desk: &Desk| {
        let moment = desk.workspace.moment(desk.world.at).unwrap();
        desk.workspace.view_json("roadmap.phase", json!({"phase": 1}), &moment).unwrap()
    };
    let of = |desk: &Desk, list: &str, id: &str| {
        let phase = phase(desk);
        phase[list].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap().clone()
    };
    assert_eq!(of(&desk, "criteria", "P1-E3")["counted"]["id"], "roadmap-none-recorded");
    for (id, patch) in [("a", json!({"purpose": "Triage", "aimsRoles": ["provider"]})), ("b", json!({}))] {
        desk.world.edit(&mut desk.workspace, json!({"system": {"add": {"id": id, "name": id, "patch": patch}}}));
        desk.world.edit(&mut desk.workspace, json!({"system": {"setScope": {"id": id, "scope": "in"}}}));
    }
    let open = of(&desk, "criteria", "P1-E3");
    assert_eq!(open["counted"], json!({"id": "roadmap-left-purpose", "args": {"left": 1, "of": 2}}));
    // The figure opens exactly the rows it counts.
    let moment = desk.workspace.moment(desk.world.at).unwrap();
    let ask = json!({"noun": "system", "filter": open["goal"]["filter"]});
    assert_eq!(desk.workspace.view_json("register.rows", ask, &moment).unwrap()["total"], 1);
    let task = of(&desk, "tasks", "P1-T03");
    assert_eq!((&task["state"], &task["counted"]["id"]), (&json!("notMet"), &json!("roadmap-left-unchecked")));
    desk.world.edit(
        &mut desk.workspace,
        json!({"system": {"amend": {"id": "b", "patch": {"purpose": "Chat", "aimsRoles": ["customer"]}}}}),
    );
    assert_eq!(of(&desk, "criteria", "P1-E3")["counted"], json!({"id": "roadmap-none-left", "args": {"of": 2}}));
}

#[test]
fn the_starting_point_follows_from_what_was_said_and_suggestions_count_for_nothing() {
    let mut desk = Desk::new();
    assert_eq!(desk.view()["startingPoint"], "noIso27001");
    desk.edit(json!({"amend": {"patch": {"iso27001": "certified", "sector": "health", "people": 34}}}));
    let view = desk.view();
    assert_eq!(
        (&view["startingPoint"], &view["sector"]["domains"][0]),
        (&json!("iso27001_1to3systems"), &json!("A.5 Assessing impacts of AI systems"))
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

/// NIS2 (Art. 2) and DORA (Art. 2 and 3) bind by size; what the sector is bound by says so, in both languages.
#[test]
fn the_laws_of_a_sector_say_what_the_size_changes() {
    let mut desk = Desk::new();
    let laws = |desk: &mut Desk, sector: &str, people: u32, lang: &str| -> Vec<String> {
        desk.edit(json!({"amend": {"patch": {"sector": sector, "people": people}}}));
        let profile = desk
            .workspace
            .view_json("profile", json!({"lang": lang}), &desk.workspace.moment(desk.world.at).unwrap())
            .unwrap();
        serde_json::from_value(profile["sector"]["regulations"].clone()).unwrap()
    };
    // Nobody has said how many there are, there are enough, there are few.
    assert_eq!(laws(&mut desk, "industry", 0, "en")[2], "NIS2");
    assert_eq!(laws(&mut desk, "industry", 50, "en")[2], "NIS2");
    assert!(laws(&mut desk, "industry", 49, "en")[2].starts_with("NIS2 (below 50 people only"));
    assert!(laws(&mut desk, "industry", 49, "es")[2].starts_with("NIS2 (con menos de 50 personas, solo si"));
    assert!(laws(&mut desk, "saas", 30, "en")[2].starts_with("NIS2 where it applies (below 50"));
    assert_eq!(laws(&mut desk, "finance", 250, "en")[0], "DORA");
    assert_eq!(
        laws(&mut desk, "finance", 30, "en")[0],
        "DORA (Art. 2(3)(e) leaves out insurance intermediaries below 250 people)"
    );
    assert!(laws(&mut desk, "finance", 9, "es")[0].contains("microempresas según el art. 3, punto 60"));
}
