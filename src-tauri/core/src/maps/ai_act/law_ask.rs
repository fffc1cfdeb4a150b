//! `act.law`: the law as data with its day and source; and correcting a date of it in this workspace.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::law::{effective, overrides, shipped};
use super::shape::Product;
use crate::catalogue::{Text, say};
use crate::door::field;
use crate::door::{Ask, Reader, Writer};
use crate::fault::{Refusal, Result};
use crate::moment::Moment;

/// Asks for the law.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct ActLaw {
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// The law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActLawAnswer {
    /// What it is.
    pub label: String,
    /// Day of the shipped data.
    pub as_of: String,
    /// Their source.
    pub source: String,
    /// What the Digital Omnibus changed.
    pub omnibus: String,
    /// Dates, earliest first.
    pub dates: Vec<LawRow>,
    /// Prohibited practices: article, words, day they apply from.
    pub prohibitions: Vec<[String; 3]>,
    /// The most that can be fined.
    pub penalties: Vec<ActPenalty>,
    /// Which of amount and percentage counts, by size.
    pub penalty_rule: String,
    /// What is not among them.
    pub penalty_note: String,
    /// Guidance of the Commission: title, how final it is, how sure that is.
    pub guidance: Vec<[String; 3]>,
    /// Product laws of Annex I.
    pub products: Vec<ActProduct>,
    /// The programme's mapping with the correct references beside it.
    pub mapping: Vec<ActMapping>,
    /// Every duty that the law lays on somebody, in the order of its articles.
    pub duties: Vec<LawDuty>,
}

/// A duty of the law, whoever it binds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct LawDuty {
    /// Key.
    pub id: String,
    /// Article.
    pub article: String,
    /// What to do, in one sentence of ours.
    pub text: String,
    /// `duty`, `check`, `permission` or `voluntary`.
    pub kind: String,
    /// Roles it binds, by code; `any` for everybody.
    pub roles: Vec<String>,
    /// It follows from a class; else it binds whoever does what it speaks of.
    pub by_class: bool,
    /// It forbids a practice.
    pub prohibits: bool,
    /// It binds only whoever derogates under Art. 6(3): who claims no use of Annex III, or is high-risk, has nothing to document.
    pub derogates: bool,
    /// What somebody has to do for it to bind, as the questions say it; empty where it hangs on a class alone.
    pub trigger: String,
    /// It hangs on no class: it is owed for a system that nobody has classified yet.
    pub without_class: bool,
    /// Day from which it applies, where that is the same for every system; else empty.
    pub date: String,
    /// Day from which it applies to a system of which nothing puts it off; empty where there is none.
    pub general: String,
}

/// A date of the law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct LawRow {
    /// Key.
    pub key: String,
    /// Article it stands in.
    pub article: String,
    /// What applies from it.
    pub text: String,
    /// What to know beside it; empty if there is nothing.
    pub note: String,
    /// The day that holds: this workspace's where it was corrected.
    pub date: String,
    /// The day of the shipped data.
    pub shipped: String,
    /// The day before the law was changed; empty if there was none.
    pub original: String,
    /// `certain`, `high`, `medium` or `low`.
    pub certainty: String,
    /// Corrected in this workspace.
    pub edited: bool,
    /// Day of the source, where it was corrected.
    pub as_of: String,
    /// The source, where it was corrected.
    pub source: String,
    /// Newer law data came with the program since it was corrected: look at both.
    pub conflict: bool,
}

/// The most that can be fined for something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActPenalty {
    /// Article.
    pub article: String,
    /// For what, and how much.
    pub text: String,
    /// `lower` or `higher`: which counts for a small or medium enterprise.
    pub sme: String,
    /// The same for a small mid-cap.
    pub small_mid_cap: String,
}

/// A product law of Annex I.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActProduct {
    /// `sectionA` or `sectionB`.
    pub section: String,
    /// Point.
    pub point: String,
    /// The law.
    pub act: String,
    /// What it is about.
    pub product: String,
}

/// A row of the mapping.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActMapping {
    /// Article.
    pub article: String,
    /// Reference of the source programme.
    pub programme: String,
    /// Evidence generated, as the source programme says.
    pub evidence: String,
    /// References an auditor expects.
    pub auditor: Vec<String>,
    /// `strong`, `partial` or `weak` support by an AIMS. Never a percentage.
    pub coverage: String,
    /// Why they differ.
    pub why: String,
}

