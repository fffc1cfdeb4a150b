//! Processes in bands: what directs above, what runs below it as a chain, what supports, what checks; at the right side what the last
//! band hands back to the first.

use aims_core::chart::{ProcessBand, ProcessBox};

use super::pen::{Pen, broken, label};
use crate::document::{Drawing, Ink, Label, Stroke, Tie, Tint};

/// Room for the titles of the bands, at the left.
const STRIP: f32 = 66.0;
/// Room for the way back, at the right.
const BACK: f32 = 58.0;
/// Least height of a band.
const BAND: f32 = 42.0;
/// Height of all of it: the map stands on one page, below its head, with how it is read below it.
const ROOM: f32 = 330.0;
/// Lines that each text of a box may take, where there is room for them.
const LINES: usize = 7;
/// Lines that a name has at least: it is never cut for the room of what stands below it.
const NAMED: usize = 4;
/// A line of what a process is called, and of what else it says.
const NAME: f32 = 9.8;
const SMALL: f32 = 9.0;
/// Their sizes: what is printed on A4 is read without a glass.
const NAME_SIZE: f32 = 8.4;
const SMALL_SIZE: f32 = 7.6;
/// Between two bands, where what is handed on is said.
const BETWEEN: f32 = 16.0;
/// Between two boxes.
const GAP: f32 = 10.0;
/// Words of a box from its edge.
const INSET: f32 = 4.0;
/// Width of a letter, as a share of its size: words are broken by it, and cut where they are wider still.
const LETTER: f32 = 0.54;
/// The same of a letter of a name, which is set strong.
const STRONG: f32 = 0.57;

/// The drawing, `width` points wide.
pub(super) fn draw(pen: &Pen<'_>, bands: &[ProcessBand], width: f32) -> Drawing {
    let mut strokes = Vec::new();
    let right = width - BACK;
    let (boxes, heights) = fitted(pen, bands, right - STRIP - 6.0);
    let (mut top, mut middles) = (0.0, Vec::new());
    for (at, (band, (boxes, tall))) in bands.iter().zip(boxes.iter().zip(&heights)).enumerate() {
        middles.push(top + tall / 2.0);
        strokes.push(Stroke::Rect([0.0, top, right, *tall], Tint::Ground));
        for (line, words) in broken(&band.title, STRIP - 12.0, 8.6 * LETTER).into_iter().take(3).enumerate() {
            let name = label(words, 6.4, top + 15.0 + 11.0 * line as f32, Tie::Left, STRIP - 9.0);
            strokes.push(Stroke::Text(Label { size: 8.6, strong: true, ..name }));
        }
        row((band, boxes), [STRIP, top + 3.0, right - STRIP - 6.0, tall - 6.0], &mut strokes);
        if at + 1 < bands.len() {
            down(band, (STRIP + right) / 2.0, top + tall, &mut strokes);
        }
        top += tall + BETWEEN;
    }
    let height = (top - BETWEEN).max(1.0);
    if let ([first, .., last], Some(band)) = (middles.as_slice(), bands.last()) {
        back(band, (right, width), (*first, *last), &mut strokes);
    }
    Drawing { alt: String::new(), width, height, strokes }
}

/// What a box says, in lines that fit its width: what it is called, and line by line what else.
struct Said {
    name: Vec<String>,
    small: Vec<(String, Tint)>,
    used: bool,
}

impl Said {
    /// What a process is called, what it answers, who answers for it, and that nothing shows it in use; each in so many lines at most.
    fn of(pen: &Pen<'_>, one: &ProcessBox, wide: f32, most: usize) -> Self {
        let (room, used) = (wide - 2.0 * INSET, records(pen, one));
        let lines = |text: &str, tint: Tint| {
            cut(broken(text, room, SMALL_SIZE * LETTER), most)
                .into_iter()
                .map(move |words| (words, tint))
                .collect::<Vec<_>>()
        };
        let mut small = lines(&one.clauses.join(" · "), Tint::Ink(Ink::Soft));
        small.extend(lines(&who(pen, one), Tint::Ink(Ink::Body)));
        // What shows it in use is counted in the table: the map has room for what is read from a wall.
        small.extend(if used.is_some() { Vec::new() } else { lines(&nothing(pen, one), Tint::Ink(Ink::Warn)) });
        Self { name: cut(broken(&one.title, room, NAME_SIZE * STRONG), most.max(NAMED)), small, used: used.is_some() }
    }

    fn height(&self) -> f32 {
        9.5 + NAME * self.name.len() as f32 + SMALL * self.small.len() as f32
    }
}

/// What every box says and how high each band is: as much as each asks for, and less only where a page has no room for it.
fn fitted(pen: &Pen<'_>, bands: &[ProcessBand], width: f32) -> (Vec<Vec<Said>>, Vec<f32>) {
    let mut most = LINES;
    loop {
        let said = |band: &ProcessBand| -> Vec<Said> {
            band.boxes.iter().map(|one| Said::of(pen, one, wide(band, width), most)).collect()
        };
        let boxes: Vec<Vec<Said>> = bands.iter().map(said).collect();
        let tall = |all: &Vec<Said>| all.iter().map(Said::height).fold(BAND - 6.0, f32::max) + 6.0;
        let heights: Vec<f32> = boxes.iter().map(tall).collect();
        let between = BETWEEN * bands.len().saturating_sub(1) as f32;
        if most == 1 || heights.iter().sum::<f32>() + between <= ROOM {
            return (boxes, heights);
        }
        most -= 1;
    }
}

