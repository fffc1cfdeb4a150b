//! What is written beside and placed, what is swept, who may read it, and damage by its name.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use crate::common::folder::listing;
use crate::common::{World, author, founding, holder, person, rename};
use crate::hostile::{change, lived_in};
use aims_core::Fault;
use aims_core::door::Workspace;
use aims_core::fault::Unfit;
use aims_core::file::{self, Access, Why, write_out};
use chrono::TimeDelta;

fn names(folder: &Path) -> Vec<String> {
    let name = |path: &std::path::PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
    listing(folder).keys().map(name).collect()
}

#[test]
fn nothing_is_written_over_a_workspace_whatever_it_is_called() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let at = |name: &str| folder.path().join(name);
    std::fs::copy(&path, at("renamed.pdf")).unwrap();
    std::fs::write(at("damaged.aims"), b"once a workspace").unwrap();
    #[cfg(unix)]
    {
        std::fs::hard_link(&path, at("hard.pdf")).unwrap();
        std::os::unix::fs::symlink(&path, at("soft.pdf")).unwrap();
        std::os::unix::fs::symlink(at("soft.pdf"), at("twice.pdf")).unwrap();
    }
    let open = file::open(&path, Access::Read, &holder()).unwrap();
    let before = listing(folder.path());
    for name in ["a.aims", "renamed.pdf", "damaged.aims", "hard.pdf", "soft.pdf", "twice.pdf", "a.aims-journal"] {
        if cfg!(unix) || at(name).exists() {
            let fault = write_out(&at(name), b"%PDF").unwrap_err();
            assert_eq!(fault.message().id, "refuse-out-workspace", "{name}: {fault:?}");
        }
    }
    assert!(listing(folder.path()) == before);
    drop(open);
    assert!(file::check(&path, None).unwrap().ok);
}

#[test]
fn what_is_replaced_keeps_its_rights_and_links_are_followed() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    write_out(&at("new.pdf"), b"one").unwrap();
    write_out(&at("new.pdf"), b"two").unwrap();
    assert_eq!(std::fs::read(at("new.pdf")).unwrap(), b"two");
    assert!(matches!(write_out(folder.path(), b"x"), Err(Fault::Unfit { why: Unfit::NotAFile, .. })));
    assert!(matches!(write_out(&at("no/such.pdf"), b"x"), Err(Fault::Unfit { why: Unfit::NoPlace, .. })));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |name: &str| std::fs::metadata(at(name)).unwrap().permissions().mode() & 0o777;
        std::fs::set_permissions(at("new.pdf"), PermissionsExt::from_mode(0o640)).unwrap();
        std::os::unix::fs::symlink(at("new.pdf"), at("link.pdf")).unwrap();
        write_out(&at("link.pdf"), b"three").unwrap();
        assert!(at("link.pdf").symlink_metadata().unwrap().is_symlink());
        assert_eq!((std::fs::read(at("new.pdf")).unwrap(), mode("new.pdf")), (b"three".to_vec(), 0o640));
        std::fs::set_permissions(at("new.pdf"), PermissionsExt::from_mode(0o440)).unwrap();
        assert!(matches!(write_out(&at("new.pdf"), b"x"), Err(Fault::Unfit { why: Unfit::NoPermission, .. })));
    }
    assert_eq!(names(folder.path()).len(), if cfg!(unix) { 2 } else { 1 });
}

#[cfg(unix)]
#[test]
fn drafts_of_dead_programs_are_swept_and_never_a_live_ones() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    for name in [
        ".a.pdf.77-0", ".a.pdf.77-0-journal", ".a.pdf.79-0-journal", ".a.pdf.78-1", ".a.pdf.notes-1", ".other.pdf.77-0",
    ] {
        std::fs::write(at(name), b"half").unwrap();
    }
    let live = std::fs::File::open(at(".a.pdf.78-1")).unwrap();
    live.try_lock().unwrap();
    write_out(&at("a.pdf"), b"whole").unwrap();
    let mut left = names(folder.path());
    left.sort();
    assert_eq!(left, [".a.pdf.78-1", ".a.pdf.notes-1", ".other.pdf.77-0", "a.pdf"]);
    drop(live);
    write_out(&at("a.pdf"), b"whole").unwrap();
    assert!(!at(".a.pdf.78-1").exists());
}

#[test]
fn a_workspace_appears_when_it_is_finished() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.aims");
    let mut world = World::new();
    let refused = Workspace::create_with(
        &crate::common::DESK,
        &path,
        founding(),
        &author(),
        &holder(),
        &mut world.hands(),
        |workspace, _| {
            assert!(!path.exists() && workspace.path() != path, "the name is taken before the workspace is finished");
            Err(Fault::DiskFull)
        },
    );
    assert!(matches!(refused.map(|_| ()), Err(Fault::DiskFull)));
    assert!(names(folder.path()).is_empty(), "{:?}", names(folder.path()));
    let mut workspace = world.create(&path);
    world.edit(&mut workspace, person("p1", "Ada"));
    drop(workspace);
    assert_eq!(names(folder.path()), ["a.aims"]);
}

