//! `statement.grid`: every control with its decision, and the counts.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::changes::since_last;
use super::line::{self, Keyed};
use super::register::Applicability;
use super::state;
use crate::catalogue::catalogue;
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::kernel::declare::Codes;
use crate::moment::Moment;
use crate::plan::risks::reasons::{Needs, reasons};

/// All controls in the standard's order.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Grid {
    /// Language of titles: `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// The grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct GridAnswer {
    /// One row per control.
    pub rows: Vec<ControlRow>,
    /// Counts over all rows.
    pub totals: Totals,
}

/// A control and what was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ControlRow {
    /// Key.
    pub id: String,
    /// Official number.
    pub number: String,
    /// Domain id.
    pub domain: String,
    /// Short title.
    pub title: String,
    /// `undecided`, `applicable`, `excluded`.
    pub applicability: String,
    /// Inclusion codes.
    pub inclusion_codes: Vec<String>,
    /// Which risk, where a code says so; empty if none is named.
    pub risk_source: String,
    /// Numbers of the risks whose treatment needs the control and that its decision does not answer: those treated since it was
    /// decided to apply, and all of them where it is excluded.
    pub risks_open: Vec<String>,
    /// Which law and article.
    pub law_source: String,
    /// Which contract.
    pub contract_source: String,
    /// Which interested party and what it asked for.
    pub party_source: String,
    /// Why it is included.
    pub inclusion_words: String,
    /// Ground of exclusion.
    pub exclusion_ground: String,
    /// Why it is excluded.
    pub exclusion_words: String,
    /// How it is implemented.
    pub implementation: String,
    /// How far it is, as records carry it: `implemented`, `partly`, `planned`, `not-started`; empty if none.
    pub status: String,
    /// What was said of it: `not-started`, `planned`, `partly`, or empty. No more than planned counts of it.
    pub said: String,
    /// How many things are missing before it is implemented.
    pub lacking: usize,
    /// Owner's key.
    pub owner: Option<String>,
    /// Owner's name, empty if none.
    pub owner_name: String,
    /// Target date.
    pub target_date: Option<String>,
    /// Why the target date moved back the last time.
    pub date_reason: String,
    /// Who decided, empty while undecided.
    pub decided_by: String,
    /// When.
    pub decided_on: Option<String>,
    /// One of the organisation's own, beyond Annex A.
    pub own: bool,
    /// What an own control is for; empty for those of Annex A.
    pub purpose: String,
    /// What was considered from the guidance of Annex B.
    pub annex_b_note: String,
    /// Who considered it, empty if nobody.
    pub annex_b_by: String,
    /// When.
    pub annex_b_on: Option<String>,
    /// Changed since the latest approved version.
    pub changed: bool,
    /// Fields that are missing before the statement can be approved.
    pub missing: Vec<String>,
    /// It applies and leaves open how, who or until when; that stands against nothing.
    pub thin: bool,
    /// What the control says would reopen its exclusion.
    pub reopens: String,
}

/// Counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Totals {
    /// All controls listed.
    pub listed: usize,
    /// Applicable.
    pub applicable: usize,
    /// Excluded.
    pub excluded: usize,
    /// Undecided.
    pub undecided: usize,
    /// Applicable ones by status: `implemented`, `partly`, `planned`, `not-started`, and those without one under an empty key.
    pub by_status: BTreeMap<String, usize>,
    /// By domain, in the standard's order; controls of the organisation's own last, with an empty id.
    pub domains: Vec<DomainTotals>,
}

/// Counts of one domain.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct DomainTotals {
    /// Domain id.
    pub domain: String,
    /// Title.
    pub title: String,
    /// All controls listed.
    pub listed: usize,
    /// Applicable.
    pub applicable: usize,
    /// Excluded.
    pub excluded: usize,
    /// Undecided.
    pub undecided: usize,
}

