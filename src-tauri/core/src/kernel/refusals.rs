//! Reasons against an edit, gathered with the fields they are about.

use serde_json::Value;

use crate::door::Lexicon;
use crate::fault::Refusal;

/// What a reason can be about.
pub trait Named {
    /// Its name on the wire.
    fn name(&self) -> &'static str;
}

/// The reasons so far.
#[derive(Debug, Default)]
pub struct Refusals(pub(super) Vec<Refusal>);

/// A reason just noted, to which arguments can be added.
pub struct Noted<'a>(Option<&'a mut Refusal>);

impl Refusals {
    /// Notes a reason at a field.
    pub fn at(&mut self, field: &dyn Named, id: &str) -> Noted<'_> {
        self.named(field.name(), id)
    }

    /// Notes a reason at what the field is called where it came from.
    pub fn named(&mut self, field: &str, id: &str) -> Noted<'_> {
        self.note(Refusal::new(id).field(field))
    }

    /// Notes a reason.
    pub fn note(&mut self, refusal: Refusal) -> Noted<'_> {
        self.0.push(refusal);
        Noted(self.0.last_mut())
    }

    /// Whether there is none.
    #[must_use]
    pub fn none(&self) -> bool {
        self.0.is_empty()
    }
}

impl Noted<'_> {
    /// What could have been said instead, in either language.
    pub fn known(self, lexicon: &dyn Lexicon, list: &str, codes: &[&str]) -> Self {
        let named = |lang: &str| lexicon.known(list, codes, lang);
        self.with("known", named("en")).with("known-es", named("es"))
    }

    /// One more argument of its sentence.
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        if let Some(refusal) = &mut self.0 {
            refusal.message.args.insert(name.to_owned(), value.into());
        }
        self
    }
}
