//! What the law makes of the systems on record, for a paper: the articles of the class, the condition of Art. 6(3) relied
//! on, the duties with their days, and which rows of the mapping bind. All by the law's data, as it stands in the workspace.

use std::collections::BTreeMap;

use super::answer::given;
use super::decide::follow;
use super::duties::{Duty, dues};
use super::generates::{generates_unsaid, would_owe};
use super::law::{effective, shipped};
use super::rule::{Answers, texts};
use super::shape::{Law, Rule};
use crate::catalogue::say;
use crate::door::Reader;
use crate::fault::Result;

/// What the law makes of one system.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    /// Articles of the class.
    pub(crate) articles: Vec<String>,
    /// Conditions the class relies on: article and words. None where it relies on one and the record does not say which.
    pub(crate) relies: Option<Vec<[String; 2]>>,
    /// Duties, by date, dormant ones last; checks and permissions are not among them.
    pub(crate) duties: Vec<Duty>,
    /// Duties of which it is open whether they bind: one of two answers is wrong.
    pub(crate) open: Vec<Duty>,
}

/// A row of the mapping: roles the law lays its article on, and the systems on record that it binds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Binding {
    /// Roles by code.
    pub(crate) roles: Vec<String>,
    /// Number, class and day of each system it binds; the day is empty while the duty is dormant.
    pub(crate) systems: Vec<[String; 3]>,
}

/// All systems with a recorded classification, by key; and the rows of the mapping in their order.
///
/// # Errors
/// Those of the file.
pub(crate) fn told(reader: &Reader<'_>, lang: &str) -> Result<(BTreeMap<String, Told>, Vec<Binding>)> {
    let (law, _, _) = effective(reader)?;
    let mut rows: Vec<Binding> = shipped()?.reference.mapping.iter().map(|row| roles(&law, row.row)).collect();
    let sql =
        "SELECT system.id, system.number, outcome, system.scope <> 'out' AND stage <> 'retired' FROM classification
        JOIN system ON system.id = classification.system WHERE state = 'recorded' ORDER BY system.number";
    let read = |row: &rusqlite::Row<'_>| Ok(([row.get(0)?, row.get(1)?, row.get(2)?], row.get::<_, bool>(3)?));
    let unsaid = generates_unsaid(reader)?;
    let mut found = BTreeMap::new();
    for ([system, number, class], counts) in reader.rows::<([String; 3], bool)>(sql, [], read)? {
        let Some(record) = given(reader, &system, "recorded")? else { continue };
        let path = follow(&law, &record.answers, record.revision < law.reference.revision);
        let mut duties = Vec::new();
        let all = dues(&law, &path, None);
        let open = match unsaid.iter().any(|[id, _]| *id == system) {
            true => would_owe(reader, &law, &system, (&record.answers, &all))?,
            false => Vec::new(),
        };
        let open = open.iter().map(|due| due.told(&law, lang)).collect();
        for due in all.into_iter().filter(|due| due.duty.kind == "duty") {
            let row = law.reference.mapping.iter().position(|row| Some(row.row) == due.duty.mapping);
            if let Some(row) = row.and_then(|at| rows.get_mut(at)).filter(|_| counts) {
                row.systems.push([number.clone(), class.clone(), due.date.clone()]);
            }
            duties.push(due.told(&law, lang));
        }
        let relies = relies(&law, &class, &record.answers, lang);
        found.insert(system, Told { articles: articles(&law, &class, &record.answers, lang), relies, duties, open });
    }
    Ok((found, rows))
}

/// Roles that the duties of a row of the mapping bind.
fn roles(law: &Law, row: u32) -> Binding {
    let duties = law.duties.iter().filter(|duty| duty.mapping == Some(row));
    let mut roles: Vec<String> = Vec::new();
    for role in duties.flat_map(|duty| &duty.who) {
        if !roles.contains(role) {
            roles.push(role.clone());
        }
    }
    Binding { roles, systems: Vec::new() }
}

/// The article of a class, and those of the answers that its own rule asks for: an area of Annex III, a practice of Art. 5.
fn articles(law: &Law, class: &str, answers: &Answers, lang: &str) -> Vec<String> {
    let Some((outcome, variant)) = law.outcome(class) else { return Vec::new() };
    let mut found = vec![say(variant.map_or(&outcome.article, |variant| &variant.article), lang)];
    for rule in outcome.when.wants() {
        let Rule::Answer { q, is } = rule else { continue };
        let Some(question) = law.question(q) else { continue };
        let chosen = texts(answers.get(q));
        let of_class =
            question.answers.iter().filter(|one| chosen.contains(&one.value.as_str()) && is.contains(&one.value));
        found.extend(of_class.filter_map(|one| one.article.as_ref()).map(|article| say(article, lang)));
    }
    found.retain(|article| !article.is_empty());
    found
}

