//! What a document says, before anybody decides where it stands on a page.
//!
//! A [`Document`] is plain data: blocks in reading order and what every page repeats. It knows no fonts, no points and
//! no PDF. `statement` and `reviews` build it from a paper; `layout` places it; `paint` writes it.
//! Not here: Fluent words (a builder puts them in) and page numbers (the layout counts).

mod block;
mod run;
mod table;

pub use block::{
    Block, Drawing, Grid, Heading, Label, List, Pair, Paragraph, ParagraphStyle, Picture, Stroke, Tie, Tint, Title,
};
pub use run::{Ink, Link, Run};
pub use table::{Align, Cell, Column, Row, Table};

/// Stands for the number of the page in [`Running::page_label`].
pub const PAGE: &str = "{page}";
/// Stands for the number of pages in [`Running::page_label`].
pub const PAGES: &str = "{pages}";

/// A document in reading order.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Language of the form, BCP 47, e.g. `en`. Must not be empty.
    pub lang: String,
    /// Language of the organisation's own words. Runs without a `lang` are in [`Document::lang`]; builders mark the
    /// organisation's words themselves with [`Run::in_lang`], which does nothing where both languages agree.
    pub content_lang: String,
    /// Title, shown by viewers in the window's title bar. Must not be empty.
    pub title: String,
    /// Author for the document properties: the organisation.
    pub author: String,
    /// Subject for the document properties.
    pub subject: String,
    /// Date of the record, `YYYY-MM-DD` or an UTC instant `YYYY-MM-DDTHH:MM:SS[.mmm]Z`. It becomes the creation
    /// date of the file, never the clock.
    pub date: String,
    /// Shape of every page.
    pub page: PageShape,
    /// What every page repeats.
    pub running: Running,
    /// Marks such as DRAFT or SAMPLE, in a visible band at the top of every page.
    pub marks: Vec<Mark>,
    /// Content in reading order. Starts with a [`Block::Title`].
    pub blocks: Vec<Block>,
}

/// A4 lying or standing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageShape {
    /// 297 × 210 mm.
    Landscape,
    /// 210 × 297 mm.
    Portrait,
    /// The same, set closer: for what everybody reads on one page.
    Close,
}

/// Text repeated on every page, outside the reading order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Running {
    /// Head, left: usually organisation and title. Not shown on the first page, where the title block stands.
    pub head_start: Vec<Run>,
    /// Foot, left: usually number, version and classification. On every page.
    pub foot_start: Vec<Run>,
    /// Foot, second line: usually the journal head. On every page.
    pub foot_under: Vec<Run>,
    /// Foot, right: the page's number, with [`PAGE`] and [`PAGES`] where the figures go, e.g. `Page {page} of {pages}`.
    pub page_label: String,
}

/// One mark in the band on every page.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// What it says, e.g. `DRAFT: not approved`.
    pub text: String,
    /// How loudly.
    pub tone: Tone,
}

/// Loudness of a [`Mark`]. Survives greyscale: a warning is a filled band, a remark an outlined one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Filled band, white words.
    Warning,
    /// Outlined band, dark words.
    Remark,
}
