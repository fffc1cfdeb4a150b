//! Assessments with their parts, declared: a round is drafted with its questions, approved, and superseded by the next one that
//! is approved. The three know each other, so they stand in one file.

use rusqlite::types::Value as Sql;
use serde_json::{Map, Value};

use super::answers::{self, ANSWER, KEPT, KEPT_WHY, LAST_ANSWER, LAST_WORDS, QUESTION, WORDS};
use super::data::{Part, data};
use super::effects::{
    self, AREA, CARRIED, CONSEQUENCE, CONSEQUENCE_AFTER, DETAIL, EARLIER, EFFECT_AFTER, EFFECT_BEFORE, EFFECT_KEPT,
    EFFECT_KEPT_WHY, KIND, LIKELIHOOD, LIKELIHOOD_AFTER, MEASURES, TARGET, WHAT, WHO, WHY_NO_RISK,
};
use super::fields::*;
use super::{approve, hands, round, rows};
use crate::door::Writer;
use crate::kernel::declare::*;
use crate::kernel::{change, insert, stored};

pub static IMPACTS: Register = Register {
    noun: "impact",
    prefix: "IA",
    group: Group::Plan,
    answers: &["6.1.4", "8.4", "A.5.2", "A.5.3", "A.5.4", "A.5.5"],
    fields: &[
        &NAME, &SYSTEM, &PART, &ROUND, &PREVIOUS, &FORM, &WHY_NOW, &OCCASION, &ASSESSOR, &CONSULTED, &BEFORE, &AFTER,
        &DECISION, &CONDITIONS, &CLASS_OPEN, &DPIA, &DPIA_WORDS, &OFFICER, &VIEW, &OPINION, &SIGNED, &DESPITE,
        &CRITERIA_USED, &NEXT_ON, &STATE, &APPROVED_BY, &OWN_WHY, &APPROVED, &MOVED_ON, &OF_PURPOSE, &OF_USERS,
        &OF_COUNTRIES, &OF_AUTONOMY, &OF_SUPPLIER, &OF_MODEL, &OF_MODEL_VERSION, &OF_DATA, &OF_HAPPENED,
    ],
    form: &[
        ("what", &[&NAME, &SYSTEM, &PART, &ROUND, &PREVIOUS, &FORM, &WHY_NOW, &OCCASION]),
        ("who", &[&ASSESSOR, &CONSULTED]),
        ("data", &[&DPIA, &DPIA_WORDS, &OFFICER, &VIEW, &OPINION, &SIGNED, &DESPITE]),
        ("result", &[&BEFORE, &AFTER, &DECISION, &CONDITIONS, &CLASS_OPEN, &CRITERIA_USED]),
        ("decided", &[&APPROVED_BY, &OWN_WHY, &APPROVED, &NEXT_ON, &MOVED_ON]),
    ],
    grid: &[&NAME, &STATE, &FORM, &AFTER, &DECISION, &APPROVED, &NEXT_ON, &MOVED_ON, &ASSESSOR, &SYSTEM, &ROUND],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[&NAME, &FORM, &STATE, &BEFORE, &AFTER, &DECISION, &APPROVED, &NEXT_ON],
        by: None,
    }],
    settle: Some(round::begins),
    rules: &[round::of_one_system, stands_as_approved],
    leaves: &[stays_once_approved],
    life: Some(&LIFE),
    acts: &SIGN_OFF,
    then: Some(brings_questions_and_supersedes),
    indexes: &[("by_system", "system, state")],
    ..Register::PLAIN
};

static LIFE: Life<State> = Life {
    field: &STATE,
    first: State::Draft,
    steps: &[Step {
        act: Act::new("approve")
            .takes(&[
                Take { name: "by", field: &APPROVED_BY, needed: "refuse-empty" },
                Take::new("nextOn", &NEXT_ON),
                Take::new("ownWhy", &OWN_WHY),
                Take::new("despite", &DESPITE),
            ])
            .settle(approve::settles)
            .guards(&[
                whole,
                approve::every_question_is_answered,
                approve::the_form_is_enough,
                approve::impacts_are_judged,
                approve::data_protection_was_asked,
                approve::another_approves,
            ])
            .stamps(&APPROVED)
            .rests_on(&[
                &OF_PURPOSE, &OF_USERS, &OF_COUNTRIES, &OF_AUTONOMY, &OF_SUPPLIER, &OF_MODEL, &OF_MODEL_VERSION,
                &OF_DATA, &OF_HAPPENED,
            ]),
        from: &[State::Draft],
        to: State::Approved,
    }],
};

