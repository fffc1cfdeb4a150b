//! What stands inside kept files: a host has it read beside the window and hands the words back. Derived, in no history, and no
//! edit: it says nothing that the file did not say already.

use super::{Reader, Workspace};
use crate::fault::Result;
use crate::file::Access;

impl Workspace {
    /// The next kept file whose words nobody has read: its SHA-256 and its bytes. Nothing where nothing can be kept.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn unread(&self) -> Result<Option<(String, Vec<u8>)>> {
        if self.file.access == Access::Read {
            return Ok(None);
        }
        let look = self.file.conn.unchecked_transaction()?;
        let next = self.house.unread(&look, &Reader::new(&look, self.house.lexicon()))?;
        look.commit()?;
        next.map(|sha256| Ok((sha256.clone(), self.content(&sha256)?))).transpose()
    }

    /// Keeps the words of a file, unless it is not to be searched any more; none where it holds none that can be read.
    ///
    /// # Errors
    /// [`crate::Fault::ChangedElsewhere`], [`crate::Fault::ReadOnly`], [`crate::Fault::Displaced`], and what SQLite says.
    pub fn keep_words(&mut self, sha256: &str, words: Option<&str>) -> Result<()> {
        let change = self.begin()?;
        self.house.keep_words(&change, &Reader::new(&change, self.house.lexicon()), sha256, words)?;
        change.commit()?;
        Ok(())
    }

    /// Puts some more of the words that were kept into the index; whether there are more.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn index_words(&self) -> Result<bool> {
        let change = self.file.conn.unchecked_transaction()?;
        let more = self.house.index_words(&change)?;
        change.commit()?;
        Ok(more)
    }
}
