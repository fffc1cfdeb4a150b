//! The sample company: complete, consistent, and told only through the door.
#![allow(clippy::unwrap_used)]

use std::sync::OnceLock;

use crate::common::{Counting, Stamp, holder, open};
use aims_core::sample;
use chrono::{DateTime, Utc};
use serde_json::json;

fn made(at: &str, lang: &str, path: &std::path::Path) {
    let at: DateTime<Utc> = at.parse().unwrap();
    let mut ids = Counting(0);
    let mut hands = aims_core::Hands { at, ids: &mut ids, press: &Stamp };
    sample::found(&crate::common::DESK, path, lang, &holder(), &mut hands).unwrap();
    assert_eq!(hands.at, at);
}

/// The sample of the day the tests are written for, open, with the folder it lies in and its moment.
pub fn sample_open() -> (tempfile::TempDir, aims_core::door::Workspace, aims_core::Moment) {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.aims");
    // It prints a dozen documents: made once, copied after that.
    let bytes = BYTES.get_or_init(|| {
        let first = folder.path().join("first.aims");
        made("2026-11-24T09:00:00Z", "en", &first);
        std::fs::read(first).unwrap()
    });
    std::fs::write(&path, bytes).unwrap();
    let workspace = open(&path);
    let moment = workspace.moment("2026-11-24T09:00:00Z".parse().unwrap()).unwrap();
    (folder, workspace, moment)
}

#[test]
fn every_screen_has_something_real_to_show() {
    let (_folder, workspace, moment) = sample_open();
    let view = |name: &str| workspace.view_json(name, json!({}), &moment).unwrap();
    let organisation = view("organisation");
    assert!(
        organisation["sample"].as_bool().unwrap()
            && organisation["logo"].as_str().unwrap().starts_with("data:image/png")
    );
    let totals = &view("statement.grid")["totals"];
    assert_eq!((&totals["undecided"], &totals["listed"]), (&json!(0), &json!(39)));
    assert_eq!(totals["excluded"], 1);
    let versions = view("statement.state")["versions"].clone();
    assert_eq!((&versions[0]["version"], &versions[1]["version"]), (&json!("1.1"), &json!("1.0")));
    let reviews = view("reviews.list");
    let states: Vec<&str> =
        reviews["rows"].as_array().unwrap().iter().map(|row| row["state"].as_str().unwrap()).collect();
    assert!(states.contains(&"minutes-approved") && states.contains(&"in-preparation"), "{states:?}");
    let actions = |filter: serde_json::Value| {
        let asked = json!({"noun": "action", "filter": filter});
        workspace.view_json("register.rows", asked, &moment).unwrap()["total"].as_u64().unwrap()
    };
    assert!(actions(json!({})) >= 10);
    assert_eq!(
        view("documents.list").as_array().unwrap().len(),
        15,
        "two statements, minutes of a review, of the committee and of the founding session, the gap report, six texts, an impact assessment, the risk criteria, the
         treatment plan"
    );
    assert_eq!(view("profile")["row"]["onboarding"], "done");
    let phases = view("roadmap")["phases"].clone();
    assert_eq!(
        (&phases[0]["status"], &phases[3]["status"]),
        (&json!("closed"), &json!("late")),
        "over its end is not in progress"
    );
    assert!(phases[3]["slipped"].as_u64().unwrap() > 0);
    let runs = view("gap.runs")["runs"].clone();
    let stand = |at: usize| (runs[at]["depth"].clone(), runs[at]["answered"].clone(), runs[at]["frozenOn"].clone());
    assert_eq!(stand(1), (json!("first"), json!(70), json!("2025-09-26")));
    assert_eq!(stand(0), (json!("full"), json!(161), json!(null)), "the review of December answers the last ten");
    let excluded = view("gap.result")["exclusions"].clone();
    let proposed: Vec<&str> = excluded.as_array().unwrap().iter().map(|one| one["item"].as_str().unwrap()).collect();
    assert_eq!(proposed, ["A.7.2"]);
    let decided = view("statement.grid");
    for row in decided["rows"].as_array().unwrap().iter().filter(|row| proposed.contains(&row["id"].as_str().unwrap()))
    {
        assert_eq!(row["applicability"], "excluded", "the statement decided what the gap analysis proposed");
    }
    let from_gaps = [json!({"origin": "gap"}), json!({"origin": "gap", "state": "open"})].map(actions);
    assert_eq!(from_gaps, [10, 6]);
    let act = view("act.systems");
    let stand = |name: &str| {
        let row = act["rows"].as_array().unwrap().iter().find(|row| row["name"] == name).unwrap();
        (row["outcome"].clone(), row["state"].clone())
    };
    // Whether it is a medical device is with the lawyer until the end of the year.
    assert_eq!(stand("Inlet"), (json!("annexIIINotHighRisk"), json!("legalReview")));
    assert_eq!(stand("Drafting assistant"), (json!("minimal"), json!("recorded")));
    assert_eq!(stand("Code assistant"), (json!(""), json!("none")));
    let rows =
        |noun: &str| workspace.view_json("register.rows", json!({"noun": noun}), &moment).unwrap()["total"].clone();
    assert_eq!((rows("party"), rows("supplier")), (json!(14), json!(3)));
    let one = workspace.view_json("register.one", json!({"noun": "supplier", "id": "SUP-002"}), &moment).unwrap();
    assert_eq!(one["stale"][0]["changed"][0]["field"], "dataUse", "approved on other facts");
    let home = view("home");
    // Two of its answers on Art. 50(2) contradict each other, and it begins on 2 December: said with the article as each language writes it.
    let open = home["next"].as_array().unwrap().iter().find(|one| one["rule"] == "duty-open").unwrap();
    let args = &open["reason"]["args"];
    assert_eq!(
        (&args["articles"], &args["articles-es"], &args["on"], &args["begun"], &args["number"]),
        (&json!("Art. 50(2)"), &json!("art. 50, ap. 2"), &json!("2026-12-02"), &json!(0), &json!("SYS-001"))
    );
    assert_eq!(open["goal"]["noun"], "classification");
    assert!((3..=5).contains(&home["next"].as_array().unwrap().len()), "{home}");
    assert!(workspace.check(None).unwrap().findings.is_empty());
}

