//! A new workspace out of what is readable of a damaged one.

use std::path::Path;

use rusqlite::Connection;

use super::{House, Workspace, Writer};
use crate::fault::{Fault, Holder, Result, Unfit};
use crate::file::{self, Salvaged};
use crate::hands::{Author, Hands};
use crate::moment::Moment;

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
        let name = from.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let supply = |conn: &Connection, hands: &mut Hands<'_>| {
            let moment = Moment::new(hands.at, "UTC");
            let mut writer = Writer::new(conn, (house.lexicon(), house), moment, by, hands);
            let founded = house.supply(&mut writer, &name)?;
            if writer.refusals.is_empty() { Ok(founded) } else { Err(Fault::Refused(writer.refusals)) }
        };
        let salvaged = file::salvage(from, &made.file.conn, &|table| house.bounds(table), &supply, by, hands)?;
        if let Some(finding) = made.check(None)?.findings.first() {
            let detail = format!("{} at {}", finding.rule, finding.place);
            return Err(Fault::Unfit { path: from.to_owned(), why: Unfit::Damaged, detail });
        }
        Ok((salvaged, Self::placed(house, begun, made.file)?))
    }
}
