//! The gap analysis: runs, ratings and what they ask for, results, proposals, actions, the report.
#![allow(clippy::unwrap_used)]

use crate::common::{World, person, undo};
use aims_core::door::Workspace;
use aims_core::paper::Paper;
use aims_core::paper::Wanted;
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
        let mut workspace = world.create(&folder.path().join("a.aims"));
        world.edit(&mut workspace, person("dir", "Dora Director"));
        Self { _folder: folder, world, workspace }
    }

    fn edit(&mut self, edit: Value) {
        self.world.edit(&mut self.workspace, json!({"gap": edit}));
    }

    fn rate(&mut self, item: &str, patch: Value) {
        self.edit(json!({"rate": {"item": item, "patch": patch}}));
    }

    fn refused(&mut self, edit: Value) -> Vec<(String, String, String)> {
        let fault = self.world.try_edit(&mut self.workspace, json!({"gap": edit})).unwrap_err();
        assert!(!fault.refusals().is_empty(), "{fault:?}");
        let of = |r: &aims_core::Refusal| {
            (r.message.id.clone(), r.field.clone().unwrap_or_default(), r.row.clone().unwrap_or_default())
        };
        fault.refusals().iter().map(of).collect()
    }

    fn view(&self, name: &str, args: Value) -> Value {
        self.workspace.view_json(name, args, &self.workspace.moment(self.world.at).unwrap()).unwrap()
    }

    /// Everything rated `partly`, with a few of other ratings.
    fn first_pass(&mut self) {
        self.edit(json!({"start": {"depth": "first"}}));
        let grid = self.view("gap.grid", json!({}));
        let rows: Vec<Value> = grid["rows"].as_array().unwrap().iter().enumerate()
            .map(|(at, row)| json!({"row": at + 1, "item": row["item"], "patch": {"rating": "partly", "effort": "small"}}))
            .collect();
        self.edit(json!({"rateMany": {"rows": rows}}));
        self.rate("5.2", json!({"rating": "not", "finding": "No AI policy."}));
        self.rate("10.1", json!({"rating": "conforms", "evidence": "Log of improvements, March."}));
        self.rate(
            "A.7.3",
            json!({"rating": "na", "exclusionReason": "No data is acquired; the model is bought as a service."}),
        );
    }
}

#[test]
fn one_run_at_a_time_and_a_frozen_one_never_changes() {
    let mut desk = Desk::new();
    let rate = json!({"rate": {"item": "4.1", "patch": {"rating": "not"}}});
    assert_eq!(desk.refused(rate.clone())[0].0, "refuse-gap-no-open-run");
    desk.edit(json!({"start": {"depth": "first", "title": "Before the decision"}}));
    assert_eq!(desk.refused(json!({"start": {"depth": "full"}}))[0].0, "refuse-gap-open-run");
    assert_eq!(desk.refused(json!({"freeze": {}}))[0].0, "refuse-gap-nothing-answered");
    desk.edit(json!({"discard": {}}));
    desk.edit(json!({"start": {"depth": "first"}}));
    desk.rate("4.1", json!({"rating": "not"}));
    assert_eq!(desk.refused(json!({"discard": {}}))[0].0, "refuse-gap-answered");
    desk.edit(json!({"freeze": {"note": "Baseline"}}));
    let runs = desk.view("gap.runs", json!({}));
    assert_eq!(runs["runs"][0]["number"], "GAP-02", "a number is never given twice");
    assert_eq!(
        (&runs["runs"][0]["answered"], &runs["runs"][0]["of"], &runs["open"]),
        (&json!(1), &json!(70), &Value::Null)
    );
    assert_eq!(desk.refused(rate)[0].0, "refuse-gap-no-open-run");
    assert!(desk.world.try_edit(&mut desk.workspace, undo()).is_err(), "undo stops at a baseline");
}

