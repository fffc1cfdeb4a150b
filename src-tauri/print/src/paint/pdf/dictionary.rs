//! Small ways to write PDF objects.

use lopdf::{Dictionary, Object, StringFormat};

/// A text string without marks that turn the direction: letters of western Europe a byte each, as PDF has its own text,
/// anything else as UTF-16 with its mark.
pub fn text(text: &str) -> Object {
    let straight: String = text.chars().filter(|c| c.is_control() || !aims_core::steers(*c)).collect();
    // PDFDocEncoding agrees with Latin-1 where both have a letter; what would read as the mark of another coding is not its.
    let byte = |c: char| u8::try_from(c).ok().filter(|byte| byte.is_ascii() || *byte > 0xA0 && *byte != 0xAD);
    let marked = straight.starts_with("þÿ") || straight.starts_with("ï»¿");
    if let Some(bytes) = straight.chars().map(byte).collect::<Option<Vec<u8>>>().filter(|_| !marked) {
        return Object::String(bytes, StringFormat::Literal);
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

#[cfg(test)]
mod tests {
    use super::text;
    use lopdf::Object;

    #[test]
    fn letters_of_western_europe_take_a_byte_and_no_coding_is_taken_for_another() {
        let bytes = |words: &str| match text(words) {
            Object::String(bytes, _) => bytes,
            other => panic!("{other:?}"),
        };
        assert_eq!(bytes("Año · A"), b"A\xF1o \xB7 A");
        for words in ["þÿ", "ï»¿x", "Łódź", "soft\u{AD}hyphen"] {
            assert_eq!(bytes(words)[..2], [0xFE, 0xFF], "{words}");
        }
    }
}
