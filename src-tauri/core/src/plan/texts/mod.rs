//! The texts of the AIMS (7.5): six that a small organisation needs, and its own. A text is a record with paragraphs; a version
//! of it is an issued document. Not here: what is drafted (`drafts`), how it looks (`print`).

mod copy;
mod earlier;
mod fields;
mod guard;
mod issue;
mod page;
mod paper;
mod paragraphs;
mod placeholder;
mod register;

pub(crate) use copy::{draft_paper, resolve, resolve_key};
pub(crate) use earlier::{earlier, has_entry};
pub use fields::*;
pub(crate) use guard::{known, named_places};
pub use page::{TextAnswers, TextDemand, TextPage, TextPageAnswer, TextParagraph, TextProposed, TextReference};
pub use paragraphs::{ANSWERS, BODY, DRAFTED, HEADING, KEY, PARAGRAPHS, POSITION, REFERS, TEXT, digest};
pub use placeholder::{ids, open};
pub(crate) use placeholder::{next, placeholder};
pub use register::TEXTS;
