//! A text as a paper in one language of the form: as it stands, or as it is approved.

use std::collections::BTreeMap;

use super::fields::*;
use super::guard::{Said, paragraphs};
use super::placeholder::ids;
use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::Record;
use crate::kernel::declare::Codes;
use crate::moment::Moment;
use crate::paper::{Listing, Standing, TextPaper, TextPart};
use crate::plan::isms_documents::named as isms;
use crate::plan::issuing::{self, Standard};
use crate::plan::people::named::{Named, named};

/// What a live part says now; none: there is no such part.
pub(crate) type Live<'a> = &'a dyn Fn(&str) -> Result<Option<Listing>>;

/// The text `it` with its form in `lang`.
pub(super) fn paper(
    reader: &Reader<'_>,
    it: &Record,
    (lang, at): (&str, &Moment),
    standing: Standing,
    live: Live<'_>,
) -> Result<TextPaper> {
    let draft = standing == Standing::Draft;
    let who = |key: Option<String>| key.map(|key| named(reader, &key)).transpose().map(Option::flatten);
    let (author, approver) = (who(it.get(&AUTHOR))?, who(it.get(&APPROVER))?);
    let approver = approver.filter(|_| !draft);
    let version = it.get(&VERSION);
    let mut head = issuing::masthead(
        reader,
        Standard {
            lang: lang.to_owned(),
            number: it.number.clone(),
            version: if draft { next_version(&version, it.get(&CHANGE)) } else { version.clone() },
            standing,
            date: at.today.to_string(),
            owner: None,
            approver: approver.as_ref().map(|person| person.name.clone()).unwrap_or_default(),
            approver_role: approver.as_ref().map(|person| person.role.clone()).unwrap_or_default(),
            replaces: if draft && !version.is_empty() { format!("{} {version}", it.number) } else { String::new() },
        },
    )?;
    head.owner = author.as_ref().map(with_post).unwrap_or_default();
    // The words are those of the text, whatever language the organisation writes in elsewhere.
    if let Some(written) = it.get(&LANGUAGE) {
        written.code().clone_into(&mut head.content_lang);
    }
    let classification = it.get(&CLASSIFICATION);
    if !classification.is_empty() {
        head.classification = classification;
    }
    let said = paragraphs(reader, &it.id)?;
    let mut shown = BTreeMap::new();
    for part in said.iter().flat_map(|one| one.body.parts()) {
        if let Some(listing) = live(part)? {
            shown.insert(part.to_owned(), listing);
        }
    }
    let parts = parts(reader, said, at)?;
    Ok(TextPaper {
        title: it.get(&TITLE),
        kind: it.get(&KIND).map(|kind| kind.code().to_owned()).unwrap_or_default(),
        same_why: it.get(&SAME_WHY),
        effective_on: it.get(&EFFECTIVE_ON).unwrap_or_default(),
        review_on: it.get(&REVIEW_ON).unwrap_or_default(),
        keep_until: it.get(&KEEP_UNTIL).unwrap_or_default(),
        distribution: it.get(&DISTRIBUTION),
        outside: it.get(&OUTSIDE).map(|outside| outside.code().to_owned()).unwrap_or_default(),
        place: place(reader, it)?,
        note: it.get(&NOTE),
        parts,
        live: shown,
        head,
    })
}

/// Where people outside find it; of a policy that says nothing of them, what the founding session was told (5.2).
fn place(reader: &Reader<'_>, it: &Record) -> Result<String> {
    let said = it.get(&PLACE);
    if !said.is_empty() || it.get(&OUTSIDE).is_some() || it.get(&KIND) != Some(Kind::Policy) {
        return Ok(said);
    }
    let told: Option<String> = reader.maybe("SELECT coalesce(policyPlace, '') FROM founding", [], |row| row.get(0))?;
    Ok(told.unwrap_or_default())
}

/// Paragraphs as a paper has them.
pub(super) fn parts(reader: &Reader<'_>, said: Vec<Said>, at: &Moment) -> Result<Vec<TextPart>> {
    let documents = isms(reader, &at.today.to_string())?;
    let part = |one: Said| {
        let refers = documents.iter().find(|known| Some(&known.id) == one.refers.as_ref());
        TextPart {
            id: one.id,
            heading: one.heading,
            body: one.body,
            reference: refers.map(|known| known.called.clone()).unwrap_or_default(),
            kept: refers.map(|known| known.place.clone()).unwrap_or_default(),
            answers: ids(&one.answers),
        }
    };
    Ok(said.into_iter().map(part).collect())
}

/// A person as a paper names them.
fn with_post(person: &Named) -> String {
    if person.role.is_empty() { person.name.clone() } else { format!("{}, {}", person.name, person.role) }
}
