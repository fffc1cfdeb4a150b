//! What every page repeats: the mark band, the running head and the running foot.
//!
//! On page one the marks are read as paragraphs; everything else here is an artifact. Texts that would take more than
//! their lines are shortened with an ellipsis: they stand in full in the title block.

use super::build::{Builder, Place};
use super::list::{Area, Draw, Owner, Page, Words};
use super::look::{self, Type};
use super::row::{Mark as Drawn, Shape, Slot};
use super::tree::{NodeId, ROOT, Role};
use crate::document::{Align, Document, Mark, PAGE, PAGES, Run, Running, Tone};

/// Room below mark band and running head.
const BELOW: f32 = 12.0;
/// Distance of the foot from the lower edge of the page.
const EDGE: f32 = 22.0;

/// What every page repeats, shaped once.
pub struct Furniture {
    bands: Vec<Band>,
    band_height: f32,
    head: Vec<Drawn>,
    head_height: f32,
    foot: Vec<Drawn>,
    /// Room the running foot takes, with the rule above it.
    foot_height: f32,
    label: String,
}

struct Band {
    area: Area,
    tone: Tone,
    words: Vec<Drawn>,
    node: NodeId,
}

impl Furniture {
    /// Shapes everything but the page number.
    pub fn shape(builder: &mut Builder<'_>, document: &Document) -> Self {
        let sheet = builder.sheet;
        let (bands, band_height) = bands(builder, &document.marks);
        let top = sheet.top + if bands.is_empty() { 0.0 } else { band_height + 8.0 };
        let Running { head_start, foot_start, foot_under, page_label } = &document.running;
        let measure = sheet.measure();
        let (head, tall) = strip(builder, head_start, place(sheet.side, measure, Align::Start), top);
        let mut foot_room = 0.0;
        let mut foot = Vec::new();
        for (runs, share) in [(foot_start, 0.8), (foot_under, 1.0)] {
            let (more, height) = strip(builder, runs, place(sheet.side, measure * share, Align::Start), foot_room);
            foot.extend(more);
            foot_room += height;
        }
        let foot_height = foot_room.max(look::RUNNING.line) + 6.0;
        Self { bands, band_height, head, head_height: tall, foot, foot_height, label: page_label.clone() }
    }

    /// Upper end of the body on the first page and on the others.
    pub fn tops(&self, builder: &Builder<'_>) -> (f32, f32) {
        let first = builder.sheet.top + if self.bands.is_empty() { 0.0 } else { self.band_height + BELOW };
        let head = if self.head.is_empty() { 0.0 } else { self.head_height + BELOW };
        (first, first + head)
    }

    /// Lower end of the body.
    pub fn floor(&self, builder: &Builder<'_>) -> f32 {
        builder.sheet.height - EDGE - self.foot_height - 8.0
    }

    /// The marks of page one, to be read first.
    pub fn first_marks(&self) -> Vec<(NodeId, Vec<Draw>)> {
        self.bands.iter().map(|band| (band.node, band.words.iter().filter_map(at_rest).collect())).collect()
    }

    /// Grounds of the bands.
    pub fn grounds(&self) -> Vec<Draw> {
        self.bands
            .iter()
            .map(|band| match band.tone {
                Tone::Warning => Draw::Rect(band.area, look::WARN),
                Tone::Remark => Draw::Outline(band.area, 0.9, look::SOFT),
            })
            .collect()
    }

    /// Bands and running head of a page after the first, to stand before its body.
    pub fn head_of(&self) -> Vec<Draw> {
        let words = self.bands.iter().flat_map(|band| &band.words);
        self.grounds().into_iter().chain(words.chain(&self.head).filter_map(at_rest)).collect()
    }