/// The data protection officer says what they think of it, under their name.
static SIGN_OFF: [Act; 1] = [Act::new("signOff")
    .takes(&[
        Take { name: "by", field: &OFFICER, needed: "refuse-empty" },
        Take { name: "view", field: &VIEW, needed: "refuse-empty" },
        Take::new("opinion", &OPINION),
    ])
    .guards(&[approve::who_does_not_simply_agree_says_why, hands::speaks_for_data_protection])
    .stamps(&SIGNED)
    .rests_on(&[&DPIA, &DPIA_WORDS, &VIEW, &OPINION])];

/// What was approved is not written over: the next round begins with what it says.
fn stands_as_approved(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.new_record() || it.was(&STATE) == Some(State::Draft) {
        return Ok(());
    }
    let said: [&dyn AnyField; 19] = [
        &NAME, &PART, &FORM, &WHY_NOW, &OCCASION, &ASSESSOR, &CONSULTED, &BEFORE, &AFTER, &DECISION, &CONDITIONS,
        &CLASS_OPEN, &DPIA, &DPIA_WORDS, &VIEW, &OPINION, &DESPITE, &APPROVED_BY, &OWN_WHY,
    ];
    for field in said.into_iter().filter(|field| it.changes(*field)) {
        refuse.named(field.def().name, "refuse-impact-settled");
    }
    Ok(())
}

fn stays_once_approved(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&STATE) != Some(State::Draft) {
        refuse.at(&STATE, "refuse-impact-stays");
    }
    Ok(())
}

/// A draft has its questions at once, and those of the full form when it becomes one; of two approved rounds the later
/// counts, for what it speaks of: one of the whole system takes the place of all, one of a part that of the same part alone.
fn brings_questions_and_supersedes(writer: &mut Writer<'_>, before: Option<&Record>, now: &Record) -> Result<()> {
    let was = |before: &Record| before.get(&FORM);
    if before.map(was) != Some(now.get(&FORM)) {
        brings(writer, now)?;
    }
    let approved = now.get(&STATE) == Some(State::Approved);
    let Some(system) = now.get(&SYSTEM) else { return Ok(()) };
    if !approved || before.is_some_and(|before| before.get(&STATE) == Some(State::Approved)) {
        return Ok(());
    }
    let sql = "SELECT id FROM impact WHERE state = 'approved' AND system = ?1 AND id <> ?2
        AND (?3 = '' OR coalesce(part, '') = ?3)";
    for other in writer.reader().rows(sql, [&system, &now.id, &now.get(&PART)], |row| row.get::<_, String>(0))? {
        change(writer, &IMPACTS, &other, stored([(STATE.name(), State::Superseded.code().into())]))?;
    }
    Ok(())
}

/// The questions of its form; a new round also has the impacts of the one before, not yet looked at.
fn brings(writer: &mut Writer<'_>, now: &Record) -> Result<()> {
    let part = if now.get(&FORM) == Some(Form::Full) { Part::Full } else { Part::Screening };
    ensure(writer, now, part)?;
    let sql = "SELECT 1 FROM impactEffect WHERE impact = ?1";
    match now.get(&PREVIOUS) {
        Some(last) if writer.reader().maybe(sql, [&now.id], |_| Ok(()))?.is_none() => carry(writer, &last, &now.id),
        _ => Ok(()),
    }
}

/// Rows for the questions of a part that have none yet, each with what the round before said.
///
/// # Errors
/// When the file cannot be read or SQLite refuses.
pub(crate) fn ensure(writer: &mut Writer<'_>, now: &Record, part: Part) -> Result<()> {
    let there = "SELECT question FROM impactAnswer WHERE impact = ?1";
    let there: Vec<String> = writer.reader().rows(there, [&now.id], |row| row.get(0))?;
    let last = match now.get(&PREVIOUS) {
        Some(last) => Record::all(&writer.reader(), &ANSWERS, "record.impact = ?1", &[Sql::Text(last)])?,
        None => Vec::new(),
    };
    for question in data()?.of(part).filter(|one| !there.contains(&one.id)) {
        let id = question.id.as_str();
        let mut row = stored([(ANSWER_OF.name(), now.id.as_str().into()), (QUESTION.name(), id.into())]);
        if let Some(said) = last.iter().find(|one| one.get(&QUESTION) == id) {
            row.insert(LAST_ANSWER.name().to_owned(), said.stored(ANSWER.name()).clone());
            row.insert(LAST_WORDS.name().to_owned(), said.stored(WORDS.name()).clone());
        }
        insert(writer, &ANSWERS, None, row)?;
    }
    Ok(())
}

