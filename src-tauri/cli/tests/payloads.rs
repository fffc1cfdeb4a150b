//! Text that wants to be something else, in every field of every register: viewed, exported, printed and told in the history, it
//! stays text. No crash, no fault of the program's own, no live formula, nothing that steers a terminal.
//!
//! A sample here; every payload with `cargo xtask soak` (`AIMS_PAYLOADS`).
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use aims_core::desk::{Desk, nouns};
use aims_core::door::{Edit, Founding, Workspace};
use aims_core::fault::Holder;
use aims_core::paper::Wanted;
use aims_core::{Author, Fault, Hands, Ids, Result, steers};
use aims_print::{LEXICON, Printer};
use aims_words::{Lang, Words};
use serde_json::{Value, json};

static DESK: Desk = Desk::new(&LEXICON);

struct Counting(u64);

impl Ids for Counting {
    fn bytes(&mut self) -> [u8; 16] {
        self.0 += 1;
        u128::from(self.0).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835).to_be_bytes()
    }
}

/// What somebody may write to be obeyed, misread, or to break what reads it.
fn payloads() -> Vec<String> {
    let mut all: BTreeSet<String> = BTreeSet::new();
    let formulas =
        ["=1+1", "=cmd|'/C calc'!A0", "+SUM(1;2)", "-2+3+cmd", "@SUM(A1)", "=HYPERLINK(\"http://x.example\";\"y\")"];
    let wide = ['\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}', '\u{fe66}', '\u{fe62}', '\u{fe63}', '\u{fe6b}'];
    let before = [
        "", " ", "\t", "\n", "\r", "\r\n", ";", ",", "|", "\"", "'", "\u{a0}", "\u{feff}", "\u{200b}", "x;", "x\n",
        "x\t", "''",
    ];
    for lead in before {
        all.extend(formulas.iter().map(|formula| format!("{lead}{formula}")));
        all.extend(wide.iter().map(|sign| format!("{lead}{sign}1+1")));
    }
    for code in (0..0x20).chain(0x7f..0xa0) {
        all.insert(format!("a{}b", char::from_u32(code).unwrap()));
    }
    for code in [
        0x61c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060,
        0x2066, 0x2067, 0x2068, 0x2069, 0xfeff, 0xfff9, 0xfffd, 0xfffe, 0xffff, 0xe000, 0xe0001, 0xe0041, 0x10_ffff,
        0x1f468, 0xad,
    ] {
        all.insert(format!("a{}nur zwei", char::from_u32(code).unwrap()));
    }
    let texts = [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "\"><b>x",
        "'-alert(1)-'",
        "javascript:alert(1)",
        "data:text/html,<b>x",
        "file:///etc/passwd",
        "vbscript:x",
        "mailto:a@b.example?bcc=c@d.example%0A",
        "http://user@evil.example@good.example",
        "//evil.example",
        "\\\\server\\share\\x",
        "../../../../etc/passwd",
        "..\\..\\x",
        "/dev/null",
        "CON",
        "NUL.aims",
        "a:b",
        "x.aims\0.pdf",
        "-rf",
        "--help",
        "$(reboot)",
        "`reboot`",
        "; reboot",
        "| reboot",
        "&& reboot",
        "%n%n%s",
        "{0}",
        "{ $x }",
        "{-brand}",
        "{\"x\": 1}",
        "${7*7}",
        "{{7*7}}",
        "#{7*7}",
        "<%= 7*7 %>",
        "\\input{x}",
        "#set page",
        "(text) Tj ET",
        "endstream endobj",
        "%%EOF",
        "<<>>",
        "\\u0041",
        "&amp;&lt;",
        "&#x41;",
        "<!ENTITY x>",
        "]]>",
        "<?xml?>",
        "<!--x-->",
        "'; DROP TABLE person; --",
        "' OR 1=1",
        "\\",
        "\\\\",
        "\"",
        "''",
        "``",
        "null",
        "true",
        "NaN",
        "1e999",
        "-0",
        "0x10",
        "1,5",
        "1.234.567,89",
        "2026-02-30",
        "31/12/99999",
        "00000000-0000-0000-0000-000000000000",
        "A.6.2.4",
        "{\"sha256\":\"00\"}",
        "{\"cleared\":\"00\"}",
        "[\"x\"]",
        "\u{1b}[2J\u{1b}[31mred",
        "\u{1b}]0;title\u{7}",
        "\u{9b}2J",
        "\u{8}\u{8}\u{8}",
        "שלום עולם",
        "مرحبا بالعالم",
        "中文字",
        "日本語テキスト",
        "한국어",
        "ไทย",
        "हिन्दी",
        "Ελληνικά",
        "Кириллица",
        "\u{202e}gpj.exe",
        "раураl",
        "ﬁﬂ",
        "ﷺ",
        "👨‍👩‍👧‍👦",
        "🏳️‍🌈",
        "e\u{301}",
        "ǅ",
        "ß",
        "İ",
        "\u{1d573}\u{1d58a}",
    ];
    all.extend(texts.into_iter().map(str::to_owned));
    all.insert(format!("a{}", "\u{301}".repeat(400)));
    all.insert("\u{202e}".repeat(60));
    all.insert("x".repeat(199));
    all.insert("wort ".repeat(39));
    all.insert("\n".repeat(150));
    all.insert("\u{1f468}\u{200d}".repeat(60));
    all.into_iter().collect()
}

