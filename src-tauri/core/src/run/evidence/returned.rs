//! `evidence.returned`: files that came back, matched with the records that were asked for. The folder is a stranger's: nothing in it
//! that is a link is followed, and only so much of it is looked at.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::blank::{untouched, worded};
use super::file::{Taken, plain};
use super::proposed;
use super::recipes::Recipe;
use super::register::EVIDENCE;
use super::replies::there;
use super::reply::{self, form_of};
use super::requests::{Possible, possible};
use super::wanted::bare;
use super::world::World;
use crate::door::{Ask, Reader};
use crate::fault::{Refusal, Result};
use crate::moment::Moment;

/// A file that came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "EvidenceReturned", optional_fields)]
pub struct Returned {
    /// Id of the recipe it answers.
    pub recipe: String,
    /// Key or number of the system it is about; none for the AIMS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system: Option<String>,
    /// Its name.
    pub name: String,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// SHA-256, 64 hex digits.
    pub sha256: String,
    /// What it is by its content.
    pub media_type: String,
    /// The bytes of a small file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes_base64: Option<String>,
}

/// How a mail begins that this program wrote, to be sent by a person.
pub const UNSENT: &str = "X-Unsent: 1";
/// Most files that are looked at in what came back, and how deep.
const MOST: usize = 200;
const DEEP: usize = 3;

/// Asks what files that came back answer. Nothing is taken.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(rename = "ReturnedAsk", optional_fields)]
pub struct ReturnedAsk {
    /// The files: name, with the folder it lay in where there is one, and SHA-256.
    pub files: Vec<[String; 2]>,
    /// The words of those that may be forms, by SHA-256 ([`super::form_of`]).
    #[serde(skip)]
    #[ts(skip)]
    pub forms: BTreeMap<String, String>,
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// A file that came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnedFile {
    /// Its name.
    pub name: String,
    /// Its SHA-256.
    pub sha256: String,
    /// The code its name begins with; empty: it answers nothing that can be asked for.
    pub code: String,
    /// Id of the recipe, or empty.
    pub recipe: String,
    /// Key of the system, or none.
    pub system: Option<String>,
    /// Number of the draft that it goes into; empty: a new one.
    pub into: String,
    /// Numbers of items with the same content: it is here already.
    pub same: String,
    /// It answers a record and is not here already: it can be taken.
    pub answers: bool,
    /// What its form says that the record does not: proposed there, counted nowhere.
    pub said: Vec<ReturnedSaid>,
    /// Questions of the form whose answer cannot be read, with what was written there.
    pub unread: Vec<ReturnedSaid>,
    /// It is the form of a record whose file is another one here, sent with it: name of that file, in whose record its answers stand;
    /// else empty.
    pub beside: String,
}

/// An answer in a form that came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReturnedSaid {
    /// The question, and the column where it is a table.
    pub asks: String,
    /// The answer as people read it, a day as `2026-11-24`; or as it was written, where it cannot be read.
    pub words: String,
}

impl ReturnedFile {
    /// The same as the file of that record, as the edit takes it.
    #[must_use]
    pub fn with(&self, file: Taken) -> Returned {
        Returned {
            recipe: self.recipe.clone(),
            system: self.system.clone(),
            name: file.name,
            size: file.size,
            sha256: file.sha256,
            media_type: file.media.to_owned(),
            bytes_base64: file.base64,
        }
    }
}

/// Plain files among what came back, folders and files, each with its way from the folder it came in, in order. The mails that went
/// out, the calendar and the forms nobody wrote in, and what programs keep for themselves are nobody's answer.
///
/// # Errors
/// [`crate::Fault::Refused`] for more than can be looked at, and when a folder cannot be read.
pub fn came_back(all: &[PathBuf]) -> Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    for one in all {
        // What is picked or dropped may be a folder itself: what lies in it is named from there.
        let top = if one.is_dir() { one.as_path() } else { one.parent().unwrap_or(one) };
        walk(top, one, DEEP + 1, &mut found)?;
    }
    Ok(found)
}

