//! What a report on an impact assessment says: in full, in chosen sections, or the six elements of Art. 27 alone.

use serde::{Deserialize, Serialize};

use super::Masthead;
use crate::fault::Message;

/// An assessment, frozen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImpactPaper {
    /// Head block; the number is the assessment's, the version its round.
    pub head: Masthead,
    /// `full`, `short` or `fria`.
    pub extent: String,
    /// Number, name and version of the system.
    pub system: [String; 3],
    /// Class on record by code; empty: none.
    pub class: String,
    /// What stands open behind the class.
    pub class_open: Vec<Message>,
    /// The class today by code, where it is another than on the day of approval; else empty.
    #[serde(default)]
    pub class_since: String,
    /// What has come to stand open behind the class since the day of approval.
    #[serde(default)]
    pub class_open_since: Vec<Message>,
    /// The day on which that was looked up; empty: the paper speaks of its own day alone.
    #[serde(default)]
    pub since_on: String,
    /// `screened` or `full`.
    pub form: String,
    /// Why now, by code.
    pub why_now: String,
    /// What happened.
    pub occasion: String,
    /// What of the system it speaks of; empty: all of it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub part: String,
    /// Name and role.
    pub assessor: String,
    /// Who was consulted, or why nobody was.
    pub consulted: String,
    /// Number of the round before, and the day of its approval; empty: none.
    pub previous: [String; 2],
    /// Questions asked, answered in this round, of these kept with words, from the round before and not looked at.
    pub counts: [usize; 4],
    /// The system is in use already.
    pub in_use: bool,
    /// What it is to the round before and to one that was begun after it: whether it takes its place, or stands beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub beside: Vec<Message>,
    /// Why the full form is required.
    pub demands: Vec<Message>,
    /// What changed in the system since approval.
    pub moved: Vec<Message>,
    /// Sections; a screening is one without a title.
    pub sections: Vec<ImpactPaperSection>,
    /// Of an extract: number and title of the sections that are left out.
    #[serde(default)]
    pub left_out: Vec<String>,
    /// Of an extract: where post reaches the organisation; empty: not said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// The day from which Art. 27 binds; empty while it is dormant.
    pub fria_on: String,
    /// The six elements; none where Art. 27 does not bind.
    pub fria: Vec<ImpactPaperAnswer>,
    /// Of the six elements alone: whom their results are told to (Art. 27(3)); empty: nobody is named.
    #[serde(default)]
    pub fria_authority: String,
    /// Impacts.
    pub effects: Vec<ImpactPaperEffect>,
    /// Number and version of the criteria used; empty: none.
    pub criteria: String,
    /// Level before and after the measures, by code.
    pub levels: [String; 2],
    /// Of a draft: the open action that speaks of it, whose it is, its day; empty: none does.
    #[serde(default)]
    pub settles: [String; 3],
    /// Decision by code.
    pub decision: String,
    /// Conditions.
    pub conditions: String,
    /// Data protection impact assessment: code, and where it lies or why none is required.
    pub dpia: [String; 2],
    /// Data protection officer, opinion, day of sign-off, and whether they agree by code.
    pub officer: [String; 4],
    /// Why it goes on although they object.
    pub despite: String,
    /// Why whoever assessed it approves it too.
    pub own_why: String,
    /// Why it was approved with the class under the EU AI Act open, who settles it and by when; empty: the class is on record.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub class_why: String,
    /// Day of the next assessment.
    pub next_on: String,
}

/// A section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImpactPaperSection {
    /// `7`; empty for a screening.
    pub id: String,
    /// Title.
    pub title: String,
    /// Its questions.
    pub answers: Vec<ImpactPaperAnswer>,
}

/// A question with its answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImpactPaperAnswer {
    /// `SC-01`.
    pub id: String,
    /// The question.
    pub text: String,
    /// Code; empty: none, or answered in words alone.
    pub answer: String,
    /// Words.
    pub words: String,
    /// `open`, `answered`, `kept` or `carried`.
    pub standing: String,
    /// What the round before said, by code and in words, where nobody has looked at it in this one; else empty.
    pub last: [String; 2],
    /// Why the answer of the round before still holds.
    pub kept_why: String,
    /// What the program proposes for it and nobody has agreed to; empty: nothing, or it is answered.
    #[serde(default)]
    pub proposed: String,
    /// Where its words were taken from as they stood: the entry of the system by number and name, its class; empty: somebody wrote
    /// them.
    #[serde(default)]
    pub taken: String,
    /// Whom the impacts on groups name, beside the question whether vulnerable people are among them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
    /// What another register says against its words, whoever wrote them: a log that is kept for another time, a role of oversight
    /// that nobody accepted.
    #[serde(default)]
    pub against: Vec<Message>,
    /// Numbers and names of the impacts it asks for; what was frozen before has numbers alone.
    pub effects: Vec<String>,
}

/// An impact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImpactPaperEffect {
    /// Number.
    pub number: String,
    /// What happens.
    pub what: String,
    /// Kind, area and target by code.
    pub codes: [String; 3],
    /// Who.
    pub who: String,
    /// Likelihood, consequence and level before, and after; empty: not rated.
    pub rated: [[String; 3]; 2],
    /// Measures.
    pub measures: String,
    /// What follows from it: risks by what they are called.
    pub follows: Vec<String>,
    /// Why no risk is made of it.
    pub why_no_risk: String,
    /// From the round before, and not looked at.
    pub carried: bool,
}
