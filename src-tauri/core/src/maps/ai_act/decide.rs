//! The questionnaire, followed: from answers to the next open question or to an outcome. Pure; it decides nothing by itself.

use std::cmp::Reverse;

use serde_json::Value;

use super::rule::{Answers, texts};
use super::shape::{Law, Outcome, Question};
use crate::catalogue::Text;

/// Where the answers lead.
#[derive(Clone, Debug, Default)]
pub(super) struct Path {
    /// Questions on the way that have an answer, in their order.
    pub(super) answered: Vec<String>,
    /// The answers that count.
    pub(super) answers: Answers,
    /// The question to answer next; none: finished.
    pub(super) open: Option<String>,
    /// Outcomes met, the gravest first.
    pub(super) collected: Vec<String>,
    /// The gravest outcome, or the one that holds where none was met.
    pub(super) outcome: String,
    /// Its kind, where it has some.
    pub(super) variant: Option<String>,
    /// Articles: those of the outcomes, the gravest first, then those of the answers.
    pub(super) articles: Vec<Text>,
    /// False while a legal question is open.
    pub(super) approvable: bool,
}

impl Path {
    /// The class by code: the outcome, with its kind behind it.
    pub(super) fn class(&self) -> String {
        self.variant.as_ref().map_or_else(|| self.outcome.clone(), |variant| format!("{}-{variant}", self.outcome))
    }

    /// The outcomes met, as rules ask for them.
    pub(super) fn met(&self) -> Vec<&str> {
        self.collected.iter().map(String::as_str).collect()
    }

    /// Whether a named fact holds.
    pub(super) fn fact(&self, law: &Law, id: &str) -> bool {
        law.fact(id).is_some_and(|fact| fact.when.holds(law, &self.answers, &self.met()))
    }
}

/// Follows the answers from the start. A record made under an `older` revision is not asked what is newer than itself.
pub(super) fn follow(law: &Law, answers: &Answers, older: bool) -> Path {
    let mut path = Path::default();
    let mut cited = Vec::new();
    for question in &law.questions {
        if !question.ask.holds(law, &path.answers, &met(law, &path.answers)) {
            continue;
        }
        let absent = question.if_absent.as_ref().filter(|_| older);
        let Some(given) = answers.get(&question.id).or(absent).filter(|given| complete(question, given)) else {
            path.open = Some(question.id.clone());
            break;
        };
        path.answers.insert(question.id.clone(), given.clone());
        path.answered.push(question.id.clone());
        cited.extend(articles(question, given));
        if law.classes.stop_when.holds(law, &path.answers, &met(law, &path.answers)) {
            break;
        }
    }
    conclude(law, path, cited)
}

/// The class that answers come to so far; empty: none yet. That no class is met is said once all is answered.
pub(super) fn class_met(path: &Path, soon: &Path) -> String {
    let class = if path.answered.is_empty() { String::new() } else { soon.class() };
    if path.open.is_some() && class == "minimal" { String::new() } else { class }
}

/// What the answers come to so far, as if nothing else were asked.
pub(super) fn so_far(law: &Law, path: &Path) -> Path {
    conclude(law, Path { open: None, ..path.clone() }, Vec::new())
}

/// What a path comes to: nothing while a question is open.
fn conclude(law: &Law, mut path: Path, cited: Vec<Text>) -> Path {
    let mut outcomes = if path.open.is_some() { Vec::new() } else { reached(law, &path.answers) };
    outcomes.sort_by_key(|outcome| Reverse(outcome.severity));
    if let Some(alone) = outcomes.iter().find(|outcome| outcome.alone).copied() {
        outcomes = vec![alone];
    }
    path.collected = outcomes.iter().map(|outcome| outcome.id.clone()).collect();
    path.approvable = outcomes.iter().all(|outcome| outcome.approvable);
    path.outcome = path.collected.first().unwrap_or(&law.classes.otherwise).clone();
    let mut heads = Vec::new();
    for outcome in outcomes {
        let variant = outcome.variants.iter().find(|one| one.when.holds(law, &path.answers, &path.met()));
        heads.push(variant.map_or(&outcome.article, |one| &one.article).clone());
        if outcome.id == path.outcome {
            path.variant = variant.map(|one| one.id.clone());
        }
    }
    for article in heads.into_iter().chain(cited) {
        if !path.articles.contains(&article) && article.get("en").is_some_and(|text| !text.is_empty()) {
            path.articles.push(article);
        }
    }
    path
}

