//! Whether a stranger's file is whole enough to be opened, without reading what is kept in it.
//!
//! A workspace is mostly kept files, and SQLite's quick check reads every page of them. Here SQLite checks every other table,
//! every page is accounted for, and of the kept bytes only where they begin and how many pages they take: whoever reads them
//! holds them against their hash ([`content`](super::content)), as do the check and each backup. Whatever does not fit is
//! SQLite's to judge, over the whole file: nothing is refused on the word of this module.

use std::path::Path;

use rusqlite::Connection;

use super::fault::{from_sqlite, is_of_the_disk, unfit};
use super::known::PAGE;
use super::pages::{Kind, Pages, long};
use super::presence::{Identity, is_open_here};
use crate::fault::{Fault, Result, Unfit};

/// The table of kept bytes.
const KEPT: &str = "content";

/// The page that SQLite's locks lie on, and nothing else.
const LOCKS: u32 = 0x4000_0000 / PAGE as u32 + 1;

/// Is the file behind `conn` sound? Every page is read but those that continue a kept file.
///
/// # Errors
/// `Unfit::Damaged` with SQLite's verdict; [`Fault::Io`] when the disk does not give a page.
pub(super) fn sound(conn: &Connection, path: &Path) -> Result<()> {
    if accounted(conn, path).is_some() && kept_fit(conn).unwrap_or_default() {
        table_by_table(conn).map_err(|e| from_sqlite(path, e))?.map_or(Ok(()), |verdict| judged(path, &verdict))
    } else {
        let whole = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
        judged(path, &whole.map_err(|e| from_sqlite(path, e))?)
    }
}

fn judged(path: &Path, verdict: &str) -> Result<()> {
    match verdict {
        "ok" => Ok(()),
        _ if is_of_the_disk(verdict) => Err(Fault::Io(std::io::Error::other(verdict.to_owned()))),
        _ => Err(unfit(path, Unfit::Damaged, verdict)),
    }
}

/// The first verdict of SQLite that is not "ok", of every table but that of kept bytes.
fn table_by_table(conn: &Connection) -> rusqlite::Result<Option<String>> {
    let mut ask = conn.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name <> ?1")?;
    let tables = ask.query_map([KEPT], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    // The names are those of the known schema.
    for table in std::iter::once("sqlite_schema".to_owned()).chain(tables) {
        let verdict: String = conn.query_row(&format!("PRAGMA quick_check(\"{table}\")"), [], |row| row.get(0))?;
        if verdict != "ok" {
            return Ok(Some(verdict));
        }
    }
    Ok(None)
}

/// Is every row of kept bytes found through its index, as long as it says, and are there no others? SQLite knows the length of
/// a value without reading it.
fn kept_fit(conn: &Connection) -> rusqlite::Result<bool> {
    let sql = "SELECT id, size, typeof(bytes), length(bytes) FROM main.content INDEXED BY sqlite_autoindex_content_1 ORDER BY id";
    let (mut ask, mut last, mut found) = (conn.prepare(sql)?, String::new(), 0_i64);
    let mut rows = ask.query([])?;
    while let Some(row) = rows.next()? {
        let id: String = row.get(0)?;
        if id.len() != 64
            || id <= last
            || row.get_ref(2)?.as_str() != Ok("blob")
            || row.get_ref(1)? != row.get_ref(3)?
        {
            return Ok(false);
        }
        (last, found) = (id, found + 1);
    }
    let all: i64 = conn.query_row("SELECT count(*) FROM main.content NOT INDEXED", [], |row| row.get(0))?;
    Ok(all == found)
}

/// Which pages something lays claim to.
struct Account<'a> {
    pages: &'a Pages,
    claimed: Vec<bool>,
    /// Pages that continue kept bytes and are not looked at.
    beyond: u32,
}

/// Some when every page is claimed by exactly one tree, record or list of free pages. A file that is open here is not read past
/// SQLite; one that somebody writes to meanwhile does not fit, and is SQLite's to judge.
fn accounted(conn: &Connection, path: &Path) -> Option<()> {
    if Identity::at(path).ok().is_none_or(is_open_here) {
        return None;
    }
    let pages = Pages::of(path).ok()?;
    let head = pages.bytes(1)?;
    let mut account =
        Account { pages: &pages, claimed: vec![false; usize::try_from(pages.count).ok()? + 1], beyond: 0 };
    account.tree(1, false)?;
    let mut ask = conn.prepare("SELECT name = ?1, rootpage FROM main.sqlite_schema").ok()?;
    let roots = ask.query_map([KEPT], |row| Ok((row.get(0)?, row.get(1)?))).ok()?;
    for root in roots {
        let (kept, root): (bool, u32) = root.ok()?;
        account.tree(root, kept)?;
    }
    account.free(long(&head, 32)?, long(&head, 36)?)?;
    if pages.count >= LOCKS {
        account.claim(LOCKS)?;
    }
    let claimed = u32::try_from(account.claimed.iter().filter(|claimed| **claimed).count()).ok()?;
    // A writer that came in between changed the head.
    (claimed + account.beyond == pages.count && pages.bytes(1)? == head).then_some(())
}

