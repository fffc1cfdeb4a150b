//! Texts for Word that come back: reading a DOCX that may be anybody's, within limits, as paragraphs of a text.
//!
//! What is read is words, lists and tables as if every tracked change were accepted. Nothing in the file is obeyed: no entity, no
//! field, no picture, no link. Not here: files and dialogs (the hosts), writing DOCX (`print`), what a difference means (`facts`).

mod body;
mod found;
mod marks;
mod styles;

use std::panic::{AssertUnwindSafe, catch_unwind};

pub use found::{MOST_LINES, MOST_TEXT, WordPart, WordRead};
pub use marks::{Base, LIVE, PART, base, mark};

use crate::container::{self, MOST_UNPACKED, Unread};
use crate::fault::{Fault, Refusal, Result};

/// Largest file, in bytes.
pub const MOST_BYTES: usize = 10_000_000;

/// Reads a file.
///
/// # Errors
/// [`Fault::Refused`] with `refuse-word-…`: too large, too long, another kind of file, protected, malformed.
pub fn read(name: &str, bytes: &[u8]) -> Result<WordRead> {
    let refuse = |id: &str| Fault::from(Refusal::new(id));
    if bytes.len() > MOST_BYTES {
        return Err(Refusal::new("refuse-word-large").with("most", MOST_BYTES / 1_000_000).into());
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        // The old container holds an old document, or a new one behind a password.
        return Err(refuse("refuse-word-old"));
    }
    let unread = |why: Unread| match why {
        Unread::Bomb => Refusal::new("refuse-word-bomb").with("most", MOST_UNPACKED / 1_000_000).into(),
        Unread::Password => refuse("refuse-word-old"),
        Unread::Kind => refuse("refuse-word-kind"),
        Unread::Malformed => refuse("refuse-word-malformed"),
    };
    container::check(bytes, body::PLACE).map_err(unread)?;
    let part = |name: &str| container::part(bytes, name).map_err(unread);
    let (Some(document), styles, numbering) = (part(body::PLACE)?, part(styles::STYLES)?, part(styles::NUMBERING)?)
    else {
        return Err(refuse("refuse-word-kind"));
    };
    // The parser is another's and the file a stranger's: a panic in there is a file that cannot be read.
    let parsed = catch_unwind(AssertUnwindSafe(|| {
        let looks = styles::read(&styles.unwrap_or_default(), &numbering.unwrap_or_default())?;
        body::read(&document, &looks)
    }));
    let read = parsed.unwrap_or_else(|_| Err(refuse("refuse-word-malformed")))?;
    Ok(WordRead { name: name.to_owned(), ..read })
}
