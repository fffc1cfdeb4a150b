//! All documents in both languages: draft, approved, longest and emptiest. Each is judged by veraPDF and qpdf, no word is
//! lost, and the same paper gives the same bytes.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod broken;
mod fronts;
mod internals;
#[path = "../../../tests/judge/mod.rs"]
mod judge;
#[path = "../../core/tests/common/mod.rs"]
mod world;

use std::path::PathBuf;
use std::sync::{LazyLock, OnceLock};

use aims_core::door::Workspace;
use aims_core::paper::{Paper, Standing, Wanted};
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
    let rich = sample::found(&HOUSE, &folder.path().join("s.aims"), &holder(), &mut hands).unwrap();
    let mut world = World::new();
    let mut bare = world.create(&folder.path().join("e.aims"));
    world.edit(&mut bare, json!({"person": {"add": {"id": "p", "name": "P"}}}));
    let plan = json!({"heldOn": "2026-12-01", "periodFrom": "2026-01-01", "periodTo": "2026-11-01", "chair": "p"});
    world.edit(&mut bare, json!({"review": {"plan": plan}}));
    world.edit(&mut bare, json!({"gap": {"start": {"depth": "first"}}}));
    world.edit(&mut bare, json!({"system": {"add": {"id": "s", "name": "S", "personalData": "no"}}}));
    world.edit(&mut bare, json!({"impact": {"assess": {"system": "s"}}}));
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
            "act-matrix", "literacy-table", "asked-list",
        ] {
            all.push((format!("{kind}-{lang}"), paper(&rich, kind, true, lang)));
        }
        let sheets = ["A.6.2.6", "A.2.3", "X.1", "A.7.2"].map(|control| ("control-sheet", control));
        let slides = [("module-slides", "MOD-001"), ("module-slides", "MOD-003")];
        let records = [("incident-record", "INC-001"), ("incident-record", "INC-002")];
        for (kind, id) in sheets.into_iter().chain(slides).chain(records) {
            let (named, register) = (kind.to_owned(), Some(id.to_owned()));
            let wanted = Wanted { kind: named, register, lang: Some(lang.to_owned()), ..Wanted::default() };
            let made = rich.copy(&wanted, &rich.moment(AT.parse().unwrap()).unwrap()).unwrap().paper;
            all.push((format!("{kind}-{id}-{lang}"), made));
        }
        for (kind, id) in
            [("impact", "IA-001"), ("impact", "IA-002"), ("impact-extract", "IA-001"), ("impact-fria", "IA-001")]
        {
            let full = assessed(&rich, kind, id, &[], lang);
            all.push((format!("{kind}-{id}-{lang}"), full));
        }
        all.push((format!("impact-{lang}-longest"), longest(&assessed(&rich, "impact", "IA-001", &[], lang))));
        all.push((format!("impact-extract-{lang}-7"), assessed(&rich, "impact-extract", "IA-001", &["7", "11"], lang)));
        all.push((format!("impact-{lang}-screened"), assessed(&bare, "impact", "IA-001", &[], lang)));
        all.push((format!("list-role-{lang}-longest"), longest(&list(&rich, "role", &[], lang))));
        all.push((format!("list-objective-{lang}-emptiest"), list(&bare, "objective", &[], lang)));
    }
    all
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
                !(["id", "logo", "signatures", "previous"].contains(&name) || coded && ["from", "to"].contains(&name))
            };
            fields.iter().filter(|(name, _)| printed(name)).for_each(|(_, field)| words(field, found));
        }
        _ => {}
    }
}

