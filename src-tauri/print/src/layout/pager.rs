//! Page breaking: rows go down the page until it is full.
//!
//! A row stays whole unless it is taller than a page; a heading, a table head and a group row stay with what follows;
//! a table's head is drawn again on each page its rows reach, there as an artifact. Every slot is placed exactly once,
//! so no text can be lost: what does not fit goes on.

use std::collections::BTreeMap;

use super::list::{Area, Bookmark, Draw, LinkArea, Owner, Page, Rgb, Sequence, Spot, Target, Words};
use super::look;
use super::row::{Column, Mark, Row, Shape, Split};
use super::tree::{Child, NodeId, Tree};

/// Pages on their way.
pub struct Pager<'t> {
    /// Pages so far.
    pub pages: Vec<Page>,
    /// Places of ids.
    pub spots: BTreeMap<String, Spot>,
    /// Bookmarks in order.
    pub bookmarks: Vec<Bookmark>,
    tree: &'t mut Tree,
    heads: Vec<Vec<Row>>,
    /// Upper end of the body on the first page and on the others.
    tops: (f32, f32),
    floor: f32,
    y: f32,
    /// True while nothing but a repeated head stands on the page.
    fresh: bool,
    /// True within rows that stay together and find no room on one page.
    broken: bool,
    /// How much of the page that holds least is filled, of those that turned by themselves.
    least: f32,
    /// Grounds, bars and rules of each page, behind its words: how far in front they lie, and what they are.
    behind: Vec<Vec<(Depth, Draw)>>,
}

/// Which of two overlapping areas lies in front.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Depth {
    Ground,
    Bar,
    Rule,
}

impl<'t> Pager<'t> {
    /// A pager with one empty page.
    pub fn new(tree: &'t mut Tree, heads: Vec<Vec<Row>>, tops: (f32, f32), floor: f32) -> Self {
        Self {
            pages: vec![Page::default()],
            spots: BTreeMap::new(),
            bookmarks: Vec::new(),
            tree,
            heads,
            tops,
            floor,
            y: tops.0,
            fresh: true,
            broken: false,
            least: 1.0,
            behind: vec![Vec::new()],
        }
    }

    /// The pages, each with its grounds and rules in one sequence before its words: a file with one for each row is larger
    /// and says no more.
    pub fn finish(self) -> (Vec<Page>, BTreeMap<String, Spot>, Vec<Bookmark>) {
        let mut pages = self.pages;
        for (page, mut behind) in pages.iter_mut().zip(self.behind) {
            // Of the same colour one after the other; none of one depth overlap.
            behind.sort_by_key(|(depth, draw)| {
                (*depth, if let Draw::Rect(_, Rgb(r, g, b)) = draw { [*r, *g, *b] } else { [0; 3] })
            });
            let draws: Vec<Draw> = behind.into_iter().map(|(_, draw)| draw).collect();
            if !draws.is_empty() {
                page.sequences.insert(0, Sequence { owner: Owner::Layout, draws });
            }
        }
        (pages, self.spots, self.bookmarks)
    }

    /// How much of a page from the second on is filled where it holds least, as a share of its height; a page that the document itself
    /// ends counts for nothing.
    pub fn least(&self) -> f32 {
        self.least.min(self.filled())
    }

    fn filled(&self) -> f32 {
        (self.y - self.tops.1) / (self.floor - self.tops.1)
    }

    /// Places all rows.
    pub fn run(&mut self, rows: Vec<Row>) {
        let mut rows: std::collections::VecDeque<Row> = rows.into();
        while let Some(row) = rows.pop_front() {
            if row.new_page && !(self.fresh && self.pages.len() == 1) {
                self.turn(row.head);
            }
            self.flow(row, &rows);
        }
    }

