//! What the EU AI Act asks of an assessment: the full form by class, the decisions left open by a prohibition, and the six
//! elements of Art. 27(1).

use rusqlite::types::Value as Sql;

use crate::door::Reader;
use crate::fault::{Refusal, Result};
use crate::kernel::Record;
use crate::kernel::declare::AnyField;
use crate::maps::ai_act;
use crate::plan::impacts::said::{CLASS_OPEN, DECISION, FORM, QUESTION, SYSTEM, WORDS};
use crate::plan::impacts::{ANSWERS, Decision, Form, IMPACTS, Part, data};
use crate::plan::systems::SYSTEMS;

/// What the law makes of the system of a round.
pub(super) struct Law {
    /// Class on record by code; empty: none.
    pub(super) class: String,
    /// The day from which Art. 27 binds; empty while it is dormant, none where it does not.
    pub(super) fria: Option<String>,
}

impl Law {
    /// What is on record for the system of a round.
    pub(super) fn of(reader: &Reader<'_>, round: &Record) -> Result<Self> {
        let found = match round.get(&SYSTEM) {
            Some(system) => ai_act::rights(reader, &system)?,
            None => None,
        };
        let (class, fria) = found.unwrap_or_default();
        Ok(Self { class, fria })
    }

    /// Whether the class asks for the full form: high risk, what is prohibited, and what counsel has not settled.
    pub(super) fn asks_for_all(&self) -> bool {
        self.class.starts_with("highRisk") || self.prohibited()
    }

    /// Prohibited, or perhaps so while a legal question is open.
    pub(super) fn prohibited(&self) -> bool {
        matches!(self.class.as_str(), "prohibited" | "legalReview")
    }
}

/// Months until the next assessment, ours: after a screening, after the full form, of a high-risk system.
const MONTHS: [u32; 3] = [24, 12, 6];

/// Months until the next assessment of the system of a round.
pub(super) fn interval(round: &Record, law: &Law) -> u32 {
    match round.get(&FORM) {
        _ if law.asks_for_all() => MONTHS[2],
        Some(Form::Full) => MONTHS[1],
        _ => MONTHS[0],
    }
}

/// The class as a reason against a screened round.
pub(super) fn demand(reader: &Reader<'_>, round: &Record, law: &Law) -> Result<Option<Refusal>> {
    let (true, Some(system)) = (law.asks_for_all(), round.get(&SYSTEM)) else { return Ok(None) };
    let system = Record::read(reader, &SYSTEMS, &system)?.called();
    let reason = Refusal::new("refuse-impact-full-class").with("class", law.class.as_str()).with("system", system);
    Ok(Some(reason.field(FORM.name())))
}

/// Elements of Art. 27(1) without an answer.
pub(super) fn elements_open(reader: &Reader<'_>, round: &Record) -> Result<Vec<&'static str>> {
    let rows = Record::all(reader, &ANSWERS, "record.impact = ?1", &[Sql::Text(round.id.clone())])?;
    let answered = |id: &str| rows.iter().any(|row| row.get(&QUESTION) == id && !row.silent(WORDS.def()));
    Ok(data()?.of(Part::Fria).map(|one| one.id.as_str()).filter(|id| !answered(id)).collect())
}

/// What the law says against approving a round.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn against(reader: &Reader<'_>, id: &str, today: &str) -> Result<Vec<Refusal>> {
    let round = Record::read(reader, &IMPACTS, id)?;
    let law = Law::of(reader, &round)?;
    let mut found = Vec::new();
    if round.get(&FORM) != Some(Form::Full) {
        found.extend(demand(reader, &round, &law)?);
    }
    let open = matches!(round.get(&DECISION), None | Some(Decision::Redesign | Decision::Reject));
    if law.prohibited()
        && !open
        && let Some(system) = round.get(&SYSTEM)
    {
        let system = Record::read(reader, &SYSTEMS, &system)?.called();
        found.push(Refusal::new("refuse-impact-prohibited").with("system", system).field(DECISION.name()));
    }
    // Without a class nobody knows what the law asks for: who approves all the same says why, who settles it and by when.
    if law.class.is_empty() && round.silent(CLASS_OPEN.def()) {
        found.push(Refusal::new("refuse-impact-class-open").field(CLASS_OPEN.name()));
    }
    if let Some(on) = law.fria.filter(|on| !on.is_empty() && on.as_str() <= today) {
        let missing = elements_open(reader, &round)?;
        if !missing.is_empty() {
            let reason = Refusal::new("refuse-impact-fria").with("on", on).with("count", missing.len());
            found.push(reason.with("questions", missing.join(", ")).field(FORM.name()));
        }
    }
    Ok(found)
}
