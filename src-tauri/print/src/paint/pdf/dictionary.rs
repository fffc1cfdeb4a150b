//! Small ways to write PDF objects.

use lopdf::{Dictionary, Object, StringFormat};

/// A text string: ASCII as it is, anything else as UTF-16 with its mark and without marks that turn the direction.
pub fn text(text: &str) -> Object {
    let straight: String = text.chars().filter(|c| c.is_control() || !aims_core::steers(*c)).collect();
    if straight.is_ascii() {
        return Object::String(straight.into_bytes(), StringFormat::Literal);
    }
    let units = std::iter::once(0xFEFF).chain(straight.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}

/// A name.
pub fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

/// A dictionary of its entries.
pub fn dict<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
    Dictionary::from_iter(entries)
}

/// A whole number.
pub fn int(number: usize) -> Object {
    Object::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}

/// A length rounded to a hundredth of a point: finer than any printer, and short in the file.
pub fn real(number: f32) -> Object {
    Object::Real(round(number))
}

/// The same as a number.
pub fn round(number: f32) -> f32 {
    (number * 100.0).round() / 100.0
}
