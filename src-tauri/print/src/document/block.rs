//! Blocks: what follows one another down the page.

use super::{Run, Table};

/// One block of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The title block at the head of page one. It is the only heading of level 1.
    Title(Title),
    /// A heading inside the document.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Paragraph),
    /// Labels with their values, side by side.
    Grid(Grid),
    /// A table.
    Table(Table),
    /// A list.
    List(List),
    /// A picture with its description.
    Picture(Picture),
    /// A drawing with its description.
    Drawing(Drawing),
    /// What follows starts on a new page.
    PageBreak,
    /// What follows stays on the page of what stands before it, as far as a page holds both.
    Stay,
    /// The same, and what stands before it is not parted itself.
    Whole,
}

impl Block {
    /// A paragraph of body text.
    #[must_use]
    pub fn body(runs: Vec<Run>) -> Self {
        Self::Paragraph(Paragraph { runs, style: ParagraphStyle::Body })
    }

    /// A small note.
    #[must_use]
    pub fn small(text: impl Into<String>) -> Self {
        Self::Paragraph(Paragraph::plain(text).style(ParagraphStyle::Small))
    }
}

/// The title block.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Title {
    /// Small line above the title: usually the organisation.
    pub over: Vec<Run>,
    /// The title, heading level 1.
    pub text: String,
    /// Line below the title.
    pub under: Vec<Run>,
    /// The organisation's logo, at the right; at most 150 × 48 pt.
    pub logo: Option<Picture>,
}

/// A heading. Levels start at 2 (the title is 1) and do not skip downwards; the layout refuses a document that does.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// 2, 3 or 4.
    pub level: u8,
    /// Words.
    pub runs: Vec<Run>,
    /// Unique id for internal links; empty for none. Every heading becomes a bookmark.
    pub id: String,
}

impl Heading {
    /// A heading of plain words.
    #[must_use]
    pub fn new(level: u8, text: impl Into<String>, id: impl Into<String>) -> Self {
        Self { level, runs: vec![Run::plain(text)], id: id.into() }
    }
}

/// Look of a paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ParagraphStyle {
    /// Text.
    #[default]
    Body,
    /// One step larger: the sentence that says it all.
    Lead,
    /// A line of a slide, in large type.
    Slide,
    /// One step smaller and softer: notes.
    Small,
    /// Words of the form where the organisation's own stand; looks like text.
    Aside,
    /// On a tinted ground with a bar at its left: what must not be overlooked.
    Callout,
}

/// A paragraph. One without runs, or with empty text only, prints nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Paragraph {
    /// Its words.
    pub runs: Vec<Run>,
    /// Its look.
    pub style: ParagraphStyle,
}

impl Paragraph {
    /// Body text of plain words.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self { runs: vec![Run::plain(text)], style: ParagraphStyle::Body }
    }

    /// The same paragraph in another look.
    #[must_use]
    pub fn style(mut self, style: ParagraphStyle) -> Self {
        self.style = style;
        self
    }
}

/// Labels with their values, in `across` pairs a line; read as a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// Pairs side by side, 1 to 4.
    pub across: u8,
    /// The pairs, filled line by line.
    pub pairs: Vec<Pair>,
}

/// One label and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// Label, a few words.
    pub label: String,
    /// Value: paragraphs of runs.
    pub value: Vec<Vec<Run>>,
    /// How many places of a line it takes, at most all there are.
    pub span: u8,
}

impl Pair {
    /// A pair that takes one place.
    #[must_use]
    pub fn new(label: impl Into<String>, value: impl Into<Run>) -> Self {
        Self { label: label.into(), value: vec![vec![value.into()]], span: 1 }
    }

    /// A pair that takes a whole line.
    #[must_use]
    pub fn wide(mut self) -> Self {
        self.span = u8::MAX;
        self
    }

    /// A pair that takes some places of a line.
    #[must_use]
    pub fn span(mut self, places: u8) -> Self {
        self.span = places;
        self
    }
}

/// A list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct List {
    /// Numbered 1. 2. 3. instead of bulleted.
    pub numbered: bool,
    /// Items: paragraphs of runs each.
    pub items: Vec<Vec<Vec<Run>>>,
}

/// A picture: PNG or baseline or progressive JPEG.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The file's bytes.
    pub bytes: Vec<u8>,
    /// Description for people who cannot see it. Must not be empty.
    pub alt: String,
    /// Largest width in points; the picture is never enlarged beyond 72 dpi.
    pub max_width: f32,
    /// Largest height in points.
    pub max_height: f32,
}

/// A drawing of lines, areas and words, in points from its upper left corner, y downwards.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// What it says, for people who cannot see it. Must not be empty.
    pub alt: String,
    /// Width; at most the measure of the page.
    pub width: f32,
    /// Height; at most half a page.
    pub height: f32,
    /// What it is made of, in drawing order.
    pub strokes: Vec<Stroke>,
}

/// One piece of a drawing.
#[derive(Clone, Debug, PartialEq)]
pub enum Stroke {
    /// A filled polygon.
    Polygon(Vec<(f32, f32)>, Tint),
    /// A line through points, with its thickness.
    Line(Vec<(f32, f32)>, f32, Tint),
    /// A filled rectangle: left, top, width, height.
    Rect([f32; 4], Tint),
    /// A rectangle's outline, one point thick: left, top, width, height.
    Outline([f32; 4], Tint),
    /// Words on one line.
    Text(Label),
}

impl Stroke {
    /// The same, so many points to the right and down.
    #[must_use]
    pub fn moved(self, x: f32, y: f32) -> Self {
        let all = |points: Vec<(f32, f32)>| points.into_iter().map(|(px, py)| (px + x, py + y)).collect();
        let shift = |[left, top, wide, high]: [f32; 4]| [left + x, top + y, wide, high];
        match self {
            Self::Polygon(points, tint) => Self::Polygon(all(points), tint),
            Self::Line(points, thick, tint) => Self::Line(all(points), thick, tint),
            Self::Rect(at, tint) => Self::Rect(shift(at), tint),
            Self::Outline(at, tint) => Self::Outline(shift(at), tint),
            Self::Text(label) => Self::Text(Label { x: label.x + x, y: label.y + y, ..label }),
        }
    }
}

/// Words in a drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The words.
    pub text: String,
    /// Where they are tied.
    pub x: f32,
    /// Baseline.
    pub y: f32,
    /// Size in points.
    pub size: f32,
    /// Semibold.
    pub strong: bool,
    /// Colour.
    pub tint: Tint,
    /// Which end is tied to `x`.
    pub tie: Tie,
    /// Longer words are cut with an ellipsis at this width.
    pub most: f32,
}

/// Which end of words is tied to their place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tie {
    /// The left end.
    #[default]
    Left,
    /// The middle.
    Middle,
    /// The right end.
    Right,
}

/// Colours of drawings. Each area also differs from its neighbours in lightness, so that a grey print can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tint {
    /// An ink of text.
    Ink(super::Ink),
    /// Accent: the present.
    Accent,
    /// A pale accent, behind lines.
    Pale,
    /// Hair lines and grounds.
    Hair,
    /// A pale ground for bars.
    Ground,
    /// Good.
    Good,
    /// Half.
    Half,
    /// Bad.
    Bad,
    /// Not counted.
    Off,
    /// White.
    White,
}
