//! What readers found in the sample's papers: a figure without its unit, a count without its row, two stories of one thing.
#![allow(clippy::unwrap_used)]

use crate::common::World;
use crate::sample::sample_open;
use aims_core::door::Workspace;
use serde_json::{Value, json};

/// A paper of the sample as it stands, of its first system where it is about one.
fn paper_of(kind: &str) -> Value {
    let (_folder, workspace, moment) = sample_open();
    let wanted = json!({"kind": kind, "register": "SYS-001", "draft": true});
    let copy = workspace.copy(&serde_json::from_value(wanted).unwrap(), &moment).unwrap();
    serde_json::to_value(copy.paper).unwrap()
}

#[test]
fn what_users_are_told_names_the_role_the_thresholds_and_no_channel_of_the_staff() {
    let paper = paper_of("user-information");
    let text = paper.to_string();
    assert!(text.contains("\"provider\"") && text.contains("system-actRoles"), "whose system it is under the Act");
    assert!(text.contains("measure-unit") && text.contains("measure-threshold"), "a bare figure says nothing");
    assert!(text.contains("CHN-001") && !text.contains("CHN-002"), "the form on the staff site is for no user");
    assert_eq!(paper["missing"], json!([]), "all that users are told is on record");
    // Without a postal address that is missing, and without anybody to be reached for the stop too.
    let (_folder, mut workspace, moment) = sample_open();
    let mut world = World::new();
    world.edit(&mut workspace, json!({"organisation": {"amend": {"patch": {"address": ""}}}}));
    world.edit(&mut workspace, json!({"oversight": {"amend": {"id": "OVS-001", "patch": {"reach": ""}}}}));
    let wanted = json!({"kind": "user-information", "register": "SYS-001", "draft": true});
    let copy = workspace.copy(&serde_json::from_value(wanted).unwrap(), &moment).unwrap();
    let lacking = serde_json::to_value(copy.paper).unwrap();
    assert_eq!(lacking["missing"], json!(["organisation-address"]));
    assert!(
        lacking["blanks"].to_string().contains("oversight-reach") && !paper["blanks"].to_string().contains("reach")
    );
    // A day of a change that nobody entered is not missing; the changes stand in their list.
    let file = paper_of("technical-file").to_string();
    assert!(file.contains("SC-001") && !file.contains("system-changedOn"));
}

#[test]
fn a_light_class_bears_the_risks_to_people_that_speak_against_it_wherever_it_is_printed() {
    let (_folder, workspace, moment) = sample_open();
    let found = workspace.view_json("consistency", json!({}), &moment).unwrap();
    let light: Vec<&Value> = found
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["message"]["id"] == "contradiction-class-light")
        .map(|one| &one["message"]["args"])
        .collect();
    assert_eq!(light.len(), 1, "one system is one sentence, however many risks speak against its class");
    let light: Vec<&str> =
        ["high", "critical"].iter().flat_map(|level| light[0][level].as_str().unwrap().split(", ")).collect();
    assert!(light.len() > 1, "the sample has a system of a light class with high risks to people");
    // Users are told that there are some, and how many; whoever reads of the class is told which.
    let users = paper_of("user-information").to_string();
    assert!(users.contains(&format!("{{\"count\":{}}},\"id\":\"act-class-light-short\"", light.len())), "{users}");
    for kind in ["technical-file", "act-matrix", "gap-report"] {
        let wanted = json!({"kind": kind, "register": "SYS-001", "draft": true});
        let copy = workspace.copy(&serde_json::from_value(wanted).unwrap(), &moment).unwrap();
        let paper = serde_json::to_string(&copy.paper).unwrap();
        let (_, told) = paper.split_once("act-class-light").unwrap_or_else(|| panic!("{kind} says nothing"));
        let told = told.get(..200).unwrap_or(told);
        assert!(light.iter().all(|risk| told.contains(risk)), "{kind}: {told}");
    }
}

#[test]
fn the_data_of_the_sample_are_one_story_on_every_paper() {
    let told = |kind: &str, words: &str| assert!(paper_of(kind).to_string().contains(words), "{kind}: {words}");
    // As the impact assessment and the exclusion of A.7.3 have it.
    told("data-sheet", "600 invented letters, 300 in English and 300 in Spanish");
    told("data-sheet", "14 letters without text left out, 600 kept");
    told("data-sheet", "no letter of a patient is among them");
    told("supplier-split", "Brightfold tells 30 days before");
    told("technical-file", "No urgent letter of the set is proposed as not urgent (OBJ-001).");
}

