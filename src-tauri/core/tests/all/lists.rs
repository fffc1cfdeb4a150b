//! Lists of registers on paper: which columns, which records, in whose words, and what hangs below each.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use crate::common::desk::Desk;
use aims_core::Fault;
use aims_core::paper::{ListCell, Listing, Paper, RegisterPaper, Standing, Wanted};
use serde_json::json;

fn desk() -> Desk {
    let mut desk = Desk::new();
    for (id, name, top) in [("p1", "Ada", false), ("md", "Mara", true)] {
        desk.add("person", json!({"id": id, "name": name, "topManagement": top}));
    }
    desk
}

fn wanted(noun: &str, filter: &[(&str, &str)]) -> Wanted {
    let filter: BTreeMap<String, String> = filter.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    Wanted { kind: "register".to_owned(), register: Some(noun.to_owned()), filter, ..Wanted::default() }
}

fn list(desk: &Desk, wanted: &Wanted) -> Listing {
    paper(desk, wanted).list
}

fn paper(desk: &Desk, wanted: &Wanted) -> RegisterPaper {
    let moment = desk.workspace.moment(desk.world.at).unwrap();
    let copy = desk.workspace.copy(wanted, &moment).unwrap();
    assert!(copy.pdf.is_none());
    let Paper::Register(paper) = copy.paper else { panic!("not a list") };
    *paper
}

#[test]
fn a_list_names_people_counts_and_says_what_was_filtered() {
    let mut desk = desk();
    desk.add("role", json!({"id": "lead", "name": "AI lead", "kind": "aiLead", "person": "p1", "authority": "Stops"}));
    desk.add("role", json!({"name": "Auditor", "kind": "internalAuditor"}));
    let all = list(&desk, &wanted("role", &[]));
    assert_eq!((all.title.as_str(), all.total, all.all, all.only.len()), ("role.many", 2, 2, 0));
    let head = paper(&desk, &wanted("role", &[])).head;
    assert_eq!((head.standing, head.version.as_str()), (Standing::Listed, "2026-11-24"));
    assert_eq!(
        all.columns[..3],
        ["role-name", "role-person", "role-authority"],
        "a column that says nothing is left out"
    );
    let lead = &all.rows[0];
    assert_eq!(lead.number, "ROL-001");
    assert_eq!(lead.cells[1], ListCell::Name { name: "Ada".to_owned() });
    assert_eq!(all.rows[1].cells[1], ListCell::Missing, "what is wanted and not said is missing");
    let mut some = wanted("role", &[("person", "p1"), ("missing", "authority")]);
    some.search = Some("lead".to_owned());
    let some = list(&desk, &some);
    assert_eq!((some.total, some.all), (0, 2), "Ada's role has its authority");
    let how: Vec<&str> = some.only.iter().map(|one| one.how.as_str()).collect();
    assert_eq!(how, ["list-missing", "filter-any", "list-search"]);
    assert_eq!(some.only[1].values, [ListCell::Name { name: "Ada".to_owned() }]);
    // The columns somebody chose, in their order.
    let chosen = Wanted { columns: vec!["state".to_owned(), "name".to_owned()], ..wanted("role", &[]) };
    assert_eq!(list(&desk, &chosen).columns, ["role-state", "role-name"]);
    let moment = desk.workspace.moment(desk.world.at).unwrap();
    for wrong in [wanted("none", &[]), Wanted { columns: vec!["none".to_owned()], ..wanted("role", &[]) }] {
        assert!(matches!(desk.workspace.copy(&wrong, &moment), Err(Fault::NotFound { .. })));
    }
}

#[test]
fn readings_stand_below_their_objective_in_the_order_of_their_days() {
    let mut desk = desk();
    desk.add("objective", json!({"id": "o", "name": "Corrections"}));
    desk.add("objective", json!({"name": "Another"}));
    for (day, value) in [("2026-11-20", 4), ("2026-10-20", 7)] {
        desk.add("reading", json!({"objective": "o", "day": day, "value": value, "by": "p1"}));
    }
    let all = list(&desk, &wanted("objective", &[]));
    let below = &all.rows[0].below[0];
    assert_eq!((below.title.as_str(), below.rows.len(), all.rows[1].below.len()), ("reading.many", 2, 0));
    assert_eq!(below.rows[0][0], ListCell::Day { day: "2026-10-20".to_owned(), late: false });
    assert_eq!(below.rows[1][1], ListCell::Number { value: 4 });
}

#[test]
fn the_filter_of_a_named_list_asks_for_it() {
    let mut desk = desk();
    desk.add("useRequest", json!({"tool": "Translator"}));
    let named = list(&desk, &wanted("useRequest", &[("state", "approved")]));
    assert_eq!((named.title.as_str(), named.total, named.only.len()), ("useRequest-list-approved", 0, 0));
    let other = list(&desk, &wanted("useRequest", &[("state", "asked")]));
    assert_eq!((other.title.as_str(), other.total, other.only.len()), ("useRequest.many", 1, 1));
}

#[test]
fn every_register_can_be_listed() {
    let desk = desk();
    let all = desk.ask("registers", json!({}));
    for sketch in all.as_array().unwrap() {
        let noun = sketch["noun"].as_str().unwrap();
        let paper = list(&desk, &wanted(noun, &[]));
        assert!(!paper.columns.is_empty(), "{noun}");
        for row in &paper.rows {
            assert_eq!(row.cells.len(), paper.columns.len(), "{noun}");
        }
    }
}
