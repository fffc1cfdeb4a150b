//! `calendar`: everything that falls due, in one list. A day is due because its register says so of a field; nothing here is
//! a list of its own. Words and the file for other programs are the host's ([`crate::ics`]).

use chrono::{Months, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::Reader;
use crate::facts::Goal;
use crate::fault::{Fault, Message, Result};
use crate::ics;
use crate::kernel::declare::{Codes, FieldDef, Register};
use crate::kernel::read::index::called;
use crate::kernel::{Record, Shelf};
use crate::moment::Moment;
use crate::plan::people::PEOPLE;
use crate::run::incidents::{INCIDENTS, Kind, OWNER, State, running};

/// Months ahead that are shown where nobody says until when.
const AHEAD: u32 = 12;

/// Asks for the calendar.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Calendar {
    /// First day; absent: whatever is late comes first.
    pub from: Option<String>,
    /// Last day; absent: a year ahead.
    pub until: Option<String>,
    /// Key of a person: what they answer for. Absent: everybody's.
    pub person: Option<String>,
}

/// What falls due, by day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarAnswer {
    /// Whose it is.
    pub organisation: String,
    /// Today, where the organisation is.
    pub today: String,
    /// The days, the first one first.
    pub days: Vec<DueDay>,
    /// How many of them have passed.
    pub late: usize,
}

/// A day on which something falls due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct DueDay {
    /// The day, `2026-12-31`.
    pub day: String,
    /// What is due: `due-action`.
    pub what: Message,
    /// What the record is called.
    pub called: String,
    /// Who answers for it: key and name; both empty where nobody does.
    pub who: [String; 2],
    /// The day has passed.
    pub late: bool,
    /// The record.
    pub goal: Goal,
    /// Its id in a calendar file.
    pub uid: String,
}

/// A field with a day on which something falls due, and SQL of it over `record`.
struct Due {
    register: &'static Register,
    def: &'static FieldDef,
    sql: String,
}

/// Every field of that kind, its own or derived.
fn dues(shelf: &'static Shelf) -> impl Iterator<Item = Due> {
    shelf.registers.iter().copied().flat_map(|register| {
        let own = register.defs().map(|def| (def, format!("record.\"{}\"", def.name)));
        let derived = shelf.derived(register).map(|derived| (derived.field.def(), derived.sql.to_owned()));
        own.chain(derived).filter(|(def, _)| def.due.is_some()).map(move |(def, sql)| Due { register, def, sql })
    })
}

impl Calendar {
    pub(crate) fn days(&self, shelf: &'static Shelf, reader: &Reader<'_>, at: &Moment) -> Result<CalendarAnswer> {
        let today = at.today.to_string();
        let day = |said: &Option<String>, or: NaiveDate| match said {
            None => Ok(or),
            Some(said) => said.parse().map_err(|_| Fault::Malformed(format!("calendar: {said}"))),
        };
        let from = day(&self.from, NaiveDate::MIN)?;
        let until = day(&self.until, at.today.checked_add_months(Months::new(AHEAD)).unwrap_or(at.today))?;
        let person = self.person.as_deref().map(|id| person(reader, id)).transpose()?;
        let mut days = Vec::new();
        for due in dues(shelf) {
            days.extend(due.days(reader, &today, from, until)?);
        }
        days.extend(clocks(reader, at, from, until)?);
        if let Some(person) = person {
            days.retain(|one| one.who[0] == person);
        }
        days.sort_by(|one, other| (&one.day, &one.called, &one.uid).cmp(&(&other.day, &other.called, &other.uid)));
        let organisation = reader.maybe("SELECT name FROM organisation", [], |row| row.get(0))?.unwrap_or_default();
        Ok(CalendarAnswer { organisation, late: days.iter().filter(|one| one.late).count(), today, days })
    }
}

/// Key of a person by key or name.
fn person(reader: &Reader<'_>, id: &str) -> Result<String> {
    let sql = "SELECT id FROM person WHERE id = ?1 OR name = ?1 ORDER BY id = ?1 DESC, retired_on IS NOT NULL LIMIT 1";
    let missing = || Fault::NotFound { kind: PEOPLE.noun, id: id.to_owned() };
    reader.maybe(sql, [id], |row| row.get(0))?.ok_or_else(missing)
}

