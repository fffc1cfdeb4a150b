//! Risks against the controls that treat them, against what was accepted, and against the law (clauses 6.1.2, 6.1.3, 8.2, 8.3).

use super::found::{Contradiction, Found, PLAN, REPORT, REVIEW, STATEMENT};
use super::look::Look;
use crate::fault::Result;
use crate::kernel::declare::Codes;
use crate::maps::ai_act::forbidden_systems;
use crate::plan::controls::{CONTROLS, Inclusion};
use crate::plan::risks::plan::{Judged, latest};
use crate::plan::risks::reasons::{numbers, reasons};
use crate::plan::risks::{RISKS, UNTIL};
use crate::plan::systems::SYSTEMS;

fn about(id: &str, kinds: &[&str], one: &Judged) -> Contradiction {
    let number = one.risk.number.as_str();
    Contradiction::of(id, kinds)
        .with("number", number)
        .with("level", one.left.map_or("", Codes::code))
        .at(&RISKS, &one.risk.id, number)
}

/// A control that the treatment of a risk needs, and the statement excludes.
pub(super) fn excluded(look: &Look<'_>) -> Result<Found> {
    let needed = reasons(&look.reader)?;
    let mut found = Vec::new();
    for control in look.controls.iter().filter(|control| control.excluded()) {
        let Some(risks) = needed.get(&control.id) else { continue };
        let mut one = Contradiction::of("contradiction-excluded-risk", &[STATEMENT, REPORT])
            .with("control", control.number.as_str())
            .with("count", risks.len())
            .with("risks", numbers(risks))
            .at(&CONTROLS, &control.id, &control.number);
        for risk in risks.iter().take(5) {
            one = one.at(&RISKS, &risk.id, &risk.number);
        }
        found.push(one);
    }
    Ok(found)
}

/// A control that applies for no risk and no obligation, and a reason that names a risk where no risk needs the control. Asked
/// once there is a treatment plan: before, nobody could have linked them.
pub(super) fn unexplained(look: &Look<'_>) -> Result<Found> {
    if latest(&look.reader)?.is_none() {
        return Ok(Vec::new());
    }
    let needed = reasons(&look.reader)?;
    let sql = "SELECT id, inclusionCodes, trim(inclusionWords) <> '' FROM control WHERE applicability = 'applicable'";
    let read =
        |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, bool>(2)?));
    let mut found = Vec::new();
    for (id, codes, worded) in look.reader.rows(sql, [], read)? {
        let Some(control) = look.controls.iter().find(|one| one.id == id).filter(|_| !needed.contains_key(&id)) else {
            continue;
        };
        let coded = |code: &str| codes.contains(&format!("\"{code}\""));
        let obliged = [Inclusion::Law, Inclusion::Contract, Inclusion::Party].iter().any(|code| coded(code.code()));
        let told = if coded(Inclusion::Risk.code()) {
            Some(("contradiction-reason-without-risk", &[STATEMENT][..]))
        } else {
            let explained = coded(Inclusion::Practice.code()) && worded;
            (!obliged && !explained).then_some(("contradiction-control-unexplained", &[][..]))
        };
        if let Some((told, kinds)) = told {
            let one = Contradiction::of(told, kinds).with("control", control.number.as_str());
            found.push(one.at(&CONTROLS, &control.id, &control.number));
        }
    }
    Ok(found)
}

/// What remains high and nobody has accepted, an acceptance that has ended, one on other facts, a rating under older criteria.
pub(super) fn accepted(look: &Look<'_>) -> Result<Found> {
    let mut found = Vec::new();
    for one in &look.risks {
        if one.expired {
            let until = one.risk.get(&UNTIL).unwrap_or_default();
            found.push(about("contradiction-acceptance-ended", &[STATEMENT, REVIEW, PLAN], one).with("on", until));
        } else if one.stops() {
            found.push(about("contradiction-risk-unaccepted", &[STATEMENT, REVIEW, PLAN], one));
        }
        if !one.moved.is_empty() && !one.expired {
            let told = about("contradiction-risk-other-facts", &[STATEMENT, REVIEW, PLAN], one);
            found.push(told.with("count", one.moved.len()));
        }
        if one.older {
            found.push(about("contradiction-risk-older-criteria", &[REVIEW, PLAN], one));
        }
    }
    Ok(found)
}

/// A practice that is prohibited, or may be, in a system that is in use.
pub(super) fn prohibited(look: &Look<'_>) -> Result<Found> {
    let sql = "SELECT id FROM system WHERE stage IN ('in-use', 'changed')";
    let used: Vec<String> = look.reader.rows(sql, [], |row| row.get(0))?;
    let all = forbidden_systems(&look.reader)?;
    let told = all.iter().filter(|[id, ..]| used.contains(id)).map(|[id, number, name]| {
        Contradiction::of("contradiction-prohibited-used", &[STATEMENT, REVIEW, REPORT, PLAN])
            .with("number", number.as_str())
            .with("name", name.as_str())
            .at(&SYSTEMS, id, number)
    });
    Ok(told.collect())
}
