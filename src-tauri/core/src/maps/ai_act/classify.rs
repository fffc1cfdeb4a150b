//! Cases classified outside a workspace: answers in, class and duties out, under the law as shipped. Nothing is kept.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::decide::follow;
use super::duties::dues;
use super::law::shipped;
use super::rule::Answers;
use crate::catalogue::say;
use crate::fault::Result;

/// Cases: a list, or a list with the revision of the questionnaire they were answered under.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Cases {
    /// With the revision; what else the file says is for its readers.
    Revised {
        /// Revision of the questionnaire.
        #[serde(default)]
        revision: u32,
        /// The cases.
        cases: Vec<Case>,
    },
    /// Of the first revision.
    Plain(Vec<Case>),
}

/// A case.
#[derive(Clone, Debug, Deserialize)]
pub struct Case {
    /// What it is called.
    #[serde(default)]
    pub id: String,
    /// Answers by question.
    pub answers: std::collections::BTreeMap<String, Value>,
}

/// What a case comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Classified {
    /// What the case is called.
    pub id: String,
    /// The gravest outcome.
    #[serde(rename = "final")]
    pub outcome: String,
    /// Its kind, where it has some.
    pub variant: Option<String>,
    /// Outcomes met, the gravest first.
    pub collected: Vec<String>,
    /// False while a legal question is open.
    pub approvable: bool,
    /// Articles cited, the gravest first.
    pub articles: Vec<String>,
    /// What follows, by date.
    pub duties: Vec<Follows>,
    /// The first question without a fitting answer.
    pub open: Option<String>,
    /// Questions asked.
    pub asked: Vec<String>,
}

impl Classified {
    /// The class by code: the outcome, with its kind behind it.
    #[must_use]
    pub fn class(&self) -> String {
        self.variant.as_ref().map_or_else(|| self.outcome.clone(), |variant| format!("{}-{variant}", self.outcome))
    }
}

/// A duty, a check, a permission or a voluntary item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Follows {
    /// Its key in the law's data.
    pub id: String,
    /// Article.
    pub article: String,
    /// Day it applies from; empty while dormant.
    pub date: String,
    /// `duty`, `check`, `permission` or `voluntary`.
    pub kind: String,
    /// What wakes a dormant duty; empty for all others.
    pub event: String,
    /// Day before which it does not wake.
    pub after: String,
}

/// Classifies cases under the law as shipped.
///
/// # Errors
/// [`crate::fault::Fault::Catalogue`] when the law's data do not parse.
pub fn classify(cases: &Cases, lang: &str) -> Result<Vec<Classified>> {
    let law = shipped()?;
    let (revision, cases) = match cases {
        Cases::Revised { revision, cases } => (*revision, cases),
        Cases::Plain(cases) => (1, cases),
    };
    let one = |case: &Case| {
        let answers: &Answers = &case.answers;
        let path = follow(law, answers, revision < law.reference.revision);
        let finished = path.open.is_none();
        let duties = dues(law, &path, None);
        let follows = duties.iter().map(|due| Follows {
            id: due.duty.id.clone(),
            article: say(&due.duty.article, lang),
            date: due.date.clone(),
            kind: due.duty.kind.clone(),
            event: due.event.clone(),
            after: due.after.clone(),
        });
        Classified {
            id: case.id.clone(),
            outcome: path.outcome.clone(),
            variant: path.variant.clone(),
            collected: path.collected.clone(),
            approvable: path.approvable && finished,
            articles: path.articles.iter().map(|article| say(article, lang)).collect(),
            duties: follows.collect(),
            open: path.open.clone(),
            asked: path.answered,
        }
    };
    Ok(cases.iter().map(one).collect())
}
