//! A byte a letter: a face of which a document shows few glyphs needs no two. Its codes are its glyphs' numbers from the
//! space upwards, as a CMap in the file says, and so are those of its text.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, Stream};

use super::dictionary::{dict, int, name};
use super::fonts::{Fonts, Subset};
use crate::fault::PrintFault;
use crate::layout::faces::FACES;

/// Code of glyph 0: what lies below means line feeds and the like in a string.
const FIRST: u16 = 0x20;
/// Glyphs that have a code.
const MOST: u16 = 0x100 - FIRST;
/// Entries a block of a mapping may hold.
const BLOCK: usize = 100;
const NAME: &str = "AIMS-Byte";

/// The fonts whose letters are a byte each, by their resource names.
pub struct Codes(BTreeSet<String>);

/// One piece of a line of text.
#[derive(Debug, PartialEq, Eq)]
pub enum Item {
    /// Letters, four hexadecimal digits each.
    Letters(Vec<u8>),
    /// A move of the pen to the left, in thousandths of the size.
    Move(i64),
}

impl Codes {
    /// The fonts named.
    pub fn of(names: impl IntoIterator<Item = String>) -> Self {
        Self(names.into_iter().collect())
    }

    /// Whether this font is one.
    pub fn get(&self, font: &[u8]) -> bool {
        std::str::from_utf8(font).is_ok_and(|font| self.0.contains(font))
    }

    /// Gives every face with few glyphs its codes, and says which these are.
    pub fn write(file: &mut Document, fonts: &Fonts) -> Result<Self, PrintFault> {
        let mut names = Vec::new();
        let mut map = None;
        for face in FACES {
            let Some(subset) = fonts.get(face).filter(|subset| subset.glyphs() <= MOST) else { continue };
            let base = Object::from(face.subset_name());
            let own = file.objects.iter().find_map(|(id, object)| {
                let font = object.as_dict().ok()?;
                let whole = font.get(b"Subtype").is_ok_and(|kind| kind == &name("Type0"));
                (whole && font.get(b"BaseFont").ok() == Some(&base)).then_some(*id)
            });
            let own = own.ok_or_else(|| PrintFault::Pdf(format!("font {} not found", face.subset_name())))?;
            let map = *map.get_or_insert_with(|| file.add_object(codes()));
            let text = file.add_object(Stream::new(Dictionary::new(), texts(subset)));
            let font = file.get_object_mut(own).and_then(Object::as_dict_mut)?;
            let before = font.get(b"ToUnicode").and_then(Object::as_reference).ok();
            font.set("Encoding", Object::Reference(map));
            font.set("ToUnicode", Object::Reference(text));
            if let Some(before) = before {
                file.objects.remove(&before);
            }
            names.push(subset.id.0.clone());
        }
        Ok(Self::of(names))
    }
}

impl Item {
    /// Writes it, letters as a byte each where the font has `few`.
    pub fn write(&self, few: bool, into: &mut Vec<u8>) {
        match self {
            Self::Move(by) => into.extend(by.to_string().into_bytes()),
            Self::Letters(hex) if !few => into.extend([b"<", hex.as_slice(), b">"].concat()),
            Self::Letters(hex) => {
                into.push(b'(');
                for digits in hex.chunks(4) {
                    let glyph = std::str::from_utf8(digits).ok().and_then(|hex| u16::from_str_radix(hex, 16).ok());
                    let code = glyph.and_then(|glyph| u8::try_from(glyph + FIRST).ok()).unwrap_or(FIRST as u8);
                    if matches!(code, b'(' | b')' | b'\\') {
                        into.push(b'\\');
                    }
                    into.push(code);
                }
                into.push(b')');
            }
        }
    }
}

/// From codes to glyphs.
fn codes() -> Stream {
    let text = format!(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo 3 dict dup begin\n\
         /Registry (Adobe) def\n/Ordering (Identity) def\n/Supplement 0 def\nend def\n/CMapName /{NAME} def\n\
         /CMapType 1 def\n/WMode 0 def\n1 begincodespacerange\n<{FIRST:02X}> <FF>\nendcodespacerange\n\
         1 begincidrange\n<{FIRST:02X}> <FF> 0\nendcidrange\nendcmap\n\
         CMapName currentdict /CMap defineresource pop\nend\nend\n"
    );
    let system = dict([
        ("Registry", Object::string_literal("Adobe")),
        ("Ordering", Object::string_literal("Identity")),
        ("Supplement", int(0)),
    ]);
    let head = dict([
        ("Type", name("CMap")),
        ("CMapName", name(NAME)),
        ("CIDSystemInfo", Object::Dictionary(system)),
        ("WMode", int(0)),
    ]);
    Stream::new(head, text.into_bytes())
}

/// From codes to what they are read as.
fn texts(subset: &Subset) -> Vec<u8> {
    let hex = |text: &str| text.encode_utf16().map(|unit| format!("{unit:04X}")).collect::<String>();
    let lines: Vec<String> =
        subset.texts().map(|(glyph, text)| format!("<{:02X}> <{}>\n", glyph + FIRST, hex(text))).collect();
    let mut map = format!(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry(Adobe)\
         /Ordering(UCS)/Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<{FIRST:02X}> <FF>\nendcodespacerange\n"
    );
    for block in lines.chunks(BLOCK) {
        map += &format!("{} beginbfchar\n{}endbfchar\n", block.len(), block.concat());
    }
    map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    map.into_bytes()
}
