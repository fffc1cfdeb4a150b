//! What is said in the criteria of AI risks: their codes and the fields of a version (clause 6.1.2).

use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;

codes! {
    /// Whether a version holds.
    pub enum Standing as "criteriaState" { Draft = "draft", InForce = "inForce", Replaced = "replaced" }
    /// What a scale measures: how likely, or how bad and for whom.
    pub enum Scale as "scale" {
        Likelihood = "likelihood", Individuals = "individuals", Groups = "groups", Society = "society",
        Organisation = "organisation",
    }
    /// The levels of risk, from what is watched to what is not begun.
    pub enum Level as "riskLevelCode" { Low = "low", Medium = "medium", High = "high", Critical = "critical" }
    /// Who may accept what remains.
    pub enum Acceptor as "acceptor" {
        Rule = "rule", RiskOwner = "riskOwner", AiLead = "aiLead", TopManagement = "topManagement",
        Exception = "exception",
    }
    /// Whether the program proposed the words or people here wrote them.
    pub enum Origin as "criteriaOrigin" { Default = "default", Own = "own" }
}

pub static TITLE: Field<Line> = Field::new("title").required();
/// How a level follows from likelihood and consequence, and what is not set off against what.
pub static RULES: Field<Words> = Field::new("rules").wanted();
/// The worst consequence for individuals or groups is at least high, however unlikely.
pub static WORST_HIGH: Field<YesNo> = Field::new("worstHigh").wanted();
/// What nobody may accept, top management included: it has no level.
pub static NEVER: Field<Words> = Field::new("never").wanted();
/// How much risk the organisation is ready to take, and where none.
pub static APPETITE: Field<Words> = Field::new("appetite").wanted();
/// How opportunities are judged beside risks.
pub static OPPORTUNITIES: Field<Words> = Field::new("opportunities");
/// What is new in this version.
pub static NOTE: Field<Words> = Field::new("note");
pub static REVIEW_ON: Field<Day> = Field::new("reviewOn").due("due-criteria").only_in(&["inForce"]);
pub static STATE: Field<Code<Standing>> = Field::new("state");
/// Counted from 1 at approval.
pub static VERSION: Field<Number> = Field::new("version").kept();
pub static APPROVED_BY: Field<Person> = Field::new("approvedBy").to(&PEOPLE);
pub static APPROVED: Field<Stamp> = Field::new("approved").read_only();