struct World {
    ids: Counting,
    at: chrono::DateTime<chrono::Utc>,
    workspace: Workspace,
    author: Author,
}

impl World {
    fn new(path: &Path) -> Self {
        let (mut ids, at) = (Counting(0), "2026-11-24T08:00:00Z".parse().unwrap());
        let author = Author { name: "Mara Voss".to_owned() };
        let founding =
            json!({"name": "Lindenhof", "country": "DE", "timeZone": "Europe/Berlin", "contentLanguage": "en"});
        let founding: Founding = serde_json::from_value(founding).unwrap();
        let who = Holder { user: "t".into(), host: "t".into(), since: String::new() };
        let hands = &mut Hands { at, ids: &mut ids, press: &Printer };
        let workspace = Workspace::create(&DESK, path, founding, &author, &who, hands).unwrap();
        Self { ids, at, workspace, author }
    }

    /// An edit that is made or refused with a sentence: true if it was made.
    fn edit(&mut self, edit: Value) -> bool {
        let edit: Edit = serde_json::from_value(edit).unwrap();
        let hands = &mut Hands { at: self.at, ids: &mut self.ids, press: &Printer };
        match self.workspace.edit(edit.clone(), &self.author, hands) {
            Ok(_) => true,
            Err(fault) => {
                assert!(matches!(fault, Fault::Refused(_)), "{edit:?}: {fault:?}");
                false
            }
        }
    }

    fn ask(&self, name: &str, args: Value) -> Value {
        let moment = self.workspace.moment(self.at).unwrap();
        self.workspace.view_json(name, args, &moment).unwrap()
    }
}

/// What a register needs to add a record to it, and its text fields with the longest each takes.
struct Sketched {
    noun: String,
    needs: Vec<(String, String, String)>,
    texts: Vec<(String, usize)>,
}

/// Every register that people add to, those that others point at first.
fn registers(world: &World) -> Vec<Sketched> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut all = Vec::new();
    for sketch in world.ask("registers", json!({})).as_array().unwrap() {
        // An acknowledgement is of a version somebody approved, an attendance of a session that was held: their words are of kinds
        // that stand elsewhere, too.
        let after_an_act = ["acknowledgement", "attendance"].iter().any(|noun| sketch["noun"] == *noun);
        if sketch["edits"] != "open" || sketch["rows"] != "many" || after_an_act {
            continue;
        }
        let fields = || sketch["fields"].as_array().unwrap().iter().filter(|field| field["readOnly"] == false);
        // A measure is of a system or of a data set: its form asks for neither, its rule for one of them.
        let ruled = |field: &Value| sketch["noun"] == "measure" && field["name"] == "system";
        let needs = fields().filter(|field| field["required"] == true || ruled(field));
        let needs = needs.map(|field| (text(&field["name"]), text(&field["kind"]), text(&field["to"])));
        let texts = fields().filter(|field| ["line", "words", "place"].iter().any(|kind| field["kind"] == *kind));
        let texts = texts.map(|field| {
            let most = field["most"].as_u64().filter(|most| *most > 0).unwrap_or(200);
            (text(&field["name"]), usize::try_from(most).unwrap())
        });
        all.push(Sketched { noun: text(&sketch["noun"]), needs: needs.collect(), texts: texts.collect() });
    }
    all
}

