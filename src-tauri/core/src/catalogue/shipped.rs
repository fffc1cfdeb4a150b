//! Data that the program ships: read once from the text compiled in, with its words in both languages.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::de::DeserializeOwned;

use crate::fault::{Fault, Result};

/// A text in both languages, by `en` and `es`.
pub(crate) type Text = BTreeMap<String, String>;
/// A list in both languages.
pub(crate) type Texts = BTreeMap<String, Vec<String>>;

/// What is said in `lang`; English where there is no other.
pub(crate) fn say<T: Clone + Default>(words: &BTreeMap<String, T>, lang: &str) -> T {
    words.get(lang).or_else(|| words.get("en")).cloned().unwrap_or_default()
}

/// Data read at its first use.
pub(crate) struct Shipped<T>(LazyLock<serde_json::Result<T>>);

impl<T> Shipped<T> {
    /// What `read` gives.
    pub(crate) const fn new(read: fn() -> serde_json::Result<T>) -> Self {
        Self(LazyLock::new(read))
    }

    /// The data.
    ///
    /// # Errors
    /// [`Fault::Catalogue`] when the embedded text does not parse: a build fault that a test finds.
    pub(crate) fn get(&'static self) -> Result<&'static T> {
        self.0.as_ref().map_err(|error| Fault::Catalogue(error.to_string()))
    }
}

/// One text of data.
pub(crate) fn parsed<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    serde_json::from_str(text)
}
