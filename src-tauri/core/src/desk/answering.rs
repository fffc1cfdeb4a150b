//! `register.answering`: the registers that answer a sub-clause or control, as they declare it, with how many of their
//! records stand. A suggestion of where evidence lies, for whoever rates or decides; it rates nothing.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::shelf::SHELF;
use crate::catalogue::catalogue;
use crate::door::{Ask, Reader};
use crate::facts::Goal;
use crate::fault::{Fault, Result};
use crate::kernel::declare::Register;
use crate::kernel::read::{RowsAsk, rows};
use crate::moment::Moment;

/// `register.answering`.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Answering {
    /// Sub-clause, control, or requirement of a sub-clause: `5.3`, `A.3.2`, `5.3-01`.
    pub item: String,
}

/// A register that answers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Answers {
    /// The records that stand: where a register has a life, those that left its first state.
    pub goal: Goal,
    /// How many they are.
    #[ts(type = "number")]
    pub count: u64,
    /// How many there are in use.
    #[ts(type = "number")]
    pub of: u64,
}

impl Ask for Answering {
    const NAME: &'static str = "register.answering";
    type Answer = Vec<Answers>;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let item = self.item.split_once('-').map_or(self.item.as_str(), |(of, _)| of);
        let structure = &catalogue()?.structure;
        // What looks like one is answered by nothing at worst.
        let clause = item.split('.').next().unwrap_or_default();
        let of_standard = clause == "A" || structure.clauses.iter().any(|one| one.id == clause);
        if !of_standard {
            return Err(Fault::NotFound { kind: "sub-clause or control", id: self.item });
        }
        let answering = SHELF.registers.iter().filter(|register| answers(register, item));
        let found = answering.map(|register| {
            let goal = standing(register);
            let ask =
                RowsAsk { noun: goal.noun.clone(), filter: goal.filter.clone(), limit: Some(1), ..RowsAsk::default() };
            let count = rows(&SHELF, &ask, reader, at)?;
            Ok(Answers { goal, count: count.total, of: count.all })
        });
        found.collect()
    }
}

/// What answers a clause answers its sub-clauses: documents (7.5) those of their control (7.5.3).
fn answers(register: &Register, item: &str) -> bool {
    register
        .answers
        .iter()
        .any(|one| item.strip_prefix(one).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
}

/// What nobody accepted, approved, opened or did yet shows nothing.
fn standing(register: &Register) -> Goal {
    let life = register.life.map(|life| format!("?{}=!{}", life.field().name, life.first()));
    Goal::to(&format!("{}{}", register.noun, life.unwrap_or_default()))
}
