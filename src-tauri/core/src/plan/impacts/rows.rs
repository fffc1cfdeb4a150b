//! What belongs to a round, read for its rules: its answers, its impacts, its criteria.

use super::answers::Reply;
use super::fields::State;
use crate::door::Reader;
use crate::kernel::declare::*;
use crate::plan::criteria::{Level, Measure};

/// An answer.
pub(super) struct Answered {
    pub(super) question: String,
    pub(super) reply: Option<Reply>,
    /// Words are said.
    pub(super) worded: bool,
}

/// The answers of a round.
pub(super) fn answers(reader: &Reader<'_>, round: &str) -> Result<Vec<Answered>> {
    let sql = "SELECT question, answer, words <> '' FROM impactAnswer WHERE impact = ?1 ORDER BY question";
    reader.rows(sql, [round], |row| {
        let reply: String = row.get(1)?;
        Ok(Answered { question: row.get(0)?, reply: Reply::of(&reply), worded: row.get(2)? })
    })
}

/// An impact in use.
pub(crate) struct Found {
    pub(crate) id: String,
    /// Number and name.
    pub(crate) called: String,
    pub(crate) harm: bool,
    pub(crate) area: String,
    pub(crate) before: Option<Level>,
    pub(crate) after: Option<Level>,
    /// Says what it touches and whom, and is rated where it is a harm.
    pub(crate) whole: bool,
    pub(crate) measured: bool,
    /// Says why no risk is made of it.
    pub(crate) excused: bool,
    /// From the round before, and not looked at.
    pub(crate) carried: bool,
}

impl Found {
    /// From medium on a harm asks for measures, and for a risk or words why not.
    #[must_use]
    pub(crate) fn weighs(&self) -> bool {
        self.harm && self.before >= Some(Level::Medium)
    }

    /// Nobody has looked at it in this round, or something is not said or rated.
    #[must_use]
    pub(crate) fn open(&self) -> bool {
        self.carried || !self.whole
    }
}

/// The impacts of a round in use.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn effects(reader: &Reader<'_>, round: &str) -> Result<Vec<Found>> {
    let sql = "SELECT id, number || ' ' || what, kind = 'harm', area, levelBefore, levelAfter, measures <> '', whyNoRisk <> '',
            carried, kind <> '' AND area <> '' AND target <> '' AND who <> ''
        FROM impactEffect WHERE impact = ?1 AND retired_on IS NULL ORDER BY number";
    reader.rows(sql, [round], |row| {
        let level = |at: usize| -> rusqlite::Result<Option<Level>> { Ok(Level::of(&row.get::<_, String>(at)?)) };
        let harm: bool = row.get(2)?;
        let (before, after) = (level(4)?, level(5)?);
        Ok(Found {
            id: row.get(0)?,
            called: row.get(1)?,
            harm,
            area: row.get(3)?,
            before,
            after,
            measured: row.get(6)?,
            excused: row.get(7)?,
            carried: row.get(8)?,
            whole: row.get::<_, bool>(9)? && (!harm || before.is_some() && after.is_some()),
        })
    })
}

/// Steps of a scale while there are no criteria.
const MOST: i64 = 5;

/// How many steps the scales have on which a round is rated.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn steps(reader: &Reader<'_>, round: Option<String>) -> Result<i64> {
    Ok(measure(reader, round)?.map_or(MOST, |measure| measure.steps))
}

/// The criteria of a round, or those in force where it began before there were any.
pub(super) fn measure(reader: &Reader<'_>, round: Option<String>) -> Result<Option<Measure>> {
    let Some(round) = round else { return Ok(None) };
    let sql = "SELECT criteria FROM impact WHERE id = ?1";
    let used: Option<String> = reader.maybe(sql, [round], |row| row.get(0))?.flatten();
    used.map_or_else(|| Measure::in_force(reader), |used| Measure::read(reader, &used).map(Some))
}

/// Whether what belongs to a round can still be changed.
pub(super) fn of_a_draft(it: &Draft<'_>, of: &Field<Link>, refuse: &mut Refusals) -> Result<()> {
    let Some(round) = it.get(of) else { return Ok(()) };
    let state: Option<String> = it.reader.maybe("SELECT state FROM impact WHERE id = ?1", [round], |row| row.get(0))?;
    if state.as_deref().and_then(State::of) != Some(State::Draft) {
        refuse.at(of, "refuse-impact-settled");
    }
    Ok(())
}

/// An impact and the same one in earlier rounds, the latest first.
pub(super) fn line(reader: &Reader<'_>, effect: &str) -> Result<Vec<String>> {
    let sql = "WITH RECURSIVE line (id, at) AS (SELECT ?1, 0 UNION
            SELECT earlier, at + 1 FROM impactEffect JOIN line ON impactEffect.id = line.id WHERE earlier IS NOT NULL)
        SELECT id FROM line ORDER BY at";
    reader.rows(sql, [effect], |row| row.get(0))
}