/// Puts a payload into every text field of every register. Gives how many fields took it.
fn fill(world: &mut World, nth: usize, payload: &str) -> usize {
    let mut taken = 0;
    for Sketched { noun, needs, texts } in registers(world) {
        let id = format!("{noun}-{nth}");
        let mut safe = json!({"id": id});
        for (field, kind, to) in needs {
            safe[field] = match kind.as_str() {
                "number" => json!(2026 + nth),
                "day" => json!("2026-01-15"),
                "link" => json!(format!("{to}-{nth}")),
                "person" => json!(format!("person-{nth}")),
                _ => json!(format!("Record {nth}")),
            };
        }
        assert!(world.edit(json!({ &noun: {"add": safe} })), "{noun}");
        for (field, most) in texts {
            let cut: String = payload.chars().take(most).collect();
            taken += usize::from(world.edit(json!({ &noun: {"amend": {"id": id, "patch": {&field: cut}}} })));
        }
    }
    for field in ["name", "legalForm", "address", "sector", "scope", "scopeDocument", "classification"] {
        let patch: serde_json::Map<String, Value> = [(field.to_owned(), json!(payload))].into_iter().collect();
        taken += usize::from(world.edit(json!({"organisation": {"amend": {"patch": patch}}})));
    }
    taken
}

/// The cells of a CSV as a reader takes it apart: between `;`, quotes taken away.
fn cells(text: &str) -> Vec<String> {
    let (mut cells, mut cell, mut inside) = (Vec::new(), String::new(), false);
    let mut signs = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(c) = signs.next() {
        match c {
            '"' if inside && signs.peek() == Some(&'"') => cell.push(signs.next().unwrap()),
            '"' => inside = !inside,
            ';' | '\n' if !inside => cells.push(std::mem::take(&mut cell)),
            '\r' if !inside => {}
            c => cell.push(c),
        }
    }
    cells.push(cell);
    cells
}

