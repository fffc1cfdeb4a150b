//! The large workspace that figures are taken of: 500 AI systems, 5,000 risks, 5,000 items of evidence with a gigabyte of files, 10,000 actions.
//! The bench of the questions fills it, and the figures of the real window open it.

pub mod asked;
mod house;

use std::path::Path;
use std::time::Instant;

use aims_core::door::{Edit, Founding, Workspace};
use aims_core::fault::Holder;
use aims_core::file::Access;
use aims_core::paper::Paper;
use aims_core::{Author, Hands, Press, PressFault, Pressed};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};

pub use house::Outcome;
use house::{Counting, HOUSE};

/// How many of each a workspace is filled with.
#[derive(Clone, Copy)]
pub struct Size {
    pub systems: u32,
    pub actions: u32,
    pub risks: u32,
    pub items: u32,
    /// Bytes of the file kept with each item.
    pub bytes: usize,
}

/// What the figures are promised for. The files are a gigabyte together.
pub const LARGE: Size = Size { systems: 500, actions: 10_000, risks: 5_000, items: 5_000, bytes: 210_000 };

/// Every so many items the file is a text, whose words are read; the others hold nothing to read.
const TEXTS: u32 = 10;
/// Until when what is decided on a risk is done.
const DUE: &str = "2027-03-31";
/// Controls that items of evidence are about.
const CONTROLS: [&str; 6] = ["A.2.3", "A.4.2", "A.6.2.6", "A.6.2.8", "A.7.4", "A.9.3"];

struct NoPress;

impl Press for NoPress {
    fn press(&self, _: &Paper) -> Result<Pressed, PressFault> {
        Ok(Pressed { pdf: b"a benchmark prints nothing".to_vec(), pages: 1, unprintable: Vec::new() })
    }

    fn draws(&self, _: &[u8]) -> Result<(), PressFault> {
        Ok(())
    }
}

pub struct Desk {
    pub workspace: Workspace,
    ids: Counting,
}

fn at() -> DateTime<Utc> {
    DateTime::from_timestamp_millis(1_795_000_000_000).unwrap_or_default()
}

