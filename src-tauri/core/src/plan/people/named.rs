//! People as other nouns name them: who is there, who is still in the organisation.

use crate::door::{Reader, Writer};
use crate::fault::{Refusal, Result};
use crate::kernel::declare::{Field, Person};
use crate::kernel::{Draft, Refusals};

/// What is asked of the register of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) role: String,
    pub(crate) top_management: bool,
    pub(crate) active: bool,
}

/// The person with this key.
pub(crate) fn named(reader: &Reader<'_>, id: &str) -> Result<Option<Named>> {
    let sql = "SELECT id, name, role, topManagement, retired_on IS NULL FROM person WHERE id = ?1";
    reader.maybe(sql, [id], |row| {
        Ok(Named {
            id: row.get(0)?,
            name: row.get(1)?,
            role: row.get(2)?,
            top_management: row.get(3)?,
            active: row.get(4)?,
        })
    })
}

/// The person with this key, who must be in the organisation now.
pub(crate) fn person(writer: &mut Writer<'_>, name: &str, id: &str) -> Result<Option<Named>> {
    let found = named(&writer.reader(), id)?;
    match &found {
        None => writer.refuse(Refusal::new("refuse-no-such-person").with("value", id).field(name)),
        Some(person) if !person.active => {
            writer.refuse(Refusal::new("refuse-person-retired").with("name", person.name.as_str()).field(name));
        }
        Some(_) => {}
    }
    Ok(found)
}

/// An owner: an empty text is nobody.
pub(crate) fn owner(writer: &mut Writer<'_>, name: &str, id: &str) -> Result<Option<String>> {
    if id.trim().is_empty() {
        return Ok(None);
    }
    Ok(person(writer, name, id.trim())?.map(|person| person.id))
}

/// The same where the name is changed by hand, as a rule: what was decided keeps a name that may stand there.
pub(crate) fn decider(it: &Draft<'_>, by: &Field<Person>, refuse: &mut Refusals) -> Result<()> {
    if it.act.is_empty() && it.changes(by) { decides(it, by, refuse) } else { Ok(()) }
}

/// Why somebody who is not top management decides nothing in its place.
pub(crate) const NOT_TOP: &str = "refuse-not-top-management";

/// Refuses a decision in the name of somebody who is not top management (clause 5.1).
pub(crate) fn decides(it: &Draft<'_>, by: &Field<Person>, refuse: &mut Refusals) -> Result<()> {
    let Some(id) = it.get(by) else { return Ok(()) };
    if let Some(person) = named(&it.reader, &id)?.filter(|person| !person.top_management) {
        refuse.at(by, NOT_TOP).with("name", person.name);
    }
    Ok(())
}
