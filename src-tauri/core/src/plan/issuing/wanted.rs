//! Finding the copy somebody wants: an issued one as it was issued, a translation of it, or the draft as it stands.

use crate::door::Reader;
use crate::fault::{Fault, Message, Result};
use crate::kernel::declare::Register;
use crate::moment::Moment;
use crate::paper::{Copy, Despite, Paper, Standing, Wanted};

/// A kind of document: whom it is about, and how it stands now. The nouns that print hand these in.
pub struct Printed {
    /// Its kind: `statement`, `text`.
    pub(crate) kind: &'static str,
    /// Register of the record it is about.
    pub(crate) about: &'static Register,
    /// Key of the record it is about.
    pub(crate) subject: fn(&Reader<'_>, &Wanted) -> Result<String>,
    /// The draft somebody wants about this record in this language.
    pub(crate) draft: fn(&Reader<'_>, &Wanted, &str, &str, &Moment) -> Result<Paper>,
}

struct Issued {
    id: String,
    languages: Vec<String>,
    papers: Vec<Paper>,
}

/// What contradicts itself about a document of a kind and a record.
type Against<'a> = &'a dyn Fn(&str, &str) -> Result<Vec<Message>>;

/// Finds it. A draft says what contradicts itself so far.
///
/// # Errors
/// [`Fault::NotFound`] when there is no such document, version or record.
pub(crate) fn find(
    wanted: &Wanted,
    printed: &[Printed],
    reader: &Reader<'_>,
    at: &Moment,
    against: Against<'_>,
) -> Result<Copy> {
    let Some(printed) = printed.iter().find(|printed| printed.kind == wanted.kind) else {
        return Err(Fault::NotFound { kind: "document", id: wanted.kind.clone() });
    };
    if let Some(id) = &wanted.issued {
        let found = issued_as(reader, id, printed.kind)?;
        return copy(wanted, reader, found.ok_or_else(|| Fault::NotFound { kind: "document", id: id.clone() })?);
    }
    let subject = (printed.subject)(reader, wanted)?;
    let issued = if wanted.draft { None } else { issued(wanted, reader, &subject)? };
    match (issued, &wanted.version) {
        (Some(issued), _) => copy(wanted, reader, issued),
        (None, Some(version)) => Err(Fault::NotFound { kind: "version", id: version.clone() }),
        (None, None) => {
            let lang = wanted.lang.clone().map_or_else(|| first_language(reader), Ok)?;
            let mut paper = (printed.draft)(reader, wanted, &subject, &lang, at)?;
            let found = against(printed.kind, &subject)?;
            if !found.is_empty() && paper.masthead().standing == Standing::Draft {
                paper.masthead_mut().despite = Some(Despite { found, words: String::new() });
            }
            Ok(Copy { paper, pdf: None, live: true })
        }
    }
}

fn issued(wanted: &Wanted, reader: &Reader<'_>, subject: &str) -> Result<Option<Issued>> {
    let which = "kind = ?1 AND subject = ?2 AND (?3 IS NULL OR version = ?3)";
    kept(reader, which, rusqlite::params![wanted.kind, subject, wanted.version])
}

/// The document of this key, when it is one of this kind.
fn issued_as(reader: &Reader<'_>, id: &str, kind: &str) -> Result<Option<Issued>> {
    kept(reader, "document.id = ?1 AND kind = ?2", rusqlite::params![id, kind])
}

/// The latest document of which `which` holds.
fn kept(reader: &Reader<'_>, which: &str, args: impl rusqlite::Params) -> Result<Option<Issued>> {
    let sql = format!(
        "SELECT document.id, languages, content.bytes FROM document JOIN content ON content.id = frozen
        WHERE {which} ORDER BY headSeq DESC LIMIT 1"
    );
    let found = reader
        .maybe(&sql, args, |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, Vec<u8>>(2)?)))?;
    let Some((id, languages, frozen)) = found else { return Ok(None) };
    Ok(Some(Issued { id, languages: serde_json::from_str(&languages)?, papers: serde_json::from_slice(&frozen)? }))
}

/// The papers of an issued document as they were frozen; without a version those of the latest.
///
/// # Errors
/// When the file cannot be read or holds what is no paper.
pub(crate) fn frozen(
    reader: &Reader<'_>,
    kind: &str,
    subject: &str,
    version: Option<&str>,
) -> Result<Option<Vec<Paper>>> {
    let wanted = Wanted { kind: kind.to_owned(), version: version.map(str::to_owned), ..Wanted::default() };
    Ok(issued(&wanted, reader, subject)?.map(|issued| issued.papers))
}

fn copy(wanted: &Wanted, reader: &Reader<'_>, issued: Issued) -> Result<Copy> {
    let lang = wanted.lang.clone().or_else(|| issued.languages.first().cloned()).unwrap_or_default();
    let paper = issued.papers.into_iter().find(|paper| paper.masthead().lang == lang);
    let mut paper = paper.ok_or(Fault::NotFound { kind: "language", id: lang.clone() })?;
    let sql = "SELECT bytes FROM content WHERE id = (SELECT pdf FROM rendering WHERE document = ?1 AND language = ?2)";
    let pdf = reader.maybe(sql, [&issued.id, &lang], |row| row.get(0))?;
    if pdf.is_none() {
        paper.masthead_mut().standing = Standing::Translation;
    }
    Ok(Copy { paper, pdf, live: false })
}

fn first_language(reader: &Reader<'_>) -> Result<String> {
    let sql = "SELECT documentLanguages FROM organisation";
    let text: Option<String> = reader.maybe(sql, [], |row| row.get(0))?;
    let languages: Vec<String> = serde_json::from_str(&text.unwrap_or_default()).unwrap_or_default();
    Ok(languages.into_iter().next().unwrap_or_else(|| "en".to_owned()))
}
