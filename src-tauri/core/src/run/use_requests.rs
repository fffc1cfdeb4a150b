//! Requests of people here to use an AI tool, and the list of approved tools that follows (A.9.2, A.9.4; clause 8.1).

use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;
use crate::plan::systems::SYSTEMS;
use crate::run::suppliers::SUPPLIERS;

codes! {
    /// What would be put into it.
    pub enum Data as "useData" {
        Public = "public", Internal = "internal", Confidential = "confidential", Personal = "personal",
        Special = "special",
    }
    /// What the EU AI Act makes of this use, as far as a first look tells.
    pub enum ActUse as "actUse" {
        Minimal = "minimal", Transparency = "transparency", HighRisk = "highRisk", Prohibited = "prohibited",
    }
    /// How it was answered.
    pub enum State as "useState" { Asked = "asked", Approved = "approved", Refused = "refused", Ended = "ended" }
}

pub static TOOL: Field<Line> = Field::new("tool").required();
pub static PURPOSE: Field<Words> = Field::new("purpose").wanted();
/// Who asks.
pub static ASKS: Field<Person> = Field::new("asks").to(&PEOPLE).wanted();
pub static DATA: Field<CodeSet<Data>> = Field::new("data").wanted();
/// Whether these data may go there.
pub static DATA_FITS: Field<YesNo> = Field::new("dataFits");
pub static ACT_USE: Field<Code<ActUse>> = Field::new("actUse");
pub static SUPPLIER: Field<Link> = Field::new("supplier").to(&SUPPLIERS);
/// Whether terms and supplier can be accepted.
pub static SUPPLIER_FITS: Field<YesNo> = Field::new("supplierFits");
/// The entry of the inventory it became.
pub static SYSTEM: Field<Link> = Field::new("system").to(&SYSTEMS);
pub static CONDITIONS: Field<Words> = Field::new("conditions");
pub static REVIEW_ON: Field<Day> = Field::new("reviewOn").due("due-use-review").only_in(&["approved"]);
pub static STATE: Field<Code<State>> = Field::new("state");
pub static ANSWERED: Field<Stamp> = Field::new("answered").read_only();
pub static WHY: Field<Words> = Field::new("why").reason();

pub static USE_REQUESTS: Register = Register {
    noun: "useRequest",
    prefix: "USE",
    group: Group::Run,
    answers: &["A.9.2", "A.9.4", "8.1"],
    fields: &[
        &TOOL, &PURPOSE, &ASKS, &DATA, &DATA_FITS, &ACT_USE, &SUPPLIER, &SUPPLIER_FITS, &SYSTEM, &CONDITIONS,
        &REVIEW_ON, &STATE, &ANSWERED, &WHY,
    ],
    form: &[
        ("asked", &[&TOOL, &PURPOSE, &ASKS, &DATA]),
        ("checked", &[&DATA_FITS, &ACT_USE, &SUPPLIER, &SUPPLIER_FITS, &SYSTEM]),
        ("answered", &[&CONDITIONS, &REVIEW_ON, &ANSWERED, &WHY]),
    ],
    grid: &[&TOOL, &STATE, &PURPOSE, &DATA, &ACT_USE, &ASKS, &CONDITIONS, &REVIEW_ON],
    lists: &[List {
        name: "approved",
        filter: &[("state", "approved")],
        columns: &[&TOOL, &PURPOSE, &DATA, &ACT_USE, &SUPPLIER, &CONDITIONS, &ANSWERED, &REVIEW_ON],
        by: None,
    }],
    life: Some(&LIFE),
    ..Register::PLAIN
};

const BECAUSE: &[Take] = &[Take { name: "why", field: &WHY, needed: "refuse-empty" }];

static LIFE: Life<State> = Life {
    field: &STATE,
    first: State::Asked,
    steps: &[
        Step {
            act: Act::new("approve")
                .guards(&[checked])
                .stamps(&ANSWERED)
                .rests_on(&[&PURPOSE, &DATA, &DATA_FITS, &ACT_USE, &SUPPLIER_FITS, &CONDITIONS]),
            from: &[State::Asked, State::Refused, State::Ended],
            to: State::Approved,
        },
        Step {
            act: Act::new("refuse").aside().takes(BECAUSE).stamps(&ANSWERED).rests_on(&[&PURPOSE, &DATA]),
            from: &[State::Asked],
            to: State::Refused,
        },
        Step { act: Act::new("end").aside().takes(BECAUSE), from: &[State::Approved], to: State::Ended },
    ],
};

/// Data, class and supplier were looked at, and none of them stands against it.
fn checked(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    refuse.while_missing(it);
    for (field, fits) in [(&DATA_FITS, it.get(&DATA_FITS)), (&SUPPLIER_FITS, it.get(&SUPPLIER_FITS))] {
        match fits {
            Some(true) => {}
            Some(false) => {
                refuse.at(field, "refuse-use-unfit");
            }
            None => {
                refuse.at(field, "refuse-empty");
            }
        }
    }
    match it.get(&ACT_USE) {
        None => {
            refuse.at(&ACT_USE, "refuse-empty");
        }
        Some(ActUse::Prohibited) => {
            refuse.at(&ACT_USE, "refuse-use-prohibited");
        }
        // What binds by law stands in the inventory, where it is classified.
        Some(ActUse::HighRisk) if it.silent(&SYSTEM) => {
            refuse.at(&SYSTEM, "refuse-use-inventory");
        }
        Some(_) => {}
    }
    Ok(())
}