/// Clocks of incidents that are not closed and that nobody has stopped; in an exercise none really runs.
fn clocks(reader: &Reader<'_>, at: &Moment, from: NaiveDate, until: NaiveDate) -> Result<Vec<DueDay>> {
    let open = format!(
        "record.retired_on IS NULL AND record.state <> '{}' AND record.kind <> '{}'",
        State::Closed.code(),
        Kind::Exercise.code()
    );
    let workspace = workspace(reader)?;
    let mut days = Vec::new();
    for record in Record::all(reader, &INCIDENTS, &open, &[])? {
        let owner = record.get(&OWNER);
        let name = "SELECT name FROM person WHERE id = ?1";
        let who = match &owner {
            Some(id) => reader.maybe(name, [id], |row| row.get(0))?.unwrap_or_default(),
            None => String::new(),
        };
        let span = day(from)..=day(until);
        let both = running(reader, &record, "en", at)?.into_iter().zip(running(reader, &record, "es", at)?);
        for (en, es) in both.filter(|(one, _)| one.sent.is_empty() && span.contains(&one.day)) {
            let what = Message::new("due-incident-clock").with("what", en.what).with("what-es", es.what);
            days.push(DueDay {
                what: what.with("at", if en.at.is_empty() { "24:00".to_owned() } else { en.at }),
                called: called(INCIDENTS.noun, &record.id, reader)?,
                who: [owner.clone().unwrap_or_default(), who.clone()],
                late: en.late,
                goal: Goal::to(INCIDENTS.noun).at(Some(record.id.clone())),
                uid: ics::uid(&format!("{}-{}", INCIDENTS.noun, record.number), &en.id, &workspace),
                day: en.day,
            });
        }
    }
    Ok(days)
}

fn workspace(reader: &Reader<'_>) -> Result<String> {
    Ok(reader.maybe("SELECT workspace_id FROM workspace", [], |row| row.get(0))?.unwrap_or_default())
}

impl Due {
    /// The field that says who answers for it: the owner, or the first person it names.
    fn who(&self) -> Option<&'static str> {
        let people = || self.register.defs().filter(|def| def.kind.name() == "person").map(|def| def.name);
        people().find(|name| *name == "owner").or_else(|| people().next())
    }

    fn days(&self, reader: &Reader<'_>, today: &str, from: NaiveDate, until: NaiveDate) -> Result<Vec<DueDay>> {
        let (noun, sql) = (self.register.noun, &self.sql);
        let who = self.who().map_or_else(|| "NULL".to_owned(), |name| format!("record.\"{name}\""));
        let number = if self.register.prefix.is_empty() { "record.id" } else { "record.number" };
        let state = self.register.life.filter(|_| !self.def.due_in.is_empty()).map(|life| life.field().name);
        let state = state.map(|name| format!("AND record.\"{name}\" IN ('{}')", self.def.due_in.join("', '")));
        let ask = format!(
            "SELECT record.id, {number}, {sql}, coalesce(person.id, ''), coalesce(person.name, ''),
                (SELECT workspace_id FROM workspace),
                coalesce((SELECT called FROM temp.place WHERE place.noun = '{noun}' AND place.id = record.id), '')
            FROM \"{noun}\" record LEFT JOIN person ON person.id = {who}
            WHERE record.retired_on IS NULL AND {sql} BETWEEN ?1 AND ?2 {}",
            state.unwrap_or_default()
        );
        let found = reader.rows(&ask, [day(from), day(until)], |row| {
            let said: [String; 7] =
                [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?];
            Ok(said)
        })?;
        let one = |[id, number, day, person, name, workspace, called]: [String; 7]| -> Result<DueDay> {
            Ok(DueDay {
                what: Message::new(self.def.due.unwrap_or_default()),
                called,
                who: [person, name],
                late: day.as_str() < today,
                goal: Goal::of(reader, noun, &id)?,
                uid: ics::uid(&format!("{noun}-{number}"), self.def.name, &workspace),
                day,
            })
        };
        found.into_iter().map(one).collect()
    }
}

/// As the file keeps days; before all of them where there is no first one.
fn day(day: NaiveDate) -> String {
    if day == NaiveDate::MIN { String::new() } else { day.to_string() }
}
