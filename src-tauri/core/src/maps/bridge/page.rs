//! `bridge.page`: the bridge to be read and decided: each sub-clause with its mark as it stands today, what is proposed for it,
//! and what the 27001 system and the AIMS share.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::has_isms;
use super::register::{BRIDGE, HOLDS_UNTIL};
use crate::catalogue::catalogue;
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::moment::Moment;
use crate::plan::isms_documents::{SECURITY_DOCUMENTS, named};
use crate::plan::{gap, profile};

/// Asks for the bridge.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct BridgeAsk {
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// The bridge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct BridgeAnswer {
    /// The organisation has a 27001 system, or builds one. Without, nothing is proposed and nothing to decide.
    pub applies: bool,
    /// What the two systems share: `review`, `audit`, `committee`.
    pub shared: Vec<String>,
    /// Every sub-clause, in the order of the standard.
    pub rows: Vec<BridgeRow>,
    /// 27001 documents that are recorded.
    pub documents: u32,
    /// Documents in force that name no clause of ISO/IEC 27001: nothing can be proposed from them.
    pub idle: Vec<String>,
    /// Keys of proposed documents.
    pub proposed: Vec<BridgeDocument>,
}

/// A document that is proposed to be recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct BridgeDocument {
    /// Key of the proposal.
    pub proposal: String,
    /// Title.
    pub title: String,
    /// Clauses of ISO/IEC 27001.
    pub clauses: String,
}

/// A sub-clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct BridgeRow {
    /// `7.5.1`: key of the row once it is there.
    pub id: String,
    /// `4` to `10`.
    pub clause: String,
    /// Title.
    pub title: String,
    /// The clause's title.
    pub clause_title: String,
    /// `full`, `partial`, `none`, `dropped` where a document no longer holds, or `open`.
    pub stands: String,
    /// The last day on which the documents held or hold; none: no end is known.
    pub until: Option<String>,
    /// Documents it names: key, what it is called, and whether it holds today.
    pub documents: Vec<BridgeNamed>,
    /// What must be added, as it was decided.
    pub to_add: String,
    /// Key of the proposal that waits; none: nothing is proposed.
    pub proposal: Option<String>,
    /// The level that is proposed, or usual.
    pub level: String,
    /// What usually has to be added.
    pub still: String,
    /// Documents the proposal names.
    pub because: Vec<String>,
}

/// A document a row names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct BridgeNamed {
    /// Key.
    pub id: String,
    /// Number, title and version.
    pub called: String,
    /// It holds today.
    pub holds: bool,
}

impl Ask for BridgeAsk {
    const NAME: &'static str = "bridge.page";
    type Answer = BridgeAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let (lang, today) = (self.lang.as_deref().unwrap_or("en"), at.today.to_string());
        let documents = named(reader, &today)?;
        let (kept, offered) = (kept(reader)?, offered(reader, BRIDGE.noun)?);
        let catalogue = catalogue()?;
        let mut rows = Vec::new();
        for one in &catalogue.structure.subclauses {
            let row = kept.iter().find(|kept| kept.id == one.id);
            let offer = offered.iter().find(|offer| offer.record == one.id);
            let (usual, still) = gap::reuse(&one.id, lang)?;
            let name = |id: &String| {
                let known = documents.iter().find(|known| known.id == *id)?;
                Some(BridgeNamed { id: id.clone(), called: known.called.clone(), holds: known.holds })
            };
            let list = |ids: &[String]| ids.iter().filter_map(name).collect::<Vec<_>>();
            rows.push(BridgeRow {
                title: catalogue.title(&one.id, lang).text,
                clause_title: catalogue.title(&one.clause, lang).text,
                stands: row.map_or("open", |row| row.stands(&today)).to_owned(),
                until: row.and_then(|row| row.until.clone()),
                documents: row.map(|row| list(&row.documents)).unwrap_or_default(),
                to_add: row.map(|row| row.to_add.clone()).unwrap_or_default(),
                level: offer.and_then(|offer| offer.patch["level"].as_str()).unwrap_or(&usual).to_owned(),
                because: offer
                    .map(|offer| list(&texts(&offer.patch["papers"])).into_iter().map(|one| one.called).collect())
                    .unwrap_or_default(),
                still: offer.and_then(|offer| offer.patch["toAdd"].as_str()).unwrap_or(&still).to_owned(),
                proposal: offer.map(|offer| offer.id.clone()),
                id: one.id.clone(),
                clause: one.clause.clone(),
            });
        }
        let text = |patch: &Value, name: &str| patch[name].as_str().unwrap_or_default().to_owned();
        let proposed =
            self::offered(reader, SECURITY_DOCUMENTS.noun)?.into_iter().filter(|offer| offer.record.is_empty());
        Ok(BridgeAnswer {
            applies: has_isms(reader)?,
            shared: profile::row(reader)?.shared,
            rows,
            idle: documents
                .iter()
                .filter(|one| one.holds && one.clauses.is_empty())
                .map(|one| one.called.clone())
                .collect(),
            documents: u32::try_from(documents.len()).unwrap_or(u32::MAX),
            proposed: proposed
                .map(|offer| BridgeDocument {
                    title: text(&offer.patch, "title"),
                    clauses: text(&offer.patch, "clauses"),
                    proposal: offer.id,
                })
                .collect(),
        })
    }
}

/// A row as it is kept.
struct Kept {
    id: String,
    level: String,
    documents: Vec<String>,
    to_add: String,
    until: Option<String>,
}

impl Kept {
    fn stands(&self, today: &str) -> &str {
        match self.level.as_str() {
            "" => "open",
            "none" => "none",
            _ if self.until.as_deref().is_some_and(|until| until < today) => "dropped",
            level => level,
        }
    }
}

fn kept(reader: &Reader<'_>) -> Result<Vec<Kept>> {
    let sql = format!("SELECT id, level, papers, toAdd, {} FROM bridge record ORDER BY position", HOLDS_UNTIL.sql);
    reader.rows(&sql, [], |row| {
        let documents: String = row.get(2)?;
        Ok(Kept {
            id: row.get(0)?,
            level: row.get(1)?,
            documents: serde_json::from_str(&documents).unwrap_or_default(),
            to_add: row.get(3)?,
            until: row.get(4)?,
        })
    })
}

/// A proposal that nobody has answered.
struct Offer {
    id: String,
    /// Key of the record; empty: a new one.
    record: String,
    patch: Value,
}

fn offered(reader: &Reader<'_>, noun: &str) -> Result<Vec<Offer>> {
    let sql = "SELECT id, coalesce(record, ''), patch FROM proposal WHERE noun = ?1 ORDER BY id";
    reader.rows(sql, [noun], |row| {
        let patch: String = row.get(2)?;
        Ok(Offer { id: row.get(0)?, record: row.get(1)?, patch: serde_json::from_str(&patch).unwrap_or_default() })
    })
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(|one| one.as_str().map(str::to_owned)).collect()
}
