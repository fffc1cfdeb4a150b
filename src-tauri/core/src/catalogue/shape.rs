//! The structure file: ids, order and relations, without a word in any language.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An edition of the standard.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Structure {
    /// Frozen key, e.g. `iso42001-2023`.
    pub edition: String,
    /// What documents print, e.g. `ISO/IEC 42001:2023`.
    pub label: String,
    /// Raised when our wording is corrected.
    pub revision: u32,
    /// Domains A.2 to A.10.
    pub domains: Vec<Domain>,
    /// Control objectives.
    pub objectives: Vec<Objective>,
    /// Controls in the standard's order.
    pub controls: Vec<Control>,
    /// Clauses 4 to 10.
    pub clauses: Vec<Clause>,
    /// Groups of sub-clauses that carry a title of their own, such as `6.1`.
    pub groups: Vec<Group>,
    /// Assessable sub-clauses.
    pub subclauses: Vec<Subclause>,
    /// Inputs of the management review.
    pub review_inputs: Vec<ReviewItem>,
    /// Results of the management review.
    pub review_results: Vec<ReviewItem>,
    /// Inputs and results in the order of a sensible agenda.
    pub agenda: Vec<String>,
    /// Who should take part in a management review; a title stands under `attendee-<id>`.
    pub attendees: Vec<Attendee>,
    /// Keys of sectors; a title stands under `sector-<key>`.
    pub sectors: Vec<String>,
    /// Codes that records hold.
    pub vocabulary: Vocabulary,
    /// Keys of the glossary.
    pub glossary: Vec<String>,
}

/// The codes that records hold. Their words stand in the Fluent catalogues of the documents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "CatalogueVocabulary")]
pub struct Vocabulary {
    /// Whether a control applies.
    pub applicability: Vec<String>,
    /// How far an applicable control is put into practice, least first.
    pub statuses: Vec<String>,
    /// Why a control is included.
    pub inclusion_codes: Vec<String>,
    /// On what ground one is excluded.
    pub exclusion_grounds: Vec<String>,
    /// States of a management review, in order.
    pub review_states: Vec<String>,
}

/// Somebody who should take part in a management review.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Attendee {
    /// Key, e.g. `top-management`.
    pub id: String,
    /// Required by the standard; the others are our recommendation.
    pub required: bool,
}

/// A group of sub-clauses.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Group {
    /// E.g. `9.3`.
    pub id: String,
    /// Its clause.
    pub clause: String,
    /// Its sub-clauses.
    pub subclauses: Vec<String>,
}

/// A domain of Annex A.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Domain {
    /// `A.2` to `A.10`.
    pub id: String,
    /// Its objectives.
    pub objectives: Vec<String>,
}

/// A control objective.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Objective {
    /// E.g. `A.6.2.1`.
    pub id: String,
    /// Its domain.
    pub domain: String,
}

/// A control of Annex A.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Control {
    /// E.g. `A.6.2.4`.
    pub id: String,
    /// Its domain.
    pub domain: String,
    /// Its objective.
    pub objective: String,
    /// `sometimes` or `rarely-excludable`: our experience, no rule of the standard.
    pub excludable: String,
    /// `organisation` (one record shows it) or `system` (one for each AI system in scope).
    pub evidence_level: String,
    /// `explicit` when the control itself asks for something written, else `implied`.
    pub documented: String,
    /// `design` or `operating`, one for each example of evidence.
    pub evidence_kinds: Vec<String>,
    /// Related controls of ISO/IEC 27001.
    pub iso27001: Vec<String>,
    /// Sub-clauses of this standard it belongs with.
    pub related_clauses: Vec<String>,
}

/// A clause.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Clause {
    /// `4` to `10`.
    pub id: String,
    /// Its assessable sub-clauses.
    pub subclauses: Vec<String>,
}

/// An assessable sub-clause.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Subclause {
    /// E.g. `6.1.3`.
    pub id: String,
    /// Its clause.
    pub clause: String,
    /// Its requirements, one assessable duty each, and what it permits.
    pub requirements: Vec<Requirement>,
}

impl Subclause {
    /// What it demands; what it permits is never rated.
    pub fn duties(&self) -> impl Iterator<Item = &Requirement> {
        self.requirements.iter().filter(|one| one.kind != PERMISSION)
    }

    /// What it permits.
    pub fn permissions(&self) -> impl Iterator<Item = &Requirement> {
        self.requirements.iter().filter(|one| one.kind == PERMISSION)
    }
}

/// The kind of a requirement that says "may" and not "shall".
const PERMISSION: &str = "permission";

/// One assessable duty, or a permission. The id is ours.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Requirement {
    /// E.g. `4.1-01`.
    pub id: String,
    /// What kind of proof it takes: `action`, `document`, `record`; `permission` where it takes none.
    pub kind: String,
}

/// An input or result of the management review.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReviewItem {
    /// `MR-I1`, `MR-R1`.
    pub id: String,
    /// Whether the clause asks for it; the others are recommended.
    pub required: bool,
    /// Its rows stand in the minutes one after the other: a register of its own has them as a table.
    #[serde(default)]
    pub brief: bool,
    /// Of an input: the result a decision on it most often is.
    pub concerns: Option<String>,
    /// Where it belongs.
    pub clause: String,
}