/// Whether a spreadsheet would calculate a cell, or what it makes of it if it cuts at another separator. A quoted line feed cuts
/// nowhere; at the very beginning of a cell it is passed over.
fn lives(cell: &str) -> bool {
    let signs = ['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];
    cell.trim_start_matches(['\n', '\r', '\t']).split([';', ',', '\t', '|']).any(|piece| {
        let number = piece.replace(',', ".").parse::<f64>().is_ok();
        !number && piece.starts_with(signs) && piece.len() > 1
    })
}

/// Every register as a sheet in both forms.
fn exported(world: &World, lang: Lang) {
    let words = Words::new(lang).unwrap();
    for noun in nouns() {
        let table = world.workspace.table(noun, lang.tag(), &world.workspace.moment(world.at).unwrap()).unwrap();
        let csv = String::from_utf8(aims_print::sheet::csv(&table, &words)).unwrap();
        for cell in cells(&csv) {
            assert!(!lives(&cell), "{noun}: a live formula in a CSV: {cell:?}");
        }
        let xlsx = aims_print::sheet::xlsx(&table, &words).unwrap();
        let read = aims_core::desk::sheet(noun, "x.xlsx", &xlsx, &LEXICON).unwrap();
        assert!(!read.notes.iter().any(|note| note.id.contains("formula")), "{noun}: {:?}", read.notes);
    }
}

/// The draft of a document, printed and shown.
fn printed(world: &World, document: &str, lang: &str) -> Result<()> {
    // A list is asked for by its register.
    let (kind, register) = document.split_once(' ').unwrap_or((document, ""));
    let wanted = json!({"kind": kind, "register": register, "draft": true, "lang": lang});
    let wanted: Wanted = serde_json::from_value(wanted)?;
    let moment = world.workspace.moment(world.at)?;
    let copy = match world.workspace.copy(&wanted, &moment) {
        Err(Fault::NotFound { .. } | Fault::Refused(_)) => return Ok(()),
        other => other?,
    };
    let pdf = aims_print::press_while(&copy.paper, &|| true)?.pdf;
    assert!(pdf.starts_with(b"%PDF-"), "{document}");
    let shown = aims_print::preview(&copy.paper, &|| true).unwrap();
    for page in &shown.pages {
        assert!(
            !page.contains("<script") && !page.contains("onerror=") && !page.contains("<image href=\"http"),
            "{document}"
        );
    }
    let name = aims_print::file_name(&copy);
    assert!(!name.contains(['/', '\\', ':', '\0', '\n']) && !name.starts_with(['.', '-']), "{name:?}");
    Ok(())
}

#[test]
fn whatever_a_field_says_stays_text() {
    let all = payloads();
    assert!(all.len() >= 300, "{}", all.len());
    let whole = std::env::var("AIMS_PAYLOADS").is_ok_and(|most| most == "all");
    let step = if whole { 1 } else { 12 };
    // Thousands of edits, each synced: where there is a disk of memory, there.
    let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
    let (mut taken, mut tried) = (0, 0);
    let chosen: Vec<&String> = all.iter().step_by(step).collect();
    for (batch, payloads) in chosen.chunks(15).enumerate() {
        let path = folder.path().join(format!("{batch}.aims"));
        let mut world = World::new(&path);
        let review =
            json!({"heldOn": "2026-12-01", "periodFrom": "2026-01-01", "periodTo": "2026-11-30", "chair": "chair"});
        assert!(world.edit(json!({"person": {"add": {"id": "chair", "name": "Ada", "topManagement": true}}})));
        assert!(world.edit(json!({"review": {"plan": review}})));
        assert!(world.edit(json!({"gap": {"start": {"depth": "first"}}})));
        for (nth, payload) in payloads.iter().enumerate() {
            taken += fill(&mut world, nth, payload);
            tried += 1;
            // The organisation's words stand on every page of these.
            if whole || nth % 7 == 0 {
                let lang = ["en", "es"][nth % 2];
                let lists = [
                    "master-list", "processes", "founding-minutes", "register controlledDocument", "register supplier",
                    "register role",
                ];
                for document in ["statement", "management-review", "gap-report"].into_iter().chain(lists) {
                    printed(&world, document, lang)
                        .unwrap_or_else(|fault| panic!("{payload:?}: {document}: {fault:?}"));
                }
            }
            world.ask("search", json!({"text": payload}));
            world.ask("history", json!({"text": payload}));
        }
        for noun in nouns() {
            world.ask("register.rows", json!({"noun": noun, "limit": 500}));
        }
        world.ask("history", json!({"limit": 500}));
        exported(&world, if batch % 2 == 0 { Lang::En } else { Lang::Es });
        let report = world.workspace.check(None).unwrap();
        assert!(report.ok, "{:?}", report.findings);
        drop(world);
        for words in [
            &["history", "--limit", "500"][..],
            &["history", "--json"],
            &["view", "register.rows", r#"{"noun": "person"}"#],
        ] {
            let mut args: Vec<&std::ffi::OsStr> = words.iter().map(std::ffi::OsStr::new).collect();
            args.insert(1, path.as_os_str());
            let out = Command::new(env!("CARGO_BIN_EXE_aims")).args(args).output().unwrap();
            let said = String::from_utf8(out.stdout).unwrap();
            assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
            let steering = said.chars().find(|c| *c != '\n' && steers(*c));
            assert!(steering.is_none(), "{words:?}: {steering:?} reaches a terminal");
        }
    }
    println!("{tried} payloads, {taken} fields took one");
    assert!(taken > tried * 20, "too few fields took a payload: {taken} of {tried}");
}
