//! From blocks to rows: everything is shaped, measured and given its place in the structure tree; only the pages are
//! still open.

use std::collections::BTreeSet;

use super::faces::Face;
use super::list::{Rgb, Target, Words};
use super::look::{self, Setting, Sheet, Type};
use super::picture::Pixels;
use super::row::{Column, Mark, Row, Shape, Slot, Split};
use super::shape::{Shaper, Span};
use super::tree::{NodeId, Numbering, ROOT, Role, Tree};
use crate::document::{
    Align, Block, Document, Grid, Heading, Ink, Link, List, Paragraph, ParagraphStyle, Picture, Run, Title,
};
use crate::fault::PrintFault;

/// Most lines of facts of a record that stays on one page.
const RECORD: usize = 3;

/// So many paragraphs under a heading introduce what follows them.
const INTRODUCTION: usize = 3;

/// Asked again and again while a document is made: false stops it.
pub type GoOn<'a> = &'a dyn Fn() -> bool;

/// Rows on their way to pages.
pub struct Builder<'a> {
    /// The shaper.
    pub shaper: &'a mut Shaper,
    /// The structure tree so far.
    pub tree: Tree,
    /// Rows in reading order.
    pub rows: Vec<Row>,
    /// Repeated table heads.
    pub heads: Vec<Vec<Row>>,
    /// Pictures, decoded.
    pub pictures: Vec<Pixels>,
    /// The sheet.
    pub sheet: Sheet,
    /// Ids given so far.
    pub ids: BTreeSet<String>,
    go_on: GoOn<'a>,
    lang: &'a str,
    level: u8,
    /// Room the next row gets above it at least.
    gap: f32,
    /// How close it is set.
    setting: Setting,
    new_page: bool,
    /// Language and node of the run a cell's last paragraph ended in: one in the same language goes on in it.
    goes_on: Option<(Option<String>, NodeId)>,
}

/// Longest line of running text, in sizes of its letters: some 120 characters; a longer one is hard to follow back.
const LONGEST: f32 = 66.0;

/// Where text of a cell stands.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// Left edge.
    pub x: f32,
    /// Width.
    pub width: f32,
    /// Left or right.
    pub align: Align,
}

impl<'a> Builder<'a> {
    /// A builder with nothing in it.
    pub fn new(shaper: &'a mut Shaper, document: &'a Document, setting: Setting, go_on: GoOn<'a>) -> Self {
        Self {
            go_on,
            shaper,
            tree: Tree::new(),
            rows: Vec::new(),
            heads: Vec::new(),
            pictures: Vec::new(),
            sheet: Sheet::of(document.page),
            ids: BTreeSet::new(),
            lang: &document.lang,
            level: 1,
            gap: 0.0,
            setting,
            new_page: false,
            goes_on: None,
        }
    }

    /// The whole body.
    pub fn blocks(&mut self, blocks: &[Block]) -> Result<(), PrintFault> {
        // Where the block before begins.
        let mut before = self.rows.len();
        for block in blocks {
            self.keep_on()?;
            let begins = self.rows.len();
            match block {
                Block::Title(title) => self.title(title)?,
                Block::Heading(heading) => self.heading(heading)?,
                Block::Paragraph(paragraph) => self.paragraph(paragraph),
                Block::Grid(grid) => self.grid(grid),
                Block::Table(table) => self.table(table)?,
                Block::List(list) => self.list(list),
                Block::Picture(picture) => self.picture(picture)?,
                Block::Drawing(drawing) => self.drawing(drawing)?,
                Block::PageBreak => self.new_page = true,
                Block::Stay => self.rows.iter_mut().next_back().into_iter().for_each(|row| row.keep = true),
                Block::Whole => self.rows[before.min(begins)..].iter_mut().for_each(|row| row.keep = true),
            }
            before = begins;
        }
        Ok(())
    }

    /// Asked before every block and every row of a table.
    pub fn keep_on(&self) -> Result<(), PrintFault> {
        if (self.go_on)() { Ok(()) } else { Err(PrintFault::Stopped) }
    }

    /// The whole width between the margins.
    pub fn full(&self) -> Place {
        Place { x: self.sheet.side, width: self.sheet.measure(), align: Align::Start }
    }

