//! A radar: a score from 0 to 100 on each spoke. A spoke without a full answer has no point, and the line stops there.

use aims_core::chart::Spoke;

use super::pen::{dot, label};
use crate::document::{Drawing, Ink, Label, Stroke, Tie, Tint};

const HEIGHT: f32 = 250.0;

/// Draws it.
pub fn draw(spokes: &[Spoke], width: f32) -> Drawing {
    let (cx, cy, radius) = (width / 2.0, HEIGHT / 2.0, HEIGHT / 2.0 - 34.0);
    let at = |i: usize, part: f32| {
        let angle = std::f32::consts::TAU * i as f32 / spokes.len().max(1) as f32;
        (cx + radius * part * angle.sin(), cy - radius * part * angle.cos())
    };
    let ring = |part: f32| -> Vec<(f32, f32)> { (0..=spokes.len()).map(|i| at(i, part)).collect() };
    let score = |spoke: &Spoke| spoke.score.map(|score| score.min(100) as f32 / 100.0);
    let before = |spoke: &Spoke| spoke.before.map(|score| score.min(100) as f32 / 100.0);
    let mut strokes = Vec::new();
    if spokes.len() > 2 && spokes.iter().all(|spoke| spoke.score.is_some()) {
        let corners = spokes.iter().enumerate().map(|(i, spoke)| at(i, score(spoke).unwrap_or_default()));
        strokes.push(Stroke::Polygon(corners.collect(), Tint::Pale));
    }
    for part in [0.25, 0.5, 0.75, 1.0] {
        strokes.push(Stroke::Line(ring(part), 0.6, Tint::Hair));
    }
    for i in 0..spokes.len() {
        strokes.push(Stroke::Line(vec![(cx, cy), at(i, 1.0)], 0.6, Tint::Hair));
    }
    strokes.extend(lines(spokes, before, &at, 1.2, Tint::Off));
    strokes.extend(lines(spokes, score, &at, 1.8, Tint::Accent));
    for (i, spoke) in spokes.iter().enumerate() {
        if let Some(score) = score(spoke) {
            let (x, y) = at(i, score);
            strokes.push(dot(x, y, Tint::Accent));
        }
        strokes.extend(names(spoke, at(i, 1.0), (cx, cy)));
    }
    for (part, text) in [(0.5, "50"), (1.0, "100")] {
        let tint = Tint::Ink(Ink::Soft);
        let place = Label { size: 6.6, tint, ..label(text, cx + 3.0, cy - radius * part + 8.0, Tie::Left, 30.0) };
        strokes.push(Stroke::Text(place));
    }
    Drawing { alt: String::new(), width, height: HEIGHT, strokes }
}

/// Lines between neighbours that both have a score.
fn lines(
    spokes: &[Spoke],
    score: impl Fn(&Spoke) -> Option<f32>,
    at: &impl Fn(usize, f32) -> (f32, f32),
    thickness: f32,
    tint: Tint,
) -> Vec<Stroke> {
    let mut made = Vec::new();
    for (i, spoke) in spokes.iter().enumerate() {
        let next = (i + 1) % spokes.len();
        if let (Some(one), Some(other)) = (score(spoke), spokes.get(next).and_then(&score)) {
            made.push(Stroke::Line(vec![at(i, one), at(next, other)], thickness, tint));
        }
    }
    made
}

/// Id and score at the end of a spoke.
fn names(spoke: &Spoke, (x, y): (f32, f32), (cx, cy): (f32, f32)) -> [Stroke; 2] {
    let tie = match x - cx {
        off if off > 8.0 => Tie::Left,
        off if off < -8.0 => Tie::Right,
        _ => Tie::Middle,
    };
    let shift = match tie {
        Tie::Left => 7.0,
        Tie::Right => -7.0,
        Tie::Middle => 0.0,
    };
    let up = if y < cy - 8.0 { -14.0 } else { 8.0 };
    let figure = spoke.score.map_or_else(|| format!("– ({}/{})", spoke.answered, spoke.of), |score| score.to_string());
    let id = Label { strong: true, size: 8.4, ..label(spoke.label.clone(), x + shift, y + up, tie, 90.0) };
    let tint = Tint::Ink(Ink::Soft);
    [Stroke::Text(id), Stroke::Text(Label { tint, ..label(figure, x + shift, y + up + 9.5, tie, 90.0) })]
}
