//! What parent and child say to each other: a length, a few fields as JSON, then bytes. Each side takes it for a stranger's.

use std::io::{Error, ErrorKind, Read, Result, Write};

use serde::{Deserialize, Serialize};

/// Largest file that is handed to a child, in bytes. What its memory does not take ends it sooner.
pub const MOST_BYTES: u64 = 400_000_000;
/// Most characters of a page, or of a text that is shown.
pub const MOST_PAGE: usize = 50_000;
/// Most characters of a whole file that are searched.
pub const MOST_WORDS: usize = 100_000;
/// Most bytes of the fields of an answer: each character may take twelve as JSON spells it.
pub(crate) const MOST_SAID: usize = 12 * MOST_WORDS + 10_000;
/// Most bytes of a picture.
pub(crate) const MOST_PICTURE: usize = 16_000_000;

/// What is wanted of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Want {
    /// A page as it looks, and its words; from 1.
    Page(u32),
    /// The words of all of it.
    Words,
}

/// A question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// What is wanted.
    pub want: Want,
}

/// What a file is, as far as this program looks into it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Pages.
    Pdf,
    /// A picture; of one that moves its first.
    Image,
    /// Text, markup and scripts included.
    Text,
    /// The text of an office document.
    Office,
    /// Anything else: it is not looked into.
    #[default]
    Other,
}

/// Why a child that went on cannot say what stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Why {
    /// Not what it says it is, cut short, or beyond the parser.
    Unreadable,
    /// It wants a password.
    Locked,
    /// It claims, or unpacks to, more than is looked into.
    Large,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// What the file is.
    pub kind: Kind,
    /// Pages of the whole; 0 for what has none.
    pub pages: u32,
    /// Words: of the page, or of the whole. Nothing in them steers a screen.
    pub text: String,
    /// There is more than that.
    pub cut: bool,
    /// An office document carries macros. They were not run.
    pub macros: bool,
    /// It carries scripts. They were not run.
    pub scripts: bool,
    /// The page as a PNG; empty where there is none.
    #[serde(skip)]
    pub picture: Vec<u8>,
    pub(crate) why: Option<Why>,
}

impl Found {
    /// What whoever sees it should know besides: messages.
    #[must_use]
    pub fn notes(&self) -> Vec<&'static str> {
        let said = [
            (self.kind == Kind::Other, "peek-none"),
            (self.macros, "peek-macros"),
            (self.scripts, "peek-scripts"),
            (self.cut, "peek-cut"),
        ];
        said.into_iter().filter(|(so, _)| *so).map(|(_, message)| message).collect()
    }

    pub(crate) fn unreadable() -> Self {
        Self::not(Why::Unreadable)
    }

    pub(crate) fn not(why: Why) -> Self {
        Self { why: Some(why), ..Self::default() }
    }
}

fn nonsense() -> Error {
    Error::from(ErrorKind::InvalidData)
}

fn part(from: &mut impl Read, most: usize) -> Result<Vec<u8>> {
    let mut length = [0; 4];
    from.read_exact(&mut length)?;
    let length = usize::try_from(u32::from_le_bytes(length)).map_err(|_| nonsense())?;
    if length > most {
        return Err(nonsense());
    }
    // As long as it says and no longer: of a large file, what a growing one would leave free is memory the reader lacks.
    let mut bytes = Vec::with_capacity(length);
    let read = from.take(u64::try_from(length).unwrap_or_default()).read_to_end(&mut bytes)?;
    if read == length { Ok(bytes) } else { Err(nonsense()) }
}

fn put(into: &mut impl Write, bytes: &[u8]) -> Result<()> {
    into.write_all(&u32::try_from(bytes.len()).map_err(|_| nonsense())?.to_le_bytes())?;
    into.write_all(bytes)
}

/// What a child is given to look into.
pub enum Given {
    /// Bytes.
    Kept(Vec<u8>),
    /// A file on a disk and how long it is: handed over a little at a time. The child never learns where it lies.
    Disk(std::fs::File, u64),
}

impl From<Vec<u8>> for Given {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Kept(bytes)
    }
}

impl Given {
    /// Opens the file at `path`.
    ///
    /// # Errors
    /// What the system says.
    pub fn at(path: &std::path::Path) -> Result<Self> {
        let file = std::fs::File::open(path)?;
        let length = file.metadata()?.len();
        Ok(Self::Disk(file, length))
    }

    /// How many bytes there are.
    pub(crate) fn length(&self) -> u64 {
        match self {
            Self::Kept(bytes) => bytes.len() as u64,
            Self::Disk(_, length) => *length,
        }
    }
}

/// Asks.
pub(crate) fn ask(into: &mut impl Write, asked: Asked, given: Given) -> Result<()> {
    put(into, &serde_json::to_vec(&asked)?)?;
    into.write_all(&u32::try_from(given.length()).map_err(|_| nonsense())?.to_le_bytes())?;
    match given {
        Given::Kept(bytes) => into.write_all(&bytes)?,
        Given::Disk(file, length) => {
            std::io::copy(&mut file.take(length), into)?;
        }
    }
    into.flush()
}

/// Hears what is asked.
pub(crate) fn take(from: &mut impl Read) -> Result<(Asked, Vec<u8>)> {
    let asked = serde_json::from_slice(&part(from, 1_000)?)?;
    Ok((asked, part(from, usize::try_from(MOST_BYTES).map_err(|_| nonsense())?)?))
}

/// Answers.
pub(crate) fn tell(into: &mut impl Write, found: Found) -> Result<()> {
    put(into, &serde_json::to_vec(&found)?)?;
    put(into, &found.picture)?;
    into.flush()
}

/// Hears the answer, and nothing after it.
pub(crate) fn hear(from: &mut impl Read) -> Result<Found> {
    let mut found: Found = serde_json::from_slice(&part(from, MOST_SAID)?)?;
    found.picture = part(from, MOST_PICTURE)?;
    let png = [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n'];
    let more = from.read(&mut [0; 1])?;
    if more > 0 || !(found.picture.is_empty() || found.picture.starts_with(&png)) {
        return Err(nonsense());
    }
    // What made the text visible was the child; whether it did is the parent's to see.
    let most = MOST_WORDS.max(MOST_PAGE);
    found.text = crate::plain(&found.text, most).0;
    Ok(found)
}
