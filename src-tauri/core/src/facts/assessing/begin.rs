//! Beginning a round, and drafting what is not said in it yet.

use rusqlite::types::Value as Sql;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::act::Law;
use super::draft::{Drafted, Known};
use super::phrases::{source, sources, why};
use crate::catalogue::say;
use crate::door::{Act, Writer};
use crate::facts::templates::usual_impacts;
use crate::fault::{Refusal, Result};
use crate::kernel::declare::{AnyField, Codes};
use crate::kernel::read::proposals;
use crate::kernel::write::{propose, proposed, withdraw};
use crate::kernel::{self, Record, add_with};
use crate::plan::impacts::said::*;
use crate::plan::impacts::{ANSWERS, EFFECTS, Form, IMPACTS, Part, data, demands, ensure};
use crate::plan::organisation::content_language;
use crate::plan::systems::{BUSINESS_OWNER, SYSTEMS, TEMPLATE};

/// What a person does with an assessment besides what can be done with every register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "ImpactEdit")]
pub enum Edit {
    /// Begins a round of a system: screened, unless class or entry ask for the full form. What can be drafted is proposed; what
    /// the last approved round said is shown.
    Assess {
        /// Key or number of the system.
        system: String,
        /// Why now; absent: nobody said, or the first assessment, before use or in it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        why_now: Option<String>,
    },
    /// Answers a question of a round by its id.
    Answer {
        /// Key or number of the round.
        id: String,
        /// `SC-01`, `2.3`, `FRIA-a`.
        question: String,
        /// In a screening: `yes`, `no` or `notSure`; absent: stays.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        answer: Option<String>,
        /// Words; absent: stay.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        words: Option<String>,
    },
    /// Agrees to what is drafted for questions that nobody has answered, as one act.
    Agree {
        /// Key or number of the round.
        id: String,
        /// Their ids; none: all.
        #[serde(default)]
        #[ts(optional, as = "Option<Vec<String>>")]
        questions: Vec<String>,
    },
    /// Drafts anew what has no answer; what was drafted before and nobody took goes.
    Draft {
        /// Key or number of the round.
        id: String,
    },
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        match self {
            Self::Assess { system, why_now } => assess(writer, &system, why_now),
            Self::Answer { id, question, answer, words } => answered(writer, &id, &question, [answer, words]),
            Self::Agree { id, questions } => agree(writer, &id, &questions),
            Self::Draft { id } => {
                let id = IMPACTS.key(&writer.reader(), &id)?;
                draft(writer, &id)
            }
        }
    }
}

/// The rows of a round.
fn rows(writer: &Writer<'_>, id: &str) -> Result<Vec<Record>> {
    let id = IMPACTS.key(&writer.reader(), id)?;
    Record::all(&writer.reader(), &ANSWERS, "record.impact = ?1", &[Sql::Text(id)])
}

fn answered(writer: &mut Writer<'_>, id: &str, question: &str, said: [Option<String>; 2]) -> Result<()> {
    let round = Record::read(&writer.reader(), &IMPACTS, &IMPACTS.key(&writer.reader(), id)?)?;
    let element = data()?.question(question).is_some_and(|one| one.part == Part::Fria);
    if element && Law::of(&writer.reader(), &round)?.fria.is_some() {
        ensure(writer, &round, Part::Fria)?;
    }
    let Some(row) = rows(writer, id)?.into_iter().find(|row| row.get(&QUESTION) == question) else {
        writer.refuse(Refusal::new("refuse-impact-question").with("question", question).field("question"));
        return Ok(());
    };
    let fields = [ANSWER.name(), WORDS.name()].into_iter().zip(said);
    let patched = fields.filter_map(|(name, said)| Some((name.to_owned(), Value::String(said?)))).collect();
    kernel::patch(writer, &ANSWERS, &row.id, &patched)
}

fn agree(writer: &mut Writer<'_>, id: &str, questions: &[String]) -> Result<()> {
    let mut agreed = 0;
    for row in rows(writer, id)? {
        let asked = questions.is_empty() || questions.contains(&row.get(&QUESTION));
        if !asked || !row.silent(WORDS.def()) || !row.silent(ANSWER.def()) {
            continue;
        }
        let Some(drafted) = proposals(&writer.reader(), ANSWERS.noun, &row.id)?.pop() else { continue };
        kernel::patch(writer, &ANSWERS, &row.id, &drafted.patch)?;
        withdraw(writer, &ANSWERS, &row.id, |_| true)?;
        agreed += 1;
    }
    if agreed == 0 && !writer.refused() {
        writer.refuse(Refusal::new("refuse-impact-agree").field("questions"));
    }
    Ok(())
}

