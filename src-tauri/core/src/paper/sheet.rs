//! What a sheet of a system says: its parts, filled from the registers, and what is missing. One shape for every sheet.

use serde::{Deserialize, Serialize};

use super::{ListCell, Listing, Masthead, SignLine};
use crate::fault::Message;

/// A sheet of a system: resources, data, oversight, logs, technical file, user information, split of tasks (A.4 to A.10).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetPaper {
    /// Head block.
    pub head: Masthead,
    /// Which sheet: `technical-file`.
    pub kind: String,
    /// Number and name of the system.
    pub system: String,
    /// Its parts in their order.
    pub parts: Vec<SheetPart>,
    /// Messages that name what is not said yet.
    pub missing: Vec<String>,
    /// Records on it that leave something blank, or that nobody has approved.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blanks: Vec<SheetBlank>,
    /// Who signs; of a sheet that nobody approves nobody.
    pub signatures: Vec<SignLine>,
}

/// What a record on a sheet leaves blank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetBlank {
    /// Number and name; for readers outside the name alone.
    pub record: String,
    /// The messages over its columns in which nothing stands.
    pub fields: Vec<String>,
    /// Nobody has approved it.
    pub draft: bool,
}

/// A part of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetPart {
    /// The message that is its title ends with this.
    pub id: String,
    /// For whom it is where a sheet speaks to several: `people` or `users`; else empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub whom: String,
    /// What the entry of the system says: the message over it, and what it says.
    pub said: Vec<(String, ListCell)>,
    /// What the program knows beside it: an open question behind the class, figures of an older model, what no record says.
    pub notes: Vec<Message>,
    /// Records of other registers.
    pub lists: Vec<Listing>,
    /// Points of Annex IV of Regulation (EU) 2024/1689 under it; of another sheet none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<SheetPoint>,
}

/// A point of Annex IV, and whether something on record answers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetPoint {
    /// `2h`, or `3-input` where several stand under one number; the message that says what it asks for ends with it.
    pub id: String,
    /// Something on record answers it.
    pub there: bool,
    /// Messages that name where it would stand.
    pub held: Vec<String>,
    /// It is about something that the class of the system asks for none of: it is not counted, and the paper says so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub needless: bool,
    /// What answers it, where one document or handing over does, and in which state that is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cited: Vec<Message>,
}
