//! The structure tree in the file (ISO 32000-1, 14.7 and 14.8).

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::dictionary::{dict, int, name, real, text};
use crate::fault::PrintFault;
use crate::layout::Layout;
use crate::layout::list::Owner;
use crate::layout::tree::{Child, Node, NodeId, ROOT, Role};

/// Structure type of a role.
pub fn tag(role: &Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(3) => "H3",
        Role::Heading(_) => "H4",
        Role::Paragraph => "P",
        Role::Span => "Span",
        Role::Link => "Link",
        Role::List(_) => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table(_) => "Table",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::TableRow => "TR",
        Role::ColumnHead(_) | Role::RowHead(_) => "TH",
        Role::TableCell(_) => "TD",
        Role::Figure(_) => "Figure",
    }
}

/// Object numbers for the root of the tree and for every node that hangs in it.
pub struct Nodes {
    root: ObjectId,
    ids: Vec<Option<ObjectId>>,
}

/// Reserves the object numbers.
pub fn reserve(layout: &Layout, file: &mut Document) -> Nodes {
    let root = file.new_object_id();
    let mut ids = vec![None; layout.tree.nodes.len()];
    // Elements of a kind get numbers side by side: what is alike lies together, and packs better.
    let mut order: Vec<NodeId> = (0..ids.len()).filter(|at| layout.tree.nodes[*at].is_attached()).collect();
    order.sort_by_key(|at| (*at != ROOT, tag(&layout.tree.nodes[*at].role)));
    for at in order {
        ids[at] = Some(file.new_object_id());
    }
    Nodes { root, ids }
}

/// Writes the tree; `areas` are the link annotations by page. Gives the number of its root.
pub fn write(
    layout: &Layout,
    file: &mut Document,
    pages: &[ObjectId],
    nodes: &Nodes,
    areas: &[Vec<ObjectId>],
) -> Result<ObjectId, PrintFault> {
    for (node, id) in layout.tree.nodes.iter().zip(&nodes.ids) {
        let Some(id) = *id else { continue };
        // What elements have alike stands before what tells them apart: a third of the file is written so.
        let mut element = dict([("S", name(tag(&node.role)))]);
        if let Some(lang) = &node.lang {
            element.set("Lang", text(lang));
        }
        if let Role::Figure(alt) = &node.role {
            element.set("Alt", text(alt));
        }
        if let Some(attributes) = attributes(layout, node) {
            element.set("A", attributes);
        }
        let parent = reference(nodes, node.parent, id)?;
        children(node, parent, &mut element, pages, nodes, areas)?;
        file.objects.insert(id, Object::Dictionary(element));
    }
    let parents = parent_tree(layout, file, nodes)?;
    let whole = nodes.ids.first().copied().flatten().ok_or_else(broken)?;
    let root = dict([
        ("Type", name("StructTreeRoot")),
        ("K", Object::Reference(whole)),
        ("ParentTree", Object::Reference(parents)),
        ("ParentTreeNextKey", int(pages.len() + areas.iter().map(Vec::len).sum::<usize>())),
    ]);
    file.objects.insert(nodes.root, Object::Dictionary(root));
    for (i, page) in pages.iter().enumerate() {
        let page = file.get_object_mut(*page).and_then(Object::as_dict_mut)?;
        page.set("StructParents", int(i));
        page.set("Tabs", name("S"));
    }
    Ok(nodes.root)
}

fn broken() -> PrintFault {
    PrintFault::Pdf("structure tree broken".to_owned())
}

fn reference(nodes: &Nodes, node: NodeId, asking: ObjectId) -> Result<Object, PrintFault> {
    let id = nodes.ids[node].ok_or_else(broken)?;
    // The Document hangs under the root of the tree.
    Ok(Object::Reference(if id == asking && node == ROOT { nodes.root } else { id }))
}

fn children(
    node: &Node,
    parent: Object,
    element: &mut Dictionary,
    pages: &[ObjectId],
    nodes: &Nodes,
    areas: &[Vec<ObjectId>],
) -> Result<(), PrintFault> {
    let own = node.children.iter().find_map(|child| match child {
        Child::Content(page, _) | Child::Area(page, _) => Some(*page),
        Child::Node(_) => None,
    });
    if let Some(page) = own {
        element.set("Pg", Object::Reference(pages[page]));
    }
    element.set("P", parent);
    let mut kids = Vec::with_capacity(node.children.len());
    for child in &node.children {
        kids.push(match child {
            Child::Node(id) => Object::Reference(nodes.ids[*id].ok_or_else(broken)?),
            Child::Content(page, mcid) if Some(*page) == own => int(*mcid),
            Child::Content(page, mcid) => Object::Dictionary(dict([
                ("Type", name("MCR")),
                ("Pg", Object::Reference(pages[*page])),
                ("MCID", int(*mcid)),
            ])),
            Child::Area(page, index) => Object::Dictionary(dict([
                ("Type", name("OBJR")),
                ("Pg", Object::Reference(pages[*page])),
                ("Obj", Object::Reference(areas[*page][*index])),
            ])),
        });
    }
    match kids.len() {
        0 => {}
        1 => element.set("K", kids.swap_remove(0)),
        _ => element.set("K", kids),
    }
    Ok(())
}

fn attributes(layout: &Layout, node: &Node) -> Option<Object> {
    let table = |mut entries: Dictionary, span: usize| {
        entries.set("O", name("Table"));
        if span > 1 {
            entries.set("ColSpan", int(span));
        }
        entries
    };
    let entries = match &node.role {
        Role::List(numbering) => dict([("O", name("List")), ("ListNumbering", name(numbering.name()))]),
        Role::Table(summary) => table(dict([("Summary", text(summary))]), 1),
        Role::ColumnHead(span) => table(dict([("Scope", name("Column"))]), *span),
        Role::RowHead(span) => table(dict([("Scope", name("Row"))]), *span),
        Role::TableCell(span) if *span > 1 => table(Dictionary::new(), *span),
        Role::Figure(_) => {
            let (_, area) = node.place?;
            let bottom = layout.height - area.y - area.h;
            let corners = vec![real(area.x), real(bottom), real(area.x + area.w), real(bottom + area.h)];
            dict([("O", name("Layout")), ("Placement", name("Block")), ("BBox", Object::Array(corners))])
        }
        _ => return None,
    };
    Some(Object::Dictionary(entries))
}

/// From marked content and annotations back to their nodes: pages first, annotations after.
fn parent_tree(layout: &Layout, file: &mut Document, nodes: &Nodes) -> Result<ObjectId, PrintFault> {
    let mut numbers = Vec::new();
    for (i, sheet) in layout.sheets.iter().enumerate() {
        let mut leaves = Vec::new();
        for sequence in &sheet.sequences {
            if let Owner::Leaf { node, .. } = sequence.owner {
                leaves.push(Object::Reference(nodes.ids[node].ok_or_else(broken)?));
            }
        }
        numbers.push(int(i));
        numbers.push(Object::Reference(file.add_object(Object::Array(leaves))));
    }
    for (key, link) in (layout.sheets.len()..).zip(layout.sheets.iter().flat_map(|sheet| &sheet.links)) {
        numbers.push(int(key));
        numbers.push(Object::Reference(nodes.ids[link.node].ok_or_else(broken)?));
    }
    Ok(file.add_object(Object::Dictionary(dict([("Nums", Object::Array(numbers))]))))
}
