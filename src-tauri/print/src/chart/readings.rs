//! Figures read on days: a dot a reading, a line from each to the next, and lines across for where it began and is to lie.

use aims_core::chart::Point;
use chrono::NaiveDate;

use super::pen::{Pen, dot, label};
use crate::document::{Drawing, Ink, Label, Stroke, Tie, Tint};

const HEIGHT: f32 = 176.0;
const TOP: f32 = 16.0;
/// Room for the days below, for figures at the left and for the names of the lines at the right.
const FOOT: f32 = 24.0;
const LEFT: f32 = 34.0;
const RIGHT: f32 = 92.0;
/// More readings than these are told by the table: figures beside each would cover each other.
const FIGURES: usize = 14;
/// Room a day needs below its reading.
const DAY: f32 = 52.0;

/// What is drawn.
pub struct Shape<'a> {
    /// Where it began.
    pub baseline: Option<i64>,
    /// Where it is to lie.
    pub target: Option<i64>,
    /// Readings in the order of their days.
    pub points: &'a [Point],
}

/// Draws them.
pub fn draw(pen: &Pen<'_>, shape: &Shape<'_>, width: f32) -> Drawing {
    let mut strokes = Vec::new();
    let days: Vec<(NaiveDate, f64)> =
        shape.points.iter().filter_map(|point| Some((point.on.parse().ok()?, point.value as f64))).collect();
    let lines = [shape.baseline, shape.target].into_iter().flatten().map(|value| value as f64);
    let values: Vec<f64> = days.iter().map(|(_, value)| *value).chain(lines).collect();
    let (low, high) = values.iter().fold((0.0_f64, 1.0_f64), |(low, high), value| (low.min(*value), high.max(*value)));
    let (floor, right) = (HEIGHT - FOOT, width - RIGHT);
    let y = |value: f64| floor - ((value - low) / (high - low)) as f32 * (floor - TOP);
    let first = days.first().map(|(day, _)| *day);
    let whole = days.last().zip(first).map_or(0, |((last, _), first)| (*last - first).num_days());
    let x = |day: NaiveDate| match first {
        // A single reading stands in the middle.
        Some(first) if whole > 0 => LEFT + (right - LEFT - 12.0) * (day - first).num_days() as f32 / whole as f32 + 6.0,
        _ => (LEFT + right) / 2.0,
    };
    for value in [low, high] {
        strokes.push(Stroke::Line(vec![(LEFT, y(value)), (right, y(value))], 0.6, Tint::Hair));
        strokes.push(soft(figure(value), LEFT - 5.0, y(value) + 3.0, Tie::Right, LEFT - 6.0));
    }
    for (value, id, tint) in [(shape.baseline, "chart-baseline", Tint::Off), (shape.target, "chart-target", Tint::Good)]
    {
        let Some(value) = value.map(|value| value as f64) else { continue };
        strokes.push(Stroke::Line(vec![(LEFT, y(value)), (right, y(value))], 1.1, tint));
        let words = format!("{} {}", pen.say(id), figure(value));
        strokes.push(Stroke::Text(label(words, right + 5.0, y(value) + 2.8, Tie::Left, RIGHT - 6.0)));
    }
    let at: Vec<(f32, f32)> = days.iter().map(|(day, value)| (x(*day), y(*value))).collect();
    if at.len() > 1 {
        strokes.push(Stroke::Line(at.clone(), 1.6, Tint::Accent));
    }
    let mut told = f32::MIN;
    for (nth, ((day, value), (left, top))) in days.iter().zip(&at).enumerate() {
        strokes.push(dot(*left, *top, Tint::Accent));
        let last = nth + 1 == days.len();
        if days.len() <= FIGURES || last {
            let place = Label { strong: true, ..label(figure(*value), *left, top - 6.0, Tie::Middle, 40.0) };
            strokes.push(Stroke::Text(place));
        }
        // The last day is always told; one before it only where there is room for both.
        let room = *left - told >= DAY && (last || at.last().is_none_or(|(end, _)| end - left >= DAY));
        if room || last {
            let tie = if nth == 0 && !last {
                Tie::Left
            } else if last && nth > 0 {
                Tie::Right
            } else {
                Tie::Middle
            };
            strokes.push(soft(pen.day(&day.to_string()), *left, HEIGHT - 8.0, tie, DAY + 20.0));
            told = *left;
        }
    }
    Drawing { alt: String::new(), width, height: HEIGHT, strokes }
}

fn soft(text: String, x: f32, y: f32, tie: Tie, most: f32) -> Stroke {
    Stroke::Text(Label { tint: Tint::Ink(Ink::Soft), size: 6.8, ..label(text, x, y, tie, most) })
}

/// A whole figure.
fn figure(value: f64) -> String {
    format!("{value:.0}")
}
