//! Making, moving, assigning, closing.

use chrono::{Days, NaiveDate};
use serde_json::Value;

use super::data::data;
use super::facts::Facts;
use super::plan::{Scale, plan};
use super::register::{ITEMS, ROADMAP};
use super::state;
use crate::door::field;
use crate::door::{Reader, Writer};
use crate::fault::{Fault, Refusal, Result};
use crate::kernel::{change, discard, insert, stored};
use crate::plan::people::named;
use crate::plan::profile::starting_point;

/// Starting points there are.
pub(super) const POINTS: [&str; 6] =
    ["iso27001_1to3systems", "noIso27001", "alignmentOnly", "combined27001", "literacyFirst", "actFirst"];

/// What the durations depend on now.
pub(super) fn scale(facts: &Facts, point: &str) -> Scale {
    Scale {
        point: point.to_owned(),
        systems: facts.of("inside") + facts.of("undecidedScope"),
        many_people: facts.profile.people.is_some_and(|people| people > 100),
        little_time: facts.profile.availability == "less",
    }
}

pub(super) fn make(writer: &mut Writer<'_>, starts_on: &str, point: Option<String>) -> Result<()> {
    let facts = Facts::read(&writer.reader(), &writer.moment().today.to_string())?;
    let point = point.unwrap_or_else(|| starting_point(&facts.profile).to_owned());
    field::code(writer, "startingPoint", &point, &POINTS);
    field::date(writer, "startsOn", starts_on);
    let Ok(start) = starts_on.parse::<NaiveDate>() else { return Ok(()) };
    let sql = "SELECT count(*) FROM roadmapItem WHERE closedOn IS NOT NULL";
    if writer.reader().maybe(sql, [], |row| row.get::<_, u32>(0))?.unwrap_or_default() > 0 {
        writer.refuse(Refusal::new("refuse-roadmap-closed"));
    }
    if writer.refused() {
        return Ok(());
    }
    for id in writer.reader().rows("SELECT id FROM roadmapItem", [], |row| row.get::<_, String>(0))? {
        discard(writer, &ITEMS, &id)?;
    }
    let (today, by) = (writer.moment().today.to_string(), writer.author().name.clone());
    let scale = scale(&facts, &point);
    let fields = stored([
        ("startingPoint", point.into()),
        ("startsOn", starts_on.into()),
        ("systems", scale.systems.into()),
        ("madeOn", today.into()),
        ("madeBy", by.into()),
    ]);
    match writer.reader().maybe("SELECT id FROM roadmap", [], |row| row.get::<_, String>(0))? {
        Some(id) => change(writer, &ROADMAP, &id, fields)?,
        None => drop(insert(writer, &ROADMAP, Some("roadmap".to_owned()), fields)?),
    }
    // Read anew: the way is now that of the starting point just written.
    let facts = Facts::read(&writer.reader(), &writer.moment().today.to_string())?;
    for stretch in plan(data()?, start, &scale, |task| facts.spares(task).is_empty()) {
        let task = if stretch.id.contains('-') { stretch.id.clone() } else { String::new() };
        let (from, to) = (stretch.from.to_string(), stretch.to.to_string());
        let fields = [
            ("phase", stretch.phase.into()),
            ("task", task.into()),
            ("startsOn", from.as_str().into()),
            ("endsOn", to.as_str().into()),
            ("firstStartsOn", from.as_str().into()),
            ("firstEndsOn", to.as_str().into()),
        ];
        insert(writer, &ITEMS, Some(stretch.id), stored(fields))?;
    }
    Ok(())
}

/// One dated item.
struct Item {
    phase: u32,
    task: String,
    ends_on: String,
    first_ends_on: String,
    closed: bool,
}

fn item(reader: &Reader<'_>, id: &str) -> Result<Item> {
    let sql = "SELECT phase, task, endsOn, firstEndsOn, closedOn IS NOT NULL FROM roadmapItem WHERE id = ?1";
    let found = reader.maybe(sql, [id], |row| {
        Ok(Item {
            phase: row.get(0)?,
            task: row.get(1)?,
            ends_on: row.get(2)?,
            first_ends_on: row.get(3)?,
            closed: row.get(4)?,
        })
    })?;
    found.ok_or_else(|| Fault::NotFound { kind: "roadmap item", id: id.to_owned() })
}

