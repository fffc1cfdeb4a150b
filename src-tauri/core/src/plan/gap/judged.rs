//! How the newest run judges a whole sub-clause or control: by the worst of what it rated there, since one requirement that is not
//! met is a nonconformity of its sub-clause. What is not rated, or proposed for exclusion, says nothing.

use std::collections::BTreeMap;

use super::answer::answers;
use super::items::items;
use super::run_row::latest;
use crate::door::Reader;
use crate::fault::Result;

/// The newest run, as it judges.
#[derive(Clone, Debug, Default)]
pub(crate) struct Judged {
    /// `GAP-02`; empty: there is no run.
    pub(crate) run: String,
    /// Day it was frozen, or begun while it is open.
    pub(crate) on: String,
    /// It is not frozen: its ratings may still change.
    pub(crate) open: bool,
    /// `conforms`, `partly` or `not` by sub-clause and control.
    ratings: BTreeMap<String, String>,
}

impl Judged {
    /// There is a run, and it has not rated any of a sub-clause or control.
    pub(crate) fn unrated(&self, id: &str) -> bool {
        !self.run.is_empty() && !self.ratings.contains_key(id)
    }

    /// What stands against saying that a sub-clause or control is shown: `not`, `partly`, or empty.
    pub(crate) fn against(&self, id: &str) -> &str {
        self.ratings.get(id).map(String::as_str).filter(|rating| *rating != "conforms").unwrap_or_default()
    }
}

/// How the newest run judges.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn judged(reader: &Reader<'_>) -> Result<Judged> {
    let Some(run) = latest(reader)? else { return Ok(Judged::default()) };
    let given = answers(reader, &run.id)?;
    let worse = |rating: &str| ["conforms", "partly", "not"].iter().position(|one| *one == rating);
    let mut ratings: BTreeMap<String, String> = BTreeMap::new();
    for item in items(&run.depth)? {
        let Some(answer) = given.get(&item.id).filter(|answer| worse(&answer.rating).is_some()) else { continue };
        let so_far = ratings.entry(item.of).or_default();
        if worse(&answer.rating) >= worse(so_far) {
            so_far.clone_from(&answer.rating);
        }
    }
    let open = run.frozen_on.is_none();
    Ok(Judged { run: run.number, on: run.frozen_on.unwrap_or(run.started_on), open, ratings })
}
