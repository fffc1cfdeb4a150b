//! What the process map says on paper: the map to be drawn, and the same in words.

use serde::{Deserialize, Serialize};

use super::Masthead;
use crate::chart::Chart;

/// The process map (clause 4.4), as it stood at a moment. Nobody approves it. Its rows are the figures of the chart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ProcessPaper {
    /// Head block.
    pub head: Masthead,
    /// The map.
    pub chart: Chart,
}