    fn flow(&mut self, mut row: Row, after: &std::collections::VecDeque<Row>) {
        let need = self.needed(&row, after);
        if !self.fresh && need > self.floor - self.y + 0.01 {
            self.full(row.head);
        }
        let mut before = if self.fresh { 0.0 } else { row.before };
        while row.height() + before > self.floor - self.y + 0.01 {
            let least = if row.split == Split::Lines { 2 } else { 1 };
            let room = self.floor - self.y - before;
            match row.cut(room, least).or_else(|| if self.fresh { row.cut(room, 1) } else { None }) {
                Some(part) => {
                    self.y += before;
                    self.place(&part);
                    if row.is_blank() {
                        return;
                    }
                }
                // One slot alone is taller than the page: it is placed, and the gate names it.
                None if self.fresh => break,
                None => {}
            }
            self.full(row.head);
            before = 0.0;
        }
        self.y += before;
        self.place(&row);
    }

    /// Turns a page that has no room for what follows.
    fn full(&mut self, head: Option<usize>) {
        if self.pages.len() > 1 {
            self.least = self.least.min(self.filled());
        }
        self.turn(head);
    }

    /// Room a row needs before it may start here: itself, what it stays with, and the start of what follows those.
    fn needed(&mut self, row: &Row, after: &std::collections::VecDeque<Row>) -> f32 {
        let page = self.floor - self.tops.1;
        let alone = row.before + self.start(row, page);
        let (mut need, mut last) = (alone, row);
        let mut begun = row.head.map(|_| need);
        for next in after {
            if !last.keep || next.new_page {
                break;
            }
            need += next.before + self.start(next, page);
            begun = begun.or(next.head.map(|_| need));
            last = next;
        }
        // A chain that fills a page has to be broken somewhere: behind the first row of its table, never behind the heading. What
        // is left of it is no chain that fits then.
        let broken = self.broken || need > page;
        self.broken = broken && row.keep;
        if broken { begun.filter(|begun| *begun <= page).unwrap_or(alone) } else { need }
    }

    /// Height a row must find free to start: all of it if it stays whole, else its first lines.
    fn start(&self, row: &Row, page: f32) -> f32 {
        let head: f32 = row.head.map_or(0.0, |head| self.heads[head].iter().map(Row::height).sum());
        let whole = row.height();
        let lines = |count: usize| {
            let tallest = row.cells.iter().map(|cell| first(cell, count)).fold(0.0, f32::max);
            tallest + row.pad.0 + row.pad.1
        };
        match row.split {
            Split::Whole if whole <= page - head => whole,
            Split::Whole => lines(4).min(whole),
            Split::Lines => lines(if row.cells.iter().any(|cell| cell.slots.len() > 3) { 2 } else { 3 }).min(whole),
        }
    }

    /// Turns the page and draws the repeated head.
    fn turn(&mut self, head: Option<usize>) {
        self.pages.push(Page::default());
        self.behind.push(Vec::new());
        self.y = self.tops.1;
        if let Some(head) = head {
            let rows = self.heads[head].clone();
            for row in &rows {
                self.draw(row, true);
            }
        }
        self.fresh = true;
    }

    fn place(&mut self, row: &Row) {
        let spot = Spot { page: self.pages.len() - 1, y: (self.y - 6.0).max(0.0) };
        if !row.id.is_empty() {
            self.spots.insert(row.id.clone(), spot);
        }
        if let Some((depth, title)) = &row.bookmark {
            self.bookmarks.push(Bookmark { depth: *depth, title: title.clone(), spot });
        }
        self.draw(row, false);
        self.fresh = false;
    }

    fn draw(&mut self, row: &Row, repeated: bool) {
        let height = row.height();
        let top = self.y;
        if let Some(ground) = row.ground {
            self.behind(Depth::Ground, Area { x: row.x, y: top, w: row.width, h: height }, ground);
        }
        if let Some(bar) = row.bar {
            self.behind(Depth::Bar, Area { x: row.x, y: top, w: 2.5, h: height }, bar);
        }
        for cell in &row.cells {
            let mut y = top + row.pad.0;
            for (i, slot) in cell.slots.iter().enumerate() {
                y += slot.step(i) - slot.height;
                for mark in &slot.marks {
                    self.mark(mark, y, slot.height, repeated);
                }
                y += slot.height;
            }
        }
        self.y += height;
        if let Some((thickness, colour)) = row.rule {
            self.behind(Depth::Rule, Area { x: row.x, y: self.y - thickness, w: row.width, h: thickness }, colour);
        }
    }

