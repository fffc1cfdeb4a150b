//! For any day and any history: coverage as drawn is what a plain loop over the rows says, every number of implemented controls is the
//! same number, no approved paper moves, and a sample drawn again from its printed seed is the same.
#![allow(clippy::unwrap_used)]

use chrono::{Datelike, NaiveDate, TimeDelta};
use proptest::prelude::*;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::common::desk::Desk;

/// A control of the organisation and two that ask for a record of each system in use.
const CONTROLS: [&str; 3] = ["A.2.3", "A.6.2.6", "A.6.2.8"];

fn today(desk: &Desk) -> NaiveDate {
    desk.workspace.moment(desk.world.at).unwrap().today
}

fn on(desk: &Desk, days: i64) -> String {
    (today(desk) + TimeDelta::days(days)).to_string()
}

fn rows(desk: &Desk, noun: &str) -> Vec<Value> {
    let all = desk.ask("register.rows", json!({"noun": noun, "retired": true, "limit": 500}));
    all["rows"].as_array().unwrap().clone()
}

fn system(desk: &mut Desk, id: &str, began: i64) {
    desk.add("system", json!({"id": id, "name": id}));
    let day = on(desk, -began);
    desk.edit(json!({"system": {"setStage": {"id": id, "stage": "in-use", "on": day}}}));
    desk.edit(json!({"system": {"setScope": {"id": id, "scope": "in"}}}));
}

fn desk() -> Desk {
    let mut desk = Desk::new();
    for id in ["ada", "ben", "cem"] {
        desk.add("person", json!({"id": id, "name": id, "topManagement": id == "cem"}));
    }
    system(&mut desk, "s0", 900);
    for control in CONTROLS {
        desk.edit(json!({"control": {"decide": {"control": control, "applicability": "applicable",
            "inclusionCodes": ["practice"], "inclusionWords": "We want to know how it answers in use."}}}));
        desk.edit(json!({"control": {"amend": {"control": control, "patch": {"owner": "ada", "status": "partly"}}}}));
    }
    desk.add(
        "measure",
        json!({"id": "m", "name": "Wrong answers", "system": "s0", "unit": "%", "crossedWhen": "above", "threshold": 5,
        "onceBeyond": "It is read."}),
    );
    let oldest = on(&desk, -900);
    desk.add(
        "systemLog",
        json!({"id": "l", "name": "Log", "system": "s0", "months": 12, "reader": "ben", "oldest": oldest}),
    );
    desk
}

/// A day of a row, or none.
fn day(row: &Value, name: &str) -> Option<NaiveDate> {
    row["values"][name].as_str().and_then(|day| day.parse().ok())
}

/// How often a control is shown on a day by items about a system, or about any; and by those whose own period has not ended.
fn shown(items: &[Value], control: &str, system: Option<&str>, on: NaiveDate) -> [usize; 2] {
    let names = |list: &Value, one: &str| list.as_array().is_some_and(|list| list.iter().any(|named| named == one));
    let fits = |row: &&Value| {
        let (about, values) = (&row["values"]["ofSystems"], &row["values"]);
        values["state"] == "vouched"
            && row["retiredOn"].is_null()
            && names(&values["controls"], control)
            && (about.as_array().is_none_or(Vec::is_empty) || system.is_none_or(|one| names(about, one)))
            && day(row, "shownFrom").is_some_and(|from| from <= on)
            && day(row, "validUntil").is_some_and(|until| on <= until)
    };
    let lasts = |row: &&Value| day(row, "shownUntil").is_some_and(|until| on <= until);
    [items.iter().filter(fits).count(), items.iter().filter(fits).filter(lasts).count()]
}

