//! Savings the libraries leave on the table, without a change to what is seen, read or copied: shorter page contents here,
//! what pages repeat written once (`shared`), and a compressed cross reference stream.

use lopdf::{Dictionary, Document, Object, Stream};

use super::bytes::{Codes, Item};
use crate::fault::PrintFault;

/// Columns of the cross reference stream and how they are predicted: each byte from the one above it.
const UP: u8 = 2;

/// Shortens the page contents, which we have written ourselves, one operator a line.
pub fn shorten(file: &mut Document, codes: &Codes) {
    let contents: Vec<_> = file.page_iter().flat_map(|page| file.get_page_contents(page)).collect();
    for id in contents {
        let Ok(stream) = file.get_object_mut(id).and_then(Object::as_stream_mut) else { continue };
        stream.set_content(content(&stream.content, codes));
    }
}

/// Contents with places of text relative to the line before, whole numbers between letters, and a byte a letter in fonts
/// that have few.
fn content(long: &[u8], codes: &Codes) -> Vec<u8> {
    let mut short = Vec::with_capacity(long.len() / 2);
    let mut font: &[u8] = b"";
    let mut at = (0_i64, 0_i64);
    let lines: Vec<&[u8]> = long.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).collect();
    for line in joined(&lines) {
        if line == b"BT" {
            at = (0, 0);
        } else if let Some(name) = line.strip_suffix(b" Tf") {
            font = name.strip_prefix(b"/").and_then(|name| name.split(|byte| *byte == b' ').next()).unwrap_or_default();
        }
        if let Some(place) = line.strip_suffix(b" Tm").and_then(|line| place(line.strip_prefix(b"1 0 0 1 ")?)) {
            if place != at {
                short.extend(format!("{} {} Td\n", decimal(place.0 - at.0), decimal(place.1 - at.1)).into_bytes());
            }
            at = place;
        } else if let Some(array) = line.strip_suffix(b" TJ") {
            show(&items(array), codes.get(font), &mut short);
        } else if let Some(mark) = line.strip_suffix(b" BDC").filter(|mark| mark.ends_with(b">>")) {
            let split = find(mark, b" <<").unwrap_or(mark.len());
            short.extend([&mark[..split], mark.get(split + 1..).unwrap_or_default(), b"BDC\n"].concat());
        } else {
            short.extend([line, b"\n"].concat());
        }
    }
    short
}

/// Texts that follow one another as one text object: the place of each is then said from the one before, and the columns of a
/// table are as far apart in every row. Each keeps its own marked content, inside.
fn joined<'a>(lines: &[&'a [u8]]) -> Vec<&'a [u8]> {
    let (mut out, mut at) = (Vec::with_capacity(lines.len()), 0);
    while let Some(line) = lines.get(at) {
        let mut ends = Vec::new();
        while let Some(length) = lines.get(ends.last().copied().unwrap_or(at)..).and_then(text) {
            ends.push(ends.last().copied().unwrap_or(at) + length);
        }
        match ends.as_slice() {
            [_, .., end] => {
                let inner = lines[at..*end].iter().copied().filter(|line| *line != b"BT" && *line != b"ET");
                out.push(b"BT".as_slice());
                out.extend(inner);
                out.push(b"ET");
                at = *end;
            }
            _ => {
                out.push(line);
                at += 1;
            }
        }
    }
    out
}

/// How many lines a marked content takes that is one text and nothing besides; none where it is more than that.
fn text(lines: &[&[u8]]) -> Option<usize> {
    let (first, rest) = lines.split_first()?;
    let ends = |line: &[u8], operators: &[&[u8]]| operators.iter().any(|operator| line.ends_with(operator));
    let colours = rest.iter().take_while(|line| ends(line, &[b" rg"])).count();
    let (begin, body) = rest.get(colours..)?.split_first()?;
    let shown = body.iter().take_while(|line| ends(line, &[b" rg", b" Tf", b" Tm", b" TJ"])).count();
    let closed = body.get(shown..shown + 2).is_some_and(|end| *end == [b"ET".as_slice(), b"EMC"]);
    // What pages repeat becomes a form: it leaves the page, and no place is said from it.
    let apart = first.starts_with(b"/Artifact");
    (first.ends_with(b"BDC") && !apart && *begin == b"BT" && closed).then_some(1 + colours + 1 + shown + 2)
}

