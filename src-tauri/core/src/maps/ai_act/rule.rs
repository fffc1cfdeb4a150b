//! Rules over answers, as the law's data write them. Pure; not here: any question, class or article.

use std::collections::BTreeMap;

use serde_json::Value;

use super::shape::{Law, Rule};
use crate::catalogue::say;

/// Answers by question: a text for one of several, a list for any of several, an object of yes and no for a group.
pub(super) type Answers = BTreeMap<String, Value>;

impl Rule {
    /// Whether the rule holds with these answers and the outcomes `met` so far.
    pub(super) fn holds(&self, law: &Law, answers: &Answers, met: &[&str]) -> bool {
        match self {
            Self::Fixed(fixed) => *fixed,
            Self::All { all } => all.iter().all(|rule| rule.holds(law, answers, met)),
            Self::Any { any } => any.iter().any(|rule| rule.holds(law, answers, met)),
            Self::Not { not } => !not.holds(law, answers, met),
            Self::Fact { fact } => law.fact(fact).is_some_and(|one| one.when.holds(law, answers, met)),
            Self::Met { has } => met.contains(&has.as_str()),
            Self::Answer { q, is } => {
                let (question, part) = q.split_once('.').map_or((q.as_str(), None), |(q, part)| (q, Some(part)));
                let given = answers.get(question);
                let given = part.map_or(given, |part| given.and_then(|group| group.get(part)));
                texts(given).iter().any(|text| is.iter().any(|wanted| wanted == text))
            }
        }
    }

    /// Whether it asks for a class, itself or through a fact; that a class is absent is not asked for.
    pub(super) fn by_class(&self, law: &Law) -> bool {
        match self {
            Self::All { all: inner } | Self::Any { any: inner } => inner.iter().any(|rule| rule.by_class(law)),
            Self::Fact { fact } => law.fact(fact).is_some_and(|one| one.when.by_class(law)),
            Self::Met { .. } => true,
            Self::Not { .. } | Self::Fixed(_) | Self::Answer { .. } => false,
        }
    }

    /// Whether it hangs on what somebody does to a system of another: name, modification, purpose (Art. 25(1)). Whoever does it is
    /// bound, and the class may only follow from what they did.
    pub(super) fn takes_over(&self, law: &Law) -> bool {
        let asked = &law.reference.named.takes_over;
        self.wants().iter().any(|rule| matches!(rule, Self::Answer { q, .. } if q == asked))
    }

    /// What somebody has to do for it to hold, as the questions say it, each with a small letter: what is to be told of a system, else
    /// what was done to a system of another.
    pub(super) fn trigger(&self, law: &Law, lang: &str) -> Vec<String> {
        let named = &law.reference.named;
        let told = self.says(law, &named.notice, lang);
        let taken = || self.wants().into_iter().flat_map(|rule| rule.says(law, &named.takes_over, lang)).collect();
        if told.is_empty() { taken() } else { told }
    }

    /// The answers to a question that it asks for, itself or through a fact.
    fn says(&self, law: &Law, question: &str, lang: &str) -> Vec<String> {
        match self {
            Self::All { all: inner } | Self::Any { any: inner } => {
                inner.iter().flat_map(|rule| rule.says(law, question, lang)).collect()
            }
            Self::Fact { fact } => law.fact(fact).map(|one| one.when.says(law, question, lang)).unwrap_or_default(),
            Self::Answer { q, is } if q == question => {
                let answers = law.question(q).into_iter().flat_map(|question| &question.answers);
                // “More than one of these” names none of them.
                let named = answers.filter(|one| is.contains(&one.value) && one.value != "yes");
                named.map(|one| begun_small(&say(&one.label, lang))).collect()
            }
            Self::Met { .. } | Self::Not { .. } | Self::Fixed(_) | Self::Answer { .. } => Vec::new(),
        }
    }

    /// What a rule asks for itself, not through a fact and not to be absent: questions with their values, and outcomes.
    pub(super) fn wants(&self) -> Vec<&Self> {
        match self {
            Self::All { all: inner } | Self::Any { any: inner } => inner.iter().flat_map(Self::wants).collect(),
            Self::Not { .. } | Self::Fact { .. } | Self::Fixed(_) => Vec::new(),
            _ => vec![self],
        }
    }

    /// What a rule names: questions with their values, facts and outcomes.
    pub(super) fn names(&self) -> Vec<&Self> {
        match self {
            Self::All { all: inner } | Self::Any { any: inner } => inner.iter().flat_map(Self::names).collect(),
            Self::Not { not } => not.names(),
            Self::Fixed(_) => Vec::new(),
            _ => vec![self],
        }
    }
}

/// The same words inside a sentence.
pub(super) fn begun_small(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect()
}

/// The values of an answer to a question that is no group.
pub(super) fn texts(given: Option<&Value>) -> Vec<&str> {
    match given {
        Some(Value::String(text)) => vec![text],
        Some(Value::Array(values)) => values.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}
