//! What the entry of a system says of its data, a line each, is proposed as data sets. A proposal counts as nothing.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use ts_rs::TS;

use super::register::{DATA_SETS, NAME, OWNER, PERSONAL, SYSTEMS as OF};
use crate::catalogue::{Shipped, Text, parsed, say};
use crate::door::{Act, Writer};
use crate::fault::Refusal;
use crate::kernel::declare::*;
use crate::kernel::propose;
use crate::plan::organisation::content_language;
use crate::plan::systems::{BUSINESS_OWNER, DATA_SETS as SAID, PERSONAL_DATA, SYSTEMS};

/// Most characters of the name of a data set that is proposed.
const LONGEST: usize = 200;

/// What a person does with data sets besides what can be done with every register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "DataSetEdit")]
pub enum Edit {
    /// Proposes the data sets that a system's entry names and the register does not have.
    Draft {
        /// Key or number of the system.
        system: String,
    },
}

fn why() -> Result<&'static Text> {
    static READ: Shipped<Text> = Shipped::new(|| parsed(include_str!("why.json")));
    READ.get()
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::Draft { system } = self;
        let reader = writer.reader();
        let id = SYSTEMS.key(&reader, &system)?;
        let system = Record::read(&reader, &SYSTEMS, &id)?;
        let lang = content_language(&reader)?;
        let sql = "SELECT lower(name) FROM dataSet UNION SELECT lower(json_extract(patch, '$.name')) FROM proposal
            WHERE noun = 'dataSet'";
        let there: BTreeSet<String> =
            reader.rows(sql, [], |row| row.get::<_, Option<String>>(0))?.into_iter().flatten().collect();
        let said = system.get(&SAID);
        let lines = said.split(['\n', ';']).map(|line| line.trim().chars().take(LONGEST).collect::<String>());
        let new: Vec<String> = lines.filter(|line| !line.is_empty() && !there.contains(&line.to_lowercase())).collect();
        if new.is_empty() {
            return Err(Refusal::new("refuse-dataSet-nothing").field("system").row(id).into());
        }
        for name in new {
            let mut patch: Map<String, Value> =
                Map::from_iter([(NAME.name().to_owned(), name.into()), (OF.name().to_owned(), json!([id]))]);
            if let Some(personal) = system.get(&PERSONAL_DATA) {
                patch.insert(PERSONAL.name().to_owned(), if personal { "yes" } else { "no" }.into());
            }
            if let Some(owner) = system.get(&BUSINESS_OWNER) {
                patch.insert(OWNER.name().to_owned(), owner.into());
            }
            propose(writer, &DATA_SETS, None, &patch, &system.called(), &say(why()?, &lang))?;
        }
        Ok(())
    }
}
