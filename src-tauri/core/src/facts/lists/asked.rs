//! Records that are asked of people, on paper: a sheet to hand round where nobody reads mail.

use std::collections::BTreeMap;

use super::head;
use crate::door::{Ask, Reader};
use crate::fault::{Message, Result};
use crate::moment::Moment;
use crate::paper::{ListCell, ListRow, Listing, RegisterPaper, Wanted};
use crate::plan::signing;
use crate::run::evidence::{AskedRecord, ROUND, Requests, RequestsOf, counts_when};

/// What is asked, by person; which of it, of whom and by when, the filter says as [`Requests`] does.
///
/// # Errors
/// As [`Requests`].
pub(crate) fn asked_paper(reader: &Reader<'_>, wanted: &Wanted, lang: &str, at: &Moment) -> Result<RegisterPaper> {
    let said = |name: &str| wanted.filter.get(name).filter(|said| !said.is_empty());
    let list = |name: &str| said(name).map(|said| said.split(',').map(str::to_owned).collect()).unwrap_or_default();
    let asked = Requests {
        controls: list("controls"),
        people: list("people"),
        codes: list("codes"),
        standing: said("standing").is_some(),
        due: said("due").cloned(),
        sender: None,
        lang: Some(lang.to_owned()),
    };
    let mut asked = asked.answer(reader, at)?;
    // A person reads down to what comes first.
    for of in &mut asked {
        of.records.sort_by(|a, b| a.due.cmp(&b.due));
    }
    // A day that most of them share is said once, and another one in its row.
    let mut days: BTreeMap<&str, usize> = BTreeMap::new();
    for one in asked.iter().flat_map(|of| &of.records) {
        *days.entry(one.due.as_str()).or_default() += 1;
    }
    let records: usize = days.values().sum();
    let same =
        days.iter().find(|(_, count)| *count * 2 > records).map(|(day, count)| ((*day).to_owned(), records - count));
    let shared = same.as_ref().map(|(day, _)| day.as_str());
    let rows = asked.iter().map(|of| lines(of, lang, shared)).collect::<Result<Vec<_>>>()?.concat();
    let total = u64::try_from(rows.len()).unwrap_or(u64::MAX);
    let minutes: u32 = asked.iter().flat_map(|of| &of.records).map(|one| one.minutes).sum();
    let mut told = vec![Message::new("asked-total").with("records", total).with("minutes", minutes)];
    told.extend(
        same.as_ref()
            .map(|(day, others)| Message::new("asked-all-due").with("due", day.as_str()).with("others", *others)),
    );
    told.extend(answer_to(reader)?);
    let mut list = Listing {
        noun: "asked".to_owned(),
        title: "asked-list".to_owned(),
        note: "asked-list-note".to_owned(),
        answers: ["7.5", "8.1"].map(str::to_owned).to_vec(),
        only: Vec::new(),
        total,
        all: total,
        columns: [
            "asked-record", "asked-system", "asked-why", "asked-controls", "asked-minutes", "asked-due", "asked-code",
        ]
        .map(str::to_owned)
        .to_vec(),
        rows,
    };
    if let Some(at) = list.columns.iter().position(|one| one == "asked-due").filter(|_| same.is_some()) {
        list.columns.remove(at);
        for row in &mut list.rows {
            row.cells.remove(at);
        }
    }
    Ok(RegisterPaper { head: head(reader, "asked-list", lang, at)?, said: told, charts: Vec::new(), list })
}

/// To whom the answers go: whoever answers for the statement and its evidence, and how they are reached.
fn answer_to(reader: &Reader<'_>) -> Result<Option<Message>> {
    let sql = "SELECT name, contact FROM person WHERE id = ?1";
    let Some(person) = signing::signs(reader, signing::STATEMENT_OWNER)? else { return Ok(None) };
    let found = reader.maybe(sql, [person], |row| Ok([row.get::<_, String>(0)?, row.get::<_, String>(1)?]))?;
    Ok(found.map(|[owner, contact]| {
        let told = Message::new("asked-answer-to").with("owner", owner).with("some", i64::from(!contact.is_empty()));
        told.with("contact", contact)
    }))
}

/// The rows of a person, under their name with how many records that are and how long they take together.
fn lines(of: &RequestsOf, lang: &str, shared: Option<&str>) -> Result<Vec<ListRow>> {
    let minutes: u32 = of.records.iter().map(|one| one.minutes).sum();
    let total = Message::new("asked-of").with("records", of.records.len()).with("minutes", minutes);
    let name = if of.name.is_empty() { "none" } else { of.name.as_str() };
    let group = ListCell::Told { said: vec![total.with("person", name)] };
    let line = |one: &AskedRecord| {
        Ok(ListRow {
            group: Some(group.clone()),
            number: String::new(),
            retired_on: String::new(),
            cells: cells(one, lang, shared)?,
            below: Vec::new(),
        })
    };
    of.records.iter().map(line).collect()
}

fn cells(one: &AskedRecord, lang: &str, shared: Option<&str>) -> Result<Vec<ListCell>> {
    let system = one.system.as_ref().map(|[_, number, name]| ListCell::Name { name: format!("{number} {name}") });
    let send = || -> Result<Message> {
        let told = Message::new("asked-send").with("counts", counts_when(&one.recipe, lang)?);
        let [from, to] = &one.shows;
        Ok(told.with("from", from.as_str()).with("to", to.as_str()).with("period", i64::from(!from.is_empty())))
    };
    let mut why: Vec<Message> = match one.until.as_str() {
        "" => {
            // A record that falls short names the rule it falls short of: that is what is to be sent.
            let ruled = one
                .lacks
                .iter()
                .any(|told| !["counts-beside", "counts-begun", "counts-held"].contains(&told.id.as_str()));
            let lacks = one.lacks.iter().map(|told| match (told.id.as_str(), told.args.get("number")) {
                // Why the round was begun stands in it: whoever is asked needs its number.
                (ROUND, Some(number)) => Message::new("asked-round").with("number", number.clone()),
                _ => told.clone().alone(lang),
            });
            let asked = one.asked.as_ref().map(|last| {
                let told = Message::new("asked-last").with("name", last.name.as_str()).with("on", last.on.as_str());
                told.with("due", last.due.as_str())
            });
            lacks.chain(asked).chain(if ruled { None } else { Some(send()?) }).collect()
        }
        until => vec![Message::new("asked-why-ends").with("on", until), send()?],
    };
    // Whoever is asked in the place of the owner reads why, and whoever has another day than the others reads it.
    why.splice(0..0, one.instead.clone());
    let own = shared.is_some_and(|day| day != one.due);
    why.extend(own.then(|| Message::new("asked-due-own").with("due", one.due.as_str())));
    Ok(vec![
        ListCell::Name { name: one.title.clone() },
        system.unwrap_or(ListCell::Empty),
        ListCell::Told { said: why },
        ListCell::Name { name: one.controls.join(", ") },
        ListCell::Number { value: i64::from(one.minutes) },
        ListCell::Day { day: one.due.clone(), late: false },
        ListCell::Name { name: one.code.clone() },
    ])
}
