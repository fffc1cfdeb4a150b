//! Commands that write, each on a prepared folder, and what may be found there after it was cut off.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use aims_core::desk::Desk;
use aims_core::door::Workspace;
use aims_core::fault::Holder;
use aims_core::file::{self, Access, Why};
use chrono::Utc;

use super::disk::{Image, image, lay};
use super::record::{Run, run};

static DESK: Desk = Desk::new(&aims_print::LEXICON);

/// Where backups may lie.
const SHELVES: [&str; 2] = ["kept", "kept/elsewhere"];

/// A command on a folder.
pub struct Stage {
    pub name: &'static str,
    pub words: Vec<String>,
    /// The folder before.
    pub before: Image,
    /// The workspace it makes or changes.
    pub file: &'static str,
    /// The file that it writes besides.
    pub out: &'static str,
    /// What stands before, and after a run that nothing disturbs.
    pub old: Seen,
    pub new: Seen,
    /// Last entries that may be found on the way, in order.
    pub steps: Vec<Last>,
}

/// Number and edit of a last entry; none where there is no workspace.
pub type Last = Option<(u64, String)>;

/// What was found in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    pub last: Last,
    /// The file written besides.
    pub out: Option<Vec<u8>>,
    /// Backups that are what their manifest says.
    pub backups: usize,
}

fn holder() -> Holder {
    Holder { user: "t".into(), host: "t".into(), since: "2026-11-24T08:00:00.000Z".into() }
}

