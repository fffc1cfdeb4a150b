//! Every question there is, from one declaration: dispatch by name, and the list with JSON Schemas.

use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use ts_rs::TS;

use super::Reader;
use crate::fault::{Fault, Result};
use crate::moment::Moment;

/// A question. The type holds its arguments.
pub trait Ask: DeserializeOwned + JsonSchema + TS + 'static {
    /// Name on the wire, `noun.question`.
    const NAME: &'static str;
    /// The answer.
    type Answer: Serialize + JsonSchema + TS + 'static;

    /// Answers it.
    ///
    /// # Errors
    /// When the file cannot be read or a record asked for does not exist.
    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer>;
}

/// A question described for those who script.
#[derive(Clone, Debug, Serialize)]
pub struct ViewSketch {
    /// Name.
    pub name: &'static str,
    /// JSON Schema of the arguments.
    pub args: Value,
    /// JSON Schema of the answer.
    pub answer: Value,
}

macro_rules! views {
    ($($question:ty),* $(,)?) => {
        pub(super) fn answer_json(name: &str, args: Value, reader: &Reader<'_>, at: &Moment) -> Result<Value> {
            $(if name == <$question as Ask>::NAME {
                let question: $question = serde_json::from_value(args)
                    .map_err(|error| Fault::Malformed(format!("{name}: {error}")))?;
                return Ok(serde_json::to_value(question.answer(reader, at)?)?);
            })*
            Err(Fault::NotFound { kind: "view", id: name.to_owned() })
        }

        /// Shows every question and its answer to `all`.
        pub(super) fn visit_views(all: &mut super::wire::Collected) {
            $(all.question::<$question, <$question as Ask>::Answer>(<$question as Ask>::NAME);)*
        }

        /// Every question with its schemas.
        #[must_use]
        pub fn view_list() -> Vec<ViewSketch> {
            vec![$(ViewSketch {
                name: <$question as Ask>::NAME,
                args: schemars::schema_for!($question).to_value(),
                answer: schemars::schema_for!(<$question as Ask>::Answer).to_value(),
            }),*]
        }
    };
}

views! {
    crate::summary::Summary,
    crate::home::Home,
    crate::search::Search,
    crate::organisation::Organisation,
    crate::people::People,
    crate::statement::Grid,
    crate::statement::ControlAsk,
    crate::statement::StateAsk,
    crate::statement::ChangesAsk,
    crate::reviews::Reviews,
    crate::reviews::ReviewAsk,
    crate::actions::Actions,
    crate::actions::ActionAsk,
    crate::systems::Systems,
    crate::systems::SystemAsk,
    crate::systems::SystemTableAsk,
    crate::systems::SystemHeads,
    crate::documents::Documents,
    crate::profile::Profile,
    crate::profile::ProfileReading,
    crate::ai_act::ActSystem,
    crate::ai_act::ActSystems,
    crate::ai_act::ActLaw,
    crate::gap::GapRuns,
    crate::gap::GapGrid,
    crate::gap::GapItem,
    crate::gap::GapResult,
    crate::history::History,
    crate::catalogue::CatalogueIn,
}
