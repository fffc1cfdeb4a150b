//! How styles and lists of a file are called: which is a heading of which level, which list is numbered.

use std::collections::BTreeMap;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use crate::fault::{Fault, Refusal, Result};

pub(super) const STYLES: &str = "word/styles.xml";
pub(super) const NUMBERING: &str = "word/numbering.xml";

/// What a paragraph of a style is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// A heading of this level, from 1.
    Heading(u8),
    /// Words of the form: no words of the text.
    Form,
    /// An item; with a number or not.
    Item(bool),
}

/// The looks of a file.
#[derive(Debug, Default)]
pub(super) struct Looks {
    styles: BTreeMap<String, Look>,
    /// Lists that have numbers, by their key.
    numbered: BTreeMap<String, bool>,
}

impl Looks {
    pub(super) fn style(&self, id: &str) -> Option<Look> {
        self.styles.get(id).copied().or_else(|| named(id))
    }

    /// Whether a list has numbers.
    pub(super) fn numbered(&self, list: &str) -> bool {
        self.numbered.get(list).copied().unwrap_or_default()
    }
}

pub(super) fn malformed() -> Fault {
    Refusal::new("refuse-word-malformed").into()
}

/// The next event, with a document type refused: entities are obeyed by nobody here.
pub(super) fn next<'a>(reader: &mut Reader<&'a [u8]>) -> Result<Event<'a>> {
    match reader.read_event().map_err(|_| malformed())? {
        Event::DocType(_) => Err(malformed()),
        event => Ok(event),
    }
}

/// An attribute by its local name.
pub(super) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start.attributes().flatten().find(|one| one.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

/// What the name of a style says: `heading 1`, `List Bullet`, and the styles of the form.
fn named(name: &str) -> Option<Look> {
    let plain: String = name.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    let level = |rest: &str| rest.parse::<u8>().ok().filter(|level| (1..=9).contains(level)).map(Look::Heading);
    match plain.as_str() {
        "small" | "aside" => Some(Look::Form),
        _ if plain.starts_with("listbullet") => Some(Look::Item(false)),
        _ if plain.starts_with("listnumber") => Some(Look::Item(true)),
        _ => plain.strip_prefix("heading").and_then(level),
    }
}

/// Reads what styles and lists are.
pub(super) fn read(styles: &str, numbering: &str) -> Result<Looks> {
    let mut looks = Looks::default();
    let mut reader = Reader::from_str(styles);
    let mut style = String::new();
    loop {
        match next(&mut reader)? {
            Event::Start(start) | Event::Empty(start) => match start.local_name().as_ref() {
                "style" => style = attribute(&start, "styleId").unwrap_or_default(),
                "name" => {
                    if let Some(look) = attribute(&start, "val").as_deref().and_then(named) {
                        looks.styles.insert(style.clone(), look);
                    }
                }
                _ => {}
            },
            Event::Eof => break,
            _ => {}
        }
    }
    let mut reader = Reader::from_str(numbering);
    let (mut forms, mut form, mut level, mut list) = (BTreeMap::new(), String::new(), String::new(), String::new());
    loop {
        match next(&mut reader)? {
            Event::Start(start) | Event::Empty(start) => match start.local_name().as_ref() {
                "abstractNum" => form = attribute(&start, "abstractNumId").unwrap_or_default(),
                "lvl" => level = attribute(&start, "ilvl").unwrap_or_default(),
                "numFmt" if level == "0" => {
                    let bullets = attribute(&start, "val").is_none_or(|said| said == "bullet" || said == "none");
                    forms.entry(form.clone()).or_insert(!bullets);
                }
                "num" => list = attribute(&start, "numId").unwrap_or_default(),
                "abstractNumId" => {
                    let form = attribute(&start, "val").unwrap_or_default();
                    let numbered = forms.get(&form).copied().unwrap_or_default();
                    looks.numbered.insert(list.clone(), numbered);
                }
                _ => {}
            },
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(looks)
}
