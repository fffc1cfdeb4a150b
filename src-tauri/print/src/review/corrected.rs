//! The round of corrections: what was corrected since the meeting ended, and a mark where it stands in the draft.

use aims_core::paper::{Correction, ReviewPaper, Standing};

use crate::document::{Block, Cell, Column, Ink, Row, Run, Table};
use crate::form::Form;

/// What was corrected, as it stood and as it reads now; nothing where nothing was.
pub(super) fn blocks(form: &Form<'_>, paper: &ReviewPaper) -> Vec<Block> {
    // Issued minutes mark what was added; the round of corrections is over.
    if paper.corrections.is_empty() || paper.head.standing != Standing::Draft {
        return Vec::new();
    }
    let head = ["review-corrected-place", "review-corrected-from", "review-corrected-to"];
    let words = |text: &str, none: &str| {
        if text.is_empty() {
            Cell::of(Run::plain(form.say(none)).ink(Ink::Soft))
        } else {
            Cell::new(form.own_lines(text))
        }
    };
    let row = |one: &Correction| {
        Row::cells(vec![
            Cell::of(Run::plain(place(form, paper, one)).strong()),
            words(&said(form, one, &one.from), "review-corrected-new"),
            words(&said(form, one, &one.to), "review-corrected-gone"),
        ])
    };
    let table = Table {
        summary: form.say("review-corrected"),
        columns: vec![Column::new(1.4, 80.0), Column::new(4.0, 150.0), Column::new(4.0, 150.0)],
        head: vec![head.map(|id| Cell::of(form.say(id))).to_vec()],
        rows: paper.corrections.iter().map(row).collect(),
        row_header: Some(0),
    };
    vec![form.heading("review-corrected"), Block::Table(table)]
}

/// What follows a name where it is said whether the person came.
const ATTENDANCE: &str = ".attendance";

/// As it is printed: whether somebody came is a code.
fn said(form: &Form<'_>, one: &Correction, text: &str) -> String {
    let coded = one.place.ends_with(ATTENDANCE) && !text.is_empty();
    if coded { form.code("review-attendance", text) } else { text.to_owned() }
}

/// Where it stands in the minutes.
fn place(form: &Form<'_>, paper: &ReviewPaper, one: &Correction) -> String {
    let (place, nothing) = one.place.strip_suffix(".nothing").map_or((one.place.as_str(), false), |at| (at, true));
    if let Some(at) = paper.inputs.iter().position(|input| input.input == place) {
        let input = form.with("review-corrected-input", [("number", (at + 1).into())]);
        return if nothing { format!("{input} · {}", form.say("review-input-nothing")) } else { input };
    }
    match one.place.as_str() {
        "next" => form.say("review-next"),
        "note" => form.say("review-note"),
        question if paper.verdicts.iter().any(|verdict| verdict.question == question) => {
            form.code("review-question", question)
        }
        other => other.strip_suffix(ATTENDANCE).unwrap_or(other).to_owned(),
    }
}

/// The mark behind a place that was corrected since the meeting.
pub(super) fn mark(form: &Form<'_>, paper: &ReviewPaper, place: &str) -> Option<Run> {
    let corrected =
        paper.corrections.iter().find(|one| one.place.strip_suffix(".nothing").unwrap_or(&one.place) == place)?;
    // What came since the meeting stood nowhere before.
    let told = match (paper.head.standing, corrected.from.is_empty()) {
        (Standing::Draft, true) => "review-corrected-new",
        (Standing::Draft, false) => "review-corrected-mark",
        _ => "review-added-after",
    };
    Some(Run::plain(form.say(told)).small().ink(Ink::Warn))
}
