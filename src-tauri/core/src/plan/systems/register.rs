//! Systems and the stages they came to, declared (A.4.2 to A.4.6).

use serde_json::{Map, Value};

use super::fields::*;
use super::{look, scope, stage};
use crate::door::Writer;
use crate::kernel::declare::*;
use crate::kernel::{change, insert, stored};

pub static SYSTEMS: Register = Register {
    noun: "system",
    prefix: "SYS",
    group: Group::Plan,
    answers: &["A.4.2", "A.4.3", "A.4.4", "A.4.5", "A.4.6"],
    fields: &[
        &NAME, &VERSION, &DESCRIPTION, &PURPOSE, &PROHIBITED_USES, &BUSINESS_OWNER, &TECHNICAL_OWNER, &AIMS_ROLES,
        &ACT_ROLES, &ORIGIN, &SUPPLIER, &CONTRACT, &BASE_MODEL, &MODEL_VERSION, &TECHNIQUE, &AUTONOMY, &OVERSIGHT,
        &USERS, &AFFECTED, &VULNERABLE, &COUNTRIES, &DATA_SETS, &PERSONAL_DATA, &HOSTING, &TOOLS, &USER_POINTS,
        &CONFIGURED, &CUSTOMERS_RECEIVE, &OUTSIDERS, &OWN_DATA, &INPUT_DATA, &OWN_COMPUTING, &ACTS_ALONE, &STAGE,
        &STARTED_ON, &IN_USE_ON, &LIFETIME, &CHANGED_ON, &RETIRED_ON, &SCOPE, &SCOPE_REASON, &SHARES_ANSWER,
        &SHARES_ABOUT, &SHARES_ON, &CRITICALITY, &MONITORING, &LOGS, &OVERALL_RESIDUAL, &USED_BEFORE, &ON_RETIRING,
        &NEXT_REVIEW_ON, &CHECKED_ON, &CHECKED_BY, &LOOK_AGAIN, &LOOK_AGAIN_ON, &HAPPENED, &TEMPLATE,
    ],
    form: &[
        ("what", &[&NAME, &VERSION, &DESCRIPTION, &PURPOSE, &PROHIBITED_USES, &CRITICALITY]),
        (
            "who",
            &[&BUSINESS_OWNER, &TECHNICAL_OWNER, &AIMS_ROLES, &ACT_ROLES, &USERS, &AFFECTED, &VULNERABLE, &COUNTRIES],
        ),
        ("origin", &[&ORIGIN, &SUPPLIER, &CONTRACT, &BASE_MODEL, &MODEL_VERSION, &TECHNIQUE]),
        (
            "how",
            &[
                &AUTONOMY, &OVERSIGHT, &DATA_SETS, &PERSONAL_DATA, &HOSTING, &TOOLS, &USER_POINTS, &MONITORING, &LOGS,
                &OVERALL_RESIDUAL,
            ],
        ),
        ("facts", &[&CONFIGURED, &CUSTOMERS_RECEIVE, &OUTSIDERS, &OWN_DATA, &INPUT_DATA, &OWN_COMPUTING, &ACTS_ALONE]),
        (
            "days",
            &[
                &STARTED_ON, &IN_USE_ON, &LIFETIME, &USED_BEFORE, &CHANGED_ON, &RETIRED_ON, &ON_RETIRING,
                &NEXT_REVIEW_ON,
            ],
        ),
    ],
    grid: &[
        &NAME, &STAGE, &SCOPE, &BUSINESS_OWNER, &PURPOSE, &AIMS_ROLES, &ORIGIN, &SUPPLIER, &BASE_MODEL, &MODEL_VERSION,
        &CRITICALITY, &NEXT_REVIEW_ON, &TECHNICAL_OWNER, &ACT_ROLES, &CHECKED_ON,
    ],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[
            &NAME, &PURPOSE, &STAGE, &SCOPE, &BUSINESS_OWNER, &TECHNICAL_OWNER, &ORIGIN, &SUPPLIER, &DATA_SETS, &TOOLS,
            &HOSTING, &OVERSIGHT, &ACT_ROLES,
        ],
        by: None,
    }],
    settle: Some(stage::settle),
    rules: &[stage::in_order, scope::reasoned],
    acts: &SYSTEM_ACTS,
    then: Some(entered),
    retires: false,
    indexes: &[("by_name", "name")],
    ..Register::PLAIN
};

