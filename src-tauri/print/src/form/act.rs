//! The EU AI Act is named in full where a document first speaks of it.

use super::Form;
use crate::document::{Block, Row, Run};

impl Form<'_> {
    /// The same blocks, in which the first words of the form that name the Act name it in full. Headings stay short, and what
    /// the organisation wrote stays as it is.
    pub(super) fn act_in_full(&self, mut blocks: Vec<Block>) -> Vec<Block> {
        let (short, full) = (self.say("print-act"), self.say("print-act-in-full"));
        if let Some(run) = blocks.iter_mut().flat_map(runs).find(|run| run.lang.is_none() && run.text.contains(&short))
        {
            run.text = run.text.replacen(&short, &full, 1);
        }
        blocks
    }
}

/// What is read below headings and heads of tables, in reading order.
fn runs(block: &mut Block) -> Box<dyn Iterator<Item = &mut Run> + '_> {
    match block {
        Block::Paragraph(paragraph) => Box::new(paragraph.runs.iter_mut()),
        Block::Grid(grid) => Box::new(grid.pairs.iter_mut().flat_map(|pair| pair.value.iter_mut().flatten())),
        Block::List(list) => Box::new(list.items.iter_mut().flatten().flatten()),
        Block::Table(table) => Box::new(
            table
                .rows
                .iter_mut()
                .flat_map(|row| match row {
                    Row::Cells { cells, .. } => cells.as_mut_slice(),
                    Row::Group { .. } => &mut [],
                })
                .flat_map(|cell| cell.paragraphs.iter_mut().flatten()),
        ),
        Block::Title(_)
        | Block::Heading(_)
        | Block::Picture(_)
        | Block::Drawing(_)
        | Block::Stay
        | Block::Whole
        | Block::PageBreak => Box::new(std::iter::empty()),
    }
}
