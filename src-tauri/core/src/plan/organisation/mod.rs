//! The organisation whose AIMS this is (clauses 4.1 and 4.3): one row.

mod logo;
mod money;
mod register;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rusqlite::types::Value as Sql;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::CURRENT_EDITION;
use crate::door::field;
use crate::door::{Act, Ask, Founding, Reader, Writer};
use crate::fault::{Fault, Refusal, Result};
use crate::kernel::{insert, patch, perform, said, stored};
use crate::moment::{Moment, knows_zone};
pub use register::{LANGUAGES, Language, ORGANISATION, SCOPE};
use register::{editions, is_country};

/// Edits of the organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum OrganisationEdit {
    /// Changes the fields given; absent fields stay.
    Amend {
        /// Fields.
        patch: Box<OrganisationPatch>,
    },
    /// Approves the scope as it stands, in the name of a member of top management.
    ApproveScope {
        /// A person's key.
        by: String,
    },
    /// Sets or removes the logo that documents carry.
    SetLogo {
        /// PNG or JPEG as base64, at most 1 MB; null removes it.
        bytes_base64: Option<String>,
    },
}

/// Fields that can change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct OrganisationPatch {
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Legal form, e.g. `GmbH`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_form: Option<String>,
    /// Postal address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// ISO 3166 alpha-2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// IANA time zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// What amounts are in: `EUR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Sector in the organisation's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sector: Option<String>,
    /// Scope statement of the AIMS (clause 4.3).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Number of the document that holds the scope.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope_document: Option<String>,
    /// Classification printed on documents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classification: Option<String>,
    /// Languages documents are issued in, `en`, `es`; at least one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_languages: Option<Vec<String>>,
    /// Months between management reviews, 1 to 24.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review_every_months: Option<u32>,
    /// Edition of the standard as documents print it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition_label: Option<String>,
}

impl Act for OrganisationEdit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        match self {
            Self::Amend { patch } => amend(writer, &patch),
            Self::ApproveScope { by } => approve_scope(writer, &by),
            Self::SetLogo { bytes_base64 } => logo::set(writer, bytes_base64.as_deref()),
        }
    }
}

/// The language contents are written in: `en` or `es`.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn content_language(reader: &Reader<'_>) -> Result<String> {
    let found = reader.maybe("SELECT contentLanguage FROM organisation", [], |row| row.get(0))?;
    Ok(found.unwrap_or_else(|| "en".to_owned()))
}

/// Approves the scope as it stands.
///
/// # Errors
/// What SQLite refuses.
pub(crate) fn approve_scope(writer: &mut Writer<'_>, by: &str) -> Result<()> {
    let args = [("id", "org"), ("by", by)].map(|(name, said)| (name.to_owned(), said.into()));
    perform(writer, &ORGANISATION, "approveScope", args.into_iter().collect())
}

/// Changes fields of the organisation. The door counts its days by the time zone, so that stands with the file's identity.
fn amend(writer: &mut Writer<'_>, fields: &OrganisationPatch) -> Result<()> {
    let mut fields = said(fields)?;
    if let Some(zone) = fields.remove("timeZone") {
        let zone = zone.as_str().unwrap_or_default().to_owned();
        if !knows_zone(&zone) {
            writer.refuse(Refusal::new("refuse-unknown-zone").field("timeZone"));
        }
        writer.amend("workspace", "workspace", &[("time_zone", Sql::Text(zone))])?;
    }
    patch(writer, &ORGANISATION, "org", &fields)
}

/// Refuses a founding before any file is made.
pub(crate) fn check_founding(founding: &Founding) -> Result<()> {
    let mut reasons = Vec::new();
    let length = founding.name.chars().count();
    if founding.name.trim().is_empty() {
        reasons.push(Refusal::new("refuse-empty").field("name"));
    }
    if founding.name.chars().any(crate::hands::steers) {
        reasons.push(Refusal::new("refuse-control-character").field("name"));
    }
    if length > field::LINE {
        reasons.push(Refusal::new("refuse-too-long").with("length", length).with("most", field::LINE).field("name"));
    }
    if founding.country.is_empty() {
        reasons.push(Refusal::new("refuse-empty").field("country"));
    } else if !is_country(&founding.country) {
        let refusal = Refusal::new("refuse-not-a-country").with("value", founding.country.as_str());
        reasons.push(refusal.field("country"));
    }
    if !knows_zone(&founding.time_zone) {
        reasons.push(Refusal::new("refuse-unknown-zone").field("timeZone"));
    }
    if !["en", "es"].contains(&founding.content_language.as_str()) {
        let refusal = Refusal::new("refuse-unknown-code").with("value", founding.content_language.as_str());
        reasons.push(refusal.with("known", "en, es").field("contentLanguage"));
    }
    if reasons.is_empty() { Ok(()) } else { Err(Fault::Refused(reasons)) }
}

