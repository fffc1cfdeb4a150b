//! Finding the copy somebody wants: an issued one as it was issued, a translation of it, or the draft as it stands.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::Reader;
use crate::fault::{Fault, Result};
use crate::moment::Moment;
use crate::paper::{Paper, Standing};
use crate::{gap, reviews, statement};

/// Which document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Wanted {
    /// `statement`, `management-review` or `gap-report`.
    pub kind: String,
    /// Version; absent: the latest approved one, else the draft.
    #[serde(default)]
    pub version: Option<String>,
    /// Number or key of the review; absent: the latest one.
    #[serde(default)]
    pub review: Option<String>,
    /// Number or key of the gap analysis run; absent: the latest one.
    #[serde(default)]
    pub run: Option<String>,
    /// `en` or `es`; absent: the language of the approved record, or the organisation's first document language.
    #[serde(default)]
    pub lang: Option<String>,
    /// The draft as it stands, even where an approved version exists.
    #[serde(default)]
    #[ts(as = "Option<bool>")]
    pub draft: bool,
}

/// A copy of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// What it prints.
    pub paper: Paper,
    /// The PDF as issued; none for a draft or a translation, which are printed when asked for.
    pub pdf: Option<Vec<u8>>,
}

struct Issued {
    id: String,
    languages: Vec<String>,
    papers: Vec<Paper>,
}

impl Wanted {
    /// Finds it.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is no such document, version or review.
    pub fn find(&self, reader: &Reader<'_>, at: &Moment) -> Result<Copy> {
        let subject = match self.kind.as_str() {
            "statement" => statement::SUBJECT.to_owned(),
            "management-review" => reviews::resolve(reader, self.review.as_deref(), self.draft)?,
            "gap-report" => gap::resolve(reader, self.run.as_deref())?.id,
            other => return Err(Fault::NotFound { kind: "document", id: other.to_owned() }),
        };
        let issued = if self.draft { None } else { self.issued(reader, &subject)? };
        match (issued, &self.version) {
            (Some(issued), _) => self.copy(reader, issued),
            (None, Some(version)) => Err(Fault::NotFound { kind: "version", id: version.clone() }),
            (None, None) => {
                let lang = self.lang.clone().map_or_else(|| first_language(reader), Ok)?;
                let paper = match self.kind.as_str() {
                    "statement" => Paper::Statement(Box::new(statement::draft_paper(reader, &lang, at)?)),
                    "gap-report" => Paper::GapReport(Box::new(gap::draft_paper(reader, &subject, &lang, at)?)),
                    _ => Paper::ManagementReview(Box::new(reviews::draft_paper(reader, &subject, &lang, at)?)),
                };
                Ok(Copy { paper, pdf: None })
            }
        }
    }

    fn issued(&self, reader: &Reader<'_>, subject: &str) -> Result<Option<Issued>> {
        let sql = "SELECT issued_document.id, languages, content.bytes FROM issued_document
            JOIN content ON content.id = frozen
            WHERE kind = ?1 AND subject = ?2 AND (?3 IS NULL OR version = ?3) ORDER BY head_seq DESC LIMIT 1";
        let found = reader.maybe(sql, rusqlite::params![self.kind, subject, self.version], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, Vec<u8>>(2)?))
        })?;
        let Some((id, languages, frozen)) = found else { return Ok(None) };
        Ok(Some(Issued { id, languages: serde_json::from_str(&languages)?, papers: serde_json::from_slice(&frozen)? }))
    }

    fn copy(&self, reader: &Reader<'_>, issued: Issued) -> Result<Copy> {
        let lang = self.lang.clone().or_else(|| issued.languages.first().cloned()).unwrap_or_default();
        let paper = issued.papers.into_iter().find(|paper| paper.masthead().lang == lang);
        let mut paper = paper.ok_or(Fault::NotFound { kind: "language", id: lang.clone() })?;
        let sql = "SELECT bytes FROM content WHERE id = (SELECT pdf FROM issued_rendering WHERE document = ?1 AND language = ?2)";
        let pdf = reader.maybe(sql, [&issued.id, &lang], |row| row.get(0))?;
        if pdf.is_none() {
            paper.masthead_mut().standing = Standing::Translation;
        }
        Ok(Copy { paper, pdf })
    }
}

impl Copy {
    /// A file name that says what it is, e.g. `Kestrelmoor-Ltd-SoA-1.0-en.pdf`.
    #[must_use]
    pub fn file_name(&self) -> String {
        let head = self.paper.masthead();
        let standing = match head.standing {
            Standing::Draft => "-draft",
            Standing::Translation => "-translation",
            Standing::Approved | Standing::Superseded => "",
        };
        let name = format!("{}-{}-{}{standing}-{}", head.organisation, head.number, head.version, head.lang);
        let plain = |c: char| if c.is_alphanumeric() || ".-_".contains(c) { c } else { '-' };
        let name: String = name.chars().map(plain).collect();
        format!("{}.pdf", name.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-"))
    }
}

fn first_language(reader: &Reader<'_>) -> Result<String> {
    let sql = "SELECT document_languages FROM organisation";
    let text: Option<String> = reader.maybe(sql, [], |row| row.get(0))?;
    let languages: Vec<String> = serde_json::from_str(&text.unwrap_or_default()).unwrap_or_default();
    Ok(languages.into_iter().next().unwrap_or_else(|| "en".to_owned()))
}
