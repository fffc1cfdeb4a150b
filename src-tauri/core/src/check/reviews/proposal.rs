//! `reviews.proposal`: what *Prepare review* would write, from the review before. A proposal: nothing of it is stored.

use chrono::{Days, NaiveDate};
use rusqlite::params;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::COMMITTEE;
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::moment::Moment;
use crate::plan::roles::Kind;
use crate::plan::signing;

/// Asks what a new review would start from.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ReviewProposal {
    /// `committee` for the committee's meeting of the quarter; absent: a management review.
    pub kind: Option<String>,
}

/// What a new review starts from. Days as `2026-11-24`.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProposedReview {
    /// Number of the review before; none for the first.
    pub after: Option<String>,
    /// Number of a review that is on its way already; none if there is none.
    pub open: Option<String>,
    /// The day that was named as the next one, today if it has passed.
    pub held_on: String,
    /// The day after the last period; the first day of the workspace for the first review.
    pub period_from: String,
    /// The day before the meeting.
    pub period_to: String,
    /// The same: the last day that is known when the inputs are copied.
    pub cut_off: String,
    /// Key of whoever chairs reviews, else of the last chair.
    pub chair: Option<String>,
    /// Key of whoever took the last minutes, else of who answers for the AIMS.
    pub secretary: Option<String>,
    /// Where the last one was held.
    pub place: String,
    /// Keys of who was invited to the last one and still works here, of top management, and of who answers for the AIMS.
    pub participants: Vec<String>,
}

/// The last review that was held, as far as the next one starts from it.
struct Last {
    id: String,
    number: String,
    period_to: Option<String>,
    next: Option<String>,
    chair: Option<String>,
    secretary: Option<String>,
    place: String,
}

impl Ask for ReviewProposal {
    const NAME: &'static str = "reviews.proposal";
    type Answer = ProposedReview;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<ProposedReview> {
        let committee = self.kind.as_deref() == Some(COMMITTEE);
        let sql = "SELECT id, number, periodTo, CASE kind WHEN ?1 THEN date(heldOn, '+3 months') ELSE nextReviewOn END,
            chair, secretary, place FROM review
            WHERE startedAt IS NOT NULL AND (kind = ?1) = ?2 ORDER BY heldOn DESC, number DESC LIMIT 1";
        let last = reader.maybe(sql, params![COMMITTEE, committee], |row| {
            Ok(Last {
                id: row.get(0)?,
                number: row.get(1)?,
                period_to: row.get(2)?,
                next: row.get(3)?,
                chair: row.get(4)?,
                secretary: row.get(5)?,
                place: row.get(6)?,
            })
        })?;
        let sql = "SELECT number FROM review WHERE state IN ('planned', 'in-preparation', 'in-meeting')
            AND (kind = ?1) = ?2 ORDER BY heldOn, number LIMIT 1";
        let open = reader.maybe(sql, params![COMMITTEE, committee], |row| row.get(0))?;
        let first =
            reader.maybe("SELECT substr(min(at), 1, 10) FROM journal", [], |row| row.get::<_, Option<String>>(0))?;
        let today = at.today;
        let named = |day: Option<&String>| day.and_then(|day| day.parse::<NaiveDate>().ok());
        let held_on =
            named(last.as_ref().and_then(|last| last.next.as_ref())).filter(|day| *day > today).unwrap_or(today);
        let ended = named(last.as_ref().and_then(|last| last.period_to.as_ref()));
        let began = ended.and_then(|day| day.succ_opt()).or_else(|| named(first.flatten().as_ref())).unwrap_or(today);
        let began = began.min(held_on);
        let until = held_on.checked_sub_days(Days::new(1)).unwrap_or(held_on).max(began);
        let here = |id: &String| {
            reader.maybe("SELECT id FROM person WHERE id = ?1 AND retired_on IS NULL", [id], |row| row.get(0))
        };
        let chair =
            signing::signs(reader, signing::REVIEW_CHAIR)?.or(last.as_ref().and_then(|last| last.chair.clone()));
        let chair = chair.map(|id| here(&id)).transpose()?.flatten();
        let wrote = last.as_ref().and_then(|last| last.secretary.clone());
        let wrote = wrote.map(|id| here(&id)).transpose()?.flatten();
        let secretary = wrote.map_or_else(|| signing::accepted(reader, Kind::AiLead), |id| Ok(Some(id)))?;
        Ok(ProposedReview {
            participants: participants(reader, last.as_ref())?,
            open,
            held_on: held_on.to_string(),
            period_from: began.to_string(),
            period_to: until.to_string(),
            cut_off: until.to_string(),
            chair,
            secretary,
            place: last.as_ref().map(|last| last.place.clone()).unwrap_or_default(),
            after: last.map(|last| last.number),
        })
    }
}

fn participants(reader: &Reader<'_>, last: Option<&Last>) -> Result<Vec<String>> {
    let sql = "SELECT id FROM person WHERE retired_on IS NULL AND (topManagement
          OR id IN (SELECT person FROM reviewParticipant WHERE review = ?1)
          OR id IN (SELECT value FROM json_each(?2)))
        ORDER BY topManagement DESC, name COLLATE NOCASE, id";
    let (chair, approver) =
        (signing::signs(reader, signing::REVIEW_CHAIR)?, signing::signs(reader, signing::MINUTES_APPROVER)?);
    let called: Vec<String> =
        [signing::accepted(reader, Kind::AiLead)?, chair, approver].into_iter().flatten().collect();
    let last = last.map_or("", |last| last.id.as_str());
    reader.rows(sql, [last, &serde_json::to_string(&called)?], |row| row.get(0))
}
