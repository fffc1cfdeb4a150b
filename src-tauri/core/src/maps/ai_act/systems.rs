//! `act.systems`: every system with its class and what is to be done about it.

use std::collections::BTreeMap;

use rusqlite::params;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::decide::{class_met, follow, so_far};
use super::law::effective;
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::moment::Moment;

/// Asks for the systems.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct ActSystems {
    /// How many to leave out at the start.
    pub offset: Option<u32>,
    /// How many at most, 1 to 500; absent: 200.
    pub limit: Option<u32>,
}

/// The systems.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActSystemsAnswer {
    /// All systems.
    pub total: u32,
    /// How many of each class on record; an empty key counts those without.
    pub classes: BTreeMap<String, u32>,
    /// The systems of this page, in the order of their numbers.
    pub rows: Vec<ActSystemRow>,
}

/// One system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActSystemRow {
    /// Key.
    pub id: String,
    /// `SYS-001`.
    pub number: String,
    /// Name.
    pub name: String,
    /// `undecided`, `in` or `out`.
    pub scope: String,
    /// Outcome on record, or empty.
    pub outcome: String,
    /// Day.
    pub on: String,
    /// Who.
    pub by: String,
    /// `none`, `draft`, `recorded`, `outdated`, `legalReview`, `prohibitedOpen`.
    pub state: String,
    /// Of a draft: how many questions on its way are answered.
    pub answered: usize,
    /// Of a draft: the class its answers come to so far; empty: none yet.
    pub so_far: String,
}

impl Ask for ActSystems {
    const NAME: &'static str = "act.systems";
    type Answer = ActSystemsAnswer;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let (law, _, digest) = effective(reader)?;
        // What a classification rests on is compared here as it is written there: `record::basis`, one JSON object.
        let sql = "SELECT system.id, system.number, system.name, scope, coalesce(c.outcome, ''), coalesce(c.classifiedOn, ''),
                coalesce(c.classifiedBy, ''),
                CASE WHEN c.outcome = 'prohibited' AND c.handling = '' THEN 'prohibitedOpen'
                    WHEN d.id IS NOT NULL THEN 'draft'
                    WHEN c.id IS NULL THEN 'none'
                    WHEN c.lawDigest <> ?1
                        OR json_extract(c.basis, '$.purpose') <> purpose
                        OR json_extract(c.basis, '$.baseModel') <> baseModel
                        OR json_extract(c.basis, '$.modelVersion') <> modelVersion
                        OR json_extract(c.basis, '$.dataSets') <> dataSets
                        OR json_extract(c.basis, '$.countries') <> countries
                        OR json_extract(c.basis, '$.actRoles') <> actRoles
                        OR json_extract(c.basis, '$.origin') <> system.origin THEN 'outdated'
                    WHEN c.approvable = 0 THEN 'legalReview'
                    ELSE 'recorded' END,
                d.answers
            FROM system
            LEFT JOIN classification c ON c.system = system.id AND c.state = 'recorded'
            LEFT JOIN classification d ON d.system = system.id AND d.state = 'draft'
            ORDER BY system.number LIMIT ?2 OFFSET ?3";
        let (limit, offset) = (self.limit.unwrap_or(200).clamp(1, 500), self.offset.unwrap_or_default());
        let rows = reader.rows(sql, params![digest, limit, offset], |row| {
            // Only where somebody answers: of hundreds of systems few are drafts.
            let answers = row.get::<_, Option<String>>(8)?.and_then(|answers| serde_json::from_str(&answers).ok());
            let path = answers.map(|answers| follow(&law, &answers, false));
            Ok(ActSystemRow {
                answered: path.as_ref().map_or(0, |path| path.answered.len()),
                so_far: path.map(|path| class_met(&path, &so_far(&law, &path))).unwrap_or_default(),
                id: row.get(0)?,
                number: row.get(1)?,
                name: row.get(2)?,
                scope: row.get(3)?,
                outcome: row.get(4)?,
                on: row.get(5)?,
                by: row.get(6)?,
                state: row.get(7)?,
            })
        })?;
        let sql = "SELECT coalesce(outcome, ''), count(*) FROM system
            LEFT JOIN classification c ON c.system = system.id AND c.state = 'recorded' GROUP BY 1";
        let classes: BTreeMap<String, u32> =
            reader.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect();
        Ok(ActSystemsAnswer { total: classes.values().sum(), classes, rows })
    }
}