fn lasts(path: &Path) -> Vec<Last> {
    let conn = rusqlite::Connection::open_with_flags(path, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let mut ask = conn.prepare("SELECT seq, edit FROM journal ORDER BY seq").unwrap();
    ask.query_map([], |row| Ok(Some((row.get(0)?, row.get(1)?)))).unwrap().map(Result::unwrap).collect()
}

/// Looks at a folder as a person would who comes back to it: opens the workspace for work, checks it, checks every backup.
///
/// # Errors
/// What must never be found: a sentence.
pub fn look(folder: &Path, name: &str, out: &str) -> Result<Seen, String> {
    let path = folder.join(name);
    let last = if path.exists() {
        let workspace =
            Workspace::open(&DESK, &path, Access::Write, &holder()).map_err(|f| format!("refused: {f:?}"))?;
        if workspace.access().0 != Access::Write {
            return Err("opened for reading alone".to_owned());
        }
        let report = workspace.check(None).map_err(|f| format!("unchecked: {f:?}"))?;
        if !report.ok {
            return Err(format!("not whole: {:?}", report.findings));
        }
        drop(workspace);
        lasts(&path).pop().ok_or("nothing was ever entered")?
    } else {
        None
    };
    let mut backups = 0;
    for shelf in SHELVES {
        for backup in file::backups(&folder.join(shelf)).map_err(|f| format!("shelf: {f:?}"))? {
            let report = file::verify(&backup).map_err(|f| format!("backup: {f:?}"))?;
            if !report.ok {
                return Err(format!("backup not whole: {:?}", report.findings));
            }
            backups += 1;
        }
    }
    Ok(Seen { last, out: std::fs::read(folder.join(out)).ok(), backups })
}

/// What is left after the next of each kind went through: a workspace opened or made, an output written, a backup made.
pub fn tidied(folder: &Path, name: &str, out: &str) -> Result<Vec<PathBuf>, String> {
    let told = |fault| format!("the next one fails: {fault:?}");
    let path = folder.join(name);
    if path.exists() {
        drop(Workspace::open(&DESK, &path, Access::Write, &holder()).map_err(told)?);
    } else {
        let (made, begun) = file::begin(&path, &holder()).map_err(told)?;
        drop((made, begun));
    }
    if !out.is_empty() {
        file::write_out(&folder.join(out), b"next").map_err(told)?;
    }
    for shelf in SHELVES {
        if folder.join(shelf).exists() && path.exists() {
            let workspace = Workspace::open(&DESK, &path, Access::Write, &holder()).map_err(told)?;
            workspace.backup(&folder.join(shelf), Utc::now(), Why::Asked).map_err(told)?;
        }
    }
    Ok(image(folder).into_keys().collect())
}

/// The folders that commands begin in.
struct Base {
    lived: Image,
    backup: String,
}

static BASE: LazyLock<Base> = LazyLock::new(|| {
    let folder = Place::new();
    let aims = |words: &[&str]| {
        let done = run(&folder.path, &strings(words), None);
        assert_eq!(done.code, Some(0), "{words:?}: {}", done.told);
    };
    aims(&["new", "a.aims", "--name", "Lindenhof", "--country", "DE", "--zone", "Europe/Berlin"]);
    let person = |at: usize| format!("{{\"person\": {{\"add\": {{\"id\": \"p{at}\", \"name\": \"Person {at}\"}}}}}}\n");
    std::fs::write(folder.path.join("e.jsonl"), person(1)).unwrap();
    aims(&["apply", "a.aims", "e.jsonl", "--to", "kept"]);
    aims(&["backup", "a.aims", "--to", "kept"]);
    std::fs::write(folder.path.join("e.jsonl"), (2..5).map(person).collect::<String>()).unwrap();
    aims(&["apply", "a.aims", "e.jsonl", "--to", "kept"]);
    std::fs::write(folder.path.join("e.jsonl"), (5..8).map(person).collect::<String>()).unwrap();
    let redact =
        r#"{"workspace": {"redact": {"table": "person", "record": "p2", "field": "name", "reason": "asked for"}}}"#;
    std::fs::write(folder.path.join("r.jsonl"), redact).unwrap();
    std::fs::write(folder.path.join("people.csv"), "Name,Role\nAda,Lead\nGrace,Auditor\n").unwrap();
    std::fs::write(folder.path.join("out.csv"), "what was there before").unwrap();
    std::fs::write(folder.path.join("out.pdf"), "what was there before").unwrap();
    let lived = image(&folder.path);
    let backup = lived.keys().find(|path| path.starts_with("kept") && path.extension().is_some_and(|e| e == "aims"));
    Base { backup: backup.unwrap().to_string_lossy().into_owned(), lived: lived.clone() }
});

fn strings(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// Where a sync costs nothing, if there is such a place: what it does is not this disk's business here.
pub fn quick() -> PathBuf {
    let memory = PathBuf::from("/dev/shm");
    if memory.is_dir() && tempfile::tempdir_in(&memory).is_ok() { memory } else { std::env::temp_dir() }
}

/// A folder by its real name.
pub struct Place {
    _folder: tempfile::TempDir,
    pub path: PathBuf,
}

impl Place {
    pub fn new() -> Self {
        let folder = tempfile::tempdir_in(quick()).unwrap();
        Self { path: folder.path().canonicalize().unwrap(), _folder: folder }
    }

    pub fn with(image: &Image) -> Self {
        let place = Self::new();
        lay(image, &place.path);
        place
    }
}

/// Every command that writes.
pub fn stages() -> Vec<Stage> {
    let base = &*BASE;
    let empty = Image::new();
    let mut damaged = base.lived.clone();
    if let Some(Some(bytes)) = damaged.get_mut(Path::new("a.aims")) {
        // The pages after the first: SQLite's own check finds it.
        bytes[4096..40_960].fill(0x5a);
    }
    damaged.insert("a.aims-journal".into(), Some(b"left by somebody".to_vec()));
    let mut hurt = damaged.clone();
    hurt.remove(Path::new("a.aims-journal"));
    let new = ["new", "b.aims", "--name", "L", "--country", "DE", "--zone", "Europe/Berlin", "--json"];
    let backup = base.backup.as_str();
    let all: [(&'static str, &Image, &[&str], &'static str, &'static str); 12] = [
        ("new", &empty, &new, "b.aims", ""),
        ("apply", &base.lived, &["apply", "a.aims", "e.jsonl", "--to", "kept", "--json"], "a.aims", ""),
        ("redact", &base.lived, &["apply", "a.aims", "r.jsonl", "--to", "kept", "--json"], "a.aims", ""),
        ("import", &base.lived, &["import", "a.aims", "person", "people.csv", "--to", "kept", "--json"], "a.aims", ""),
        ("export", &base.lived, &["export", "a.aims", "person", "out.csv", "--json"], "a.aims", "out.csv"),
        (
            "print",
            &base.lived,
            &["print", "a.aims", "statement", "--draft", "-o", "out.pdf", "--json"],
            "a.aims",
            "out.pdf",
        ),
        ("backup", &base.lived, &["backup", "a.aims", "--to", "kept", "--json"], "a.aims", ""),
        ("first backup", &base.lived, &["backup", "a.aims", "--to", "kept/elsewhere", "--json"], "a.aims", ""),
        ("restore", &base.lived, &["restore", "a.aims", backup, "--to", "kept", "--json"], "a.aims", ""),
        ("restore over damage", &damaged, &["restore", "a.aims", backup, "--to", "kept", "--json"], "a.aims", ""),
        ("drill", &base.lived, &["drill", "a.aims", "--to", "kept", "--json"], "a.aims", ""),
        ("salvage", &hurt, &["salvage", "a.aims", "b.aims", "--json"], "b.aims", ""),
    ];
    all.into_iter().map(|(name, before, words, file, out)| Stage::of(name, before, words, file, out)).collect()
}

impl Stage {
    fn of(name: &'static str, before: &Image, words: &[&str], file: &'static str, out: &'static str) -> Self {
        let place = Place::with(before);
        let old = match look(&place.path, file, out) {
            Ok(seen) => seen,
            // A damaged file is not looked into: it is as it was, byte for byte.
            Err(_) => look(&place.path, "nothing.aims", out).unwrap(),
        };
        let known = if old.last.is_some() { lasts(&place.path.join(file)) } else { Vec::new() };
        let place = Place::with(before);
        let words = strings(words);
        let done = run(&place.path, &words, None);
        assert_eq!(done.code, Some(0), "{name}: {}", done.told);
        let new = look(&place.path, file, out).unwrap();
        let mut steps = vec![old.last.clone()];
        steps.extend(lasts(&place.path.join(file)).into_iter().filter(|last| !known.contains(last)));
        Self { name, words, before: before.clone(), file, out, old, new, steps }
    }

    /// Whether what is found may be found after `answers` answers, `ended` if the program ended well.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn judge(&self, folder: &Path, answers: usize, ended: bool) -> Result<Seen, String> {
        let path = folder.join(self.file);
        // Until it is replaced a damaged file stays damaged, and stays what it was.
        let original = self.before.get(Path::new(self.file)).cloned().flatten();
        let untouched = self.old.last.is_none() && original.is_some() && std::fs::read(&path).ok() == original;
        let seen = if untouched {
            let seen = look(folder, "nothing.aims", self.out)?;
            Seen { last: None, ..seen }
        } else {
            look(folder, self.file, self.out)?
        };
        let step =
            self.steps.iter().position(|last| *last == seen.last).ok_or(format!("an entry of neither: {seen:?}"))?;
        // A command of several edits answers each; any other answers when it is done.
        let least = if ended || self.steps.len() > 2 && answers >= self.steps.len() - 1 {
            self.steps.len() - 1
        } else {
            answers
        };
        if step < least.min(self.steps.len() - 1) {
            return Err(format!("{answers} answers were given, and this is step {step}: {seen:?}"));
        }
        let done = ended || answers > 0 && self.steps.len() <= 2;
        let (was, is) = (self.old.out.as_deref(), self.new.out.as_deref());
        match seen.out.as_deref() {
            found if found == was && !(done && was != is) => {}
            found if found == is => {}
            // A document holds the minute it was made in.
            Some(found)
                if self.out.ends_with(".pdf")
                    && found.starts_with(b"%PDF-")
                    && found.trim_ascii_end().ends_with(b"%%EOF") => {}
            _ => return Err(format!("neither the old nor the new {}", self.out)),
        }
        if seen.backups < self.old.backups || done && seen.backups != self.new.backups {
            return Err(format!(
                "{} backups of {} before and {} after",
                seen.backups, self.old.backups, self.new.backups
            ));
        }
        Ok(seen)
    }

    /// Whether anything stays behind once the next of each kind went through.
    ///
    /// # Errors
    /// What stayed.
    pub fn tidy(&self, folder: &Path) -> Result<(), String> {
        let mut known: BTreeMap<PathBuf, ()> = self.before.keys().map(|path| (path.clone(), ())).collect();
        known.extend([self.file, self.out].map(|name| (PathBuf::from(name), ())));
        if self.old.last.is_none() && folder.join(self.file).exists() && look(folder, self.file, "").is_err() {
            // Still damaged: who comes back does the same again.
            let again = run(folder, &self.words, None);
            if again.code != Some(0) {
                return Err(format!("it does not go a second time: {}", again.told));
            }
        }
        let left = tidied(folder, self.file, self.out)?;
        let stray = left.into_iter().find(|path| {
            let shelved = path.starts_with("kept");
            // On a shelf stand backups, each with its manifest, and files that were put aside.
            let pair = ["aims", "json"].map(|ending| folder.join(path.with_extension(ending)).exists());
            let whole = pair == [true, true]
                || folder.join(path).is_dir()
                || path.components().any(|part| part.as_os_str() == "unreadable");
            if shelved { !whole } else { !known.contains_key(path) }
        });
        stray.map_or(Ok(()), |path| Err(format!("left behind: {}", path.display())))
    }

    /// Whether what a run that failed says is so.
    ///
    /// # Errors
    /// The sentence that is not true, or not there.
    pub fn truth(&self, run: &Run, seen: &Seen) -> Result<(), String> {
        // A backup made on the way changes nothing of what was there.
        let backed_up = self.name.ends_with("backup") && seen.backups != self.old.backups;
        let changed = seen.last != self.old.last || seen.out != self.old.out || backed_up;
        let unfit = |what: &str| Err(format!("{what}, exit {:?}, after {:?}: {}", run.code, run.failed, run.told));
        if run.code == Some(0) {
            return Ok(());
        }
        if run.told.trim().is_empty() {
            return unfit("says nothing");
        }
        if run.told.contains('\u{27e8}') || run.told.contains("fault of its own") || run.told.contains("not understood")
        {
            return unfit("no sentence for a person");
        }
        let nothing = ["Nothing was", "was not done", "is as it was", "It was not opened"];
        if changed
            && nothing.iter().any(|words| run.told.contains(words))
            && !run.told.contains("the lines before it stand")
        {
            return unfit("says that nothing was changed");
        }
        Ok(())
    }
}
