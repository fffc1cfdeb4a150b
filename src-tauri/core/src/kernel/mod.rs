//! The kernel: one engine for every declared register.
//!
//! A register is data ([`declare`]); what any register can do follows from it: checking and writing (`write`), lists, one
//! record, links, search, tables (`read`), schema, descriptor and page types (`out`). What is special about a noun is its own
//! code, which writes through [`change`]. Not here: any noun, any word for a person.

pub mod declare;
pub mod kinds;
pub mod out;
pub mod read;
pub mod write;

mod draft;
mod record;
mod refusals;

pub use draft::{Draft, whole};
pub use record::Record;
pub use refusals::Refusals;
pub use write::{
    add_with, change, discard, insert, patch, perform, propose, proposed, reaffirm, said, stored, take_back, withdraw,
};

use declare::{AnyField, Register};

/// A column that a later noun knows about an earlier one. Shown, filtered, sorted and exported; never written.
pub struct Derived {
    /// The register that shows it.
    pub on: &'static Register,
    /// What it is.
    pub field: &'static dyn AnyField,
    /// SQL of its value over `record`, in brackets; as the kind keeps it.
    pub sql: &'static str,
}

/// Every register and derived column there is, in the order of the work: a link goes to an earlier one.
pub struct Shelf {
    /// The registers.
    pub registers: &'static [&'static Register],
    /// The derived columns.
    pub derived: &'static [&'static Derived],
}

impl Shelf {
    /// The register of a noun.
    ///
    /// # Errors
    /// [`crate::Fault::NotFound`] when there is none.
    pub fn of(&self, noun: &str) -> crate::Result<&'static Register> {
        let found = self.registers.iter().find(|register| register.noun == noun);
        found.copied().ok_or_else(|| crate::Fault::NotFound { kind: "register", id: noun.to_owned() })
    }

    /// The derived columns of a register.
    pub fn derived(&self, register: &'static Register) -> impl Iterator<Item = &'static Derived> {
        self.derived.iter().copied().filter(move |derived| std::ptr::eq(derived.on, register))
    }
}
