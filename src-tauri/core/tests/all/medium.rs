//! Disks and folders that refuse: no permission, a read-only medium, a full disk. Linux, where a test can make them.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common::folder::listing;
use crate::common::{World, holder, person};
use aims_core::Fault;
use aims_core::door::Workspace;
use aims_core::fault::Unfit;
use aims_core::file::{self, Access};

/// The folder that a test's second process is to look at.
const PLACE: &str = "AIMS_TEST_PLACE";

fn place() -> Option<PathBuf> {
    std::env::var_os(PLACE).map(PathBuf::from)
}

/// This test again in another process, started by `program` with `words` before it.
fn again(test: &str, place: &Path, program: &str, words: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(words).arg(std::env::current_exe().unwrap()).args(["--exact", test, "--nocapture"]).env(PLACE, place);
    command
}

fn mode(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

fn made(folder: &Path) -> PathBuf {
    let path = folder.join("a.aims");
    let mut world = World::new();
    let mut workspace = world.create(&path);
    world.edit(&mut workspace, person("p1", "Ada"));
    path
}

/// Is everything forbidden allowed to this process? Then it runs the test again as nobody.
fn is_almighty(folder: &Path) -> bool {
    let probe = folder.join("probe");
    std::fs::write(&probe, b"").unwrap();
    mode(&probe, 0);
    let almighty = std::fs::read(&probe).is_ok();
    std::fs::remove_file(&probe).unwrap();
    almighty
}

#[test]
fn without_permission_nothing_is_read_and_nothing_written() {
    if let Some(folder) = place() {
        return permissions(&folder);
    }
    let folder = tempfile::tempdir().unwrap();
    mode(folder.path(), 0o777);
    let secret = made(folder.path());
    std::fs::copy(&secret, folder.path().join("readable.aims")).unwrap();
    mode(&secret, 0o000);
    mode(&folder.path().join("readable.aims"), 0o444);
    if is_almighty(folder.path()) {
        mode(folder.path(), 0o555);
        let name = "medium::without_permission_nothing_is_read_and_nothing_written";
        // Nobody may not even look into the folder this test was built in.
        let elsewhere = tempfile::tempdir().unwrap();
        mode(elsewhere.path(), 0o755);
        let program = elsewhere.path().join("again");
        std::fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
        mode(&program, 0o755);
        let mut command = Command::new(&program);
        command.args(["--exact", name, "--nocapture"]).env(PLACE, folder.path()).current_dir("/");
        let status = command.uid(65_534).gid(65_534).status().unwrap();
        assert!(status.success());
    } else {
        mode(folder.path(), 0o555);
        permissions(folder.path());
    }
    mode(folder.path(), 0o777);
}

fn permissions(folder: &Path) {
    let before = listing(folder);
    let fault = Workspace::open(&crate::common::DESK, &folder.join("a.aims"), Access::Write, &holder())
        .map(|_| ())
        .unwrap_err();
    assert!(matches!(fault, Fault::Unfit { why: Unfit::NoPermission, .. }), "{fault:?}");
    let open = Workspace::open(&crate::common::DESK, &folder.join("readable.aims"), Access::Write, &holder()).unwrap();
    only_readable(open);
    let fault = file::create(&folder.join("new.aims"), &holder()).map(|_| ()).unwrap_err();
    assert!(matches!(fault, Fault::Unfit { why: Unfit::NoPermission, .. } | Fault::ReadOnly), "{fault:?}");
    assert!(listing(folder) == before);
}

fn only_readable(mut workspace: Workspace) {
    let mut world = World::new();
    assert_eq!(workspace.access(), (Access::Read, None));
    assert_eq!(world.people(&workspace).as_array().unwrap().len(), 1);
    assert!(matches!(world.try_edit(&mut workspace, person("p2", "Bob")), Err(Fault::ReadOnly)));
    assert!(workspace.check(None).unwrap().ok);
}

/// Whether this system lets a test mount something in a namespace of its own.
fn can_mount() -> bool {
    let able = Command::new("unshare").args(["-rm", "mount", "-t", "tmpfs", "none", "/mnt"]).output();
    let able = able.is_ok_and(|out| out.status.success());
    if !able {
        eprintln!("skipped: this system lets no test mount a medium");
    }
    able
}

#[test]
fn a_read_only_medium_is_read() {
    if let Some(folder) = place() {
        let before = listing(&folder);
        only_readable(Workspace::open(&crate::common::DESK, &folder.join("a.aims"), Access::Write, &holder()).unwrap());
        let fault = file::create(&folder.join("new.aims"), &holder()).map(|_| ()).unwrap_err();
        assert!(matches!(fault, Fault::ReadOnly), "{fault:?}");
        assert!(listing(&folder) == before);
        return;
    }
    if can_mount() {
        let folder = tempfile::tempdir().unwrap();
        made(folder.path());
        let script = format!(
            "mount --bind -o ro {0} {0} && mount -o remount,bind,ro {0} && exec \"$@\"",
            folder.path().display()
        );
        let words = ["-rm", "sh", "-c", &script, "sh"];
        assert!(
            again("medium::a_read_only_medium_is_read", folder.path(), "unshare", &words).status().unwrap().success()
        );
    }
}

#[test]
fn on_a_full_disk_nothing_is_half_done() {
    if let Some(folder) = place() {
        return full(&folder);
    }
    if can_mount() {
        let folder = tempfile::tempdir().unwrap();
        let script = format!("mount -t tmpfs -o size=2m none {} && exec \"$@\"", folder.path().display());
        let words = ["-rm", "sh", "-c", &script, "sh"];
        assert!(
            again("medium::on_a_full_disk_nothing_is_half_done", folder.path(), "unshare", &words)
                .status()
                .unwrap()
                .success()
        );
    }
}

fn full(folder: &Path) {
    let mut world = World::new();
    let path = folder.join("a.aims");
    let mut workspace = world.create(&path);
    let mut done = 0;
    let long = "x".repeat(5_000);
    let fault = loop {
        let scope = format!("{done} {}", &long[..4_900]);
        let edit = serde_json::json!({"organisation": {"amend": {"patch": {"scope": scope}}}});
        match world.try_edit(&mut workspace, edit) {
            Ok(_) => done += 1,
            Err(fault) => break fault,
        }
        assert!(done < 2_000, "a disk of one megabyte never filled");
    };
    assert!(matches!(fault, Fault::DiskFull), "{fault:?}");
    assert!(workspace.check(None).unwrap().ok);
    drop(workspace);
    // Neither a backup nor a copy fits; neither leaves anything behind.
    let open = file::open(&path, Access::Write, &holder()).unwrap();
    let before = std::fs::read(&path).unwrap();
    let backups = folder.join("backups");
    let fault = file::backup(&open, &backups, world.at, file::Why::Asked).unwrap_err();
    assert!(matches!(fault, Fault::DiskFull), "{fault:?}");
    assert!(file::backups_of(&open.conn, &backups).unwrap().is_empty());
    let fault =
        file::save_copy(&open, &folder.join("b.aims"), &crate::common::author(), &mut world.hands()).unwrap_err();
    assert!(matches!(fault, Fault::DiskFull), "{fault:?}");
    assert!(!folder.join("b.aims").exists());
    drop(open);
    assert_eq!(std::fs::read(&path).unwrap(), before);
    let fault = file::create(&folder.join("c.aims"), &holder()).map(|_| ()).unwrap_err();
    assert!(matches!(fault, Fault::DiskFull), "{fault:?}");
    let report = file::check(&path, None).unwrap();
    assert!(report.ok && report.entries == done + 1, "{report:?}");
}

#[test]
fn on_a_full_disk_a_redaction_says_what_stands() {
    if let Some(folder) = place() {
        return half_redacted(&folder);
    }
    if can_mount() {
        let folder = tempfile::tempdir().unwrap();
        let script = format!("mount -t tmpfs -o size=2m none {} && exec \"$@\"", folder.path().display());
        let words = ["-rm", "sh", "-c", &script, "sh"];
        let name = "medium::on_a_full_disk_a_redaction_says_what_stands";
        assert!(again(name, folder.path(), "unshare", &words).status().unwrap().success());
    }
}

/// There is room for the edit, and none for writing the whole file anew.
fn half_redacted(folder: &Path) {
    let mut world = World::new();
    let path = folder.join("a.aims");
    let mut workspace = world.create(&path);
    world.edit(&mut workspace, person("p1", "Ada Lovelace"));
    let scope = "x".repeat(4_900);
    for at in 0..20 {
        let edit = serde_json::json!({"organisation": {"amend": {"patch": {"scope": format!("{at} {scope}")}}}});
        world.edit(&mut workspace, edit);
    }
    let ballast = folder.join("ballast");
    let mut left = 2 * 1024 * 1024 - usize::try_from(std::fs::metadata(&path).unwrap().len()).unwrap() - 200_000;
    while std::fs::write(&ballast, vec![1; left]).is_err() {
        left -= 10_000;
    }
    let edit = serde_json::json!({"workspace": {"redact":
        {"table": "person", "record": "p1", "field": "name", "reason": "Asked for on 3 November"}}});
    let before = workspace.head().seq;
    let fault = world.try_edit(&mut workspace, edit).unwrap_err();
    assert!(matches!(&fault, Fault::Made { entry, .. } if *entry == before + 1), "{fault:?}");
    assert_eq!(fault.message().id, "fault-made");
    assert_eq!(workspace.head().seq, before + 1, "the session goes on from what stands");
    let report = workspace.check(None).unwrap();
    assert!(report.ok && report.entries == before + 1, "{report:?}");
}
