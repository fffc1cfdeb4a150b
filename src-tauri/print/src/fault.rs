//! Why a document is not printed. Each is found before a byte is handed out.

/// A document that cannot be laid out, or a file that would not be what it claims to be.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum PrintFault {
    /// Title, language or date is missing, or the date is not one.
    #[error("document property `{0}` is missing or malformed")]
    Property(&'static str),
    /// A picture has no description.
    #[error("a picture has no description")]
    NoAlt,
    /// A picture is neither a PNG nor a JPEG that can be read.
    #[error("picture cannot be read: {0}")]
    Picture(String),
    /// A table has no columns, no summary, or a row whose cells do not fill them.
    #[error("table malformed: {0}")]
    Table(String),
    /// A table does not fit into a workbook.
    #[error("workbook: {0}")]
    Workbook(String),
    /// A file for Word could not be written.
    #[error("word: {0}")]
    Word(String),
    /// Heading levels start above 2 or skip one.
    #[error("heading `{heading}` is of level {level} after level {after}")]
    HeadingLevel {
        /// Its words.
        heading: String,
        /// Its level.
        level: u8,
        /// Level of the heading before.
        after: u8,
    },
    /// Two places carry the same id.
    #[error("id `{0}` is used twice")]
    SameId(String),
    /// A link leads to a place that does not exist.
    #[error("link to `{0}` leads nowhere")]
    DeadLink(String),
    /// A link leads to an address that is not http, https or mailto.
    #[error("link to `{0}` is not http, https or mailto")]
    BadAddress(String),
    /// A glyph the font does not have was about to be written.
    #[error("page {page}: a glyph is missing for `{text}`")]
    MissingGlyph {
        /// Page, from 1.
        page: usize,
        /// Text of the cluster.
        text: String,
    },
    /// Something stands outside the page.
    #[error("page {page}: `{text}` stands outside the page")]
    OffPage {
        /// Page, from 1.
        page: usize,
        /// Text of the run.
        text: String,
    },
    /// A marked piece of content is not in the structure tree exactly once.
    #[error("page {page}: marked content {mcid} is {times} times in the structure tree")]
    Mark {
        /// Page, from 1.
        page: usize,
        /// Its number on the page.
        mcid: usize,
        /// How often it was found.
        times: usize,
    },
    /// The catalogue of words could not be read.
    #[error("words: {0}")]
    Words(String),
    /// A font could not be subset.
    #[error("font: {0}")]
    Font(String),
    /// The PDF could not be written.
    #[error("pdf: {0}")]
    Pdf(String),
    /// Whoever asked for the document said to stop.
    #[error("stopped")]
    Stopped,
    /// No such page.
    #[error("no page {0}")]
    NoPage(usize),
}

impl From<PrintFault> for aims_core::PressFault {
    fn from(fault: PrintFault) -> Self {
        match fault {
            PrintFault::Stopped => Self::Stopped,
            other => Self::Failed(other.to_string()),
        }
    }
}

impl From<lopdf::Error> for PrintFault {
    fn from(error: lopdf::Error) -> Self {
        Self::Pdf(error.to_string())
    }
}
