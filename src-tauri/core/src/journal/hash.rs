//! Canonical bytes and hashes. Every part goes in with its length before it, so that no two entries share an encoding.

use sha2::{Digest, Sha256};

/// What the first entry names as its predecessor.
pub const ORIGIN: [u8; 32] = [0; 32];

/// Lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    let digit = |four: u8| char::from(b"0123456789abcdef"[usize::from(four)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// SHA-256 over parts, each preceded by its length as eight bytes, big end first. An absent part counts as length 2⁶⁴−1.
pub fn over(parts: &[Option<&[u8]>]) -> [u8; 32] {
    let mut digest = Sha256::new();
    for part in parts {
        match part {
            Some(bytes) => {
                digest.update((bytes.len() as u64).to_be_bytes());
                digest.update(bytes);
            }
            None => digest.update(u64::MAX.to_be_bytes()),
        }
    }
    digest.finalize().into()
}

/// Commitment to a text: it can be opened while the salt is kept, and says nothing once the salt is gone.
pub fn mark(salt: &[u8], texts: &[Option<&str>]) -> [u8; 32] {
    let mut parts = vec![Some(salt)];
    parts.extend(texts.iter().map(|text| text.map(str::as_bytes)));
    over(&parts)
}

/// One image as the entry's hash sees it.
pub struct ImageMark {
    /// Table.
    pub tab: String,
    /// Key.
    pub row: String,
    /// Commitment to before and after.
    pub mark: [u8; 32],
}

/// Everything an entry's hash covers.
pub struct EntryMarks<'a> {
    pub previous: &'a [u8],
    pub seq: u64,
    pub at: &'a str,
    pub edit: &'a str,
    pub kind: &'a str,
    pub target: Option<u64>,
    pub author: [u8; 32],
    pub args: [u8; 32],
    /// What a redaction cleared, as stored; none in any other entry.
    pub cleared: Option<&'a str>,
    pub images: &'a [ImageMark],
}

/// The hash of an entry.
pub fn entry(marks: &EntryMarks<'_>) -> [u8; 32] {
    let (seq, target) = (marks.seq.to_be_bytes(), marks.target.map(u64::to_be_bytes));
    let mut parts: Vec<Option<&[u8]>> = vec![
        Some(b"aims-entry-2"),
        Some(marks.previous),
        Some(&seq),
        Some(marks.at.as_bytes()),
        Some(marks.edit.as_bytes()),
        Some(marks.kind.as_bytes()),
        target.as_ref().map(|bytes| bytes.as_slice()),
        Some(&marks.author),
        Some(&marks.args),
        marks.cleared.map(str::as_bytes),
    ];
    for image in marks.images {
        parts.extend([Some(image.tab.as_bytes()), Some(image.row.as_bytes()), Some(image.mark.as_slice())]);
    }
    over(&parts)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn parts_do_not_run_together() {
        assert_ne!(over(&[Some(b"ab"), Some(b"c")]), over(&[Some(b"a"), Some(b"bc")]));
        assert_ne!(over(&[None]), over(&[Some(b"")]));
    }

    /// The published vector: `docs/journal-encoding.md` says the same digits.
    #[test]
    fn the_encoding_stays_what_was_published() {
        let (author, args) = (mark(&[1; 16], &[Some("Ada")]), mark(&[2; 16], &[Some("{}")]));
        let after = crate::journal::Fields::read("{\"name\":\"Ada\"}").unwrap();
        let image = crate::journal::image_mark(None, Some(&after), &[7; 16]).unwrap();
        let made = entry(&EntryMarks {
            previous: &ORIGIN,
            seq: 1,
            at: "2026-11-24T08:00:00.000Z",
            edit: "person.add",
            kind: "edit",
            target: None,
            author,
            args,
            cleared: None,
            images: &[ImageMark { tab: "person".into(), row: "p1".into(), mark: image }],
        });
        assert_eq!(hex(&made), "88b87a08c94252c97a447b5f78df8d13550b92cc21ea7922c24a2d430d301574");
        let page = include_str!("../../../../docs/journal-encoding.md");
        for digits in [author, args, image, made].map(|bytes| hex(&bytes)) {
            assert!(page.contains(&digits), "{digits}");
        }
    }
}
