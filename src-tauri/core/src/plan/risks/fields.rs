//! What is said of a risk or an opportunity: its codes and fields (clauses 6.1.1 to 6.1.3, 8.2 and 8.3).

use crate::kernel::declare::*;
use crate::plan::controls::CONTROLS;
use crate::plan::criteria::{CRITERIA, Level};
use crate::plan::impacts::EFFECTS;
use crate::plan::people::PEOPLE;
use crate::plan::systems::SYSTEMS;

codes! {
    /// Whether it may harm or help.
    pub enum Nature as "riskKind" { Risk = "risk", Opportunity = "opportunity" }
    /// Whom it is about.
    pub enum Target as "riskTarget" {
        Individuals = "individuals", Groups = "groups", Society = "society", Organisation = "organisation",
    }
    /// Whether a treatment that was carried out did what it was to do.
    pub enum Works as "riskWorks" { Effective = "effective", NotEffective = "notEffective" }
    /// What it was found by.
    pub enum Found as "riskFoundBy" {
        Own = "own", Impact = "impact", Template = "template", Incident = "incident", Law = "law",
    }
    /// What is done about it.
    pub enum Treatment as "riskTreatment" {
        Avoid = "avoid", Reduce = "reduce", Share = "share", Accept = "accept", Pursue = "pursue",
    }
    /// How far it is. What is unrated counts as nothing.
    pub enum Standing as "riskState" {
        Unrated = "unrated", Rated = "rated", Treated = "treated", Accepted = "accepted", Closed = "closed",
    }
}

/// The event, in a few words.
pub static NAME: Field<Line> = Field::new("name").required();
/// The system it comes from; none: the AI of the organisation as a whole.
pub static SYSTEM: Field<Link> = Field::new("system").to(&SYSTEMS);
pub static KIND: Field<Code<Nature>> = Field::new("kind");
pub static CAUSE: Field<Words> = Field::new("cause").wanted();
/// What follows for whom.
pub static EFFECT: Field<Words> = Field::new("effect").wanted();
pub static TARGETS: Field<CodeSet<Target>> = Field::new("targets").wanted();
pub static FOUND: Field<Code<Found>> = Field::new("foundBy");
/// The impacts it comes from (6.1.4).
pub static IMPACTS: Field<Links> = Field::new("impacts").to(&EFFECTS);
/// It comes from a use that was not meant and can be foreseen.
pub static MISUSE: Field<YesNo> = Field::new("misuse");
/// It comes under what the criteria let nobody accept; a person says so, since they say it in words.
pub static RULED_OUT: Field<YesNo> = Field::new("ruledOut");
/// It may reach people under 18 or other vulnerable people (Art. 9(9)).
pub static VULNERABLE: Field<YesNo> = Field::new("vulnerable");
pub static OWNER: Field<Person> =
    Field::new("owner").to(&PEOPLE).wanted().held_in(&["unrated", "rated", "treated", "accepted"]);
/// What already stands against it.
pub static EXISTING: Field<Words> = Field::new("existing").reason();

/// How likely it is, on the scale of the criteria.
pub static LIKELIHOOD: Field<Number> = Field::new("likelihood");
/// How bad, for each whom it is about: the worst counts, and nothing is set off against harm to people.
pub static INDIVIDUALS: Field<Number> = Field::new("individuals");
pub static GROUPS: Field<Number> = Field::new("groups");
pub static SOCIETY: Field<Number> = Field::new("society");
pub static ORGANISATION: Field<Number> = Field::new("organisation");
/// Why so likely and so bad.
pub static WHY: Field<Words> = Field::new("why").reason();
/// The criteria it was rated under.
pub static UNDER: Field<Link> = Field::new("criteria").to(&CRITERIA).read_only();
pub static RATED: Field<Stamp> = Field::new("rated").read_only();
/// A second person read the rating and stands by it.
pub static READ_NOTE: Field<Words> = Field::new("readNote");
pub static READ: Field<Stamp> = Field::new("read").read_only();

