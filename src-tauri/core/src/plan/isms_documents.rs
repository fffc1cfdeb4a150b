//! Documents of an ISMS after ISO/IEC 27001 that stands beside the AIMS: what is there is named and not written again (7.5.3).
//!
//! Not here: what each of them gives a sub-clause of ISO/IEC 42001 (`maps/bridge`).

use crate::door::Reader;
use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;

codes! {
    /// Whether it still counts in the 27001 system.
    pub enum State as "ismsState" { InForce = "in-force", Withdrawn = "withdrawn" }
}

pub static TITLE: Field<Line> = Field::new("title").required().unique();
/// Its number in the 27001 system.
pub static REFERENCE: Field<Line> = Field::new("reference").most(60);
pub static VERSION: Field<Line> = Field::new("version").most(40).wanted();
/// Clauses of ISO/IEC 27001 it answers: `7.5, 9.2`.
pub static CLAUSES: Field<Line> = Field::new("clauses").wanted();
/// Where it is kept.
pub static PLACE: Field<Place> = Field::new("place").wanted();
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE).held_in(&["in-force"]);
/// The last day on which it holds; none: until it is withdrawn.
pub static VALID_UNTIL: Field<Day> = Field::new("validUntil");
pub static REVIEW_ON: Field<Day> = Field::new("reviewOn").due("due-isms-review").only_in(&["in-force"]);
pub static STATE: Field<Code<State>> = Field::new("state");
pub static WITHDRAWN: Field<Stamp> = Field::new("withdrawn").read_only();
pub static WHY: Field<Words> = Field::new("why").reason();

pub static SECURITY_DOCUMENTS: Register = Register {
    noun: "ismsDocument",
    prefix: "ISD",
    group: Group::Plan,
    answers: &["7.5.3"],
    fields: &[
        &TITLE, &REFERENCE, &VERSION, &CLAUSES, &PLACE, &OWNER, &VALID_UNTIL, &REVIEW_ON, &STATE, &WITHDRAWN, &WHY,
    ],
    form: &[
        ("what", &[&TITLE, &REFERENCE, &VERSION, &CLAUSES]),
        ("kept", &[&PLACE, &OWNER, &VALID_UNTIL, &REVIEW_ON]),
        ("ended", &[&WITHDRAWN, &WHY]),
    ],
    grid: &[&TITLE, &STATE, &VERSION, &CLAUSES, &PLACE, &VALID_UNTIL, &REVIEW_ON, &OWNER],
    life: Some(&LIFE),
    ..Register::PLAIN
};

const BECAUSE: &[Take] = &[Take { name: "why", field: &WHY, needed: "refuse-empty" }];

static LIFE: Life<State> = Life {
    field: &STATE,
    first: State::InForce,
    steps: &[
        Step {
            act: Act::new("withdraw").aside().takes(BECAUSE).stamps(&WITHDRAWN),
            from: &[State::InForce],
            to: State::Withdrawn,
        },
        Step { act: Act::new("restore").settle(in_force_again), from: &[State::Withdrawn], to: State::InForce },
    ],
};

/// What is in force again was not withdrawn for a reason that still stands.
fn in_force_again(it: &mut Draft<'_>) -> Result<()> {
    it.set(&WHY, "");
    it.set(&WITHDRAWN, "");
    Ok(())
}

/// Clauses and controls of ISO/IEC 27001 in a line; anything else a person wrote there is passed over.
pub(crate) fn clauses(line: &str) -> Vec<String> {
    line.split([',', ';', ' ']).filter(|one| is_clause(one)).map(str::to_owned).collect()
}

/// Clauses 4 to 10, and controls of Annex A.
fn is_clause(one: &str) -> bool {
    let plain = one.strip_prefix("A.").unwrap_or(one);
    let figures = plain.split('.').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()));
    let first: u32 = plain.split('.').next().and_then(|first| first.parse().ok()).unwrap_or_default();
    figures && if plain.len() < one.len() { (5..=8).contains(&first) } else { (4..=10).contains(&first) }
}

/// SQL over `doc` that gives the last day on which a document holds; null while no end is known. A document that was withdrawn
/// held until the day before.
macro_rules! holds_until {
    () => {
        "(CASE WHEN doc.state = 'withdrawn'
        THEN date(coalesce(json_extract(nullif(doc.withdrawn, ''), '$.on'), '0001-01-02'), '-1 day')
        WHEN doc.retired_on IS NOT NULL THEN date(doc.retired_on, '-1 day') ELSE doc.validUntil END)"
    };
}

pub(crate) use holds_until;

/// A document as those who refer to it name it.
pub(crate) struct Named {
    /// Key.
    pub(crate) id: String,
    /// Number, title, and version where there is one.
    pub(crate) called: String,
    /// Where it is kept.
    pub(crate) place: String,
    /// Clauses of ISO/IEC 27001 it answers.
    pub(crate) clauses: Vec<String>,
    /// It holds on the day asked about.
    pub(crate) holds: bool,
}

/// Every document, also those that no longer hold, by number.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn named(reader: &Reader<'_>, today: &str) -> Result<Vec<Named>> {
    let sql = concat!(
        "SELECT id, doc.number || ' ' || title || CASE version WHEN '' THEN '' ELSE ' (' || version || ')' END, place, clauses,
         coalesce(",
        holds_until!(),
        " >= ?1, 1) FROM ismsDocument doc ORDER BY length(doc.number), doc.number"
    );
    reader.rows(sql, [today], |row| {
        Ok(Named {
            id: row.get(0)?,
            called: row.get(1)?,
            place: row.get(2)?,
            clauses: clauses(&row.get::<_, String>(3)?),
            holds: row.get(4)?,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clause_is_one_of_the_standard_or_a_control() {
        let good = ["4", "7.5", "6.1.2", "10.2", "A.5.9", "A.8.34"];
        assert!(good.iter().all(|one| is_clause(one)));
        assert!(["11", "7.5.", "A.4.1", "seven", "A.5.x", "3"].iter().all(|one| !is_clause(one)));
        assert_eq!(clauses("7.5; 9.2,10 and more"), ["7.5", "9.2", "10"]);
    }
}
