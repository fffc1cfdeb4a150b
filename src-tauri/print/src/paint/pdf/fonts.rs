//! Fonts: each face reduced to the glyphs the document shows, each glyph with the text it stands for.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont};
use subsetter::GlyphRemapper;

use crate::fault::PrintFault;
use crate::layout::Layout;
use crate::layout::faces::{FACES, Face};
use crate::layout::list::{Draw, Shaped};

/// The faces a document uses.
pub struct Fonts {
    subsets: Vec<Option<Subset>>,
}

/// One face, reduced.
pub struct Subset {
    /// Resource name on the pages.
    pub id: FontId,
    remapper: GlyphRemapper,
    parsed: ParsedFont,
    /// Text of each glyph by its number in the whole font.
    unicode: BTreeMap<u16, String>,
    /// Advance by new number, in whole thousandths of the size, cut off as printpdf writes them.
    widths: Vec<i64>,
}

impl Fonts {
    /// Reduces every face the layout uses.
    pub fn subset(layout: &Layout) -> Result<Self, PrintFault> {
        let mut unicode: Vec<BTreeMap<u16, String>> = vec![BTreeMap::new(); FACES.len()];
        let words = || {
            let draws = layout.sheets.iter().flat_map(|sheet| &sheet.sequences).flat_map(|sequence| &sequence.draws);
            draws.filter_map(|draw| if let Draw::Words(words) = draw { Some(words) } else { None })
        };
        // Glyphs that stand for their text by themselves give the mapping; those of spelt clusters fill what is left.
        for words in words() {
            for (id, text, spelt) in glyph_texts(&words.shaped) {
                if !spelt {
                    unicode[words.face.index()].entry(id).or_insert_with(|| text.to_owned());
                }
            }
        }
        for words in words() {
            for (id, text, _) in glyph_texts(&words.shaped) {
                unicode[words.face.index()].entry(id).or_insert_with(|| text.to_owned());
            }
        }
        let mut subsets = Vec::with_capacity(FACES.len());
        for (face, unicode) in FACES.into_iter().zip(unicode) {
            subsets.push(if unicode.is_empty() { None } else { Some(Subset::new(face, unicode)?) });
        }
        Ok(Self { subsets })
    }

    /// Registers the faces under names of our own: printpdf's own names come from a counter.
    pub fn add_to(&self, document: &mut PdfDocument) {
        for subset in self.subsets.iter().flatten() {
            document.resources.fonts.map.insert(subset.id.clone(), PdfFont::new(subset.parsed.clone()));
        }
    }

    /// The reduced face.
    pub fn get(&self, face: Face) -> Option<&Subset> {
        self.subsets[face.index()].as_ref()
    }
}

impl Subset {
    fn new(face: Face, unicode: BTreeMap<u16, String>) -> Result<Self, PrintFault> {
        let gids: BTreeSet<u16> = unicode.keys().copied().collect();
        let remapper = GlyphRemapper::new_from_glyphs_sorted(&gids.into_iter().collect::<Vec<_>>());
        let bytes = subsetter::subset(face.bytes(), 0, &remapper)
            .map_err(|error| PrintFault::Font(format!("{}: {error}", face.family())))?;
        let mut warnings = Vec::new();
        let mut parsed = ParsedFont::from_bytes(&bytes, 0, &mut warnings)
            .ok_or_else(|| PrintFault::Font(format!("{}: the subset cannot be read", face.family())))?;
        parsed.font_name = Some(face.subset_name().to_owned());
        let scale = f32::from(parsed.pdf_font_metrics.units_per_em);
        let widths = (0..remapper.num_gids())
            .map(|gid| parsed.get_glyph_width(gid).map_or(0, |width| (f32::from(width) * 1000.0 / scale) as i64))
            .collect();
        Ok(Self { id: FontId(format!("F{}", face.index())), remapper, parsed, unicode, widths })
    }

    /// New number of a glyph; 0 for one that is not in the subset.
    pub fn gid(&self, old: u16) -> u16 {
        self.remapper.get(old).unwrap_or(0)
    }

    /// Advance of a glyph by its new number, in thousandths of the size, as the file says.
    pub fn width(&self, gid: u16) -> i64 {
        self.widths.get(usize::from(gid)).copied().unwrap_or(0)
    }

    /// How many glyphs it has.
    pub fn glyphs(&self) -> u16 {
        self.remapper.num_gids()
    }

    /// Its glyphs by their new numbers, with the text each stands for.
    pub fn texts(&self) -> impl Iterator<Item = (u16, &str)> {
        self.unicode.iter().map(|(old, text)| (self.gid(*old), text.as_str()))
    }

    /// The text the file gives for a glyph, by its number in the whole font.
    pub fn text(&self, old: u16) -> &str {
        self.unicode.get(&old).map_or("\u{FFFD}", String::as_str)
    }
}

/// Each glyph with the text it is to stand for. A cluster of several glyphs deals its characters out one by one; the
/// file carries the cluster's whole text beside it.
fn glyph_texts(shaped: &Shaped) -> impl Iterator<Item = (u16, &str, bool)> {
    let mut before = (u32::MAX, 0_usize);
    shaped.glyphs.iter().map(move |glyph| {
        let nth = if before.0 == glyph.from { before.1 + 1 } else { 0 };
        before = (glyph.from, nth);
        let cluster = &shaped.text[glyph.from as usize..glyph.to as usize];
        let single = || {
            let (start, c) = cluster.char_indices().nth(nth)?;
            cluster.get(start..start + c.len_utf8())
        };
        let text = if glyph.spelt { single().or_else(|| cluster.get(..)) } else { Some(cluster) };
        (glyph.id, text.filter(|text| !text.is_empty()).unwrap_or("\u{FFFD}"), glyph.spelt)
    })
}
