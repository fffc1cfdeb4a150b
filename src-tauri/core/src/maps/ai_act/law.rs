//! The law as data: questionnaire, outcomes, dates, duties, and the mapping to the standard, with its day and source.
//!
//! A working reference in our words, not legal advice. What an organisation corrects lies over it, row by row, and shows.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::shape::{Calendar, Choice, Fact, Law, LawDate, Obligation, Outcome, Question, Variant};
use crate::catalogue::{Shipped, Text, parsed, say};
use crate::door::Reader;
use crate::fault::Result;

/// What the program ships: reference, questions, outcomes, dates, duties.
pub(super) const TEXTS: [&str; 5] = [
    include_str!("law/reference.json"),
    include_str!("law/questions.json"),
    include_str!("law/outcomes.json"),
    include_str!("law/dates.json"),
    include_str!("law/duties.json"),
];

/// The law as this program ships it.
///
/// # Errors
/// [`Fault::Catalogue`] when an embedded file does not parse: a build fault that a test finds.
pub(super) fn shipped() -> Result<&'static Law> {
    static READ: Shipped<Law> = Shipped::new(|| {
        let [reference, questions, outcomes, dates, duties] = TEXTS;
        Ok(Law {
            reference: parsed(reference)?,
            questions: parsed(questions)?,
            classes: parsed(outcomes)?,
            calendar: parsed(dates)?,
            duties: parsed(duties)?,
        })
    });
    READ.get()
}

/// What the organisation says instead of the shipped law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Override {
    pub(super) id: String,
    pub(super) key: String,
    pub(super) value: String,
    pub(super) as_of: String,
    pub(super) source: String,
    pub(super) base_revision: u32,
}

/// All corrections of the workspace.
pub(super) fn overrides(reader: &Reader<'_>) -> Result<Vec<Override>> {
    let sql = "SELECT id, key, value, asOf, source, baseRevision FROM catalogue_override
        WHERE edition = ?1 AND field = 'date' ORDER BY key";
    reader.rows(sql, [&shipped()?.reference.law], |row| {
        Ok(Override {
            id: row.get(0)?,
            key: row.get(1)?,
            value: row.get(2)?,
            as_of: row.get(3)?,
            source: row.get(4)?,
            base_revision: row.get(5)?,
        })
    })
}

/// The part of the data that decides: rules, dates and what can be answered. Words, and what is only told beside, are not.
fn deciding(value: Value) -> Option<Value> {
    Some(match value {
        // A text in its languages.
        Value::Object(fields) if fields.keys().all(|name| name == "en" || name == "es") && !fields.is_empty() => {
            return None;
        }
        Value::Object(fields) => {
            Value::Object(fields.into_iter().filter_map(|(name, field)| Some((name, deciding(field)?))).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().filter_map(deciding).collect()),
        other => other,
    })
}

/// The rules of the shipped law as one text: reference works, penalties and guidance decide nothing.
fn rules() -> Result<&'static String> {
    static READ: Shipped<String> = Shipped::new(|| {
        let [_, deciding_texts @ ..] = TEXTS;
        let read = |text| parsed::<Value>(text).map(|read| deciding(read).unwrap_or_default().to_string());
        deciding_texts.into_iter().map(read).collect()
    });
    READ.get()
}

/// The law with the workspace's corrections, its newest day, and its digest: 64 hex digits that change when a rule or a date
/// of it does, and not when a sentence is put better.
pub(super) fn effective(reader: &Reader<'_>) -> Result<(Law, String, String)> {
    let (mut law, overrides) = (shipped()?.clone(), overrides(reader)?);
    let mut as_of = law.reference.as_of.clone();
    let mut digest = Sha256::new();
    digest.update(rules()?);
    for one in &overrides {
        if let Some(date) = law.calendar.dates.iter_mut().find(|date| date.id == one.key) {
            date.date.clone_from(&one.value);
            as_of = as_of.max(one.as_of.clone());
            digest.update(format!("{} {}\n", one.key, one.value));
        }
    }
    let calendar = &law.calendar;
    for question in &mut law.questions {
        let labels = question.answers.iter_mut().map(|choice| &mut choice.label);
        for words in labels.chain([&mut question.text, &mut question.help]).flat_map(|text| text.values_mut()) {
            *words = dated(words, calendar);
        }
    }
    Ok((law, as_of, digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()))
}

