//! Planning a review: day, period and chair are set from the start (clause 9.3.1, planned intervals).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{COMMITTEE, REVIEWS, State, dates, prepare, seat};
use crate::door::Writer;
use crate::door::field;
use crate::fault::{Refusal, Result};
use crate::kernel::{insert, stored};
use crate::plan::people::named;

/// Kinds of review.
pub(super) const KINDS: [&str; 3] = ["planned", "extra", COMMITTEE];

/// A review to plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewReview {
    /// Key, if the caller wants to refer to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub id: Option<String>,
    /// Planned day of the meeting; the number takes its year.
    pub held_on: String,
    /// First day of the period reviewed.
    pub period_from: String,
    /// Last day of the period reviewed.
    pub period_to: String,
    /// Key of the chair, who is invited at once.
    pub chair: String,
    /// `planned` (the default), `extra` or `committee`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub kind: Option<String>,
    /// Place or call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub place: Option<String>,
    /// Key of whoever takes the minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub secretary: Option<String>,
    /// Data cut-off, not later than the meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub cut_off: Option<String>,
    /// Keys of the people who are invited at once, besides the chair.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub participants: Vec<String>,
    /// Whether the inputs are gathered at once, in the same act.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub prepare: bool,
}

pub(super) fn plan(writer: &mut Writer<'_>, new: NewReview) -> Result<()> {
    let held_on = needed_day(writer, "heldOn", &new.held_on, "refuse-review-no-date");
    let period_from = needed_day(writer, "periodFrom", &new.period_from, "refuse-review-no-period");
    let period_to = needed_day(writer, "periodTo", &new.period_to, "refuse-review-no-period");
    let kind = new.kind.unwrap_or_else(|| "planned".to_owned());
    crate::door::field::code(writer, "kind", &kind, &KINDS);
    let place = field::line(writer, "place", new.place.as_deref().unwrap_or_default());
    let cut_off = new.cut_off.filter(|day| !day.is_empty()).map(|day| field::day(writer, "cutOff", &day));
    let chair = named::person(writer, "chair", &new.chair)?.map(|chair| chair.id);
    let secretary = match new.secretary.filter(|who| !who.is_empty()) {
        Some(who) => named::person(writer, "secretary", &who)?.map(|one| one.id),
        None => None,
    };
    if writer.refused() {
        return Ok(());
    }
    let year: String = held_on.iter().flat_map(|day| day.chars().take(4)).collect();
    let (prefix, counter) = if kind == COMMITTEE { ("CM", "committee") } else { ("MR", "review") };
    let number = format!("{prefix}-{year}-{}", writer.next_number(&format!("{counter}-{year}"))?);
    let fields = [
        ("number", number.into()),
        ("state", State::Planned.code().into()),
        ("kind", kind.into()),
        ("heldOn", held_on.into()),
        ("place", place.into()),
        ("periodFrom", period_from.into()),
        ("periodTo", period_to.into()),
        ("chair", chair.clone().into()),
        ("secretary", secretary.into()),
        ("cutOff", cut_off.flatten().into()),
    ];
    let id = insert(writer, &REVIEWS, new.id, stored(fields))?;
    dates::check(writer, &id)?;
    if let Some(chair) = chair {
        seat::add(writer, &id, &chair)?;
    }
    seat::invite_all(writer, &id, &new.participants)?;
    if new.prepare && !writer.refused() { prepare::prepare(writer, &id) } else { Ok(()) }
}

fn needed_day(writer: &mut Writer<'_>, name: &str, text: &str, missing: &str) -> Option<String> {
    let day = field::day(writer, name, text);
    if day.is_none() {
        writer.refuse(Refusal::new(missing).field(name));
    }
    day
}