/// How wide a box of a band is.
fn wide(band: &ProcessBand, width: f32) -> f32 {
    let many = band.boxes.len().max(1) as f32;
    ((width - GAP * (many - 1.0)) / many).max(20.0)
}

/// The boxes of a band.
fn row((band, boxes): (&ProcessBand, &[Said]), [left, top, width, height]: [f32; 4], strokes: &mut Vec<Stroke>) {
    let wide = wide(band, width);
    for (at, said) in boxes.iter().enumerate() {
        let x = left + at as f32 * (wide + GAP);
        process(said, [x, top, wide, height], strokes);
        if band.flow && at + 1 < boxes.len() {
            let (from, y) = (x + wide + 1.5, top + height / 2.0);
            strokes.push(Stroke::Polygon(vec![(from, y - 4.0), (from + 8.0, y), (from, y + 4.0)], Tint::Accent));
        }
    }
}

/// A process. One that nothing shows has a thin edge.
fn process(said: &Said, place: [f32; 4], strokes: &mut Vec<Stroke>) {
    strokes.push(Stroke::Rect(place, if said.used { Tint::Pale } else { Tint::White }));
    strokes.push(Stroke::Outline(place, if said.used { Tint::Accent } else { Tint::Off }));
    let [x, top, wide, _] = place;
    let (room, mut base) = (wide - 2.0 * INSET, top + 9.5);
    for words in &said.name {
        let name = label(words.as_str(), x + INSET, base, Tie::Left, room);
        strokes.push(Stroke::Text(Label { strong: true, size: NAME_SIZE, ..name }));
        base += NAME;
    }
    for (words, tint) in &said.small {
        let line = label(words.as_str(), x + INSET, base, Tie::Left, room);
        strokes.push(Stroke::Text(Label { size: SMALL_SIZE, tint: *tint, ..line }));
        base += SMALL;
    }
}

/// Who answers for a process: who owns it by what is on record, else the role with who holds it.
pub(super) fn who(pen: &Pen<'_>, one: &ProcessBox) -> String {
    if !one.owners.is_empty() {
        return one.owners.join(", ");
    }
    let role = pen.say(&format!("roleKind.{}", one.role));
    if one.who.is_empty() { format!("{role}: {}", pen.say("processes-nobody")) } else { format!("{role}: {}", one.who) }
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
    match (one.records.is_empty(), one.assessed.is_empty()) {
        (true, false) => pen.with("processes-assessed", [("run", one.assessed.as_str().into())]),
        (true, true) => pen.say("processes-elsewhere"),
        _ => pen.say("processes-none"),
    }
}

/// An arrow to the band below, with what it hands on.
fn down(band: &ProcessBand, x: f32, top: f32, strokes: &mut Vec<Stroke>) {
    strokes.push(Stroke::Line(vec![(x, top + 2.0), (x, top + BETWEEN - 8.0)], 1.2, Tint::Accent));
    let tip = top + BETWEEN - 2.0;
    strokes.push(Stroke::Polygon(vec![(x - 4.0, tip - 6.4), (x + 4.0, tip - 6.4), (x, tip)], Tint::Accent));
    strokes.push(Stroke::Text(Label { size: 7.4, ..label(band.gives.clone(), x + 9.0, top + 11.0, Tie::Left, 300.0) }));
}

/// The way from the last band back to the first, with what it hands back.
fn back(band: &ProcessBand, (left, width): (f32, f32), (top, bottom): (f32, f32), strokes: &mut Vec<Stroke>) {
    let x = left + 14.0;
    strokes.push(Stroke::Line(vec![(left, bottom), (x, bottom), (x, top), (left + 8.0, top)], 1.2, Tint::Accent));
    strokes
        .push(Stroke::Polygon(vec![(left + 9.0, top - 4.0), (left + 9.0, top + 4.0), (left + 1.0, top)], Tint::Accent));
    let room = width - x - 5.0;
    let lines = broken(&band.gives, room, 7.2 * LETTER);
    let first = (top + bottom) / 2.0 - 4.5 * lines.len() as f32;
    for (at, words) in lines.into_iter().enumerate() {
        let line = label(words, x + 5.0, first + 9.0 * at as f32, Tie::Left, room);
        strokes.push(Stroke::Text(Label { size: 7.2, ..line }));
    }
}

/// At most so many lines; what is left over goes on the last, where it is cut with an ellipsis.
fn cut(lines: Vec<String>, most: usize) -> Vec<String> {
    if lines.len() <= most {
        return lines;
    }
    let (kept, over) = lines.split_at(most - 1);
    kept.iter().cloned().chain([over.join(" ")]).collect()
}
