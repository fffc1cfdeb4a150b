//! What would follow from other answers than those on record: a marking that was denied of a model that generates, a class that falls.
//! Nothing of it binds; whoever reads of a reservation is told what hangs on it.

use serde_json::{Value, json};

use super::answer::given;
use super::decide::{Path, so_far};
use super::duties::{Due, dues};
use super::law::{effective, spans_of_first_use};
use super::one::chosen;
use super::rule::Answers;
use super::shape::Law;
use crate::catalogue::say;
use crate::door::Reader;
use crate::fault::Result;

/// What follows if the class of a system falls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fall {
    /// The class it would have, by code.
    pub(crate) class: String,
    /// Articles that would bind, by the day they share, the most first.
    pub(crate) groups: Vec<Falling>,
}

/// Articles that would bind from one day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Falling {
    /// Articles, each once.
    pub(crate) articles: Vec<String>,
    /// The day; empty where only a significant change of design wakes them.
    pub(crate) on: String,
    /// Day before which such a change wakes nothing; empty where there is none.
    pub(crate) after: String,
    /// The day that holds where the system is intended for public authorities, if that is another; else empty.
    pub(crate) public: String,
    /// Article the day rests on.
    pub(crate) by: String,
}

/// The class and the duties of answers that nobody gave. Since when it is in use stands in the inventory, where the questions did not ask.
pub(super) fn dues_if<'a>(
    reader: &Reader<'_>,
    law: &'a Law,
    system: &str,
    mut answers: Answers,
) -> Result<(String, Vec<Due<'a>>)> {
    let since = &law.reference.named.since;
    if !answers.contains_key(since) {
        let sql = "SELECT inUseOn FROM system WHERE id = ?1 AND coalesce(inUseOn, '') <> ''";
        let used: Option<String> = reader.maybe(sql, [system], |row| row.get(0))?;
        let spans = spans_of_first_use(reader)?;
        let span = used.and_then(|used| spans.into_iter().find(|(_, end)| used < *end));
        answers.extend(span.map(|(span, _)| (since.clone(), Value::from(span))));
    }
    let path = so_far(law, &Path { answers, ..Path::default() });
    Ok((path.class(), dues(law, &path, None)))
}

/// What follows if the class of a system falls: by the question that counsel has (`open`), and by the risk of harm that it rests on there
/// being none of (`light`). A class that would stay what it is says nothing.
///
/// # Errors
/// Those of the file.
pub(crate) fn falls(reader: &Reader<'_>, system: &str, (open, light): (bool, bool), lang: &str) -> Result<Vec<Fall>> {
    let (law, ..) = effective(reader)?;
    let Some(record) = given(reader, system, "recorded")? else { return Ok(Vec::new()) };
    let mut supposed = Vec::new();
    if open {
        let unsure = |given: &Value| chosen(Some(given)).iter().any(|one| one == "unsure");
        let settle = |(id, given): (&String, &Value)| {
            let can = law.question(id).is_some_and(|one| one.answers.iter().any(|choice| choice.value == "yes"));
            (id.clone(), if can && unsure(given) { json!("yes") } else { given.clone() })
        };
        supposed.push(record.answers.iter().map(settle).collect::<Answers>());
    }
    if light {
        let mut answers = record.answers.clone();
        if let Some((question, part)) = law.reference.named.harm.split_once('.')
            && let Some(group) = answers.get_mut(question).and_then(Value::as_object_mut)
        {
            group.insert(part.to_owned(), json!("yes"));
        }
        supposed.push(answers);
    }
    let (was, had) = dues_if(reader, &law, system, record.answers.clone())?;
    let mut found: Vec<Fall> = Vec::new();
    for answers in supposed {
        let mut public = answers.clone();
        public.insert(law.reference.named.public.clone(), json!("yes"));
        let (class, all) = dues_if(reader, &law, system, answers)?;
        if class == was || found.iter().any(|one| one.class == class) {
            continue;
        }
        let (_, meant) = dues_if(reader, &law, system, public)?;
        let mut groups: Vec<Falling> = Vec::new();
        let binds = |due: &&Due<'_>| due.duty.kind == "duty" && had.iter().all(|own| own.duty.id != due.duty.id);
        for due in all.iter().filter(binds) {
            let told = due.told(&law, lang);
            let article = say(&due.duty.article, lang);
            let other = meant.iter().find(|one| one.duty.id == due.duty.id).map(|one| one.date.clone());
            let public = other.filter(|day| *day != due.date).unwrap_or_default();
            let group = Falling { on: told.date, after: told.after, public, by: told.by, articles: Vec::new() };
            let like =
                |one: &&mut Falling| (&one.on, &one.after, &one.public) == (&group.on, &group.after, &group.public);
            match groups.iter_mut().find(like) {
                Some(same) if same.articles.contains(&article) => {}
                Some(same) => same.articles.push(article),
                None => groups.push(Falling { articles: vec![article], ..group }),
            }
        }
        groups.sort_by_key(|one| std::cmp::Reverse(one.articles.len()));
        found.push(Fall { class, groups });
    }
    Ok(found)
}
