//! How the display list and the structure tree name a node to each other.

/// A node's index in its [`Tree`](super::tree::Tree).
pub type NodeId = usize;
