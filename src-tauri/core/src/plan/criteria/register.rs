//! Criteria of AI risks with their parts, declared: a version is drafted with the levels it begins with, approved by top
//! management and replaced by the next. The three know each other, so they stand in one file.

use rusqlite::types::Value as Sql;
use serde_json::{Map, Value};

use super::fields::*;
use super::{complete, defaults};
use crate::door::{Reader, Writer};
use crate::kernel::declare::*;
use crate::kernel::{change, insert, stored};
use crate::plan::organisation::content_language;
use crate::plan::people::{decider, decides};

/// Months after which criteria are read again where nobody says a day.
const READ_AGAIN: u32 = 12;

pub static CRITERIA: Register = Register {
    noun: "criteria",
    prefix: "CRT",
    group: Group::Plan,
    answers: &["6.1.1", "6.1.2", "6.1.4"],
    fields: &[
        &TITLE, &RULES, &WORST_HIGH, &NEVER, &APPETITE, &OPPORTUNITIES, &NOTE, &REVIEW_ON, &STATE, &VERSION,
        &APPROVED_BY, &APPROVED,
    ],
    form: &[
        ("what", &[&TITLE, &RULES, &WORST_HIGH, &OPPORTUNITIES]),
        ("accept", &[&APPETITE, &NEVER]),
        ("decided", &[&VERSION, &NOTE, &APPROVED_BY, &APPROVED, &REVIEW_ON]),
    ],
    grid: &[&TITLE, &STATE, &VERSION, &APPROVED_BY, &APPROVED, &REVIEW_ON],
    settle: Some(goes_on_from_what_holds),
    rules: &[stands_as_approved, |it, refuse| decider(it, &APPROVED_BY, refuse)],
    leaves: &[stays_once_approved],
    life: Some(&LIFE),
    then: Some(brings_levels_and_replaces),
    ..Register::PLAIN
};

static LIFE: Life<Standing> = Life {
    field: &STATE,
    first: Standing::Draft,
    steps: &[Step {
        act: Act::new("approve")
            .takes(&[Take { name: "by", field: &APPROVED_BY, needed: "refuse-empty" }, Take::new("note", &NOTE)])
            .guards(&[whole, complete::complete, says_what_is_new, |it, refuse| decides(it, &APPROVED_BY, refuse)])
            .settle(a_version)
            .stamps(&APPROVED)
            .rests_on(&[&APPROVED_BY, &RULES, &WORST_HIGH, &NEVER, &APPETITE]),
        from: &[Standing::Draft],
        to: Standing::InForce,
    }],
};

/// The criteria in force, by key.
pub(crate) fn in_force(reader: &Reader<'_>) -> Result<Option<String>> {
    reader.maybe("SELECT id FROM criteria WHERE state = 'inForce' ORDER BY version DESC LIMIT 1", [], |row| row.get(0))
}

/// A new version says what the one in force says, where nobody says something else.
fn goes_on_from_what_holds(it: &mut Draft<'_>) -> Result<()> {
    let fields: [&dyn AnyField; 5] = [&RULES, &WORST_HIGH, &NEVER, &APPETITE, &OPPORTUNITIES];
    if !it.new_record() || fields.into_iter().any(|field| !it.silent(field)) {
        return Ok(());
    }
    let Some(last) = in_force(&it.reader)? else { return Ok(()) };
    let last = Record::read(&it.reader, &CRITERIA, &last)?;
    for field in fields {
        it.set(field, last.stored(field.def().name).clone());
    }
    Ok(())
}

/// What was approved is not written over: who assessed under it would have assessed under something else.
fn stands_as_approved(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.new_record() || it.was(&STATE) == Some(Standing::Draft) {
        return Ok(());
    }
    let said: [&dyn AnyField; 8] =
        [&TITLE, &RULES, &WORST_HIGH, &NEVER, &APPETITE, &OPPORTUNITIES, &NOTE, &APPROVED_BY];
    for field in said.into_iter().filter(|field| it.changes(*field)) {
        refuse.named(field.def().name, "refuse-criteria-settled");
    }
    Ok(())
}

fn stays_once_approved(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&STATE) != Some(Standing::Draft) {
        refuse.at(&STATE, "refuse-criteria-stays");
    }
    Ok(())
}

fn says_what_is_new(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.silent(&NOTE) && in_force(&it.reader)?.is_some() {
        refuse.at(&NOTE, "refuse-empty");
    }
    Ok(())
}

