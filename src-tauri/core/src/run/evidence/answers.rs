//! What the form of a recipe was answered with: one row a field, or a cell of a table.

use super::register::EVIDENCE;
use crate::kernel::declare::*;

pub static WORDS: Field<Words> = Field::new("words");
pub static OF: Field<Link> = Field::new("evidence").to(&EVIDENCE).required().read_only();
/// Id of the field in the recipe.
pub static QUESTION: Field<Line> = Field::new("question").kept();
/// Row of a table, from 1; 0 for a field that is none.
pub static LINE_NO: Field<Number> = Field::new("line").read_only();
/// Id of the column of a table.
pub static CELL: Field<Line> = Field::new("cell").kept();

pub static ANSWERS: Register = Register {
    noun: "evidenceAnswer",
    prefix: "",
    group: Group::Run,
    answers: &["7.5.3"],
    fields: &[&WORDS, &OF, &QUESTION, &LINE_NO, &CELL],
    grid: &[&WORDS, &OF, &QUESTION, &LINE_NO, &CELL],
    below: &[&WORDS, &QUESTION, &LINE_NO, &CELL],
    parent: Some(&OF),
    edits: Edits::Closed,
    retires: false,
    indexes: &[("unique_place", "evidence, question, line, cell")],
    ..Register::PLAIN
};
