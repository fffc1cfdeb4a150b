//! What the Act asks of each system, with the key of the duty: the same rules as a classification shows, for all systems at once.

use super::answer::given;
use super::decide::follow;
use super::duties::{Duty, dues};
use super::law::{effective, shipped};
use super::rule::texts;
use crate::catalogue::say;
use crate::door::Reader;
use crate::fault::Result;

/// A system and what follows from its class.
pub(crate) struct Owing {
    /// Key, number, name.
    pub(crate) system: [String; 3],
    /// Outcome on record by code; empty while it is not classified.
    pub(crate) class: String,
    /// Day of the record, or empty.
    pub(crate) on: String,
    /// Roles under the Act, by code.
    pub(crate) roles: Vec<String>,
    /// Duties by key, the earliest first, dormant ones last.
    pub(crate) duties: Vec<(String, Duty)>,
}

/// Every system that is not out of scope and not retired, by number, under the law of the workspace.
///
/// # Errors
/// Those of the file.
pub(crate) fn owed(reader: &Reader<'_>, lang: &str) -> Result<Vec<Owing>> {
    let (law, _, _) = effective(reader)?;
    let sql = "SELECT system.id, system.number, system.name, coalesce(outcome, ''), coalesce(classifiedOn, ''), actRoles
        FROM system LEFT JOIN classification c ON c.system = system.id AND c.state = 'recorded'
        WHERE scope <> 'out' AND stage <> 'retired' AND system.retired_on IS NULL ORDER BY length(system.number), system.number";
    let mut all = reader.rows(sql, [], |row| {
        let roles: String = row.get(5)?;
        Ok(Owing {
            system: [row.get(0)?, row.get(1)?, row.get(2)?],
            class: row.get(3)?,
            on: row.get(4)?,
            roles: serde_json::from_str(&roles).unwrap_or_default(),
            duties: Vec::new(),
        })
    })?;
    for one in all.iter_mut().filter(|one| !one.class.is_empty()) {
        let Some(record) = given(reader, &one.system[0], "recorded")? else { continue };
        let path = follow(&law, &record.answers, record.revision < law.reference.revision);
        let found = dues(&law, &path, None);
        one.duties = found.iter().map(|due| (due.duty.id.clone(), due.told(&law, lang))).collect();
    }
    Ok(all)
}

/// The values that were chosen on record to a question; none: it was not asked, or nothing is recorded.
///
/// # Errors
/// Those of the file.
pub(super) fn answered(reader: &Reader<'_>, system: &str, question: &str) -> Result<Vec<String>> {
    let Some(record) = given(reader, system, "recorded")? else { return Ok(Vec::new()) };
    Ok(texts(record.answers.get(question)).into_iter().map(str::to_owned).collect())
}

/// What was answered on record to the question that the duties to tell people hang on: what is so of the system, and what is
/// not, each with its article.
///
/// # Errors
/// Those of the file.
pub(crate) fn notice_answers(reader: &Reader<'_>, system: &str, lang: &str) -> Result<[Vec<String>; 2]> {
    let (law, _, _) = effective(reader)?;
    let named = &shipped()?.reference.named.notice;
    let (mut so, mut not) = (Vec::new(), Vec::new());
    let (Some(record), Some(question)) = (given(reader, system, "recorded")?, law.question(named)) else {
        return Ok([so, not]);
    };
    let chosen = texts(record.answers.get(named));
    for one in &question.answers {
        let Some(article) = &one.article else { continue };
        let words = say(&one.label, lang);
        let mut letters = words.chars();
        let begun: String = letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect();
        let said = format!("{begun} ({})", say(article, lang));
        if chosen.contains(&one.value.as_str()) { so.push(said) } else { not.push(said) }
    }
    // A question that was never asked was answered neither way.
    if chosen.is_empty() {
        not.clear();
    }
    Ok([so, not])
}

/// What other answers ask of an owing by name.
impl Owing {
    /// The duties to tell people that AI is at work.
    ///
    /// # Errors
    /// When the law shipped cannot be read.
    pub(crate) fn transparency(&self) -> Result<Vec<&Duty>> {
        let named = &shipped()?.reference.named.transparency;
        Ok(self.duties.iter().filter(|(key, _)| named.contains(key)).map(|(_, duty)| duty).collect())
    }

    /// The duty to declare conformity.
    ///
    /// # Errors
    /// When the law shipped cannot be read.
    pub(crate) fn declaration(&self) -> Result<Option<&Duty>> {
        let named = &shipped()?.reference.named.declaration;
        Ok(self.duties.iter().find(|(key, _)| key == named).map(|(_, duty)| duty))
    }
}

/// Whether the law has a duty of this key.
///
/// # Errors
/// When the law shipped cannot be read.
pub(crate) fn known_duty(key: &str) -> Result<bool> {
    Ok(shipped()?.duties.iter().any(|one| one.id == key))
}
