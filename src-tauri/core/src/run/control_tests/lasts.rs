//! The last test of each control: what came of it, and whether somebody other than its owner tested it.

use std::collections::BTreeMap;

use crate::door::Reader;
use crate::fault::Result;

/// A test that is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tested {
    /// It was found effective.
    pub(crate) effective: bool,
    /// By somebody other than the owner there was then: an owner says why nobody else could.
    pub(crate) by_another: bool,
}

/// By key of the control; one that nobody ever tested is not there.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn tested(reader: &Reader<'_>) -> Result<BTreeMap<String, Tested>> {
    let sql = "SELECT controlTest.control, controlTest.state = 'effective', controlTest.ownWhy = ''
        FROM controlTest
        WHERE controlTest.state IN ('effective', 'not-effective') AND controlTest.retired_on IS NULL
        ORDER BY testedOn, length(controlTest.number), controlTest.number";
    // The later one stands in the place of the earlier one.
    let row = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, Tested { effective: row.get(1)?, by_another: row.get(2)? }));
    Ok(reader.rows::<(String, Tested)>(sql, [], row)?.into_iter().collect())
}
