//! What stands beside the cells of a list of risks, because a level alone cannot be followed: likelihood by worst consequence, and
//! under what is done the actions that do it.

use std::collections::BTreeMap;

use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::declare::FieldDef;
use crate::paper::{ListCell, ListRow};

/// The level before treatment, the one after it, and what is done.
const LEVEL: &str = "level";
const LEFT_LEVEL: &str = "leftLevel";
const HOW: &str = "how";
const ACCEPTED_BY: &str = "acceptedBy";

/// The steps of a risk: likelihood and worst consequence, before treatment and after it; and whether what remains is reached: its
/// measures were found to work, or it is accepted as it is.
struct Steps {
    first: [i64; 2],
    left: [i64; 2],
    reached: bool,
}

/// Each level with the steps it comes from; the level after treatment marked as expected until somebody found the measures to work.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn figures(reader: &Reader<'_>, columns: &[&'static FieldDef], rows: &mut [ListRow]) -> Result<()> {
    let column = |name: &str| columns.iter().position(|def| def.name == name);
    let (level, left) = (column(LEVEL), column(LEFT_LEVEL));
    if level.or(left).is_none() {
        return Ok(());
    }
    let sql = "SELECT number, likelihood,
            max(coalesce(individuals, 0), coalesce(\"groups\", 0), coalesce(society, 0), coalesce(organisation, 0)),
            coalesce(\"leftLikelihood\", 0), max(coalesce(\"leftIndividuals\", 0), coalesce(\"leftGroups\", 0),
                coalesce(\"leftSociety\", 0), coalesce(\"leftOrganisation\", 0)),
            coalesce(works, '') = 'effective' OR coalesce(treatment, '') = 'accept'
        FROM risk WHERE likelihood IS NOT NULL";
    let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<(String, Steps)> {
        let (first, left): ([i64; 2], [i64; 2]) = ([row.get(1)?, row.get(2)?], [row.get(3)?, row.get(4)?]);
        // What is accepted as it was rated remains as it was.
        let steps = match left {
            [0, _] => Steps { first, left: first, reached: true },
            _ => Steps { first, left, reached: row.get(5)? },
        };
        Ok((row.get(0)?, steps))
    };
    let all: BTreeMap<String, Steps> = reader.rows(sql, [], read)?.into_iter().collect();
    for row in rows {
        let Some(steps) = all.get(&row.number) else { continue };
        for (at, of, expected) in [(level, steps.first, false), (left, steps.left, !steps.reached)] {
            if let Some(cell) = at.and_then(|at| row.cells.get_mut(at))
                && let ListCell::Code { code, .. } = cell
            {
                let [likelihood, consequence] = of;
                let told = Message::new("risk-figures").with("likelihood", likelihood);
                let told = told.with("consequence", consequence).with("product", likelihood * consequence);
                let mut said = vec![told.with("level", code.as_str())];
                said.extend(expected.then(|| Message::new("risk-level-expected")));
                *cell = ListCell::Told { said };
            }
        }
    }
    Ok(())
}

/// Under what is done about a risk, each action of it: number, who does it, by when and how it stands; and from when on it is judged
/// whether it works.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn actions(reader: &Reader<'_>, columns: &[&'static FieldDef], rows: &mut [ListRow]) -> Result<()> {
    let Some(at) = columns.iter().position(|def| def.name == HOW) else { return Ok(()) };
    let sql = "SELECT risk.number, action.number, action.state, coalesce(person.name, 'none'),
            coalesce(CASE action.state WHEN 'open' THEN action.due ELSE action.\"closedOn\" END, 'none')
        FROM action JOIN risk ON risk.id = action.\"originId\" LEFT JOIN person ON person.id = action.owner
        WHERE action.origin = 'risk' AND action.retired_on IS NULL ORDER BY action.number";
    let mut told: BTreeMap<String, Vec<Message>> = BTreeMap::new();
    let read = |row: &rusqlite::Row<'_>| (0..5).map(|at| row.get(at)).collect::<rusqlite::Result<Vec<String>>>();
    for row in reader.rows(sql, [], read)? {
        let [risk, number, state, owner, on] = row.as_slice() else { continue };
        let action = Message::new("risk-action").with("number", number.as_str()).with("state", state.as_str());
        let action = action.with("owner", owner.as_str()).with("on", on.as_str());
        told.entry(risk.clone()).or_default().push(action);
    }
    let sql = "SELECT number, \"checkOn\" FROM risk
        WHERE \"checkOn\" IS NOT NULL AND coalesce(works, '') = '' AND retired_on IS NULL ORDER BY number";
    for [risk, on] in reader.rows(sql, [], |row| Ok([row.get::<_, String>(0)?, row.get(1)?]))? {
        told.entry(risk).or_default().push(Message::new("risk-check").with("on", on));
    }
    for row in rows {
        let Some(more) = told.remove(&row.number) else { continue };
        if let Some(cell) = row.cells.get_mut(at) {
            let words = match cell {
                ListCell::Text { text } => vec![Message::new("list-words").with("words", text.as_str())],
                _ => Vec::new(),
            };
            *cell = ListCell::Told { said: words.into_iter().chain(more).collect() };
        }
    }
    Ok(())
}

/// An acceptance that names nobody was given by the rule of the criteria the risk was rated under: it says so, and which.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn by_rule(reader: &Reader<'_>, columns: &[&'static FieldDef], rows: &mut [ListRow]) -> Result<()> {
    let Some(at) = columns.iter().position(|def| def.name == ACCEPTED_BY) else { return Ok(()) };
    let sql = "SELECT risk.number, criteria.number FROM risk JOIN criteria ON criteria.id = risk.criteria
        WHERE risk.state = 'accepted' AND coalesce(risk.\"acceptedBy\", '') = ''";
    let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
    let ruled: BTreeMap<String, String> = reader.rows(sql, [], read)?.into_iter().collect();
    for row in rows {
        if let (Some(criteria), Some(cell)) = (ruled.get(&row.number), row.cells.get_mut(at)) {
            *cell = ListCell::Told { said: vec![Message::new("risk-by-rule").with("criteria", criteria.as_str())] };
        }
    }
    Ok(())
}
