//! Decisions and actions of the meeting named in its texts: each name leads to its row.

use aims_core::paper::{PaperDecision, PaperInput, ReviewPaper};

use crate::document::Run;
use crate::form::Form;

/// Where the row of a decision or an action is.
pub(super) fn row_id(number: &str) -> String {
    format!("row-{number}")
}

/// The organisation's words, one paragraph a line, the numbers of this meeting's decisions and actions as links.
pub(super) fn lines(form: &Form<'_>, paper: &ReviewPaper, text: &str) -> Vec<Vec<Run>> {
    let line = |line: &str| {
        let mut runs = Vec::new();
        let mut from = 0;
        for (at, number) in numbers(paper, line) {
            runs.extend((from < at).then(|| form.own(&line[from..at])));
            runs.push(Run::plain(number).to(row_id(number)));
            from = at + number.len();
        }
        runs.extend((from < line.len()).then(|| form.own(&line[from..])));
        runs
    };
    text.lines().filter(|text| !text.trim().is_empty()).map(line).collect()
}

/// The inputs a decision was taken on or whose texts name it, by their place in the minutes.
pub(super) fn inputs_of(paper: &ReviewPaper, decision: &PaperDecision) -> Vec<usize> {
    let number = decision.number.as_str();
    let names = |input: &PaperInput| {
        input.input == decision.input
            || [&input.comment, &input.conclusion, &input.nothing_reason]
                .into_iter()
                .chain(&input.notes)
                .any(|text| numbers(paper, text).iter().any(|(_, found)| *found == number))
    };
    paper.inputs.iter().enumerate().filter(|(_, input)| names(input)).map(|(at, _)| at + 1).collect()
}

/// Numbers of decisions and actions in a text, with their places, from left to right.
fn numbers<'p>(paper: &'p ReviewPaper, text: &str) -> Vec<(usize, &'p str)> {
    let known = paper.decisions.iter().map(|decision| decision.number.as_str());
    let known = known.chain(paper.actions.iter().map(|action| action.number.as_str())).filter(|n| !n.is_empty());
    let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '-');
    let mut found: Vec<(usize, &str)> = known
        .flat_map(|number| text.match_indices(number).map(move |(at, _)| (at, number)))
        .filter(|(at, number)| {
            apart(text[..*at].chars().next_back()) && apart(text[at + number.len()..].chars().next())
        })
        .collect();
    found.sort_unstable();
    found
}
