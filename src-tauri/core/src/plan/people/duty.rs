//! Duties that somebody else than the role they go with was named for (clause 5.3). Who signs where nobody was: `signing`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::named;
use super::register::PEOPLE;
use crate::door::Writer;
use crate::door::field;
use crate::kernel::declare::*;
use crate::kernel::{change, insert, stored};

/// All duties there are.
pub const DUTIES: [&str; 4] = ["statementOwner", "statementApprover", "reviewChair", "minutesApprover"];

/// Who holds it.
pub static HOLDER: Field<Person> = Field::new("person").to(&PEOPLE).held_in(&[]);

/// One row for each duty that somebody was ever named for; its key is the duty.
pub static DUTY: Register = Register {
    noun: "duty",
    group: Group::Plan,
    answers: &["5.3"],
    fields: &[&HOLDER],
    grid: &[&HOLDER],
    rows: Rows::Fixed,
    edits: Edits::Closed,
    retires: false,
    called: "record.id",
    ..Register::PLAIN
};

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

impl crate::door::Act for DutyEdit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::Assign { duty, person } = self;
        field::code(writer, "duty", &duty, &DUTIES);
        let holder = match person {
            Some(person) => named::person(writer, "person", &person)?.map(|person| person.id),
            None => None,
        };
        if writer.refused() {
            return Ok(());
        }
        let fields = stored([(HOLDER.name(), holder.into())]);
        let known = writer.reader().maybe("SELECT 1 FROM duty WHERE id = ?1", [&duty], |_| Ok(()))?.is_some();
        if known { change(writer, &DUTY, &duty, fields) } else { insert(writer, &DUTY, Some(duty), fields).map(|_| ()) }
    }
}
