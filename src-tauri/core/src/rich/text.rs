//! A text of blocks: what a file keeps, light text, and its words.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use super::block::{Block, tidied};
use super::light;

/// A text of blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(transparent)]
pub struct Rich(pub Vec<Block>);

impl<'de> Deserialize<'de> for Rich {
    /// Blocks, or light text: what was frozen before texts had blocks is light.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Either {
            Light(String),
            Blocks(Vec<Block>),
        }
        Ok(match Either::deserialize(from)? {
            Either::Light(text) => Self::light(&text),
            Either::Blocks(blocks) => Self(blocks).tidy(),
        })
    }
}

impl Rich {
    /// What light text says.
    #[must_use]
    pub fn light(text: &str) -> Self {
        Self(light::read(text)).tidy()
    }

    /// What a file keeps; a text from before there were blocks is light.
    #[must_use]
    pub fn kept(stored: &str) -> Self {
        serde_json::from_str::<Vec<Block>>(stored).map_or_else(|_| Self::light(stored), Self)
    }

    /// What a text says that is blocks; none for any other text.
    #[must_use]
    pub fn of_blocks(text: &str) -> Option<Self> {
        serde_json::from_str::<Vec<Block>>(text).ok().filter(|blocks| !blocks.is_empty()).map(Self)
    }

    /// As a file keeps it; nothing is an empty text.
    #[must_use]
    pub fn stored(&self) -> String {
        if self.0.is_empty() { String::new() } else { serde_json::to_string(&self.0).unwrap_or_default() }
    }

    /// As light text, which reads back as the same.
    #[must_use]
    pub fn to_light(&self) -> String {
        light::write(&self.0)
    }

    /// Whether it says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Its words, block by block.
    #[must_use]
    pub fn words(&self) -> String {
        let mut words: Vec<&str> = Vec::new();
        for block in &self.0 {
            match block {
                Block::Heading { text } | Block::Paragraph { text } => words.push(text),
                Block::List { items, .. } => words.extend(items.iter().map(String::as_str)),
                Block::Table { head, rows } => {
                    words.extend(head.iter().chain(rows.iter().flatten()).map(String::as_str));
                }
                Block::Live { .. } => {}
            }
        }
        words.join("\n")
    }

    /// The live parts it shows, in their order.
    #[must_use]
    pub fn parts<'a>(&'a self) -> Vec<&'a str> {
        let part = |block: &'a Block| if let Block::Live { part } = block { Some(part.as_str()) } else { None };
        self.0.iter().filter_map(part).collect()
    }

    /// The same with no space around words, no line breaks in them, no empty blocks, and rows as wide as their heads.
    #[must_use]
    pub fn tidy(self) -> Self {
        Self(self.0.into_iter().filter_map(tidied).collect())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn light_text_has_each_kind_of_block() {
        let text = "# Who\nSeven:\ngo on\n- one\n- two\n\n1. a\n2. b\n| Role | Person |\n| Lead | Ada \\| Bo |\n[[roles]]\n\\- words";
        let rich = Rich::light(text);
        let kinds: Vec<String> = serde_json::to_value(&rich)
            .unwrap()
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["is"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(kinds, ["heading", "paragraph", "list", "list", "table", "live", "paragraph"]);
        assert_eq!(rich.0[1], Block::Paragraph { text: "Seven: go on".to_owned() });
        let Block::Table { head, rows } = &rich.0[4] else { panic!() };
        assert_eq!((head.len(), rows[0][1].as_str()), (2, "Ada | Bo"));
        assert_eq!((rich.parts(), rich.0[6].clone()), (vec!["roles"], Block::Paragraph { text: "- words".to_owned() }));
    }

    fn words() -> impl Strategy<Value = String> {
        "[-#|\\\\\\[\\]0-9. a-zñ{}\"<]{0,12}"
    }

    fn block() -> impl Strategy<Value = Block> {
        prop_oneof![
            words().prop_map(|text| Block::Heading { text }),
            words().prop_map(|text| Block::Paragraph { text }),
            (any::<bool>(), prop::collection::vec(words(), 0..4))
                .prop_map(|(numbered, items)| Block::List { numbered, items }),
            (prop::collection::vec(words(), 0..4), prop::collection::vec(prop::collection::vec(words(), 0..4), 0..3))
                .prop_map(|(head, rows)| Block::Table { head, rows }),
            "[a-z]{1,6}".prop_map(|part| Block::Live { part }),
        ]
    }

    proptest! {
        #[test]
        fn what_goes_out_as_light_text_comes_back_as_it_was(blocks in prop::collection::vec(block(), 0..6)) {
            let rich = Rich(blocks).tidy();
            prop_assert_eq!(&Rich::light(&rich.to_light()), &rich);
            prop_assert_eq!(&Rich::kept(&rich.stored()), &rich);
            prop_assert_eq!(&serde_json::from_str::<Rich>(&serde_json::to_string(&rich).unwrap()).unwrap(), &rich);
        }

        #[test]
        fn any_text_is_light_text_and_settles_at_once(text in "\\PC{0,80}") {
            let rich = Rich::light(&text);
            prop_assert_eq!(&Rich::light(&rich.to_light()), &rich);
        }
    }
}
