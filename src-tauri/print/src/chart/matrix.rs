//! A matrix of likelihood and consequence: how many lie in each cell, and the level of the cell. The count stands in the cell
//! with the letter of its level, and the levels differ without colours: white, pale, darker, dark.

use aims_core::chart::MatrixCell;
use serde_json::json;

use super::pen::{Pen, label};
use crate::document::{Drawing, Ink, Label, Stroke, Tie, Tint};

/// Room for the steps of the likelihood, at the left.
const LEFT: f32 = 34.0;
/// Height of a cell; many steps still fit beside a second matrix.
const HIGH: f32 = 34.0;
/// Where the first row begins.
const TOP: f32 = 13.0;
const LEVELS: [&str; 4] = ["low", "medium", "high", "critical"];

/// Draws it.
pub fn draw(pen: &Pen<'_>, rows: &[Vec<MatrixCell>], width: f32) -> Drawing {
    let wide = wide(rows, width);
    let soft = Tint::Ink(Ink::Soft);
    let mut strokes =
        vec![Stroke::Text(Label { tint: soft, ..label(pen.say("chart-likelihood"), 0.0, 8.0, Tie::Left, width) })];
    for (down, row) in rows.iter().enumerate() {
        let y = TOP + HIGH * down as f32;
        let step = row.first().map(|cell| cell.likelihood.to_string()).unwrap_or_default();
        strokes.push(Stroke::Text(Label {
            strong: true,
            ..label(step, LEFT - 8.0, y + HIGH / 2.0 + 3.0, Tie::Right, LEFT - 8.0)
        }));
        for (at, cell) in row.iter().enumerate() {
            strokes.extend(one(pen, cell, [LEFT + wide * at as f32, y, wide, HIGH]));
        }
    }
    let mut y = TOP + HIGH * rows.len() as f32 + 11.0;
    for (at, cell) in rows.first().into_iter().flatten().enumerate() {
        let x = LEFT + wide * (at as f32 + 0.5);
        strokes
            .push(Stroke::Text(Label { strong: true, ..label(cell.consequence.to_string(), x, y, Tie::Middle, wide) }));
    }
    y += 11.0;
    strokes.push(Stroke::Text(Label {
        tint: soft,
        ..label(pen.say("chart-consequences"), LEFT, y, Tie::Left, width - LEFT)
    }));
    y += 8.0;
    let mut x = LEFT;
    for level in LEVELS {
        let words = format!("{} {}", letter(pen, level), pen.say(&format!("riskLevelCode.{level}")));
        strokes.extend(ground(level, [x, y, 9.0, 9.0]));
        strokes.push(Stroke::Text(label(words.clone(), x + 13.0, y + 7.4, Tie::Left, width - x - 13.0)));
        x += 16.0 + words.chars().count() as f32 * 4.3 + 10.0;
    }
    if raised(rows) {
        y += 13.0;
        strokes.push(Stroke::Text(Label {
            tint: soft,
            ..label(pen.say("chart-people"), LEFT, y + 7.4, Tie::Left, width - LEFT)
        }));
    }
    Drawing { alt: String::new(), width, height: y + 14.0, strokes }
}

/// Whether some cell has another level where its consequence is for people.
fn raised(rows: &[Vec<MatrixCell>]) -> bool {
    rows.iter().flatten().any(|cell| !cell.for_people.is_empty())
}

/// The letter of the level of a cell, and behind it the one that it has for people, where that is another.
fn letters(pen: &Pen<'_>, cell: &MatrixCell) -> String {
    [&cell.level, &cell.for_people]
        .into_iter()
        .filter(|one| !one.is_empty())
        .map(|one| letter(pen, one))
        .collect::<Vec<_>>()
        .join("/")
}

/// Height of a cell on a slide, where the matrix lies, and where the words beside it begin.
const FLAT: f32 = 13.0;
const BESIDE: f32 = 226.0;

/// Draws it for a slide: flat cells with the levels named beside them, so that its words are as large as the room allows.
pub fn lying(pen: &Pen<'_>, rows: &[Vec<MatrixCell>], width: f32) -> Drawing {
    let (left, top) = (14.0, 11.0);
    let across = rows.iter().map(Vec::len).max().unwrap_or_default().max(1);
    let wide = (BESIDE - 14.0 - left) / across as f32;
    let mut strokes = vec![Stroke::Text(label(pen.say("chart-likelihood"), 0.0, 7.4, Tie::Left, width))];
    for (down, row) in rows.iter().enumerate() {
        let y = top + FLAT * down as f32;
        let step = row.first().map(|cell| cell.likelihood.to_string()).unwrap_or_default();
        strokes.push(Stroke::Text(Label { strong: true, ..label(step, left - 5.0, y + 9.2, Tie::Right, left) }));
        for (at, cell) in row.iter().enumerate() {
            strokes.extend(flat(pen, cell, [left + wide * at as f32, y, wide, FLAT]));
        }
    }
    let foot = top + FLAT * rows.len() as f32 + 9.0;
    for (at, cell) in rows.first().into_iter().flatten().enumerate() {
        let x = left + wide * (at as f32 + 0.5);
        let step = label(cell.consequence.to_string(), x, foot, Tie::Middle, wide);
        strokes.push(Stroke::Text(Label { strong: true, ..step }));
    }
    strokes.push(Stroke::Text(label(pen.say("chart-consequences"), BESIDE, foot, Tie::Left, width - BESIDE)));
    for (down, level) in LEVELS.into_iter().rev().enumerate() {
        let y = top + 1.0 + FLAT * down as f32;
        strokes.extend(ground(level, [BESIDE, y, 9.0, 9.0]));
        let words = format!("{} {}", letter(pen, level), pen.say(&format!("riskLevelCode.{level}")));
        strokes.push(Stroke::Text(label(words, BESIDE + 14.0, y + 7.4, Tie::Left, width - BESIDE - 14.0)));
    }
    Drawing { alt: String::new(), width, height: foot + 3.0, strokes }
}