fn walk(top: &Path, path: &Path, deep: usize, found: &mut Vec<(String, PathBuf)>) -> Result<()> {
    let about = std::fs::symlink_metadata(path)?;
    if about.is_dir() {
        if deep == 0 {
            let name = plain(&path.strip_prefix(top).unwrap_or(path).to_string_lossy());
            return Err(Refusal::new("refuse-returned-deep").with("folder", name).with("most", DEEP).into());
        }
        let inside = std::fs::read_dir(path)?.map(|one| Ok(one?.path()));
        let mut inside: Vec<PathBuf> = inside.collect::<std::io::Result<_>>()?;
        inside.sort();
        return inside.iter().try_for_each(|one| walk(top, one, deep - 1, found));
    }
    if about.is_file() && !nobodys(path)? {
        if found.len() >= MOST {
            return Err(Refusal::new("refuse-evidence-many").with("count", MOST + 1).with("most", MOST).into());
        }
        let way = path.strip_prefix(top).unwrap_or(path).iter();
        let name: Vec<String> = way.map(|part| plain(&part.to_string_lossy())).collect();
        found.push((name.join("/"), path.to_owned()));
    }
    Ok(())
}

/// Whether a file is nobody's answer.
fn nobodys(path: &Path) -> Result<bool> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    // A workspace; what is hidden, such as the lock beside an open one; the marks of office programs.
    let kept =
        [".ics", ".aims"].iter().any(|ending| name.ends_with(ending)) || (name.ends_with(".eml") && unsent(path)?);
    if kept || name.starts_with('.') || name.starts_with("~$") {
        return Ok(true);
    }
    Ok(form_of(path)?.is_some_and(|text| untouched(&text)))
}

/// Whether a mail is one that was to be sent, and no answer to it.
fn unsent(path: &Path) -> Result<bool> {
    let mut begins = [0; UNSENT.len()];
    let read = std::fs::File::open(path)?.read(&mut begins)?;
    Ok(begins.get(..read) == Some(UNSENT.as_bytes()))
}

impl Ask for ReturnedAsk {
    const NAME: &'static str = "evidence.returned";
    type Answer = Vec<ReturnedFile>;

    fn answer(self, reader: &Reader<'_>, at_moment: &Moment) -> Result<Self::Answer> {
        let world = World::standing(reader, &at_moment.today.to_string())?;
        let (all, lang) = (possible(&world)?, self.lang.as_deref().unwrap_or("en"));
        let same =
            "SELECT coalesce(group_concat(number, ', '), '') FROM evidence WHERE sha256 = ?1 AND retired_on IS NULL";
        let found: Vec<Option<&Possible>> = self.files.iter().map(|[name, _]| matched(&all, name)).collect();
        let form = |at: usize| {
            let (one, [_, sha256]) = (found.get(at).copied().flatten()?, self.files.get(at)?);
            let text = self.forms.get(sha256)?;
            Some((one, text))
        };
        let is_form = |at: usize| form(at).is_some_and(|(one, text)| reply::is_of(one.recipe, text));
        // Of the same content twice, what was sent with a form is looked at before it. It is not taken again.
        let mut order: Vec<usize> = (0..self.files.len()).collect();
        order.sort_by_key(|at| is_form(*at));
        let (mut known, mut here) = (BTreeMap::<usize, String>::new(), BTreeMap::<&str, &str>::new());
        for at in order {
            let Some([name, sha256]) = self.files.get(at) else { continue };
            let mut there: String = reader.maybe(same, [sha256], |row| row.get(0))?.unwrap_or_default();
            if let Some(earlier) = here.insert(sha256.as_str(), name.as_str()).filter(|_| there.is_empty()) {
                earlier.clone_into(&mut there);
            }
            known.insert(at, there);
        }
        let new = |at: usize| found.get(at).copied().flatten().filter(|_| known.get(&at).is_some_and(String::is_empty));
        let came = |(at, [name, _]): (usize, &[String; 2])| {
            let one = new(at)?;
            let system = one.system.as_ref().map(|[id, ..]| id.clone());
            let record = (one.recipe.id.clone(), system);
            Some(Came { record, form: is_form(at), coded: coded(one.recipe, name) })
        };
        let came: Vec<Option<Came>> = self.files.iter().enumerate().map(came).collect();
        let with = together(&came);
        // What a file before it takes is not taken again.
        let (mut used, mut drafts) = (BTreeSet::<String>::new(), BTreeMap::<usize, Option<String>>::new());
        let mut told: Vec<(usize, ReturnedFile)> = Vec::new();
        for at in in_turn(&came, &with) {
            let (Some([name, sha256]), Some(found)) = (self.files.get(at).cloned(), found.get(at).copied()) else {
                continue;
            };
            let system = found.and_then(|one| one.system.as_ref()).map(|[id, ..]| id.clone());
            let draft = match (with.get(&at), new(at)) {
                (Some(file), _) => drafts.get(file).cloned().flatten(),
                (None, Some(one)) => bare(reader, &one.recipe.id, system.as_deref())?
                    .map(|[_, number]| number)
                    .filter(|number| used.insert(number.clone())),
                (None, None) => None,
            };
            let heard = match form(at).filter(|_| new(at).is_some()) {
                Some((one, text)) => said(reader, one, draft.as_deref(), text, lang, at_moment)?,
                None => (Vec::new(), Vec::new()),
            };
            drafts.insert(at, draft.clone());
            let beside = with.get(&at).and_then(|file| self.files.get(*file)).map(|[name, _]| name.clone());
            let file = ReturnedFile {
                said: heard.0,
                unread: heard.1,
                answers: new(at).is_some(),
                same: known.get(&at).cloned().unwrap_or_default(),
                code: found.map(Possible::code).unwrap_or_default(),
                recipe: found.map(|one| one.recipe.id.clone()).unwrap_or_default(),
                into: draft.filter(|_| beside.is_none()).unwrap_or_default(),
                system,
                sha256,
                name,
                beside: beside.unwrap_or_default(),
            };
            told.push((at, file));
        }
        told.sort_by_key(|(at, _)| *at);
        Ok(told.into_iter().map(|(_, file)| file).collect())
    }
}

