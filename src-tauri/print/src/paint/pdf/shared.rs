//! What several pages repeat, written once: heads, feet and table heads are forms that the pages call.

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId, Stream};

use super::dictionary::{dict, int, name, real};
use crate::fault::PrintFault;
use crate::layout::Layout;

/// How a block of what pages repeat begins and ends. It sets colour and font itself and leaves none behind.
const OPEN: &[u8] = b"/Artifact<</Subtype/";
const CLOSE: &[u8] = b"EMC\n";
/// Shorter blocks cost less than the call of a form.
const LEAST: usize = 60;

/// Replaces each block that stands on several pages by a call of one form.
pub fn write(layout: &Layout, file: &mut Document, pages: &[ObjectId]) -> Result<(), PrintFault> {
    let contents: Vec<ObjectId> = pages.iter().flat_map(|page| file.get_page_contents(*page)).collect();
    let mut counts: BTreeMap<Vec<u8>, usize> = BTreeMap::new();
    for id in &contents {
        let content = &file.get_object(*id).and_then(Object::as_stream)?.content;
        for (from, to) in blocks(content) {
            *counts.entry(content[from..to].to_vec()).or_default() += 1;
        }
    }
    counts.retain(|block, count| *count > 1 && block.len() > LEAST);
    if counts.is_empty() {
        return Ok(());
    }
    // All pages have the same fonts and objects, named once.
    let Some(own) = pages.first() else { return Ok(()) };
    let own = file.get_object(*own).and_then(Object::as_dict)?.get(b"Resources")?;
    let own = file.dereference(own)?.1.as_dict()?;
    let (fonts, objects) = (own.get(b"Font")?.clone(), own.get(b"XObject")?.as_reference()?);
    let mut forms: BTreeMap<Vec<u8>, String> = BTreeMap::new();
    for (nth, block) in counts.into_keys().enumerate() {
        let head = dict([
            ("Type", name("XObject")),
            ("Subtype", name("Form")),
            ("BBox", Object::Array(vec![int(0), int(0), real(layout.width), real(layout.height)])),
            ("Resources", Object::Dictionary(dict([("Font", fonts.clone())]))),
        ]);
        let (form, id) = (format!("R{nth}"), file.add_object(Stream::new(head, block.clone())));
        file.get_object_mut(objects).and_then(Object::as_dict_mut)?.set(form.as_str(), Object::Reference(id));
        forms.insert(block, form);
    }
    for id in contents {
        let stream = file.get_object_mut(id).and_then(Object::as_stream_mut)?;
        let content = std::mem::take(&mut stream.content);
        let mut short = Vec::with_capacity(content.len());
        let mut at = 0;
        for (from, to) in blocks(&content) {
            if let Some(form) = forms.get(&content[from..to]) {
                short.extend_from_slice(&content[at..from]);
                short.extend(format!("/{form} Do\n").into_bytes());
                at = to;
            }
        }
        short.extend_from_slice(&content[at..]);
        stream.set_content(short);
    }
    Ok(())
}

/// Insides of the blocks of a content: from after the line that opens one to the line that closes it.
fn blocks(content: &[u8]) -> Vec<(usize, usize)> {
    let mut blocks = Vec::new();
    let mut at = 0;
    while let Some(open) = find(&content[at..], OPEN) {
        let Some(line) = content[at + open..].iter().position(|byte| *byte == b'\n') else { break };
        let from = at + open + line + 1;
        let Some(close) = find(&content[from..], CLOSE) else { break };
        blocks.push((from, from + close));
        at = from + close;
    }
    blocks
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}