/// What the days from one to another say: of what is valid at all, and of what counts.
fn said(days: &[([usize; 2], bool)]) -> &'static str {
    let some = days.iter().any(|([count, _], _)| *count > 0);
    match (some, days.last().is_none_or(|([count, _], _)| *count == 0)) {
        (false, _) if days.iter().any(|(_, there)| *there) => "short",
        (false, _) => "gap",
        (true, true) => "partly",
        (true, false) if days.iter().all(|([_, own], _)| *own == 0) => "validity",
        (true, false) if days.iter().any(|([count, _], _)| *count == 0) => "since",
        (true, false) if days.iter().any(|([count, _], _)| *count > 1) => "overlap",
        (true, false) => "covered",
    }
}

/// A control in a quarter, day by day, from rows alone. What nobody asks for is there and covers nothing: here only the readings that
/// registers hold are records of a recipe.
fn quarter(items: &[Value], systems: &[Value], control: &str, [first, last]: [NaiveDate; 2]) -> &'static str {
    let records: Vec<Value> =
        items.iter().filter(|row| row["values"]["recipe"] == "monitoringAndLogReading").cloned().collect();
    let counts = |system: Option<&str>, first: NaiveDate| -> Vec<([usize; 2], bool)> {
        let day = |on: NaiveDate| (shown(&records, control, system, on), shown(items, control, system, on)[0] > 0);
        first.iter_days().take_while(|day| *day <= last).map(day).collect()
    };
    let mut each = Vec::new();
    for row in systems.iter().filter(|_| control != CONTROLS[0]) {
        let values = &row["values"];
        let there = values["scope"] == "in" && ["in-use", "changed"].iter().any(|stage| values["stage"] == *stage);
        let first = day(row, "inUseOn").map_or(first, |began| began.max(first));
        if there && first <= last {
            each.push(said(&counts(row["id"].as_str(), first)));
        }
    }
    match each.as_slice() {
        [] => said(&counts(None, first)),
        all if all.iter().all(|one| *one == "gap") => "gap",
        all if all.iter().all(|one| ["gap", "short"].contains(one)) => "short",
        all if all.iter().any(|one| ["gap", "short", "partly"].contains(one)) => "partly",
        all if all.contains(&"validity") => "validity",
        all if all.contains(&"since") => "since",
        all if all.iter().all(|one| *one == "overlap") => "overlap",
        _ => "covered",
    }
}

/// What happens: an item that begins so many days ago, lasts and counts so long; or a change around it.
#[derive(Clone, Debug)]
enum Happens {
    Item {
        control: usize,
        system: Option<usize>,
        from: i64,
        days: i64,
        valid: i64,
    },
    /// Readings of the first system, taken as its record.
    Read,
    Withdrawn(usize),
    NewSystem(i64),
    Leaves,
    Excluded(usize),
    Passes(i64),
}

fn happens() -> impl Strategy<Value = Happens> {
    prop_oneof![
        5 => (0..3_usize, proptest::option::of(0..3_usize), 1..700_i64, 0..200_i64, 0..360_i64)
            .prop_map(|(control, system, from, days, valid)| Happens::Item { control, system, from, days, valid }),
        3 => Just(Happens::Read),
        1 => (0..6_usize).prop_map(Happens::Withdrawn),
        1 => (0..400_i64).prop_map(Happens::NewSystem),
        1 => Just(Happens::Leaves),
        1 => (0..3_usize).prop_map(Happens::Excluded),
        2 => (1..300_i64).prop_map(Happens::Passes),
    ]
}

