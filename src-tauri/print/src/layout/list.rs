//! The display list: what stands where on each page, in drawing and reading order.
//!
//! Points, origin at the top left of the page, y downwards. Painters only translate; they decide nothing.

use std::sync::Arc;

use super::faces::Face;
use super::node::NodeId;

/// A colour in sRGB, eight bits a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// One page.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// What is drawn, in order. Each sequence is one marked-content sequence.
    pub sequences: Vec<Sequence>,
    /// Links on this page.
    pub links: Vec<LinkArea>,
}

/// Drawing operations that belong to one place of the structure tree, or to none.
#[derive(Clone, Debug)]
pub struct Sequence {
    /// Whom it belongs to.
    pub owner: Owner,
    /// What is drawn.
    pub draws: Vec<Draw>,
}

/// Whom a sequence belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A leaf of the structure tree, with its marked-content number on the page.
    Leaf {
        /// The node.
        node: NodeId,
        /// Number on the page, from 0.
        mcid: usize,
    },
    /// Ground or rule: not read.
    Layout,
    /// Running head or mark band: not read.
    Header,
    /// A table's head, repeated on a later page: not read.
    Again,
    /// Running foot: not read.
    Footer,
    /// Number of the page: not read.
    Folio,
}

/// One drawing operation.
#[derive(Clone, Debug)]
pub enum Draw {
    /// Words.
    Words(Words),
    /// A filled rectangle.
    Rect(Area, Rgb),
    /// A rectangle's outline, inside its edges.
    Outline(Area, f32, Rgb),
    /// A picture, by index into [`super::Layout::pictures`].
    Picture(usize, Area),
    /// A filled polygon of at least three corners.
    Polygon(Vec<(f32, f32)>, Rgb),
    /// A line through at least two points, with its thickness.
    Line(Vec<(f32, f32)>, f32, Rgb),
}

impl Draw {
    /// The same, moved.
    #[must_use]
    pub fn moved(&self, dx: f32, dy: f32) -> Self {
        let area = |area: &Area| Area { x: area.x + dx, y: area.y + dy, ..*area };
        let points = |points: &[(f32, f32)]| points.iter().map(|(x, y)| (x + dx, y + dy)).collect();
        match self {
            Self::Words(words) => Self::Words(Words { x: words.x + dx, y: words.y + dy, ..words.clone() }),
            Self::Rect(at, colour) => Self::Rect(area(at), *colour),
            Self::Outline(at, thickness, colour) => Self::Outline(area(at), *thickness, *colour),
            Self::Picture(index, at) => Self::Picture(*index, area(at)),
            Self::Polygon(corners, colour) => Self::Polygon(points(corners), *colour),
            Self::Line(through, thickness, colour) => Self::Line(points(through), *thickness, *colour),
        }
    }
}

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub w: f32,
    /// Height.
    pub h: f32,
}

/// Shaped text of one face, size and colour on one baseline.
#[derive(Clone, Debug)]
pub struct Words {
    /// Face.
    pub face: Face,
    /// Size in points.
    pub size: f32,
    /// Colour.
    pub ink: Rgb,
    /// Left end.
    pub x: f32,
    /// Baseline.
    pub y: f32,
    /// Glyphs and their text, shared by every place the same words are drawn.
    pub shaped: Arc<Shaped>,
}

/// Glyphs with the text they stand for.
#[derive(Clone, Debug, Default)]
pub struct Shaped {
    /// The text, in logical order, as it is to be read: originals instead of U+25A1.
    pub text: String,
    /// The glyphs from left to right.
    pub glyphs: Vec<Glyph>,
    /// Advance of the whole.
    pub advance: f32,
}

/// One glyph.
#[derive(Clone, Copy, Debug)]
pub struct Glyph {
    /// Number in the whole font.
    pub id: u16,
    /// Where it stands, from the left end of its words.
    pub x: f32,
    /// Raised above the baseline by this much.
    pub rise: f32,
    /// Its advance.
    pub advance: f32,
    /// Start of its cluster in [`Shaped::text`], in bytes.
    pub from: u32,
    /// End of its cluster. Glyphs of one cluster follow one another and carry the same range.
    pub to: u32,
    /// True if the cluster must be read from its text and not glyph by glyph: a substitute, or several glyphs at once.
    pub spelt: bool,
}

/// A link on a page.
#[derive(Clone, Debug)]
pub struct LinkArea {
    /// Where.
    pub area: Area,
    /// Where to.
    pub target: Target,
    /// Words it stands on, for people who hear it.
    pub text: String,
    /// The Link node of the structure tree.
    pub node: NodeId,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An id of the document.
    Inside(String),
    /// An address.
    Outside(String),
}

/// A place a link or bookmark can lead to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Page, from 0.
    pub page: usize,
    /// Upper edge.
    pub y: f32,
}

/// A bookmark.
#[derive(Clone, Debug)]
pub struct Bookmark {
    /// Depth, from 0.
    pub depth: usize,
    /// Words.
    pub title: String,
    /// Where it leads.
    pub spot: Spot,
}
