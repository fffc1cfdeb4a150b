//! Content streams: one marked-content sequence for each sequence of the display list.

use printpdf::{
    Codepoint, Color, DictItem, Line, LinePoint, Op, PaintMode, PdfDocument, PdfFontHandle, PdfPage, Point, Polygon,
    PolygonRing, Pt, RawImage, RawImageData, RawImageFormat, Rect, TextItem, TextMatrix, WindingOrder, XObject,
    XObjectId, XObjectTransform,
};

use super::dictionary::round;
use super::fonts::{Fonts, Subset};
use super::structure;
use crate::layout::Layout;
use crate::layout::faces::Face;
use crate::layout::list::{Area, Draw, Glyph, Owner, Page, Rgb, Words};

/// Glyphs may stand this far from their place before the pen is set right, in points: a twelfth of a millimetre. A small
/// file is worth that; in a title it is a hundredth of the letters' height.
const SLACK: f64 = 0.23;

/// Registers the pictures.
pub fn add_pictures(layout: &Layout, document: &mut PdfDocument) {
    for (i, pixels) in layout.pictures.iter().enumerate() {
        let image = RawImage {
            pixels: RawImageData::U8(pixels.rgb.clone()),
            width: pixels.width,
            height: pixels.height,
            data_format: RawImageFormat::RGB8,
            tag: Vec::new(),
        };
        document.resources.xobjects.map.insert(picture_id(i), XObject::Image(image));
    }
}

fn picture_id(index: usize) -> XObjectId {
    XObjectId(format!("P{index}"))
}

/// One page.
pub fn page(layout: &Layout, sheet: &Page, fonts: &Fonts) -> PdfPage {
    let mut stream = Stream { ops: Vec::new(), height: layout.height, fonts, font: None, fill: None, in_text: false };
    for sequence in &sheet.sequences {
        stream.ops.push(match sequence.owner {
            Owner::Leaf { node, mcid } => begin(
                structure::tag(&layout.tree.nodes[node].role),
                [("MCID", DictItem::Int(i64::try_from(mcid).unwrap_or(i64::MAX)))],
            ),
            Owner::Layout => begin("Artifact", [("Type", DictItem::Name(b"Layout".to_vec()))]),
            Owner::Header | Owner::Again => running("Header"),
            Owner::Footer | Owner::Folio => running("Footer"),
        });
        // What pages repeat becomes a form of its own (`shared`): it starts from nothing and leaves nothing.
        let apart = !matches!(sequence.owner, Owner::Leaf { .. } | Owner::Layout);
        if apart {
            (stream.font, stream.fill) = (None, None);
        }
        for draw in &sequence.draws {
            stream.draw(draw);
        }
        stream.end_text();
        stream.ops.push(Op::EndMarkedContent);
        if apart {
            (stream.font, stream.fill) = (None, None);
        }
    }
    let box_of_page = Rect::from_wh(Pt(layout.width), Pt(layout.height));
    PdfPage { media_box: box_of_page.clone(), trim_box: box_of_page.clone(), crop_box: box_of_page, ops: stream.ops }
}

fn running(subtype: &str) -> Op {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    begin("Artifact", [("Type", name("Pagination")), ("Subtype", name(subtype))])
}

fn begin<const N: usize>(tag: &str, entries: [(&str, DictItem); N]) -> Op {
    let map = entries.into_iter().map(|(key, item)| (key.to_owned(), item)).collect();
    Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties: DictItem::Dict { map } }
}

struct Stream<'a> {
    ops: Vec<Op>,
    height: f32,
    fonts: &'a Fonts,
    font: Option<(Face, f32)>,
    fill: Option<Rgb>,
    in_text: bool,
}

