//! Frozen papers: everything one document prints, in the language it prints, as plain data.
//!
//! A paper is made from the registers once, kept by its SHA-256 with the issued document, and handed to the
//! [`crate::hands::Press`]. What is printed never depends on anything outside it, so a reprint gives the same bytes.
//! Not here: layout, fonts, the fixed words of the forms (those are `print`'s, from the Fluent catalogue).

mod gap;
mod review;
mod statement;
mod wanted;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use gap::{
    AnswerLine, ExclusionLine, FitPart, GapLine, GapPaper, PhaseLine, PlanPart, ReuseLine, StartPart, SystemLine,
};
pub use review::{InputData, PaperAction, PaperDecision, PaperInput, Participant, PreviousInput, ReviewPaper, Verdict};
pub use statement::{ChangeLine, ControlLine, DomainCount, StatementPaper, VersionLine};
pub use wanted::{Copy, Wanted};

/// A document, ready to print.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "document", rename_all = "kebab-case")]
pub enum Paper {
    /// Statement of Applicability (clause 6.1.3).
    Statement(Box<StatementPaper>),
    /// Minutes of a management review (clause 9.3).
    ManagementReview(Box<ReviewPaper>),
    /// Gap report of the diagnostic (phase 1).
    GapReport(Box<GapPaper>),
}

impl Paper {
    /// The block at its head.
    #[must_use]
    pub fn masthead(&self) -> &Masthead {
        match self {
            Self::Statement(paper) => &paper.head,
            Self::ManagementReview(paper) => &paper.head,
            Self::GapReport(paper) => &paper.head,
        }
    }

    /// The same, to be changed.
    pub(crate) fn masthead_mut(&mut self) -> &mut Masthead {
        match self {
            Self::Statement(paper) => &mut paper.head,
            Self::ManagementReview(paper) => &mut paper.head,
            Self::GapReport(paper) => &mut paper.head,
        }
    }
}

/// Where the record stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Not approved: DRAFT is marked on every page.
    Draft,
    /// Approved and frozen, in a language chosen at approval.
    Approved,
    /// A rendering of an approved record in a language not chosen at approval: "translation, not the approved record".
    Translation,
    /// Approved, and replaced by a newer version since.
    Superseded,
}

/// The journal head a document carries in its foot: the entry before the one that issued it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeadLine {
    /// Entry number.
    pub seq: u64,
    /// Instant of that entry, UTC.
    pub at: String,
    /// First 32 hex digits of that entry's hash.
    pub hash: String,
}

/// The block at the head of every document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Masthead {
    /// Language the form is printed in: `en` or `es`.
    pub lang: String,
    /// Language of the organisation's own words.
    pub content_lang: String,
    /// Organisation's name.
    pub organisation: String,
    /// Legal form, empty if not given.
    pub legal_form: String,
    /// Country, ISO 3166 alpha-2.
    pub country: String,
    /// PNG or JPEG bytes as base64, if the organisation has a logo.
    pub logo: Option<String>,
    /// Document number, e.g. `SoA-2` or `MR-2026-1`.
    pub number: String,
    /// Version, e.g. `1.1`; for a draft the version it would become.
    pub version: String,
    /// Standing of the record.
    pub standing: Standing,
    /// Date of approval, or of the draft (organisation's date).
    pub date: String,
    /// Owner's name and role, empty if none.
    pub owner: String,
    /// Approver's name; empty for a draft.
    pub approver: String,
    /// Approver's role.
    pub approver_role: String,
    /// Classification, in the organisation's words.
    pub classification: String,
    /// Scope statement of the AIMS.
    pub scope: String,
    /// Edition of the standard as the organisation labels it, e.g. `ISO/IEC 42001:2023`.
    pub edition: String,
    /// Catalogue revision the titles come from.
    pub revision: u32,
    /// Number and version of what this replaces, empty if none.
    pub replaces: String,
    /// True for the sample company: every page says so.
    pub sample: bool,
    /// Journal head before the issuing entry (for a draft: the head now).
    pub head: HeadLine,
}

/// A line to sign on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SignLine {
    /// In what capacity: a Fluent id of `print` such as `sign-approved`.
    pub capacity: String,
    /// Name.
    pub name: String,
    /// Role.
    pub role: String,
    /// Date of the recorded approval, empty where still to be given by hand.
    pub on: String,
}
