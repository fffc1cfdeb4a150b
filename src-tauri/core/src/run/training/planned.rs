//! Which course comes next: the day by which a module that somebody lacks can be taken.

use std::collections::BTreeMap;

use crate::door::Reader;
use crate::fault::Result;
use crate::moment::Moment;

/// The day of the next course that is planned for each module, by key of the module.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn planned(reader: &Reader<'_>, at: &Moment) -> Result<BTreeMap<String, String>> {
    let sql = "SELECT value, min(day) FROM training, json_each(modules)
        WHERE state = 'planned' AND training.retired_on IS NULL AND day >= ?1 GROUP BY value";
    Ok(reader.rows(sql, [at.today.to_string()], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}