    /// A row across the measure.
    pub fn row(&self, cells: Vec<Column>) -> Row {
        Row::new(self.sheet.side, self.sheet.measure(), cells)
    }

    /// Adds a row `above` points below the last one, or more if that one asks for it, and asks for `below` points
    /// under it.
    pub fn push(&mut self, mut row: Row, above: f32, below: f32) {
        let share = self.setting.room;
        row.before = (above * share).max(self.gap);
        row.new_page = std::mem::take(&mut self.new_page);
        self.gap = below * share;
        self.rows.push(row);
    }

    /// Keeps the text before a table or a drawing with it: a heading and its introduction are never parted from what they
    /// are about.
    pub fn keep_introduction(&mut self) {
        let lines = self.rows.iter().rev().take_while(|row| row.split == Split::Lines && row.ground.is_none()).count();
        let before = self.rows.len() - lines;
        // A few lines under a heading are its introduction as a whole; of a longer text the last paragraph is.
        let under = before.checked_sub(1).is_some_and(|at| self.rows[at].bookmark.is_some());
        let from = if under && lines <= INTRODUCTION { before } else { self.rows.len() - lines.min(1) };
        for row in &mut self.rows[from..] {
            row.keep = true;
        }
    }

    /// Asks for room under the last row.
    pub fn ask(&mut self, below: f32) {
        self.gap = below;
    }

    /// Depth of a bookmark below the last heading.
    pub fn depth(&self) -> usize {
        usize::from(self.level.saturating_sub(1))
    }

    /// Registers an id; each is given once.
    pub fn claim(&mut self, id: &str) -> Result<(), PrintFault> {
        if id.is_empty() || self.ids.insert(id.to_owned()) { Ok(()) } else { Err(PrintFault::SameId(id.to_owned())) }
    }

    /// Shapes one paragraph into slots. Words belong to `leaf`, to a Span where their language differs from it, or to
    /// a Link. `own` says that the leaf holds nothing but this paragraph, so that a common language may be its own.
    pub fn words(&mut self, runs: &[Run], look: Type, place: Place, leaf: NodeId, own: bool) -> Vec<Slot> {
        let look = self.setting.of_type(look);
        let foreign = |run: &Run| run.lang.clone().filter(|lang| lang != self.lang);
        let mut common = None;
        if own && let Some(first) = runs.iter().find(|run| !run.text.trim().is_empty()) {
            common = foreign(first);
            if runs.iter().any(|run| !run.text.trim().is_empty() && foreign(run) != common) {
                common = None;
            }
        }
        let langs: Vec<Option<String>> = runs.iter().map(foreign).collect();
        let mut nodes: Vec<NodeId> = Vec::with_capacity(runs.len());
        for (i, (run, lang)) in runs.iter().zip(&langs).enumerate() {
            let lang = lang.clone().filter(|_| common.is_none());
            let joins = i > 0 && runs[i - 1].link == run.link && langs[i - 1] == langs[i];
            let before =
                self.goes_on.take().filter(|(before, _)| run.link.is_none() && lang.is_some() && *before == lang);
            let node = match (&run.link, lang) {
                _ if joins => nodes[i - 1],
                _ if before.is_some() => before.map_or(leaf, |(_, node)| node),
                (Some(_), lang) => self.tree.inline(leaf, Role::Link, lang),
                (None, Some(lang)) => self.tree.inline(leaf, Role::Span, Some(lang)),
                (None, None) => leaf,
            };
            nodes.push(node);
        }
        if common.is_some() {
            self.tree.nodes[leaf].lang = common;
        }
        let spans: Vec<Span<'_>> = runs.iter().map(|run| span(run, look)).collect();
        let lines = self.shaper.lines(&spans, place.align == Align::End, place.width);
        lines
            .into_iter()
            .map(|line| {
                let shift = if place.align == Align::End { (place.width - line.width).max(0.0) } else { 0.0 };
                let marks = line.pieces.into_iter().map(|piece| {
                    let (run, span) = (&runs[piece.span], &spans[piece.span]);
                    let words = Words {
                        face: piece.face,
                        size: span.size,
                        ink: colour(run, look),
                        x: place.x + shift + piece.x,
                        // Capitals stand in the middle of their line.
                        y: look.line / 2.0 + look.size * 0.36,
                        shaped: piece.shaped,
                    };
                    Mark { node: nodes[piece.span], shape: Shape::Words(words), link: run.link.as_ref().map(target) }
                });
                Slot { before: 0.0, height: look.line, marks: marks.collect() }
            })
            .collect()
    }

