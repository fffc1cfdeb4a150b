//! Conditions: the one filter language, from text to SQL. Values are always bound.

use rusqlite::types::Value as Sql;

/// A condition with what is bound to its `?` in order.
#[derive(Clone, Debug)]
pub struct Test {
    pub(in crate::kernel) sql: String,
    pub(in crate::kernel) bound: Vec<Sql>,
}

impl Test {
    pub(in crate::kernel) fn column(field: &str) -> String {
        format!("record.\"{field}\"")
    }

    /// `a,b` any of, `!a,b` none of, an empty text says nothing, `*` says something.
    pub(in crate::kernel) fn any_of(column: &str, said: &str) -> Self {
        let said = said.trim();
        if said == "*" {
            return Self { sql: format!("coalesce({column}, '') NOT IN ('', '[]')"), bound: Vec::new() };
        }
        if said.is_empty() {
            return Self { sql: format!("coalesce({column}, '') IN ('', '[]')"), bound: Vec::new() };
        }
        let (not, list) = said.strip_prefix('!').map_or(("", said), |list| ("NOT ", list));
        let bound: Vec<Sql> = list.split(',').map(|one| Sql::Text(one.trim().to_owned())).collect();
        let places = vec!["?"; bound.len()].join(", ");
        Self { sql: format!("coalesce({column}, '') {not}IN ({places})"), bound }
    }

    /// The same for a column that holds a JSON list.
    pub(super) fn list(column: &str, said: &str) -> Self {
        let said = said.trim();
        if said.is_empty() || said == "*" {
            return Self::any_of(column, said);
        }
        let (not, list) = said.strip_prefix('!').map_or(("", said), |list| ("NOT ", list));
        let bound: Vec<Sql> = list.split(',').map(|one| Sql::Text(one.trim().to_owned())).collect();
        let places = vec!["?"; bound.len()].join(", ");
        let each = format!("(SELECT 1 FROM json_each({column}) WHERE value IN ({places}))");
        Self { sql: format!("{not}EXISTS {each}"), bound }
    }

    /// `a..b`, `a..`, `..b` or one value.
    pub(super) fn range(column: &str, said: &str, read: impl Fn(&str) -> Sql) -> Self {
        let said = said.trim();
        if said.is_empty() || said == "*" {
            let not = if said.is_empty() { "" } else { "NOT " };
            return Self { sql: format!("{column} IS {not}NULL"), bound: Vec::new() };
        }
        let Some((from, to)) = said.split_once("..") else {
            return Self { sql: format!("{column} = ?"), bound: vec![read(said)] };
        };
        let (mut parts, mut bound) = (vec![format!("{column} IS NOT NULL")], Vec::new());
        for (end, way) in [(from.trim(), ">="), (to.trim(), "<=")] {
            if !end.is_empty() {
                parts.push(format!("{column} {way} ?"));
                bound.push(read(end));
            }
        }
        Self { sql: parts.join(" AND "), bound }
    }

    /// Holds a text, whatever its case.
    pub(super) fn contains(column: &str, said: &str) -> Self {
        let said = said.trim();
        if said.is_empty() || said == "*" {
            return Self::any_of(column, said);
        }
        Self { sql: format!("instr(lower({column}), lower(?)) > 0"), bound: vec![Sql::Text(said.to_owned())] }
    }
}
