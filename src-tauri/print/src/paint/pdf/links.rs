//! Links and bookmarks.

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::dictionary::{dict, int, name, real, text};
use crate::fault::PrintFault;
use crate::layout::Layout;
use crate::layout::list::{LinkArea, Spot, Target};

/// Writes the link annotations; gives their numbers by page.
pub fn write(layout: &Layout, file: &mut Document, pages: &[ObjectId]) -> Result<Vec<Vec<ObjectId>>, PrintFault> {
    let mut key = pages.len();
    let mut all = Vec::with_capacity(pages.len());
    for (sheet, page) in layout.sheets.iter().zip(pages) {
        let mut ids = Vec::with_capacity(sheet.links.len());
        for link in &sheet.links {
            let annotation = annotation(layout, link, pages, key)?;
            ids.push(file.add_object(Object::Dictionary(annotation)));
            key += 1;
        }
        let page = file.get_object_mut(*page).and_then(Object::as_dict_mut)?;
        if ids.is_empty() {
            page.remove(b"Annots");
        } else {
            page.set("Annots", ids.iter().map(|id| Object::Reference(*id)).collect::<Vec<_>>());
        }
        all.push(ids);
    }
    Ok(all)
}

fn annotation(layout: &Layout, link: &LinkArea, pages: &[ObjectId], key: usize) -> Result<Dictionary, PrintFault> {
    let area = link.area;
    let low = layout.height - area.y - area.h;
    let corners = vec![real(area.x), real(low), real(area.x + area.w), real(low + area.h)];
    let mut annotation = dict([
        ("Type", name("Annot")),
        ("Subtype", name("Link")),
        ("Rect", Object::Array(corners)),
        ("Border", Object::Array(vec![int(0), int(0), int(0)])),
        // Printed, and not to be hidden.
        ("F", int(4)),
        ("Contents", text(link.text.trim())),
        ("StructParent", int(key)),
    ]);
    match &link.target {
        Target::Inside(id) => {
            let spot = layout.spots.get(id).ok_or_else(|| PrintFault::DeadLink(id.clone()))?;
            annotation.set("Dest", destination(layout, *spot, pages));
        }
        Target::Outside(address) => {
            annotation.set("A", dict([("S", name("URI")), ("URI", text(address))]));
        }
    }
    Ok(annotation)
}

fn destination(layout: &Layout, spot: Spot, pages: &[ObjectId]) -> Object {
    let page = Object::Reference(pages[spot.page]);
    Object::Array(vec![page, name("XYZ"), Object::Null, real(layout.height - spot.y), Object::Null])
}

/// Writes the nested outline; gives its number, or `None` if there are no bookmarks.
pub fn outline(layout: &Layout, file: &mut Document, pages: &[ObjectId]) -> Option<ObjectId> {
    let marks = &layout.bookmarks;
    if marks.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = marks.iter().map(|_| file.new_object_id()).collect();
    // The parent of a bookmark is the last one before it that is less deep.
    let parents: Vec<Option<usize>> =
        (0..marks.len()).map(|i| (0..i).rev().find(|before| marks[*before].depth < marks[i].depth)).collect();
    let children =
        |parent: Option<usize>| -> Vec<usize> { (0..marks.len()).filter(|i| parents[*i] == parent).collect() };
    let id_of = |parent: Option<usize>| parent.map_or(root, |parent| ids[parent]);
    let ends = |item: &mut Dictionary, below: &[usize]| {
        if let (Some(first), Some(last)) = (below.first(), below.last()) {
            item.set("First", Object::Reference(ids[*first]));
            item.set("Last", Object::Reference(ids[*last]));
        }
    };
    for parent in std::iter::once(None).chain((0..marks.len()).map(Some)) {
        let siblings = children(parent);
        for (place, i) in siblings.iter().enumerate() {
            let below = children(Some(*i));
            let mut item = dict([
                ("Title", text(marks[*i].title.trim())),
                ("Parent", Object::Reference(id_of(parent))),
                ("Dest", destination(layout, marks[*i].spot, pages)),
            ]);
            if place > 0 {
                item.set("Prev", Object::Reference(ids[siblings[place - 1]]));
            }
            if let Some(next) = siblings.get(place + 1) {
                item.set("Next", Object::Reference(ids[*next]));
            }
            ends(&mut item, &below);
            if !below.is_empty() {
                // Closed when the file opens: the first level is the table of contents.
                item.set("Count", -i64::try_from(below.len()).unwrap_or(1));
            }
            file.objects.insert(ids[*i], Object::Dictionary(item));
        }
    }
    let top = children(None);
    let mut outline = dict([("Type", name("Outlines")), ("Count", int(top.len()))]);
    ends(&mut outline, &top);
    file.objects.insert(root, Object::Dictionary(outline));
    Some(root)
}