#[test]
fn a_rating_asks_for_what_it_needs_and_names_item_field_and_row() {
    let mut desk = Desk::new();
    desk.edit(json!({"start": {"depth": "full"}}));
    let one = |item: &str, patch: Value| json!({"rate": {"item": item, "patch": patch}});
    let told = |id: &str, field: &str| vec![(id.to_owned(), field.to_owned(), String::new())];
    assert_eq!(desk.refused(one("4.1-01", json!({"rating": "na"}))), told("refuse-gap-clause-excluded", "rating"));
    assert_eq!(desk.refused(one("4.1-01", json!({"rating": "conforms"}))), told("refuse-gap-evidence", "evidence"));
    assert_eq!(
        desk.refused(one("A.2.2", json!({"rating": "na", "exclusionReason": "no"}))),
        told("refuse-gap-exclusion-reason", "exclusionReason")
    );
    assert_eq!(desk.refused(one("4.1", json!({"rating": "not"}))), told("refuse-gap-item", "item"));
    assert_eq!(desk.refused(one("4.1-01", json!({"maturity": 6}))), told("refuse-gap-maturity", "maturity"));
    let rows = json!({"rateMany": {"rows": [
        {"row": 1, "item": "4.1-01", "patch": {"rating": "not"}},
        {"row": 2, "item": "4.1-02", "patch": {"rating": "maybe"}},
        {"row": 3, "item": "4.1-01", "patch": {"rating": "partly"}},
    ]}});
    let found = desk.refused(rows);
    let rows: Vec<(&str, &str)> = found.iter().map(|(id, _, row)| (id.as_str(), row.as_str())).collect();
    assert_eq!(rows, [("refuse-unknown-code", "2"), ("refuse-gap-twice", "3")]);
    assert_eq!(desk.view("gap.runs", json!({}))["runs"][0]["answered"], 0, "nothing of it was kept");
    // Absent stays, null clears.
    desk.rate("4.1-01", json!({"rating": "partly", "maturity": 2, "owner": "dir", "finding": "Half a list."}));
    desk.rate("4.1-01", json!({"maturity": null}));
    let row = desk.view("gap.item", json!({"item": "4.1-01"}))["row"].clone();
    assert_eq!(
        (&row["rating"], &row["maturity"], &row["ownerName"], &row["finding"]),
        (&json!("partly"), &Value::Null, &json!("Dora Director"), &json!("Half a list."))
    );
}

#[test]
fn one_item_at_a_time_leads_through_what_is_open() {
    let mut desk = Desk::new();
    desk.edit(json!({"start": {"depth": "first"}}));
    let first = desk.view("gap.item", json!({}));
    assert_eq!(
        (&first["row"]["item"], &first["position"], &first["nextOpen"]),
        (&json!("4.1"), &json!(1), &json!("4.2"))
    );
    assert_eq!(first["asks"].as_array().unwrap().len(), 5);
    assert_eq!(first["row"]["reuse"], "partial");
    desk.rate("4.1", json!({"rating": "partly"}));
    assert_eq!(desk.view("gap.item", json!({}))["row"]["item"], "4.2");
    let last = desk.view("gap.item", json!({"item": "A.10.4", "lang": "es"}));
    assert_eq!((&last["position"], &last["next"], &last["nextOpen"]), (&json!(70), &Value::Null, &json!("4.2")));
    assert!(!last["iso27001"].as_array().unwrap().is_empty());
    // A full run shows what the first pass said about the sub-clause as a hint, never as an answer.
    desk.edit(json!({"freeze": {}}));
    desk.edit(json!({"start": {"depth": "full", "from": "GAP-01"}}));
    let item = desk.view("gap.item", json!({"item": "4.1-01"}));
    assert_eq!(
        (&item["before"], &item["beforeRun"], &item["row"]["rating"]),
        (&json!("partly"), &json!("GAP-01"), &json!(""))
    );
}

