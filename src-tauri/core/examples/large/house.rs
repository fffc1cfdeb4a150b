//! What every bench opens a workspace with: no words, and keys that are counted.

use aims_core::Ids;

/// Words are not measured here: nobody asks this lexicon.
struct NoWords;

impl aims_core::door::Lexicon for NoWords {
    fn code(&self, _list: &str, _text: &str) -> Option<String> {
        None
    }

    fn field(&self, _noun: &str, _fields: &[&str], _head: &str) -> Option<String> {
        None
    }

    fn known(&self, _list: &str, _codes: &[&str], _lang: &str) -> String {
        String::new()
    }
}

pub static HOUSE: aims_core::desk::Desk = aims_core::desk::Desk::new(&NoWords);

pub type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

pub struct Counting(pub u128);

impl Ids for Counting {
    fn bytes(&mut self) -> [u8; 16] {
        self.0 += 1;
        self.0.wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835).to_be_bytes()
    }
}