fn apply(desk: &mut Desk, what: &Happens, nth: usize) {
    match what {
        Happens::Item { control, system, from, days, valid } => {
            let id = format!("e{nth}");
            let (first, until) = (on(desk, -from), on(desk, -(from - days).max(0)));
            let last = (until.parse::<NaiveDate>().unwrap() + TimeDelta::days(*valid)).to_string();
            let known = rows(desk, "system");
            let about: Vec<&Value> = system.iter().filter_map(|at| known.get(*at)).map(|row| &row["id"]).collect();
            let item = json!({"id": id, "title": id, "kind": "link", "place": "Shelf", "controls": [CONTROLS[*control]],
                "ofSystems": about, "shownFrom": first, "shownUntil": until, "validUntil": last, "by": "cem"});
            desk.add("evidence", item);
            desk.edit(json!({"evidence": {"vouch": {"id": id, "by": "cem"}}}));
        }
        Happens::Read => {
            for back in [40, 5] {
                let day = on(desk, -back);
                desk.add("measureReading", json!({"measure": "m", "day": day, "value": 2, "by": "ben"}));
            }
            let day = on(desk, -1);
            desk.edit(json!({"systemLog": {"amend": {"id": "l", "patch": {"readOn": day}}}}));
            let whole = desk.ask("evidence.proposed", json!({}));
            let whole = whole.as_array().unwrap().iter().filter(|one| one["lacks"] == json!([]));
            let records: Vec<Value> =
                whole.map(|one| json!({"recipe": one["recipe"], "system": one["system"][0]})).collect();
            if !records.is_empty() {
                desk.edit(json!({"evidence": {"takeRecords": {"by": "cem", "records": records}}}));
            }
        }
        Happens::Withdrawn(at) => {
            let all = rows(desk, "evidence");
            if let Some(row) = all.get(*at).filter(|row| row["values"]["state"] == "vouched") {
                desk.edit(json!({"evidence": {"withdraw": {"id": row["id"], "why": "Of another month."}}}));
            }
        }
        Happens::NewSystem(began) => {
            let id = format!("s{}", rows(desk, "system").len());
            system(desk, &id, *began);
        }
        Happens::Leaves => {
            let _ =
                desk.world.try_edit(&mut desk.workspace, json!({"person": {"retire": {"id": "ada", "why": "Left."}}}));
        }
        Happens::Excluded(at) => {
            desk.edit(json!({"control": {"decide": {"control": CONTROLS[*at], "applicability": "excluded",
                "exclusionGround": "not-necessary", "exclusionWords": "Nobody here carries out what it is about, today or planned.",
                    "reopens": "Once somebody does."}}}));
        }
        Happens::Passes(days) => desk.world.at += TimeDelta::days(*days),
    }
}

