//! `statement.state`: the draft, the approved versions, and what stands against approval.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::changes::since_last;
use super::line::{self, Keyed};
use super::register::SOURCES;
use crate::door::{Ask, Reader};
use crate::fault::{Refusal, Result};
use crate::kernel::declare::Codes;
use crate::moment::Moment;
use crate::paper::{ChangeLine, VersionLine};
use crate::plan::{risks, signing};

/// The state of the statement.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct StateAsk {}

/// Where the statement stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct StatementState {
    /// Approved versions, newest first.
    pub versions: Vec<Version>,
    /// Fields changed since the latest version; 0 before the first.
    pub changes: usize,
    /// What stands against approval now.
    pub blockers: Vec<Refusal>,
    /// An approved version would print *provisional*: no approved risk assessment exists.
    pub provisional: bool,
    /// Next major version.
    pub next_major: String,
    /// Next minor version.
    pub next_minor: String,
    /// The step that the changes ask for: `major` where an exclusion was withdrawn or added or a control came or went.
    pub proposed: String,
    /// Applicable controls that do not say how they are implemented, who owns them or until when. Nothing against approval.
    pub thin: usize,
    /// Key of the person whose duty it is to approve, if one holds it.
    pub approver: Option<String>,
}

/// An approved version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Version {
    /// Key.
    pub id: String,
    /// `1.0`.
    pub version: String,
    /// Day.
    pub approved_on: String,
    /// Approver.
    pub approver_name: String,
    /// Approver's role then.
    pub approver_role: String,
    /// Note.
    pub note: String,
    /// Key of the issued document.
    pub document: String,
    /// It said *provisional*.
    pub provisional: bool,
    /// A newer version exists.
    pub superseded: bool,
}

/// Whether the statement is provisional: a system inside the scope has no approved assessment of impact and risk that still stands on a day,
/// or there is no system inside it yet (clause 6.1.3).
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn provisional(reader: &Reader<'_>, at: &Moment) -> Result<bool> {
    Ok(risks::plan::latest(reader)?.is_none() || !unassessed(reader, at)?.is_empty())
}

/// Systems inside the scope that make a statement provisional although a treatment plan is approved: number and name, and what
/// they lack, `impact`, `risks` or `both`.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn unassessed(reader: &Reader<'_>, at: &Moment) -> Result<Vec<[String; 2]>> {
    if risks::plan::latest(reader)?.is_none() {
        return Ok(Vec::new());
    }
    let judged = risks::plan::judged(reader, at)?;
    let lacking = risks::plan::lacking(reader, &judged)?;
    Ok(lacking.into_iter().map(|([_, number, name], what)| [format!("{number} {name}"), what.to_owned()]).collect())
}

/// How large a step the changes since the last version are.
fn step(changes: &[ChangeLine]) -> &'static str {
    if changes.iter().any(turns) { "major" } else { "minor" }
}

/// The version that a draft would become, by what it changes.
pub(super) fn drafted_version(reader: &Reader<'_>, day: NaiveDate) -> Result<String> {
    let changes = since_last(reader, &line::lines(reader, "en", day)?)?;
    next_version(reader, step(&changes))
}

