//! Runs the command under the recorder and reads what it recorded.

use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

/// What happened to a file or folder under the one that is watched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Made under a name that was free.
    Created(u64, PathBuf),
    /// Bytes put at an offset.
    Written(u64, u64, Vec<u8>),
    /// Cut or stretched.
    Sized(u64, u64),
    /// On the disk now: a file's bytes, or a folder's names.
    Synced(u64, PathBuf),
    Renamed(u64, PathBuf, PathBuf),
    Unlinked(PathBuf),
    Made(PathBuf),
    Removed(PathBuf),
    /// An answer on standard output.
    Said,
}

/// What is done to the program at one of its calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    Kill,
    /// An error of the disk, once.
    Error,
    /// A full disk, which stays full.
    Full,
    /// A disk that is gone.
    Gone,
}

/// What came of a run.
#[derive(Debug)]
pub struct Run {
    /// Exit code; none after a kill.
    pub code: Option<i32>,
    pub killed: bool,
    /// Standard error.
    pub told: String,
    /// How many answers were given on standard output.
    pub answers: usize,
    pub events: Vec<Event>,
    /// The calls there were, by name.
    pub calls: Vec<String>,
    /// The call that failed, if one did.
    pub failed: Option<String>,
}

/// The recorder, compiled once a test program by the compiler that links Rust.
static RECORDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/power/recorder.c");
    let made = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("recorder-{}.so", std::process::id()));
    let done = Command::new("cc").args(["-shared", "-fPIC", "-O1", "-o"]).arg(&made).arg(source).arg("-ldl").status();
    assert!(done.unwrap().success(), "the recorder does not compile");
    made
});

/// Runs `aims` with `words` in `folder`, everything under which is watched.
pub fn run(folder: &Path, words: &[String], at: Option<(usize, Deed)>) -> Run {
    let beside = tempfile::tempdir_in(super::stage::quick()).unwrap();
    let log = beside.path().join("log");
    let mut command = Command::new(env!("CARGO_BIN_EXE_aims"));
    command.args(words).current_dir(folder).env("LANG", "en_GB.UTF-8").env_remove("LC_ALL");
    command.env("AIMS_AUTHOR", "Mara Voss").env("HOME", folder).env("XDG_DATA_HOME", folder.join("data"));
    command.env("TMPDIR", beside.path()).env("LD_PRELOAD", &*RECORDER).env("AIMS_UNDER", folder).env("AIMS_LOG", &log);
    if let Some((at, deed)) = at {
        let what = match deed {
            Deed::Kill => "kill",
            Deed::Error | Deed::Gone => "5",
            Deed::Full => "28",
        };
        command.env("AIMS_AT", at.to_string()).env("AIMS_DEED", what);
        if matches!(deed, Deed::Full | Deed::Gone) {
            command.env("AIMS_STAYS", "1");
        }
    }
    let out = command.stdin(Stdio::null()).output().unwrap();
    let mut run = Run {
        code: out.status.code(),
        killed: out.status.signal() == Some(9),
        told: String::from_utf8_lossy(&out.stderr).into_owned(),
        answers: 0,
        events: Vec::new(),
        calls: Vec::new(),
        failed: None,
    };
    read(&std::fs::read(&log).unwrap(), &mut run);
    run
}

fn read(log: &[u8], run: &mut Run) {
    let mut at = 0;
    while at + 40 <= log.len() {
        let small = |nth: usize| u32::from_ne_bytes(log[at + nth * 4..at + nth * 4 + 4].try_into().unwrap());
        let large = |nth: usize| u64::from_ne_bytes(log[at + 16 + nth * 8..at + 24 + nth * 8].try_into().unwrap());
        let (kind, path, more) = (small(0), small(1) as usize, small(2) as usize);
        let (inode, offset, length) = (large(0), large(1), large(2) as usize);
        let (first, second) = (at + 40, at + 40 + path);
        let text =
            |from: usize, length: usize| PathBuf::from(String::from_utf8(log[from..from + length].to_vec()).unwrap());
        let carried = if kind == 3 || kind == 10 { length } else { 0 };
        let bytes = log[second + more..second + more + carried].to_vec();
        let (one, other) = (text(first, path), text(second, more));
        at = second + more + carried;
        match kind {
            1 if offset == 1 => run.failed = Some(one.to_string_lossy().into_owned()),
            1 => run.calls.push(one.to_string_lossy().into_owned()),
            2 => run.events.push(Event::Created(inode, one)),
            3 => run.events.push(Event::Written(inode, offset, bytes)),
            4 => run.events.push(Event::Sized(inode, offset)),
            5 => run.events.push(Event::Synced(inode, one)),
            6 => run.events.push(Event::Renamed(inode, one, other)),
            7 => run.events.push(Event::Unlinked(one)),
            8 => run.events.push(Event::Made(one)),
            9 => run.events.push(Event::Removed(one)),
            10 => {
                run.answers += 1;
                run.events.push(Event::Said);
            }
            _ => panic!("a record of kind {kind}"),
        }
    }
    assert!(run.killed || at == log.len(), "the log is cut off");
}
