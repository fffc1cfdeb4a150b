//! The log of an incident, declared: what was done and who was told, in the order of time.

use super::fields::time;
use super::register::INCIDENTS;
use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;
use crate::run::duties::DUTIES;

codes! {
    /// Who was told.
    pub enum Told as "told" {
        Users = "users", Affected = "affectedPeople", Customers = "customers", Supplier = "supplier", Authority = "authority",
        Staff = "staff", Management = "management",
    }
    /// The clocks of laws that a message stopped.
    pub enum Stops as "incidentClock" {
        AiAct = "aiAct", Gdpr = "gdpr", Nis2Warning = "nis2Warning", Nis2Notice = "nis2Notice", Nis2Final = "nis2Final",
        DoraFirst = "doraFirst", DoraNext = "doraNext", DoraFinal = "doraFinal",
    }
}

/// What was done or said.
pub static DONE: Field<Line> = Field::new("what").required();
pub static INCIDENT: Field<Link> = Field::new("incident").to(&INCIDENTS).required();
pub static DAY: Field<Day> = Field::new("day").required().past();
pub static AT: Field<Line> = Field::new("at").most(5);
pub static BY: Field<Person> = Field::new("by").to(&PEOPLE);
/// Empty: nobody was told anything, something was done.
pub static TOLD: Field<CodeSet<Told>> = Field::new("told");
/// The text that was used, or drafted.
pub static TEXT: Field<Words> = Field::new("text");
/// Where the copy is.
pub static COPY: Field<Place> = Field::new("copyAt");
/// Clocks of laws that it stopped.
pub static STOPS: Field<CodeSet<Stops>> = Field::new("stops");
/// The duty by contract or promise that it met.
pub static DUTY: Field<Link> = Field::new("duty").to(&DUTIES);

pub static ENTRIES: Register = Register {
    noun: "incidentEntry",
    prefix: "ENT",
    group: Group::Run,
    answers: &["7.4", "A.8.4"],
    fields: &[&DONE, &INCIDENT, &DAY, &AT, &BY, &TOLD, &TEXT, &COPY, &STOPS, &DUTY],
    form: &[("what", &[&INCIDENT, &DONE, &DAY, &AT, &BY]), ("told", &[&TOLD, &TEXT, &COPY, &STOPS, &DUTY])],
    grid: &[&DONE, &DAY, &AT, &TOLD, &BY, &INCIDENT],
    below: &[&DAY, &AT, &DONE, &TOLD, &BY],
    parent: Some(&INCIDENT),
    rules: &[a_time_of_day, told_is_said],
    indexes: &[("by_incident", "incident, day")],
    ..Register::PLAIN
};

fn a_time_of_day(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let said = it.get(&AT);
    if !said.is_empty() && time(&said).is_none() {
        refuse.at(&AT, "refuse-incident-time").with("value", said);
    }
    Ok(())
}

/// A message stops a clock or meets a duty because somebody was told.
fn told_is_said(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if (!it.silent(&STOPS) || !it.silent(&DUTY)) && it.silent(&TOLD) {
        refuse.at(&TOLD, "refuse-incident-whom");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_clock_of_a_law_can_be_stopped() {
        let ids = super::super::clocks::ids();
        assert_eq!(ids.len(), 10);
        assert!(ids.iter().all(|id| Stops::of(id).is_some()), "{ids:?}");
    }
}