#[test]
fn one_impact_assessment_is_approved_and_the_consistency_check_finds_the_two_that_are_missing() {
    let (_folder, workspace, moment) = sample_open();
    let ask = |name: &str, args: serde_json::Value| workspace.view_json(name, args, &moment).unwrap();
    let values = |id: &str| ask("register.one", json!({"noun": "impact", "id": id}))["row"]["values"].clone();
    let (first, second) = (values("IA-001"), values("IA-002"));
    assert_eq!(
        (&first["state"], &first["form"], &first["decision"]),
        (&json!("approved"), &json!("full"), &json!("conditional"))
    );
    assert_eq!((&first["levelBefore"], &first["levelAfter"]), (&json!("critical"), &json!("high")));
    assert_eq!((&second["state"], &second["round"]), (&json!("draft"), &json!(2)));
    let page = ask("impacts.round", json!({"id": "IA-002"}));
    assert_eq!(
        (&page["looked"], &page["asked"]),
        (&json!(6), &json!(35)),
        "what the first round said counts for nothing here"
    );
    let first = ask("impacts.round", json!({"id": "IA-001"}));
    assert_eq!((&first["looked"], &first["asked"]), (&json!(35), &json!(35)), "no answer is approved without words");
    let found = ask("consistency", json!({}));
    let rules: Vec<&str> = found.as_array().unwrap().iter().map(|one| one["rule"].as_str().unwrap()).collect();
    assert!(rules.contains(&"impact-none") && rules.contains(&"impact-open"), "{rules:?}");
    let copy =
        aims_core::paper::Wanted { kind: "impact".to_owned(), impact: Some("IA-001".to_owned()), ..Default::default() };
    assert!(workspace.copy(&copy, &moment).unwrap().pdf.is_some(), "frozen at approval");
    for item in ["6.1.4", "8.4", "A.5.2", "A.5.4", "A.5.5"] {
        let answering = ask("register.answering", json!({"item": item}));
        let impact =
            answering["records"].as_array().unwrap().iter().find(|one| one["goal"]["noun"] == "impact").unwrap();
        assert_eq!(impact["count"], 1, "{item}");
    }
    for id in ["P3-T03", "P3-T04", "P3-T05", "P3-T14"] {
        let phase = ask("roadmap.phase", json!({"phase": 3}));
        let task = phase["tasks"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap();
        assert_ne!(task["state"], "notYetRecorded", "{id}: {task}");
    }
}

#[test]
fn phase_two_is_told_by_its_registers() {
    let (_folder, workspace, moment) = sample_open();
    let total = |noun: &str, filter: serde_json::Value| {
        let asked = json!({"noun": noun, "filter": filter});
        workspace.view_json("register.rows", asked, &moment).unwrap()["total"].as_u64().unwrap()
    };
    let told = [
        ("issue", json!({}), 8),
        ("issue", json!({"kind": "climate", "relevant": "yes"}), 1),
        ("interface", json!({}), 5),
        ("aimsRisk", json!({"state": "planned,judged"}), 3),
        ("role", json!({"state": "accepted"}), 5),
        ("objective", json!({"state": "approved,met"}), 3),
        ("reading", json!({}), 8),
        ("communication", json!({}), 10),
        ("resource", json!({"state": "decided"}), 1),
        ("channel", json!({"state": "open"}), 2),
        ("useRequest", json!({"state": "approved"}), 1),
        ("useRequest", json!({"state": "refused"}), 1),
        ("ismsDocument", json!({"state": "in-force"}), 12),
        ("bridge", json!({"level": "full"}), 11),
        ("bridge", json!({"level": "partial"}), 19),
        ("bridge", json!({"level": "none"}), 2),
        ("toolLook", json!({"state": "done"}), 1),
        ("change", json!({"state": "done"}), 1),
        ("text", json!({"state": "approved"}), 6),
        ("acknowledgement", json!({"state": "given"}), 6),
        ("acknowledgement", json!({"state": "asked"}), 6),
        ("criteria", json!({"state": "inForce"}), 1),
        ("scaleLevel", json!({"origin": "own"}), 13),
    ];
    for (noun, filter, rows) in told {
        assert_eq!(total(noun, filter.clone()), rows, "{noun} {filter}");
    }
    // The reading of literacy that was left out in August was made in November.
    assert_eq!(total("objective", json!({"nextReading": "..2026-11-23"})), 0);
}

#[test]
fn the_same_hands_make_the_same_file_and_years_later_it_is_moved() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two, later) = (folder.path().join("1"), folder.path().join("2"), folder.path().join("3"));
    made("2026-11-24T09:00:00Z", "en", &one);
    made("2026-11-24T09:00:00Z", "en", &two);
    assert_eq!(open(&one).head(), open(&two).head());
    made("2029-11-24T09:00:00Z", "en", &later);
    let last = open(&later).head().at.clone();
    assert!(last.starts_with("2029-11"), "{last}");
}

