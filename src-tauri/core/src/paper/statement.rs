//! What a Statement of Applicability says (clause 6.1.3).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Masthead, SignLine};

/// A Statement of Applicability, frozen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StatementPaper {
    /// Head block.
    pub head: Masthead,
    /// True while no approved risk assessment exists: the paper says *provisional*, why, and who resolves it.
    pub provisional: bool,
    /// Systems that make it provisional: number and name, and what each lacks, `impact`, `risks` or `both`.
    pub unassessed: Vec<[String; 2]>,
    /// Day by which it is to be confirmed, empty if none was set.
    pub confirm_by: String,
    /// AI systems inside the scope on that day: number and name.
    pub systems: Vec<String>,
    /// Places of the organisation, in its words; empty where it named none beside the scope.
    pub sites: String,
    /// Scope of the version replaced where it reads otherwise, else empty.
    pub scope_before: String,
    /// All rows in the standard's order, controls of the organisation's own last.
    pub controls: Vec<ControlLine>,
    /// Counts by domain, in order.
    pub domains: Vec<DomainCount>,
    /// What changed since the version it replaces, control by control.
    pub changes: Vec<ChangeLine>,
    /// Versions so far, oldest first, this one last.
    pub versions: Vec<VersionLine>,
    /// The approver's note on this version.
    pub note: String,
    /// Approval lines.
    pub signatures: Vec<SignLine>,
}

/// One control.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ControlLine {
    /// Official number, e.g. `A.6.2.4`, or `X.1` for one of the organisation's own.
    pub number: String,
    /// Short title in the paper's language.
    pub title: String,
    /// Language the title is really in.
    pub title_lang: String,
    /// Domain id, e.g. `A.6`; empty for the organisation's own.
    pub domain: String,
    /// `undecided`, `applicable` or `excluded`.
    pub applicability: String,
    /// Inclusion codes (`risk`, `law`, `contract`, `party`, `practice`).
    pub inclusion_codes: Vec<String>,
    /// Where each code stands: law and article, contract, risk, interested party, by code.
    pub sources: BTreeMap<String, String>,
    /// Why it is included, in the organisation's words.
    pub inclusion_words: String,
    /// Exclusion ground (`not-necessary`, `not-required`), empty when not excluded.
    pub exclusion_ground: String,
    /// Why it is excluded, in the organisation's words.
    pub exclusion_words: String,
    /// What would reopen the exclusion, in the organisation's words.
    pub reopens: String,
    /// How it is implemented.
    pub implementation: String,
    /// `implemented`, `partly`, `planned`, `not-started`, or empty.
    pub status: String,
    /// What shows it at work on the day of the paper; a paper frozen before there was any has none.
    pub evidence: Vec<EvidenceMark>,
    /// Owner's name; of an excluded control, who watches that the reason holds.
    pub owner: String,
    /// Target date or empty.
    pub target_date: String,
    /// Who decided applicability and when, empty if undecided.
    pub decided_by: String,
    /// Date of the decision.
    pub decided_on: String,
}

/// An item of evidence as a line of a control names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceMark {
    /// Number.
    pub number: String,
    /// First day of the period it shows.
    pub from: String,
    /// Last day of that period.
    pub until: String,
    /// The last day on which it is valid.
    pub valid_until: String,
}

/// Counts of one domain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DomainCount {
    /// Domain id.
    pub domain: String,
    /// Title in the paper's language.
    pub title: String,
    /// Controls listed.
    pub listed: u32,
    /// Applicable.
    pub applicable: u32,
    /// Excluded.
    pub excluded: u32,
    /// Undecided.
    pub undecided: u32,
}

/// One change since the replaced version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ChangeLine {
    /// Control number.
    pub control: String,
    /// Wire name of the field, e.g. `applicability`.
    pub field: String,
    /// Before: a code for coded fields, words for the rest.
    pub from: String,
    /// After. Of wording that stands in the row of the control, before and after stay empty.
    pub to: String,
    /// Who changed it.
    pub by: String,
    /// When, organisation's date.
    pub on: String,
    /// Of a target date: the how manyth move of it this is, counted from the first date set.
    pub moves: u32,
    /// Of a target date: why it moved back, in the organisation's words.
    pub why: String,
}

impl ChangeLine {
    /// A target date that moved back.
    #[must_use]
    pub fn dated_later(&self) -> bool {
        self.field == "targetDate" && !self.from.is_empty() && self.to > self.from
    }
}

/// One approved version in the history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VersionLine {
    /// `1.0`.
    pub version: String,
    /// Approval date.
    pub on: String,
    /// Approver and role.
    pub approver: String,
    /// Note given at approval.
    pub note: String,
}