pub(super) fn shift(writer: &mut Writer<'_>, id: &str, days: [&str; 2], why: &str, carry: bool) -> Result<()> {
    let item = item(&writer.reader(), id)?;
    let [from, to] = days;
    field::date(writer, "startsOn", from);
    field::date(writer, "endsOn", to);
    if from > to {
        writer.refuse(Refusal::new("refuse-roadmap-order").field("endsOn"));
    }
    let why = field::words(writer, "why", why);
    if to > item.first_ends_on.as_str() && why.is_empty() {
        writer.refuse(Refusal::new("refuse-roadmap-why").with("on", item.first_ends_on.as_str()).field("why"));
    }
    if item.closed {
        writer.refuse(Refusal::new("refuse-roadmap-phase-closed").with("phase", item.phase).row(id));
    }
    if writer.refused() {
        return Ok(());
    }
    let fields = [("startsOn", from.into()), ("endsOn", to.into()), ("why", why.into())];
    change(writer, &ITEMS, id, stored(fields))?;
    let parse = |day: &str| day.parse::<NaiveDate>().ok();
    let (Some(before), Some(after)) = (parse(&item.ends_on), parse(to)) else { return Ok(()) };
    let by = (after - before).num_days();
    if !carry || by == 0 || !item.task.is_empty() {
        return Ok(());
    }
    let sql = "SELECT id, startsOn, endsOn FROM roadmapItem WHERE phase > ?1 AND closedOn IS NULL";
    let later = writer.reader().rows(sql, [item.phase], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
    })?;
    for (id, starts_on, ends_on) in later {
        let moved = |day: &str| {
            let step = Days::new(by.unsigned_abs());
            let there =
                parse(day).and_then(|day| if by > 0 { day.checked_add_days(step) } else { day.checked_sub_days(step) });
            there.map_or_else(|| day.to_owned(), |day| day.to_string())
        };
        let fields = [("startsOn", moved(&starts_on).into()), ("endsOn", moved(&ends_on).into())];
        change(writer, &ITEMS, &id, stored(fields))?;
    }
    Ok(())
}

pub(super) fn assign(writer: &mut Writer<'_>, id: &str, owner: Option<String>) -> Result<()> {
    item(&writer.reader(), id)?;
    let owner = named::owner(writer, "owner", owner.as_deref().unwrap_or_default())?;
    change(writer, &ITEMS, id, stored([("owner", owner.into())]))
}

pub(super) fn close(writer: &mut Writer<'_>, phase: u32, acknowledged: &[String], note: &str) -> Result<()> {
    let id = format!("P{phase}");
    if item(&writer.reader(), &id)?.closed {
        return Err(Refusal::new("refuse-roadmap-phase-closed").with("phase", phase).row(id).into());
    }
    let facts = Facts::read(&writer.reader(), &writer.moment().today.to_string())?;
    let note = field::words(writer, "note", note);
    let criteria = data()?.phase(phase).map(|phase| phase.criteria.as_slice()).unwrap_or_default();
    for one in criteria.iter().filter(|one| facts.route.takes(&one.id)) {
        let met = state::criterion(one, &facts).code == "met";
        if met {
            continue;
        }
        let id = if one.effect == "blocker" { "refuse-roadmap-blocker" } else { "refuse-roadmap-warning" };
        if one.effect == "blocker" || !acknowledged.contains(&one.id) {
            let refusal = Refusal::new(id).with("criterion", one.id.as_str()).with("basis", one.basis.as_str());
            writer.refuse(refusal.row(one.id.as_str()).field("acknowledged"));
        }
    }
    if !acknowledged.is_empty() && note.is_empty() {
        writer.refuse(Refusal::new("refuse-roadmap-note").field("note"));
    }
    let told = if acknowledged.is_empty() { note } else { format!("{}: {note}", acknowledged.join(", ")) };
    let (by, on) = (writer.author().name.clone(), writer.moment().today.to_string());
    let fields = [("closedOn", on.into()), ("closedBy", by.into()), ("closedNote", told.into())];
    change(writer, &ITEMS, &id, stored(fields))
}

pub(super) fn reopen(writer: &mut Writer<'_>, phase: u32, reason: &str) -> Result<()> {
    let id = format!("P{phase}");
    if !item(&writer.reader(), &id)?.closed {
        return Err(Refusal::new("refuse-roadmap-not-closed").with("phase", phase).row(id).into());
    }
    let reason = field::words(writer, "reason", reason);
    field::reasoned(writer, "reason", &reason, "refuse-roadmap-reason")?;
    let fields = [("closedOn", Value::Null), ("closedBy", String::new().into()), ("closedNote", reason.into())];
    change(writer, &ITEMS, &id, stored(fields))
}
