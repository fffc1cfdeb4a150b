//! Two years of the sample company, played with a handed-in clock after its story has ended: for every duty and every trigger the
//! day on which it appears, and why; and at the end every document prints again to the bytes it was issued with.
//! `cargo xtask cycle` goes day by day and prints it all; the test goes week by week.
#![allow(clippy::unwrap_used)]

#[path = "../../core/tests/common/mod.rs"]
mod world;

use std::collections::{BTreeMap, BTreeSet};

use aims_core::door::Workspace;
use aims_core::paper::Wanted;
use aims_core::{Author, Hands, Press, sample};
use aims_print::Printer;
use aims_words::{Lang, Words};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde_json::{Value, json};
use world::{Counting, holder};

static HOUSE: aims_core::desk::Desk = aims_core::desk::Desk::new(&aims_print::LEXICON);

/// The day after the story.
const BEGINS: &str = "2026-11-24T09:00:00Z";
const DAYS: i64 = 730;

/// What happens in two years, a leaver and a vendor's change among it: day, who, what. `#R-001` stands for the key of the record with that number.
fn year() -> Vec<(&'static str, &'static str, Value)> {
    let reading = |day: &str, value: i64| json!({"riskReading": {"add": {"indicator": "#RI-001", "day": day, "value": value, "note": "Weekly figures."}}});
    // Whoever accepted what remains says for themselves that it stands on what is known now.
    let again = |id: &str| json!({"risk": {"reaffirm": {"id": id, "act": "accept", "why": "Read with the report of the incident."}}});
    vec![
        ("2026-12-15", "Ingrid Solheim", reading("2026-12-14", 1)),
        ("2027-01-12", "Ingrid Solheim", reading("2027-01-11", 2)),
        ("2027-02-09", "Ingrid Solheim", reading("2027-02-08", 5)),
        (
            "2027-02-23",
            "Ingrid Solheim",
            json!({"risk": {"reaffirm": {"id": "#R-001", "act": "rate", "why": "One clinic with a broken scanner; repaired."}}}),
        ),
        (
            "2027-03-09",
            "Ingrid Solheim",
            json!({"incident": {"add": {"id": "wrong-clinic", "name": "A letter went to the wrong clinic", "kind": "incident",
                "harmGoesOn": "no", "serious": "rights", "personalData": "yes", "owner": "#@Priya Raghunathan",
                "aiSystems": ["#SYS-001"], "awareOn": "2027-03-09", "awareAt": "10:00"}}}),
        ),
        ("2027-03-09", "Ingrid Solheim", json!({"incident": {"triage": {"id": "wrong-clinic"}}})),
        (
            "2027-03-23",
            "Ingrid Solheim",
            json!({"system": {"notSignificant": {"id": "#SYS-001", "why": "A hand sorted it, not the system."}}}),
        ),
        ("2027-03-30", "Maeve Corrigan", again("#R-001")),
        ("2027-03-30", "Priya Raghunathan", again("#R-002")),
        ("2027-03-30", "Maeve Corrigan", again("#R-003")),
        ("2027-03-30", "Priya Raghunathan", again("#R-004")),
        ("2027-03-30", "Priya Raghunathan", again("#R-005")),
        ("2027-03-30", "Declan Oyelaran", again("#R-006")),
        ("2027-03-30", "Priya Raghunathan", again("#R-007")),
        ("2027-03-30", "Maeve Corrigan", again("#R-008")),
        ("2027-03-30", "Declan Oyelaran", again("#R-009")),
        ("2027-03-30", "Maeve Corrigan", again("#R-015")),
        // What a treatment asks for is done before its effect is judged.
        (
            "2027-04-06",
            "Ingrid Solheim",
            json!({"action": {"close": {"id": "#ACT-026", "outcome": "Three clinics were visited; none ranks."}}}),
        ),
        (
            "2027-04-06",
            "Ingrid Solheim",
            json!({"risk": {"judge": {"id": "#R-007", "works": "effective", "why": "No clinic ranks patients; three were visited."}}}),
        ),
        (
            "2027-04-06",
            "Ingrid Solheim",
            json!({"risk": {"judge": {"id": "#R-002", "works": "notEffective", "why": "Two letters at the wrong desk in February."}}}),
        ),
        // What ended in the first months is followed up in one act.
        ("2027-04-13", "Ingrid Solheim", json!({"evidence": {"followUp": {}}})),
        (
            "2027-09-14",
            "Sorcha Breathnach",
            json!({"system": {"changeModel": {"baseModel": "Brightfold Text", "from": "2026-11", "to": "2027-09"}}}),
        ),
        (
            "2028-02-01",
            "Maeve Corrigan",
            json!({"person": {"handOver": {"id": "#@Priya Raghunathan", "to": "#@Ingrid Solheim", "leaves": "Left for another company."}}}),
        ),
    ]
}

