//! All documents in both languages: draft, approved, longest and emptiest. Each is judged by veraPDF and qpdf, no word is
//! lost, and the same paper gives the same bytes.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod ahead;
mod articles;
mod asked;
mod beside;
mod broken;
mod fronts;
mod gaps;
mod hardy;
mod instead;
mod internals;
#[path = "../../../../tests/judge/mod.rs"]
mod judge;
mod judged;
mod plainly;
mod records;
mod reviews;
mod statements;
mod words;
#[path = "../../../core/tests/common/mod.rs"]
mod world;

use std::path::PathBuf;
use std::sync::{LazyLock, OnceLock};

use aims_core::door::Workspace;
use aims_core::paper::Wanted;
use aims_core::paper::{Paper, Standing};
use aims_core::{Hands, Press, PressFault, sample};
use aims_print::{Layout, PrintFault, Printer, lay_out_paper, press_while, preview};
use serde_json::{Value, json};
use world::{Counting, Stamp, World, holder};

static HOUSE: aims_core::desk::Desk = aims_core::desk::Desk::new(&aims_print::LEXICON);

const AT: &str = "2026-11-24T09:00:00Z";

/// Scripts of Europe that the bundled face covers, and long words.
const EUROPE: &str =
    "Żółć gęślą jaźń. Őrült fűnyíró. Εύρηκα ταχύτατη. Съешь же ещё. Ґанок їжак. Straße, cigüeña, þæð, ș ț. ";

fn paper(workspace: &Workspace, kind: &str, draft: bool, lang: &str) -> Paper {
    let run = (kind == "gap-report" && !draft).then(|| "GAP-01".to_owned());
    let wanted = Wanted { kind: kind.to_owned(), lang: Some(lang.to_owned()), draft, run, ..Wanted::default() };
    workspace.copy(&wanted, &workspace.moment(AT.parse().unwrap()).unwrap()).unwrap().paper
}

/// Replaces every text of the organisation that is long already, and the empty ones of some fields, by 5,000 characters.
fn lengthen(value: &mut Value, count: &mut usize) {
    match value {
        Value::String(text) if text.chars().count() > 60 && text.contains(' ') => {
            *count += 1;
            *text = match *count {
                2 => "x".repeat(5_000),
                n => format!("w{n}a {}", EUROPE.repeat(5_000 / EUROPE.chars().count())),
            };
        }
        Value::Array(items) => items.iter_mut().for_each(|item| lengthen(item, count)),
        Value::Object(fields) => fields.values_mut().for_each(|field| lengthen(field, count)),
        _ => {}
    }
}

fn longest(paper: &Paper) -> Paper {
    let mut value = serde_json::to_value(paper).unwrap();
    let logo = value["head"]["logo"].take();
    let mut count = 0;
    lengthen(&mut value, &mut count);
    assert!(count > 5, "{count}");
    value["head"]["logo"] = logo;
    value["head"]["organisation"] = json!("Sociedad de la Organización Extraordinariamente Larga ".repeat(4));
    serde_json::from_value(value).unwrap()
}

/// A document by its name, laid out when first asked for.
struct Case {
    name: String,
    paper: Paper,
    laid: OnceLock<Layout>,
}

impl Case {
    fn layout(&self) -> &Layout {
        self.laid.get_or_init(|| lay_out_paper(&self.paper).unwrap())
    }
}

/// All of them, made once for every test of this file.
static CASES: LazyLock<Vec<Case>> =
    LazyLock::new(|| made().into_iter().map(|(name, paper)| Case { name, paper, laid: OnceLock::new() }).collect());

/// Those whose texts are of a length that people write.
fn usual() -> impl Iterator<Item = &'static Case> {
    CASES.iter().filter(|case| !case.name.ends_with("longest"))
}

fn case(name: &str) -> &'static Case {
    CASES.iter().find(|case| case.name == name).unwrap()
}

fn named(name: &str) -> Paper {
    case(name).paper.clone()
}

/// A statement of which a test changes a word.
fn statement() -> Paper {
    named("statement-en-approved")
}

