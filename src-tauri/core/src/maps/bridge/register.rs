//! What an ISMS after ISO/IEC 27001 gives each sub-clause of ISO/IEC 42001, declared: one row a sub-clause, decided by a person.

use crate::kernel::Derived;
use crate::kernel::declare::*;
use crate::plan::isms_documents::{SECURITY_DOCUMENTS, holds_until};

codes! {
    /// How far what the 27001 system has can be used; nothing said: not decided.
    pub enum Level as "bridgeLevel" { Full = "full", Partial = "partial", Nothing = "none" }
    /// The clause a sub-clause belongs to.
    pub enum Clause as "bridgeClause" {
        Context = "c4", Leadership = "c5", Planning = "c6", Support = "c7", Operation = "c8", Evaluation = "c9",
        Improvement = "c10",
    }
}

/// Id of the sub-clause.
pub static SUBCLAUSE: Field<Line> = Field::new("subclause").kept();
pub static CLAUSE: Field<Code<Clause>> = Field::new("clause").kept();
pub static POSITION: Field<Number> = Field::new("position").kept();
pub static LEVEL: Field<Code<Level>> = Field::new("level").wanted();
pub static DOCUMENTS: Field<Links> =
    Field::new("papers").to(&SECURITY_DOCUMENTS).wanted_while("level", &["full", "partial"]);
/// What must be added for AI.
pub static TO_ADD: Field<Words> = Field::new("toAdd").wanted_while("level", &["partial"]);
pub static DECIDED: Field<Stamp> = Field::new("decided").read_only();

pub static BRIDGE: Register = Register {
    noun: "bridge",
    group: Group::Maps,
    answers: &["4.4"],
    fields: &[&SUBCLAUSE, &CLAUSE, &POSITION, &LEVEL, &DOCUMENTS, &TO_ADD, &DECIDED],
    form: &[("what", &[&CLAUSE, &LEVEL, &DOCUMENTS, &TO_ADD, &DECIDED])],
    grid: &[&SUBCLAUSE, &LEVEL, &DOCUMENTS, &TO_ADD, &CLAUSE],
    rows: Rows::Fixed,
    rules: &[fits],
    acts: &[DECIDE],
    retires: false,
    called: "record.subclause",
    ..Register::PLAIN
};

static DECIDES: [Take; 3] = [
    Take { name: "level", field: &LEVEL, needed: "refuse-empty" },
    Take::new("papers", &DOCUMENTS),
    Take::new("toAdd", &TO_ADD),
];
const DECIDE: Act = Act::new("decide").takes(&DECIDES).settle(decided).stamps(&DECIDED);

/// What gives nothing names no document.
fn decided(it: &mut Draft<'_>) -> Result<()> {
    if it.get(&LEVEL) == Some(Level::Nothing) {
        it.clear(&DOCUMENTS);
    }
    Ok(())
}

/// A mark rests on a document that is named, and what is used in part says what is added.
fn fits(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let level = it.get(&LEVEL);
    let named = !it.silent(&DOCUMENTS);
    match level {
        Some(Level::Full | Level::Partial) if !named => {
            refuse.at(&DOCUMENTS, "refuse-bridge-document");
        }
        Some(Level::Nothing) if named => {
            refuse.at(&DOCUMENTS, "refuse-bridge-nothing");
        }
        _ => {}
    }
    if level == Some(Level::Partial) && it.silent(&TO_ADD) {
        refuse.at(&TO_ADD, "refuse-bridge-add");
    }
    Ok(())
}

static UNTIL: Field<Day> = Field::new("holdsUntil").read_only();

/// The last day on which all documents hold that a mark rests on: past, the mark has dropped, and nobody types that.
pub static HOLDS_UNTIL: Derived = Derived {
    on: &BRIDGE,
    field: &UNTIL,
    sql: concat!(
        "(SELECT min(",
        holds_until!(),
        ") FROM ismsDocument doc WHERE doc.id IN (SELECT value FROM json_each(record.papers)))"
    ),
};
