//! Risks against the controls that treat them, against what was accepted, and against the law (clauses 6.1.2, 6.1.3, 8.2, 8.3).

use super::found::{Contradiction, Found, PLAN, REPORT, REVIEW, STATEMENT};
use super::look::{Control, Look};
use crate::facts::reserve::{Light, light};
use crate::fault::Result;
use crate::kernel::declare::Codes;
use crate::maps::ai_act::{CLASSIFICATIONS, forbidden_systems};
use crate::plan::controls::{CONTROLS, Inclusion};
use crate::plan::criteria::{CRITERIA, Level, Measure};
use crate::plan::impacts::EFFECTS;
use crate::plan::people::PEOPLE;
use crate::plan::people::named::named;
use crate::plan::risks::plan::{Judged, latest};
use crate::plan::risks::reasons::{excluded as excluded_behind, reasons, said};
use crate::plan::risks::{
    ACCEPTED_BY, DUE, EXPECTED, OWNER, RISKS, RULED_OUT, TREATED_BY, TREATMENT, UNDER, UNTIL, WORKS, entitled,
};
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
    let mut found = Vec::new();
    for ([id, number], risks) in excluded_behind(&look.reader)? {
        let mut one =
            Contradiction::told(said(&number, &risks), &[STATEMENT, REPORT, PLAN]).at(&CONTROLS, &id, &number);
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
    for one in look.risks.iter() {
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

/// A risk that somebody accepted who may not accept what it stands at today: the act refuses that, and posts, owners and figures change
/// afterwards. What remains too high stands against the papers that show it; the rest is told.
pub(super) fn below_authority(look: &Look<'_>) -> Result<Found> {
    let mut found = Vec::new();
    for one in look.risks.iter().filter(|one| one.accepted) {
        let (Some(by), Some(under)) = (one.risk.get(&ACCEPTED_BY), one.risk.get(&UNDER)) else { continue };
        let Some(person) = named(&look.reader, &by)? else { continue };
        let (measure, owner) = (Measure::read(&look.reader, &under)?, one.risk.get(&OWNER));
        let may = |level| entitled(&look.reader, (&measure, level), &person, owner.as_ref());
        let remains = one.left.map(|level| may(level).map(|may| (level, may))).transpose()?;
        let (level, kinds) = match (remains, one.stands_at().filter(|level| *level > Level::Low)) {
            (Some((level, false)), _) => (level, &[REVIEW, PLAN][..]),
            (_, Some(level)) if !may(level)? => (level, &[][..]),
            _ => continue,
        };
        let told = Contradiction::of("contradiction-risk-below-authority", kinds)
            .with("number", one.risk.number.as_str())
            .with("level", level.code())
            .with("name", person.name.as_str())
            .with("acceptor", measure.acceptor(level).map_or("", Codes::code));
        found.push(told.at(&RISKS, &one.risk.id, &one.risk.number).at(&PEOPLE, &person.id, &person.name));
    }
    Ok(found)
}

/// A risk that somebody said to come under what the criteria let nobody accept, and that is accepted all the same: the act refuses it, and
/// what is said of a risk may change afterwards.
pub(super) fn ruled_out(look: &Look<'_>) -> Result<Found> {
    let found = look.risks.iter().filter(|one| one.accepted && one.risk.get(&RULED_OUT) == Some(true));
    let told = |one| about("contradiction-risk-ruled-out", &[REVIEW, PLAN], one).at(&CRITERIA, "", "");
    Ok(found.map(told).collect())
}

/// An acceptance that ends before the day from which the effect of the treatment is judged: what is to be accepted again would be accepted
/// again unseen.
pub(super) fn ends_unjudged(look: &Look<'_>) -> Result<Found> {
    let mut found = Vec::new();
    for one in look.risks.iter().filter(|one| one.accepted) {
        let (Some(until), Some(check)) = (one.risk.get(&UNTIL), one.checked_on()) else { continue };
        if check > until {
            let told = about("contradiction-acceptance-unjudged", &[PLAN], one);
            found.push(told.with("until", until).with("check", check));
        }
    }
    Ok(found)
}

/// A treatment after which more remains, by its own rating, than it aims at.
pub(super) fn short_of_aim(look: &Look<'_>) -> Result<Found> {
    let mut found = Vec::new();
    for one in look.risks.iter().filter(|one| one.risk.get(&TREATMENT).is_some()) {
        let Some(aim) = one.risk.get(&EXPECTED).filter(|aim| one.left > Some(*aim)) else { continue };
        found.push(about("contradiction-treatment-short", &[PLAN], one).with("aim", aim.code()));
    }
    Ok(found)
}

/// A class that rests on a system posing no significant risk of harm (Art. 6(3)), and the risks of that system to people that stand at high or critical.
pub(super) fn light_class(look: &Look<'_>) -> Result<Found> {
    let mut found = Vec::new();
    for Light { system: [system, number, name], risks } in light(&look.reader, &look.risks)? {
        let at = |wanted: Level| {
            let those = risks.iter().filter(|(_, level)| *level == wanted).map(|(one, _)| one.risk.number.as_str());
            those.collect::<Vec<_>>().join(", ")
        };
        let (high, critical) = (at(Level::High), at(Level::Critical));
        let levels = match (high.is_empty(), critical.is_empty()) {
            (false, false) => "both",
            (true, false) => "critical",
            _ => "high",
        };
        let told = Contradiction::of("contradiction-class-light", &[REPORT])
            .with("name", format!("{number} {name}"))
            .with("levels", levels)
            .with("high", high)
            .with("critical", critical)
            .at(&CLASSIFICATIONS, &system, &number);
        found.push(risks.iter().fold(told, |told, (one, _)| told.at(&RISKS, &one.risk.id, &one.risk.number)));
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

/// A treatment that is to be done before a control it rests on.
pub(super) fn before_control(look: &Look<'_>) -> Result<Found> {
    let mut found = Vec::new();
    let open = |one: &&Judged| one.counts() && one.risk.get(&WORKS).is_none();
    for one in look.risks.iter().filter(open) {
        let (Some(due), needed) = (one.risk.get(&DUE), one.risk.get(&TREATED_BY)) else { continue };
        let later = |control: &&Control| {
            needed.contains(&control.id) && control.status != "implemented" && control.target > due
        };
        let last = look.controls.iter().filter(later).max_by(|one, other| one.target.cmp(&other.target));
        if let Some(control) = last {
            let told =
                about("contradiction-treatment-before-control", &[PLAN, STATEMENT], one).with("due", due.as_str());
            let told = told.with("control", control.number.as_str()).with("target", control.target.as_str());
            found.push(told.at(&CONTROLS, &control.id, &control.number));
        }
    }
    Ok(found)
}

/// An impact and the risk made of it, which rate the same harm to the same people apart.
pub(super) fn rated_apart(look: &Look<'_>) -> Result<Found> {
    let sql = "SELECT effect.id, effect.number, effect.likelihood, effect.consequence, risk.id, risk.number, risk.likelihood,
            CASE effect.target WHEN 'individuals' THEN risk.individuals WHEN 'groups' THEN risk.\"groups\" ELSE risk.society END
        FROM risk JOIN json_each(risk.impacts) AS link JOIN impactEffect effect ON effect.id = link.value
        WHERE risk.retired_on IS NULL AND risk.state NOT IN ('unrated', 'closed') AND effect.retired_on IS NULL
        ORDER BY effect.number, risk.number";
    type Rated = ([String; 2], [Option<i64>; 2]);
    let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<(Rated, Rated)> {
        let impact = ([row.get(0)?, row.get(1)?], [row.get(2)?, row.get(3)?]);
        Ok((impact, ([row.get(4)?, row.get(5)?], [row.get(6)?, row.get(7)?])))
    };
    let mut found = Vec::new();
    for (([impact, impact_number], impact_says), ([risk, number], risk_says)) in look.reader.rows(sql, [], read)? {
        let pair = |[likelihood, consequence]: [Option<i64>; 2]| Some(format!("{} × {}", likelihood?, consequence?));
        let (Some(one), Some(other)) = (pair(impact_says), pair(risk_says)) else { continue };
        if one != other {
            let told = Contradiction::of("contradiction-impact-risk-apart", &[PLAN])
                .with("impact", impact_number.as_str())
                .with("rated", one)
                .with("number", number.as_str())
                .with("otherwise", other);
            found.push(told.at(&EFFECTS, &impact, &impact_number).at(&RISKS, &risk, &number));
        }
    }
    Ok(found)
}