fn made() -> Vec<(String, Paper)> {
    let folder = tempfile::tempdir().unwrap();
    let mut ids = Counting(0);
    let mut hands = Hands { at: AT.parse().unwrap(), ids: &mut ids, press: &Stamp };
    let rich = sample::found(&HOUSE, &folder.path().join("s.aims"), "en", &holder(), &mut hands).unwrap();
    let mut world = World::new();
    let mut bare = world.create(&folder.path().join("e.aims"));
    world.edit(&mut bare, json!({"person": {"add": {"id": "p", "name": "P"}}}));
    let plan = json!({"heldOn": "2026-12-01", "periodFrom": "2026-01-01", "periodTo": "2026-11-01", "chair": "p"});
    world.edit(&mut bare, json!({"review": {"plan": plan}}));
    world.edit(&mut bare, json!({"gap": {"start": {"depth": "first"}}}));
    world.edit(&mut bare, json!({"system": {"add": {"id": "s", "name": "S", "personalData": "no"}}}));
    world.edit(&mut bare, json!({"impact": {"assess": {"system": "s"}}}));
    let lender = lends(&mut world, &folder.path().join("l.aims"));
    let mut all = Vec::new();
    for kind in ["statement", "management-review", "gap-report"] {
        for lang in ["en", "es"] {
            // The sample's report was issued for its first run; the second is open.
            let approved = paper(&rich, kind, false, lang);
            assert_eq!(approved.masthead().standing, Standing::Approved);
            all.push((format!("{kind}-{lang}-longest"), longest(&approved)));
            all.push((format!("{kind}-{lang}-approved"), approved));
            all.push((format!("{kind}-{lang}-draft"), paper(&rich, kind, true, lang)));
            all.push((format!("{kind}-{lang}-emptiest"), paper(&bare, kind, true, lang)));
        }
    }
    for lang in ["en", "es"] {
        for (noun, filter) in LISTED {
            all.push((format!("list-{noun}{}-{lang}", filter.len()), list(&rich, noun, filter, lang)));
        }
        for kind in [
            "master-list", "processes", "founding-minutes", "treatment-plan", "evidence-index", "risk-criteria",
            "act-matrix", "act-frameworks", "literacy-table", "asked-list",
        ] {
            all.push((format!("{kind}-{lang}"), paper(&rich, kind, true, lang)));
        }
        let sheets = ["A.6.2.6", "A.6.2.8", "A.2.3", "X.1", "A.7.2"].map(|control| ("control-sheet", control));
        let slides = [("module-slides", "MOD-001"), ("module-slides", "MOD-003")];
        let records = [("incident-record", "INC-001"), ("incident-record", "INC-002")];
        let systems = ["data-sheet", "oversight-sheet", "supplier-split", "technical-file", "user-information"];
        let systems = systems.map(|kind| (kind, "SYS-001"));
        for (kind, id) in sheets.into_iter().chain(slides).chain(records).chain(systems) {
            let (named, register) = (kind.to_owned(), Some(id.to_owned()));
            let wanted = Wanted { kind: named, register, lang: Some(lang.to_owned()), ..Wanted::default() };
            let made = rich.copy(&wanted, &rich.moment(AT.parse().unwrap()).unwrap()).unwrap().paper;
            all.push((format!("{kind}-{id}-{lang}"), made));
        }
        for (kind, id) in [("impact", "IA-001"), ("impact", "IA-002"), ("impact-extract", "IA-001")] {
            let full = assessed(&rich, kind, id, &[], lang);
            all.push((format!("{kind}-{id}-{lang}"), full));
        }
        all.push((format!("impact-fria-IA-001-{lang}"), assessed(&lender, "impact-fria", "IA-001", &[], lang)));
        all.push((format!("impact-extract-lender-{lang}"), assessed(&lender, "impact-extract", "IA-001", &[], lang)));
        for kind in ["technical-file", "user-information"] {
            let (wanted, register) = (kind.to_owned(), Some("SYS-001".to_owned()));
            let wanted = Wanted { kind: wanted, register, lang: Some(lang.to_owned()), ..Wanted::default() };
            let made = lender.copy(&wanted, &lender.moment(AT.parse().unwrap()).unwrap()).unwrap().paper;
            all.push((format!("{kind}-lender-{lang}"), made));
        }
        all.push((format!("impact-{lang}-longest"), longest(&assessed(&rich, "impact", "IA-001", &[], lang))));
        all.push((format!("impact-extract-{lang}-7"), assessed(&rich, "impact-extract", "IA-001", &["7", "11"], lang)));
        all.push((format!("impact-{lang}-screened"), assessed(&bare, "impact", "IA-001", &[], lang)));
        all.push((format!("list-role-{lang}-longest"), longest(&list(&rich, "role", &[], lang))));
        all.push((format!("list-objective-{lang}-emptiest"), list(&bare, "objective", &[], lang)));
    }
    all
}

