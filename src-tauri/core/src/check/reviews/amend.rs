//! Changing the frame of a review. What the copied inputs rest on (period, cut-off) stays once the meeting has started.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::guard::unlocked;
use super::{COMMITTEE, REVIEWS, State, dates, plan, seat};
use crate::door::Writer;
use crate::door::field;
use crate::fault::{Refusal, Result};
use crate::kernel::{change, stored};
use crate::plan::people::named;

/// Fields to change; an absent field stays, null or an empty text clears it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct ReviewPatch {
    /// Day of the meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held_on: Option<String>,
    /// Place or call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// First day of the period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_from: Option<String>,
    /// Last day of the period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_to: Option<String>,
    /// Data cut-off.
    #[serde(deserialize_with = "field::present", skip_serializing_if = "Option::is_none")]
    pub cut_off: Option<Option<String>>,
    /// Key of the chair, who is invited at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chair: Option<String>,
    /// Key of whoever takes the minutes.
    #[serde(deserialize_with = "field::present", skip_serializing_if = "Option::is_none")]
    pub secretary: Option<Option<String>>,
    /// `planned` or `extra`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Day of the next review.
    #[serde(deserialize_with = "field::present", skip_serializing_if = "Option::is_none")]
    pub next_review_on: Option<Option<String>>,
    /// Free note, printed in the minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

pub(super) fn amend(writer: &mut Writer<'_>, id: &str, patch: ReviewPatch) -> Result<()> {
    let record = unlocked(writer, id)?;
    let frame = [
        ("periodFrom", "periodFrom", patch.period_from.map(Some)),
        ("periodTo", "periodTo", patch.period_to.map(Some)),
        ("cutOff", "cutOff", patch.cut_off),
    ];
    let mut fields = Vec::new();
    for (column, name, value) in frame {
        let Some(value) = value else { continue };
        if record.state >= State::InMeeting {
            writer.refuse(Refusal::new("refuse-review-frame-copied").field(name).row(record.id.as_str()));
        }
        let day = field::day(writer, name, value.as_deref().unwrap_or_default());
        if day.is_none() && column != "cutOff" {
            writer.refuse(Refusal::new("refuse-review-no-period").field(name));
        }
        fields.push((column, day.into()));
    }
    if let Some(day) = patch.held_on {
        let day = field::day(writer, "heldOn", &day);
        if day.is_none() {
            writer.refuse(Refusal::new("refuse-review-no-date").field("heldOn"));
        }
        let today = writer.moment().today.to_string();
        if record.state.takes_results() && day.as_ref().is_some_and(|day| *day > today) {
            writer.refuse(Refusal::new("refuse-review-not-met-yet").field("heldOn"));
        }
        fields.push(("heldOn", day.into()));
    }
    if let Some(day) = patch.next_review_on {
        let day = field::day(writer, "nextReviewOn", day.as_deref().unwrap_or_default());
        fields.push(("nextReviewOn", day.into()));
    }
    if let Some(place) = patch.place {
        fields.push(("place", field::line(writer, "place", &place).into()));
    }
    if let Some(note) = patch.note {
        fields.push(("note", field::words(writer, "note", &note).into()));
    }
    if let Some(kind) = patch.kind {
        crate::door::field::code(writer, "kind", &kind, &plan::KINDS);
        // What has another agenda, another number and other rules is another meeting.
        if (kind == COMMITTEE) != record.committee() {
            writer.refuse(Refusal::new("refuse-review-kind").with("number", record.number.as_str()).field("kind"));
        }
        fields.push(("kind", kind.into()));
    }
    let chair = match patch.chair {
        Some(chair) => named::person(writer, "chair", &chair)?.map(|chair| chair.id),
        None => None,
    };
    if let Some(chair) = &chair {
        fields.push(("chair", chair.clone().into()));
    }
    if let Some(secretary) = patch.secretary {
        let secretary = match secretary {
            Some(secretary) => named::person(writer, "secretary", &secretary)?.map(|one| one.id),
            None => None,
        };
        fields.push(("secretary", secretary.into()));
    }
    if writer.refused() {
        return Ok(());
    }
    change(writer, &REVIEWS, &record.id, stored(fields))?;
    if let Some(chair) = chair.filter(|chair| !record.seats.iter().any(|seat| seat.person == *chair)) {
        seat::add(writer, &record.id, &chair)?;
    }
    dates::check(writer, &record.id)
}