    /// Puts the foot on a page.
    pub fn foot(&self, builder: &mut Builder<'_>, page: &mut Page, number: usize, of: usize) {
        let sheet = builder.sheet;
        let top = sheet.height - EDGE - self.foot_height;
        let (thickness, colour) = super::pager::FOOT_RULE;
        page.put(Owner::Footer, Draw::Rect(Area { x: sheet.side, y: top, w: sheet.measure(), h: thickness }, colour));
        let label = self.label.replace(PAGES, &of.to_string()).replace(PAGE, &number.to_string());
        let right = place(sheet.side + sheet.measure() * 0.8, sheet.measure() * 0.2, Align::End);
        let (number, _) = strip(builder, &[Run::plain(label)], right, 0.0);
        for (owner, marks) in [(Owner::Footer, &self.foot), (Owner::Folio, &number)] {
            for mark in marks {
                if let Shape::Words(words) = &mark.shape {
                    page.put(owner, Draw::Words(Words { y: words.y + top + 6.0, ..words.clone() }));
                }
            }
        }
    }
}

fn place(x: f32, width: f32, align: Align) -> Place {
    Place { x, width, align }
}

fn at_rest(mark: &Drawn) -> Option<Draw> {
    if let Shape::Words(words) = &mark.shape { Some(Draw::Words(words.clone())) } else { None }
}

/// Running text from `top` downwards, at most two lines; gives its marks and its height.
fn strip(builder: &mut Builder<'_>, runs: &[Run], place: Place, top: f32) -> (Vec<Drawn>, f32) {
    let slots = capped(builder, runs, look::RUNNING, place, 2);
    let height = look::RUNNING.line * slots.len() as f32;
    (settle(slots, top), height)
}

/// Words with their baselines counted from the page instead of the slot.
fn settle(slots: Vec<Slot>, top: f32) -> Vec<Drawn> {
    let mut y = top;
    let mut settled = Vec::new();
    for slot in slots {
        for mut mark in slot.marks {
            if let Shape::Words(words) = &mut mark.shape {
                words.y += y;
            }
            settled.push(mark);
        }
        y += slot.height;
    }
    settled
}

/// At most `most` lines, the last with an ellipsis if something was left out.
fn capped(builder: &mut Builder<'_>, runs: &[Run], look: Type, place: Place, most: usize) -> Vec<Slot> {
    // Artifacts hang nowhere: the leaf given here is never used.
    let plain = |run: &Run| Run { lang: None, link: None, ..run.clone() };
    let mut runs: Vec<Run> = runs.iter().map(plain).collect();
    loop {
        let slots = builder.words(&runs, look, place, ROOT, false);
        let chars: usize = runs.iter().map(|run| run.text.chars().count()).sum();
        if slots.len() <= most || chars < 4 {
            return slots;
        }
        let mut left = (chars * most / slots.len()).min(chars - 2);
        for run in &mut runs {
            let count = run.text.chars().count().min(left);
            run.text = run.text.chars().take(count).collect();
            left -= count;
        }
        runs.retain(|run| !run.text.is_empty());
        if let Some(last) = runs.last_mut() {
            last.text = format!("{}…", last.text.trim_end_matches(['…', ' ']));
        }
    }
}

/// The bands side by side, and their height.
fn bands(builder: &mut Builder<'_>, marks: &[Mark]) -> (Vec<Band>, f32) {
    let sheet = builder.sheet;
    let gap = 8.0;
    let width = (sheet.measure() - gap * (marks.len().max(1) - 1) as f32) / marks.len().max(1) as f32;
    let mut shaped = Vec::new();
    for (i, mark) in marks.iter().enumerate() {
        let node = builder.tree.add(ROOT, Role::Paragraph);
        let x = sheet.side + (width + gap) * i as f32;
        let ink = if mark.tone == Tone::Warning { look::PAPER } else { look::HEAD };
        let look = Type { ink, ..look::MARK };
        let slots = capped(builder, &[Run::plain(&mark.text)], look, place(x + 8.0, width - 16.0, Align::Start), 3);
        shaped.push((mark.tone, x, node, slots));
    }
    let tallest = shaped.iter().map(|(.., slots)| slots.len()).max().unwrap_or(0) as f32 * look::MARK.line;
    let height = tallest + 7.0;
    let bands = shaped.into_iter().map(|(tone, x, node, slots)| Band {
        area: Area { x, y: sheet.top, w: width, h: height },
        tone,
        words: settle(slots, sheet.top + 3.5),
        node,
    });
    (bands.collect(), height)
}
