//! The parent's side: starts a child, waits no longer than it may, ends it, and says what happened.

use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use crate::said::{self, Asked, Found, Given, Why};
use crate::{CHILD, MOST_BYTES};

/// How long a child may take, by the clock on the wall.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// From its start to its answer.
    pub time: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { time: Duration::from_secs(10) }
    }
}

/// Between two looks at whether the answer is still wanted.
const TURN: Duration = Duration::from_millis(20);

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum Stopped {
    /// It took longer than it may.
    #[error("took too long")]
    Time,
    /// It needs more memory than it may.
    #[error("needs more memory than it may")]
    Memory,
    /// It claims, or unpacks to, more than is looked into.
    #[error("claims more than is looked into")]
    Large,
    /// It wants a password.
    #[error("wants a password")]
    Locked,
    /// It cannot be read.
    #[error("cannot be read")]
    Unreadable,
    /// Nobody waits for it any more.
    #[error("not wanted any more")]
    Unwanted,
    /// The program could not be started again.
    #[error("the child did not start: {0}")]
    Start(std::io::Error),
}

impl Stopped {
    /// What is said of it: a message, which names the remedy too.
    #[must_use]
    pub fn message(&self) -> &'static str {
        match self {
            Self::Time => "peek-time",
            Self::Memory => "peek-memory",
            Self::Large => "peek-large",
            Self::Locked => "peek-locked",
            Self::Unreadable => "peek-unreadable",
            Self::Unwanted => "peek-unwanted",
            Self::Start(_) => "peek-start",
        }
    }

    /// What is kept of it where words were wanted: a code of the list `searched`; none where nothing is known of the file.
    #[must_use]
    pub fn code(&self) -> Option<&'static str> {
        match self {
            Self::Time => Some("time"),
            Self::Memory => Some("memory"),
            Self::Large => Some("large"),
            Self::Locked => Some("locked"),
            Self::Unreadable => Some("unreadable"),
            Self::Unwanted | Self::Start(_) => None,
        }
    }
}

/// Looks into a file by a child of `program`, for as long as `wanted` says so.
///
/// # Errors
/// Every reason why there is no answer. The child is gone in each of them.
pub fn look(
    program: &Path,
    asked: Asked,
    given: impl Into<Given>,
    limits: Limits,
    wanted: &dyn Fn() -> bool,
) -> Result<Found, Stopped> {
    let given = given.into();
    if given.length() > MOST_BYTES {
        return Err(Stopped::Large);
    }
    let mut command = Command::new(program);
    command.arg(CHILD).env_clear().stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    #[cfg(unix)]
    command.current_dir("/");
    let mut child = command.spawn().map_err(Stopped::Start)?;
    let (Some(mut into), Some(mut from)) = (child.stdin.take(), child.stdout.take()) else {
        end(&mut child);
        return Err(Stopped::Unreadable);
    };
    // Neither thread is waited for: a child may leave its end open for as long as it likes.
    std::thread::spawn(move || said::ask(&mut into, asked, given));
    let (told, heard) = mpsc::channel();
    std::thread::spawn(move || told.send(said::hear(&mut from)));
    let until = Instant::now() + limits.time;
    loop {
        let late = Instant::now() >= until;
        if late || !wanted() {
            end(&mut child);
            return Err(if late { Stopped::Time } else { Stopped::Unwanted });
        }
        match heard.recv_timeout(TURN) {
            Ok(Ok(found)) => {
                end(&mut child);
                return match found.why {
                    None => Ok(found),
                    Some(Why::Unreadable) => Err(Stopped::Unreadable),
                    Some(Why::Locked) => Err(Stopped::Locked),
                    Some(Why::Large) => Err(Stopped::Large),
                };
            }
            Ok(Err(_)) | Err(RecvTimeoutError::Disconnected) => return Err(fallen(&mut child, until)),
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
}

/// What befell a child that said nothing, or nothing that could be heard.
fn fallen(child: &mut Child, until: Instant) -> Stopped {
    // Its end of the pipe closes a little before it is gone.
    let soon = until.min(Instant::now() + Duration::from_millis(500));
    while Instant::now() < soon {
        match child.try_wait() {
            Ok(Some(status)) => return meant(status),
            Ok(None) => std::thread::sleep(Duration::from_millis(2)),
            Err(_) => break,
        }
    }
    end(child);
    Stopped::Unreadable
}

#[cfg(unix)]
fn meant(status: ExitStatus) -> Stopped {
    use std::os::unix::process::ExitStatusExt;
    match status.signal() {
        // Abort: an allocation was refused, or the stack ran out. A fault or a kill that is not ours: the system had no more.
        Some(4 | 6 | 7 | 9 | 11) => Stopped::Memory,
        // The limit of the processor.
        Some(24) => Stopped::Time,
        _ => Stopped::Unreadable,
    }
}

#[cfg(not(unix))]
fn meant(status: ExitStatus) -> Stopped {
    let _ = status;
    Stopped::Unreadable
}

/// Ends it, whether or not it has ended by itself, and leaves no dead process behind.
fn end(child: &mut Child) {
    let _ = child.kill();
    let _ = child.wait();
}

/// The words of a file; none where it holds none.
///
/// # Errors
/// Every reason why they could not be read.
pub fn words(program: &Path, given: impl Into<Given>, wanted: &dyn Fn() -> bool) -> Result<Option<String>, Stopped> {
    let found = look(program, Asked { want: crate::Want::Words }, given, Limits::default(), wanted)?;
    Ok(Some(found.text).filter(|text| !text.trim().is_empty()))
}
