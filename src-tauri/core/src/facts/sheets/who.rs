//! Who does what a sheet leaves open, as far as an action on record says it: an action that names what is missing, an action that a
//! record on the sheet cites and that is late. That nobody is named is said.

use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::declare::Record;
use crate::moment::Moment;
use crate::paper::{ListCell, Listing};
use crate::plan::systems::BUSINESS_OWNER;
use crate::run::actions::action_on;

/// Who fills in what a technical file lacks, and by when; where no action says it, whose system it is.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn fills(reader: &Reader<'_>, system: &Record) -> Result<Message> {
    let found = action_on(reader, &["technical file", "expediente técnico", "Annex IV", "anexo IV"])?;
    let owner: String = match (&found, system.get(&BUSINESS_OWNER)) {
        (None, Some(key)) => {
            reader.maybe("SELECT name FROM person WHERE id = ?1", [key], |row| row.get(0))?.unwrap_or_default()
        }
        _ => String::new(),
    };
    Ok(match found {
        Some([action, person, due]) => {
            Message::new("sheet-note-fills").with("action", action).with("person", person).with("due", due)
        }
        None => Message::new("sheet-note-fills-none").with("owned", u32::from(!owner.is_empty())).with("owner", owner),
    })
}

/// Actions that the records on a sheet cite by number, and that are open past their day: a record that says “an action mends that” reads
/// as mended.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn late(reader: &Reader<'_>, lists: &[Listing], at: &Moment) -> Result<Vec<Message>> {
    let said: Vec<&str> = lists
        .iter()
        .flat_map(|list| &list.rows)
        .flat_map(|row| &row.cells)
        .filter_map(|cell| if let ListCell::Text { text } = cell { Some(text.as_str()) } else { None })
        .collect();
    let sql = "SELECT action.number, coalesce(person.name, ''), due FROM action LEFT JOIN person ON person.id = action.owner
        WHERE action.state = 'open' AND action.retired_on IS NULL AND due <> '' AND due < ?1 ORDER BY due, action.number";
    let read =
        |row: &rusqlite::Row<'_>| -> rusqlite::Result<[String; 3]> { Ok([row.get(0)?, row.get(1)?, row.get(2)?]) };
    let open = reader.rows(sql, [at.today.to_string()], read)?;
    let cited = |number: &str| {
        said.iter()
            .any(|text| text.split(|sign: char| !sign.is_alphanumeric() && sign != '-').any(|word| word == number))
    };
    let told = |[number, person, due]: [String; 3]| {
        let named = u32::from(!person.is_empty());
        Message::new("sheet-note-late")
            .with("action", number)
            .with("named", named)
            .with("person", person)
            .with("due", due)
    };
    Ok(open.into_iter().filter(|[number, ..]| cited(number)).map(told).collect())
}
