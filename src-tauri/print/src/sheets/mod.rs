//! A sheet of a system as a document, A4 portrait: what is missing first, then its parts. One layout for all of them.

use aims_core::Message;
use aims_core::paper::{ListCell, SheetPaper, SheetPart};

use crate::document::{Block, Document, Grid, Heading, Ink, PageShape, Pair, Run};
use crate::fault::PrintFault;
use crate::form::Form;
use crate::lists;

/// Notes that say how it is, and warn of nothing.
const NEUTRAL: [&str; 9] = [
    "sheet-note-deployer", "sheet-note-provider", "sheet-note-both", "sheet-note-groups", "sheet-note-notice",
    "sheet-note-notice-none", "sheet-note-declaration", "sheet-note-declaration-none", "sheet-note-contact",
];

/// As many columns as stand side by side on a page held upright.
const MOST_COLUMNS: usize = 7;

/// Builds the document a paper says.
///
/// # Errors
/// [`PrintFault::Property`] for an unknown language.
pub fn document(paper: &SheetPaper) -> Result<Document, PrintFault> {
    let form = Form::new(&paper.head)?;
    let title = form.say(&format!("ui-document-{}", paper.kind));
    let subject = format!("sheet-subject-{}", paper.kind);
    let listed = paper.signatures.is_empty();
    let mut blocks = if listed {
        let facts = vec![
            Pair::new(form.say("system"), paper.system.clone()),
            Pair::new(form.say("list-as-of"), form.long_day(&paper.head.date)),
            Pair::new(
                form.say("print-classification"),
                form.own_or(&paper.head.classification, "print-not-classified"),
            ),
        ];
        form.front_of(&title, &form.say(&subject), facts)
    } else {
        let mut blocks = form.front(&title, &form.say(&subject));
        blocks.push(Block::body(vec![form.own(&paper.system).strong()]));
        blocks
    };
    if !paper.missing.is_empty() {
        blocks.push(form.heading("sheet-missing"));
        let names: Vec<String> = paper.missing.iter().map(|id| form.say(id)).collect();
        blocks.push(Block::body(vec![Run::plain(names.join(" · ")).ink(Ink::Warn)]));
    }
    for part in &paper.parts {
        blocks.extend(of_part(&form, part));
    }
    if !listed {
        blocks.extend(form.sign_off(&paper.signatures));
    }
    blocks.extend(form.back());
    let mut document = form.document(&title, &subject, PageShape::Portrait, blocks);
    document.title = format!("{title}: {}", paper.system);
    document.running.foot_start = form.foot(&document.title);
    document.marks = form.marks(false);
    Ok(document)
}

fn of_part(form: &Form<'_>, part: &SheetPart) -> Vec<Block> {
    let id = format!("sheet-part-{}", part.id);
    let mut blocks = vec![Block::Heading(Heading::new(2, form.say(&id), id.clone()))];
    let note = format!("{id}-note");
    if form.has(&note) {
        blocks.push(Block::small(form.say(&note)));
    }
    let pair = |(field, cell): &(String, ListCell)| {
        let value = lists::paragraphs(form, cell);
        let value = if value.is_empty() { vec![vec![Run::plain("–").ink(Ink::Soft)]] } else { value };
        Pair { value, ..Pair::new(form.say(field), "") }
    };
    if !part.said.is_empty() {
        blocks.push(Block::Grid(Grid { across: 2, pairs: part.said.iter().map(pair).collect() }));
    }
    let said = |note: &Message| {
        let told = Run::plain(form.message(note));
        Block::body(vec![if NEUTRAL.contains(&note.id.as_str()) { told } else { told.ink(Ink::Warn) }])
    };
    blocks.extend(part.notes.iter().map(said));
    for list in &part.lists {
        let title = form.say(&list.title);
        // A list that is called as its part needs no second heading.
        let named = title == form.say(&id);
        if !named {
            blocks.push(Block::Heading(Heading::new(3, title.clone(), format!("{}-{}", part.id, list.noun))));
        }
        let mut list = list.clone();
        // Where a heading stands twice, what hangs below it is told apart.
        list.noun = format!("{}-{}", part.id, list.noun);
        blocks.extend(lists::rows_within(form, &list, &title, (if named { 3 } else { 4 }, MOST_COLUMNS)));
    }
    blocks
}
