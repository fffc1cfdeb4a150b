//! Planned changes of the AIMS: of scope, processes, roles, criteria (clause 6.3).
//!
//! Not here: changes of AI systems and their versions, which stand in their entries; incidents (`incidents`).

use crate::door::Reader;
use crate::fault::Refusal;
use crate::kernel::declare::*;
use crate::plan::people::{PEOPLE, decider, decides};
use crate::plan::systems::SYSTEMS as AI_SYSTEMS;

codes! {
    /// What it touches.
    pub enum Touches as "changeTouches" {
        Scope = "scope", Processes = "processes", Roles = "roles", Criteria = "criteria", Policy = "policy",
        Texts = "texts", Inventory = "inventory",
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
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE).wanted().held_in(&["proposed", "approved"]);
pub static DUE: Field<Day> = Field::new("due").wanted().due("due-change").only_in(&["proposed", "approved"]);
/// How it is seen that it worked.
pub static JUDGE: Field<Words> = Field::new("judge");
pub static STATE: Field<Code<Progress>> = Field::new("state");
pub static DECIDED_BY: Field<Person> = Field::new("decidedBy").to(&PEOPLE);
pub static DECIDED: Field<Stamp> = Field::new("decided").read_only();
pub static WHY: Field<Words> = Field::new("why").reason();
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
    rules: &[|it, refuse| decider(it, &DECIDED_BY, refuse)],
    life: Some(&LIFE),
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