/// Every number in the place of its key.
fn keyed(workspace: &Workspace, at: DateTime<Utc>, value: Value) -> Value {
    match value {
        Value::String(text) if text.starts_with("#@") => {
            let asked = json!({"noun": "person", "text": text.trim_start_matches("#@")});
            workspace.view_json("register.rows", asked, &workspace.moment(at).unwrap()).unwrap()["rows"][0]["id"]
                .clone()
        }
        Value::String(text) if text.starts_with('#') => {
            let of = [("#SYS", "system"), ("#RI", "riskIndicator"), ("#R-", "risk"), ("#ACT", "action")];
            let noun = of.iter().find(|(prefix, _)| text.starts_with(prefix)).unwrap().1;
            let one = json!({"noun": noun, "id": text.trim_start_matches('#')});
            workspace.view_json("register.one", one, &workspace.moment(at).unwrap()).unwrap()["row"]["id"].clone()
        }
        Value::Array(all) => all.into_iter().map(|one| keyed(workspace, at, one)).collect(),
        Value::Object(all) => all.into_iter().map(|(name, one)| (name, keyed(workspace, at, one))).collect(),
        other => other,
    }
}

/// What waits on a day: a sentence each, under what it is told from one day to the next by.
fn waits(workspace: &Workspace, at: DateTime<Utc>, words: &Words) -> BTreeMap<String, String> {
    let moment = workspace.moment(at).unwrap();
    let view = |name: &str, args: Value| workspace.view_json(name, args, &moment).unwrap();
    let mut found = BTreeMap::new();
    let home = view("home", json!({"lang": "en"}));
    for thing in ["next", "records"].into_iter().flat_map(|part| home[part].as_array().unwrap()) {
        let said = words.say(thing["reason"]["id"].as_str().unwrap(), thing["reason"]["args"].as_object().unwrap());
        found.insert(format!("home {said}"), said);
    }
    for one in view("current", json!({})).as_array().unwrap() {
        for trigger in one["triggers"].as_array().unwrap() {
            let why = words.say(trigger["id"].as_str().unwrap(), trigger["args"].as_object().unwrap());
            let said = format!("{} is out of date: {why}", one["system"][1].as_str().unwrap());
            found.insert(format!("current {said}"), said);
        }
    }
    for sketch in view("registers", json!({})).as_array().unwrap() {
        let noun = sketch["noun"].as_str().unwrap();
        let rows = view("register.rows", json!({"noun": noun, "limit": 500}));
        for row in rows["rows"].as_array().unwrap() {
            for field in row["late"].as_array().into_iter().flatten() {
                let field = field.as_str().unwrap();
                let (number, day) = (row["number"].as_str().unwrap_or_default(), &row["values"][field]);
                let label = words.say(&format!("{noun}-{field}"), &serde_json::Map::new());
                let said = format!("{number}: {label} {}", day.as_str().unwrap_or_default());
                found.insert(format!("{noun} {number} {field} {day}"), said);
            }
        }
    }
    found
}

