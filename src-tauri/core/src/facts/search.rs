//! `search`: words of all registers. The index is the kernel's; the standard's titles are added to it here.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

use crate::catalogue::catalogue;
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::kernel::read::{self, Hit};
use crate::moment::Moment;

/// Titles of the standard's controls are the catalogue's, in both languages: of all controls, or of one.
///
/// # Errors
/// When SQLite refuses.
pub(crate) fn entitle(conn: &Connection, only: Option<&str>) -> Result<()> {
    let catalogue = catalogue()?;
    for control in catalogue.structure.controls.iter().filter(|control| only.is_none_or(|only| only == control.id)) {
        let (en, es) = (catalogue.title(&control.id, "en").text, catalogue.title(&control.id, "es").text);
        read::entitle(conn, "control", &control.id, &en, &es)?;
    }
    Ok(())
}

/// `search`: records whose words begin with the words given.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Search {
    /// Words.
    #[ts(optional = false)]
    pub text: String,
    /// At most so many, 1 to 50; 20 if absent.
    pub limit: Option<u32>,
}

impl Ask for Search {
    const NAME: &'static str = "search";
    type Answer = Vec<Hit>;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        read::found(reader, &self.text, self.limit.unwrap_or(20).clamp(1, 50))
    }
}
