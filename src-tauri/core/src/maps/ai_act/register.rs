//! Classifications under the EU AI Act, declared: the questionnaire alone writes them.

use crate::kernel::Derived;
use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;
use crate::plan::systems::SYSTEMS;

codes! {
    /// What a classification came to.
    pub enum Outcome as "actClass" {
        Prohibited = "prohibited", HighRiskAnnexI = "highRiskAnnexI", HighRiskSectionB = "highRiskAnnexI-sectionB",
        HighRiskAnnexIII = "highRiskAnnexIII", AnnexIIINotHighRisk = "annexIIINotHighRisk", Transparency = "transparency", Gpai = "gpai",
        GpaiSystemic = "gpaiSystemic", Minimal = "minimal", LegalReview = "legalReview", OutOfScope = "outOfScope",
    }
}

static ACT_CLASS: Field<Code<Outcome>> = Field::new("actClass").wanted().read_only();
static ACT_CLASS_ON: Field<Day> = Field::new("actClassOn").read_only();

/// Class of a system's latest recorded classification.
pub static CLASS: Derived = Derived {
    on: &SYSTEMS,
    field: &ACT_CLASS,
    sql: "coalesce((SELECT outcome FROM classification WHERE system = record.id AND state = 'recorded'
        ORDER BY classifiedOn DESC, id DESC LIMIT 1), '')",
};

/// When that was recorded.
pub static CLASS_ON: Derived = Derived {
    on: &SYSTEMS,
    field: &ACT_CLASS_ON,
    sql: "(SELECT classifiedOn FROM classification WHERE system = record.id AND state = 'recorded'
        ORDER BY classifiedOn DESC, id DESC LIMIT 1)",
};

pub static REASONS: Field<Inner> = Field::new("reasons").kept();
pub static SYSTEM: Field<Link> = Field::new("system").to(&SYSTEMS).read_only();
/// `draft`, `recorded` or `superseded`.
pub static STATE: Field<Line> = Field::new("state").kept();
pub static ANSWERS: Field<Inner> = Field::new("answers").kept();
pub static OUTCOME: Field<Line> = Field::new("outcome").kept();
pub static COLLECTED: Field<Inner> = Field::new("collected").kept();
pub static ARTICLES: Field<Inner> = Field::new("articles").kept();
pub static LAW_AS_OF: Field<Line> = Field::new("lawAsOf").kept();
/// Revision of the law's data: older records are not asked what is newer.
pub static LAW_REVISION: Field<Number> = Field::new("lawRevision").kept();
pub static LAW_DIGEST: Field<Line> = Field::new("lawDigest").kept();
pub static BASIS: Field<Inner> = Field::new("basis").kept();
pub static CLASSIFIED_BY: Field<Line> = Field::new("classifiedBy").not_searched().read_only();
pub static CLASSIFIED_ON: Field<Day> = Field::new("classifiedOn").read_only();
pub static APPROVABLE: Field<Flag> = Field::new("approvable").read_only();
pub static LEGAL_REVIEWER: Field<Person> = Field::new("legalReviewer").to(&PEOPLE).read_only();
pub static LEGAL_DUE: Field<Day> = Field::new("legalDue").read_only();
pub static HANDLING: Field<Line> = Field::new("handling").kept();
pub static HANDLED_ON: Field<Day> = Field::new("handledOn").read_only();
pub static HANDLING_NOTE: Field<Words> = Field::new("handlingNote").read_only();

pub static CLASSIFICATIONS: Register = Register {
    noun: "classification",
    group: Group::Maps,
    answers: &["6.1.2"],
    fields: &[
        &HANDLING_NOTE, &SYSTEM, &STATE, &ANSWERS, &REASONS, &OUTCOME, &COLLECTED, &ARTICLES, &LAW_AS_OF,
        &LAW_REVISION, &LAW_DIGEST, &BASIS, &CLASSIFIED_BY, &CLASSIFIED_ON, &APPROVABLE, &LEGAL_REVIEWER, &LEGAL_DUE,
        &HANDLING, &HANDLED_ON,
    ],
    grid: &[&SYSTEM, &OUTCOME, &CLASSIFIED_ON],
    edits: Edits::Closed,
    retires: false,
    called: "(SELECT system.number FROM system WHERE system.id = record.system)",
    indexes: &[("by_system", "system, state")],
    ..Register::PLAIN
};
