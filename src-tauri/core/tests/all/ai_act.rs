//! Classification under the EU AI Act: answering, recording, what makes it outdated, the law of the workspace.
#![allow(clippy::unwrap_used)]

use crate::common::{World, person, undo};
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
        let mut workspace = world.create(&folder.path().join("a.aims"));
        world.edit(&mut workspace, person("dir", "Dora Director"));
        world.edit(&mut workspace, json!({"system": {"add": {"id": "s1", "name": "Inlet"}}}));
        Self { _folder: folder, world, workspace }
    }

    fn edit(&mut self, edit: Value) {
        self.world.edit(&mut self.workspace, json!({"classification": edit}));
    }

    fn refused(&mut self, edit: Value) -> Vec<String> {
        let fault = self.world.try_edit(&mut self.workspace, json!({"classification": edit})).unwrap_err();
        fault.refusals().iter().map(|r| format!("{} {}", r.message.id, r.field.clone().unwrap_or_default())).collect()
    }

    fn answers(&mut self, given: &[(&str, Value)]) {
        for (question, answer) in given {
            self.edit(json!({"answer": {"system": "s1", "question": question, "answer": answer, "reason": "As we build it."}}));
        }
    }

    fn view(&self, name: &str, args: Value) -> Value {
        self.workspace.view_json(name, args, &self.workspace.moment(self.world.at).unwrap()).unwrap()
    }

    fn sheet(&self) -> Value {
        self.view("act.system", json!({"system": "SYS-001"}))
    }

    fn state(&self) -> Value {
        self.view("act.systems", json!({}))["rows"][0]["state"].clone()
    }
}

fn start() -> Vec<(&'static str, Value)> {
    vec![
        ("Q01", json!("yes")),
        ("Q02", json!("yes")),
        ("Q03", json!(["none"])),
        ("Q04", json!(["provider", "deployer"])),
        ("Q05", json!("no")),
    ]
}

fn rest(q09: Value) -> Vec<(&'static str, Value)> {
    vec![("Q06", json!(["none"])), ("Q07", json!("no")), ("Q09", q09)]
}

#[test]
fn one_question_after_the_other_leads_to_a_record_with_its_duties() {
    let mut desk = Desk::new();
    assert_eq!((desk.sheet()["question"]["id"].clone(), desk.state()), (json!("Q01"), json!("none")));
    assert_eq!(desk.refused(json!({"record": {"system": "s1"}})), ["refuse-act-no-draft "]);
    desk.answers(&start());
    desk.answers(&rest(json!(["5b"])));
    assert_eq!(desk.sheet()["question"]["id"], "Q10");
    assert_eq!(desk.state(), "draft");
    // The list says how far it is, and of what is met so far which class: that none is, is said once all is answered.
    let row = |desk: &Desk| {
        let row = desk.view("act.systems", json!({}))["rows"][0].clone();
        (row["answered"].as_u64().unwrap(), row["soFar"].as_str().unwrap().to_owned())
    };
    assert_eq!(row(&desk), (8, String::new()));
    assert_eq!(desk.refused(json!({"record": {"system": "s1"}})), ["refuse-act-open question"]);
    desk.answers(&[
        ("Q10", json!({"profiling": "yes"})),
        ("Q11", json!(["interact"])),
        ("Q18", json!(["none"])),
        ("Q12", json!("no")),
        ("Q21", json!("inside")),
        ("Q16", json!("later")),
        ("Q14", json!(["credit"])),
        ("Q22", json!(["persons"])),
    ]);
    let sheet = desk.sheet();
    assert_eq!(
        (&sheet["finished"], &sheet["soFar"], &sheet["question"]),
        (&json!(true), &json!("highRiskAnnexIII"), &Value::Null)
    );
    assert_eq!(row(&desk), (16, "highRiskAnnexIII".to_owned()));
    desk.edit(json!({"record": {"system": "s1"}}));
    let recorded = desk.sheet()["recorded"].clone();
    assert_eq!(
        (&recorded["outcome"], &recorded["also"], &recorded["by"], &recorded["on"]),
        (&json!("highRiskAnnexIII"), &json!(["transparency"]), &json!("Mara Voss"), &json!("2026-11-24"))
    );
    assert_eq!(
        (&recorded["lawAsOf"], &recorded["lawRevision"]),
        (&json!("2026-11-24"), &json!(2)),
        "a record knows no law later than itself"
    );
    assert_eq!(recorded["articles"][0], "Art. 6(2), Annex III", "the gravest article stands first");
    let duties = recorded["duties"].as_array().unwrap();
    let duty = |article: &str| duties.iter().find(|duty| duty["article"] == article).cloned().unwrap();
    assert_eq!((&duty("Art. 9")["date"], &duty("Art. 9")["original"]), (&json!("2027-12-02"), &json!("2026-08-02")));
    assert_eq!(duty("Art. 27")["roles"], json!(["deployer"]));
    assert_eq!(duty("Art. 50(1)")["date"], "2026-08-02");
    assert!(duties.iter().all(|duty| duty["roles"] != json!(["importer"])));
    let settled = sheet["settled"].as_array().unwrap();
    assert!(settled.iter().any(|one| one["article"] == "Art. 26"), "{settled:?}");
    assert_eq!(desk.state(), "recorded");
}