    fn mark(&mut self, mark: &Mark, y: f32, height: f32, repeated: bool) {
        match &mark.shape {
            Shape::Words(words) => {
                let placed = Words { y: y + words.y, ..words.clone() };
                let area = Area { x: placed.x, y, w: placed.shaped.advance, h: height };
                let underline = Area { y: placed.y + 1.4, h: 0.45, ..area };
                let ink = placed.ink;
                let text = placed.shaped.text.clone();
                self.leaf(mark.node, Draw::Words(placed), repeated);
                if let (Some(target), false) = (&mark.link, repeated) {
                    self.leaf(mark.node, Draw::Rect(underline, ink), false);
                    self.link(target, area, &text, mark.node);
                }
            }
            Shape::Drawing(x, draws, w, h) => {
                for draw in draws {
                    self.leaf(mark.node, draw.moved(*x, y), repeated);
                }
                if !repeated {
                    let area = Area { x: *x, y, w: *w, h: *h };
                    self.tree.nodes[mark.node].place = Some((self.pages.len() - 1, area));
                }
            }
            Shape::Picture(index, x, w, h) => {
                let area = Area { x: *x, y, w: *w, h: *h };
                self.leaf(mark.node, Draw::Picture(*index, area), repeated);
                if !repeated {
                    self.tree.nodes[mark.node].place = Some((self.pages.len() - 1, area));
                }
            }
        }
    }

    fn link(&mut self, target: &Target, area: Area, text: &str, node: NodeId) {
        let page = self.pages.len() - 1;
        let links = &mut self.pages[page].links;
        // Pieces of one line in several faces are one area.
        if let Some(last) = links.last_mut()
            && last.node == node
            && last.area.y == area.y
        {
            last.area.w = area.x + area.w - last.area.x;
            last.text.push_str(text);
            return;
        }
        links.push(LinkArea { area, target: target.clone(), text: text.to_owned(), node });
        self.tree.hang(node, Child::Area(page, self.pages[page].links.len() - 1));
    }

    /// Draws something behind the words, outside the reading order.
    fn behind(&mut self, depth: Depth, area: Area, colour: Rgb) {
        if let Some(page) = self.behind.last_mut() {
            page.push((depth, Draw::Rect(area, colour)));
        }
    }

    /// Draws something that belongs to a node.
    pub fn leaf(&mut self, node: NodeId, draw: Draw, repeated: bool) {
        if repeated {
            self.sequence(Owner::Again, draw);
            return;
        }
        let page = self.pages.len() - 1;
        let sequences = &mut self.pages[page].sequences;
        if let Some(Sequence { owner: Owner::Leaf { node: last, .. }, draws }) = sequences.last_mut()
            && *last == node
        {
            draws.push(draw);
            return;
        }
        let mcid = sequences.iter().filter(|s| matches!(s.owner, Owner::Leaf { .. })).count();
        sequences.push(Sequence { owner: Owner::Leaf { node, mcid }, draws: vec![draw] });
        self.tree.hang(node, Child::Content(page, mcid));
    }

    /// Draws something on the current page under an owner that is no leaf.
    pub fn sequence(&mut self, owner: Owner, draw: Draw) {
        if let Some(page) = self.pages.last_mut() {
            page.put(owner, draw);
        }
    }
}

impl Page {
    /// Adds a drawing under an owner that is no leaf.
    pub fn put(&mut self, owner: Owner, draw: Draw) {
        match self.sequences.last_mut() {
            Some(last) if last.owner == owner => last.draws.push(draw),
            _ => self.sequences.push(Sequence { owner, draws: vec![draw] }),
        }
    }
}

fn first(cell: &Column, count: usize) -> f32 {
    cell.slots.iter().take(count).enumerate().map(|(i, slot)| slot.step(i)).sum()
}

/// Thickness of the rule above the foot.
pub const FOOT_RULE: (f32, Rgb) = (0.6, look::RULE);
