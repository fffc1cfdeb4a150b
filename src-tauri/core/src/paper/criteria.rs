//! What the criteria of AI risks say: the rules, the scales with their examples, the level of every pair, and who accepts which.

use serde::{Deserialize, Serialize};

use super::{LevelLine, Masthead, SignLine};
use crate::chart::Chart;

/// A version of the criteria (clauses 6.1.1, 6.1.2 and 6.1.4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CriteriaPaper {
    /// Head block.
    pub head: Masthead,
    /// What it is called.
    pub title: String,
    /// What is new in this version.
    pub note: String,
    /// How a level is found, what appetite there is, what is never accepted, how opportunities are judged: field and words.
    pub said: Vec<(String, String)>,
    /// The worst consequence for people is high whatever its likelihood.
    pub worst_high: bool,
    /// Likelihood first, then the consequences.
    pub scales: Vec<ScalePart>,
    /// The level of every pair.
    pub matrix: Chart,
    /// Levels from low on; nothing is counted.
    pub levels: Vec<LevelLine>,
    /// The day on which they are read again; empty: not said yet.
    pub review_on: String,
    /// Who signs.
    pub signatures: Vec<SignLine>,
}

/// A scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ScalePart {
    /// Code of what it measures.
    pub scale: String,
    /// Steps from the lowest on: the figure, and its name, meaning and example.
    pub steps: Vec<(i64, [String; 3])>,
}
