//! Data sets, declared: drafted, approved once origin and right are known and data protection has looked, withdrawn.

use crate::kernel::declare::*;
use crate::kernel::kinds::{Stamped, stamped};
use crate::plan::people::PEOPLE;
use crate::plan::systems::SYSTEMS as AI_SYSTEMS;

codes! {
    /// What a system does with it.
    pub enum DataUse as "dataUse" {
        Training = "training", Validation = "validation", Testing = "testing", Retrieval = "retrieval", Input = "input",
        Output = "output", Feedback = "feedback",
    }
    /// On what the processing of personal data rests (Art. 6(1) GDPR).
    pub enum Basis as "lawfulBasis" {
        Consent = "consent", Contract = "contract", Duty = "duty", Vital = "vital", Public = "public",
        Interests = "interests",
    }
    /// Where a data set stands.
    pub enum Standing as "dataSetState" { Draft = "draft", Approved = "approved", Withdrawn = "withdrawn" }
}

/// With its version.
pub static NAME: Field<Line> = Field::new("name").required().unique();
pub static SYSTEMS: Field<Links> = Field::new("ofSystems").to(&AI_SYSTEMS);
pub static USES: Field<CodeSet<DataUse>> = Field::new("uses").wanted();
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE).wanted().held_in(&["draft", "approved"]);
/// Whom or what it describes, how much, from when.
pub static DESCRIBES: Field<Words> = Field::new("describes");
/// From whom or what, and how it was chosen.
pub static SOURCE: Field<Words> = Field::new("source").wanted();
/// Licence, contract, public domain: the right to use it for this.
pub static LICENCE: Field<Words> = Field::new("licence").wanted();
pub static PERSONAL: Field<YesNo> = Field::new("personalData").wanted();
pub static SPECIAL: Field<YesNo> = Field::new("specialCategories");
pub static BASIS: Field<Code<Basis>> = Field::new("lawfulBasis");
/// What makes the processing lawful in detail; of special categories the exception too.
pub static BASIS_WORDS: Field<Words> = Field::new("basisWords");
/// What is demanded of its quality, and why that is enough for the use.
pub static QUALITY: Field<Words> = Field::new("quality").wanted();
/// Cleaning, labelling, joining, and by which rules.
pub static PREPARATION: Field<Words> = Field::new("preparation");
/// How well it stands for those the system is used on, and what came of looking.
pub static REPRESENTATIVE: Field<Words> = Field::new("representative");
/// What was looked for, what was found, what was done.
pub static BIAS: Field<Words> = Field::new("bias");
pub static RETENTION: Field<Line> = Field::new("retention").wanted();
pub static WHERE: Field<Place> = Field::new("keptAt");
/// Data protection has looked.
pub static SIGNED: Field<Stamp> = Field::new("signed").read_only();
pub static SIGNED_NOTE: Field<Words> = Field::new("signedNote");
pub static REVIEW_ON: Field<Day> = Field::new("reviewOn").due("due-dataSet-review").only_in(&["draft", "approved"]);
pub static STATE: Field<Code<Standing>> = Field::new("state");
pub static APPROVED: Field<Stamp> = Field::new("approved").read_only();
pub static WHY: Field<Words> = Field::new("why").reason();

pub static DATA_SETS: Register = Register {
    noun: "dataSet",
    prefix: "DS",
    group: Group::Run,
    answers: &["A.4.3", "A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.6"],
    fields: &[
        &NAME, &SYSTEMS, &USES, &OWNER, &DESCRIBES, &SOURCE, &LICENCE, &PERSONAL, &SPECIAL, &BASIS, &BASIS_WORDS,
        &QUALITY, &PREPARATION, &REPRESENTATIVE, &BIAS, &RETENTION, &WHERE, &SIGNED, &SIGNED_NOTE, &REVIEW_ON, &STATE,
        &APPROVED, &WHY,
    ],
    form: &[
        ("what", &[&NAME, &SYSTEMS, &USES, &DESCRIBES, &OWNER]),
        ("origin", &[&SOURCE, &LICENCE]),
        ("quality", &[&QUALITY, &PREPARATION, &REPRESENTATIVE, &BIAS]),
        ("people", &[&PERSONAL, &SPECIAL, &BASIS, &BASIS_WORDS, &SIGNED, &SIGNED_NOTE]),
        ("kept", &[&RETENTION, &WHERE, &REVIEW_ON, &APPROVED, &WHY]),
    ],
    grid: &[&NAME, &STATE, &USES, &SYSTEMS, &PERSONAL, &OWNER, &SOURCE, &LICENCE, &RETENTION, &SIGNED, &REVIEW_ON],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[&NAME, &STATE, &USES, &SYSTEMS, &SOURCE, &LICENCE, &PERSONAL, &RETENTION, &SIGNED, &APPROVED],
        by: None,
    }],
    life: Some(&LIFE),
    acts: &DATA_ACTS,
    ..Register::PLAIN
};

