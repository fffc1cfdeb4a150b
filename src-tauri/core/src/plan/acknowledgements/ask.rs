//! Asking: a round for a text names its people, all or some; a version that changes the sense opens the round again.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::register::{ACKNOWLEDGEMENTS, State, VERSION, holding, major};
use crate::door::{Act, Writer, field};
use crate::fault::{Refusal, Result};
use crate::kernel::declare::Codes;
use crate::kernel::{change, insert, stored};
use crate::plan::texts::TEXTS;

/// What a person asks of others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "AcknowledgementEdit")]
pub enum Edit {
    /// Opens a round for the version of a text that holds. Whoever was asked for it already is not asked again.
    Ask {
        /// Key or number of the text.
        text: String,
        /// Keys of the people; none: everybody who is here.
        #[serde(default)]
        #[ts(optional, as = "Option<Vec<String>>")]
        people: Vec<String>,
        /// The day by which they answer.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        due: String,
    },
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::Ask { text, people, due } = self;
        let text = TEXTS.key(&writer.reader(), &text)?;
        if !due.is_empty() {
            field::date(writer, "due", &due);
        }
        let here = "SELECT id FROM person WHERE retired_on IS NULL ORDER BY name, id";
        let here: Vec<String> = writer.reader().rows(here, [], |row| row.get(0))?;
        for stranger in people.iter().filter(|person| !here.contains(person)) {
            writer.refuse(Refusal::new("refuse-no-such-person").with("value", stranger.as_str()).field("people"));
        }
        let Some((version, _)) = holding(&writer.reader(), &text)? else {
            writer.refuse(Refusal::new("refuse-acknowledgement-version").field("text"));
            return Ok(());
        };
        let asked: Vec<&String> = here.iter().filter(|id| people.is_empty() || people.contains(id)).collect();
        let mut new = 0;
        for person in asked {
            if writer.refused() {
                return Ok(());
            }
            new += usize::from(ask(writer, &text, &version, person, &due)?);
        }
        if new == 0 && !writer.refused() {
            writer.refuse(Refusal::new("refuse-acknowledgement-asked").field("people"));
        }
        Ok(())
    }
}

/// Asks one person for a version. What was asked for an earlier one and not given lapses.
fn ask(writer: &mut Writer<'_>, text: &str, version: &str, person: &str, due: &str) -> Result<bool> {
    let sql = "SELECT id, version, state FROM acknowledgement
        WHERE text = ?1 AND person = ?2 AND state <> 'lapsed' AND retired_on IS NULL";
    let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?));
    let stands: Vec<(String, String, String)> = writer.reader().rows(sql, [text, person], read)?;
    if stands.iter().any(|(_, of, _)| major(of) == major(version)) {
        return Ok(false);
    }
    for (id, ..) in stands.iter().filter(|(_, _, state)| state == State::Asked.code()) {
        let fields = [("state", State::Lapsed.code().into()), ("why", Value::from(version))];
        change(writer, &ACKNOWLEDGEMENTS, id, stored(fields))?;
    }
    let today = writer.moment().today.to_string();
    let due = if due.is_empty() { Value::Null } else { due.into() };
    let fields = [
        ("person", person.into()),
        ("text", text.into()),
        (VERSION.name(), version.into()),
        ("askedOn", today.into()),
        ("due", due),
    ];
    insert(writer, &ACKNOWLEDGEMENTS, None, stored(fields))?;
    Ok(true)
}

/// Fields of a text have changed: a version with another sense asks everybody again whom an earlier one had asked, if they
/// are still here.
///
/// # Errors
/// When the file cannot be read or SQLite refuses.
pub(crate) fn heard(writer: &mut Writer<'_>, text: &str, fields: &[&str]) -> Result<()> {
    if !fields.contains(&"version") {
        return Ok(());
    }
    let Some((version, _)) = holding(&writer.reader(), text)? else { return Ok(()) };
    let sql = "SELECT DISTINCT person FROM acknowledgement JOIN person ON person.id = acknowledgement.person
        WHERE text = ?1 AND state <> 'lapsed' AND acknowledgement.retired_on IS NULL AND person.retired_on IS NULL
        ORDER BY person.name, person";
    let people: Vec<String> = writer.reader().rows(sql, [text], |row| row.get(0))?;
    for person in people {
        ask(writer, text, &version, &person, "")?;
    }
    Ok(())
}
