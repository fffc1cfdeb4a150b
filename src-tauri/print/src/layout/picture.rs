//! Pictures: PNG and JPEG become plain eight-bit RGB, so that what is archived depends on no exotic coding.
//!
//! Transparency is laid on white: the ground every logo stands on here. A picture larger than it is ever drawn is
//! averaged down, so that a photograph used as a logo does not make the file heavy.

use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use crate::fault::PrintFault;

/// Pixels are kept up to this many in one direction: 300 dpi over 170 mm.
const LARGEST: usize = 2000;
/// A picture of more pixels in one direction is refused before it is decoded.
const REFUSED: usize = 12_000;
/// So is one of more pixels in all: a few kilobytes can stand for gigabytes.
const MOST_PIXELS: usize = 30_000_000;

/// A picture, decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// Width in pixels.
    pub width: usize,
    /// Height in pixels.
    pub height: usize,
    /// RGB, row by row from the top.
    pub rgb: Vec<u8>,
}

impl Pixels {
    /// Decodes a file.
    ///
    /// # Errors
    /// [`PrintFault::Picture`] if it is neither PNG nor JPEG, damaged, or absurdly large.
    pub fn decode(bytes: &[u8]) -> Result<Self, PrintFault> {
        let mut pixels = if bytes.starts_with(&[0x89, b'P', b'N', b'G']) {
            decode_png(bytes)?
        } else if bytes.starts_with(&[0xFF, 0xD8]) {
            decode_jpeg(bytes)?
        } else {
            return Err(PrintFault::Picture("neither PNG nor JPEG".to_owned()));
        };
        while pixels.width.max(pixels.height) > LARGEST {
            pixels = pixels.halved();
        }
        Ok(pixels)
    }

    /// Half as wide and high, each pixel the mean of four.
    fn halved(&self) -> Self {
        let (width, height) = ((self.width / 2).max(1), (self.height / 2).max(1));
        let mut rgb = Vec::with_capacity(width * height * 3);
        for y in 0..height {
            for x in 0..width {
                for channel in 0..3 {
                    let at = |dx: usize, dy: usize| {
                        let (x, y) = ((2 * x + dx).min(self.width - 1), (2 * y + dy).min(self.height - 1));
                        u16::from(self.rgb[(y * self.width + x) * 3 + channel])
                    };
                    rgb.push(((at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1) + 2) / 4) as u8);
                }
            }
        }
        Self { width, height, rgb }
    }
}

fn fault(error: impl std::fmt::Display) -> PrintFault {
    PrintFault::Picture(error.to_string())
}

fn decode_png(bytes: &[u8]) -> Result<Pixels, PrintFault> {
    let mut decoder = png::Decoder::new_with_limits(std::io::Cursor::new(bytes), png::Limits { bytes: 512 << 20 });
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(fault)?;
    let (width, height) = (reader.info().width as usize, reader.info().height as usize);
    sane(width, height)?;
    let size = reader.output_buffer_size().ok_or_else(|| fault("too large"))?;
    let mut buffer = vec![0; size];
    let frame = reader.next_frame(&mut buffer).map_err(fault)?;
    buffer.truncate(frame.buffer_size());
    let on_white = |value: u8, alpha: u8| {
        let (value, alpha) = (u32::from(value), u32::from(alpha));
        ((value * alpha + 255 * (255 - alpha) + 127) / 255) as u8
    };
    let rgb = match frame.color_type {
        png::ColorType::Grayscale => buffer.iter().flat_map(|g| [*g; 3]).collect(),
        png::ColorType::GrayscaleAlpha => buffer.chunks_exact(2).flat_map(|p| [on_white(p[0], p[1]); 3]).collect(),
        png::ColorType::Rgb => buffer,
        png::ColorType::Rgba => buffer
            .chunks_exact(4)
            .flat_map(|p| [on_white(p[0], p[3]), on_white(p[1], p[3]), on_white(p[2], p[3])])
            .collect(),
        png::ColorType::Indexed => return Err(fault("palette not expanded")),
    };
    Ok(Pixels { width, height, rgb })
}

fn decode_jpeg(bytes: &[u8]) -> Result<Pixels, PrintFault> {
    let options = DecoderOptions::default()
        .jpeg_set_out_colorspace(ColorSpace::RGB)
        .set_max_width(REFUSED)
        .set_max_height(REFUSED)
        .set_strict_mode(false);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(fault)?;
    let (width, height) = decoder.dimensions().ok_or_else(|| fault("no size"))?;
    sane(width, height)?;
    let rgb = decoder.decode().map_err(fault)?;
    if rgb.len() != width * height * 3 {
        return Err(fault("not RGB after decoding"));
    }
    Ok(Pixels { width, height, rgb })
}

fn sane(width: usize, height: usize) -> Result<(), PrintFault> {
    if width == 0 || height == 0 || width > REFUSED || height > REFUSED || width * height > MOST_PIXELS {
        return Err(PrintFault::Picture(format!("{width} × {height} pixels")));
    }
    Ok(())
}
