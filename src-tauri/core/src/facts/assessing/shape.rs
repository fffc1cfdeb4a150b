//! What the page of a round is told.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::fault::{Message, Refusal};
use crate::kernel::read::Proposal;
use crate::kernel::read::links::Pointing;

/// A round as it is worked through.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImpactAnswer {
    /// Key.
    pub id: String,
    /// Number.
    pub number: String,
    /// `draft`, `approved` or `superseded`.
    pub state: String,
    /// `screened` or `full`.
    pub form: String,
    /// Key, number and name of the system.
    pub system: [String; 3],
    /// Class of the system on record; empty: none.
    pub class: String,
    /// The system uses personal data, so that the data protection officer signs.
    pub personal: bool,
    /// The data protection officer's word stands, and on today's facts.
    pub signed: bool,
    /// Key, number and day of approval of the round before.
    pub previous: Option<[String; 3]>,
    /// Why the full form is required, where it is.
    pub demands: Vec<Refusal>,
    /// Of a screening that nothing asks more of: why it suffices, or what is open before that can be said.
    pub verdict: Option<Message>,
    /// The day of the next assessment by the planned interval, were it approved today.
    pub next_on: String,
    /// Keys of those who speak for data protection.
    pub officers: Vec<String>,
    /// Keys of those who may approve by their post and did not assess it.
    pub approvers: Vec<String>,
    /// What is asked, section by section; a screening is one without a title.
    pub sections: Vec<ImpactSection>,
    /// The six elements of Art. 27(1) of the EU AI Act; none where it does not bind.
    pub fria: Option<ImpactFria>,
    /// Impacts in use.
    pub effects: Vec<ImpactEffect>,
    /// Steps of the scales on which they are rated.
    pub steps: i64,
    /// Impacts that are proposed.
    pub proposed: Vec<Proposal>,
    /// How many questions are asked.
    pub asked: usize,
    /// Answered in this round, kept ones included.
    pub looked: usize,
    /// Of these, kept with words from the round before.
    pub kept: usize,
    /// Shown from the round before and not looked at: they count as nothing.
    pub carried: usize,
    /// What changed in the system since it was approved.
    pub moved: Vec<Message>,
}

/// A section with its questions.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImpactSection {
    /// `1` to `12`; empty for a screening.
    pub id: String,
    /// Title; empty for a screening.
    pub title: String,
    /// Questions.
    pub questions: Vec<ImpactQuestion>,
}

/// The six elements.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImpactFria {
    /// The day from which the duty binds; empty while it is dormant.
    pub on: String,
    /// The elements.
    pub questions: Vec<ImpactQuestion>,
}

/// A question with what is said about it.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImpactQuestion {
    /// `SC-01`, `2.3`, `FRIA-a`.
    pub id: String,
    /// The question.
    pub text: String,
    /// What to think of; empty for most.
    pub help: String,
    /// Sub-clauses and controls it answers.
    pub answers: Vec<String>,
    /// Fields of the system an answer is drafted from.
    pub from: Vec<String>,
    /// Area of impacts it asks for; empty for most.
    pub area: String,
    /// In a screening: yes or not sure demands the full form, and no says why.
    pub deep: bool,
    /// Key of its row; empty: it has none yet.
    pub row: String,
    /// `yes`, `no`, `notSure`; empty: none, or no question of a screening.
    pub answer: String,
    /// Words.
    pub words: String,
    /// `open`, `answered`, `kept` or `carried`.
    pub standing: String,
    /// What the round before said: code and words.
    pub last: Option<[String; 2]>,
    /// Why that still holds; empty where it was not kept.
    pub kept_why: String,
    /// Impacts that speak against a *no*: they name those whom it asks about; number, and what happens to whom.
    pub against: Vec<[String; 2]>,
    /// What is proposed for it.
    pub proposals: Vec<Proposal>,
}

/// An impact.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImpactEffect {
    /// Key.
    pub id: String,
    /// Number.
    pub number: String,
    /// What happens.
    pub what: String,
    /// `harm` or `benefit`; empty: not said.
    pub kind: String,
    /// Area by code; empty: not said.
    pub area: String,
    /// `individuals`, `groups`, `society`; empty: not said.
    pub target: String,
    /// Who.
    pub who: String,
    /// Likelihood and consequence before and after the measures, by field; what is not rated is left out.
    pub figures: BTreeMap<String, i64>,
    /// Level before the measures by code; empty: not rated.
    pub before: String,
    /// Level after the measures by code; empty: not rated.
    pub after: String,
    /// Measures.
    pub measures: String,
    /// Why no risk is made of it.
    pub why_no_risk: String,
    /// From the round before and not looked at.
    pub carried: bool,
    /// It waits: carried, or not said or rated in full.
    pub open: bool,
    /// It asks for measures, and for a risk or words why none is made of it.
    pub weighs: bool,
    /// What later registers say of it, or of the same impact in an earlier round.
    pub links: Vec<Pointing>,
}