#[test]
fn a_figure_opens_as_many_rows_as_it_says() {
    let (_folder, workspace, moment) = sample_open();
    let view = |name: &str, args: serde_json::Value| workspace.view_json(name, args, &moment).unwrap();
    let behind = |goal: &serde_json::Value| {
        view("register.rows", json!({"noun": goal["noun"], "filter": goal["filter"]}))["total"].clone()
    };
    let home = view("home", json!({}));
    // What is late is counted by the calendar, which shows each of it.
    let calendar = view("calendar", json!({}));
    let late = calendar["days"].as_array().unwrap().iter().filter(|day| day["late"] == true).count();
    assert!(late > 2, "more than Home names one by one");
    assert_eq!((&home["passed"]["all"], &calendar["late"]), (&json!(late), &json!(late)));
    let named = home["passed"]["days"].as_array().unwrap();
    assert!(named.len() == 4 && named.iter().all(|day| calendar["days"].as_array().unwrap().contains(day)), "{home}");
    // What the registers say whole is no record that somebody has to make.
    let held = view("evidence.proposed", json!({}));
    let whole: Vec<_> = held.as_array().unwrap().iter().filter(|one| one["lacks"] == json!([])).collect();
    let lines = home["records"].as_array().unwrap();
    let due: Vec<_> = lines.iter().filter(|one| !one["minutes"].is_null()).collect();
    // The records of the week are few, each with who it is with and the minutes of what is open, which a colleague is asked for too.
    assert!(due.len() == 4 && due.iter().any(|one| one["rule"] == "record-begun"), "{due:?}");
    let asked = view("evidence.requests", json!({}));
    for one in &due {
        let of = asked.as_array().unwrap().iter().find(|of| of["name"] == one["who"]).unwrap();
        let same = |asked: &&serde_json::Value| asked["title"] == one["reason"]["args"]["called"];
        let mut records = of["records"].as_array().unwrap().iter().filter(same).peekable();
        // An assessment that is approved is asked of nobody: the lead vouches for the record of it.
        if records.peek().is_none() {
            assert_eq!(one["reason"]["args"]["called"], "Impact assessment of the system");
            continue;
        }
        let alike = |asked: &serde_json::Value| asked["minutes"] == one["minutes"];
        assert!(records.any(alike) && one["minutes"].as_u64().unwrap() % 5 == 0, "{one} {of}");
    }
    assert!(!whole.is_empty() && !due.is_empty());
    for one in due {
        let args = &one["reason"]["args"];
        let same = |held: &&serde_json::Value| {
            let about =
                held["system"].as_array().map(|of| format!("{} {}", of[1].as_str().unwrap(), of[2].as_str().unwrap()));
            held["title"] == args["called"] && about.unwrap_or_else(|| "none".into()) == args["about"].as_str().unwrap()
        };
        assert!(!whole.iter().any(same), "{one}");
    }
    // What is shown to run is counted where its evidence is drawn, control by control.
    let drawn = view("evidence.coverage", json!({}))["implemented"].clone();
    for fact in home["facts"].as_array().unwrap() {
        if fact["id"] == "controls-implemented" {
            assert_eq!(fact["value"], drawn, "{fact}");
            continue;
        }
        assert_eq!(behind(&fact["goal"]), fact["value"], "{fact}");
    }
    let exact = [
        "P2-E4", "P2-E6", "P2-T06", "P2-T07", "P2-T09", "P2-T12", "P2-T13", "P1-E4", "P2-E2", "P3-E4", "P5-E4",
        "P1-T03", "P1-T10", "P1-T13", "P2-T08", "P3-T09", "P5-T09",
    ];
    let mut seen = 0;
    for phase in 1..=6 {
        let phase = view("roadmap.phase", json!({"phase": phase}));
        for one in phase["criteria"].as_array().unwrap().iter().chain(phase["tasks"].as_array().unwrap()) {
            // Where a filter can say what was counted, it says it; any other goal at least leads to a register.
            let goal = &one["goal"];
            if goal.is_null() {
                continue;
            }
            let there = if goal["noun"] == "gapAnswer" { json!(0) } else { behind(goal) };
            if exact.contains(&one["id"].as_str().unwrap()) && !one["value"].is_null() {
                // Where none is left, what is opened are those that are none the worse.
                let of = &one["counted"]["args"]["of"];
                let none_left = one["counted"]["id"] == "roadmap-none-left" && goal["noun"] == "system";
                assert_eq!(&there, if none_left { of } else { &one["value"] }, "{one}");
                seen += 1;
            }
        }
    }
    assert!(seen >= 4, "{seen}");
    let mut records = 0;
    for demand in view("texts.coverage", json!({})).as_array().unwrap() {
        for register in demand["registers"].as_array().unwrap() {
            assert_eq!(behind(&register["goal"]), register["count"], "{demand}");
            records += 1;
        }
    }
    assert!(records >= 12, "{records}");
}

