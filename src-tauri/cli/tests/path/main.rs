//! The golden path by the command alone: from no file over the founding session, the assessments of impact and risk and the approved
//! treatment plan to the confirmed statement and the ten weeks of evidence, for a company of three systems without ISO/IEC 27001. What a person types and decides is
//! counted; more typing than was agreed turns it red.
//! `cargo xtask path` prints the table.
#![allow(clippy::unwrap_used)]

mod hand;
mod weeks;

use std::path::Path;
use std::process::{Command, Output};

use hand::Hand;
use serde_json::{Value, json};

/// Fields that may be typed from nothing to the confirmed statement, besides those of [`PER_SYSTEM`].
const MOST_TYPED: usize = 120;
/// Fields that may be typed for a system from its template to the accepted treatment plan, its class under the Act and the plan as a
/// whole included.
const PER_SYSTEM: usize = 60;
/// What names a record, a thing to choose, or the step that several are taken to: pointed at, not typed.
const POINTED: [&str; 15] = [
    "id", "ids", "state", "part", "template", "question", "system", "run", "depth", "by", "control", "item", "chair",
    "approver", "kinds",
];
/// Acts by which a person decides.
const DECIDES: [&str; 10] =
    ["decide", "confirm", "agree", "approve", "accept", "record", "decideFit", "make", "rateMany", "setScope"];

/// What a step took.
#[derive(Default)]
struct Step {
    name: &'static str,
    acts: usize,
    decided: usize,
    typed: usize,
    /// Typed by colleagues.
    others: usize,
    refused: Vec<String>,
}

struct Walk {
    _folder: tempfile::TempDir,
    file: String,
    /// The command that takes one act after another; none before the first act, and after one that was refused.
    hand: Option<Hand>,
    steps: Vec<Step>,
    /// Somebody other than the AI lead is at work.
    colleague: bool,
}

fn command(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aims"));
    command.args(words).env("LANG", "en_GB.UTF-8").env_remove("LC_ALL").env("AIMS_AUTHOR", "Ada Lind");
    command.env("XDG_DATA_HOME", env!("CARGO_TARGET_TMPDIR"));
    command
}

fn aims(words: &[&str]) -> Output {
    command(words).output().unwrap()
}

fn said(out: &Output) -> String {
    String::from_utf8_lossy(&out.stderr).trim().to_owned()
}

/// Values that a person types or picks, one by one.
fn typed(key: &str, value: &Value) -> usize {
    match value {
        Value::Object(fields) => fields.iter().map(|(key, value)| typed(key, value)).sum(),
        _ if POINTED.contains(&key) => 0,
        Value::Array(all) if all.iter().any(Value::is_object) => all.iter().map(|one| typed("", one)).sum(),
        Value::Null => 0,
        _ => 1,
    }
}

