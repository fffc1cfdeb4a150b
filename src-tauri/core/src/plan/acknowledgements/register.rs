//! Acknowledgements, declared: asked for, given, or lapsed because a newer version took their place.

use crate::door::Reader;
use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;
use crate::plan::texts::{Kind, TEXTS};

codes! {
    /// Whether it was given.
    pub enum State as "acknowledgementState" { Asked = "asked", Given = "given", Lapsed = "lapsed" }
}

/// Texts that people stand by with their name: the policy, and rules of use, which stand in the text on the life cycle or in one
/// of the organisation's own. A round about a manual would be a signature for its own sake.
const ASKED_FOR: [Kind; 3] = [Kind::Policy, Kind::LifeCycle, Kind::Own];

pub static PERSON: Field<Person> = Field::new("person").to(&PEOPLE).required();
pub static TEXT: Field<Link> = Field::new("text").to(&TEXTS).required();
/// The version it is about.
pub static VERSION: Field<Line> = Field::new("version").kept();
pub static ASKED_ON: Field<Day> = Field::new("askedOn").read_only();
pub static DUE: Field<Day> = Field::new("due").due("due-acknowledgement").only_in(&["asked"]);
pub static STATE: Field<Code<State>> = Field::new("state");
pub static GIVEN_ON: Field<Day> = Field::new("givenOn").past();
/// By which means: signature, mail, a list.
pub static HOW: Field<Line> = Field::new("how");
pub static WHY: Field<Words> = Field::new("why").reason();

pub static ACKNOWLEDGEMENTS: Register = Register {
    noun: "acknowledgement",
    prefix: "ACK",
    group: Group::Plan,
    answers: &["5.2", "7.3"],
    fields: &[&PERSON, &TEXT, &VERSION, &ASKED_ON, &DUE, &STATE, &GIVEN_ON, &HOW, &WHY],
    form: &[("who", &[&PERSON, &TEXT, &VERSION, &ASKED_ON, &DUE]), ("given", &[&GIVEN_ON, &HOW, &WHY])],
    grid: &[&PERSON, &STATE, &TEXT, &VERSION, &GIVEN_ON, &DUE, &HOW],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[&PERSON, &VERSION, &STATE, &ASKED_ON, &DUE, &GIVEN_ON, &HOW],
        by: Some(&TEXT),
    }],
    settle: Some(of_the_version_that_holds),
    rules: &[of_a_text_to_stand_by, asked_once],
    life: Some(&LIFE),
    called: "record.number || ' ' || (SELECT person.name FROM person WHERE person.id = record.person)",
    indexes: &[("by_text", "text, person")],
    ..Register::PLAIN
};

static LIFE: Life<State> = Life {
    field: &STATE,
    first: State::Asked,
    steps: &[
        Step {
            act: Act::new("give").takes(&[Take::new("on", &GIVEN_ON), Take::new("how", &HOW)]).settle(given_today),
            from: &[State::Asked],
            to: State::Given,
        },
        Step {
            act: Act::new("lapse").aside().takes(&[Take { name: "why", field: &WHY, needed: "refuse-empty" }]),
            from: &[State::Asked],
            to: State::Lapsed,
        },
        Step { act: Act::new("reopen").settle(not_given), from: &[State::Given, State::Lapsed], to: State::Asked },
    ],
};

/// The version of a text that was approved last, and its kind; none while there is no such version.
pub(super) fn holding(reader: &Reader<'_>, text: &str) -> Result<Option<(String, Option<Kind>)>> {
    let sql = "SELECT version, kind FROM text WHERE id = ?1 AND version <> '' AND state <> 'withdrawn'";
    reader.maybe(sql, [text], |row| Ok((row.get(0)?, Kind::of(&row.get::<_, String>(1)?))))
}

/// `2` of `2.1`: a wording does not ask people again, a new sense does.
pub(super) fn major(version: &str) -> &str {
    version.split_once('.').map_or(version, |(major, _)| major)
}

fn of_the_version_that_holds(it: &mut Draft<'_>) -> Result<()> {
    let Some(text) = it.get(&TEXT).filter(|_| it.new_record() && it.silent(&VERSION)) else { return Ok(()) };
    let (today, held) = (it.moment.today.to_string(), holding(&it.reader, &text)?);
    if let Some((version, _)) = held {
        it.set(&VERSION, version);
        it.set(&ASKED_ON, today);
    }
    Ok(())
}

/// Nobody stands by what nobody has approved, nor by a text that is for its users to look things up in.
fn of_a_text_to_stand_by(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let Some(text) = it.get(&TEXT).filter(|_| it.new_record() || it.changes(&TEXT)) else { return Ok(()) };
    match holding(&it.reader, &text)? {
        None => {
            refuse.at(&TEXT, "refuse-acknowledgement-version");
        }
        Some((_, kind)) if kind.is_some_and(|kind| !ASKED_FOR.contains(&kind)) => {
            refuse.at(&TEXT, "refuse-acknowledgement-kind");
        }
        Some(_) => {}
    }
    Ok(())
}

/// One line a person and version.
fn asked_once(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&STATE) == Some(State::Lapsed) {
        return Ok(());
    }
    let (Some(person), Some(text)) = (it.get(&PERSON), it.get(&TEXT)) else { return Ok(()) };
    let sql = "SELECT number FROM acknowledgement WHERE person = ?1 AND text = ?2 AND version = ?3 AND id <> ?4
        AND state <> 'lapsed' AND retired_on IS NULL";
    let with = [person, text, it.get(&VERSION), it.record().id.clone()];
    if let Some(number) = it.reader.maybe(sql, with, |row| row.get::<_, String>(0))? {
        refuse.at(&PERSON, "refuse-acknowledgement-twice").with("number", number);
    }
    Ok(())
}

fn given_today(it: &mut Draft<'_>) -> Result<()> {
    if it.silent(&GIVEN_ON) {
        let today = it.moment.today.to_string();
        it.set(&GIVEN_ON, today);
    }
    Ok(())
}

fn not_given(it: &mut Draft<'_>) -> Result<()> {
    it.clear(&GIVEN_ON);
    it.clear(&WHY);
    Ok(())
}
