//! What the approval would refuse, told while it is said and not at its end: who would audit their own work (clauses 5.3 and
//! 9.2.2), and what of a part nobody has said.

use serde_json::{Map, Value};

use super::data::Part;
use super::stamp::Stamp;
use super::waiting::{Open, Waits, open, waiting};
use crate::door::Reader;
use crate::fault::{Refusal, Result};
use crate::kernel::Record;
use crate::kernel::declare::{Codes, FieldDef, Register};
use crate::plan::criteria::CRITERIA;
use crate::plan::objectives::OBJECTIVES;
use crate::plan::roles::{APART, KIND, Kind, NAME, PERSON, ROLES, meeting};
use crate::run::channels::CHANNELS;
use crate::run::resources::RESOURCES;

/// Registers whose records the approval takes whole or refuses; what it passes by, and texts with their open places, are told
/// elsewhere.
pub(super) static WHOLE: [&Register; 4] = [&OBJECTIVES, &CRITERIA, &CHANNELS, &RESOURCES];

/// What nobody has said of a part and the approval would refuse, by field: at the record that waits, or at the proposal. `stamp`:
/// the agreement that stands; none where it is just being given.
pub(super) fn unsaid(reader: &Reader<'_>, stamp: Option<&Stamp>, part: &Part) -> Result<Vec<Refusal>> {
    let lacks = |at: &str, field: &str| Refusal::new("refuse-founding-lacks").field(field).row(at);
    let mut found = Vec::new();
    for one in &part.approves {
        if one.held {
            let about = |patch: &Map<String, Value>| {
                let kind = patch.get(KIND.name()).and_then(Value::as_str).unwrap_or_default();
                one.held_of.is_empty() || one.held_of.iter().any(|of| of == kind)
            };
            for Open { id, patch, .. } in open(reader, &one.noun)?.into_iter().filter(|it| about(&it.patch)) {
                let silent =
                    |field: &&String| patch.get(field.as_str()).is_none_or(|said| said.is_null() || said == "");
                found.extend(one.filled.iter().filter(silent).map(|field| lacks(&id, field)));
            }
        }
        let Some(register) = WHOLE.into_iter().find(|register| register.noun == one.noun) else { continue };
        for Waits { id, number, .. } in waiting(reader, stamp, one)? {
            let missing = Record::read(reader, register, &id)?.missing();
            found.extend(missing.into_iter().map(|field| lacks(&number, field)));
        }
        for Open { id, patch, .. } in open(reader, register.noun)? {
            let silent = |def: &FieldDef| {
                let said = patch.get(def.name);
                said.is_none_or(|said| said.is_null() || said == "" || said.as_array().is_some_and(Vec::is_empty))
            };
            let asked = register.defs().filter(|def| def.asked(|name| patch.get(name)) && silent(def));
            found.extend(asked.map(|def| lacks(&id, def.name)));
        }
    }
    Ok(found)
}

/// A role with who is named for it: a proposal by its key, or a record by its number.
struct Hand {
    at: String,
    called: String,
    kind: Option<Kind>,
    person: String,
    silent: bool,
}

/// What stands against the roles as they are named now, each at the internal auditor's: it is the one to be given away.
pub(super) fn against(reader: &Reader<'_>) -> Result<Vec<Refusal>> {
    let hands = hands(reader)?;
    let mut found = Vec::new();
    for one in hands.iter().filter(|one| one.kind == Some(Kind::InternalAuditor)) {
        for other in hands.iter().filter(|other| other.person == one.person) {
            let Some(met) = meeting(one.kind, other.kind, one.silent) else { continue };
            found.push(Refusal::new(met.reason()).with("other", &*other.called).field(met.field()).row(&*one.at));
        }
    }
    Ok(found)
}

fn hands(reader: &Reader<'_>) -> Result<Vec<Hand>> {
    let sql = "SELECT number, number || ' ' || name, kind, person, trim(coalesce(apart, '')) = '' FROM role
        WHERE state <> 'ended' AND person IS NOT NULL AND retired_on IS NULL ORDER BY number";
    let mut hands = reader.rows(sql, [], |row| {
        let kind: Option<String> = row.get(2)?;
        Ok(Hand {
            at: row.get(0)?,
            called: row.get(1)?,
            kind: kind.as_deref().and_then(Kind::of),
            person: row.get(3)?,
            silent: row.get(4)?,
        })
    })?;
    let said = |patch: &Map<String, Value>, name: &str| {
        patch.get(name).and_then(Value::as_str).unwrap_or_default().trim().to_owned()
    };
    for Open { id, patch, .. } in open(reader, ROLES.noun)? {
        let person = said(&patch, PERSON.name());
        if !person.is_empty() {
            let (kind, silent) = (Kind::of(&said(&patch, KIND.name())), said(&patch, APART.name()).is_empty());
            hands.push(Hand { at: id, called: said(&patch, NAME.name()), kind, person, silent });
        }
    }
    Ok(hands)
}
