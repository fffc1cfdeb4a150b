//! Deciding a control and keeping it up to date.

use rusqlite::types::Value as Sql;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EXCLUSION_GROUNDS, INCLUSION_CODES, STATUSES};
use crate::door::Writer;
use crate::door::field;
use crate::fault::{Fault, Refusal, Result};
use crate::plan::people;

/// Shortest reason for an exclusion, in characters: less cannot be specific to the organisation.
const SHORTEST_REASON: usize = 20;

/// A decision on applicability.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Decision {
    /// Which control.
    pub control: String,
    /// `undecided`, `applicable` or `excluded`.
    pub applicability: String,
    /// Why it is included: `risk`, `law`, `contract`, `party`, `practice`.
    #[serde(default)]
    pub inclusion_codes: Vec<String>,
    /// Why, in the organisation's words.
    #[serde(default)]
    pub inclusion_words: String,
    /// Ground of an exclusion: `not-necessary`, `not-required`, `not-carried-out`.
    #[serde(default)]
    pub exclusion_ground: String,
    /// Why it is excluded, in the organisation's words; required for an exclusion.
    #[serde(default)]
    pub exclusion_words: String,
}

/// Fields of an applicable control. Absent fields stay; null empties owner and date.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct ControlPatch {
    /// How it is implemented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub implementation: Option<String>,
    /// `not-started`, `planned` or `partly`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// A person's key; empty for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Date; empty for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_date: Option<String>,
    /// What was considered from the guidance of Annex B for this control.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annex_b_note: Option<String>,
}

/// Decides.
pub fn decide(writer: &mut Writer<'_>, decision: Decision) -> Result<()> {
    let excluded = decision.applicability == "excluded";
    field::code(writer, "applicability", &decision.applicability, &["undecided", "applicable", "excluded"]);
    for code in &decision.inclusion_codes {
        field::code(writer, "inclusionCodes", code, &INCLUSION_CODES);
    }
    field::text(writer, "inclusionWords", &decision.inclusion_words, field::TEXT, false);
    field::text(writer, "exclusionWords", &decision.exclusion_words, field::TEXT, false);
    let including = !decision.inclusion_codes.is_empty() || !decision.inclusion_words.is_empty();
    let excluding = !decision.exclusion_ground.is_empty() || !decision.exclusion_words.is_empty();
    if excluded {
        field::code(writer, "exclusionGround", &decision.exclusion_ground, &EXCLUSION_GROUNDS);
        if decision.exclusion_words.trim().chars().count() < SHORTEST_REASON {
            let refusal = Refusal::new("refuse-exclusion-words").with("least", SHORTEST_REASON);
            writer.refuse(refusal.field("exclusionWords").row(decision.control.as_str()));
        }
    } else if excluding {
        writer
            .refuse(Refusal::new("refuse-reason-does-not-fit").field("exclusionGround").row(decision.control.as_str()));
    }
    if including && decision.applicability != "applicable" {
        writer
            .refuse(Refusal::new("refuse-reason-does-not-fit").field("inclusionCodes").row(decision.control.as_str()));
    }
    let decided = decision.applicability != "undecided";
    let (by, on) = (writer.author().name.clone(), writer.moment().today.to_string());
    let mut fields = vec![
        ("applicability", Sql::Text(decision.applicability)),
        ("inclusionCodes", Sql::Text(serde_json::to_string(&decision.inclusion_codes)?)),
        ("inclusionWords", Sql::Text(decision.inclusion_words)),
        ("exclusionGround", Sql::Text(decision.exclusion_ground)),
        ("exclusionWords", Sql::Text(decision.exclusion_words)),
        ("decidedBy", Sql::Text(if decided { by } else { String::new() })),
        ("decidedOn", if decided { Sql::Text(on) } else { Sql::Null }),
    ];
    if excluded {
        // What is not done has no state of being done.
        fields.extend([("status", Sql::Text(String::new())), ("owner", Sql::Null), ("targetDate", Sql::Null)]);
    }
    writer.amend("control", &decision.control, &fields)
}

/// Changes the working fields.
pub fn amend(writer: &mut Writer<'_>, id: &str, patch: ControlPatch) -> Result<()> {
    let sql = "SELECT applicability FROM control WHERE id = ?1";
    let found: Option<String> = writer.reader().maybe(sql, [id], |row| row.get(0))?;
    let applicability = found.ok_or(Fault::NotFound { kind: "control", id: id.to_owned() })?;
    let working = [&patch.status, &patch.owner, &patch.target_date];
    if applicability == "excluded" && working.into_iter().flatten().any(|value| !value.is_empty()) {
        writer.refuse(Refusal::new("refuse-excluded-has-no-status").field("status").row(id));
    }
    let mut fields = Vec::new();
    if let Some(words) = patch.implementation {
        field::text(writer, "implementation", &words, field::TEXT, false);
        fields.push(("implementation", Sql::Text(words)));
    }
    if let Some(status) = patch.status {
        if status == "implemented" {
            writer.refuse(Refusal::new("refuse-implemented-needs-evidence").field("status").row(id));
        } else if !status.is_empty() {
            field::code(writer, "status", &status, &STATUSES);
        }
        fields.push(("status", Sql::Text(status)));
    }
    if let Some(owner) = patch.owner {
        if !owner.is_empty() && people::named::named(&writer.reader(), &owner)?.is_none() {
            writer.refuse(Refusal::new("refuse-no-such-person").with("value", owner.as_str()).field("owner"));
        }
        fields.push(("owner", text_or_null(owner)));
    }
    if let Some(date) = patch.target_date {
        if !date.is_empty() {
            field::date(writer, "targetDate", &date);
        }
        fields.push(("targetDate", text_or_null(date)));
    }
    if let Some(note) = patch.annex_b_note {
        field::text(writer, "annexBNote", &note, field::TEXT, false);
        let (by, on) = (writer.author().name.clone(), writer.moment().today.to_string());
        let cleared = note.trim().is_empty();
        fields.push(("annexBBy", Sql::Text(if cleared { String::new() } else { by })));
        fields.push(("annexBOn", if cleared { Sql::Null } else { Sql::Text(on) }));
        fields.push(("annexBNote", Sql::Text(note)));
    }
    // Refused already: the row must not be touched with a value the schema's references would trip over.
    if writer.refused() { Ok(()) } else { writer.amend("control", id, &fields) }
}

fn text_or_null(text: String) -> Sql {
    if text.is_empty() { Sql::Null } else { Sql::Text(text) }
}
