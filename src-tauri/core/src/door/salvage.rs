//! A new workspace out of what is readable of a damaged one.

use std::path::Path;

use super::{House, Workspace};
use crate::fault::{Holder, Result, Unfit};
use crate::file::{self, Salvaged};
use crate::hands::{Author, Hands};

impl Workspace {
    /// Writes what can be read of the file at `from` to `to`, which was not there before. It appears when it passes the check; the
    /// damaged file is not written to.
    ///
    /// # Errors
    /// See [`file::salvage`] and [`file::begin`]. Nothing is left behind then.
    pub fn salvage(
        house: &'static dyn House,
        from: &Path,
        to: &Path,
        by: &Author,
        who: &Holder,
        hands: &mut Hands<'_>,
    ) -> Result<(Salvaged, Self)> {
        by.check()?;
        let (file, begun) = file::begin(to, who)?;
        let made = Self::over(house, file)?;
        let salvaged = file::salvage(from, &made.file.conn, &|table| house.bounds(table), by, hands)?;
        if let Some(finding) = made.check(None)?.findings.first() {
            let detail = format!("{} at {}", finding.rule, finding.place);
            return Err(crate::Fault::Unfit { path: from.to_owned(), why: Unfit::Damaged, detail });
        }
        Ok((salvaged, Self::over(house, begun.place(made.file)?)?))
    }
}