/// Whoever decides on credit with a system of another: Art. 27 binds them as its deployer.
fn lends(world: &mut World, path: &std::path::Path) -> Workspace {
    let mut lender = world.create(path);
    world.edit(
        &mut lender,
        json!({"system": {"add": {"id": "s", "name": "Scores", "personalData": "yes", "actRoles": ["deployer"]}}}),
    );
    let first =
        [("Q01", json!("yes")), ("Q02", json!("established")), ("Q04", json!(["deployer"])), ("Q09", json!(["5b"]))];
    let moment = |lender: &Workspace| lender.moment(AT.parse().unwrap()).unwrap();
    loop {
        let page = lender.view_json("act.system", json!({"system": "s"}), &moment(&lender)).unwrap();
        let Some(question) = page["question"]["id"].as_str().map(str::to_owned) else { break };
        let given = first.iter().find(|(id, _)| *id == question).map(|(_, given)| given.clone());
        let least = match question.as_str() {
            "Q03" | "Q06" | "Q11" | "Q18" | "Q22" => json!(["none"]),
            "Q10" => json!({"profiling": "yes"}),
            "Q14" => json!(["credit"]),
            "Q16" => json!("later"),
            _ => json!("no"),
        };
        let said =
            json!({"system": "s", "question": question, "answer": given.unwrap_or(least), "reason": "As it is used."});
        world.edit(&mut lender, json!({"classification": {"answer": said}}));
    }
    world.edit(&mut lender, json!({"classification": {"record": {"system": "s"}}}));
    world.edit(&mut lender, json!({"impact": {"assess": {"system": "s"}}}));
    // How it is stopped is written down, and nobody is named to be reached for it; nor has the lender an address.
    world.edit(&mut lender, json!({"oversight": {"add": {"name": "Each score", "system": "s", "stop": "A switch."}}}));
    lender
}

/// An impact assessment, or chosen sections of it.
fn assessed(workspace: &Workspace, kind: &str, id: &str, sections: &[&str], lang: &str) -> Paper {
    let sections = sections.iter().map(|id| (*id).to_owned()).collect();
    let (kind, impact, lang) = (kind.to_owned(), Some(id.to_owned()), Some(lang.to_owned()));
    let wanted = Wanted { kind, impact, sections, lang, ..Wanted::default() };
    workspace.copy(&wanted, &workspace.moment(AT.parse().unwrap()).unwrap()).unwrap().paper
}

/// Registers that are listed in each language, with a filter.
const LISTED: &[(&str, &[(&str, &str)])] = &[
    ("role", &[]),
    ("objective", &[]),
    ("communication", &[]),
    ("informationDuty", &[]),
    ("incident", &[]),
    ("resource", &[]),
    ("party", &[]),
    ("issue", &[("kind", "external,internal"), ("reviewOn", "2026-01-01..2027-12-31")]),
    ("interface", &[]),
    ("aimsRisk", &[("missing", "no")]),
    ("useRequest", &[]),
    ("useRequest", &[("state", "approved")]),
    ("system", &[]),
    ("risk", &[]),
    ("risk", &[("state", "accepted")]),
    ("action", &[("state", "!done"), ("owner", "*")]),
    ("organisation", &[]),
    ("controlledDocument", &[]),
    ("acknowledgement", &[]),
];

fn list(workspace: &Workspace, noun: &str, filter: &[(&str, &str)], lang: &str) -> Paper {
    let filter = filter.iter().map(|(field, said)| ((*field).to_owned(), (*said).to_owned())).collect();
    let register = Some(noun.to_owned());
    let wanted =
        Wanted { kind: "register".to_owned(), register, filter, lang: Some(lang.to_owned()), ..Wanted::default() };
    workspace.copy(&wanted, &workspace.moment(AT.parse().unwrap()).unwrap()).unwrap().paper
}

/// Words of the organisation and titles, wherever the paper holds a text with a space or a letter beyond ASCII.
fn words(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) if text.contains(' ') || !text.is_ascii() => {
            found.extend(text.split_whitespace().filter(|word| word.chars().count() < 40).map(str::to_owned));
        }
        Value::Array(items) => items.iter().for_each(|item| words(item, found)),
        Value::Object(fields) => {
            // Codes are printed in words, never as they are.
            let coded = fields.get("field").and_then(Value::as_str);
            let coded = coded.is_some_and(|field| ["inclusionCodes", "exclusionGround", "status"].contains(&field));
            let printed = |name: &str| {
                // Risks that are told by their titles are not told by their numbers too.
                let titled = name == "risks" && fields.contains_key("titles");
                let kept = ["id", "logo", "signatures", "previous"].contains(&name);
                !(titled || kept || coded && ["from", "to"].contains(&name))
            };
            fields.iter().filter(|(name, _)| printed(name)).for_each(|(_, field)| words(field, found));
        }
        _ => {}
    }
}

fn squeeze(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Read in order, white space as single spaces.
fn said(layout: &Layout) -> String {
    layout.read_text().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn read(paper: &Paper) -> String {
    said(&lay_out_paper(paper).unwrap())
}
