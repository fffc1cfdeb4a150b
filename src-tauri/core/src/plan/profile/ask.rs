//! `profile`: the starting point, the sector in full, the fit questionnaire with its verdict.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::authorities::authorities;
use super::data::{Data, Sector, data};
use super::fit::verdict;
use super::{ProfileRow, row};
use crate::catalogue::{catalogue, say};
use crate::door::Reader;
use crate::fault::{Message, Result};

/// Asks for the starting point.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Profile {
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// The starting point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProfileAnswer {
    /// Its fields.
    pub row: ProfileRow,
    /// The sector in full; none for another sector, or while none is named.
    pub sector: Option<SectorProfile>,
    /// The fit questionnaire.
    pub fit: FitAnswer,
    /// Starting point of the roadmap that follows: `iso27001_1to3systems`, `noIso27001`, `alignmentOnly`,
    /// `combined27001`, `literacyFirst`, `actFirst`.
    pub starting_point: String,
    /// AI systems in the inventory.
    pub systems: u32,
}

/// A sector of the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectorProfile {
    /// Key.
    pub id: String,
    /// Name.
    pub title: String,
    /// Domains of Annex A that matter most, each with its title.
    pub domains: Vec<String>,
    /// Controls of Annex A that it looks at first, and that its lists mark. Our additions.
    pub controls: Vec<String>,
    /// Themes.
    pub themes: Vec<String>,
    /// Regulations; most of them our additions.
    pub regulations: Vec<String>,
    /// Supervisors in the organisation's country; general words where we know no name. Our additions.
    pub supervisors: Vec<String>,
    /// What is done differently.
    pub adaptations: Vec<String>,
}

/// The fit questionnaire with its verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitAnswer {
    /// Questions in their order.
    pub questions: Vec<FitQuestion>,
    /// `certify`, `certifyWithPrep`, `align`, `literacyFirst` or `incomplete`.
    pub verdict: String,
    /// Sum of the strong criteria that hold, at most 17.
    pub strong: u32,
    /// Sum of the weaker criteria that hold, at most 14.
    pub weak: u32,
    /// Questions without an answer.
    pub open: u32,
    /// Why.
    pub because: Vec<Message>,
    /// First steps in their order.
    pub steps: Vec<String>,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct FitQuestion {
    /// `FS-1`.
    pub id: String,
    /// `strong` or `weaker`.
    pub side: String,
    /// The question.
    pub text: String,
    /// What it means, with examples; empty for most.
    pub help: String,
    /// The answer; none: not answered.
    pub answer: Option<bool>,
    /// Somebody said that they do not know.
    pub unknown: bool,
    /// What the workspace suggests. It counts for nothing until a person answers.
    pub suggested: Option<bool>,
}

/// What the inventory says of itself: AI systems, those that are live, those whose stage nobody has said.
pub(crate) struct Inventory {
    pub(crate) systems: u32,
    pub(crate) live: u32,
    pub(crate) unsaid: u32,
}

/// The starting point, with what an inventory suggests.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn beside(reader: &Reader<'_>, lang: &str, inventory: &Inventory) -> Result<ProfileAnswer> {
    let (data, row) = (data()?, row(reader)?);
    Ok(ProfileAnswer {
        sector: sector(reader, lang)?,
        fit: fit(data, &row, inventory, lang),
        starting_point: starting_point(&row).to_owned(),
        systems: inventory.systems,
        row,
    })
}

/// The sector in full; none for another sector, or while none is named.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn sector(reader: &Reader<'_>, lang: &str) -> Result<Option<SectorProfile>> {
    let country = reader.maybe("SELECT country FROM organisation", [], |row| row.get::<_, String>(0))?;
    let row = row(reader)?;
    sector_of(data()?, &row, &country.unwrap_or_default(), lang)
}

/// Controls that the organisation's sector looks at first; none where no sector was said. Ours.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn sector_controls(reader: &Reader<'_>) -> Result<&'static [String]> {
    let sector = row(reader)?.sector;
    Ok(data()?.sectors.iter().find(|one| one.id == sector).map_or(&[], |one| one.controls.as_slice()))
}

/// The starting point of the roadmap that follows from what was said.
pub(crate) fn starting_point(row: &ProfileRow) -> &'static str {
    match (row.objective.as_str(), row.iso27001.as_str()) {
        ("alignment", _) => "alignmentOnly",
        ("literacyFirst", _) => "literacyFirst",
        ("actFirst", _) => "actFirst",
        (_, "certified") => "iso27001_1to3systems",
        (_, "under-way" | "parallel") => "combined27001",
        _ => "noIso27001",
    }
}