impl Desk {
    pub fn new(path: &Path) -> Outcome<Self> {
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

    /// One that was filled before; its new keys are others than those.
    pub fn open(path: &Path) -> Outcome<Self> {
        let who = Holder { user: "bench".into(), host: "bench".into(), since: String::new() };
        Ok(Self { workspace: Workspace::open(&HOUSE, path, Access::Write, &who)?, ids: Counting(1 << 64) })
    }

    /// Milliseconds an edit takes.
    pub fn edit(&mut self, edit: Value) -> Outcome<f64> {
        let edit: Edit = serde_json::from_value(edit)?;
        let by = Author { name: "Mara Voss".into() };
        let start = Instant::now();
        self.workspace.edit(edit, &by, &mut Hands { at: at(), ids: &mut self.ids, press: &NoPress })?;
        Ok(millis(start))
    }

    pub fn view(&self, name: &str, args: &Value) -> Outcome<Value> {
        Ok(self.workspace.view_json(name, args.clone(), &self.workspace.moment(at())?)?)
    }
}

pub fn millis(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}

/// Reads every file that nobody has read, as the window does beside a person's work, where each turn holds what is open: the longest turn in
/// milliseconds, and how many there were.
pub fn read_all(desk: &mut Desk) -> Outcome<(f64, u32)> {
    let (mut longest, mut turns) = (0.0_f64, 0);
    loop {
        let start = Instant::now();
        let next = desk.workspace.unread()?;
        longest = longest.max(millis(start));
        let Some((sha256, bytes)) = next else { return Ok((longest, turns)) };
        let start = Instant::now();
        desk.workspace.keep_words(&sha256, std::str::from_utf8(&bytes).ok())?;
        (longest, turns) = (longest.max(millis(start)), turns + 1);
    }
}

/// A file of an item: a line, and behind it more of it or bytes of a kind nobody reads.
pub fn content(at: u32, size: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(size);
    let mut state = u64::from(at) + 1;
    while bytes.len() < size {
        if at.is_multiple_of(TEXTS) {
            bytes.extend(format!("Line {}: nothing unusual in log {at}.\n", bytes.len()).bytes());
        } else {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            bytes.extend(state.to_be_bytes());
        }
    }
    bytes
}

pub fn fill(desk: &mut Desk, size: Size) -> Outcome<()> {
    desk.edit(json!({"person": {"add": {"id": "p1", "name": "Ada Moreau", "topManagement": true}}}))?;
    for at in 0..size.systems {
        let patch = json!({"purpose": format!("Purpose {at}"), "businessOwner": "p1", "supplier": format!("Supplier {}", at % 40), "aimsRoles": ["provider"]});
        desk.edit(
            json!({"system": {"add": {"id": format!("s{at}"), "name": format!("System {at}"), "patch": patch}}}),
        )?;
        desk.edit(json!({"system": {"setScope": {"id": format!("s{at}"), "scope": "in", "reason": ""}}}))?;
    }
    for at in 0..size.systems / 5 {
        desk.edit(
            json!({"classification": {"answer": {"system": format!("s{at}"), "question": "Q01", "answer": "no", "reason": "Rules written by hand."}}}),
        )?;
        desk.edit(json!({"classification": {"record": {"system": format!("s{at}")}}}))?;
    }
    desk.edit(json!({"criteria": {"add": {"id": "c1", "title": "Criteria", "rules": "Likelihood times consequence.",
        "worstHigh": "yes", "never": "A prohibited practice.", "appetite": "Little."}}}))?;
    desk.edit(json!({"criteria": {"approve": {"id": "c1", "by": "p1"}}}))?;
    for at in 0..size.risks {
        let id = format!("r{at}");
        desk.edit(
            json!({"risk": {"add": {"id": id, "name": format!("Risk {at}"), "system": format!("s{}", at % size.systems),
            "cause": "A rare form.", "effect": "Help comes late.", "targets": ["individuals"], "owner": "p1"}}}),
        )?;
        desk.edit(json!({"risk": {"rate": {"id": id, "likelihood": 1 + at % 5, "individuals": 1 + at % 4,
            "why": "Three of a hundred."}}}))?;
        if at % 2 == 0 {
            desk.edit(json!({"risk": {"treat": {"id": id, "treatment": "reduce", "how": "A second look.", "due": DUE,
                "likelihood": if at % 20 == 2 { 2 } else { 1 }, "individuals": 1 + at % 4, "why": "It finds most."}}}))?;
        }
    }
    for at in 0..size.systems {
        let added = json!({"riskIndicator": {"add": {"id": format!("i{at}"), "name": format!("Indicator {at}"),
            "risk": format!("r{at}"), "unit": "letters", "crossedWhen": "above", "threshold": 3, "every": "month"}}});
        desk.edit(added)?;
        let read =
            json!({"riskReading": {"add": {"indicator": format!("i{at}"), "day": "2026-11-01", "value": at % 5}}});
        desk.edit(read)?;
    }
    for at in 0..size.actions {
        let due = format!("2026-{:02}-{:02}", 1 + at % 12, 1 + at % 28);
        desk.edit(json!({"action": {"add": {"title": format!("Action {at}"), "owner": "p1", "due": due}}}))?;
    }
    for control in CONTROLS {
        desk.edit(json!({"control": {"decide": {"control": control, "applicability": "applicable",
            "inclusionCodes": ["practice"], "inclusionWords": "We want to know how it answers in use."}}}))?;
        desk.edit(json!({"control": {"amend": {"control": control, "patch": {"owner": "p1", "status": "partly"}}}}))?;
    }
    for at in 0..size.items {
        let id = format!("e{at}");
        let controls: Vec<&str> = CONTROLS.iter().skip(at as usize % 4).step_by(2).copied().collect();
        let month = 1 + at % 10;
        desk.edit(json!({"evidence": {"add": {"id": id, "title": format!("Log reading {at}"), "controls": controls,
            "ofSystems": [format!("s{}", at % size.systems)], "recipe": "monitoringAndLogReading", "place": format!("Folder {at}"),
            "shownFrom": format!("2026-{month:02}-01"), "shownUntil": format!("2026-{month:02}-28")}}}))?;
        let file = json!({"id": id, "name": format!("Log {at}"), "size": 0, "sha256": "", "mediaType": "",
            "bytesBase64": STANDARD.encode(content(at, size.bytes))});
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
