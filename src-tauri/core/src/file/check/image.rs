//! An image as the check reads it: columns and values, in the order of the text.

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

/// Changed columns and their values.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Fields(pub(super) Vec<(String, Value)>);

impl Fields {
    /// Reads the text of an image; none if it is not one, or names a column twice.
    pub(super) fn read(text: &str) -> Option<Self> {
        let fields: Self = serde_json::from_str(text).ok()?;
        let twice = fields.0.iter().enumerate().any(|(at, (name, _))| fields.0[..at].iter().any(|(n, _)| n == name));
        if twice { None } else { Some(fields) }
    }
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Fields;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("an object of columns")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Vec::with_capacity(map.size_hint().unwrap_or(4));
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}
