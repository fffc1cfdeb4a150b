//! Looks for AI tools that are used and that nobody declared (A.9.2; clause 8.1), twice a year: what is found becomes use
//! requests in one act, and is answered there like any other.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::door::Writer;
use crate::kernel::declare::*;
use crate::kernel::{Derived, add_with, change, stored};
use crate::plan::people::PEOPLE;
use crate::run::use_requests::{self, USE_REQUESTS};

codes! {
    /// Where somebody looked.
    pub enum Where as "lookWhere" {
        Expenses = "expenses", SignOn = "signOn", Browser = "browser", People = "people", Other = "other",
    }
    /// Whether what was found is dealt with.
    pub enum Dealt as "lookState" { Open = "open", Done = "done" }
}

pub static DAY: Field<Day> = Field::new("day").required().past();
pub static BY: Field<Person> = Field::new("by").to(&PEOPLE).wanted().held_in(&["open"]);
pub static WHERE: Field<CodeSet<Where>> = Field::new("looked").wanted();
/// Tools that were found, one a line.
pub static FOUND: Field<Words> = Field::new("found");
pub static NOTE: Field<Words> = Field::new("note");
pub static STATE: Field<Code<Dealt>> = Field::new("state");
pub static CLOSED: Field<Stamp> = Field::new("closed").read_only();
/// The requests that came of it.
pub static REQUESTS: Field<Links> = Field::new("requests").to(&USE_REQUESTS).read_only();

pub static TOOL_LOOKS: Register = Register {
    noun: "toolLook",
    prefix: "LOOK",
    group: Group::Run,
    answers: &["A.9.2", "8.1"],
    fields: &[&DAY, &BY, &WHERE, &FOUND, &NOTE, &STATE, &CLOSED, &REQUESTS],
    form: &[("looked", &[&DAY, &BY, &WHERE]), ("found", &[&FOUND, &NOTE, &CLOSED, &REQUESTS])],
    grid: &[&DAY, &STATE, &WHERE, &BY, &FOUND, &REQUESTS],
    rules: &[stays_as_it_was_dealt_with],
    life: Some(&LIFE),
    then: Some(ask_for_what_was_found),
    called: "record.number",
    ..Register::PLAIN
};

static LIFE: Life<Dealt> = Life {
    field: &STATE,
    first: Dealt::Open,
    steps: &[
        Step {
            act: Act::new("request").guards(&[whole, found_some]).stamps(&CLOSED),
            from: &[Dealt::Open],
            to: Dealt::Done,
        },
        Step {
            act: Act::new("close").guards(&[whole, found_none]).stamps(&CLOSED),
            from: &[Dealt::Open],
            to: Dealt::Done,
        },
        Step { act: Act::new("reopen"), from: &[Dealt::Done], to: Dealt::Open },
    ],
};

fn found_some(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if tools(&it.get(&FOUND)).is_empty() {
        refuse.at(&FOUND, "refuse-look-found-none");
    }
    Ok(())
}

fn found_none(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if !tools(&it.get(&FOUND)).is_empty() {
        refuse.at(&FOUND, "refuse-look-found-some");
    }
    Ok(())
}

/// What was dealt with is what was found: another tool is another look, or this one opened again.
fn stays_as_it_was_dealt_with(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let dealt_with = it.was(&STATE) == Some(Dealt::Done) && it.get(&STATE) == Some(Dealt::Done);
    if !it.new_record() && dealt_with && it.changes(&FOUND) {
        refuse.at(&FOUND, "refuse-look-done");
    }
    Ok(())
}

/// The tools of a list, one a line, each once.
fn tools(found: &str) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let lines = found.lines().map(|line| line.trim().trim_start_matches(['-', '*', '•']).trim());
    lines.filter(|line| !line.is_empty() && seen.insert(line.to_lowercase())).map(str::to_owned).collect()
}

/// One request a tool; what is asked for already, or approved, is declared and needs none.
fn ask_for_what_was_found(writer: &mut Writer<'_>, before: Option<&Record>, now: &Record) -> Result<()> {
    let was = before.and_then(|before| before.get(&STATE));
    if now.get(&STATE) != Some(Dealt::Done) || was == Some(Dealt::Done) {
        return Ok(());
    }
    let sql = "SELECT tool FROM useRequest WHERE state IN ('asked', 'approved') AND retired_on IS NULL";
    let known: Vec<String> = writer.reader().rows(sql, [], |row| row.get(0))?;
    let known: BTreeSet<String> = known.into_iter().map(|tool| tool.to_lowercase()).collect();
    let mut requests = now.get(&REQUESTS);
    for tool in tools(&now.get(&FOUND)).into_iter().filter(|tool| !known.contains(&tool.to_lowercase())) {
        let said = Map::from_iter([(use_requests::TOOL.name().to_owned(), Value::String(tool))]);
        requests.push(add_with(writer, &USE_REQUESTS, None, &said, Map::new())?);
    }
    requests.sort();
    if writer.refused() || requests == now.get(&REQUESTS) {
        return Ok(());
    }
    let kept = serde_json::to_string(&requests)?;
    change(writer, &TOOL_LOOKS, &now.id, stored([(REQUESTS.name(), kept.into())]))
}

static NEXT: Field<Day> = Field::new("nextLook").due("due-tool-look").read_only();

/// The day by which the next look is due: six months after the last one. Only the last one has it.
pub static NEXT_LOOK: Derived = Derived {
    on: &TOOL_LOOKS,
    field: &NEXT,
    sql: "(CASE WHEN record.retired_on IS NULL AND NOT EXISTS (SELECT 1 FROM toolLook later WHERE later.retired_on IS NULL
        AND (later.day > record.day OR (later.day = record.day AND later.id > record.id)))
        THEN date(record.day, '+6 months') END)",
};

#[cfg(test)]
mod tests {
    use super::tools;

    #[test]
    fn a_tool_stands_on_a_line_and_counts_once() {
        assert_eq!(tools("- Quill Pro\n\n* quill pro\nMirror Notes (free)"), ["Quill Pro", "Mirror Notes (free)"]);
        assert!(tools(" \n - \n").is_empty());
    }
}
