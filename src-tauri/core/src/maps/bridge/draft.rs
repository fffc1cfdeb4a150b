//! `bridge.draft` and `bridge.usual`: what is proposed for each sub-clause from the documents that are there, and the documents
//! a 27001 system usually has.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use ts_rs::TS;

use super::data::data;
use super::has_isms;
use super::register::{BRIDGE, HOLDS_UNTIL};
use crate::catalogue::{catalogue, say};
use crate::door::{Act, Reader, Writer};
use crate::fault::{Refusal, Result};
use crate::kernel::{insert, propose, stored, withdraw};
use crate::plan::gap;
use crate::plan::isms_documents::{Named, SECURITY_DOCUMENTS, named};
use crate::plan::organisation::content_language;

/// What is proposed for the bridge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "BridgeEdit")]
pub enum Edit {
    /// Proposes a mark for every sub-clause that has none or whose mark has dropped, from the documents in force. What was
    /// proposed before, and nobody answered, goes.
    Draft {},
    /// Proposes the documents a 27001 system usually has, those that are not there yet.
    Usual {},
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        if !has_isms(&writer.reader())? {
            writer.refuse(Refusal::new("refuse-bridge-no-isms"));
            return Ok(());
        }
        let lang = content_language(&writer.reader())?;
        match self {
            Self::Draft {} => draft(writer, &lang),
            Self::Usual {} => usual(writer, &lang),
        }
    }
}

/// Whether clauses of ISO/IEC 27001 answer a sub-clause: both standards number them alike.
pub(super) fn answers(clauses: &[String], subclause: &str) -> bool {
    let within = |one: &String| {
        subclause.strip_prefix(one.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    clauses.iter().any(within)
}

/// The rows that are not there yet: one a sub-clause, in the order of the standard.
fn found(writer: &mut Writer<'_>) -> Result<()> {
    for (position, one) in catalogue()?.structure.subclauses.iter().enumerate() {
        if BRIDGE.key(&writer.reader(), &one.id).is_ok() {
            continue;
        }
        let place = stored([
            ("subclause", one.id.as_str().into()),
            ("clause", format!("c{}", one.clause).into()),
            ("position", i64::try_from(position).unwrap_or_default().into()),
        ]);
        insert(writer, &BRIDGE, Some(one.id.clone()), place)?;
    }
    Ok(())
}

/// Sub-clauses without a mark that holds today.
fn open(reader: &Reader<'_>, today: &str) -> Result<Vec<String>> {
    let sql = format!(
        "SELECT id FROM bridge record WHERE level = '' OR (level <> 'none' AND {} < ?1) ORDER BY position",
        HOLDS_UNTIL.sql
    );
    reader.rows(&sql, [today], |row| row.get(0))
}

fn draft(writer: &mut Writer<'_>, lang: &str) -> Result<()> {
    found(writer)?;
    let today = writer.moment().today.to_string();
    let documents = named(&writer.reader(), &today)?;
    let (data, open) = (data()?, open(&writer.reader(), &today)?);
    let sources: Vec<&String> = data.source.values().collect();
    for one in &catalogue()?.structure.subclauses {
        withdraw(writer, &BRIDGE, &one.id, |source| sources.iter().any(|known| *known == source))?;
        if !open.contains(&one.id) {
            continue;
        }
        if let Some((patch, why)) = proposed(&one.id, &documents, lang)? {
            propose(writer, &BRIDGE, Some(&one.id), &patch, &say(&data.source, lang), &why)?;
        }
    }
    Ok(())
}

/// What is proposed for a sub-clause, and because of which documents; nothing while none that holds answers it.
fn proposed(id: &str, documents: &[Named], lang: &str) -> Result<Option<(Map<String, Value>, String)>> {
    let (reuse, still) = gap::reuse(id, lang)?;
    let mut patch = Map::from_iter([("level".to_owned(), Value::from(reuse.as_str()))]);
    let fit: Vec<&Named> = documents.iter().filter(|one| one.holds && answers(&one.clauses, id)).collect();
    if reuse != "none" {
        if fit.is_empty() {
            return Ok(None);
        }
        patch.insert("papers".to_owned(), json!(fit.iter().map(|one| &one.id).collect::<Vec<_>>()));
    }
    patch.insert("toAdd".to_owned(), still.into());
    let because: Vec<&str> =
        if reuse == "none" { Vec::new() } else { fit.iter().map(|one| one.called.as_str()).collect() };
    Ok(Some((patch, because.join("; "))))
}

fn usual(writer: &mut Writer<'_>, lang: &str) -> Result<()> {
    let data = data()?;
    let sql = "SELECT lower(title) FROM ismsDocument
        UNION SELECT lower(json_extract(patch, '$.title')) FROM proposal WHERE noun = 'ismsDocument' AND record IS NULL";
    let there: Vec<Option<String>> = writer.reader().rows(sql, [], |row| row.get(0))?;
    for one in &data.documents {
        let title = say(&one.title, lang);
        if there.iter().flatten().any(|known| *known == title.to_lowercase()) {
            continue;
        }
        let patch = Map::from_iter([
            ("title".to_owned(), Value::from(title)),
            ("clauses".to_owned(), Value::from(one.clauses.as_str())),
        ]);
        propose(writer, &SECURITY_DOCUMENTS, None, &patch, &say(&data.usual, lang), "")?;
    }
    Ok(())
}