/// A file that came back for a record, as far as it decides which files become one item.
pub(super) struct Came {
    /// Recipe and key of the system.
    pub(super) record: (String, Option<String>),
    /// It is the form of that record, filled in.
    pub(super) form: bool,
    /// Its own name says the record: nobody had to.
    pub(super) coded: bool,
}

/// Each form, by its place, with the file that was sent with it: one item, in which that file stands and which the form answers.
/// Only files whose own names say the record belong together, and of a record with two forms nobody knows which is whose: every other
/// file is an item of its own, so that none takes the place of another.
pub(super) fn together(all: &[Option<Came>]) -> BTreeMap<usize, usize> {
    let of = |form: bool| {
        let fits = move |(at, one): (usize, &Option<Came>)| {
            one.as_ref().filter(|one| one.form == form).map(|one| (at, one.record.clone(), one.coded))
        };
        all.iter().enumerate().filter_map(fits).collect::<Vec<_>>()
    };
    let (forms, files) = (of(true), of(false));
    let mut with = BTreeMap::new();
    for (at, record, coded) in &forms {
        let alone = forms.iter().filter(|(_, other, _)| other == record).count() == 1;
        if let Some((file, ..)) = files.iter().find(|(_, of, named)| *coded && alone && *named && of == record) {
            with.insert(*at, *file);
        }
    }
    with
}

/// The order in which they take a draft that was begun: what a form belongs to, a form alone, what is called by the record, what was
/// given to it otherwise; and last the forms that belong to a file.
pub(super) fn in_turn(all: &[Option<Came>], with: &BTreeMap<usize, usize>) -> Vec<usize> {
    let turn = |at: &usize| match all.get(*at).and_then(Option::as_ref) {
        _ if with.contains_key(at) => 4,
        _ if with.values().any(|file| file == at) => 0,
        Some(one) if one.form => 1,
        Some(one) if one.coded => 2,
        _ => 3,
    };
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by_key(turn);
    order
}

/// Whether the own name of a file says a record of a recipe, whatever its folder says.
pub(super) fn coded(recipe: &Recipe, name: &str) -> bool {
    let own = name.rsplit(['/', '\\']).next().unwrap_or(name);
    recipe.controls.iter().any(|control| begins(own, control))
}

