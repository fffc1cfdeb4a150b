//! Two savings the libraries leave on the table: glyph strings that follow one another become one, and the cross
//! reference stream is compressed. Together they are a tenth of a statement.

use lopdf::{Dictionary, Document, Object, Stream};

use crate::fault::PrintFault;

/// Joins neighbouring hexadecimal strings of the page contents: `<0001><0002>` reads the same as `<00010002>`.
/// Contents are written by us and hold no literal strings, so the two bytes mean nothing else.
pub fn join_strings(file: &mut Document) {
    let contents: Vec<_> = file.page_iter().flat_map(|page| file.get_page_contents(page)).collect();
    for id in contents {
        let Ok(stream) = file.get_object_mut(id).and_then(Object::as_stream_mut) else { continue };
        let mut joined: Vec<u8> = Vec::with_capacity(stream.content.len());
        for byte in &stream.content {
            if *byte == b'<' && joined.last() == Some(&b'>') {
                joined.pop();
            } else {
                joined.push(*byte);
            }
        }
        stream.set_content(joined);
    }
}

/// Compresses the cross reference stream, the last object of the file, in place.
pub fn compress_references(mut bytes: Vec<u8>) -> Result<Vec<u8>, PrintFault> {
    let broken = || PrintFault::Pdf("cross reference stream not found".to_owned());
    let tail = rfind(&bytes, b"startxref").ok_or_else(broken)?;
    let start: usize = std::str::from_utf8(&bytes[tail + 9..])
        .ok()
        .and_then(|text| text.split_whitespace().next()?.parse().ok())
        .ok_or_else(broken)?;
    let object = bytes.get(start..tail).ok_or_else(broken)?;
    let open = find(object, b"stream\n").ok_or_else(broken)?;
    let close = rfind(object, b"endstream").ok_or_else(broken)?;
    let length = length(&object[..open]).ok_or_else(broken)?;
    let content = object.get(open + 7..open + 7 + length).ok_or_else(broken)?;
    let mut packed = Stream::new(Dictionary::new(), content.to_vec());
    packed.compress()?;
    if packed.dict.get(b"Filter").is_err() {
        return Ok(bytes);
    }
    let head = String::from_utf8_lossy(&object[..open])
        .replace(&format!("/Length {length}"), &format!("/Length {}/Filter/FlateDecode", packed.content.len()));
    let end = [b"\n".as_slice(), &object[close..], &bytes[tail..]].concat();
    bytes.truncate(start);
    bytes.extend_from_slice(head.as_bytes());
    bytes.extend_from_slice(b"stream\n");
    bytes.extend_from_slice(&packed.content);
    bytes.extend_from_slice(&end);
    Ok(bytes)
}

fn length(head: &[u8]) -> Option<usize> {
    let at = find(head, b"/Length ")? + 8;
    let digits: Vec<u8> = head[at..].iter().copied().take_while(u8::is_ascii_digit).collect();
    std::str::from_utf8(&digits).ok()?.parse().ok()
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

fn rfind(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).rposition(|window| window == what)
}