/// Whether a question is left to a person who has read the prohibited practices: no draft answers it.
pub(crate) fn read_alone(question: &str) -> Result<bool> {
    Ok(shipped()?.reference.named.read_alone == question)
}

/// What the law is called in a language, with what amended it.
pub(crate) fn label(lang: &str) -> Result<String> {
    Ok(say(&shipped()?.reference.label, lang))
}

/// The newest day of the law and of the workspace's corrections.
pub(crate) fn as_of(reader: &Reader<'_>) -> Result<String> {
    effective(reader).map(|(_, as_of, _)| as_of)
}

/// The answers that name a span of first use, the earliest first, each with the day before which it ends, as the workspace has
/// that day. One without an end is not among them.
pub(crate) fn spans_of_first_use(reader: &Reader<'_>) -> Result<Vec<(String, String)>> {
    let (law, ..) = effective(reader)?;
    let end = |choice: &Choice| {
        let date = law.date(&format!("date-{}", choice.value.strip_prefix("pre")?))?;
        Some((choice.value.clone(), date.date.clone()))
    };
    Ok(law
        .question(&law.reference.named.since)
        .map(|question| question.answers.iter().filter_map(end).collect())
        .unwrap_or_default())
}

/// A text whose days are those of the calendar, as ISO 8601: `{date-2027-12-02}` is that row's day, `{before-date-2027-12-02}`
/// the one before it. So a corrected date is also the one that a question speaks of.
fn dated(words: &str, calendar: &Calendar) -> String {
    let mut said = words.to_owned();
    for date in calendar.dates.iter().filter(|_| words.contains('{')) {
        let eve = date.date.parse::<NaiveDate>().ok().and_then(|day| day.pred_opt());
        said = said.replace(&format!("{{{}}}", date.id), &date.date);
        said = said.replace(&format!("{{before-{}}}", date.id), &eve.map_or_else(String::new, |day| day.to_string()));
    }
    said
}

impl Law {
    /// A question.
    pub(super) fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|one| one.id == id)
    }

    /// A named fact.
    pub(super) fn fact(&self, id: &str) -> Option<&Fact> {
        self.classes.facts.iter().find(|one| one.id == id)
    }

    /// An outcome by the code of a class, `OUTCOME` or `OUTCOME-VARIANT`, and its variant.
    pub(super) fn outcome(&self, class: &str) -> Option<(&Outcome, Option<&Variant>)> {
        let (id, variant) = class.split_once('-').unwrap_or((class, ""));
        let outcome = self.classes.outcomes.iter().find(|one| one.id == id)?;
        Some((outcome, outcome.variants.iter().find(|one| one.id == variant)))
    }

    /// A date from which something applies.
    pub(super) fn date(&self, id: &str) -> Option<&LawDate> {
        self.calendar.dates.iter().find(|one| one.id == id)
    }

    /// Title and what to do for a class.
    pub(super) fn class(&self, class: &str, lang: &str) -> (String, Vec<String>) {
        let Some((outcome, variant)) = self.outcome(class) else { return (String::new(), Vec::new()) };
        let (title, actions) =
            variant.map_or((&outcome.title, &outcome.actions), |variant| (&variant.title, &variant.actions));
        (say(title, lang), actions.get(lang).or_else(|| actions.get("en")).cloned().unwrap_or_default())
    }

    /// Articles as `lang` writes them; what the law does not know stays as it is.
    pub(super) fn articles(&self, english: &[String], lang: &str) -> Vec<String> {
        let known = self.known();
        english.iter().map(|one| known.get(one.as_str()).map_or_else(|| one.clone(), |text| say(text, lang))).collect()
    }

    fn known(&self) -> BTreeMap<&str, &Text> {
        let outcomes = self.classes.outcomes.iter();
        let outcomes = outcomes.flat_map(|one| one.variants.iter().map(|v| &v.article).chain([&one.article]));
        let choices = self.choices().filter_map(|one| one.article.as_ref());
        outcomes.chain(choices).filter_map(|text| Some((text.get("en")?.as_str(), text))).collect()
    }

    /// All answers of all questions.
    pub(super) fn choices(&self) -> impl Iterator<Item = &Choice> {
        self.questions.iter().flat_map(|one| &one.answers)
    }

    /// The programme's reference for a duty; empty where it has none.
    pub(super) fn programme(&self, duty: &Obligation, lang: &str) -> String {
        let row = self.reference.mapping.iter().find(|row| Some(row.row) == duty.mapping);
        row.map(|row| say(&row.programme, lang)).unwrap_or_default()
    }

    /// Day on which the law as it now stands came into force.
    pub(super) fn amended(&self) -> &str {
        self.date(&self.reference.amended).map_or("", |date| &date.date)
    }
}