#[test]
fn no_task_and_no_criterion_of_phases_two_and_three_is_not_yet_recorded() {
    let (_folder, workspace, moment) = sample_open();
    let mut blind = Vec::new();
    for phase in [2, 3] {
        let phase = workspace.view_json("roadmap.phase", json!({"phase": phase}), &moment).unwrap();
        for one in ["tasks", "criteria"].iter().flat_map(|part| phase[part].as_array().unwrap()) {
            if one["state"] == "notYetRecorded" || one["goal"].is_null() {
                blind.push(one["id"].clone());
            }
        }
    }
    assert_eq!(blind, Vec::<serde_json::Value>::new(), "not yet recorded, or nothing to open");
}

#[test]
fn what_evidence_answers_of_phase_four_is_computed_and_the_rest_is_named() {
    let (_folder, workspace, moment) = sample_open();
    let phase = workspace.view_json("roadmap.phase", json!({"phase": 4}), &moment).unwrap();
    let all: Vec<_> = ["tasks", "criteria"].iter().flat_map(|part| phase[part].as_array().unwrap()).collect();
    let blind = all.iter().filter(|one| one["state"] == "notYetRecorded").map(|one| one["id"].as_str().unwrap());
    assert_eq!(blind.collect::<Vec<_>>(), [""; 0]);
    assert!(
        all.iter().all(|one| one["state"] == "notYetRecorded" || !one["goal"].is_null()),
        "a figure opens its rows"
    );
    let covered = workspace.view_json("evidence.coverage", json!({}), &moment).unwrap();
    let shown = covered["lines"].as_array().unwrap().iter().filter(|line| line["status"] == "implemented");
    let shown: Vec<&str> = shown.map(|line| line["number"].as_str().unwrap()).collect();
    assert_eq!(shown, ["A.2.3", "X.1"], "the company tells the rest as not yet shown");
    let lacks = |control: &str| {
        let told = workspace.view_json("evidence.control", json!({"control": control}), &moment).unwrap();
        (told["status"].as_str().unwrap().to_owned(), told["missing"][0]["id"].as_str().unwrap().to_owned())
    };
    assert_eq!(lacks("A.6.2.6"), ("partly".into(), "counts-no-record-system".into()), "one of two systems is read");
    assert_eq!(lacks("A.9.3"), ("partly".into(), "counts-lacks".into()), "no objective for use");
    assert_eq!(
        lacks("A.4.6"),
        ("partly".into(), "counts-no-record".into()),
        "a list of those present is no sheet of skills"
    );
    let next = workspace.view_json("home", json!({}), &moment).unwrap();
    let all = next["next"].as_array().unwrap().len() + next["behind"].as_array().unwrap().len();
    assert!(all >= 5, "{next}");
}

