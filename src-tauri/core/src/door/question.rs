//! One question: how it is asked by name, what it takes and gives, described for the page and for those who script.

use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use ts_rs::TS;

use super::{Act, Collected, Deed, Reader};
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

/// An entry of the house's table of questions.
pub struct Question {
    /// Name on the wire.
    pub name: &'static str,
    /// Answers it.
    pub answer: fn(Value, &Reader<'_>, &Moment) -> Result<Value>,
    /// Describes it.
    pub sketch: fn() -> ViewSketch,
    /// Shows its types to the collector of the page's types.
    pub types: fn(&mut Collected),
}

/// The entry of a question.
#[must_use]
pub const fn question<Q: Ask>() -> Question {
    Question {
        name: Q::NAME,
        answer: |args, reader, at| {
            let asked: Q = read(Q::NAME, args)?;
            Ok(serde_json::to_value(asked.answer(reader, at)?)?)
        },
        sketch: || ViewSketch {
            name: Q::NAME,
            args: schemars::schema_for!(Q).to_value(),
            answer: schemars::schema_for!(Q::Answer).to_value(),
        },
        types: |all| all.question::<Q, Q::Answer>(Q::NAME),
    }
}

/// An entry of the house's table of edits that have code of their own.
pub struct Special {
    /// Noun on the wire.
    pub noun: &'static str,
    /// Understands `{"verb": arguments}`.
    pub act: fn(Value) -> Result<Deed>,
    /// JSON Schema of the same.
    pub schema: fn() -> Value,
    /// Its verbs.
    pub verbs: fn() -> Vec<String>,
    /// Shows its type to the collector of the page's types, and names it.
    pub types: fn(&mut Collected) -> String,
}

/// The entry of a noun's edits.
#[must_use]
pub const fn special<E: Act + DeserializeOwned + JsonSchema + TS + 'static>(noun: &'static str) -> Special {
    Special {
        noun,
        act: |args| {
            let edit: E = read("edit", args)?;
            Ok(Box::new(move |writer| edit.apply(writer)))
        },
        schema: || schemars::schema_for!(E).to_value(),
        verbs: || verbs(&schemars::schema_for!(E).to_value()),
        types: Collected::named::<E>,
    }
}

fn read<T: DeserializeOwned>(name: &str, args: Value) -> Result<T> {
    serde_json::from_value(args).map_err(|error| Fault::Malformed(format!("{name}: {error}")))
}

/// The names of an enum's variants, from its schema.
fn verbs(schema: &Value) -> Vec<String> {
    let variants = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    variants.filter_map(|one| one.get("properties")?.as_object()?.keys().next().cloned()).collect()
}
