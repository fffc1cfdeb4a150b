//! What a sheet says of the impact assessment of its system, and whom to ask about personal data.

use crate::door::Reader;
pub(super) use crate::facts::offered::offered;
use crate::facts::outside::without_numbers;
use crate::fault::{Message, Result};
use crate::kernel::declare::Record;
use crate::plan::impacts::stands;

/// How its impact assessment stands, with its conditions and a later round that is open; that there is none of a system in use.
pub(super) fn impact(reader: &Reader<'_>, system: &Record, outside: bool) -> Result<Vec<Message>> {
    let told = stands(reader, &system.id, outside)?;
    Ok(if told.iter().any(|one| one.id == "impact-stands") {
        told
    } else {
        std::iter::once(Message::new("sheet-note-impact-none")).chain(told).collect()
    })
}

/// What the assessment of the system says of a question, in the round that counts and in one that is not approved yet: it is taken from
/// there, not written again. `outside`: from the round that counts alone, without numbers that nobody outside can look up.
pub(super) fn answered(
    reader: &Reader<'_>,
    system: &Record,
    (id, question): (&str, &str),
    outside: bool,
) -> Result<Vec<Message>> {
    let sql = "SELECT impact.number, impact.state = 'draft', impactAnswer.words FROM impactAnswer
        JOIN impact ON impact.id = impactAnswer.impact
        WHERE impact.system = ?1 AND question = ?2 AND impactAnswer.words <> '' AND impact.retired_on IS NULL
        AND (impact.state = 'approved' OR (impact.state = 'draft' AND NOT ?3)) ORDER BY impact.round";
    let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<(String, bool, String)> {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    };
    let told = |(number, draft, words): (String, bool, String)| {
        let words = if outside { without_numbers(&words) } else { words };
        let told = Message::new(id).with("number", number).with("question", question).with("draft", u32::from(draft));
        told.with("words", words).with("outside", u32::from(outside))
    };
    Ok(reader.rows(sql, (&system.id, question, outside), read)?.into_iter().map(told).collect())
}

/// Whom people ask about their data, with their post: whoever signed an impact assessment for data protection last, and how they are reached. That
/// nobody is on record for it is said.
pub(super) fn privacy(reader: &Reader<'_>) -> Result<Message> {
    let sql =
        "SELECT person.name, coalesce(person.contact, ''), coalesce(person.role, ''), (SELECT name FROM organisation)
        FROM impact JOIN person ON person.id = impact.officer
        WHERE impact.signed <> '' AND impact.retired_on IS NULL AND person.retired_on IS NULL
        ORDER BY json_extract(impact.signed, '$.on') DESC, impact.number DESC LIMIT 1";
    let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<[String; 4]> {
        Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
    };
    let told = |id: &str, name: String, post: String, us: String| {
        let told = Message::new(id).with("name", name).with("posted", u32::from(!post.is_empty()));
        told.with("post", post).with("us", us)
    };
    Ok(match reader.maybe(sql, [], read)? {
        None => Message::new("sheet-note-privacy-none"),
        Some([name, at, post, us]) if at.is_empty() => told("sheet-note-privacy-unreached", name, post, us),
        Some([name, at, post, us]) => told("sheet-note-privacy", name, post, us).with("at", at),
    })
}