/// A cell on a slide: the letter of its level, and how many lie in it.
fn flat(pen: &Pen<'_>, cell: &MatrixCell, at: [f32; 4]) -> Vec<Stroke> {
    let [x, y, w, _] = at;
    let mut strokes = ground(&cell.level, at);
    let tint = if cell.level == "critical" { Tint::White } else { Tint::Ink(Ink::Body) };
    strokes.push(Stroke::Text(Label { tint, ..label(letters(pen, cell), x + 3.0, y + 9.2, Tie::Left, w) }));
    if cell.count > 0 {
        let count = label(cell.count.to_string(), x + w / 2.0, y + 10.2, Tie::Middle, w);
        strokes.push(Stroke::Text(Label { strong: true, size: 10.5, tint, ..count }));
    }
    strokes
}

fn wide(rows: &[Vec<MatrixCell>], width: f32) -> f32 {
    let across = rows.iter().map(Vec::len).max().unwrap_or_default().max(1);
    (width - LEFT - 2.0) / across as f32
}

/// The middle of the cell of a likelihood and a consequence; what lies beyond the steps is drawn at the edge.
pub fn middle(rows: &[Vec<MatrixCell>], width: f32, likelihood: u32, consequence: u32) -> (f32, f32) {
    let (steps, across) = (rows.len() as f32, rows.iter().map(Vec::len).max().unwrap_or_default() as f32);
    let down = (steps - likelihood as f32).clamp(0.0, (steps - 1.0).max(0.0));
    let at = (consequence as f32 - 1.0).clamp(0.0, (across - 1.0).max(0.0));
    (LEFT + wide(rows, width) * (at + 0.5), TOP + HIGH * (down + 0.5))
}

/// A cell in words, for the table: how many, and the level; the level alone where there is none.
pub fn told(pen: &Pen<'_>, cell: &MatrixCell) -> String {
    let word = |level: &str| if level.is_empty() { String::new() } else { pen.say(&format!("riskLevelCode.{level}")) };
    let level = match cell.for_people.as_str() {
        "" => word(&cell.level),
        people => {
            pen.with("chart-level-people", [("level", json!(word(&cell.level))), ("people", json!(word(people)))])
        }
    };
    // Where none lies, the level alone says what would.
    if cell.count == 0 {
        return level;
    }
    pen.with("chart-cell", [("count", json!(cell.count)), ("level", json!(level))])
}

/// What lies in every cell that holds something, in words: likelihood by consequence, how many, the level.
pub fn held(pen: &Pen<'_>, rows: &[Vec<MatrixCell>]) -> String {
    let cells = rows.iter().flatten().filter(|cell| cell.count > 0).map(|cell| {
        let (likelihood, consequence) = (json!(cell.likelihood), json!(cell.consequence));
        let args = [("likelihood", likelihood), ("consequence", consequence), ("cell", json!(told(pen, cell)))];
        pen.with("chart-at", args)
    });
    cells.collect::<Vec<_>>().join("; ")
}

fn one(pen: &Pen<'_>, cell: &MatrixCell, at: [f32; 4]) -> Vec<Stroke> {
    let [x, y, w, h] = at;
    let mut strokes = ground(&cell.level, at);
    let letter = letters(pen, cell);
    let dark = cell.level == "critical";
    let tint = if dark { Tint::White } else { Tint::Ink(Ink::Soft) };
    strokes.push(Stroke::Text(Label { size: 6.2, tint, ..label(letter, x + 4.0, y + 8.6, Tie::Left, w) }));
    if cell.count > 0 {
        let tint = if dark { Tint::White } else { Tint::Ink(Ink::Body) };
        let count = label(cell.count.to_string(), x + w / 2.0, y + h / 2.0 + 6.0, Tie::Middle, w);
        strokes.push(Stroke::Text(Label { strong: true, size: 13.0, tint, ..count }));
    }
    strokes
}

/// The ground of a level: what is worse is darker, and a frame parts the cells.
fn ground(level: &str, at: [f32; 4]) -> Vec<Stroke> {
    let fill = match level {
        "medium" => Tint::Pale,
        "high" => Tint::Half,
        "critical" => Tint::Bad,
        _ => Tint::White,
    };
    vec![Stroke::Rect(at, fill), Stroke::Outline(at, Tint::Off)]
}

/// The first letter of the word for a level.
fn letter(pen: &Pen<'_>, level: &str) -> String {
    if level.is_empty() { String::new() } else { pen.say(&format!("riskLevelCode.{level}")).chars().take(1).collect() }
}
