//! What a system logs, how long that is kept and who reads it (A.6.2.8; Art. 12, 19 and 26(6) of the EU AI Act).

use crate::kernel::Derived;
use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;
use crate::plan::rhythm::Every;
use crate::plan::systems::SYSTEMS;

codes! {
    /// Whether a log is kept as long as law and contract ask.
    pub enum Kept as "logKept" { Short = "short", Enough = "enough" }
}

pub static WHAT: Field<Line> = Field::new("name").required();
pub static SYSTEM: Field<Link> = Field::new("system").to(&SYSTEMS).required();
/// Events, times, versions, inputs, results, who: what stands in it.
pub static HOLDS: Field<Words> = Field::new("holds").wanted();
pub static PERSONAL: Field<YesNo> = Field::new("personalData");
/// Months for which it is kept.
pub static MONTHS: Field<Number> = Field::new("months").wanted();
/// Months that a contract asks for.
pub static CONTRACT_MONTHS: Field<Number> = Field::new("contractMonths");
/// Months that a law asks for.
pub static LAW_MONTHS: Field<Number> = Field::new("lawMonths");
/// Why so long and no longer, with the law or the contract by name.
pub static GROUND: Field<Words> = Field::new("ground").wanted();
pub static PLACE: Field<Place> = Field::new("place").wanted();
pub static READER: Field<Person> = Field::new("reader").to(&PEOPLE).wanted().held_in(&[]);
pub static EVERY: Field<Code<Every>> = Field::new("every").wanted();
pub static READ_ON: Field<Day> = Field::new("readOn").past();
/// Day of the oldest entry that was found then.
pub static OLDEST: Field<Day> = Field::new("oldest").past();
/// What whoever read it last found.
pub static FOUND: Field<Words> = Field::new("found");
/// Where an extract is kept that shows it.
pub static EXTRACT: Field<Place> = Field::new("extract");

static ENOUGH: Field<Code<Kept>> = Field::new("enough").read_only();

/// Whether it is kept as long as law and contract ask; nothing where neither asks, or nobody said how long it is kept.
pub static KEPT_ENOUGH: Derived = Derived {
    on: &LOGS,
    field: &ENOUGH,
    sql: "(CASE WHEN record.months IS NULL OR coalesce(record.\"lawMonths\", record.\"contractMonths\") IS NULL THEN ''
        WHEN record.months < max(coalesce(record.\"lawMonths\", 0), coalesce(record.\"contractMonths\", 0)) THEN 'short' ELSE 'enough' END)",
};

pub static LOGS: Register = Register {
    noun: "systemLog",
    prefix: "LOG",
    group: Group::Run,
    answers: &["A.6.2.8"],
    fields: &[
        &WHAT, &SYSTEM, &HOLDS, &PERSONAL, &MONTHS, &CONTRACT_MONTHS, &LAW_MONTHS, &GROUND, &PLACE, &READER, &EVERY,
        &READ_ON, &FOUND, &OLDEST, &EXTRACT,
    ],
    form: &[
        ("what", &[&WHAT, &SYSTEM, &HOLDS, &PERSONAL, &PLACE]),
        ("long", &[&MONTHS, &ENOUGH, &LAW_MONTHS, &CONTRACT_MONTHS, &GROUND]),
        ("read", &[&READER, &EVERY, &READ_ON, &FOUND, &OLDEST, &EXTRACT]),
    ],
    grid: &[&WHAT, &SYSTEM, &MONTHS, &ENOUGH, &LAW_MONTHS, &CONTRACT_MONTHS, &READER, &EVERY, &READ_ON, &OLDEST],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[
            &WHAT, &HOLDS, &PERSONAL, &MONTHS, &LAW_MONTHS, &CONTRACT_MONTHS, &GROUND, &PLACE, &READER, &EVERY,
            &READ_ON, &FOUND, &OLDEST, &EXTRACT,
        ],
        by: None,
    }],
    rules: &[oldest_was_there],
    indexes: &[("by_system", "system")],
    ..Register::PLAIN
};

fn oldest_was_there(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if let (Some(oldest), Some(read)) = (it.get(&OLDEST), it.get(&READ_ON))
        && oldest > read
    {
        refuse.at(&OLDEST, "refuse-systemLog-oldest");
    }
    Ok(())
}
