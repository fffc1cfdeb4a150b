//! Runs: text of one look, one language and one link.

/// Colour of words, by meaning. Every one keeps a contrast of at least 4.5:1 on white and survives greyscale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Ink {
    /// Text.
    #[default]
    Body,
    /// Secondary text.
    Soft,
    /// Headings.
    Head,
    /// Good, always with a word that says so.
    Ok,
    /// Attention, always with a word that says so.
    Warn,
    /// Bad, always with a word that says so.
    Bad,
    /// White, on a dark ground.
    Paper,
}

/// Where a run leads.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Link {
    /// The id of a heading, row or group row of this document.
    Inside(String),
    /// An address: `https:`, `http:` or `mailto:`.
    Outside(String),
}

/// Text of one look. Line feeds break the line; other control characters are shown as U+25A1.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Run {
    /// The text.
    pub text: String,
    /// Semibold.
    pub strong: bool,
    /// Italic.
    pub italic: bool,
    /// One step smaller.
    pub small: bool,
    /// Colour.
    pub ink: Ink,
    /// BCP 47 language where it differs from the document's.
    pub lang: Option<String>,
    /// Where it leads.
    pub link: Option<Link>,
}

impl Run {
    /// Plain text.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Semibold.
    #[must_use]
    pub fn strong(mut self) -> Self {
        self.strong = true;
        self
    }

    /// Italic.
    #[must_use]
    pub fn italic(mut self) -> Self {
        self.italic = true;
        self
    }

    /// One step smaller.
    #[must_use]
    pub fn small(mut self) -> Self {
        self.small = true;
        self
    }

    /// In another colour.
    #[must_use]
    pub fn ink(mut self, ink: Ink) -> Self {
        self.ink = ink;
        self
    }

    /// In a language; the layout drops the mark where it is the document's own.
    #[must_use]
    pub fn in_lang(mut self, lang: &str) -> Self {
        self.lang = (!lang.is_empty()).then(|| lang.to_owned());
        self
    }

    /// Leading to a place in this document.
    #[must_use]
    pub fn to(mut self, id: impl Into<String>) -> Self {
        self.link = Some(Link::Inside(id.into()));
        self
    }

    /// Leading to an address.
    #[must_use]
    pub fn to_address(mut self, address: impl Into<String>) -> Self {
        self.link = Some(Link::Outside(address.into()));
        self
    }
}

impl From<&str> for Run {
    fn from(text: &str) -> Self {
        Self::plain(text)
    }
}

impl From<String> for Run {
    fn from(text: String) -> Self {
        Self::plain(text)
    }
}