impl Stream<'_> {
    fn draw(&mut self, draw: &Draw) {
        match draw {
            Draw::Words(words) => self.words(words),
            Draw::Rect(area, colour) => {
                self.end_text();
                self.fill(*colour);
                self.ops.push(Op::DrawRectangle { rectangle: self.rect(*area, PaintMode::Fill) });
            }
            Draw::Outline(area, thickness, colour) => {
                self.end_text();
                let half = thickness / 2.0;
                let inner = Area { x: area.x + half, y: area.y + half, w: area.w - thickness, h: area.h - thickness };
                self.ops.push(Op::SetOutlineColor { col: color(*colour) });
                self.ops.push(Op::SetOutlineThickness { pt: Pt(*thickness) });
                self.ops.push(Op::DrawRectangle { rectangle: self.rect(inner, PaintMode::Stroke) });
            }
            Draw::Polygon(corners, colour) => {
                self.end_text();
                self.fill(*colour);
                let ring = PolygonRing { points: self.points(corners) };
                let polygon =
                    Polygon { rings: vec![ring], mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
                self.ops.push(Op::DrawPolygon { polygon });
            }
            Draw::Line(points, thickness, colour) => {
                self.end_text();
                self.ops.push(Op::SetOutlineColor { col: color(*colour) });
                self.ops.push(Op::SetOutlineThickness { pt: Pt(*thickness) });
                self.ops.push(Op::DrawLine { line: Line { points: self.points(points), is_closed: false } });
            }
            Draw::Picture(index, area) => {
                self.end_text();
                let transform = XObjectTransform {
                    translate_x: Some(Pt(round(area.x))),
                    translate_y: Some(Pt(round(self.height - area.y - area.h))),
                    scale_x: Some(area.w),
                    scale_y: Some(area.h),
                    no_auto_scale: true,
                    ..XObjectTransform::default()
                };
                self.ops.push(Op::UseXobject { id: picture_id(*index), transform });
            }
        }
    }

    fn points(&self, points: &[(f32, f32)]) -> Vec<LinePoint> {
        let place = |x: f32, y: f32| Point { x: Pt(round(x)), y: Pt(round(self.height - y)) };
        points.iter().map(|(x, y)| LinePoint { p: place(*x, *y), bezier: false }).collect()
    }

    fn rect(&self, area: Area, mode: PaintMode) -> Rect {
        let mut rect = Rect::from_xywh(
            Pt(round(area.x)),
            Pt(round(self.height - area.y - area.h)),
            Pt(round(area.w)),
            Pt(round(area.h)),
        );
        rect.mode = Some(mode);
        rect
    }

    fn fill(&mut self, colour: Rgb) {
        if self.fill != Some(colour) {
            self.fill = Some(colour);
            self.ops.push(Op::SetFillColor { col: color(colour) });
        }
    }

    fn end_text(&mut self) {
        if std::mem::take(&mut self.in_text) {
            self.ops.push(Op::EndTextSection);
        }
    }

    fn words(&mut self, words: &Words) {
        let Some(subset) = self.fonts.get(words.face) else { return };
        self.fill(words.ink);
        if !std::mem::replace(&mut self.in_text, true) {
            self.ops.push(Op::StartTextSection);
        }
        if self.font != Some((words.face, words.size)) {
            self.font = Some((words.face, words.size));
            let font = PdfFontHandle::External(subset.id.clone());
            self.ops.push(Op::SetFont { font, size: Pt(words.size) });
        }
        let mut rest = words.shaped.glyphs.as_slice();
        while let Some(first) = rest.first() {
            let spelt = spelt(subset, words, first);
            // One stretch: glyphs that are read as they are, or one cluster that is spelt out; always on one height.
            let same = |glyph: &Glyph| {
                let alone = spelt && (glyph.from, glyph.to) == (first.from, first.to);
                glyph.rise == first.rise && (alone || !spelt && !self::spelt(subset, words, glyph))
            };
            let count = rest.iter().take_while(|glyph| same(glyph)).count().max(1);
            let (stretch, after) = rest.split_at(count);
            rest = after;
            if spelt {
                let text = &words.shaped.text[first.from as usize..first.to as usize];
                let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
                let data = units.flat_map(u16::to_be_bytes).collect();
                self.ops.push(begin("Span", [("ActualText", DictItem::String { data, literal: false })]));
            }
            self.stretch(words, subset, stretch);
            if spelt {
                self.ops.push(Op::EndMarkedContent);
            }
        }
    }

    fn stretch(&mut self, words: &Words, subset: &Subset, glyphs: &[Glyph]) {
        let Some(first) = glyphs.first() else { return };
        let scale = 1000.0 / f64::from(words.size);
        let (x, y) = (round(words.x + first.x), round(self.height - words.y + first.rise));
        let mut pen = 0.0_f64;
        let mut codepoints = Vec::with_capacity(glyphs.len());
        for (i, glyph) in glyphs.iter().enumerate() {
            let gid = subset.gid(glyph.id);
            pen += subset.width(gid) as f64;
            let mut offset = 0.0;
            if let Some(next) = glyphs.get(i + 1) {
                let wanted = f64::from(next.x - first.x) * scale;
                if (pen - wanted).abs() >= SLACK * scale {
                    offset = (pen - wanted).round();
                    pen -= offset;
                }
            }
            codepoints.push(Codepoint::with_cid(gid, offset as f32, subset.text(glyph.id).to_owned()));
        }
        let matrix = TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y]);
        self.ops.push(Op::SetTextMatrix { matrix });
        self.ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(codepoints)] });
    }
}

/// True if a glyph must be read from the text beside it: the file's own mapping says something else.
fn spelt(subset: &Subset, words: &Words, glyph: &Glyph) -> bool {
    glyph.spelt || subset.text(glyph.id) != &words.shaped.text[glyph.from as usize..glyph.to as usize]
}

fn color(Rgb(r, g, b): Rgb) -> Color {
    let part = |value: u8| (f32::from(value) / 255.0 * 10_000.0).round() / 10_000.0;
    Color::Rgb(printpdf::Rgb { r: part(r), g: part(g), b: part(b), icc_profile: None })
}
