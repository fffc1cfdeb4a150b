//! Slides of a module of training, A4 landscape: what belongs together on one page in large type, the questions at the end, the
//! answers last, with what they rest on.

use aims_core::paper::{Slide, SlideLine, SlidesPaper};

use crate::document::{Block, Document, Heading, Ink, PageShape, Pair, Paragraph, ParagraphStyle, Run};
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
    let dot = |mut runs: Vec<Run>| {
        runs.insert(0, Run::plain("· "));
        large(runs)
    };
    blocks.extend(paper.goals.iter().map(|goal| dot(vec![Run::plain(goal)])));
    // A slide stays in one piece; short ones share a page.
    for (at, slide) in paper.slides.iter().enumerate() {
        blocks.push(Block::Heading(heading(&form, slide, at)));
        blocks.extend(slide.lines.iter().flat_map(|said| [Block::Stay, dot(line(&form, said))]));
    }
    if !paper.questions.is_empty() {
        blocks.extend([Block::PageBreak, form.heading("module-slides-questions")]);
        for (at, question) in paper.questions.iter().enumerate() {
            // A letter stays with its answer.
            let options: Vec<String> = question.options.iter().map(|one| one.replacen(") ", ")\u{a0}", 1)).collect();
            let options = options.join("\u{2003}");
            let asked = vec![Run::plain(format!("{}. {}", at + 1, question.text)).strong()];
            blocks.extend([large(asked), Block::Stay, large(vec![Run::plain(options)])]);
        }
        blocks.extend([Block::PageBreak, form.heading("module-slides-answers")]);
        blocks.extend(paper.questions.iter().enumerate().map(|(at, one)| {
            let rests = form.with("module-slides-rests", [("on", one.rests_on.join("; ").into())]);
            let said = format!("{}. {}) {} ", at + 1, one.right, one.why);
            large(vec![Run::plain(said), Run::plain(rests).small().ink(Ink::Soft)])
        }));
    }
    // What is shown to a room is no record to be checked: the entry it was read at stands once, at the end.
    let head = &paper.head.head;
    let args =
        [("seq", head.seq.to_string().into()), ("at", head.local.clone().into()), ("hash", head.hash.clone().into())];
    blocks.push(Block::small(form.with("module-slides-read", args)));
    let mut document = form.document(&paper.title, "module-slides-subject", PageShape::Landscape, blocks);
    let args = [("title", paper.title.as_str().into()), ("on", paper.head.date.as_str().into())];
    document.title = form.with("list-title", args);
    document.running.foot_start = form.foot(&document.title);
    document.running.foot_under = Vec::new();
    document.marks = form.marks(false);
    Ok(document)
}

fn large(runs: Vec<Run>) -> Block {
    Block::Paragraph(Paragraph { runs, style: ParagraphStyle::Slide })
}

fn heading(form: &Form<'_>, slide: &Slide, at: usize) -> Heading {
    let runs = match (slide.title.as_str(), slide.about.as_str()) {
        ("", "") => vec![Run::plain(form.say("module-slides-here"))],
        ("", about) => vec![Run::plain(form.say(about))],
        (title, "") if slide.own => vec![form.own(title)],
        (title, "") => vec![Run::plain(title)],
        (title, about) => vec![form.own(title), Run::plain(format!(": {}", form.say(about)))],
    };
    Heading { level: 2, runs, id: format!("slide-{}", at + 1) }
}

fn line(form: &Form<'_>, line: &SlideLine) -> Vec<Run> {
    if let Some(said) = &line.said {
        return form.told(said);
    }
    let label = (!line.label.is_empty()).then(|| Run::plain(format!("{} ", form.say(&line.label))).strong());
    let text = if line.own { form.own(&line.text) } else { Run::plain(&line.text) };
    label.into_iter().chain([text]).collect()
}
