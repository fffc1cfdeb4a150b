//! Rules over answers, as the law's data write them. Pure; not here: any question, class or article.

use std::collections::BTreeMap;

use serde_json::Value;

use super::shape::{Law, Rule};

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

/// The values of an answer to a question that is no group.
pub(super) fn texts(given: Option<&Value>) -> Vec<&str> {
    match given {
        Some(Value::String(text)) => vec![text],
        Some(Value::Array(values)) => values.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}
