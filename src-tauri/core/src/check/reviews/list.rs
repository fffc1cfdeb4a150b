//! `reviews.list`: every review with how far it is, the latest first.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{COMMITTEE, agenda, required};
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::moment::Moment;

/// Asks for reviews.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(rename = "ReviewsAsk")]
pub struct Reviews {
    /// How many to leave out at the start.
    #[ts(optional, as = "Option<u32>")]
    pub offset: u32,
    /// How many at most, 1 to 500; absent: 100.
    #[ts(optional)]
    pub limit: Option<u32>,
}

/// A page of reviews.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewList {
    /// The page.
    pub rows: Vec<ReviewLine>,
    /// How many there are.
    #[ts(type = "number")]
    pub total: u64,
}

/// One review in the list.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewLine {
    /// Key.
    pub id: String,
    /// Number.
    pub number: String,
    /// `planned`, `in-preparation`, `held`, `minutes-approved`, `closed`.
    pub state: String,
    /// `planned`, `extra` or `committee`.
    pub kind: String,
    /// Planned or actual day.
    pub held_on: Option<String>,
    /// First day of the period.
    pub period_from: Option<String>,
    /// Last day of the period.
    pub period_to: Option<String>,
    /// Chair's name.
    pub chair_name: String,
    /// People invited.
    pub participants: u32,
    /// Required inputs that are covered; of a committee meeting, items of its agenda.
    pub inputs_done: u32,
    /// Required inputs, or items of the agenda.
    pub inputs_of: u32,
    /// Decisions.
    pub decisions: u32,
    /// Actions decided there or carried over to it that are still open and not carried further.
    pub open_actions: u32,
    /// Day of the review after it.
    pub next_review_on: Option<String>,
    /// Key of the issued minutes.
    pub document: Option<String>,
}

impl Ask for Reviews {
    const NAME: &'static str = "reviews.list";
    type Answer = ReviewList;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<ReviewList> {
        let (required, committee) = (required("")?, agenda(COMMITTEE)?);
        let whole = |count: usize| u32::try_from(count).unwrap_or_default();
        let (asked, short) = (whole(required.len()), whole(committee.len()));
        let all: Vec<&str> = required.iter().map(String::as_str).chain(committee.iter().map(|item| item.id)).collect();
        let ids = serde_json::to_string(&all)?;
        let limit = self.limit.unwrap_or(100).clamp(1, 500);
        let rows = reader.rows(include_str!("list.sql"), rusqlite::params![ids, limit, self.offset], |row| {
            let kind: String = row.get(3)?;
            Ok(ReviewLine {
                id: row.get(0)?,
                number: row.get(1)?,
                state: row.get(2)?,
                inputs_of: if kind == COMMITTEE { short } else { asked },
                kind,
                held_on: row.get(4)?,
                period_from: row.get(5)?,
                period_to: row.get(6)?,
                chair_name: row.get(7)?,
                participants: row.get(8)?,
                inputs_done: row.get(9)?,
                decisions: row.get(10)?,
                open_actions: row.get(11)?,
                document: row.get(12)?,
                next_review_on: row.get(13)?,
            })
        })?;
        let total = reader.maybe("SELECT count(*) FROM review", [], |row| row.get(0))?.unwrap_or_default();
        Ok(ReviewList { rows, total })
    }
}
