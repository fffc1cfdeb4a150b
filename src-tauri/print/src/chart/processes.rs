//! Processes in bands: what directs above, what runs below it as a chain, what supports, what checks; at the right side what the last
//! band hands back to the first.

use aims_core::chart::{ProcessBand, ProcessBox};

use super::pen::{Pen, label};
use crate::document::{Drawing, Ink, Label, Stroke, Tie, Tint};

/// Room for the titles of the bands, at the left.
const STRIP: f32 = 74.0;
/// Room for the way back, at the right.
const BACK: f32 = 58.0;
/// Height of a box.
const BOX: f32 = 70.0;
/// Between two bands, where what is handed on is said.
const BETWEEN: f32 = 18.0;
/// Between two boxes.
const GAP: f32 = 11.0;
/// Words of a box from its edge.
const INSET: f32 = 5.0;
/// Width of a letter, as a share of its size: words are broken by it, and cut where they are wider still.
const LETTER: f32 = 0.57;

/// The drawing, `width` points wide.
pub(super) fn draw(pen: &Pen<'_>, bands: &[ProcessBand], width: f32) -> Drawing {
    let mut strokes = Vec::new();
    let right = width - BACK;
    for (at, band) in bands.iter().enumerate() {
        let top = at as f32 * (BOX + BETWEEN);
        strokes.push(Stroke::Rect([0.0, top, right, BOX], Tint::Ground));
        for (line, words) in broken(&band.title, STRIP - 12.0, 8.6).into_iter().take(3).enumerate() {
            let name = label(words, 7.0, top + 15.0 + 11.0 * line as f32, Tie::Left, STRIP - 9.0);
            strokes.push(Stroke::Text(Label { size: 8.6, strong: true, ..name }));
        }
        row(pen, band, [STRIP, top + 3.0, right - STRIP - 6.0, BOX - 6.0], &mut strokes);
        if at + 1 < bands.len() {
            down(band, (STRIP + right) / 2.0, top + BOX, &mut strokes);
        }
    }
    let height = (bands.len() as f32 * (BOX + BETWEEN) - BETWEEN).max(1.0);
    if let (true, Some(last)) = (bands.len() > 1, bands.last()) {
        back(last, (right, width), height, &mut strokes);
    }
    Drawing { alt: String::new(), width, height, strokes }
}

/// The boxes of a band.
fn row(pen: &Pen<'_>, band: &ProcessBand, [left, top, width, height]: [f32; 4], strokes: &mut Vec<Stroke>) {
    let many = band.boxes.len().max(1) as f32;
    let wide = ((width - GAP * (many - 1.0)) / many).max(20.0);
    for (at, one) in band.boxes.iter().enumerate() {
        let x = left + at as f32 * (wide + GAP);
        process(pen, one, [x, top, wide, height], strokes);
        if band.flow && at + 1 < band.boxes.len() {
            let (from, y) = (x + wide + 1.5, top + height / 2.0);
            strokes.push(Stroke::Polygon(vec![(from, y - 4.0), (from + 8.0, y), (from, y + 4.0)], Tint::Accent));
        }
    }
}

/// A process: what it is called, what it answers, who answers for it, what shows it in use. One that nothing shows has a thin edge.
fn process(pen: &Pen<'_>, one: &ProcessBox, [x, top, wide, height]: [f32; 4], strokes: &mut Vec<Stroke>) {
    let used = records(pen, one);
    let place = [x, top, wide, height];
    strokes.push(Stroke::Rect(place, if used.is_some() { Tint::Pale } else { Tint::White }));
    strokes.push(Stroke::Outline(place, if used.is_some() { Tint::Accent } else { Tint::Off }));
    let (room, soft) = (wide - 2.0 * INSET, Tint::Ink(Ink::Soft));
    let mut base = top + 9.5;
    for words in cut(broken(&one.title, room, 7.6), 2) {
        let name = label(words, x + INSET, base, Tie::Left, room);
        strokes.push(Stroke::Text(Label { strong: true, ..name }));
        base += 8.6;
    }
    let mut small = |words: String, tint: Tint| {
        let line = label(words, x + INSET, base, Tie::Left, room);
        strokes.push(Stroke::Text(Label { size: 6.4, tint, ..line }));
        base += 7.6;
    };
    small(one.clauses.join(" · "), soft);
    for words in cut(broken(&who(pen, one), room, 6.4), 2) {
        small(words, Tint::Ink(Ink::Body));
    }
    match used {
        Some(used) => cut(broken(&used, room, 6.4), 2).into_iter().for_each(|words| small(words, Tint::Ink(Ink::Body))),
        None => small(nothing(pen, one), Tint::Ink(Ink::Warn)),
    }
}

