//! Backups are checked before they count, rotate, and come back with the lock held and the journal whole.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use crate::common::folder::listing;
use crate::common::{World, author, holder, open, person, rename, undo};
use aims_core::Fault;
use aims_core::door::Workspace;
use aims_core::fault::Unfit;
use aims_core::file::{self, Access, Backup, Keep, Why};
use aims_core::journal::Head;
use chrono::TimeDelta;
use rusqlite::Connection;

struct Place {
    folder: tempfile::TempDir,
    shelf: PathBuf,
    path: PathBuf,
    world: World,
}

fn place() -> (Place, Workspace) {
    let folder = tempfile::tempdir().unwrap();
    let (shelf, path) = (folder.path().join("backups"), folder.path().join("a.aims"));
    let mut world = World::new();
    let mut workspace = world.create(&path);
    world.edit(&mut workspace, person("p1", "Ada"));
    (Place { folder, shelf, path, world }, workspace)
}

fn name_of(world: &mut World, workspace: &Workspace) -> String {
    world.people(workspace)[0]["name"].as_str().unwrap().to_owned()
}

#[test]
fn a_backup_comes_back_and_what_was_there_is_kept() {
    let (mut place, mut workspace) = place();
    let made = workspace.backup(&place.shelf, place.world.at, Why::Asked).unwrap();
    assert!(made.ok && made.head == *workspace.head() && file::verify(&made).unwrap().ok);
    place.world.edit(&mut workspace, rename("p1", "Grace"));
    let left = workspace.head().clone();
    let rival = || Workspace::open(&crate::common::DESK, &place.path, Access::Write, &holder()).unwrap().access().0;
    assert_eq!(rival(), Access::Read);
    let hands = &mut place.world.hands();
    let (restored, mut workspace) = workspace.restore(&made.path, &place.shelf, &author(), hands).unwrap();
    assert_eq!(rival(), Access::Read, "the lock is held throughout");
    assert_eq!((restored.left.as_ref(), restored.head.seq), (Some(&left), made.head.seq + 1));
    assert_eq!(name_of(&mut place.world, &workspace), "Ada");
    assert!(matches!(place.world.try_edit(&mut workspace, undo()), Err(Fault::Refused(_))), "undo stops at a restore");
    place.world.edit(&mut workspace, rename("p1", "Alan"));
    place.world.edit(&mut workspace, undo());
    assert!(workspace.check(Some((made.head.seq, &made.head.hash))).unwrap().ok);
    let report = workspace.check(Some((left.seq, &left.hash))).unwrap();
    assert_eq!(report.findings[0].rule, "head-differs", "a paper of the time after the backup does not fit any more");
    // The way back: what was there before is the newest backup.
    let kept = restored.kept.unwrap();
    assert_eq!((kept.why, &kept.head), (Why::Restore, &left));
    drop(workspace);
    let back = file::restore(&place.path, &kept.path, &place.shelf, &holder(), &author(), &mut place.world.hands());
    assert_eq!(back.unwrap().head.seq, left.seq + 1);
    assert_eq!(name_of(&mut place.world, &open(&place.path)), "Grace");
    assert_eq!(listing(place.folder.path()).len(), 2, "nothing is left beside the file");
}

