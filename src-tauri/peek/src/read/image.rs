//! Pictures: decoded within bounds, made smaller, written anew. Nothing of the file itself reaches a screen.

use std::io::Cursor;

use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use super::Result;
use crate::said::{Found, Kind, Want, Why};

/// Most pixels of a side, and of all.
const MOST_SIDE: usize = 30_000;
const MOST_PIXELS: usize = 60_000_000;
/// A picture is shown no larger than this.
const SHOWN: usize = 1_600;

/// Pixels, three bytes or four each.
pub(super) struct Pixels {
    pub(super) width: usize,
    pub(super) height: usize,
    /// 1 gray, 2 gray and alpha, 3 colour, 4 colour and alpha.
    pub(super) parts: usize,
    pub(super) bytes: Vec<u8>,
}

pub(super) fn read(bytes: &[u8], media: &str, want: Want) -> Result<Found> {
    let mut found = Found { kind: Kind::Image, pages: 1, ..Found::default() };
    // A picture has no words.
    if want != Want::Words {
        let pixels = match media {
            "image/png" => png(bytes)?,
            "image/jpeg" => jpeg(bytes)?,
            "image/gif" => gif(bytes)?,
            _ => webp(bytes)?,
        };
        found.picture = write(&smaller(pixels))?;
    }
    Ok(found)
}

fn wrong<E>(_: E) -> Why {
    Why::Unreadable
}

fn sane(width: usize, height: usize) -> Result<()> {
    let fits = width <= MOST_SIDE && height <= MOST_SIDE && width.saturating_mul(height) <= MOST_PIXELS;
    if fits && width > 0 && height > 0 { Ok(()) } else { Err(Why::Large) }
}

fn side(pixels: u32) -> usize {
    usize::try_from(pixels).unwrap_or(usize::MAX)
}

fn png(bytes: &[u8]) -> Result<Pixels> {
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), png::Limits { bytes: 300 << 20 });
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    // What it claims stands first, before anything is set aside for it.
    let claimed = decoder.read_header_info().map_err(wrong)?;
    let (width, height) = (side(claimed.width), side(claimed.height));
    sane(width, height)?;
    let mut reader = decoder.read_info().map_err(wrong)?;
    let mut bytes = vec![0; reader.output_buffer_size().ok_or(Why::Large)?];
    let frame = reader.next_frame(&mut bytes).map_err(wrong)?;
    let parts = match frame.color_type {
        png::ColorType::Grayscale => 1,
        png::ColorType::GrayscaleAlpha => 2,
        png::ColorType::Rgba => 4,
        _ => 3,
    };
    Ok(Pixels { width, height, parts, bytes })
}

fn jpeg(bytes: &[u8]) -> Result<Pixels> {
    let options = DecoderOptions::default()
        .jpeg_set_out_colorspace(ColorSpace::RGB)
        .set_max_width(usize::MAX)
        .set_max_height(usize::MAX)
        .set_strict_mode(false);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(wrong)?;
    let (width, height) = decoder.dimensions().ok_or(Why::Unreadable)?;
    sane(width, height)?;
    Ok(Pixels { width, height, parts: 3, bytes: decoder.decode().map_err(wrong)? })
}

fn gif(bytes: &[u8]) -> Result<Pixels> {
    let mut options = gif::DecodeOptions::new();
    options.set_color_output(gif::ColorOutput::RGBA);
    options.set_memory_limit(gif::MemoryLimit::Bytes(std::num::NonZeroU64::new(300 << 20).ok_or(Why::Large)?));
    let mut decoder = options.read_info(Cursor::new(bytes)).map_err(wrong)?;
    sane(usize::from(decoder.width()), usize::from(decoder.height()))?;
    // The first picture of those that move.
    let Some(frame) = decoder.next_frame_info().map_err(wrong)? else { return Err(Why::Unreadable) };
    let (width, height) = (usize::from(frame.width), usize::from(frame.height));
    sane(width, height)?;
    let mut pixels = vec![0; decoder.buffer_size()];
    decoder.read_into_buffer(&mut pixels).map_err(wrong)?;
    Ok(Pixels { width, height, parts: 4, bytes: pixels })
}

fn webp(bytes: &[u8]) -> Result<Pixels> {
    let mut decoder = image_webp::WebPDecoder::new(Cursor::new(bytes)).map_err(wrong)?;
    decoder.set_memory_limit(300 << 20);
    let (width, height) = decoder.dimensions();
    sane(side(width), side(height))?;
    let parts = if decoder.has_alpha() { 4 } else { 3 };
    let mut pixels = vec![0; decoder.output_buffer_size().ok_or(Why::Large)?];
    decoder.read_image(&mut pixels).map_err(wrong)?;
    Ok(Pixels { width: side(width), height: side(height), parts, bytes: pixels })
}

/// No larger than it is shown: each new pixel is the mean of those it stands for.
fn smaller(pixels: Pixels) -> Pixels {
    let Pixels { width, height, parts, bytes } = pixels;
    let by = width.max(height).div_ceil(SHOWN).max(1);
    if by == 1 {
        return Pixels { width, height, parts, bytes };
    }
    let (wide, high) = (width.div_ceil(by), height.div_ceil(by));
    let mut small = Vec::with_capacity(wide * high * parts);
    for row in 0..high {
        for column in 0..wide {
            let mut sums = [0_usize; 4];
            let mut count = 0;
            for y in (row * by..(row + 1) * by).take_while(|y| *y < height) {
                for x in (column * by..(column + 1) * by).take_while(|x| *x < width) {
                    let at = (y * width + x) * parts;
                    let one = bytes.get(at..at + parts).unwrap_or_default();
                    sums.iter_mut().zip(one).for_each(|(sum, part)| *sum += usize::from(*part));
                    count += 1;
                }
            }
            small.extend(sums.iter().take(parts).map(|sum| u8::try_from(sum / count.max(1)).unwrap_or(u8::MAX)));
        }
    }
    Pixels { width: wide, height: high, parts, bytes: small }
}

/// As a PNG of its pixels alone: no name, place or comment of the file goes along.
pub(super) fn write(pixels: &Pixels) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let size = |side: usize| u32::try_from(side).map_err(wrong);
    let mut encoder = png::Encoder::new(&mut out, size(pixels.width)?, size(pixels.height)?);
    encoder.set_color(match pixels.parts {
        1 => png::ColorType::Grayscale,
        2 => png::ColorType::GrayscaleAlpha,
        4 => png::ColorType::Rgba,
        _ => png::ColorType::Rgb,
    });
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header().map_err(wrong)?;
    let size = pixels.width * pixels.height * pixels.parts;
    writer.write_image_data(pixels.bytes.get(..size).ok_or(Why::Unreadable)?).map_err(wrong)?;
    writer.finish().map_err(wrong)?;
    Ok(out)
}
