//! The press that core calls, and the preview the window shows: both from the same layout.

use aims_core::paper::Paper;
use aims_core::{Press, PressFault, Pressed};

use crate::fault::PrintFault;
use crate::layout::picture::Pixels;
use crate::layout::{GoOn, lay_out_while};
use crate::{
    Layout, act_matrix, criteria, evidence, gap, impacts, incidents, lists, processes, review, session, slides,
    statement, texts, treatment,
};

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
    lay_out_paper_while(paper, &|| true)
}

fn lay_out_paper_while(paper: &Paper, go_on: GoOn<'_>) -> Result<Layout, PrintFault> {
    let document = match paper {
        Paper::Statement(paper) => statement::document(paper)?,
        Paper::ManagementReview(paper) => review::document(paper)?,
        Paper::GapReport(paper) => gap::document(paper)?,
        Paper::Text(paper) => texts::document(paper)?,
        Paper::Register(paper) => lists::document(paper)?,
        Paper::Processes(paper) => processes::document(paper)?,
        Paper::Founding(paper) => session::document(paper)?,
        Paper::Impact(paper) => impacts::document(paper)?,
        Paper::Criteria(paper) => criteria::document(paper)?,
        Paper::Treatment(paper) => treatment::document(paper)?,
        Paper::Evidence(paper) => evidence::document(paper)?,
        Paper::Incident(paper) => incidents::document(paper)?,
        Paper::Slides(paper) => slides::document(paper)?,
        Paper::Act(paper) => act_matrix::document(paper)?,
    };
    lay_out_while(&document, go_on)
}

/// The pages of a paper as pictures, as long as `go_on` says so.
///
/// # Errors
/// As [`lay_out_paper`], when an outline cannot be drawn, and [`PrintFault::Stopped`].
pub fn preview(paper: &Paper, go_on: GoOn<'_>) -> Result<Preview, PrintFault> {
    let layout = lay_out_paper_while(paper, go_on)?;
    let page = |page| if go_on() { layout.svg_page(page) } else { Err(PrintFault::Stopped) };
    let pages = (0..layout.sheets.len()).map(page).collect::<Result<_, _>>()?;
    Ok(Preview { pages, unprintable: layout.unprintable() })
}

/// Prints a paper as long as `go_on` says so: the clock and the person behind it are the host's.
///
/// # Errors
/// [`PressFault::Stopped`], or why the paper cannot be printed.
pub fn press_while(paper: &Paper, go_on: GoOn<'_>) -> Result<Pressed, PressFault> {
    let layout = lay_out_paper_while(paper, go_on)?;
    if !go_on() {
        return Err(PressFault::Stopped);
    }
    Ok(Pressed {
        pdf: layout.pdf()?,
        pages: u32::try_from(layout.sheets.len()).unwrap_or(u32::MAX),
        unprintable: layout.unprintable(),
    })
}

/// A paper as a file for Word; none where only the PDF makes sense. A text goes round before it is approved, a record does not.
///
/// # Errors
/// A [`PrintFault`] if the document cannot be built or written.
pub fn word(paper: &Paper) -> Result<Option<Vec<u8>>, PrintFault> {
    match paper {
        Paper::Text(paper) => texts::word(paper).map(Some),
        Paper::Statement(_) | Paper::ManagementReview(_) | Paper::GapReport(_) => Ok(None),
        Paper::Register(_) | Paper::Processes(_) | Paper::Founding(_) => Ok(None),
        Paper::Impact(_) | Paper::Criteria(_) | Paper::Treatment(_) | Paper::Evidence(_) | Paper::Act(_) => Ok(None),
        Paper::Slides(_) | Paper::Incident(_) => Ok(None),
    }
}

impl Press for Printer {
    fn press(&self, paper: &Paper) -> Result<Pressed, PressFault> {
        press_while(paper, &|| true)
    }

    fn draws(&self, picture: &[u8]) -> Result<(), PressFault> {
        Ok(Pixels::decode(picture).map(drop)?)
    }
}
