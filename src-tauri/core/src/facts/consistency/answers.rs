//! Answers that say two things of one matter: a clause and the control that carries it out, and what the EU AI Act was told
//! beside the inventory and beside itself.

use rusqlite::Row;

use super::found::{Contradiction, Found, REPORT, TECHNICAL_FILE, USER_INFORMATION};
use super::look::Look;
use crate::fault::Result;
use crate::kernel::declare::Register;
use crate::maps::ai_act::{CLASSIFICATIONS, generates_unsaid, owed, spans_of_first_use};
use crate::plan::criteria::CRITERIA;
use crate::plan::gap::ANSWERS;
use crate::plan::impacts::IMPACTS;
use crate::plan::risks::PLANS;
use crate::plan::systems::SYSTEMS;
use crate::run::statement::CONTROLS;

/// Clauses and the controls by which they are met: the policy, the roles, the impact assessment.
const PAIRED: [(&str, &str); 3] = [("5.2", "A.2.2"), ("5.3", "A.3.2"), ("6.1.4", "A.5.2")];

/// A clause rated as met although the control that meets it is only planned or not begun.
pub(super) fn paired(look: &Look<'_>) -> Result<Found> {
    let mut found = Vec::new();
    for (clause, control) in PAIRED {
        // A full run rates requirement by requirement: the clause is met if each of them is.
        let part = format!("{clause}-");
        let rated: Vec<_> =
            look.answers.iter().filter(|(item, _)| *item == clause || item.starts_with(&part)).collect();
        let met = !rated.is_empty() && rated.iter().all(|(_, answer)| answer.rating == "conforms");
        let behind = |status: &str| matches!(status, "planned" | "not-started");
        let (true, Some(one)) = (met, look.controls.iter().find(|one| one.id == control && behind(&one.status))) else {
            continue;
        };
        let place = look.answered(rated.first().map_or(clause, |(item, _)| item.as_str()));
        let told = Contradiction::of("contradiction-clause-ahead", &[REPORT]).with("clause", clause);
        let told = told.with("run", look.run()).with("control", one.number.as_str());
        let told = told.with("status", one.status.as_str());
        found.push(told.at(&ANSWERS, &place, &place).at(&CONTROLS, &one.id, &one.number));
    }
    Ok(found)
}

/// Clauses and controls whose requirements are met by a record that is approved, and SQL of the last approval: its number and day.
const APPROVED: [(&[&str], &Register, &str); 3] = [
    (
        &["6.1.3", "8.2", "8.3"],
        &PLANS,
        "SELECT id, number, approvedOn FROM treatmentPlan ORDER BY approvedOn DESC, number DESC LIMIT 1",
    ),
    (
        &["6.1.1", "6.1.2"],
        &CRITERIA,
        "SELECT id, number, json_extract(approved, '$.on') FROM criteria WHERE state = 'inForce' ORDER BY number DESC LIMIT 1",
    ),
    (
        &["6.1.4", "8.4", "A.5"],
        &IMPACTS,
        "SELECT id, number, json_extract(approved, '$.on') FROM impact WHERE state = 'approved' AND retired_on IS NULL
            ORDER BY json_extract(approved, '$.on') DESC LIMIT 1",
    ),
];

/// A finding that was written before the record it speaks of was approved: it may no longer be true.
pub(super) fn older(look: &Look<'_>) -> Result<Found> {
    let mut found = Vec::new();
    for (clauses, register, sql) in APPROVED {
        let read =
            |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, Option<String>>(2)?));
        let Some((id, number, Some(on))) = look.reader.maybe(sql, [], read)? else { continue };
        let about = |item: &str| {
            clauses
                .iter()
                .any(|one| item.strip_prefix(one).is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '.'])))
        };
        let before: Vec<&str> = look
            .answers
            .iter()
            .filter(|(item, answer)| {
                about(item)
                    && matches!(answer.rating.as_str(), "partly" | "not")
                    && answer.rated_on.as_deref().is_some_and(|rated| rated < on.as_str())
            })
            .map(|(item, _)| item.as_str())
            .collect();
        let Some(first) = before.first() else { continue };
        let place = look.answered(first);
        let told = Contradiction::of("contradiction-finding-older", &[REPORT])
            .with("count", before.len())
            .with("items", before.join(", "))
            .with("run", look.run())
            .with("record", number.as_str())
            .with("on", on.as_str());
        found.push(told.at(&ANSWERS, &place, &place).at(register, &id, &number));
    }
    Ok(found)
}