#[test]
fn results_rank_propose_and_compare() {
    let mut desk = Desk::new();
    desk.first_pass();
    let result = desk.view("gap.result", json!({}));
    assert_eq!(result["run"]["depth"], "first");
    assert_eq!(result["clauses"]["figure"]["spokes"].as_array().unwrap().len(), 7);
    assert_eq!(result["domains"]["figure"]["spokes"].as_array().unwrap().len(), 9);
    assert_eq!(result["clauses"]["figure"]["spokes"][1]["score"], 33, "5.1 and 5.3 partly, 5.2 not");
    // A missing AI policy: document 3, earlier phase 1, small effort 1.
    assert_eq!((&result["gaps"][0]["item"], &result["gaps"][0]["points"]), (&json!("5.2"), &json!(3)));
    let reasons: Vec<&str> =
        result["gaps"][0]["because"].as_array().unwrap().iter().map(|m| m["id"].as_str().unwrap()).collect();
    assert_eq!(reasons, ["gap-because-document", "gap-because-blocks", "gap-because-effort"]);
    assert_eq!(result["exclusions"][0]["item"], "A.7.3");
    // A proposal stands beside the decision and decides nothing.
    let sheet = desk.view("statement.control", json!({"id": "A.7.3"}));
    assert_eq!(
        (&sheet["proposal"]["applicability"], &sheet["row"]["applicability"]),
        (&json!("excluded"), &json!("undecided"))
    );
    let sheet = desk.view("statement.control", json!({"id": "A.2.2"}));
    assert_eq!(sheet["proposal"]["status"], "partly", "never implemented");
    // An action in one step, with its origin.
    desk.edit(json!({"act": {"item": "5.2", "owner": "dir", "due": "2027-01-31"}}));
    let list = desk.view("register.rows", json!({"noun": "action"}));
    let said = &list["rows"][0]["values"];
    assert_eq!((&said["origin"], &said["originLabel"]), (&json!("gap"), &json!("GAP-01 5.2")));
    assert_eq!(desk.view("gap.result", json!({}))["gaps"][0]["actions"], json!(["ACT-001"]));
    assert_eq!(desk.refused(json!({"act": {"item": "10.1"}}))[0].0, "refuse-gap-no-gap");
    // Again, compared.
    desk.edit(json!({"freeze": {}}));
    desk.edit(json!({"start": {"depth": "first", "from": "GAP-01"}}));
    desk.rate("5.2", json!({"rating": "conforms", "evidence": "AI policy 1.0."}));
    desk.rate("4.1", json!({"rating": "not"}));
    let result = desk.view("gap.result", json!({"against": "GAP-01"}));
    let ways: Vec<(&str, &str)> = result["compared"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| (c["item"].as_str().unwrap(), c["way"].as_str().unwrap()))
        .collect();
    assert_eq!(ways, [("4.1", "worse"), ("5.2", "better")]);
}

#[test]
fn the_report_is_issued_from_a_frozen_run_and_stays_as_it_was() {
    let mut desk = Desk::new();
    desk.first_pass();
    let issue = json!({"issue": {"approver": "dir"}});
    assert_eq!(desk.refused(issue.clone())[0].0, "refuse-gap-not-frozen");
    desk.edit(json!({"freeze": {}}));
    desk.edit(issue);
    let wanted = |draft: bool| Wanted { kind: "gap-report".into(), draft, ..Wanted::default() };
    let moment = desk.workspace.moment(desk.world.at).unwrap();
    let copy = desk.workspace.copy(&wanted(false), &moment).unwrap();
    assert!(copy.pdf.is_some());
    let Paper::GapReport(paper) = copy.paper else { panic!("another paper") };
    assert_eq!((paper.rows.len(), paper.sentences.len(), paper.depth.as_str()), (70, 6, "first"));
    assert_eq!((paper.head.number.as_str(), paper.head.version.as_str()), ("GAP-01", "1.0"));
    assert_eq!(paper.exclusions.len(), 1);
    assert!(paper.reuse.is_empty(), "nobody said that there is a certificate");
    desk.world.edit(&mut desk.workspace, json!({"profile": {"amend": {"patch": {"iso27001": "certified"}}}}));
    let Paper::GapReport(draft) = desk.workspace.copy(&wanted(true), &moment).unwrap().paper else { panic!() };
    assert_eq!(draft.reuse.len(), 32);
    desk.edit(json!({"issue": {"approver": "dir", "note": "With the certificate."}}));
    let Paper::GapReport(second) = desk.workspace.copy(&wanted(false), &moment).unwrap().paper else { panic!() };
    assert_eq!((second.head.version.as_str(), second.head.replaces.as_str()), ("1.1", "GAP-01 1.0"));
}

#[test]
fn a_run_begins_from_one_with_a_cleared_reason() {
    let mut desk = Desk::new();
    desk.first_pass();
    let rows = desk.view("register.rows", json!({"noun": "gapAnswer", "filter": {"item": "A.7.3"}}));
    let clear = json!({"table": "gapAnswer", "record": rows["rows"][0]["id"], "field": "exclusionReason", "reason": "Asked for."});
    desk.world.edit(&mut desk.workspace, json!({"workspace": {"redact": clear}}));
    desk.rate("A.7.3", json!({"recommendation": "Ask again next year."}));
    desk.edit(json!({"freeze": {}}));
    desk.edit(json!({"start": {"depth": "full", "from": "GAP-01"}}));
    let one = desk.view("gap.item", json!({"item": "A.7.3"}));
    assert_eq!((&one["row"]["rating"], &one["row"]["ratedBy"]), (&json!("na"), &json!("Mara Voss")));
}
