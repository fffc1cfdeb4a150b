//! What stands against sending a text round and approving it, each reason naming the paragraph it is about, by its
//! heading and number.

use super::fields::{APPROVER, AUTHOR, CHANGE, KEEP_UNTIL, KIND, Kind, NOTE, SAME_WHY, STATE, State, TITLE, VERSION};
use super::placeholder::{ids, open};
use crate::catalogue::catalogue;
use crate::door::Reader;
use crate::kernel::declare::{AnyField, Codes, Draft, Refusals, Result};
use crate::plan::isms_documents::named;
use crate::plan::people::decides;
use crate::rich::Rich;

/// A paragraph as guards read it.
pub(super) struct Said {
    pub(super) id: String,
    pub(super) number: String,
    pub(super) heading: String,
    pub(super) body: Rich,
    pub(super) answers: String,
    /// Key of the 27001 document that says it.
    pub(super) refers: Option<String>,
}

impl Said {
    /// It says something, here or in a document it names.
    fn speaks(&self) -> bool {
        !self.body.is_empty() || self.refers.is_some()
    }
}

/// Paragraphs of a text in their order.
pub(super) fn paragraphs(reader: &Reader<'_>, text: &str) -> Result<Vec<Said>> {
    let sql = "SELECT id, heading, body, answers, refers, number FROM paragraph WHERE text = ?1 AND retired_on IS NULL
        ORDER BY position, number";
    reader.rows(sql, [text], |row| {
        let body = Rich::kept(&row.get::<_, String>(2)?);
        Ok(Said {
            id: row.get(0)?,
            number: row.get(5)?,
            heading: row.get(1)?,
            body,
            answers: row.get(3)?,
            refers: row.get(4)?,
        })
    })
}

/// Requirements of the AI policy (5.2), in their order.
///
/// # Errors
/// When the catalogue does not parse.
pub(super) fn demands() -> Result<Vec<&'static str>> {
    let policy = catalogue()?.structure.subclauses.iter().find(|one| one.id == "5.2");
    Ok(policy.map(|one| one.requirements.iter().map(|demand| demand.id.as_str()).collect()).unwrap_or_default())
}

/// Whether an id is one of the catalogue's.
pub(crate) fn known(id: &str) -> Result<bool> {
    let structure = &catalogue()?.structure;
    let sub = |one: &crate::catalogue::Subclause| one.id == id || one.requirements.iter().any(|demand| demand.id == id);
    // Controls of the organisation's own have numbers of their own.
    Ok(id.starts_with("X.")
        || structure.controls.iter().any(|one| one.id == id)
        || structure.subclauses.iter().any(sub))
}

/// Each of the six is one text: two policies would contradict each other.
pub(super) fn one_of_a_kind(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let Some(kind) = it.get(&KIND).filter(|kind| *kind != Kind::Own) else { return Ok(()) };
    if it.get(&STATE) == Some(State::Withdrawn) {
        return Ok(());
    }
    let sql = "SELECT number || ' ' || title FROM text
        WHERE kind = ?1 AND id <> ?2 AND state <> 'withdrawn' AND retired_on IS NULL";
    let other = it.reader.maybe(sql, [kind.code(), &it.record().id], |row| row.get::<_, String>(0))?;
    if let Some(other) = other {
        refuse.at(&KIND, "refuse-text-kind").with("other", other);
    }
    Ok(())
}

/// The places of a text that are left to be said, by what each is called: in each paragraph each once.
pub(crate) fn named_places(reader: &Reader<'_>, text: &str) -> Result<Vec<String>> {
    Ok(paragraphs(reader, text)?.iter().flat_map(|one| open(&one.body.words())).collect())
}

/// It says something, and nothing in it is left to be said.
pub(super) fn no_placeholder(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let all = paragraphs(&it.reader, &it.record().id)?;
    if all.is_empty() {
        refuse.at(&TITLE, "refuse-text-empty");
    }
    for one in all {
        let places = open(&one.body.words());
        if !one.speaks() {
            refuse.at(&STATE, "refuse-text-blank").with("heading", one.heading).with("paragraph", one.number);
        } else if !places.is_empty() {
            let noted = refuse.at(&STATE, "refuse-text-open").with("heading", one.heading);
            noted.with("places", places.join(", ")).with("paragraph", one.number);
        }
    }
    Ok(())
}

/// A 27001 document that a paragraph leaves it to still holds.
pub(super) fn references_hold(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let documents = named(&it.reader, &it.moment.today.to_string())?;
    for one in paragraphs(&it.reader, &it.record().id)? {
        let gone = documents.iter().find(|known| Some(&known.id) == one.refers.as_ref() && !known.holds);
        if let Some(gone) = gone {
            let noted = refuse.at(&STATE, "refuse-text-reference").with("heading", one.heading);
            noted.with("document", gone.called.as_str());
        }
    }
    Ok(())
}

/// What a paragraph says it answers is there.
pub(super) fn known_ids(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    for one in paragraphs(&it.reader, &it.record().id)? {
        for id in ids(&one.answers) {
            if !known(&id)? {
                refuse.at(&STATE, "refuse-text-answers").with("heading", one.heading.as_str()).with("value", id);
            }
        }
    }
    Ok(())
}

/// The policy answers each demand of 5.2 in a paragraph that says so.
pub(super) fn policy_answers(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&KIND) != Some(Kind::Policy) {
        return Ok(());
    }
    let all = paragraphs(&it.reader, &it.record().id)?;
    let answered = |demand: &str| all.iter().any(|one| one.speaks() && ids(&one.answers).iter().any(|id| id == demand));
    for demand in demands()?.into_iter().filter(|demand| !answered(demand)) {
        refuse.at(&STATE, "refuse-text-demand").with("demand", demand);
    }
    Ok(())
}

/// Top management approves the six, and whoever wrote a text does not approve it without saying why.
pub(super) fn another_hand(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&KIND) != Some(Kind::Own) {
        decides(it, &APPROVER, refuse)?;
    }
    if !it.silent(&AUTHOR) && it.get(&AUTHOR) == it.get(&APPROVER) && it.silent(&SAME_WHY) {
        refuse.at(&SAME_WHY, "refuse-text-same");
    }
    Ok(())
}

/// A later version says how much it changes and what.
pub(super) fn says_what_is_new(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.was(&VERSION).is_empty() {
        return Ok(());
    }
    let asked: [&dyn AnyField; 2] = [&CHANGE, &NOTE];
    for field in asked.into_iter().filter(|field| it.silent(*field)) {
        refuse.named(field.def().name, "refuse-empty");
    }
    Ok(())
}

/// Only what holds can be read again and left as it is.
pub(super) fn is_approved(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&STATE) != Some(State::Approved) {
        refuse.at(&STATE, "refuse-text-not-approved");
    }
    Ok(())
}

/// What must be kept is not let go before the day has passed (7.5.3).
pub(super) fn not_before_its_time(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if let Some(until) = it.get(&KEEP_UNTIL).filter(|until| *until >= it.moment.today.to_string()) {
        refuse.at(&KEEP_UNTIL, "refuse-text-kept").with("until", until);
    }
    Ok(())
}
