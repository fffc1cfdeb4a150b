//! The look of the paper in one place: sizes in points, colours of the house's paper tokens.

use super::list::Rgb;
use crate::document::{Ink, PageShape, Tint};

/// Heading ink, rules of the first order.
pub const HEAD: Rgb = Rgb(0x14, 0x30, 0x4F);
/// Text.
pub const BODY: Rgb = Rgb(0x16, 0x24, 0x3A);
/// Secondary text.
pub const SOFT: Rgb = Rgb(0x4A, 0x5A, 0x70);
/// Ground of group rows.
pub const GROUP: Rgb = Rgb(0xE6, 0xEC, 0xF5);
/// Ground of callouts.
pub const TINT: Rgb = Rgb(0xF5, 0xF7, 0xFA);
/// Rules between rows.
pub const RULE: Rgb = Rgb(0xD5, 0xDC, 0xE5);
/// Links.
pub const LINK: Rgb = Rgb(0x1D, 0x5B, 0xB8);
/// Ground of a warning mark, ink of a warning.
pub const WARN: Rgb = Rgb(0x8A, 0x5A, 0x00);
/// White.
pub const PAPER: Rgb = Rgb(0xFF, 0xFF, 0xFF);

/// The colour of an ink.
#[must_use]
pub fn ink(ink: Ink) -> Rgb {
    match ink {
        Ink::Body => BODY,
        Ink::Soft => SOFT,
        Ink::Head => HEAD,
        Ink::Ok => Rgb(0x1A, 0x75, 0x47),
        Ink::Warn => WARN,
        Ink::Bad => Rgb(0xB3, 0x26, 0x1E),
        Ink::Paper => PAPER,
    }
}

/// The colour of a tint.
#[must_use]
pub fn tint(tint: Tint) -> Rgb {
    match tint {
        Tint::Ink(one) => ink(one),
        Tint::Accent => LINK,
        Tint::Pale => Rgb(0xD3, 0xE2, 0xF6),
        Tint::Hair => RULE,
        Tint::Ground => TINT,
        Tint::Good => Rgb(0x1A, 0x6B, 0x43),
        Tint::Half => Rgb(0xF0, 0xB9, 0x4B),
        Tint::Bad => Rgb(0xC9, 0x46, 0x3D),
        Tint::Off => Rgb(0xA9, 0xB4, 0xC2),
        Tint::White => PAPER,
    }
}

/// Size and line of a kind of text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Type {
    /// Size.
    pub size: f32,
    /// Size of runs one step smaller.
    pub small: f32,
    /// Distance of baselines.
    pub line: f32,
    /// Semibold throughout.
    pub strong: bool,
    /// Colour of runs in [`Ink::Body`].
    pub ink: Rgb,
}

const PLAIN: Type = Type { size: 9.5, small: 8.2, line: 14.0, strong: false, ink: BODY };

/// Paragraphs.
pub const TEXT: Type = PLAIN;
/// The sentence that says it all.
pub const LEAD: Type = Type { size: 11.0, small: 9.5, line: 16.0, ..PLAIN };
/// A thought of a slide.
pub const SLIDE: Type = Type { size: 15.5, small: 12.5, line: 20.5, ..PLAIN };
/// Notes.
pub const NOTE: Type = Type { size: 8.5, small: 7.6, line: 11.6, ink: SOFT, ..PLAIN };
/// Cells.
pub const CELL: Type = Type { size: 8.5, small: 7.6, line: 11.2, ..PLAIN };
/// Head cells.
pub const CELL_HEAD: Type = Type { size: 7.6, small: 7.0, line: 10.4, strong: true, ink: HEAD };
/// Group rows.
pub const GROUP_ROW: Type = Type { size: 8.6, small: 7.6, line: 12.0, strong: true, ink: HEAD };
/// Labels of a grid.
pub const LABEL: Type = Type { size: 7.6, small: 6.8, line: 9.8, ink: SOFT, ..PLAIN };
/// Values of a grid.
pub const VALUE: Type = Type { size: 9.0, small: 8.0, line: 12.6, ..PLAIN };
/// Line above the title.
pub const OVER: Type = Type { size: 9.5, small: 8.4, line: 14.0, ink: SOFT, ..PLAIN };
/// Title.
pub const TITLE: Type = Type { size: 21.0, small: 15.0, line: 26.0, strong: true, ink: HEAD };
/// Line below the title.
pub const UNDER: Type = Type { size: 10.5, small: 9.0, line: 15.0, ..PLAIN };
/// Running head and foot.
pub const RUNNING: Type = Type { size: 7.2, small: 6.6, line: 9.6, ink: SOFT, ..PLAIN };
/// Marks.
pub const MARK: Type = Type { size: 8.2, small: 7.4, line: 11.0, strong: true, ink: PAPER };

/// Type of a heading of level 2, 3 or 4.
#[must_use]
pub fn heading(level: u8) -> Type {
    let (size, line) = match level {
        2 => (13.5, 18.0),
        3 => (10.8, 15.0),
        _ => (9.5, 13.6),
    };
    Type { size, small: size - 1.2, line, strong: true, ink: HEAD }
}

/// How a document is set: letters, distance of baselines and room between blocks, each as a share of the usual.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setting {
    letters: f32,
    lines: f32,
    /// Room between blocks.
    pub room: f32,
}

impl Setting {
    /// As a document is set.
    pub const USUAL: Self = Self { letters: 1.0, lines: 1.0, room: 1.0 };
    /// Lines and blocks nearer, letters as large: the few lines of a last page find room on the pages before.
    pub const NEARER: Self = Self { letters: 1.0, lines: 0.95, room: 0.75 };
    /// Closer throughout, for a page that has to hold more.
    pub const CLOSE: Self = Self { letters: 0.95, lines: 0.92, room: 0.7 };

    /// The setting that a page shape asks for.
    #[must_use]
    pub fn of(shape: PageShape) -> Self {
        if shape == PageShape::Close { Self::CLOSE } else { Self::USUAL }
    }

    /// A kind of text in this setting.
    #[must_use]
    pub fn of_type(self, look: Type) -> Type {
        let Self { letters, lines, .. } = self;
        Type { size: look.size * letters, small: look.small * letters, line: look.line * lines, ..look }
    }
}

/// Room above a heading of level 2, 3 or 4.
#[must_use]
pub fn above_heading(level: u8) -> f32 {
    match level {
        2 => 14.0,
        3 => 13.0,
        _ => 9.0,
    }
}

/// A sheet: its size and margins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sheet {
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// Left and right margin.
    pub side: f32,
    /// Upper margin, to the mark band or running head.
    pub top: f32,
    /// Lower end of the body.
    pub floor: f32,
}

impl Sheet {
    /// The sheet of a page shape.
    #[must_use]
    pub fn of(shape: PageShape) -> Self {
        let (width, height, side) = match shape {
            PageShape::Landscape => (841.89, 595.276, 42.0),
            PageShape::Portrait | PageShape::Close => (595.276, 841.89, 48.0),
        };
        Self { width, height, side, top: 32.0, floor: height - 56.0 }
    }

    /// Width of the body.
    #[must_use]
    pub fn measure(&self) -> f32 {
        self.width - 2.0 * self.side
    }
}
