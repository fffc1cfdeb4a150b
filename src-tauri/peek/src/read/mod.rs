//! What stands in a file, told by its bytes. Runs in the child alone.

mod image;
mod office;
mod pdf;
mod text;

use aims_core::media::told;

use crate::plain;
use crate::said::{Asked, Found, Kind, MOST_PAGE, MOST_WORDS, Want, Why};

/// Why a reader stops.
type Result<T> = std::result::Result<T, Why>;

/// Looks.
pub(crate) fn read(asked: &Asked, bytes: &[u8]) -> Found {
    let media = told(bytes);
    let found = match media {
        "application/pdf" => pdf::read(bytes, asked.want),
        "image/png" | "image/jpeg" | "image/gif" | "image/webp" => image::read(bytes, media, asked.want),
        "text/plain" => Ok(text::read(bytes)),
        known if known.starts_with("application/zip") => office::read(bytes),
        // Without an encoding that it says, what is neither UTF-8 nor binary is an older text.
        _ if text::older(bytes) => Ok(text::read(bytes)),
        _ => Ok(Found { kind: Kind::Other, ..Found::default() }),
    };
    let mut found = found.unwrap_or_else(Found::not);
    let most = if asked.want == Want::Words { MOST_WORDS } else { MOST_PAGE };
    let (shown, cut) = plain(&found.text, most);
    found.text = shown;
    found.cut |= cut;
    found
}