/// Impacts of the round before, with what was said of them but not how they were judged.
fn carry(writer: &mut Writer<'_>, last: &str, to: &str) -> Result<()> {
    let fit = "record.impact = ?1 AND record.retired_on IS NULL AND record.carried = 0";
    for one in Record::all(&writer.reader(), &EFFECTS, fit, &[Sql::Text(last.to_owned())])? {
        let said = effects::TOLD.iter().map(|field| field.def().name);
        let mut row: Map<String, Value> = said.map(|name| (name.to_owned(), one.stored(name).clone())).collect();
        row.extend(stored([
            (EFFECT_OF.name(), to.into()),
            (EARLIER.name(), one.id.as_str().into()),
            (CARRIED.name(), 1.into()),
        ]));
        insert(writer, &EFFECTS, None, row)?;
    }
    Ok(())
}

/// The round an answer belongs to.
pub static ANSWER_OF: Field<Link> = Field::new("impact").to(&IMPACTS).read_only();

/// Answers of assessments: a row for each question of a round. What the round before said stands beside the answer and counts
/// as nothing until somebody keeps it with words, or answers anew (clauses 6.1.4 and 8.4).
pub static ANSWERS: Register = Register {
    noun: "impactAnswer",
    group: Group::Plan,
    answers: &["A.5.3"],
    fields: &[&WORDS, &ANSWER_OF, &QUESTION, &ANSWER, &LAST_ANSWER, &LAST_WORDS, &KEPT_WHY, &KEPT],
    form: &[("what", &[&QUESTION, &ANSWER, &WORDS]), ("last", &[&LAST_ANSWER, &LAST_WORDS, &KEPT_WHY, &KEPT])],
    grid: &[&QUESTION, &ANSWER, &WORDS, &LAST_ANSWER, &LAST_WORDS],
    rows: Rows::Fixed,
    parent: Some(&ANSWER_OF),
    rules: &[answered_in_a_draft, answers::a_code_only_where_one_is_asked],
    acts: &answers::KEEP,
    retires: false,
    called: "(SELECT impact.number FROM impact WHERE impact.id = record.impact) || ' ' || record.question",
    indexes: &[("unique_by_impact", "impact, question")],
    ..Register::PLAIN
};

fn answered_in_a_draft(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let touched = answers::ANSWERED.iter().any(|field| it.changes(*field));
    if touched { rows::of_a_draft(it, &ANSWER_OF, refuse) } else { Ok(()) }
}

/// The round an impact belongs to.
pub static EFFECT_OF: Field<Link> = Field::new("impact").to(&IMPACTS).required();

/// Impacts of assessments (clause 6.1.4, controls A.5.4 and A.5.5).
pub static EFFECTS: Register = Register {
    noun: "impactEffect",
    prefix: "IMP",
    group: Group::Plan,
    answers: &["A.5.4", "A.5.5"],
    fields: &[
        &WHAT, &EFFECT_OF, &KIND, &AREA, &TARGET, &WHO, &DETAIL, &LIKELIHOOD, &CONSEQUENCE, &EFFECT_BEFORE, &MEASURES,
        &LIKELIHOOD_AFTER, &CONSEQUENCE_AFTER, &EFFECT_AFTER, &WHY_NO_RISK, &EARLIER, &CARRIED, &EFFECT_KEPT_WHY,
        &EFFECT_KEPT,
    ],
    form: &[
        ("what", &[&EFFECT_OF, &WHAT, &KIND, &AREA, &TARGET, &WHO, &DETAIL]),
        ("before", &[&LIKELIHOOD, &CONSEQUENCE, &EFFECT_BEFORE]),
        ("after", &[&MEASURES, &LIKELIHOOD_AFTER, &CONSEQUENCE_AFTER, &EFFECT_AFTER, &WHY_NO_RISK]),
        ("last", &[&EARLIER, &CARRIED, &EFFECT_KEPT_WHY, &EFFECT_KEPT]),
    ],
    grid: &[&WHAT, &KIND, &AREA, &TARGET, &WHO, &EFFECT_BEFORE, &EFFECT_AFTER, &MEASURES, &EFFECT_OF],
    parent: Some(&EFFECT_OF),
    settle: Some(|it| effects::finds_its_levels(it, &EFFECT_OF)),
    rules: &[found_in_a_draft, |it, refuse| effects::on_the_scale(it, &EFFECT_OF, refuse)],
    leaves: &[|it, refuse| rows::of_a_draft(it, &EFFECT_OF, refuse)],
    acts: &effects::KEEP,
    indexes: &[("by_impact", "impact")],
    ..Register::PLAIN
};

fn found_in_a_draft(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let touched = effects::touched(it) || it.changes(&WHY_NO_RISK) || it.changes(&EFFECT_OF);
    if touched { rows::of_a_draft(it, &EFFECT_OF, refuse) } else { Ok(()) }
}