/// Outcomes whose rule holds, in the order of the data: a rule may name earlier ones.
fn reached<'a>(law: &'a Law, answers: &Answers) -> Vec<&'a Outcome> {
    let mut found: Vec<&Outcome> = Vec::new();
    for outcome in &law.classes.outcomes {
        let met: Vec<&str> = found.iter().map(|one| one.id.as_str()).collect();
        if outcome.when.holds(law, answers, &met) {
            found.push(outcome);
        }
    }
    found
}

fn met<'a>(law: &'a Law, answers: &Answers) -> Vec<&'a str> {
    reached(law, answers).iter().map(|one| one.id.as_str()).collect()
}

/// Articles of the answers chosen; in a group, of each yes.
fn articles(question: &Question, given: &Value) -> Vec<Text> {
    let chosen = texts(Some(given));
    let yes = |value: &str| given.get(value).and_then(Value::as_str) == Some("yes");
    let taken = question.answers.iter().filter(|one| chosen.contains(&one.value.as_str()) || yes(&one.value));
    taken.filter_map(|one| one.article.clone()).collect()
}

/// Whether an answer cannot stand. A group may be answered in part: then it stays open.
pub(super) fn unfit(question: &Question, given: &Value) -> bool {
    let known = |value: &str| question.answers.iter().find(|choice| choice.value == value);
    match question.kind.as_str() {
        "single" => given.as_str().and_then(known).is_none(),
        "multi" => {
            let Some(values) = given.as_array() else { return true };
            let chosen: Vec<_> = values.iter().filter_map(Value::as_str).filter_map(known).collect();
            let beside = |other: &String| values.iter().any(|value| value.as_str() == Some(other));
            let clash = chosen.iter().any(|one| (one.alone && values.len() > 1) || one.not_with.iter().any(beside));
            values.is_empty() || chosen.len() != values.len() || clash
        }
        _ => {
            let Some(fields) = given.as_object() else { return true };
            let word = |value: &Value| matches!(value.as_str(), Some("yes" | "no"));
            fields.is_empty() || !fields.iter().all(|(name, value)| known(name).is_some() && word(value))
        }
    }
}

/// Whether an answer is whole. A group goes from one yes or no to the next until one leads to no other.
fn complete(question: &Question, given: &Value) -> bool {
    if unfit(question, given) {
        return false;
    }
    let mut at = question.answers.first().filter(|_| question.kind == "group");
    while let Some(part) = at {
        let step = match given.get(&part.value).and_then(Value::as_str) {
            Some("yes") => &part.yes,
            Some(_) => &part.no,
            None => return false,
        };
        let next = step.as_ref().and_then(|step| step.next.as_ref());
        at = question
            .answers
            .iter()
            .skip_while(|one| one.value != part.value)
            .skip(1)
            .find(|one| Some(&one.value) == next);
    }
    true
}

/// Whether an answer takes the system out of the law and so needs its reason.
pub(super) fn needs_reason(question: &Question, given: &Value) -> bool {
    let chosen = texts(Some(given));
    question.answers.iter().any(|one| one.needs_reason && chosen.contains(&one.value.as_str()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;
    use serde_json::json;

    use super::super::law::shipped;
    use super::*;

    fn garbage() -> impl Strategy<Value = Value> {
        prop_oneof![
            Just(json!(null)),
            Just(json!({})),
            Just(json!([])),
            Just(json!(["none", "5a"])),
            Just(json!("yes")),
            Just(json!("no")),
            Just(json!("unsure")),
            Just(json!(["none"])),
            Just(json!(["unsure"])),
            Just(json!(["provider"])),
            Just(json!(7)),
            Just(json!({"profiling": "yes"})),
            Just(json!({"profiling": "maybe"})),
            Just(json!(["opensource", "military"])),
        ]
    }

    proptest! {
        #[test]
        fn any_answers_lead_to_an_end_or_to_an_open_question(given in proptest::collection::vec(garbage(), 22)) {
            let law = shipped().unwrap();
            let answers: Answers = law.questions.iter().map(|one| one.id.clone()).zip(given).collect();
            let path = follow(law, &answers, false);
            prop_assert!(law.outcome(&path.class()).is_some());
            if let Some(open) = &path.open {
                prop_assert!(!complete(law.question(open).unwrap(), &answers[open]));
            }
        }
    }
}
