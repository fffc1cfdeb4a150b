//! Proposals: fields of a record, or a new one, that nobody has confirmed. They stand in a table of their own, so that no query
//! can count or print one by mistake.

use std::collections::BTreeSet;

use rusqlite::types::Value as Sql;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::moot::{open, says};
use super::put::{Change, put};
use crate::door::{Reader, Writer};
use crate::fault::{Fault, Refusal, Result};
use crate::kernel::declare::Register;
use crate::kernel::{Record, Refusals, Shelf};

/// What a person does with proposals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum ProposalEdit {
    /// Confirms them: each takes the ordinary road, with all rules.
    Confirm {
        /// Keys.
        ids: Vec<String>,
    },
    /// Changes what is proposed, before it is confirmed. It still counts as nothing.
    Amend {
        /// Key.
        id: String,
        /// Fields of the record as they are to be proposed; null takes one out.
        #[ts(type = "Record<string, unknown>")]
        patch: Map<String, Value>,
    },
    /// The same change to several.
    AmendAll {
        /// Keys.
        ids: Vec<String>,
        /// As of one.
        #[ts(type = "Record<string, unknown>")]
        patch: Map<String, Value>,
    },
    /// Throws them away.
    Dismiss {
        /// Keys.
        ids: Vec<String>,
        /// Why.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        why: String,
    },
}

/// Keeps a proposal. It stands beside earlier ones; whoever proposes anew takes his own back first ([`withdraw`]).
///
/// # Errors
/// [`Fault::Malformed`] for a field that is not there.
pub fn propose(
    writer: &mut Writer<'_>,
    register: &'static Register,
    record: Option<&str>,
    patch: &Map<String, Value>,
    source: &str,
    why: &str,
) -> Result<()> {
    let record = record.map(|id| register.key(&writer.reader(), id)).transpose()?;
    fits(writer, register, patch)?;
    if source.trim().is_empty() {
        writer.refuse(Refusal::new("refuse-empty").field("source"));
    }
    if writer.refused() {
        return Ok(());
    }
    if let Some(record) = &record
        && says(writer, register, record, patch)?
    {
        return Ok(());
    }
    let id = writer.new_id();
    let text = |text: &str| Sql::Text(text.to_owned());
    let row = [
        ("noun", text(register.noun)),
        ("record", record.map_or(Sql::Null, Sql::Text)),
        ("patch", Sql::Text(serde_json::to_string(patch)?)),
        ("source", text(source.trim())),
        ("why", text(why.trim())),
        ("changed", Sql::Integer(0)),
    ];
    writer.insert("proposal", &id, &row)?;
    writer.created("proposal", &id, "");
    Ok(())
}

/// Notes with the writer what does not fit the fields it is proposed for.
fn fits(writer: &mut Writer<'_>, register: &'static Register, patch: &Map<String, Value>) -> Result<()> {
    let mut refuse = Refusals::default();
    for (name, given) in patch {
        let Some(def) = register.def(name).filter(|def| !def.read_only && !def.sealed) else {
            return Err(Fault::Malformed(format!("{}: no field {name} to propose", register.noun)));
        };
        let lexicon = writer.lexicon();
        let mut desk = crate::kernel::declare::Taking { reader: writer.reader(), lexicon, refuse: &mut refuse };
        def.kind.take(def, given, &mut desk)?;
    }
    refuse.0.into_iter().for_each(|refusal| writer.refuse(refusal));
    Ok(())
}

