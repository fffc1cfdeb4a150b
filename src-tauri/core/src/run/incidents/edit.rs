//! An edit of incidents with code of its own: what follows from one becomes an action that knows where it comes from (10.2).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::register::INCIDENTS;
use crate::door::Writer;
use crate::fault::Result;
use crate::kernel::Record;
use crate::kernel::declare::Codes;
use crate::run::actions::{From, NewAction, insert};

/// Edits of incidents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "IncidentEdit")]
pub enum Edit {
    /// Adds a corrective action that comes from it.
    Act {
        /// Key or number of the incident.
        id: String,
        /// What is to be done.
        title: String,
        /// Who sees to it.
        #[serde(default)]
        #[ts(optional)]
        owner: Option<String>,
        /// By when.
        #[serde(default)]
        #[ts(optional)]
        due: Option<String>,
    },
}

impl crate::door::Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::Act { id, title, owner, due } = self;
        let id = INCIDENTS.key(&writer.reader(), &id)?;
        let number = Record::read(&writer.reader(), &INCIDENTS, &id)?.number;
        let new = NewAction { id: None, title, detail: String::new(), owner, due, decision: None };
        insert(writer, new, From::Incident.code(), &id, &number)
    }
}