fn assess(writer: &mut Writer<'_>, system: &str, why_now: Option<String>) -> Result<()> {
    let system = SYSTEMS.key(&writer.reader(), system)?;
    let sql = "SELECT id, number FROM impact WHERE state = 'draft' AND system = ?1 AND retired_on IS NULL";
    let open = writer.reader().maybe(sql, [&system], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    if let Some((id, number)) = open {
        writer.refuse(Refusal::new("refuse-impact-open").with("number", number).field("system").row(id));
        return Ok(());
    }
    let mut said = Map::from_iter([(SYSTEM.name().to_owned(), Value::String(system.clone()))]);
    said.extend(why_now.map(|code| (WHY_NOW.name().to_owned(), Value::String(code))));
    let mut round = Record::blank(&IMPACTS, "");
    round.fields.insert(SYSTEM.name(), Value::String(system));
    let full = Law::of(&writer.reader(), &round)?.asks_for_all() || !demands(&writer.reader(), &round)?.is_empty();
    if full {
        said.insert(FORM.name().to_owned(), Form::Full.code().into());
    }
    let id = add_with(writer, &IMPACTS, None, &said, Map::new())?;
    if writer.refused() { Ok(()) } else { draft(writer, &id) }
}

/// The six elements where they are asked, and a proposal for everything that is known and nobody has said.
fn draft(writer: &mut Writer<'_>, id: &str) -> Result<()> {
    let round = Record::read(&writer.reader(), &IMPACTS, id)?;
    let Some(system) = round.get(&SYSTEM).filter(|_| round.get(&STATE) == Some(crate::plan::impacts::State::Draft))
    else {
        writer.refuse(Refusal::new("refuse-impact-settled").field(STATE.name()));
        return Ok(());
    };
    let (law, lang) = (Law::of(&writer.reader(), &round)?, content_language(&writer.reader())?);
    let full = round.get(&FORM) == Some(Form::Full);
    if full && law.fria.is_some() {
        ensure(writer, &round, Part::Fria)?;
    }
    let system = Record::read(&writer.reader(), &SYSTEMS, &system)?;
    let (called, why) = (system.called(), why(&lang)?);
    let (own, known) = (sources(&called)?, Known { system: &system, law: &law, lang: &lang });
    let from = |id: &str| source(id, &called, &lang);
    for row in Record::all(&writer.reader(), &ANSWERS, "record.impact = ?1", &[Sql::Text(id.to_owned())])? {
        withdraw(writer, &ANSWERS, &row.id, |source| own.iter().any(|one| one == source))?;
        let Some(question) = data()?.question(&row.get(&QUESTION)) else { continue };
        let asked = question.part == Part::Fria || (question.part == Part::Full) == full;
        let said = !row.silent(WORDS.def()) || !row.silent(ANSWER.def());
        // What the round before said is nearer than what the entry says.
        let shown = !row.silent(LAST_WORDS.def()) || !row.silent(LAST_ANSWER.def());
        if !asked || said || shown {
            continue;
        }
        if let Some(drafted) = known.answer(question)? {
            propose(writer, &ANSWERS, Some(&row.id), &patch(&drafted), &from(drafted.source)?, &why)?;
        }
    }
    if let Some(owner) = system.get(&BUSINESS_OWNER).filter(|_| round.silent(ASSESSOR.def())) {
        let taken = proposed(&writer.reader(), &IMPACTS, id)?;
        if !taken.contains(ASSESSOR.name()) {
            let patch = Map::from_iter([(ASSESSOR.name().to_owned(), Value::String(owner))]);
            propose(writer, &IMPACTS, Some(id), &patch, &from("entry")?, &why)?;
        }
    }
    impacts(writer, &round, &system.get(&TEMPLATE), &lang, (&from("template")?, &why))
}

fn patch(drafted: &Drafted) -> Map<String, Value> {
    let mut patch = Map::from_iter([(WORDS.name().to_owned(), Value::String(drafted.words.clone()))]);
    patch.extend(drafted.reply.map(|reply| (ANSWER.name().to_owned(), Value::from(reply.code()))));
    patch
}

/// Impacts that are usual for such a system, unrated, where the round has none and none waits.
fn impacts(
    writer: &mut Writer<'_>,
    round: &Record,
    template: &str,
    lang: &str,
    (source, why): (&str, &str),
) -> Result<()> {
    let sql = "SELECT 1 FROM impactEffect WHERE impact = ?1
        UNION SELECT 1 FROM proposal WHERE noun = 'impactEffect' AND json_extract(patch, '$.impact') = ?1";
    if writer.reader().maybe(sql, [&round.id], |_| Ok(()))?.is_some() {
        return Ok(());
    }
    for one in usual_impacts(template)?.iter().filter(|one| !one.slight) {
        let said = [
            (WHAT.name(), say(&one.what, lang)),
            (EFFECT_OF.name(), round.id.clone()),
            (KIND.name(), one.kind.clone()),
            (AREA.name(), one.area.clone()),
            (TARGET.name(), one.target.clone()),
            (WHO.name(), say(&one.who, lang)),
            (MEASURES.name(), say(&one.measure, lang)),
        ];
        let patch: Map<String, Value> = said.into_iter().map(|(name, said)| (name.to_owned(), said.into())).collect();
        propose(writer, &EFFECTS, None, &patch, source, why)?;
    }
    Ok(())
}