/// The conditions a class relies on, where its rule asks for a part that is named more closely; nothing to name: none at all.
fn relies(law: &Law, class: &str, answers: &Answers, lang: &str) -> Option<Vec<[String; 2]>> {
    let Some((outcome, _)) = law.outcome(class) else { return Some(Vec::new()) };
    let (mut named, mut asked) = (Vec::new(), false);
    for rule in outcome.when.wants() {
        let Rule::Answer { q, is } = rule else { continue };
        let Some((id, part)) = q.split_once('.').filter(|_| is.iter().any(|one| one == "yes")) else { continue };
        // What nobody answered with yes is relied on by nothing: a system that profiles is high-risk without any condition.
        if answers.get(id).and_then(|group| group.get(part)).and_then(serde_json::Value::as_str) != Some("yes") {
            continue;
        }
        let Some(question) = law.question(id) else { continue };
        for choice in question.answers.iter().filter(|choice| choice.beside == part) {
            asked = true;
            let yes = answers.get(id).and_then(|group| group.get(&choice.value)).and_then(serde_json::Value::as_str);
            if yes == Some("yes") {
                let article = choice.article.as_ref().map(|article| say(article, lang)).unwrap_or_default();
                // The article names the letter already.
                let words = say(&choice.label, lang);
                let words =
                    words.split_once(") ").filter(|(letter, _)| letter.len() < 3).map_or(words.as_str(), |cut| cut.1);
                named.push([article, words.to_owned()]);
            }
        }
    }
    (!asked || !named.is_empty()).then_some(named)
}

/// The reasons given on record for the answers that the class of a system rests on: question and words.
///
/// # Errors
/// Those of the file.
pub(crate) fn reasons(reader: &Reader<'_>, system: &str, lang: &str) -> Result<Vec<[String; 2]>> {
    let (law, _, _) = effective(reader)?;
    let Some(record) = given(reader, system, "recorded")? else { return Ok(Vec::new()) };
    let path = follow(&law, &record.answers, record.revision < law.reference.revision);
    let mut asked: Vec<&str> = Vec::new();
    for rule in law.outcome(&path.class()).iter().flat_map(|(outcome, _)| outcome.when.wants()) {
        let Rule::Answer { q, .. } = rule else { continue };
        let id = q.split_once('.').map_or(q.as_str(), |(id, _)| id);
        if !asked.contains(&id) {
            asked.push(id);
        }
    }
    let told = asked.into_iter().filter_map(|id| {
        let words = record.reasons.get(id).filter(|words| !words.trim().is_empty())?;
        Some([say(&law.question(id)?.text, lang), words.clone()])
    });
    Ok(told.collect())
}

/// What was answered with no of the parts of the filter of Art. 6(3), as it was asked: profiling, a significant risk of harm, a material
/// influence on decisions. None where the filter was not asked.
///
/// # Errors
/// Those of the file.
pub(crate) fn denied(reader: &Reader<'_>, system: &str, lang: &str) -> Result<Vec<String>> {
    let (law, _, _) = effective(reader)?;
    let Some(record) = given(reader, system, "recorded")? else { return Ok(Vec::new()) };
    let id = law.reference.named.harm.split_once('.').map_or("", |(id, _)| id);
    let (Some(question), Some(group)) = (law.question(id), record.answers.get(id)) else { return Ok(Vec::new()) };
    let no = |value: &str| group.get(value).and_then(serde_json::Value::as_str) == Some("no");
    let parts = question.answers.iter().filter(|choice| choice.beside.is_empty() && no(&choice.value));
    Ok(parts.map(|choice| say(&choice.label, lang)).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;

    fn answers(of: serde_json::Value) -> Answers {
        serde_json::from_value(of).unwrap()
    }

    #[test]
    fn the_articles_of_a_class_are_those_of_its_rule_and_not_of_every_answer() {
        let law = shipped().unwrap();
        let given = answers(json!({"Q02": "established", "Q04": ["provider"], "Q09": ["5d"], "Q11": ["interact"],
            "Q10": {"profiling": "no", "conditions": "yes", "harm": "no"}}));
        assert_eq!(articles(law, "annexIIINotHighRisk", &given, "en"), ["Art. 6(3)-(4)", "Annex III point 5(d)"]);
        assert_eq!(articles(law, "minimal", &given, "es"), ["art. 4"]);
        assert_eq!(articles(law, "transparency", &given, "en"), ["Art. 50"]);
        assert_eq!(articles(law, "legalReview", &given, "en"), [""; 0]);
    }

    #[test]
    fn the_condition_of_article_6_3_is_named_or_said_to_be_missing() {
        let law = shipped().unwrap();
        let group = |more: serde_json::Value| {
            let mut group = json!({"profiling": "no", "conditions": "yes", "harm": "no"});
            group.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            answers(json!({"Q09": ["5d"], "Q10": group}))
        };
        let of = |class: &str, given: &Answers| relies(law, class, given, "en");
        assert_eq!(of("annexIIINotHighRisk", &group(json!({}))), None);
        let named = of("annexIIINotHighRisk", &group(json!({"d": "yes", "a": "no"}))).unwrap();
        assert_eq!(named, [["Art. 6(3)(d)", "a preparatory task"]]);
        assert_eq!(of("minimal", &group(json!({}))), Some(Vec::new()), "a class that relies on none");
        let profiles = answers(json!({"Q09": ["5b"], "Q10": {"profiling": "yes"}}));
        assert_eq!(of("highRiskAnnexIII", &profiles), Some(Vec::new()), "profiling leaves no condition to rely on");
    }
}
