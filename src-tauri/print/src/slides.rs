//! Slides of a module of training, A4 landscape: one thought a page in large type, the questions at the end, the answers last.

use aims_core::paper::SlidesPaper;

use crate::document::{Block, Document, Heading, PageShape, Pair, Paragraph, ParagraphStyle, Run};
use crate::fault::PrintFault;
use crate::form::Form;

/// Builds the document a paper says.
///
/// # Errors
/// [`PrintFault::Property`] for an unknown language.
pub fn document(paper: &SlidesPaper) -> Result<Document, PrintFault> {
    let form = Form::new(&paper.head)?;
    let facts = vec![Pair::new(form.say("list-as-of"), form.long_day(&paper.head.date))];
    let mut blocks = form.front_of(&paper.title, &form.say("module-slides-subject"), facts);
    let large = |text: &str| Block::Paragraph(Paragraph { runs: vec![form.own(text)], style: ParagraphStyle::Slide });
    let dot = |text: &str| large(&format!("· {text}"));
    blocks.extend(paper.goals.iter().map(|goal| dot(goal)));
    let head = |id: &str, at: usize, of: usize| {
        let words = form.with(id, [("at", (at + 1).into()), ("of", of.into())]);
        Block::Heading(Heading::new(2, words, format!("{id}-{}", at + 1)))
    };
    for (at, point) in paper.points.iter().enumerate() {
        blocks.extend([Block::PageBreak, head("module-slides-point", at, paper.points.len()), large(point)]);
    }
    for (at, question) in paper.questions.iter().enumerate() {
        blocks.extend([
            Block::PageBreak,
            head("module-slides-question", at, paper.questions.len()),
            large(&question.text),
        ]);
        blocks.extend(question.options.iter().map(|option| large(option)));
    }
    if !paper.questions.is_empty() {
        blocks.extend([Block::PageBreak, form.heading("module-slides-answers")]);
        let lead =
            |text: String| Block::Paragraph(Paragraph { runs: vec![Run::plain(text)], style: ParagraphStyle::Lead });
        let answers = paper.questions.iter().enumerate();
        blocks.extend(answers.map(|(at, one)| lead(format!("{}. {}) {}", at + 1, one.right, one.why))));
    }
    blocks.extend(form.back());
    let mut document = form.document(&paper.title, "module-slides-subject", PageShape::Landscape, blocks);
    let args = [("title", paper.title.as_str().into()), ("on", paper.head.date.as_str().into())];
    document.title = form.with("list-title", args);
    document.running.foot_start = form.foot(&document.title);
    document.marks = form.marks(false);
    Ok(document)
}
