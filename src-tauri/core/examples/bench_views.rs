//! Every question and a few edits on a workspace of 500 AI systems, 5,000 risks, 5,000 items of evidence and 10,000 actions, one JSON line each: `{name, ms}`.
//!
//! Run it in release. `AIMS_BENCH_FOLDER` names the folder, and with it the disk, that is measured.

use std::path::Path;
use std::time::Instant;

use aims_core::desk::view_list;
use aims_core::door::{Edit, Founding, Workspace};
use aims_core::fault::Holder;
use aims_core::paper::Paper;
use aims_core::{Author, Hands, Ids, Press, PressFault, Pressed};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};

/// Words are not measured here: nobody asks this lexicon.
struct NoWords;

impl aims_core::door::Lexicon for NoWords {
    fn code(&self, _list: &str, _text: &str) -> Option<String> {
        None
    }

    fn field(&self, _noun: &str, _fields: &[&str], _head: &str) -> Option<String> {
        None
    }

    fn known(&self, _list: &str, _codes: &[&str], _lang: &str) -> String {
        String::new()
    }
}

static HOUSE: aims_core::desk::Desk = aims_core::desk::Desk::new(&NoWords);

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const SYSTEMS: u32 = 500;
const ACTIONS: u32 = 10_000;
const RISKS: u32 = 5_000;
const ITEMS: u32 = 5_000;

/// Controls that items of evidence are about.
const CONTROLS: [&str; 6] = ["A.2.3", "A.4.2", "A.6.2.6", "A.6.2.8", "A.7.4", "A.9.3"];

struct Counting(u128);

impl Ids for Counting {
    fn bytes(&mut self) -> [u8; 16] {
        self.0 += 1;
        self.0.wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835).to_be_bytes()
    }
}

struct NoPress;

impl Press for NoPress {
    fn press(&self, _: &Paper) -> Result<Pressed, PressFault> {
        Ok(Pressed { pdf: b"a benchmark prints nothing".to_vec(), pages: 1, unprintable: Vec::new() })
    }

    fn draws(&self, _: &[u8]) -> Result<(), PressFault> {
        Ok(())
    }
}

struct Desk {
    workspace: Workspace,
    ids: Counting,
}

fn at() -> DateTime<Utc> {
    DateTime::from_timestamp_millis(1_795_000_000_000).unwrap_or_default()
}

impl Desk {
    fn new(path: &Path) -> Outcome<Self> {
        let founding: Founding = serde_json::from_value(
            json!({"name": "Lindenhof", "country": "DE", "timeZone": "Europe/Berlin", "contentLanguage": "en"}),
        )?;
        let who = Holder { user: "bench".into(), host: "bench".into(), since: String::new() };
        let mut ids = Counting(0);
        let by = Author { name: "Mara Voss".into() };
        let mut hands = Hands { at: at(), ids: &mut ids, press: &NoPress };
        let workspace = Workspace::create(&HOUSE, path, founding, &by, &who, &mut hands)?;
        Ok(Self { workspace, ids })
    }

    /// Milliseconds an edit takes.
    fn edit(&mut self, edit: Value) -> Outcome<f64> {
        let edit: Edit = serde_json::from_value(edit)?;
        let by = Author { name: "Mara Voss".into() };
        let start = Instant::now();
        self.workspace.edit(edit, &by, &mut Hands { at: at(), ids: &mut self.ids, press: &NoPress })?;
        Ok(millis(start))
    }

    fn view(&self, name: &str, args: &Value) -> Outcome<Value> {
        Ok(self.workspace.view_json(name, args.clone(), &self.workspace.moment(at())?)?)
    }
}