impl Walk {
    fn begin() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("otter.aims").to_string_lossy().into_owned();
        Self { _folder: folder, file, hand: None, steps: Vec::new(), colleague: false }
    }

    fn step(&mut self, name: &'static str) {
        self.steps.push(Step { name, ..Step::default() });
    }

    fn now(&mut self) -> &mut Step {
        self.steps.last_mut().unwrap()
    }

    /// Makes an edit as a person would; counts it, and what was refused.
    fn act(&mut self, edit: Value) -> bool {
        let done = self.hand.get_or_insert_with(|| Hand::on(&self.file)).does(&edit);
        let (verb, args) =
            edit.as_object().unwrap().values().next().unwrap().as_object().unwrap().iter().next().unwrap();
        let colleague = self.colleague;
        let step = self.now();
        step.acts += 1;
        *(if colleague { &mut step.others } else { &mut step.typed }) += typed("", args);
        step.decided += usize::from(DECIDES.contains(&verb.as_str()));
        if !done && let Some(hand) = self.hand.take() {
            self.now().refused.push(hand.ends());
        }
        done
    }

    /// The same, where a refusal would end the path.
    fn must(&mut self, edit: Value) {
        assert!(self.act(edit.clone()), "{edit}: {}", self.now().refused.join("; "));
    }

    fn ask(&self, question: &str, args: Value) -> Value {
        let out = aims(&["view", &self.file, question, &args.to_string()]);
        assert!(out.status.success(), "{question}: {}", said(&out));
        serde_json::from_slice(&out.stdout).unwrap()
    }

    fn total(&self, noun: &str, filter: Value) -> u64 {
        self.ask("register.rows", json!({"noun": noun, "filter": filter, "limit": 1}))["total"].as_u64().unwrap()
    }

    fn proposals(&self, part: &str) -> Vec<Value> {
        let session = self.ask("founding", json!({}));
        let part = session["parts"].as_array().unwrap().iter().find(|one| one["id"] == part).cloned().unwrap();
        part["proposals"].as_array().cloned().unwrap()
    }

    fn sum(&self, of: impl Fn(&Step) -> usize) -> usize {
        self.steps.iter().map(of).sum()
    }

    fn told(&self) -> String {
        let line = |name: &str, acts, decided, typed, refused| {
            format!("{name:<34} {acts:>6} {decided:>10} {typed:>8} {refused:>9}\n")
        };
        let mut told = format!("{:<34} {:>6} {:>10} {:>8} {:>9}\n", "step", "acts", "decisions", "typed", "refusals");
        for step in &self.steps {
            told += &line(step.name, step.acts, step.decided, step.typed, step.refused.len());
        }
        told + &line(
            "all",
            self.sum(|step| step.acts),
            self.sum(|step| step.decided),
            self.sum(|step| step.typed),
            self.sum(|step| step.refused.len()),
        )
    }
}

fn ids(proposals: &[Value]) -> Vec<Value> {
    proposals.iter().map(|one| one["id"].clone()).collect()
}

#[test]
fn the_golden_path_is_walked_with_few_words() {
    let mut walk = Walk::begin();
    found(&mut walk);
    let from_templates = systems(&mut walk);
    let classes = act(&mut walk);
    gap(&mut walk);
    session(&mut walk);
    let assessed = assess(&mut walk);
    plan(&mut walk);
    let planned = walk.now().typed;
    statement(&mut walk);
    let told = walk.told();
    println!("{told}");
    for step in &walk.steps {
        step.refused.iter().for_each(|why| println!("{}: {why}", step.name));
    }
    // What the golden path promises at the end of the session.
    assert_eq!(walk.total("text", json!({"state": "approved"})), 6, "{told}");
    assert_eq!(walk.total("control", json!({"applicability": "undecided"})), 0, "{told}");
    assert!(walk.total("role", json!({"state": "accepted"})) >= 4, "{told}");
    assert!(walk.total("objective", json!({"state": "!proposed"})) >= 3, "{told}");
    assert_eq!(walk.hand.take().map(Hand::ends), Some(String::new()));
    assert!(Path::new(&walk.file).exists() && aims(&["check", &walk.file]).status.success());
    assert_eq!(walk.total("impact", json!({"state": "approved"})), 3, "{told}");
    assert_eq!(walk.total("risk", json!({"state": "!accepted"})), 0, "{told}");
    assert_eq!(walk.ask("statement.state", json!({}))["provisional"], false, "{told}");
    for ((name, assessed), (template, class)) in assessed.iter().zip(from_templates.iter().zip(&classes)) {
        let typed = template + class + assessed + planned;
        println!(
            "{name}: {template} from the template on, {class} for its class, {assessed} assessed, {planned} plan: {typed}"
        );
        assert!(typed <= PER_SYSTEM, "{typed} fields typed for {name}\n{told}");
    }
    let typed = walk.sum(|step| step.typed) - assessed.iter().map(|(_, typed)| typed).sum::<usize>();
    assert!(typed <= MOST_TYPED, "{typed} fields typed\n{told}");
    assert_eq!(walk.sum(|step| step.refused.len()), 0, "{told}");
    weeks::all(&mut walk);
    assert_eq!(walk.hand.take().map(Hand::ends), Some(String::new()));
}

