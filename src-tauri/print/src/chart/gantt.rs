//! A plan over time: months across, one lane a phase or task, today as a line, below each bar where it was first planned, and
//! below all of them the days to know of.

use aims_core::chart::{Lane, Mark};
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::Serialize;
use serde_json::json;

use super::pen::{Pen, label};
use crate::document::{Drawing, Ink, Label, Stroke, Tie, Tint};

const LANE: f32 = 21.0;
const HEAD: f32 = 24.0;
const NAMES: f32 = 186.0;
const FIGURES: f32 = 40.0;
/// Room for the word that says a lane is late, beside its figures.
const LATE: f32 = 46.0;
/// Height of the row of a day to know of.
const MARK: f32 = 12.0;
/// Height of the strip that says how far criteria are met.
const MET: f32 = 4.0;
/// Room for what the bars mean.
const LEGEND: f32 = 16.0;

/// What is drawn: lanes and marks between the first and the last day shown, and today.
pub struct Shape<'a> {
    /// First day.
    pub from: &'a str,
    /// Last day.
    pub to: &'a str,
    /// Today.
    pub today: &'a str,
    /// Lanes, from the top.
    pub lanes: &'a [Lane],
    /// Days to know of.
    pub marks: &'a [Mark],
}

/// Where the bars stand in a drawn plan, for a hand that moves them. All measures are parts of its width or height, 0 to 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Plan {
    /// Width of a day.
    pub day: f32,
    /// Left, top, width and height of each lane's bar; none where its days cannot be read.
    pub bars: Vec<Option<[f32; 4]>>,
}

/// Days on the paper.
struct Scale {
    first: NaiveDate,
    days: f32,
    width: f32,
    /// Where the days end and the figures begin.
    right: f32,
}

impl Scale {
    fn of(shape: &Shape<'_>, width: f32) -> Option<Self> {
        let (first, last) = (shape.from.parse::<NaiveDate>().ok()?, shape.to.parse::<NaiveDate>().ok()?);
        let late = if shape.lanes.iter().any(|lane| lane.late) { LATE } else { 0.0 };
        let days = ((last - first).num_days() + 1).max(1) as f32;
        Some(Self { first, days, width, right: width - FIGURES - late })
    }

    /// Width of the days.
    fn room(&self) -> f32 {
        self.right - NAMES
    }

    fn x(&self, day: NaiveDate) -> f32 {
        let part = (day - self.first).num_days() as f32 / self.days;
        NAMES + self.room() * part.clamp(0.0, 1.0)
    }

    /// Left end and width of a stretch; a day is as wide as a day.
    fn stretch(&self, from: &str, to: &str) -> Option<(f32, f32)> {
        let (from, to): (NaiveDate, NaiveDate) = (from.parse().ok()?, to.parse().ok()?);
        let left = self.x(from);
        Some((left, (self.x(to.checked_add_days(Days::new(1))?) - left).max(2.0)))
    }
}

/// Down to where today is said.
fn high(lanes: &[Lane]) -> f32 {
    HEAD + LANE * lanes.len() as f32 + 20.0
}

/// All of it: below stand the days to know of, and what the bars mean.
fn whole(shape: &Shape<'_>) -> f32 {
    high(shape.lanes) + MARK * shape.marks.len() as f32 + LEGEND
}

/// The bar of a lane whose upper edge lies at `y`: left, top, width, height.
fn place(lane: &Lane, scale: &Scale, y: f32) -> Option<[f32; 4]> {
    let (x, w) = scale.stretch(&lane.starts_on, &lane.ends_on)?;
    Some([x, y + 3.0, w, 11.0])
}

/// Where `draw` puts the bars; none for a span that cannot be read.
pub fn plan(shape: &Shape<'_>, width: f32) -> Option<Plan> {
    let (scale, whole, lanes) = (Scale::of(shape, width)?, whole(shape), shape.lanes);
    let part = |[x, y, w, h]: [f32; 4]| [x / width, y / whole, w / width, h / whole];
    let bars =
        lanes.iter().enumerate().map(|(i, lane)| place(lane, &scale, HEAD + LANE * i as f32).map(part)).collect();
    Some(Plan { day: scale.room() / scale.days / width, bars })
}