/// Every duty of the shipped law in a language: key, article, what to do, what shows it.
///
/// # Errors
/// [`Fault::Catalogue`] as `shipped`.
pub fn obligations(lang: &str) -> Result<Vec<[String; 4]>> {
    let tell = |text: &Text| say(text, lang);
    let all = shipped()?.duties.iter();
    Ok(all.map(|one| [one.id.clone(), tell(&one.article), tell(&one.what), tell(&one.evidence)]).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::register::Outcome as Code;
    use super::super::shape::Rule;
    use super::*;
    use crate::catalogue::catalogue;
    use crate::kernel::declare::*;

    fn rules(law: &Law) -> Vec<&Rule> {
        let outcomes = law.classes.outcomes.iter();
        let mut all: Vec<&Rule> = law.questions.iter().map(|one| &one.ask).collect();
        all.extend(law.classes.facts.iter().map(|one| &one.when));
        all.extend(outcomes.flat_map(|one| one.variants.iter().map(|v| &v.when).chain([&one.when])));
        all.extend(law.calendar.rules.values().flatten().filter_map(|one| one.when.as_ref()));
        all.extend(law.duties.iter().map(|one| &one.when));
        all.push(&law.classes.stop_when);
        all
    }

    #[test]
    fn the_law_refers_only_to_what_there_is() {
        let law = shipped().unwrap();
        assert_eq!((law.questions.len(), law.duties.len(), law.calendar.dates.len()), (22, 71, 11));
        assert_eq!((law.classes.outcomes.len(), law.reference.mapping.len()), (10, 12));
        for rule in rules(law).iter().flat_map(|rule| rule.names()) {
            let there = match rule {
                Rule::Fact { fact } => law.fact(fact).is_some(),
                Rule::Met { has } => law.outcome(has).is_some(),
                Rule::Answer { q, is } => {
                    let (question, part) = q.split_once('.').unwrap_or((q, ""));
                    let answers = &law.question(question).unwrap().answers;
                    let known = |value: &String| answers.iter().any(|one| one.value == *value);
                    if part.is_empty() {
                        is.iter().all(known)
                    } else {
                        known(&part.to_owned()) && is.iter().all(|one| one == "yes" || one == "no")
                    }
                }
                _ => true,
            };
            assert!(there, "{rule:?}");
        }
        let day = |id: &str| id.is_empty() || law.date(id).is_some();
        assert!(law.calendar.rules.values().flatten().all(|rule| day(&rule.date) && day(&rule.after)));
        assert!(law.choices().all(|one| day(&one.from)) && day(&law.reference.amended));
        let structure = &catalogue().unwrap().structure;
        let known = |id: &String| {
            structure.controls.iter().any(|one| one.id == *id)
                || structure.subclauses.iter().any(|one| one.id == *id)
                || structure.clauses.iter().any(|one| one.id == *id)
        };
        for duty in &law.duties {
            assert!(law.calendar.rules.contains_key(&duty.from), "{}", duty.id);
            assert!(duty.controls.iter().all(known), "{}: {:?}", duty.id, duty.controls);
        }
        for row in &law.reference.mapping {
            assert!(row.auditor.iter().all(known), "{}: {:?}", row.row, row.auditor);
        }
    }

    #[test]
    fn the_register_knows_every_class_the_law_can_come_to() {
        let law = shipped().unwrap();
        let mut classes: Vec<String> = Vec::new();
        for outcome in &law.classes.outcomes {
            classes.push(outcome.id.clone());
            classes.extend(outcome.variants.iter().map(|variant| format!("{}-{}", outcome.id, variant.id)));
        }
        let mut codes: Vec<String> = Code::LIST.codes.iter().map(|code| (*code).to_owned()).collect();
        classes.sort();
        codes.sort();
        assert_eq!(classes, codes);
    }

    #[test]
    fn what_the_program_names_is_there() {
        let law = shipped().unwrap();
        let named = &law.reference.named;
        for question in [&named.since, &named.takes_over, &named.read_alone] {
            assert!(law.question(question).is_some(), "{question}");
        }
        let duties = [&named.literacy, &named.declaration, &named.rights].into_iter().chain(&named.transparency);
        for duty in duties.chain(&named.prohibitions) {
            assert!(law.duties.iter().any(|one| one.id == *duty), "{duty}");
        }
        // Of an article that is named whole no duty is left out.
        for (whole, article) in [(&named.transparency, "Art. 50"), (&named.prohibitions, "Art. 5")] {
            let of = |said: &str| said == article || said.starts_with(&format!("{article}("));
            let all = law.duties.iter().filter(|one| of(&one.article["en"]) && one.kind != "voluntary");
            assert!(all.clone().count() > 1 && all.clone().all(|one| whole.contains(&one.id)), "{article}");
        }
    }

    #[test]
    fn every_text_speaks_both_languages() {
        fn whole(value: &serde_json::Value) {
            match value {
                serde_json::Value::Object(fields) if fields.contains_key("en") => {
                    let filled = |lang: &str| fields.get(lang).is_some_and(|text| text != "" && text != "[]");
                    assert_eq!(filled("en"), filled("es"), "{fields:?}");
                }
                serde_json::Value::Object(fields) => fields.values().for_each(whole),
                serde_json::Value::Array(items) => items.iter().for_each(whole),
                _ => {}
            }
        }
        for text in TEXTS {
            whole(&serde_json::from_str(text).unwrap());
        }
    }

    #[test]
    fn the_digest_is_of_rules_and_dates_and_of_no_word() {
        let of = |text: &str| deciding(parsed::<Value>(text).unwrap()).unwrap();
        let [_, questions, outcomes, dates, duties] = TEXTS;
        for (text, better) in [
            (questions, ("narrow procedural task", "small procedural task")),
            (outcomes, ("Minimal risk", "Little risk")),
            (duties, ("Take measures", "Take good measures")),
        ] {
            assert!(text.contains(better.0));
            assert_eq!(of(text), of(&text.replace(better.0, better.1)), "{better:?}");
        }
        for (text, other) in [
            (questions, ("\"5d\"", "\"5x\"")),
            (outcomes, ("\"severity\": 5", "\"severity\": 4")),
            (dates, ("2027-12-02", "2027-12-03")),
            (duties, ("providerHigh", "providerAny")),
        ] {
            assert!(text.contains(other.0), "{other:?}");
            assert_ne!(of(text), of(&text.replace(other.0, other.1)), "{other:?}");
        }
    }
}
