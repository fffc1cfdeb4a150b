//! What a file is, told by its bytes. Not here: what is done with it.

/// What the file is by its first bytes; its name proves nothing.
pub(crate) fn media_type(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [b'%', b'P', b'D', b'F', b'-', ..] => Some("application/pdf"),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        _ => None,
    }
}

/// What names the macros of an office document among the parts of its archive.
const MACROS: &[u8] = b"vbaProject.bin";

/// The same of any file: what it is, as far as its first bytes tell. What is markup or a script is text, and nothing more.
#[must_use]
pub fn told(head: &[u8]) -> &'static str {
    let text = |bytes: &[u8]| match std::str::from_utf8(bytes) {
        Ok(text) => !text.contains('\0'),
        // The last character may be cut off where the head ends.
        Err(fault) => fault.error_len().is_none() && !bytes.contains(&0),
    };
    match media_type(head) {
        Some(known) => known,
        None => match head {
            [b'P', b'K', 3 | 5, 4 | 6, ..] if head.windows(MACROS.len()).any(|part| part == MACROS) => {
                "application/zip; macros"
            }
            [b'P', b'K', 3 | 5, 4 | 6, ..] => "application/zip",
            [0xd0, 0xcf, 0x11, 0xe0, ..] => "application/x-ole-storage",
            [b'M', b'Z', ..] | [0x7f, b'E', b'L', b'F', ..] => "application/x-executable",
            [b'G', b'I', b'F', b'8', ..] => "image/gif",
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => "image/webp",
            [] => "application/x-empty",
            bytes if text(bytes) => "text/plain",
            _ => "application/octet-stream",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::told;

    #[test]
    fn a_file_is_what_its_bytes_say() {
        assert_eq!(told(b"%PDF-1.7"), "application/pdf");
        assert_eq!(told(b"PK\x03\x04rest"), "application/zip");
        assert_eq!(told(b"<svg onload='alert(1)'/>"), "text/plain", "markup is text");
        assert_eq!(told(b"RIFF\0\0\0\0WEBPVP8 "), "image/webp");
        assert_eq!(told(b"MZ\x90"), "application/x-executable");
        assert_eq!(told("caf\u{e9}".as_bytes().get(..4).unwrap_or_default()), "text/plain", "cut inside a letter");
        assert_eq!(told(&[0, 1, 2]), "application/octet-stream");
        assert_eq!(told(b""), "application/x-empty");
    }
}