/// Draws it.
pub fn draw(pen: &Pen<'_>, shape: &Shape<'_>, width: f32) -> Drawing {
    let (height, foot) = (high(shape.lanes), whole(shape));
    let mut drawing = Drawing { alt: String::new(), width, height: foot, strokes: Vec::new() };
    let (Some(scale), Ok(last)) = (Scale::of(shape, width), shape.to.parse::<NaiveDate>()) else { return drawing };
    let strokes = &mut drawing.strokes;
    months(pen, &scale, last, height, strokes);
    marks(pen, shape.marks, &scale, height, strokes);
    for (i, lane) in shape.lanes.iter().enumerate() {
        one(pen, lane, &scale, HEAD + LANE * i as f32, strokes);
    }
    if let Ok(today) = shape.today.parse::<NaiveDate>() {
        strokes.extend(now(pen, &scale, (today, last), height));
    }
    strokes.extend(legend(pen, width, foot - 4.0));
    drawing
}

/// Days to know of: a line through the lanes down to a lozenge with the day and what it is. The last stands highest, so that
/// the lines of those before it pass its words by.
fn marks(pen: &Pen<'_>, marks: &[Mark], scale: &Scale, top: f32, strokes: &mut Vec<Stroke>) {
    let mut read: Vec<(NaiveDate, &Mark)> =
        marks.iter().filter_map(|mark| Some((mark.on.parse().ok()?, mark))).collect();
    read.sort_by_key(|(on, _)| std::cmp::Reverse(*on));
    let tint = Tint::Ink(Ink::Head);
    if !read.is_empty() {
        let name = label(pen.say("chart-marks"), 0.0, top + 8.0, Tie::Left, NAMES - 8.0);
        strokes.push(Stroke::Text(Label { strong: true, tint, ..name }));
    }
    for (i, (on, mark)) in read.into_iter().enumerate() {
        let (x, y) = (scale.x(on), top + MARK * i as f32 + 5.4);
        strokes.push(Stroke::Line(vec![(x, HEAD - 4.0), (x, y)], 0.8, tint));
        strokes.push(Stroke::Polygon(vec![(x, y - 3.4), (x + 3.4, y), (x, y + 3.4), (x - 3.4, y)], tint));
        let words = format!("{} · {}", pen.day(&mark.on), pen.message(&mark.label));
        // On the side where there is more room.
        let (before, behind) = (x, scale.width - x);
        let (at, tie, most) = if behind >= before.min(190.0) {
            (x + 6.0, Tie::Left, behind - 6.0)
        } else {
            (x - 6.0, Tie::Right, before - NAMES.min(before / 2.0))
        };
        strokes.push(Stroke::Text(Label { size: 7.0, tint, ..label(words, at, y + 2.4, tie, most) }));
    }
}

/// Today as a line with its day below; after the end only the day, said as such.
fn now(pen: &Pen<'_>, scale: &Scale, (today, last): (NaiveDate, NaiveDate), height: f32) -> Vec<Stroke> {
    let said = |id: &str, x: f32, tie: Tie| {
        let words = pen.with(id, [("on", json!(today.to_string()))]);
        let place = label(words, x, height - 7.0, tie, 190.0);
        Stroke::Text(Label { strong: true, tint: Tint::Ink(Ink::Bad), ..place })
    };
    if today > last {
        return vec![said("chart-today-after", scale.right, Tie::Right)];
    }
    if today < scale.first {
        return Vec::new();
    }
    let x = scale.x(today);
    let line = Stroke::Line(vec![(x, HEAD - 4.0), (x, height - 16.0)], 1.2, Tint::Bad);
    // The words stay inside the picture.
    let beside = match x {
        x if x < NAMES + 60.0 => said("chart-today-on", NAMES, Tie::Left),
        x if x > scale.right - 60.0 => said("chart-today-on", scale.right, Tie::Right),
        x => said("chart-today-on", x, Tie::Middle),
    };
    vec![line, beside]
}

/// What the bars mean.
fn legend(pen: &Pen<'_>, width: f32, base: f32) -> Vec<Stroke> {
    let mut strokes = Vec::new();
    let mut x = 0.0;
    for (id, critical) in [
        ("chart-legend-critical", Some(true)),
        ("chart-legend-other", Some(false)),
        ("chart-legend-met", None),
        ("chart-legend-first", None),
    ] {
        let at = [x, base - 7.4, 18.0, 9.0];
        match (critical, id) {
            (Some(critical), _) => strokes.extend(bar(at, critical)),
            (None, "chart-legend-met") => strokes.extend(met([x, base - 5.0, 18.0, MET])),
            (None, _) => strokes.push(Stroke::Rect([x, base - 4.0, 18.0, 2.4], Tint::Off)),
        }
        let words = pen.say(id);
        let wide = 24.0 + words.chars().count() as f32 * 4.1 + 14.0;
        strokes.push(Stroke::Text(label(words, x + 22.0, base, Tie::Left, width - x - 22.0)));
        x += wide;
    }
    strokes
}

