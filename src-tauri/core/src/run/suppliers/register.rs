//! Suppliers, declared: candidates, approved on what is known and answered, suspended, ended.

use crate::door::Writer;
use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;
use crate::plan::systems::happened::{Cause, happened};
use crate::plan::systems::{self, SYSTEMS as AI_SYSTEMS, Stage};

codes! {
    /// What a supplier provides.
    pub enum Provides as "provides" { System = "system", Model = "model", Data = "data", Service = "service" }
    /// How hard it would be to do without.
    pub enum Dependence as "dependence" { Low = "low", Medium = "medium", High = "high" }
    /// What came of what it answered.
    pub enum Rating as "supplierRating" { Suitable = "suitable", Conditions = "conditions", Unsuitable = "unsuitable" }
    /// Where a supplier stands.
    pub enum Standing as "standing" { Candidate = "candidate", Approved = "approved", Suspended = "suspended", Ended = "ended" }
}

/// As the contract names it.
pub static NAME: Field<Line> = Field::new("name").required().unique();
pub static PROVIDES: Field<CodeSet<Provides>> = Field::new("provides").wanted();
pub static COUNTRY: Field<Line> = Field::new("country").most(60);
/// Which systems rest on it; the system shows it as a back-link.
pub static SYSTEMS: Field<Links> = Field::new("systems").to(&AI_SYSTEMS);
/// Which models and versions they deliver.
pub static MODELS: Field<Words> = Field::new("models");
pub static OWNER: Field<Person> =
    Field::new("owner").to(&PEOPLE).wanted().held_in(&["candidate", "approved", "suspended"]);
pub static DEPENDENCE: Field<Code<Dependence>> = Field::new("dependence").wanted();
pub static PERSONAL_DATA: Field<YesNo> = Field::new("personalData");
/// What they may do with our data, training included.
pub static DATA_USE: Field<Words> = Field::new("dataUse").wanted();
pub static SUB_SUPPLIERS: Field<Words> = Field::new("subSuppliers");
pub static TERMS: Field<Words> = Field::new("terms");
/// Who answers for what, between them and us (A.10.2).
pub static SPLIT: Field<Words> = Field::new("split").wanted().twin();
pub static EXIT_PLAN: Field<Words> = Field::new("exitPlan");
pub static CONTRACT: Field<Place> = Field::new("contract");
pub static YEARLY: Field<Money> = Field::new("yearly");
pub static SINCE: Field<Day> = Field::new("since");
pub static ENDS: Field<Day> = Field::new("ends").due("due-supplier-ends").only_in(LIVE);
pub static REVIEW_ON: Field<Day> = Field::new("reviewOn").due("due-supplier-review").only_in(LIVE);
/// What came of the questions it was asked.
pub static RATING: Field<Code<Rating>> = Field::new("rating");
/// What holds while it is used.
pub static CONDITIONS: Field<Words> = Field::new("conditions");
pub static RATED: Field<Stamp> = Field::new("rated").read_only();
pub static STANDING: Field<Code<Standing>> = Field::new("standing");
pub static APPROVED: Field<Stamp> = Field::new("approved").read_only();
pub static WHY: Field<Words> = Field::new("why").reason();

const LIVE: &[&str] = &["candidate", "approved", "suspended"];

pub static SUPPLIERS: Register = Register {
    noun: "supplier",
    prefix: "SUP",
    group: Group::Run,
    answers: &["A.10.2", "A.10.3"],
    fields: &[
        &NAME, &PROVIDES, &COUNTRY, &SYSTEMS, &MODELS, &OWNER, &DEPENDENCE, &PERSONAL_DATA, &DATA_USE, &SUB_SUPPLIERS,
        &TERMS, &SPLIT, &EXIT_PLAN, &CONTRACT, &YEARLY, &SINCE, &ENDS, &REVIEW_ON, &RATING, &CONDITIONS, &RATED,
        &STANDING, &APPROVED, &WHY,
    ],
    form: &[
        ("what", &[&NAME, &PROVIDES, &COUNTRY, &SYSTEMS, &MODELS, &OWNER]),
        ("terms", &[&SPLIT, &DATA_USE, &PERSONAL_DATA, &SUB_SUPPLIERS, &TERMS]),
        ("risk", &[&DEPENDENCE, &EXIT_PLAN, &RATING, &CONDITIONS, &RATED, &REVIEW_ON]),
        ("contract", &[&CONTRACT, &YEARLY, &SINCE, &ENDS, &APPROVED, &WHY]),
    ],
    grid: &[&NAME, &STANDING, &RATING, &DEPENDENCE, &OWNER, &REVIEW_ON, &SYSTEMS, &PROVIDES],
    rules: &[ends_after_it_began],
    life: Some(&LIFE),
    acts: &SUPPLIER_ACTS,
    then: Some(tells_its_systems),
    ..Register::PLAIN
};

