//! Controls over quarters, in the order of goodness: dark where what meets its template covers each day, dark with a white line where
//! it does so twice, its right half dark where it does since a day of the quarter, a frame with a dark line where it does by validity
//! alone, half dark where days or systems are missing; hatched with a letter where something is in force and does not meet its template;
//! an empty frame with a stroke where nothing shows anything. Only what is good is dark, and the seven differ without colours.

use aims_core::chart::CoverLine;

use super::pen::{Pen, broken, label};
use crate::document::{Drawing, Ink, Label, Stroke, Tie, Tint};

/// Distance of the lines: 39 of them fit a page below its head.
const LANE: f32 = 11.8;
const HIGH: f32 = 8.8;
/// What a control is called takes at most this share of the width; what is longer goes on in a second line.
const NAMES: f32 = 0.58;
/// From the number of a control to its title, and a second line of it.
const NUMBER: f32 = 42.0;
const MORE: f32 = 8.0;
/// Sizes of a title, and the width of its letters as a share of that.
const SIZES: [f32; 2] = [7.6, 6.6];
const LETTER: f32 = 0.5;
const STATES: [&str; 7] = ["covered", "overlap", "since", "validity", "partly", "short", "gap"];
/// Distance of the strokes of a hatch, and of the lines of the legend.
const HATCH: f32 = 5.0;
const ROW: f32 = 13.0;

/// Draws them.
pub fn draw(pen: &Pen<'_>, quarters: &[String], lines: &[CoverLine], width: f32) -> Drawing {
    laid(pen, quarters, lines, width).0
}

/// Where the cells stand in it, line by line: left, top, width and height as parts of the drawing, 0 to 1.
pub fn places(pen: &Pen<'_>, quarters: &[String], lines: &[CoverLine], width: f32) -> Vec<[f32; 4]> {
    let (whole, cells) = laid(pen, quarters, lines, width);
    cells.iter().map(|[x, y, w, h]| [x / whole.width, y / whole.height, w / whole.width, h / whole.height]).collect()
}

fn laid(pen: &Pen<'_>, quarters: &[String], lines: &[CoverLine], width: f32) -> (Drawing, Vec<[f32; 4]>) {
    // A sheet of one control is called by it already.
    let titled = lines.len() > 1;
    let longest = lines.iter().map(|line| line.title.chars().count()).max().unwrap_or_default() as f32;
    let names = if titled { (longest * SIZES[0] * LETTER + NUMBER + 6.0).clamp(150.0, width * NAMES) } else { NUMBER };
    let room = names - NUMBER - 6.0;
    let wide = (width - names) / quarters.len().max(1) as f32;
    let soft = Tint::Ink(Ink::Soft);
    let (mut strokes, mut cells) = (Vec::new(), Vec::new());
    for (at, quarter) in quarters.iter().enumerate() {
        let x = names + wide * (at as f32 + 0.5);
        strokes
            .push(Stroke::Text(Label { strong: true, ..label(quarter_of(pen, quarter), x, 9.0, Tie::Middle, wide) }));
    }
    let mut y = 15.0;
    for line in lines {
        let base = y + HIGH / 2.0 + 2.8;
        strokes.push(Stroke::Text(Label { strong: true, ..label(line.label.clone(), 0.0, base, Tie::Left, 40.0) }));
        let (size, said) = if titled { fitted(&line.title, room) } else { (SIZES[0], Vec::new()) };
        for (at, words) in said.iter().enumerate() {
            let words = label(words.as_str(), NUMBER, base + MORE * at as f32, Tie::Left, room + 6.0);
            strokes.push(Stroke::Text(Label { size, ..words }));
        }
        for (at, code) in line.cells.iter().enumerate() {
            let place = [names + wide * at as f32 + 1.5, y, wide - 3.0, HIGH];
            strokes.extend(cell(pen, code, place));
            cells.push(place);
        }
        y += LANE + MORE * said.len().saturating_sub(1) as f32;
    }
    y += 6.0;
    let mut x = 0.0;
    for code in STATES {
        let words = pen.say(&format!("coverageState.{code}"));
        let takes = 24.0 + words.chars().count() as f32 * 4.0;
        if x > 0.0 && x + takes > width {
            (x, y) = (0.0, y + ROW);
        }
        strokes.extend(cell(pen, code, [x, y, 16.0, 9.0]));
        strokes.push(Stroke::Text(Label {
            tint: soft,
            ..label(words.clone(), x + 20.0, y + 7.4, Tie::Left, width - x - 20.0)
        }));
        x += takes + 12.0;
    }
    (Drawing { alt: String::new(), width, height: y + 14.0, strokes }, cells)
}

/// A title in the greater size that fits one line; else in the smaller one, in as many lines as it takes.
fn fitted(title: &str, room: f32) -> (f32, Vec<String>) {
    let [size, smaller] = SIZES;
    if title.chars().count() as f32 * size * LETTER <= room {
        return (size, vec![title.to_owned()]);
    }
    (smaller, broken(title, room, smaller * LETTER))
}

/// `2026-Q3` as people write it.
pub(super) fn quarter_of(pen: &Pen<'_>, name: &str) -> String {
    let (year, quarter) = name.split_once("-Q").unwrap_or((name, ""));
    pen.with("coverage-quarter", [("quarter", quarter.into()), ("year", year.into())])
}

fn cell(pen: &Pen<'_>, code: &str, at: [f32; 4]) -> Vec<Stroke> {
    let [x, y, w, h] = at;
    let frame = Stroke::Outline(at, Tint::Off);
    let middle = y + h / 2.0;
    match code {
        "covered" => vec![Stroke::Rect(at, Tint::Good)],
        "overlap" => vec![
            Stroke::Rect(at, Tint::Good),
            Stroke::Line(vec![(x + 3.0, middle), (x + w - 3.0, middle)], 1.4, Tint::White),
        ],
        // Dark from within the quarter to its end.
        "since" => vec![Stroke::Rect(at, Tint::White), Stroke::Rect([x + w / 2.0, y, w / 2.0, h], Tint::Good), frame],
        "validity" => vec![
            Stroke::Rect(at, Tint::White),
            frame,
            Stroke::Line(vec![(x + 3.0, middle), (x + w - 3.0, middle)], 2.4, Tint::Good),
        ],
        "partly" => {
            vec![Stroke::Rect(at, Tint::White), Stroke::Rect([x, middle, w, h / 2.0], Tint::Good), frame]
        }
        "short" => {
            let hatch = (0..((w - h) / HATCH).max(0.0) as usize + 1).map(|nth| x + nth as f32 * HATCH);
            let hatch = hatch.map(|left| Stroke::Line(vec![(left, y + h), (left + h, y)], 0.6, Tint::Off));
            let letter = label(pen.say("coverage-short"), x + w / 2.0, y + h - 1.9, Tie::Middle, 8.0);
            std::iter::once(Stroke::Rect(at, Tint::White))
                .chain(hatch)
                .chain([Stroke::Rect([x + w / 2.0 - 4.2, y + 0.8, 8.4, h - 1.6], Tint::White), frame])
                .chain([Stroke::Text(Label { strong: true, ..letter })])
                .collect()
        }
        _ => vec![
            Stroke::Rect(at, Tint::White),
            frame,
            Stroke::Line(vec![(x + w / 2.0 - 4.0, middle), (x + w / 2.0 + 4.0, middle)], 0.8, Tint::Bad),
        ],
    }
}
