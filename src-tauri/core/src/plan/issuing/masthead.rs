//! The block at the head of every document, from the organisation's row and the journal.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::catalogue::catalogue;
use crate::door::Reader;
use crate::fault::{Fault, Result};
use crate::moment::wall;
use crate::paper::{HeadLine, Masthead, Standing};

/// What differs from document to document.
#[derive(Clone, Debug)]
pub(crate) struct Standard {
    pub(crate) lang: String,
    pub(crate) number: String,
    pub(crate) version: String,
    pub(crate) standing: Standing,
    pub(crate) date: String,
    /// Key of whoever owns the document.
    pub(crate) owner: Option<String>,
    /// Empty for a draft.
    pub(crate) approver: String,
    pub(crate) approver_role: String,
    pub(crate) replaces: String,
}

/// The block. Inside an edit the head is the entry before the edit's own.
pub(crate) fn masthead(reader: &Reader<'_>, given: Standard) -> Result<Masthead> {
    let (head, [owner, contact], revision) =
        (head(reader)?, named(reader, given.owner.as_deref())?, catalogue()?.structure.revision);
    let written_on = scope_on(reader)?;
    let sql = "SELECT organisation.name, legalForm, country, scope, editionLabel, classification, contentLanguage,
        sample, content.bytes, scopeDocument,
        iif(scopeApproved = '', '', scopeVersion), iif(scopeApproved = '', '', json_extract(scopeApproved, '$.on')), currency
        FROM organisation LEFT JOIN content ON content.id = organisation.logo";
    let found = reader.maybe(sql, [], |row| {
        Ok(Masthead {
            organisation: row.get(0)?,
            legal_form: row.get(1)?,
            country: row.get(2)?,
            scope: row.get(3)?,
            scope_document: row.get(9)?,
            scope_version: row.get::<_, rusqlite::types::Value>(10).map(version)?,
            scope_on: row.get::<_, Option<String>>(11)?.filter(|on| !on.is_empty()).unwrap_or(written_on),
            currency: row.get(12)?,
            edition: row.get(4)?,
            classification: row.get(5)?,
            content_lang: row.get(6)?,
            sample: row.get(7)?,
            logo: row.get::<_, Option<Vec<u8>>>(8)?.map(|bytes| STANDARD.encode(bytes)),
            lang: given.lang,
            number: given.number,
            version: given.version,
            standing: given.standing,
            date: given.date,
            approver: given.approver,
            approver_role: given.approver_role,
            replaces: given.replaces,
            owner,
            contact,
            revision,
            head,
            despite: None,
            prohibited: Vec::new(),
        })
    })?;
    found.ok_or(Fault::NotFound { kind: "organisation", id: "org".to_owned() })
}

/// A version as it is printed; empty for what is not approved.
fn version(value: rusqlite::types::Value) -> String {
    match value {
        rusqlite::types::Value::Integer(version) => version.to_string(),
        _ => String::new(),
    }
}

/// Name and post of a person, and how they are reached; empty for nobody.
fn named(reader: &Reader<'_>, id: Option<&str>) -> Result<[String; 2]> {
    let sql = "SELECT name || CASE role WHEN '' THEN '' ELSE ', ' END || role, contact FROM person WHERE id = ?1";
    Ok(reader.maybe(sql, [id], |row| Ok([row.get(0)?, row.get(1)?]))?.unwrap_or_default())
}

/// Day on which the scope was last written, by the journal.
fn scope_on(reader: &Reader<'_>) -> Result<String> {
    let sql = "SELECT substr(journal.at, 1, 10) FROM image JOIN journal ON journal.seq = image.seq
        WHERE image.tab = 'organisation' AND json_extract(image.after, '$.scope') <> '' ORDER BY image.seq DESC LIMIT 1";
    Ok(reader.maybe(sql, [], |row| row.get(0))?.unwrap_or_default())
}

fn head(reader: &Reader<'_>) -> Result<HeadLine> {
    let sql =
        "SELECT seq, at, lower(substr(hex(hash), 1, 32)), time_zone FROM journal, workspace ORDER BY seq DESC LIMIT 1";
    let found = reader.maybe(sql, [], |row| {
        let (at, zone): (String, String) = (row.get(1)?, row.get(3)?);
        // The day in the foot is the day at the head: that of the organisation.
        let local = at.parse().map(|instant| wall(&zone, instant)).unwrap_or_default();
        Ok(HeadLine { seq: row.get(0)?, at, local, hash: row.get(2)? })
    })?;
    Ok(found.unwrap_or(HeadLine { seq: 0, at: String::new(), local: String::new(), hash: String::new() }))
}
