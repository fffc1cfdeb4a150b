//! People of the organisation, with the role they have and whether they are top management (clause 5.3).

mod duty;

use rusqlite::types::Value as Sql;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use duty::{DUTIES, DutyEdit};

use crate::door::{Act, Ask, Reader, Writer};
use crate::fault::{Refusal, Result};
use crate::field;
use crate::moment::Moment;

/// Edits of people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub enum PersonEdit {
    /// A new person.
    Add(NewPerson),
    /// Changes the fields given.
    Amend {
        /// Who.
        id: String,
        /// Fields.
        patch: PersonPatch,
    },
    /// The person has left; records keep the name.
    Retire {
        /// Who.
        id: String,
    },
    /// The person is back.
    Reinstate {
        /// Who.
        id: String,
    },
}

/// A new person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct NewPerson {
    /// Key given by a script, so that it can refer to the person; made if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name.
    pub name: String,
    /// Role.
    #[serde(default)]
    pub role: String,
    /// Part of top management.
    #[serde(default)]
    pub top_management: bool,
    /// E-mail or telephone.
    #[serde(default)]
    pub contact: String,
}

/// Fields that can change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct PersonPatch {
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Part of top management.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_management: Option<bool>,
    /// E-mail or telephone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
}

impl Act for PersonEdit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let here = |here: i64| [("active", Sql::Integer(here))];
        match self {
            Self::Add(person) => add(writer, person),
            Self::Amend { id, patch } => amend(writer, &id, patch),
            Self::Retire { id } => duty::check_free(writer, &id).and_then(|()| writer.amend("person", &id, &here(0))),
            Self::Reinstate { id } => writer.amend("person", &id, &here(1)),
        }
    }
}

fn add(writer: &mut Writer<'_>, person: NewPerson) -> Result<()> {
    field::text(writer, "name", &person.name, field::LINE, true);
    field::text(writer, "role", &person.role, field::LINE, false);
    field::text(writer, "contact", &person.contact, field::LINE, false);
    let id = match person.id {
        Some(id) => {
            field::text(writer, "id", &id, field::LINE, true);
            if exists(&writer.reader(), &id)? {
                writer.refuse(Refusal::new("refuse-id-taken").with("value", id.as_str()).field("id"));
                return Ok(());
            }
            id
        }
        None => writer.new_id(),
    };
    writer.insert(
        "person",
        &id,
        &[
            ("name", Sql::Text(person.name)),
            ("role", Sql::Text(person.role)),
            ("top_management", Sql::Integer(i64::from(person.top_management))),
            ("contact", Sql::Text(person.contact)),
            ("active", Sql::Integer(1)),
        ],
    )?;
    writer.created("person", &id, "");
    Ok(())
}

fn amend(writer: &mut Writer<'_>, id: &str, patch: PersonPatch) -> Result<()> {
    let mut fields = Vec::new();
    let texts = [("name", patch.name, true), ("role", patch.role, false), ("contact", patch.contact, false)];
    for (name, value, needed) in texts {
        if let Some(value) = value {
            field::text(writer, name, &value, field::LINE, needed);
            fields.push((name, Sql::Text(value)));
        }
    }
    if let Some(top) = patch.top_management {
        fields.push(("top_management", Sql::Integer(i64::from(top))));
    }
    writer.amend("person", id, &fields)
}

/// Whether a person has this key.
pub(crate) fn exists(reader: &Reader<'_>, id: &str) -> Result<bool> {
    Ok(reader.maybe("SELECT 1 FROM person WHERE id = ?1", [id], |_| Ok(()))?.is_some())
}

/// `people`: everyone, those who left last.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct People {}

/// A person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Person {
    /// Key.
    pub id: String,
    /// Name.
    pub name: String,
    /// Role.
    pub role: String,
    /// Part of top management.
    pub top_management: bool,
    /// E-mail or telephone.
    pub contact: String,
    /// False once the person has left.
    pub active: bool,
    /// Duties held: see [`DUTIES`].
    pub duties: Vec<String>,
    /// Records that name the person: controls and AI systems owned, open actions, seats at reviews.
    pub named_in: u32,
}

impl Ask for People {
    const NAME: &'static str = "people";
    type Answer = Vec<Person>;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let sql = "SELECT id, name, role, top_management, contact, active,
            (SELECT coalesce(json_group_array(duty.id), '[]') FROM duty WHERE duty.person = person.id),
            (SELECT count(*) FROM control WHERE owner = person.id)
            + (SELECT count(*) FROM action WHERE owner = person.id AND state = 'open')
            + (SELECT count(*) FROM review_participant WHERE person = person.id)
            + (SELECT count(*) FROM ai_system WHERE person.id IN (business_owner, technical_owner))
            FROM person ORDER BY active DESC, name, id";
        reader.rows(sql, [], |row| {
            Ok(Person {
                id: row.get(0)?,
                name: row.get(1)?,
                role: row.get(2)?,
                top_management: row.get(3)?,
                contact: row.get(4)?,
                active: row.get(5)?,
                duties: serde_json::from_str(&row.get::<_, String>(6)?).unwrap_or_default(),
                named_in: row.get(7)?,
            })
        })
    }
}
