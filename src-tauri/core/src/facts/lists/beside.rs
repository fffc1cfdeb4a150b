//! What stands beside a cell of the list of systems, because the cell alone reads as more than it is: a day of assessment without its
//! conditions, an oversight that nobody agreed to.

use crate::door::Reader;
use crate::facts::offered::offered;
use crate::fault::{Message, Result};
use crate::kernel::declare::{AnyField, FieldDef, Record};
use crate::moment::Moment;
use crate::paper::{ListCell, ListRow, Listing};
use crate::plan::impacts::{ASSESSED_ON, stands};
use crate::plan::risks::INDICATORS;
use crate::plan::systems::{OVERSIGHT, SYSTEMS};
use crate::run::measures::MEASURES;

/// What the last reading of a figure says.
const STANDS: &str = "stands";

/// Beside the day of the assessment its decision, conditions and later rounds; beside the oversight whose role is not accepted.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn caveats(reader: &Reader<'_>, list: &mut Listing, at: &Moment) -> Result<()> {
    let column = |name: &str| list.columns.iter().position(|one| *one == format!("{}-{name}", SYSTEMS.noun));
    let (assessed, oversight) = (column(ASSESSED_ON.field.def().name), column(OVERSIGHT.def().name));
    for row in &mut list.rows {
        let Some(system) =
            reader.maybe("SELECT id FROM system WHERE number = ?1", [&row.number], |row| row.get::<_, String>(0))?
        else {
            continue;
        };
        if let Some(at) = assessed {
            let told = stands(reader, &system, false)?;
            if !told.is_empty() {
                row.cells[at] = ListCell::Told { said: told };
            }
        }
        if let Some(column) = oversight
            && let ListCell::Text { text } = &row.cells[column]
        {
            let told = offered(reader, &Record::read(reader, &SYSTEMS, &system)?, at, false)?;
            if !told.is_empty() {
                let words = Message::new("list-words").with("words", text.as_str());
                row.cells[column] = ListCell::Told { said: std::iter::once(words).chain(told).collect() };
            }
        }
    }
    Ok(())
}

/// Beside what the last reading of a figure says, that figure and its day: “within its threshold” alone cannot be checked.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn readings(
    reader: &Reader<'_>,
    noun: &str,
    columns: &[&'static FieldDef],
    rows: &mut [ListRow],
) -> Result<()> {
    let sql = match noun {
        noun if noun == INDICATORS.noun => {
            "SELECT r.value, r.day FROM riskReading r JOIN riskIndicator i ON i.id = r.indicator
            WHERE i.number = ?1 AND r.retired_on IS NULL ORDER BY r.day DESC, r.id DESC LIMIT 1"
        }
        noun if noun == MEASURES.noun => {
            "SELECT r.value, r.day FROM measureReading r JOIN measure i ON i.id = r.measure
            WHERE i.number = ?1 AND r.retired_on IS NULL ORDER BY r.day DESC, r.id DESC LIMIT 1"
        }
        _ => return Ok(()),
    };
    let Some(at) = columns.iter().position(|def| def.name == STANDS) else { return Ok(()) };
    for row in rows {
        let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<(i64, String)> { Ok((row.get(0)?, row.get(1)?)) };
        let Some((value, day)) = reader.maybe(sql, [&row.number], read)? else { continue };
        if let ListCell::Code { list, code } = &row.cells[at] {
            let reading = Message::new("list-reading").with("value", value).with("on", day);
            row.cells[at] = ListCell::Told { said: vec![Message::new(&format!("{list}.{code}")), reading] };
        }
    }
    Ok(())
}

/// Before the list of oversight, every role in it that was offered and not accepted.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn of_oversight(reader: &Reader<'_>, at: &Moment) -> Result<Vec<Message>> {
    let sql = "SELECT DISTINCT system FROM oversight WHERE retired_on IS NULL AND system IS NOT NULL ORDER BY system";
    let mut all: Vec<Message> = Vec::new();
    for system in reader.rows(sql, [], |row| row.get::<_, String>(0))? {
        for told in offered(reader, &Record::read(reader, &SYSTEMS, &system)?, at, false)? {
            if !all.contains(&told) {
                all.push(told);
            }
        }
    }
    Ok(all)
}
