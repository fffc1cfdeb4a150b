//! Looking into a stranger's file: in a process of its own, with limits on memory, time and what it may say.
//!
//! The program starts itself again with [`CHILD`] and an empty environment, hands the bytes over on standard input and reads a
//! small typed answer. The child takes its own rights first: no file, no socket, no process. Whatever it does, the parent goes
//! on and says in words what happened. Nothing in a file is run, followed or fetched, and no path is ever handed over.
//! Not here: where the bytes come from (core), how it is shown (the hosts).

mod ask;
mod limits;
mod plain;
mod read;
mod said;

use std::ffi::OsStr;
use std::process::ExitCode;

pub use ask::{Limits, Stopped, look, words};
pub use plain::plain;
pub use said::{Asked, Found, Given, Kind, MOST_BYTES, MOST_PAGE, MOST_WORDS, Want};

/// The argument that makes the program a child. It is nobody's to type.
pub const CHILD: &str = "--look-into-standard-input";

/// Does a child's work if that is what this process is: `first` is the first word of its command line. A host asks before
/// anything else.
#[must_use]
pub fn child(first: Option<&OsStr>) -> Option<ExitCode> {
    if first != Some(OsStr::new(CHILD)) {
        return None;
    }
    std::panic::set_hook(Box::new(|_| {}));
    // A thread of its own has a stack of a known size; what nests deeper ends the child and nobody else.
    let work = std::thread::Builder::new().stack_size(limits::STACK).spawn(answer);
    let done = work.map(std::thread::JoinHandle::join);
    Some(if matches!(done, Ok(Ok(true))) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn answer() -> bool {
    if !limits::take() {
        return false;
    }
    let mut given = std::io::stdin().lock();
    let Ok((asked, bytes)) = said::take(&mut given) else { return false };
    // The parsers are others' and the file a stranger's: a panic in there is a file that cannot be read.
    let found = std::panic::catch_unwind(|| read::read(&asked, &bytes)).unwrap_or_else(|_| Found::unreadable());
    said::tell(&mut std::io::stdout().lock(), found).is_ok()
}
