//! A plan over time: months across, one lane a phase or task, today as a line, and below each bar where it was first planned.

use aims_core::chart::Lane;
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::Serialize;
use serde_json::json;

use super::pen::{Pen, label};
use crate::document::{Drawing, Ink, Label, Stroke, Tie, Tint};

const LANE: f32 = 21.0;
const HEAD: f32 = 24.0;
const NAMES: f32 = 186.0;
const FIGURES: f32 = 40.0;
/// Height of the strip that says how far criteria are met.
const MET: f32 = 4.0;
/// Room for what the bars mean.
const LEGEND: f32 = 16.0;

/// First and last day shown, and today.
pub struct Span<'a> {
    /// First day.
    pub from: &'a str,
    /// Last day.
    pub to: &'a str,
    /// Today.
    pub today: &'a str,
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
}

impl Scale {
    fn of(span: &Span<'_>, width: f32) -> Option<Self> {
        let (first, last) = (span.from.parse::<NaiveDate>().ok()?, span.to.parse::<NaiveDate>().ok()?);
        Some(Self { first, days: ((last - first).num_days() + 1).max(1) as f32, width })
    }

    fn x(&self, day: NaiveDate) -> f32 {
        let part = (day - self.first).num_days() as f32 / self.days;
        NAMES + (self.width - NAMES - FIGURES) * part.clamp(0.0, 1.0)
    }

    /// Left end and width of a stretch; a day is as wide as a day.
    fn stretch(&self, from: &str, to: &str) -> Option<(f32, f32)> {
        let (from, to): (NaiveDate, NaiveDate) = (from.parse().ok()?, to.parse().ok()?);
        let left = self.x(from);
        Some((left, (self.x(to.checked_add_days(Days::new(1))?) - left).max(2.0)))
    }
}

/// Without what explains it below.
fn high(lanes: &[Lane]) -> f32 {
    HEAD + LANE * lanes.len() as f32 + 20.0
}

/// The bar of a lane whose upper edge lies at `y`: left, top, width, height.
fn place(lane: &Lane, scale: &Scale, y: f32) -> Option<[f32; 4]> {
    let (x, w) = scale.stretch(&lane.starts_on, &lane.ends_on)?;
    Some([x, y + 3.0, w, 11.0])
}

/// Where `draw` puts the bars; none for a span that cannot be read.
pub fn plan(span: &Span<'_>, lanes: &[Lane], width: f32) -> Option<Plan> {
    let scale = Scale::of(span, width)?;
    let whole = high(lanes) + LEGEND;
    let part = |[x, y, w, h]: [f32; 4]| [x / width, y / whole, w / width, h / whole];
    let bars =
        lanes.iter().enumerate().map(|(i, lane)| place(lane, &scale, HEAD + LANE * i as f32).map(part)).collect();
    Some(Plan { day: (width - NAMES - FIGURES) / scale.days / width, bars })
}

/// Draws it.
pub fn draw(pen: &Pen<'_>, span: &Span<'_>, lanes: &[Lane], width: f32) -> Drawing {
    let height = high(lanes);
    let foot = height + LEGEND;
    let mut drawing = Drawing { alt: String::new(), width, height: foot, strokes: Vec::new() };
    let (Some(scale), Ok(last)) = (Scale::of(span, width), span.to.parse::<NaiveDate>()) else { return drawing };
    let strokes = &mut drawing.strokes;
    months(pen, &scale, last, height, strokes);
    for (i, lane) in lanes.iter().enumerate() {
        one(lane, &scale, HEAD + LANE * i as f32, strokes);
    }
    if let Ok(today) = span.today.parse::<NaiveDate>() {
        strokes.extend(now(pen, &scale, (today, last), height));
    }
    strokes.extend(legend(pen, width, foot - 4.0));
    drawing
}

/// Today as a line with its day below; after the end only the day, said as such.
fn now(pen: &Pen<'_>, scale: &Scale, (today, last): (NaiveDate, NaiveDate), height: f32) -> Vec<Stroke> {
    let said = |id: &str, x: f32, tie: Tie| {
        let words = pen.with(id, [("on", json!(today.to_string()))]);
        let place = label(words, x, height - 7.0, tie, 190.0);
        Stroke::Text(Label { strong: true, tint: Tint::Ink(Ink::Bad), ..place })
    };
    if today > last {
        return vec![said("chart-today-after", scale.width - FIGURES, Tie::Right)];
    }
    if today < scale.first {
        return Vec::new();
    }
    let x = scale.x(today);
    let line = Stroke::Line(vec![(x, HEAD - 4.0), (x, height - 16.0)], 1.2, Tint::Bad);
    // The words stay inside the picture.
    let beside = match x {
        x if x < NAMES + 60.0 => said("chart-today-on", NAMES, Tie::Left),
        x if x > scale.width - FIGURES - 60.0 => said("chart-today-on", scale.width - FIGURES, Tie::Right),
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
    let month = (scale.width - NAMES - FIGURES) / (scale.days / 30.4);
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

fn one(lane: &Lane, scale: &Scale, y: f32, strokes: &mut Vec<Stroke>) {
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
    let figures = format!("{}/{}", lane.met, lane.of);
    strokes.push(Stroke::Text(Label { tint, ..label(figures, scale.width, base, Tie::Right, FIGURES) }));
}
