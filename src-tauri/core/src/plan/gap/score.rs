//! Scores: pure sums over ratings. Clause and control scores are never mixed into one number.

use std::collections::BTreeMap;

use super::answer::Answer;
use super::items::Item;
use crate::chart::{Bar, Spoke};

/// Codes of the parts of a bar, in their order.
pub(crate) const PARTS: [&str; 5] = ["conforms", "partly", "not", "na", "open"];

/// What a rating is worth; nothing for what is not applicable or not assessed.
pub(crate) fn worth(rating: &str) -> Option<u32> {
    match rating {
        "conforms" => Some(100),
        "partly" => Some(50),
        "not" => Some(0),
        _ => None,
    }
}

/// Ratings of one clause or domain, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// In the order of [`PARTS`].
    pub(crate) counts: [u32; 5],
}

impl Tally {
    /// Counts the ratings of the items of `part`.
    pub(crate) fn of(items: &[Item], answers: &BTreeMap<String, Answer>, part: &str) -> Self {
        let mut tally = Self::default();
        for item in items.iter().filter(|item| item.part == part) {
            tally.add(answers.get(&item.id).map_or("", |answer| answer.rating.as_str()));
        }
        tally
    }

    /// Counts one rating.
    pub(crate) fn add(&mut self, rating: &str) {
        let at = PARTS.iter().position(|part| *part == rating).unwrap_or(4);
        if let Some(count) = self.counts.get_mut(at) {
            *count += 1;
        }
    }

    /// Items answered.
    pub(crate) fn answered(&self) -> u32 {
        let [conforms, partly, not, na, _] = self.counts;
        conforms + partly + not + na
    }

    /// All items.
    pub(crate) fn all(&self) -> u32 {
        self.counts.iter().sum()
    }

    /// The mean of its ratings, 0 to 100, rounded half up; none while something is not assessed or nothing is rated.
    pub(crate) fn score(&self) -> Option<u32> {
        let [conforms, partly, not, _, open] = self.counts;
        let rated = conforms + partly + not;
        (open == 0 && rated > 0).then(|| (conforms * 200 + partly * 100 + rated) / (2 * rated))
    }

    /// As one spoke of a radar.
    pub(crate) fn spoke(&self, label: &str, title: String, before: Option<u32>) -> Spoke {
        let label = label.to_owned();
        Spoke { label, title, score: self.score(), before, answered: self.answered(), of: self.all() }
    }

    /// As one bar.
    pub(crate) fn bar(&self, label: &str, title: String) -> Bar {
        Bar { label: label.to_owned(), title, counts: self.counts.to_vec() }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tally(ratings: &[&str]) -> Tally {
        let mut tally = Tally::default();
        ratings.iter().for_each(|rating| tally.add(rating));
        tally
    }

    #[test]
    fn a_score_is_the_mean_of_its_ratings_and_none_while_one_is_open() {
        assert_eq!(tally(&["conforms", "partly", "not"]).score(), Some(50));
        assert_eq!(tally(&["conforms", "conforms", "not"]).score(), Some(67));
        assert_eq!(tally(&["conforms", "na"]).score(), Some(100));
        assert_eq!(tally(&["conforms", ""]).score(), None);
        assert_eq!(tally(&["na", "na"]).score(), None, "nothing to judge");
        assert_eq!(tally(&[]).score(), None);
    }

    proptest! {
        #[test]
        fn a_better_rating_never_lowers_a_score(ratings in proptest::collection::vec(0..4_usize, 1..40)) {
            let codes: Vec<&str> = ratings.iter().map(|at| PARTS.get(*at).copied().unwrap_or("")).collect();
            let before = tally(&codes);
            for (at, code) in codes.iter().enumerate().filter(|(_, code)| **code == "not" || **code == "partly") {
                let mut better = codes.clone();
                if let Some(place) = better.get_mut(at) {
                    *place = if *code == "not" { "partly" } else { "conforms" };
                }
                prop_assert!(tally(&better).score() >= before.score());
            }
            prop_assert!(before.score().is_none_or(|score| score <= 100));
            prop_assert_eq!(before.all() as usize, codes.len());
        }
    }
}
