//! `impacts.round`: a round as it is worked through: its questions with answers, what the round before said and what is
//! proposed; its impacts; why the full form is required; and what is counted.

use std::collections::BTreeMap;

use rusqlite::types::Value as Sql;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

use super::act::{Law, demand, interval};
use super::shape::{ImpactAnswer, ImpactEffect, ImpactFria, ImpactQuestion, ImpactSection};
use crate::catalogue::say;
use crate::door::{Ask, Reader};
use crate::fault::{Message, Result};
use crate::kernel::declare::AnyField;
use crate::kernel::kinds::stamped;
use crate::kernel::read::links::{Pointing, pointing_at};
use crate::kernel::read::{Proposal, Stale, offered, proposals, stale_of};
use crate::kernel::{Record, declare::Codes};
use crate::moment::Moment;
use crate::plan::impacts::said::*;
use crate::plan::impacts::{
    ANSWERS, EFFECTS, Form, Found, IMPACTS, Part, approvers, data, demands, judged, officers, steps,
};
use crate::plan::systems::{NAME as SYSTEM_NAME, PERSONAL_DATA, SYSTEMS};

/// Asks for a round.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ImpactAsk {
    /// Key or number.
    pub id: String,
    /// `en` (the default) or `es`.
    #[serde(default)]
    #[ts(optional)]
    pub lang: Option<String>,
}

impl Ask for ImpactAsk {
    const NAME: &'static str = "impacts.round";
    type Answer = ImpactAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<ImpactAnswer> {
        let lang = self.lang.as_deref().unwrap_or("en");
        let round = Record::read(reader, &IMPACTS, &IMPACTS.key(reader, &self.id)?)?;
        let next_on = at.in_months(interval(&round, &Law::of(reader, &round)?));
        let officers = officers(reader)?.1.into_iter().map(|[id, _]| id).collect();
        Ok(ImpactAnswer { next_on, officers, approvers: approvers(reader, &round)?, ..read(reader, &round, lang)? })
    }
}

/// Why a screening suffices of which nothing asks for the full form; or which answers are open before that can be said.
fn verdict(questions: &[ImpactQuestion], law: &Law) -> Message {
    let (mut open, mut spared, mut told) = (Vec::new(), Vec::new(), Vec::new());
    for one in questions {
        match (one.deep, one.answer.as_str()) {
            (true, "") => open.push(one.id.as_str()),
            (true, _) => spared.push(one.id.as_str()),
            (false, "yes" | "notSure") => told.push(one.id.as_str()),
            (false, _) => {}
        }
    }
    if !open.is_empty() {
        return Message::new("impact-screening-open").with("count", open.len()).with("open", open.join(", "));
    }
    let said = Message::new("impact-screening-enough").with("spared", spared.join(", "));
    let class = if law.class.is_empty() { "none" } else { law.class.as_str() };
    said.with("class", class).with("count", told.len()).with("told", told.join(", "))
}

/// A round, read for the page or the paper.
pub(super) fn read(reader: &Reader<'_>, round: &Record, lang: &str) -> Result<ImpactAnswer> {
    let law = Law::of(reader, round)?;
    let rows = Record::all(reader, &ANSWERS, "record.impact = ?1", &[Sql::Text(round.id.clone())])?;
    let effects = effects(reader, round)?;
    let full = round.get(&FORM) == Some(Form::Full);
    let tell = |part: Part, section: &str| -> Result<Vec<ImpactQuestion>> {
        let of = data()?.of(part).filter(|one| one.section == section);
        of.map(|one| question(reader, &rows, &effects, one, lang)).collect()
    };
    let sections = if full {
        let all = data()?.sections.iter().map(|section| {
            let questions = tell(Part::Full, &section.id)?;
            Ok(ImpactSection { id: section.id.clone(), title: say(&section.title, lang), questions })
        });
        all.collect::<Result<Vec<_>>>()?
    } else {
        let questions = tell(Part::Screening, "")?;
        vec![ImpactSection { id: String::new(), title: String::new(), questions }]
    };
    let fria = match law.fria.clone() {
        Some(on) => Some(ImpactFria { on, questions: tell(Part::Fria, "fria")? }),
        None => None,
    };
    let mut reasons: Vec<_> = demand(reader, round, &law)?.into_iter().collect();
    reasons.extend(demands(reader, round)?);
    let asked: Vec<&ImpactQuestion> = sections.iter().flat_map(|one| &one.questions).collect();
    let count = |standing: &[&str]| asked.iter().filter(|one| standing.contains(&one.standing.as_str())).count();
    let (all, looked, kept, carried) =
        (asked.len(), count(&["answered", "kept"]), count(&["kept"]), count(&["carried"]));
    let (system, personal) = match round.get(&SYSTEM) {
        Some(id) => {
            let system = Record::read(reader, &SYSTEMS, &id)?;
            ([id, system.number.clone(), system.get(&SYSTEM_NAME)], system.get(&PERSONAL_DATA) == Some(true))
        }
        None => Default::default(),
    };
    let stale = stale_of(&IMPACTS, round, reader)?;
    let proposed = offered(reader, EFFECTS.noun)?;
    let own = |one: &Proposal| one.patch.get(EFFECT_OF.name()).and_then(|of| of.as_str()) == Some(round.id.as_str());
    Ok(ImpactAnswer {
        id: round.id.clone(),
        number: round.number.clone(),
        state: round.get(&STATE).map(|one| one.code().to_owned()).unwrap_or_default(),
        form: round.get(&FORM).map(|one| one.code().to_owned()).unwrap_or_default(),
        system,
        personal,
        signed: stamped(round.stored(SIGNED.name())).is_some() && !stale.iter().any(|one| one.act == "signOff"),
        previous: previous(reader, round)?,
        verdict: sections.first().filter(|_| !full && reasons.is_empty()).map(|one| verdict(&one.questions, &law)),
        next_on: String::new(),
        officers: Vec::new(),
        approvers: Vec::new(),
        demands: reasons,
        sections,
        fria,
        effects,
        steps: steps(reader, Some(round.id.clone()))?,
        proposed: proposed.into_iter().filter(own).collect(),
        asked: all,
        looked,
        kept,
        carried,
        moved: moved(stale),
        class: law.class,
    })
}