#[test]
fn what_must_not_be_restored_is_refused_and_nothing_changes() {
    let (mut place, workspace) = place();
    let good = workspace.backup(&place.shelf, place.world.at, Why::Asked).unwrap();
    drop(workspace);
    let elsewhere = tempfile::tempdir().unwrap();
    let path = |name: &str| elsewhere.path().join(name);
    drop(place.world.create(&path("other.aims")));
    std::fs::copy(&good.path, path("tampered.aims")).unwrap();
    Connection::open(path("tampered.aims")).unwrap().execute("UPDATE person SET name = 'x'", []).unwrap();
    std::fs::copy(&good.path, path("planted.aims")).unwrap();
    Connection::open(path("planted.aims")).unwrap().execute("CREATE TABLE extra (a)", []).unwrap();
    std::fs::write(path("noise.aims"), [0xA5; 5000]).unwrap();
    let before = std::fs::read(&place.path).unwrap();
    let mut restore = |from: &str| {
        let hands = &mut place.world.hands();
        let fault = file::restore(&place.path, &path(from), &place.shelf, &holder(), &author(), hands).unwrap_err();
        assert_eq!(std::fs::read(&place.path).unwrap(), before, "{from}");
        assert_eq!(listing(place.folder.path()).len(), 2, "{from}");
        fault
    };
    let is = |fault: Fault, expected: Unfit| matches!(fault, Fault::Unfit { why, .. } if why == expected);
    assert!(is(restore("tampered.aims"), Unfit::Damaged));
    assert!(is(restore("planted.aims"), Unfit::ForeignSchema));
    assert!(is(restore("noise.aims"), Unfit::NotAWorkspace));
    assert!(is(restore("nothing.aims"), Unfit::Missing));
    assert_eq!(restore("other.aims").refusals()[0].message.id, "refuse-restore-another-workspace");
    let writer = open(&place.path);
    let hands = &mut place.world.hands();
    let fault = file::restore(&place.path, &good.path, &place.shelf, &holder(), &author(), hands).unwrap_err();
    assert!(matches!(fault, Fault::InUse(Some(_))), "{fault:?}");
    drop(writer);
}

#[test]
fn a_damaged_or_lost_file_is_replaced_and_kept_as_it_was() {
    let (mut place, workspace) = place();
    let made = workspace.backup(&place.shelf, place.world.at, Why::Asked).unwrap();
    drop(workspace);
    let noise = vec![0xA5; 9000];
    std::fs::write(&place.path, &noise).unwrap();
    std::fs::write(place.folder.path().join("a.aims-journal"), b"left over").unwrap();
    let restore = |world: &mut World| {
        file::restore(&place.path, &made.path, &place.shelf, &holder(), &author(), &mut world.hands()).unwrap()
    };
    let restored = restore(&mut place.world);
    assert_eq!(std::fs::read(restored.aside.unwrap()).unwrap(), noise);
    assert!(open(&place.path).check(None).unwrap().ok);
    std::fs::remove_file(&place.path).unwrap();
    let restored = restore(&mut place.world);
    assert!(restored.kept.is_none() && restored.aside.is_none());
    assert!(open(&place.path).check(None).unwrap().ok);
}

#[test]
fn one_is_made_a_day_and_a_tampered_file_never_pushes_out_a_sound_one() {
    let (mut place, mut workspace) = place();
    let start = place.world.at;
    let due = |workspace: &Workspace, hours: i64| {
        workspace.backup_if_due(&place.shelf, start + TimeDelta::hours(hours)).unwrap().is_some()
    };
    assert!(due(&workspace, 0) && !due(&workspace, 23) && due(&workspace, 24) && !due(&workspace, 25));
    assert!(workspace.backups(&place.shelf).unwrap().iter().all(|one| one.why == Why::Routine && one.ok));
    place.world.edit(&mut workspace, rename("p1", "Grace"));
    drop(workspace);
    Connection::open(&place.path).unwrap().execute("UPDATE person SET name = 'x'", []).unwrap();
    let workspace = open(&place.path);
    for hours in 0..20 {
        workspace.backup(&place.shelf, start + TimeDelta::hours(30 + hours), Why::Routine).unwrap();
    }
    let kept = workspace.backups(&place.shelf).unwrap();
    assert_eq!((kept.iter().filter(|one| !one.ok).count(), kept.len()), (3, 5));
    assert_eq!(file::newest_sound(&kept).unwrap().at, "2026-11-25T08:00:02.000Z");
    // A backup whose bytes have changed is not taken for one.
    let newest = &kept[3];
    let mut bytes = std::fs::read(&newest.path).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    std::fs::write(&newest.path, &bytes).unwrap();
    assert!(matches!(file::verify(newest), Err(Fault::Unfit { why: Unfit::Damaged, .. })));
    assert_eq!(file::newest_sound(&kept).unwrap().path, kept[4].path);
}