/// Two numbers in hundredths.
fn place(text: &[u8]) -> Option<(i64, i64)> {
    let text = std::str::from_utf8(text).ok()?;
    let (x, y) = text.split_once(' ')?;
    let hundredths = |text: &str| text.parse::<f64>().ok().map(|number| (number * 100.0).round() as i64);
    Some((hundredths(x)?, hundredths(y)?))
}

/// Hundredths as the shortest decimal number.
fn decimal(hundredths: i64) -> String {
    let (sign, whole, part) = (if hundredths < 0 { "-" } else { "" }, hundredths.abs() / 100, hundredths.abs() % 100);
    let part = match part {
        0 => String::new(),
        part if part % 10 == 0 => format!(".{}", part / 10),
        part => format!(".{part:02}"),
    };
    let whole = if whole == 0 && !part.is_empty() { String::new() } else { whole.to_string() };
    format!("{sign}{whole}{part}")
}

/// The strings and numbers of `[<0001> -12 <0002>]`: strings that follow one another are one, numbers are whole.
fn items(array: &[u8]) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut at = 0;
    while at < array.len() {
        let rest = &array[at..];
        let end = match rest[0] {
            b'<' => rest.iter().position(|byte| *byte == b'>').map_or(rest.len(), |end| end + 1),
            b'-' | b'.' | b'0'..=b'9' => {
                rest.iter().position(|byte| !matches!(byte, b'-' | b'.' | b'0'..=b'9')).unwrap_or(rest.len())
            }
            _ => 1,
        };
        let token = &rest[..end];
        at += end;
        if token[0] == b'<' {
            let hex = token.get(1..token.len() - 1).unwrap_or_default();
            match items.last_mut() {
                Some(Item::Letters(letters)) => letters.extend(hex),
                _ => items.push(Item::Letters(hex.to_vec())),
            }
        } else if let Some(number) = std::str::from_utf8(token).ok().and_then(|text| text.parse::<f64>().ok()) {
            let whole = number.round() as i64;
            // A thousandth of the size is below what a printer can place; the line before ends in it either way.
            if whole.abs() > 1 {
                items.push(Item::Move(whole));
            }
        }
    }
    items
}

/// Writes a line of text.
fn show(items: &[Item], few: bool, short: &mut Vec<u8>) {
    let alone = items.len() == 1;
    if !alone {
        short.push(b'[');
    }
    for item in items {
        item.write(few, short);
    }
    short.extend(if alone { &b"Tj\n"[..] } else { &b"]TJ\n"[..] });
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
    let (length, columns) = (length(&object[..open]).ok_or_else(broken)?, columns(&object[..open]).ok_or_else(broken)?);
    let content = object.get(open + 7..open + 7 + length).ok_or_else(broken)?;
    let mut packed = Stream::new(Dictionary::new(), predicted(content, columns));
    packed.compress()?;
    if packed.dict.get(b"Filter").is_err() {
        return Ok(bytes);
    }
    let now =
        format!("/Length {}/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns {columns}>>", packed.content.len());
    let head = String::from_utf8_lossy(&object[..open]).replace(&format!("/Length {length}"), &now);
    let end = [b"\n".as_slice(), &object[close..], &bytes[tail..]].concat();
    bytes.truncate(start);
    bytes.extend_from_slice(head.as_bytes());
    bytes.extend_from_slice(b"stream\n");
    bytes.extend_from_slice(&packed.content);
    bytes.extend_from_slice(&end);
    Ok(bytes)
}