#[test]
fn who_is_named_on_the_papers_of_the_sample_was_there_and_checks_no_work_of_their_own() {
    let (_folder, workspace, moment) = sample_open();
    let rows = |noun: &str, filter: Value| {
        let asked = json!({"noun": noun, "filter": filter, "limit": 200});
        workspace.view_json("register.rows", asked, &moment).unwrap()["rows"].as_array().unwrap().clone()
    };
    // The committee of September: whoever owned an open action sat in it, and somebody took the minutes.
    let wanted = json!({"kind": "committee", "review": "CM-2026-1"});
    let copy = workspace.copy(&serde_json::from_value(wanted).unwrap(), &moment).unwrap();
    let minutes = serde_json::to_value(copy.paper).unwrap();
    assert!(minutes["secretary"].as_str().unwrap().contains("Ingrid Solheim"), "{}", minutes["secretary"]);
    let there = minutes["participants"].to_string();
    assert_eq!(minutes["participants"].as_array().unwrap().len(), 7, "{there}");
    for owner in ["Ingrid Solheim", "Niamh Tiernan", "Henrik Falk", "Tomás Arrieta", "Declan Oyelaran"] {
        assert!(there.contains(owner), "{owner}: {there}");
    }
    // Whoever builds a system holds no test of it.
    let inlet = workspace.view_json("register.one", json!({"noun": "system", "id": "SYS-001"}), &moment).unwrap();
    let builder = &inlet["row"]["values"]["technicalOwner"];
    assert!(builder.as_str().is_some_and(|one| !one.is_empty()), "{inlet}");
    let held = rows("systemTest", json!({}));
    let held: Vec<&Value> = held
        .iter()
        .map(|row| &row["values"]["by"])
        .filter(|by| by.as_str().is_some_and(|one| !one.is_empty()))
        .collect();
    assert!(held.len() >= 4 && held.iter().all(|by| *by != builder), "{held:?} {builder}");
    // A form that opened in November took no report in September.
    for row in rows("incident", json!({})) {
        assert_eq!(row["values"]["channel"].as_str().unwrap_or_default(), "", "{row}");
    }
}

#[test]
fn what_the_plan_counts_stands_in_its_rows() {
    let plan = paper_of("treatment-plan");
    let systems = plan["systems"].as_array().unwrap();
    let rows: u64 = systems.iter().map(|row| row["counts"][0].as_u64().unwrap()).sum();
    assert_eq!(json!(rows), plan["accepted"][0], "every risk is in one row");
    let reasons = plan.to_string();
    assert_eq!(
        reasons.matches("Confirmed by the AI lead").count(),
        11,
        "medium risks are confirmed, as the criteria ask"
    );
    assert!(reasons.contains("the written exception of CRT-001"), "a critical risk goes on by nothing less");
    // One sentence for several risks is a reason for none of them.
    let rows = list_of("risk")["rows"].as_array().unwrap().len();
    let (_folder, workspace, moment) = sample_open();
    let asked = json!({"noun": "risk", "limit": 100});
    let risks = workspace.view_json("register.rows", asked, &moment).unwrap()["rows"].clone();
    let mut why: Vec<&str> =
        risks.as_array().unwrap().iter().filter_map(|row| row["values"]["acceptedWhy"].as_str()).collect();
    why.retain(|one| !one.is_empty());
    let told = why.len();
    why.sort_unstable();
    why.dedup();
    assert_eq!((why.len(), told, rows), (13, 13, 15));
}

#[test]
fn the_gap_report_asks_for_no_decision_that_was_taken_and_names_what_it_does_not_rate() {
    let gap = paper_of("gap-report");
    let decided: Vec<bool> =
        gap["exclusions"].as_array().unwrap().iter().map(|one| one["decided"].as_bool().unwrap()).collect();
    assert_eq!(decided, [true], "A.7.2 is excluded already");
    assert_eq!(gap["permissions"], json!(["6.1.4-05"]));
}