fn squeeze(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn every_case_passes_the_judges_and_loses_no_word() {
    // Two at a time: the judges take longer than everything else here together.
    std::thread::scope(|scope| {
        for first in 0..2 {
            scope.spawn(move || judge_cases(CASES.iter().skip(first).step_by(2)));
        }
    });
}

fn judge_cases(cases: impl Iterator<Item = &'static Case>) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let mut paths = Vec::new();
    for Case { name, paper, .. } in cases {
        let pressed = Printer.press(paper).unwrap();
        assert_eq!(pressed.unprintable, Vec::<char>::new(), "{name}");
        let path = folder.join(format!("paper-{name}.pdf"));
        std::fs::write(&path, &pressed.pdf).unwrap();
        let found = squeeze(&judge::text_of(&path).unwrap());
        let mut wanted = Vec::new();
        words(&fronts::printed(name, paper), &mut wanted);
        wanted.sort_unstable();
        wanted.dedup();
        let lost: Vec<&String> = wanted.iter().filter(|word| !found.contains(word.trim_end_matches(','))).collect();
        assert!(lost.is_empty(), "{name}: {lost:?}");
        paths.push(path);
    }
    if let Err(faults) = judge::judge_all(&paths) {
        panic!("{faults}");
    }
}

#[test]
fn a_text_goes_out_for_word_with_all_it_says_and_places_to_sign() {
    let mut world = World::new();
    let folder = tempfile::tempdir().unwrap();
    let mut bare = world.create(&folder.path().join("w.aims"));
    world.edit(&mut bare, json!({"text": {"add": {"id": "t", "title": "Rules of use", "kind": "own"}}}));
    let body = "Look first.\n\n- names\n- dates";
    world.edit(&mut bare, json!({"paragraph": {"add": {"heading": "Check & ask", "text": "t", "body": body}}}));
    let wanted = Wanted { kind: "text".to_owned(), text: Some("t".to_owned()), ..Wanted::default() };
    let copy = bare.copy(&wanted, &bare.moment(AT.parse().unwrap()).unwrap()).unwrap();
    assert!(aims_print::word_name(&copy).ends_with("-draft-en.docx"), "{}", aims_print::word_name(&copy));
    let bytes = aims_print::word(&copy.paper).unwrap().unwrap();
    let mut file = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
    let text = std::io::read_to_string(file.by_name("word/document.xml").unwrap()).unwrap();
    for said in ["Rules of use", "Check &amp; ask", "Look first.", "names", "Signature", "DRAFT"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    // What was written comes back as it was: headings, lists, tables, and a live part by its name.
    let body = json!([
        {"is": "heading", "text": "Why <this>"}, {"is": "paragraph", "text": "Look first."}, {"is": "list", "numbered": true, "items": ["a", "b"]},
        {"is": "list", "numbered": false, "items": ["c"]}, {"is": "table", "head": ["Tool", "For"], "rows": [["Writer", "letters"], ["", "x"]]},
        {"is": "live", "part": "roles"}, {"is": "paragraph", "text": "Then go on."},
    ]);
    for (id, refers) in [("more", Value::Null), ("left", "d".into())] {
        if id == "left" {
            let document = json!({"ismsDocument": {"add": {"id": "d", "title": "Access", "version": "2", "clauses": "7.5", "place": "Wiki"}}});
            world.edit(&mut bare, document);
        }
        world.edit(&mut bare, json!({"role": {"add": {"name": id, "kind": "other"}}}));
        let added = json!({"id": id, "heading": id, "text": "t", "body": body, "answers": "7.5.3", "refers": refers});
        world.edit(&mut bare, json!({"paragraph": {"add": added}}));
    }
    let copy = bare.copy(&wanted, &bare.moment(AT.parse().unwrap()).unwrap()).unwrap();
    let Paper::Text(text) = &copy.paper else { panic!() };
    let back = aims_core::word::read("back.docx", &aims_print::word(&copy.paper).unwrap().unwrap()).unwrap();
    let parts: Vec<_> = back.parts.iter().map(|part| (part.heading.clone(), part.blocks.clone())).collect();
    assert_eq!(parts, text.parts.iter().map(|part| (part.heading.clone(), part.body.clone())).collect::<Vec<_>>());
    assert!(back.parts.iter().zip(&text.parts).all(|(back, part)| back.id == part.id), "{:?}", back.parts);
    let moment = bare.moment(AT.parse().unwrap()).unwrap();
    let found = bare.view_json("text.returned", json!({"id": "t", "read": back}), &moment).unwrap();
    assert!(
        found["parts"].as_array().unwrap().iter().all(|one| one["mark"] == "same") && found["movedOn"] == false,
        "{found}"
    );
    assert_eq!(found["notes"], json!([{"id": "word-note-live", "args": {}}]));
    // On paper the same stands with its tables and lists tagged, in both languages.
    for lang in ["en", "es"] {
        let wanted = Wanted { lang: Some(lang.to_owned()), ..wanted.clone() };
        let copy = bare.copy(&wanted, &moment).unwrap();
        let shown = lay_out_paper(&copy.paper).unwrap().text();
        for said in ["Why <this>", "Writer", "letters", "Then go on."] {
            assert!(shown.contains(said), "{lang}: {said}: {shown}");
        }
    }
    // No other document goes round in a form that anybody can change.
    assert_eq!(aims_print::word(&paper(&bare, "statement", true, "en")).unwrap(), None);
}

#[test]
fn a_roadmap_that_ended_before_the_report_is_said_as_such() {
    let paper = |date: &str| {
        let Paper::GapReport(mut gap) = named("gap-report-en-draft") else { panic!("not a gap report") };
        let end = gap.plan.as_mut().unwrap().phases.last_mut().unwrap();
        "2026-11-20".clone_into(&mut end.ends_on);
        date.clone_into(&mut gap.head.date);
        lay_out_paper(&Paper::GapReport(gap)).unwrap().text()
    };
    let said = "The roadmap ended on 20 November 2026, before the date of this report, while";
    let told = paper("2026-11-24");
    assert_eq!(told.matches(said).count(), 1, "said once, on page one");
    assert!(told.find(said) < told.find('\u{C}'), "on page one");
    assert!(!told.contains("The roadmap ends on"));
    let still = paper("2026-11-20");
    assert!(!still.contains("The roadmap ended on") && still.contains("The roadmap ends on 20 November 2026, "));
    // With the day aimed at, in one sentence; the sample aims at 18 June 2027.
    let aimed = still.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(aimed.contains("210 days before the target date of 18 June 2027."), "{aimed}");
}

/// Days in figures, `2026-11-26`, in a text.
fn figured(text: &str) -> Vec<String> {
    let day = |word: &&str| {
        let shape: String = word.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        shape == "0000-00-00"
    };
    text.split(|c: char| !(c.is_ascii_digit() || c == '-')).filter(day).map(str::to_owned).collect()
}

#[test]
fn no_document_shows_a_message_without_words_or_a_day_in_figures_of_its_own() {
    for case @ Case { name, paper, .. } in usual() {
        let text = case.layout().read_text();
        let missing: Vec<&str> =
            text.split('\u{27E8}').skip(1).map(|rest| rest.split('\u{27E9}').next().unwrap()).collect();
        assert!(missing.is_empty(), "{name}: {missing:?}");
        assert!(!text.contains("{$") && !text.contains("{ $"), "{name}: an argument is missing");
        // Only the organisation's own words may hold one.
        let mut own = Vec::new();
        words(&serde_json::to_value(paper).unwrap(), &mut own);
        let ours: Vec<String> =
            figured(&text).into_iter().filter(|day| !own.iter().any(|word| word.contains(day.as_str()))).collect();
        assert!(ours.is_empty(), "{name}: {ours:?}");
    }
}

/// Numbers of records and controls in a paper, as `SYS-001` and `A.6.2.4`.
fn numbers(value: &Value, found: &mut std::collections::BTreeSet<String>) {
    match value {
        Value::String(text) => found.extend(text.split([' ', ',', ';', '(', ')']).filter_map(|word| {
            let figure = word.find(|c: char| c.is_ascii_digit())?;
            let record = word[..figure].strip_suffix('-').is_some_and(|prefix| prefix.len() > 1);
            let named = record || word.starts_with("A.");
            let plain = word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || "-.".contains(c));
            (named && plain && word.len() < 12).then(|| word.trim_end_matches('.').to_owned())
        })),
        Value::Array(items) => items.iter().for_each(|item| numbers(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| numbers(field, found)),
        _ => {}
    }
}

#[test]
fn no_number_of_a_record_or_a_control_is_broken_over_two_lines() {
    for case @ Case { name, paper, .. } in usual() {
        let mut known = std::collections::BTreeSet::new();
        numbers(&serde_json::to_value(paper).unwrap(), &mut known);
        let text = case.layout().text();
        // A line that ends within a number, and the next that goes on with it.
        let lines: Vec<&str> = text.lines().collect();
        for pair in lines.windows(2) {
            let (end, start) = (pair[0].rsplit(' ').next().unwrap(), pair[1].split(' ').next().unwrap());
            let broken = known.iter().find(|number| {
                (1..number.len()).any(|at| end.ends_with(&number[..at]) && start == &number[at..] && end.len() == at)
            });
            assert_eq!(broken, None, "{name}: {pair:?}");
        }
    }
}

/// English words that no Spanish sentence holds.
const ENGLISH: [&str; 24] = [
    "the", "and", "of", "with", "from", "this", "that", "not", "is", "are", "was", "which", "must", "shall", "should",
    "when", "each", "have", "been", "your", "their", "what", "where", "who",
];

/// Everything the organisation wrote, each text with single spaces; the longest first.
fn own_texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) if text.contains(' ') => {
            found.extend(text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")));
        }
        Value::Array(items) => items.iter().for_each(|item| own_texts(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| own_texts(field, found)),
        _ => {}
    }
}

/// The texts of a layout that are in the document's own language, a leaf at a time.
fn in_own_language(layout: &Layout) -> Vec<String> {
    use aims_print::layout::list::{Draw, Owner};
    let tagged = |mut node: usize| loop {
        let here = &layout.tree.nodes[node];
        if here.lang.is_some() || here.parent == node {
            return here.lang.is_some();
        }
        node = here.parent;
    };
    let mut texts: std::collections::BTreeMap<usize, String> = std::collections::BTreeMap::new();
    for sequence in layout.sheets.iter().flat_map(|sheet| &sheet.sequences) {
        let Owner::Leaf { node, .. } = sequence.owner else { continue };
        for draw in sequence.draws.iter().filter(|_| !tagged(node)) {
            if let Draw::Words(words) = draw {
                let text = texts.entry(node).or_default();
                text.push(' ');
                text.push_str(&words.shaped.text);
            }
        }
    }
    texts.into_values().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn a_spanish_document_holds_no_english_of_the_program() {
    for case @ Case { name, paper, .. } in usual().filter(|case| case.name.split('-').any(|part| part == "es")) {
        let mut own = Vec::new();
        own_texts(&serde_json::to_value(paper).unwrap(), &mut own);
        own.sort_by_key(|text| std::cmp::Reverse(text.len()));
        let (mut read, mut english) = (0, Vec::new());
        for text in in_own_language(case.layout()) {
            read += text.len();
            let left = own.iter().fold(text.clone(), |left, own| left.replace(own.as_str(), " "));
            let words = left.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
            if words.into_iter().any(|word| ENGLISH.contains(&word.as_str())) {
                english.push(text);
            }
        }
        // A list is the organisation's words: the program's are its head block and heads.
        let least = if name.starts_with("list-") { 200 } else { 1_000 };
        assert!(read > least && english.is_empty(), "{name}: {read} {english:#?}");
    }
}

#[test]
fn the_minutes_compare_each_input_with_the_last_review_and_say_what_is_decided_where() {
    let second = said(case("management-review-en-draft").layout());
    for said in ["At the last review (MR-2026-1)", "In this period", "What changed", "more", "fewer", "none of"] {
        assert!(second.contains(said), "{said}");
    }
    let first = case("management-review-en-approved");
    let layout = first.layout();
    let text = said(layout);
    assert!(text.contains("first period measured"), "where there is no earlier one");
    assert!(text.contains("none in this period"), "zero is a word");
    assert!(layout.sheets.len() <= 7, "{} pages", layout.sheets.len());
    // A decision says which inputs it comes from, and they name it.
    let Paper::ManagementReview(review) = &first.paper else { panic!("not a review") };
    let naming = review.inputs.iter().filter(|input| input.conclusion.contains("D-003")).count();
    assert_eq!(naming, 2);
    assert!(text.contains("from inputs 10, 11"));
    assert!(
        layout.sheets.iter().flat_map(|sheet| &sheet.links).filter(|link| link.text.trim() == "D-003").count() >= 4
    );
}

#[test]
fn an_input_on_which_something_was_decided_is_covered_in_the_minutes() {
    let Paper::ManagementReview(mut review) = named("management-review-en-approved") else { panic!("not a review") };
    let read = |review: &aims_core::paper::ReviewPaper| read(&Paper::ManagementReview(Box::new(review.clone())));
    for text in ["comment", "conclusion", "nothingReason"] {
        let mut value = serde_json::to_value(&*review).unwrap();
        value["inputs"][3][text] = json!("");
        value["inputs"][3]["nothing"] = json!(false);
        value["inputs"][3]["covered"] = json!(false);
        *review = serde_json::from_value(value).unwrap();
    }
    assert!(read(&review).contains("Not covered"));
    let input = review.inputs[3].input.clone();
    let links = |review: &aims_core::paper::ReviewPaper, number: &str| {
        let layout = lay_out_paper(&Paper::ManagementReview(Box::new(review.clone()))).unwrap();
        layout.sheets.iter().flat_map(|sheet| &sheet.links).filter(|link| link.text.trim() == number).count()
    };
    let number = review.decisions[0].number.clone();
    let before = links(&review, &number);
    review.decisions[0].input = input;
    review.inputs[3].covered = true;
    assert!(!read(&review).contains("Not covered"));
    assert_eq!(links(&review, &number), before + 1, "the input leads to its decision");
}

#[test]
fn a_gap_report_lists_gaps_by_weight_and_tells_the_same_answer_once() {
    let Paper::GapReport(mut gap) = named("gap-report-en-draft") else { panic!("not a gap report") };
    let order = ["clause", "document", "law", "partly", "control"];
    let weights: Vec<usize> =
        gap.gaps.iter().map(|line| order.iter().position(|weight| *weight == line.weight).unwrap()).collect();
    assert!(weights.is_sorted() && weights.len() > 3, "{weights:?}");
    let part = gap.rows[0].part.clone();
    gap.rows.retain(|line| line.part == part);
    for (nth, line) in gap.rows.iter_mut().enumerate() {
        line.rating = if nth == 0 { String::new() } else { "conforms".to_owned() };
        "The one finding of them all.".clone_into(&mut line.finding);
        (line.evidence, line.recommendation, line.owner, line.maturity) = <_>::default();
    }
    let items: Vec<String> = gap.rows.iter().map(|line| line.item.clone()).collect();
    assert!(items.len() > 3);
    let text = lay_out_paper(&Paper::GapReport(gap)).unwrap().read_text();
    assert_eq!(text.matches("The one finding of them all.").count(), 1);
    assert!(items.iter().all(|item| text.contains(item.as_str())), "no item is lost");
    assert!(text.contains(&format!("Not assessed: {}", items[0])));
}

/// Read in order, white space as single spaces.
fn said(layout: &Layout) -> String {
    layout.read_text().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn read(paper: &Paper) -> String {
    said(&lay_out_paper(paper).unwrap())
}

#[test]
fn a_control_first_decided_on_had_no_state_before_and_a_planned_one_is_told_as_it_will_be() {
    let Paper::Statement(mut paper) = named("statement-en-approved") else { panic!("not a statement") };
    paper.changes.retain(|change| change.control == "A.8.5");
    let fields: Vec<&str> = paper.changes.iter().map(|change| change.field.as_str()).collect();
    assert!(fields.contains(&"applicability") && fields.contains(&"status"), "{fields:?}");
    let text = read(&Paper::Statement(paper));
    let changes = &text[text.find("Changes since the last version").unwrap()..];
    assert!(changes.contains("Control Before Now Why; last changed"), "{changes}");
    assert!(
        changes.contains("A.8.5 Excluded Applicable The contract offered"),
        "the decision, with its why: {changes}"
    );
    let row = &changes[changes.find("Changes by control").unwrap()..];
    let row = &row[..row.find("Versions").unwrap()];
    assert!(row.contains("A.8.5 —") && !row.contains("(excluded)") && !row.contains("first decision"), "{row}");
    assert!(text.contains("Planned as described") && text.contains("How it is, or will be, implemented"));
}

#[test]
fn a_copy_says_that_it_is_unsigned_and_has_no_box_to_sign_in() {
    for case @ Case { name, paper, .. } in usual().filter(|case| case.name.contains("-en-")) {
        let text = said(case.layout());
        assert!(!text.contains("to be signed") && !text.contains("Signature"), "{name}");
        match paper.masthead().standing {
            Standing::Approved => {
                let on = text.find("approved on ").map(|at| &text[at..]).unwrap_or_default();
                assert!(on.contains("This copy is unsigned; the record needs no signature."), "{name}");
            }
            // A list is approved by nobody, and says as of when it is one.
            Standing::Listed => assert!(text.contains("As of"), "{name}"),
            // The preparation of a review is nobody's to approve.
            _ if name.starts_with("management-review") => {}
            _ => assert!(text.contains("nobody has approved it, and this copy is unsigned"), "{name}"),
        }
    }
}

#[test]
fn what_contradicts_itself_and_what_is_late_are_counted_apart() {
    let Paper::Statement(paper) = named("statement-en-approved") else { panic!("not a statement") };
    let despite = paper.head.despite.clone().unwrap();
    let (found, late) = despite.apart();
    assert!(found.len() > 1 && late.len() > 1 && found.len() + late.len() == despite.found.len());
    let text = read(&Paper::Statement(paper.clone()));
    let both = format!("Issued despite {} contradictions and {} target dates that had passed", found.len(), late.len());
    assert_eq!(text.matches(&both).count(), 2, "page one and the list");
    let list = &text[text.rfind("Target dates that had passed").unwrap()..];
    let list = &list[..list.find("Why it was issued").unwrap()];
    assert_eq!(list.matches(" 2026)").count(), late.len());
    // Nobody talks like that: `GAP-01/A.7.3 rates it`.
    assert!(text.contains("and the gap analysis GAP-01 found that it does not conform"));
    assert!(!text.contains("GAP-01/"), "no key of a record");
    let mut only = paper;
    only.head.despite.as_mut().unwrap().found.retain(|one| one.id == aims_core::paper::LATE);
    let text = read(&Paper::Statement(only));
    assert!(text.contains("Issued with ") && !text.contains("despite"), "late is no contradiction");
}

#[test]
fn the_gap_report_says_where_it_stands_on_page_one_and_what_the_act_asks_of_whom() {
    let Case { paper, .. } = case("gap-report-en-draft");
    let layout = case("gap-report-en-draft").layout();
    let pages = layout.text();
    let one = pages[..pages.find('\u{C}').unwrap()].split_whitespace().collect::<Vec<_>>().join(" ");
    let Paper::GapReport(gap) = paper else { panic!("not a gap report") };
    let failing = gap.rows.iter().filter(|row| row.item.contains('-') && row.rating == "not").count();
    assert!(
        one.contains(&format!("Not ready for stage 1: {failing} requirements of clauses 4 to 10 do not conform;")),
        "{one}"
    );
    assert!(one.contains("the Statement of Applicability is provisional") && !one.contains('%'), "{one}");
    assert!(one.contains("Since GAP-01 of 26 September 2025, of the controls of Annex A"), "{one}");
    assert!(gap.gaps.len() >= 5 && gap.gaps.iter().take(5).all(|line| one.contains(line.item.as_str())), "{one}");
    assert!(
        one.contains("a major one stops the certificate") && one.contains("audit begins with the documents"),
        "{one}"
    );
    let text = said(layout);
    assert!(text.contains("Decided by Maeve Corrigan on 26 September 2025: to start the full programme"), "{text}");
    assert_eq!(text.matches("EU AI Act (Regulation (EU) 2024/1689)").count(), 1, "named in full, once");
    assert!(text.contains("3 defined (written, approved"), "levels of maturity have names");
    assert!(text.contains("late, not closed") && !text.contains("in progress"), "over its end is not in progress");
    assert!(
        text.contains("relies on Art. 6(3)(d): a preparatory task; answered besides: no profiling"),
        "the condition relied on"
    );
    assert!(
        text.contains("SYS-001 Inlet · provider: Annex III use, not high-risk"),
        "the role in the words of the Act"
    );
    assert!(text.contains("Art. 6(4) ") && text.contains("Art. 49(2) "), "documentation and registration");
    let Some(inlet) = gap.systems.iter().find(|system| system.name == "Inlet") else { panic!("no Inlet") };
    assert_eq!(inlet.articles, ["Art. 6(3)-(4)", "Annex III point 5(d)"]);
    // Who, class and day stand in the mapping where a system on record is bound.
    let literacy = gap.mapping.iter().find(|row| row.article == "Art. 4").unwrap();
    assert_eq!(literacy.roles, ["provider", "deployer"]);
    assert!(literacy.systems.iter().any(|[number, class, on]| {
        number == &inlet.number && class == "annexIIINotHighRisk" && on == "2025-02-02"
    }));
    // An article that binds none of them is read on the screen, and so is the programme's own reference.
    assert!(gap.mapping.iter().all(|row| !row.systems.is_empty()));
}

#[test]
fn a_draft_review_says_on_page_one_what_to_decide_what_is_late_and_who() {
    let layout = case("management-review-en-draft").layout();
    let pages = layout.text();
    let one = pages[..pages.find('\u{C}').unwrap()].split_whitespace().collect::<Vec<_>>().join(" ");
    let agenda = &one[one.find("To decide, late, who").unwrap()..];
    assert!(agenda.contains("do it, give it a new date or drop it since 30 Oct 2026 Niamh Tiernan"), "{agenda}");
    assert!(agenda.contains("who does it, and by when no date yet nobody yet"), "{agenda}");
    assert!(
        agenda.contains("A.6.1.3: a new target date, with its reason since 13 Nov 2026 Declan Oyelaran"),
        "{agenda}"
    );
    assert!(agenda.contains("What is concluded from inputs 4, 7, 9, 10, 12, 14 —"), "{agenda}");
    let text = said(layout);
    assert!(text.contains("First due Due"), "{text}");
    let below = "15 Jan 2027 Open Outcome or reason: The first contract in Spain was signed only in September.";
    assert!(text.contains(&format!("15 Oct 2026 {below}")), "{text}");
    let past = "Controls past their target date: 2 – A.6.1.3 Declan Oyelaran, 13 Nov 2026 · A.6.2.8 Declan Oyelaran, 6 Nov 2026";
    assert!(text.contains(past), "{text}");
    assert_eq!(text.matches("for clinics in Ireland and Spain").count(), 1);
    assert_eq!(text.matches("for clinics in Ireland, and the use").count(), 1);
    assert!(
        !said(case("management-review-en-approved").layout()).contains("To decide, late, who"),
        "approved: nothing to decide"
    );
}

#[test]
fn a_thread_of_its_own_prints_the_same_bytes() {
    for Case { name, paper, .. } in usual() {
        let one = Printer.press(paper).unwrap().pdf;
        // A new thread has its own fonts and shaper, as a new process has.
        let other = std::thread::spawn(move || Printer.press(paper).unwrap().pdf).join().unwrap();
        assert!(one == other, "{name}");
    }
}

#[test]
fn the_preview_shows_every_page_and_names_what_no_font_has() {
    let mut paper = statement();
    if let Paper::Statement(statement) = &mut paper {
        statement.note = "検 here".to_owned();
    }
    let shown = preview(&paper, &|| true).unwrap();
    assert_eq!(shown.pages.len(), lay_out_paper(&paper).unwrap().sheets.len());
    assert!(shown.pages.iter().all(|page| page.starts_with("<svg") && !page.contains("<script")));
    assert_eq!(shown.unprintable, ['検']);
}

fn noted(note: &str) -> Paper {
    let mut paper = statement();
    if let Paper::Statement(statement) = &mut paper {
        note.clone_into(&mut statement.note);
    }
    paper
}

#[test]
fn a_heap_of_marks_on_one_letter_costs_what_thirty_do() {
    let heap = |marks: usize| noted(&format!("a{}b", "\u{301}\u{300}".repeat(marks / 2)));
    let (many, thirty) = (heap(20_000), heap(30));
    assert_eq!(Printer.press(&many).unwrap(), Printer.press(&thirty).unwrap());
    // An enclosing mark and one that takes room are marks as well, and what is invisible between them ends no heap.
    let mixed = noted(&format!("a{}b", "\u{20DD}\u{34F}\u{200D}\u{489}".repeat(5_000)));
    assert!(lay_out_paper(&mixed).unwrap().text().len() < lay_out_paper(&noted("ab")).unwrap().text().len() + 200);
}

#[test]
fn marks_of_direction_turn_no_sentence_round() {
    let turned = "\u{202E}refused\u{202C} \u{2067}by\u{2069} \u{200F}Mara\u{200E}\u{61C}";
    assert_eq!(Printer.press(&noted(turned)).unwrap(), Printer.press(&noted("refused by Mara")).unwrap());
    let named = |name: &str| {
        let paper = statement();
        let mut value = serde_json::to_value(&paper).unwrap();
        value["head"]["organisation"] = json!(name);
        Printer.press(&serde_json::from_value(value).unwrap()).unwrap().pdf
    };
    // Also in what the file says of itself and of its pictures.
    assert_eq!(named("Linden\u{202E}hof"), named("Lindenhof"));
}

#[test]
fn a_document_whose_logo_cannot_be_drawn_prints_without_it_and_says_so() {
    let paper = statement();
    let (text, logo) = (lay_out_paper(&paper).unwrap().text(), paper.masthead().logo.clone());
    assert!(logo.is_some() && !text.contains("logo cannot be drawn"));
    for broken in ["iVBORw0KGgo=", "not base64", ""] {
        let mut value = serde_json::to_value(&paper).unwrap();
        value["head"]["logo"] = json!(broken);
        let layout = lay_out_paper(&serde_json::from_value(value).unwrap()).unwrap();
        assert!(layout.pictures.is_empty() && layout.text().contains("logo cannot be drawn"), "{broken}");
        layout.pdf().unwrap();
    }
}

#[test]
fn a_document_is_stopped_at_any_moment() {
    let paper = statement();
    let asked = std::cell::Cell::new(0);
    let until = |most: u32| {
        asked.set(0);
        let go_on = || {
            asked.set(asked.get() + 1);
            asked.get() <= most
        };
        (press_while(&paper, &go_on), preview(&paper, &go_on))
    };
    until(u32::MAX).0.unwrap();
    let all = asked.get();
    assert!(all > 50, "{all}");
    for most in [0, 1, 40] {
        let (pressed, shown) = until(most);
        assert!(matches!(pressed, Err(PressFault::Stopped)), "{most}");
        assert!(matches!(shown, Err(PrintFault::Stopped)), "{most}");
    }
}

#[test]
fn only_a_picture_that_can_be_drawn_is_taken_for_a_logo() {
    let png = |width: u32, height: u32| {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::One);
        let row = width.div_ceil(8) as usize;
        encoder.write_header().unwrap().write_image_data(&vec![0; row * height as usize]).unwrap();
        bytes
    };
    let good = png(40, 20);
    Printer.draws(&good).unwrap();
    // A few kilobytes that stand for a hundred million pixels.
    let huge = png(10_000, 10_000);
    assert!(huge.len() < 1_000_000);
    for bad in [&huge[..], &good[..good.len() / 2], b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b""] {
        assert!(Printer.draws(bad).is_err());
    }
}

/// Bytes and pages a certification body gets by mail: the sample's statement with all its reasons, sources and changes.
#[test]
fn the_statement_of_the_sample_is_small_enough_to_mail() {
    for (lang, most) in [("en", 12), ("es", 12)] {
        let paper = &case(&format!("statement-{lang}-approved")).paper;
        let Paper::Statement(statement) = paper else { panic!("not a statement") };
        assert!(statement.controls.iter().filter(|line| !line.sources.is_empty()).count() > 20, "reasons with sources");
        assert!(statement.changes.len() > 20, "and changes");
        let pressed = Printer.press(paper).unwrap();
        assert!(pressed.pdf.len() <= 60_000 && pressed.pages <= most, "{lang}: {} bytes", pressed.pdf.len());
    }
}

#[test]
fn a_screening_is_one_page_and_says_that_it_is_one() {
    let mut seen = 0;
    for case in usual().filter(|case| case.name.starts_with("impact-") && case.name.ends_with("-screened")) {
        let name = &case.name;
        let title =
            if name.contains("-en-") { "Impact assessment, screened" } else { "Evaluación del impacto, preliminar" };
        assert!(said(case.layout()).contains(title), "{name}");
        assert_eq!(case.layout().sheets.len(), 1, "{name}");
        seen += 1;
    }
    assert_eq!(seen, 2);
}
