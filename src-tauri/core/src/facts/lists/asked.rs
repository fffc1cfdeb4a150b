//! Records that are asked of people, on paper: a sheet to hand round where nobody reads mail.

use super::head;
use crate::door::{Ask, Reader};
use crate::fault::{Message, Result};
use crate::moment::Moment;
use crate::paper::{ListCell, ListRow, Listing, RegisterPaper, Wanted};
use crate::plan::signing;
use crate::run::evidence::{AskedRecord, Requests, RequestsOf, untaken};

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
    let asked = asked.answer(reader, at)?;
    let rows: Vec<ListRow> = asked.iter().flat_map(|of| lines(of, lang)).collect();
    let total = u64::try_from(rows.len()).unwrap_or(u64::MAX);
    let minutes: u32 = asked.iter().flat_map(|of| &of.records).map(|one| one.minutes).sum();
    let mut told = vec![Message::new("asked-total").with("records", total).with("minutes", minutes)];
    told.extend(untaken(reader, &at.today.to_string())?.into_iter().map(|one| one.alone(lang)));
    told.extend(second_open(reader)?);
    told.extend(answer_to(reader)?);
    Ok(RegisterPaper {
        head: head(reader, "asked-list", lang, at)?,
        said: told,
        charts: Vec::new(),
        list: Listing {
            noun: "asked".to_owned(),
            title: "asked-list".to_owned(),
            note: "asked-list-note".to_owned(),
            answers: ["7.5", "8.1"].map(str::to_owned).to_vec(),
            only: Vec::new(),
            total,
            all: total,
            columns: [
                "asked-record", "asked-system", "asked-why", "asked-controls", "asked-minutes", "asked-due",
                "asked-code",
            ]
            .map(str::to_owned)
            .to_vec(),
            rows,
        },
    })
}

/// Assessments that are begun of systems that have an approved one: nobody is asked for them here, and the list says so.
fn second_open(reader: &Reader<'_>) -> Result<Vec<Message>> {
    let sql = "SELECT system.number || ' ' || system.name, next.number, held.number FROM impact next
        JOIN system ON system.id = next.system
        JOIN impact held ON held.system = next.system AND held.state = 'approved' AND held.retired_on IS NULL
        WHERE next.state = 'draft' AND next.retired_on IS NULL ORDER BY next.number, held.number";
    let said = |[about, number, held]: [String; 3]| {
        Message::new("asked-second-open").with("about", about).with("number", number).with("held", held)
    };
    Ok(reader.rows(sql, [], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?.into_iter().map(said).collect())
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

fn lines<'a>(of: &'a RequestsOf, lang: &'a str) -> impl Iterator<Item = ListRow> + 'a {
    let group = if of.name.is_empty() {
        ListCell::Word { id: "calendar-nobody".to_owned() }
    } else {
        ListCell::Name { name: of.name.clone() }
    };
    of.records.iter().map(move |one| ListRow {
        group: Some(group.clone()),
        number: String::new(),
        retired_on: String::new(),
        cells: cells(one, lang),
        below: Vec::new(),
    })
}

fn cells(one: &AskedRecord, lang: &str) -> Vec<ListCell> {
    let system = one.system.as_ref().map(|[_, number, name]| ListCell::Name { name: format!("{number} {name}") });
    vec![
        ListCell::Name { name: one.title.clone() },
        system.unwrap_or(ListCell::Empty),
        match one.until.as_str() {
            "" if !one.lacks.is_empty() => {
                ListCell::Told { said: one.lacks.iter().map(|told| told.clone().alone(lang)).collect() }
            }
            "" => ListCell::Word { id: "asked-why-missing".to_owned() },
            until => ListCell::Told { said: vec![Message::new("asked-why-ends").with("on", until)] },
        },
        ListCell::Name { name: one.controls.join(", ") },
        ListCell::Number { value: i64::from(one.minutes) },
        ListCell::Day { day: one.due.clone(), late: false },
        ListCell::Name { name: one.code.clone() },
    ]
}
