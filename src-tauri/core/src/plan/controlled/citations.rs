//! What a controlled document answers, and on which page: a claim that names no page convinces nobody (7.5.1).

use super::register::CONTROLLED;
use crate::kernel::declare::*;
use crate::plan::texts::{ids, known};

/// What it says there.
pub static SAYS: Field<Line> = Field::new("says").required();
pub static DOCUMENT: Field<Link> = Field::new("document").to(&CONTROLLED).required();
/// Page, section or cell.
pub static PAGE: Field<Line> = Field::new("page").wanted().most(120);
/// Ids of sub-clauses, their requirements and controls that it answers.
pub static ANSWERS: Field<Line> = Field::new("answers").wanted();

pub static CITATIONS: Register = Register {
    noun: "citation",
    prefix: "CIT",
    group: Group::Plan,
    answers: &["7.5.1"],
    fields: &[&SAYS, &DOCUMENT, &PAGE, &ANSWERS],
    form: &[("what", &[&DOCUMENT, &SAYS, &PAGE, &ANSWERS])],
    grid: &[&SAYS, &DOCUMENT, &PAGE, &ANSWERS],
    below: &[&SAYS, &PAGE, &ANSWERS],
    parent: Some(&DOCUMENT),
    rules: &[known_ids],
    indexes: &[("by_document", "document")],
    ..Register::PLAIN
};

/// What it is said to answer is there.
fn known_ids(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    for id in ids(&it.get(&ANSWERS)) {
        if !known(&id)? {
            refuse.at(&ANSWERS, "refuse-citation-answers").with("value", id);
        }
    }
    Ok(())
}
