//! Arrows in SQL: whose tables a noun names in its texts. No import shows them.
//!
//! Not here: reading SQL. A table is a known name behind `FROM`, `JOIN`, `INTO` or `UPDATE`, or the first argument of the
//! writer's verbs.

use std::collections::{BTreeMap, BTreeSet};

use super::Source;
use super::house::{self, CORE};
use super::rust::{Token, begins};

/// Each noun and the owners of the tables it names, without its own.
pub fn pairs(sources: &[Source], declared: &BTreeMap<String, String>) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for source in sources.iter().filter(|source| source.path.starts_with(CORE)) {
        let Some(noun) = house::noun(&source.path) else { continue };
        let owners = named(source).into_iter().filter_map(|table| owner(&table, declared));
        found.extend(owners.filter(|owner| *owner != noun).map(|owner| (noun.clone(), owner)));
    }
    found
}

/// Who owns a table: the register that declares it, or the one the house names.
fn owner(table: &str, declared: &BTreeMap<String, String>) -> Option<String> {
    let known = || house::TABLES.iter().find(|(name, _)| *name == table).map(|(_, owner)| (*owner).to_owned());
    declared.get(table).cloned().or_else(known)
}

fn named(source: &Source) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    if source.path.ends_with(".sql") && !source.path.starts_with(&format!("{CORE}file/")) {
        in_sql(&source.text, &mut found);
    } else if source.path.ends_with(".rs") {
        let tokens = source.program();
        for (at, token) in tokens.iter().enumerate() {
            if let Some(text) = token.text() {
                in_sql(text, &mut found);
            }
            let writes =
                ["insert", "amend", "remove"].iter().any(|verb| begins(&tokens[at..], &["writer", ".", verb, "("]));
            found.extend(tokens.get(at + 4).filter(|_| writes).and_then(Token::text).map(str::to_owned));
        }
    }
    found
}

fn in_sql(text: &str, found: &mut BTreeSet<String>) {
    let words: Vec<&str> =
        text.split(|c: char| !(c.is_alphanumeric() || "_.".contains(c))).filter(|w| !w.is_empty()).collect();
    for pair in words.windows(2) {
        if ["FROM", "JOIN", "INTO", "UPDATE"].contains(&pair[0]) {
            found.insert(pair[1].rsplit('.').next().unwrap_or(pair[1]).to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<(String, String)> {
        let source = Source::new(&format!("{CORE}{path}"), text);
        let owners = [
            ("supplier", "suppliers"),
            ("action", "actions"),
            ("review", "reviews"),
            ("organisation", "organisation"),
            ("person", "people"),
            ("duty", "people"),
        ];
        let declared = owners.map(|(table, noun)| (table.to_owned(), noun.to_owned())).into();
        pairs(&[source], &declared).into_iter().collect()
    }

    #[test]
    fn a_table_of_another_noun_is_found() {
        let to = |owner: &str| vec![("people".to_owned(), owner.to_owned())];
        assert_eq!(found("people/mod.rs", "\"SELECT 1 FROM main.action WHERE x\""), to("actions"));
        assert_eq!(found("plan/people/mod.rs", "\"SELECT 1 FROM person JOIN review ON x\""), to("reviews"));
        assert_eq!(found("people/list.sql", "SELECT 1 FROM supplier"), to("suppliers"));
        assert_eq!(found("people/mod.rs", "writer.amend(\"organisation\", id, fields)"), to("organisation"));
        assert!(found("people/mod.rs", "\"DELETE FROM duty\"; \"FROM nowhere\"; // FROM action").is_empty());
    }
}