/// Steps 1 and 2: the organisation and where it starts.
fn found(walk: &mut Walk) {
    walk.step("1 organisation");
    let out = aims(&["new", &walk.file, "--name", "Otterbach Software", "--country", "DE", "--zone", "Europe/Berlin"]);
    assert!(out.status.success(), "{}", said(&out));
    // Zone and country come from the system.
    let step = walk.now();
    (step.acts, step.typed) = (1, 1);
    walk.step("2 starting point");
    walk.must(json!({"profile": {"amend": {"patch": {"people": 30, "sector": "saas", "iso27001": "no",
        "objective": "certification", "availability": "enough", "targetDate": "2027-11-30"}}}}));
}

/// Step 3: three systems from templates, each confirmed in one act. Gives what was typed for each.
fn systems(walk: &mut Walk) -> Vec<usize> {
    walk.step("3 AI systems");
    let people = [
        ("md", "Mara Voss", "Managing director", true),
        ("lead", "Ada Lind", "Quality", false),
        ("dev", "Tom Reuter", "Development", false),
        ("audit", "Ines Falk", "Outside auditor", false),
    ];
    for (id, name, role, top) in people {
        let mut person = json!({"id": id, "name": name, "role": role});
        if top {
            person["topManagement"] = json!(true);
        }
        walk.must(json!({"person": {"add": person}}));
    }
    let mut typed = Vec::new();
    for (name, template, supplier, owner) in [
        ("Quill", "office-assistant", "Nimbus", "lead"),
        ("Helpline", "customer-chatbot", "Nimbus", "dev"),
        ("Scribe", "code-assistant", "Codewell", "dev"),
    ] {
        let before = walk.now().typed;
        walk.must(json!({"system": {"addFrom": {"name": name, "template": template}}}));
        let rows = walk.ask("register.rows", json!({"noun": "system", "text": name}));
        let id = rows["rows"][0]["id"].clone();
        let open = walk.ask("register.one", json!({"noun": "system", "id": id}))["proposals"].clone();
        walk.must(json!({"proposal": {"confirm": {"ids": ids(open.as_array().unwrap())}}}));
        walk.must(json!({"system": {"amend": {"id": id, "patch": {"supplier": supplier, "businessOwner": owner}}}}));
        walk.must(json!({"system": {"setScope": {"id": id, "scope": "in"}}}));
        walk.must(json!({"system": {"setStage": {"id": id, "stage": "in-use"}}}));
        typed.push(walk.now().typed - before);
    }
    typed
}

/// Step 4: the EU AI Act, by what the template proposes; what it leaves open is answered. Gives what was typed for each.
fn act(walk: &mut Walk) -> Vec<usize> {
    walk.step("4 EU AI Act");
    let rows = walk.ask("register.rows", json!({"noun": "system"}));
    let mut typed = Vec::new();
    for row in rows["rows"].as_array().unwrap() {
        let id = &row["id"];
        let ready = walk.ask("systems.template", json!({"id": id}));
        let begun = walk.now().typed;
        for _ in 0..40 {
            let now = walk.ask("act.system", json!({"system": id}));
            let Some(question) = now["question"]["id"].as_str().map(str::to_owned) else { break };
            let proposed = ready["answers"].as_array().unwrap().iter().find(|one| one["question"] == question);
            let proposed = proposed.and_then(|one| one["chosen"].as_array()).filter(|chosen| !chosen.is_empty());
            let answer = reply(&now["question"], proposed);
            let before = walk.now().typed;
            walk.must(json!({"classification": {"answer": {"system": id, "question": question, "answer": answer, "reason": "So it is."}}}));
            // What the template answers is taken by one key; what it leaves open is a choice.
            let step = walk.now();
            step.decided += usize::from(proposed.is_some());
            step.typed = before + usize::from(proposed.is_none());
        }
        walk.must(json!({"classification": {"record": {"system": id}}}));
        typed.push(walk.now().typed - begun);
    }
    typed
}

