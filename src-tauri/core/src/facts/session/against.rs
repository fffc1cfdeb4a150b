//! What the approval would refuse of roles, told while they are named and not at its end (clauses 5.3 and 9.2.2).

use serde_json::{Map, Value};

use super::approve::{Open, open};
use crate::door::Reader;
use crate::fault::{Refusal, Result};
use crate::kernel::declare::Codes;
use crate::plan::roles::{APART, KIND, Kind, NAME, PERSON, ROLES, meeting};

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