    /// Width of a word.
    pub fn narrowest(&mut self, run: &Run, look: Type, align: Align) -> f32 {
        self.shaper.narrowest(&[span(run, look)], align == Align::End)
    }

    /// Shapes the paragraphs of a cell below one another. They are read as one: a cell says one thing, and an element for
    /// each of its lines would make a large table half as large again.
    pub fn cell(&mut self, paragraphs: &[Vec<Run>], look: Type, place: Place, node: NodeId) -> Column {
        let printed: Vec<&Vec<Run>> = paragraphs.iter().filter(|runs| has_words(runs)).collect();
        let langs: BTreeSet<Option<String>> = printed
            .iter()
            .flat_map(|runs| runs.iter())
            .filter(|run| !run.text.trim().is_empty())
            .map(|run| run.lang.clone())
            .collect();
        // One language throughout is the cell's own; the runs then need no mark.
        let own = langs.len() == 1;
        let mut column = Column::default();
        for (nth, runs) in printed.iter().enumerate() {
            let mut runs: Vec<Run> = (*runs).clone();
            // Read on, the last word of a paragraph and the first of the next are two.
            if nth + 1 < printed.len()
                && let Some(last) = runs.last_mut()
            {
                last.text.push(' ');
            }
            let mut slots = self.words(&runs, look, place, node, own);
            let last = runs.last().filter(|run| run.link.is_none()).map(|run| run.lang.clone());
            self.goes_on = last.and_then(|lang| Some((lang, slots.last()?.marks.last()?.node)));
            if let Some(first) = slots.first_mut() {
                first.before = look.line * 0.25;
            }
            column.slots.append(&mut slots);
        }
        self.goes_on = None;
        column
    }

    /// Shapes several paragraphs below one another. With more than one, each becomes a paragraph under `node`.
    pub fn stack(&mut self, paragraphs: &[Vec<Run>], look: Type, place: Place, node: NodeId) -> Column {
        let mut column = Column::default();
        let several = paragraphs.iter().filter(|runs| has_words(runs)).count() > 1;
        for runs in paragraphs.iter().filter(|runs| has_words(runs)) {
            let leaf = if several { self.tree.add(node, Role::Paragraph) } else { node };
            let mut slots = self.words(runs, look, place, leaf, true);
            if let Some(first) = slots.first_mut() {
                first.before = look.line * 0.25;
            }
            column.slots.append(&mut slots);
        }
        column
    }

    fn title(&mut self, title: &Title) -> Result<(), PrintFault> {
        let mut place = self.full();
        let mut logo = None;
        if let Some(picture) = &title.logo {
            let capped = Picture {
                max_width: picture.max_width.min(150.0),
                max_height: picture.max_height.min(48.0),
                ..picture.clone()
            };
            let (index, width, height) = self.decode(&capped)?;
            logo = Some((index, width, height, &picture.alt));
            place.width -= width + 24.0;
        }
        let mut column = Column::default();
        let lines = [
            (Role::Paragraph, title.over.clone(), look::OVER),
            (Role::Heading(1), vec![Run::plain(&title.text)], look::TITLE),
            (Role::Paragraph, title.under.clone(), look::UNDER),
        ];
        for (role, runs, look) in lines.into_iter().filter(|(_, runs, _)| has_words(runs)) {
            let leaf = self.tree.add(ROOT, role);
            let mut slots = self.words(&runs, look, place, leaf, true);
            if let Some(first) = slots.first_mut() {
                first.before = 2.0;
            }
            column.slots.append(&mut slots);
        }
        let mut cells = vec![column];
        if let Some((index, width, height, alt)) = logo {
            let node = self.tree.add(ROOT, Role::Figure(alt.clone()));
            let x = self.sheet.width - self.sheet.side - width;
            cells.push(Column { slots: vec![picture_slot(node, index, x, width, height)] });
        }
        let mut row = self.row(cells);
        row.pad = (0.0, 7.0);
        row.rule = Some((1.4, look::HEAD));
        row.keep = true;
        row.bookmark = Some((0, title.text.clone()));
        self.push(row, 0.0, 10.0);
        Ok(())
    }

