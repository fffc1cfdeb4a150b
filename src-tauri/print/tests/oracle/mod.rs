//! A second painter, with krilla, over the same display list. It is no part of the product: its validator must accept
//! what our layout says, its text must be the text of our file, and its speed is what ours is measured against.

#![allow(dead_code)]

use std::num::{NonZeroU16, NonZeroU32};

use aims_print::Layout;
use aims_print::layout::faces::{FACES, Face};
use aims_print::layout::list::{Area, Draw, Owner, Rgb, Target as Leads, Words};
use aims_print::layout::tree::{Child, NodeId, Numbering, Role};
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder, PdfVersion};
use krilla::destination::{Destination, XyzDestination};
use krilla::geom::{Path, PathBuilder, Point, Rect, Size, Transform};
use krilla::image::Image;
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, BBox, ContentTag, Identifier, ListNumbering, Node, Placement, SpanTag, TableHeaderScope,
    Tag, TagGroup, TagKind, TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};

/// Fonts as krilla reads them; made once, as ours are.
pub struct Fonts(Vec<Font>);

impl Fonts {
    /// Reads all faces.
    pub fn read() -> Self {
        Self(FACES.iter().filter_map(|face| Font::new(face.bytes().into(), 0)).collect())
    }

    fn get(&self, face: Face) -> Font {
        self.0[face.index()].clone()
    }
}

/// Paints a layout; the error is krilla's list of what a standard forbids.
pub fn paint(layout: &Layout, fonts: &Fonts) -> Result<Vec<u8>, String> {
    let configuration = ConfigurationBuilder::new()
        .with_version(PdfVersion::Pdf17)
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| format!("{error:?}"))?;
    let mut document = Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let mut leaves: Vec<Vec<Identifier>> = Vec::new();
    let mut areas: Vec<Vec<Identifier>> = Vec::new();
    for sheet in &layout.sheets {
        let settings = PageSettings::from_wh(layout.width, layout.height).ok_or("page size")?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        let mut marks = Vec::new();
        for sequence in &sheet.sequences {
            let kind = match sequence.owner {
                Owner::Leaf { .. } => None,
                Owner::Layout => Some(ArtifactType::Layout),
                Owner::Header | Owner::Again => Some(ArtifactType::Header),
                Owner::Footer | Owner::Folio => Some(ArtifactType::Footer),
            };
            let tag = kind.map_or(ContentTag::Other, |kind| ContentTag::Artifact(Artifact::with_kind(kind)));
            let only_words = sequence.draws.iter().all(|draw| matches!(draw, Draw::Words(_)));
            let tag = if kind.is_none() && only_words { ContentTag::Span(SpanTag::empty()) } else { tag };
            let identifier = surface.start_tagged(tag);
            for draw in &sequence.draws {
                put(layout, &mut surface, draw, fonts);
            }
            surface.end_tagged();
            if kind.is_none() {
                marks.push(identifier);
            }
        }
        surface.finish();
        leaves.push(marks);
        let mut links = Vec::new();
        for link in &sheet.links {
            let target = match &link.target {
                Leads::Inside(id) => {
                    let spot = layout.spots[id];
                    let place = XyzDestination::new(spot.page, Point::from_xy(0.0, spot.y));
                    Target::Destination(Destination::Xyz(place))
                }
                Leads::Outside(address) => Target::Action(Action::Link(LinkAction::new(address.clone()))),
            };
            let annotation = LinkAnnotation::new(rect(link.area), target);
            links.push(page.add_tagged_annotation(Annotation::new_link(annotation, Some(link.text.clone()))));
        }
        areas.push(links);
        page.finish();
    }
    document.set_tag_tree(tree(layout, &leaves, &areas));
    document.set_outline(outline(layout));
    document.set_metadata(metadata(layout));
    document.finish().map_err(|error| format!("{error:?}"))
}

