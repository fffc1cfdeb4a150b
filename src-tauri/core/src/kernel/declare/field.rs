//! A field: the typed handle that people who write rules hold.

use std::marker::PhantomData;

use serde_json::Value;

use super::{AnyField, CodeList, Codes, FieldDef, Kind, Shape};
use crate::kernel::kinds;
use crate::kernel::refusals::Named;
use crate::rich::Rich;

/// A field as rules and guards name it.
pub struct Field<K> {
    def: FieldDef,
    kind: PhantomData<fn() -> K>,
}

impl<K> Named for Field<K> {
    fn name(&self) -> &'static str {
        self.def.name
    }
}

impl<K> AnyField for Field<K> {
    fn def(&self) -> &FieldDef {
        &self.def
    }
}

/// A kind as a type: what a rule gets when it asks a draft for a field.
pub trait Typed: 'static {
    /// The engine's side.
    const KIND: &'static dyn Kind;
    /// The codes it takes.
    const CODES: Option<&'static CodeList> = None;
    /// What a rule gets.
    type Value;

    /// Reads what the file keeps.
    fn read(stored: &Value) -> Self::Value;
}

impl<K: Typed> Field<K> {
    /// A field of this name.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        let def = FieldDef {
            name,
            kind: K::KIND,
            codes: K::CODES,
            to: None,
            later: None,
            required: false,
            wanted: false,
            wanted_while: None,
            reason: false,
            unique: false,
            most: 0,
            due: None,
            due_in: &[],
            due_until: None,
            past: false,
            twin: false,
            identifies: false,
            unsearched: false,
            sealed: false,
            held_in: None,
            kept: false,
            until: None,
            read_only: false,
            digests: None,
        };
        Self { def, kind: PhantomData }
    }

    /// Without it the record means nothing.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.def.required = true;
        self
    }

    /// May be unfinished; shown as missing.
    #[must_use]
    pub const fn wanted(mut self) -> Self {
        self.def.wanted = true;
        self
    }

    /// Shown as missing while a code of the same record, before it in the list of fields, is one of these.
    #[must_use]
    pub const fn wanted_while(mut self, code: &'static str, is: &'static [&'static str]) -> Self {
        self.def.wanted_while = Some((code, is));
        self
    }

    /// A reason, or what stands for one: words, and not the choice once more.
    #[must_use]
    pub const fn reason(mut self) -> Self {
        self.def.reason = true;
        self
    }

    /// No two records say the same.
    #[must_use]
    pub const fn unique(mut self) -> Self {
        self.def.unique = true;
        self
    }

    /// Longest text, in characters.
    #[must_use]
    pub const fn most(mut self, most: usize) -> Self {
        self.def.most = most;
        self
    }

    /// A duty falls due on this day.
    #[must_use]
    pub const fn due(mut self, duty: &'static str) -> Self {
        self.def.due = Some(duty);
        self
    }

    /// It does only in these states of its life.
    #[must_use]
    pub const fn only_in(mut self, states: &'static [&'static str]) -> Self {
        self.def.due_in = states;
        self
    }

    /// It does not once this field, own or derived, says what came after.
    #[must_use]
    pub const fn unless(mut self, followed: &'static str) -> Self {
        self.def.due_until = Some(followed);
        self
    }

    /// A day on which something was done: it has come.
    #[must_use]
    pub const fn past(mut self) -> Self {
        self.def.past = true;
        self
    }

    /// Stands in a second language on paper.
    #[must_use]
    pub const fn twin(mut self) -> Self {
        self.def.twin = true;
        self
    }

    /// Says who somebody is: cleared on request, it goes out of every record that says it.
    #[must_use]
    pub const fn identifies(mut self) -> Self {
        self.def.identifies = true;
        self
    }

    /// Left out of the search.
    #[must_use]
    pub const fn not_searched(mut self) -> Self {
        self.def.unsearched = true;
        self
    }

    /// Seen in the record alone: it is in no list, sheet, paper, search or history.
    #[must_use]
    pub const fn sealed(mut self) -> Self {
        self.def.sealed = true;
        self.def.unsearched = true;
        self
    }

    /// Whoever it names answers for the record in these states of its life (none: in all): who leaves hands it over.
    #[must_use]
    pub const fn held_in(mut self, states: &'static [&'static str]) -> Self {
        self.def.held_in = Some(states);
        self
    }

    /// Written by the program alone, not in people's own words: neither searched nor cleared on request.
    #[must_use]
    pub const fn kept(mut self) -> Self {
        self.def.kept = true;
        self.def.unsearched = true;
        self.def.read_only = true;
        self
    }

    /// Holds digests of fields of the record that a link of the same record names: what moved is told as those fields say it.
    #[must_use]
    pub const fn digests_of(mut self, link: &'static str) -> Self {
        self.def.digests = Some(link);
        self
    }

    /// Not set by hand.
    #[must_use]
    pub const fn read_only(mut self) -> Self {
        self.def.read_only = true;
        self
    }

    /// The code that says that nothing is decided yet: what a new record says, and what counts as missing.
    #[must_use]
    pub const fn until(mut self, code: &'static str) -> Self {
        self.def.until = Some(code);
        self
    }

    /// Where the link goes. A Rust path, so that an arrow is seen.
    #[must_use]
    pub const fn to(mut self, register: &'static dyn Shape) -> Self {
        self.def.to = Some(register);
        self
    }

    /// A link to a later register, by its noun: for what the later noun itself writes here.
    #[must_use]
    pub const fn later(mut self, noun: &'static str) -> Self {
        self.def.later = Some(noun);
        self.def.read_only = true;
        self
    }

    /// What a value the file keeps says.
    #[must_use]
    pub fn read(&self, stored: &Value) -> K::Value {
        K::read(stored)
    }

    /// Its name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.def.name
    }
}

