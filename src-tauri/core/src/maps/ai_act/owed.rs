//! What the Act asks of each system, with the key of the duty: the same rules as a classification shows, for all systems at once.

use super::answer::{answered, given};
use super::decide::{Path, follow};
use super::duties::{Due, Duty, dues};
use super::generates::{generates_unsaid, would_owe};
use super::law::{effective, shipped};
use super::rule::begun_small;
use super::shape::Law;
use super::supposed::ROLES;
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
    /// Duties of which it is open whether they bind, because one of two answers is wrong: what it makes, and how it makes it.
    pub(crate) open: Vec<(String, Duty)>,
    /// Keys of the duties that would follow if every role under the Act were held here: of the others it is not the role that is lacking.
    pub(crate) whoever: Vec<String>,
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
            open: Vec::new(),
            whoever: Vec::new(),
        })
    })?;
    let unsaid = generates_unsaid(reader)?;
    for one in all.iter_mut().filter(|one| !one.class.is_empty()) {
        let Some(record) = given(reader, &one.system[0], "recorded")? else { continue };
        let path = follow(&law, &record.answers, record.revision < law.reference.revision);
        let found = dues(&law, &path, None);
        let told = |due: &Due<'_>| (due.duty.id.clone(), due.told(&law, lang));
        one.duties = found.iter().map(told).collect();
        one.whoever = whoever(&law, &path);
        if unsaid.iter().any(|[id, _]| *id == one.system[0]) {
            one.open = would_owe(reader, &law, &one.system[0], (&record.answers, &found))?.iter().map(told).collect();
        }
    }
    Ok(all)
}

/// Keys of the duties that would follow from the same class for somebody who holds every role.
fn whoever(law: &Law, path: &Path) -> Vec<String> {
    if path.open.is_some() {
        return Vec::new();
    }
    let (mut answers, met) = (path.answers.clone(), path.met());
    let roles = law.question(ROLES).into_iter().flat_map(|question| &question.answers);
    answers.insert(ROLES.to_owned(), roles.map(|one| one.value.as_str()).collect());
    let follow = law.duties.iter().filter(|duty| duty.when.holds(law, &answers, &met));
    follow.map(|duty| duty.id.clone()).collect()
}

/// What was answered to be so of a system, of all that the duties to tell people hang on, each with its article.
///
/// # Errors
/// Those of the file.
pub(crate) fn notice_answers(reader: &Reader<'_>, system: &str, lang: &str) -> Result<Vec<String>> {
    let (law, _, _) = effective(reader)?;
    let named = &shipped()?.reference.named.notice;
    let (chosen, question) = (answered(reader, system, named)?, law.question(named));
    let so = question.into_iter().flat_map(|question| &question.answers).filter(|one| chosen.contains(&one.value));
    let told = so.filter_map(|one| {
        Some(format!("{} ({})", begun_small(&say(&one.label, lang)), say(one.article.as_ref()?, lang)))
    });
    Ok(told.collect())
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

    /// The duty to document why a system of Annex III is not high-risk (Art. 6(4)), with its key.
    ///
    /// # Errors
    /// When the law shipped cannot be read.
    pub(crate) fn not_high(&self) -> Result<Option<&(String, Duty)>> {
        let named = &shipped()?.reference.named.not_high;
        Ok(self.duties.iter().find(|(key, _)| key == named))
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
