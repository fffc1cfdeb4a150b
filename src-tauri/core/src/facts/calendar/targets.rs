//! Target dates of controls that are not implemented yet.

use super::due::{DueDay, Span};
use crate::catalogue::catalogue;
use crate::door::Reader;
use crate::facts::Goal;
use crate::fault::{Message, Result};
use crate::ics;
use crate::plan::controls::CONTROLS;
use crate::run::evidence::{World, standings};

/// Applicable controls by their target dates; what records show to be implemented is due no more.
pub(super) fn targets(reader: &Reader<'_>, today: &str, span: &Span) -> Result<Vec<DueDay>> {
    let ask = "SELECT control.id, control.number, targetDate, coalesce(person.id, ''), coalesce(person.name, ''),
            coalesce(title, '') FROM control LEFT JOIN person ON person.id = control.owner
        WHERE applicability = 'applicable' AND control.retired_on IS NULL AND targetDate BETWEEN ?1 AND ?2";
    let found = reader.rows(ask, [&span.from, &span.until], |row| {
        let said: [String; 6] = [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?];
        Ok(said)
    })?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let shown = standings(&*World::standing(reader, today)?, today)?;
    let workspace = reader.workspace_id()?;
    let open = found.into_iter().filter(|[id, ..]| shown.get(id).is_none_or(|one| one.status != "implemented"));
    let catalogue = catalogue()?;
    let one = |[id, number, day, person, name, own]: [String; 6]| {
        let title = |lang: &str| if own.is_empty() { catalogue.title(&number, lang).text } else { own.clone() };
        Ok(DueDay {
            what: Message::new("due-control").with("what", title("en")).with("what-es", title("es")),
            called: number.clone(),
            who: [person, name],
            late: day.as_str() < today,
            goal: Goal::to(CONTROLS.noun).at(Some(id)),
            uid: ics::uid(&format!("{}-{number}", CONTROLS.noun), "targetDate", &workspace),
            day,
        })
    };
    open.map(one).collect()
}
