//! The question `catalogue`: everything about the standard, in one language.

use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

use crate::catalogue::{PublicCatalogue, catalogue};
use crate::door::{Ask, Reader};
use crate::fault::{Fault, Result};
use crate::moment::Moment;

/// `catalogue`: the edition of this program, with the glossary. Needs no record of the workspace.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CatalogueIn {
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

impl Ask for CatalogueIn {
    const NAME: &'static str = "catalogue";
    type Answer = PublicCatalogue;

    fn answer(self, _reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        match self.lang.as_deref().unwrap_or("en") {
            lang @ ("en" | "es") => Ok(catalogue()?.public(lang)),
            other => Err(Fault::Malformed(format!("catalogue: no language {other}"))),
        }
    }
}
