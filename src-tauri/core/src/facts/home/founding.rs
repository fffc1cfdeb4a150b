//! The founding session on Home: to be begun, gone on with, or approved; what an approval left open stays (clauses 4 to 7).

use super::{Next, next};
use crate::door::Reader;
use crate::facts::{Goal, session};
use crate::fault::{Message, Result};
use crate::plan::founding::FOUNDING;
use crate::plan::roles::ROLES;
use crate::plan::systems::SYSTEMS;

/// What the session asks for now; nothing where an organisation founds its AIMS without one.
pub(super) fn session(reader: &Reader<'_>) -> Result<Option<Next>> {
    let session::Standing { of, open, drafted, approved, left } = session::standing(reader)?;
    let rule = match (drafted, open, approved) {
        (true, 0, true) if left == 0 => return Ok(None),
        (true, 0, true) => "founding-left",
        (true, 0, false) => "founding-approve",
        (true, ..) => "founding-open",
        (false, ..) if waits(reader)? => "founding-begin",
        (false, ..) => return Ok(None),
    };
    let reason = Message::new(&format!("home-{rule}")).with("open", open).with("of", of).with("left", left);
    Ok(Some(next(rule, reason, Goal::to(FOUNDING.noun))))
}

/// Roles that were given to people who have not said that they take them on (clause 5.3), the first of them by name.
pub(super) fn assigned(reader: &Reader<'_>) -> Result<Option<Next>> {
    let sql = "SELECT role.number || ' ' || role.name, person.name, count(*) OVER () FROM role JOIN person ON person.id = role.person
        WHERE role.state = 'assigned' AND role.retired_on IS NULL ORDER BY role.number LIMIT 1";
    let read =
        |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, u32>(2)?));
    Ok(reader.maybe(sql, [], read)?.map(|(role, who, count)| {
        let reason = Message::new("home-roles-assigned").with("role", role).with("who", who);
        let goal = Goal::to(&format!("{}?state=assigned", ROLES.noun));
        next("roles-assigned", reason.with("more", count.saturating_sub(1)), goal)
    }))
}

/// The inventory while nothing rests on it yet: to be begun, or what it lacks (clause 4.3, A.4.2). Later the registers say so.
pub(super) fn inventory(reader: &Reader<'_>) -> Result<Option<Next>> {
    let (all, lacking) = begins(reader)?;
    let (rule, filter) = match (all, lacking) {
        (None, _) | (Some(1..), 0) => return Ok(None),
        (Some(0), _) => ("inventory-none", ""),
        (Some(_), _) => ("inventory", "?missing=purpose,businessOwner,aimsRoles,scope"),
    };
    let reason = Message::new(&format!("home-{rule}")).with("count", lacking);
    Ok(Some(next(rule, reason, Goal::to(&format!("{}{filter}", SYSTEMS.noun)))))
}

/// There is a system to draft from, and nothing yet of what the session would draft.
fn waits(reader: &Reader<'_>) -> Result<bool> {
    Ok(begins(reader)?.0.is_some_and(|all| all > 0))
}

/// Systems in use and how many of them lack what the session drafts from; none for the first once something of it stands.
fn begins(reader: &Reader<'_>) -> Result<(Option<u32>, u32)> {
    let sql = "SELECT iif(EXISTS (SELECT 1 FROM text) OR EXISTS (SELECT 1 FROM issue) OR EXISTS (SELECT 1 FROM role), NULL, count(*)),
        count(*) FILTER (WHERE purpose = '' OR businessOwner IS NULL OR aimsRoles IN ('', '[]') OR coalesce(scope, '') IN ('', 'undecided'))
        FROM system WHERE coalesce(scope, '') <> 'out' AND retired_on IS NULL";
    Ok(reader.maybe(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?.unwrap_or_default())
}
