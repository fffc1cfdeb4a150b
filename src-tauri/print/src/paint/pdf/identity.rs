//! What the file says of itself: properties, XMP, output intent, and an id that is a hash of its content.

use lopdf::{Document, Object, ObjectId, Stream, StringFormat};
use sha2::{Digest, Sha256};

use super::dictionary::{dict, name, text};
use super::profile;
use crate::fault::PrintFault;
use crate::layout::{Layout, Properties};

/// Program that made the document; the same words in Info and XMP.
const CREATOR: &str = "AIMS Desk";
/// Library that wrote the file.
const PRODUCER: &str = concat!("AIMS Desk ", env!("CARGO_PKG_VERSION"), " with printpdf 0.12.8");

/// Fills the catalog, the Info dictionary and the XMP packet.
pub fn describe(
    layout: &Layout,
    file: &mut Document,
    structure: ObjectId,
    outline: Option<ObjectId>,
) -> Result<(), PrintFault> {
    let properties = &layout.properties;
    let mut packet = Stream::new(dict([("Type", name("Metadata")), ("Subtype", name("XML"))]), xmp(properties));
    // Left readable: archives look for it without unpacking.
    packet.allows_compression = false;
    let packet = file.add_object(Object::Stream(packet));
    let colours = Stream::new(dict([("N", Object::Integer(3))]), profile::srgb());
    let colours = file.add_object(Object::Stream(colours));
    let intent = file.add_object(Object::Dictionary(dict([
        ("Type", name("OutputIntent")),
        ("S", name("GTS_PDFA1")),
        ("OutputConditionIdentifier", text("sRGB")),
        ("Info", text("sRGB IEC61966-2.1")),
        ("DestOutputProfile", Object::Reference(colours)),
    ])));

    let catalog = file.catalog_mut()?;
    catalog.remove(b"PageLayout");
    catalog.remove(b"PageMode");
    catalog.set("Lang", text(&properties.lang));
    catalog.set("MarkInfo", dict([("Marked", Object::Boolean(true))]));
    catalog.set("ViewerPreferences", dict([("DisplayDocTitle", Object::Boolean(true))]));
    catalog.set("StructTreeRoot", Object::Reference(structure));
    catalog.set("Metadata", Object::Reference(packet));
    catalog.set("OutputIntents", vec![Object::Reference(intent)]);
    if let Some(outline) = outline {
        catalog.set("Outlines", Object::Reference(outline));
        catalog.set("PageMode", name("UseOutlines"));
    }
    inform(file, properties)
}

fn inform(file: &mut Document, properties: &Properties) -> Result<(), PrintFault> {
    let digits: String = properties.instant.chars().filter(char::is_ascii_digit).collect();
    let date = text(&format!("D:{digits}Z"));
    let mut entries = dict([
        ("Title", text(&properties.title)),
        ("Creator", text(CREATOR)),
        ("Producer", text(PRODUCER)),
        ("CreationDate", date.clone()),
        ("ModDate", date),
    ]);
    for (key, value) in [("Author", &properties.author), ("Subject", &properties.subject)] {
        if !value.is_empty() {
            entries.set(key, text(value));
        }
    }
    let id = file.trailer.get(b"Info").and_then(Object::as_reference)?;
    file.objects.insert(id, Object::Dictionary(entries));
    Ok(())
}

/// Sets both halves of the file's id to a hash of every stream and of the Info dictionary. Call it last, when the
/// streams are as they will be written.
pub fn stamp(file: &mut Document) {
    let mut hash = Sha256::new();
    hash.update(PRODUCER);
    for (id, object) in &file.objects {
        if let Object::Stream(stream) = object {
            hash.update(id.0.to_be_bytes());
            hash.update(&stream.content);
        }
    }
    let info = file.trailer.get(b"Info").and_then(Object::as_reference);
    if let Some(info) = info.ok().and_then(|id| file.objects.get(&id)) {
        hash.update(format!("{info:?}"));
    }
    let id: Vec<u8> = hash.finalize().iter().copied().take(16).collect();
    let id = Object::String(id, StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The XMP packet with the extension schema that lets a PDF/A file name PDF/UA.
fn xmp(properties: &Properties) -> Vec<u8> {
    let Properties { lang, title, author, subject, instant } = properties;
    let mut dc = format!(
        "<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>",
        escape(title)
    );
    if !author.is_empty() {
        dc += &format!("<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>", escape(author));
    }
    if !subject.is_empty() {
        dc += &format!(
            "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:description>",
            escape(subject)
        );
    }
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
{dc}
<xmp:CreateDate>{instant}</xmp:CreateDate><xmp:ModifyDate>{instant}</xmp:ModifyDate><xmp:CreatorTool>{CREATOR}</xmp:CreatorTool>
<pdf:Producer>{PRODUCER}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{FEFF}',
    )
    .into_bytes()
}