fn put(layout: &Layout, surface: &mut Surface<'_>, draw: &Draw, fonts: &Fonts) {
    match draw {
        Draw::Words(words) => put_words(surface, words, fonts),
        Draw::Rect(area, colour) => {
            surface.set_stroke(None);
            surface.set_fill(Some(fill(*colour)));
            surface.draw_path(&path(*area));
        }
        Draw::Outline(area, thickness, colour) => {
            let half = thickness / 2.0;
            let inner = Area { x: area.x + half, y: area.y + half, w: area.w - thickness, h: area.h - thickness };
            surface.set_fill(None);
            surface.set_stroke(Some(Stroke { paint: color(*colour).into(), width: *thickness, ..Stroke::default() }));
            surface.draw_path(&path(inner));
            surface.set_stroke(None);
        }
        Draw::Polygon(points, colour) => {
            surface.set_stroke(None);
            surface.set_fill(Some(fill(*colour)));
            surface.draw_path(&through(points, true));
        }
        Draw::Line(points, thickness, colour) => {
            surface.set_fill(None);
            surface.set_stroke(Some(Stroke { paint: color(*colour).into(), width: *thickness, ..Stroke::default() }));
            surface.draw_path(&through(points, false));
            surface.set_stroke(None);
        }
        Draw::Picture(index, area) => {
            let pixels = &layout.pictures[*index];
            let rgba = pixels.rgb.chunks_exact(3).flat_map(|p| [p[0], p[1], p[2], 255]).collect();
            let image = Image::from_rgba8(rgba, pixels.width as u32, pixels.height as u32);
            surface.push_transform(&Transform::from_translate(area.x, area.y));
            if let Some(size) = Size::from_wh(area.w, area.h) {
                surface.draw_image(image, size);
            }
            surface.pop();
        }
    }
}

fn put_words(surface: &mut Surface<'_>, words: &Words, fonts: &Fonts) {
    surface.set_fill(Some(fill(words.ink)));
    let shaped = &words.shaped;
    let glyphs: Vec<KrillaGlyph> = shaped
        .glyphs
        .iter()
        .enumerate()
        .map(|(i, glyph)| {
            let advance = shaped.glyphs.get(i + 1).map_or(glyph.advance, |next| next.x - glyph.x);
            KrillaGlyph::new(
                GlyphId::new(u32::from(glyph.id)),
                advance / words.size,
                0.0,
                glyph.rise / words.size,
                0.0,
                glyph.from as usize..glyph.to as usize,
                None,
            )
        })
        .collect();
    let start = Point::from_xy(words.x, words.y);
    surface.draw_glyphs(start, &glyphs, fonts.get(words.face), &shaped.text, words.size, false);
}

fn tree(layout: &Layout, leaves: &[Vec<Identifier>], areas: &[Vec<Identifier>]) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(layout.properties.lang.clone()));
    for child in &layout.tree.nodes[0].children {
        tree.push(child_of(layout, child, leaves, areas));
    }
    tree
}

fn child_of(layout: &Layout, child: &Child, leaves: &[Vec<Identifier>], areas: &[Vec<Identifier>]) -> Node {
    match child {
        Child::Node(id) => {
            let children = layout.tree.nodes[*id].children.iter();
            let children = children.map(|child| child_of(layout, child, leaves, areas)).collect();
            Node::Group(TagGroup::with_children(kind(layout, *id), children))
        }
        Child::Content(page, mcid) => Node::Leaf(leaves[*page][*mcid]),
        Child::Area(page, index) => Node::Leaf(areas[*page][*index]),
    }
}

