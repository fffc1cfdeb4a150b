//! External and internal issues, and whether climate change is one of them (clause 4.1).

use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;

codes! {
    /// Where an issue comes from. Whether climate change matters is asked by name.
    pub enum Kind as "issueKind" { External = "external", Internal = "internal", Climate = "climate" }
}

/// The issue itself, one or two sentences.
pub static TEXT: Field<Line> = Field::new("text").required().most(400);
pub static KIND: Field<Code<Kind>> = Field::new("kind").wanted();
/// What it means for the AIMS.
pub static EFFECT: Field<Words> = Field::new("effect").wanted_while("kind", &["external", "internal"]);
pub static SOURCE: Field<Place> = Field::new("source");
pub static SINCE: Field<Day> = Field::new("since").past();
pub static REVIEW_ON: Field<Day> = Field::new("reviewOn").due("due-issue-review");
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE).held_in(&[]);
/// Whether it matters to the AIMS.
pub static RELEVANT: Field<YesNo> = Field::new("relevant").wanted_while("kind", &["climate"]);
pub static WHY: Field<Words> = Field::new("why").reason();
pub static JUDGED: Field<Stamp> = Field::new("judged").read_only();

pub static ISSUES: Register = Register {
    noun: "issue",
    prefix: "ISS",
    group: Group::Plan,
    answers: &["4.1"],
    fields: &[&TEXT, &KIND, &EFFECT, &SOURCE, &SINCE, &REVIEW_ON, &OWNER, &RELEVANT, &WHY, &JUDGED],
    form: &[
        ("what", &[&TEXT, &KIND, &EFFECT, &OWNER]),
        ("judged", &[&RELEVANT, &WHY, &JUDGED]),
        ("source", &[&SOURCE, &SINCE, &REVIEW_ON]),
    ],
    grid: &[&TEXT, &KIND, &EFFECT, &RELEVANT, &OWNER, &REVIEW_ON],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[&TEXT, &EFFECT, &RELEVANT, &WHY, &SOURCE, &OWNER, &REVIEW_ON],
        by: Some(&KIND),
    }],
    rules: &[climate_is_asked_once],
    acts: &[Act::new("judge")
        .takes(&[
            Take { name: "relevant", field: &RELEVANT, needed: "refuse-empty" },
            Take { name: "why", field: &WHY, needed: "refuse-empty" },
        ])
        .stamps(&JUDGED)
        .rests_on(&[&TEXT])],
    ..Register::PLAIN
};

/// Two answers to one question would contradict each other.
fn climate_is_asked_once(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&KIND) != Some(Kind::Climate) || !it.changes(&KIND) {
        return Ok(());
    }
    let sql = "SELECT number FROM issue WHERE kind = ?1 AND id <> ?2 AND retired_on IS NULL";
    let other = it.reader.maybe(sql, [Kind::Climate.code(), &it.record().id], |row| row.get::<_, String>(0))?;
    if let Some(number) = other {
        refuse.at(&KIND, "refuse-issue-climate").with("number", number);
    }
    Ok(())
}
