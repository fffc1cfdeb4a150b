//! The fields of a system as an edit carries them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::actions::field::present;

/// Fields to change; an absent field stays, an empty text or null clears it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct SystemPatch {
    /// Name, up to 200 characters, no two systems the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Version of the system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Purpose and intended use (A.9.4).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// Uses that are prohibited or not intended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prohibited_uses: Option<String>,
    /// Key of the business owner.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[ts(as = "Option<Option<String>>")]
    pub business_owner: Option<Option<String>>,
    /// Key of the technical owner.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[ts(as = "Option<Option<String>>")]
    pub technical_owner: Option<Option<String>>,
    /// See [`super::AIMS_ROLES`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aims_roles: Option<Vec<String>>,
    /// See [`super::ACT_ROLES`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub act_roles: Option<Vec<String>>,
    /// See [`super::ORIGINS`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// Supplier (A.10.3).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supplier: Option<String>,
    /// Contract with the supplier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract: Option<String>,
    /// Model it rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model: Option<String>,
    /// Version of that model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_version: Option<String>,
    /// Machine learning, generative, rules with learning, agent, in the organisation's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub technique: Option<String>,
    /// Degree of autonomy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autonomy: Option<String>,
    /// Human oversight.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oversight: Option<String>,
    /// Users and how many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<String>,
    /// Affected people and groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affected: Option<String>,
    /// Vulnerable groups or minors: `yes`, `no` or empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vulnerable: Option<String>,
    /// Countries where it is used or its output is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub countries: Option<String>,
    /// Data used, entries apart by `;` or `,` (A.4.3).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_sets: Option<String>,
    /// Personal data: `yes`, `no` or empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personal_data: Option<String>,
    /// Hosting and region (A.4.5).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hosting: Option<String>,
    /// Tools and libraries (A.4.4).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tools: Option<String>,
    /// Date of the start.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[ts(as = "Option<Option<String>>")]
    pub started_on: Option<Option<String>>,
    /// Date since when it is in use.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[ts(as = "Option<Option<String>>")]
    pub in_use_on: Option<Option<String>>,
    /// Date of the last change.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[ts(as = "Option<Option<String>>")]
    pub changed_on: Option<Option<String>>,
    /// Date of the retirement.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[ts(as = "Option<Option<String>>")]
    pub retired_on: Option<Option<String>>,
    /// See [`super::CRITICALITIES`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criticality: Option<String>,
    /// Monitoring plan (A.6.2.6).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub monitoring: Option<String>,
    /// Logs and how long they are kept (A.6.2.8).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logs: Option<String>,
    /// Date of the next review.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[ts(as = "Option<Option<String>>")]
    pub next_review_on: Option<Option<String>>,
}
