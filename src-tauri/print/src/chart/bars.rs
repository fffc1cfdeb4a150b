//! Bars of counted parts. The count stands in its part, and the legend below names the parts.

use aims_core::chart::Bar;

use super::pen::{Pen, SLIDE, label};
use crate::document::{Drawing, Ink, Label, Stroke, Tie, Tint};

/// Distance of bars and their height; many bars stand closer, so that they fit below the sentences of a summary, and a few on a
/// slide are thick, so that they fill it.
fn pitch(bars: usize, width: f32) -> (f32, f32) {
    if bars > 12 {
        (13.2, 9.6)
    } else if width <= SLIDE && bars <= 3 {
        let lane = if bars == 1 { 50.0 } else { 64.0 / bars as f32 };
        (lane, lane * 0.62)
    } else {
        (19.0, 12.5)
    }
}

/// A part of this width or less does not hold its figure.
const NARROW: f32 = 11.0;
/// Size of a figure above a bar, and so much room it takes: on a slide none is smaller than the others.
fn above_bar(width: f32) -> (f32, f32) {
    if width <= SLIDE { (7.2, 7.6) } else { (6.0, 6.4) }
}

/// Room for labels and titles: what the longest takes, so that none is cut while the bars keep more than a third of the width.
fn names(bars: &[Bar], width: f32) -> f32 {
    const LEAST: f32 = 168.0;
    let longest = bars.iter().map(|bar| bar.title.chars().count()).max().unwrap_or_default() as f32;
    if width > SLIDE {
        return (indent(bars) + longest * 4.2 + 8.0).clamp(LEAST, (width * 0.58).max(LEAST));
    }
    (indent(bars) + longest * 5.6 + 8.0).min(LEAST)
}

/// Where the titles begin: behind the labels, if there are any.
fn indent(bars: &[Bar]) -> f32 {
    if bars.iter().all(|bar| bar.label.is_empty()) { 0.0 } else { 34.0 }
}

/// Draws them.
pub fn draw(pen: &Pen<'_>, codes: &[String], bars: &[Bar], width: f32) -> Drawing {
    let most = bars.iter().map(|bar| bar.counts.iter().sum::<u32>()).max().unwrap_or_default().max(1) as f32;
    let (indent, names) = (indent(bars), names(bars, width));
    let room = width - names - 34.0;
    let (lane, high) = pitch(bars.len(), width);
    let narrow = |count: u32| count > 0 && room * count as f32 / most <= NARROW;
    // The figure of a part that is too narrow for it stands above the bar, where bars leave room.
    let (size, taken) = above_bar(width);
    let above = lane - high >= taken;
    let top = if above && bars.first().is_some_and(|bar| bar.counts.iter().any(|count| narrow(*count))) {
        taken
    } else {
        4.0
    };
    let mut strokes = Vec::new();
    for (i, bar) in bars.iter().enumerate() {
        let y = top + lane * i as f32;
        let base = y + high / 2.0 + 3.0;
        strokes.push(Stroke::Text(Label { strong: true, ..label(bar.label.clone(), 0.0, base, Tie::Left, 32.0) }));
        strokes.push(Stroke::Text(label(bar.title.clone(), indent, base, Tie::Left, names - indent - 8.0)));
        let mut x = names;
        for (code, count) in codes.iter().zip(&bar.counts).filter(|(_, count)| **count > 0) {
            let wide = room * *count as f32 / most;
            strokes.extend(part(code, [x, y, wide, high]));
            if !narrow(*count) {
                // A figure on a hatched part stands on a plain patch.
                let patch = 4.0 + 4.6 * count.to_string().len() as f32;
                let plain = [x + (wide - patch) / 2.0, y + 0.6, patch, high - 1.2];
                strokes.extend(hatched(code).map(|(ground, _)| Stroke::Rect(plain, ground)));
                let label = label(count.to_string(), x + wide / 2.0, base, Tie::Middle, wide);
                strokes.push(Stroke::Text(Label { strong: true, size: 7.2, tint: figure(code), ..label }));
            } else if above {
                strokes.push(Stroke::Text(Label {
                    size,
                    ..label(count.to_string(), x + wide / 2.0, y - 1.4, Tie::Middle, NARROW)
                }));
            }
            x += wide;
        }
        let total: u32 = bar.counts.iter().sum();
        let tint = Tint::Ink(Ink::Soft);
        strokes.push(Stroke::Text(Label { tint, ..label(total.to_string(), x + 5.0, base, Tie::Left, 28.0) }));
    }
    let mut height = top + 4.0 + lane * bars.len() as f32;
    let mut x = names;
    for code in codes {
        let words = pen.say(&format!("cell-part-{code}"));
        let wide = 16.0 + words.chars().count() as f32 * 4.3 + 12.0;
        if x + wide > width && x > names {
            x = names;
            height += 13.0;
        }
        strokes.extend(part(code, [x, height, 9.0, 9.0]));
        strokes.push(Stroke::Text(label(words, x + 13.0, height + 7.4, Tie::Left, width - x - 13.0)));
        x += wide;
    }
    Drawing { alt: String::new(), width, height: height + 14.0, strokes }
}

/// The area of a part. Without colours they still differ: dark, pale, dark with white lines, white with grey lines, and an
/// empty frame for what has no answer yet.
fn part(code: &str, at: [f32; 4]) -> Vec<Stroke> {
    let [x, y, w, h] = at;
    let end = Stroke::Line(vec![(x + w, y), (x + w, y + h)], 0.8, Tint::White);
    let plain = match code {
        "conforms" | "met" | "done" => Tint::Good,
        "partly" | "progress" => Tint::Half,
        _ => {
            let Some((ground, lines)) = hatched(code) else {
                return vec![Stroke::Rect(at, Tint::White), Stroke::Outline(at, Tint::Off)];
            };
            let mut strokes = vec![Stroke::Rect(at, ground)];
            strokes.extend(hatch(at, lines));
            strokes.push(if ground == Tint::White { Stroke::Outline(at, lines) } else { end });
            return strokes;
        }
    };
    vec![Stroke::Rect(at, plain), end]
}

/// Ground and lines of a part that is hatched.
fn hatched(code: &str) -> Option<(Tint, Tint)> {
    match code {
        "not" | "overdue" => Some((Tint::Bad, Tint::White)),
        "na" | "out" | "planned" => Some((Tint::White, Tint::Off)),
        _ => None,
    }
}

/// Slanting lines over an area, cut off at its edges.
fn hatch([x, y, w, h]: [f32; 4], tint: Tint) -> Vec<Stroke> {
    const STEP: f32 = 5.0;
    let count = ((w + h) / STEP).ceil() as usize;
    let line = |nth: usize| {
        // From the lower edge upwards to the right, `low` behind the left edge.
        let low = STEP * nth as f32 - h;
        let (from, to) = (low.max(0.0), (low + h).min(w));
        let at = |along: f32| (x + along, y + h - (along - low));
        (to > from).then(|| Stroke::Line(vec![at(from), at(to)], 0.9, tint))
    };
    (1..=count).filter_map(line).collect()
}

/// The colour of a figure on its part.
fn figure(code: &str) -> Tint {
    match code {
        "conforms" | "met" | "done" | "not" | "overdue" => Tint::White,
        _ => Tint::Ink(Ink::Body),
    }
}
