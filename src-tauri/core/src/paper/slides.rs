//! Slides of a module of training: one thought a page, to be shown or read.

use serde::{Deserialize, Serialize};

use super::Masthead;

/// The slides (clauses 7.2 and 7.3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SlidesPaper {
    /// Head block.
    pub head: Masthead,
    /// Name of the module.
    pub title: String,
    /// What people know afterwards.
    pub goals: Vec<String>,
    /// Talking points.
    pub points: Vec<String>,
    /// Questions at the end.
    pub questions: Vec<SlidesQuestion>,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SlidesQuestion {
    /// What is asked.
    pub text: String,
    /// Answers to choose: `a) …`.
    pub options: Vec<String>,
    /// Letter of the right one.
    pub right: String,
    /// Why.
    pub why: String,
}
