//! `current`: of each system what has happened since its impact and its risks were assessed, and which of these decisions rest on
//! other facts or are to be made again by now.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::door::{Ask, Reader};
use crate::fault::{Message, Result};
use crate::kernel::Record;
use crate::kernel::declare::{Codes, Register};
use crate::kernel::read::index::called;
use crate::kernel::read::{Moved, stale_of};
use crate::maps::ai_act;
use crate::moment::Moment;
use crate::plan::impacts::{IMPACTS, fact_of};
use crate::plan::risks::{NEXT_RISK_READING, RISKS, SYSTEM_FACTS};
use crate::plan::systems::happened::{Cause, told};
use crate::plan::systems::{HAPPENED, SYSTEMS};

/// Asks what is out of date.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(rename = "CurrentAsk", optional_fields)]
pub struct CurrentAsk {
    /// Key or number of a system; absent: all.
    pub system: Option<String>,
}

/// A system of which something is out of date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct CurrentSystem {
    /// Key, number and name; empty: the AI of the organisation as a whole.
    pub system: [String; 3],
    /// What happened, in words: what it was, then and now, or by which record.
    pub triggers: Vec<Message>,
    /// Key and number of the impact assessment that is out of date.
    pub impact: Option<[String; 2]>,
    /// Keys and numbers of risks whose rating is.
    pub rated: Vec<[String; 2]>,
    /// Keys and numbers of risks that were accepted on other facts.
    pub accepted: Vec<[String; 2]>,
}

impl Ask for CurrentAsk {
    const NAME: &'static str = "current";
    type Answer = Vec<CurrentSystem>;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let system = self.system.map(|id| SYSTEMS.key(reader, &id)).transpose()?;
        due(reader, at, system.as_deref())?.into_iter().map(|one| one.said(reader)).collect()
    }
}

/// A system of which something is out of date, before it is put into words.
#[derive(Clone, Debug, Default)]
pub(crate) struct Due {
    /// Key, number and name.
    pub(crate) system: [String; 3],
    /// The approved assessment whose facts moved.
    pub(crate) moved: Option<[String; 2]>,
    /// The approved assessment whose day has passed, and the day.
    late: Option<([String; 2], String)>,
    /// Risks of which a decision rests on other facts: key, number.
    pub(crate) risks: Vec<[String; 2]>,
    /// Risks whose day to be read again has passed: key, number, day.
    pub(crate) again: Vec<[String; 3]>,
    /// Indicators that nobody has read in their interval: numbers.
    unread: Vec<String>,
    /// Its class was recorded under an earlier state of the law.
    law: bool,
}

/// Systems of which something is out of date on a day, by number; with `only` that one alone. The AI as a whole comes last.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn due(reader: &Reader<'_>, at: &Moment, only: Option<&str>) -> Result<Vec<Due>> {
    let today = at.today.to_string();
    let sql = "SELECT id, number, name FROM system WHERE scope <> 'out' AND stage <> 'retired' ORDER BY number";
    let of =
        |row: &rusqlite::Row<'_>| Ok([row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?]);
    let mut all: Vec<Due> = Vec::new();
    for system in reader.rows(sql, [], of)? {
        all.push(Due { system, ..Due::default() });
    }
    all.push(Due::default());
    if let Some(only) = only {
        all.retain(|one| one.system[0] == only);
    }
    let at: BTreeMap<String, usize> = all.iter().enumerate().map(|(at, one)| (one.system[0].clone(), at)).collect();
    let sql = "SELECT system, id, number, movedOn IS NOT NULL, nextOn FROM impact WHERE state = 'approved'
        AND retired_on IS NULL AND (movedOn IS NOT NULL OR nextOn < ?1) ORDER BY number";
    let read = |row: &rusqlite::Row<'_>| {
        Ok((
            row.get::<_, String>(0)?,
            [row.get(1)?, row.get(2)?],
            row.get::<_, bool>(3)?,
            row.get::<_, Option<String>>(4)?,
        ))
    };
    for (system, round, moved, next) in reader.rows(sql, [&today], read)? {
        let Some(one) = at.get(&system).and_then(|at| all.get_mut(*at)) else { continue };
        if let Some(next) = next.filter(|next| *next < today) {
            one.late = Some((round.clone(), next));
        }
        one.moved = Some(round).filter(|_| moved).or(one.moved.take());
    }
    let sql = "SELECT coalesce(system, ''), id, number, movedOn IS NOT NULL, reviewOn FROM risk
        WHERE kind = 'risk' AND state IN ('rated', 'treated', 'accepted') AND retired_on IS NULL
        AND (movedOn IS NOT NULL OR reviewOn < ?1) ORDER BY length(number), number";
    let read = |row: &rusqlite::Row<'_>| {
        let id: [String; 2] = [row.get(1)?, row.get(2)?];
        Ok((row.get::<_, String>(0)?, id, row.get::<_, bool>(3)?, row.get::<_, Option<String>>(4)?))
    };
    for (system, [id, number], moved, review) in reader.rows(sql, [&today], read)? {
        let Some(one) = at.get(&system).and_then(|at| all.get_mut(*at)) else { continue };
        if let Some(review) = review.filter(|review| *review < today) {
            one.again.push([id.clone(), number.clone(), review]);
        }
        if moved {
            one.risks.push([id, number]);
        }
    }
    let sql = format!(
        "SELECT coalesce(risk.system, ''), record.number, {} AS next FROM riskIndicator record
            JOIN risk ON risk.id = record.risk WHERE record.retired_on IS NULL AND next < ?1 ORDER BY record.number",
        NEXT_RISK_READING.sql
    );
    for (system, number) in reader.rows(&sql, [&today], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))? {
        if let Some(one) = at.get(&system).and_then(|at| all.get_mut(*at)) {
            one.unread.push(number);
        }
    }
    for system in ai_act::behind(reader)? {
        if let Some(one) = at.get(&system).and_then(|at| all.get_mut(*at)) {
            one.law = true;
        }
    }
    all.retain(Due::any);
    Ok(all)
}

