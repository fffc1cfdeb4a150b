//! Planned changes of the AIMS: of scope, processes, roles, criteria (clause 6.3).
//!
//! A serious incident is told here with the systems it is about: their assessments hear of it. Not here: changes of AI systems and
//! their versions, which stand in their entries.

use crate::door::{Reader, Writer};
use crate::fault::Refusal;
use crate::kernel::declare::*;
use crate::plan::people::{PEOPLE, decider, decides};
use crate::plan::systems::SYSTEMS as AI_SYSTEMS;
use crate::plan::systems::happened::{Cause, happened};

codes! {
    /// What it touches.
    pub enum Touches as "changeTouches" {
        Scope = "scope", Processes = "processes", Roles = "roles", Criteria = "criteria", Policy = "policy",
        Texts = "texts", Inventory = "inventory", Incident = "incident",
    }
    /// How far it is.
    pub enum Progress as "changeState" { Proposed = "proposed", Approved = "approved", Refused = "refused", Done = "done" }
}

pub static TITLE: Field<Line> = Field::new("title").required();
pub static TOUCHES: Field<CodeSet<Touches>> = Field::new("touches").wanted();
/// The AI systems it is about.
pub static SYSTEMS: Field<Links> = Field::new("aiSystems").to(&AI_SYSTEMS);
pub static PURPOSE: Field<Words> = Field::new("purpose").wanted();
/// What it means for systems, documents, people and suppliers.
pub static CONSEQUENCES: Field<Words> = Field::new("consequences").wanted();
/// How the AIMS stays whole meanwhile.
pub static INTEGRITY: Field<Words> = Field::new("integrity").wanted();
pub static MEANS: Field<Words> = Field::new("means").wanted();
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE).wanted();
pub static DUE: Field<Day> = Field::new("due").wanted().due("due-change").only_in(&["proposed", "approved"]);
/// How it is seen that it worked.
pub static JUDGE: Field<Words> = Field::new("judge");
pub static STATE: Field<Code<Progress>> = Field::new("state");
pub static DECIDED_BY: Field<Person> = Field::new("decidedBy").to(&PEOPLE);
pub static DECIDED: Field<Stamp> = Field::new("decided").read_only();
pub static WHY: Field<Words> = Field::new("why");
pub static RESULT: Field<Words> = Field::new("result");

pub static CHANGES: Register = Register {
    noun: "change",
    prefix: "CHG",
    group: Group::Run,
    answers: &["6.3"],
    fields: &[
        &TITLE, &TOUCHES, &SYSTEMS, &PURPOSE, &CONSEQUENCES, &INTEGRITY, &MEANS, &OWNER, &DUE, &JUDGE, &STATE,
        &DECIDED_BY, &DECIDED, &WHY, &RESULT,
    ],
    form: &[
        ("what", &[&TITLE, &TOUCHES, &SYSTEMS, &PURPOSE]),
        ("plan", &[&CONSEQUENCES, &INTEGRITY, &MEANS, &OWNER, &DUE, &JUDGE]),
        ("decided", &[&DECIDED_BY, &DECIDED, &WHY, &RESULT]),
    ],
    grid: &[&TITLE, &STATE, &TOUCHES, &OWNER, &DUE, &DECIDED],
    rules: &[|it, refuse| decider(it, &DECIDED_BY, refuse), an_incident_names_its_systems],
    life: Some(&LIFE),
    then: Some(tells_its_systems),
    ..Register::PLAIN
};

const BY: Take = Take { name: "by", field: &DECIDED_BY, needed: "refuse-empty" };

static LIFE: Life<Progress> = Life {
    field: &STATE,
    first: Progress::Proposed,
    steps: &[
        Step {
            act: Act::new("approve")
                .takes(&[BY])
                .guards(&[whole, of_top_management])
                .stamps(&DECIDED)
                .rests_on(&[&DECIDED_BY, &TOUCHES, &PURPOSE, &CONSEQUENCES, &INTEGRITY, &MEANS, &OWNER, &DUE]),
            from: &[Progress::Proposed],
            to: Progress::Approved,
        },
        Step {
            act: Act::new("refuse")
                .aside()
                .takes(&[BY, Take { name: "why", field: &WHY, needed: "refuse-empty" }])
                .guards(&[of_top_management])
                .stamps(&DECIDED),
            from: &[Progress::Proposed],
            to: Progress::Refused,
        },
        Step {
            act: Act::new("finish").takes(&[Take { name: "result", field: &RESULT, needed: "refuse-empty" }]),
            from: &[Progress::Approved],
            to: Progress::Done,
        },
    ],
};

fn of_top_management(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    decides(it, &DECIDED_BY, refuse)
}

fn an_incident_names_its_systems(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&TOUCHES).contains(&Touches::Incident) && it.silent(&SYSTEMS) {
        refuse.at(&SYSTEMS, "refuse-change-incident");
    }
    Ok(())
}

/// A serious incident is told to each system it names, once.
fn tells_its_systems(writer: &mut Writer<'_>, before: Option<&Record>, now: &Record) -> Result<()> {
    let named = |record: &Record| match record.get(&TOUCHES).contains(&Touches::Incident) {
        true => record.get(&SYSTEMS),
        false => Vec::new(),
    };
    let known = before.map(named).unwrap_or_default();
    for system in named(now).into_iter().filter(|system| !known.contains(system)) {
        happened(writer, &system, Cause::Incident, CHANGES.noun, &now.id)?;
    }
    Ok(())
}

/// What stands against another text of an approved scope: that no change which touches it is approved.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn against_scope(reader: &Reader<'_>) -> Result<Vec<Refusal>> {
    let sql = "SELECT 1 FROM change WHERE state = 'approved' AND retired_on IS NULL
        AND EXISTS (SELECT 1 FROM json_each(touches) WHERE value = 'scope')";
    let planned = reader.maybe(sql, [], |_| Ok(()))?.is_some();
    Ok(if planned { Vec::new() } else { vec![Refusal::new("refuse-scope-change").field("scope")] })
}
