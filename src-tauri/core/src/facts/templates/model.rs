//! What a system is drafted from: a template that the program ships, or another system of the organisation.
//!
//! An own template is a system as it stands, and no copy of it: a copy would have to be kept right beside the system it came
//! from, and there is no register for that.

use serde_json::{Map, Value};

use super::data::{Template, data};
use crate::catalogue::say;
use crate::door::Reader;
use crate::facts::drafts::slots::Slots;
use crate::fault::{Fault, Result};
use crate::kernel::declare::*;
use crate::plan::systems::*;

/// What a template may speak of, in the order of the form. Not the name, who answers for a system, its stage, days and scope:
/// those are of one system.
pub(super) static SPOKEN: [&dyn AnyField; 29] = [
    &PURPOSE, &PROHIBITED_USES, &CRITICALITY, &AIMS_ROLES, &ACT_ROLES, &USERS, &AFFECTED, &VULNERABLE, &COUNTRIES,
    &ORIGIN, &SUPPLIER, &BASE_MODEL, &MODEL_VERSION, &TECHNIQUE, &AUTONOMY, &OVERSIGHT, &DATA_SETS, &PERSONAL_DATA,
    &HOSTING, &TOOLS, &MONITORING, &LOGS, &CONFIGURED, &CUSTOMERS_RECEIVE, &OUTSIDERS, &OWN_DATA, &INPUT_DATA,
    &OWN_COMPUTING, &ACTS_ALONE,
];

/// What proposes.
pub(super) enum Model {
    /// Of the program.
    Shipped(&'static Template),
    /// Of the organisation.
    Alike(Box<Record>),
}

/// What an id or a key or number means; none where there is no such template or system.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn model(reader: &Reader<'_>, id: &str) -> Result<Option<Model>> {
    if let Some(template) = data()?.template(id) {
        return Ok(Some(Model::Shipped(template)));
    }
    match SYSTEMS.key(reader, id) {
        Ok(key) => Ok(Some(Model::Alike(Box::new(Record::read(reader, &SYSTEMS, &key)?)))),
        Err(Fault::NotFound { .. }) => Ok(None),
        Err(fault) => Err(fault),
    }
}

impl Model {
    /// What the system keeps of it.
    pub(super) fn id(&self) -> &str {
        match self {
            Self::Shipped(template) => &template.id,
            Self::Alike(system) => &system.id,
        }
    }

    /// What it is called.
    pub(super) fn title(&self, lang: &str) -> String {
        match self {
            Self::Shipped(template) => say(&template.title, lang),
            Self::Alike(system) => system.called(),
        }
    }

    /// What its proposals name as their source, and why they are made.
    ///
    /// # Errors
    /// As [`data`].
    pub(super) fn source(&self, lang: &str) -> Result<(String, String)> {
        let data = data()?;
        Ok(match self {
            Self::Shipped(_) => {
                let mut slots = Slots::default();
                slots.know("title", &self.title(lang));
                (slots.fill(&say(&data.source, lang)).text, say(&data.why, lang))
            }
            Self::Alike(_) => (self.title(lang), say(&data.why_alike, lang)),
        })
    }

    /// What it says, field by field, as a patch says it.
    pub(super) fn says(&self, lang: &str) -> Vec<(&'static str, Value)> {
        let one = |field: &&'static dyn AnyField| {
            let def = field.def();
            let said = match self {
                Self::Shipped(template) => {
                    let words = template.says.get(def.name).map(|text| Value::String(say(text, lang)));
                    words.or_else(|| template.codes.get(def.name).cloned())
                }
                Self::Alike(system) => (!system.silent(def)).then(|| def.kind.give(system.stored(def.name))),
            };
            Some((def.name, said?))
        };
        SPOKEN.iter().filter_map(one).collect()
    }
}

/// A field with what it says, as a patch.
pub(super) fn patch(field: &str, value: Value) -> Map<String, Value> {
    Map::from_iter([(field.to_owned(), value)])
}

/// Whether what a system of this template makes goes out or takes effect before anybody has seen it; not for one drafted from no template of
/// the program.
///
/// # Errors
/// [`crate::Fault::Catalogue`] when the embedded file does not parse: a build fault that a test finds.
pub(in crate::facts) fn unseen(template: &str) -> Result<bool> {
    Ok(data()?.template(template).is_some_and(|one| one.unseen))
}