#[cfg(unix)]
#[test]
fn workspaces_and_backups_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let (path, shelf) = (folder.path().join("a.aims"), folder.path().join("kept/backups"));
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let mut world = World::new();
    let workspace = world.create(&path);
    let made = workspace.backup(&shelf, world.at, Why::Asked).unwrap();
    workspace.save_copy(&folder.path().join("copy.aims"), &author(), &mut world.hands()).unwrap();
    drop(workspace);
    let manifest = made.path.with_extension("json");
    for one in [&path, &made.path, &manifest, &folder.path().join("copy.aims")] {
        assert_eq!(mode(one), 0o600, "{one:?}");
    }
    assert_eq!(mode(made.path.parent().unwrap()), 0o700);
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o660)).unwrap();
    file::restore(&path, &made.path, &shelf, &holder(), &author(), &mut world.hands()).unwrap();
    assert_eq!(mode(&path), 0o660, "a restored file keeps the rights of what it replaces");
}

#[test]
fn a_backup_dated_in_the_future_does_not_stop_backups() {
    let folder = tempfile::tempdir().unwrap();
    let shelf = folder.path().join("backups");
    let mut world = World::new();
    let workspace = world.create(&folder.path().join("a.aims"));
    workspace.backup(&shelf, world.at + TimeDelta::days(4000), Why::Asked).unwrap();
    assert!(workspace.backup_if_due(&shelf, world.at).unwrap().is_some());
    assert!(workspace.backup_if_due(&shelf, world.at).unwrap().is_none());
}

#[cfg(unix)]
#[test]
fn what_stands_in_the_way_of_a_lock_stops_no_writer() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let lock = folder.path().join(".a.aims.lock");
    let writes = || Workspace::open(&crate::common::DESK, &path, Access::Write, &holder()).unwrap().access().0;
    std::fs::create_dir_all(lock.join("full")).unwrap();
    assert_eq!(writes(), Access::Write);
    assert!(lock.join("full").exists());
    std::fs::remove_dir_all(&lock).unwrap();
    std::os::unix::fs::symlink("/nowhere/at/all", &lock).unwrap();
    assert_eq!(writes(), Access::Write);
    std::fs::remove_file(&lock).unwrap();
    std::fs::write(&lock, b"").unwrap();
    assert_eq!(writes(), Access::Write, "a sidecar that nobody holds");
}

#[cfg(unix)]
#[test]
fn a_second_name_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let open = || Workspace::open(&crate::common::DESK, &path, Access::Write, &holder()).unwrap();
    assert!(!open().has_another_name());
    std::fs::hard_link(&path, folder.path().join("b.aims")).unwrap();
    assert!(open().has_another_name());
}

/// Damage that passes SQLite's own check and the schema: it is called damage wherever it is met, and never obeyed.
#[test]
fn damage_is_called_damage() {
    let folder = tempfile::tempdir().unwrap();
    let path = lived_in(folder.path());
    let sound = std::fs::read(&path).unwrap();
    let cases = [
        ("a name that is no text", "UPDATE person SET name = CAST(x'ff41fe' AS TEXT) WHERE id = 'p1'", false),
        ("a text longer than its field", "UPDATE person SET name = hex(zeroblob(101)) WHERE id = 'p1'", true),
        (
            "a long text behind a zero",
            "UPDATE person SET name = 'a' || char(0) || hex(zeroblob(9000)) WHERE id = 'p1'",
            true,
        ),
        ("a huge number", "UPDATE journal SET seq = 9223372036854775807 WHERE seq = 3", false),
        ("a negative number", "INSERT INTO counter VALUES ('risk', -9223372036854775807)", false),
        ("no journal", "DELETE FROM image; DELETE FROM journal", false),
        ("no workspace", "DELETE FROM workspace", false),
        ("no text in the journal", "UPDATE journal SET edit = CAST(x'ff' AS TEXT) WHERE seq = 2", false),
        ("arguments that are no JSON", "UPDATE journal SET args = '{' WHERE seq = 2", false),
        ("images that are no JSON", "UPDATE image SET after = '[' WHERE seq = 2", false),
        ("a content changed", "UPDATE content SET bytes = x'00'; UPDATE person SET name = 'x' WHERE id = 'p1'", false),
        ("a head of another length", "UPDATE journal SET hash = x'00'", false),
    ];
    for (what, sql, at_opening) in cases {
        std::fs::write(&path, &sound).unwrap();
        change(&path, &format!("PRAGMA foreign_keys = OFF; {sql}"));
        let report = file::check(&path, None);
        assert!(report.as_ref().is_ok_and(|report| !report.ok), "{what}: {report:?}");
        let told = |fault: &Fault| {
            let id = fault.message().id;
            assert!(id != "fault-internal" && id != "fault-malformed", "{what}: {fault:?}");
        };
        match Workspace::open(&crate::common::DESK, &path, Access::Write, &holder()) {
            Err(fault) => assert!(matches!(fault, Fault::Unfit { why: Unfit::Damaged, .. }), "{what}: {fault:?}"),
            Ok(_) if at_opening => panic!("{what}: opened"),
            Ok(mut workspace) => {
                let mut world = World::new();
                let moment = workspace.moment(world.at).unwrap();
                for (name, args) in [
                    ("register.rows", serde_json::json!({"noun": "person"})),
                    ("history", serde_json::json!({})),
                    ("home", serde_json::json!({})),
                    ("register.one", serde_json::json!({"noun": "person", "id": "p1"})),
                ] {
                    let _ = workspace.view_json(name, args, &moment).map_err(|fault| told(&fault));
                }
                let _ = workspace.table("person", "en", &moment).map_err(|fault| told(&fault));
                let _ = world.try_edit(&mut workspace, rename("p1", "Grace")).map_err(|fault| told(&fault));
            }
        }
    }
}