#[test]
fn an_earlier_answer_that_changes_drops_what_is_no_longer_reached() {
    let mut desk = Desk::new();
    desk.answers(&start());
    desk.answers(&rest(json!(["none"])));
    assert_eq!(desk.sheet()["given"].as_array().unwrap().len(), 8);
    desk.answers(&[("Q01", json!("no"))]);
    let sheet = desk.sheet();
    assert_eq!(
        (sheet["given"].as_array().unwrap().len(), &sheet["soFar"], &sheet["finished"]),
        (1, &json!("outOfScope"), &json!(true))
    );
    desk.world.edit(&mut desk.workspace, undo());
    assert_eq!(desk.sheet()["given"].as_array().unwrap().len(), 8, "undo brings the answers back");
    let bad = |answer: Value| json!({"answer": {"system": "s1", "question": "Q06", "answer": answer}});
    for answer in [json!(["none", "5a"]), json!("5a"), json!([]), json!(["5z"]), json!({"5a": "yes"})] {
        assert_eq!(desk.refused(bad(answer)), ["refuse-act-answer answer"]);
    }
    let edit = json!({"classification": bad(json!(["5z"]))});
    let fault = desk.world.try_edit(&mut desk.workspace, edit).unwrap_err();
    for (arg, label) in [("known", "None of these"), ("known-es", "Ningun")] {
        let known = fault.refusals()[0].message.args[arg].as_str().unwrap().to_owned();
        assert!(known.contains(label) && !known.contains("5a"), "labels, never codes: {known}");
    }
}

#[test]
fn a_prohibited_practice_stops_until_somebody_says_what_was_done() {
    let mut desk = Desk::new();
    desk.answers(&start());
    desk.answers(&[("Q06", json!(["5f"]))]);
    desk.edit(json!({"record": {"system": "s1"}}));
    assert_eq!(desk.state(), "prohibitedOpen");
    let recorded = desk.sheet()["recorded"].clone();
    assert_eq!(recorded["stop"]["handling"], "");
    assert!(recorded["actions"].as_array().unwrap().len() >= 5);
    // Classifying again does not clear the stop.
    desk.edit(json!({"restart": {"system": "s1"}}));
    desk.answers(&[("Q01", json!("no"))]);
    assert_eq!(desk.refused(json!({"record": {"system": "s1"}})), ["refuse-act-stop-first "]);
    let handle = |on: &str, note: &str| json!({"handle": {"system": "s1", "how": "withdrawn", "on": on, "note": note}});
    assert_eq!(desk.refused(handle("2030-01-01", "")), ["refuse-act-handling-note note", "refuse-act-handled-on on"]);
    desk.edit(handle("2026-11-24", "Switched off; log of the server, 24 November."));
    desk.edit(json!({"record": {"system": "s1"}}));
    assert_eq!(desk.state(), "recorded");
}

