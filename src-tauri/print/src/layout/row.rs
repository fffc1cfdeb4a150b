//! Rows: what the page breaker moves. Paragraphs, grid lines, list items, table rows and pictures are all rows of
//! cells; a cell is a column of slots, and a slot is never cut.

use super::list::{Draw, Rgb, Target, Words};
use super::tree::NodeId;

/// A row across the page.
#[derive(Clone, Debug)]
pub struct Row {
    /// Left edge of ground and rules.
    pub x: f32,
    /// Width of ground and rules.
    pub width: f32,
    /// Room above; none at the top of a page.
    pub before: f32,
    /// Room inside, above and below the cells.
    pub pad: (f32, f32),
    /// The cells.
    pub cells: Vec<Column>,
    /// How it may be broken.
    pub split: Split,
    /// Stays with the row that follows.
    pub keep: bool,
    /// Ground behind the row.
    pub ground: Option<Rgb>,
    /// Bar at its left edge.
    pub bar: Option<Rgb>,
    /// Rule below: thickness and colour.
    pub rule: Option<(f32, Rgb)>,
    /// The repeated head that stands above it on a new page, by index.
    pub head: Option<usize>,
    /// Id of this place.
    pub id: String,
    /// Bookmark of this place: depth and words.
    pub bookmark: Option<(usize, String)>,
    /// Starts a new page.
    pub new_page: bool,
}

/// How a row may be broken over pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Split {
    /// Only when taller than a page.
    Whole,
    /// Between lines, leaving at least two on each side.
    Lines,
}

/// One cell of a row: slots one below the other.
#[derive(Clone, Debug, Default)]
pub struct Column {
    /// The slots from top to bottom.
    pub slots: Vec<Slot>,
}

/// What is never cut: a line of text or a picture.
#[derive(Clone, Debug)]
pub struct Slot {
    /// Room above it inside its cell.
    pub before: f32,
    /// Its height.
    pub height: f32,
    /// What it shows; `x` is a place on the page, `y` counts from the top of the slot.
    pub marks: Vec<Mark>,
}

/// Something drawn in a slot, and the node it belongs to.
#[derive(Clone, Debug)]
pub struct Mark {
    /// Leaf it belongs to.
    pub node: NodeId,
    /// What is drawn.
    pub shape: Shape,
    /// Where it leads.
    pub link: Option<Target>,
}

/// What is drawn in a slot.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Words.
    Words(Words),
    /// A picture by index: left edge, width, height.
    Picture(usize, f32, f32, f32),
    /// A drawing: its left edge, and what it is made of, from its own upper left corner; its width and height.
    Drawing(f32, Vec<Draw>, f32, f32),
}

impl Row {
    /// A plain row across the measure.
    #[must_use]
    pub fn new(x: f32, width: f32, cells: Vec<Column>) -> Self {
        Self {
            x,
            width,
            before: 0.0,
            pad: (0.0, 0.0),
            cells,
            split: Split::Whole,
            keep: false,
            ground: None,
            bar: None,
            rule: None,
            head: None,
            id: String::new(),
            bookmark: None,
            new_page: false,
        }
    }

    /// Height without the room above.
    #[must_use]
    pub fn height(&self) -> f32 {
        let tallest = self.cells.iter().map(Column::height).fold(0.0, f32::max);
        tallest + self.pad.0 + self.pad.1
    }

    /// True if no cell has anything in it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.slots.is_empty())
    }

    /// Cuts off what fits into `room`; the rest stays. `None` if not one slot of any cell fits.
    /// `least` lines are taken, or nothing.
    pub fn cut(&mut self, room: f32, least: usize) -> Option<Self> {
        let inner = room - self.pad.0 - self.pad.1;
        let counts: Vec<usize> = self.cells.iter().map(|cell| cell.fitting(inner, least)).collect();
        if counts.iter().all(|count| *count == 0) {
            return None;
        }
        let mut part = self.clone();
        for ((cell, piece), count) in self.cells.iter_mut().zip(&mut part.cells).zip(counts) {
            piece.slots.truncate(count);
            cell.slots.drain(..count);
        }
        self.before = 0.0;
        self.id = String::new();
        self.bookmark = None;
        self.new_page = false;
        part.keep = false;
        Some(part)
    }
}

impl Column {
    /// Height of its slots.
    #[must_use]
    pub fn height(&self) -> f32 {
        self.slots.iter().enumerate().map(|(i, slot)| slot.step(i)).sum()
    }

    /// How many slots fit into `room`, leaving `least` on each side where there are more than that.
    fn fitting(&self, room: f32, least: usize) -> usize {
        let mut used = 0.0;
        let mut count = 0;
        for (i, slot) in self.slots.iter().enumerate() {
            used += slot.step(i);
            // A hair's breadth of tolerance: sums of the same numbers in another order.
            if used > room + 0.01 {
                break;
            }
            count += 1;
        }
        let all = self.slots.len();
        if count == all {
            return all;
        }
        let count = count.min(all.saturating_sub(least));
        if count < least { 0 } else { count }
    }
}

impl Slot {
    /// How far down its cell it reaches, as the slot at `index`: the first one has no room above.
    #[must_use]
    pub fn step(&self, index: usize) -> f32 {
        if index == 0 { self.height } else { self.before + self.height }
    }
}
