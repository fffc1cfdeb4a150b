//! Whatever happens in whatever order: a decision shows other facts for each fact of weight and for none without, an acceptance
//! that has ended never counts, and the reasons of the statement are the links of the risks, both ways.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use crate::common::desk::Desk;
use crate::risks::{accept, desk, rate, reduce, risk};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A field of a risk or of its system, and whether an acceptance is about it.
const FIELDS: [(&str, &str, bool); 16] = [
    ("risk", "name", true),
    ("risk", "cause", true),
    ("risk", "effect", true),
    ("risk", "existing", true),
    ("risk", "how", true),
    ("risk", "byDesign", true),
    ("risk", "worksWhen", false),
    ("risk", "tests", false),
    ("system", "purpose", true),
    ("system", "users", true),
    ("system", "countries", true),
    ("system", "modelVersion", true),
    ("system", "supplier", true),
    ("system", "contract", false),
    ("system", "technique", false),
    ("system", "hosting", false),
];

fn stale(desk: &Desk) -> bool {
    let all = desk.one("risk", "r1")["stale"].as_array().unwrap().clone();
    all.iter().any(|one| one["act"].as_str().unwrap().starts_with("accept"))
}

fn accepted() -> Desk {
    let mut desk = desk();
    desk.add("risk", risk("r1"));
    desk.edit(rate("r1", 3, 3));
    desk.edit(reduce("r1", 2, 3, &[]));
    desk.edit(accept("r1", "p1"));
    desk
}

fn line(desk: &Desk, id: &str) -> Value {
    let told = desk.ask("risk.map", json!({}));
    told["risks"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap().clone()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn an_acceptance_is_on_other_facts_while_a_fact_of_weight_is_another(
        steps in proptest::collection::vec((0..FIELDS.len(), 0_u8..3), 1..14)
    ) {
        let mut desk = accepted();
        let mut then: BTreeMap<usize, Value> = BTreeMap::new();
        let said = |desk: &Desk, at: usize| {
            let (noun, field, _) = FIELDS[at];
            desk.values(noun, if noun == "risk" { "r1" } else { "s1" })[field].clone()
        };
        for at in 0..FIELDS.len() {
            then.insert(at, said(&desk, at));
        }
        for (at, turn) in steps {
            let (noun, field, _) = FIELDS[at];
            // One of the values is what stood when it was accepted: facts can come back.
            let value = if turn == 0 { then[&at].clone() } else { json!(format!("Another {turn}")) };
            let id = if noun == "risk" { "r1" } else { "s1" };
            if said(&desk, at) != value {
                desk.edit(json!({ noun: {"amend": {"id": id, "patch": { field: value }}}}));
            }
            let moved = (0..FIELDS.len()).any(|at| FIELDS[at].2 && said(&desk, at) != then[&at]);
            prop_assert_eq!(stale(&desk), moved, "after {}.{}", noun, field);
            prop_assert_eq!(!line(&desk, "r1")["moved"].as_array().unwrap().is_empty(), moved);
        }
    }

    #[test]
    fn an_acceptance_counts_to_its_last_day_and_not_a_morning_longer(until in 1_i64..360, asked in 0_i64..720) {
        let mut desk = accepted();
        let today = desk.world.at;
        let last = (today + chrono::TimeDelta::days(until)).date_naive().to_string();
        desk.edit(json!({"risk": {"accept": {"id": "r1", "by": "p1", "why": "As before.", "until": last}}}));
        desk.world.at = today + chrono::TimeDelta::days(asked);
        let one = line(&desk, "r1");
        prop_assert_eq!(&one["accepted"], &json!(asked <= until), "{}", one);
        prop_assert_eq!(&one["expired"], &json!(asked > until));
        let told = desk.ask("consistency", json!({"kind": "treatment-plan"}));
        let ended = told.as_array().unwrap().iter().any(|one| one["rule"] == "acceptance-ended");
        prop_assert_eq!(ended, asked > until);
    }

    #[test]
    fn reasons_of_the_statement_and_links_of_the_risks_are_the_same_both_ways(
        steps in proptest::collection::vec((0_usize..3, 0_u8..4, proptest::collection::btree_set(0_usize..4, 0..4)), 1..16)
    ) {
        const CONTROLS: [&str; 4] = ["A.6.2.4", "A.9.2", "A.7.4", "A.10.3"];
        let mut desk = desk();
        for control in CONTROLS {
            desk.edit(json!({"control": {"decide": {"control": control, "applicability": "applicable",
                "inclusionCodes": ["practice"], "inclusionWords": "We do this before each release."}}}));
        }
        let ids = ["r1", "r2", "r3"];
        for id in ids {
            desk.add("risk", risk(id));
        }
        for (which, what, controls) in steps {
            let id = ids[which];
            let chosen: Vec<&str> = controls.iter().map(|at| CONTROLS[*at]).collect();
            let state = desk.values("risk", id)["state"].clone();
            match (what, state.as_str().unwrap()) {
                (_, "closed") => { desk.edit(json!({"risk": {"reopen": {"id": id}}})); }
                (0, _) => { desk.edit(rate(id, 3, 3)); }
                (1, "rated" | "treated" | "accepted") => { desk.edit(reduce(id, 2, 3, &chosen)); }
                (2, "treated" | "accepted") => {
                    desk.edit(json!({"risk": {"amend": {"id": id, "patch": {"controls": chosen}}}}));
                }
                (3, _) => { desk.edit(json!({"risk": {"close": {"id": id, "why": "It is gone."}}})); }
                _ => {}
            }
            let mut needed: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
            for id in ids {
                let one = desk.one("risk", id);
                let values = &one["row"]["values"];
                if ["treated", "accepted"].iter().any(|state| values["state"] == **state) {
                    for control in values["controls"].as_array().unwrap() {
                        let number = one["row"]["number"].as_str().unwrap().to_owned();
                        needed.entry(control.as_str().unwrap().to_owned()).or_default().insert(number);
                    }
                }
            }
            let grid = desk.ask("statement.grid", json!({}));
            for row in grid["rows"].as_array().unwrap() {
                let said: BTreeSet<String> = row["riskSource"].as_str().unwrap().split(", ")
                    .filter(|one| !one.is_empty()).map(str::to_owned).collect();
                let wanted = needed.get(row["id"].as_str().unwrap()).cloned().unwrap_or_default();
                let coded = row["inclusionCodes"].as_array().unwrap().contains(&json!("risk"));
                prop_assert_eq!(&said, &wanted, "{}", row["id"]);
                prop_assert_eq!(coded, !wanted.is_empty());
            }
        }
    }
}
