//! Which records a list shows, as the filter of the screen says it in words.

use serde_json::Value;

use super::cell;
use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::Shelf;
use crate::kernel::declare::{FieldDef, List, Register};
use crate::kernel::read::index::called;
use crate::paper::{ListCell, Narrowed, Wanted};

/// Every condition of a list. What its title says already is not said again.
pub(super) fn told(
    shelf: &Shelf,
    register: &'static Register,
    list: Option<&List>,
    wanted: &Wanted,
    reader: &Reader<'_>,
) -> Result<Vec<Narrowed>> {
    let mut all = Vec::new();
    let titled = list.is_some_and(|list| !list.name.is_empty());
    for (name, said) in wanted.filter.iter().filter(|_| !titled) {
        let derived = || shelf.derived(register).map(|derived| derived.field.def()).find(|def| def.name == name);
        let Some(def) = register.def(name).or_else(derived) else {
            all.push(mark(register, name, said));
            continue;
        };
        let (how, values) = condition(def, said.trim(), reader)?;
        all.push(Narrowed { how: how.to_owned(), field: format!("{}-{name}", register.noun), values });
    }
    let words = wanted.search.as_deref().unwrap_or_default().trim();
    if !words.is_empty() {
        let values = vec![ListCell::Text { text: words.to_owned() }];
        all.push(Narrowed { how: "list-search".to_owned(), field: String::new(), values });
    }
    if wanted.retired {
        all.push(Narrowed { how: "list-retired".to_owned(), field: String::new(), values: Vec::new() });
    }
    Ok(all)
}

/// A condition that is no field's: what is missing, what is proposed.
fn mark(register: &Register, name: &str, said: &str) -> Narrowed {
    let how = match (name, said) {
        ("missing", "no") => "list-complete",
        ("missing", _) => "list-missing",
        (_, "no") => "list-not-proposed",
        _ => "list-proposed",
    };
    let fields = said.split(',').filter(|_| name == "missing" && !["yes", "no"].contains(&said));
    let values = fields.filter_map(|field| register.def(field));
    let values = values.map(|def| ListCell::Word { id: format!("{}-{}", register.noun, def.name) });
    Narrowed { how: how.to_owned(), field: String::new(), values: values.collect() }
}

/// How the filter of the screen says a condition, and what it is held against.
fn condition(def: &FieldDef, said: &str, reader: &Reader<'_>) -> Result<(&'static str, Vec<ListCell>)> {
    match said {
        "" => return Ok(("filter-nothing", Vec::new())),
        "*" => return Ok(("filter-something", Vec::new())),
        _ => {}
    }
    let one = |said: &str| -> Result<ListCell> {
        let said = said.trim();
        let name = match def.to.map(|to| to.noun()).or(def.later) {
            Some(noun) => called(noun, said, reader)?,
            None => String::new(),
        };
        let name = if name.is_empty() { said } else { name.as_str() };
        Ok(match def.kind.name() {
            "person" | "link" | "links" | "anchor" => ListCell::Name { name: name.to_owned() },
            "code" | "codes" | "yesNo" | "flag" => {
                ListCell::Code { list: def.codes.map_or("yesNo", |list| list.name).to_owned(), code: said.to_owned() }
            }
            "day" | "stamp" => ListCell::Day { day: said.to_owned(), late: false },
            "number" => said.parse().map_or(ListCell::Missing, |value| ListCell::Number { value }),
            "money" => said.parse().map_or(ListCell::Missing, |hundredths| ListCell::Money { hundredths }),
            _ => cell::said(def, &Value::String(said.to_owned()), "", false),
        })
    };
    let all = |said: &str| said.split(',').map(one).collect::<Result<Vec<_>>>();
    match def.kind.name() {
        "line" | "words" | "place" => Ok(("filter-words", vec![ListCell::Text { text: said.to_owned() }])),
        "day" | "stamp" | "number" | "money" => match said.split_once("..") {
            None => Ok(("filter-any", vec![one(said)?])),
            Some((from, "")) => Ok(("filter-from", vec![one(from)?])),
            Some(("", to)) => Ok(("filter-to", vec![one(to)?])),
            Some((from, to)) => Ok(("filter-between", vec![one(from)?, one(to)?])),
        },
        _ => match said.strip_prefix('!') {
            Some(others) => Ok(("filter-out", all(others)?)),
            None => Ok(("filter-any", all(said)?)),
        },
    }
}
