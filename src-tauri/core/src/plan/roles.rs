//! Roles of the AIMS: authority, competence, who holds each, and that they took it on (clauses 5.3 and 7.2; A.3.2).
//!
//! Not here: who signs a document (`signing`).

use crate::kernel::Derived;
use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;

codes! {
    /// The roles there are.
    pub enum Kind as "roleKind" {
        TopManagement = "topManagement", AiLead = "aiLead", SystemOwner = "systemOwner",
        HumanOverseer = "humanOverseer", InternalAuditor = "internalAuditor", DataProtection = "dataProtection",
        Other = "other",
    }
    /// Whether it was taken on.
    pub enum Held as "roleState" {
        Proposed = "proposed", Assigned = "assigned", Accepted = "accepted", Ended = "ended",
    }
}

/// As people call it here.
pub static NAME: Field<Line> = Field::new("name").required();
pub static KIND: Field<Code<Kind>> = Field::new("kind").wanted();
pub static PERSON: Field<Person> =
    Field::new("person").to(&PEOPLE).wanted().held_in(&["proposed", "assigned", "accepted"]);
/// Which systems or which part, where it is not all.
pub static COVERS: Field<Line> = Field::new("covers");
/// What whoever holds it may decide and must do.
pub static AUTHORITY: Field<Words> = Field::new("authority").wanted();
/// The competence it needs (7.2).
pub static NEEDS: Field<Words> = Field::new("needs").wanted();
/// The competence its holder has, and where that is seen.
pub static HOLDS: Field<Words> = Field::new("holds");
pub static TIME: Field<Line> = Field::new("time");
pub static REPORTS_TO: Field<Code<Kind>> = Field::new("reportsTo");
/// How two roles that should not meet are kept apart in one hand.
pub static APART: Field<Words> = Field::new("apart");
pub static STATE: Field<Code<Held>> = Field::new("state");
/// Top management gave it to its holder, who has not said anything yet.
pub static ASSIGNED: Field<Stamp> = Field::new("assigned").read_only();
pub static ACCEPTED: Field<Stamp> = Field::new("accepted").read_only();
pub static WHY: Field<Words> = Field::new("why").reason();

static AIMS_ROLES: Field<Line> = Field::new("aimsRoles").read_only();

/// Names of the roles that somebody holds: accepted, and not ended.
pub static HELD_BY: Derived = Derived {
    on: &PEOPLE,
    field: &AIMS_ROLES,
    sql: "(SELECT coalesce(group_concat(held.name, ', '), '') FROM (SELECT role.name FROM role WHERE role.person = record.id
        AND role.state = 'accepted' AND role.retired_on IS NULL ORDER BY role.number) AS held)",
};

pub static ROLES: Register = Register {
    noun: "role",
    prefix: "ROL",
    group: Group::Plan,
    answers: &["5.3", "7.2", "A.3.2"],
    fields: &[
        &NAME, &KIND, &PERSON, &COVERS, &AUTHORITY, &NEEDS, &HOLDS, &TIME, &REPORTS_TO, &APART, &STATE, &ASSIGNED,
        &ACCEPTED, &WHY,
    ],
    form: &[
        ("who", &[&NAME, &KIND, &PERSON, &COVERS]),
        ("authority", &[&AUTHORITY, &REPORTS_TO, &TIME, &APART]),
        ("competence", &[&NEEDS, &HOLDS]),
        ("accepted", &[&ASSIGNED, &ACCEPTED, &WHY]),
    ],
    grid: &[&NAME, &PERSON, &STATE, &KIND, &COVERS, &AUTHORITY],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[&NAME, &PERSON, &COVERS, &AUTHORITY, &NEEDS, &HOLDS, &APART, &STATE, &ACCEPTED],
        by: None,
    }],
    rules: &[nobody_audits_their_own_work],
    settle: Some(a_new_holder_has_not_accepted),
    life: Some(&LIFE),
    ..Register::PLAIN
};

static LIFE: Life<Held> = Life {
    field: &STATE,
    first: Held::Proposed,
    steps: &[
        // What a decision gives to somebody who was not there is assigned; only who holds it accepts it.
        Step {
            act: Act::new("assign").guards(&[whole]).stamps(&ASSIGNED).rests_on(&[&PERSON, &AUTHORITY, &NEEDS]),
            from: &[Held::Proposed],
            to: Held::Assigned,
        },
        Step {
            act: Act::new("accept").guards(&[whole]).stamps(&ACCEPTED).rests_on(&[&PERSON, &AUTHORITY, &NEEDS]),
            from: &[Held::Proposed, Held::Assigned],
            to: Held::Accepted,
        },
        Step {
            act: Act::new("end").aside().takes(&[Take { name: "why", field: &WHY, needed: "refuse-empty" }]),
            from: &[Held::Proposed, Held::Assigned, Held::Accepted],
            to: Held::Ended,
        },
    ],
};

/// Nobody takes on a role by somebody else's name, and nobody was given it by theirs.
fn a_new_holder_has_not_accepted(it: &mut Draft<'_>) -> Result<()> {
    let given = matches!(it.get(&STATE), Some(Held::Assigned | Held::Accepted));
    if it.act.is_empty() && it.changes(&PERSON) && given {
        it.set(&STATE, Held::Proposed.code());
        it.set(&ASSIGNED, "");
        it.set(&ACCEPTED, "");
    }
    Ok(())
}

/// The internal auditor is not the AI lead, whose work is audited; any other role in the same hand says how it is kept
/// apart (9.2.2).
fn nobody_audits_their_own_work(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let (Some(kind), Some(person), Some(Held::Assigned | Held::Accepted)) =
        (it.get(&KIND), it.get(&PERSON), it.get(&STATE))
    else {
        return Ok(());
    };
    let sql = "SELECT kind, number || ' ' || name FROM role
        WHERE person = ?1 AND id <> ?2 AND state IN (?3, ?4) AND retired_on IS NULL ORDER BY number";
    let with = [person.as_str(), &it.record().id, Held::Assigned.code(), Held::Accepted.code()];
    for (other, called) in it.reader.rows(sql, with, |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))? {
        match meeting(Some(kind), Kind::of(&other), it.silent(&APART)) {
            Some(Meeting::Never) => drop(refuse.at(&PERSON, Meeting::Never.reason()).with("other", called)),
            Some(Meeting::Unsaid) => drop(refuse.at(&APART, Meeting::Unsaid.reason()).with("other", called)),
            None => {}
        }
    }
    Ok(())
}

/// How two roles in one hand stand against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meeting {
    /// Whoever leads the AIMS audits their own work.
    Never,
    /// It can be, and nobody has said how the two are kept apart.
    Unsaid,
}

impl Meeting {
    /// The field to mend, by name.
    pub(crate) fn field(self) -> &'static str {
        match self {
            Self::Never => PERSON.name(),
            Self::Unsaid => APART.name(),
        }
    }

    /// Why, as a message.
    pub(crate) fn reason(self) -> &'static str {
        match self {
            Self::Never => "refuse-role-auditor-lead",
            Self::Unsaid => "refuse-role-apart",
        }
    }
}

/// What stands against two roles in one hand; `silent`: nothing is said of how they are kept apart (9.2.2).
pub(crate) fn meeting(kind: Option<Kind>, other: Option<Kind>, silent: bool) -> Option<Meeting> {
    let met = [kind, other];
    if !met.contains(&Some(Kind::InternalAuditor)) || kind == other {
        return None;
    }
    if met.contains(&Some(Kind::AiLead)) { Some(Meeting::Never) } else { silent.then_some(Meeting::Unsaid) }
}
