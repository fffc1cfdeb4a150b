//! What items lack of their own recipes, kept while the rows they were read from stand: the controls of one recipe ask for the same
//! records.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::item::Item;
use crate::fault::Message;

/// By key of the item.
type Found = Mutex<HashMap<String, Arc<Vec<Message>>>>;

/// What was found on the day that was asked for first.
#[derive(Default)]
pub(super) struct Judged(OnceLock<(String, Found)>);

impl Judged {
    /// What an item lacks on a day, worked out by the first who asks; of another day than the first one, each time.
    pub(super) fn of(&self, item: &Item, day: &str, lacks: impl FnOnce() -> Vec<Message>) -> Arc<Vec<Message>> {
        let (kept, known) = self.0.get_or_init(|| (day.to_owned(), Mutex::default()));
        if kept != day {
            return Arc::new(lacks());
        }
        let known = || known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known().get(&item.id) {
            return Arc::clone(found);
        }
        let found = Arc::new(lacks());
        known().insert(item.id.clone(), Arc::clone(&found));
        found
    }
}
