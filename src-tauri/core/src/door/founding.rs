//! What a new workspace starts from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a new workspace starts from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Founding {
    /// Organisation's name.
    pub name: String,
    /// ISO 3166 alpha-2, e.g. `ES`.
    pub country: String,
    /// IANA time zone, e.g. `Europe/Madrid`.
    pub time_zone: String,
    /// Language of the organisation's own words: `en` or `es`.
    pub content_language: String,
    /// The sample company; every page and document says so.
    #[serde(default)]
    pub sample: bool,
}
