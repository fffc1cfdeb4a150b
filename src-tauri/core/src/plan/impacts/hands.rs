//! Who speaks for data protection in an assessment, and who may approve it (clause 5.3; GDPR, Art. 35(2) and 37).

use super::fields::{ASSESSOR, OFFICER, OPINION, Opinion, VIEW};
use crate::door::Reader;
use crate::kernel::declare::*;
use crate::plan::roles::Kind;
use crate::plan::signing::accepted;

/// Who speaks for data protection: whoever accepted that role, or else whoever spoke in an assessment that was approved; key and name.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn officers(reader: &Reader<'_>) -> Result<(bool, Vec<[String; 2]>)> {
    let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<[String; 2]> { Ok([row.get(0)?, row.get(1)?]) };
    let held = "SELECT DISTINCT person.id, person.name FROM role JOIN person ON person.id = role.person
        WHERE role.kind = ?1 AND role.state = 'accepted' AND role.retired_on IS NULL AND person.retired_on IS NULL
        ORDER BY person.name";
    let all = reader.rows(held, [Kind::DataProtection.code()], read)?;
    if !all.is_empty() {
        return Ok((true, all));
    }
    let spoke = "SELECT DISTINCT person.id, person.name FROM impact JOIN person ON person.id = impact.officer
        WHERE impact.state IN ('approved', 'superseded') AND impact.signed <> '' AND person.retired_on IS NULL
        ORDER BY person.name";
    Ok((false, reader.rows(spoke, [], read)?))
}

/// Whoever holds the role of data protection speaks, and nobody in their place. Where nobody holds it and the name is new, words say in what
/// capacity: an organisation may have to name no officer (GDPR, Art. 37).
pub(super) fn speaks_for_data_protection(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let Some(by) = it.get(&OFFICER) else { return Ok(()) };
    let (held, all) = officers(&it.reader)?;
    // Whoever does more than agree says why anyway.
    let worded = !it.silent(&OPINION) || it.get(&VIEW) != Some(Opinion::Agrees);
    if all.iter().any(|[id, _]| *id == by) || !held && worded {
        return Ok(());
    }
    let name = it
        .reader
        .maybe("SELECT name FROM person WHERE id = ?1", [&by], |row| row.get::<_, String>(0))?
        .unwrap_or_default();
    let who: Vec<String> = all.into_iter().map(|[_, name]| name).collect();
    let (field, id): (&dyn AnyField, _) =
        if held { (&OFFICER, "refuse-impact-not-officer") } else { (&OPINION, "refuse-impact-new-officer") };
    let of = it.record().called();
    refuse
        .named(field.def().name, id)
        .with("name", name)
        .with("of", of)
        .with("count", who.len())
        .with("who", who.join(", "));
    Ok(())
}

/// Those who may approve a round by their post, top management first, and did not assess it.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn approvers(reader: &Reader<'_>, round: &Record) -> Result<Vec<String>> {
    let sql = "SELECT id FROM person WHERE topManagement = 1 AND retired_on IS NULL ORDER BY name";
    let mut all: Vec<String> = reader.rows(sql, [], |row| row.get(0))?;
    all.extend(accepted(reader, Kind::AiLead)?.filter(|lead| !all.contains(lead)));
    let assessor = round.get(&ASSESSOR);
    all.retain(|id| Some(id) != assessor.as_ref());
    Ok(all)
}
