//! Saying that what happened is not significant: one reason for everything it touches of a system. Whoever accepted what remains
//! says so for themselves; only what the rule of the criteria accepted goes with it.

use rusqlite::types::Value as Sql;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ask::{changed, due};
use crate::door::{Act, Writer, field};
use crate::fault::{Refusal, Result};
use crate::kernel::{Record, reaffirm};
use crate::plan::impacts::IMPACTS;
use crate::plan::risks::{ACCEPTED_BY, RISKS};
use crate::plan::systems::{self, SYSTEMS};

/// What a person says of everything that is out of date of a system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "CurrentEdit")]
pub enum Edit {
    /// What happened since is not significant: its impact assessment and its ratings hold on the facts of today.
    NotSignificant {
        /// Key or number of the system.
        id: String,
        /// Why; it stays with each decision.
        why: String,
    },
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::NotSignificant { id, why } = self;
        let id = SYSTEMS.key(&writer.reader(), &id)?;
        let why = field::words(writer, "why", &why);
        field::reasoned(writer, "why", &why, "refuse-current-why")?;
        let moment = writer.moment();
        let Some(due) = due(&writer.reader(), &moment, Some(&id))?.pop() else {
            let number = Record::read(&writer.reader(), &SYSTEMS, &id)?.called();
            writer.refuse(Refusal::new("refuse-current-nothing").with("number", number).row(id));
            return Ok(());
        };
        if writer.refused() {
            return Ok(());
        }
        let mut said = 0;
        if let Some([round, _]) = &due.moved {
            reaffirm(writer, &IMPACTS, round, "approve", &why)?;
            said += 1;
        }
        for [risk, _] in &due.risks {
            let ruled = Record::read(&writer.reader(), &RISKS, risk)?.get(&ACCEPTED_BY).is_none();
            for (act, _) in changed(&writer.reader(), &RISKS, risk)? {
                if ruled || !act.starts_with("accept") {
                    reaffirm(writer, &RISKS, risk, &act, &why)?;
                    said += 1;
                }
            }
        }
        for [risk, ..] in due.again.iter().filter(|one| !due.risks.iter().any(|other| other[0] == one[0])) {
            reaffirm(writer, &RISKS, risk, "rate", &why)?;
            said += 1;
        }
        if said == 0 {
            writer.refuse(Refusal::new("refuse-current-by-others").row(id.as_str()));
            return Ok(());
        }
        let looked = "SELECT 1 FROM system WHERE id = ?1 AND coalesce(lookAgain, '') NOT IN ('', '[]')";
        if writer.reader().maybe(looked, [Sql::Text(id.clone())], |_| Ok(()))?.is_some() {
            systems::Edit::ClearLookAgain { id, note: why }.apply(writer)?;
        }
        writer.named("system.notSignificant");
        Ok(())
    }
}
