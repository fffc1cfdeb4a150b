//! The fields of a system, once: their names on the wire and in the file, and what each of them takes (A.4.2 to A.4.6).

use rusqlite::types::Value as Sql;
use serde_json::Value;

use crate::actions::field as person;
use crate::door::Writer;
use crate::fault::Result;
use crate::field;

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A text of one line, up to 200 characters.
    Line,
    /// A text of several lines, up to 20,000 characters.
    Words,
    /// Key of a person, or nobody.
    Person,
    /// One code or none.
    Code(&'static str, &'static [&'static str]),
    /// Several codes.
    Codes(&'static str, &'static [&'static str]),
    /// A date or none.
    Day,
}

/// One field.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    /// Name on the wire, and of the column of a spreadsheet.
    pub(super) code: &'static str,
    /// Column in the file.
    pub(super) column: &'static str,
    /// What it takes.
    pub(super) kind: Kind,
    /// A recorded classification rests on it: changing it asks to look at the system again.
    pub(super) classified: bool,
}

/// Stages of the life cycle, in order.
pub const STAGES: [&str; 6] = ["idea", "development", "test", "in-use", "changed", "retired"];
/// Inside the AIMS or not; `undecided` is a state.
pub const SCOPES: [&str; 3] = ["undecided", "in", "out"];
/// Roles of the organisation in its AIMS (ISO/IEC 22989 stakeholder roles, clause 4.1).
pub const AIMS_ROLES: [&str; 4] = ["provider", "producer", "customer", "partner"];
/// Roles under the EU AI Act, Article 3(3) to (8).
pub const ACT_ROLES: [&str; 6] = ["provider", "deployer", "importer", "distributor", "authRep", "productManufacturer"];
/// Where a system comes from.
pub const ORIGINS: [&str; 4] = ["own", "bought", "open-source", "embedded"];
/// Yes or no; an empty text is not said.
pub const YES_NO: [&str; 2] = ["yes", "no"];
/// How much hangs on it.
pub const CRITICALITIES: [&str; 3] = ["low", "medium", "high"];

const YES: Kind = Kind::Code("yesNo", &YES_NO);

const fn of(code: &'static str, column: &'static str, kind: Kind) -> Field {
    Field { code, column, kind, classified: false }
}

const fn asks(code: &'static str, column: &'static str, kind: Kind) -> Field {
    Field { code, column, kind, classified: true }
}

/// All of them in the order of a spreadsheet. Stage, scope and the last check have verbs of their own.
pub(super) const FIELDS: [Field; 33] = [
    of("name", "name", Kind::Line),
    of("version", "version", Kind::Line),
    of("description", "description", Kind::Words),
    asks("purpose", "purpose", Kind::Words),
    of("prohibitedUses", "prohibited_uses", Kind::Words),
    of("businessOwner", "business_owner", Kind::Person),
    of("technicalOwner", "technical_owner", Kind::Person),
    of("aimsRoles", "aims_roles", Kind::Codes("aimsRoles", &AIMS_ROLES)),
    asks("actRoles", "act_roles", Kind::Codes("actRoles", &ACT_ROLES)),
    asks("origin", "origin", Kind::Code("origin", &ORIGINS)),
    of("supplier", "supplier", Kind::Line),
    of("contract", "contract", Kind::Line),
    asks("baseModel", "base_model", Kind::Line),
    asks("modelVersion", "model_version", Kind::Line),
    of("technique", "technique", Kind::Line),
    of("autonomy", "autonomy", Kind::Words),
    of("oversight", "oversight", Kind::Words),
    of("users", "users", Kind::Words),
    of("affected", "affected", Kind::Words),
    of("vulnerable", "vulnerable", YES),
    asks("countries", "countries", Kind::Line),
    asks("dataSets", "data_sets", Kind::Words),
    of("personalData", "personal_data", YES),
    of("hosting", "hosting", Kind::Line),
    of("tools", "tools", Kind::Words),
    of("startedOn", "started_on", Kind::Day),
    of("inUseOn", "in_use_on", Kind::Day),
    of("changedOn", "changed_on", Kind::Day),
    of("retiredOn", "retired_on", Kind::Day),
    of("criticality", "criticality", Kind::Code("criticality", &CRITICALITIES)),
    of("monitoring", "monitoring", Kind::Words),
    of("logs", "logs", Kind::Words),
    of("nextReviewOn", "next_review_on", Kind::Day),
];

/// Checks what is to go into a field and gives it as the file keeps it. Reasons against it are noted with the field's name.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn checked(writer: &mut Writer<'_>, of: &Field, value: &Value) -> Result<Sql> {
    let text = value.as_str().unwrap_or_default().trim().to_owned();
    Ok(match of.kind {
        Kind::Line | Kind::Words => {
            let longest = if of.kind == Kind::Line { field::LINE } else { field::TEXT };
            field::text(writer, of.code, &text, longest, of.code == "name");
            Sql::Text(text)
        }
        Kind::Person => person::owner(writer, of.code, &text)?.into(),
        Kind::Day => person::day(writer, of.code, &text).into(),
        Kind::Code(_, known) => {
            if !text.is_empty() {
                field::code(writer, of.code, &text, known);
            }
            Sql::Text(text)
        }
        Kind::Codes(_, known) => {
            let given: Vec<&str> = value.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            for code in &given {
                field::code(writer, of.code, code, known);
            }
            // Kept once each and in the order of the list, so that the same roles are the same text.
            let kept: Vec<&&str> = known.iter().filter(|code| given.contains(code)).collect();
            Sql::Text(serde_json::to_string(&kept)?)
        }
    })
}