#[test]
fn an_open_legal_question_needs_a_reviewer_and_a_day() {
    let mut desk = Desk::new();
    desk.answers(&start());
    desk.answers(&[
        ("Q06", json!(["unsure"])),
        ("Q07", json!("no")),
        ("Q09", json!(["none"])),
        ("Q11", json!(["none"])),
        ("Q12", json!("no")),
    ]);
    assert_eq!(
        desk.refused(json!({"record": {"system": "s1"}})),
        ["refuse-act-reviewer legalReviewer", "refuse-act-due legalDue"]
    );
    desk.edit(json!({"record": {"system": "s1", "legalReviewer": "dir", "legalDue": "2026-12-15"}}));
    assert_eq!(desk.state(), "legalReview");
    assert_eq!(desk.sheet()["recorded"]["legalReviewer"], "Dora Director");
}

#[test]
fn a_change_of_the_system_or_of_the_law_asks_for_another_look() {
    let mut desk = Desk::new();
    let minimal = || {
        [
            ("Q06", json!(["none"])),
            ("Q07", json!("no")),
            ("Q09", json!(["none"])),
            ("Q11", json!(["none"])),
            ("Q12", json!("no")),
        ]
    };
    desk.answers(&start());
    desk.answers(&minimal());
    desk.edit(json!({"record": {"system": "s1"}}));
    desk.world.edit(
        &mut desk.workspace,
        json!({"system": {"amend": {"id": "s1", "patch": {"purpose": "Sort letters by urgency."}}}}),
    );
    assert_eq!((desk.state(), desk.sheet()["recorded"]["outdated"].clone()), (json!("outdated"), json!(["purpose"])));
    desk.edit(json!({"restart": {"system": "s1"}}));
    assert_eq!(desk.sheet()["given"].as_array().unwrap().len(), 10, "the answers on record are the start");
    desk.edit(json!({"record": {"system": "s1"}}));
    assert_eq!(desk.state(), "recorded");
    // The law: a correction is visible, carries its source, and asks for another look.
    let amend = json!({"amendLaw": {"key": "date-2027-12-02", "value": "2028-01-01", "asOf": "2026-11-24", "source": "OJ L, 20 November 2026"}});
    assert_eq!(
        desk.refused(
            json!({"amendLaw": {"key": "date-1", "value": "2028-01-01", "asOf": "2026-11-24", "source": "x"}})
        ),
        ["refuse-act-law-key key"]
    );
    assert_eq!(
        desk.refused(json!({"amendLaw": {"key": "date-2027-12-02", "value": "soon", "asOf": "", "source": ""}})).len(),
        3
    );
    desk.edit(amend);
    let law = desk.view("act.law", json!({}));
    let row = law["dates"].as_array().unwrap().iter().find(|row| row["key"] == "date-2027-12-02").unwrap().clone();
    assert_eq!(
        (&row["date"], &row["shipped"], &row["original"], &row["edited"]),
        (&json!("2028-01-01"), &json!("2027-12-02"), &json!("2026-08-02"), &json!(true))
    );
    assert_eq!(desk.sheet()["recorded"]["outdated"], json!(["law"]));
    desk.edit(json!({"resetLaw": {"key": "date-2027-12-02"}}));
    assert_eq!(desk.state(), "recorded");
    assert_eq!(desk.refused(json!({"resetLaw": {"key": "date-2027-12-02"}})), ["refuse-act-law-unchanged key"]);
}