/// Every number of implemented controls there is.
fn numbers(desk: &Desk) -> Vec<u64> {
    let count = |rows: &Value, name: &str| {
        rows.as_array().unwrap().iter().filter(|row| row[name] == "implemented").count() as u64
    };
    let coverage = desk.ask("evidence.coverage", json!({}));
    let home = desk.ask("home", json!({}))["facts"].as_array().unwrap().clone();
    let home = home.iter().find(|fact| fact["id"] == "controls-implemented").unwrap()["value"].as_u64().unwrap();
    let pages =
        CONTROLS.iter().filter(|id| desk.ask("evidence.control", json!({"control": id}))["status"] == "implemented");
    let phase = desk.ask("roadmap.phase", json!({"phase": 4}));
    let phase =
        phase["criteria"].as_array().unwrap().iter().find(|one| one["id"] == "P4-E6").unwrap()["value"].as_u64();
    vec![
        coverage["implemented"].as_u64().unwrap(),
        count(&coverage["lines"], "status"),
        count(&desk.ask("statement.grid", json!({}))["rows"], "status"),
        home,
        pages.count() as u64,
        phase.unwrap(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, max_shrink_iters: 40, ..ProptestConfig::default() })]

    #[test]
    fn coverage_is_what_the_rows_say_day_by_day(
        history in proptest::collection::vec(happens(), 1..12), back in 0..500_i64
    ) {
        let mut desk = desk();
        for (nth, what) in history.iter().enumerate() {
            apply(&mut desk, what, nth);
        }
        let looked = today(&desk) - TimeDelta::days(back);
        let drawn = desk.ask("evidence.coverage", json!({"day": looked.to_string(), "quarters": 6}));
        let (items, systems) = (rows(&desk, "evidence"), rows(&desk, "system"));
        for line in drawn["lines"].as_array().unwrap() {
            let control = line["number"].as_str().unwrap();
            for (name, cell) in drawn["quarters"].as_array().unwrap().iter().zip(line["cells"].as_array().unwrap()) {
                let (year, nth) = name.as_str().unwrap().split_once("-Q").unwrap();
                let first = NaiveDate::from_ymd_opt(year.parse().unwrap(), nth.parse::<u32>().unwrap() * 3 - 2, 1).unwrap();
                let last = first.iter_days().take_while(|one| (one.month0() / 3, one.year()) == (first.month0() / 3, first.year())).last();
                let last = last.unwrap().min(looked);
                // What is shown to run is not drawn as bare.
                if line["status"] == "implemented" && last == looked {
                    let good = ["covered", "overlap", "since", "validity"].iter().any(|good| cell["state"] == *good);
                    prop_assert!(good, "{} {} {:?}", control, cell, history);
                }
                prop_assert_eq!(&cell["state"], quarter(&items, &systems, control, [first, last]), "{} {} {:?}", control, name, history);
            }
        }
        let all = numbers(&desk);
        prop_assert!(all.iter().all(|one| *one == all[0]), "{:?} {:?}", all, history);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5, max_shrink_iters: 10, ..ProptestConfig::default() })]

    #[test]
    fn what_happens_moves_every_number_alike_and_no_approved_paper(history in proptest::collection::vec(happens(), 1..8)) {
        let mut desk = desk();
        desk.edit(json!({"organisation": {"amend": {"patch": {"scope": "AI systems of the company."}}}}));
        for row in desk.ask("statement.grid", json!({}))["rows"].as_array().unwrap() {
            if row["applicability"] == "undecided" {
                desk.edit(json!({"control": {"decide": {"control": row["id"], "applicability": "excluded",
                    "exclusionGround": "not-necessary", "exclusionWords": "Nobody here carries out what it is about, today or planned.",
                    "reopens": "Once somebody does."}}}));
            }
        }
        desk.edit(json!({"statement": {"approve": {"approver": "cem", "version": "major", "despite": "A first version for the test."}}}));
        let wanted = json!({"kind": "statement", "version": "1.0"});
        let approved = desk.paper(wanted.clone());
        for (nth, what) in history.iter().enumerate() {
            apply(&mut desk, what, nth);
            let all = numbers(&desk);
            prop_assert!(all.iter().all(|one| *one == all[0]), "{:?} after {:?}", all, what);
            prop_assert!(desk.paper(wanted.clone()) == approved, "{:?}", what);
        }
    }

    #[test]
    fn a_sample_is_drawn_again_from_what_is_printed(items in 1..60_usize, part in 1..12_usize) {
        let (mut desk, size) = (desk(), part.min(items));
        let all: Vec<String> = (1..=items).map(|at| format!("Ticket {at}")).collect();
        let day = on(&desk, 0);
        desk.add("controlTest", json!({"id": "t", "control": "A.6.2.6", "what": "Each was read.", "plannedOn": day,
            "population": all.join("\n"), "size": size}));
        desk.edit(json!({"controlTest": {"draw": {"id": "t"}}}));
        let seed = desk.values("controlTest", "t")["seed"].as_str().unwrap().to_owned();
        let ticket = |place: usize| Sha256::digest(format!("{seed} CT-001 {place}")).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let mut places: Vec<usize> = (1..=items).collect();
        places.sort_by_key(|place| ticket(*place));
        places.truncate(size);
        places.sort_unstable();
        let drawn = desk.ask("controlTest.drawn", json!({"test": "CT-001"}));
        let drawn: Vec<usize> = drawn["items"].as_array().unwrap().iter().map(|one| usize::try_from(one["place"].as_u64().unwrap()).unwrap()).collect();
        prop_assert_eq!(drawn, places);
    }
}
