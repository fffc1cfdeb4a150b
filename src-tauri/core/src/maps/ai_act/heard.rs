//! What a recorded classification rests on: when it changes, the system is to be looked at again (A.6.2.6, clause 6.1.2).

use crate::door::Writer;
use crate::fault::{Message, Result};
use crate::kernel::declare::AnyField;
use crate::plan::systems::{ACT_ROLES, BASE_MODEL, COUNTRIES, DATA_SETS, MODEL_VERSION, ORIGIN, PURPOSE, look};

static RESTS_ON: [&dyn AnyField; 7] =
    [&PURPOSE, &ACT_ROLES, &ORIGIN, &BASE_MODEL, &MODEL_VERSION, &COUNTRIES, &DATA_SETS];

/// Fields of a system have changed.
///
/// # Errors
/// When the file cannot be read or SQLite refuses.
pub(crate) fn heard(writer: &mut Writer<'_>, system: &str, fields: &[&str]) -> Result<()> {
    let moved: Vec<&str> = RESTS_ON.iter().map(|field| field.name()).filter(|name| fields.contains(name)).collect();
    let recorded = "SELECT 1 FROM classification WHERE system = ?1 AND state = 'recorded'";
    if moved.is_empty() || writer.reader().maybe(recorded, [system], |_| Ok(()))?.is_none() {
        return Ok(());
    }
    let today = writer.moment().today.to_string();
    for field in moved {
        look::again(writer, system, Message::new("system-look-field").with("field", field).with("on", today.as_str()))?;
    }
    Ok(())
}