fn kind(layout: &Layout, id: NodeId) -> TagKind {
    let node = &layout.tree.nodes[id];
    let span = |columns: usize| NonZeroU32::new(columns as u32).filter(|columns| columns.get() > 1);
    let mut kind: TagKind = match &node.role {
        Role::Document => Tag::Div.into(),
        Role::Heading(level) => {
            let level = NonZeroU16::new(u16::from(*level)).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some("heading".to_owned())).into()
        }
        Role::Paragraph => Tag::P.into(),
        Role::Span => Tag::Span.into(),
        Role::Link => Tag::Link.into(),
        Role::List(Numbering::Words) => Tag::L(ListNumbering::None).into(),
        Role::List(Numbering::Bullets) => Tag::L(ListNumbering::Disc).into(),
        Role::List(Numbering::Numbers) => Tag::L(ListNumbering::Decimal).into(),
        Role::ListItem => Tag::LI.into(),
        Role::Label => Tag::Lbl.into(),
        Role::ListBody => Tag::LBody.into(),
        Role::Table(summary) => Tag::Table.with_summary(Some(summary.clone())).into(),
        Role::TableHead => Tag::THead.into(),
        Role::TableBody => Tag::TBody.into(),
        Role::TableRow => Tag::TR.into(),
        Role::ColumnHead(columns) => Tag::TH(TableHeaderScope::Column).with_col_span(span(*columns)).into(),
        Role::RowHead(columns) => Tag::TH(TableHeaderScope::Row).with_col_span(span(*columns)).into(),
        Role::TableCell(columns) => Tag::TD.with_col_span(span(*columns)).into(),
        Role::Figure(alt) => {
            let place = node.place.map(|(page, area)| BBox::new(page, rect(area)));
            Tag::Figure(Some(alt.clone())).with_bbox(place).with_placement(Some(Placement::Block)).into()
        }
    };
    kind.set_lang(node.lang.clone());
    kind
}

fn outline(layout: &Layout) -> Outline {
    fn below(layout: &Layout, at: &mut usize, depth: usize) -> Vec<OutlineNode> {
        let mut nodes = Vec::new();
        while let Some(mark) = layout.bookmarks.get(*at).filter(|mark| mark.depth >= depth) {
            *at += 1;
            let place = XyzDestination::new(mark.spot.page, Point::from_xy(0.0, mark.spot.y));
            let mut node = OutlineNode::new(mark.title.clone(), place);
            for child in below(layout, at, mark.depth + 1) {
                node.push_child(child);
            }
            nodes.push(node);
        }
        nodes
    }
    let mut outline = Outline::new();
    for node in below(layout, &mut 0, 0) {
        outline.push_child(node);
    }
    outline
}

fn metadata(layout: &Layout) -> Metadata {
    let properties = &layout.properties;
    let figures = |range: std::ops::Range<usize>| properties.instant[range].parse::<u16>().unwrap_or(1);
    let date = DateTime::new(figures(0..4))
        .month(figures(5..7) as u8)
        .day(figures(8..10) as u8)
        .hour(figures(11..13) as u8)
        .minute(figures(14..16) as u8)
        .second(figures(17..19) as u8)
        .utc_offset_hour(0)
        .utc_offset_minute(0);
    Metadata::new().title(properties.title.clone()).language(properties.lang.clone()).creation_date(date)
}

fn through(points: &[(f32, f32)], closed: bool) -> Path {
    let mut builder = PathBuilder::new();
    for (i, (x, y)) in points.iter().enumerate() {
        if i == 0 { builder.move_to(*x, *y) } else { builder.line_to(*x, *y) }
    }
    if closed {
        builder.close();
    }
    builder.finish().expect("a drawing has points")
}

fn path(area: Area) -> Path {
    let mut builder = PathBuilder::new();
    builder.push_rect(rect(area));
    builder.finish().unwrap_or_else(|| {
        let mut point = PathBuilder::new();
        point.move_to(0.0, 0.0);
        point.line_to(0.1, 0.0);
        point.finish().expect("a line is a path")
    })
}

fn rect(area: Area) -> Rect {
    Rect::from_xywh(area.x, area.y, area.w.max(0.01), area.h.max(0.01)).expect("an area of a display list")
}

fn color(Rgb(r, g, b): Rgb) -> rgb::Color {
    rgb::Color::new(r, g, b)
}

fn fill(colour: Rgb) -> Fill {
    Fill { paint: color(colour).into(), ..Fill::default() }
}