#[test]
fn two_years_are_played_and_every_old_document_prints_to_the_same_bytes() {
    let every: i64 = if std::env::var_os("AIMS_CYCLE").is_some() { 1 } else { 7 };
    let folder = tempfile::tempdir().unwrap();
    let (mut ids, words) = (Counting(0), Words::new(Lang::En).unwrap());
    let begins: DateTime<Utc> = BEGINS.parse().unwrap();
    let mut hands = Hands { at: begins, ids: &mut ids, press: &Printer };
    let mut company = sample::found(&HOUSE, &folder.path().join("s.aims"), "en", &holder(), &mut hands).unwrap();
    let issued = documents(&company, begins);
    assert!(issued.len() > 10, "{}", issued.len());

    let (mut happens, mut stands) = (year(), BTreeMap::new());
    let mut days: BTreeMap<String, NaiveDate> = BTreeMap::new();
    for day in (0..=DAYS).step_by(usize::try_from(every).unwrap()) {
        let at = begins + TimeDelta::days(day);
        let today = at.date_naive();
        while happens.first().is_some_and(|(on, ..)| on.parse::<NaiveDate>().unwrap() <= today) {
            let (on, by, edit) = happens.remove(0);
            let edit = keyed(&company, at, edit);
            let what = edit
                .as_object()
                .unwrap()
                .iter()
                .map(|(noun, verb)| format!("{noun}.{}", verb.as_object().unwrap().keys().next().unwrap()));
            println!("{on}  · {by}: {}", what.collect::<String>());
            let mut hands = Hands { at, ids: &mut ids, press: &Printer };
            company.edit(serde_json::from_value(edit).unwrap(), &Author { name: by.to_owned() }, &mut hands).unwrap();
        }
        let now = waits(&company, at, &words);
        for (_, said) in now.iter().filter(|(key, _)| !stands.contains_key(*key)) {
            assert!(!said.contains('⟨'), "{said}");
            println!("{today}  + {said}");
            days.entry(said.clone()).or_insert(today);
        }
        for (key, said) in &stands {
            if !now.contains_key(key) {
                println!("{today}  - {said}");
            }
        }
        stands = now;
    }
    let first = |part: &str| days.iter().find(|(said, _)| said.contains(part)).map(|(_, day)| day.to_string());
    let by = |day: &str, part: &str| {
        let (came, due) = (first(part).unwrap_or_else(|| panic!("{part}: never")), day.parse::<NaiveDate>().unwrap());
        let came: NaiveDate = came.parse().unwrap();
        assert!(came >= due && came < due + TimeDelta::days(every), "{part}: {came}, and it was {due}");
    };
    // A trigger shows on the day it is recorded; a duty on the morning after its day; both by name.
    by("2027-02-09", "SYS-001 is out of date: An indicator beyond its threshold");
    by("2027-03-09", "SYS-001 is out of date: A serious incident");
    by("2027-03-19", "R-007: Checked whether it works on");
    by("2027-05-22", "R-001: Acceptance counts until");
    by("2027-09-14", "SYS-002 is out of date: Model version");
    // Evidence ends the day after its last one, under its number.
    by("2027-01-31", "EV-002: Valid until 2027-01-30");
    let gone = company
        .view_json(
            "register.rows",
            json!({"noun": "person", "text": "Priya"}),
            &company.moment(begins + TimeDelta::days(DAYS)).unwrap(),
        )
        .unwrap();
    assert_eq!(gone["total"], 0, "who left is not here");
    assert!(!stands.values().any(|said| said.contains("A serious incident")), "said not to be significant");
    let one = |number: &str| {
        let asked = json!({"noun": "risk", "id": number});
        let at = begins + TimeDelta::days(DAYS);
        company.view_json("register.one", asked, &company.moment(at).unwrap()).unwrap()["row"]["values"].clone()
    };
    assert_eq!((&one("R-002")["state"], &one("R-007")["works"]), (&json!("rated"), &json!("effective")));

    // What was issued stands as it was issued, and prints again to it.
    let after = documents(&company, begins + TimeDelta::days(DAYS));
    let mut printed = 0;
    for (which, (wanted, pdf)) in issued {
        let copy = company.copy(&wanted, &company.moment(begins + TimeDelta::days(DAYS)).unwrap()).unwrap();
        assert_eq!(after.get(&which).map(|(_, pdf)| pdf), Some(&pdf), "{which}");
        assert_eq!(copy.pdf.as_deref(), Some(pdf.as_slice()), "{which}");
        // Each is pressed anew where all days are played, else every third.
        if every == 1 || printed % 3 == 0 {
            assert!(Printer.press(&copy.paper).unwrap().pdf == pdf, "{which} prints to other bytes");
        }
        printed += 1;
    }
    println!("{printed} documents print as they were issued");
}

/// Issued documents in the languages they were approved in: how each is asked for, and its bytes.
fn documents(workspace: &Workspace, at: DateTime<Utc>) -> BTreeMap<String, (Wanted, Vec<u8>)> {
    let moment = workspace.moment(at).unwrap();
    let list = workspace.view_json("documents.list", json!({}), &moment).unwrap();
    let mut found = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for one in list.as_array().unwrap() {
        let text = |name: &str| one[name].as_str().unwrap_or_default().to_owned();
        for rendering in one["renderings"].as_array().unwrap() {
            let lang = rendering["language"].as_str().unwrap().to_owned();
            let wanted =
                Wanted { kind: text("kind"), issued: Some(text("id")), lang: Some(lang.clone()), ..Wanted::default() };
            let copy = workspace.copy(&wanted, &moment).unwrap();
            let which = format!("{} {} {lang}", text("number"), text("version"));
            assert!(seen.insert(which.clone()), "{which} stands twice");
            found.insert(which, (wanted, copy.pdf.unwrap()));
        }
    }
    found
}