/// It has a number and is read again in time.
fn a_version(it: &mut Draft<'_>) -> Result<()> {
    let sql = "SELECT coalesce(max(version), 0) + 1 FROM criteria WHERE state <> 'draft'";
    let version: i64 = it.reader.maybe(sql, [], |row| row.get(0))?.unwrap_or(1);
    it.set(&VERSION, version);
    if it.silent(&REVIEW_ON) {
        it.set(&REVIEW_ON, it.moment.in_months(READ_AGAIN));
    }
    Ok(())
}

/// A draft has its levels at once; of two approved ones the later holds.
fn brings_levels_and_replaces(writer: &mut Writer<'_>, before: Option<&Record>, now: &Record) -> Result<()> {
    let Some(before) = before else { return fill(writer, &now.id) };
    if now.get(&STATE) != Some(Standing::InForce) || before.get(&STATE) == Some(Standing::InForce) {
        return Ok(());
    }
    let sql = "SELECT id FROM criteria WHERE state = 'inForce' AND id <> ?1";
    for other in writer.reader().rows(sql, [&now.id], |row| row.get::<_, String>(0))? {
        change(writer, &CRITERIA, &other, stored([(STATE.name(), Standing::Replaced.code().into())]))?;
    }
    Ok(())
}

/// The levels a draft begins with: those in force, or else the defaults.
fn fill(writer: &mut Writer<'_>, criteria: &str) -> Result<()> {
    let last = in_force(&writer.reader())?;
    for (register, of) in [(&SCALES, &SCALE_OF), (&LEVELS, &LEVEL_OF)] {
        let rows = match &last {
            Some(last) => standing(&writer.reader(), register, last)?,
            None => proposed(&writer.reader(), register)?,
        };
        for mut fields in rows {
            fields.insert(of.name().to_owned(), criteria.into());
            insert(writer, register, None, fields)?;
        }
    }
    Ok(())
}