static SYSTEM_ACTS: [Act; 2] = [
    Act::new("setScope")
        .takes(&[Take { name: "scope", field: &SCOPE, needed: "refuse-empty" }, Take::new("reason", &SCOPE_REASON)]),
    Act::new("check").settle(look::checked),
];

/// The system.
pub static OF: Field<Link> = Field::new("system").to(&SYSTEMS).read_only();
pub static CAME_TO: Field<Code<Stage>> = Field::new("stage").read_only();
pub static ON_DAY: Field<Day> = Field::new("onDay").read_only();
pub static NOTE: Field<Words> = Field::new("note").not_searched();

pub static STAGES: Register = Register {
    noun: "systemStage",
    group: Group::Plan,
    answers: &["A.6.2"],
    fields: &[&NOTE, &OF, &CAME_TO, &ON_DAY],
    grid: &[&CAME_TO, &ON_DAY, &NOTE],
    edits: Edits::Closed,
    parent: Some(&OF),
    retires: false,
    called: "(SELECT system.number FROM system WHERE system.id = record.system) || coalesce(' ' || record.onDay, '')",
    indexes: &[("by_system", "system")],
    ..Register::PLAIN
};

/// Enters a stage into the history of stages; without a day where nobody said one.
pub(super) fn enter(writer: &mut Writer<'_>, id: &str, came: &str, on: Option<&str>, note: &str) -> Result<()> {
    let text = |field: &'static dyn AnyField, text: &str| (field.def().name.to_owned(), Value::String(text.to_owned()));
    let mut row = Map::from_iter([text(&OF, id), text(&CAME_TO, came), text(&NOTE, note)]);
    row.extend(on.map(|on| text(&ON_DAY, on)));
    insert(writer, &STAGES, None, row).map(|_| ())
}

/// Gives the stage entered last the day that was not known.
pub(super) fn date(writer: &mut Writer<'_>, last: &stage::Last, on: &str) -> Result<()> {
    change(writer, &STAGES, &last.id, stored([(ON_DAY.name(), on.into())]))
}

/// Enters a stage that a patch set into the history of stages, or the day of it that was not known.
fn entered(writer: &mut Writer<'_>, before: Option<&Record>, now: &Record) -> Result<()> {
    let Some(came) = now.get(&STAGE) else { return Ok(()) };
    let comes = before.and_then(|before| before.get(&STAGE)) != Some(came);
    let was_out = before.is_some_and(|before| before.get(&SCOPE) == Some(Scope::Out));
    let back = was_out && now.get(&SCOPE) != Some(Scope::Out);
    if (comes || back) && matches!(came, Stage::InUse | Stage::Changed) {
        // What may not be used is known above: whatever road set the stage or took the system back into scope, it is asked.
        let against = writer.against("use", SYSTEMS.noun, &now.id)?;
        against.into_iter().for_each(|refusal| writer.refuse(refusal));
    }
    let used = before.is_some_and(|before| matches!(before.get(&STAGE), Some(Stage::InUse | Stage::Changed)));
    if used && came == Stage::Retired && now.get(&SCOPE) == Some(Scope::In) {
        // Nobody goes on with what is gone, and nothing of theirs lies about: said before, not after.
        let against = writer.against("endUse", SYSTEMS.noun, &now.id)?;
        against.into_iter().for_each(|refusal| writer.refuse(refusal));
    }
    let (last, since) = (stage::last(&writer.reader(), &now.id)?, stage::since(&writer.reader(), &now.id)?);
    let on = stage::day_of(came, before, now, since.as_deref());
    match (last.filter(|last| last.stage == came.code()), on) {
        (Some(last), Some(on)) if last.since.is_none() => date(writer, &last, &on),
        (Some(_), _) => Ok(()),
        (None, on) if before.and_then(|before| before.get(&STAGE)) != Some(came) => {
            enter(writer, &now.id, came.code(), on.as_deref(), "")
        }
        (None, _) => Ok(()),
    }
}