#[test]
fn every_sub_clause_of_governance_shows_a_record_or_an_approved_text() {
    let (_folder, workspace, moment) = sample_open();
    let items = [
        "4.1", "4.2", "4.3", "4.4", "5.1", "5.2", "5.3", "6.1.1", "6.2", "6.3", "7.1", "7.2", "7.3", "7.4", "7.5.1",
        "7.5.2", "7.5.3",
    ];
    let bare = items.into_iter().filter(|item| {
        let found = workspace.view_json("register.answering", json!({"item": item}), &moment).unwrap();
        let stands = |one: &serde_json::Value| one["count"].as_u64() > Some(0);
        let approved = |one: &serde_json::Value| one["version"] != "";
        !found["records"].as_array().unwrap().iter().any(stands)
            && !found["texts"].as_array().unwrap().iter().any(approved)
    });
    assert_eq!(bare.collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn phase_three_is_told_by_its_registers() {
    let (_folder, workspace, moment) = sample_open();
    let total = |filter: serde_json::Value| {
        let asked = json!({"noun": "risk", "filter": filter});
        workspace.view_json("register.rows", asked, &moment).unwrap()["total"].as_u64().unwrap()
    };
    assert_eq!((total(json!({"kind": "risk"})), total(json!({"kind": "opportunity"}))), (14, 1));
    assert_eq!((total(json!({"state": "accepted"})), total(json!({"state": "treated"}))), (13, 2));
    let told = workspace.view_json("risk.map", json!({}), &moment).unwrap();
    assert_eq!((&told["plan"], &told["planBy"]), (&json!("RTP-001 1.0"), &json!("Maeve Corrigan")));
    assert_eq!(told["risks"][0]["leftLevel"], "high", "one remains high, accepted by top management for a time");
    let all = workspace.view_json("consistency", json!({}), &moment).unwrap();
    let rules = [
        "excluded-risk", "excluded-prepared", "reason-without-risk", "risk-unaccepted", "acceptance-ended",
        "acceptance-unjudged", "treatment-short", "risk-ruled-out", "risk-older-criteria",
    ];
    for rule in rules {
        assert!(all.as_array().unwrap().iter().all(|one| one["rule"] != rule), "{rule}: {all}");
    }
    // A level in a list is the level of the map: one rule, in SQL and in Rust.
    let asked = json!({"noun": "risk", "filter": {"kind": "risk"}, "limit": 100});
    let rows = workspace.view_json("register.rows", asked, &moment).unwrap();
    let listed = |id: &serde_json::Value, field: &str| {
        let row = rows["rows"].as_array().unwrap().iter().find(|row| row["id"] == *id).unwrap();
        row["values"][field].clone()
    };
    for one in told["risks"].as_array().unwrap() {
        assert_eq!(listed(&one["id"], "level"), one["level"], "{one}");
        if one["left"] != json!([0, 0]) {
            assert_eq!(listed(&one["id"], "leftLevel"), one["leftLevel"], "{one}");
        }
    }
    assert_eq!(told["risks"].as_array().unwrap().len(), 14);
}

#[test]
fn every_sheet_of_the_sample_is_drafted_in_both_languages_and_names_what_is_missing() {
    let (_folder, workspace, moment) = sample_open();
    for kind in [
        "technical-file", "user-information", "resource-sheet", "data-sheet", "oversight-sheet", "log-sheet",
        "supplier-split",
    ] {
        for lang in ["en", "es"] {
            let wanted = json!({"kind": kind, "register": "SYS-001", "lang": lang});
            let copy = workspace.copy(&serde_json::from_value(wanted).unwrap(), &moment).unwrap();
            let aims_core::paper::Paper::Sheet(sheet) = copy.paper else { panic!("{kind}") };
            assert!(sheet.parts.iter().any(|part| part.lists.iter().any(|list| !list.rows.is_empty())), "{kind}");
            assert!(!sheet.missing.iter().any(|one| one.ends_with(".many")), "{kind}: {:?}", sheet.missing);
        }
    }
}

/// Asked for by its key, an issued document is that one, in each of its languages, whatever record of its kind came after it.
#[test]
fn every_issued_document_is_had_by_its_key_and_leads_to_its_record() {
    let (_folder, workspace, moment) = sample_open();
    let rows = workspace.view_json("documents.list", json!({}), &moment).unwrap();
    let mut without = Vec::new();
    for row in rows.as_array().unwrap() {
        for rendering in row["renderings"].as_array().unwrap() {
            let wanted = json!({"kind": row["kind"], "issued": row["id"], "lang": rendering["language"]});
            let copy = workspace.copy(&serde_json::from_value(wanted).unwrap(), &moment).unwrap();
            assert!(copy.pdf.is_some() && !copy.live, "{row}");
            let head = copy.paper.masthead();
            assert_eq!((&json!(head.number), &json!(head.version)), (&row["number"], &row["version"]));
        }
        match row["record"].as_str() {
            None => without.push(row["kind"].as_str().unwrap().to_owned()),
            Some(id) => {
                let one = json!({"noun": row["about"], "id": id});
                // Each is the record of its register, so that it opens.
                assert!(workspace.view_json("register.one", one, &moment).is_ok(), "{row}");
            }
        }
    }
    without.sort();
    without.dedup();
    assert_eq!(without, ["founding-minutes", "statement", "treatment-plan"]);
    let other = json!({"kind": "text", "issued": rows[0]["id"]});
    assert!(workspace.copy(&serde_json::from_value(other).unwrap(), &moment).is_err());
}

#[test]
fn the_sample_is_told_in_spanish_with_the_same_records() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("es.aims");
    made("2026-11-24T09:00:00Z", "es", &path);
    let (spanish, (_folder, english, moment)) = (open(&path), sample_open());
    let asked = |workspace: &aims_core::door::Workspace, noun: &str| {
        workspace.view_json("register.rows", json!({"noun": noun, "limit": 500}), &moment).unwrap()["rows"].clone()
    };
    for noun in ["system", "risk", "impact", "action", "evidence", "role", "objective", "incident", "supplier"] {
        let of = |workspace| -> Vec<serde_json::Value> {
            asked(workspace, noun).as_array().unwrap().iter().map(|row| json!([row["number"], row["state"]])).collect()
        };
        assert_eq!(of(&spanish), of(&english), "{noun}");
    }
    let titles = |workspace| asked(workspace, "action").as_array().unwrap()[0]["values"]["title"].clone();
    assert_ne!(titles(&spanish), titles(&english));
    let organisation = spanish.view_json("organisation", json!({}), &moment).unwrap();
    assert_eq!(organisation["contentLanguage"], "es");
}
