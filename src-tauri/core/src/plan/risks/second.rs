//! A second person rates without seeing the first figures (6.1.2 asks for consistent results; two pairs of eyes are ours and
//! optional). Where the two are more than a step apart, the difference is settled in words before anybody accepts the risk.

use super::apart::apart;
use super::fields::RATED;
use super::rate::highest;
use super::register::RISKS;
use crate::kernel::Derived;
use crate::kernel::declare::*;
use crate::kernel::kinds::stamped;
use crate::plan::criteria::Measure;
use crate::plan::people::PEOPLE;
use crate::plan::people::named::named;

/// Who rated.
pub static SECOND_BY: Field<Person> = Field::new("by").to(&PEOPLE).required();
pub static SECOND_OF: Field<Link> = Field::new("risk").to(&RISKS).required();
pub static SECOND_LIKELIHOOD: Field<Number> = Field::new("likelihood").wanted();
pub static SECOND_INDIVIDUALS: Field<Number> = Field::new("individuals");
pub static SECOND_GROUPS: Field<Number> = Field::new("groups");
pub static SECOND_SOCIETY: Field<Number> = Field::new("society");
pub static SECOND_ORGANISATION: Field<Number> = Field::new("organisation");
pub static SECOND_WHY: Field<Words> = Field::new("why").reason().wanted();
/// How a difference of more than a step was settled: by whom, on what grounds, which figure stands.
pub static SETTLED: Field<Words> = Field::new("settled");

const SECOND: [&Field<Number>; 5] =
    [&SECOND_LIKELIHOOD, &SECOND_INDIVIDUALS, &SECOND_GROUPS, &SECOND_SOCIETY, &SECOND_ORGANISATION];

pub static SECOND_RATINGS: Register = Register {
    noun: "secondRating",
    prefix: "SR",
    group: Group::Plan,
    answers: &["6.1.2"],
    fields: &[
        &SECOND_BY, &SECOND_OF, &SECOND_LIKELIHOOD, &SECOND_INDIVIDUALS, &SECOND_GROUPS, &SECOND_SOCIETY,
        &SECOND_ORGANISATION, &SECOND_WHY, &SETTLED,
    ],
    form: &[
        ("what", &[&SECOND_OF, &SECOND_BY]),
        (
            "figures",
            &[
                &SECOND_LIKELIHOOD, &SECOND_INDIVIDUALS, &SECOND_GROUPS, &SECOND_SOCIETY, &SECOND_ORGANISATION,
                &SECOND_WHY,
            ],
        ),
        ("settled", &[&SETTLED]),
    ],
    grid: &[&SECOND_BY, &SECOND_OF, &APART, &SETTLED, &SECOND_WHY],
    parent: Some(&SECOND_OF),
    rules: &[another_person],
    indexes: &[("by_risk", "risk")],
    ..Register::PLAIN
};

/// Whoever rated first is not a second pair of eyes.
fn another_person(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let most = highest(Measure::in_force(&it.reader)?.as_ref());
    for field in SECOND.into_iter().filter(|field| it.get(field).is_some_and(|value| !(0..=most).contains(&value))) {
        refuse.at(field, "refuse-risk-step").with("most", most);
    }
    let (Some(risk), Some(by)) = (it.get(&SECOND_OF), it.get(&SECOND_BY)) else { return Ok(()) };
    let rated = stamped(Record::read(&it.reader, &RISKS, &risk)?.stored(RATED.name()));
    let Some(person) = named(&it.reader, &by)? else { return Ok(()) };
    if rated.is_some_and(|rated| rated.by == person.name) && it.changes(&SECOND_BY) {
        refuse.at(&SECOND_BY, "refuse-risk-same-hand").with("name", person.name);
    }
    Ok(())
}

pub(super) static APART: Field<Number> = Field::new("apart").read_only();

/// By how many steps it differs from the rating it did not see; nothing while that is missing.
pub static SECOND_APART: Derived = Derived { on: &SECOND_RATINGS, field: &APART, sql: apart!("record") };
