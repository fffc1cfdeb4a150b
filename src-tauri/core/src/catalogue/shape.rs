//! The structure file: ids, order and relations, without a word in any language.

use serde::Deserialize;

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
    /// Assessable sub-clauses.
    pub subclauses: Vec<Subclause>,
    /// Inputs of the management review.
    pub review_inputs: Vec<ReviewItem>,
    /// Results of the management review.
    pub review_results: Vec<ReviewItem>,
    /// Keys of the glossary.
    pub glossary: Vec<String>,
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
    /// Its requirements, one assessable duty each.
    pub requirements: Vec<Requirement>,
}

/// One assessable duty. The id is ours.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Requirement {
    /// E.g. `4.1-01`.
    pub id: String,
    /// What kind of proof it takes.
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
    /// Where it belongs.
    pub clause: String,
}
