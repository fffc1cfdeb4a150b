//! Incidents, declared: reported, triaged, handled, closed.

use chrono::NaiveTime;

use crate::door::Writer;
use crate::kernel::Record;
use crate::kernel::declare::*;
use crate::moment::clock;
use crate::plan::people::PEOPLE;
use crate::plan::systems::SYSTEMS as AI_SYSTEMS;
use crate::plan::systems::happened::{Cause, happened};
use crate::run::channels::CHANNELS;

codes! {
    /// What it is.
    pub enum Kind as "incidentKind" {
        Incident = "incident", NearMiss = "nearMiss", Concern = "concern", OutsideReport = "outsideReport", Exercise = "exercise",
    }
    /// Where it came from.
    pub enum Came as "cameFrom" { Inside = "inside", Outside = "outside", Anonymous = "anonymous", Monitoring = "monitoring" }
    /// Whether it is serious as Article 3(49) of the EU AI Act has it, and how.
    pub enum Serious as "serious" {
        Undecided = "undecided", No = "no", Death = "death", Health = "health", Infrastructure = "infrastructure",
        Widespread = "widespread", Rights = "rights", Property = "property",
    }
    /// Further laws whose clocks run; somebody who knows says so.
    pub enum Law as "incidentLaw" { Nis2 = "nis2", Dora = "dora" }
    /// How far it is.
    pub enum State as "incidentState" { Reported = "reported", Triaged = "triaged", Handled = "handled", Closed = "closed" }
}

/// In a line: what went wrong, or what somebody fears.
pub static NAME: Field<Line> = Field::new("name").required();
pub static KIND: Field<Code<Kind>> = Field::new("kind").wanted();
pub static CAME: Field<Code<Came>> = Field::new("cameFrom");
/// Who reported it, if they said. Sealed: it leaves with no list, no sheet and no paper, and no search finds it.
pub static REPORTER: Field<Line> = Field::new("reporter").identifies().sealed();
pub static CHANNEL: Field<Link> = Field::new("channel").to(&CHANNELS);
/// The day on which the organisation came to know; clocks run from here.
pub static AWARE_ON: Field<Day> = Field::new("awareOn").wanted().past();
/// The time of that day, `14:05`, where the organisation is.
pub static AWARE_AT: Field<Line> = Field::new("awareAt").most(5);
pub static HAPPENED_ON: Field<Day> = Field::new("happenedOn").past();
pub static WHAT: Field<Words> = Field::new("what");
pub static SYSTEMS: Field<Links> = Field::new("aiSystems").to(&AI_SYSTEMS);
/// Harm goes on while this is read.
pub static HARM: Field<YesNo> = Field::new("harmGoesOn").wanted();
pub static HARMED: Field<Words> = Field::new("harmed");
pub static SERIOUS: Field<Code<Serious>> = Field::new("serious").until("undecided").wanted();
/// Personal data were lost, changed, or seen by somebody who should not (GDPR).
pub static PERSONAL: Field<YesNo> = Field::new("personalData").wanted();
pub static LAWS: Field<CodeSet<Law>> = Field::new("furtherLaws");
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE).wanted().held_in(&["reported", "triaged", "handled"]);
/// How it was stopped, and how long that took.
pub static STOPPED: Field<Words> = Field::new("stopped");
pub static CAUSE: Field<Words> = Field::new("cause");
pub static LESSONS: Field<Words> = Field::new("lessons");
pub static STATE: Field<Code<State>> = Field::new("state");
pub static TRIAGED: Field<Stamp> = Field::new("triaged").read_only();
pub static CLOSED: Field<Stamp> = Field::new("closed").read_only();

pub static INCIDENTS: Register = Register {
    noun: "incident",
    prefix: "INC",
    group: Group::Run,
    answers: &["10.2", "A.3.3", "A.8.3", "A.8.4"],
    fields: &[
        &NAME, &KIND, &CAME, &REPORTER, &CHANNEL, &AWARE_ON, &AWARE_AT, &HAPPENED_ON, &WHAT, &SYSTEMS, &HARM, &HARMED,
        &SERIOUS, &PERSONAL, &LAWS, &OWNER, &STOPPED, &CAUSE, &LESSONS, &STATE, &TRIAGED, &CLOSED,
    ],
    form: &[
        ("what", &[&NAME, &KIND, &WHAT, &SYSTEMS, &HARM, &HARMED]),
        ("report", &[&CAME, &CHANNEL, &REPORTER, &HAPPENED_ON, &AWARE_ON, &AWARE_AT]),
        ("triage", &[&OWNER, &SERIOUS, &PERSONAL, &LAWS, &TRIAGED]),
        ("after", &[&STOPPED, &CAUSE, &LESSONS, &CLOSED]),
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

impl Serious {
    /// Whether it is a serious incident.
    #[must_use]
    pub const fn is(self) -> bool {
        !matches!(self, Self::Undecided | Self::No)
    }
}

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

/// A time as `14:05`.
pub(super) fn time(said: &str) -> Option<NaiveTime> {
    (said.len() == 5).then(|| NaiveTime::parse_from_str(said, "%H:%M").ok()).flatten()
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
    Ok(())
}

/// A serious incident makes what rests on its systems out of date (6.1.2, 8.2, 8.4); an exercise does not.
fn tells_its_systems(writer: &mut Writer<'_>, before: Option<&Record>, now: &Record) -> Result<()> {
    let weighs = |record: &Record| {
        record.get(&SERIOUS).is_some_and(Serious::is)
            && record.get(&KIND) != Some(Kind::Exercise)
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
