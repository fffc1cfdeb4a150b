//! All documents in both languages: draft, approved, longest and emptiest. Each is judged by veraPDF and qpdf, no word is
//! lost, and the same paper gives the same bytes.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../../../tests/judge/mod.rs"]
mod judge;
#[path = "../../core/tests/common/mod.rs"]
mod world;

use std::path::PathBuf;

use aims_core::door::Workspace;
use aims_core::paper::Wanted;
use aims_core::paper::{Paper, Standing, StatementPaper};
use aims_core::{Hands, Press, PressFault, sample};
use aims_print::{PrintFault, Printer, lay_out_paper, press_while, preview};
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

/// Every case by name.
fn cases() -> Vec<(String, Paper)> {
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
    all
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
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let mut paths = Vec::new();
    for (name, paper) in cases() {
        let pressed = Printer.press(&paper).unwrap();
        assert_eq!(pressed.unprintable, Vec::<char>::new(), "{name}");
        let path = folder.join(format!("paper-{name}.pdf"));
        std::fs::write(&path, &pressed.pdf).unwrap();
        let found = squeeze(&judge::text_of(&path).unwrap());
        let mut wanted = Vec::new();
        words(&serde_json::to_value(&paper).unwrap(), &mut wanted);
        let lost: Vec<&String> = wanted.iter().filter(|word| !found.contains(word.as_str())).collect();
        assert!(lost.is_empty(), "{name}: {lost:?}");
        paths.push(path);
    }
    if let Err(faults) = judge::judge_all(&paths) {
        panic!("{faults}");
    }
}

#[test]
fn a_roadmap_that_ended_before_the_report_is_said_as_such() {
    let paper = |date: &str| {
        let (_, paper) = cases().into_iter().find(|(name, _)| name == "gap-report-en-draft").unwrap();
        let Paper::GapReport(mut gap) = paper else { panic!("not a gap report") };
        let end = gap.plan.as_mut().unwrap().phases.last_mut().unwrap();
        "2026-11-20".clone_into(&mut end.ends_on);
        date.clone_into(&mut gap.head.date);
        lay_out_paper(&Paper::GapReport(gap)).unwrap().text()
    };
    let said = "The roadmap ended on 2026-11-20, before the date of this report, while";
    assert_eq!(paper("2026-11-24").matches(said).count(), 2, "on page one and at the roadmap");
    assert!(!paper("2026-11-20").contains("The roadmap ended on"));
}

#[test]
fn a_thread_of_its_own_prints_the_same_bytes() {
    for (name, paper) in cases().into_iter().filter(|(name, _)| !name.ends_with("longest")) {
        let one = Printer.press(&paper).unwrap().pdf;
        // A new thread has its own fonts and shaper, as a new process has.
        let other = std::thread::spawn(move || Printer.press(&paper).unwrap().pdf).join().unwrap();
        assert!(one == other, "{name}");
    }
}

#[test]
fn the_preview_shows_every_page_and_names_what_no_font_has() {
    let (_, mut paper) = cases().swap_remove(1);
    if let Paper::Statement(statement) = &mut paper {
        statement.note = "検 here".to_owned();
    }
    let shown = preview(&paper, &|| true).unwrap();
    assert_eq!(shown.pages.len(), lay_out_paper(&paper).unwrap().sheets.len());
    assert!(shown.pages.iter().all(|page| page.starts_with("<svg") && !page.contains("<script")));
    assert_eq!(shown.unprintable, ['検']);
}

fn noted(note: &str) -> Paper {
    let (_, mut paper) = cases().swap_remove(1);
    if let Paper::Statement(statement) = &mut paper {
        note.clone_into(&mut statement.note);
    }
    paper
}

#[test]
fn a_heap_of_marks_on_one_letter_costs_what_thirty_do() {
    let start = std::time::Instant::now();
    let heap = |marks: usize| noted(&format!("a{}b", "\u{301}\u{300}".repeat(marks / 2)));
    let (many, thirty) = (heap(20_000), heap(30));
    assert_eq!(Printer.press(&many).unwrap(), Printer.press(&thirty).unwrap());
    // An enclosing mark and one that takes room are marks as well, and what is invisible between them ends no heap.
    let mixed = noted(&format!("a{}b", "\u{20DD}\u{34F}\u{200D}\u{489}".repeat(5_000)));
    assert!(lay_out_paper(&mixed).unwrap().text().len() < lay_out_paper(&noted("ab")).unwrap().text().len() + 200);
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}

#[test]
fn marks_of_direction_turn_no_sentence_round() {
    let turned = "\u{202E}refused\u{202C} \u{2067}by\u{2069} \u{200F}Mara\u{200E}\u{61C}";
    assert_eq!(Printer.press(&noted(turned)).unwrap(), Printer.press(&noted("refused by Mara")).unwrap());
    let named = |name: &str| {
        let (_, paper) = cases().swap_remove(1);
        let mut value = serde_json::to_value(&paper).unwrap();
        value["head"]["organisation"] = json!(name);
        Printer.press(&serde_json::from_value(value).unwrap()).unwrap().pdf
    };
    // Also in what the file says of itself and of its pictures.
    assert_eq!(named("Linden\u{202E}hof"), named("Lindenhof"));
}

#[test]
fn a_document_whose_logo_cannot_be_drawn_prints_without_it_and_says_so() {
    let (_, paper) = cases().swap_remove(1);
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
    let (_, paper) = cases().swap_remove(1);
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

#[test]
fn thirty_eight_controls_take_about_sixty_kilobytes() {
    let (_, paper) = cases().swap_remove(1);
    let Paper::Statement(mut statement) = paper else { panic!("not a statement") };
    // What the figure is about: the 38 rows of Annex A with their reasons, as a first version has them.
    statement.controls.retain(|line| !line.domain.is_empty());
    statement.domains.retain(|count| !count.domain.is_empty());
    statement.changes.clear();
    statement.scope_before.clear();
    statement.head.despite = None;
    let size = |paper: &StatementPaper| {
        let pressed = Printer.press(&Paper::Statement(Box::new(paper.clone()))).unwrap();
        println!("{} kB, {} pages", pressed.pdf.len() / 1000, pressed.pages);
        pressed.pdf.len() / 1000
    };
    // The sample explains itself at length: about seven kilobytes a page.
    assert!(size(&statement) <= 75);
    for line in &mut statement.controls {
        for words in [&mut line.inclusion_words, &mut line.exclusion_words, &mut line.implementation] {
            *words = words.chars().take(110).collect();
        }
        // The frame of a short reason is measured; what the sources add, up to six kilobytes, stands in the figure above.
        line.sources.clear();
    }
    assert!(size(&statement) <= 68);
}
