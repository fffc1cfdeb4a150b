//! The preview of one page: glyphs as outlines, so that what is seen is what is mailed on any machine.
//!
//! The picture stands by itself: no style attribute, no script, no font, nothing fetched. Each outline is written once
//! and used by reference.

use std::collections::BTreeMap;
use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};

use crate::fault::PrintFault;
use crate::layout::Layout;
use crate::layout::faces::Face;
use crate::layout::list::{Area, Draw, Rgb, Words};
use crate::layout::picture::Pixels;

impl Layout {
    /// One page as SVG; the first page is number 0.
    ///
    /// # Errors
    /// [`PrintFault::NoPage`] if there is no such page, [`PrintFault::Font`] or [`PrintFault::Picture`] if an outline
    /// or a picture cannot be written.
    pub fn svg_page(&self, number: usize) -> Result<String, PrintFault> {
        let sheet = self.sheets.get(number).ok_or(PrintFault::NoPage(number))?;
        let title = format!("{} ({}/{})", self.properties.title, number + 1, self.sheets.len());
        let draws = sheet.sequences.iter().flat_map(|sequence| &sequence.draws);
        picture(draws, &self.pictures, (self.width, self.height), &title)
    }
}

/// Drawing operations as one SVG of a size, on white.
///
/// # Errors
/// [`PrintFault::Font`] or [`PrintFault::Picture`] if an outline or a picture cannot be written.
pub fn picture<'a>(
    draws: impl Iterator<Item = &'a Draw>,
    pictures: &[Pixels],
    size: (f32, f32),
    title: &str,
) -> Result<String, PrintFault> {
    let mut outlines = Outlines::default();
    let mut body = String::new();
    for draw in draws {
        match draw {
            Draw::Words(words) => put_words(&mut body, &mut outlines, words)?,
            Draw::Rect(area, colour) => rect(&mut body, *area, &format!("fill=\"{}\"", hex(*colour))),
            Draw::Outline(area, thickness, colour) => {
                let half = thickness / 2.0;
                let inner = Area { x: area.x + half, y: area.y + half, w: area.w - thickness, h: area.h - thickness };
                let paint = format!("fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"", hex(*colour), short(*thickness));
                rect(&mut body, inner, &paint);
            }
            Draw::Picture(index, area) => put_picture(&mut body, &pictures[*index], *area)?,
            Draw::Polygon(points, colour) => {
                let _ = write!(body, "<polygon points=\"{}\" fill=\"{}\"/>", places(points), hex(*colour));
            }
            Draw::Line(points, thickness, colour) => {
                let (places, colour) = (places(points), hex(*colour));
                let _ = write!(
                    body,
                    "<polyline points=\"{places}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{}\"/>",
                    short(*thickness)
                );
            }
        }
    }
    let (width, height) = (short(size.0), short(size.1));
    let title = escape(title);
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} \
             {height}\" role=\"img\"><title>{title}</title><defs>{}</defs><rect width=\"{width}\" height=\"{height}\" \
             fill=\"#ffffff\"/>{body}</svg>",
        outlines.definitions
    ))
}

/// Outlines written so far, and the names of those that have any.
#[derive(Default)]
struct Outlines {
    definitions: String,
    names: BTreeMap<(Face, u16), Option<String>>,
}

impl Outlines {
    /// The name of a glyph's outline; `None` for one without ink.
    fn name(&mut self, face: Face, glyph: u16) -> Result<Option<String>, PrintFault> {
        if let Some(name) = self.names.get(&(face, glyph)) {
            return Ok(name.clone());
        }
        let mut path = Path(String::new());
        let font = FontRef::new(face.bytes()).map_err(|error| PrintFault::Font(error.to_string()))?;
        if let Some(outline) = font.outline_glyphs().get(GlyphId::from(glyph)) {
            let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
            outline.draw(settings, &mut path).map_err(|error| PrintFault::Font(error.to_string()))?;
        }
        let name = (!path.0.is_empty()).then(|| format!("g{}-{glyph}", face.index()));
        if let Some(name) = &name {
            let _ = write!(self.definitions, "<path id=\"{name}\" d=\"{}\"/>", path.0);
        }
        self.names.insert((face, glyph), name.clone());
        Ok(name)
    }
}

/// Path commands in font units.
struct Path(String);

impl OutlinePen for Path {
    fn move_to(&mut self, x: f32, y: f32) {
        let _ = write!(self.0, "M{x} {y}");
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let _ = write!(self.0, "L{x} {y}");
    }

    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        let _ = write!(self.0, "Q{cx0} {cy0} {x} {y}");
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        let _ = write!(self.0, "C{cx0} {cy0} {cx1} {cy1} {x} {y}");
    }

    fn close(&mut self) {
        self.0.push('Z');
    }
}

fn put_words(body: &mut String, outlines: &mut Outlines, words: &Words) -> Result<(), PrintFault> {
    let font = FontRef::new(words.face.bytes()).map_err(|error| PrintFault::Font(error.to_string()))?;
    let units = f32::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
    let scale = words.size / units;
    let _ = write!(
        body,
        "<g fill=\"{}\" transform=\"translate({} {}) scale({scale:.6} -{scale:.6})\">",
        hex(words.ink),
        short(words.x),
        short(words.y)
    );
    for glyph in &words.shaped.glyphs {
        let Some(name) = outlines.name(words.face, glyph.id)? else { continue };
        let (x, y) = ((glyph.x / scale).round(), (glyph.rise / scale).round());
        let _ = write!(body, "<use href=\"#{name}\" x=\"{x}\"");
        if y != 0.0 {
            let _ = write!(body, " y=\"{y}\"");
        }
        body.push_str("/>");
    }
    body.push_str("</g>");
    Ok(())
}

fn put_picture(body: &mut String, pixels: &Pixels, area: Area) -> Result<(), PrintFault> {
    let fault = |error: png::EncodingError| PrintFault::Picture(error.to_string());
    let side = |pixels: usize| u32::try_from(pixels).map_err(|error| PrintFault::Picture(error.to_string()));
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, side(pixels.width)?, side(pixels.height)?);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().map_err(fault)?;
    writer.write_image_data(&pixels.rgb).map_err(fault)?;
    writer.finish().map_err(fault)?;
    let _ = write!(
        body,
        "<image x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" preserveAspectRatio=\"none\" \
         href=\"data:image/png;base64,{}\"/>",
        short(area.x),
        short(area.y),
        short(area.w),
        short(area.h),
        STANDARD.encode(&bytes)
    );
    Ok(())
}

fn rect(body: &mut String, area: Area, paint: &str) {
    let (x, y, w, h) = (short(area.x), short(area.y), short(area.w), short(area.h));
    let _ = write!(body, "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" {paint}/>");
}

fn hex(Rgb(r, g, b): Rgb) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

fn places(points: &[(f32, f32)]) -> String {
    let pairs: Vec<String> = points.iter().map(|(x, y)| format!("{},{}", short(*x), short(*y))).collect();
    pairs.join(" ")
}

/// A length to a hundredth of a point.
fn short(number: f32) -> f32 {
    (number * 100.0).round() / 100.0
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
