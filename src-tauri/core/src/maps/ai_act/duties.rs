//! The duties that follow from a class and the roles held, with their dates.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use super::decide::{Answers, Path};
use super::law::{Law, say};

/// A duty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ActDuty")]
pub struct Duty {
    /// Article.
    pub article: String,
    /// What it asks for, in our words.
    pub text: String,
    /// Role it binds, by code; `any` for everybody.
    pub role: String,
    /// Day it applies from, as the law stands.
    pub date: String,
    /// Day it was to apply from before it was changed; empty if it never was.
    pub original: String,
    /// Sub-clauses and controls that support it.
    pub references: Vec<String>,
    /// `aims`, or `counsel`: with legal counsel.
    pub handling: String,
}

/// The duties of a finished classification.
pub(super) fn duties(law: &Law, answers: &Answers, path: &Path, lang: &str) -> Vec<Duty> {
    let has = |id: &str| path.collected.iter().any(|outcome| outcome == id);
    if path.outcome == "outOfScope" {
        return Vec::new();
    }
    let high = match (has("highRiskAnnexIII"), has("highRiskAnnexI")) {
        (true, _) => "date-2027-12-02",
        (false, true) => "date-2028-08-02",
        _ => "",
    };
    let listed = |question: &str| -> Vec<String> {
        let values = answers.get(question).and_then(Value::as_array);
        values.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let mut roles = listed("Q04");
    // Art. 25(1): who puts their name on a high-risk system takes the provider's duties.
    if !high.is_empty() && answers.get("Q05").and_then(Value::as_str) == Some("yes") {
        roles.push("provider".to_owned());
    }
    // Art. 25(3): so does the manufacturer of a product that holds one.
    if !high.is_empty() && roles.iter().any(|role| role == "productManufacturer") {
        roles.push("provider".to_owned());
    }
    let triggered = listed("Q14").iter().any(|value| value != "none");
    let mut found = Vec::new();
    for duty in &law.obligations {
        let class = match duty.class.as_str() {
            "any" => true,
            "highRisk" => !high.is_empty(),
            "fria" => has("highRiskAnnexIII") && triggered,
            // A model with systemic risk is a general-purpose model, too.
            "gpai" => has("gpai") || has("gpaiSystemic"),
            other => has(other),
        };
        // Who trains or provides a model is its provider, whatever the roles for the system are.
        let model = duty.class.starts_with("gpai");
        if !class || (duty.role != "any" && !model && !roles.contains(&duty.role)) {
            continue;
        }
        let date = law.date(if duty.date.is_empty() { high } else { &duty.date });
        found.push(Duty {
            article: duty.article.clone(),
            text: say(&duty.text, lang),
            role: duty.role.clone(),
            date: date.map(|date| date.date.clone()).unwrap_or_default(),
            original: date
                .map(|date| date.original.clone())
                .filter(|day| date.is_some_and(|date| *day != date.date))
                .unwrap_or_default(),
            references: duty.references.clone(),
            handling: duty.handling.clone(),
        });
    }
    found.sort_by(|a, b| a.date.cmp(&b.date));
    found
}
