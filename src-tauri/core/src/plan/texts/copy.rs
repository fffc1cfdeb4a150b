//! Which text somebody wants printed, and its draft as it stands.

use super::fields::{KIND, Kind, STATE};
use super::paper::{Live, paper};
use super::register::TEXTS;
use crate::door::Reader;
use crate::fault::{Fault, Result};
use crate::kernel::Record;
use crate::kernel::declare::Codes;
use crate::moment::Moment;
use crate::paper::{Standing, TextPaper, Wanted};

/// Key of the text somebody wants; absent: the policy.
pub(crate) fn resolve(reader: &Reader<'_>, wanted: &Wanted) -> Result<String> {
    resolve_key(reader, wanted.text.as_deref().unwrap_or(Kind::Policy.code()))
}

/// Key of a text by key, number or kind.
pub(crate) fn resolve_key(reader: &Reader<'_>, said: &str) -> Result<String> {
    let sql = format!(
        "SELECT id FROM text WHERE id = ?1 OR number = ?1 OR {} = ?1
         ORDER BY {} = 'withdrawn', retired_on IS NOT NULL, number LIMIT 1",
        KIND.name(),
        STATE.name()
    );
    let found = reader.maybe(&sql, [said], |row| row.get(0))?;
    found.ok_or_else(|| Fault::NotFound { kind: "text", id: said.to_owned() })
}

/// The text as it stands: a draft of its next version.
pub(crate) fn draft_paper(reader: &Reader<'_>, id: &str, lang: &str, at: &Moment, live: Live<'_>) -> Result<TextPaper> {
    let record = Record::read(reader, &TEXTS, id)?;
    paper(reader, &record, (lang, at), Standing::Draft, live)
}