static SUPPLIER_ACTS: [Act; 1] = [Act::new("rate")
    .takes(&[Take { name: "rating", field: &RATING, needed: "refuse-empty" }, Take::new("conditions", &CONDITIONS)])
    .guards(&[conditions_are_named])
    .stamps(&RATED)
    .rests_on(&[&RATING, &CONDITIONS, &DATA_USE, &SUB_SUPPLIERS, &MODELS, &TERMS])];

static LIFE: Life<Standing> = Life {
    field: &STANDING,
    first: Standing::Candidate,
    steps: &[
        Step {
            act: Act::new("approve")
                .guards(&[known_and_with_a_way_out, fit_to_be_used])
                .stamps(&APPROVED)
                .rests_on(&[&DEPENDENCE, &SPLIT, &DATA_USE, &SYSTEMS, &EXIT_PLAN]),
            from: &[Standing::Candidate, Standing::Suspended],
            to: Standing::Approved,
        },
        Step {
            act: Act::new("suspend").aside().takes(&[BECAUSE]),
            from: &[Standing::Approved],
            to: Standing::Suspended,
        },
        Step {
            act: Act::new("end").aside().takes(&[BECAUSE]).guards(&[nothing_runs_on_it]),
            from: &[Standing::Approved, Standing::Suspended],
            to: Standing::Ended,
        },
    ],
};

const BECAUSE: Take = Take { name: "why", field: &WHY, needed: "refuse-empty" };

/// What the systems of a supplier rest on.
static WEIGHS: [&dyn AnyField; 7] = [&STANDING, &MODELS, &COUNTRY, &PERSONAL_DATA, &DATA_USE, &SUB_SUPPLIERS, &SPLIT];

/// Once it is approved, another way of the supplier is told to its systems: each finds what rests on it (clauses 8.2 and 8.4).
fn tells_its_systems(writer: &mut Writer<'_>, before: Option<&Record>, now: &Record) -> Result<()> {
    let Some(before) = before.filter(|before| before.get(&STANDING) != Some(Standing::Candidate)) else {
        return Ok(());
    };
    let moved = |field: &&dyn AnyField| before.stored(field.def().name) != now.stored(field.def().name);
    if !WEIGHS.iter().any(moved) {
        return Ok(());
    }
    for system in now.get(&SYSTEMS) {
        happened(writer, &system, Cause::Supplier, SUPPLIERS.noun, &now.id)?;
    }
    Ok(())
}

fn ends_after_it_began(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if let (Some(since), Some(ends)) = (it.get(&SINCE), it.get(&ENDS))
        && ends < since
    {
        refuse.at(&ENDS, "refuse-supplier-ends");
    }
    Ok(())
}

/// What the organisation cannot do without has a way out, and everybody knows who answers for what.
fn known_and_with_a_way_out(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    refuse.while_missing(it);
    if it.get(&DEPENDENCE) == Some(Dependence::High) && it.get(&EXIT_PLAN).is_empty() {
        refuse.at(&EXIT_PLAN, "refuse-supplier-exit");
    }
    Ok(())
}

fn conditions_are_named(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&RATING) == Some(Rating::Conditions) && it.silent(&CONDITIONS) {
        refuse.at(&CONDITIONS, "refuse-empty");
    }
    Ok(())
}

/// Who was asked or rated is approved on answers, all of them judged, and not against them.
fn fit_to_be_used(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let sql = "SELECT count(*), count(CASE WHEN trim(answer) = '' OR judged = '' THEN 1 END),
        count(CASE WHEN judged = 'not-enough' THEN 1 END) FROM supplierAnswer WHERE supplier = ?1 AND retired_on IS NULL";
    let counts = |row: &rusqlite::Row<'_>| Ok((row.get::<_, u32>(0)?, row.get::<_, u32>(1)?, row.get::<_, u32>(2)?));
    let (asked, open, against) = it.reader.maybe(sql, [&it.record().id], counts)?.unwrap_or_default();
    match it.get(&RATING) {
        Some(Rating::Unsuitable) => {
            refuse.at(&RATING, "refuse-supplier-unsuitable");
        }
        Some(_) if asked == 0 => {
            refuse.at(&RATING, "refuse-supplier-not-asked");
        }
        _ if open > 0 => {
            refuse.at(&RATING, "refuse-supplier-open").with("count", open);
        }
        Some(Rating::Suitable) if against > 0 => {
            refuse.at(&RATING, "refuse-supplier-against").with("count", against);
        }
        None if asked > 0 => {
            refuse.at(&RATING, "refuse-supplier-unrated");
        }
        _ => {}
    }
    Ok(())
}

fn nothing_runs_on_it(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    for system in it.linked(&SYSTEMS)?.iter().filter(|system| system.get(&systems::STAGE) == Some(Stage::InUse)) {
        refuse.at(&SYSTEMS, "refuse-supplier-in-use").with("system", system.number.as_str());
    }
    Ok(())
}