/// Each row as its difference from the row above: places of objects grow by a little, so little is left.
fn predicted(content: &[u8], columns: usize) -> Vec<u8> {
    let mut above = vec![0_u8; columns];
    let mut predicted = Vec::with_capacity(content.len() + content.len() / columns.max(1) + 1);
    for row in content.chunks(columns.max(1)) {
        predicted.push(UP);
        predicted.extend(row.iter().zip(&above).map(|(byte, above)| byte.wrapping_sub(*above)));
        above[..row.len()].copy_from_slice(row);
    }
    predicted
}

/// Bytes of a row, from `/W[1 4 2]`.
fn columns(head: &[u8]) -> Option<usize> {
    let at = find(head, b"/W[").map(|at| at + 3).or_else(|| find(head, b"/W [").map(|at| at + 4))?;
    let end = head[at..].iter().position(|byte| *byte == b']')?;
    let widths = std::str::from_utf8(&head[at..at + end]).ok()?.split_whitespace();
    widths.map(|width| width.parse::<usize>().ok()).sum::<Option<usize>>().filter(|columns| *columns > 0)
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

#[cfg(test)]
mod tests {
    use super::super::bytes::Codes;
    use super::{content, decimal, predicted};

    #[test]
    fn contents_say_the_same_in_fewer_bytes() {
        let long =
            b"/P <</MCID 3>> BDC\nBT\n/F0 8.2 Tf\n1 0 0 1 50 551.32 Tm\n[<0001><0009> 11.6<0002> -0.2<0003>] TJ\n\
            1 0 0 1 50 539.92 Tm\n[<0001>] TJ\n/F1 8.2 Tf\n1 0 0 1 50 539.92 Tm\n[<0001> 7<0002>] TJ\nET\nEMC\n";
        let short = "/P<</MCID 3>>BDC\nBT\n/F0 8.2 Tf\n50 551.32 Td\n[(!\\))12(\"#)]TJ\n0 -11.4 Td\n(!)Tj\n/F1 8.2 Tf\n\
            [<0001>7<0002>]TJ\nET\nEMC\n";
        let codes = Codes::of(["F0".to_owned()]);
        assert_eq!(String::from_utf8_lossy(&content(long, &codes)), short);
    }

    #[test]
    fn texts_that_follow_one_another_are_one_object() {
        let cell = |id: u8, x: &str| {
            format!("/TD <</MCID {id}>> BDC\n0 g rg\nBT\n/F0 8 Tf\n1 0 0 1 {x} 50 Tm\n[<0001>] TJ\nET\nEMC\n")
        };
        let long = format!(
            "{}{}/Artifact <</Type/Layout>> BDC\n1 2 3 4 re\nf\nEMC\n{}",
            cell(0, "10"),
            cell(1, "30"),
            cell(2, "60")
        );
        let short = "BT\n/TD<</MCID 0>>BDC\n0 g rg\n/F0 8 Tf\n10 50 Td\n(!)Tj\nEMC\n/TD<</MCID 1>>BDC\n0 g rg\n/F0 8 Tf\n\
            20 0 Td\n(!)Tj\nEMC\nET\n/Artifact<</Type/Layout>>BDC\n1 2 3 4 re\nf\nEMC\n/TD<</MCID 2>>BDC\n0 g rg\nBT\n\
            /F0 8 Tf\n60 50 Td\n(!)Tj\nET\nEMC\n";
        assert_eq!(String::from_utf8_lossy(&content(long.as_bytes(), &Codes::of(["F0".to_owned()]))), short);
        let again = long.replace("/TD <<", "/Artifact <<");
        assert!(
            !String::from_utf8_lossy(&content(again.as_bytes(), &Codes::of(["F0".to_owned()])))
                .contains("BT\n/Artifact")
        );
    }

    #[test]
    fn numbers_are_as_short_as_they_can_be() {
        assert_eq!([0, 5, 50, -1140, 100, -7].map(decimal), ["0", ".05", ".5", "-11.4", "1", "-.07"]);
    }

    #[test]
    fn a_row_is_what_it_differs_by() {
        assert_eq!(predicted(&[1, 0, 9, 1, 0, 12], 3), [2, 1, 0, 9, 2, 0, 0, 3]);
    }
}
