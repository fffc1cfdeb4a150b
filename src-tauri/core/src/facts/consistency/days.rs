//! Days out of order: a target that is past, or lies before the decision it is the target of; an action due before it was raised.

use rusqlite::Row;

use super::found::{Contradiction, Found, REVIEW, STATEMENT};
use super::look::{Control, Look};
use crate::check::reviews::REVIEWS;
use crate::fault::Result;
use crate::paper::LATE;
use crate::run::actions::ACTIONS;
use crate::run::statement::CONTROLS;

/// A target date beside the day it contradicts.
fn target(id: &str, control: &Control, name: &str, day: &str) -> Contradiction {
    let one = Contradiction::of(id, &[STATEMENT]).with("control", control.number.as_str());
    one.with("target", control.target.as_str()).with(name, day).at(&CONTROLS, &control.id, &control.number)
}

/// A target date that is past on the day of approval, of a control that does not run yet.
pub(super) fn overdue(look: &Look<'_>) -> Result<Found> {
    let late = |control: &&Control| control.awaited() && control.target < look.today;
    let one = |control: &Control| target(LATE, control, "today", &look.today);
    Ok(look.controls.iter().filter(late).map(one).collect())
}

/// What comes before its cause.
pub(super) fn out_of_order(look: &Look<'_>) -> Result<Found> {
    let early = |control: &&Control| control.awaited() && control.target < control.decided_on;
    let one = |control: &Control| target("contradiction-target-before-decision", control, "on", &control.decided_on);
    let mut found: Found = look.controls.iter().filter(early).map(one).collect();
    let sql = "SELECT action.id, action.number, action.due, decision.number, review.id, review.number, review.heldOn
        FROM action JOIN decision ON decision.id = action.decision JOIN review ON review.id = decision.review
        WHERE action.state <> 'dropped' AND action.due < review.heldOn ORDER BY action.number";
    let read = |row: &Row<'_>| (0..7).map(|at| row.get(at)).collect::<rusqlite::Result<Vec<String>>>();
    for row in look.reader.rows(sql, [], read)? {
        let [action, number, due, decision, review, called, held] = row.as_slice() else { continue };
        let one = Contradiction::of("contradiction-due-before-cause", &[REVIEW])
            .with("number", number.as_str())
            .with("due", due.as_str())
            .with("by", decision.as_str())
            .with("meeting", called.as_str())
            .with("held", held.as_str());
        found.push(one.at(&ACTIONS, action, number).at(&REVIEWS, review, called).about(review));
    }
    Ok(found)
}
