//! The questionnaire, followed: from answers to the next open question or to an outcome. Pure; it decides nothing by itself.

use std::collections::BTreeMap;

use serde_json::Value;

use super::law::{Choice, Law, Question};

/// Answers by question: a text for one of several, a list for any of several, an object of yes and no for a group.
pub(super) type Answers = BTreeMap<String, Value>;

/// Where the answers lead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Path {
    /// Questions on the way that have an answer.
    pub(super) answered: Vec<String>,
    /// The question to answer next; none: finished.
    pub(super) open: Option<String>,
    /// Outcomes met, the gravest first.
    pub(super) collected: Vec<String>,
    /// The gravest outcome; `minimal` where none was met.
    pub(super) outcome: String,
    /// Articles the answers cite.
    pub(super) articles: Vec<String>,
    /// False while a legal question is open.
    pub(super) approvable: bool,
}

/// Follows the answers from the start.
pub(super) fn follow(law: &Law, answers: &Answers) -> Path {
    let mut path = Path::default();
    let mut met: Vec<String> = Vec::new();
    let mut at = Some(law.start.clone());
    while let Some(question) = at.take().and_then(|id| law.question(&id)) {
        // A question is asked once, whatever the data say.
        let Some(given) = answers.get(&question.id).filter(|_| !path.answered.contains(&question.id)) else {
            path.open = Some(question.id.clone());
            break;
        };
        let Some((next, complete)) = take(question, given, &mut met, &mut path.articles) else {
            path.open = Some(question.id.clone());
            break;
        };
        if !complete {
            path.open = Some(question.id.clone());
            break;
        }
        path.answered.push(question.id.clone());
        if met.iter().any(|outcome| outcome == "prohibited") {
            break;
        }
        at = next;
    }
    let severity = |id: &String| law.outcome(id).map_or(0, |outcome| outcome.severity);
    // Of the same severity the more specific comes first; the open legal question is the least specific.
    met.sort_by_key(|id| (std::cmp::Reverse(severity(id)), id == "legalReview"));
    met.dedup();
    path.approvable = !met.iter().any(|id| id == "legalReview");
    path.outcome = met.first().cloned().unwrap_or_else(|| "minimal".to_owned());
    for outcome in &met {
        if let Some(article) = law.outcome(outcome).map(|one| one.article.clone()).filter(|article| !article.is_empty())
        {
            path.articles.insert(0, article);
        }
    }
    let mut seen = Vec::new();
    path.articles.retain(|article| {
        let new = !seen.contains(article);
        seen.push(article.clone());
        new
    });
    path.collected = met;
    path
}

/// What is wrong with an answer, if anything: the values that can be chosen.
pub(super) fn unfit(question: &Question, given: &Value) -> bool {
    let known = |value: &str| question.answers.iter().any(|choice| choice.value == value);
    match question.kind.as_str() {
        "single" => !given.as_str().is_some_and(known),
        "multi" => {
            let Some(values) = given.as_array() else { return true };
            let texts: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
            let alone = texts.contains(&"none") && texts.len() > 1;
            texts.is_empty() || texts.len() != values.len() || !texts.iter().all(|text| known(text)) || alone
        }
        _ => {
            let Some(fields) = given.as_object() else { return true };
            fields.is_empty()
                || !fields.iter().all(|(name, value)| known(name) && matches!(value.as_str(), Some("yes" | "no")))
        }
    }
}