impl Account<'_> {
    /// None when there is no such page, or something else claimed it.
    fn claim(&mut self, number: u32) -> Option<()> {
        let page = self.claimed.get_mut(usize::try_from(number).ok()?).filter(|claimed| number > 0 && !**claimed)?;
        *page = true;
        Some(())
    }

    /// Claims the pages of a tree, and those that continue its records; of a tree of `kept` bytes only the first of each.
    fn tree(&mut self, root: u32, kept: bool) -> Option<()> {
        let rows = |kind| matches!(kind, Kind::TableLeaf | Kind::TableBranch);
        let (mut waiting, table) = (vec![root], rows(self.pages.page(root)?.kind));
        while let Some(number) = waiting.pop() {
            self.claim(number)?;
            let page = self.pages.page(number)?;
            if rows(page.kind) != table {
                return None;
            }
            for span in page.spans(number)? {
                waiting.extend(span.child);
                match span.over {
                    Some((first, count)) if kept => {
                        self.claim(first)?;
                        self.beyond = self.beyond.checked_add(count - 1)?;
                    }
                    Some((first, count)) => self.chain(first, count)?,
                    None => {}
                }
            }
        }
        Some(())
    }

    /// Claims the pages that continue a record.
    fn chain(&mut self, mut next: u32, count: u32) -> Option<()> {
        for _ in 0..count {
            self.claim(next)?;
            next = long(&self.pages.bytes(next)?, 0)?;
        }
        (next == 0).then_some(())
    }

    /// Claims `count` free pages: a list of pages, each of which names others.
    fn free(&mut self, mut trunk: u32, count: u32) -> Option<()> {
        let mut found = 0_u32;
        while trunk != 0 {
            self.claim(trunk)?;
            let bytes = self.pages.bytes(trunk)?;
            let named = usize::try_from(long(&bytes, 4)?).ok().filter(|named| *named <= bytes.len() / 4 - 2)?;
            for nth in 0..named {
                self.claim(long(&bytes, 8 + 4 * nth)?)?;
            }
            found = found.checked_add(1 + u32::try_from(named).ok()?)?;
            trunk = long(&bytes, 0)?;
        }
        (found == count).then_some(())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::content::keep;
    use super::super::known::schema;
    use super::*;

    /// A file in which much was kept, taken away and changed: free pages, freed cells, fragments, rows over many pages.
    fn lived_in(folder: &Path) -> std::path::PathBuf {
        let path = folder.join("a.db");
        let conn = Connection::open(&path).unwrap();
        conn.execute_batch(schema()).unwrap();
        let kept: Vec<String> = (0..300_usize)
            .map(|nth| keep(&conn, &vec![u8::try_from(nth % 251).unwrap(); nth * nth % 20_011 + nth]).unwrap())
            .collect();
        for (nth, id) in kept.iter().enumerate() {
            let words = "word ".repeat(nth * 7 % 900);
            conn.execute("INSERT INTO kept_words VALUES (?1, 1, 'read', '', ?2)", [id, &words]).unwrap();
        }
        for (nth, id) in kept.iter().enumerate() {
            if nth % 3 == 0 {
                conn.execute("DELETE FROM content WHERE id = ?1", [id]).unwrap();
                conn.execute("UPDATE kept_words SET words = substr(words, 1, 77) WHERE id = ?1", [id]).unwrap();
            }
            if nth % 7 == 0 {
                conn.execute("DELETE FROM kept_words WHERE id = ?1", [id]).unwrap();
            }
        }
        path
    }

    #[test]
    fn every_page_of_a_sound_file_is_accounted_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = lived_in(folder.path());
        let conn = Connection::open(&path).unwrap();
        let free: i64 = conn.query_row("PRAGMA freelist_count", [], |row| row.get(0)).unwrap();
        assert!(free > 10, "{free} free pages");
        assert!(accounted(&conn, &path).is_some());
        assert!(kept_fit(&conn).unwrap());
        assert_eq!(table_by_table(&conn).unwrap(), None);
    }

    #[test]
    fn a_page_that_two_lay_claim_to_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let path = lived_in(folder.path());
        let sound = std::fs::read(&path).unwrap();
        let trunk = usize::try_from(long(&sound, 32).unwrap()).unwrap();
        let conn = Connection::open(&path).unwrap();
        let sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?1";
        let root = |name: &str| conn.query_row(sql, [name], |row| row.get::<_, u32>(0)).unwrap();
        let (people, kept) = (root("person"), root("content"));
        drop(conn);
        // Free pages that are none, one free page less, a tree that begins where another does.
        let first_free = (trunk - 1) * 4096 + 8;
        for (at, said) in [(first_free, people), (36, 1), (first_free, kept), (32, people)] {
            let mut bytes = sound.clone();
            bytes[at..at + 4].copy_from_slice(&said.to_be_bytes());
            std::fs::write(&path, bytes).unwrap();
            let conn = Connection::open(&path).unwrap();
            assert!(accounted(&conn, &path).is_none(), "{said} at {at}");
            assert!(sound_says_no(&conn, &path), "{said} at {at}");
        }
    }

    fn sound_says_no(conn: &Connection, path: &Path) -> bool {
        matches!(super::sound(conn, path), Err(Fault::Unfit { why: Unfit::Damaged, .. }))
    }
}
