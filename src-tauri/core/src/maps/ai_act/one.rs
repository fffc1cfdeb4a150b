//! `act.system`: where the classification of one system stands, one question at a time.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::answer::{Given, given, system};
use super::decide::{Path, class_met, follow, so_far};
use super::duties::{Duty, dues};
use super::law::effective;
use super::record::basis;
use super::rule::Answers;
use super::shape::{Choice, Law, Question, Rule};
use crate::catalogue::{Text, say};
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::moment::Moment;

/// Asks about one system.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ActSystem {
    /// Key or number.
    #[ts(optional = false)]
    pub system: String,
    /// Question to show; absent: the next open one.
    #[serde(default)]
    pub question: Option<String>,
    /// `en` (the default) or `es`.
    #[serde(default)]
    pub lang: Option<String>,
}

macro_rules! answers {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),* $(,)? })*) => {
        $($(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($(#[$field_doc])* pub $field: $type),* })*
    };
}

answers! {
    /// Where the classification stands.
    ActSystemAnswer {
        /// Key of the system.
        system: String,
        /// Its number.
        number: String,
        /// Its name.
        name: String,
        /// What it is for.
        purpose: String,
        /// The question to answer; none when a draft is finished or none was begun and one is on record.
        question: Option<ActQuestion>,
        /// Answers of the draft, or of the record, in the order they were reached.
        given: Vec<ActGiven>,
        /// A draft is under way.
        draft: bool,
        /// The draft is finished and can go on record.
        finished: bool,
        /// The class the draft comes to so far; empty: none is met yet.
        so_far: String,
        /// False where the draft meets an open legal question.
        approvable: bool,
        /// It is open whether the practice is prohibited: the system must not start or go on until that is answered (Art. 5).
        art_five_open: bool,
        /// What the answers settle: it is stated and not asked.
        settled: Vec<ActSettled>,
        /// Questions there are at most.
        most: u32,
        /// What is on record.
        recorded: Option<ActRecorded>,
    }
    /// A question.
    ActQuestion {
        /// `Q01`.
        id: String,
        /// `single`, `multi` or `group`.
        kind: String,
        /// The question, in our words.
        text: String,
        /// Help.
        help: String,
        /// Articles it rests on.
        articles: Vec<String>,
        /// What can be chosen; in a group, questions of yes or no.
        choices: Vec<ActChoice>,
        /// Values chosen so far; in a group `name=yes`.
        chosen: Vec<String>,
        /// Reason given.
        reason: String,
        /// The question before it on the way.
        previous: Option<String>,
    }
    /// What can be chosen.
    ActChoice {
        /// Value.
        value: String,
        /// Label, in our words.
        label: String,
        /// Article it cites, or empty.
        article: String,
        /// What to know beside it; empty if there is nothing.
        note: String,
        /// In a group, the part it names more closely; empty for a part of its own.
        beside: String,
        /// Takes the system out of the Act: it needs its reason.
        needs_reason: bool,
    }
    /// What the answers settle.
    ActSettled {
        /// In our words.
        text: String,
        /// Article it rests on.
        article: String,
    }
    /// An answer given.
    ActGiven {
        /// Question.
        question: String,
        /// The question, in our words.
        text: String,
        /// What was chosen, in words.
        answer: String,
        /// Why.
        reason: String,
    }
    /// A classification on record.
    ActRecorded {
        /// Outcome by code.
        outcome: String,
        /// Its title.
        title: String,
        /// Other outcomes met, by code.
        also: Vec<String>,
        /// Articles it cites.
        articles: Vec<String>,
        /// Day of the law it was made under.
        law_as_of: String,
        /// Revision of the questionnaire.
        law_revision: u32,
        /// Day.
        on: String,
        /// Who classified.
        by: String,
        /// What to do.
        actions: Vec<String>,
        /// Duties that follow, by date.
        duties: Vec<Duty>,
        /// Fields of the system that changed since, or `law`; empty: it still holds.
        outdated: Vec<String>,
        /// Who reviews the open legal question; empty if there is none.
        legal_reviewer: String,
        /// By when.
        legal_due: Option<String>,
        /// A prohibited practice, and what was done about it.
        stop: Option<ActStop>,
    }
    /// A prohibited practice.
    ActStop {
        /// `stopped`, `withdrawn`, `redesigned`; empty: nothing yet.
        handling: String,
        /// Day.
        on: Option<String>,
        /// What was done.
        note: String,
    }
}

impl Ask for ActSystem {
    const NAME: &'static str = "act.system";
    type Answer = ActSystemAnswer;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let lang = self.lang.as_deref().unwrap_or("en");
        let id = system(reader, &self.system)?;
        let (law, _, digest) = effective(reader)?;
        let sql = "SELECT number, name, purpose FROM system WHERE id = ?1";
        let (number, name, purpose) =
            reader.maybe(sql, [&id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.unwrap_or_default();
        let recorded = recorded(reader, &law, &id, &digest, lang)?;
        let draft = given(reader, &id, "draft")?;
        let under_way = draft.is_some();
        let shown = match draft {
            Some(draft) => draft,
            None => given(reader, &id, "recorded")?.unwrap_or_default(),
        };
        let older = !under_way && shown.revision < law.reference.revision;
        let path = follow(&law, &shown.answers, older);
        let soon = so_far(&law, &path);
        let wanted = self.question.or_else(|| path.open.clone()).filter(|_| under_way || recorded.is_none());
        Ok(ActSystemAnswer {
            question: wanted.and_then(|wanted| law.question(&wanted)).map(|one| question(one, &shown, &path, lang)),
            given: path.answered.iter().filter_map(|id| law.question(id)).map(|one| told(one, &shown, lang)).collect(),
            draft: under_way,
            finished: under_way && path.open.is_none(),
            so_far: class_met(&path, &soon),
            approvable: soon.approvable,
            art_five_open: soon.fact(&law, "artFiveOpen"),
            settled: settled(&law, &soon, lang),
            most: u32::try_from(law.questions.len()).unwrap_or_default(),
            recorded,
            system: id,
            number,
            name,
            purpose,
        })
    }
}

fn settled(law: &Law, soon: &Path, lang: &str) -> Vec<ActSettled> {
    let holds = law.classes.facts.iter().filter(|fact| fact.told && stays(law, soon, &fact.when));
    holds.map(|fact| ActSettled { text: say(&fact.meaning, lang), article: say(&fact.article, lang) }).collect()
}

/// Whether a rule holds whatever is answered to a question that it names, that is asked, and that nobody answered yet.
fn stays(law: &Law, soon: &Path, rule: &Rule) -> bool {
    let (answers, met) = (&soon.answers, soon.met());
    let open = |named: &&Rule| match named {
        Rule::Answer { q, .. } => {
            law.question(q).filter(|one| !answers.contains_key(q) && one.ask.holds(law, answers, &met))
        }
        _ => None,
    };
    let otherwise = |one: &Question, value: &str| {
        let mut answers = answers.clone();
        answers.insert(one.id.clone(), Value::from(value));
        rule.holds(law, &answers, &met)
    };
    let named = rule.names();
    let open: Vec<&Question> = named.iter().filter_map(open).collect();
    rule.holds(law, answers, &met)
        && open.into_iter().all(|one| one.answers.iter().all(|choice| otherwise(one, &choice.value)))
}

fn question(one: &Question, shown: &Given, path: &Path, lang: &str) -> ActQuestion {
    let at = path.answered.iter().position(|id| *id == one.id).unwrap_or(path.answered.len());
    ActQuestion {
        id: one.id.clone(),
        kind: one.kind.clone(),
        text: say(&one.text, lang),
        help: say(&one.help, lang),
        articles: one.articles.iter().map(|article| say(article, lang)).collect(),
        choices: one
            .answers
            .iter()
            .map(|choice: &Choice| {
                let tell = |text: Option<&Text>| text.map(|text| say(text, lang)).unwrap_or_default();
                ActChoice {
                    value: choice.value.clone(),
                    label: say(&choice.label, lang),
                    article: tell(choice.article.as_ref()),
                    note: tell(choice.note.as_ref()),
                    beside: choice.beside.clone(),
                    needs_reason: choice.needs_reason,
                }
            })
            .collect(),
        chosen: chosen(shown.answers.get(&one.id)),
        reason: shown.reasons.get(&one.id).cloned().unwrap_or_default(),
        previous: at.checked_sub(1).and_then(|at| path.answered.get(at)).cloned(),
    }
}

/// An answer as the page holds it: values, in a group `name=yes`.
pub(crate) fn chosen(given: Option<&Value>) -> Vec<String> {
    match given {
        Some(Value::String(text)) => vec![text.clone()],
        Some(Value::Array(values)) => values.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Some(Value::Object(fields)) => {
            fields.iter().map(|(name, value)| format!("{name}={}", value.as_str().unwrap_or_default())).collect()
        }
        _ => Vec::new(),
    }
}

fn told(one: &Question, shown: &Given, lang: &str) -> ActGiven {
    let values = chosen(shown.answers.get(&one.id));
    let word = |yes: &str| match (yes, lang) {
        ("yes", "es") => "sí",
        ("yes", _) => "yes",
        _ => "no",
    };
    let label = |value: &String| {
        let (name, answer) = value.split_once('=').unwrap_or((value, ""));
        let label = one.answers.iter().find(|choice| choice.value == name).map(|choice| say(&choice.label, lang));
        let label = label.unwrap_or_else(|| name.to_owned());
        if answer.is_empty() { label } else { format!("{label} {}", word(answer)) }
    };
    ActGiven {
        question: one.id.clone(),
        text: say(&one.text, lang),
        answer: values.iter().map(label).collect::<Vec<_>>().join("; "),
        reason: shown.reasons.get(&one.id).cloned().unwrap_or_default(),
    }
}

fn recorded(reader: &Reader<'_>, law: &Law, system: &str, digest: &str, lang: &str) -> Result<Option<ActRecorded>> {
    let sql =
        "SELECT outcome, collected, articles, lawAsOf, lawDigest, basis, classifiedBy, coalesce(classifiedOn, ''),
            coalesce(person.name, ''), legalDue, handling, handledOn, handlingNote, answers, coalesce(lawRevision, 0)
        FROM classification LEFT JOIN person ON person.id = legalReviewer
        WHERE system = ?1 AND state = 'recorded'";
    let list = |text: String| -> Vec<String> { serde_json::from_str(&text).unwrap_or_default() };
    let found = reader.maybe(sql, [system], |row| {
        let outcome: String = row.get(0)?;
        let stop = ActStop { handling: row.get(10)?, on: row.get(11)?, note: row.get(12)? };
        let recorded = ActRecorded {
            title: String::new(),
            also: list(row.get(1)?).into_iter().filter(|id| *id != outcome).collect(),
            articles: law.articles(&list(row.get(2)?), lang),
            law_as_of: made_under(row.get(3)?, &row.get::<_, String>(7)?),
            law_revision: row.get(14)?,
            by: row.get(6)?,
            on: row.get(7)?,
            actions: Vec::new(),
            duties: Vec::new(),
            outdated: Vec::new(),
            legal_reviewer: row.get(8)?,
            legal_due: row.get(9)?,
            stop: (outcome == "prohibited").then_some(stop),
            outcome,
        };
        Ok((recorded, row.get::<_, String>(4)?, row.get::<_, String>(5)?, row.get::<_, String>(13)?))
    })?;
    let Some((mut recorded, old_digest, old_basis, answers)) = found else { return Ok(None) };
    let answers: Answers = serde_json::from_str(&answers).unwrap_or_default();
    (recorded.title, recorded.actions) = law.class(&recorded.outcome, lang);
    let path = follow(law, &answers, recorded.law_revision < law.reference.revision);
    recorded.duties = dues(law, &path, Some(&recorded.on)).iter().map(|due| due.told(law, lang)).collect();
    recorded.outdated = outdated(reader, system, &old_basis)?;
    if old_digest != digest {
        recorded.outdated.push("law".to_owned());
    }
    Ok(Some(recorded))
}

/// Day of the law a record was made under: a record knows no law later than itself.
pub fn made_under(as_of: String, on: &str) -> String {
    if !on.is_empty() && *on < *as_of { on.to_owned() } else { as_of }
}

/// Fields that differ from what a classification rested on.
pub(super) fn outdated(reader: &Reader<'_>, system: &str, before: &str) -> Result<Vec<String>> {
    let before: Map<String, Value> = serde_json::from_str(before).unwrap_or_default();
    let now = basis(reader, system)?;
    Ok(now.into_iter().filter(|(name, value)| before.get(name) != Some(value)).map(|(name, _)| name).collect())
}
