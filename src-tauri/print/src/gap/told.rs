//! What a gap asks for: what is to be done, by whom and by when. Page one and the list by weight say it alike.

use std::collections::BTreeSet;

use aims_core::Message;
use aims_core::paper::GapLine;
use chrono::NaiveDate;

use crate::document::{Ink, Run};
use crate::form::Form;

/// What is recommended, and the numbers of the actions that do it.
pub(super) fn doing(form: &Form<'_>, gap: &GapLine) -> Vec<Run> {
    let mut runs = vec![form.own_or(&gap.recommendation, "gap-recommendation-none")];
    if !gap.actions.is_empty() {
        runs.push(Run::plain(format!(" ({})", gap.actions.join(", "))));
    }
    runs
}

/// Who owns a gap: a name, of no language.
pub(super) fn owner(form: &Form<'_>, gap: &GapLine) -> Run {
    if gap.owner.is_empty() { Run::plain(form.say("gap-owner-none")).ink(Ink::Warn) } else { Run::plain(&gap.owner) }
}

/// When a gap is to be closed: by its actions, or else by the target date of the control.
pub(super) fn due(form: &Form<'_>, gap: &GapLine) -> Run {
    match (gap.due.is_empty(), gap.target.is_empty()) {
        (false, _) => form.day(&gap.due),
        (true, false) => Run::plain(form.with("gap-due-statement", [("on", form.short_day(&gap.target).into())])),
        (true, true) => Run::plain(form.say("gap-due-none")).ink(Ink::Soft),
    }
}

/// Days from one day to another: less than none where the other is earlier; nothing where one of them is not given.
pub(super) fn days(from: &str, to: &str) -> Option<i64> {
    let day = |text: &str| text.parse::<NaiveDate>().ok();
    Some((day(to)? - day(from)?).num_days())
}

/// The message that says what was approved since a document was found missing: it makes no points.
pub(super) const SINCE: &str = "gap-because-document-since";

/// Why a gap stands where it stands, in words: what its points are made of is for the screen.
pub(super) fn reasons(form: &Form<'_>, gap: &GapLine) -> String {
    let told = gap.because.iter().filter_map(|part| {
        let id = part.id.replacen("gap-because", "gap-reason", 1);
        form.has(&id).then(|| form.message(&Message { id, args: part.args.clone() }))
    });
    told.collect::<Vec<_>>().join("; ")
}

/// What was approved since documents were found missing, said once: the first and the last day they were rated, and the numbers.
pub(super) fn together<'a>(form: &Form<'_>, since: impl Iterator<Item = &'a Message>) -> Option<String> {
    let (mut rated, mut on, mut numbers) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for message in since {
        let said = |name: &str| message.args.get(name).and_then(|said| said.as_str()).unwrap_or_default();
        rated.insert(said("rated"));
        on.insert(said("on"));
        numbers.extend(said("numbers").split(", "));
    }
    let (first, last, on) = (rated.first()?, rated.last()?, on.last()?);
    let numbers = numbers.into_iter().collect::<Vec<_>>().join(", ");
    let args = [
        ("same", i64::from(first == last).into()),
        ("first", (*first).into()),
        ("last", (*last).into()),
        ("on", (*on).into()),
        ("numbers", numbers.into()),
    ];
    Some(form.with("gap-reason-since", args))
}

/// What was approved since, where something was.
pub(super) fn since(gap: &GapLine) -> Option<&Message> {
    gap.because.iter().find(|one| one.id == SINCE)
}
