//! Layout: a document becomes pages of drawing operations and a structure tree.
//!
//! Order of work: shape and measure every block (`build`, `table`), break pages (`pager`), add what pages repeat
//! (`furniture`), check (`gates`). Nothing here knows PDF or SVG.

mod build;
mod clean;
mod drawing;
pub mod faces;
mod furniture;
mod gates;
mod glue;
mod laid;
pub mod list;
mod look;
mod node;
mod pager;
pub mod picture;
mod row;
mod shape;
mod table;
mod text;
pub mod tree;

use std::cell::RefCell;

use list::Owner;

use crate::document::Document;
use crate::fault::PrintFault;
use build::Builder;
pub use build::GoOn;
use furniture::Furniture;
pub use laid::{Layout, Properties};
use look::Setting;
use pager::Pager;
use shape::Shaper;

thread_local! {
    /// Fonts are parsed once a thread; the shaper keeps no text.
    static SHAPER: RefCell<Shaper> = RefCell::new(Shaper::new());
}

/// Lays a document out.
///
/// # Errors
/// A [`PrintFault`] if the document lacks a title, a language or a date, a picture its description, a table its
/// form, a link its place, or if anything would stand outside the page or be marked twice.
pub fn lay_out(document: &Document) -> Result<Layout, PrintFault> {
    lay_out_while(document, &|| true)
}

/// The same as long as `go_on` says so.
///
/// # Errors
/// As [`lay_out`], and [`PrintFault::Stopped`].
pub fn lay_out_while(document: &Document, go_on: GoOn<'_>) -> Result<Layout, PrintFault> {
    let usual = Setting::of(document.page);
    let (layout, least) = set(document, usual, go_on)?;
    // A page of a few lines costs whoever reads a turn, and whoever prints a sheet: set nearer, the other pages take them.
    if layout.sheets.len() > 1 && least < FEW && usual == Setting::USUAL {
        let (nearer, _) = set(document, Setting::NEARER, go_on)?;
        if nearer.sheets.len() < layout.sheets.len() {
            return Ok(nearer);
        }
    }
    Ok(layout)
}

/// As much of a page as the others can hope to take, as a share of its height.
const FEW: f32 = 0.6;

/// The layout in a setting, and how much is filled of the page that holds least, as a share of its height.
fn set(document: &Document, setting: Setting, go_on: GoOn<'_>) -> Result<(Layout, f32), PrintFault> {
    let properties = gates::properties(document)?;
    SHAPER.with_borrow_mut(|shaper| {
        shaper.take_missing();
        let mut builder = Builder::new(shaper, document, setting, go_on);
        let furniture = Furniture::shape(&mut builder, document);
        builder.blocks(&document.blocks)?;
        let (tops, floor) = (furniture.tops(&builder), furniture.floor(&builder));
        let (rows, heads) = (std::mem::take(&mut builder.rows), std::mem::take(&mut builder.heads));
        let mut tree = std::mem::take(&mut builder.tree);

        let mut pager = Pager::new(&mut tree, heads, tops, floor);
        for ground in furniture.grounds() {
            pager.sequence(Owner::Header, ground);
        }
        for (node, draws) in furniture.first_marks() {
            draws.into_iter().for_each(|draw| pager.leaf(node, draw, false));
        }
        pager.run(rows);
        let least = pager.least();
        let (mut sheets, spots, bookmarks) = pager.finish();

        let of = sheets.len();
        for (i, sheet) in sheets.iter_mut().enumerate() {
            if i > 0 {
                let draws = furniture.head_of();
                if !draws.is_empty() {
                    sheet.sequences.insert(0, list::Sequence { owner: Owner::Header, draws });
                }
            }
            furniture.foot(&mut builder, sheet, i + 1, of);
        }
        let layout = Layout {
            properties,
            width: builder.sheet.width,
            height: builder.sheet.height,
            sheets,
            tree,
            pictures: builder.pictures,
            spots,
            bookmarks,
            missing: builder.shaper.take_missing(),
        };
        gates::check(&layout)?;
        Ok((layout, least))
    })
}

/// A drawing by itself, for the screen: what is drawn, from its upper left corner.
#[must_use]
pub fn draw(drawing: &crate::document::Drawing) -> Vec<list::Draw> {
    SHAPER.with_borrow_mut(|shaper| drawing::draws(shaper, drawing))
}
