//! Shaping: text becomes lines of glyphs, each text once. The lines are measured and drawn as they are.
//!
//! parley shapes and breaks; what it is given has been cleaned (`clean`), and what no font has is replaced by a
//! visible box that still reads as the original. Direction is always left to right: no bundled face has a script
//! that runs the other way.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, FontWeight};
use parley::{
    BaseDirection, FontContext, FontFamily, FontFamilyName, FontFeature, FontFeatures, FontStyle, LayoutContext,
    OverflowWrap, StyleProperty, TextWrapMode,
};
use skrifa::MetadataProvider;
use skrifa::charmap::Charmap;

use super::clean::{self, BOX, Fit};
use super::faces::{FACES, Face};
use super::glue;
use super::list::{Glyph, Shaped};

/// Text of one look, as the shaper sees it.
#[derive(Clone, Copy, Debug)]
pub struct Span<'a> {
    /// Its text.
    pub text: &'a str,
    /// Its face.
    pub face: Face,
    /// Its size.
    pub size: f32,
}

/// One line.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// Its pieces from left to right.
    pub pieces: Vec<Piece>,
    /// Width without the space it ends in.
    pub width: f32,
}

/// Glyphs of one face and one span.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Index of the span.
    pub span: usize,
    /// Face that has the glyphs: the span's or a spare one.
    pub face: Face,
    /// Left end, from the left end of the line.
    pub x: f32,
    /// The glyphs.
    pub shaped: Arc<Shaped>,
}

/// Shapes text. Costly to make, cheap to keep.
pub struct Shaper {
    fonts: FontContext,
    lines: LayoutContext<u16>,
    faces: HashMap<u64, Face>,
    charmaps: Vec<Charmap<'static>>,
    missing: BTreeSet<char>,
}

/// Text made ready, with what its boxes stand for.
struct Ready {
    text: String,
    spans: Vec<Range<usize>>,
    /// Position of each box put in, and the text it stands for.
    boxes: HashMap<usize, String>,
    /// What stays on one line.
    glued: Vec<Range<usize>>,
}

impl Shaper {
    /// A shaper with the bundled faces and no others.
    #[must_use]
    pub fn new() -> Self {
        let mut fonts = FontContext::new();
        fonts.collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let mut faces = HashMap::new();
        for face in FACES {
            let blob: Blob<u8> = Blob::new(Arc::new(face.bytes()));
            faces.insert(blob.id(), face);
            // Every face is a family of its own in the regular style, so that nothing is ever synthesised.
            let named = FontInfoOverride {
                family_name: Some(face.family()),
                weight: Some(FontWeight::NORMAL),
                style: Some(FontStyle::Normal),
                ..FontInfoOverride::default()
            };
            fonts.collection.register_fonts(blob, Some(named));
        }
        let fonts_read = FACES.iter().filter_map(|face| skrifa::FontRef::new(face.bytes()).ok());
        let charmaps = fonts_read.map(|font| font.charmap()).collect();
        Self { fonts, lines: LayoutContext::new(), faces, charmaps, missing: BTreeSet::new() }
    }

    fn has_glyph(&self, c: char) -> bool {
        self.charmaps.iter().any(|charmap| charmap.map(c).is_some())
    }

    /// Characters replaced by a box since the last call, in order.
    pub fn take_missing(&mut self) -> Vec<char> {
        std::mem::take(&mut self.missing).into_iter().collect()
    }

