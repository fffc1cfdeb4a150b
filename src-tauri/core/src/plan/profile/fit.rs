//! Whether certifying is the right first step: a pure sum over the answers, with the programme's rules.

use std::collections::BTreeMap;

use super::data::{Data, Question};
use crate::catalogue::say;
use crate::fault::Message;

/// Pairs that cannot both be yes.
pub(super) const APART: [(&str, &str); 3] = [("FS-1", "FW-1"), ("FS-2", "FW-2"), ("FS-3", "FW-3")];
/// Least strong score to certify, and most weak score to do so without preparation: the programme's.
const STRONG: u32 = 6;
const WEAK: u32 = 3;

/// The verdict beside which its steps go; before any other they come first.
const BESIDE: &str = "certify";

/// What the answers come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Verdict {
    /// `certify`, `certifyWithPrep`, `align`, `literacyFirst` or `incomplete`.
    pub(super) code: String,
    pub(super) strong: u32,
    pub(super) weak: u32,
    /// Why, as messages.
    pub(super) because: Vec<Message>,
    /// First steps in their order, in words.
    pub(super) steps: Vec<String>,
    /// Questions without an answer.
    pub(super) open: u32,
}

/// The verdict on answers by question. Nothing is recommended while one is missing; what nobody knows counts for neither side, and is said.
pub(super) fn verdict(data: &Data, answers: &BTreeMap<String, Option<bool>>, lang: &str) -> Verdict {
    let yes = |id: &str| answers.get(id) == Some(&Some(true));
    let sum = |side: &str| {
        data.questions.iter().filter(|one| one.side == side && yes(&one.id)).map(|one| one.weight).sum::<u32>()
    };
    let (strong, weak) = (sum("strong"), sum("weaker"));
    let open = data.questions.iter().filter(|one| !answers.contains_key(&one.id)).count();
    let mut verdict = Verdict { strong, weak, open: u32::try_from(open).unwrap_or(u32::MAX), ..Verdict::default() };
    verdict.because.push(Message::new("fit-because-scores").with("strong", strong).with("weak", weak));
    if open > 0 {
        "incomplete".clone_into(&mut verdict.code);
        return verdict;
    }
    let code = if yes("FW-1") {
        verdict.because.push(Message::new("fit-because-no-systems"));
        "align"
    } else if yes("FW-2") && !yes("FS-5") && !yes("FS-6") {
        verdict.because.push(Message::new("fit-because-only-bought"));
        "literacyFirst"
    } else if strong < STRONG {
        verdict.because.push(Message::new("fit-because-weak-case").with("least", STRONG));
        "align"
    } else if weak > WEAK {
        verdict.because.push(Message::new("fit-because-preparation").with("most", WEAK));
        "certifyWithPrep"
    } else if yes("FW-2") || yes("FW-4") {
        verdict.because.push(Message::new("fit-because-preparation-named"));
        "certifyWithPrep"
    } else {
        verdict.because.push(Message::new("fit-because-strong-case").with("least", STRONG));
        "certify"
    };
    code.clone_into(&mut verdict.code);
    // What is asked stands in its own words: nobody on the page knows it by a code.
    let unknown = data.questions.iter().filter(|one| answers.get(&one.id) == Some(&None));
    let unknown: Vec<String> = unknown.map(|one| format!("“{}”", say(&one.text, lang))).collect();
    if !unknown.is_empty() {
        let told = Message::new("fit-because-unknown").with("count", unknown.len());
        verdict.because.push(told.with("questions", unknown.join(", ")));
    }
    // The EU AI Act comes before all other first steps when its dates are tight.
    let mut holding: Vec<_> = data.questions.iter().filter(|one| one.step.is_some() && yes(&one.id)).collect();
    holding.sort_by_key(|one| one.id != "FW-4");
    if holding.first().is_some_and(|one| one.id == "FW-4") {
        verdict.because.push(Message::new("fit-because-act-first"));
    }
    // Certifying and a first step before it are no contradiction as long as the order is said; where the whole programme starts
    // now, nothing comes before it, and what speaks a little against it goes beside it.
    let beside = code == BESIDE;
    if code.starts_with("certify") && !holding.is_empty() {
        verdict.because.push(Message::new(if beside { "fit-because-beside" } else { "fit-because-order" }));
    }
    let step =
        |one: &&Question| one.beside.as_ref().filter(|_| beside).or(one.step.as_ref()).map(|step| say(step, lang));
    verdict.steps = holding.iter().filter_map(step).collect();
    verdict
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::super::data::data;
    use super::*;

    fn answered(yes: &[&str]) -> BTreeMap<String, Option<bool>> {
        data().unwrap().questions.iter().map(|one| (one.id.clone(), Some(yes.contains(&one.id.as_str())))).collect()
    }

    fn of(yes: &[&str]) -> Verdict {
        verdict(data().unwrap(), &answered(yes), "en")
    }

    #[test]
    fn the_worked_examples_of_the_programme_come_out() {
        let one = of(&["FS-1", "FS-2", "FS-3", "FS-4"]);
        assert_eq!((one.code.as_str(), one.strong, one.weak, one.steps.len()), ("certify", 10, 0, 0));
        let two = of(&["FS-1", "FS-5", "FS-6", "FW-3", "FW-4"]);
        assert_eq!((two.code.as_str(), two.strong, two.weak), ("certifyWithPrep", 9, 5));
        assert!(two.steps[0].contains("AI Act") && two.steps[1].contains("27001"), "{:?}", two.steps);
        assert_eq!(two.because.last().unwrap().id, "fit-because-order", "the whole programme and steps before it");
        assert!(one.because.iter().all(|reason| reason.id != "fit-because-order"), "no step, no order");
        let three = of(&["FS-4", "FW-1"]);
        assert_eq!((three.code.as_str(), three.strong, three.weak), ("align", 2, 4));
    }

    #[test]
    fn what_nobody_knows_counts_for_neither_side_and_is_said() {
        let mut answers = answered(&["FS-1", "FS-2", "FS-6"]);
        answers.insert("FS-6".to_owned(), None);
        let found = verdict(data().unwrap(), &answers, "en");
        assert_eq!((found.code.as_str(), found.strong, found.open), ("certify", 6, 0));
        let told = found.because.iter().find(|one| one.id == "fit-because-unknown").unwrap();
        let asked = data().unwrap().questions.iter().find(|one| one.id == "FS-6").unwrap();
        let words = format!("“{}”", say(&asked.text, "en"));
        assert_eq!((&told.args["count"], &told.args["questions"]), (&1.into(), &words.into()), "in words, no code");
        assert!(of(&["FS-1"]).because.iter().all(|one| one.id != "fit-because-unknown"));
    }

    #[test]
    fn overrides_come_before_scores() {
        assert_eq!(of(&["FS-2", "FS-5", "FS-6", "FW-1"]).code, "align");
        assert_eq!(of(&["FS-1", "FW-2"]).code, "literacyFirst", "nobody asks for a certificate of bought software");
        assert_eq!(of(&["FS-1", "FS-5", "FW-2"]).code, "certifyWithPrep");
        assert_eq!(of(&["FS-4", "FS-5", "FS-6", "FW-2"]).code, "certifyWithPrep");
        let tight = of(&["FS-1", "FS-2", "FW-4"]);
        assert_eq!(tight.code, "certifyWithPrep");
        assert!(tight.steps[0].contains("AI Act"), "{:?}", tight.steps);
        // Nothing comes first where the whole programme starts now: what speaks a little against it goes beside it.
        let now = of(&["FS-1", "FS-2", "FW-3"]);
        assert_eq!((now.code.as_str(), now.because.last().unwrap().id.as_str()), ("certify", "fit-because-beside"));
        assert!(
            now.steps.len() == 1 && now.steps[0].contains("in parallel") && !now.steps[0].contains("first"),
            "{:?}",
            now.steps
        );
        assert_eq!(of(&[]).code, "align");
    }

    proptest! {
        #[test]
        fn scores_stay_within_their_most_and_a_missing_answer_gives_no_verdict(
            yes in proptest::collection::vec(any::<bool>(), 12), missing in 0..13_usize,
        ) {
            let data = data().unwrap();
            let mut answers: BTreeMap<String, Option<bool>> =
                data.questions.iter().map(|one| one.id.clone()).zip(yes.into_iter().map(Some)).collect();
            if let Some(question) = data.questions.get(missing) {
                answers.remove(&question.id);
            }
            let found = verdict(data, &answers, "es");
            prop_assert!(found.strong <= 17 && found.weak <= 14);
            prop_assert_eq!(found.code == "incomplete", missing < 12);
            prop_assert!(found.code != "incomplete" || found.steps.is_empty());
        }
    }
}
