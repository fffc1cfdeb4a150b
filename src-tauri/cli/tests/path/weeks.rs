//! Step 10 of the golden path, ten weeks of controls and evidence: what templates and registers have ready is confirmed, what only
//! people know is said once for many, and the records that the registers hold are vouched for in one act a week. The clock is the
//! computer's, so the ten weeks are ten sittings of one day, about days that have passed.

use serde_json::{Value, json};

use crate::{Walk, ids};

/// Fields that the AI lead may type in a week.
const MOST_A_WEEK: usize = 25;
/// Applicable controls that stand as implemented after ten weeks, at least.
const IMPLEMENTED: u64 = 35;

/// A week: how it is called, and what is done in it.
type Week = (&'static str, fn(&mut Walk));

const WEEKS: [Week; 10] = [
    ("week 1 literacy", literacy),
    ("week 2 tests", tests),
    ("week 3 measures and logs", readings),
    ("week 4 oversight", oversight),
    ("week 5 data", data),
    ("week 6 suppliers", suppliers),
    ("week 7 user information", information),
    ("week 8 incident exercise", exercise),
    ("week 9 policy, channels, duties", policy),
    ("week 10 samples", samples),
];

/// Walks them, and says of each week what it took and how many controls are shown to run after it.
pub fn all(walk: &mut Walk) {
    for (name, week) in WEEKS {
        walk.step(name);
        week(walk);
        take(walk);
        let told = walk.ask("evidence.coverage", json!({}));
        let step = walk.now();
        println!(
            "{name:<34} lead {:>3} typed, others {:>3}, {:>2} of {} controls shown to run",
            step.typed, step.others, told["implemented"], told["applicable"]
        );
        assert!(step.typed <= MOST_A_WEEK, "{name}: {} fields typed by the lead", step.typed);
    }
    for one in walk.ask("evidence.proposed", json!({})).as_array().unwrap() {
        println!("begun, not whole: {} {} {}", one["title"], one["system"][1], one["lacks"]);
    }
    let told = walk.ask("evidence.coverage", json!({}));
    for line in told["lines"].as_array().unwrap().iter().filter(|line| line["status"] != "implemented") {
        let control = walk.ask("evidence.control", json!({"control": line["number"]}));
        println!("not shown: {} {}", line["number"], control["missing"]);
    }
    assert!(told["implemented"].as_u64().unwrap() >= IMPLEMENTED, "{told}");
}

/// What the registers hold whole is vouched for in one act.
fn take(walk: &mut Walk) {
    let all = walk.ask("evidence.proposed", json!({}));
    let whole = all.as_array().unwrap().iter().filter(|one| one["lacks"] == json!([]));
    let one = |one: &Value| match one["system"][0].as_str() {
        Some(system) => json!({"recipe": one["recipe"], "system": system}),
        None => json!({"recipe": one["recipe"]}),
    };
    let records: Vec<Value> = whole.map(one).collect();
    if !records.is_empty() {
        let before = walk.now().typed;
        walk.must(json!({"evidence": {"takeRecords": {"by": "lead", "records": records}}}));
        walk.now().typed = before;
    }
}

fn day(back: i64) -> String {
    (chrono::Utc::now().date_naive() - chrono::TimeDelta::days(back)).to_string()
}

fn rows(walk: &Walk, noun: &str, filter: Value) -> Vec<Value> {
    walk.ask("register.rows", json!({"noun": noun, "filter": filter, "limit": 200}))["rows"]
        .as_array()
        .cloned()
        .unwrap()
}

fn keys(walk: &Walk, noun: &str) -> Vec<Value> {
    rows(walk, noun, json!({})).iter().map(|row| row["id"].clone()).collect()
}

fn confirm(walk: &mut Walk, noun: &str) {
    let offered = walk.ask("register.offered", json!({"noun": noun}));
    let all = ids(offered.as_array().unwrap());
    if !all.is_empty() {
        walk.must(json!({"proposal": {"confirm": {"ids": all}}}));
    }
}

fn many(walk: &mut Walk, noun: &str, patch: Value) {
    let all = keys(walk, noun);
    walk.must(json!({noun: {"many": {"ids": all, "patch": patch}}}));
}

/// One name filled down the column of owners.
fn owners(walk: &mut Walk) {
    let all = walk.ask("statement.grid", json!({}))["rows"].clone();
    let rows = all.as_array().unwrap().iter().enumerate();
    let rows: Vec<Value> =
        rows.map(|(at, row)| json!({"row": at + 1, "control": row["id"], "owner": "lead"})).collect();
    let before = walk.now().typed;
    walk.must(json!({"control": {"paste": {"rows": rows}}}));
    walk.now().typed = before + 1;
}

/// An answer to a field of a form.
fn answer(question: &str, words: &str) -> Value {
    json!({"question": question, "words": words})
}

/// Answers in cells of a table.
fn cells(question: &str, line: usize, said: &[(&str, &str)]) -> Vec<Value> {
    said.iter().map(|(cell, words)| json!({"question": question, "line": line, "cell": cell, "words": words})).collect()
}

/// Begins a record of each system and answers what the registers do not say.
fn each(walk: &mut Walk, recipe: &str, answers: &[Value]) {
    for system in keys(walk, "system") {
        let id = format!("{}-{}", &recipe[..8], system.as_str().unwrap());
        walk.must(json!({"evidence": {"begin": {"id": id, "recipe": recipe, "systems": [system]}}}));
        fill(walk, &id, json!(answers));
    }
}

fn literacy(walk: &mut Walk) {
    owners(walk);
    many(walk, "role", json!({"holds": "Module taken, one year of use."}));
    walk.must(json!({"module": {"offer": {}}}));
    confirm(walk, "module");
    many(walk, "module", json!({"owner": "lead"}));
    let modules = keys(walk, "module");
    walk.must(json!({"training": {"add": {"id": "session", "name": "AI literacy", "modules": modules, "day": day(1), "by": "lead"}}}));
    let present: Vec<Value> =
        ["md", "lead", "dev", "audit"].iter().map(|one| json!({"person": one, "score": 5})).collect();
    walk.must(json!({"training": {"hold": {"id": "session", "day": day(1), "present": present}}}));
}

fn tests(walk: &mut Walk) {
    for system in keys(walk, "system") {
        walk.must(json!({"system": {"draftLife": {"id": system}}}));
        let open = walk.ask("register.one", json!({"noun": "system", "id": system}))["proposals"].clone();
        walk.must(json!({"proposal": {"confirm": {"ids": ids(open.as_array().unwrap())}}}));
    }
    for noun in ["systemTest", "measure", "oversight", "systemLog"] {
        confirm(walk, noun);
    }
    walk.colleague = true;
    many(
        walk,
        "systemTest",
        json!({"version": "1", "testScope": "A test account.", "setOn": day(30), "heldOn": day(20), "by": "dev"}),
    );
    for test in keys(walk, "systemTest") {
        walk.must(json!({"systemTest": {"judge": {"id": test, "result": "passed", "findings": "As it was to be."}}}));
    }
    walk.colleague = false;
    // What only a person can say of a release, system by system: what was asked of it, and that it goes on.
    let said = [
        answer("requirements", "Right answers, no foreign data."),
        answer("plan", "As it runs; the way back is the tool before."),
        answer("decision", "release"),
        answer("approver", "md"),
    ];
    each(walk, "releaseChecklist", &said);
}

/// Answers a form; what is pointed at in it is no typing.
fn fill(walk: &mut Walk, id: &str, answers: Value) {
    let (typed, others, count) = (walk.now().typed, walk.now().others, answers.as_array().unwrap().len());
    walk.must(json!({"evidence": {"fill": {"id": id, "answers": answers}}}));
    let colleague = walk.colleague;
    let step = walk.now();
    (step.typed, step.others) = if colleague { (typed, others + count) } else { (typed + count, others) };
}

fn readings(walk: &mut Walk) {
    many(
        walk,
        "measure",
        json!({"unit": "%", "crossedWhen": "below", "threshold": 90, "owner": "lead", "kind": "performance", "onceBeyond": "It is read together and changed."}),
    );
    many(
        walk,
        "systemLog",
        json!({"place": "At the vendor", "reader": "lead", "every": "month", "readOn": day(2), "oldest": day(200)}),
    );
    walk.colleague = true;
    for measure in keys(walk, "measure") {
        for back in [35, 5] {
            walk.must(
                json!({"measureReading": {"add": {"measure": measure, "day": day(back), "value": 96, "by": "dev"}}}),
            );
        }
    }
    walk.colleague = false;
}

fn oversight(walk: &mut Walk) {
    many(
        walk,
        "oversight",
        json!({"overseer": "dev", "may": "Overrule, not use, stop.", "wayBack": "By hand, as before.", "competence": "Took the module and read fifty answers.",
            "stoppedOn": day(9), "stopResult": "Off within a minute."}),
    );
    for one in keys(walk, "oversight") {
        walk.must(json!({"oversight": {"agree": {"id": one}}}));
    }
    // The assessments of impact are there; whom nothing touches is said in them.
    let mut said = vec![answer("risks", "As linked in the register.")];
    for (line, target) in [(50, "individuals"), (51, "groups"), (52, "society")] {
        said.extend(cells("impacts", line, &[("target", target)]));
    }
    each(walk, "impactAssessment", &said);
}

fn data(walk: &mut Walk) {
    for system in keys(walk, "system") {
        walk.act(json!({"dataSet": {"draft": {"system": system}}}));
    }
    confirm(walk, "dataSet");
    many(
        walk,
        "dataSet",
        json!({"uses": ["input"], "source": "Those who use it.", "licence": "Our own work.", "quality": "Read before it goes in.", "retention": "A year",
            "owner": "lead", "personalData": "yes", "lawfulBasis": "interests"}),
    );
    walk.colleague = true;
    for set in keys(walk, "dataSet") {
        walk.must(json!({"dataStep": {"add": {"dataSet": set, "did": "Typed in", "who": "Those who use it"}}}));
        walk.must(json!({"dataSet": {"sign": {"id": set, "note": "Looked at."}}}));
        walk.must(json!({"dataSet": {"approve": {"id": set}}}));
    }
    walk.colleague = false;
    // Whoever runs the systems knows their versions.
    walk.colleague = true;
    let mut said =
        cells("tools", 50, &[("tool", "The vendor's client"), ("version", "As delivered"), ("licence", "Contract")]);
    said.push(answer("computing", "At the vendor, in the EU."));
    each(walk, "resourceSheet", &said);
    walk.colleague = false;
}

fn suppliers(walk: &mut Walk) {
    let systems = rows(walk, "system", json!({}));
    for (id, name) in [("nimbus", "Nimbus"), ("codewell", "Codewell")] {
        let of: Vec<&Value> =
            systems.iter().filter(|row| row["values"]["supplier"] == name).map(|row| &row["id"]).collect();
        walk.must(json!({"supplier": {"add": {"id": id, "name": name, "systems": of, "provides": ["system"], "owner": "lead"}}}));
        walk.must(json!({"supplier": {"ask": {"id": id}}}));
    }
    many(
        walk,
        "supplier",
        json!({"dependence": "medium", "dataUse": "No training with our data.", "split": "As the contract has it."}),
    );
    walk.colleague = true;
    many(walk, "supplierAnswer", json!({"answer": "Yes, in the contract.", "judged": "enough"}));
    walk.colleague = false;
    for id in ["nimbus", "codewell"] {
        walk.must(json!({"supplier": {"rate": {"id": id, "rating": "suitable"}}}));
        walk.must(json!({"supplier": {"approve": {"id": id}}}));
    }
    for row in &systems {
        walk.must(json!({"responsibility": {"list": {"system": row["id"]}}}));
    }
    many(walk, "responsibility", json!({"whose": ["us"]}));
    walk.must(json!({"customer": {"add": {"name": "Clinics", "intendedUse": "Right answers about appointments.", "told": "That AI answers, and its limits.",
        "toldOn": day(4)}}}));
}

fn information(walk: &mut Walk) {
    for system in keys(walk, "system") {
        walk.must(json!({"system": {"issueSheet": {"id": system, "kind": "user-information", "by": "md"}}}));
        walk.must(json!({"delivery": {"add": {"name": "User information", "system": system, "sheet": "user-information", "version": "1.0",
            "receiver": "All who use it", "givenOn": day(0), "proof": "Mail to all"}}}));
    }
    walk.colleague = true;
    let said = [
        answer("design", "A bought model behind a form."),
        answer("choices", "The smaller model was enough."),
        answer("threats", "Foreign orders in texts."),
    ];
    each(walk, "technicalSheetAndUserInformation", &said);
    walk.colleague = false;
}

fn exercise(walk: &mut Walk) {
    let system = keys(walk, "system")[0].clone();
    walk.must(json!({"incident": {"add": {"id": "drill", "name": "A wrong answer goes out to a customer", "kind": "exercise", "aiSystems": [system],
        "awareOn": day(3), "what": "Played at the table in half an hour.", "harmGoesOn": "no", "serious": "no", "personalData": "no", "owner": "lead"}}}));
    walk.must(json!({"incident": {"triage": {"id": "drill"}}}));
    walk.colleague = true;
    for (what, by, told) in [("It was switched off.", "dev", json!([])), ("Users were told.", "md", json!(["users"]))] {
        walk.must(json!({"incidentEntry": {"add": {"what": what, "incident": "drill", "day": day(3), "by": by, "told": told}}}));
    }
    walk.colleague = false;
    walk.must(json!({"incident": {"amend": {"id": "drill", "patch": {"stopped": "Off within a minute.", "lessons": "The number stands on the wall now."}}}}));
    walk.must(json!({"incident": {"contain": {"id": "drill"}}}));
}

fn policy(walk: &mut Walk) {
    walk.must(json!({"evidence": {"begin": {"id": "policy", "recipe": "signedPolicy"}}}));
    fill(walk, "policy", json!([answer("outside", "website")]));
    let text = rows(walk, "text", json!({"kind": "policy"}))[0]["id"].clone();
    walk.must(json!({"acknowledgement": {"ask": {"text": text, "due": day(-7)}}}));
    walk.colleague = true;
    for one in keys(walk, "acknowledgement") {
        walk.must(json!({"acknowledgement": {"give": {"id": one}}}));
    }
    for objective in keys(walk, "objective") {
        walk.must(json!({"reading": {"add": {"objective": objective, "day": day(3), "value": 4}}}));
    }
    walk.colleague = false;
    walk.must(json!({"evidence": {"begin": {"id": "objectives", "recipe": "objectivesSheet"}}}));
    fill(walk, "objectives", json!([answer("communicatedOn", &day(2))]));
    walk.must(json!({"evidence": {"begin": {"id": "cross", "recipe": "policyCrossCheck"}}}));
    let mut answers = vec![json!({"question": "checkedOn", "words": day(1)})];
    for (line, topic) in ["security", "privacy", "people", "procurement"].iter().enumerate() {
        for (cell, words) in [("topic", *topic), ("policy", "Stands"), ("result", "fits")] {
            answers.push(json!({"question": "policies", "line": line + 1, "cell": cell, "words": words}));
        }
    }
    fill(walk, "cross", json!(answers));
    walk.must(json!({"evidence": {"amend": {"id": "cross", "patch": {"shownFrom": day(1), "shownUntil": day(1)}}}}));
    walk.must(json!({"evidence": {"vouch": {"id": "cross", "by": "lead"}}}));
}

fn samples(walk: &mut Walk) {
    walk.colleague = true;
    let said = [
        answer("rules", "Text on life cycle and use"),
        answer("sampleSize", "10"),
        answer("outOf", "80"),
        answer("right", "10"),
        answer("asIntended", "10"),
        answer("otherUses", "None."),
        answer("conclusion", "as-intended"),
        answer("readOn", &day(1)),
    ];
    each(walk, "useRulesAndOversightSample", &said);
    walk.colleague = false;
    walk.must(json!({"toolLook": {"add": {"id": "look", "day": day(1), "by": "lead", "looked": ["people"]}}}));
    walk.must(json!({"toolLook": {"close": {"id": "look"}}}));
    walk.must(json!({"evidence": {"begin": {"id": "review", "recipe": "policyReview"}}}));
    let reviewed = json!([
        answer("suitable", "It names what we use."),
        answer("adequate", "Nothing was missing."),
        answer("effective", "People know it."),
        answer("result", "keep"),
        answer("reviewedOn", &day(1)),
        answer("approvedBy", "md")
    ]);
    fill(walk, "review", reviewed);
    walk.must(json!({"evidence": {"amend": {"id": "review", "patch": {"shownFrom": day(1), "shownUntil": day(1)}}}}));
    walk.must(json!({"evidence": {"vouch": {"id": "review", "by": "md"}}}));
    walk.must(json!({"informationDuty": {"add": {"name": "Report on AI", "ground": "contract", "reference": "12", "receiver": "Clinics",
        "trigger": "rhythm", "every": "year", "owner": "lead", "nextOn": day(-200)}}}));
}