impl Ask for ActLaw {
    const NAME: &'static str = "act.law";
    type Answer = ActLawAnswer;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let (law, given, lang) = (shipped()?, overrides(reader)?, self.lang.as_deref().unwrap_or("en"));
        let tell = |text: &Text| say(text, lang);
        let mut dates: Vec<LawRow> = law
            .calendar
            .dates
            .iter()
            .map(|date| {
                let mine = given.iter().find(|one| one.key == date.id);
                LawRow {
                    key: date.id.clone(),
                    article: tell(&date.article),
                    text: tell(&date.text),
                    note: tell(&date.note),
                    date: mine.map_or_else(|| date.date.clone(), |one| one.value.clone()),
                    shipped: date.date.clone(),
                    original: date.original.clone(),
                    certainty: date.certainty.clone(),
                    edited: mine.is_some(),
                    as_of: mine.map(|one| one.as_of.clone()).unwrap_or_default(),
                    source: mine.map(|one| one.source.clone()).unwrap_or_default(),
                    conflict: mine.is_some_and(|one| one.base_revision < law.reference.revision),
                }
            })
            .collect();
        let day = |key: &str| dates.iter().find(|row| row.key == key).map(|row| row.date.clone()).unwrap_or_default();
        let prohibited = law.choices().filter(|one| !one.from.is_empty());
        let prohibitions = prohibited
            .map(|one| [one.article.as_ref().map(tell).unwrap_or_default(), tell(&one.label), day(&one.from)])
            .collect();
        dates.sort_by(|a, b| a.date.cmp(&b.date));
        let reference = &law.reference;
        let product = |section: &str, one: &Product| ActProduct {
            section: section.to_owned(),
            point: one.point.clone(),
            act: tell(&one.act),
            product: tell(&one.product),
        };
        Ok(ActLawAnswer {
            label: tell(&reference.label),
            as_of: reference.as_of.clone(),
            source: tell(&reference.source),
            omnibus: tell(&reference.omnibus),
            prohibitions,
            penalties: reference
                .penalties
                .iter()
                .map(|one| ActPenalty {
                    article: tell(&one.article),
                    text: tell(&one.text),
                    sme: one.sme.clone(),
                    small_mid_cap: one.small_mid_cap.clone(),
                })
                .collect(),
            penalty_rule: tell(&reference.penalty_rule),
            penalty_note: tell(&reference.penalty_note),
            guidance: reference
                .guidance
                .iter()
                .map(|one| [tell(&one.title), tell(&one.status), one.certainty.clone()])
                .collect(),
            products: reference
                .annex_i
                .iter()
                .flat_map(|(section, products)| products.iter().map(|one| product(section, one)))
                .collect(),
            mapping: mapping(lang)?,
            duties: duties_of_law(reader, lang)?,
            dates,
        })
    }
}

/// Every duty of the law, whoever it binds, in the order of its articles, with the days of the workspace.
///
/// # Errors
/// When the law shipped or the workspace cannot be read.
pub(crate) fn duties_of_law(reader: &Reader<'_>, lang: &str) -> Result<Vec<LawDuty>> {
    let (law, ..) = &effective(reader)?;
    let day = |from: &String| match law.calendar.rules.get(from).map(Vec::as_slice) {
        Some([rule]) if rule.when.is_none() => law.date(&rule.date).map(|date| date.date.clone()).unwrap_or_default(),
        _ => String::new(),
    };
    let general = |from: &String| {
        let last = law.calendar.rules.get(from).and_then(|rules| rules.last()).filter(|rule| rule.when.is_none());
        last.and_then(|rule| law.date(&rule.date)).map(|date| date.date.clone()).unwrap_or_default()
    };
    let derogates = law.duties.iter().find(|one| one.id == law.reference.named.not_high).map(|one| &one.when);
    let told = law.duties.iter().map(|one| LawDuty {
        general: general(&one.from),
        id: one.id.clone(),
        article: say(&one.article, lang),
        text: say(&one.what, lang),
        kind: one.kind.clone(),
        roles: one.who.clone(),
        by_class: one.when.by_class(law) && !one.when.takes_over(law),
        prohibits: law.reference.named.prohibitions.contains(&one.id),
        derogates: derogates.is_some_and(|rule| one.when == *rule),
        trigger: one.when.trigger(law, lang).join("; "),
        without_class: one.id == law.reference.named.literacy,
        date: day(&one.from),
    });
    Ok(told.collect())
}

/// The articles of the Act beside the standard, in the programme's order.
///
/// # Errors
/// When the law shipped cannot be read.
pub(crate) fn mapping(lang: &str) -> Result<Vec<ActMapping>> {
    let rows = shipped()?.reference.mapping.iter().map(|row| ActMapping {
        article: say(&row.article, lang),
        programme: say(&row.programme, lang),
        evidence: say(&row.programme_evidence, lang),
        auditor: row.auditor.clone(),
        coverage: row.coverage.clone(),
        why: say(&row.why, lang),
    });
    Ok(rows.collect())
}

pub(super) fn amend(writer: &mut Writer<'_>, key: &str, value: &str, as_of: &str, source: &str) -> Result<()> {
    let law = shipped()?;
    if law.date(key).is_none() {
        return Err(Refusal::new("refuse-act-law-key").with("key", key).field("key").into());
    }
    let source = field::line(writer, "source", source);
    field::needed(writer, "source", &source, "refuse-act-law-source");
    let days = [("value", field::day(writer, "value", value)), ("asOf", field::day(writer, "asOf", as_of))];
    for (name, day) in &days {
        if day.is_none() {
            writer.refuse(Refusal::new("refuse-not-a-date").with("value", "").field(name));
        }
    }
    let [(_, value), (_, as_of)] = days;
    let (value, as_of) = (value.unwrap_or_default(), as_of.unwrap_or_default());
    let fields = [
        ("value", value.into()),
        ("asOf", as_of.into()),
        ("source", source.into()),
        ("baseRevision", i64::from(law.reference.revision).into()),
    ];
    if let Some(old) = overrides(&writer.reader())?.into_iter().find(|one| one.key == key) {
        return writer.amend("catalogue_override", &old.id, &fields);
    }
    let id = writer.new_id();
    let place = [
        ("edition", law.reference.law.clone().into()),
        ("key", key.to_owned().into()),
        ("field", "date".to_owned().into()),
    ];
    writer.insert("catalogue_override", &id, &[place.as_slice(), fields.as_slice()].concat())
}

pub(super) fn reset(writer: &mut Writer<'_>, key: &str) -> Result<()> {
    match overrides(&writer.reader())?.into_iter().find(|one| one.key == key) {
        Some(old) => writer.remove("catalogue_override", &old.id),
        None => Err(Refusal::new("refuse-act-law-unchanged").with("key", key).field("key").into()),
    }
}
