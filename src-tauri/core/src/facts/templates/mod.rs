//! Templates of AI systems (A.4.2): choosing one fills the entry of a system with marked proposals, and has an answer ready
//! for questions of the EU AI Act.
//!
//! Nothing here decides: each field and each answer is a person's. Questions to a supplier are put to the
//! supplier, or copied into a letter.

mod answers;
mod data;
mod draft;
mod impacts;
mod life;
mod model;
mod risks;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) use impacts::usual_impacts;
pub(super) use model::unseen;

pub use answers::{Template, TemplateAnswer, TemplateOf, TemplateOfAnswer, Templates};
pub use life::{LifeEdit, SupplierEdit};
pub use risks::RiskEdit;
pub(crate) use risks::{of_sector, starters};

use crate::door::{Act, Writer};
use crate::fault::Result;

/// What a person does with a template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "TemplateEdit")]
pub enum Edit {
    /// Proposes what a template says for every field of a system that says nothing.
    Draft {
        /// Key or number.
        id: String,
        /// Id of a template; or key or number of another system.
        template: String,
    },
    /// Adds a system and drafts its entry from a template.
    AddFrom {
        /// What it is called.
        name: String,
        /// Id of a template; or key or number of another system.
        template: String,
    },
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        match self {
            Self::Draft { id, template } => draft::draft(writer, &id, &template),
            Self::AddFrom { name, template } => draft::add(writer, &name, &template),
        }
    }
}