#[test]
fn the_index_of_evidence_lists_what_is_begun_and_the_matrix_tells_the_other_reading() {
    let index = paper_of("evidence-index").to_string();
    assert!((1..=8).all(|nth| index.contains(&format!("EV-00{nth}"))), "{index}");
    let matrix = paper_of("act-matrix");
    let notes: Vec<&str> =
        matrix["outside"].as_array().unwrap().iter().map(|row| row["note"].as_str().unwrap()).collect();
    assert!(
        notes.iter().any(|note| note.contains("By another reading it has applied since 2 August 2026")),
        "{notes:?}"
    );
    let unbound = matrix["unbound"].as_array().unwrap();
    assert!(
        unbound.len() > 20 && unbound.iter().all(|one| one["article"] != "Art. 5"),
        "what binds is none that binds nobody"
    );
}

#[test]
fn the_matrix_tells_the_rating_the_exclusion_and_the_open_question_beside_what_a_record_shows() {
    let matrix = paper_of("act-matrix");
    assert_eq!(matrix["gap"][0], "GAP-02");
    let row = |article: &str| {
        let rows = matrix["rows"].as_array().unwrap();
        rows.iter().find(|row| row["article"] == article).unwrap()["cells"][0].clone()
    };
    let (file, literacy) = (row("Art. 6(4)"), row("Art. 4"));
    // EV-008 shows it, and the requirement-by-requirement run rates A.6.2.7 as not conforming.
    assert_eq!((&file["state"], &file["beside"]["not"]), (&json!("partly"), &json!(["A.6.2.7"])));
    assert_eq!(
        (&literacy["state"], &literacy["beside"]["partly"]),
        (&json!("partly"), &json!(["A.4.6", "7.2", "7.3"]))
    );
    assert_eq!(matrix["frameworks"], json!([]), "a paper on the Act is about the Act");
    let seen = paper_of("act-frameworks");
    assert!(seen["rows"].as_array().unwrap().is_empty() && seen["falls"].as_array().unwrap().is_empty());
    let lines = seen["frameworks"].as_array().unwrap().iter().flat_map(|one| one["lines"].as_array().unwrap());
    let mut excluded = Vec::new();
    for line in lines {
        for list in ["shown", "lacking"] {
            assert!(!line[list].to_string().contains("\"A.7.2\""), "what is excluded is not looked for: {line}");
        }
        excluded.extend(line["beside"]["excluded"].as_array().unwrap().clone());
    }
    assert!(excluded.contains(&json!("A.7.2")) && !excluded.contains(&json!("A.7.6")), "{excluded:?}");
    assert_eq!(matrix["statement"], json!(["SoA-001 1.1", "2026-09-15"]));
    // Whether it is a medical device is with the lawyer: no paper prints the class as if that were settled.
    for kind in ["act-matrix", "technical-file", "user-information", "gap-report"] {
        assert!(paper_of(kind).to_string().contains("act-class-open"), "{kind}");
    }
    // Users are told that it is open and until when; whoever reads of the class is told by which law.
    let users = paper_of("user-information").to_string();
    assert!(users.contains("act-class-open-short") && !users.contains("safety component"), "{users}");
    assert!(paper_of("act-matrix").to_string().contains("Regulation (EU) 2017/745, medical devices"));
}

#[test]
fn the_index_says_why_it_counts_other_controls_than_the_statement() {
    let since = &paper_of("evidence-index")["since"]["args"];
    assert_eq!((&since["count"], &since["what"]), (&json!(36), &json!("A.7.3, A.7.6")));
}

#[test]
fn what_was_issued_stands_first_a_draft_last_and_the_processes_count_the_same() {
    let list = paper_of("master-list");
    let groups: Vec<&str> =
        list["rows"].as_array().unwrap().iter().map(|row| row["group"]["id"].as_str().unwrap()).collect();
    let issued = groups.iter().filter(|group| **group == "master-group-issued").count();
    assert!(groups[..issued].iter().all(|group| *group == "master-group-issued"), "{groups:?}");
    let drafts = list["rows"].as_array().unwrap().iter().filter(|row| row["group"]["id"] == "master-group-drafts");
    let drafts: Vec<&str> = drafts.map(|row| row["number"].as_str().unwrap()).collect();
    for begun in ["GAP-02", "IA-002", "MR-2026-2", "TF-SYS-001", "UI-SYS-001"] {
        assert!(drafts.contains(&begun), "what was begun stands there: {begun} {drafts:?}");
    }
    assert!(groups[groups.len() - drafts.len()..].iter().all(|group| *group == "master-group-drafts"), "{groups:?}");
    let row = |number: &str| {
        let found = list["rows"].as_array().unwrap().iter().find(|row| row["number"] == number);
        found.unwrap()["cells"].to_string()
    };
    assert!(row("SoA-001").contains("print-standing-provisional"), "{}", row("SoA-001"));
    assert!(row("CRT-001").contains("2027-11-19") && row("IA-001").contains("2027-11-23"));
    assert!(paper_of("master-list").to_string().contains("master-list-kept"));
    let processes = paper_of("processes").to_string();
    assert!(processes.contains(&format!("{{\"count\":{issued},\"noun\":\"document\"}}")), "{processes}");
}

