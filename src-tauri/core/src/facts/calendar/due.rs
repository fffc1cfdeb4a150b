//! A field of a register with a day on which something falls due.

use rusqlite::params_from_iter;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::door::Reader;
use crate::facts::Goal;
use crate::fault::{Message, Result};
use crate::ics;
use crate::kernel::Shelf;
use crate::kernel::declare::{FieldDef, Register};

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

/// What is asked for: days as the file keeps them, an empty first one being before all, and whose.
pub(super) struct Span {
    pub(super) from: String,
    pub(super) until: String,
    pub(super) person: Option<String>,
}

impl Span {
    /// Whether a day lies within it.
    pub(super) fn holds(&self, day: &str) -> bool {
        (self.from.as_str()..=self.until.as_str()).contains(&day)
    }
}

/// The field, and SQL of it over `record`.
pub(super) struct Due {
    register: &'static Register,
    def: &'static FieldDef,
    sql: String,
    /// SQL of the field that says what came after; empty where there is none.
    follows: String,
}

/// Every field of that kind, its own or derived.
pub(super) fn dues(shelf: &'static Shelf) -> impl Iterator<Item = Due> {
    shelf.registers.iter().copied().flat_map(move |register| {
        let own = register.defs().map(|def| (def, format!("record.\"{}\"", def.name)));
        let derived = shelf.derived(register).map(|derived| (derived.field.def(), derived.sql.to_owned()));
        own.chain(derived).filter(|(def, _)| def.due.is_some()).map(move |(def, sql)| {
            let follows =
                def.due_until.and_then(|name| shelf.derived(register).find(|one| one.field.def().name == name));
            Due { register, def, sql, follows: follows.map(|one| one.sql.to_owned()).unwrap_or_default() }
        })
    })
}

impl Due {
    /// The field that says who answers for it: the owner, or the first person it names.
    fn who(&self) -> String {
        let people = || self.register.defs().filter(|def| def.kind.name() == "person").map(|def| def.name);
        let who = people().find(|name| *name == "owner").or_else(|| people().next());
        who.map_or_else(|| "NULL".to_owned(), |name| format!("record.\"{name}\""))
    }

    /// SQL of the records on which something is due within a span.
    fn fits(&self, span: &Span) -> String {
        let state = self.register.life.filter(|_| !self.def.due_in.is_empty()).map(|life| life.field().name);
        let state = state.map(|name| format!("AND record.\"{name}\" IN ('{}')", self.def.due_in.join("', '")));
        let whose = span.person.as_ref().map(|_| format!("AND {} = ?3", self.who()));
        format!(
            "record.retired_on IS NULL AND {} BETWEEN ?1 AND ?2 {} {} {}",
            self.sql,
            state.unwrap_or_default(),
            whose.unwrap_or_default(),
            if self.follows.is_empty() { String::new() } else { format!("AND {} = ''", self.follows) }
        )
    }

    /// How many fall due on each day.
    pub(super) fn counts(&self, reader: &Reader<'_>, span: &Span) -> Result<Vec<(String, usize)>> {
        let (noun, sql) = (self.register.noun, &self.sql);
        let ask =
            format!("SELECT {sql} AS day, count(*) FROM \"{noun}\" record WHERE {} GROUP BY day", self.fits(span));
        reader.rows(&ask, params_from_iter(bound(span)), |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// What falls due.
    pub(super) fn days(&self, reader: &Reader<'_>, today: &str, span: &Span) -> Result<Vec<DueDay>> {
        let (noun, sql) = (self.register.noun, &self.sql);
        let number = if self.register.prefix.is_empty() { "record.id" } else { "record.number" };
        let ask = format!(
            "SELECT record.id, {number}, {sql}, coalesce(person.id, ''), coalesce(person.name, ''),
                (SELECT workspace_id FROM workspace),
                coalesce((SELECT called FROM temp.place WHERE place.noun = '{noun}' AND place.id = record.id), '')
            FROM \"{noun}\" record LEFT JOIN person ON person.id = {} WHERE {}",
            self.who(),
            self.fits(span)
        );
        let found = reader.rows(&ask, params_from_iter(bound(span)), |row| {
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

/// What is bound to [`Due::fits`].
fn bound(span: &Span) -> impl Iterator<Item = &String> {
    [&span.from, &span.until].into_iter().chain(&span.person)
}
