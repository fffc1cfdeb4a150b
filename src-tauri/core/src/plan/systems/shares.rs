//! `systems.shares`: what a system shares with those inside the scope. Leaving it out does not leave these out (clause 4.3, A.10.3).

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fields::{
    BASE_MODEL, BUSINESS_OWNER, DATA_SETS, NAME, SCOPE, SHARES_ABOUT, SUPPLIER, Scope, TECHNICAL_OWNER,
};
use super::register::SYSTEMS;
use super::scope;
use crate::door::{Ask, Reader, Writer, field};
use crate::fault::{Refusal, Result};
use crate::kernel::{Record, change, stored};
use crate::moment::Moment;
use crate::plan::people::PEOPLE;

/// Asks what a system shares.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SharesAsk {
    /// Key or number.
    pub id: String,
}

/// What a system shares, and whether what that means is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct SystemShares {
    /// Systems inside the scope that share something with it.
    pub with: Vec<SystemShare>,
    /// It is outside the scope and shares something: what that means is asked.
    pub asked: bool,
    /// Somebody answered, and what is shared is what was shared then.
    pub holds: bool,
}

/// A system inside the scope that shares something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct SystemShare {
    /// Key.
    pub id: String,
    /// Number.
    pub number: String,
    /// Name.
    pub name: String,
    /// What is shared.
    pub by: Vec<Shared>,
}

/// One thing two systems share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Shared {
    /// `supplier`, `baseModel`, `dataSets`, `businessOwner` or `technicalOwner`.
    pub field: String,
    /// What both say there; an owner by name.
    pub value: String,
}

/// Entries of a text of data sets, apart by `;`, `,` or a line break, compared without case.
fn entries(text: &str) -> BTreeSet<String> {
    text.split([';', ',', '\n']).map(|entry| entry.trim().to_lowercase()).filter(|entry| !entry.is_empty()).collect()
}

impl Ask for SharesAsk {
    const NAME: &'static str = "systems.shares";
    type Answer = SystemShares;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<SystemShares> {
        let id = SYSTEMS.key(reader, &self.id)?;
        let of = Record::read(reader, &SYSTEMS, &id)?;
        let with = shared(reader, &of)?;
        let asked = of.get(&SCOPE) == Some(Scope::Out) && !with.is_empty();
        Ok(SystemShares { asked, holds: asked && of.get(&SHARES_ABOUT) == about(&with)?, with })
    }
}

/// What a system shares with those inside the scope that are not retired: with what is gone nothing is shared any more.
fn shared(reader: &Reader<'_>, of: &Record) -> Result<Vec<SystemShare>> {
    let mine = entries(&of.get(&DATA_SETS));
    let mut found = Vec::new();
    let others = "record.scope = 'in' AND record.stage <> 'retired' AND record.id <> ?1";
    for other in Record::all(reader, &SYSTEMS, others, &[of.id.clone().into()])? {
        let mut by = Vec::new();
        let mut add = |field: &str, value: String| by.push(Shared { field: field.to_owned(), value });
        for field in [&SUPPLIER, &BASE_MODEL] {
            let value = of.get(field);
            if !value.is_empty() && other.get(field).to_lowercase() == value.to_lowercase() {
                add(field.name(), value);
            }
        }
        let both: Vec<String> = entries(&other.get(&DATA_SETS)).intersection(&mine).cloned().collect();
        if !both.is_empty() {
            add(DATA_SETS.name(), both.join("; "));
        }
        for field in [&BUSINESS_OWNER, &TECHNICAL_OWNER] {
            if let Some(owner) = of.get(field).filter(|owner| other.get(field).as_ref() == Some(owner)) {
                add(field.name(), Record::read(reader, &PEOPLE, &owner)?.called());
            }
        }
        if !by.is_empty() {
            found.push(SystemShare { name: other.get(&NAME), id: other.id, number: other.number, by });
        }
    }
    Ok(found)
}

/// What is shared, as it is kept beside the answer: numbers of systems and what each shares.
fn about(shares: &[SystemShare]) -> Result<String> {
    let fields = |share: &SystemShare| {
        let fields: Vec<String> = share.by.iter().map(|one| format!("{}={}", one.field, one.value)).collect();
        (share.number.clone(), fields)
    };
    Ok(serde_json::to_string(&shares.iter().map(fields).collect::<Vec<_>>())?)
}

/// A system that was put out, and those inside that share something with it, where nobody has said in words what that means.
pub(crate) struct Unanswered {
    pub(crate) id: String,
    pub(crate) number: String,
    pub(crate) name: String,
    /// Key and number of each system inside.
    pub(crate) with: Vec<(String, String)>,
    /// What is shared: names of owners, suppliers, models and data.
    pub(crate) what: String,
    /// What sort of things: `owner`, `supplier`, `model`, `data`, or `several`.
    pub(crate) sort: &'static str,
}

fn sort(shares: &[SystemShare]) -> &'static str {
    let of = |field: &str| -> &'static str {
        match field {
            "supplier" => "supplier",
            "baseModel" => "model",
            "dataSets" => "data",
            _ => "owner",
        }
    };
    let sorts: BTreeSet<&'static str> = shares.iter().flat_map(|one| &one.by).map(|one| of(&one.field)).collect();
    let mut sorts = sorts.into_iter();
    match (sorts.next(), sorts.next()) {
        (Some(one), None) => one,
        _ => "several",
    }
}

/// Every question that a share raises and nobody has answered, or answered when something else was shared.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn unanswered(reader: &Reader<'_>) -> Result<Vec<Unanswered>> {
    let mut found = Vec::new();
    for of in Record::all(reader, &SYSTEMS, "record.scope = 'out' AND record.stage <> 'retired'", &[])? {
        let shares = shared(reader, &of)?;
        if !shares.is_empty() && of.get(&SHARES_ABOUT) != about(&shares)? {
            let mut what: Vec<&str> = shares.iter().flat_map(|one| &one.by).map(|one| one.value.as_str()).collect();
            what.sort_unstable();
            what.dedup();
            let what = what.join(", ");
            let sort = sort(&shares);
            let with = shares.into_iter().map(|share| (share.id, share.number)).collect();
            found.push(Unanswered { name: of.get(&NAME), id: of.id, number: of.number, with, what, sort });
        }
    }
    Ok(found)
}

/// Somebody says in words what leaving a system out means for what it shares; what is shared now is kept with it.
pub(super) fn answer(writer: &mut Writer<'_>, id: &str, answer: &str) -> Result<()> {
    let id = SYSTEMS.key(&writer.reader(), id)?;
    let of = Record::read(&writer.reader(), &SYSTEMS, &id)?;
    let answer = field::words(writer, "answer", answer);
    field::needed(writer, "answer", &answer, "refuse-empty");
    let shares = shared(&writer.reader(), &of)?;
    if of.get(&SCOPE) != Some(Scope::Out) || shares.is_empty() {
        writer.refuse(Refusal::new("refuse-system-shares-nothing").with("number", of.number).field("answer"));
    } else if !answer.is_empty() && !scope::explains(&answer) {
        writer.refuse(Refusal::new("refuse-system-shares-answer").field("answer"));
    }
    if writer.refused() {
        return Ok(());
    }
    let on = writer.moment().today.to_string();
    let fields = [("sharesAnswer", answer.into()), ("sharesAbout", about(&shares)?.into()), ("sharesOn", on.into())];
    change(writer, &SYSTEMS, &id, stored(fields))
}