#[test]
fn figures_of_an_older_model_say_so_and_what_no_record_says_is_told() {
    let told = |kind: &str| paper_of(kind)["parts"].to_string();
    for kind in ["user-information", "technical-file", "log-sheet", "oversight-sheet"] {
        assert!(told(kind).contains("sheet-note-readings-model"), "{kind}");
    }
    let user = told("user-information");
    assert!(user.contains("sheet-note-deployer") && user.contains("at the latest in August 2028"), "{user}");
    assert!(user.contains("sheet-note-logs") && user.contains("Small clinics are 1.6 in a hundred worse"), "{user}");
}

#[test]
fn every_point_of_annex_iv_is_answered_or_named_as_not_on_record() {
    let file = paper_of("technical-file");
    let points: Vec<&Value> =
        file["parts"].as_array().unwrap().iter().filter_map(|part| part["points"].as_array()).flatten().collect();
    let absent: Vec<&str> =
        points.iter().filter(|one| one["there"] == false).map(|one| one["id"].as_str().unwrap()).collect();
    // Design, architecture and cybersecurity are in no register: they are never answered by silence.
    for id in ["2b", "2c", "2h"] {
        assert!(absent.contains(&id), "{id}: {absent:?}");
    }
    assert!(points.iter().all(|one| !one["held"].as_array().unwrap().is_empty()), "each says where it would stand");
    let of = |id: &str| points.iter().find(|one| one["id"] == id).unwrap()["there"] == true;
    assert!(of("2d") && of("2g") && of("3-overseen") && of("5"), "what is on record is told as such");
    // The state of a data set, and what a contract asks of a log beside what is kept.
    let text = file.to_string();
    assert!(
        text.contains("dataSet-state") && text.contains("systemLog-contractMonths") && text.contains("sheet-note-logs")
    );
}

#[test]
fn what_users_are_told_names_risks_and_changes_by_their_names() {
    let paper = paper_of("user-information");
    assert_eq!(paper["system"], "Inlet", "no number of ours");
    let notes: Vec<&Value> =
        paper["parts"].as_array().unwrap().iter().flat_map(|part| part["notes"].as_array().unwrap()).collect();
    let said = paper.to_string();
    assert!(!said.contains("A wrong proposal is confirmed unread"), "a list of risks is no reading for clerks");
    for level in ["riskLevelCode", "leftLevel", "levelAfter", "OBJ-001", "(R-0"] {
        assert!(!said.contains(level), "{level}");
    }
    let address = notes.iter().find(|note| note["id"] == "sheet-note-address").unwrap();
    assert_eq!(address["args"]["address"], "3 Millrace Yard, Galway, Ireland", "where post reaches the provider");
    assert!(!serde_json::to_string(&notes).unwrap().contains("SC-001"), "a change by its name alone");
}