#[test]
fn home_puts_a_prohibited_practice_first_and_asks_for_classes() {
    let mut desk = Desk::new();
    let rules = |desk: &Desk| -> Vec<(Value, Value)> {
        let next = desk.view("home", json!({}))["next"].as_array().unwrap().clone();
        next.iter().map(|one| (one["rule"].clone(), one["goal"]["id"].clone())).collect()
    };
    assert!(rules(&desk).contains(&(json!("unclassified"), json!("s1"))), "undecided is not out");
    let scope = |scope: &str| json!({"system": {"setScope": {"id": "s1", "scope": scope, "reason": "Inlet is run by the clinic alone."}}});
    desk.world.edit(&mut desk.workspace, scope("out"));
    assert!(rules(&desk).iter().all(|(rule, _)| rule != "unclassified"));
    desk.world.edit(&mut desk.workspace, scope("in"));
    assert!(rules(&desk).contains(&(json!("unclassified"), json!("s1"))));
    desk.world
        .edit(&mut desk.workspace, json!({"action": {"add": {"title": "Late", "due": "2026-01-01", "owner": "dir"}}}));
    desk.answers(&start());
    desk.answers(&[("Q06", json!(["5f"]))]);
    desk.edit(json!({"record": {"system": "s1"}}));
    assert_eq!(rules(&desk)[0], (json!("prohibited"), json!("s1")), "before an overdue action");
    assert!(rules(&desk).iter().all(|(rule, _)| rule != "unclassified"));
    desk.edit(
        json!({"handle": {"system": "s1", "how": "stopped", "on": "2026-11-24", "note": "Switched off, log kept."}}),
    );
    assert!(rules(&desk).iter().all(|(rule, _)| rule != "prohibited"));
}

#[test]
fn home_names_the_duties_that_apply_or_begin_soon() {
    let mut desk = Desk::new();
    let law = |desk: &Desk| desk.view("home", json!({}))["law"].as_array().unwrap().clone();
    let scope = |scope: &str| json!({"system": {"setScope": {"id": "s1", "scope": scope, "reason": "Inlet is run by the clinic alone."}}});
    desk.world.edit(&mut desk.workspace, scope("in"));
    desk.answers(&start());
    desk.answers(&rest(json!(["5b"])));
    desk.answers(&[
        ("Q10", json!({"profiling": "yes"})),
        ("Q11", json!(["interact"])),
        ("Q18", json!(["none"])),
        ("Q12", json!("no")),
        ("Q21", json!("inside")),
        ("Q16", json!("later")),
        ("Q14", json!(["credit"])),
        ("Q22", json!(["persons"])),
    ]);
    assert_eq!(law(&desk), Vec::<Value>::new(), "nothing is on record");
    desk.edit(json!({"record": {"system": "s1"}}));
    let rows = law(&desk);
    let said = |row: &Value, arg: &str| row["reason"]["args"][arg].as_str().unwrap().to_owned();
    let transparent = rows.iter().find(|row| said(row, "articles").contains("Art. 50(1)")).unwrap();
    assert_eq!((said(transparent, "on"), said(transparent, "number")), ("2026-08-02".to_owned(), "SYS-001".to_owned()));
    assert!(said(transparent, "articles-es").contains("art. 50"), "{transparent}");
    for row in &rows {
        assert!(said(row, "on").as_str() <= "2027-02-22" && !said(row, "articles").contains("Art. 9,"), "{row}");
        assert_eq!((&row["goal"]["noun"], &row["goal"]["id"]), (&json!("classification"), &json!("s1")));
    }
    // What the answers settle is not told as something to look up.
    let actions = desk.sheet()["recorded"]["actions"].to_string();
    assert!(!actions.contains("Check Art. 27"), "{actions}");
    desk.world.edit(&mut desk.workspace, scope("undecided"));
    assert_eq!(law(&desk), Vec::<Value>::new());
}