impl Ask for Grid {
    const NAME: &'static str = "statement.grid";
    type Answer = GridAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let lang = self.lang.as_deref().unwrap_or("en");
        let sql = "SELECT id, purpose, owner, targetDate, decidedOn, own, annexBNote, annexBBy, annexBOn FROM control";
        let extras = reader.rows(sql, [], |row| {
            let extra = Extra {
                purpose: row.get(1)?,
                owner: row.get(2)?,
                target_date: row.get(3)?,
                decided_on: row.get(4)?,
                own: row.get(5)?,
                annex_b_note: row.get(6)?,
                annex_b_by: row.get(7)?,
                annex_b_on: row.get(8)?,
            };
            Ok((row.get::<_, String>(0)?, extra))
        })?;
        let mut extras: BTreeMap<String, Extra> = extras.into_iter().collect();
        let now = line::lines(reader, lang, at.today)?;
        let changes = since_last(reader, &now)?;
        let changed: BTreeSet<&String> = changes.iter().map(|change| &change.control).collect();
        let needed = reasons(reader)?;
        let mut rows = Vec::new();
        for keyed in now {
            let missing = state::missing(&keyed, &changes).into_iter().map(str::to_owned).collect();
            let extra = extras.remove(&keyed.id).unwrap_or_default();
            let changed = changed.contains(&keyed.line.number);
            let thin = state::thin(&keyed);
            let out = keyed.line.applicability == Applicability::Excluded.code();
            let open = |risk: &&Needs| out || extra.decided_on.as_ref().is_some_and(|on| risk.on > *on);
            let risks_open =
                needed.get(&keyed.id).into_iter().flatten().filter(open).map(|risk| risk.number.clone()).collect();
            rows.push(ControlRow { changed, missing, thin, risks_open, ..row(keyed, extra) });
        }
        Ok(GridAnswer { totals: totals(&rows, lang)?, rows })
    }
}

#[derive(Default)]
struct Extra {
    purpose: String,
    owner: Option<String>,
    target_date: Option<String>,
    decided_on: Option<String>,
    own: bool,
    annex_b_note: String,
    annex_b_by: String,
    annex_b_on: Option<String>,
}

fn row(keyed: Keyed, extra: Extra) -> ControlRow {
    let mut line = keyed.line;
    let mut source = |code: &str| line.sources.remove(code).unwrap_or_default();
    ControlRow {
        id: keyed.id,
        number: line.number,
        domain: line.domain,
        title: line.title,
        applicability: line.applicability,
        inclusion_codes: line.inclusion_codes,
        risk_source: source("risk"),
        risks_open: Vec::new(),
        law_source: source("law"),
        contract_source: source("contract"),
        party_source: source("party"),
        inclusion_words: line.inclusion_words,
        exclusion_ground: line.exclusion_ground,
        exclusion_words: line.exclusion_words,
        reopens: line.reopens,
        implementation: line.implementation,
        status: line.status,
        said: keyed.said,
        lacking: keyed.lacking,
        owner: extra.owner,
        owner_name: line.owner,
        target_date: extra.target_date,
        date_reason: keyed.date_reason,
        decided_by: line.decided_by,
        decided_on: extra.decided_on,
        own: extra.own,
        purpose: extra.purpose,
        annex_b_note: extra.annex_b_note,
        annex_b_by: extra.annex_b_by,
        annex_b_on: extra.annex_b_on,
        changed: false,
        missing: Vec::new(),
        thin: false,
    }
}

fn totals(rows: &[ControlRow], lang: &str) -> Result<Totals> {
    let catalogue = catalogue()?;
    let count = |domain: Option<&str>, state: &str| {
        let fits = |row: &&ControlRow| {
            domain.is_none_or(|domain| row.domain == domain) && (state.is_empty() || row.applicability == state)
        };
        rows.iter().filter(fits).count()
    };
    let mut by_status = BTreeMap::new();
    for row in rows.iter().filter(|row| row.applicability == "applicable") {
        *by_status.entry(row.status.clone()).or_default() += 1;
    }
    let listed =
        catalogue.structure.domains.iter().map(|domain| (domain.id.clone(), catalogue.title(&domain.id, lang).text));
    let domains = listed.chain(std::iter::once((String::new(), String::new()))).map(|(domain, title)| DomainTotals {
        listed: count(Some(&domain), ""),
        applicable: count(Some(&domain), "applicable"),
        excluded: count(Some(&domain), "excluded"),
        undecided: count(Some(&domain), "undecided"),
        domain,
        title,
    });
    Ok(Totals {
        listed: rows.len(),
        applicable: count(None, "applicable"),
        excluded: count(None, "excluded"),
        undecided: count(None, "undecided"),
        by_status,
        domains: domains.filter(|domain| domain.listed > 0).collect(),
    })
}
