//! Drawings: their words are shaped, their places kept; the painters see the same operations as everywhere else.

use std::sync::Arc;

use super::build::Builder;
use super::faces::Face;
use super::list::{Area, Draw, Words};
use super::look;
use super::row::{Column, Mark, Shape, Slot};
use super::shape::{Shaper, Span};
use super::tree::{ROOT, Role};
use crate::document::{Drawing, Label, Stroke, Tie};
use crate::fault::PrintFault;

impl Builder<'_> {
    /// A drawing across the measure, as one Figure.
    pub fn drawing(&mut self, drawing: &Drawing) -> Result<(), PrintFault> {
        if drawing.alt.trim().is_empty() {
            return Err(PrintFault::NoAlt);
        }
        self.keep_introduction();
        let draws = draws(self.shaper, drawing);
        let node = self.tree.add(ROOT, Role::Figure(drawing.alt.clone()));
        let shape = Shape::Drawing(self.sheet.side, draws, drawing.width, drawing.height);
        let slot = Slot { before: 0.0, height: drawing.height, marks: vec![Mark { node, shape, link: None }] };
        let row = self.row(vec![Column { slots: vec![slot] }]);
        self.push(row, 6.0, 8.0);
        Ok(())
    }
}

/// The operations of a drawing, from its upper left corner.
pub fn draws(shaper: &mut Shaper, drawing: &Drawing) -> Vec<Draw> {
    let mut made = Vec::new();
    for stroke in &drawing.strokes {
        match stroke {
            Stroke::Polygon(corners, tint) => made.push(Draw::Polygon(corners.clone(), look::tint(*tint))),
            Stroke::Line(points, thickness, tint) => {
                made.push(Draw::Line(points.clone(), *thickness, look::tint(*tint)));
            }
            Stroke::Rect([x, y, w, h], tint) => {
                made.push(Draw::Rect(Area { x: *x, y: *y, w: *w, h: *h }, look::tint(*tint)));
            }
            Stroke::Outline([x, y, w, h], tint) => {
                made.push(Draw::Outline(Area { x: *x, y: *y, w: *w, h: *h }, 1.0, look::tint(*tint)));
            }
            Stroke::Text(label) => text(shaper, label, &mut made),
        }
    }
    made
}

fn text(shaper: &mut Shaper, label: &Label, made: &mut Vec<Draw>) {
    let face = if label.strong { Face::Strong } else { Face::Regular };
    let mut words = label.text.replace(['\n', '\t'], " ");
    let mut line = shape(shaper, &words, face, label.size);
    while line.as_ref().is_some_and(|line| line.width > label.most) && words.chars().count() > 1 {
        // What does not fit is cut by a word, then by a letter; the whole stands in the table below.
        words = words.trim_end_matches('…').trim_end().to_owned();
        let cut = words.rfind(' ').filter(|at| *at > words.len() / 2);
        match cut {
            Some(at) => words.truncate(at),
            None => drop(words.pop()),
        }
        words.push('…');
        line = shape(shaper, &words, face, label.size);
    }
    let Some(line) = line else { return };
    let left = match label.tie {
        Tie::Left => label.x,
        Tie::Middle => label.x - line.width / 2.0,
        Tie::Right => label.x - line.width,
    };
    for piece in line.pieces {
        made.push(Draw::Words(Words {
            face: piece.face,
            size: label.size,
            ink: look::tint(label.tint),
            x: left + piece.x,
            y: label.y,
            shaped: Arc::clone(&piece.shaped),
        }));
    }
}

fn shape(shaper: &mut Shaper, text: &str, face: Face, size: f32) -> Option<super::shape::Line> {
    shaper.lines(&[Span { text, face, size }], true, f32::MAX / 4.0).into_iter().next()
}