/// A register of parts, and rows of it as the file keeps them.
pub(crate) type Brought = (&'static Register, Vec<Map<String, Value>>);

/// Levels of risk and steps of the scales, by register: of the criteria in work, else of those in force, else what new
/// criteria would begin with. Nobody agrees to criteria without having read them.
pub(crate) fn at_hand(reader: &Reader<'_>) -> Result<Vec<Brought>> {
    let sql = "SELECT id FROM criteria WHERE state IN ('draft', 'inForce') AND retired_on IS NULL
        ORDER BY state = 'draft' DESC, version DESC, number DESC LIMIT 1";
    let last: Option<String> = reader.maybe(sql, [], |row| row.get(0))?;
    [&LEVELS, &SCALES]
        .into_iter()
        .map(|register| {
            let rows = match &last {
                Some(last) => standing(reader, register, last)?,
                None => proposed(reader, register)?,
            };
            Ok((register, rows))
        })
        .collect()
}

/// Rows of a version as the file keeps them.
fn standing(reader: &Reader<'_>, register: &'static Register, criteria: &str) -> Result<Vec<Map<String, Value>>> {
    let fit = "record.criteria = ?1 AND record.retired_on IS NULL";
    let all = Record::all(reader, register, fit, &[Sql::Text(criteria.to_owned())])?;
    let fields =
        |one: &Record| register.defs().map(|def| (def.name.to_owned(), one.stored(def.name).clone())).collect();
    Ok(all.iter().map(fields).collect())
}

fn proposed(reader: &Reader<'_>, register: &'static Register) -> Result<Vec<Map<String, Value>>> {
    let lang = content_language(reader)?;
    if register.noun == SCALES.noun { defaults::scales(&lang) } else { defaults::levels(&lang) }
}

/// What the level or step is called.
pub static NAME: Field<Line> = Field::new("name").required();
/// The version of the criteria a step belongs to.
pub static SCALE_OF: Field<Link> = Field::new("criteria").to(&CRITERIA).required();
pub static SCALE: Field<Code<Scale>> = Field::new("scale").wanted();
/// 1 is the lowest.
pub static VALUE: Field<Number> = Field::new("value").wanted();
pub static MEANING: Field<Words> = Field::new("meaning").wanted();
pub static EXAMPLE: Field<Words> = Field::new("example");
pub static SCALE_ORIGIN: Field<Code<Origin>> = Field::new("origin").read_only();

/// Steps of the scales: what each likelihood and each consequence means (clauses 6.1.2 and 6.1.4).
pub static SCALES: Register = Register {
    noun: "scaleLevel",
    prefix: "SCL",
    group: Group::Plan,
    answers: &["6.1.2", "6.1.4"],
    fields: &[&NAME, &SCALE_OF, &SCALE, &VALUE, &MEANING, &EXAMPLE, &SCALE_ORIGIN],
    form: &[("what", &[&SCALE_OF, &SCALE, &VALUE, &NAME, &MEANING, &EXAMPLE, &SCALE_ORIGIN])],
    grid: &[&NAME, &SCALE, &VALUE, &MEANING, &EXAMPLE, &SCALE_ORIGIN, &SCALE_OF],
    parent: Some(&SCALE_OF),
    settle: Some(|it| own_words(it, STEP, &SCALE_ORIGIN)),
    rules: &[|it, refuse| of_a_draft(it, &SCALE_OF, STEP, refuse)],
    leaves: &[|it, refuse| leaves_a_draft(it, &SCALE_OF, refuse)],
    indexes: &[("by_criteria", "criteria, scale, value")],
    ..Register::PLAIN
};

const STEP: &[&dyn AnyField] = &[&NAME, &SCALE_OF, &SCALE, &VALUE, &MEANING, &EXAMPLE];

pub static LEVEL: Field<Code<Level>> = Field::new("level").wanted();
/// The version of the criteria a level belongs to.
pub static LEVEL_OF: Field<Link> = Field::new("criteria").to(&CRITERIA).required();
/// The highest product of likelihood and consequence that is still of this level.
pub static UP_TO: Field<Number> = Field::new("upTo").wanted();
pub static TREAT: Field<Words> = Field::new("treat").wanted();
pub static ACCEPTOR: Field<Code<Acceptor>> = Field::new("acceptor").wanted();
/// In which way it is accepted: in a list or one by one, with reason and end.
pub static ACCEPT: Field<Words> = Field::new("accept").wanted();
/// Months after which an acceptance counts no longer.
pub static MONTHS: Field<Number> = Field::new("months").wanted();
pub static LEVEL_ORIGIN: Field<Code<Origin>> = Field::new("origin").read_only();

/// Levels of risk: up to which figure each reaches, what is done there and who may accept it (clauses 6.1.2 and 6.1.3).
pub static LEVELS: Register = Register {
    noun: "riskLevel",
    prefix: "RLV",
    group: Group::Plan,
    answers: &["6.1.2", "6.1.3"],
    fields: &[&LEVEL, &LEVEL_OF, &UP_TO, &TREAT, &ACCEPTOR, &ACCEPT, &MONTHS, &LEVEL_ORIGIN],
    form: &[("what", &[&LEVEL_OF, &LEVEL, &UP_TO, &TREAT]), ("accept", &[&ACCEPTOR, &ACCEPT, &MONTHS, &LEVEL_ORIGIN])],
    grid: &[&LEVEL, &UP_TO, &TREAT, &ACCEPTOR, &ACCEPT, &MONTHS, &LEVEL_ORIGIN, &LEVEL_OF],
    parent: Some(&LEVEL_OF),
    settle: Some(|it| own_words(it, LIMIT, &LEVEL_ORIGIN)),
    rules: &[|it, refuse| of_a_draft(it, &LEVEL_OF, LIMIT, refuse)],
    leaves: &[|it, refuse| leaves_a_draft(it, &LEVEL_OF, refuse)],
    called: "record.number || ' ' || record.level",
    indexes: &[("by_criteria", "criteria, upTo")],
    ..Register::PLAIN
};

const LIMIT: &[&dyn AnyField] = &[&LEVEL, &LEVEL_OF, &UP_TO, &TREAT, &ACCEPTOR, &ACCEPT, &MONTHS];

/// What people write or change is theirs, and no default any more.
fn own_words(it: &mut Draft<'_>, said: &[&dyn AnyField], origin: &Field<Code<Origin>>) -> Result<()> {
    let written = if it.new_record() { it.silent(origin) } else { said.iter().any(|field| it.changes(*field)) };
    if written {
        it.set(origin, Origin::Own.code());
    }
    Ok(())
}

fn settled(it: &Draft<'_>, of: &Field<Link>) -> Result<bool> {
    let Some(of) = it.get(of) else { return Ok(false) };
    let sql = "SELECT state FROM criteria WHERE id = ?1";
    let state: Option<String> = it.reader.maybe(sql, [of], |row| row.get(0))?;
    Ok(state.and_then(|state| Standing::of(&state)) != Some(Standing::Draft))
}

/// Levels of what was approved stand with it.
fn of_a_draft(it: &Draft<'_>, of: &Field<Link>, said: &[&dyn AnyField], refuse: &mut Refusals) -> Result<()> {
    if said.iter().any(|field| it.changes(*field)) { leaves_a_draft(it, of, refuse) } else { Ok(()) }
}

fn leaves_a_draft(it: &Draft<'_>, of: &Field<Link>, refuse: &mut Refusals) -> Result<()> {
    if settled(it, of)? {
        refuse.at(of, "refuse-criteria-settled");
    }
    Ok(())
}