#[test]
fn an_extract_has_the_sections_for_parties_and_the_class_as_it_was_approved() {
    let (_folder, workspace, moment) = sample_open();
    let wanted = json!({"kind": "impact-extract", "impact": "IA-001"});
    let copy = workspace.copy(&serde_json::from_value(wanted).unwrap(), &moment).unwrap();
    let paper = serde_json::to_value(copy.paper).unwrap();
    let ids: Vec<&str> = paper["sections"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["2", "6", "7", "8", "10", "11"], "what happens when it fails is for those it fails");
    let left = paper["leftOut"].as_array().unwrap();
    assert!(
        left.len() == 6 && left.iter().any(|one| one.as_str().unwrap().starts_with("12 ")),
        "all that is left out is named: {left:?}"
    );
    let frozen = workspace
        .copy(&serde_json::from_value(json!({"kind": "impact", "impact": "IA-001"})).unwrap(), &moment)
        .unwrap();
    let frozen = serde_json::to_value(frozen.paper).unwrap();
    assert_eq!(paper["class"], frozen["class"], "the class as it was approved");
    // Each reservation once: as it was approved, and what came since apart with its day; without the names of people.
    let ids: Vec<&str> = paper["classOpen"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    let once: std::collections::BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(once.len(), ids.len(), "{ids:?}");
    assert!(ids.contains(&"act-class-light-named"), "{ids:?}");
    assert!(
        !paper["classOpen"].to_string().contains("A wrong proposal"),
        "a risk that was judged since is not approved"
    );
    let since: Vec<&str> =
        paper["classOpenSince"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(
        (since, &paper["sinceOn"]),
        (vec!["act-class-open-short", "act-class-light-since"], &json!("2026-11-24"))
    );
    // Those that came since are named apart, and those that were approved not again.
    let came = paper["classOpenSince"][1]["args"].to_string();
    assert!(came.contains("A wrong proposal") && !came.contains("An urgent letter is missed"), "{came}");
    let said = paper.to_string();
    for inside in ["Raghunathan", "Adeyemi", "Danaher", "(R-0", "LOG-001 ", "ROL-006 "] {
        assert!(!said.contains(inside), "{inside}");
    }
}

#[test]
fn nothing_bears_the_title_of_article_27_where_it_does_not_bind() {
    let (_folder, workspace, moment) = sample_open();
    let wanted = json!({"kind": "impact-fria", "impact": "IA-001"});
    let fault = workspace.copy(&serde_json::from_value(wanted).unwrap(), &moment).unwrap_err();
    let told = &fault.refusals()[0].message;
    assert_eq!(told.id, "refuse-impact-fria-unbound");
    assert_eq!(
        (&told.args["called"], &told.args["deploys"]),
        (&json!("SYS-001 Inlet"), &json!(0)),
        "the provider makes none"
    );
}

#[test]
fn a_record_that_does_not_count_has_one_reason_on_every_paper() {
    let (asked, index) = (paper_of("asked-list"), paper_of("evidence-index"));
    let reasons = index["missing"].as_array().unwrap();
    assert!(!reasons.is_empty(), "the sample has a valid record that counts not yet");
    for reason in reasons {
        // What is in force in its register is asked of nobody: the index says why it does not count yet, and the list is silent.
        let held = ["counts-held", "impact-stands"].iter().any(|id| reason["id"].as_str().unwrap().starts_with(id));
        assert_ne!(asked.to_string().contains(&reason.to_string()), held, "{reason}");
    }
    // A later round of a system in use that nobody approved is asked for, by its number.
    assert!(asked.to_string().contains(r#"{"args":{"number":"IA-002"},"id":"asked-round"}"#), "{asked}");
}

#[test]
fn the_master_list_and_the_minutes_have_one_word_for_what_was_approved_in_part() {
    let list = paper_of("master-list");
    let row = list["rows"].as_array().unwrap().iter().find(|row| row["number"] == "FS-001").unwrap();
    assert!(row.to_string().contains("founding-minutes-in-part"), "{row}");
}

#[test]
fn a_review_tells_once_what_was_reached_or_decided_in_its_period() {
    let review = paper_of("management-review");
    let rows = |id: &str| {
        let inputs = review["inputs"].as_array().unwrap();
        inputs.iter().find(|one| one["id"] == id || one["input"] == id).unwrap()["data"].clone()
    };
    let goals = rows("MR-I14").to_string();
    assert!(goals.contains("OBJ-001") && goals.contains("cell-objective-met"), "{goals}");
    let counted = &rows("MR-I14")["sentence"]["args"];
    assert_eq!(
        (&counted["live"], &counted["closed"], &counted["short"]),
        (&json!(2), &json!(1), &json!(2)),
        "{counted}"
    );
    let scope = rows("MR-I11");
    // As the sheet of the control and the statement have it; and a control of our own is added, not decided besides.
    assert!(scope.to_string().contains(r#"["2026-08-26","A.8.5""#), "{scope}");
    assert_eq!(scope["sentence"]["args"]["first"], 0, "{scope}");
}

/// A list of a register of the sample.
fn list_of(noun: &str) -> Value {
    let (_folder, workspace, moment) = sample_open();
    let wanted = json!({"kind": "register", "register": noun});
    let copy = workspace.copy(&serde_json::from_value(wanted).unwrap(), &moment).unwrap();
    serde_json::to_value(copy.paper).unwrap()
}

#[test]
fn the_ground_of_a_class_stands_wherever_the_class_is_stated() {
    let list = list_of("system");
    let papers = ["act-matrix", "technical-file", "user-information"].map(paper_of);
    for paper in papers.iter().chain([&list]) {
        let text = paper.to_string();
        assert!(text.contains("act-class-ground"), "{text}");
        assert!(text.contains("Annex III point 5(d)") && text.contains("Art. 6(3)(d)"), "{text}");
    }
}

#[test]
fn a_system_in_use_says_what_is_missing_of_it_and_one_that_is_over_why_it_has_no_class() {
    let list = list_of("system");
    let at = |column: &str| list["columns"].as_array().unwrap().iter().position(|one| one == column).unwrap();
    let cell = |row: usize, column: &str| list["rows"][row]["cells"][at(column)].to_string();
    // What A.4.3 to A.4.5 ask for stands there; SYS-002 was never assessed, and its list says so.
    assert!(cell(0, "system-dataSets").contains("KM-EVAL-01") && cell(0, "system-hosting").contains("Dublin"));
    assert!(cell(1, "system-assessedOn").contains("missing"), "{}", cell(1, "system-assessedOn"));
    assert!(cell(2, "system-actClass").contains("gap-not-needed-retired"), "{}", cell(2, "system-actClass"));
}

#[test]
fn what_covers_a_control_and_is_not_the_record_asked_for_is_told_on_both_papers() {
    let (asked, index) = (paper_of("asked-list"), paper_of("evidence-index"));
    let told: Vec<String> = index["missing"].as_array().unwrap().iter().map(Value::to_string).collect();
    let says = |id: &str, number: &str| told.iter().any(|one| one.contains(id) && one.contains(number));
    assert!(says("counts-beside", "EV-003") && says("counts-beside", "EV-008"), "{told:?}");
    assert!(says("counts-begun", "EV-007") && says("counts-held", "IA-001"), "{told:?}");
    assert!(!asked["said"].to_string().contains("IA-001"), "nobody is asked for it, and nobody reads why");
    // Shown to run, nothing valid, and what is between: every control that applies is in one of the three.
    let figures = &index["chart"]["sentence"]["args"];
    let between = index["between"].as_array().unwrap().len() as u64;
    let sum = figures["implemented"].as_u64().unwrap() + figures["gaps"].as_u64().unwrap() + between;
    assert_eq!(Some(sum), figures["of"].as_u64());
}

#[test]
fn a_finding_that_a_document_is_missing_names_what_was_approved_since() {
    let gap = paper_of("gap-report");
    for item in ["A.6.2.3", "A.7.3", "A.4.5", "A.9.3"] {
        let line = gap["gaps"].as_array().unwrap().iter().find(|one| one["item"] == item).unwrap();
        let because = line["because"].as_array().unwrap();
        let since = because.iter().find(|one| one["id"] == "gap-because-document-since").unwrap();
        assert!(since["args"]["numbers"].as_str().unwrap().contains("TXT-004"), "{item}: {since}");
        assert!(since["args"]["rated"].as_str() < since["args"]["on"].as_str(), "{item}: {since}");
    }
}

#[test]
fn reasons_of_nothing_to_report_are_no_conclusion_and_no_holder_is_hidden() {
    let (_folder, workspace, moment) = sample_open();
    let wanted = json!({"kind": "management-review", "review": "MR-2026-2", "draft": true});
    let copy = workspace.copy(&serde_json::from_value(wanted).unwrap(), &moment).unwrap();
    let review = serde_json::to_value(copy.paper).unwrap();
    let nothing: Vec<bool> =
        review["inputs"].as_array().unwrap().iter().map(|one| one["previous"]["nothing"].as_bool().unwrap()).collect();
    assert_eq!((nothing[0], nothing[1]), (true, false), "MR-2026-1 had no earlier review, and concluded on issues");
    let literacy = paper_of("literacy-table").to_string();
    assert!(literacy.contains("literacy-role-offered") && literacy.contains("ROL-006"), "offered, and not accepted");
    let list = paper_of("master-list");
    let scope = list["rows"].as_array().unwrap().iter().find(|row| row["number"] == "KM-DOC-01").unwrap();
    assert!(scope["cells"].to_string().contains("Ingrid Solheim"), "{scope}");
    assert_eq!(list_of("risk")["charts"].as_array().unwrap().len(), 2, "before treatment, and what remains");
}

#[test]
fn a_prohibited_practice_stands_on_every_paper_that_speaks_of_its_system_until_it_is_classified_anew() {
    let (_folder, mut workspace, moment) = sample_open();
    let mut world = crate::common::World::new();
    let one = workspace.view_json("register.one", json!({"noun": "system", "id": "SYS-001"}), &moment).unwrap();
    let system = one["row"]["id"].clone();
    let silent = |workspace: &Workspace| -> Vec<String> {
        let about = [
            "technical-file", "user-information", "resource-sheet", "data-sheet", "oversight-sheet", "log-sheet",
            "supplier-split",
        ];
        let registers = ["system", "risk", "impact"].map(|noun| json!({"kind": "register", "register": noun}));
        let whole = ["statement", "management-review", "gap-report", "treatment-plan", "act-matrix", "evidence-index"];
        let wanted = about.map(|kind| json!({"kind": kind, "register": "SYS-001"})).into_iter().chain(registers);
        let wanted = wanted.chain(whole.map(|kind| json!({"kind": kind, "draft": true})));
        let wanted = wanted.chain([json!({"kind": "control-sheet", "register": "A.6.2.6"})]);
        let quiet = wanted.filter(|wanted| {
            let copy = workspace.copy(&serde_json::from_value(wanted.clone()).unwrap(), &moment).unwrap();
            let paper = serde_json::to_value(copy.paper).unwrap();
            let told = [&paper["prohibited"], &paper["head"]["prohibited"]];
            !told.iter().any(|all| all.as_array().is_some_and(|all| all.iter().any(|one| one[0] == "SYS-001")))
        });
        quiet.map(|wanted| wanted.to_string()).collect()
    };
    let before = silent(&workspace).len();
    assert!(before > 15, "none of them says it of what is allowed");
    let said = json!({"system": system, "question": "Q06", "answer": ["5f"], "reason": "As it is built now."});
    for step in [json!({"restart": {"system": system}}), json!({"answer": said}), json!({"record": {"system": system}})]
    {
        world.edit(&mut workspace, json!({"classification": step}));
    }
    assert_eq!(silent(&workspace), [""; 0], "these say nothing of it");
    // Redesigned, it is one until somebody has classified it anew.
    let handled =
        json!({"system": system, "how": "redesigned", "on": "2026-11-24", "note": "Rules instead of a model."});
    world.edit(&mut workspace, json!({"classification": {"handle": handled}}));
    assert_eq!(silent(&workspace), [""; 0]);
    let said = json!({"system": system, "question": "Q01", "answer": "no", "reason": "Rules that people wrote."});
    for step in [json!({"restart": {"system": system}}), json!({"answer": said}), json!({"record": {"system": system}})]
    {
        world.edit(&mut workspace, json!({"classification": step}));
    }
    assert_eq!(silent(&workspace).len(), before, "classified anew, none says it any more");
}

#[test]
fn what_the_review_asked_for_before_spain_is_one_open_point_with_a_person_and_a_day() {
    let (_folder, workspace, moment) = sample_open();
    let rows = |noun: &str| {
        let asked = json!({"noun": noun, "limit": 200});
        workspace.view_json("register.rows", asked, &moment).unwrap()["rows"].as_array().unwrap().clone()
    };
    let people = rows("person");
    let actions = rows("action");
    for (number, owner, due) in [
        ("ACT-010", "Ingrid Solheim", "2027-01-15"),
        ("ACT-033", "Maeve Corrigan", "2026-12-03"),
        ("ACT-034", "Aoife Danaher", "2027-01-15"),
    ] {
        let said = &actions.iter().find(|row| row["number"] == number).unwrap()["values"];
        let named = people.iter().find(|row| row["values"]["name"] == owner).unwrap();
        assert_eq!(
            (&said["owner"], &said["due"], &said["state"]),
            (&named["id"], &json!(due), &json!("open")),
            "{said}"
        );
    }
    // The decision that names the condition is named by the change, by the risk and by the paper of the meeting that took it.
    for noun in ["systemChange", "risk"] {
        assert!(rows(noun).iter().any(|row| row["values"].to_string().contains("D-011")), "{noun}");
    }
    let meeting = paper_of("committee");
    assert_eq!(meeting["decisions"][0]["number"], "D-011", "{meeting}");
}
