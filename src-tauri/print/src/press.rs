//! The press that core calls, and the preview the window shows: both from the same layout.

use aims_core::paper::Paper;
use aims_core::{Press, PressFault, Pressed};

use crate::fault::PrintFault;
use crate::{Layout, gap, lay_out, review, statement};

/// Prints papers with the fonts in the program.
#[derive(Clone, Copy, Debug, Default)]
pub struct Printer;

/// A paper laid out for the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// One SVG per page.
    pub pages: Vec<String>,
    /// Characters no bundled font has; they stand as a visible box.
    pub unprintable: Vec<char>,
}

/// Lays a paper out.
///
/// # Errors
/// A [`PrintFault`] if the document cannot be laid out or fails one of the gates.
pub fn lay_out_paper(paper: &Paper) -> Result<Layout, PrintFault> {
    let document = match paper {
        Paper::Statement(paper) => statement::document(paper)?,
        Paper::ManagementReview(paper) => review::document(paper)?,
        Paper::GapReport(paper) => gap::document(paper)?,
    };
    lay_out(&document)
}

/// The pages of a paper as pictures.
///
/// # Errors
/// As [`lay_out_paper`], and when an outline cannot be drawn.
pub fn preview(paper: &Paper) -> Result<Preview, PrintFault> {
    let layout = lay_out_paper(paper)?;
    let pages = (0..layout.sheets.len()).map(|page| layout.svg_page(page)).collect::<Result<_, _>>()?;
    Ok(Preview { pages, unprintable: layout.unprintable() })
}

impl Press for Printer {
    fn press(&self, paper: &Paper) -> Result<Pressed, PressFault> {
        let fault = |fault: PrintFault| PressFault(fault.to_string());
        let layout = lay_out_paper(paper).map_err(fault)?;
        Ok(Pressed {
            pdf: layout.pdf().map_err(fault)?,
            pages: u32::try_from(layout.sheets.len()).unwrap_or(u32::MAX),
            unprintable: layout.unprintable(),
        })
    }
}
