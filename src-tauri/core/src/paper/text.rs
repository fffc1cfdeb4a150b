//! What a text of the AIMS says: its paragraphs, and what its head block says beyond that of every document.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Listing, Masthead};
use crate::rich::Rich;

/// A text, frozen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TextPaper {
    /// Head block. Its owner is the author.
    pub head: Masthead,
    /// Title, in the organisation's words.
    pub title: String,
    /// `policy`, `manual`, `riskImpact`, `lifeCycle`, `incidents`, `suppliers` or `own`.
    pub kind: String,
    /// Why author and approver are one person; empty where they are two.
    pub same_why: String,
    /// Day from which it holds.
    pub effective_on: String,
    /// Day by which it is read again.
    pub review_on: String,
    /// Day until which it is kept; empty: not said.
    pub keep_until: String,
    /// Who reads it.
    pub distribution: String,
    /// `published`, `onRequest`, `inside` or empty: how people outside get it.
    pub outside: String,
    /// Where.
    pub place: String,
    /// What is new in this version.
    pub note: String,
    /// Paragraphs in their order.
    pub parts: Vec<TextPart>,
    /// What registers say in its live parts, frozen with it.
    pub live: BTreeMap<String, Listing>,
}

/// A paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TextPart {
    /// Key of the paragraph; empty in what was frozen before it was kept.
    pub id: String,
    /// Heading.
    pub heading: String,
    /// Body.
    pub body: Rich,
    /// The 27001 document that says it: number, title, version; empty: it is said here.
    pub reference: String,
    /// Where that document is kept.
    pub kept: String,
    /// Ids of sub-clauses, their requirements and controls that it answers.
    pub answers: Vec<String>,
}