/// A bar: filled where it decides the end, a pale one with an edge where it has room.
fn bar(at: [f32; 4], critical: bool) -> Vec<Stroke> {
    let ground = Stroke::Rect(at, if critical { Tint::Accent } else { Tint::Pale });
    let edge = (!critical).then_some(Stroke::Outline(at, Tint::Accent));
    std::iter::once(ground).chain(edge).collect()
}

/// How far its criteria are met: white with a dark edge, to be seen on either bar and without colours.
fn met(at: [f32; 4]) -> Vec<Stroke> {
    vec![Stroke::Rect(at, Tint::White), Stroke::Outline(at, Tint::Ink(Ink::Head))]
}

/// The head: months, or every second, third, sixth or twelfth of them where they would be too narrow, with lines down. Each
/// has its year.
fn months(pen: &Pen<'_>, scale: &Scale, last: NaiveDate, height: f32, strokes: &mut Vec<Stroke>) {
    let head = label(pen.say("chart-criteria-met"), scale.width, 9.0, Tie::Right, FIGURES + LATE);
    strokes.push(Stroke::Text(Label { size: 6.4, tint: Tint::Ink(Ink::Soft), ..head }));
    let month = scale.room() / (scale.days / 30.4);
    let step = [1, 2, 3, 6].into_iter().find(|step| month * *step as f32 >= 32.0).unwrap_or(12);
    let mut month = scale.first.with_day(1).unwrap_or(scale.first);
    while month <= last {
        if month >= scale.first {
            let x = scale.x(month);
            strokes.push(Stroke::Line(vec![(x, 12.0), (x, height - 18.0)], 0.5, Tint::Hair));
            let name =
                pen.with("chart-month", [("month", json!(month.month())), ("year", json!(month.year().to_string()))]);
            let tint = Tint::Ink(Ink::Soft);
            strokes.push(Stroke::Text(Label { size: 6.4, tint, ..label(name, x + 2.0, 9.0, Tie::Left, 60.0) }));
        }
        let Some(next) = month.checked_add_months(Months::new(step)) else { break };
        month = next;
    }
}

fn one(pen: &Pen<'_>, lane: &Lane, scale: &Scale, y: f32, strokes: &mut Vec<Stroke>) {
    let base = y + 11.0;
    let wide = if lane.phase { 16.0 } else { 42.0 };
    strokes.push(Stroke::Text(Label { strong: true, ..label(lane.label.clone(), 0.0, base, Tie::Left, wide) }));
    let title = label(lane.title.clone(), wide, base, Tie::Left, NAMES - wide - 8.0);
    strokes.push(Stroke::Text(Label { strong: lane.phase, ..title }));
    let moved = (&lane.starts_on, &lane.ends_on) != (&lane.first_starts_on, &lane.first_ends_on);
    if moved && let Some((x, w)) = scale.stretch(&lane.first_starts_on, &lane.first_ends_on) {
        strokes.push(Stroke::Rect([x, y + 15.5, w, 2.4], Tint::Off));
    }
    if let Some(at) = place(lane, scale, y) {
        let [x, _, w, _] = at;
        strokes.extend(bar(at, lane.critical));
        if lane.met > 0 && lane.of > 0 {
            let part = w * lane.met.min(lane.of) as f32 / lane.of as f32;
            strokes.extend(met([x, y + 10.0, part, MET]));
        }
    }
    let tint = Tint::Ink(Ink::Soft);
    if lane.late {
        let (x, tint) = (scale.right + 8.0, Tint::Ink(Ink::Bad));
        strokes.push(Stroke::Polygon(vec![(x, y + 11.0), (x + 3.0, y + 5.4), (x + 6.0, y + 11.0)], tint));
        let word = label(pen.say("chart-late"), x + 8.0, base, Tie::Left, LATE);
        strokes.push(Stroke::Text(Label { strong: true, tint, ..word }));
    }
    let figures = format!("{}/{}", lane.met, lane.of);
    strokes.push(Stroke::Text(Label { tint, ..label(figures, scale.width, base, Tie::Right, FIGURES) }));
}
