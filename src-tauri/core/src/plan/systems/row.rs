//! A system as the register shows it, and what of it is still missing.

use rusqlite::Row;
use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::fault::Message;

/// One system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct SystemRow {
    /// Key.
    pub id: String,
    /// Number, e.g. `SYS-001`.
    pub number: String,
    /// Name.
    pub name: String,
    /// Version of the system.
    pub version: String,
    /// Purpose and intended use.
    pub purpose: String,
    /// Key of the business owner.
    pub business_owner: Option<String>,
    /// Name of the business owner, empty if nobody.
    pub business_owner_name: String,
    /// Key of the technical owner.
    pub technical_owner: Option<String>,
    /// Name of the technical owner, empty if nobody.
    pub technical_owner_name: String,
    /// See [`super::AIMS_ROLES`].
    pub aims_roles: Vec<String>,
    /// See [`super::ACT_ROLES`].
    pub act_roles: Vec<String>,
    /// See [`super::ORIGINS`]; empty: not said.
    pub origin: String,
    /// Supplier.
    pub supplier: String,
    /// Model it rests on.
    pub base_model: String,
    /// Version of that model.
    pub model_version: String,
    /// See [`super::STAGES`]; empty: not said.
    pub stage: String,
    /// See [`super::SCOPES`].
    pub scope: String,
    /// Why it is inside or outside.
    pub scope_reason: String,
    /// See [`super::CRITICALITIES`]; empty: not said.
    pub criticality: String,
    /// Date of the next review.
    pub next_review_on: Option<String>,
    /// When somebody last checked that the entry is right.
    pub checked_on: Option<String>,
    /// Who did.
    pub checked_by: String,
    /// Why it is to be looked at again, oldest first; empty: nothing.
    pub look_again: Vec<Message>,
    /// Since when.
    pub look_again_on: Option<String>,
    /// Class of the latest recorded classification; empty: not classified.
    pub act_class: String,
    /// When that was recorded.
    pub act_class_on: Option<String>,
    /// Fields still to be filled before the diagnostic is complete, by their wire names; `scope` is undecided, `actClass`
    /// not recorded.
    pub missing: Vec<String>,
}

/// Columns [`read`] expects.
pub(super) const COLUMNS: &str = "system.id, system.number, system.name, system.version, system.purpose,
    system.businessOwner, coalesce(business.name, ''), system.technicalOwner, coalesce(technical.name, ''),
    system.aimsRoles, system.actRoles, system.origin, system.supplier, system.baseModel,
    system.modelVersion, system.stage, system.scope, system.scopeReason, system.criticality,
    system.nextReviewOn, system.checkedOn, system.checkedBy, coalesce(system.lookAgain, '[]'), system.lookAgainOn,
    coalesce(class.outcome, ''), class.classifiedOn";

/// Tables behind [`COLUMNS`].
pub(super) const TABLES: &str = "system LEFT JOIN person business ON business.id = system.businessOwner
    LEFT JOIN person technical ON technical.id = system.technicalOwner
    LEFT JOIN classification class ON class.id = (SELECT id FROM classification WHERE system = system.id
        AND state = 'recorded' ORDER BY classifiedOn DESC, id DESC LIMIT 1)";

/// Whether a field is missing that the diagnostic needs; the same rule as [`missing`].
pub(super) const MISSING: &str = "(system.purpose = '' OR system.businessOwner IS NULL OR system.aimsRoles = '[]'
    OR system.origin = '' OR system.stage = '' OR system.scope = 'undecided' OR class.outcome IS NULL)";

pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<SystemRow> {
    let look_again: String = row.get(22)?;
    let mut read = SystemRow {
        id: row.get(0)?,
        number: row.get(1)?,
        name: row.get(2)?,
        version: row.get(3)?,
        purpose: row.get(4)?,
        business_owner: row.get(5)?,
        business_owner_name: row.get(6)?,
        technical_owner: row.get(7)?,
        technical_owner_name: row.get(8)?,
        aims_roles: list(&row.get::<_, String>(9)?),
        act_roles: list(&row.get::<_, String>(10)?),
        origin: row.get(11)?,
        supplier: row.get(12)?,
        base_model: row.get(13)?,
        model_version: row.get(14)?,
        stage: row.get(15)?,
        scope: row.get(16)?,
        scope_reason: row.get(17)?,
        criticality: row.get(18)?,
        next_review_on: row.get(19)?,
        checked_on: row.get(20)?,
        checked_by: row.get(21)?,
        look_again: serde_json::from_str(&look_again).unwrap_or_default(),
        look_again_on: row.get(23)?,
        act_class: row.get(24)?,
        act_class_on: row.get(25)?,
        missing: Vec::new(),
    };
    read.missing = missing(&read);
    Ok(read)
}

/// Codes kept as a list.
pub(super) fn list(text: &str) -> Vec<String> {
    serde_json::from_str(text).unwrap_or_default()
}

/// The name is always there, and nothing goes out of scope without a reason; the rest may be missing.
fn missing(row: &SystemRow) -> Vec<String> {
    let fields = [
        ("purpose", row.purpose.is_empty()),
        ("businessOwner", row.business_owner.is_none()),
        ("aimsRoles", row.aims_roles.is_empty()),
        ("origin", row.origin.is_empty()),
        ("stage", row.stage.is_empty()),
        ("actClass", row.act_class.is_empty()),
        ("scope", row.scope == "undecided"),
    ];
    fields.into_iter().filter(|(_, empty)| *empty).map(|(field, _)| field.to_owned()).collect()
}
