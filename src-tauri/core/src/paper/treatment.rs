//! What a risk treatment plan says: the levels, how the risks lie before and after, what is done about each, who accepted what
//! remains, and which systems it covers.

use serde::{Deserialize, Serialize};

use super::{AheadLine, Listing, Masthead, SignLine};
use crate::chart::Chart;
use crate::fault::Message;

/// A risk treatment plan (clauses 6.1.3 and 8.3), with the acceptances that stood when it was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TreatmentPaper {
    /// Head block.
    pub head: Masthead,
    /// What is new in this version.
    pub note: String,
    /// The criteria in force by number and version; empty: none.
    pub criteria: String,
    /// Their levels, from low on.
    pub levels: Vec<LevelLine>,
    /// The step of a consequence for people from which on a level is at least high; none: the criteria raise none, or nobody asked.
    #[serde(default)]
    pub floor: Option<i64>,
    /// How the risks lie before treatment.
    pub first: Chart,
    /// How they lie after it.
    pub left: Chart,
    /// Where they went since the version before; none for the first.
    pub moves: Option<Chart>,
    /// Systems in use ahead of what was to come first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ahead: Vec<AheadLine>,
    /// The ten worst; empty where the list of all is short.
    pub top: Vec<TopLine>,
    /// How many of each level, by system.
    pub by_system: Vec<ShareLine>,
    /// The same by whom they are about.
    pub by_target: Vec<ShareLine>,
    /// Risks that count, and those whose acceptance counts.
    pub accepted: [u32; 2],
    /// Number and name of those nobody has accepted.
    pub open: Vec<[String; 2]>,
    /// Number, name and level of those that remain high or critical.
    pub heavy: Vec<[String; 3]>,
    /// How many stand at high or critical today; none: nobody counted it.
    pub stands: Option<u32>,
    /// Numbers of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub standing: Vec<String>,
    /// Accepted until a day before that from which its effect is judged: number, last day, and that day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub early: Vec<[String; 3]>,
    /// Number and name of critical risks, before treatment or after it, that no indicator watches.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unwatched: Vec<String>,
    /// Number of a risk, and a control that treats it, which the statement in force excludes and which was decided since to apply.
    pub since: Vec<[String; 2]>,
    /// Each control that is excluded and that treats risks all the same, in a sentence.
    #[serde(default)]
    pub excluded: Vec<Message>,
    /// That statement, and its day.
    pub statement: [String; 2],
    /// Systems inside the scope.
    pub systems: Vec<CoverLine>,
    /// Impact assessments it used, by number and what each is of.
    pub impacts: Vec<String>,
    /// How the impact assessments of the systems inside stand: conditions, what remains, later rounds that are open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assessed: Vec<Message>,
    /// Lists: treatment, acceptances, opportunities, what is not rated yet.
    pub lists: Vec<Listing>,
    /// Systems whose practice is prohibited, or may be: number and name.
    pub prohibited: Vec<[String; 2]>,
    /// Who signs.
    pub signatures: Vec<SignLine>,
}

/// A risk among the worst.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TopLine {
    /// Number.
    pub number: String,
    /// What can happen.
    pub name: String,
    /// Number and name of the system; empty: the AI as a whole.
    pub system: String,
    /// Codes of the levels before treatment and after it.
    pub levels: [String; 2],
    /// Its acceptance counts.
    pub accepted: bool,
}

/// How many risks of each level remain somewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShareLine {
    /// What the system is called, or the code of the target; empty: the AI as a whole.
    pub id: String,
    /// Low, medium, high, critical, not rated yet: what remains after treatment.
    pub counts: [u32; 5],
    /// The same before treatment; a plan frozen before that was counted has none.
    #[serde(default)]
    pub before: Option<[u32; 5]>,
}

/// A level of risk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LevelLine {
    /// Which.
    pub level: String,
    /// The first and the last product of it.
    pub span: [i64; 2],
    /// How it is treated.
    pub treat: String,
    /// Code of whoever may accept it.
    pub acceptor: String,
    /// In a list or one by one.
    pub accept: String,
    /// How many months an acceptance counts.
    pub months: i64,
    /// Risks of this level before treatment.
    pub first: u32,
    /// Risks of this level after it.
    pub left: u32,
    /// Of those, accepted and counting.
    pub accepted: u32,
    /// Risks that stand at this level today, until their measures are judged, and of these those whose acceptance counts: that level
    /// says who accepts. A plan frozen before that was counted has none.
    #[serde(default)]
    pub standing: Option<[u32; 2]>,
}

/// A system inside the scope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CoverLine {
    /// Number; empty with the name: risks of the AI as a whole.
    pub number: String,
    /// Name.
    pub name: String,
    /// Its risks that count, those not rated yet, those of more than medium that nobody has accepted.
    pub counts: [u32; 3],
    /// Its assessment is whole.
    pub whole: bool,
}
