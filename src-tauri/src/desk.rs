//! What is open, and the worker that touches it: never the thread that draws.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use aims_core::door::Workspace;
use aims_core::fault::Holder;
use aims_core::paper::Paper;
use aims_core::run::evidence::ReturnedFile;
use aims_core::{Fault, Hands, Ids, Moment, Press, PressFault, Pressed};
use aims_print::Printer;
use chrono::Utc;

use crate::answer::{Answer, Trouble};

/// The house with the words of the program.
pub static HOUSE: aims_core::desk::Desk = aims_core::desk::Desk::new(&aims_print::LEXICON);

/// The open workspace, if there is one.
#[derive(Clone, Default)]
pub struct Desk {
    open: Arc<Mutex<Option<Workspace>>>,
    saved: Arc<Mutex<Option<PathBuf>>>,
    came: Arc<Mutex<[Option<PathBuf>; 2]>>,
    dropped: Arc<Mutex<Vec<PathBuf>>>,
    taking: Arc<Mutex<Vec<PathBuf>>>,
    large: Arc<Mutex<Vec<(String, PathBuf)>>>,
    returned: Arc<Mutex<Vec<(ReturnedFile, PathBuf)>>>,
    refused: Arc<Mutex<Option<PathBuf>>>,
    closing: Arc<AtomicU64>,
    reading: Arc<AtomicU64>,
}

impl Desk {
    /// Remembers where a PDF was saved last, so that it can be shown in its folder.
    pub fn remember(&self, path: PathBuf) {
        *self.saved.lock().unwrap_or_else(PoisonError::into_inner) = Some(path);
    }

