//! Which file is meant: its name and SHA-256. The file itself stays where it is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::fields::{APPROVED_ON, FILE_NAME, SHA256, STATE, State};
use super::register::CONTROLLED;
use crate::door::{Act, Writer, field};
use crate::fault::{Refusal, Result};
use crate::kernel::declare::*;
use crate::kernel::{change, stored};

/// What a person says about the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "ControlledEdit")]
pub enum Edit {
    /// Says which file the document is. Another one than was approved makes it a draft again.
    SetFile {
        /// Key or number.
        id: String,
        /// Name of the file.
        name: String,
        /// Its SHA-256, 64 hex digits.
        sha256: String,
    },
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::SetFile { id, name, sha256 } = self;
        let id = CONTROLLED.key(&writer.reader(), &id)?;
        let name = field::line(writer, "name", &name);
        let sha256 = sha256.to_lowercase();
        if sha256.len() != 64 || !sha256.chars().all(|c| c.is_ascii_hexdigit()) {
            writer.refuse(Refusal::new("refuse-controlled-digest").field("sha256"));
        }
        if writer.refused() {
            return Ok(());
        }
        let record = Record::read(&writer.reader(), &CONTROLLED, &id)?;
        let another = record.get(&SHA256) != sha256;
        let held = matches!(record.get(&STATE), Some(State::Approved | State::InReview));
        let mut fields = stored([(FILE_NAME.name(), name.into()), (SHA256.name(), sha256.into())]);
        if another && held {
            fields.extend(stored([
                (STATE.name(), State::Draft.code().into()),
                (APPROVED_ON.name(), serde_json::Value::Null),
            ]));
        }
        change(writer, &CONTROLLED, &id, fields)
    }
}
