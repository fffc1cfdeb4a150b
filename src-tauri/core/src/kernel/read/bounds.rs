//! Whether a file keeps within what its registers declare. A text longer than its field takes was not written by this program, and
//! whoever searches, prints or exports it relies on the bound.

use rusqlite::Connection;

use crate::fault::{Fault, Result};
use crate::kernel::Shelf;
use crate::kernel::declare::Register;

/// The fields of a register that have a bound, and how long a text each takes.
pub fn of(register: &Register) -> Vec<(&'static str, usize)> {
    register.defs().filter_map(|def| def.kind.most(def).map(|most| (def.name, most))).collect()
}

/// Looks through every register once.
///
/// # Errors
/// [`Fault::Damaged`] with the first field whose longest text is too long.
pub fn within(shelf: &Shelf, conn: &Connection) -> Result<()> {
    for register in shelf.registers {
        let bounds = of(register);
        if bounds.is_empty() {
            continue;
        }
        // A character takes at most four bytes, and SQLite counts characters only up to a zero.
        let longest = |name: &str| format!("coalesce(max(max(length(\"{name}\"), octet_length(\"{name}\") / 4)), 0)");
        let columns: Vec<String> = bounds.iter().map(|(name, _)| longest(name)).collect();
        let sql = format!("SELECT {} FROM main.{}", columns.join(", "), register.noun);
        conn.query_row(&sql, [], |row| {
            let over = |at: usize, most: usize| row.get::<_, usize>(at).map(|length| length > most);
            for (at, (name, most)) in bounds.iter().enumerate() {
                if over(at, *most)? {
                    return Ok(Err(Fault::Damaged(format!("{}.{name} is longer than {most}", register.noun))));
                }
            }
            Ok(Ok(()))
        })??;
    }
    Ok(())
}
