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
use crate::door::Reader;
use crate::fault::Result;

/// What follows if the class of a system falls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fall {
    /// The class it would have, by code.
    pub(crate) class: String,
    /// Duties that would bind, by the day they share, the most first.
    pub(crate) groups: Vec<Falling>,
    /// The same of whoever uses the system under their own authority, as far as the conditions of each article hold for them; none
    /// where the organisation is that deployer itself.
    pub(crate) deployers: Vec<Falling>,
}

/// Duties of one class with the same day, and that day.
type Groups = Vec<Falling>;

/// Asks for the roles of the organisation.
pub(super) const ROLES: &str = "Q04";

/// Ask what a deployer is and whom its decisions are about; all answers but “none” are supposed of deployers that nobody here can ask.
const OF_DEPLOYERS: [&str; 2] = ["Q14", "Q22"];

/// Duties that would bind from one day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Falling {
    /// Article and what to do, each once.
    pub(crate) duties: Vec<[String; 2]>,
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
        let mut public_answers = answers.clone();
        public_answers.insert(law.reference.named.public.clone(), json!("yes"));
        let (class, all) = dues_if(reader, &law, system, answers.clone())?;
        if class == was || found.iter().any(|one| one.class == class) {
            continue;
        }
        let (_, meant) = dues_if(reader, &law, system, public_answers.clone())?;
        let groups = grouped(&law, (&all, &meant), &had, lang);
        // Who uses the system of this provider is a deployer of their own: what binds them follows from the same class.
        let deploys = chosen(record.answers.get(ROLES)).iter().any(|role| role == "deployer");
        let mut deployers = Vec::new();
        if !deploys {
            let (_, used) = dues_if(reader, &law, system, deployed(&law, answers.clone()))?;
            let (_, meant) = dues_if(reader, &law, system, deployed(&law, public_answers))?;
            let theirs: Vec<Due<'_>> =
                used.into_iter().filter(|due| due.duty.who.iter().any(|who| who == "deployer")).collect();
            deployers = grouped(&law, (&theirs, &meant), &all, lang);
            // What is supposed of them to find their duties moves no day: it is that of the class, as for the organisation.
            if let Some(main) = groups.first() {
                let duties = deployers.into_iter().flat_map(|group| group.duties).collect();
                deployers = vec![Falling { duties, ..main.clone() }];
            }
        }
        found.push(Fall { class, groups, deployers });
    }
    Ok(found)
}

/// The answers as a deployer would give them: in that role alone, and with all that binds deployers of some kind.
fn deployed(law: &Law, mut answers: Answers) -> Answers {
    answers.insert(ROLES.to_owned(), json!(["deployer"]));
    for id in OF_DEPLOYERS {
        let all = law.question(id).into_iter().flat_map(|question| &question.answers);
        let all: Vec<&str> = all.filter(|one| !one.alone).map(|one| one.value.as_str()).collect();
        answers.insert(id.to_owned(), json!(all));
    }
    answers
}

/// Duties that nobody `had`, by the day they share, the most first; `meant` has the same for a system intended for public authorities.
fn grouped(law: &Law, (all, meant): (&[Due<'_>], &[Due<'_>]), had: &[Due<'_>], lang: &str) -> Groups {
    let mut groups: Groups = Vec::new();
    let binds = |due: &&Due<'_>| due.duty.kind == "duty" && had.iter().all(|own| own.duty.id != due.duty.id);
    for due in all.iter().filter(binds) {
        let told = due.told(law, lang);
        let duty = [told.article.clone(), told.text.clone()];
        let other = meant.iter().find(|one| one.duty.id == due.duty.id).map(|one| one.date.clone());
        let public = other.filter(|day| *day != due.date).unwrap_or_default();
        let group = match told.article == told.by {
            // What says when the others begin does not begin with them.
            true => Falling::default(),
            false => Falling { on: told.date, after: told.after, public, by: told.by, duties: Vec::new() },
        };
        let like = |one: &&mut Falling| {
            (&one.on, &one.after, &one.public, &one.by) == (&group.on, &group.after, &group.public, &group.by)
        };
        match groups.iter_mut().find(like) {
            Some(same) if same.duties.contains(&duty) => {}
            Some(same) => same.duties.push(duty),
            None => groups.push(Falling { duties: vec![duty], ..group }),
        }
    }
    groups.sort_by_key(|one| std::cmp::Reverse(one.duties.len()));
    groups
}
