//! Who agreed to a part of the session, when, and what became of it: kept with the session, in its one row.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::door::Reader;
use crate::fault::Result;

/// Who agreed to a part, and when; nobody where it was opened again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stamp {
    pub(super) by: String,
    pub(super) on: String,
    /// Proposals that were confirmed with it, and how many of them somebody had changed before.
    pub(super) confirmed: u32,
    pub(super) changed: u32,
    /// Once top management approved what was agreed: keys of the records that it passed by. None before.
    #[serde(default)]
    pub(super) left: Option<Vec<String>>,
}

impl Stamp {
    /// It stands.
    pub(super) fn stands(&self) -> bool {
        !self.on.is_empty()
    }
}

/// Parts that were ever agreed to.
pub(super) fn stamps(reader: &Reader<'_>) -> Result<BTreeMap<String, Stamp>> {
    let kept: Option<String> = reader.maybe("SELECT agreed FROM founding", [], |row| row.get(0))?;
    Ok(kept.map(|kept| serde_json::from_str(&kept)).transpose()?.unwrap_or_default())
}