/// A regulation with what the number of people changes about it; as it is while nobody has said how many there are.
fn by_size(data: &Data, regulation: String, people: Option<u32>, lang: &str) -> String {
    let fits = |size: &&super::data::Size| {
        regulation.starts_with(&size.law) && people.is_some_and(|people| people < size.below)
    };
    match data.sizes.iter().find(fits) {
        Some(size) => format!("{regulation} ({})", say(&size.note, lang)),
        None => regulation,
    }
}

/// A number of the catalogue with what it is about: a bare `A.5` tells a reader nothing.
fn titled(id: &str, lang: &str) -> Result<String> {
    Ok(format!("{id} {}", catalogue()?.title(id, lang).text))
}

/// Who supervises a sector in a country, those that not everybody there answers to with their condition; kinds in `but` are left out.
fn supervisors(sector: &Sector, but: &[&str], country: &str, lang: &str) -> Result<Vec<String>> {
    let kinds: Vec<String> = sector.supervisors.iter().filter(|kind| !but.contains(&kind.as_str())).cloned().collect();
    let mut all = authorities(&kinds, country, lang)?;
    for (kind, condition) in &sector.supervisors_where {
        let named = authorities(std::slice::from_ref(kind), country, lang)?;
        all.extend(named.into_iter().map(|one| format!("{one} ({})", say(condition, lang))));
    }
    Ok(all)
}

/// Kinds of authorities that are parties of their own in every sector.
const OF_ALL: [&str; 2] = ["ai", "dataProtection"];

/// Who supervises the organisation because of its sector alone; none where no sector was said.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn sector_supervisors(reader: &Reader<'_>, lang: &str) -> Result<Vec<String>> {
    let country = reader.maybe("SELECT country FROM organisation", [], |row| row.get::<_, String>(0))?;
    let id = row(reader)?.sector;
    let sector = data()?.sectors.iter().find(|sector| sector.id == id);
    sector.map_or(Ok(Vec::new()), |sector| supervisors(sector, &OF_ALL, &country.unwrap_or_default(), lang))
}

fn sector_of(data: &Data, row: &ProfileRow, country: &str, lang: &str) -> Result<Option<SectorProfile>> {
    let found = data.sectors.iter().find(|sector| sector.id == row.sector);
    let sized = |texts: Vec<String>| texts.into_iter().map(|one| by_size(data, one, row.people, lang)).collect();
    let whole = |sector: &Sector| -> Result<SectorProfile> {
        Ok(SectorProfile {
            id: sector.id.clone(),
            title: say(&sector.title, lang),
            domains: sector.domains.iter().map(|id| titled(id, lang)).collect::<Result<_>>()?,
            controls: sector.controls.clone(),
            themes: say(&sector.themes, lang),
            regulations: sized(say(&sector.regulations, lang)),
            supervisors: supervisors(sector, &[], country, lang)?,
            adaptations: say(&sector.adaptations, lang),
        })
    };
    found.map(whole).transpose()
}

fn fit(data: &Data, row: &ProfileRow, inventory: &Inventory, lang: &str) -> FitAnswer {
    let certified = match row.iso27001.as_str() {
        "" => None,
        code => Some(code == "certified"),
    };
    let suggested = |id: &str| match id {
        // Only what is recorded speaks: a system without a stage may be live or not.
        "FS-1" if inventory.live > 0 => Some(true),
        "FS-1" if inventory.systems > 0 && inventory.unsaid == 0 => Some(false),
        "FW-1" if inventory.systems > 0 => Some(false),
        "FS-3" => certified,
        // Who wants no ISO/IEC 27001 is not told to settle it.
        "FW-3" => certified.filter(|_| row.iso27001 != "no").map(|certified| !certified),
        _ => None,
    };
    let question = |one: &super::data::Question| FitQuestion {
        id: one.id.clone(),
        side: one.side.clone(),
        text: say(&one.text, lang),
        help: one.help.as_ref().map(|help| say(help, lang)).unwrap_or_default(),
        answer: row.answers.get(&one.id).copied().flatten(),
        unknown: row.answers.get(&one.id) == Some(&None),
        suggested: suggested(&one.id),
    };
    let found = verdict(data, &row.answers, lang);
    FitAnswer {
        questions: data.questions.iter().map(question).collect(),
        verdict: found.code,
        strong: found.strong,
        weak: found.weak,
        open: found.open,
        because: found.because,
        steps: found.steps,
    }
}