/// Writes the first row.
pub(crate) fn found(writer: &mut Writer<'_>, founding: &Founding) -> Result<()> {
    let first = [
        ("name", founding.name.as_str().into()),
        ("country", founding.country.as_str().into()),
        ("currency", money::currency(&founding.country).into()),
        ("contentLanguage", founding.content_language.as_str().into()),
        ("documentLanguages", serde_json::to_string(&[&founding.content_language])?.into()),
        ("edition", CURRENT_EDITION.into()),
        ("editionLabel", editions(&founding.country)[0].into()),
        ("reviewEveryMonths", 12.into()),
        ("sample", i64::from(founding.sample).into()),
    ];
    insert(writer, &ORGANISATION, Some("org".to_owned()), stored(first)).map(|_| ())
}

/// `organisation`: its fields.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Organisation {}

/// The organisation's fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationRow {
    /// Name.
    pub name: String,
    /// Legal form.
    pub legal_form: String,
    /// Postal address; empty: not said.
    pub address: String,
    /// ISO 3166 alpha-2.
    pub country: String,
    /// IANA time zone.
    pub time_zone: String,
    /// What amounts are in, empty while nobody said.
    pub currency: String,
    /// Sector.
    pub sector: String,
    /// Scope statement.
    pub scope: String,
    /// Number of the scope document.
    pub scope_document: String,
    /// Version of the scope that was approved last; none before the first.
    pub scope_version: Option<u32>,
    /// Day on which the scope as it stands was approved; none: it is not.
    pub scope_approved_on: Option<String>,
    /// Name of whoever approved it, empty while nobody did.
    pub scope_approved_by: String,
    /// Language of its own words.
    pub content_language: String,
    /// Edition of the standard, as printed.
    pub edition_label: String,
    /// What documents may call it, the adoption of the country first.
    pub editions: Vec<String>,
    /// Classification.
    pub classification: String,
    /// Languages documents are issued in.
    pub document_languages: Vec<String>,
    /// Months between management reviews.
    pub review_every_months: u32,
    /// The sample company.
    pub sample: bool,
    /// Logo as a data URL, if there is one.
    pub logo: Option<String>,
}

impl Ask for Organisation {
    const NAME: &'static str = "organisation";
    type Answer = OrganisationRow;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let sql = "SELECT name, legalForm, country, time_zone, sector, scope, scopeDocument, contentLanguage,
                   editionLabel, classification, documentLanguages, reviewEveryMonths, sample, content.bytes,
                   scopeVersion, iif(scopeApproved = '', NULL, json_extract(scopeApproved, '$.on')),
                   coalesce((SELECT person.name FROM person WHERE person.id = scopeBy), ''), currency, coalesce(address, '')
                   FROM workspace, organisation LEFT JOIN content ON content.id = organisation.logo";
        let found = reader.maybe(sql, [], |row| {
            Ok(OrganisationRow {
                name: row.get(0)?,
                legal_form: row.get(1)?,
                editions: editions(&row.get::<_, String>(2)?).map(str::to_owned).to_vec(),
                address: row.get(18)?,
                country: row.get(2)?,
                time_zone: row.get(3)?,
                sector: row.get(4)?,
                scope: row.get(5)?,
                scope_document: row.get(6)?,
                scope_version: row.get(14)?,
                scope_approved_on: row.get(15)?,
                scope_approved_by: row.get(16)?,
                currency: row.get(17)?,
                content_language: row.get(7)?,
                edition_label: row.get(8)?,
                classification: row.get(9)?,
                document_languages: serde_json::from_str(&row.get::<_, String>(10)?).unwrap_or_default(),
                review_every_months: row.get(11)?,
                sample: row.get(12)?,
                logo: row.get::<_, Option<Vec<u8>>>(13)?.map(|bytes| {
                    let media = crate::media::media_type(&bytes).unwrap_or("image/png");
                    format!("data:{media};base64,{}", STANDARD.encode(bytes))
                }),
            })
        })?;
        found.ok_or(Fault::NotFound { kind: "organisation", id: "org".to_owned() })
    }
}
