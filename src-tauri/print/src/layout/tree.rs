//! The structure tree: what each piece of the pages is, in reading order.

use super::list::Area;
pub use super::node::NodeId;

/// What a node is. Names follow ISO 32000-1, 14.8.4.
#[derive(Clone, Debug, PartialEq)]
pub enum Role {
    /// The whole.
    Document,
    /// Heading of a level, 1 to 4.
    Heading(u8),
    /// Paragraph.
    Paragraph,
    /// Words of another language.
    Span,
    /// Link.
    Link,
    /// List.
    List(Numbering),
    /// List item.
    ListItem,
    /// Its label.
    Label,
    /// Its body.
    ListBody,
    /// Table with its summary.
    Table(String),
    /// Head rows.
    TableHead,
    /// Body rows.
    TableBody,
    /// Row.
    TableRow,
    /// Cell that names a column, with the columns it spans.
    ColumnHead(usize),
    /// Cell that names a row, with the columns it spans.
    RowHead(usize),
    /// Cell, with the columns it spans.
    TableCell(usize),
    /// Picture with its description.
    Figure(String),
}

/// What the labels of a list are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbering {
    /// Words of their own.
    Words,
    /// Bullets.
    Bullets,
    /// Numbers.
    Numbers,
}

impl Numbering {
    /// Value of the ListNumbering attribute.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Words => "None",
            Self::Bullets => "Disc",
            Self::Numbers => "Decimal",
        }
    }
}

/// What hangs under a node.
#[derive(Clone, Debug, PartialEq)]
pub enum Child {
    /// A node.
    Node(NodeId),
    /// Marked content: page from 0, number on the page.
    Content(usize, usize),
    /// A link area: page from 0, index into its links.
    Area(usize, usize),
}

/// One node.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// Node above; the root is its own.
    pub parent: NodeId,
    /// Language, where it differs from the document's.
    pub lang: Option<String>,
    /// What hangs under it, in reading order.
    pub children: Vec<Child>,
    /// Whether it already hangs under its parent.
    attached: bool,
    /// Where a figure stands: page and its box.
    pub place: Option<(usize, Area)>,
}

impl Node {
    /// True if it hangs in the tree. An inline node without content does not.
    #[must_use]
    pub fn is_attached(&self) -> bool {
        self.attached
    }
}

/// The tree. Node 0 is the Document.
#[derive(Clone, Debug)]
pub struct Tree {
    /// All nodes; parents come before their children.
    pub nodes: Vec<Node>,
}

/// The root.
pub const ROOT: NodeId = 0;

impl Tree {
    /// A tree with only its root.
    #[must_use]
    pub fn new() -> Self {
        let root =
            Node { role: Role::Document, parent: ROOT, lang: None, children: Vec::new(), attached: true, place: None };
        Self { nodes: vec![root] }
    }

    /// A node that hangs under its parent from now on.
    pub fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = self.inline(parent, role, None);
        self.attach(id);
        id
    }

    /// A node that will hang under its parent when its first content is placed, so that direct words and inline
    /// nodes of one paragraph keep their order.
    pub fn inline(&mut self, parent: NodeId, role: Role, lang: Option<String>) -> NodeId {
        self.nodes.push(Node { role, parent, lang, children: Vec::new(), attached: false, place: None });
        self.nodes.len() - 1
    }

    /// Hangs marked content under a node, and the node under its parents.
    pub fn hang(&mut self, node: NodeId, child: Child) {
        self.attach(node);
        self.nodes[node].children.push(child);
    }

    fn attach(&mut self, node: NodeId) {
        if self.nodes[node].attached {
            return;
        }
        self.nodes[node].attached = true;
        let parent = self.nodes[node].parent;
        self.attach(parent);
        self.nodes[parent].children.push(Child::Node(node));
    }
}

impl Default for Tree {
    fn default() -> Self {
        Self::new()
    }
}