    /// Where a PDF was saved last.
    pub fn saved(&self) -> Option<PathBuf> {
        self.saved.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Remembers the file that could not be opened last, or that one was opened since.
    pub fn refuse(&self, path: Option<PathBuf>) {
        *self.refused.lock().unwrap_or_else(PoisonError::into_inner) = path;
    }

    /// The file that could not be opened last.
    pub fn refused(&self) -> Option<PathBuf> {
        self.refused.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Remembers a file that came from outside until the page asks for it: a workspace, or a spreadsheet.
    pub fn bring(&self, sheet: bool, path: PathBuf) {
        self.came.lock().unwrap_or_else(PoisonError::into_inner)[usize::from(sheet)] = Some(path);
    }

    /// Remembers files of any kind that were dropped until the page asks for them.
    pub fn drop_here(&self, paths: Vec<PathBuf>) {
        *self.dropped.lock().unwrap_or_else(PoisonError::into_inner) = paths;
    }

    /// Hands those files over, once.
    pub fn dropped(&self) -> Vec<PathBuf> {
        std::mem::take(&mut *self.dropped.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Remembers which files are to be taken as evidence.
    pub fn to_take(&self, paths: Vec<PathBuf>) {
        *self.taking.lock().unwrap_or_else(PoisonError::into_inner) = paths;
    }

    /// One of those files.
    pub fn taking(&self, at: usize) -> Option<PathBuf> {
        self.taking.lock().unwrap_or_else(PoisonError::into_inner).get(at).cloned()
    }

    /// Remembers files that were named and stay where they are, by their SHA-256, until their words are read.
    pub fn read_beside(&self, files: Vec<(String, PathBuf)>) {
        self.large.lock().unwrap_or_else(PoisonError::into_inner).extend(files);
    }

    /// One of those files, once.
    pub fn beside(&self) -> Option<(String, PathBuf)> {
        self.large.lock().unwrap_or_else(PoisonError::into_inner).pop()
    }

    /// Remembers what came back, as it was matched, until some of it is taken.
    pub fn came_back(&self, all: Vec<(ReturnedFile, PathBuf)>) {
        *self.returned.lock().unwrap_or_else(PoisonError::into_inner) = all;
    }

    /// What came back last.
    pub fn returned(&self) -> Vec<(ReturnedFile, PathBuf)> {
        self.returned.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Hands that file over, once.
    pub fn brought(&self, sheet: bool) -> Option<PathBuf> {
        self.came.lock().unwrap_or_else(PoisonError::into_inner)[usize::from(sheet)].take()
    }

    /// Numbers a wish to close the window.
    pub fn ask_to_close(&self) -> u64 {
        self.closing.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// The page has answered every wish so far.
    pub fn answer_close(&self) {
        self.closing.fetch_add(1, Ordering::Relaxed);
    }

    /// Whether nothing was answered, and nothing asked again, since.
    pub fn unanswered(&self, asked: u64) -> bool {
        self.closing.load(Ordering::Relaxed) == asked
    }

    /// Does `work` with what is open, on this thread.
    pub fn now<T>(&self, work: impl FnOnce(&mut Option<Workspace>) -> T) -> T {
        let mut open = self.open.lock().unwrap_or_else(|poisoned| {
            let mut inside = PoisonError::into_inner(poisoned);
            *inside = None;
            inside
        });
        work(&mut open)
    }

    /// Notes that there may be files to be read: true for whoever is to begin with it.
    pub fn begin_reading(&self) -> bool {
        self.reading.fetch_add(1, Ordering::Relaxed) == 0
    }

    /// Whether nothing came since `seen` of these notes; then the next one begins anew.
    pub fn end_reading(&self, seen: u64) -> bool {
        self.reading.compare_exchange(seen, 0, Ordering::Relaxed, Ordering::Relaxed).is_ok()
    }

    /// Notes so far.
    pub fn reading(&self) -> u64 {
        self.reading.load(Ordering::Relaxed)
    }

    /// Does `work` on the blocking pool with what is open. A panic there reaches the page as a fault; the workspace is
    /// closed then, because nobody knows what state it is in.
    pub async fn with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Option<Workspace>) -> Result<T, Fault> + Send + 'static,
    ) -> Answer<T> {
        let desk = self.clone();
        match tokio::task::spawn_blocking(move || desk.now(work)).await {
            Ok(result) => result.map_err(Trouble::from),
            Err(_) => {
                self.open.clear_poison();
                Err(Trouble::internal())
            }
        }
    }
}

/// Does long work that needs nothing of what is open, so that the window goes on.
pub async fn aside<T: Send + 'static>(work: impl FnOnce() -> Result<T, Fault> + Send + 'static) -> Answer<T> {
    tokio::task::spawn_blocking(work).await.map_err(|_| Trouble::internal())?.map_err(Trouble::from)
}

/// Longest time a document may take.
const LONGEST: Duration = Duration::from_secs(60);

/// The last job of the page that was stopped; jobs are numbered upwards.
static STOPPED: AtomicU64 = AtomicU64::new(0);

/// Stops a job and those before it.
pub fn stop(job: u64) {
    STOPPED.fetch_max(job, Ordering::Relaxed);
}

/// Whether a job that begins now may go on.
pub fn until(job: u64) -> impl Fn() -> bool {
    let end = Instant::now() + LONGEST;
    move || Instant::now() < end && job > STOPPED.load(Ordering::Relaxed)
}

/// The press of edits, which take no longer than any document may.
struct Timed;

impl Press for Timed {
    fn press(&self, paper: &Paper) -> Result<Pressed, PressFault> {
        aims_print::press_while(paper, &until(u64::MAX))
    }

    fn draws(&self, picture: &[u8]) -> Result<(), PressFault> {
        Printer.draws(picture)
    }
}

/// Random bytes of the operating system.
pub struct Random;

impl Ids for Random {
    fn bytes(&mut self) -> [u8; 16] {
        let (one, other) = (uuid::Uuid::new_v4(), uuid::Uuid::new_v4());
        (one.as_u128() ^ other.as_u128().rotate_left(64)).to_be_bytes()
    }
}

/// Hands for one edit, now.
pub fn hands(ids: &mut Random) -> Hands<'_> {
    Hands { at: Utc::now(), ids, press: &Timed }
}

/// Who is at the computer, as the system knows the person.
pub fn user() -> String {
    let name = std::env::var("USER").or_else(|_| std::env::var("USERNAME"));
    name.ok().filter(|name| !name.is_empty()).unwrap_or_else(|| "?".to_owned())
}

/// What the holder file says of this window.
pub fn holder() -> Holder {
    let host = std::fs::read_to_string("/etc/hostname").ok().or_else(|| std::env::var("COMPUTERNAME").ok());
    let host = host.map_or_else(String::new, |name| name.trim().to_owned());
    Holder { user: user(), host, since: Moment::new(Utc::now(), "UTC").stamp() }
}