/// An answer as the questionnaire takes it; where nothing is proposed, that it is not so.
fn reply(question: &Value, proposed: Option<&Vec<Value>>) -> Value {
    let choices: Vec<&str> =
        question["choices"].as_array().unwrap().iter().map(|one| one["value"].as_str().unwrap()).collect();
    // What takes a system out of the Act needs a reason: this company has none.
    let easy = |value: &&str| {
        question["choices"].as_array().unwrap().iter().any(|one| one["value"] == *value && one["needsReason"] == false)
    };
    let not = ["no", "none", "yes"].into_iter().filter(|one| choices.contains(one)).find(easy);
    let not = not.or_else(|| choices.iter().copied().find(easy)).unwrap_or("no");
    let chosen: Vec<&str> =
        proposed.map_or_else(|| vec![not], |all| all.iter().map(|one| one.as_str().unwrap()).collect());
    match question["kind"].as_str() {
        Some("multi") => json!(chosen),
        Some("group") => {
            let said = |value: &str| {
                let yes =
                    proposed.is_some() && chosen.iter().any(|one| *one == value || *one == format!("{value}=yes"));
                (value.to_owned(), json!(if yes { "yes" } else { "no" }))
            };
            Value::Object(choices.into_iter().map(said).collect())
        }
        _ => json!(chosen[0]),
    }
}

/// Steps 5 and 6: the first pass from zero, and the roadmap.
fn gap(walk: &mut Walk) {
    walk.step("5, 6 gap, roadmap");
    walk.must(json!({"gap": {"start": {"depth": "first"}}}));
    let grid = walk.ask("gap.grid", json!({}));
    let rows: Vec<Value> = grid["rows"]
        .as_array()
        .unwrap()
        .iter()
        .enumerate()
        .map(|(at, row)| json!({"row": at + 1, "item": row["item"], "patch": {"rating": "not"}}))
        .collect();
    // From zero is one act, whatever it is about.
    let before = walk.now().typed;
    walk.must(json!({"gap": {"rateMany": {"rows": rows}}}));
    walk.now().typed = before + 1;
    walk.must(json!({"roadmap": {"make": {"startsOn": "2026-12-01"}}}));
}

/// Step 7: the founding session.
fn session(walk: &mut Walk) {
    walk.step("7 founding session");
    walk.must(json!({"founding": {"say": {"patch": {"activity": "sells scheduling software to clinics",
        "aiPurpose": "to answer customers sooner and to write code with fewer faults", "sites": "Kiel",
        "policyPlace": "otterbach.example/ai-policy", "concernChannel": "concerns@otterbach.example",
        "reportsChannel": "report@otterbach.example", "incidentContact": "Ada Lind, 0431 555 01", "noticeDays": 30,
        "otherPolicies": "Information security policy, privacy notice", "ownTooling": "yes",
        "present": "Mara Voss, Ada Lind, Tom Reuter, Ines Falk"}}}}));
    walk.must(json!({"founding": {"draft": {}}}));
    // Who owns a system is known from the inventory.
    for one in walk.proposals("who").into_iter().filter(|one| one["patch"]["person"].is_null()) {
        let person = match one["patch"]["kind"].as_str() {
            Some("topManagement") => "md",
            Some("aiLead") => "lead",
            Some("internalAuditor") => "audit",
            _ => "dev",
        };
        walk.must(json!({"proposal": {"amend": {"id": one["id"], "patch": {"person": person}}}}));
    }
    for one in walk.proposals("goals") {
        walk.must(json!({"proposal": {"amend": {"id": one["id"], "patch": {"owner": "lead"}}}}));
    }
    for one in walk.proposals("voices") {
        let patch = match one["noun"].as_str() {
            Some("channel") => json!({"receiver": "lead", "second": "md", "openTo": "everybody"}),
            Some("resource") => json!({"training": 3000, "tests": 2000, "audit": 4000, "certification": 9000}),
            _ => continue,
        };
        walk.must(json!({"proposal": {"amend": {"id": one["id"], "patch": patch}}}));
    }
    let agenda = walk.ask("founding", json!({}))["parts"].clone();
    let parts = agenda.as_array().unwrap().iter().map(|part| part["id"].as_str().unwrap().to_owned());
    for part in parts.filter(|part| part != "decide") {
        walk.must(json!({"founding": {"agree": {"part": part}}}));
    }
    walk.act(json!({"founding": {"approve": {"by": "md"}}}));
}