impl ProposalEdit {
    /// Confirms, changes or dismisses.
    ///
    /// # Errors
    /// [`Fault::NotFound`] for a proposal that is not there, and what SQLite refuses.
    pub fn apply(self, shelf: &'static Shelf, writer: &mut Writer<'_>) -> Result<()> {
        let (ids, confirmed) = match self {
            Self::Confirm { ids } => (ids, true),
            Self::Dismiss { ids, .. } => (ids, false),
            Self::Amend { id, patch } => return amend(shelf, writer, &id, patch),
            Self::AmendAll { ids, patch } => {
                return ids.iter().try_for_each(|id| amend(shelf, writer, id, patch.clone()));
            }
        };
        let mut refused: Vec<Refusal> = Vec::new();
        for id in ids {
            let about = about(shelf, &writer.reader(), &id)?;
            // An answered proposal is gone before what it says is written, which sweeps those that say nothing new.
            writer.remove("proposal", &id)?;
            if confirmed {
                confirm(writer, about)?;
                refused.extend(writer.take_refusals().into_iter().map(|refusal| refusal.row(id.as_str())));
            }
        }
        writer.named(if confirmed { "proposal.confirm" } else { "proposal.dismiss" });
        refused.into_iter().for_each(|refusal| writer.refuse(refusal));
        Ok(())
    }
}

/// What a proposal is about: the register, the record unless it is a new one, and what is proposed.
type About = (&'static Register, Option<String>, Map<String, Value>);

fn about(shelf: &'static Shelf, reader: &Reader<'_>, id: &str) -> Result<About> {
    let sql = "SELECT noun, record, patch FROM proposal WHERE id = ?1";
    let found = reader.maybe(sql, [id], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?, row.get::<_, String>(2)?))
    })?;
    let Some((noun, record, patch)) = found else {
        return Err(Fault::NotFound { kind: "proposal", id: id.to_owned() });
    };
    Ok((shelf.of(&noun)?, record, serde_json::from_str(&patch)?))
}

/// Changes what is proposed; each field is taken as its register takes it.
fn amend(shelf: &'static Shelf, writer: &mut Writer<'_>, id: &str, said: Map<String, Value>) -> Result<()> {
    let (register, _, mut patch) = about(shelf, &writer.reader(), id)?;
    fits(writer, register, &said)?;
    if writer.refused() {
        return Ok(());
    }
    // Whoever fills a blank changes nothing that was proposed.
    let mut otherwise = false;
    for (name, value) in said {
        let before = if value.is_null() { patch.remove(&name) } else { patch.insert(name.clone(), value) };
        otherwise |= before.is_some_and(|before| patch.get(&name) != Some(&before));
    }
    writer.named("proposal.amend");
    let mut now = vec![("patch", Sql::Text(serde_json::to_string(&patch)?))];
    now.extend(otherwise.then_some(("changed", Sql::Integer(1))));
    writer.amend("proposal", id, &now)
}

fn confirm(writer: &mut Writer<'_>, (register, record, patch): About) -> Result<()> {
    let before = record.map(|record| Record::read(&writer.reader(), register, &record)).transpose()?;
    let id = writer.new_id();
    put(writer, Change { register, before, id, patch: &patch, own: Map::new(), step: None }).map(|_| ())
}

/// Fields of a record that something is proposed for and nobody has answered.
///
/// # Errors
/// When the file cannot be read.
pub fn proposed(reader: &Reader<'_>, register: &Register, record: &str) -> Result<BTreeSet<String>> {
    let all = open(reader, register, record)?;
    Ok(all.into_iter().flat_map(|one| one.patch.into_iter().map(|(field, _)| field)).collect())
}

/// Takes back a proposal that nobody has answered, and that something better is proposed for.
///
/// # Errors
/// When SQLite refuses.
pub fn take_back(writer: &mut Writer<'_>, id: &str) -> Result<()> {
    writer.remove("proposal", id)
}

/// Takes back what sources that fit proposed about a record and nobody has answered.
///
/// # Errors
/// When the file cannot be read or SQLite refuses.
pub fn withdraw(writer: &mut Writer<'_>, register: &Register, record: &str, fits: impl Fn(&str) -> bool) -> Result<()> {
    for one in open(&writer.reader(), register, record)?.iter().filter(|one| fits(&one.source)) {
        writer.remove("proposal", &one.id)?;
    }
    Ok(())
}
