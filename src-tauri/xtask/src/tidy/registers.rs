//! Declarations of registers, as far as tidy reads them: the table a file owns, and that no field is forgotten.

use std::collections::BTreeMap;

use super::Source;
use super::house::{self, CORE};
use super::rust::{Token, begins};

/// Tables of declared registers and the noun that owns each.
pub fn tables(sources: &[Source]) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for source in sources.iter().filter(|source| is_declared(source)) {
        let tokens = source.program();
        for at in 0..tokens.len() {
            let table = tokens.get(at + 2).and_then(Token::text).filter(|_| begins(&tokens[at..], &["noun", ":"]));
            if let (Some(table), Some(noun)) = (table, house::noun(&source.path)) {
                found.insert(table.to_owned(), noun);
            }
        }
    }
    found
}

/// Whether a file of core declares a register or its fields.
pub fn is_declared(source: &Source) -> bool {
    let declares = |line: &str| {
        line.starts_with("pub static ") && [": Register =", ": Field<"].iter().any(|kind| line.contains(kind))
    };
    source.path.starts_with(CORE) && source.path.ends_with(".rs") && source.text.lines().any(declares)
}

/// Lines of a file that declare, and lines that do something: statics, their words and `codes!` against all else.
pub fn lines(text: &str) -> (usize, usize) {
    let (mut declared, mut inside) = (0, false);
    let all: Vec<&str> = text.lines().collect();
    for (at, line) in all.iter().enumerate() {
        // Words above a static belong to it, and the file's own words to what it declares.
        let head = all[at..].iter().find(|line| !line.starts_with("///")).unwrap_or(line);
        let begins = ["pub static ", "static ", "codes!", "//!"].iter().any(|item| head.starts_with(item));
        inside |= begins;
        declared += usize::from(inside);
        let ends = [";", "}"].iter().any(|end| line.ends_with(end)) && !line.starts_with(' ');
        inside &= !(ends || line.starts_with("//"));
    }
    (declared, all.len() - declared)
}

/// Adds a line for each field that does not stand in exactly one list of fields of its noun.
pub fn check(sources: &[Source], found: &mut Vec<String>) {
    let inside = || sources.iter().filter(|source| source.path.starts_with(CORE) && source.path.ends_with(".rs"));
    let mut listed_by: BTreeMap<Option<String>, Vec<&str>> = BTreeMap::new();
    for source in inside() {
        listed_by.entry(house::noun(&source.path)).or_default().extend(listed(source.program()));
    }
    for source in inside() {
        let tokens = source.program();
        let listed = listed_by.get(&house::noun(&source.path)).map(Vec::as_slice).unwrap_or_default();
        for at in 0..tokens.len() {
            let name = tokens.get(at + 1).and_then(Token::word).filter(|_| begins(&tokens[at..], &["static"]));
            let field = tokens.get(at + 2..).is_some_and(|rest| begins(rest, &[":", "Field", "<"]));
            if let Some(name) = name.filter(|_| field) {
                let times = listed.iter().filter(|other| **other == name).count();
                if times != 1 {
                    found.push(format!("{}: field {name} stands in {times} lists of fields", source.path));
                }
            }
        }
    }
}

/// Names in `fields: &[&A, &B]`, and in `field: &A` of a derived column.
fn listed(tokens: &[Token]) -> Vec<&str> {
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        if begins(&tokens[at..], &["fields", ":", "&", "["]) {
            found.extend(tokens[at + 4..].iter().take_while(|token| !token.is("]")).filter_map(Token::word));
        }
        // A derived column is a field of its own.
        if begins(&tokens[at..], &["field", ":", "&"])
            && tokens[..at].iter().rev().take(12).any(|token| token.is("Derived"))
        {
            found.extend(tokens.get(at + 3).and_then(Token::word));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "//! Suppliers.

use crate::kernel::declare::*;

codes! {
    /// How hard.
    pub enum Dependence { Low = \"low\" }
}

/// Its name.
pub static NAME: Field<Line> = Field::new(\"name\").required();

pub static SUPPLIERS: Register = Register {
    noun: \"supplier\",
    fields: &[&NAME],
};

fn rule() {
    x();
}
";

    fn source(text: &str) -> Source {
        Source::new(&format!("{CORE}run/suppliers.rs"), text)
    }

    #[test]
    fn declarations_say_whose_a_table_is_and_how_long_they_are() {
        assert_eq!(tables(&[source(TEXT)]).get("supplier").map(String::as_str), Some("suppliers"));
        assert_eq!(lines(TEXT), (11, 9));
    }

    #[test]
    fn a_field_that_is_forgotten_or_doubled_is_found() {
        let found = |text: &str| {
            let mut found = Vec::new();
            check(&[source(text)], &mut found);
            found.len()
        };
        assert_eq!(found(TEXT), 0);
        assert_eq!(found(&TEXT.replace("&[&NAME]", "&[]")), 1);
        assert_eq!(found(&TEXT.replace("&[&NAME]", "&[&NAME, &NAME]")), 1);
    }
}
