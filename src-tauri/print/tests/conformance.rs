//! Every specimen is judged: veraPDF for PDF/A-2a and PDF/UA-1, qpdf, and poppler for every word that went in.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../../../tests/judge/mod.rs"]
mod judge;
mod specimen;

use std::path::PathBuf;

use aims_print::document::PageShape::{Landscape, Portrait};
use aims_print::document::{Block, Document, Row, Run};
use aims_print::lay_out;

fn specimens() -> Vec<(&'static str, Document)> {
    vec![
        ("rich-landscape", specimen::rich(Landscape)),
        ("rich-portrait", specimen::rich(Portrait)),
        ("longest-landscape", specimen::longest(Landscape)),
        ("longest-portrait", specimen::longest(Portrait)),
        ("emptiest-landscape", specimen::emptiest(Landscape)),
        ("emptiest-portrait", specimen::emptiest(Portrait)),
    ]
}

fn write(name: &str, document: &Document) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let path = folder.join(format!("{name}.pdf"));
    std::fs::write(&path, lay_out(document).unwrap().pdf().unwrap()).unwrap();
    path
}

#[test]
fn every_specimen_passes_the_judges() {
    let paths: Vec<PathBuf> =
        specimens().iter().map(|(name, document)| write(&format!("judged-{name}"), document)).collect();
    if let Err(faults) = judge::judge_all(&paths) {
        panic!("{faults}");
    }
}

#[test]
fn a_file_that_is_not_conformant_is_refused_by_the_judge() {
    let mut bytes = lay_out(&specimen::emptiest(Portrait)).unwrap().pdf().unwrap();
    let claim = b"<pdfuaid:part>1</pdfuaid:part>";
    let at = bytes.windows(claim.len()).position(|window| window == claim).unwrap();
    bytes[at + 14..at + 15].copy_from_slice(b"2");
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("spoilt.pdf");
    std::fs::write(&path, bytes).unwrap();
    assert!(judge::judges(&path).unwrap_err().contains("FAIL\tua1"), "the judge let a false claim pass");
}

#[test]
fn every_word_that_went_in_is_found() {
    for (name, document) in specimens() {
        let pdf = write(&format!("text-{name}"), &document);
        let found = squeeze(&judge::text_of(&pdf).unwrap());
        let ours = squeeze(&lay_out(&document).unwrap().text());
        for run in runs(&document) {
            // A longer string is broken over pages, with foot and head between: `unbroken_strings_are_whole` counts it.
            for word in words(&run.text).into_iter().filter(|word| word.chars().count() < 60) {
                // Hebrew and Arabic have no face here: their letters stand as boxes that carry them, in the order they are seen.
                let leftward = word.chars().all(|c| ('\u{590}'..='\u{6ff}').contains(&c));
                let seen: String = word.chars().rev().collect();
                assert!(
                    found.contains(&word) || leftward && found.contains(&seen),
                    "{name}: `{word}` is not in the PDF"
                );
                assert!(ours.contains(&word), "{name}: `{word}` is not in the layout");
            }
        }
    }
}

#[test]
fn unbroken_strings_are_whole() {
    let document = specimen::longest(Landscape);
    let pdf = write("unbroken", &document);
    let found = squeeze(&judge::text_of(&pdf).unwrap());
    assert_eq!(found.matches("x").count(), count(&document, "x"), "letters of the unbroken string");
    let digits: String = lay_out(&document).unwrap().read_text().chars().filter(|c| !c.is_whitespace()).collect();
    assert!(digits.contains(&"0123456789".repeat(1_000)));
}

/// Occurrences of a letter in all words of the body and what the pages repeat.
fn count(document: &Document, letter: &str) -> usize {
    squeeze(&lay_out(document).unwrap().text()).matches(letter).count()
}

/// Text without white space: line ends of a PDF are not the text's.
fn squeeze(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Words as they are printed: soft hyphens are not shown, a bell is a replacement character.
fn words(text: &str) -> Vec<String> {
    let shown = text.replace('\u{AD}', "").replace('\u{7}', "\u{FFFD}");
    shown.split_whitespace().map(str::to_owned).collect()
}

fn runs(document: &Document) -> Vec<Run> {
    let mut all: Vec<Run> = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Title(title) => {
                all.extend(title.over.iter().chain(&title.under).cloned());
                all.push(Run::plain(&title.text));
            }
            Block::Drawing(drawing) => {
                for stroke in &drawing.strokes {
                    if let aims_print::document::Stroke::Text(label) = stroke {
                        all.push(Run::plain(&label.text));
                    }
                }
            }
            Block::Heading(heading) => all.extend(heading.runs.iter().cloned()),
            Block::Paragraph(paragraph) => all.extend(paragraph.runs.iter().cloned()),
            Block::Grid(grid) => {
                for pair in &grid.pairs {
                    all.push(Run::plain(&pair.label));
                    all.extend(pair.value.iter().flatten().cloned());
                }
            }
            Block::Table(table) => {
                all.extend(table.head.iter().flatten().flat_map(|cell| cell.paragraphs.iter().flatten()).cloned());
                for row in &table.rows {
                    match row {
                        Row::Group { runs, .. } => all.extend(runs.iter().cloned()),
                        Row::Cells { cells, .. } => {
                            all.extend(cells.iter().flat_map(|cell| cell.paragraphs.iter().flatten()).cloned());
                        }
                    }
                }
            }
            Block::List(list) => all.extend(list.items.iter().flatten().flatten().cloned()),
            Block::Picture(_) | Block::PageBreak | Block::Stay | Block::Whole => {}
        }
    }
    all
}
