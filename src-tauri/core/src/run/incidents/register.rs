//! Incidents, declared: reported, triaged, handled, closed.

use super::clocks::running;
use super::fields::{self, *};
use crate::door::Writer;
use crate::kernel::Record;
use crate::kernel::declare::*;
use crate::moment::clock;
use crate::plan::systems::happened::{Cause, happened};

pub static INCIDENTS: Register = Register {
    noun: "incident",
    prefix: "INC",
    group: Group::Run,
    answers: &["10.2", "A.3.3", "A.8.3", "A.8.4"],
    fields: &[
        &NAME, &KIND, &CAME, &REPORTER, &CHANNEL, &AWARE_ON, &AWARE_AT, &HAPPENED_ON, &WHAT, &SYSTEMS, &HARM, &HARMED,
        &SERIOUS, &SERIOUS_WHY, &PERSONAL, &LAWS, &OWNER, &STOPPED, &CAUSE, &LESSONS, &UNSENT, &STATE, &TRIAGED,
        &CLOSED,
    ],
    form: &[
        ("what", &[&NAME, &KIND, &WHAT, &SYSTEMS, &HARM, &HARMED]),
        ("report", &[&CAME, &CHANNEL, &REPORTER, &HAPPENED_ON, &AWARE_ON, &AWARE_AT]),
        ("triage", &[&OWNER, &SERIOUS, &SERIOUS_WHY, &PERSONAL, &LAWS, &TRIAGED]),
        ("after", &[&STOPPED, &CAUSE, &LESSONS, &UNSENT, &CLOSED]),
    ],
    grid: &[&NAME, &STATE, &KIND, &SERIOUS, &HARM, &SYSTEMS, &OWNER, &AWARE_ON],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[&NAME, &KIND, &SYSTEMS, &AWARE_ON, &SERIOUS, &OWNER, &LESSONS, &STATE],
        by: None,
    }],
    settle: Some(known_from_now_on),
    rules: &[a_time_of_day, nobody_named_is_nobody],
    life: Some(&LIFE),
    then: Some(tells_its_systems),
    ..Register::PLAIN
};

static LIFE: Life<State> = Life {
    field: &STATE,
    first: State::Reported,
    steps: &[
        Step {
            act: Act::new("triage")
                .guards(&[whole])
                .stamps(&TRIAGED)
                .rests_on(&[&KIND, &SERIOUS, &HARM, &PERSONAL, &SYSTEMS]),
            from: &[State::Reported],
            to: State::Triaged,
        },
        Step { act: Act::new("contain").guards(&[stopped]), from: &[State::Triaged], to: State::Handled },
        Step {
            act: Act::new("close").guards(&[learned_and_told]).stamps(&CLOSED),
            from: &[State::Handled],
            to: State::Closed,
        },
        Step { act: Act::new("reopen"), from: &[State::Closed, State::Handled], to: State::Triaged },
    ],
};

/// Who reports says what happened; that it is known since now, the program sees.
fn known_from_now_on(it: &mut Draft<'_>) -> Result<()> {
    if it.new_record() && it.silent(&AWARE_ON) {
        let (day, time) = clock(&it.reader.time_zone()?, it.moment.instant);
        it.set(&AWARE_ON, day);
        if it.silent(&AWARE_AT) {
            it.set(&AWARE_AT, time);
        }
    }
    Ok(())
}

fn a_time_of_day(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let said = it.get(&AWARE_AT);
    if !said.is_empty() && time(&said).is_none() {
        refuse.at(&AWARE_AT, "refuse-incident-time").with("value", said);
    }
    Ok(())
}

/// Who reports without a name is not named.
fn nobody_named_is_nobody(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&CAME) == Some(Came::Anonymous) && !it.silent(&REPORTER) {
        refuse.at(&REPORTER, "refuse-incident-anonymous");
    }
    Ok(())
}

/// Nothing is handled while harm goes on.
fn stopped(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&HARM) != Some(false) {
        refuse.at(&HARM, "refuse-incident-harm");
    }
    if it.silent(&STOPPED) {
        refuse.at(&STOPPED, "refuse-empty");
    }
    Ok(())
}

/// What is closed was learned from; a serious one was told to somebody.
fn learned_and_told(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    for field in [&CAUSE, &LESSONS] {
        if it.silent(field) {
            refuse.at(field, "refuse-empty");
        }
    }
    let told =
        "SELECT 1 FROM incidentEntry WHERE incident = ?1 AND told NOT IN ('', '[]') AND retired_on IS NULL LIMIT 1";
    if it.get(&SERIOUS).is_some_and(Serious::is) && it.reader.maybe(told, [&it.record().id], |_| Ok(()))?.is_none() {
        refuse.at(&SERIOUS, "refuse-incident-told");
    }
    // A clock does not stop because the incident is closed: what was not sent is said why. In an exercise none really runs.
    if it.silent(&UNSENT) && it.get(&KIND) != Some(fields::Kind::Exercise) {
        let both = ["en", "es"].map(|lang| running(&it.reader, it.record(), lang, &it.moment));
        let [en, es] = both;
        for (one, spanish) in en?.into_iter().zip(es?).filter(|(one, _)| one.sent.is_empty()) {
            refuse.at(&UNSENT, "refuse-incident-unsent").with("what", one.what).with("what-es", spanish.what);
        }
    }
    Ok(())
}

/// A serious incident makes what rests on its systems out of date (6.1.2, 8.2, 8.4); an exercise does not.
fn tells_its_systems(writer: &mut Writer<'_>, before: Option<&Record>, now: &Record) -> Result<()> {
    let weighs = |record: &Record| {
        record.get(&SERIOUS).is_some_and(Serious::is)
            && record.get(&KIND) != Some(fields::Kind::Exercise)
            && record.get(&STATE) != Some(State::Reported)
    };
    if !weighs(now) {
        return Ok(());
    }
    let known = before.filter(|before| weighs(before)).map(|before| before.get(&SYSTEMS)).unwrap_or_default();
    for system in now.get(&SYSTEMS).iter().filter(|system| !known.contains(system)) {
        happened(writer, system, Cause::Incident, INCIDENTS.noun, &now.id)?;
    }
    Ok(())
}
