//! What stands inside kept files: a host has it read beside the window and hands the words back. Derived, in no history, and no
//! edit: it says nothing that the file did not say already.

use super::aside::Turn;
use super::{Reader, Workspace};
use crate::fault::{Fault, Result, Unfit};
use crate::file::Access;

impl Workspace {
    /// The next kept file whose words nobody has read: its SHA-256 and its bytes. Nothing where nothing can be kept. One whose bytes
    /// are not those that were kept is passed over, and its item says so.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn unread(&mut self) -> Result<Option<(String, Vec<u8>)>> {
        if self.file.access == Access::Read {
            return Ok(None);
        }
        loop {
            let look = self.file.conn.unchecked_transaction()?;
            let next = self.house.unread(&look, &Reader::new(&look, self.house.lexicon()))?;
            look.commit()?;
            let Some(sha256) = next else { return Ok(None) };
            match self.content(&sha256) {
                Ok(bytes) => return Ok(Some((sha256, bytes))),
                Err(Fault::Unfit { why: Unfit::Damaged, .. }) => self.not_read(&sha256, "damaged")?,
                Err(fault) => return Err(fault),
            }
        }
    }

    /// Keeps the words of a file, unless it is not to be searched any more; none where it holds none that can be read.
    ///
    /// # Errors
    /// [`crate::Fault::ChangedElsewhere`], [`crate::Fault::ReadOnly`], [`crate::Fault::Displaced`], and what SQLite says.
    pub fn keep_words(&mut self, sha256: &str, words: Option<&str>) -> Result<()> {
        self.keep_read(sha256, words.ok_or("none"))
    }

    /// Notes why the words of a file could not be read: a code of the list `searched`.
    ///
    /// # Errors
    /// As [`Workspace::keep_words`].
    pub fn not_read(&mut self, sha256: &str, why: &str) -> Result<()> {
        self.keep_read(sha256, Err(why))
    }

    fn keep_read(&mut self, sha256: &str, words: std::result::Result<&str, &str>) -> Result<()> {
        let turn = Turn::take(&self.turns);
        let change = self.begin()?;
        self.house.keep_words(&change, &Reader::new(&change, self.house.lexicon()), sha256, words)?;
        turn.again();
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
