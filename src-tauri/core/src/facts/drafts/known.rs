//! `controlledDocument.draft`: documents of external origin that the program knows of are proposed: the standard with its licence,
//! the law with the day as of which it is meant (7.5.3). They are the organisation's documents only once it takes them over.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::catalogue::{Shipped, Text, parsed, say};
use crate::door::{Act, Writer};
use crate::fault::Result;
use crate::kernel::declare::Codes;
use crate::kernel::propose;
use crate::maps::ai_act;
use crate::plan::controlled::{CONTROLLED, Kind};
use crate::plan::organisation::content_language;

const TEXT: &str = include_str!("known.json");

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    source: Text,
    documents: Vec<Known>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    /// See [`Kind`].
    kind: String,
    title: Text,
    reference: String,
    version: String,
    licence: Text,
    #[serde(default)]
    place: String,
    why: Text,
}

fn data() -> Result<&'static Data> {
    static READ: Shipped<Data> = Shipped::new(|| parsed(TEXT));
    READ.get()
}

/// What a person lets the program propose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum KnownEdit {
    /// Proposes the documents of external origin the program knows of, unless one of that title stands here or is proposed.
    Draft {},
}

impl Act for KnownEdit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::Draft {} = self;
        let (data, lang) = (data()?, content_language(&writer.reader())?);
        for one in &data.documents {
            let patch = patch(writer, one, &lang)?;
            let there = "SELECT 1 FROM controlledDocument WHERE lower(title) = lower(?1)
                UNION ALL SELECT 1 FROM proposal WHERE noun = ?2 AND record IS NULL AND json_extract(patch, '$.title') = ?1";
            if writer.reader().maybe(there, [&say(&one.title, &lang), CONTROLLED.noun], |_| Ok(()))?.is_none() {
                propose(writer, &CONTROLLED, None, &patch, &say(&data.source, &lang), &say(&one.why, &lang))?;
            }
        }
        Ok(())
    }
}

fn patch(writer: &Writer<'_>, one: &Known, lang: &str) -> Result<Map<String, Value>> {
    let law = one.kind == Kind::Law.code();
    let as_of = if law { ai_act::as_of(&writer.reader())? } else { String::new() };
    let reference = if law { ai_act::label(lang)? } else { one.reference.clone() };
    let says = [
        ("title", say(&one.title, lang)),
        ("kind", one.kind.clone()),
        ("reference", reference),
        // The edition of a law is the day as of which it is meant.
        ("version", if law { as_of.clone() } else { one.version.clone() }),
        ("asOf", as_of),
        ("licence", say(&one.licence, lang)),
        ("place", one.place.clone()),
    ];
    let says = says.into_iter().filter(|(_, text)| !text.is_empty());
    Ok(says.map(|(field, text)| (field.to_owned(), Value::String(text))).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_known_is_whole_in_both_languages() {
        let data = data().unwrap();
        assert_eq!(data.documents.len(), 2);
        for one in &data.documents {
            assert!(Kind::of(&one.kind).is_some(), "{}", one.kind);
            assert!([&one.title, &one.licence, &one.why].iter().all(|text| text.len() == 2), "{}", one.kind);
        }
    }
}
