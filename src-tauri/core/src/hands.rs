//! What a host lends to an edit: the moment, a source of ids and a press. Core has none of the three itself.

use chrono::DateTime;
use chrono::Utc;
use serde::{Deserialize, Serialize};

pub use crate::fault::PressFault;
use crate::fault::{Fault, Refusal};
use crate::paper::Paper;

/// Longest name of an author, in characters.
const MOST_NAME: usize = 200;

/// Who says so: the name setting of the program. It proves no identity, and every screen that shows it says that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Author {
    /// Display name, 1 to 200 characters.
    pub name: String,
}

impl Author {
    /// Refuses a name that is empty, too long, or holds marks that a terminal or a page would obey.
    ///
    /// # Errors
    /// [`Fault::Refused`] with `refuse-author` at `author`.
    pub fn check(&self) -> Result<(), Fault> {
        let length = self.name.chars().count();
        let fits = !self.name.trim().is_empty() && length <= MOST_NAME && !self.name.chars().any(steers);
        if fits { Ok(()) } else { Err(Refusal::new("refuse-author").with("most", MOST_NAME).field("author").into()) }
    }
}

/// Whether a character shows nothing and steers what shows the text: a control code, or a mark that turns the direction.
#[must_use]
pub fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Randomness, handed in. Used for UUIDv7 keys and for the salts of journal commitments.
pub trait Ids {
    /// Sixteen random bytes.
    fn bytes(&mut self) -> [u8; 16];
}

/// A printed document as the press returns it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pressed {
    /// The finished PDF.
    pub pdf: Vec<u8>,
    /// Number of pages, at least 1.
    pub pages: u32,
    /// Characters no bundled font has; they stand as a visible box in the PDF.
    pub unprintable: Vec<char>,
}

/// Turns frozen data into PDF bytes. `aims-print` implements it; tests use a fake.
pub trait Press {
    /// Prints `paper` in the paper's own language. The same paper always gives the same bytes.
    ///
    /// # Errors
    /// When the document cannot be laid out or fails one of the press's own gates.
    fn press(&self, paper: &Paper) -> Result<Pressed, PressFault>;

    /// Whether a picture, a PNG or JPEG file, can be printed.
    ///
    /// # Errors
    /// When it is damaged or has more pixels than are ever drawn.
    fn draws(&self, picture: &[u8]) -> Result<(), PressFault>;
}

/// What an edit may use of the world.
pub struct Hands<'a> {
    /// The instant of the edit.
    pub at: DateTime<Utc>,
    /// Source of randomness.
    pub ids: &'a mut dyn Ids,
    /// The press, called only by edits that issue a document.
    pub press: &'a dyn Press,
}