/// Step 8, system by system: screened, risks taken in, rated, treated and accepted. Gives what was typed for each.
fn assess(walk: &mut Walk) -> Vec<(String, usize)> {
    let systems = walk.ask("register.rows", json!({"noun": "system"}));
    let mut typed = Vec::new();
    for (system, step) in systems["rows"].as_array().unwrap().iter().zip(["8 Quill", "8 Helpline", "8 Scribe"]) {
        walk.step(step);
        screen(walk, system);
        risks(walk, system);
        typed.push((step.to_owned(), walk.now().typed));
    }
    typed
}

/// What the template drafts is agreed to; what it leaves open is answered; what harms is rated.
fn screen(walk: &mut Walk, system: &Value) {
    walk.must(json!({"impact": {"assess": {"system": system["id"]}}}));
    let of = json!({"noun": "impact", "filter": {"system": system["id"]}});
    let id = walk.ask("register.rows", of)["rows"][0]["id"].clone();
    walk.must(json!({"impact": {"agree": {"id": id}}}));
    let page = walk.ask("impacts.round", json!({"id": id}));
    for question in page["sections"].as_array().unwrap().iter().flat_map(|one| one["questions"].as_array().unwrap()) {
        if question["standing"] == "open" {
            let answer = if page["form"] == "screened" { json!("no") } else { Value::Null };
            walk.must(json!({"impact": {"answer": {"id": id, "question": question["id"], "answer": answer,
                "words": "Looked at with those who use it."}}}));
        }
    }
    walk.must(json!({"proposal": {"confirm": {"ids": ids(page["proposed"].as_array().unwrap())}}}));
    let page = walk.ask("impacts.round", json!({"id": id}));
    let harms: Vec<Value> = page["effects"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["kind"] == "harm")
        .map(|one| one["id"].clone())
        .collect();
    // The measures of the template halve how likely it is; how bad it would be stays. The gravest is rated by itself, the others together.
    for alike in [&harms[..1], &harms[1..]] {
        let patch = json!({"likelihood": 2, "consequence": 2, "likelihoodAfter": 1});
        walk.must(json!({"impactEffect": {"many": {"ids": alike, "patch": patch}}}));
    }
    let mut said = json!({"consulted": "Two people who use it each day.", "decision": "proceed"});
    if walk.ask("register.one", json!({"noun": "system", "id": system["id"]}))["row"]["values"]["personalData"] == "yes"
    {
        said["dpia"] = json!("notRequired");
        said["dpiaWords"] = json!("No new kind of processing.");
        walk.must(json!({"impact": {"signOff": {"id": id, "by": "audit", "view": "agrees",
            "opinion": "As whoever answers for data protection here."}}}));
    }
    walk.must(json!({"impact": {"amend": {"id": id, "patch": said}}}));
    let open = walk.ask("register.one", json!({"noun": "impact", "id": id}))["proposals"].clone();
    walk.must(json!({"proposal": {"confirm": {"ids": ids(open.as_array().unwrap())}}}));
    walk.must(json!({"impact": {"approve": {"id": id, "by": "md"}}}));
}

