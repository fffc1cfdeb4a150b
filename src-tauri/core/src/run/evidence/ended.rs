//! What has ended: an item whose validity is over, with nothing in its place, drops the controls it showed. From the day after, one
//! action is opened for it, once; an approved statement says what was so on its day.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::counts::standings;
use super::fields::TITLE;
use super::register::EVIDENCE;
use super::world::World;
use crate::door::{Reader, Writer};
use crate::fault::{Refusal, Result};
use crate::kernel::Record;
use crate::plan::controls::{self, CONTROLS as ANNEX};
use crate::run::actions::{NewAction, insert};

/// Days for the record that is to take its place. Ours.
const ROOM: u64 = 14;
/// Longest title of an action, in characters.
const LONGEST: usize = 200;
/// What such an action comes from.
const ORIGIN: &str = "evidence";

/// An item that has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ended {
    /// Key.
    pub(crate) id: String,
    /// `EV-001`.
    pub(crate) number: String,
    /// The last day on which it was valid.
    pub(crate) until: String,
    /// Controls that it showed and that are not shown to run now.
    pub(crate) controls: Vec<String>,
}

/// Items that have ended by a day, that nothing replaces and that no action was opened for, the earliest first.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn ended(reader: &Reader<'_>, world: &World, day: &str) -> Result<Vec<Ended>> {
    let standing = standings(world, day)?;
    let open = |control: &String| standing.get(control).is_some_and(|one| one.status != "implemented");
    let sql = "SELECT id, number, validUntil, controls, recipe, ofSystems FROM evidence record
        WHERE state = 'vouched' AND retired_on IS NULL AND validUntil < ?1
        ORDER BY validUntil, length(number), number";
    let all = reader.rows(sql, [day], |row| {
        let said: [String; 6] = [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?];
        Ok(said)
    })?;
    // Of the same record for the same systems only the last one counts: the ones before it had their successor.
    let mut last: BTreeMap<(String, String, String), Ended> = BTreeMap::new();
    for [id, number, until, shows, recipe, systems] in all {
        let shows: Vec<String> = serde_json::from_str(&shows).unwrap_or_default();
        let about: Vec<String> = serde_json::from_str(&systems).unwrap_or_default();
        let of = world.records(&recipe, about.first().map(String::as_str), day);
        let mut same = of.filter(|item| item.systems == about);
        let replaced = same.any(|item| shows.iter().all(|one| item.controls.contains(one)));
        let controls: Vec<String> = shows.iter().filter(|one| world.applies(one) && open(one)).cloned().collect();
        if !replaced && !controls.is_empty() {
            last.insert((recipe, systems, shows.join(",")), Ended { id, number, until, controls });
        }
    }
    // What was followed up is done with; so is what stood before it.
    let followed = "SELECT 1 FROM action WHERE origin = 'evidence' AND originId = ?1 LIMIT 1";
    let mut all = Vec::new();
    for one in last.into_values() {
        if reader.maybe(followed, [&one.id], |_| Ok(()))?.is_none() {
            all.push(one);
        }
    }
    all.sort_by(|a, b| (&a.until, a.number.len(), &a.number).cmp(&(&b.until, b.number.len(), &b.number)));
    Ok(all)
}

/// Opens the action of each, of the owner of its first control. What was opened once is not opened again.
pub(super) fn follow_up(writer: &mut Writer<'_>) -> Result<()> {
    let today = writer.moment().today;
    let (reader, day) = (writer.reader(), today.to_string());
    let all = ended(&reader, &World::read(&reader, &day)?, &day)?;
    if all.is_empty() {
        writer.refuse(Refusal::new("refuse-evidence-none-ended"));
    }
    for one in all {
        let item = Record::read(&writer.reader(), &EVIDENCE, &one.id)?;
        let title: String =
            format!("{} · {}", one.controls.join(", "), item.get(&TITLE)).chars().take(LONGEST).collect();
        let owner = match one.controls.first() {
            Some(control) => Record::read(&writer.reader(), &ANNEX, control)?.get(&controls::OWNER),
            None => None,
        };
        let new = NewAction { id: None, title, detail: String::new(), owner, due: due(today), decision: None };
        insert(writer, new, ORIGIN, &one.id, &one.number)?;
    }
    Ok(())
}

fn due(today: NaiveDate) -> Option<String> {
    today.checked_add_days(Days::new(ROOM)).map(|day| day.to_string())
}
