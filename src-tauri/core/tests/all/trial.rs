//! Files of trial versions: refused in a sentence of their own and left alone, whatever version they say they are.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use crate::common::folder::listing;
use crate::common::holder;
use crate::pair::{SECOND, furnish};
use aims_core::Fault;
use aims_core::fault::Unfit;
use aims_core::file::{self, Access, Line, Trial};
use rusqlite::Connection;

/// What the trial version wrote.
const TRIED: Line = Line { version: 1, schema: include_str!("../pair/first.sql"), steps: &[], trials: &[] };

/// The digest of its tables, written out: what was a trial once stays one.
const DIGEST: &str = "b361b395a3238d452ef4f3322cd051077088e429995cdb6917cc9f260e63a50a";

fn line(version: i32, trials: &'static [Trial]) -> Line {
    Line { version, schema: SECOND, steps: &[], trials }
}

#[track_caller]
fn refused(line: &Line, path: &Path) -> Unfit {
    let before = listing(path.parent().unwrap());
    let fault = file::open_along(line, path, Access::Write, &holder()).map(|_| ()).unwrap_err();
    let Fault::Unfit { why, .. } = fault else { panic!("{fault:?}") };
    if why == Unfit::Trial {
        assert_eq!(fault.message().id, "unfit-trial");
        assert!(matches!(file::check_along(line, path, None), Err(Fault::Unfit { why: Unfit::Trial, .. })));
    }
    assert!(listing(path.parent().unwrap()) == before);
    why
}

#[test]
fn a_trial_file_is_no_foreign_one_and_no_newer_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.aims");
    furnish(&TRIED, &path);
    const FIRST_TRIAL: &[Trial] = &[Trial { version: 1, digest: DIGEST, name: "the first" }];
    const LATER_TRIAL: &[Trial] = &[Trial { version: 4, digest: DIGEST, name: "the later" }];
    // The program counts anew: its own version is the trial's, or a smaller one.
    assert_eq!(refused(&line(1, FIRST_TRIAL), &path), Unfit::Trial);
    assert_eq!(refused(&line(1, LATER_TRIAL), &path), Unfit::ForeignSchema, "the version belongs to it");
    let whole = std::fs::read(&path).unwrap();
    Connection::open(&path).unwrap().execute_batch("PRAGMA user_version = 4").unwrap();
    assert_eq!(refused(&line(1, LATER_TRIAL), &path), Unfit::Trial);
    assert_eq!(refused(&line(4, LATER_TRIAL), &path), Unfit::Trial);
    let newer = file::open_along(&line(1, FIRST_TRIAL), &path, Access::Read, &holder()).map(|_| ()).unwrap_err();
    assert!(matches!(newer, Fault::Newer { .. }), "{newer:?}");
    // One that somebody changed is foreign all the same.
    std::fs::write(&path, &whole).unwrap();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE extra (a)").unwrap();
    assert_eq!(refused(&line(1, FIRST_TRIAL), &path), Unfit::ForeignSchema);
}

#[test]
fn a_trial_file_that_was_cut_off_is_one_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.aims");
    furnish(&TRIED, &path);
    // A copy made in the middle of a write: the journal lies beside it.
    let inner = folder.path().join("cut");
    std::fs::create_dir(&inner).unwrap();
    let conn = Connection::open(&path).unwrap();
    conn.execute_batch("PRAGMA cache_size = 1; BEGIN; CREATE TABLE more (a)").unwrap();
    conn.execute_batch("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 900) INSERT INTO more SELECT zeroblob(900) FROM n").unwrap();
    for suffix in ["", "-journal"] {
        let name = format!("a.aims{suffix}");
        std::fs::copy(folder.path().join(&name), inner.join(&name)).unwrap();
    }
    drop(conn);
    const TRIAL: &[Trial] = &[Trial { version: 1, digest: DIGEST, name: "the first" }];
    assert_eq!(refused(&line(1, TRIAL), &inner.join("a.aims")), Unfit::Trial);
}