pub static TREATMENT: Field<Code<Treatment>> = Field::new("treatment");
/// What is done.
pub static HOW: Field<Words> = Field::new("how").reason();
/// The controls that are needed for it, of Annex A and of the organisation's own.
pub static TREATED_BY: Field<Links> = Field::new("controls").to(&CONTROLS);
/// In this order for a high-risk system: removed or reduced by design, then controlled, then told and trained (Art. 9(5)).
pub static BY_DESIGN: Field<Words> = Field::new("byDesign");
/// Why design alone is not enough, and what controls it instead.
pub static BY_CONTROL: Field<Words> = Field::new("byControl");
/// Why controls are not enough, and who is told and trained.
pub static BY_TELLING: Field<Words> = Field::new("byTelling");
/// Tests against figures and limits set before (Art. 9(6) to (8)).
pub static TESTS: Field<Words> = Field::new("tests");
pub static COST: Field<Money> = Field::new("cost");
pub static DUE: Field<Day> = Field::new("due").due("due-risk-treatment").only_in(&["rated", "treated"]);
/// The level that is to remain.
pub static EXPECTED: Field<Code<Level>> = Field::new("expected");
/// How it is seen that it works, said before.
pub static WORKS_WHEN: Field<Words> = Field::new("worksWhen").reason();
/// From when on it is judged whether it works.
pub static CHECK_ON: Field<Day> = Field::new("checkOn").due("due-risk-check").only_in(&["treated", "accepted"]);
pub static WORKS: Field<Code<Works>> = Field::new("works");
/// What showed it: figures, a test, readings, incidents.
pub static WORKS_WHY: Field<Words> = Field::new("worksWhy").reason();
pub static JUDGED: Field<Stamp> = Field::new("judged").read_only();
pub static LEFT_LIKELIHOOD: Field<Number> = Field::new("leftLikelihood");
pub static LEFT_INDIVIDUALS: Field<Number> = Field::new("leftIndividuals");
pub static LEFT_GROUPS: Field<Number> = Field::new("leftGroups");
pub static LEFT_SOCIETY: Field<Number> = Field::new("leftSociety");
pub static LEFT_ORGANISATION: Field<Number> = Field::new("leftOrganisation");
/// Why so much remains.
pub static LEFT_WHY: Field<Words> = Field::new("leftWhy").reason();
pub static TREATED: Field<Stamp> = Field::new("treated").read_only();

pub static STATE: Field<Code<Standing>> = Field::new("state");
/// Who accepts what remains; none: the rule of the criteria does.
pub static ACCEPTED_BY: Field<Person> = Field::new("acceptedBy").to(&PEOPLE);
pub static ACCEPTED_WHY: Field<Words> = Field::new("acceptedWhy").reason();
pub static CONDITIONS: Field<Words> = Field::new("conditions").reason();
/// The last day on which the acceptance counts.
pub static UNTIL: Field<Day> = Field::new("acceptedUntil").due("due-risk-acceptance").only_in(&["accepted"]);
pub static ACCEPTED: Field<Stamp> = Field::new("accepted").read_only();
pub static REVIEW_ON: Field<Day> =
    Field::new("reviewOn").due("due-risk-review").only_in(&["rated", "treated", "accepted"]);
pub static CLOSED_WHY: Field<Words> = Field::new("closedWhy").reason();
/// Since when its rating or its acceptance rests on other facts: decided anew, or said to hold.
pub static MOVED_ON: Field<Day> = Field::new("movedOn").kept();
/// Digests of what the system says where it matters here: a decision rests on it, and shows when it moves.
pub static SYSTEM_FACTS: Field<Inner> = Field::new("systemFacts").kept().digests_of("system");

/// Likelihood and consequences before treatment.
pub(crate) static FIRST: [&Field<Number>; 5] = [&LIKELIHOOD, &INDIVIDUALS, &GROUPS, &SOCIETY, &ORGANISATION];
/// The same of what remains.
pub(crate) static LEFT: [&Field<Number>; 5] =
    [&LEFT_LIKELIHOOD, &LEFT_INDIVIDUALS, &LEFT_GROUPS, &LEFT_SOCIETY, &LEFT_ORGANISATION];

/// Level before treatment and of what remains, as lists show them; computed, never typed (`derived`).
pub(super) static LEVEL_NOW: Field<Code<Level>> = Field::new("level").read_only();
pub(super) static LEVEL_LEFT: Field<Code<Level>> = Field::new("leftLevel").read_only();
