//! Where each went between two days: the matrix of the second day, and over it an arrow from cell to cell, as thick as many went
//! that way. What is new or gone is told at its cell. Shapes and signs say it all; no colour does.

use aims_core::chart::{MatrixCell, MatrixMove};

use super::matrix;
use super::pen::{Pen, label};
use crate::document::{Drawing, Ink, Label, Stroke, Tie, Tint};

/// Length of the head of an arrow.
const HEAD: f32 = 6.0;
/// How far an arrow keeps from the middle of its cells, where the counts stand.
const OFF: f32 = 9.0;

/// Draws it.
pub fn draw(pen: &Pen<'_>, rows: &[Vec<MatrixCell>], moves: &[MatrixMove], width: f32) -> Drawing {
    let mut drawing = matrix::draw(pen, rows, width);
    if rows.is_empty() {
        return drawing;
    }
    for one in moves {
        let many = one.what.len();
        match (&one.from, &one.to) {
            (Some(from), Some(to)) => {
                let ends = [from, to].map(|(likelihood, worst, _)| matrix::middle(rows, width, *likelihood, *worst));
                drawing.strokes.extend(arrow(ends, many));
            }
            (None, Some(to)) => drawing.strokes.push(told(rows, width, to, format!("+{many}"), 8.0)),
            (Some(from), None) => drawing.strokes.push(told(rows, width, from, format!("−{many}"), -8.0)),
            (None, None) => {}
        }
    }
    drawing
}

/// How many are new in a cell or gone from it, at its lower edge.
fn told(rows: &[Vec<MatrixCell>], width: f32, cell: &(u32, u32, String), text: String, aside: f32) -> Stroke {
    let (x, y) = matrix::middle(rows, width, cell.0, cell.1);
    let tint = if cell.2 == "critical" { Tint::White } else { Tint::Ink(Ink::Body) };
    let tie = if aside > 0.0 { Tie::Left } else { Tie::Right };
    Stroke::Text(Label { size: 7.0, strong: true, tint, ..label(text, x + aside, y + 14.0, tie, 30.0) })
}

/// A line with a head, light around it so that it is seen on every ground.
fn arrow([from, to]: [(f32, f32); 2], many: usize) -> Vec<Stroke> {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let long = dx.hypot(dy);
    if long < 1.0 {
        return Vec::new();
    }
    let (ux, uy) = (dx / long, dy / long);
    let at = |along: f32, aside: f32| (from.0 + ux * along - uy * aside, from.1 + uy * along + ux * aside);
    let (start, end) = (OFF, long - OFF);
    let thick = 1.0 + (many.min(5) as f32) * 0.5;
    // Beside the middle, so that two that go opposite ways do not lie on each other.
    let line = vec![at(start, 3.0), at(end - HEAD, 3.0)];
    let head =
        |by: f32| vec![at(end + by, 3.0), at(end - HEAD - by, 3.0 - 3.2 - by), at(end - HEAD - by, 3.0 + 3.2 + by)];
    let body = Tint::Ink(Ink::Body);
    vec![
        Stroke::Line(line.clone(), thick + 1.6, Tint::White),
        Stroke::Polygon(head(1.0), Tint::White),
        Stroke::Line(line, thick, body),
        Stroke::Polygon(head(0.0), body),
    ]
}