/// The role that answers for a process, with who holds it.
pub(super) fn who(pen: &Pen<'_>, one: &ProcessBox) -> String {
    let role = pen.say(&format!("roleKind.{}", one.role));
    if one.who.is_empty() { role } else { format!("{role}: {}", one.who) }
}

/// What shows a process in use; none where nothing does.
pub(super) fn records(pen: &Pen<'_>, one: &ProcessBox) -> Option<String> {
    let each = one.records.iter().filter(|records| records.count > 0).map(|records| {
        let what = pen.say(&format!("{}.many", records.noun));
        format!("{what}: {}", records.count)
    });
    let all: Vec<String> = each.collect();
    (!all.is_empty()).then(|| all.join(" · "))
}

/// That nothing shows a process: that its records are kept elsewhere, where no register of the program holds them.
pub(super) fn nothing(pen: &Pen<'_>, one: &ProcessBox) -> String {
    pen.say(if one.records.is_empty() { "processes-elsewhere" } else { "processes-none" })
}

/// An arrow to the band below, with what it hands on.
fn down(band: &ProcessBand, x: f32, top: f32, strokes: &mut Vec<Stroke>) {
    strokes.push(Stroke::Line(vec![(x, top + 2.0), (x, top + BETWEEN - 8.0)], 1.2, Tint::Accent));
    let tip = top + BETWEEN - 2.0;
    strokes.push(Stroke::Polygon(vec![(x - 4.0, tip - 7.0), (x + 4.0, tip - 7.0), (x, tip)], Tint::Accent));
    strokes.push(Stroke::Text(Label { size: 6.8, ..label(band.gives.clone(), x + 9.0, top + 11.0, Tie::Left, 300.0) }));
}

/// The way from the last band back to the first, with what it hands back.
fn back(band: &ProcessBand, (left, width): (f32, f32), height: f32, strokes: &mut Vec<Stroke>) {
    let (x, bottom, top) = (left + 14.0, height - BOX / 2.0, BOX / 2.0);
    strokes.push(Stroke::Line(vec![(left, bottom), (x, bottom), (x, top), (left + 8.0, top)], 1.2, Tint::Accent));
    strokes
        .push(Stroke::Polygon(vec![(left + 9.0, top - 4.0), (left + 9.0, top + 4.0), (left + 1.0, top)], Tint::Accent));
    let room = width - x - 5.0;
    let lines = broken(&band.gives, room, 6.8);
    let first = height / 2.0 - 4.5 * lines.len() as f32;
    for (at, words) in lines.into_iter().enumerate() {
        let line = label(words, x + 5.0, first + 9.0 * at as f32, Tie::Left, room);
        strokes.push(Stroke::Text(Label { size: 6.8, ..line }));
    }
}

/// Words in lines that fit a width, as far as the usual letter tells.
fn broken(text: &str, width: f32, size: f32) -> Vec<String> {
    let most = ((width / (size * LETTER)).floor() as usize).max(4);
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// At most so many lines; what is left over goes on the last, where it is cut with an ellipsis.
fn cut(lines: Vec<String>, most: usize) -> Vec<String> {
    if lines.len() <= most {
        return lines;
    }
    let (kept, over) = lines.split_at(most - 1);
    kept.iter().cloned().chain([over.join(" ")]).collect()
}
