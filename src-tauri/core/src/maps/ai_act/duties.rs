//! The duties that follow from a class and the roles held, with their dates.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::decide::Path;
use super::shape::{Closer, DateRule, Law, Obligation};
use crate::catalogue::say;

/// A duty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ActDuty")]
pub struct Duty {
    /// Article.
    pub article: String,
    /// What to do, in one sentence of ours.
    pub text: String,
    /// `duty`, `check`, `permission` or `voluntary`; only the first is counted.
    pub kind: String,
    /// Roles it binds, by code; `any` for everybody.
    pub roles: Vec<String>,
    /// Day it applies from, as the law stands; empty while it is dormant.
    pub date: String,
    /// Day it was to apply from before the law was changed; empty if it never was.
    pub original: String,
    /// What wakes a dormant duty, by code; empty for all others.
    pub event: String,
    /// Day before which a dormant duty does not wake; empty if there is none.
    pub after: String,
    /// Article the day rests on.
    pub by: String,
    /// How sure the day is: `certain`, `high`, `medium`, `low`, or `reading` for our reading of the text.
    pub certainty: String,
    /// What to know beside it; empty if there is nothing.
    pub note: String,
    /// What shows that it is met.
    pub evidence: String,
    /// Sub-clauses and controls that support it.
    pub references: Vec<String>,
    /// The programme's reference for it; empty where it has none.
    pub programme: String,
    /// `aims`, or `counsel`: with legal counsel.
    pub handling: String,
}

/// A duty of the law with the date that holds for one system.
#[derive(Clone, Debug)]
pub(super) struct Due<'a> {
    pub(super) duty: &'a Obligation,
    rule: Option<&'a DateRule>,
    /// What it comes to for this class, where the law's data say it more closely.
    closer: Option<&'a Closer>,
    /// Empty while it is dormant.
    pub(super) date: String,
    pub(super) original: String,
    pub(super) event: String,
    pub(super) after: String,
}

/// The duties of a finished classification, by date, dormant ones last. One made on a day before the law was changed shows
/// the days that held then.
pub(super) fn dues<'a>(law: &'a Law, path: &Path, made_on: Option<&str>) -> Vec<Due<'a>> {
    if path.open.is_some() {
        return Vec::new();
    }
    let met = path.met();
    let before = made_on.is_some_and(|day| day < law.amended());
    let mut found: Vec<Due<'a>> = Vec::new();
    for duty in law.duties.iter().filter(|duty| duty.when.holds(law, &path.answers, &met)) {
        let rules = law.calendar.rules.get(&duty.from).into_iter().flatten();
        let holds = |rule: &&DateRule| rule.when.as_ref().is_none_or(|when| when.holds(law, &path.answers, &met));
        let rule = rules.into_iter().find(holds);
        let day = |id: Option<&String>| -> (String, String) {
            let Some(date) = id.and_then(|id| law.date(id)) else { return Default::default() };
            match date.original.as_str() {
                original if original.is_empty() || original == date.date => (date.date.clone(), String::new()),
                original if before => (original.to_owned(), String::new()),
                original => (date.date.clone(), original.to_owned()),
            }
        };
        let (date, original) = day(rule.map(|rule| &rule.date));
        let (after, _) = day(rule.map(|rule| &rule.after));
        let event = rule.map(|rule| rule.event.clone()).unwrap_or_default();
        let closer = duty.variants.iter().find(|one| one.when.holds(law, &path.answers, &met));
        found.push(Due { duty, rule, closer, date, original, event, after });
    }
    found.sort_by(|a, b| (a.date.is_empty(), &a.date).cmp(&(b.date.is_empty(), &b.date)));
    found
}

impl Due<'_> {
    /// The duty in a language.
    pub(super) fn told(&self, law: &Law, lang: &str) -> Duty {
        let Self { duty, rule, closer, .. } = self;
        let sure = duty.certainty.as_ref().or_else(|| rule.and_then(|rule| rule.certainty.as_ref()));
        let date = rule.and_then(|rule| law.date(if rule.date.is_empty() { &rule.after } else { &rule.date }));
        let notes = [duty.note.as_ref(), rule.and_then(|rule| rule.note.as_ref())];
        let notes: Vec<String> = notes.into_iter().flatten().map(|note| say(note, lang)).collect();
        Duty {
            article: say(&duty.article, lang),
            text: say(closer.map_or(&duty.what, |one| &one.what), lang),
            kind: duty.kind.clone(),
            roles: duty.who.clone(),
            date: self.date.clone(),
            original: self.original.clone(),
            event: self.event.clone(),
            after: self.after.clone(),
            by: rule.map(|rule| say(&rule.article, lang)).unwrap_or_default(),
            certainty: sure.or_else(|| date.map(|date| &date.certainty)).cloned().unwrap_or_default(),
            note: notes.join(". "),
            evidence: say(&duty.evidence, lang),
            references: duty.controls.clone(),
            programme: law.programme(duty, lang),
            handling: duty.handling.clone(),
        }
    }
}
