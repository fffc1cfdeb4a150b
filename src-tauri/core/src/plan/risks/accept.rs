//! Accepting what remains (clauses 6.1.3 and 8.3): who may accept which level, in a list or one by one, until when.
//!
//! Not here: prohibited practices, which nobody accepts; the class is known above.

use std::rc::Rc;

use super::fields::*;
use super::lapse::lapse;
use super::level::{measure, remained, stands};
use crate::door::Reader;
use crate::kernel::declare::*;
use crate::kernel::kinds::{Stamped, stamped};
use crate::plan::criteria::{Acceptor, Level, Measure, in_force};
use crate::plan::people::named::{Named, named};
use crate::plan::{roles, signing};

/// What an acceptance is measured by.
struct Levels {
    /// Of what remains.
    left: Level,
    /// At which it stands: who accepts it, and whether in a list, goes by this. Nothing is less before somebody judged that it is.
    stands: Level,
    measure: Rc<Measure>,
}

/// The levels and the criteria; none while it is not rated.
fn levels(it: &Draft<'_>) -> Result<Option<Levels>> {
    let Some(measure) = measure(it)? else { return Ok(None) };
    // The step has moved the state already: what counts is what was treated.
    let was = it.was(&STATE).map_or("", Codes::code).into();
    let stored = |name: &str| if name == STATE.name() { &was } else { it.record().stored(name) };
    let (left, stands) = (remained(stored).level(&measure), stands(stored, &measure));
    Ok(left.zip(stands).map(|(left, stands)| Levels { left, stands, measure }))
}

/// Rated under what holds, on facts that still stand, and treated where it is more than low.
pub(super) fn acceptable(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&KIND) != Some(Nature::Risk) {
        refuse.at(&STATE, "refuse-risk-opportunity");
        return Ok(());
    }
    if it.get(&RULED_OUT) == Some(true) {
        refuse.at(&STATE, "refuse-risk-ruled-out");
    }
    if it.get(&UNDER) != in_force(&it.reader)? {
        refuse.at(&STATE, "refuse-risk-older-criteria");
    }
    let Some(rated) = stamped(it.record().stored(RATED.name())) else { return Ok(()) };
    let moved = |(name, digest): (&String, &String)| Stamped::digest(it.record().stored(name)) != *digest;
    if rated.facts.iter().any(moved) {
        refuse.at(&STATE, "refuse-risk-other-facts");
    }
    let Some(Levels { left, .. }) = levels(it)? else {
        refuse.at(&STATE, "refuse-risk-not-rated");
        return Ok(());
    };
    if left > Level::Low && it.was(&STATE) == Some(Standing::Rated) {
        refuse.at(&TREATMENT, "refuse-risk-not-treated");
    }
    Ok(())
}

/// What stands at high or critical is accepted one by one.
pub(super) fn in_a_list(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if let Some(Levels { stands, .. }) = levels(it)?.filter(|one| one.stands > Level::Medium) {
        refuse.at(&STATE, "refuse-risk-one-by-one").with("level", stands.code());
    }
    Ok(())
}

/// Whoever accepts may do so under the criteria, and did not rate it alone.
pub(super) fn may(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let (Some(by), Some(Levels { left, stands, measure })) = (it.get(&ACCEPTED_BY), levels(it)?) else {
        return Ok(());
    };
    let Some(person) = named(&it.reader, &by)? else { return Ok(()) };
    let needed = measure.acceptor(stands);
    if !entitled(&it.reader, (&measure, stands), &person, it.get(&OWNER).as_ref())? {
        let who = who_may(&it.reader, (&measure, stands), it.get(&OWNER).as_ref())?;
        let noted = refuse.at(&ACCEPTED_BY, "refuse-risk-may-not").with("name", person.name.as_str());
        let noted =
            noted.with("number", it.record().number.as_str()).with("may", who.len()).with("who", who.join(", "));
        let noted = noted.with("yet", if stands > left { "expected" } else { "judged" });
        noted.with("level", stands.code()).with("acceptor", needed.map_or("", Codes::code));
    }
    if needed == Some(Acceptor::Exception) && it.silent(&CONDITIONS) {
        refuse.at(&CONDITIONS, "refuse-risk-exception");
    }
    if left > Level::Low && rated_alone(it.record()).as_ref() == Some(&person.name) {
        let noted = refuse.at(&ACCEPTED_BY, "refuse-risk-alone").with("name", person.name);
        noted.with("number", it.record().number.as_str());
    }
    Ok(())
}

