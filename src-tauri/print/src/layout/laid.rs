//! What layout gives to painters and gates: the pages with everything that belongs to them.

use std::collections::BTreeMap;

use super::list::{Bookmark, Page, Spot};
use super::picture::Pixels;
use super::tree::Tree;

/// A document laid out: the same pages for every painter.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Document properties.
    pub properties: Properties,
    /// Page width in points.
    pub width: f32,
    /// Page height in points.
    pub height: f32,
    /// The pages.
    pub sheets: Vec<Page>,
    /// The structure tree.
    pub tree: Tree,
    /// Pictures by index.
    pub pictures: Vec<Pixels>,
    /// Where ids stand.
    pub spots: BTreeMap<String, Spot>,
    /// Bookmarks in reading order.
    pub bookmarks: Vec<Bookmark>,
    pub(super) missing: Vec<char>,
}

/// Document properties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Properties {
    /// Language, BCP 47.
    pub lang: String,
    /// Title.
    pub title: String,
    /// Author.
    pub author: String,
    /// Subject.
    pub subject: String,
    /// Instant of the record, `YYYY-MM-DDTHH:MM:SSZ`.
    pub instant: String,
}

impl Layout {
    /// Number of pages, at least 1.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.sheets.len()
    }

    /// Characters no bundled font has, in order; each stands as a visible box.
    #[must_use]
    pub fn unprintable(&self) -> Vec<char> {
        self.missing.clone()
    }
}
