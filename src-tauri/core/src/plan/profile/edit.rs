//! Changing the starting point, answering the fit questionnaire, deciding.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::data::data;
use super::fit::{APART, verdict};
use super::register::{ISO27001, OBJECTIVE, PROFILE, SHARED, Shared};
use super::{has_isms, row};
use crate::catalogue::catalogue;
use crate::door::Writer;
use crate::door::field;
use crate::fault::{Refusal, Result};
use crate::kernel::declare::Codes;
use crate::kernel::{change, stored};
use crate::plan::organisation::ORGANISATION;

/// What an organisation can aim at.
const OBJECTIVES: [&str; 4] = ["certification", "alignment", "literacyFirst", "actFirst"];

/// Fields to change; an absent field stays, null or an empty text clears.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct ProfilePatch {
    /// Key of the sector.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sector: Option<String>,
    /// People who work here, 1 to 1,000,000; 0 clears.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
    /// `enough` or `less`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability: Option<String>,
    /// `certified`, `under-way`, `no`, `parallel`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iso27001: Option<String>,
    /// What the AIMS and the 27001 system share: `review`, `audit`, `committee`. Nothing without a 27001 system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<Vec<String>>,
    /// `certification`, `alignment`, `literacyFirst` or `actFirst`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objective: Option<String>,
    /// Day aimed at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_date: Option<String>,
    /// Certification body; empty: not chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
}

pub(super) fn amend(writer: &mut Writer<'_>, patch: ProfilePatch) -> Result<()> {
    let sectors: Vec<&str> = catalogue()?.structure.sectors.iter().map(String::as_str).collect();
    let mut fields: Vec<(&'static str, Value)> = Vec::new();
    let codes: [(&'static str, Option<String>, &[&str]); 4] = [
        ("sector", patch.sector.clone(), &sectors),
        ("availability", patch.availability, &["enough", "less"]),
        ("iso27001", patch.iso27001, &["certified", "under-way", "no", "parallel"]),
        (OBJECTIVE.name(), patch.objective, &OBJECTIVES),
    ];
    for (name, given, known) in codes {
        let Some(code) = given else { continue };
        if !code.is_empty() {
            field::code(writer, name, &code, known);
        }
        fields.push((name, code.into()));
    }
    if let Some(people) = patch.people {
        if people > 1_000_000 {
            writer.refuse(Refusal::new("refuse-people").with("value", people).field("people"));
        }
        fields.push(("people", if people == 0 { Value::Null } else { people.into() }));
    }
    share(writer, patch.shared, &mut fields)?;
    if let Some(day) = patch.target_date {
        fields.push(("targetDate", field::day(writer, "targetDate", &day).into()));
    }
    if let Some(body) = patch.body {
        fields.push(("body", field::line(writer, "body", &body).into()));
    }
    keep(writer, fields)?;
    match patch.sector {
        // The organisation's own field follows, so that documents and screens say the same.
        Some(sector) => change(writer, &ORGANISATION, "org", stored([("sector", sector.into())])),
        None => Ok(()),
    }
}

/// What both systems share. Without a 27001 system there is nothing to share, and what was said goes with it.
fn share(writer: &mut Writer<'_>, said: Option<Vec<String>>, fields: &mut Vec<(&'static str, Value)>) -> Result<()> {
    let now = fields.iter().find(|(name, _)| *name == ISO27001.name()).and_then(|(_, value)| value.as_str());
    let code = match now {
        Some(code) => code.to_owned(),
        None => row(&writer.reader())?.iso27001,
    };
    let has = has_isms(&code);
    let Some(mut shared) = said else {
        if !has && now.is_some() {
            fields.push((SHARED.name(), "[]".into()));
        }
        return Ok(());
    };
    for one in &shared {
        field::code(writer, SHARED.name(), one, Shared::LIST.codes);
    }
    if !has && !shared.is_empty() {
        writer.refuse(Refusal::new("refuse-shared-alone").field(SHARED.name()));
    }
    shared.sort();
    shared.dedup();
    fields.push((SHARED.name(), serde_json::to_string(&shared)?.into()));
    Ok(())
}

pub(super) fn answer(writer: &mut Writer<'_>, question: &str, answer: Option<bool>, unknown: bool) -> Result<()> {
    let data = data()?;
    if !data.questions.iter().any(|one| one.id == question) {
        let known: Vec<&str> = data.questions.iter().map(|one| one.id.as_str()).collect();
        field::code(writer, "question", question, &known);
        return Ok(());
    }
    let mut answers = row(&writer.reader())?.answers;
    if answer.is_some() || unknown {
        answers.insert(question.to_owned(), answer);
    } else {
        answers.remove(question);
    }
    for (strong, weak) in APART {
        let both = answers.get(strong) == Some(&Some(true)) && answers.get(weak) == Some(&Some(true));
        if both && (question == strong || question == weak) {
            let other = if question == strong { weak } else { strong };
            let refusal = Refusal::new("refuse-fit-apart").with("one", question).with("other", other);
            writer.refuse(refusal.field("answer").row(question));
        }
    }
    let found = verdict(data, &answers, "en");
    let fields = [("fitAnswers", serde_json::to_string(&answers)?.into()), ("fitVerdict", found.code.into())];
    keep(writer, fields)
}

pub(super) fn decide(writer: &mut Writer<'_>, decision: &str, reason: &str) -> Result<()> {
    field::code(writer, "decision", decision, &["certify", "certifyWithPrep", "align", "literacyFirst"]);
    let reason = field::words(writer, "reason", reason);
    let profile = row(&writer.reader())?;
    let found = verdict(data()?, &profile.answers, "en");
    if found.code == "incomplete" {
        writer.refuse(Refusal::new("refuse-fit-open").with("count", found.open).field("decision"));
    } else if found.code != decision && reason.chars().count() < 10 {
        writer.refuse(Refusal::new("refuse-fit-reason").field("reason"));
    } else if reason.is_empty() {
        // Who reads the decision in a year asks why; and a second decision never wipes out the first one's reason unsaid.
        writer.refuse(Refusal::new("refuse-empty").field("reason"));
    }
    let (by, on) = (writer.author().name.clone(), writer.moment().today.to_string());
    let mut fields = vec![
        ("fitDecision", decision.into()),
        ("fitReason", reason.into()),
        ("fitBy", by.into()),
        ("fitOn", on.into()),
    ];
    fields.extend(aim(decision, &profile.objective).map(|aim| (OBJECTIVE.name(), aim.into())));
    keep(writer, fields)
}

/// The objective that a decision is about, so that it is not typed a second time. To certify is also the end of the way
/// on which the EU AI Act comes first: that objective stays.
fn aim(decision: &str, objective: &str) -> Option<&'static str> {
    match decision {
        "align" => Some("alignment"),
        "literacyFirst" => Some("literacyFirst"),
        _ if objective == "actFirst" => None,
        _ => Some("certification"),
    }
}

pub(super) fn onboard(writer: &mut Writer<'_>, state: &str) -> Result<()> {
    field::code(writer, "state", state, &["open", "done", "skipped"]);
    keep(writer, [("onboarding", state.into())])
}

fn keep(writer: &mut Writer<'_>, fields: impl IntoIterator<Item = (&'static str, Value)>) -> Result<()> {
    change(writer, &PROFILE, "profile", stored(fields))
}