/// Recorded classifications of systems inside the scope: key and number of the system, one answer, another or a day, and whether
/// the organisation made the system.
fn classified(look: &Look<'_>, one: &str, other: &str) -> Result<Vec<([String; 4], bool)>> {
    let sql = format!(
        "SELECT system.id, system.number, coalesce({one}, ''), coalesce({other}, ''), coalesce(system.origin, '') IN ('own', 'on-model')
        FROM classification JOIN system ON system.id = classification.system
        WHERE classification.state = 'recorded' AND system.scope <> 'out' ORDER BY system.number"
    );
    look.reader.rows(&sql, [], |row: &Row<'_>| {
        Ok(([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?], row.get::<_, bool>(4)?))
    })
}

/// The day of first use in the inventory against the span that the EU AI Act was told: it decides whether Article 111
/// spares the system.
pub(super) fn first_use(look: &Look<'_>) -> Result<Found> {
    let spans = spans_of_first_use(&look.reader)?;
    let mut found = Vec::new();
    for ([id, number, told, used], own) in classified(look, "json_extract(answers, '$.Q16')", "system.inUseOn")? {
        let span = spans.iter().position(|(answer, _)| *answer == told);
        let end = span.and_then(|at| spans.get(at)).map(|(_, end)| end);
        // Each span begins where the one before it ends; what is told of no span begins after the last, or is not used yet.
        let begin = match span {
            Some(at) => at.checked_sub(1).and_then(|before| spans.get(before)),
            None => spans.last().filter(|_| !told.is_empty() && used <= look.today),
        };
        // The first use of its kind counts: what others made may have been on the market long before it came here.
        let later = own && end.is_some_and(|end| used >= *end);
        let earlier = begin.is_some_and(|(_, begin)| used < *begin);
        if !used.is_empty() && (later || earlier) {
            let one = Contradiction::of("contradiction-first-use", &[REPORT]).with("number", number.as_str());
            let one = one.with("on", used.as_str());
            found.push(one.at(&SYSTEMS, &id, &number).at(&CLASSIFICATIONS, &id, &number));
        }
    }
    Ok(found)
}

/// Not meant for public authorities, and used as one or for one.
pub(super) fn public(look: &Look<'_>) -> Result<Found> {
    let (meant, used) = ("json_extract(answers, '$.Q20')", "json_extract(answers, '$.Q14')");
    let mut found = Vec::new();
    for ([id, number, meant, used], _) in classified(look, meant, used)? {
        let by: Vec<String> = serde_json::from_str(&used).unwrap_or_default();
        if meant == "no" && by.iter().any(|one| matches!(one.as_str(), "public" | "onbehalf")) {
            let one = Contradiction::of("contradiction-public-use", &[REPORT]).with("number", number.as_str());
            found.push(one.at(&CLASSIFICATIONS, &id, &number));
        }
    }
    Ok(found)
}

/// A generative technique, and the answer that nothing is generated; with the day from which Art. 50(2) would bind.
pub(super) fn generates(look: &Look<'_>) -> Result<Found> {
    let owing = owed(&look.reader, "en")?;
    let told = |[id, number]: [String; 2]| {
        let open = owing.iter().find(|one| one.system[0] == id).and_then(|one| one.open.first());
        let on = open.map(|(_, duty)| duty.date.as_str()).unwrap_or_default();
        let one = Contradiction::of("contradiction-generates", &[TECHNICAL_FILE, USER_INFORMATION, REPORT]);
        let one = one.with("number", number.as_str()).with("dated", u32::from(!on.is_empty())).with("on", on);
        one.about(&id).at(&SYSTEMS, &id, &number).at(&CLASSIFICATIONS, &id, &number)
    };
    Ok(generates_unsaid(&look.reader)?.into_iter().map(told).collect())
}