/// The starter risks: the worst rated one by one and treated by one measure, the low ones about the same people rated together.
fn risks(walk: &mut Walk, system: &Value) {
    walk.must(json!({"risk": {"takeStarters": {"system": system["id"]}}}));
    let all = walk.ask("register.rows", json!({"noun": "risk", "filter": {"system": system["id"]}, "limit": 100}));
    let rated = |risk: &Value, step: u8| {
        let mut rate = json!({"likelihood": step, "why": "As seen in the first half of the year."});
        for target in risk["values"]["targets"].as_array().unwrap() {
            rate[target.as_str().unwrap()] = json!(step);
        }
        rate
    };
    let (worst, low) = all["rows"].as_array().unwrap().split_at(3);
    for alike in low.chunk_by(|one, next| one["values"]["targets"] == next["values"]["targets"]) {
        let mut patch = rated(&alike[0], 2);
        patch["state"] = json!("rated");
        walk.must(json!({"risk": {"many": {"ids": ids(alike), "patch": patch}}}));
    }
    for risk in worst {
        let mut rate = rated(risk, 3);
        rate["id"] = risk["id"].clone();
        walk.must(json!({"risk": {"rate": rate}}));
    }
    // What is not said stays as bad as before.
    let treats = json!({"state": "treated", "treatment": "reduce", "leftLikelihood": 2, "due": "2027-03-31",
        "how": "A person looks at each before it goes out.", "leftWhy": "The second look finds most."});
    walk.must(json!({"risk": {"many": {"ids": ids(worst), "patch": treats}}}));
}

/// Step 8: low ones by the rule, the others in one list, and the plan as a whole.
fn plan(walk: &mut Walk) {
    walk.step("8 acceptance, treatment plan");
    walk.must(json!({"risk": {"acceptLow": {}}}));
    let waits = walk.ask("risk.map", json!({}));
    let listed: Vec<Value> = waits["risks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["waits"] == "list")
        .map(|one| one["id"].clone())
        .collect();
    walk.must(json!({"risk": {"many": {"ids": listed, "patch": {"state": "accepted", "acceptedBy": "md",
        "acceptedWhy": "Read together; what remains is small beside the help."}}}}));
    walk.must(json!({"treatmentPlan": {"approve": {"approver": "md"}}}));
}

/// Step 9: decisions proposed with their reasons, confirmed in one act.
fn statement(walk: &mut Walk) {
    walk.step("9 controls and statement");
    let proposed = |walk: &Walk| walk.ask("statement.proposed", json!({})).as_array().cloned().unwrap();
    // What only a person can say is asked once.
    for _ in 0..30 {
        let all = proposed(walk);
        let mut missing = all
            .iter()
            .filter(|one| one["applicability"] == "undecided")
            .flat_map(|one| one["missing"].as_array().unwrap());
        let Some(one) = missing.find(|one| one["noun"] == "system" && one["record"] != "").cloned() else { break };
        let field = one["field"].as_str().unwrap().to_owned();
        walk.must(json!({"system": {"amend": {"id": one["record"], "patch": {field: "no"}}}}));
    }
    // What rests on decisions is proposed when these stand.
    for _ in 0..3 {
        walk.must(json!({"control": {"draft": {}}}));
        let open: Vec<Value> =
            proposed(walk).iter().map(|one| one["proposal"].clone()).filter(|id| !id.is_null()).collect();
        if open.is_empty() {
            break;
        }
        walk.must(json!({"proposal": {"confirm": {"ids": open}}}));
    }
    // What nothing recorded asks for is decided by a person.
    let left = proposed(walk).into_iter().filter(|one| one["applicability"] == "undecided");
    for (one, why) in left.zip([
        "Quality falls or the vendor changes the model, and nobody here would notice.",
        "Without logs nobody could say afterwards what the system answered.",
        "Wrong data would go to clinics unseen.",
        "People outside would have nowhere to report that something went wrong.",
    ]) {
        walk.must(json!({"control": {"decide": {"control": one["id"], "applicability": "applicable",
            "inclusionCodes": ["practice"], "inclusionWords": why}}}));
    }
}
