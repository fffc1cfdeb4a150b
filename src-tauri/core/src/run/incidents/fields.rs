//! What is said of an incident: its fields and their words.

use chrono::NaiveTime;

use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;
use crate::plan::systems::SYSTEMS as AI_SYSTEMS;
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
    pub enum Law as "incidentLaw" { Nis2 = "nis2", Dora = "dora", Neither = "none" }
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
/// Why it is serious, or why not.
pub static SERIOUS_WHY: Field<Words> = Field::new("seriousWhy").reason();
/// Personal data were lost, changed, or seen by somebody who should not (GDPR).
pub static PERSONAL: Field<YesNo> = Field::new("personalData").wanted();
pub static LAWS: Field<CodeSet<Law>> = Field::new("furtherLaws");
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE).wanted().held_in(&["reported", "triaged", "handled"]);
/// How it was stopped, and how long that took.
pub static STOPPED: Field<Words> = Field::new("stopped");
pub static CAUSE: Field<Words> = Field::new("cause");
pub static LESSONS: Field<Words> = Field::new("lessons");
/// Why a message whose clock ran was not sent: nobody had to, or what is done instead.
pub static UNSENT: Field<Words> = Field::new("unsent");
pub static STATE: Field<Code<State>> = Field::new("state");
pub static TRIAGED: Field<Stamp> = Field::new("triaged").read_only();
pub static CLOSED: Field<Stamp> = Field::new("closed").read_only();

impl Serious {
    /// Whether it is a serious incident.
    #[must_use]
    pub const fn is(self) -> bool {
        !matches!(self, Self::Undecided | Self::No)
    }
}

/// A time as `14:05`.
pub(super) fn time(said: &str) -> Option<NaiveTime> {
    (said.len() == 5).then(|| NaiveTime::parse_from_str(said, "%H:%M").ok()).flatten()
}