    fn heading(&mut self, heading: &Heading) -> Result<(), PrintFault> {
        // What is set small beside a heading is no part of it.
        let words: String = heading.runs.iter().filter(|run| !run.small).map(|run| run.text.as_str()).collect();
        if heading.level < 2 || heading.level > 4 || heading.level > self.level + 1 {
            return Err(PrintFault::HeadingLevel { heading: words, level: heading.level, after: self.level });
        }
        if heading.level > self.level {
            self.keep_introduction();
        }
        self.level = heading.level;
        self.claim(&heading.id)?;
        let leaf = self.tree.add(ROOT, Role::Heading(heading.level));
        let slots = self.words(&heading.runs, look::heading(heading.level), self.full(), leaf, true);
        let mut row = self.row(vec![Column { slots }]);
        row.keep = true;
        row.id = heading.id.clone();
        row.bookmark = Some((usize::from(heading.level - 2), words));
        self.push(row, look::above_heading(heading.level), 5.0);
        Ok(())
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        if !has_words(&paragraph.runs) {
            return;
        }
        let look = match paragraph.style {
            ParagraphStyle::Body | ParagraphStyle::Aside | ParagraphStyle::Callout => look::TEXT,
            ParagraphStyle::Lead => look::LEAD,
            ParagraphStyle::Slide => look::SLIDE,
            ParagraphStyle::Small => look::NOTE,
        };
        let leaf = self.tree.add(ROOT, Role::Paragraph);
        let callout = paragraph.style == ParagraphStyle::Callout;
        let mut place = self.full();
        place.width = place.width.min(look.size * LONGEST);
        if callout {
            place = Place { x: place.x + 13.0, width: self.sheet.measure() - 24.0, ..place };
        }
        let slots = self.words(&paragraph.runs, look, place, leaf, true);
        let mut row = self.row(vec![Column { slots }]);
        // A slide shows each of its points whole.
        row.split = if paragraph.style == ParagraphStyle::Slide { Split::Whole } else { Split::Lines };
        if callout {
            row.pad = (5.0, 5.0);
            row.ground = Some(look::TINT);
            row.bar = Some(look::HEAD);
        }
        let below = match paragraph.style {
            ParagraphStyle::Callout => 8.0,
            ParagraphStyle::Slide => 6.5,
            _ => 6.0,
        };
        self.push(row, 0.0, below);
    }

    fn grid(&mut self, grid: &Grid) {
        let across = usize::from(grid.across.clamp(1, 6));
        let first = self.rows.len();
        let list = self.tree.add(ROOT, Role::List(Numbering::Words));
        let measure = self.sheet.measure();
        let gutter = 18.0;
        let width = (measure - gutter * (across - 1) as f32) / across as f32;
        let mut cells: Vec<Column> = Vec::new();
        let mut taken = 0;
        for pair in &grid.pairs {
            let span = usize::from(pair.span).clamp(1, across);
            if taken + span > across {
                self.grid_line(std::mem::take(&mut cells));
                taken = 0;
            }
            let x = self.sheet.side + (width + gutter) * taken as f32;
            let wide = (width + gutter) * span as f32 - gutter;
            let place = Place { x, width: wide, align: Align::Start };
            let item = self.tree.add(list, Role::ListItem);
            let label = self.tree.add(item, Role::Label);
            let mut column = Column { slots: self.words(&[Run::plain(&pair.label)], look::LABEL, place, label, true) };
            if pair.value.iter().any(|runs| has_words(runs)) {
                let body = self.tree.add(item, Role::ListBody);
                let place = Place { width: place.width.min(look::VALUE.size * 64.0), ..place };
                column.slots.append(&mut self.stack(&pair.value, look::VALUE, place, body).slots);
            }
            cells.push(column);
            taken += span;
        }
        if !cells.is_empty() {
            self.grid_line(cells);
        }
        // A record is not parted where a page has room for it.
        let lines = &mut self.rows[first..];
        if lines.len() <= RECORD
            && let Some((_, lines)) = lines.split_last_mut()
        {
            lines.iter_mut().for_each(|row| row.keep = true);
        }
        self.ask(8.0);
    }

