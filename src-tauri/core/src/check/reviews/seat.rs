//! Who is invited, and who came. Role and top management are copied, because people change theirs.

use super::guard::{in_meeting, unlocked};
use super::record::came;
use super::register::{SEAT_REVIEW, SEAT_ROLE};
use super::{Record, SEATS, Seat};
use crate::door::Writer;
use crate::fault::{Fault, Refusal, Result};
use crate::kernel::{change, discard, insert, stored};
use crate::plan::people::named;

const ATTENDANCE: [&str; 5] = ["invited", "video", "present", "remote", "excused"];

pub(super) fn invite(writer: &mut Writer<'_>, id: &str, person: &str) -> Result<()> {
    let record = unlocked(writer, id)?;
    if let Some(seat) = record.seats.iter().find(|seat| seat.person == person) {
        let refusal = Refusal::new("refuse-review-invited-twice").with("name", seat.name.as_str());
        return Err(refusal.field("person").row(person).into());
    }
    add(writer, &record.id, person)
}

/// Invites whoever of `people` is not invited yet.
pub(super) fn invite_all(writer: &mut Writer<'_>, id: &str, people: &[String]) -> Result<()> {
    let record = unlocked(writer, id)?;
    for person in people.iter().filter(|person| !record.seats.iter().any(|seat| seat.person == **person)) {
        add(writer, &record.id, person)?;
    }
    Ok(())
}

/// Adds a seat for a person who must be in the organisation.
pub(super) fn add(writer: &mut Writer<'_>, review: &str, person: &str) -> Result<()> {
    let Some(person) = named::person(writer, "person", person)? else { return Ok(()) };
    let fields = [
        (SEAT_REVIEW.name(), review.into()),
        ("person", person.id.into()),
        ("attendance", "invited".into()),
        (SEAT_ROLE.name(), person.role.into()),
        ("topManagement", i64::from(person.top_management).into()),
    ];
    insert(writer, &SEATS, None, stored(fields)).map(|_| ())
}

pub(super) fn attend(writer: &mut Writer<'_>, id: &str, people: &[String], attendance: &str) -> Result<()> {
    let record = unlocked(writer, id)?;
    crate::door::field::code(writer, "attendance", attendance, &ATTENDANCE);
    for person in people {
        let seat = seat(&record, person)?;
        if came(attendance) && !record.state.takes_results() {
            let refusal = Refusal::new("refuse-review-not-held").with("number", record.number.as_str());
            writer.refuse(refusal.field("attendance").row(person));
        }
        change(writer, &SEATS, &seat.id, stored([("attendance", attendance.into())]))?;
    }
    Ok(())
}

/// Everybody of whom nothing else is recorded came, in the room or by video as they were invited.
pub(super) fn attend_all(writer: &mut Writer<'_>, id: &str) -> Result<()> {
    let record = in_meeting(writer, id)?;
    for seat in record.seats.iter().filter(|seat| seat.awaited()) {
        let came = if seat.attendance == "video" { "remote" } else { "present" };
        change(writer, &SEATS, &seat.id, stored([("attendance", came.into())]))?;
    }
    Ok(())
}

pub(super) fn dismiss(writer: &mut Writer<'_>, id: &str, person: &str) -> Result<()> {
    let record = unlocked(writer, id)?;
    let seat = seat(&record, person)?;
    if record.chair.as_deref() == Some(person) {
        let refusal = Refusal::new("refuse-review-dismiss-chair").with("name", seat.name.as_str());
        return Err(refusal.field("person").row(person).into());
    }
    discard(writer, &SEATS, &seat.id)
}

fn seat<'a>(record: &'a Record, person: &str) -> Result<&'a Seat> {
    let found = record.seats.iter().find(|seat| seat.person == person);
    found.ok_or_else(|| Fault::NotFound { kind: "participant", id: person.to_owned() })
}

/// Copies role and top management once more: the meeting starts.
pub(super) fn copy_roles(writer: &mut Writer<'_>, record: &Record) -> Result<()> {
    for seat in &record.seats {
        let Some(person) = named::named(&writer.reader(), &seat.person)? else { continue };
        let fields =
            [(SEAT_ROLE.name(), person.role.into()), ("topManagement", i64::from(person.top_management).into())];
        change(writer, &SEATS, &seat.id, stored(fields))?;
    }
    Ok(())
}
