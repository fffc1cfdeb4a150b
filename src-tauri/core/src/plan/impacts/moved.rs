//! What the system says since an assessment was approved: its facts move with the system's entry, and the approval shows that
//! it was made on others (clause 8.4: again when significant changes occur).

use super::approve::FACTS;
use super::register::IMPACTS;
use crate::door::Writer;
use crate::kernel::declare::*;
use crate::kernel::{change, stored};
use crate::plan::systems::SYSTEMS;

/// Fields of a system have changed.
///
/// # Errors
/// When the file cannot be read or SQLite refuses.
pub(crate) fn heard(writer: &mut Writer<'_>, system: &str, fields: &[&str]) -> Result<()> {
    let moved: Vec<_> = FACTS.iter().filter(|(from, _)| fields.contains(&from.def().name)).collect();
    if moved.is_empty() {
        return Ok(());
    }
    let sql = "SELECT id FROM impact WHERE system = ?1 AND state = 'approved' AND retired_on IS NULL";
    let standing = writer.reader().rows(sql, [system], |row| row.get::<_, String>(0))?;
    let of = Record::read(&writer.reader(), &SYSTEMS, system)?;
    for id in standing {
        let now = moved.iter().map(|(from, to)| (to.def().name, of.stored(from.def().name).clone()));
        change(writer, &IMPACTS, &id, stored(now))?;
    }
    Ok(())
}
