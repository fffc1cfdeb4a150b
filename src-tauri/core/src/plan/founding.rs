//! What the founding session asks of the organisation and keeps of itself, as a register of one row (clauses 4 to 7).
//!
//! Not here: what it drafts and approves (`facts::founding`).

use crate::door::Writer;
use crate::fault::Result;
use crate::kernel::declare::*;
use crate::kernel::{insert, stored};
use crate::plan::people::PEOPLE;

/// What the organisation does: the end of a sentence that begins with its name.
pub static ACTIVITY: Field<Line> = Field::new("activity").wanted();
/// What it uses AI for: `to …`.
pub static AI_PURPOSE: Field<Line> = Field::new("aiPurpose").wanted();
pub static SITES: Field<Line> = Field::new("sites").wanted();
/// Where interested parties find the policy.
pub static POLICY_PLACE: Field<Line> = Field::new("policyPlace").wanted();
/// The policies the AI policy is read with (A.2.3).
pub static OTHER_POLICIES: Field<Line> = Field::new("otherPolicies").wanted();
/// The channel by which people here raise a concern.
pub static CONCERN_CHANNEL: Field<Line> = Field::new("concernChannel").wanted();
/// Where people outside report that something went wrong.
pub static REPORTS_CHANNEL: Field<Line> = Field::new("reportsChannel").wanted();
/// Who is called first when something happens.
pub static INCIDENT_CONTACT: Field<Line> = Field::new("incidentContact").wanted();
/// Days of notice customers get of a change.
pub static NOTICE_DAYS: Field<Number> = Field::new("noticeDays");
/// Tools, libraries or connectors for AI are chosen or run here.
pub static OWN_TOOLING: Field<YesNo> = Field::new("ownTooling").wanted();
/// Who sat at the table, in words; the minutes name them.
pub static PRESENT: Field<Line> = Field::new("present");
/// Parts that were agreed: `{part: {by, on}}`.
pub static AGREED: Field<Inner> = Field::new("agreed").kept();
/// Keys of what was drafted, so that nothing is drafted twice: a proposal thrown away stays away.
pub static DRAFTED: Field<Inner> = Field::new("drafted").kept();
/// Top management, whose one act approved what was agreed.
pub static APPROVED_BY: Field<Person> = Field::new("approvedBy").to(&PEOPLE).read_only();
pub static APPROVED_ON: Field<Day> = Field::new("approvedOn").read_only();

pub static FOUNDING: Register = Register {
    noun: "founding",
    group: Group::Plan,
    answers: &["4.1", "5.1"],
    fields: &[
        &ACTIVITY, &AI_PURPOSE, &SITES, &POLICY_PLACE, &OTHER_POLICIES, &CONCERN_CHANNEL, &REPORTS_CHANNEL,
        &INCIDENT_CONTACT, &NOTICE_DAYS, &OWN_TOOLING, &PRESENT, &AGREED, &DRAFTED, &APPROVED_BY, &APPROVED_ON,
    ],
    rows: Rows::One,
    edits: Edits::Closed,
    retires: false,
    called: "record.id",
    ..Register::PLAIN
};

/// Key of the one row.
pub const KEY: &str = "founding";

/// Writes the empty row of a new workspace.
pub(crate) fn found(writer: &mut Writer<'_>) -> Result<()> {
    let first = [("agreed", "{}".into()), ("drafted", "[]".into())];
    insert(writer, &FOUNDING, Some(KEY.to_owned()), stored(first)).map(|_| ())
}