    /// Shapes and breaks text at `width`. What belongs together stays on one line (`glue`); words, and such pieces, that
    /// are wider are broken anywhere. Empty text gives no line.
    pub fn lines(&mut self, spans: &[Span<'_>], figures: bool, width: f32) -> Vec<Line> {
        let Some((mut ready, mut layout)) = self.shaped(spans, figures) else { return Vec::new() };
        let width = width.max(1.0);
        layout.break_all_lines(Some(width));
        let wide = too_wide(&layout, width);
        if !wide.is_empty() {
            let apart =
                |piece: &Range<usize>| wide.iter().all(|line| line.end <= piece.start || piece.end <= line.start);
            ready.glued.retain(apart);
            layout = self.shape(spans, &ready, figures);
            layout.break_all_lines(Some(width));
        }
        layout.lines().map(|line| self.collect(&line, &ready)).collect()
    }

    /// Width of the widest word or piece that stays on one line.
    pub fn narrowest(&mut self, spans: &[Span<'_>], figures: bool) -> f32 {
        self.shaped(spans, figures).map_or(0.0, |(_, layout)| layout.calculate_content_widths().min)
    }

    /// Text made ready and shaped, with a box for what no face has; `None` if there is none.
    fn shaped(&mut self, spans: &[Span<'_>], figures: bool) -> Option<(Ready, parley::Layout<u16>)> {
        let mut ready = self.ready(spans);
        if ready.text.is_empty() {
            return None;
        }
        ready.glued = glue::pieces(&ready.text);
        let mut layout = self.shape(spans, &ready, figures);
        layout.break_all_lines(None);
        let holes = holes(&layout);
        if !holes.is_empty() {
            self.fill(&mut ready, holes);
            ready.glued = glue::pieces(&ready.text);
            layout = self.shape(spans, &ready, figures);
        }
        Some((ready, layout))
    }

    fn ready(&mut self, spans: &[Span<'_>]) -> Ready {
        let mut ready = Ready { text: String::new(), spans: Vec::new(), boxes: HashMap::new(), glued: Vec::new() };
        let mut marks = 0;
        for span in spans {
            let from = ready.text.len();
            for c in clean::line_ends(span.text).chars() {
                let fit = clean::fit(c);
                if fit != Fit::Drop {
                    marks = if clean::is_mark(c) { marks + 1 } else { 0 };
                }
                if marks > clean::MOST_MARKS {
                    continue;
                }
                match fit {
                    // Line breaking has no model for scripts no face has: they never get that far.
                    Fit::Keep(kept) if kept < '\u{250}' || self.has_glyph(kept) => ready.text.push(kept),
                    Fit::Drop => {}
                    Fit::Keep(_) | Fit::Box => {
                        self.missing.insert(c);
                        ready.boxes.insert(ready.text.len(), clean::behind_box(c).to_string());
                        ready.text.push(BOX);
                    }
                }
            }
            ready.spans.push(from..ready.text.len());
        }
        // A line feed at the very end would add an empty line.
        while ready.text.ends_with('\n') {
            ready.text.pop();
        }
        let end = ready.text.len();
        for span in &mut ready.spans {
            *span = span.start.min(end)..span.end.min(end);
        }
        ready
    }

    fn shape(&mut self, spans: &[Span<'_>], ready: &Ready, figures: bool) -> parley::Layout<u16> {
        let mut builder = self.lines.ranged_builder(&mut self.fonts, &ready.text, 1.0, false);
        builder.set_base_direction(BaseDirection::Ltr);
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
        for (index, (span, range)) in spans.iter().zip(&ready.spans).enumerate() {
            if range.is_empty() {
                continue;
            }
            builder.push(StyleProperty::FontFamily(FontFamily::List(families(span.face).into())), range.clone());
            builder.push(StyleProperty::FontSize(span.size), range.clone());
            let features = FontFeatures::List(Cow::Borrowed(features(figures, span.size)));
            builder.push(StyleProperty::FontFeatures(features), range.clone());
            builder.push(StyleProperty::Brush(u16::try_from(index).unwrap_or(u16::MAX)), range.clone());
        }
        for piece in &ready.glued {
            // The style of a letter says whether the line may end after it: the last one of a piece may.
            let last = ready.text[piece.clone()].chars().next_back().map_or(0, char::len_utf8);
            if piece.start < piece.end - last {
                builder.push(StyleProperty::TextWrapMode(TextWrapMode::NoWrap), piece.start..piece.end - last);
            }
        }
        builder.build(&ready.text)
    }

    /// Puts a box where a cluster has no glyphs.
    fn fill(&mut self, ready: &mut Ready, holes: Vec<Range<usize>>) {
        let old = std::mem::take(&mut ready.text);
        let mut boxes = HashMap::new();
        let mut ends = vec![0; old.len() + 1];
        let mut holes = holes.into_iter().peekable();
        let mut at = 0;
        while at < old.len() {
            let start = ready.text.len();
            let next = if let Some(hole) = holes.next_if(|hole| hole.start == at) {
                let original = &old[hole.clone()];
                let lacking: Vec<char> = original.chars().filter(|c| !self.has_glyph(*c)).collect();
                self.missing.extend(lacking);
                boxes.insert(start, original.to_owned());
                ready.text.push(BOX);
                hole.end
            } else {
                let width = old[at..].chars().next().map_or(1, char::len_utf8);
                if let Some(behind) = ready.boxes.remove(&at) {
                    boxes.insert(start, behind);
                }
                ready.text.push_str(&old[at..at + width]);
                at + width
            };
            for place in &mut ends[at..next] {
                *place = start;
            }
            ends[next] = ready.text.len();
            at = next;
        }
        ready.boxes = boxes;
        for span in &mut ready.spans {
            *span = ends[span.start]..ends[span.end];
        }
    }

    fn collect(&self, line: &parley::Line<'_, u16>, ready: &Ready) -> Line {
        let mut gather = Gather::default();
        for run in line.runs() {
            let face = self.faces.get(&run.font().data.id()).copied().unwrap_or(Face::Regular);
            for cluster in run.visual_clusters() {
                if cluster.is_hard_line_break() {
                    continue;
                }
                let range = cluster.text_range();
                if cluster.is_ligature_continuation() {
                    gather.extend(&ready.text[range]);
                    continue;
                }
                let behind = ready.boxes.get(&range.start).map(String::as_str);
                let text = behind.unwrap_or(&ready.text[range.clone()]);
                let blank = behind.is_none() && text.chars().all(char::is_whitespace);
                let glyphs: Vec<_> = cluster.glyphs().collect();
                gather.cluster(usize::from(cluster.style().brush), face, text, blank, behind.is_some(), &glyphs);
            }
        }
        gather.finish()
    }
}

impl Default for Shaper {
    fn default() -> Self {
        Self::new()
    }
}

/// Clusters of a line on their way to pieces.
#[derive(Default)]
struct Gather {
    pieces: Vec<(usize, Face, f32, Shaped)>,
    x: f32,
    /// Blank clusters held back: a line keeps at most one of those it ends in.
    blanks: Vec<(usize, Face, String, Vec<parley::Glyph>)>,
}

impl Gather {
    fn cluster(&mut self, span: usize, face: Face, text: &str, blank: bool, boxed: bool, glyphs: &[parley::Glyph]) {
        if blank {
            self.blanks.push((span, face, text.to_owned(), glyphs.to_vec()));
            return;
        }
        for (span, face, text, glyphs) in std::mem::take(&mut self.blanks) {
            self.put(span, face, &text, false, &glyphs);
        }
        self.put(span, face, text, boxed, glyphs);
    }

    fn put(&mut self, span: usize, face: Face, text: &str, boxed: bool, glyphs: &[parley::Glyph]) {
        if self.pieces.last().is_none_or(|(s, f, ..)| *s != span || *f != face) {
            self.pieces.push((span, face, self.x, Shaped::default()));
        }
        let Some((_, _, start, shaped)) = self.pieces.last_mut() else { return };
        let from = shaped.text.len() as u32;
        shaped.text.push_str(text);
        let to = shaped.text.len() as u32;
        for glyph in glyphs {
            shaped.glyphs.push(Glyph {
                id: u16::try_from(glyph.id).unwrap_or(0),
                x: self.x - *start + glyph.x,
                rise: -glyph.y,
                advance: glyph.advance,
                from,
                to,
                spelt: boxed || glyphs.len() > 1,
            });
            self.x += glyph.advance;
        }
        shaped.advance = self.x - *start;
    }

    /// Adds the text of a ligature's later parts to the glyph that shows them.
    fn extend(&mut self, text: &str) {
        if let Some((.., shaped)) = self.pieces.last_mut() {
            let from = shaped.glyphs.last().map(|glyph| glyph.from);
            shaped.text.push_str(text);
            let to = shaped.text.len() as u32;
            for glyph in shaped.glyphs.iter_mut().rev().take_while(|glyph| Some(glyph.from) == from) {
                glyph.to = to;
            }
        }
    }

    fn finish(mut self) -> Line {
        let width = self.x;
        let ending = std::mem::take(&mut self.blanks).into_iter().next();
        if let (Some((span, face, text, glyphs)), false) = (ending, self.pieces.is_empty()) {
            self.put(span, face, &text, false, &glyphs);
        }
        let pieces = self
            .pieces
            .into_iter()
            .map(|(span, face, x, shaped)| Piece { span, face, x, shaped: Arc::new(shaped) })
            .collect();
        Line { pieces, width }
    }
}

/// Lines that are wider than `width`, as ranges of the text: a piece on them does not fit and has to be broken.
fn too_wide(layout: &parley::Layout<u16>, width: f32) -> Vec<Range<usize>> {
    let wide = |line: &parley::Line<'_, u16>| {
        let metrics = line.metrics();
        metrics.advance - metrics.hanging_advance > width + 0.01
    };
    layout.lines().filter(wide).map(|line| line.text_range()).collect()
}

/// Clusters that came out with the missing glyph, in order.
fn holes(layout: &parley::Layout<u16>) -> Vec<Range<usize>> {
    let mut holes = Vec::new();
    for run in layout.lines().flat_map(|line| line.runs().collect::<Vec<_>>()) {
        for cluster in run.clusters() {
            if !cluster.is_hard_line_break() && cluster.glyphs().any(|glyph| glyph.id == 0) {
                holes.push(cluster.text_range());
            }
        }
    }
    holes.sort_by_key(|hole| hole.start);
    holes
}

/// The face asked for, then those that may stand in for it.
fn families(face: Face) -> Vec<FontFamilyName<'static>> {
    let order: &[Face] = match face {
        Face::Regular | Face::SpareRegular => &[Face::Regular, Face::SpareRegular],
        Face::Strong | Face::SpareStrong => &[Face::Strong, Face::SpareStrong],
        Face::Italic => &[Face::Italic, Face::SpareRegular],
    };
    order.iter().map(|face| FontFamilyName::named(face.family())).collect()
}

/// Text below this size is not kerned: nobody sees it there, and each pair costs bytes in the file.
const KERNED: f32 = 9.0;

/// Contextual alternates off: "->" stays two characters. Figures of equal width where numbers stand in columns.
fn features(figures: bool, size: f32) -> &'static [FontFeature] {
    const CALT: FontFeature = FontFeature::new(parley::setting::Tag::new(b"calt"), 0);
    const TNUM: FontFeature = FontFeature::new(parley::setting::Tag::new(b"tnum"), 1);
    const KERN: FontFeature = FontFeature::new(parley::setting::Tag::new(b"kern"), 0);
    match (figures, size < KERNED) {
        (false, false) => &[CALT],
        (false, true) => &[CALT, KERN],
        (true, false) => &[CALT, TNUM],
        (true, true) => &[CALT, TNUM, KERN],
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// Words with numbers, days, articles and figures among them, as papers have them.
    const WORDS: [&str; 16] = [
        "the", "A.6.2.4", "SYS-002,", "D-3", "26 November 2026.", "Verantwortungsbereich", "(26 de noviembre de 2026)",
        "12 months", "Art. 50(2)", "KM-DES-01", "27 of 30", "of", "2026-11-24", "risk-based", "MR-2026-1/D-12", "y",
    ];

    fn span(text: &str) -> [Span<'_>; 1] {
        [Span { text, face: Face::Regular, size: 8.2 }]
    }

    #[test]
    fn nothing_that_belongs_together_is_broken_in_any_column_that_holds_it() {
        let mut shaper = Shaper::new();
        let wide = |shaper: &mut Shaper, text: &str| shaper.lines(&span(text), false, 1e6)[0].width;
        // A small generator of its own: the same texts each time.
        let mut seed = 42_u32;
        let mut draw = |below: usize| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 16) as usize % below
        };
        let (mut broken, mut kept) = (0, 0);
        for _ in 0..300 {
            let text = (0..3 + draw(9)).map(|_| WORDS[draw(WORDS.len())]).collect::<Vec<_>>().join(" ");
            let column = 24.0 + draw(120) as f32;
            let lines = shaper.lines(&span(&text), false, column);
            let read: Vec<String> =
                lines.iter().map(|line| line.pieces.iter().map(|piece| piece.shaped.text.as_str()).collect()).collect();
            assert_eq!(read.concat(), text, "no letter is added or lost");
            for piece in glue::pieces(&text) {
                let piece = &text[piece];
                if wide(&mut shaper, piece) <= column {
                    assert!(read.iter().any(|line| line.contains(piece)), "{piece:?} at {column} in {read:?}");
                    kept += 1;
                } else {
                    broken += 1;
                }
            }
            assert!(lines.iter().all(|line| line.width <= column + 0.1), "{column}: {read:?}");
        }
        assert!(kept > 500 && broken > 50, "{kept} kept, {broken} too wide for their column");
    }

    #[test]
    fn the_narrowest_column_of_a_text_is_its_widest_piece() {
        let mut shaper = Shaper::new();
        let narrowest = shaper.narrowest(&span("on 26 November 2026 it was"), false);
        let day = shaper.lines(&span("26 November 2026"), false, 1e6)[0].width;
        assert!((narrowest - day).abs() < 0.5, "{narrowest} {day}");
    }
}
