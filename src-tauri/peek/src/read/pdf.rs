//! PDF: a page as it looks, and words by the places of their letters. Scripts, links, forms and files inside it are left alone.

use hayro::hayro_interpret::font::{Glyph, GlyphRun};
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, SoftMask, interpret_page,
};
use hayro::hayro_syntax::page::Page;
use hayro::hayro_syntax::{LoadPdfError, Pdf};
use hayro::kurbo::{Affine, BezPath, Point, Rect, Vec2};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::vello_cpu::peniko::ImageAlphaType;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

use super::Result;
use super::image::{Pixels, write};
use crate::said::{Found, Kind, MOST_PAGE, MOST_WORDS, Want, Why};

/// No paper is longer, in points: five metres.
const MOST_SIDE: f32 = 14_400.0;
/// A page is shown as wide as this, and no higher than twice that, in pixels.
const WIDE: f32 = 1_100.0;

pub(super) fn read(bytes: &[u8], want: Want) -> Result<Found> {
    let pdf = Pdf::new(bytes.to_vec()).map_err(|fault| match fault {
        LoadPdfError::Decryption(_) => Why::Locked,
        LoadPdfError::Invalid => Why::Unreadable,
    })?;
    let pages = pdf.pages();
    let mut found = Found {
        kind: Kind::Pdf,
        pages: u32::try_from(pages.len()).unwrap_or(u32::MAX),
        scripts: bytes.windows(11).any(|part| part == b"/JavaScript"),
        ..Found::default()
    };
    match want {
        Want::Words => {
            for page in pages.iter() {
                found.text.push_str(&words(page, MOST_WORDS));
                found.text.push('\n');
                // Every letter takes a byte at least, and what is longer is cut.
                if found.text.len() > 4 * MOST_WORDS {
                    break;
                }
            }
        }
        Want::Page(number) => {
            let at = usize::try_from(number.max(1) - 1).unwrap_or(usize::MAX);
            let page = pages.get(at.min(pages.len().saturating_sub(1))).ok_or(Why::Unreadable)?;
            found.picture = picture(page)?;
            found.text = words(page, MOST_PAGE);
        }
    }
    Ok(found)
}

fn picture(page: &Page<'_>) -> Result<Vec<u8>> {
    let (width, height) = page.render_dimensions();
    if !(width.is_finite() && height.is_finite()) || width > MOST_SIDE || height > MOST_SIDE {
        return Err(Why::Large);
    }
    let scale = (WIDE / width.max(1.0)).min(2.0 * WIDE / height.max(1.0));
    // A side has a pixel at least.
    let part = |side: f32| scale.max(1.0 / side.max(0.01));
    let settings = PixmapSettings { x_scale: part(width), y_scale: part(height), bg_color: WHITE };
    let (interpreter, looks) = (InterpreterSettings::default(), RenderSettings::default());
    let drawn = render(page, &RenderCache::new(), &interpreter, &looks, &settings);
    let (width, height) = (usize::from(drawn.width()), usize::from(drawn.height()));
    write(&Pixels { width, height, parts: 4, bytes: drawn.take_rgba8(ImageAlphaType::Alpha) })
}

fn words(page: &Page<'_>, most: usize) -> String {
    let cache = InterpreterCache::new();
    let area = Rect::new(0.0, 0.0, 1.0, 1.0);
    let mut context = Context::new(Affine::IDENTITY, area, &cache, page.xref(), InterpreterSettings::default());
    let mut letters = Letters { text: String::new(), most, last: None };
    interpret_page(page, &mut context, &mut letters);
    letters.text
}

/// Letters as they come, with a space or a new line where the next one stands apart.
struct Letters {
    text: String,
    most: usize,
    /// Where the last one ended, and how high it was.
    last: Option<(Point, f64)>,
}

impl Letters {
    fn letter(&mut self, glyph: &Glyph<'_>, place: Affine) {
        if self.text.len() > self.most.saturating_mul(4) {
            return;
        }
        let Some(said) = glyph.as_unicode() else { return };
        let wide = match glyph {
            Glyph::Outline(outline) => outline.advance_width(),
            Glyph::Type3(drawn) => drawn.advance_width(),
        };
        let start = place * Point::ZERO;
        let high = (place * Point::new(0.0, 1_000.0) - start).hypot().max(0.001);
        let along = place * Point::new(f64::from(wide.unwrap_or(500.0)), 0.0) - start;
        if let Some((end, before)) = self.last {
            let apart: Vec2 = start - end;
            let line = along.cross(apart).abs() / along.hypot().max(0.001);
            let size = high.max(before);
            if line > 0.6 * size {
                self.text.push('\n');
            } else if apart.dot(along) / along.hypot().max(0.001) > 0.18 * size || apart.hypot() > 3.0 * size {
                self.space();
            }
        }
        match said {
            BfString::Char(' ') => self.space(),
            BfString::Char(letter) => self.text.push(letter),
            BfString::String(letters) => self.text.push_str(&letters),
        }
        self.last = Some((start + along, high));
    }

    fn space(&mut self) {
        if !self.text.ends_with([' ', '\n']) {
            self.text.push(' ');
        }
    }
}

impl Device<'_> for Letters {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, '_>, props: DrawProps<'_>, mode: &DrawMode) {
        // Letters that are filled and drawn round come twice.
        if matches!(mode, DrawMode::Stroke(_)) && self.last.is_some() {
            return;
        }
        for glyph in run.glyphs() {
            self.letter(glyph, props.transform * glyph.transform());
        }
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'_>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'_, '_>, _: ImageDrawProps<'_>) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