#[test]
fn the_plan_shows_the_days_of_the_law_as_corrected_here() {
    let mut desk = Desk::new();
    let plan = |desk: &Desk, lang: &str| desk.view("roadmap", json!({"lang": lang}));
    let make = json!({"roadmap": {"make": {"startsOn": "2026-12-01"}}});
    desk.world.edit(&mut desk.workspace, make);
    assert_eq!(plan(&desk, "en")["gantt"]["figure"]["marks"], json!([]), "nothing is classified");
    desk.answers(&start());
    desk.answers(&rest(json!(["5b"])));
    desk.answers(&[
        ("Q10", json!({"profiling": "yes"})),
        ("Q11", json!(["interact"])),
        ("Q18", json!(["none"])),
        ("Q12", json!("no")),
        ("Q21", json!("inside")),
        ("Q16", json!("later")),
        ("Q14", json!(["credit"])),
        ("Q22", json!(["persons"])),
    ]);
    desk.edit(json!({"record": {"system": "s1"}}));
    let days = |desk: &Desk| -> Vec<String> {
        let marks = plan(desk, "en")["gantt"]["figure"]["marks"].clone();
        marks.as_array().unwrap().iter().map(|mark| mark["on"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(days(&desk), ["2027-12-02"], "what applied before the plan began is in the list, not in the picture");
    let whole = plan(&desk, "en");
    let law = whole["law"].as_array().unwrap();
    assert!(law.len() > 1 && law.iter().all(|day| day["systems"] == json!(["SYS-001"])), "{law:?}");
    let mark = &whole["gantt"]["figure"]["marks"][0]["label"];
    assert_eq!((&mark["id"], &whole["gantt"]["sentence"]["args"]["law"]), (&json!("roadmap-law-mark"), &json!(0)));
    // The mark names the first three of its day as the list does, with their paragraphs, and counts the others.
    for lang in ["en", "es"] {
        let whole = plan(&desk, lang);
        let label = whole["gantt"]["figure"]["marks"][0]["label"]["args"].clone();
        let day = whole["law"].as_array().unwrap().iter().find(|day| day["on"] == "2027-12-02").unwrap().clone();
        let articles: Vec<&str> = day["articles"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
        assert!(articles.len() > 3, "{articles:?}");
        assert_eq!(label["articles"], articles[..3].join("; "));
        assert_eq!(label["more"], articles.len() - 3);
        assert!(
            articles.iter().all(|one| one.starts_with(if lang == "en" { "Art. " } else { "art. " })),
            "{articles:?}"
        );
    }
    // A corrected day moves its mark; far behind the end of the plan it is only listed.
    for (value, there) in [("2028-01-01", vec!["2028-01-01"]), ("2031-01-01", vec![])] {
        let amend =
            json!({"key": "date-2027-12-02", "value": value, "asOf": "2026-11-24", "source": "OJ L, 20 November 2026"});
        desk.edit(json!({"amendLaw": amend}));
        assert_eq!(days(&desk), there);
        let listed = plan(&desk, "en")["law"].clone();
        assert!(listed.as_array().unwrap().iter().any(|day| day["on"] == value), "{listed}");
    }
}

#[test]
fn duties_follow_the_class_and_what_a_role_becomes() {
    let mut desk = Desk::new();
    let articles = |desk: &Desk| -> Vec<String> {
        let duties = desk.sheet()["recorded"]["duties"].as_array().unwrap().clone();
        duties
            .iter()
            .map(|one| format!("{} {}", one["article"].as_str().unwrap(), one["roles"][0].as_str().unwrap()))
            .collect()
    };
    // A model's provider has its duties although the system's only role is deployer; systemic risk adds to them.
    desk.answers(&start());
    desk.answers(&[("Q04", json!(["deployer"])), ("Q15", json!("no")), ("Q05", json!("no"))]);
    desk.answers(&rest(json!(["none"])));
    desk.answers(&[
        ("Q11", json!(["none"])),
        ("Q12", json!("unsure")),
        ("Q13", json!("yes")),
        ("Q21", json!("inside")),
        ("Q16", json!("later")),
    ]);
    desk.edit(json!({"record": {"system": "s1", "legalReviewer": "dir", "legalDue": "2026-12-15"}}));
    let found = articles(&desk);
    assert!(found.iter().any(|one| one.starts_with("Art. 53(1)(a)-(b)")), "{found:?}");
    assert!(found.iter().any(|one| one.starts_with("Art. 55")), "{found:?}");
    // A manufacturer of a high-risk product takes the provider's duties (Art. 25(3)).
    desk.answers(&start()[..3]);
    desk.answers(&[
        ("Q04", json!(["productManufacturer"])),
        ("Q05", json!("no")),
        ("Q06", json!(["none"])),
        ("Q07", json!("yes")),
        ("Q08", json!("yes")),
        ("Q09", json!(["none"])),
        ("Q11", json!(["none"])),
        ("Q12", json!("no")),
        ("Q21", json!("inside")),
        ("Q16", json!("later")),
    ]);
    desk.edit(json!({"record": {"system": "s1"}}));
    let found = articles(&desk);
    assert!(
        found.contains(&"Art. 9 provider".to_owned()) && found.contains(&"Art. 25(3) productManufacturer".to_owned()),
        "{found:?}"
    );
}

#[test]
fn an_open_question_about_prohibition_is_said_aloud() {
    let mut desk = Desk::new();
    desk.answers(&start());
    assert_eq!(desk.sheet()["artFiveOpen"], false);
    desk.answers(&[("Q06", json!(["unsure"]))]);
    assert_eq!(desk.sheet()["artFiveOpen"], true);
    desk.answers(&[("Q06", json!(["none"]))]);
    assert_eq!(desk.sheet()["artFiveOpen"], false);
}

#[test]
fn an_answer_that_takes_the_system_out_needs_its_reason() {
    let mut desk = Desk::new();
    let out = |question: &str, answer: Value, reason: &str| json!({"answer": {"system": "s1", "question": question, "answer": answer, "reason": reason}});
    assert_eq!(desk.refused(out("Q01", json!("no"), " ")), ["refuse-act-reason reason"]);
    desk.edit(out("Q01", json!("yes"), ""));
    desk.edit(out("Q02", json!("yes"), ""));
    assert_eq!(desk.refused(out("Q03", json!(["military"]), "")), ["refuse-act-reason reason"]);
    desk.edit(out("Q03", json!(["military"]), "Built for the army alone; the contract says so."));
    let sheet = desk.sheet();
    assert_eq!((&sheet["soFar"], &sheet["finished"]), (&json!("outOfScope"), &json!(true)));
    assert_eq!(sheet["settled"][0]["article"], "Art. 2(3), 2(6), 2(8), 2(10), 3(1)");
}

#[test]
fn an_answer_about_prohibited_practices_goes_on_record_with_its_reason() {
    let mut desk = Desk::new();
    desk.answers(&start());
    let said =
        |reason: &str| json!({"answer": {"system": "s1", "question": "Q06", "answer": ["none"], "reason": reason}});
    desk.answers(&rest(json!(["none"])));
    desk.answers(&[("Q11", json!(["none"])), ("Q12", json!("no"))]);
    // An answer that lost its reason stands against the record, at its question.
    desk.edit(said(" "));
    assert_eq!(desk.refused(json!({"record": {"system": "s1"}})), ["refuse-act-unreasoned question"]);
    desk.edit(said("It sorts letters and looks at nobody."));
    desk.edit(json!({"record": {"system": "s1"}}));
    assert_eq!(desk.state(), "recorded");
}

#[test]
fn a_bought_tool_is_done_after_five_answers_and_speaks_spanish() {
    let mut desk = Desk::new();
    desk.answers(&start()[..3]);
    desk.answers(&[("Q04", json!(["deployer"]))]);
    assert_eq!(desk.sheet()["question"]["id"], "Q15");
    desk.answers(&[("Q15", json!("yes"))]);
    assert_eq!((&desk.sheet()["finished"], &desk.sheet()["soFar"]), (&json!(true), &json!("minimal")));
    desk.edit(json!({"record": {"system": "s1"}}));
    let spanish = desk.view("act.system", json!({"system": "s1", "lang": "es"}))["recorded"].clone();
    assert_eq!(spanish["articles"][0], "art. 2, ap. 1, letras a) y c) a e)");
    assert_eq!(spanish["duties"][0]["article"], "art. 4");
}

#[test]
fn a_corrected_date_reaches_class_duties_gaps_and_roadmap_alike() {
    let mut desk = Desk::new();
    desk.answers(&start()[..3]);
    desk.answers(&[("Q04", json!(["provider"]))]);
    desk.answers(&rest(json!(["4a"])));
    desk.answers(&[
        ("Q10", json!({"profiling": "yes"})),
        ("Q11", json!(["none"])),
        ("Q12", json!("no")),
        ("Q21", json!("inside")),
        ("Q16", json!("later")),
    ]);
    desk.edit(json!({"record": {"system": "s1"}}));
    desk.world.edit(&mut desk.workspace, json!({"gap": {"start": {"depth": "first"}}}));
    let rate = json!({"rate": {"item": "A.6.2.8", "patch": {"rating": "not", "finding": "No log is kept."}}});
    desk.world.edit(&mut desk.workspace, json!({"gap": rate}));
    let gap = |desk: &Desk| {
        let result = desk.view("gap.result", json!({}));
        let gaps = result["gaps"].as_array().unwrap();
        gaps.iter().find(|one| one["item"] == "A.6.2.8").unwrap().clone()
    };
    let says = |gap: &Value| {
        let because = gap["because"].as_array().unwrap().clone();
        because.into_iter().find(|one| one["id"] == "gap-because-duty").map(|one| one["args"].clone())
    };
    let date = |desk: &Desk| {
        let duties = desk.sheet()["recorded"]["duties"].as_array().unwrap().clone();
        duties.iter().find(|one| one["article"] == "Art. 12").unwrap()["date"].clone()
    };
    let before = gap(&desk);
    assert_eq!((says(&before), date(&desk)), (None, json!("2027-12-02")), "more than twelve months away");
    assert_eq!(before["because"][0]["id"], "gap-because-document-expected");
    desk.edit(json!({"amendLaw": {"key": "date-2027-12-02", "value": "2027-06-01", "asOf": "2026-11-24", "source": "OJ L, 20 November 2026"}}));
    assert_eq!(says(&gap(&desk)), None, "nobody said whether the system belongs to the scope");
    desk.world.edit(&mut desk.workspace, json!({"system": {"setScope": {"id": "s1", "scope": "in"}}}));
    let after = gap(&desk);
    assert_eq!(says(&after), Some(json!({"article": "Art. 12", "on": "2027-06-01"})));
    assert_eq!(after["points"].as_i64().unwrap(), before["points"].as_i64().unwrap() + 2);
    assert_eq!((date(&desk), desk.state()), (json!("2027-06-01"), json!("outdated")));
    let law = desk.view("roadmap", json!({}))["law"].as_array().unwrap().clone();
    let day = law.iter().find(|one| one["on"] == "2027-06-01").unwrap();
    assert!(day["articles"].as_array().unwrap().contains(&json!("Art. 12")), "{law:?}");
    assert!(law.iter().all(|one| one["on"] != "2027-12-02"), "{law:?}");
    // The questions speak of the same days.
    desk.edit(json!({"restart": {"system": "s1"}}));
    let asked = desk.view("act.system", json!({"system": "SYS-001", "question": "Q16"}))["question"].clone();
    let said = |at: usize| asked["choices"][at]["label"].as_str().unwrap().to_owned();
    assert_eq!((said(2), said(3)), ("2026-08-02 to 2027-05-31".into(), "2027-06-01 to 2028-08-01".into()));
    assert!(!asked.to_string().contains("date-"), "{asked}");
}

#[test]
fn a_record_from_before_the_change_of_the_law_shows_the_days_of_then() {
    let mut desk = Desk::new();
    desk.world.at -= chrono::Duration::days(400);
    desk.answers(&start()[..3]);
    desk.answers(&[("Q04", json!(["provider"]))]);
    desk.answers(&rest(json!(["4a"])));
    desk.answers(&[
        ("Q10", json!({"profiling": "yes"})),
        ("Q11", json!(["none"])),
        ("Q12", json!("no")),
        ("Q21", json!("inside")),
        ("Q16", json!("later")),
    ]);
    desk.edit(json!({"record": {"system": "s1"}}));
    let recorded = desk.sheet()["recorded"].clone();
    assert_eq!(recorded["lawAsOf"], recorded["on"], "not the day of the data shipped since");
    let duties = recorded["duties"].as_array().unwrap().clone();
    let of = |article: &str| duties.iter().find(|one| one["article"] == article).unwrap()["date"].clone();
    assert_eq!((of("Art. 9"), of("Art. 4")), (json!("2026-08-02"), json!("2025-02-02")));
}
