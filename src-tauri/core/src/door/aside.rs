//! Long looks at an open workspace beside a person's work: the check behind every opening, and the copy of a backup. They read through a
//! connection of their own, so that no question waits for them, and stop for whoever writes, so that no edit does.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::sleep;
use std::time::Duration;

use chrono::{DateTime, Utc};
use rusqlite::{ErrorCode, InterruptHandle};

use crate::fault::{Fault, Result};
use crate::file::{self, Backup, CheckReport, OpenFile, Proved, Why};
use crate::journal::Head;

/// How long is waited before it is looked again whether anybody writes.
const PAUSE: Duration = Duration::from_millis(20);
/// Longest rest after a look was stopped: it begins anew, and a person who writes on would stop it again.
const REST: Duration = Duration::from_secs(3);

/// Longest wait for a look to end.
const LAST: Duration = Duration::from_secs(10);

/// Who writes now, and what reads beside.
#[derive(Default)]
pub(super) struct Turns {
    writing: AtomicUsize,
    closed: AtomicUsize,
    looks: Mutex<Vec<Arc<InterruptHandle>>>,
}

/// Somebody writes, until this is dropped.
pub(super) struct Turn(Arc<Turns>);

impl Turn {
    /// Takes the turn: what reads beside stops.
    pub(super) fn take(turns: &Arc<Turns>) -> Self {
        turns.writing.fetch_add(1, Ordering::SeqCst);
        turns.stop();
        Self(Arc::clone(turns))
    }

    /// Says it again: a look may have been between two statements.
    pub(super) fn again(&self) {
        self.0.stop();
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.0.writing.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Turns {
    fn looks(&self) -> std::sync::MutexGuard<'_, Vec<Arc<InterruptHandle>>> {
        self.looks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn stop(&self) {
        self.looks().iter().for_each(|look| look.interrupt());
    }

    /// Ends every look: the file is closed, or another one takes its place.
    fn close(&self) {
        self.closed.store(1, Ordering::SeqCst);
        self.stop();
    }

    /// The same, and waits for them as long as one may take that is not to be stopped: nobody replaces a file that is open on Windows.
    pub(super) fn end(&self) {
        self.close();
        let until = LAST.as_millis() / PAUSE.as_millis();
        for _ in 0..until {
            if self.looks().is_empty() {
                return;
            }
            self.stop();
            sleep(PAUSE);
        }
    }

    /// Waits until nobody writes.
    fn wait(&self) -> Result<()> {
        loop {
            if self.closed.load(Ordering::SeqCst) > 0 {
                return Err(Fault::NotFound { kind: "workspace", id: String::new() });
            }
            if self.writing.load(Ordering::SeqCst) == 0 {
                return Ok(());
            }
            sleep(PAUSE);
        }
    }
}

/// Another look at a workspace that is open. It may go to another thread, and lasts no longer than the workspace.
pub struct Aside {
    file: OpenFile,
    turns: Arc<Turns>,
    look: Arc<InterruptHandle>,
}

impl Drop for Aside {
    fn drop(&mut self) {
        self.turns.looks().retain(|look| !Arc::ptr_eq(look, &self.look));
    }
}

impl Aside {
    /// Looks at a file through a connection of its own, in turn with whoever writes to it.
    pub(super) fn over(file: OpenFile, turns: &Arc<Turns>) -> Self {
        let look = Arc::new(file.conn.get_interrupt_handle());
        turns.looks().push(Arc::clone(&look));
        Self { file, turns: Arc::clone(turns), look }
    }

    /// Checks the whole file; see [`super::Workspace::check`].
    ///
    /// # Errors
    /// As there; [`Fault::NotFound`] when the workspace was closed meanwhile.
    pub fn check(&self, printed: Option<(u64, &str)>) -> Result<CheckReport> {
        let printed = printed.map(|(seq, digits)| Head { seq, hash: digits.to_owned(), at: String::new() });
        let mut proved = Proved::default();
        // Kept bytes are most of a file, and each is held against its own name: no transaction lasts longer than one of them.
        self.in_turn(|| {
            let turns = &self.turns;
            file::prove(&self.file, &mut proved, || turns.wait())
        })?;
        self.in_turn(|| file::check_rest(&self.file, printed.as_ref(), &proved))
    }

    /// See [`super::Workspace::backup`].
    ///
    /// # Errors
    /// As there; [`Fault::NotFound`] when the workspace was closed meanwhile.
    pub fn backup(&self, folder: &Path, at: DateTime<Utc>, why: Why) -> Result<Backup> {
        self.in_turn(|| file::backup(&self.file, folder, at, why))
    }

    /// See [`super::Workspace::backup_if_due`].
    ///
    /// # Errors
    /// As there; [`Fault::NotFound`] when the workspace was closed meanwhile.
    pub fn backup_if_due(&self, folder: &Path, at: DateTime<Utc>) -> Result<Option<Backup>> {
        self.in_turn(|| file::backup_if_due(&self.file, folder, at))
    }

    /// Does it when nobody writes, and anew when somebody did meanwhile.
    fn in_turn<T>(&self, mut work: impl FnMut() -> Result<T>) -> Result<T> {
        let mut rest = PAUSE;
        loop {
            self.turns.wait()?;
            match work() {
                Err(Fault::Sqlite(error)) if error.sqlite_error_code() == Some(ErrorCode::OperationInterrupted) => {
                    sleep(rest);
                    rest = (rest * 2).min(REST);
                }
                done => return done,
            }
        }
    }
}

/// Ends the looks beside a workspace with it.
#[derive(Default)]
pub(super) struct Open(Arc<Turns>);

impl std::ops::Deref for Open {
    type Target = Arc<Turns>;

    fn deref(&self) -> &Arc<Turns> {
        &self.0
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.close();
    }
}