/// `1.0` at first; then `2.0` or `1.1`.
pub(super) fn next_version(reader: &Reader<'_>, step: &str) -> Result<String> {
    let sql = "SELECT major, minor FROM statementVersion ORDER BY major DESC, minor DESC LIMIT 1";
    let last: Option<(u32, u32)> = reader.maybe(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(match (last, step) {
        (None, _) => "1.0".to_owned(),
        (Some((major, _)), "major") => format!("{}.0", major + 1),
        (Some((major, minor)), _) => format!("{major}.{}", minor + 1),
    })
}

/// Versions so far as lines of a paper, oldest first.
pub(super) fn versions(reader: &Reader<'_>) -> Result<Vec<VersionLine>> {
    let sql = "SELECT major, minor, approvedOn, approverName, approverRole, note FROM statementVersion
        ORDER BY major, minor";
    reader.rows(sql, [], |row| {
        let (name, role): (String, String) = (row.get(3)?, row.get(4)?);
        Ok(VersionLine {
            version: format!("{}.{}", row.get::<_, u32>(0)?, row.get::<_, u32>(1)?),
            on: row.get(2)?,
            approver: with_role(&name, &role),
            note: row.get(5)?,
        })
    })
}

/// An approver as a paper names them.
pub(super) fn with_role(name: &str, role: &str) -> String {
    if role.is_empty() { name.to_owned() } else { format!("{name}, {role}") }
}

/// What stands against approval: what an auditor would find missing in a statement (clause 6.1.3).
pub(super) fn blockers(reader: &Reader<'_>, now: &[Keyed]) -> Result<Vec<Refusal>> {
    let mut against = Vec::new();
    let scope: Option<String> = reader.maybe("SELECT scope FROM organisation", [], |row| row.get(0))?;
    if scope.unwrap_or_default().trim().is_empty() {
        against.push(Refusal::new("refuse-statement-no-scope").field("scope"));
    }
    let changes = since_last(reader, now)?;
    for keyed in now {
        for field in missing(keyed, &changes) {
            let id = match field {
                "applicability" => "refuse-statement-undecided",
                "status" => "refuse-statement-no-status",
                "dateReason" => "refuse-statement-no-date-reason",
                "reopens" => "refuse-statement-no-reopens",
                _ if field.ends_with("Source") => "refuse-statement-no-source",
                _ => "refuse-statement-no-reason",
            };
            let refusal = Refusal::new(id).with("control", keyed.line.number.as_str());
            against.push(refusal.field(field).row(keyed.id.as_str()));
        }
    }
    if line::frozen(reader, None)?.is_some() && changes.is_empty() {
        against.push(Refusal::new("refuse-statement-unchanged"));
    }
    Ok(against)
}

/// Fields without which a control cannot stand in an approved statement.
pub(super) fn missing(keyed: &Keyed, changes: &[ChangeLine]) -> Vec<&'static str> {
    let line = &keyed.line;
    let mut fields = Vec::new();
    match line.applicability.as_str() {
        "applicable" => {
            if line.inclusion_codes.is_empty() {
                fields.push("inclusionCodes");
            }
            let sourced = SOURCES.iter().filter(|(code, _)| line.inclusion_codes.iter().any(|has| has == code.code()));
            fields.extend(
                sourced.filter(|(code, _)| !line.sources.contains_key(code.code())).map(|(_, source)| source.name()),
            );
            if line.inclusion_words.trim().is_empty() {
                fields.push("inclusionWords");
            }
            if line.status.is_empty() {
                fields.push("status");
            }
            if keyed.date_reason.trim().is_empty()
                && changes.iter().any(|change| change.control == line.number && change.dated_later())
            {
                fields.push("dateReason");
            }
        }
        // An exclusion is refused without ground and words when it is made; what would reopen it can be said later.
        "excluded" if line.reopens.trim().is_empty() => fields.push("reopens"),
        "excluded" => {}
        _ => fields.push("applicability"),
    }
    fields
}

/// Whether a change turns what the statement says of a control, and not how far it is.
fn turns(change: &ChangeLine) -> bool {
    let excluded = [&change.from, &change.to].iter().any(|side| *side == "excluded");
    matches!(change.field.as_str(), "added" | "removed") || (change.field == "applicability" && excluded)
}

/// Whether an applicable control leaves open how, who or until when.
pub(super) fn thin(keyed: &Keyed) -> bool {
    let line = &keyed.line;
    let open = [&line.implementation, &line.owner, &line.target_date].iter().any(|text| text.trim().is_empty());
    line.applicability == "applicable" && open
}

impl Ask for StateAsk {
    const NAME: &'static str = "statement.state";
    type Answer = StatementState;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let now = line::lines(reader, "en", at.today)?;
        let sql = "SELECT v.id, v.major, v.minor, v.approvedOn, v.approverName, v.approverRole, v.note, v.document,
            v.provisional FROM statementVersion v ORDER BY v.major DESC, v.minor DESC";
        let mut versions = reader.rows(sql, [], |row| {
            Ok(Version {
                id: row.get(0)?,
                version: format!("{}.{}", row.get::<_, u32>(1)?, row.get::<_, u32>(2)?),
                approved_on: row.get(3)?,
                approver_name: row.get(4)?,
                approver_role: row.get(5)?,
                note: row.get(6)?,
                document: row.get(7)?,
                provisional: row.get(8)?,
                superseded: true,
            })
        })?;
        if let Some(latest) = versions.first_mut() {
            latest.superseded = false;
        }
        let changes = since_last(reader, &now)?;
        Ok(StatementState {
            proposed: step(&changes).to_owned(),
            thin: now.iter().filter(|keyed| thin(keyed)).count(),
            changes: changes.len(),
            blockers: blockers(reader, &now)?,
            provisional: provisional(reader, at)?,
            next_major: next_version(reader, "major")?,
            next_minor: next_version(reader, "minor")?,
            approver: signing::signs(reader, signing::STATEMENT_APPROVER)?,
            versions,
        })
    }
}

/// The latest version and how many fields of the draft differ from it; none before the first.
pub(crate) fn behind(reader: &Reader<'_>, day: NaiveDate) -> Result<Option<(String, usize)>> {
    let Some(last) = line::frozen(reader, None)? else { return Ok(None) };
    let changes = since_last(reader, &line::lines(reader, "en", day)?)?.len();
    Ok(Some((last.version(), changes)))
}

/// Number of the latest approved version, and the scope it froze; none before the first.
pub(crate) fn scope_approved(reader: &Reader<'_>) -> Result<Option<(String, String)>> {
    Ok(line::frozen(reader, None)?.map(|last| (last.version(), last.paper.head.scope)))
}
