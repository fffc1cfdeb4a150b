//! An edit as data: which noun, which verb, with what. What it means, the house says.

use serde::de::{Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::Writer;
use crate::fault::Result;

/// Something a person does. On the wire `{"noun": {"verb": arguments}}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What it is about.
    pub noun: String,
    /// What is done.
    pub verb: String,
    /// With what: an object.
    pub args: Value,
}

fn line_feeds(value: &mut Value) {
    match value {
        Value::String(text) if text.contains('\r') => *text = text.replace("\r\n", "\n").replace('\r', "\n"),
        Value::Array(items) => items.iter_mut().for_each(line_feeds),
        Value::Object(fields) => fields.values_mut().for_each(line_feeds),
        _ => {}
    }
}

/// What an edit does once it is understood.
pub type Deed = Box<dyn FnOnce(&mut Writer<'_>) -> Result<()>>;

/// The edits of a noun that have code of their own.
pub trait Act {
    /// Applies it, or notes why not.
    ///
    /// # Errors
    /// [`crate::Fault::Refused`] where going on would make no sense, and what SQLite refuses.
    fn apply(self, writer: &mut Writer<'_>) -> Result<()>;
}

impl Edit {
    /// The same edit with every line break a line feed, whatever system the text was written on.
    pub(super) fn with_line_feeds(mut self) -> Self {
        line_feeds(&mut self.args);
        self
    }

    /// An edit by its parts.
    #[must_use]
    pub fn new(noun: &str, verb: &str, args: Value) -> Self {
        Self { noun: noun.to_owned(), verb: verb.to_owned(), args }
    }

    /// `noun.verb`, as the journal stores it.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}.{}", self.noun, self.verb)
    }
}

/// A map of one entry: what both levels of an edit are on the wire.
struct One<T>(String, T);

impl<T: Serialize> Serialize for One<&T> {
    fn serialize<S: Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(1))?;
        map.serialize_entry(&self.0, self.1)?;
        map.end()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for One<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        struct Single<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Single<T> {
            type Value = One<T>;

            fn expecting(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                to.write_str("an object of one name, as in {\"noun\": {\"verb\": {}}}")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<One<T>, A::Error> {
                let Some((name, value)) = map.next_entry()? else { return Err(A::Error::invalid_length(0, &self)) };
                match map.next_key::<String>()? {
                    None => Ok(One(name, value)),
                    Some(_) => Err(A::Error::invalid_length(2, &self)),
                }
            }
        }
        from.deserialize_map(Single(std::marker::PhantomData))
    }
}

impl Serialize for Edit {
    fn serialize<S: Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        One(self.noun.clone(), &One(self.verb.clone(), &self.args)).serialize(to)
    }
}

impl<'de> Deserialize<'de> for Edit {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        let One(noun, One(verb, args)) = One::<One<Value>>::deserialize(from)?;
        Ok(Self { noun, verb, args })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_wire_is_read_and_written_as_it_stands() {
        let text = r#"{"person":{"amend":{"id":"p1"}}}"#;
        let edit: Edit = serde_json::from_str(text).unwrap();
        assert_eq!(edit.name(), "person.amend");
        assert_eq!(serde_json::to_string(&edit).unwrap(), text);
        for wrong in ["{}", "[]", r#"{"a":{}}"#, r#"{"a":1}"#, r#"{"a":{"b":{}},"c":{"d":{}}}"#] {
            assert!(serde_json::from_str::<Edit>(wrong).is_err(), "{wrong}");
        }
    }
}