fn previous(reader: &Reader<'_>, round: &Record) -> Result<Option<[String; 3]>> {
    let Some(id) = round.get(&PREVIOUS) else { return Ok(None) };
    let last = Record::read(reader, &IMPACTS, &id)?;
    let on = stamped(last.stored(APPROVED.name())).map(|stamp| stamp.on).unwrap_or_default();
    Ok(Some([id, last.number, on]))
}

/// What changed since approval: a sentence a fact, with then and now.
fn moved(stale: Vec<Stale>) -> Vec<Message> {
    let facts = stale.into_iter().filter(|one| one.act == "approve").flat_map(|one| one.changed);
    let tell = |one: crate::kernel::read::Moved| {
        if one.field == OF_HAPPENED.name() {
            return Message::new("impact-moved-happened");
        }
        let then = one.then.unwrap_or_default();
        Message::new("impact-moved").with("field", one.field).with("then", then).with("now", one.now)
    };
    facts.map(tell).collect()
}

fn question(
    reader: &Reader<'_>,
    rows: &[Record],
    effects: &[ImpactEffect],
    one: &crate::plan::impacts::Question,
    lang: &str,
) -> Result<ImpactQuestion> {
    let row = rows.iter().find(|row| row.get(&QUESTION) == one.id);
    let code =
        |field| row.and_then(|row| row.get(field)).map(|reply| Codes::code(reply).to_owned()).unwrap_or_default();
    let (answer, words) = (code(&ANSWER), row.map(|row| row.get(&WORDS)).unwrap_or_default());
    let last = [code(&LAST_ANSWER), row.map(|row| row.get(&LAST_WORDS)).unwrap_or_default()];
    let last = Some(last).filter(|last| last.iter().any(|said| !said.is_empty()));
    let kept_why = row.map(|row| row.get(&KEPT_WHY)).unwrap_or_default();
    let named = !one.area.is_empty() && effects.iter().any(|effect| !effect.carried && effect.area == one.area);
    let said = if one.part == Part::Screening { !answer.is_empty() } else { !words.is_empty() || named };
    let standing = match (said, &last) {
        (true, _) if !kept_why.is_empty() => "kept",
        (true, _) => "answered",
        (false, Some(_)) => "carried",
        (false, None) => "open",
    };
    let told = |effect: &ImpactEffect| [effect.number.clone(), format!("{} ({})", effect.what, effect.who)];
    let against = effects.iter().filter(|effect| answer == "no" && one.about(&effect.who)).map(told).collect();
    Ok(ImpactQuestion {
        id: one.id.clone(),
        text: say(&one.text, lang),
        help: say(&one.help, lang),
        answers: one.answers.clone(),
        from: one.from.clone(),
        area: one.area.clone(),
        deep: one.deep,
        row: row.map(|row| row.id.clone()).unwrap_or_default(),
        answer,
        words,
        standing: standing.to_owned(),
        last,
        kept_why,
        against,
        proposals: row.map(|row| proposals(reader, ANSWERS.noun, &row.id)).transpose()?.unwrap_or_default(),
    })
}

fn effects(reader: &Reader<'_>, round: &Record) -> Result<Vec<ImpactEffect>> {
    let fit = "record.impact = ?1 AND record.retired_on IS NULL";
    let all = Record::all(reader, &EFFECTS, fit, &[Sql::Text(round.id.clone())])?;
    let found = judged(reader, &round.id)?;
    let tell = |one: &Record| {
        let seen = |fits: fn(&Found) -> bool| found.iter().any(|found| found.id == one.id && fits(found));
        let text = |field: &dyn AnyField| one.stored(field.def().name).as_str().unwrap_or_default().to_owned();
        Ok(ImpactEffect {
            id: one.id.clone(),
            number: one.number.clone(),
            what: text(&WHAT),
            kind: text(&KIND),
            area: text(&AREA),
            target: text(&TARGET),
            who: text(&WHO),
            figures: figures(one),
            before: text(&EFFECT_BEFORE),
            after: text(&EFFECT_AFTER),
            measures: text(&MEASURES),
            why_no_risk: text(&WHY_NO_RISK),
            carried: one.get(&CARRIED),
            open: seen(Found::open),
            weighs: seen(Found::weighs),
            links: links(reader, one)?,
        })
    };
    all.iter().map(tell).collect()
}

/// How it was judged.
fn figures(one: &Record) -> BTreeMap<String, i64> {
    let all = [&LIKELIHOOD, &CONSEQUENCE, &LIKELIHOOD_AFTER, &CONSEQUENCE_AFTER];
    all.into_iter().filter_map(|field| Some((field.name().to_owned(), one.get(field)?))).collect()
}

/// What later registers say of an impact, or of the same one in an earlier round.
fn links(reader: &Reader<'_>, effect: &Record) -> Result<Vec<Pointing>> {
    let (mut found, mut at) = (Vec::new(), Some(effect.clone()));
    while let Some(one) = at {
        let all = pointing_at(reader, EFFECTS.noun, &one.id)?;
        found.extend(all.into_iter().filter(|from| from.noun != EFFECTS.noun));
        at = one.get(&EARLIER).map(|id| Record::read(reader, &EFFECTS, &id)).transpose()?;
    }
    Ok(found)
}
