//! Records cited by number that are not there, and evidence that is only planned.

use std::collections::BTreeSet;

use rusqlite::Row;

use super::found::{Contradiction, Found, REPORT, REVIEW, STATEMENT};
use super::look::Look;
use crate::check::reviews::{REVIEWS, position};
use crate::fault::Result;
use crate::kernel::declare::Register;
use crate::plan::gap::{ANSWERS, RUNS};
use crate::plan::systems::SYSTEMS;
use crate::run::actions::ACTIONS;
use crate::run::statement::CONTROLS;
use crate::run::suppliers::SUPPLIERS;

/// Registers whose numbers people write into their texts.
static NUMBERED: [&Register; 5] = [&ACTIONS, &SYSTEMS, &SUPPLIERS, &REVIEWS, &RUNS];

/// A text with the place it stands in.
struct Said {
    register: &'static Register,
    id: String,
    called: String,
    /// The record it is part of, as a sentence has it.
    place: String,
    /// Input of a review, or empty.
    input: String,
    text: String,
    kinds: &'static [&'static str],
    /// Key of the review it belongs to, or empty.
    review: String,
}

/// A record that a text names and that does not exist.
pub(super) fn absent(look: &Look<'_>) -> Result<Found> {
    let mut known = BTreeSet::new();
    for register in NUMBERED {
        let numbers = look
            .reader
            .rows(&format!("SELECT number FROM \"{}\"", register.noun), [], |row| row.get::<_, String>(0))?;
        known.extend(numbers);
    }
    let mut found = Vec::new();
    for said in texts(look)? {
        for code in codes(&said.text).into_iter().filter(|code| numbered(code) && !known.contains(*code)) {
            let one = Contradiction::of("contradiction-cited-absent", said.kinds).with("cited", code);
            let one = one.with("place", said.place.as_str()).with("input", position(&said.input)?.unwrap_or_default());
            let one = one.at(said.register, &said.id, &said.called).inside(&said.input);
            found.push(if said.review.is_empty() { one } else { one.about(&said.review) });
        }
    }
    Ok(found)
}

/// Evidence of a rating *conforms* that a control which is not started is yet to produce.
pub(super) fn not_started(look: &Look<'_>) -> Result<Found> {
    let mut found = Vec::new();
    for control in look.controls.iter().filter(|control| control.applies() && control.status == "not-started") {
        let planned: BTreeSet<&str> = codes(&control.implementation).into_iter().collect();
        for (item, answer) in look.answers.iter().filter(|(_, answer)| answer.rating == "conforms") {
            for code in codes(&answer.evidence).into_iter().filter(|code| planned.contains(code)) {
                let place = look.answered(item);
                let one = Contradiction::of("contradiction-evidence-planned", &[STATEMENT, REPORT])
                    .with("cited", code)
                    .with("run", look.run())
                    .with("item", item.as_str())
                    .with("control", control.number.as_str());
                found.push(one.at(&ANSWERS, &place, &place).at(&CONTROLS, &control.id, &control.number));
            }
        }
    }
    Ok(found)
}

fn texts(look: &Look<'_>) -> Result<Vec<Said>> {
    let plain = |register, id: &str, called: &str, text: String, kinds| Said {
        register,
        id: id.to_owned(),
        called: called.to_owned(),
        place: called.to_owned(),
        input: String::new(),
        text,
        kinds,
        review: String::new(),
    };
    let controls = look.controls.iter();
    let mut all: Vec<Said> =
        controls.map(|one| plain(&CONTROLS, &one.id, &one.number, one.words.clone(), &[STATEMENT][..])).collect();
    for (item, answer) in &look.answers {
        let text = [answer.finding.as_str(), &answer.evidence, &answer.recommendation, &answer.exclusion_reason];
        let place = look.answered(item);
        let said = plain(&ANSWERS, &place, &place, text.join("\n"), &[REPORT][..]);
        all.push(Said { place: format!("{} {item}", look.run()), ..said });
    }
    let sql = "SELECT review.id, review.number, decision.number, '', words || char(10) || reason FROM decision
            JOIN review ON review.id = decision.review
        UNION ALL SELECT review.id, review.number, '', input, comment || char(10) || conclusion || char(10) || nothingReason
            FROM reviewInput JOIN review ON review.id = reviewInput.review ORDER BY 2, 3, 4";
    let read = |row: &Row<'_>| Ok([row.get::<_, String>(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?]);
    for [review, number, decision, input, text] in look.reader.rows(sql, [], read)? {
        let called = if decision.is_empty() { number } else { format!("{number} {decision}") };
        let said = plain(&REVIEWS, &review, &called, text, &[REVIEW][..]);
        all.push(Said { review, input, ..said });
    }
    Ok(all)
}

/// Words of a text that look like the number of a record or document: capitals, a hyphen, digits at the end.
fn codes(text: &str) -> Vec<&str> {
    let word = |c: char| !(c.is_alphanumeric() || c == '-');
    let code = |word: &&str| {
        let parts: Vec<&str> = word.split('-').collect();
        let letters = |part: &&str| part.len() > 1 && part.chars().all(|c| c.is_ascii_uppercase());
        let digits = |part: &&&str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
        parts.len() > 1 && parts.first().is_some_and(letters) && parts.last().is_some_and(|last| digits(&last))
    };
    text.split(word).filter(code).collect()
}

/// Whether the number is one that a register of the workspace gives.
fn numbered(code: &str) -> bool {
    let rest = |prefix: &str| code.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('-'));
    let ours = |rest: &str| rest.chars().all(|c| c.is_ascii_digit() || c == '-');
    NUMBERED.iter().any(|register| rest(register.prefix).is_some_and(ours))
}
