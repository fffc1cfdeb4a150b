//! Journals planted beside a sound file: never obeyed, never deleted. A true one still is rolled back.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use crate::common::folder::listing;
use crate::common::holder;
use crate::hostile::{BIG, change, cut_off, lived_in, refused_as};
use aims_core::door::Workspace;
use aims_core::fault::Unfit;
use aims_core::file::{self, Access};

/// A sound file, and the journal of a writer that was cut off.
fn cut(folder: &Path) -> (PathBuf, PathBuf, Vec<u8>, Vec<u8>) {
    let path = lived_in(folder);
    let (file, journal) = cut_off(&path, BIG);
    (path, folder.join("a.aims-journal"), file, journal)
}

fn with(journal: &[u8], at: usize, word: u32) -> Vec<u8> {
    let mut changed = journal.to_vec();
    changed[at..at + 4].copy_from_slice(&word.to_be_bytes());
    changed
}

#[test]
fn a_journal_out_of_bounds_is_not_obeyed() {
    let folder = tempfile::tempdir().unwrap();
    let (path, side, file, journal) = cut(folder.path());
    std::fs::write(&path, &file).unwrap();
    let long = [&journal[..], &vec![7; file.len() * 2]].concat();
    let cases = [
        ("four terabytes", with(&journal, 16, 0x3fff_ffff)),
        ("twice the length", with(&journal, 16, u32::try_from(2 * file.len() / 4096).unwrap())),
        ("cut to one page", with(&journal, 16, 1)),
        ("large pages", with(&journal, 24, 65_536)),
        ("small pages", with(&journal, 24, 512)),
        ("an odd sector", with(&journal, 20, 513)),
        ("longer than the file it speaks of", long),
        ("only a magic number", journal[..8].to_vec()),
    ];
    for (what, journal) in cases {
        std::fs::write(&side, &journal).unwrap();
        refused_as(&path, Unfit::ForeignJournal);
        let largest = listing(folder.path()).keys().map(|path| path.metadata().unwrap().len()).max().unwrap();
        assert!(largest <= (file.len().max(journal.len())) as u64, "{what}");
    }
}

#[test]
fn forged_pages_are_not_rolled_in() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let sound = std::fs::read(&path).unwrap();
    change(&path, "UPDATE person SET name = 'Forged' WHERE id = 'p1'");
    let (_, journal) = cut_off(&path, &format!("UPDATE person SET role = 'x'; {BIG}"));
    // SQLite itself believes it.
    let (copy, side) = (folder.path().join("copy.db"), folder.path().join("copy.db-journal"));
    std::fs::write(&copy, &sound).unwrap();
    std::fs::write(&side, &journal).unwrap();
    let believed = rusqlite::Connection::open(&copy).unwrap();
    let name: String = believed.query_row("SELECT name FROM person WHERE id = 'p1'", [], |row| row.get(0)).unwrap();
    assert_eq!(name, "Forged", "the attack does nothing, so nothing is tested");
    std::fs::write(&path, &sound).unwrap();
    std::fs::write(folder.path().join("a.aims-journal"), &journal).unwrap();
    refused_as(&path, Unfit::ForeignJournal);
    let report = file::check(&path, None).unwrap();
    assert!(!report.ok && report.findings[0].message.id == "unfit-foreign-journal", "{report:?}");
}

#[test]
fn a_file_that_merely_bears_the_name_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let side = folder.path().join("a.aims-journal");
    // Pages of another file are no pages of this one.
    let other: Vec<u8> = (0..512 + 2 * 4104_u32).map(|at| if at < 512 { 0xa5 } else { at.to_le_bytes()[0] }).collect();
    for text in
        [&b"x"[..], b"Dear diary, today the auditor came.", &[0x50; 9000], &[&[0; 12][..], &[9; 600]].concat(), &other]
    {
        std::fs::write(&side, text).unwrap();
        refused_as(&path, Unfit::ForeignJournal);
    }
}

#[test]
fn a_journal_that_was_never_synced_is_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let sound = std::fs::read(&path).unwrap();
    let (_, journal) = cut_off(&path, BIG);
    let cold = [&[0; 12][..], &journal[12..]].concat();
    // The header never came, and what lay there before does; then some of the records, or none.
    let torn = [&[0xa5; 512][..], &journal[512..512 + 4104]].concat();
    for journal in [cold, vec![0; 4096], torn, vec![0xa5; 512 + 4 + 4096 + 4]] {
        for mode in [Access::Read, Access::Write] {
            std::fs::write(folder.path().join("a.aims-journal"), &journal).unwrap();
            let report = file::check(&path, None).unwrap();
            assert!(report.ok, "{report:?}");
            let workspace = Workspace::open(&crate::common::DESK, &path, mode, &holder()).unwrap();
            assert!(workspace.access().0 == mode && workspace.check(None).unwrap().ok);
            drop(workspace);
            assert!(std::fs::read(&path).unwrap() == sound, "{mode:?}");
        }
        assert_eq!(listing(folder.path()).len(), 1, "whoever wrote put the file at rest");
    }
}

#[test]
fn bytes_after_the_last_page_and_an_odd_header_are_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let sound = std::fs::read(&path).unwrap();
    for more in [1, 4096, 100_000] {
        std::fs::write(&path, [&sound[..], &vec![65; more]].concat()).unwrap();
        refused_as(&path, Unfit::Trailing);
    }
    for (at, byte) in [(16, 32), (92 + 3, 0xee), (24, 0xee)] {
        let mut odd = sound.clone();
        odd[at] = byte;
        std::fs::write(&path, &odd).unwrap();
        refused_as(&path, Unfit::Damaged);
    }
}
