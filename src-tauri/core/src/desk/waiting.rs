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

/// What waits, the gravest of a register first; `{before}` is yesterday.
const WAITS: [&str; 15] = [
    "action?state=open&due=..{before}",
    "system?lookAgain=*",
    "system?nextReviewOn=..{before}",
    "issue?reviewOn=..{before}",
    "interface?reviewOn=..{before}",
    "aimsRisk?state=open,planned&due=..{before}",
    "objective?state=approved&nextReading=..{before}",
    "objective?state=proposed,approved&due=..{before}",
    "party?reviewOn=..{before}",
    "communication?nextOn=..{before}",
    "useRequest?state=approved&reviewOn=..{before}",
    "channel?state=open&testOn=..{before}",
    "change?state=approved&due=..{before}",
    "supplier?standing=!ended&ends=..{before}",
    "supplier?standing=!ended&reviewOn=..{before}",
];

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
        for records in WAITS {
            let goal = Goal::to(&records.replace("{before}", &before));
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
