//! `act.law`: the law as data with its day and source; and correcting a date of it in this workspace.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::law::{overrides, say, shipped};
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
    /// The most that can be fined: article, words.
    pub penalties: Vec<[String; 2]>,
    /// The programme's mapping with the correct references beside it.
    pub mapping: Vec<ActMapping>,
}

/// A date of the law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct LawRow {
    /// Key.
    pub key: String,
    /// What applies from it.
    pub text: String,
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

/// A row of the mapping.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActMapping {
    /// Article.
    pub article: String,
    /// Reference of the source programme.
    pub programme: String,
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
        let mut dates: Vec<LawRow> = law
            .dates
            .iter()
            .map(|date| {
                let mine = given.iter().find(|one| one.key == date.id);
                LawRow {
                    key: date.id.clone(),
                    text: say(&date.text, lang),
                    date: mine.map_or_else(|| date.date.clone(), |one| one.value.clone()),
                    shipped: date.date.clone(),
                    original: date.original.clone(),
                    certainty: date.certainty.clone(),
                    edited: mine.is_some(),
                    as_of: mine.map(|one| one.as_of.clone()).unwrap_or_default(),
                    source: mine.map(|one| one.source.clone()).unwrap_or_default(),
                    conflict: mine.is_some_and(|one| one.base_revision < law.revision),
                }
            })
            .collect();
        let day = |key: &str| dates.iter().find(|row| row.key == key).map(|row| row.date.clone()).unwrap_or_default();
        let prohibitions =
            law.prohibitions.iter().map(|one| [one.article.clone(), say(&one.text, lang), day(&one.date)]).collect();
        dates.sort_by(|a, b| a.date.cmp(&b.date));
        Ok(ActLawAnswer {
            label: law.label.clone(),
            as_of: law.as_of.clone(),
            source: say(&law.source, lang),
            omnibus: say(&law.omnibus, lang),
            prohibitions,
            penalties: law.penalties.iter().map(|one| [one.article.clone(), say(&one.text, lang)]).collect(),
            mapping: law
                .mapping
                .iter()
                .map(|row| ActMapping {
                    article: row.article.clone(),
                    programme: row.programme.clone(),
                    auditor: row.auditor.clone(),
                    coverage: row.coverage.clone(),
                    why: say(&row.why, lang),
                })
                .collect(),
            dates,
        })
    }
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
        ("baseRevision", i64::from(law.revision).into()),
    ];
    if let Some(old) = overrides(&writer.reader())?.into_iter().find(|one| one.key == key) {
        return writer.amend("catalogue_override", &old.id, &fields);
    }
    let id = writer.new_id();
    let place =
        [("edition", law.law.clone().into()), ("key", key.to_owned().into()), ("field", "date".to_owned().into())];
    writer.insert("catalogue_override", &id, &[place.as_slice(), fields.as_slice()].concat())
}

pub(super) fn reset(writer: &mut Writer<'_>, key: &str) -> Result<()> {
    match overrides(&writer.reader())?.into_iter().find(|one| one.key == key) {
        Some(old) => writer.remove("catalogue_override", &old.id),
        None => Err(Refusal::new("refuse-act-law-unchanged").with("key", key).field("key").into()),
    }
}
