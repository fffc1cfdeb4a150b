//! A text and the language it is really in.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

/// A text and the language it is really in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
pub struct Worded {
    /// The text.
    pub text: String,
    /// `en` or `es`.
    pub lang: String,
}
