//! Who leaves hands over: everything that somebody answers for now, register by register, and one act that gives it to another person.
//! What was decided, approved or recorded under a name keeps it, and so does every issued document.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use crate::door::Writer;
use crate::door::{Reader, field};
use crate::facts::Goal;
use crate::fault::{Refusal, Result};
use crate::kernel::declare::{FieldDef, Register};
use crate::kernel::write::deed;
use crate::kernel::{Shelf, change, stored};
use crate::plan::people::PEOPLE;

/// Asks what somebody answers for.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PersonHolds {
    /// Key of the person.
    pub id: String,
}

/// A record somebody answers for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeldRecord {
    /// Its register.
    pub noun: String,
    /// The field that names them.
    pub field: String,
    /// Key.
    pub id: String,
    /// What it is called.
    pub called: String,
    /// Where it is opened.
    pub goal: Goal,
}

/// Edits of people with code of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "HandoverEdit")]
pub enum Edit {
    /// Gives everything one person answers for to another.
    HandOver {
        /// Key of who has it.
        id: String,
        /// Key of who gets it.
        to: String,
        /// The first one leaves with it: out of use, with this reason. Absent: they stay.
        #[serde(default)]
        #[ts(optional)]
        leaves: Option<String>,
    },
}

impl PersonHolds {
    pub(crate) fn held(&self, shelf: &'static Shelf, reader: &Reader<'_>) -> Result<Vec<HeldRecord>> {
        let held = held(shelf, reader, &PEOPLE.key(reader, &self.id)?)?;
        let one = |(register, def, [id, called]): Held| -> Result<HeldRecord> {
            Ok(HeldRecord {
                noun: register.noun.to_owned(),
                field: def.name.to_owned(),
                called,
                goal: Goal::of(reader, register.noun, &id)?,
                id,
            })
        };
        held.into_iter().map(one).collect()
    }
}

/// A record somebody answers for, by a field of its register: its key and what it is called.
type Held = (&'static Register, &'static FieldDef, [String; 2]);

/// What somebody answers for, in the order of the work.
fn held(shelf: &'static Shelf, reader: &Reader<'_>, person: &str) -> Result<Vec<Held>> {
    let mut all = Vec::new();
    for register in shelf.registers {
        for def in register.defs() {
            let Some(states) = def.held_in else { continue };
            let state = register.life.filter(|_| !states.is_empty()).map(|life| life.field().name);
            let state = state.map(|name| format!("AND record.\"{name}\" IN ('{}')", states.join("', '")));
            let sql = format!(
                "SELECT record.id, coalesce((SELECT called FROM temp.place WHERE place.noun = '{0}' AND place.id = record.id), '')
                FROM \"{0}\" record WHERE record.\"{1}\" = ?1 AND record.retired_on IS NULL {2} ORDER BY record.number, record.id",
                register.noun,
                def.name,
                state.unwrap_or_default()
            );
            let found = reader.rows(&sql, [person], |row| Ok([row.get(0)?, row.get(1)?]))?;
            all.extend(found.into_iter().map(|one| (*register, def, one)));
        }
    }
    Ok(all)
}

impl Edit {
    pub(crate) fn run(self, shelf: &'static Shelf, writer: &mut Writer<'_>) -> Result<()> {
        let Self::HandOver { id, to, leaves } = self;
        let id = PEOPLE.key(&writer.reader(), &id)?;
        let to = heir(writer, &id, &to)?;
        if let Some(why) = &leaves {
            field::text(writer, "leaves", why, 2_000, false);
        }
        if writer.refused() {
            return Ok(());
        }
        for (register, def, [record, _]) in held(shelf, &writer.reader(), &id)? {
            change(writer, register, &record, stored([(def.name, Value::from(to.as_str()))]))?;
        }
        writer.named("person.handOver");
        let Some(why) = leaves.filter(|_| !writer.refused()) else { return Ok(()) };
        let retire = crate::door::Edit::new(PEOPLE.noun, "retire", json!({ "id": id, "why": why }));
        deed(shelf, &PEOPLE, &retire)?(writer)?;
        writer.named("person.handOver");
        Ok(())
    }
}

/// Key of who gets it: somebody else who is here.
fn heir(writer: &mut Writer<'_>, id: &str, to: &str) -> Result<String> {
    if id == to {
        writer.refuse(Refusal::new("refuse-handover-self").field("to"));
    }
    let sql = "SELECT name, retired_on IS NULL FROM person WHERE id = ?1";
    let found = writer.reader().maybe(sql, [to], |row| Ok((row.get::<_, String>(0)?, row.get::<_, bool>(1)?)))?;
    match found {
        None => writer.refuse(Refusal::new("refuse-no-such-person").with("value", to).field("to")),
        Some((name, false)) => writer.refuse(Refusal::new("refuse-person-retired").with("name", name).field("to")),
        Some(_) => {}
    }
    Ok(to.to_owned())
}