fn millis(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

fn main() -> Outcome<()> {
    let folder = std::env::var_os("AIMS_BENCH_FOLDER").map_or_else(std::env::temp_dir, Into::into);
    let folder = folder.join(format!("aims-bench-views-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let done = measure(&folder);
    std::fs::remove_dir_all(&folder)?;
    done
}

fn measure(folder: &Path) -> Outcome<()> {
    let mut desk = Desk::new(&folder.join("large.aims"))?;
    fill(&mut desk)?;
    // What the window does behind every opening, so that a file somebody changed is told.
    let mut times = Vec::new();
    for _ in 0..9 {
        let start = Instant::now();
        desk.workspace.check(None)?;
        times.push(millis(start));
    }
    println!("{}", json!({ "name": "check_at_opening", "ms": median(times) }));
    for sketch in view_list() {
        let Some(args) = arguments(sketch.name) else { continue };
        // A question about a record there is none of here is left out, and said to be.
        if let Err(why) = desk.view(sketch.name, &args) {
            eprintln!("left out: {} ({why})", sketch.name);
            continue;
        }
        let mut times = Vec::new();
        for _ in 0..5 {
            let start = Instant::now();
            desk.view(sketch.name, &args)?;
            times.push(millis(start));
        }
        println!("{}", json!({ "name": format!("view {}", sketch.name), "ms": median(times) }));
    }
    for (name, asked) in lists() {
        let mut times = Vec::new();
        for _ in 0..31 {
            let start = Instant::now();
            desk.view("register.rows", &asked)?;
            times.push(millis(start));
        }
        println!("{}", json!({ "name": format!("list {name}"), "ms": median(times) }));
    }
    // What the window does beside a person's work: each turn holds what is open.
    let (mut longest, mut turns) = (0.0_f64, 0);
    loop {
        let start = Instant::now();
        let next = desk.workspace.unread()?;
        longest = longest.max(millis(start));
        let Some((sha256, bytes)) = next else { break };
        let start = Instant::now();
        desk.workspace.keep_words(&sha256, Some(&String::from_utf8_lossy(&bytes)))?;
        (longest, turns) = (longest.max(millis(start)), turns + 1);
    }
    println!("{}", json!({ "name": format!("view longest of {turns} turns of reading words"), "ms": longest }));
    let edits = [
        ("action.add", json!({"action": {"add": {"title": "One more"}}})),
        ("system.amend", json!({"system": {"amend": {"id": "s7", "patch": {"purpose": "Sort letters."}}}})),
        (
            "risk.rate",
            json!({"risk": {"rate": {"id": "r7", "likelihood": 2, "individuals": 2, "why": "Counted again."}}}),
        ),
        ("risk.acceptLow", json!({"risk": {"acceptLow": {}}})),
        ("evidence.amend", json!({"evidence": {"amend": {"id": "e7", "patch": {"note": "Looked at twice."}}}})),
        ("evidence.vouch", json!({"evidence": {"vouch": {"id": "e7", "by": "p1"}}})),
        ("system.amend of weight", json!({"system": {"amend": {"id": "s8", "patch": {"modelVersion": "2"}}}})),
        ("gap.rate", json!({"gap": {"rate": {"item": "4.1-01", "patch": {"rating": "not"}}}})),
        (
            "classification.answer",
            json!({"classification": {"answer": {"system": "s9", "question": "Q01", "answer": "no", "reason": "Rules written by hand."}}}),
        ),
        (
            "roadmap.move",
            json!({"roadmap": {"move": {"id": "P2", "startsOn": "2027-01-01", "endsOn": "2027-09-01", "why": "Later.", "carry": true}}}),
        ),
    ];
    for (name, edit) in edits {
        let ms = desk.edit(edit)?;
        println!("{}", json!({ "name": format!("do {name}"), "ms": ms }));
    }
    Ok(())
}

fn fill(desk: &mut Desk) -> Outcome<()> {
    desk.edit(json!({"person": {"add": {"id": "p1", "name": "Ada Moreau", "topManagement": true}}}))?;
    for at in 0..SYSTEMS {
        let patch = json!({"purpose": format!("Purpose {at}"), "businessOwner": "p1", "supplier": format!("Supplier {}", at % 40), "aimsRoles": ["provider"]});
        desk.edit(
            json!({"system": {"add": {"id": format!("s{at}"), "name": format!("System {at}"), "patch": patch}}}),
        )?;
        desk.edit(json!({"system": {"setScope": {"id": format!("s{at}"), "scope": "in", "reason": ""}}}))?;
    }
    for at in 0..100 {
        desk.edit(
            json!({"classification": {"answer": {"system": format!("s{at}"), "question": "Q01", "answer": "no", "reason": "Rules written by hand."}}}),
        )?;
        desk.edit(json!({"classification": {"record": {"system": format!("s{at}")}}}))?;
    }
    desk.edit(json!({"criteria": {"add": {"id": "c1", "title": "Criteria", "rules": "Likelihood times consequence.",
        "worstHigh": "yes", "never": "A prohibited practice.", "appetite": "Little."}}}))?;
    desk.edit(json!({"criteria": {"approve": {"id": "c1", "by": "p1"}}}))?;
    for at in 0..RISKS {
        let id = format!("r{at}");
        desk.edit(
            json!({"risk": {"add": {"id": id, "name": format!("Risk {at}"), "system": format!("s{}", at % SYSTEMS),
            "cause": "A rare form.", "effect": "Help comes late.", "targets": ["individuals"], "owner": "p1"}}}),
        )?;
        desk.edit(json!({"risk": {"rate": {"id": id, "likelihood": 1 + at % 5, "individuals": 1 + at % 4,
            "why": "Three of a hundred."}}}))?;
        if at % 2 == 0 {
            desk.edit(json!({"risk": {"treat": {"id": id, "treatment": "reduce", "how": "A second look.",
                "likelihood": 1, "individuals": 1 + at % 4, "why": "It finds most."}}}))?;
        }
    }
    for at in 0..SYSTEMS {
        let added = json!({"riskIndicator": {"add": {"id": format!("i{at}"), "name": format!("Indicator {at}"),
            "risk": format!("r{at}"), "unit": "letters", "crossedWhen": "above", "threshold": 3, "every": "month"}}});
        desk.edit(added)?;
        let read =
            json!({"riskReading": {"add": {"indicator": format!("i{at}"), "day": "2026-11-01", "value": at % 5}}});
        desk.edit(read)?;
    }
    for at in 0..ACTIONS {
        let due = format!("2026-{:02}-{:02}", 1 + at % 12, 1 + at % 28);
        desk.edit(json!({"action": {"add": {"title": format!("Action {at}"), "owner": "p1", "due": due}}}))?;
    }
    for control in CONTROLS {
        desk.edit(json!({"control": {"decide": {"control": control, "applicability": "applicable",
            "inclusionCodes": ["practice"], "inclusionWords": "We want to know how it answers in use."}}}))?;
        desk.edit(json!({"control": {"amend": {"control": control, "patch": {"owner": "p1", "status": "partly"}}}}))?;
    }
    for at in 0..ITEMS {
        let id = format!("e{at}");
        let controls: Vec<&str> = CONTROLS.iter().skip(at as usize % 4).step_by(2).copied().collect();
        let month = 1 + at % 10;
        desk.edit(json!({"evidence": {"add": {"id": id, "title": format!("Log reading {at}"), "controls": controls,
            "ofSystems": [format!("s{}", at % SYSTEMS)], "recipe": "monitoringAndLogReading", "place": format!("Folder {at}"),
            "shownFrom": format!("2026-{month:02}-01"), "shownUntil": format!("2026-{month:02}-28")}}}))?;
        let file = json!({"id": id, "name": format!("Log {at}.txt"), "size": 0, "sha256": "", "mediaType": "",
            "bytesBase64": STANDARD.encode(format!("Nothing unusual in log {at}."))});
        desk.edit(json!({"evidence": {"takeFile": file}}))?;
        desk.edit(json!({"evidence": {"fill": {"id": id, "answers": [{"question": "feedback", "words": "None."},
            {"question": "logSaid", "words": format!("Reading {at} said nothing unusual.")}]}}}))?;
        desk.edit(json!({"evidence": {"vouch": {"id": id, "by": "p1"}}}))?;
    }
    for depth in ["first", "full"] {
        desk.edit(json!({"gap": {"start": {"depth": depth}}}))?;
        let grid = desk.view("gap.grid", &json!({}))?;
        let rows: Vec<Value> = grid["rows"]
            .as_array()
            .into_iter()
            .flatten()
            .enumerate()
            .map(|(at, row)| json!({"row": at + 1, "item": row["item"], "patch": {"rating": "partly", "finding": "Half."}}))
            .collect();
        desk.edit(json!({"gap": {"rateMany": {"rows": rows}}}))?;
        if depth == "first" {
            desk.edit(json!({"gap": {"freeze": {}}}))?;
        }
    }
    desk.edit(json!({"roadmap": {"make": {"startsOn": "2026-11-24"}}}))?;
    Ok(())
}

/// Pages of the register of 10,000 actions as its grid asks for them.
fn lists() -> [(&'static str, Value); 6] {
    let open = json!({"state": "open", "due": "..2026-06-30"});
    [
        ("first page", json!({"noun": "action"})),
        ("filter and sort", json!({"noun": "action", "filter": open, "sort": "-due,title", "limit": 100})),
        (
            "words anywhere, far down",
            json!({"noun": "action", "text": "action 7", "sort": "title", "offset": 900, "limit": 100}),
        ),
        ("evidence, first page", json!({"noun": "evidence"})),
        (
            "evidence of a control",
            json!({"noun": "evidence", "filter": {"controls": "A.6.2.6"}, "sort": "-shownUntil"}),
        ),
        ("evidence, words", json!({"noun": "evidence", "text": "reading 7", "offset": 900, "limit": 100})),
    ]
}

/// Arguments a screen asks with; none for questions about a record there is none of here.
fn arguments(name: &str) -> Option<Value> {
    Some(match name {
        "reviews.review" => return None,
        "criteria.matrix" => json!({"id": "c1"}),
        "register.offered" => json!({"noun": "risk"}),
        "evidence.control" => json!({"control": "A.6.2.6"}),
        "evidence.recipe" => json!({"evidence": "e7"}),
        "search" => json!({"text": "system 4"}),
        "statement.control" => json!({"id": "A.6.2.4"}),
        "systems.shares" => json!({"id": "s7"}),
        "register.heads" => json!({"noun": "system", "heads": ["Name", "Purpose"]}),
        "register.rows" => json!({"noun": "system"}),
        "register.one" => json!({"noun": "system", "id": "SYS-001"}),
        "act.system" => json!({"system": "s7"}),
        "roadmap.phase" => json!({"phase": 4}),
        "calendar" => json!({"most": 200}),
        "gap.result" => json!({"against": "GAP-01"}),
        _ => json!({}),
    })
}