#[test]
fn what_a_cut_off_program_left_on_the_shelf_is_swept_and_what_a_living_one_makes_is_not() {
    let (place, workspace) = place();
    let made = workspace.backup(&place.shelf, place.world.at, Why::Asked).unwrap();
    let shelf = made.path.parent().unwrap();
    let leave = |name: &str| std::fs::File::create(shelf.join(name)).unwrap();
    // A kill between a backup and its manifest, and one before it had its name.
    leave(".draft.aims.1-0");
    leave("2026-11-22T08-00-00.000Z.aims");
    let living = leave("2026-11-22T09-00-00.000Z.aims");
    living.try_lock().unwrap();
    leave("notes.txt");
    let left = |seconds: i64| -> Vec<String> {
        workspace.backup(&place.shelf, place.world.at + TimeDelta::seconds(seconds), Why::Asked).unwrap();
        listing(shelf).keys().map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
    };
    let names = left(1);
    assert_eq!(names.len(), 6, "{names:?}");
    assert!(names.iter().any(|name| name.starts_with("2026-11-22T09")) && names.contains(&"notes.txt".to_owned()));
    drop(living);
    assert!(!left(2).iter().any(|name| name.starts_with("2026-11-22")));
}

#[test]
fn the_rotation_keeps_recent_daily_weekly_and_monthly_ones() {
    let start: chrono::DateTime<chrono::Utc> = "2026-11-24T08:00:00Z".parse().unwrap();
    let hourly: Vec<Backup> = (0..24 * 800)
        .map(|hours| Backup {
            salvaged: false,
            path: PathBuf::new(),
            at: aims_core::Moment::new(start - TimeDelta::hours(hours), "UTC").stamp(),
            why: Why::Routine,
            source: String::new(),
            folder: String::new(),
            workspace: String::new(),
            lineage: String::new(),
            head: Head { seq: 1, hash: String::new(), at: String::new() },
            bytes: 1,
            sha256: String::new(),
            ok: true,
        })
        .collect();
    let gone = file::superfluous(&hourly, &Keep::default());
    let kept: Vec<&Backup> =
        (0..hourly.len()).filter(|at| gone.binary_search(at).is_err()).map(|at| &hourly[at]).collect();
    assert!((40..=56).contains(&kept.len()), "{}", kept.len());
    assert!(kept[..10].iter().zip(&hourly).all(|(kept, made)| kept.at == made.at), "the ten newest");
    assert!(kept.last().unwrap().at.starts_with("2024-12-31"), "the last of the oldest of 24 months");
}

#[test]
fn a_copy_has_a_lineage_of_its_own_and_says_where_it_comes_from() {
    let (mut place, workspace) = place();
    let from = workspace.head().clone();
    let target = place.folder.path().join("copy.aims");
    let (head, to) = workspace.save_copy(&target, &author(), &mut place.world.hands()).unwrap();
    assert_eq!(head.seq, from.seq + 1);
    let lineage = |path: &Path| -> (String, String) {
        let conn = Connection::open(path).unwrap();
        conn.query_row("SELECT workspace_id, lineage_id FROM workspace", [], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
    };
    let (old, new) = (lineage(&place.path), lineage(&to));
    assert!(old.0 == new.0 && old.1 != new.1);
    assert!(open(&to).check(Some((from.seq, &from.hash))).unwrap().ok);
    assert!(matches!(
        workspace.save_copy(&target, &author(), &mut place.world.hands()),
        Err(Fault::Unfit { why: Unfit::Exists, .. })
    ));
    assert_eq!(
        listing(place.folder.path()).keys().filter(|path| path.extension().is_some_and(|e| e == "aims")).count(),
        2
    );
}