/// What a form says that its record does not, and what in it cannot be read.
fn said(
    reader: &Reader<'_>,
    one: &Possible,
    into: Option<&str>,
    text: &str,
    lang: &str,
    at: &Moment,
) -> Result<(Vec<ReturnedSaid>, Vec<ReturnedSaid>)> {
    let there = match into {
        Some(number) => there(reader, &EVIDENCE.key(reader, number)?)?,
        None => {
            let system = one.system.as_ref().map(|[id, ..]| id.as_str());
            proposed::of(reader, one.recipe, system, at.today)?.into_iter().map(|known| known.said).collect()
        }
    };
    let read = reply::read(reader, one.recipe, text)?;
    let mut said = Vec::new();
    for new in reply::news(&there, read.said) {
        let Some(asked) = one.recipe.asked(&new.question, &new.cell) else { continue };
        let words = worded(reader, asked, &new.words, lang)?;
        said.push(ReturnedSaid { asks: one.recipe.asks(&new.question, &new.cell, lang), words });
    }
    let unread = read
        .unread
        .into_iter()
        .map(|not| ReturnedSaid { asks: one.recipe.asks(&not.question, &not.cell, lang), words: not.words });
    Ok((said, unread.collect()))
}

/// The record a file answers: by its own name, or else by the nearest folder that says one. Of two codes the longer one:
/// `A.6.2.6-SYS-001` is not `A.6.2.6`.
fn matched<'a>(all: &'a [Possible], name: &str) -> Option<&'a Possible> {
    let begun = |part: &str| {
        let fits = all.iter().flat_map(|one| one.codes().map(move |code| (code, one)));
        fits.filter(|(code, _)| begins(part, code)).max_by_key(|(code, _)| code.len()).map(|(_, one)| one)
    };
    name.rsplit(['/', '\\']).find_map(begun)
}

/// Whether a name begins with a code: written with any sign between its parts.
fn begins(part: &str, code: &str) -> bool {
    let plain =
        |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect() };
    let (part, code) = (plain(part), plain(code));
    // The next sign is not one more digit: `A.2.2` is not the beginning of `A.2.21`.
    part.strip_prefix(&code).is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{begins, came_back};

    #[cfg(unix)]
    #[test]
    fn of_what_came_back_nothing_is_followed_that_is_a_link_and_no_name_steers() {
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("Ada");
        std::fs::create_dir_all(&inside).unwrap();
        let form = crate::run::evidence::sealed("1. Period from:");
        for (name, words) in [
            ("A.2.4 \u{202e}fdp.txt", "x"),
            ("A.2.4.EML", "X-Unsent: 1\r\nTo: ada@example.org"),
            ("A.2.4 reply.eml", "From: ada@example.org"),
            ("AIMS.ics", "x"),
            ("Ours.aims", "x"),
            (".Ours.aims.lock", "x"),
            (".Ours.aims.holder", "x"),
            ("~$A.2.4 review.docx", "x"),
            ("A.2.4.txt", form.as_str()),
        ] {
            std::fs::write(inside.join(name), words).unwrap();
        }
        std::fs::write(inside.join("A.2.4 filled.txt"), form.replace("from:", "from: 1 July")).unwrap();
        std::os::unix::fs::symlink("/etc/passwd", inside.join("A.2.2 link.txt")).unwrap();
        let found = came_back(&[folder.path().to_owned()]).unwrap();
        assert_eq!(
            found.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(),
            ["Ada/A.2.4 filled.txt", "Ada/A.2.4 reply.eml", "Ada/A.2.4 fdp.txt"],
            "the mail that went out is nobody's answer, the one that came back is"
        );
    }

    #[test]
    fn a_file_is_known_by_the_code_it_begins_with() {
        for (name, code, is) in [
            ("A.6.2.6-SYS-001 reading.pdf", "A.6.2.6-SYS-001", true),
            ("a_6_2_6 sys001.PDF", "A.6.2.6-SYS-001", true),
            ("A.6.2.6-SYS-0012.pdf", "A.6.2.6-SYS-001", false),
            ("A.2.21.pdf", "A.2.2", false),
            ("policy A.2.2.pdf", "A.2.2", false),
        ] {
            assert_eq!(begins(name, code), is, "{name}");
        }
    }
}