/// Takes an answer: where it leads, and whether it is complete. None for one that does not fit.
fn take(
    question: &Question,
    given: &Value,
    met: &mut Vec<String>,
    articles: &mut Vec<String>,
) -> Option<(Option<String>, bool)> {
    if unfit(question, given) {
        return None;
    }
    if question.kind == "group" {
        return Some(group(question, given, met));
    }
    let texts: Vec<&str> = match given {
        Value::String(text) => vec![text],
        Value::Array(values) => values.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let chosen: Vec<&Choice> =
        question.answers.iter().filter(|choice| texts.contains(&choice.value.as_str())).collect();
    met.extend(chosen.iter().filter_map(|choice| choice.outcome.clone()));
    articles.extend(chosen.iter().filter_map(|choice| choice.article.clone()));
    Some((chosen.iter().find_map(|choice| choice.next.clone()), true))
}

/// A group goes from one yes or no to the next until one leads out of it.
fn group(question: &Question, given: &Value, met: &mut Vec<String>) -> (Option<String>, bool) {
    let mut at = question.answers.first();
    for _ in 0..question.answers.len() {
        let Some(choice) = at else { return (None, true) };
        let step = match given.get(&choice.value).and_then(Value::as_str) {
            Some("yes") => &choice.yes,
            Some(_) => &choice.no,
            None => return (None, false),
        };
        let Some(step) = step else { return (None, true) };
        met.extend(step.outcome.clone());
        let inside = question.answers.iter().find(|other| Some(&other.value) == step.next.as_ref());
        if inside.is_none() {
            return (step.next.clone(), true);
        }
        at = inside;
    }
    (None, true)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;
    use serde_json::json;

    use super::super::law::shipped;
    use super::*;

    #[test]
    fn the_ten_cases_of_the_law_data_come_out() {
        let cases: Vec<Value> = serde_json::from_str(include_str!("cases.json")).unwrap();
        assert_eq!(cases.len(), 10);
        for case in cases {
            let answers: Answers = serde_json::from_value(case["answers"].clone()).unwrap();
            let path = follow(shipped().unwrap(), &answers);
            assert_eq!(
                (path.open.as_deref(), path.outcome.as_str()),
                (None, case["expect"]["final"].as_str().unwrap()),
                "{case}"
            );
            assert_eq!(json!(path.collected), case["expect"]["collected"], "{}", case["name"]);
            assert_eq!(path.approvable, case["expect"]["approvable"].as_bool().unwrap_or(true), "{}", case["name"]);
        }
    }

    #[test]
    fn nothing_is_asked_after_a_prohibition_and_a_group_asks_on() {
        let law = shipped().unwrap();
        let mut answers: Answers = [
            ("Q01", json!("yes")),
            ("Q02", json!("yes")),
            ("Q03", json!(["none"])),
            ("Q04", json!(["deployer"])),
            ("Q05", json!("no")),
        ]
        .into_iter()
        .map(|(id, value)| (id.to_owned(), value))
        .collect();
        assert_eq!(follow(law, &answers).open.as_deref(), Some("Q06"));
        answers.insert("Q06".into(), json!(["5f"]));
        let path = follow(law, &answers);
        assert_eq!((path.open, path.outcome.as_str()), (None, "prohibited"));
        assert!(path.articles.contains(&"Art. 5(1)(f)".to_owned()), "{:?}", path.articles);
        answers.extend([
            ("Q06".to_owned(), json!(["none"])),
            ("Q07".into(), json!("no")),
            ("Q09".into(), json!(["3b"])),
            ("Q10".into(), json!({"profiling": "no"})),
        ]);
        assert_eq!(follow(law, &answers).open.as_deref(), Some("Q10"), "the conditions are still open");
    }

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
            Just(json!(7)),
            Just(json!({"profiling": "yes"})),
            Just(json!({"profiling": "maybe"})),
            Just(json!(["opensource", "military"])),
        ]
    }

    proptest! {
        #[test]
        fn any_answers_lead_to_an_end_or_to_an_open_question(given in proptest::collection::vec(garbage(), 14)) {
            let law = shipped().unwrap();
            let answers: Answers = law.questions.iter().map(|one| one.id.clone()).zip(given).collect();
            let path = follow(law, &answers);
            prop_assert!(path.answered.len() <= 14);
            prop_assert!(law.outcome(&path.outcome).is_some());
            if let Some(open) = &path.open {
                prop_assert!(unfit(law.question(open).unwrap(), &answers[open]) || open == "Q10");
            }
        }
    }
}
