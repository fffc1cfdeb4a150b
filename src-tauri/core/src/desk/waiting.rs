//! `waiting`: what has come due or changed underneath, register by register. Nothing in it is a list of its own: each is
//! a filter of a register, so that the figure is exactly the rows it opens.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::shelf::SHELF;
use crate::door::{Ask, Reader};
use crate::facts::Goal;
use crate::fault::Result;
use crate::kernel::read::{RowsAsk, rows};
use crate::moment::Moment;

/// What waits besides days that have passed, the gravest of a register first; `{before}` is yesterday.
const BESIDES: [&str; 10] = [
    "system?lookAgain=*",
    "impact?state=approved&movedOn=*",
    "risk?state=rated,treated,accepted&movedOn=*",
    "riskIndicator?nextReading=..{before}",
    "objective?nextReading=..{before}",
    "measure?nextReading=..{before}",
    "toolLook?nextLook=..{before}",
    "bridge?level=full,partial&holdsUntil=..{before}",
    "acknowledgement?state=asked",
    "incident?state=reported&kind=!exercise",
];

/// What waits because a day has passed, as the registers declare it.
fn due(before: &str) -> impl Iterator<Item = Goal> {
    SHELF.registers.iter().flat_map(move |register| {
        register.defs().filter(|def| def.due.is_some()).map(move |def| {
            let state = register.life.filter(|_| !def.due_in.is_empty());
            let state = state.map(|life| format!("{}={}&", life.field().name, def.due_in.join(",")));
            let follows = def.due_until.map(|name| format!("{name}=&")).unwrap_or_default();
            Goal::to(&format!("{}?{}{follows}{}=..{before}", register.noun, state.unwrap_or_default(), def.name))
        })
    })
}

/// `waiting`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Waiting {}

/// Records of a register that wait.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Waits {
    /// Which they are.
    pub goal: Goal,
    /// How many, never none.
    #[ts(type = "number")]
    pub count: u64,
}

impl Ask for Waiting {
    const NAME: &'static str = "waiting";
    type Answer = Vec<Waits>;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let before = at.today.pred_opt().unwrap_or(at.today).to_string();
        let mut found: Vec<Waits> = Vec::new();
        let besides = BESIDES.iter().map(|records| Goal::to(&records.replace("{before}", &before)));
        for goal in besides.chain(due(&before)) {
            if found.iter().any(|other| other.goal.noun == goal.noun) {
                continue;
            }
            let ask =
                RowsAsk { noun: goal.noun.clone(), filter: goal.filter.clone(), limit: Some(1), ..RowsAsk::default() };
            let count = rows(&SHELF, &ask, reader, at)?.total;
            if count > 0 {
                found.push(Waits { goal, count });
            }
        }
        Ok(found)
    }
}