impl Due {
    fn any(&self) -> bool {
        self.moved.is_some()
            || self.late.is_some()
            || self.law
            || ![self.risks.len(), self.again.len(), self.unread.len()].iter().all(|many| *many == 0)
    }

    /// What happened, by name and with what is told of it.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn triggers(&self, reader: &Reader<'_>) -> Result<Vec<Message>> {
        let mut found = Found { reader: reader.again(), happened: Value::Null, all: Vec::new() };
        if !self.system[0].is_empty() {
            found.happened = Record::part(reader, &SYSTEMS, &[&HAPPENED], &self.system[0])?.get(&HAPPENED);
        }
        if let Some([id, _]) = &self.moved {
            for one in changed(reader, &IMPACTS, id)?.into_iter().flat_map(|(_, changed)| changed) {
                match fact_of(&one.field) {
                    Some(name) if name == HAPPENED.name() => found.parts(&one)?,
                    Some(name) => found.field(name, &one),
                    None => {}
                }
            }
        }
        for [id, number] in &self.risks {
            for one in changed(reader, &RISKS, id)?.into_iter().flat_map(|(_, changed)| changed) {
                if one.field == SYSTEM_FACTS.name() {
                    found.parts(&one)?;
                } else {
                    found.add(trigger("own").with("number", number.as_str()));
                }
            }
        }
        if let Some(number) = self.unread.first() {
            found.add(trigger("unread").with("number", number.as_str()));
        }
        if self.law {
            found.add(trigger("law"));
        }
        if let Some((round, on)) = &self.late {
            found.add(trigger("impactDue").with("number", round[1].as_str()).with("on", on.as_str()));
        }
        if let Some([_, number, on]) = self.again.first() {
            let more = self.again.len().saturating_sub(1);
            found.add(trigger("riskDue").with("number", number.as_str()).with("on", on.as_str()).with("more", more));
        }
        Ok(found.all)
    }

    fn said(self, reader: &Reader<'_>) -> Result<CurrentSystem> {
        let triggers = self.triggers(reader)?;
        let (mut rated, mut accepted) = (Vec::new(), Vec::new());
        for one in &self.risks {
            for (act, _) in changed(reader, &RISKS, &one[0])? {
                let to = if act.starts_with("accept") { &mut accepted } else { &mut rated };
                if !to.contains(one) {
                    to.push(one.clone());
                }
            }
        }
        for [id, number, _] in self.again {
            if !rated.iter().any(|one: &[String; 2]| one[0] == id) {
                rated.push([id, number]);
            }
        }
        Ok(CurrentSystem {
            triggers,
            impact: self.moved.or(self.late.map(|(round, _)| round)),
            rated,
            accepted,
            system: self.system,
        })
    }
}

/// Decisions of a record that rest on other facts: act, and what changed.
pub(super) fn changed(reader: &Reader<'_>, register: &'static Register, id: &str) -> Result<Vec<(String, Vec<Moved>)>> {
    let record = Record::read(reader, register, id)?;
    let all = stale_of(register, &record, reader)?.into_iter();
    Ok(all.filter(|one| one.act != "secondLook").map(|one| (one.act, one.changed)).collect())
}

fn trigger(code: &str) -> Message {
    Message::new("current-trigger").with("trigger", code)
}

/// Triggers, each once.
struct Found<'a> {
    reader: Reader<'a>,
    happened: Value,
    all: Vec<Message>,
}

impl Found<'_> {
    /// What is told more of comes first, and stands for the same trigger told with less.
    fn add(&mut self, message: Message) {
        let same = |one: &Message| one.args.get("trigger") == message.args.get("trigger");
        if !self.all.iter().any(same) {
            self.all.push(message);
        }
    }

    /// A field of the system, with what it said then and says now.
    fn field(&mut self, name: &str, one: &Moved) {
        let then = one.then.clone().unwrap_or_default();
        self.add(trigger(name).with("then", then).with("now", one.now.as_str()));
    }

    /// What differs in what stands by name: fields of the system, what happened, a threshold.
    fn parts(&mut self, one: &Moved) -> Result<()> {
        let read = |text: &str| serde_json::from_str::<BTreeMap<String, Value>>(text).unwrap_or_default();
        let (then, now) = (read(one.then.as_deref().unwrap_or_default()), read(&one.now));
        let names = then.keys().chain(now.keys().filter(|name| !then.contains_key(*name)));
        for name in names.filter(|name| then.get(*name) != now.get(*name)) {
            let mut message = trigger(name);
            if let Some(part) = one.parts.iter().find(|part| part.field == *name) {
                message = message.with("then", part.then.clone().unwrap_or_default()).with("now", part.now.as_str());
            }
            if Cause::of(name).is_some()
                && let Some(last) = told(&self.happened, name).pop()
            {
                let by = called(&last.noun, &last.id, &self.reader)?;
                message = message.with("by", by).with("on", last.on);
            }
            self.add(message);
        }
        Ok(())
    }
}