macro_rules! typed {
    ($($(#[$doc:meta])* $name:ident: $kind:expr => $value:ty, $read:expr;)*) => {$(
        $(#[$doc])*
        pub struct $name;

        impl Typed for $name {
            const KIND: &'static dyn Kind = $kind;
            type Value = $value;

            fn read(stored: &Value) -> $value {
                let read: fn(&Value) -> $value = $read;
                read(stored)
            }
        }
    )*};
}

fn text(stored: &Value) -> String {
    stored.as_str().unwrap_or_default().to_owned()
}

fn maybe(stored: &Value) -> Option<String> {
    stored.as_str().filter(|text| !text.is_empty()).map(str::to_owned)
}

fn list(stored: &Value) -> Vec<String> {
    stored.as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

typed! {
    /// A text of one line.
    Line: &kinds::LINE => String, text;
    /// A text of several lines.
    Words: &kinds::WORDS => String, text;
    /// Headings, paragraphs, lists, tables and live parts.
    Blocks: &kinds::RICH => Rich, |stored| Rich::kept(stored.as_str().unwrap_or_default());
    /// Yes, no or not said.
    YesNo: &kinds::YES_NO => Option<bool>, |stored| match stored.as_str() { Some("yes") => Some(true), Some("no") => Some(false), _ => None };
    /// Set or not.
    Flag: &kinds::FLAG => bool, |stored| stored.as_i64() == Some(1);
    /// A whole number.
    Number: &kinds::NUMBER => Option<i64>, Value::as_i64;
    /// An amount in hundredths of the organisation's currency.
    Money: &kinds::MONEY => Option<i64>, Value::as_i64;
    /// A calendar day, `2026-11-24`.
    Day: &kinds::DAY => Option<String>, maybe;
    /// A person, by key.
    Person: &kinds::PERSON => Option<String>, maybe;
    /// A record of one register, by key.
    Link: &kinds::LINK => Option<String>, maybe;
    /// Records of one register, by key.
    Links: &kinds::LINKS => Vec<String>, list;
    /// A record of any register.
    Anchor: &kinds::ANCHOR => Option<(String, String)>, |stored| stored.as_str().and_then(kinds::anchored);
    /// Where something is kept: an address or a place in words.
    Place: &kinds::PLACE => String, text;
    /// Who said so, when and on which facts.
    Stamp: &kinds::STAMP => Option<kinds::Stamped>, kinds::stamped;
    /// Bytes kept under their SHA-256.
    File: &kinds::FILE => Option<String>, maybe;
    /// Data the program keeps for itself, as JSON.
    Inner: &kinds::INNER => Value, |stored| stored.as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or(Value::Null);
}

/// One code of a list, or none.
pub struct Code<C>(PhantomData<fn() -> C>);

impl<C: Codes> Typed for Code<C> {
    const KIND: &'static dyn Kind = &kinds::CODE;
    const CODES: Option<&'static CodeList> = Some(C::LIST);
    type Value = Option<C>;

    fn read(stored: &Value) -> Option<C> {
        stored.as_str().and_then(C::of)
    }
}

/// Several codes of a list.
pub struct CodeSet<C>(PhantomData<fn() -> C>);

impl<C: Codes> Typed for CodeSet<C> {
    const KIND: &'static dyn Kind = &kinds::CODE_SET;
    const CODES: Option<&'static CodeList> = Some(C::LIST);
    type Value = Vec<C>;

    fn read(stored: &Value) -> Vec<C> {
        list(stored).iter().filter_map(|code| C::of(code)).collect()
    }
}
