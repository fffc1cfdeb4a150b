//! What the minutes of the founding session say: part by part what was agreed, by whom, and the records that came of it.

use serde::{Deserialize, Serialize};

use super::{ListCell, Listing, Masthead, SignLine};

/// Minutes of the founding session, as it stood at a moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FoundingPaper {
    /// Head block.
    pub head: Masthead,
    /// Top management, whose act approved what was agreed; empty: nobody yet.
    pub approved_by: String,
    /// Day of that act; empty: not yet.
    pub approved_on: String,
    /// What was asked of the organisation: the message that names it, and the answer.
    pub says: Vec<(String, ListCell)>,
    /// Days on which parts were agreed.
    pub held: Vec<String>,
    /// Who took part, in words; empty: nobody said.
    pub present: String,
    /// Title of the last part, which approves.
    pub decided: String,
    /// Who stands behind them: who led the session, and top management. Minutes of before this was printed have none.
    pub signatures: Vec<SignLine>,
    /// The parts of the agenda, in order.
    pub parts: Vec<FoundingPaperPart>,
}

/// A part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FoundingPaperPart {
    /// Title.
    pub title: String,
    /// Sub-clauses it is about, with their titles.
    pub clauses: Vec<String>,
    /// What was agreed in words: the message that names it, and the text.
    pub says: Vec<(String, ListCell)>,
    /// Who agreed; empty: nobody yet.
    pub agreed_by: String,
    /// When; empty: not yet.
    pub agreed_on: String,
    /// What became of what was drafted: drafted, changed before they were taken, left out.
    pub tally: [u32; 3],
    /// Proposals that nobody has answered.
    pub open: u32,
    /// The records there are, by register.
    pub lists: Vec<Listing>,
    /// Its texts: number, title, version, state.
    pub texts: Vec<[String; 4]>,
}
