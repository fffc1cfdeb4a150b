//! The marks an export leaves in a file, as names of bookmarks: which text in which version, which paragraph, which live part. A
//! bookmark holds letters, digits and low lines, forty at most.

/// What the mark of a paragraph begins with; its key follows.
pub const PART: &str = "p_";
/// What the mark of a live part begins with; its code follows.
pub const LIVE: &str = "live_";
/// What the mark of the whole file begins with.
const WHOLE: &str = "aims_";
/// Longest name of a bookmark.
const MOST: usize = 40;

/// What was exported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Base {
    /// An approved version.
    Version(String),
    /// The text as it stood after an entry of the journal, with the first digits of that entry's hash.
    Entry(u64, String),
}

/// A name of a bookmark from any text.
#[must_use]
pub fn mark(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).take(MOST).collect()
}

impl Base {
    /// The mark of a file of the text with this number.
    #[must_use]
    pub fn mark(&self, number: &str) -> String {
        mark(&match self {
            Self::Version(version) => format!("{WHOLE}{number}_v{version}"),
            Self::Entry(seq, hash) => {
                format!("{WHOLE}{number}_e{seq}_{}", hash.chars().take(8).collect::<String>())
            }
        })
    }
}

/// What a mark says of the text with this number; none: it is not of this text.
#[must_use]
pub fn base(found: &str, number: &str) -> Option<Base> {
    let rest = found.strip_prefix(&mark(&format!("{WHOLE}{number}_")))?;
    if let Some(version) = rest.strip_prefix('v') {
        return Some(Base::Version(version.replace('_', ".")));
    }
    let (seq, hash) = rest.strip_prefix('e')?.split_once('_')?;
    Some(Base::Entry(seq.parse().ok()?, hash.to_owned()))
}

/// Whether a bookmark is the mark of a whole file.
pub(super) fn whole(name: &str) -> bool {
    name.starts_with(WHOLE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_says_what_was_exported() {
        for made in [Base::Version("1.10".to_owned()), Base::Entry(4711, "0a1b2c3d".to_owned())] {
            let said = made.mark("TXT-001");
            assert!(said.len() <= MOST && said.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'), "{said}");
            assert_eq!(base(&said, "TXT-001"), Some(made));
            assert_eq!(base(&said, "TXT-002"), None);
        }
        assert_eq!(base("aims_TXT_001_e99999999999999999999_ab", "TXT-001"), None);
    }
}
