//! Duties in the AIMS and who holds them (clause 5.3). Documents and sign-offs take names from here.

use rusqlite::types::Value as Sql;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::actions::field as words;
use crate::door::{Act, Writer};
use crate::fault::{Refusal, Result};
use crate::field;

/// All duties there are.
pub const DUTIES: [&str; 5] = ["aimsManager", "statementOwner", "statementApprover", "reviewChair", "minutesApprover"];

/// Edits of duties.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum DutyEdit {
    /// Gives a duty to a person, or to nobody.
    Assign {
        /// One of [`DUTIES`].
        duty: String,
        /// Key of the person; null for nobody.
        person: Option<String>,
    },
}

impl Act for DutyEdit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::Assign { duty, person } = self;
        field::code(writer, "duty", &duty, &DUTIES);
        let holder = match person {
            Some(person) => words::person(writer, "person", &person)?.map(|person| person.id),
            None => None,
        };
        if writer.refused() {
            return Ok(());
        }
        let fields = [("person", holder.map_or(Sql::Null, Sql::Text))];
        let known = writer.reader().maybe("SELECT 1 FROM duty WHERE id = ?1", [&duty], |_| Ok(()))?.is_some();
        if known { writer.amend("duty", &duty, &fields) } else { writer.insert("duty", &duty, &fields) }
    }
}

/// Refuses that somebody leaves who still holds a duty: documents would name a person who is gone.
pub(super) fn check_free(writer: &mut Writer<'_>, person: &str) -> Result<()> {
    let held: Vec<String> =
        writer.reader().rows("SELECT id FROM duty WHERE person = ?1 ORDER BY id", [person], |row| row.get(0))?;
    for duty in held {
        writer.refuse(Refusal::new("refuse-retire-duty").with("duty", duty).field("duty").row(person));
    }
    Ok(())
}
