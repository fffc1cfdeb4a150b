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

/// The record of the program that says it, as `noun/key`; empty: a person said it.
pub static SAID_BY: Field<Line> = Field::new("record").kept().not_searched();
/// Digest of the facts of that record: with others it is not what somebody vouched for.
pub static FACTS: Field<Line> = Field::new("recordFacts").kept().not_searched();

pub static ANSWERS: Register = Register {
    noun: "evidenceAnswer",
    prefix: "",
    group: Group::Run,
    answers: &["7.5.3"],
    fields: &[&WORDS, &OF, &QUESTION, &LINE_NO, &CELL, &SAID_BY, &FACTS],
    grid: &[&WORDS, &OF, &QUESTION, &LINE_NO, &CELL],
    parent: Some(&OF),
    edits: Edits::Closed,
    retires: false,
    indexes: &[("unique_place", "evidence, question, line, cell")],
    ..Register::PLAIN
};