/// Facts on which data protection looked.
static LOOKED_AT: [&dyn AnyField; 8] =
    [&USES, &SOURCE, &LICENCE, &PERSONAL, &SPECIAL, &BASIS, &BASIS_WORDS, &RETENTION];

static DATA_ACTS: [Act; 1] = [Act::new("sign")
    .takes(&[Take { name: "note", field: &SIGNED_NOTE, needed: "refuse-empty" }])
    .guards(&[lawful])
    .stamps(&SIGNED)
    .rests_on(&LOOKED_AT)];

static LIFE: Life<Standing> = Life {
    field: &STATE,
    first: Standing::Draft,
    steps: &[
        Step {
            act: Act::new("approve").guards(&[known, lawful, looked_at, fit_to_learn_from]).stamps(&APPROVED).rests_on(
                &[
                    &SYSTEMS, &USES, &SOURCE, &LICENCE, &PERSONAL, &BASIS, &QUALITY, &PREPARATION, &REPRESENTATIVE,
                    &BIAS, &RETENTION,
                ],
            ),
            from: &[Standing::Draft, Standing::Withdrawn],
            to: Standing::Approved,
        },
        Step {
            act: Act::new("withdraw").aside().takes(&[Take { name: "why", field: &WHY, needed: "refuse-empty" }]),
            from: &[Standing::Draft, Standing::Approved],
            to: Standing::Withdrawn,
        },
    ],
};

/// Origin, right, quality and end are said, and through whose hands it went.
fn known(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    refuse.while_missing(it);
    let step = "SELECT 1 FROM dataStep WHERE dataStep.dataSet = ?1 AND who <> '' AND retired_on IS NULL LIMIT 1";
    if it.reader.maybe(step, [&it.record().id], |_| Ok(()))?.is_none() {
        refuse.at(&SOURCE, "refuse-dataSet-provenance");
    }
    Ok(())
}

/// Personal data rest on something; of special categories it is said which exception holds.
fn lawful(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&PERSONAL) != Some(true) {
        return Ok(());
    }
    if it.silent(&BASIS) {
        refuse.at(&BASIS, "refuse-dataSet-basis");
    }
    if it.get(&SPECIAL) == Some(true) && it.silent(&BASIS_WORDS) {
        refuse.at(&BASIS_WORDS, "refuse-dataSet-special");
    }
    Ok(())
}

/// Data protection has looked at personal data, and at what they are now.
fn looked_at(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&PERSONAL) != Some(true) {
        return Ok(());
    }
    let now = it.record();
    let other = |(name, then): (String, String)| Stamped::digest(now.stored(&name)) != then;
    match stamped(now.stored(SIGNED.name())) {
        None => {
            refuse.at(&SIGNED, "refuse-dataSet-unsigned");
        }
        Some(stamp) => {
            if stamp.facts.into_iter().any(other) {
                refuse.at(&SIGNED, "refuse-dataSet-signed-other");
            }
        }
    }
    Ok(())
}

/// What a system learns from or is judged by was prepared, and was looked at for whom it leaves out.
fn fit_to_learn_from(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let learns = [DataUse::Training, DataUse::Validation, DataUse::Testing];
    if it.get(&USES).iter().any(|one| learns.contains(one)) {
        let said: [&'static Field<Words>; 3] = [&PREPARATION, &REPRESENTATIVE, &BIAS];
        for field in said.into_iter().filter(|field| it.silent(*field)) {
            refuse.at(field, "refuse-dataSet-learns");
        }
    }
    Ok(())
}