    fn grid_line(&mut self, cells: Vec<Column>) {
        let row = self.row(cells);
        self.push(row, 0.0, 4.0);
    }

    fn list(&mut self, list: &List) {
        if list.items.is_empty() {
            return;
        }
        let numbering = if list.numbered { Numbering::Numbers } else { Numbering::Bullets };
        let node = self.tree.add(ROOT, Role::List(numbering));
        for (i, item) in list.items.iter().enumerate() {
            let label = if list.numbered { format!("{}.", i + 1) } else { "•".to_owned() };
            let place = self.full();
            let indent = if list.numbered { 20.0 } else { 12.0 };
            let item_node = self.tree.add(node, Role::ListItem);
            let label_node = self.tree.add(item_node, Role::Label);
            let bullet = Run::plain(label).ink(Ink::Head);
            let labels = self.words(&[bullet], look::TEXT, place, label_node, true);
            let body = self.tree.add(item_node, Role::ListBody);
            let width = (place.width - indent).min(look::TEXT.size * LONGEST);
            let text = self.stack(item, look::TEXT, Place { x: place.x + indent, width, ..place }, body);
            let mut row = self.row(vec![Column { slots: labels }, text]);
            row.split = Split::Lines;
            self.push(row, 0.0, 2.5);
        }
        self.ask(8.0);
    }

    fn picture(&mut self, picture: &Picture) -> Result<(), PrintFault> {
        let (index, width, height) = self.decode(picture)?;
        let node = self.tree.add(ROOT, Role::Figure(picture.alt.clone()));
        let slot = picture_slot(node, index, self.sheet.side, width, height);
        let row = self.row(vec![Column { slots: vec![slot] }]);
        self.push(row, 6.0, 8.0);
        Ok(())
    }

    /// Decodes a picture; gives its index and its size in points, fitted into what it asks for and the page has.
    fn decode(&mut self, picture: &Picture) -> Result<(usize, f32, f32), PrintFault> {
        if picture.alt.trim().is_empty() {
            return Err(PrintFault::NoAlt);
        }
        let pixels = Pixels::decode(&picture.bytes)?;
        let (w, h) = (pixels.width as f32, pixels.height as f32);
        let room = (picture.max_width.min(self.sheet.measure()), picture.max_height.min(self.sheet.height / 2.0));
        let scale = (room.0 / w).min(room.1 / h).min(1.0);
        self.pictures.push(pixels);
        Ok((self.pictures.len() - 1, w * scale, h * scale))
    }
}

/// True if a paragraph prints anything.
pub fn has_words(runs: &[Run]) -> bool {
    runs.iter().any(|run| !run.text.trim().is_empty())
}

fn picture_slot(node: NodeId, index: usize, x: f32, width: f32, height: f32) -> Slot {
    let mark = Mark { node, shape: Shape::Picture(index, x, width, height), link: None };
    Slot { before: 0.0, height, marks: vec![mark] }
}

fn span(run: &Run, look: Type) -> Span<'_> {
    let face = match run {
        Run { strong: true, .. } => Face::Strong,
        // What is set small beside a name is less than the name.
        _ if look.strong && !run.small => Face::Strong,
        Run { italic: true, .. } => Face::Italic,
        _ => Face::Regular,
    };
    let size = if run.small { look.small } else { look.size };
    Span { text: &run.text, face, size }
}

fn colour(run: &Run, look: Type) -> Rgb {
    match (run.ink, &run.link) {
        (Ink::Body, Some(_)) => look::LINK,
        (Ink::Body, None) => look.ink,
        (other, _) => look::ink(other),
    }
}

fn target(link: &Link) -> Target {
    match link {
        Link::Inside(id) => Target::Inside(id.clone()),
        Link::Outside(address) => Target::Outside(address.clone()),
    }
}