/// Name of whoever rated a risk and is the only one who looked at these figures; none where nobody rated it, or somebody else read it.
#[must_use]
pub(crate) fn rated_alone(risk: &Record) -> Option<String> {
    let rated = stamped(risk.stored(RATED.name()))?.by;
    let read = stamped(risk.stored(READ.name())).filter(|read| {
        read.by != rated && read.facts.iter().all(|(name, digest)| Stamped::digest(risk.stored(name)) == *digest)
    });
    read.is_none().then_some(rated)
}

/// Whether somebody may accept a risk of this level under the criteria, as the roles stand.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn entitled(
    reader: &Reader<'_>,
    (measure, level): (&Measure, Level),
    by: &Named,
    owner: Option<&String>,
) -> Result<bool> {
    let owns = owner == Some(&by.id);
    let leads = signing::accepted(reader, roles::Kind::AiLead)?.as_ref() == Some(&by.id);
    Ok(by.top_management
        || match measure.acceptor(level) {
            Some(Acceptor::Rule | Acceptor::RiskOwner) => owns || leads,
            // Who owns it does not accept it one level higher up: the next does.
            Some(Acceptor::AiLead) => leads && !owns,
            _ => false,
        })
}

/// Names of everybody who may, as the roles stand.
fn who_may(reader: &Reader<'_>, at: (&Measure, Level), owner: Option<&String>) -> Result<Vec<String>> {
    let all = "SELECT id FROM person WHERE retired_on IS NULL ORDER BY name";
    let mut found = Vec::new();
    for id in reader.rows(all, [], |row| row.get::<_, String>(0))? {
        let Some(one) = named(reader, &id)? else { continue };
        if entitled(reader, at, &one, owner)? {
            found.push(one.name);
        }
    }
    Ok(found)
}

/// It ends on a day that lies ahead, and not later than the criteria allow.
pub(super) fn until(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let Some(Levels { left: level, measure, .. }) = levels(it)? else { return Ok(()) };
    let today = it.moment.today.to_string();
    let last = measure.until(level, it.moment.today).map(|day| day.to_string());
    match (it.get(&UNTIL), last) {
        (None, _) => {
            refuse.at(&UNTIL, "refuse-empty");
        }
        (Some(until), _) if until <= today => {
            refuse.at(&UNTIL, "refuse-risk-until-past").with("on", until);
        }
        (Some(until), Some(last)) if until > last => {
            refuse.at(&UNTIL, "refuse-risk-until-late").with("last", last).with("level", level.code());
        }
        _ => {}
    }
    Ok(())
}

/// The criteria let a rule accept the level at which it stands today: what is only expected to become low is its owner's to accept.
pub(super) fn by_rule(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let Some(Levels { stands: level, measure, .. }) = levels(it)? else { return Ok(()) };
    if level != Level::Low || measure.acceptor(level) != Some(Acceptor::Rule) {
        refuse.at(&STATE, "refuse-risk-no-rule").with("level", level.code());
    }
    Ok(())
}

/// Nobody accepts in person, and it ends as the criteria have it.
pub(super) fn by_the_rule(it: &mut Draft<'_>) -> Result<()> {
    lapse(it);
    ends_in_time(it)
}

/// The last day the criteria allow, unless another one is said.
pub(super) fn ends_in_time(it: &mut Draft<'_>) -> Result<()> {
    let Some(Levels { left: level, measure, .. }) = levels(it)? else { return Ok(()) };
    let last = measure.until(level, it.moment.today).map(|day| day.to_string());
    if let Some(last) = last.filter(|_| !it.changes(&UNTIL)) {
        it.set(&UNTIL, last);
    }
    Ok(())
}

/// It is rated anew: nothing of before counts.
pub(super) fn begins_anew(it: &mut Draft<'_>) -> Result<()> {
    lapse(it);
    it.set(&CLOSED_WHY, "");
    Ok(())
}

/// What somebody accepted stays on record: it is closed with a reason.
pub(super) fn stays_while_accepted(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&STATE) == Some(Standing::Accepted) {
        refuse.at(&STATE, "refuse-risk-accepted-stays");
    }
    Ok(())
}
