//! The gap report of the diagnostic as a document, A4 portrait: page one says it all, the annex proves it.

mod annex;
mod results;
mod summary;
mod systems;

use aims_core::paper::GapPaper;

use crate::document::{Block, Document, Ink, PageShape, Pair, Paragraph, ParagraphStyle, Run};
use crate::fault::PrintFault;
use crate::form::Form;

/// Width of a chart on paper, in points.
const CHART: f32 = 499.0;

/// Builds the document a paper says.
///
/// # Errors
/// [`PrintFault::Picture`] when the logo cannot be read, [`PrintFault::Property`] for an unknown language.
pub fn document(paper: &GapPaper) -> Result<Document, PrintFault> {
    let form = Form::new(&paper.head)?;
    let title = form.say("gap-title");
    let under = form.say(if paper.depth == "first" { "gap-under-first" } else { "gap-under-full" });
    let mut blocks = form.front(&title, &under)?;
    blocks.extend(summary::blocks(&form, paper));
    blocks.extend(summary::fit(&form, paper));
    blocks.extend(systems::blocks(&form, paper));
    blocks.extend(results::blocks(&form, paper));
    blocks.extend(results::plan(&form, paper));
    blocks.extend(summary::method(&form, paper));
    if !paper.note.is_empty() {
        blocks.push(form.heading("gap-note"));
        blocks.extend(form.own_lines(&paper.note).into_iter().map(body));
    }
    blocks.extend(form.sign_off(&paper.signatures));
    blocks.push(Block::PageBreak);
    blocks.extend(annex::blocks(&form, paper));
    blocks.extend(form.back());
    let mut document = form.document(&title, "gap-subject", PageShape::Portrait, blocks);
    document.marks = form.marks(false);
    if paper.depth == "first" {
        let text = form.say("gap-mark-first");
        document.marks.push(crate::document::Mark { text, tone: crate::document::Tone::Remark });
    }
    Ok(document)
}

fn body(runs: Vec<Run>) -> Block {
    Block::Paragraph(Paragraph { runs, style: ParagraphStyle::Body })
}

fn small(text: String) -> Block {
    Block::Paragraph(Paragraph::plain(text).style(ParagraphStyle::Small))
}

/// The organisation's words, or a soft word that says they are missing.
fn own_or(form: &Form<'_>, text: &str, none: &str) -> Run {
    if text.trim().is_empty() { Run::plain(form.say(none)).ink(Ink::Soft) } else { form.own(text) }
}

fn pair(form: &Form<'_>, label: &str, value: Run) -> Pair {
    Pair::new(form.say(label), value)
}

/// The word and the ink of a rating. The word alone says it.
fn rating(form: &Form<'_>, code: &str) -> Run {
    let ink = match code {
        "conforms" => Ink::Ok,
        "partly" => Ink::Warn,
        "not" => Ink::Bad,
        _ => Ink::Soft,
    };
    let id = if code.is_empty() { "open" } else { code };
    Run::plain(form.code("cell-part", id)).ink(ink)
}
