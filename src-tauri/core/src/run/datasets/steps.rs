//! Where data came from, hand by hand (A.7.5): a row a step, the oldest first. What is added to the chain of a set that was approved
//! or signed asks for both anew.

use super::register::{APPROVED, DATA_SETS, SIGNED, STATE, Standing};
use crate::door::Writer;
use crate::kernel::declare::*;
use crate::kernel::{Derived, change, stored};

/// What was done with it: gathered, handed over, masked, joined, labelled.
pub static DID: Field<Line> = Field::new("did").required();
pub static DATA_SET: Field<Link> = Field::new("dataSet").to(&DATA_SETS).required();
/// Through whose hands it went.
pub static WHO: Field<Line> = Field::new("who").wanted();
/// When, as far as it is known: `2026-08`.
pub static DATED: Field<Line> = Field::new("dated").most(40);
/// What shows it: a contract, a protocol, a commit.
pub static PROOF: Field<Place> = Field::new("proof");

pub static STEPS: Register = Register {
    noun: "dataStep",
    prefix: "STEP",
    group: Group::Run,
    answers: &["A.7.5"],
    fields: &[&DID, &DATA_SET, &WHO, &DATED, &PROOF],
    form: &[("what", &[&DATA_SET, &DID, &WHO, &DATED, &PROOF])],
    grid: &[&DID, &DATA_SET, &WHO, &DATED, &PROOF],
    below: &[&DATED, &WHO, &DID],
    parent: Some(&DATA_SET),
    leaves: &[stands_once_approved],
    then: Some(asks_anew),
    indexes: &[("by_data_set", "dataSet")],
    ..Register::PLAIN
};

static CHAIN: Field<Words> = Field::new("provenance").read_only();

/// The chain in words, a line a step.
pub static PROVENANCE: Derived = Derived {
    on: &DATA_SETS,
    field: &CHAIN,
    sql: "(coalesce((SELECT group_concat(line, char(10)) FROM (SELECT trim(dated || ' ' || who || CASE who WHEN '' THEN '' ELSE ': ' END || did) AS line
        FROM dataStep WHERE dataStep.\"dataSet\" = record.id AND dataStep.retired_on IS NULL ORDER BY length(number), number)), ''))",
};

/// A step is not taken out of what somebody approved.
fn stands_once_approved(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let Some(set) = it.get(&DATA_SET) else { return Ok(()) };
    if Record::read(&it.reader, &DATA_SETS, &set)?.get(&STATE) == Some(Standing::Approved) {
        refuse.at(&DATA_SET, "refuse-dataStep-approved");
    }
    Ok(())
}

/// Who approved or signed saw another chain.
fn asks_anew(writer: &mut Writer<'_>, _before: Option<&Record>, now: &Record) -> Result<()> {
    let Some(set) = now.get(&DATA_SET) else { return Ok(()) };
    let record = Record::read(&writer.reader(), &DATA_SETS, &set)?;
    let (approved, signed) = (record.get(&STATE) == Some(Standing::Approved), record.stored(SIGNED.name()) != "");
    let mut own = Vec::new();
    if approved {
        own.extend([(STATE.name(), Standing::Draft.code().into()), (APPROVED.name(), APPROVED.def().nothing())]);
    }
    if signed {
        own.push((SIGNED.name(), SIGNED.def().nothing()));
    }
    if own.is_empty() { Ok(()) } else { change(writer, &DATA_SETS, &set, stored(own)) }
}
