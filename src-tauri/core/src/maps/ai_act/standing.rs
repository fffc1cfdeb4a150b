//! Duties that stand: of every system on record that is not out of scope and not retired, under the law of the workspace.

use super::answer::given;
use super::decide::follow;
use super::duties::dues;
use super::law::effective;
use crate::catalogue::Text;
use crate::door::Reader;
use crate::fault::Result;

/// A duty with its day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Day it applies from.
    pub on: String,
    /// Article, in each language.
    pub article: Text,
    /// It is to tell people that AI is at work.
    pub transparency: bool,
    /// Controls and sub-clauses that support it.
    pub controls: Vec<String>,
    /// The system it is about: key, number, name.
    pub system: [String; 3],
    /// Whether that is inside the scope of the AIMS.
    pub inside: bool,
}

/// All of them, the earliest first. Dormant ones, checks and permissions bind nobody yet and are not among them.
///
/// # Errors
/// Those of the file.
pub fn standing(reader: &Reader<'_>) -> Result<Vec<Standing>> {
    let (law, _, _) = effective(reader)?;
    let sql = "SELECT id, number, name, scope FROM system WHERE scope <> 'out' AND stage <> 'retired' ORDER BY number";
    let mut found = Vec::new();
    let read =
        |row: &rusqlite::Row<'_>| Ok(([row.get(0)?, row.get(1)?, row.get(2)?], row.get::<_, String>(3)? == "in"));
    for (system, inside) in reader.rows::<([String; 3], bool)>(sql, [], read)? {
        let Some(record) = given(reader, &system[0], "recorded")? else { continue };
        let path = follow(&law, &record.answers, record.revision < law.reference.revision);
        for due in dues(&law, &path, None) {
            if due.duty.kind == "duty" && !due.date.is_empty() {
                let (article, controls) = (due.duty.article.clone(), due.duty.controls.clone());
                let transparency = law.reference.named.transparency.contains(&due.duty.id);
                found.push(Standing { on: due.date, article, transparency, controls, system: system.clone(), inside });
            }
        }
    }
    found.sort_by(|a: &Standing, b| a.on.cmp(&b.on));
    Ok(found)
}

/// Systems by key whose class was recorded under an earlier state of the law than there is now.
///
/// # Errors
/// Those of the file.
pub(crate) fn behind(reader: &Reader<'_>) -> Result<Vec<String>> {
    let (law, _, _) = effective(reader)?;
    let sql = "SELECT system FROM classification WHERE state = 'recorded' AND coalesce(lawRevision, 0) < ?1";
    reader.rows(sql, [law.reference.revision], |row| row.get(0))
}

/// The recorded class of a system by code, and the day from which the duty to assess the impact on fundamental rights binds it:
/// empty while it is dormant, none where it does not.
///
/// # Errors
/// Those of the file.
pub(crate) fn rights(reader: &Reader<'_>, system: &str) -> Result<Option<(String, Option<String>)>> {
    let sql = "SELECT outcome FROM classification WHERE system = ?1 AND state = 'recorded'";
    let Some(class) = reader.maybe(sql, [system], |row| row.get::<_, String>(0))? else { return Ok(None) };
    let (law, _, _) = effective(reader)?;
    let Some(record) = given(reader, system, "recorded")? else { return Ok(None) };
    let path = follow(&law, &record.answers, record.revision < law.reference.revision);
    let due = dues(&law, &path, None).into_iter().find(|due| due.duty.id == law.reference.named.rights);
    Ok(Some((class, due.map(|due| due.date))))
}
